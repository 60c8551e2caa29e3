"""The generated classes of notifications and report documents, by Amazon's own examples."""

from __future__ import annotations

import json
import subprocess
import sys
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from spapi_core.model.codec import parse
from spapi_core.model.drift import Drift

ROOT = Path(__file__).resolve().parents[2]
INDEX: dict[str, Any] = json.loads((ROOT / "generated" / "spapi_clients" / "schemas.json").read_bytes())
EXAMPLES = [
    pytest.param(name, example, id=f"{name}-{number}")
    for name in INDEX
    for number, example in enumerate(
        json.loads((ROOT / "models" / f"{name.replace('.', '/')}.json").read_bytes())["x-spapi-examples"]
    )
]


def root_of(name: str) -> Any:
    return getattr(import_module(f"spapi_clients.{name}"), INDEX[name]["root"])


@pytest.mark.parametrize("name", INDEX)
def test_every_schema_has_its_class(name: str) -> None:
    """The index names the module and the class of the whole, and the types that it is for."""
    assert root_of(name) is not None
    assert INDEX[name]["types"]


@pytest.mark.parametrize(("name", "example"), EXAMPLES)
def test_nothing_of_an_example_is_lost(name: str, example: dict[str, Any]) -> None:
    """Read and written again, it is the same, amounts to the digit."""
    drift: list[Drift] = []
    found = parse(root_of(name), json.dumps(example).encode(), drift)
    assert found.to_dict() == json.loads(json.dumps(example), parse_float=Decimal) or found.to_dict() == example


def test_nothing_is_loaded_before_it_is_used() -> None:
    """Importing a package of schemas loads none of its modules, and touching one loads that one."""
    code = (
        "import sys; from spapi_clients import notification_types as n, report_types\n"
        "loaded = lambda: sorted(m for m in sys.modules if m.startswith(('spapi_clients.notification_types.', "
        "'spapi_clients.report_types.')))\n"
        "assert loaded() == [], loaded(); n.order_change.OrderChangeNotification\n"
        "assert loaded() == ['spapi_clients.notification_types.order_change'], loaded()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603  our own text
    assert done.returncode == 0, done.stderr

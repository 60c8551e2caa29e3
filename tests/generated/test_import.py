"""What importing loads: the package loads no section, touching a section loads that one alone."""

from __future__ import annotations

import json
import subprocess
import sys

PROGRAM = """
import json, sys
def sections():
    return sorted(name.split(".")[1] for name in sys.modules if name.startswith("spapi_clients.") and name.endswith(".models"))
import spapi_clients
first, heavy = sections(), sorted({"httpx", "orjson", "attrs", "typer", "aiohttp", "rich"} & set(sys.modules))
from spapi_clients import SPAPIClient
from spapi_core.auth import Credentials
client = SPAPIClient(
    Credentials(lwa_client_id="amzn1.application-oa2-client.x", lwa_client_secret="s", refresh_token="Atzr|x"),
    marketplace="DE",
)
before = sections()
orders = client.orders_v0
print(json.dumps([first, before, sections(), orders is client.orders_v0, heavy]))
"""


def test_a_section_is_loaded_when_it_is_touched() -> None:
    """`import spapi_clients` and making a client load no section; `client.orders_v0` loads orders_v0 and is kept."""
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)  # noqa: S603  our own program
    first, before, after, kept, heavy = json.loads(done.stdout)

    assert first == []
    assert before == []
    assert after == ["orders_v0"]
    assert kept
    assert {"typer", "aiohttp", "rich"}.isdisjoint(heavy)

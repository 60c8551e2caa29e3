from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from spapi_core.sandbox import LocalSandbox
from tests.foreign import AMZN_SP_API, PYTHON_AMAZON_SP_API, environment_or_skip

HERE = Path(__file__).parent


@pytest.fixture
def sandbox() -> Iterator[LocalSandbox]:
    """A sandbox with a hundred orders in the United States."""
    seed = {"orders": 100, "marketplaces": ["US"]}
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False, seed=seed) as running:
        yield running


def run(python: Path, script: str, *arguments: str) -> dict[str, Any]:
    """Run a script with another client's interpreter and read the JSON that it prints."""
    command = [str(python), "-W", "ignore", str(HERE / script), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)  # noqa: S603 - our own scripts
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_python_amazon_sp_api_runs_unchanged(kind: str, sandbox: LocalSandbox) -> None:
    """Its Host is one character off and it sends four spellings of the marketplace: it gets what it wants all the same.

    A page of HTML with status 503 it takes for an empty answer; that is its own.
    """
    python = environment_or_skip(*PYTHON_AMAZON_SP_API)
    assert run(python, "client_python_amazon_sp_api.py", sandbox.url, kind) == {
        "orders": [3, 100],
        "order": True,
        "item": True,
        "listing": ["ACCEPTED", "Lamp"],
        "report": "seller-sku",
        "feed": "DONE",
        "destination": True,
        "throttled": "SellingApiRequestThrottledException",
        "html": "nothing",
        "expired": "SellingApiForbiddenException",
    }


@pytest.mark.slow
def test_amzn_sp_api_runs_unchanged(sandbox: LocalSandbox) -> None:
    """Amazon's own Python SDK does the same list."""
    python = environment_or_skip(*AMZN_SP_API)
    assert run(python, "client_amzn_sp_api.py", sandbox.url) == {
        "orders": [3, 100],
        "item": True,
        "listing": ["ACCEPTED", "Lamp"],
        "report": "seller-sku",
        "feed": "DONE",
        "destination": True,
        "throttled": ["ApiException", 429],
        "html": ["ApiException", 503],
        "expired": ["ApiException", 403],
    }

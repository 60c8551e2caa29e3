from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from spapi_core.sandbox import LocalSandbox
from tests.foreign import AMZN_SP_API, JAVASCRIPT, PYTHON_AMAZON_SP_API, environment_or_skip, node_modules_or_skip
from tests.sandbox.checked import CATALOG

HERE = Path(__file__).parent

DISAGREE = {"vendor_shipments_v1.get_shipment_details": "a unit is `In` in its classes and `IN` in Amazon's model"}


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
    """Its Host is one character off and it sends four spellings of the marketplace: it gets what it wants anyway.

    A page of HTML with status 503 it takes for an empty answer; that is its own.
    """
    python = environment_or_skip(*PYTHON_AMAZON_SP_API)
    assert run(python, "client_python_amazon_sp_api.py", sandbox.url, kind) == {
        "orders": [3, 100],
        "order": True,
        "item": True,
        "listing": ["ACCEPTED", "Lamp"],
        "report": "item-description",
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
        "report": "item-description",
        "feed": "DONE",
        "destination": True,
        "throttled": ["ApiException", 429],
        "html": ["ApiException", 503],
        "expired": ["ApiException", 403],
    }


@pytest.mark.slow
def test_amzn_sp_api_runs_its_own_tests(tmp_path: Path) -> None:
    """Each of its operations is called as its own tests do, with the answer chosen by the route that they use.

    It refuses an answer whose enums or required properties are not as its classes say. What does not pass has to be such an
    answer, and Amazon's own pair.
    """
    python = environment_or_skip(*AMZN_SP_API)
    statuses = tmp_path / "statuses.json"
    statuses.write_text(json.dumps({f"{each.method} {each.path}": each.success for each in CATALOG}), encoding="utf-8")
    with LocalSandbox(stateful=True) as stateful:
        seen = run(python, "client_amzn_operations.py", stateful.url, str(statuses))
        shown = stateful.requests()
    # A section that Amazon has dropped since is in its SDK still: then none of ours has such a path.
    roots = {tuple(each.path.split("/")[1:3]) for each in CATALOG}
    gone = {name: how for name, how in seen.items() if how.startswith("no operation ")}
    failed = {name: how for name, how in seen.items() if how != "passed" and name not in gone}
    assert len(seen) >= 348
    assert [how for how in gone.values() if tuple(how.split()[-1].split("/")[1:3]) in roots] == []
    assert len(failed) <= 18, failed
    assert all(how.startswith("ValueError: Invalid value for ") for how in failed.values()), failed
    sources = {row["operation"].rpartition(".")[2].lower(): row["source"] for row in shown if row["operation"]}
    for name in failed:
        if name in DISAGREE:
            continue
        operation = name.rpartition(".")[2].replace("_", "")
        assert sources.get(operation, "static").startswith("static"), name


@pytest.mark.slow
@pytest.mark.parametrize("client", ["amazon_sp_api", "sp_api_sdk", "amazon_official"])
def test_clients_in_javascript_run_unchanged_through_the_proxy(client: str) -> None:
    """They know Amazon's hosts alone: amazon-sp-api, @sp-api-sdk/* and Amazon's own SDK for JavaScript.

    Node before 24 uses a proxy by an agent alone, which is given to it before the client is loaded.
    """
    modules = node_modules_or_skip(*JAVASCRIPT)
    scripts = HERE / "javascript"
    seed = {"orders": 100, "marketplaces": ["US"]}
    with LocalSandbox(stateful=True, plans="none", proxy=True, seed=seed) as sandbox:
        environment = {
            "PATH": os.environ["PATH"],
            "MODULES": str(modules),
            "SANDBOX": sandbox.url,
            **sandbox.environment,
        }
        command = ["node", "--require", str(scripts / "through_proxy.cjs"), str(scripts / f"{client}.mjs")]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)  # noqa: S603 - our own scripts
        assert done.returncode == 0, done.stderr[-3000:]
        refused = [row["path"] for row in sandbox.requests() if row["source"] == "proxy"]
    assert json.loads(done.stdout) == {
        "orders": [3, 100],
        "item": True,
        "listing": ["ACCEPTED", "Lamp"],
        "report": "item-description",
        "feed": "DONE",
        "restricted": [3600, True],
        "destination": True,
        "throttled": "QuotaExceeded" if client == "amazon_sp_api" else 429,
    }
    assert refused == []

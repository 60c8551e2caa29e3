"""The examples in the documentation run, from top to bottom, against the local sandbox."""

from __future__ import annotations

import importlib.util
import json
import os
import re
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_core import Credentials

DOCS = Path(__file__).resolve().parents[2] / "docs"
BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)


RELEASED = DOCS.parent / "tests" / "typing" / "releases"
PAGES = ["accounts", "jobs", "errors", "limits", "models"]


@pytest.mark.parametrize(
    "page", [*PAGES, "listings", "lists", "notifications", "uploads", "waiting", "feeds", "kiosk", "fleet", "patterns"]
)
def test_the_examples_run(page: str, run: Any) -> None:
    """Each block in turn, with the profile `local` leading to the sandbox of the test."""
    run(page, BLOCK.findall((DOCS / f"{page}.md").read_text(encoding="utf-8")))


FIRST_HOUR = [
    "README.md",
    "docs/orders.md",
    "docs/prices.md",
    "docs/loading.md",
    "docs/vendors.md",
    "docs/deploying.md",
    "docs/llms.txt",
    "docs/skill/SKILL.md",
]


@pytest.mark.parametrize("page", FIRST_HOUR)
def test_the_pages_of_the_first_hour_run(page: str, run: Any) -> None:
    """What a new user or a coding agent copies works; `make check` checks its types."""
    run(page, BLOCK.findall((DOCS.parent / page).read_text(encoding="utf-8")))


def test_each_call_that_a_newcomer_is_pointed_to_exists() -> None:
    """The right column of the table for those who come from python-amazon-sp-api, sync and async."""
    text = (DOCS / "coming-from-python-amazon-sp-api.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+\.\w+)` \| (.*) \|$", text, re.MULTILINE)
    assert len(rows) > 30
    for kind in (SPAPIClient, AsyncSPAPIClient):
        client: Any = kind(
            Credentials(lwa_client_id="a", lwa_client_secret="b", refresh_token="Atzr|c"),
            marketplace="DE",
            environment="local",
        )
        for theirs, ours in rows:
            named = re.findall(r"`(\w+)\.(\w+)`", ours)
            assert named, theirs
            for section, method in named:
                assert callable(getattr(getattr(client, section), method)), (theirs, section, method)


@pytest.mark.parametrize("page", PAGES)
def test_the_examples_of_the_previous_release_run(page: str, run: Any) -> None:
    """As they stood in its pages: what users wrote after them goes on working. `make check` checks their types."""
    newest = max(RELEASED.glob("examples_*"), key=lambda each: [int(part) for part in each.name.split("_")[1:]])
    run(page, [(newest / f"{page}.py").read_text(encoding="utf-8")])


@pytest.fixture
def run(spapi_sandbox: Any, tmp_path: Path, monkeypatch: Any, capsys: Any) -> Any:
    """Runs the blocks of a page."""
    made: list[SPAPIClient] = []

    class Local(SPAPIClient):
        @classmethod
        def from_profile(cls, profile: str | None = None, **settings: Any) -> Any:
            assert profile == "local"
            credentials = Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token="Atzr|local")
            known = {
                "marketplace": "DE",
                "environment": spapi_sandbox.url,
                "plans": "none",
                "sleep": spapi_sandbox.advance,
            }
            made.append(SPAPIClient(credentials, **{**known, **settings}))
            return made[-1]

    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("SPAPI_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("SPAPI_ENVIRONMENT", spapi_sandbox.url)

    def run_blocks(page: str, blocks: list[str]) -> None:
        names: dict[str, Any] = {}
        assert blocks
        for block in blocks:
            code = block.replace("from spapi_clients import SPAPIClient\n", "")
            names["SPAPIClient"] = Local
            exec(compile(code, page, "exec"), names)  # noqa: S102 - our own documentation
        assert capsys.readouterr().out

    yield run_blocks
    for client in made:
        client.close()


def test_the_inbound_plan_goes_from_items_to_labels(spapi_sandbox: Any, tmp_path: Path) -> None:
    """The example of docs/examples, whole: item labels, and labels of the boxes of each shipment, as PDF files."""
    spec = importlib.util.spec_from_file_location("inbound_plan", DOCS / "examples" / "inbound_plan.py")
    assert spec is not None
    assert spec.loader is not None
    example = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(example)
    credentials = Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token="Atzr|local")
    settings: dict[str, Any] = {"plans": "none", "sleep": spapi_sandbox.advance}
    with SPAPIClient(credentials, marketplace="DE", environment=spapi_sandbox.url, **settings) as client:
        saved = example.send_in(client, tmp_path)
    assert [path.name.partition("-")[0][:3] for path in saved] == ["ite", "FBA"]
    assert all(path.read_bytes().startswith(b"%PDF-1.4") for path in saved)


def test_the_usage_plans_of_the_patterns_are_those_that_are_held() -> None:
    """A row with Amazon's published rate, the burst, and the application's rate where it has one."""
    text = (DOCS / "patterns.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+\.\w+)` \| ([\d.]+) \| (\d+) \| (\d*) ?\|$", text, re.MULTILINE)
    assert len(rows) > 10
    plans = json.loads(resources.files("spapi_clients").joinpath("quotas.json").read_bytes())
    held = {
        name: (plans[name]["published"], plans[name]["burst"], plans[name]["application_rate"]) for name, *_ in rows
    }
    assert {name: (float(rate), int(burst), int(own) if own else None) for name, rate, burst, own in rows} == held


LINK = re.compile(r"\]\((?!https?://)([^)#]+)")


@pytest.mark.parametrize("page", sorted([*DOCS.glob("*.md"), DOCS.parent / "README.md"]), ids=lambda page: page.name)
def test_no_link_is_dead(page: Path) -> None:
    """Every page and picture that is named is there."""
    named = LINK.findall(page.read_text(encoding="utf-8"))
    assert [name for name in named if not (page.parent / name).exists()] == []

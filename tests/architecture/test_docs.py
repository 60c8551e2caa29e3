"""The examples in the documentation run, from top to bottom, against the local sandbox."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest

from spapi_clients import SPAPIClient
from spapi_core import Credentials

DOCS = Path(__file__).resolve().parents[2] / "docs"
BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("page", ["accounts.md", "jobs.md", "errors.md", "limits.md", "models.md", "notifications.md"])
def test_the_examples_run(page: str, spapi_sandbox: Any, tmp_path: Path, monkeypatch: Any, capsys: Any) -> None:
    """Each block in turn, with the profile `local` leading to the sandbox of the test."""
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
    names: dict[str, Any] = {}
    blocks = BLOCK.findall((DOCS / page).read_text(encoding="utf-8"))
    assert blocks
    for block in blocks:
        code = block.replace("from spapi_clients import SPAPIClient\n", "")
        names["SPAPIClient"] = Local
        exec(compile(code, page, "exec"), names)  # noqa: S102 - our own documentation
    assert capsys.readouterr().out
    for client in made:
        client.close()


LINK = re.compile(r"\]\((?!https?://)([^)#]+)")


@pytest.mark.parametrize("page", sorted([*DOCS.glob("*.md"), DOCS.parent / "README.md"]), ids=lambda page: page.name)
def test_no_link_is_dead(page: Path) -> None:
    """Every page and picture that is named is there."""
    named = LINK.findall(page.read_text(encoding="utf-8"))
    assert [name for name in named if not (page.parent / name).exists()] == []

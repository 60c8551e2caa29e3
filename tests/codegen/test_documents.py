"""Schemas of what is uploaded and asked for, without Amazon's prose."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.documents import FEED, KIOSK, bare_graphql, bare_schema

MODELS = Path(__file__).resolve().parents[2] / "models" / "documents"
GRAPHQL = '''"""Prose."""
type Query {
  "More prose."
  title(description: String @deprecated(reason: "Because.")): Int! @deprecated(reason: "Because.") # why
}
'''


def test_a_json_schema_keeps_all_but_its_prose() -> None:
    """Properties that are called like a keyword stay."""
    schema = {"title": "T", "properties": {"title": {"type": "string", "description": "d"}}, "required": ["title"]}
    assert bare_schema(schema) == {"properties": {"title": {"type": "string"}}, "required": ["title"]}


def test_a_graphql_schema_keeps_all_but_its_prose() -> None:
    """Descriptions, comments and reasons go; fields that are called like a keyword stay."""
    text = bare_graphql(GRAPHQL)
    assert text == "type Query {\n  title(description: String @deprecated): Int! @deprecated\n}\n"
    assert bare_graphql(text) == text


@pytest.mark.parametrize("path", sorted(MODELS.iterdir()), ids=lambda path: path.name)
def test_what_is_kept_is_bare(path: Path) -> None:
    """Nothing of Amazon's prose came along."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".graphql":
        assert bare_graphql(text) == text
    else:
        assert bare_schema(json.loads(text)) == json.loads(text)


def test_the_verb_writes_them_from_a_checkout(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And says so; a folder without them is an error, and nothing is written."""
    out = tmp_path / "out"
    assert main(["documents", "--from", str(tmp_path), "--out", str(out)]) == 1
    assert not out.exists()
    (tmp_path / KIOSK).mkdir(parents=True)
    (tmp_path / FEED).parent.mkdir(parents=True)
    (tmp_path / FEED).write_text('{"title": "T", "type": "object"}')
    (tmp_path / KIOSK / "a_2024_01_01.graphql").write_text(GRAPHQL)
    assert main(["documents", "--from", str(tmp_path), "--out", str(out)]) == 0
    assert json.loads((out / "listings_feed.jsonschema").read_text()) == {"type": "object"}
    assert "Prose" not in (out / "a_2024_01_01.graphql").read_text()
    assert "2 schemas" in capsys.readouterr().out

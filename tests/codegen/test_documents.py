"""Schemas of what is uploaded and asked for, without Amazon's prose."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.distil.upstream import Upstream
from codegen.documents import FEED, FEEDS, KIOSK, bare_graphql, bare_schema, write_documents

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


def of(schemas: dict[str, bytes], queries: dict[str, bytes]) -> Upstream:
    return Upstream(None, None, {}, "a state", schemas, queries)


def schema(version: int, content: bytes) -> dict[str, bytes]:
    return {f"{FEEDS}listings-feed-schema-v{version}.json": content}


def test_a_new_state_brings_new_schemas_and_takes_away_what_is_gone(tmp_path: Path) -> None:
    """The newest schema of listings feeds counts; a data set that Amazon has no longer is taken away, and named."""
    first = of(schema(2, b'{"type": "object"}'), {f"{KIOSK}a_2024_01_01.graphql": GRAPHQL.encode()})
    then = of(
        {
            **schema(10, b'{"type": "array"}'),
            **schema(9, b"{}"),
            f"{FEEDS}listings-feed-schema-v10.example.json": b"[]",
        },
        {f"{KIOSK}b_2030_01_01.graphql": GRAPHQL.encode()},
    )

    assert write_documents(first, tmp_path).written == [FEED, "a_2024_01_01.graphql"]
    assert write_documents(first, tmp_path).unchanged == [FEED, "a_2024_01_01.graphql"]
    done = write_documents(then, tmp_path)

    assert done.written == [FEED, "b_2030_01_01.graphql"]
    assert json.loads((tmp_path / FEED).read_text()) == {"type": "array"}
    assert done.removed == ["a_2024_01_01.graphql"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b_2030_01_01.graphql", FEED]

    done = write_documents(of(schema(10, b"{"), {}), tmp_path)

    assert done.removed == [], "a state without data sets is one before there were any"
    assert (tmp_path / "b_2030_01_01.graphql").is_file()


@pytest.mark.parametrize(
    ("schemas", "queries", "told"),
    [
        (schema(2, b"{"), {}, "no JSON"),
        (schema(2, b"\xff"), {}, "byte 0 is not UTF-8"),
        (schema(2, b"[]"), {}, "not an object"),
        ({}, {f"{KIOSK}a_2024_01_01.graphql": b"type Query {\n  title: }"}, "no GraphQL at line 2, column 10"),
    ],
)
def test_a_broken_file_fails_alone(
    schemas: dict[str, bytes], queries: dict[str, bytes], told: str, tmp_path: Path
) -> None:
    """What was written before stays, and the others are written."""
    name = FEED if schemas else "a_2024_01_01.graphql"
    (tmp_path / name).write_text("before")
    done = write_documents(of(schemas, {f"{KIOSK}z_2030_01_01.graphql": GRAPHQL.encode(), **queries}), tmp_path)

    assert [told in problem for problem in done.failed.values()] == [True]
    assert (tmp_path / name).read_text() == "before"
    assert done.written == ["z_2030_01_01.graphql"]


def test_the_verb_writes_them_from_a_checkout(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And says so; a folder without them is an error, and nothing is written."""
    origin, out = tmp_path / "amazon", tmp_path / "out"
    command = ["documents", "--from", str(origin), "--label", "today", "--out", str(out)]
    assert main(command) == 1
    (origin / "models").mkdir(parents=True)
    (origin / "models" / "a.json").write_text("{}")
    assert main(command) == 1
    assert not out.exists()
    assert "holds no schemas/feeds/" in capsys.readouterr().err
    (origin / KIOSK).mkdir(parents=True)
    (origin / FEEDS).mkdir(parents=True)
    (origin / FEEDS / "listings-feed-schema-v2.json").write_text('{"title": "T", "type": "object"}')
    (origin / KIOSK / "a_2024_01_01.graphql").write_text(GRAPHQL)
    assert main(command) == 0
    assert json.loads((out / FEED).read_text()) == {"type": "object"}
    assert "Prose" not in (out / "a_2024_01_01.graphql").read_text()
    assert "2 schemas" in capsys.readouterr().out

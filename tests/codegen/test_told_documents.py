"""What the verb says of the schemas of documents, whole, and what stays of a folder that has others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.distil.upstream import Upstream
from codegen.documents import FEED, FEEDS, KIOSK, bare_graphql, bare_schema, main, write_documents

QUERY = b"type Query {\n  a: Int\n}\n"


@pytest.mark.parametrize(
    ("schema", "bare"),
    [
        ([{"title": "T"}, 1], [{}, 1]),
        (
            {"examples": [1], "example": 1, "$comment": "c", "description": "d", "title": "t", "type": "a"},
            {"type": "a"},
        ),
        ({"$defs": {"title": {"title": "T", "type": "a"}}}, {"$defs": {"title": {"type": "a"}}}),
        ({"definitions": {"example": {"example": 1}}}, {"definitions": {"example": {}}}),
        ({"patternProperties": {"title": {"title": "T"}}}, {"patternProperties": {"title": {}}}),
        ({"properties": [{"title": "T"}]}, {"properties": [{}]}),
        ({"items": {"title": "T", "properties": {"title": {"title": 1}}}}, {"items": {"properties": {"title": {}}}}),
        ({"other": {"title": {"type": "a"}}}, {"other": {}}),
        (None, None),
    ],
)
def test_prose_goes_wherever_it_stands(schema: Any, bare: Any) -> None:
    """And names of properties stay."""
    assert bare_schema(schema) == bare


def test_reasons_of_deprecations_alone_go() -> None:
    """The arguments of other directives are facts."""
    text = 'directive @more(reason: String) on FIELD_DEFINITION\n\ntype Query {\n  a: Int @more(reason: "kept") @deprecated\n}\n'
    assert bare_graphql(text) == text


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        (b"\xef\xbb\xbf[]", "no JSON schema: it is not an object"),
        (b"a\xff", "byte 1 is not UTF-8"),
        (b"{", "no JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
    ],
)
def test_a_fault_of_a_file_is_said_whole(tmp_path: Path, schema: bytes, said: str) -> None:
    """With its place in the file."""
    file = f"{FEEDS}listings-feed-schema-v2.json"
    done = write_documents(Upstream(None, None, {}, "x", {file: schema}), tmp_path / "out")
    assert done.failed == {file: said}
    assert not (tmp_path / "out").exists()


def test_what_is_not_theirs_stays_with_a_note(tmp_path: Path) -> None:
    """Data sets that are gone go where there are others; a schema of feeds that is gone is a matter for a person."""
    out = tmp_path / "out"
    out.mkdir()
    for name in (FEED, "old.graphql", "README.md"):
        (out / name).write_text("x", encoding="utf-8")
    note = "{}: its schema is gone upstream; the file stays as it was, delete it in models/documents to drop it"
    done = write_documents(Upstream(None, None, {}, "x", {}, {"schemas/other/a.graphql": QUERY}), out)
    assert (done.written, done.removed) == ([], [])
    assert done.notes == [note.format(name) for name in ("README.md", FEED, "old.graphql")]
    done = write_documents(Upstream(None, None, {}, "x", {}, {f"{KIOSK}new.graphql": QUERY}), out)
    assert (done.written, done.removed) == (["new.graphql"], ["old.graphql"])
    assert done.notes == [note.format(name) for name in ("README.md", FEED)]
    assert (out / "new.graphql").read_bytes() == QUERY


def test_the_verb_says_each_thing_on_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was written, what is gone, what stays and what cannot be read."""
    origin, models = tmp_path / "amazon", tmp_path / "models"
    for name in (f"{FEEDS}x", f"{KIOSK}x", "models/x"):
        (origin / name).parent.mkdir(parents=True, exist_ok=True)
    (origin / "models" / "a.json").write_text("{}")
    (origin / f"{KIOSK}a.graphql").write_bytes(QUERY)
    (origin / f"{FEEDS}listings-feed-schema-v2.json").write_text('{"type": "object"}')
    command = ["--from", str(origin), "--label", "today"]
    assert main(command, models) == 0
    assert capsys.readouterr() == ("2 schemas of documents written, 0 unchanged\n", "")
    assert json.loads((models / "documents" / FEED).read_bytes()) == {"type": "object"}
    (models / "documents" / "b.graphql").write_bytes(QUERY)
    (models / "documents" / "c.txt").write_bytes(b"")
    (origin / f"{FEEDS}listings-feed-schema-v2.json").write_text("[]")
    assert main(command, models) == 1
    assert capsys.readouterr() == (
        "taken away: b.graphql, Amazon has it no longer\n0 schemas of documents written, 1 unchanged\n",
        (
            "note: c.txt: its schema is gone upstream; the file stays as it was, delete it in models/documents to drop it\n"
            f"error: {FEEDS}listings-feed-schema-v2.json: no JSON schema: it is not an object; what was written before stays\n"
        ),
    )
    assert main(["--from", str(tmp_path / "nowhere")], models) == 1
    assert capsys.readouterr().err == f"error: {tmp_path / 'nowhere'} is neither a folder nor a git URL\n"

"""What is asked about an operation over a few small tables, and which drafts nobody has looked at."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.tables.asked import UNLOOKED, Question, lint, questions, read_settled, settled_by
from codegen.tables.documents import Document, ModelOperation
from codegen.tables.rows import TablesError

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
ID = "toys_v1.getToy"
WHY = 'source = "s"\nreason = "r"\n'
TABLES = {
    "settled.toml": '[toys_v1]\noperations = ["old"]\n',
    "personal.toml": f'{WHY}words = ["email"]\n',
    "money.toml": "",
    "report_types.toml": "",
    "report_columns.toml": "",
    "sections.toml": '[[section]]\nname = "toys_v1"\n',
}


def folder(path: Path, **tables: str) -> Path:
    """A folder of tables."""
    for name, text in TABLES.items():
        (path / name).write_text(tables.get(name.removesuffix(".toml"), text), encoding="utf-8")
    return path


def rows(**given: Json) -> dict[str, Json]:
    """Rows by table."""
    names = ("grants", "restricted", "safe_to_repeat", "sandbox")
    return {f"{name}.toml": given.get(name, {}) for name in names}


def operation(
    answer: Json | None = None, *, method: str = "GET", section: str = "toys_v1", status: str = "200", **raw: Any
) -> ModelOperation:
    """An operation that the sandbox has."""
    content = {} if answer is None else {"content": {"a/b": {}, "a/c": {"schema": answer}}}
    known = {"operationId": "getToy", "x-spapi-sandbox": "static", "responses": {status: content}}
    schemas = {
        "Toy": {"properties": {"name": TEXT, "owner": {"$ref": "#/components/schemas/Owner"}}},
        "Owner": {"properties": {"email": TEXT}},
        "Loop": {"properties": {"loop": {"$ref": "#/components/schemas/Loop"}}},
    }
    document = Document(section, {"components": {"schemas": schemas}})
    return ModelOperation(document, method, "/toys", {**known, **raw})


def asked(path: Path, of: ModelOperation, known: dict[str, Json] | None = None, **tables: str) -> list[tuple[str, str]]:
    """Table and reason of each question about an operation."""
    found = questions({of.id: of}, known or rows(), folder(path, **tables))
    assert {each.operation for each in found} <= {of.id}
    return [(each.table.removesuffix(".toml"), each.why) for each in found]


SILENT: Any = {"x-spapi-sandbox": None}


def to(name: str) -> Json:
    """A reference."""
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("of", "found"),
    [
        (operation(), []),
        (operation(method="POST"), [("safe_to_repeat", "it is a POST")]),
        (operation(method="PATCH"), [("safe_to_repeat", "it is a PATCH")]),
        (operation(method="PUT"), [("safe_to_repeat", "it is a PUT")]),
        (operation(method="DELETE"), []),
        (operation(section="new_v1"), [("grants", "its section is new")]),
        (operation(**SILENT), [("sandbox", "the model says nothing of it in the sandbox")]),
        (operation(to("Owner")), [("restricted", "Owner.email in its answer is personal")]),
        (operation(to("Toy")), [("restricted", "Owner.email in its answer is personal")]),
        (operation({"items": to("Owner")}), [("restricted", "Owner.email in its answer is personal")]),
        (operation({"additionalProperties": to("Owner")}), [("restricted", "Owner.email in its answer is personal")]),
        (operation({"properties": {"email": TEXT}}), [("restricted", "getToy.email in its answer is personal")]),
        (operation({"properties": {"a": {"properties": {"email": TEXT}}}}), [("restricted", "getToy.email in its answer is personal")]),
        (operation(to("Owner"), status="400"), []),
        (operation(to("Loop")), []),
        (operation({"additionalProperties": True, "items": []}), []),
        (
            operation(to("Owner"), method="POST", section="new_v1", **SILENT),
            [
                ("grants", "its section is new"),
                ("restricted", "Owner.email in its answer is personal"),
                ("safe_to_repeat", "it is a POST"),
                ("sandbox", "the model says nothing of it in the sandbox"),
            ],
        ),
    ],
)  # fmt: skip
def test_an_operation_is_asked_about_where_it_may_be_an_exception(
    tmp_path: Path, of: ModelOperation, found: list[tuple[str, str]]
) -> None:
    """By its method, its section, its answers and the sandbox."""
    assert asked(tmp_path, of) == found


def test_rows_and_settled_operations_are_answers(tmp_path: Path) -> None:
    """In their table; one that is settled is not asked about at all."""
    of = operation(to("Owner"), method="POST", **SILENT)
    known = rows(restricted={of.id: {}}, sandbox={of.id: {}})
    assert asked(tmp_path, of, known) == [("safe_to_repeat", "it is a POST")]
    assert asked(tmp_path, of, settled='[toys_v1]\noperations = ["getToy"]\n') == []


@pytest.mark.parametrize(
    ("grants", "found"),
    [
        ({"toys_v1.other": {"scope": "x"}}, [("grants", "other operations of its section are grantless")]),
        ({"toys_v1.other": {"scope": "none"}}, []),
        ({"games_v1.other": {"scope": "x"}}, []),
        ({ID: {"scope": "x"}}, []),
    ],
)
def test_a_section_with_grantless_operations_is_asked_about(
    tmp_path: Path, grants: Json, found: list[tuple[str, str]]
) -> None:
    """Where the operation itself has no row."""
    assert asked(tmp_path, operation(), rows(grants=grants)) == found


def told(path: Path, known: dict[str, Json] | None = None, **tables: str) -> list[str]:
    """What the linter says of an operation that asks nothing."""
    of = operation()
    found = lint({"toys_v1": of.document}, {of.id: of}, known or rows(), folder(path, **tables))
    return [f"{each.file}: {each.row}: {each.what}" for each in found]


def test_open_questions_and_sections_without_a_row_are_reported(tmp_path: Path) -> None:
    """With what to do."""
    of = operation(method="POST", section="new_v1")
    found = list(lint({"new_v1": of.document, "toys_v1": of.document}, {of.id: of}, rows(), folder(tmp_path)))
    assert [str(each) for each in found] == [
        "grants.toml: new_v1.getToy: nobody has decided it, and its section is new; add a row, or let `python -m codegen tables --draft` write one to look at",
        "safe_to_repeat.toml: new_v1.getToy: nobody has decided it, and it is a POST; add a row, or let `python -m codegen tables --draft` write one to look at",
        "sections.toml: new_v1: the row is missing; add one: what people call the API, and why",
    ]
    assert Question("a", "b", "c") == Question("a", "b", "c")


@pytest.mark.parametrize(
    ("known", "tables", "drafts"),
    [
        (rows(grants={"a.b": {"scope": "none", "review": True}}), {}, ["grants.toml: a.b"]),
        (rows(grants={"a.b": {"scope": "none", "reason": "draft: x"}}), {}, ["grants.toml: a.b"]),
        (rows(grants={"a.b": {"scope": "none", "review": False, "reason": "a draft: x"}}), {}, []),
        ({}, {"money": "[a.B]\nreview = true\n[a.C]\nmoney = []\n[d]\ne = 1\n"}, ["money.toml: a.B"]),
        ({}, {"report_types": 'source = "s"\n[a.B]\nreview = true\n'}, ["report_types.toml: a.B"]),
        ({}, {"report_columns": "[a.B]\nreview = true\n"}, ["report_columns.toml: a.B"]),
        (
            {},
            {"sections": '[[section]]\nname = "toys_v1"\nreview = true\n[other]\nreview = true\n'},
            ["sections.toml: toys_v1"],
        ),
        (
            {},
            {
                "personal": f'{WHY}words = ["a"]\n[[shown]]\nnames = ["x", "y"]\nreview = true\n[[property]]\nnames = ["z"]\n'
            },
            ["personal.toml: shown x, y"],
        ),
    ],
)
def test_a_draft_is_reported_until_somebody_has_looked(
    tmp_path: Path, known: dict[str, Json], tables: dict[str, str], drafts: list[str]
) -> None:
    """By its mark, or by the reason that it began with; in every table."""
    assert told(tmp_path, known or None, **tables) == [f"{each}: {UNLOOKED}" for each in drafts]


def test_settled_operations_are_written_by_section(tmp_path: Path) -> None:
    """And read again."""
    text = settled_by(["b_v1.getB", "a_v1.getC", "a_v1.getA"])
    assert text.endswith(
        '\n\n[a_v1]\noperations = [\n  "getA",\n  "getC",\n]\n\n[b_v1]\noperations = [\n  "getB",\n]\n'
    )
    assert read_settled(folder(tmp_path, settled=text)) == {"a_v1.getA", "a_v1.getC", "b_v1.getB"}
    assert read_settled(folder(tmp_path, settled=settled_by([]))) == set()


@pytest.mark.parametrize("text", ["a = 1", "[a]", '[a]\noperations = "b"', "[a]\noperations = [1]"])
def test_a_table_of_settled_operations_has_their_names(tmp_path: Path, text: str) -> None:
    """As a list, section by section."""
    with pytest.raises(TablesError, match=r"settled\.toml: a needs operations, a list of their names"):
        read_settled(folder(tmp_path, settled=text))

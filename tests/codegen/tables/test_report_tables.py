"""Small tables of report types and of columns: what is read of a row, and every problem that is reported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.tables import report_columns, report_types
from codegen.tables.rows import TablesError

Json = dict[str, Any]
WHY = 'source = "s"\nreason = "r"\n'


def types(folder: Path, text: str) -> Path:
    """A table of report types."""
    (folder / "report_types.toml").write_text(f"{WHY}{text}", encoding="utf-8")
    return folder


def to(name: str) -> Json:
    """A reference."""
    return {"$ref": f"#/components/schemas/{name}"}


def schema(*names: str, options: Json | None = None, required: tuple[str, ...] = ()) -> Json:
    """A schema of report types whose options are these."""
    schemas: Json = {
        "Root": {"properties": {"reportSpecification": to("Specification")}},
        "Specification": {"properties": {"reportOptions": to("Options")}},
        "Options": {"properties": options or {}, "required": list(required)},
        "Period": {"enum": ["DAY", "WEEK"]},
    }
    return {"info": {"x-spapi-root": "Root", "x-spapi-types": list(names)}, "components": {"schemas": schemas}}


def models(folder: Path, **files: Any) -> Path:
    """A folder of models with schemas of reports."""
    (folder / "report_types").mkdir()
    for name, content in files.items():
        text = content if isinstance(content, str) else json.dumps(content)
        (folder / "report_types" / f"{name}.json").write_text(text, encoding="utf-8")
    return folder


PLAIN: Json = {
    "group": "toys",
    "format": None,
    "elements": None,
    "restricted": False,
    "requested": True,
    "scheduled": False,
    "pause": None,
    "days": None,
    "options": {},
    "required": [],
    "gone": False,
    "source": "s",
}


def test_a_report_type_is_what_its_row_says(tmp_path: Path) -> None:
    """In the order of names; what a row does not say is the usual."""
    text = """[toys.GET_TOYS]
[games.GET_GAMES]
format = "xml"
elements = "Game"
restricted = true
requested = false
scheduled = true
pause = 60
days = 30
options = { a = ["b"] }
gone = true
source = "own"
"""
    found = report_types.read_report_types(types(tmp_path, text))
    assert list(found) == ["GET_GAMES", "GET_TOYS"]
    assert found["GET_TOYS"] == PLAIN
    assert found["GET_GAMES"] == {
        "group": "games",
        "format": "xml",
        "elements": "Game",
        "restricted": True,
        "requested": False,
        "scheduled": True,
        "pause": 60,
        "days": 30,
        "options": {"a": ["b"]},
        "required": [],
        "gone": True,
        "source": "own",
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "[toys.GetToys]",
            "report_types.toml: toys.GetToys is not a report type: write it as Amazon does, in capitals",
        ),
        ("[toys.GET_]", "report_types.toml: toys.GET_ is not a report type: write it as Amazon does, in capitals"),
        ("[toys.GET_A]\n[games.GET_A]", "report_types.toml: GET_A appears twice; keep one row of it"),
    ],
)
def test_a_name_that_cannot_be_meant_is_refused(tmp_path: Path, text: str, told: str) -> None:
    """With what to do."""
    with pytest.raises(TablesError) as caught:
        report_types.read_report_types(types(tmp_path, text))
    assert str(caught.value) == told


def test_options_are_those_of_the_schema_and_of_the_row(tmp_path: Path) -> None:
    """A row goes first; of a type with several schemas nothing is required, and the options of all are known."""
    period, free = to("Period"), {"type": "string"}
    folder = models(
        tmp_path,
        a=schema("GET_A", "GET_B", options={"period": period, "free": free}, required=("period",)),
        b=schema("GET_B", options={"other": free}, required=("other",)),
        broken="{",
        other=[],
        plain={"info": {}},
        z=schema("GET_Z", options={"last": free}),
    )
    tables = types(tmp_path, '[toys.GET_A]\noptions = { free = ["x"] }\n[toys.GET_B]\n[toys.GET_C]\n[toys.GET_Z]\n')
    found = report_types.read_report_types(tables, folder)
    assert (found["GET_A"]["options"], found["GET_A"]["required"]) == (
        {"period": ["DAY", "WEEK"], "free": ["x"]},
        ["period"],
    )
    assert (found["GET_B"]["options"], found["GET_B"]["required"]) == (
        {"period": ["DAY", "WEEK"], "free": [], "other": []},
        [],
    )
    assert (found["GET_C"]["options"], found["GET_C"]["required"]) == ({}, [])
    assert found["GET_Z"]["options"] == {"last": []}
    assert report_types.read_report_types(tables)["GET_B"]["options"] == {}


ROOT_ALONE = {"info": {"x-spapi-root": "Root", "x-spapi-types": ["GET_A"]}, "components": {"schemas": {"Root": {}}}}


def test_a_schema_without_a_specification_states_no_options(tmp_path: Path) -> None:
    """As one of a document's contents alone."""
    tables = types(tmp_path, "[toys.GET_A]")
    assert report_types.read_report_types(tables, models(tmp_path, a=ROOT_ALONE))["GET_A"]["options"] == {}


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ('format = "json"', []),
        ("", ['GET_A: models/report_types/a.json is its schema; say format = "json"']),
        ('format = "tsv"', ['GET_A: models/report_types/a.json is its schema; say format = "json"']),
        ('format = "json"\nscheduled = true', []),
        (
            'format = "json"\nscheduled = true\nrequested = false',
            ["GET_A: scheduled, but not to be asked for; one of them is wrong"],
        ),
        ('format = "json"\nrequested = false', []),
        ('format = "json"\nelements = "a"', ['GET_A: it has elements and is not XML; say format = "xml"']),
        ('format = "json"\noptions = { a = ["x", "y", "x"] }', ["GET_A: the option a has a value twice; keep one"]),
    ],
)
def test_a_row_fits_its_schema_and_itself(tmp_path: Path, row: str, told: list[str]) -> None:
    """Else it is reported with what to do."""
    folder = models(tmp_path, a=ROOT_ALONE)
    found = report_types.lint(folder, types(tmp_path, f"[toys.GET_A]\n{row}\n"))
    assert [str(each) for each in found] == [f"report_types.toml: {each}" for each in told]


def test_a_schema_without_a_row_is_reported(tmp_path: Path) -> None:
    """By its types, in their order."""
    folder = models(tmp_path, a=schema("GET_B", "GET_A"), b=schema("GET_C"))
    tables = types(tmp_path, '[toys.GET_C]\nformat = "json"\n[toys.GET_X]\nformat = "xml"\nelements = "a"\n')
    assert [str(each) for each in report_types.lint(folder, tables)] == [
        f"report_types.toml: {name}: models/report_types/a.json is its schema, and it has no row; add it"
        for name in ("GET_A", "GET_B")
    ]
    rows = {"GET_A": {"format": "json"}, "GET_B": {"format": "tsv"}}
    assert report_types.without_row(folder, rows) == [("GET_C", "b.json")]
    assert report_types.in_another_format(folder, rows) == [("GET_B", "a.json")]


def columns(folder: Path, text: str) -> Path:
    """A table of columns beside four report types."""
    kinds = {"GET_A": "tsv", "GET_B": "csv", "GET_C": "json", "GET_D": "tsv"}
    types(folder, "".join(f'[toys.{name}]\nformat = "{kind}"\n' for name, kind in kinds.items()))
    (folder / "report_columns.toml").write_text(f"{WHY}{text}", encoding="utf-8")
    return folder


REST = '[untyped.rest]\ntypes = ["GET_B", "GET_D"]\n'
ROW = '[toys.ToyRow]\ntypes = ["GET_A"]\ncolumns = { "toy id" = "text", Count = "int" }\n'


def test_the_columns_of_a_file_are_read(tmp_path: Path) -> None:
    """By the name of the row; files whose columns stay text have none."""
    more = 'names = { "toy id" = ["Spielzeug"] }\nsummary = ["toy id", "Count"]\n'
    tables = columns(tmp_path, ROW + more + REST)
    assert report_columns.read_report_columns(tables) == {
        "ToyRow": {
            "types": ["GET_A"],
            "columns": {"toy id": "text", "Count": "int"},
            "names": {"toy id": ["Spielzeug"]},
            "summary": ["toy id", "Count"],
        }
    }
    assert report_columns.types_by_row(tables) == {"toys.ToyRow": ["GET_A"], "untyped.rest": ["GET_B", "GET_D"]}
    assert report_columns.lint(tables) == []
    assert report_columns.read_report_columns(columns(tmp_path, ROW))["ToyRow"]["names"] == {}
    assert list(report_columns.read_report_columns(columns(tmp_path, REST + ROW))) == ["ToyRow"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[toys.ToyRow]\ntypes = ["GET_A"]\n', "report_columns.toml: toys.ToyRow: columns is missing"),
        (
            '[untyped.rest]\ntypes = []\ncolumns = { a = "int" }\n',
            "report_columns.toml: untyped.rest: a row of untyped files has no columns: leave them out",
        ),
        (
            ROW.replace("ToyRow", "toy_row"),
            "report_columns.toml: toys.toy_row is not a name of a class: write it in capitals and small letters, as FbaReturn",
        ),
    ],
)
def test_a_row_that_cannot_be_meant_is_refused(tmp_path: Path, text: str, told: str) -> None:
    """With what to do."""
    with pytest.raises(TablesError) as caught:
        report_columns.read_report_columns(columns(tmp_path, text))
    assert str(caught.value) == told


TWO = "write the column that totals alone have, the one that they leave empty"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (ROW + REST.replace(', "GET_D"', ""), ["GET_D: it is a flat file, and nobody has decided the types of its columns; add it to the types of a row with such columns or of [untyped.<any name>], where all stay text"]),
        (ROW.replace('"GET_A"', '"GET_A", "GET_X"') + REST, ["ToyRow: GET_X is not a report type of report_types.toml; add it there, or take it out"]),
        (ROW.replace('"GET_A"', '"GET_A", "GET_C"') + REST, ["ToyRow: GET_C is not a flat file by report_types.toml; take it out"]),
        (ROW + REST.replace('"GET_B"', '"GET_B", "GET_A"'), ["untyped.rest: GET_A belongs to ToyRow as well; keep one"]),
        (ROW.replace('"GET_A"', '"GET_A", "GET_A"') + REST, []),
        (ROW + ROW.replace("ToyRow", "AppRow") + REST, ["AppRow: GET_A belongs to ToyRow as well; keep one"]),
        (ROW.replace("Count =", '"Toy_ID" = "int", Count =') + REST, ["ToyRow: 'Toy_ID' stands for toy id and Toy_ID; keep one"]),
        (ROW + 'names = { Count = ["TOY-id"] }\n' + REST, ["ToyRow: 'TOY-id' stands for toy id and Count; keep one"]),
        (ROW + 'names = { Count = ["count", "number"] }\n' + REST, []),
        (ROW + 'names = { Number = ["n"] }\n' + REST, ["ToyRow: names has 'Number', which is not a column of it; write it as in columns"]),
        (ROW + 'summary = ["Count"]\n' + REST, [f"ToyRow: summary names no two columns of it; {TWO}"]),
        (ROW + 'summary = ["Count", "toy id", "x"]\n' + REST, [f"ToyRow: summary names no two columns of it; {TWO}"]),
        (ROW + 'summary = ["Count", "other"]\n' + REST, [f"ToyRow: summary names no two columns of it; {TWO}"]),
    ],
)  # fmt: skip
def test_columns_fit_the_report_types_and_each_other(tmp_path: Path, text: str, told: list[str]) -> None:
    """Else it is reported with what to do."""
    found = report_columns.lint(columns(tmp_path, text))
    assert [str(each) for each in found] == [f"report_columns.toml: {each}" for each in told]


@pytest.mark.parametrize(
    ("name", "form"), [("Toy-ID", "toyid"), ("toy_id", "toyid"), (" toy  id\t", "toyid"), ("STRASSE ß", "strassess")]
)
def test_a_name_is_compared_without_case_and_separators(name: str, form: str) -> None:
    """Whatever the language."""
    assert report_columns.plain(name) == form

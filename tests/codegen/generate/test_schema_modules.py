"""Modules of JSON schemas: what is written of each, the index that the core reads, and what stays where one fails."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.distil.schemas import FAMILIES
from codegen.generate.schemas import INDEX, Made, generate_schemas, keep_index
from codegen.tables import Tables, load
from tests.codegen import awkward

Json = dict[str, Any]
FIRST, SECOND = FAMILIES[0].package, FAMILIES[1].package


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    """The tables beside a model of another section."""
    return load(awkward.write(tmp_path_factory.mktemp("models")))


def document(name: str, **schemas: Json) -> Json:
    """A distilled schema whose whole is a Toy."""
    toy = {"type": "object", "properties": {"name": {"type": "string"}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": name, "version": "1.0", "x-spapi-root": "Toy", "x-spapi-types": [name.upper()]},
        "paths": {},
        "components": {"schemas": {"Toy": toy, **schemas}},
    }


BROKEN = document("broken", Box={"type": "object", "properties": {"a": {"$ref": "#/components/schemas/Gone"}}})


class Run:
    """A folder of models, what is written of it, and what was there before."""

    def __init__(self, folder: Path, tables: Tables) -> None:
        self.models, self.staged, self.target = folder / "models", folder / "staged", folder / "target"
        for each in (self.models, self.staged, self.target):
            each.mkdir()
        self.names, self.tables = folder / "names", tables
        self.problems: list[str] = []

    def put(self, package: str, **files: Any) -> None:
        (self.models / package).mkdir(exist_ok=True)
        for name, content in files.items():
            text = content if isinstance(content, str) else json.dumps(content)
            (self.models / package / f"{name}.json").write_text(text, encoding="utf-8")

    def run(self) -> list[Made]:
        return generate_schemas(self.models, self.staged, self.target, self.tables, self.names, self.problems)

    def index(self) -> Json:
        found: Json = json.loads((self.staged / INDEX).read_bytes())
        return found

    def written(self) -> list[str]:
        return sorted(file.relative_to(self.staged).as_posix() for file in self.staged.rglob("*") if file.is_file())


@pytest.fixture
def stage(tmp_path: Path, tables: Tables) -> Run:
    """Nothing yet."""
    return Run(tmp_path, tables)


ROW = {"types": ["A"], "version": "1.0", "root": "Toy"}


def test_each_schema_is_a_module_of_its_family(stage: Run) -> None:
    """With a package above and a row of the index; a folder of no family is passed over."""
    stage.put(FIRST, b=document("b"), a=document("a"))
    stage.put(SECOND, c=document("c"))
    stage.put("others", d=document("d"))
    made = stage.run()
    assert [(each.name, each.known) for each in made] == [
        (f"{FIRST}/a", None),
        (f"{FIRST}/b", None),
        (f"{SECOND}/c", None),
    ]
    assert [each.row for each in made] == [ROW, {**ROW, "types": ["B"]}, {**ROW, "types": ["C"]}]
    assert "Toy" in made[0].names.types
    assert stage.index() == {
        f"{FIRST}.a": ROW,
        f"{FIRST}.b": {**ROW, "types": ["B"]},
        f"{SECOND}.c": {**ROW, "types": ["C"]},
    }
    files = [f"{FIRST}/__init__.py", f"{FIRST}/a.py", f"{FIRST}/b.py", f"{SECOND}/__init__.py", f"{SECOND}/c.py"]
    assert stage.written() == sorted([*files, INDEX])
    assert "class Toy(Model)" in (stage.staged / FIRST / "a.py").read_text(encoding="utf-8")
    assert FAMILIES[0].title in (stage.staged / FIRST / "a.py").read_text(encoding="utf-8")
    package = (stage.staged / FIRST / "__init__.py").read_text(encoding="utf-8")
    assert package.index('"a"') < package.index('"b"')
    assert stage.problems == []


STAYS = "{}.bad: not written, its previous version stays"


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("{", "models/{}/bad.json: not valid JSON ("),
        ([], "models/{}/bad.json: no distilled schema; write it again with `make models`"),
        ({"info": {}}, "models/{}/bad.json: no distilled schema"),
        ({"info": [], "components": {"schemas": {"Toy": {}}}}, "models/{}/bad.json: no distilled schema"),
        ({**document("bad"), "components": {"schemas": {}}}, "models/{}/bad.json: no distilled schema"),
        ({**document("bad"), "components": {"schemas": []}}, "models/{}/bad.json: no distilled schema"),
        (BROKEN, "models/{}/bad.json"),
    ],
)
def test_a_schema_that_fails_leaves_the_others(stage: Run, content: Any, fault: str) -> None:
    """It has no module, no row and no name in its package, where there was none before."""
    stage.put(FIRST, bad=content, good=document("good"))
    assert [each.name for each in stage.run()] == [f"{FIRST}/good"]
    assert stage.problems[0].startswith(fault.format(FIRST))
    assert stage.problems[-1] == STAYS.format(FIRST)
    assert list(stage.index()) == [f"{FIRST}.good"]
    assert stage.written() == sorted([f"{FIRST}/__init__.py", f"{FIRST}/good.py", INDEX])
    assert '"bad"' not in (stage.staged / FIRST / "__init__.py").read_text(encoding="utf-8")


def test_a_schema_that_fails_keeps_its_row(stage: Run) -> None:
    """And its name in the package; one that is gone has none."""
    before = {f"{FIRST}.bad": {"old": 1}, f"{FIRST}.gone": {"old": 2}}
    (stage.target / INDEX).write_text(json.dumps(before), encoding="utf-8")
    stage.put(FIRST, bad="{")
    assert stage.run() == []
    assert stage.index() == {f"{FIRST}.bad": {"old": 1}}
    assert '"bad"' in (stage.staged / FIRST / "__init__.py").read_text(encoding="utf-8")


def test_without_schemas_there_is_an_empty_index(stage: Run) -> None:
    """And no package."""
    assert stage.run() == []
    assert (stage.index(), stage.written()) == ({}, [INDEX])


def test_the_index_is_kept_where_schemas_are_not_written(stage: Run) -> None:
    """Where there is one."""
    keep_index(stage.staged, stage.target)
    assert stage.written() == []
    (stage.target / INDEX).write_bytes(b"{ }")
    keep_index(stage.staged, stage.target)
    assert (stage.staged / INDEX).read_bytes() == b"{ }"

"""What the parser loses is named with its place, and what a run keeps, writes and takes away beside a section."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from codegen.distil.schemas import FAMILIES
from codegen.generate import section
from codegen.generate.parse import Parsed, SectionError, parse
from codegen.generate.run import PACKAGE, generate
from codegen.tables import Tables, load
from tests.codegen import awkward

Json = dict[str, Any]
Lose = Callable[[Parsed], object]


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    """The tables beside the document."""
    return load(awkward.write(tmp_path_factory.mktemp("models"), awkward.document()))


def endpoint(parsed: Parsed, name: str) -> Any:
    """An operation, by its method."""
    return next(each for key, each in parsed.endpoints.items() if parsed.reduced.untoken(key) == name)


def without_answer(parsed: Parsed) -> None:
    found = endpoint(parsed, "listThings")
    found.responses = [each for each in found.responses if each.status_code.pattern != "200"]


def without_parameter(parsed: Parsed) -> None:
    endpoint(parsed, "listThings").query_parameters = []


def without_property(parsed: Parsed) -> None:
    model = parsed.models["ThingStatus"]
    parsed.models["ThingStatus"] = attrs.evolve(model, required_properties=[], optional_properties=[])


def without_one(parsed: Parsed) -> None:
    model = parsed.models["Thing"]
    parsed.models["Thing"] = attrs.evolve(model, optional_properties=(model.optional_properties or [])[1:])


def without_alias(parsed: Parsed) -> None:
    del parsed.aliases["Either"]


def without_enum(parsed: Parsed) -> None:
    del parsed.enums["Size"]


@pytest.mark.parametrize(
    ("lose", "told"),
    [
        (without_answer, ": listThings: the parser lost answers ['200']"),
        (without_parameter, ": listThings: the parser lost parameter marketplaceIds"),
        (without_property, "#/components/schemas/ThingStatus: the parser lost ['thing']"),
        (without_one, "#/components/schemas/Thing: the parser lost ['type']"),
        (without_alias, "#/components/schemas/Either: the parser lost Either"),
        (without_enum, "#/components/schemas/Size: the parser lost Size"),
    ],
)
def test_what_the_parser_loses_is_told(
    tables: Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lose: Lose, told: str
) -> None:
    """With its place and its name alone, and never left out in silence."""

    def losing(*given: Any) -> Parsed:
        found = parse(*given)
        lose(found)
        return found

    monkeypatch.setattr(section, "parse", losing)
    with pytest.raises(SectionError) as caught:
        section.read_section("awkward_v1", awkward.document(), tables, tmp_path)
    assert str(caught.value) == f"models/awkward_v1.json{told}"


def schema_document(name: str) -> Json:
    """A distilled schema whose whole is a Toy."""
    return {
        "openapi": "3.0.3",
        "info": {"title": name, "version": "1.0", "x-spapi-root": "Toy", "x-spapi-types": [name.upper()]},
        "paths": {},
        "components": {"schemas": {"Toy": {"type": "object", "properties": {"toyId": {"type": "string"}}}}},
    }


def test_a_run_keeps_names_and_takes_away_what_is_no_longer_written(tmp_path: Path) -> None:
    """Of sections and of schemas; what it could not write stays as it was, with its names."""
    package = FAMILIES[0].package
    models, out, names = awkward.write(tmp_path / "models", awkward.document()), tmp_path / "out", tmp_path / "names"
    (models / package).mkdir()
    for name in ("one", "two"):
        (models / package / f"{name}.json").write_text(json.dumps(schema_document(name)), encoding="utf-8")
    first = generate(models, out, awkward.PYPROJECT, (), names)
    assert not names.exists(), "names are kept on request alone"
    assert (first.sections, first.schemas) == (["awkward_v1"], [f"{package}/one", f"{package}/two"])
    assert (first.operations, first.problems, first.removed) == (3, [], [])
    assert list(first.named) == [*first.sections, *first.schemas]
    assert all(first.named.values())
    assert first.changed

    generated = out / PACKAGE
    kept, stale = generated / "broken_v1" / "models.py", generated / "awkward_v1" / "stale.py"
    gone, gone_schema = generated / "gone_v1" / "models.py", generated / package / "gone.py"
    for file in (kept, stale, gone, gone_schema):
        file.parent.mkdir(exist_ok=True)
        file.write_text((generated / "awkward_v1" / "models.py").read_text(encoding="utf-8"), encoding="utf-8")
    (models / "broken_v1.json").write_text("{", encoding="utf-8")
    (models / package / "two.json").write_text("{", encoding="utf-8")
    before = (generated / package / "two.py").read_bytes()
    then = generate(models, out, awkward.PYPROJECT, (), names, keep_names=True)

    assert sorted(file.relative_to(names).as_posix() for file in names.rglob("*.json")) == [
        "awkward_v1.json",
        f"{package}/one.json",
    ]
    assert (then.sections, then.schemas, then.operations) == (["awkward_v1"], [f"{package}/one"], 3)
    assert list(then.named) == ["awkward_v1", f"{package}/one"]
    assert then.problems
    assert (kept.exists(), stale.exists(), gone.exists(), gone_schema.exists()) == (True, False, False, False)
    assert (generated / package / "two.py").read_bytes() == before

    (models / "broken_v1.json").unlink()
    (models / package / "two.json").unlink()
    last = generate(models, out, awkward.PYPROJECT, (), names, keep_names=True)
    assert (last.named, last.problems) == ({}, [])
    assert not kept.exists()
    assert not (generated / package / "two.py").exists()

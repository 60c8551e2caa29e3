"""What the templates see of an operation: its parameters, answers and lists, and what is wrong where tables and model differ."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from codegen.generate.parse import SectionError
from codegen.generate.records import Operation, Parameter
from codegen.generate.section import read_section
from codegen.tables import Tables, load
from codegen.tables.records import Batch, Paging
from tests.codegen.awkward import answer, reference

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
WHY: Any = {"source": "s", "reason": "r"}


Read = Callable[..., Operation]


def rows(of: Json) -> Json:
    """A list."""
    return {"type": "array", "items": of}


def box(*required: str, **properties: Json) -> Json:
    """An object."""
    return {"type": "object", "properties": properties, **({"required": [*required]} if required else {})}


SCHEMAS: Json = {
    "Toy": box("id", id=TEXT, size=reference("Size")),
    "Size": {"type": "string", "enum": ["S", "M"]},
    "Game": box(id=TEXT),
    "Page": box(toys=rows(reference("Toy")), games=rows(reference("Game")), more=rows(reference("Toy")), next=TEXT),
    "Answer": box(payload=reference("Page"), toys=rows(reference("Toy")), nextToken=TEXT),
    "Toys": rows(reference("Toy")),
    "Ids": {**rows(TEXT), "maxItems": 3},
}


def document(raw: Json, path: str) -> Json:
    """A document of one operation, listToys."""
    known: Json = {"operationId": "listToys", "tags": ["toys_v1"], "parameters": []}
    return {
        "openapi": "3.0.3",
        "info": {
            "title": "toys_v1",
            "version": "v1",
            "x-spapi-section": "toys_v1",
            "x-spapi-api": "Toys",
            "x-spapi-source": "models/toys/toys.json",
        },
        "paths": {path: {"get": {**known, "responses": {"200": answer(reference("Answer"))}, **raw}}},
        "components": {"schemas": SCHEMAS},
    }


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    """The tables beside such a document; nothing is paged."""
    models = tmp_path_factory.mktemp("models")
    (models / "toys_v1.json").write_text(json.dumps(document({}, "/toys")), encoding="utf-8")
    known = load(models)
    facts = attrs.evolve(known.operations["toys_v1.listToys"])
    return attrs.evolve(known, operations={facts.id: facts})


@pytest.fixture
def operation(tables: Tables, tmp_path: Path) -> Callable[..., Operation]:
    """Reads an operation whose facts differ from those of the tables."""

    def read(raw: Json | None = None, *, at: str = "/toys", **given: Any) -> Operation:
        [facts] = tables.operations.values()
        facts = attrs.evolve(facts, **{"path": at, **given})
        known = attrs.evolve(tables, operations={facts.id: facts})
        [found] = read_section("toys_v1", document(raw or {}, at), known, tmp_path)[0].operations
        return found

    return read


def query(name: str, schema: Json = TEXT, **given: Any) -> Json:
    """A parameter of the query."""
    return {"name": name, "in": "query", "schema": schema, **given}


PAGING = Paging(parameter="nextToken", token=("nextToken",), items=("toys",), **WHY)
TOKEN = query("nextToken")


@pytest.mark.parametrize(
    ("facts", "item", "listed"),
    [
        ({}, None, None),
        ({"paging": PAGING}, "models.Toy", "models.Toy"),
        ({"paging": attrs.evolve(PAGING, items=None)}, None, None),
        ({"paging": attrs.evolve(PAGING, items=("payload", "games"))}, "models.Game", "models.Game"),
        ({"paging": attrs.evolve(PAGING, items=None, lists=("payload",))}, None, "models.Toy | models.Game"),
        ({"batch": Batch(answers="toys", **WHY)}, "models.Toy", None),
        ({"batch": Batch(answers="payload.games", **WHY)}, "models.Game", None),
        ({"batch": Batch(**WHY)}, None, None),
        ({"paging": PAGING, "batch": Batch(answers="payload.games", **WHY)}, "models.Toy", "models.Toy"),
    ],
)
def test_the_item_of_a_list_is_typed(operation: Read, facts: Json, item: str | None, listed: str | None) -> None:
    """Of pages, of the lists of a page side by side, and of the answers of a batch; pages go first."""
    found = operation({"parameters": [TOKEN]}, **facts)
    assert (found.item, found.listed) == (item, listed)


def test_a_whole_answer_may_be_the_list_of_a_batch(operation: Read) -> None:
    """A dot names it."""
    found = operation({"responses": {"200": answer(reference("Toys"))}}, batch=Batch(answers=".", **WHY))
    assert (found.item, found.answer) == ("models.Toy", "list[models.Toy]")


@pytest.mark.parametrize(
    ("facts", "fault"),
    [
        ({"paging": attrs.evolve(PAGING, items=("payload",))}, "there is no list at payload in the answer"),
        ({"paging": attrs.evolve(PAGING, items=("a", "b"))}, "there is no list at a.b in the answer"),
        ({"paging": attrs.evolve(PAGING, items=None, lists=("toys",))}, "there is no list at toys in the answer"),
        ({"batch": Batch(answers="payload", **WHY)}, "batches.toml: there is no list at payload in the answer"),
        ({"batch": Batch(answers="gone.toys", **WHY)}, "batches.toml: there is no list at gone.toys in the answer"),
        ({"paging": attrs.evolve(PAGING, parameter="next")}, "paging.toml names next, which is not a parameter of it"),
        (
            {"paging": attrs.evolve(PAGING, keep=("nextToken", "a"), add={"b": "c"})},
            "paging.toml names a, b, which is not a parameter of it",
        ),
        ({"method": "PUT"}, "GET /toys here, PUT /toys in codegen.tables"),
        ({"path": "/toy"}, "GET /toys here, GET /toy in codegen.tables"),
        ({"id": "toys_v1.other"}, "codegen.tables knows no such operation"),
    ],
)
def test_what_tables_and_model_say_has_to_agree(operation: Read, facts: Json, fault: str) -> None:
    """With the document, the operation and what differs."""
    with pytest.raises(SectionError) as caught:
        operation({"parameters": [TOKEN]}, **facts)
    assert str(caught.value) == f"models/toys_v1.json: listToys: {fault}"


def test_paging_in_the_body_names_no_parameter(operation: Read) -> None:
    """Nor does paging by offset."""
    paging = Paging(body=("token",), token=("nextToken",), items=("toys",), **WHY)
    assert operation(paging=paging).item == "models.Toy"


@pytest.mark.parametrize(
    ("responses", "made", "otherwise", "whole"),
    [
        ({"200": answer(reference("Toy"))}, {200: "models.Toy"}, None, "models.Toy"),
        ({"204": answer(reference("Toy"))}, {204: "None"}, None, "None"),
        ({"200": answer(None), "400": answer(reference("Toy"))}, {200: "None", 400: "models.Toy"}, None, "None"),
        (
            {"202": answer(reference("Toy")), "200": answer(reference("Game")), "201": answer(reference("Toy"))},
            {200: "models.Game", 201: "models.Toy", 202: "models.Toy"},
            None,
            "models.Game | models.Toy",
        ),
        ({"default": answer(reference("Toy"))}, {}, "models.Toy", "models.Toy"),
        ({"default": answer(None)}, {}, None, "None"),
        (
            {"200": answer(reference("Game")), "default": answer(reference("Toy"))},
            {200: "models.Game"},
            "models.Toy",
            "models.Game",
        ),
        ({"400": answer(reference("Toy"))}, {400: "models.Toy"}, None, "None"),
        (
            {"200": {"description": "", "content": {"a/b": {}, "application/json": {"schema": reference("Toy")}}}},
            {200: "models.Toy"},
            None,
            "models.Toy",
        ),
    ],
)
def test_an_answer_is_typed_by_its_status(
    operation: Read, responses: Json, made: dict[int, str], otherwise: str | None, whole: str
) -> None:
    """A status without content is empty whatever the model declares; every other status has the default's type."""
    found = operation({"responses": responses})
    assert (dict(found.responses), found.otherwise, found.answer) == (made, otherwise, whole)
    assert list(found.responses) == sorted(found.responses)


def test_what_has_no_body_is_a_success_without_one(operation: Read) -> None:
    """From 200 to 299; not what is on the way, elsewhere or wrong."""
    kinds = dict.fromkeys((99, 100, 199, 200, 204, 299, 300, 304, 400, 404, 500), "None")
    found = dataclasses.replace(operation({}), responses={**kinds, 202: "models.Toy", 203: "Any", 205: "str"})
    assert found.empty == [200, 204, 299]


def test_a_parameter_has_all_that_the_templates_ask_for(operation: Read) -> None:
    """Its types for signatures, for running and for the catalog; what it says of limits and in prose."""
    parameters = [
        query("size", reference("Size"), required=True, description="How big."),
        query("sizes", rows(reference("Size")), explode=False),
        query("marketplaceIds", rows(TEXT), required=True, style="form", explode=False),
        query("MarketplaceId"),
        query("since", {"type": "string", "format": "date-time"}, description="From."),
        query("ids", reference("Ids"), explode=False),
        {"name": "x-key", "in": "header", "schema": TEXT, "required": True},
    ]
    found = operation({"parameters": parameters})
    known: dict[str, Parameter] = {each.name: each for each in found.parameters}
    size = known["size"]
    assert (size.argument, size.where, size.type, size.plain_type) == ("size", "query", "models.Size", "str")
    assert (size.values, size.annotation) == (("S", "M"), "models.Size | models.SizeLiteral")
    assert (size.required, size.optional, size.style, size.marketplace) == (True, False, "plain", False)
    assert size.told == "one of `S`, `M`. How big."
    assert (known["sizes"].values, known["sizes"].style, known["sizes"].plain_type) == (("S", "M"), "csv", "list[str]")
    assert (known["marketplaceIds"].required, known["marketplaceIds"].optional) == (True, True)
    assert [each.name for each in found.parameters if each.marketplace] == ["marketplaceIds", "MarketplaceId"]
    assert (known["since"].told, known["since"].annotation) == ("ISO 8601 instant. From.", "datetime | str")
    assert known["ids"].told == "at most 3 items"
    assert (known["x-key"].argument, known["x-key"].where, known["x-key"].told) == ("x_key", "header", "")
    assert (found.positional, found.keywords) == ((), found.parameters)
    assert found.argument_of["x-key"] == "x_key"


def test_values_of_the_path_stand_first_in_the_order_of_the_path(operation: Read) -> None:
    """One with the client's marketplace may be left out, so that it is given by name."""
    names = ["toyId", "marketplaceId", "shopId"]
    parameters = [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in names]
    found = operation(
        {"parameters": [query("a"), *parameters]},
        at="/shops/{shopId}/toys/{toyId}/{marketplaceId}",
    )
    assert [each.name for each in found.positional] == ["shopId", "toyId"]
    assert [each.name for each in found.keywords] == ["a", "marketplaceId"]


@pytest.mark.parametrize(
    ("given", "style"),
    [
        ({"schema": TEXT, "style": "form"}, "plain"),
        ({"schema": TEXT, "style": "deepObject"}, "plain"),
        ({"schema": TEXT, "x-spapi-greedy": True}, "greedy"),
        ({"schema": TEXT, "x-spapi-greedy": False}, "plain"),
        ({"schema": rows(TEXT)}, "multi"),
        ({"schema": rows(TEXT), "explode": True}, "multi"),
        ({"schema": rows(TEXT), "style": "form"}, "multi"),
        ({"schema": rows(TEXT), "explode": False}, "csv"),
        ({"schema": rows(TEXT), "style": "spaceDelimited"}, "ssv"),
        ({"schema": rows(TEXT), "style": "tabDelimited", "explode": True}, "tsv"),
        ({"schema": rows(TEXT), "style": "pipeDelimited", "explode": False}, "pipes"),
    ],
)
def test_how_a_list_is_sent_is_one_word(operation: Read, given: Json, style: str) -> None:
    """A key for each value, where the model does not say otherwise."""
    found = operation({"parameters": [{"name": "a", "in": "query", **given}]})
    assert [each.style for each in found.parameters] == [style]


def test_a_list_that_cannot_be_sent_is_refused(operation: Read) -> None:
    """With its style."""
    with pytest.raises(SectionError, match="parameter a lists its values as deepObject, which nobody can send"):
        operation({"parameters": [query("a", rows(TEXT), style="deepObject")]})


def body(**content: Json) -> Json:
    """A body of several kinds; `_` stands for a slash."""
    return {"requestBody": {"content": {media.replace("_", "/"): each for media, each in content.items()}}}


@pytest.mark.parametrize(
    ("raw", "kind", "name", "required", "form", "multipart", "told"),
    [
        ({}, None, None, False, False, False, ""),
        (body(application_json={"schema": reference("Toy")}), "models.Toy", "Toy", False, False, False, ""),
        (
            {"requestBody": {"required": True, **body(application_json={"schema": reference("Ids")})["requestBody"]}},
            "list[str]",
            "Ids",
            True,
            False,
            False,
            "at most 3 items",
        ),
        (body(application_json={"schema": box(a=TEXT)}), "models.ListToysBody", None, False, False, False, ""),
        (
            {"requestBody": {"content": {"multipart/form-data": {"schema": box(a=TEXT)}}}},
            "models.ListToysBody",
            None,
            False,
            True,
            True,
            "",
        ),
        (
            {"requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": box(a=TEXT)}}}},
            "models.ListToysBody",
            None,
            False,
            True,
            False,
            "",
        ),
    ],
)
def test_a_body_is_typed(
    operation: Read,
    raw: Json,
    kind: str | None,
    name: str | None,
    required: bool,
    form: bool,
    multipart: bool,
    told: str,
) -> None:
    """By the name of its schema where it has one; a form is one whether it holds files or not."""
    found = operation(raw)
    assert (found.body, found.body_required, found.form, found.multipart, found.body_told) == (
        kind,
        required,
        form,
        multipart,
        told,
    )
    assert found.body_name == name

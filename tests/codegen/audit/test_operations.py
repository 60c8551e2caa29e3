"""Operations held against small written modules: all that one takes and gives, and each way in which it can be lost."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from codegen.audit.findings import COUNTED, Findings, Loss, pointer
from codegen.audit.operations import OperationAudit
from codegen.audit.schemas import SchemaAudit
from codegen.audit.written import read_calls

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
TEXTS: Json = {"type": "array", "items": TEXT}
PATH = "/toys/{id}"
OPERATION: Json = {"operationId": "getToy", "responses": {}}
BUILDER = "def get_toy({0}): return GET_TOY.call({1})\n"
CLIENTS = "".join(
    f"class {name}:\n    {kind}def get_toy(self, {{0}}): return self.send(operations.get_toy({{1}}))\n"
    for name, kind in (("Toys", ""), ("AsyncToys", "async "))
)
MODELS = "Size = Literal['small', 'big']\nKinds = Choice['huge']\nAges = list[Literal[1, 2]]\nclass Sizes(Enum):\n    SMALL = 'small'\n    BIG = 'big'\n"


def constant(more: str = "", name: str = "GET_TOY", **changed: str) -> str:
    said = {"id": "toys_v1.getToy", "section": "toys_v1", "method": "GET", "path": PATH} | changed
    return f"{name}: Operation = Operation({', '.join(f'{key}={value!r}' for key, value in said.items())}, {more})\n"


def lost(operation: Json, operations: str, client: str, schemas: Json | None = None) -> list[str]:
    """What an audit of one operation misses, without the place that all have in common."""
    found = Findings()
    audit = SchemaAudit("toys_v1", {"components": {"schemas": schemas or {}}}, ast.parse(MODELS), found)
    calls = read_calls(ast.parse(operations), ast.parse(client))
    OperationAudit("toys_v1", calls, audit).run("get", PATH, OPERATION | operation)
    place = "models/toys_v1.json#/paths/~1toys~1{id}/get"
    assert all(str(loss).startswith(place) for loss in found.losses)
    return [str(loss).removeprefix(place).removeprefix(": ") for loss in found.losses]


def written(more: str = "", arguments: str = "", passed: str = "", **changed: str) -> tuple[str, str]:
    return constant(more, **changed) + BUILDER.format(arguments, passed), CLIENTS.format(arguments, passed)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, []),
        ({"method": "PUT"}, ["GET_TOY has method 'PUT'"]),
        ({"path": "/toys/{name}"}, ["GET_TOY has path '/toys/{name}'"]),
        ({"section": "toys_v2"}, ["GET_TOY has section 'toys_v2'"]),
        ({"method": "DELETE"}, ["GET_TOY has method 'DELETE'"]),
        ({"path": "/toys/{a}"}, ["GET_TOY has path '/toys/{a}'"]),
        ({"section": "toys_v0"}, ["GET_TOY has section 'toys_v0'"]),
        ({"id": "toys_v1.getDoll"}, ["operation toys_v1.getToy is not in operations.py"]),
    ],
)
def test_a_constant_has_the_place_of_its_operation(changed: dict[str, str], said: list[str]) -> None:
    assert lost({}, *written(**changed)) == said


@pytest.mark.parametrize(
    ("parameter", "param", "said"),
    [
        ({}, 'Param("size", "size", Location.QUERY, str)', []),
        ({}, 'Param("size", "size", Location.QUERY, str, style=Style.PLAIN)', []),
        ({"required": True}, 'Param("size", "size", Location.QUERY, str, required=True)', []),
        ({"required": False}, 'Param("size", "size", Location.QUERY, str, required=False)', []),
        ({"required": True}, 'Param("size", "size", Location.QUERY, str)',
         ["/parameters/0: parameter size of GET_TOY: required was lost or made up"]),
        ({}, 'Param("size", "size", Location.QUERY, str, required=True)',
         ["/parameters/0: parameter size of GET_TOY: required was lost or made up"]),
        ({"in": "header"}, 'Param("size", "size", Location.HEADER, str)', []),
        ({"in": "path", "x-spapi-greedy": True}, 'Param("size", "size", Location.PATH, str, style=Style.GREEDY)', []),
        ({"in": "path", "x-spapi-greedy": False}, 'Param("size", "size", Location.PATH, str, style=Style.GREEDY)',
         ["/parameters/0: parameter size of GET_TOY is written as Style.GREEDY"]),
        ({"schema": TEXTS}, 'Param("size", "size", Location.QUERY, list[str], style=Style.MULTI)', []),
        ({"schema": TEXTS, "explode": True}, 'Param("size", "size", Location.QUERY, list[str], style=Style.MULTI)', []),
        ({"schema": TEXTS, "explode": False}, 'Param("size", "size", Location.QUERY, list[str], style=Style.CSV)', []),
        ({"schema": TEXTS, "style": "form"}, 'Param("size", "size", Location.QUERY, list[str], style=Style.MULTI)', []),
        ({"schema": TEXTS, "style": "spaceDelimited"},
         'Param("size", "size", Location.QUERY, list[str], style=Style.SSV)', []),
        ({"schema": TEXTS, "style": "tabDelimited"},
         'Param("size", "size", Location.QUERY, list[str], style=Style.TSV)', []),
        ({"schema": TEXTS, "style": "pipeDelimited"},
         'Param("size", "size", Location.QUERY, list[str], style=Style.PIPES)', []),
        ({"schema": TEXTS}, 'Param("size", "size", Location.QUERY, list[str])',
         ["/parameters/0: parameter size of GET_TOY is written as Style.PLAIN"]),
        ({"schema": TEXTS}, 'Param("size", "size", Location.QUERY, list[str], style=Style.CSV)',
         ["/parameters/0: parameter size of GET_TOY is written as Style.CSV"]),
    ],
)  # fmt: skip
def test_a_parameter_is_sent_as_it_is_declared(parameter: Json, param: str, said: list[str]) -> None:
    """Required or not, and in the way in which many values are written."""
    declared = {"name": "size", "in": "query", "schema": TEXT} | parameter
    assert lost({"parameters": [declared]}, *written(f"params=({param},)", "size", "size=size")) == said


@pytest.mark.parametrize(
    "param",
    [
        'Param("sizes", "size", Location.QUERY, str)',
        'Param("size", "size", Location.HEADER, str)',
        'Param("size")',
        "size",
    ],
)
def test_a_parameter_of_another_name_or_place_is_another(param: str) -> None:
    """Also where less is written than there has to be; an argument is not asked for then."""
    declared = {"name": "size", "in": "query", "schema": TEXT}
    said = ["/parameters/0: parameter size is not in GET_TOY"]
    assert lost({"parameters": [declared]}, *written(f"params=({param},)")) == said


def test_each_parameter_has_a_number() -> None:
    """The pointer is that of the document, whatever the order of what is written."""
    declared = [{"name": name, "in": "query", "schema": TEXT} for name in ("a", "b", "c")]
    more = 'params=(Param("c", "c", Location.QUERY, str), Param("a", "a", Location.QUERY, str))'
    assert lost({"parameters": declared}, *written(more, "a, c", "a=a, c=c")) == [
        "/parameters/1: parameter b is not in GET_TOY"
    ]


@pytest.mark.parametrize(
    ("schema", "annotation", "missing"),
    [
        ({"enum": ["small", "big"]}, "models.Size", []),
        ({"enum": ["small", "big"]}, "Size | None", []),
        ({"enum": ["small", "huge"]}, "Size", ["huge"]),
        ({"enum": ["small"]}, "str", ["small"]),
        ({"type": "array", "items": {"enum": ["big", "huge"]}}, "list[Size]", ["huge"]),
        ({"$ref": "#/components/schemas/Size"}, "Size", ["huge"]),
        ({"type": "array", "items": {"$ref": "#/components/schemas/Size"}}, "list[Size]", ["huge"]),
        ({"$ref": "#/components/schemas/Unheard"}, "str", []),
        ({"enum": [1, 2]}, "Ages", [1, 2]),
        ({"enum": ["huge"]}, "Kinds", ["huge"]),
    ],
)  # fmt: skip
def test_the_values_of_an_argument_are_those_of_its_schema(schema: Json, annotation: str, missing: list[str]) -> None:
    """Through references and lists; the builder and both methods name them."""
    schemas = {"Size": {"enum": ["small", "huge"]}}
    declared = {"name": "size", "in": "query", "schema": schema}
    more = 'params=(Param("size", "size", Location.QUERY, object, style=Style.MULTI),)'
    said = lost({"parameters": [declared]}, *written(more, f"size: {annotation}", "size=size"), schemas)
    assert [each for each in said if "does not take" in each] == [
        f"{place}.get_toy does not take {value!r} as size"
        for place in ("operations", "Toys", "AsyncToys")
        for value in missing
    ]


JSON_BODY: Json = {"content": {"application/json": {"schema": TEXT}}}


@pytest.mark.parametrize(
    ("body", "more", "said"),
    [
        (JSON_BODY, "body=str", []),
        (JSON_BODY | {"required": True}, "body=str, body_required=True", []),
        (JSON_BODY | {"required": False}, "body=str, body_required=False", []),
        (JSON_BODY | {"required": True}, "body=str",
         ["/requestBody: body of GET_TOY: required was lost or made up"]),
        (JSON_BODY, "body=str, body_required=True", ["/requestBody: body of GET_TOY: required was lost or made up"]),
        (JSON_BODY, "", ["/requestBody: body of GET_TOY was lost"]),
        ({"content": {"a": {}}}, "", ["/requestBody: body of GET_TOY was lost"]),
        ({"content": {"a": {}}}, "body=int", []),
        ({}, "", []),
    ],
)  # fmt: skip
def test_a_body_is_taken_as_it_is_declared(body: Json, more: str, said: list[str]) -> None:
    """With its type, required or not."""
    assert lost({"requestBody": body}, *written(more, "body", "body=body")) == said


def test_the_type_of_a_body_is_compared() -> None:
    [said] = lost({"requestBody": JSON_BODY}, *written("body=int", "body", "body=body"))
    assert said.startswith("/requestBody/content/application~1json/schema: ")


@pytest.mark.parametrize(
    ("responses", "more", "said"),
    [
        ({"200": JSON_BODY, "204": {}}, "responses={200: str, 204: None}", []),
        ({"204": JSON_BODY}, "responses={204: None}", []),
        ({"204": JSON_BODY}, "responses={204: ''}",
         ["/responses/204: an empty answer of GET_TOY is written with a body"]),
        ({"202": {}}, "responses={202: None}", []),
        ({"202": {"content": {"a": {}}}}, "responses={202: 1}",
         ["/responses/202: an empty answer of GET_TOY is written with a body"]),
        ({"200": JSON_BODY}, "responses={201: str}", ["/responses/200: status 200 is not in responses of GET_TOY"]),
        ({"200": JSON_BODY}, "", ["/responses/200: status 200 is not in responses of GET_TOY"]),
        ({"2XX": JSON_BODY}, "responses={200: str}", ["/responses/2XX: status 2XX is not in responses of GET_TOY"]),
        ({"default": JSON_BODY, "200": JSON_BODY}, "otherwise=str, responses={200: str}", []),
        ({"default": JSON_BODY}, "", ["/responses/default: the default answer of GET_TOY was lost"]),
        ({"default": {}}, "", []),
        ({"default": {}, "400": JSON_BODY, "404": JSON_BODY}, "",
         ["/responses/400: status 400 is not in responses of GET_TOY",
          "/responses/404: status 404 is not in responses of GET_TOY"]),
    ],
)  # fmt: skip
def test_each_answer_is_there(responses: Json, more: str, said: list[str]) -> None:
    """By its status; one without a body has none, also where the document says otherwise of 204."""
    assert lost({"responses": responses}, *written(more)) == said


@pytest.mark.parametrize(
    ("status", "more"), [("200", "responses={200: int}"), ("404", "responses={404: int}"), ("default", "otherwise=int")]
)
def test_the_type_of_an_answer_is_compared(status: str, more: str) -> None:
    [said] = lost({"responses": {status: JSON_BODY}}, *written(more))
    assert said.startswith(f"/responses/{status}: ")


BODY: Json = {"requestBody": JSON_BODY}


@pytest.mark.parametrize(
    ("operations", "client", "said"),
    [
        ("", CLIENTS.format("body", "body=body"), ["no builder in operations.py calls GET_TOY"]),
        (BUILDER.format("body", "body=other"), CLIENTS.format("body", "body=body"),
         ["operations.get_toy does not take body and pass it on"]),
        (BUILDER.format("", "body=body"), CLIENTS.format("body", "body=body"),
         ["operations.get_toy does not take body and pass it on"]),
        (BUILDER.format("*, body", "body=body"), CLIENTS.format("*, body", "body=body"), []),
        (BUILDER.format("body", "body=body"), CLIENTS.format("body", ""),
         ["Toys.get_toy does not take body and pass it on", "AsyncToys.get_toy does not take body and pass it on"]),
        (BUILDER.format("body", "body=body"), "class Toys: ...\n" + CLIENTS.format("body", "body=body").partition("class A")[1] + CLIENTS.format("body", "body=body").partition("class A")[2],
         ["Toys has no method get_toy"]),
        (BUILDER.format("body", "body=body"), "", ["client.py has not the two classes"]),
        (BUILDER.format("body", "body=body"), CLIENTS.format("body", "body=body").partition("class A")[0],
         ["client.py has not the two classes"]),
        (BUILDER.format("body", "body=body"), CLIENTS.format("body", "body=body") + "class Third: ...\n",
         ["client.py has not the two classes", "Third has no method get_toy"]),
    ],
)  # fmt: skip
def test_a_builder_and_two_methods_pass_all_on(operations: str, client: str, said: list[str]) -> None:
    """Under the same name."""
    assert lost(BODY, constant("body=str") + operations, client) == said


def test_what_is_there_is_counted() -> None:
    """Also where the code has nothing of it."""
    found = Findings()
    audit = SchemaAudit("toys_v1", {}, ast.parse(""), found)
    parameters = [{"name": name, "in": "query", "schema": TEXT} for name in "abc"]
    operation = OPERATION | {"parameters": parameters, "responses": {"200": {}, "default": {}}}
    for path in ("/a~b", "/c/d"):
        OperationAudit("toys_v1", read_calls(ast.parse(""), ast.parse("")), audit).run("get", path, operation)
    assert {what: found.counts[what] for what in COUNTED} == {
        "operations": 2, "parameters": 6, "statuses": 4, "schemas": 0, "properties": 0, "enum values": 0,
    }  # fmt: skip
    assert [loss.pointer for loss in found.losses] == ["/paths/~1a~0b/get", "/paths/~1c~1d/get"]


def test_findings_are_added_up() -> None:
    """Counts and losses, in their order."""
    first, second = Findings(), Findings()
    first.counts["operations"], second.counts["operations"], second.counts["statuses"] = 2, 3, 4
    first.losses, second.losses = [Loss("a", "/x", "one")], [Loss("b", "", "two")]
    first.add(second)
    assert first.told() == "5 operations, 0 parameters, 0 schemas, 0 properties, 4 statuses, 0 enum values"
    assert list(map(str, first.losses)) == ["models/a.json#/x: one", "models/b.json#: two"]
    assert pointer("a/b", "~1") == "/a~1b/~01"


def test_every_argument_is_looked_for() -> None:
    """By its name in Python, also after one that is missing."""
    declared = [{"name": name, "in": "query", "schema": TEXT} for name in ("A", "B", "C")]
    more = "params=(" + "".join(f'Param("{name}", "{name.lower()}", Location.QUERY, str),' for name in "ABC") + ")"
    assert lost({"parameters": declared}, *written(more, "b", "b=b")) == [
        f"{place}.get_toy does not take {name} and pass it on"
        for place in ("operations", "Toys", "AsyncToys")
        for name in ("a", "c")
    ]


def test_a_parameter_without_a_type_is_one_of_another_type() -> None:
    declared = {"name": "size", "in": "query", "schema": TEXT}
    [found] = lost(
        {"parameters": [declared]}, *written('params=(Param("size", "size", Location.QUERY),)', "size", "size=size")
    )
    assert found.startswith("/parameters/0/schema: ")


@pytest.mark.parametrize(
    ("operation", "more", "arguments"),
    [
        ({"parameters": [{"name": "size", "in": "query", "schema": {"enum": ["small", "big"]}}]},
         'params=(Param("size", "size", Location.QUERY, models.Sizes),)', "size: Size"),
        ({"requestBody": {"content": {"a": {"schema": {"enum": ["small", "big"]}}}}}, "body=models.Sizes", "body: Size"),
        ({"responses": {"200": {"content": {"a": {"schema": {"enum": ["small", "big"]}}}}}},
         "responses={200: models.Sizes}", ""),
        ({"responses": {"default": {"content": {"a": {"schema": {"enum": ["small", "big"]}}}}}},
         "otherwise=models.Sizes", ""),
    ],
)  # fmt: skip
def test_values_are_counted_wherever_they_stand(operation: Json, more: str, arguments: str) -> None:
    """Of a parameter, a body, an answer, and the answer that is left."""
    found = Findings()
    audit = SchemaAudit("toys_v1", {}, ast.parse(MODELS), found)
    name = arguments.partition(":")[0]
    operations, client = written(more, arguments, f"{name}={name}" if name else "")
    calls = read_calls(ast.parse(operations), ast.parse(client))
    OperationAudit("toys_v1", calls, audit).run("get", PATH, OPERATION | operation)
    assert list(map(str, found.losses)) == []
    assert found.counts["enum values"] == 2

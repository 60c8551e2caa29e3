"""OpenAPI 3 in the words of Swagger 2.0, a place at a time: what is moved, what is left out and counted, what is noted."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.distil.openapi3 import to_swagger
from codegen.distil.report import Report
from codegen.distil.walk import ANY_OF

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
FILE: Json = {"type": "string", "format": "binary"}
PET: Json = {"$ref": "#/components/schemas/Pet"}
OURS: Json = {"$ref": "#/definitions/Pet"}


def told(report: Report) -> list[tuple[str, str]]:
    """What was put right, by rule and place."""
    return sorted((rule, place) for rule, places in report.repairs.items() for place in places)


def swagger(document: Json) -> tuple[Json, Report]:
    """A document of version 3 in the words of 2."""
    report = Report()
    made = {"openapi": "3.0.1", **document}
    to_swagger(made, report)
    return made, report


def operation(raw: Json, components: Json | None = None, **item: Any) -> tuple[Json, Report]:
    """What becomes of an operation."""
    made, report = swagger({"paths": {"/a": {"get": raw, **item}}, "components": components or {}})
    found: Json = made["paths"]["/a"]["get"]
    return found, report


@pytest.mark.parametrize(
    "document",
    [
        {"swagger": "2.0", "servers": []},
        {"openapi": "2.0", "servers": []},
        {"openapi": "3.0.0", "swagger": "2.0", "servers": []},
        {"servers": []},
        {"openapi": "4.0", "servers": []},
    ],
)
def test_a_document_of_another_version_stays(document: Json) -> None:
    """As it is."""
    report = Report()
    made = {**document}
    to_swagger(made, report)
    assert made == document
    assert told(report) == []


def test_what_stands_at_the_top_has_its_place() -> None:
    """Known words and marks of a vendor stay; others go. Components that are empty leave no trace."""
    made, report = swagger(
        {
            "info": {"title": "Pets"},
            "tags": ["a"],
            "externalDocs": {},
            "security": [],
            "x-own": 1,
            "webhooks": {},
            "components": {
                "schemas": {"Pet": TEXT},
                "parameters": {"Id": {"name": "id", "in": "query", "schema": TEXT, "example": "x"}},
                "responses": {"Gone": {"description": "Gone.", "content": {"a/b": {"schema": PET}}}},
                "requestBodies": {"B": {}},
                "headers": {},
            },
        }
    )
    assert made == {
        "info": {"title": "Pets"},
        "tags": ["a"],
        "externalDocs": {},
        "security": [],
        "x-own": 1,
        "swagger": "2.0",
        "paths": {},
        "definitions": {"Pet": TEXT},
        "parameters": {"Id": {"name": "id", "in": "query", "schema": TEXT, "x-example": "x"}},
        "responses": {"Gone": {"description": "Gone.", "schema": OURS}},
    }
    assert told(report) == [("openapi-3", "")]
    assert swagger({"components": {"schemas": {}, "parameters": [], "responses": None}})[0] == {
        "swagger": "2.0",
        "paths": {},
    }


@pytest.mark.parametrize(
    ("servers", "base"),
    [
        (None, None),
        ([], None),
        ([{"url": "https://example.com"}], None),
        ([{"url": "https://example.com/"}], None),
        ([{"url": "https://example.com/a/b/"}], "/a/b"),
        ([{"url": "/a"}, {"url": "/b"}], "/a"),
        ([{}], None),
        (["/a"], None),
        ({"url": "/a"}, None),
    ],
)
def test_the_first_server_says_what_paths_begin_with(servers: Any, base: str | None) -> None:
    """Without a slash at its end."""
    assert swagger({"servers": servers})[0].get("basePath") == base


LIST: Json = {"type": "array", "items": TEXT}


@pytest.mark.parametrize(
    ("parameter", "collected"),
    [
        ({"in": "query"}, "multi"),
        ({"in": "query", "style": "form"}, "multi"),
        ({"in": "query", "style": "form", "explode": False}, "csv"),
        ({"in": "query", "explode": False}, "csv"),
        ({"in": "query", "explode": True, "style": "pipeDelimited"}, "multi"),
        ({"in": "query", "style": "pipeDelimited"}, "pipes"),
        ({"in": "query", "style": "spaceDelimited"}, "ssv"),
        ({"in": "query", "style": "tabDelimited", "explode": False}, "tsv"),
        ({"in": "query", "style": "deepObject"}, "csv"),
        ({"in": "header"}, "csv"),
        ({"in": "header", "style": "simple"}, "csv"),
        ({"in": "path", "explode": True}, "multi"),
        ({"in": "query", "explode": "no"}, "multi"),
    ],
)
def test_how_a_list_is_separated_is_one_word(parameter: Json, collected: str) -> None:
    """A repeated key, where nothing else is said of the query."""
    given: Json = {"name": "a", "schema": LIST, **parameter}
    made, _ = operation({"parameters": [given]})
    assert made["parameters"] == [{"name": "a", "in": parameter["in"], "schema": LIST, "collectionFormat": collected}]


def test_what_is_no_list_has_no_separator() -> None:
    """Its example is marked as one; style and explode go. What is shared by a path is read likewise."""
    given: Json = {"name": "a", "in": "query", "schema": TEXT, "style": "form", "explode": True, "example": "x"}
    made, _ = operation({"parameters": [{**given}]})
    right = {"name": "a", "in": "query", "schema": TEXT, "x-example": "x"}
    assert made["parameters"] == [right]
    whole, _ = swagger({"paths": {"/a": {"parameters": [{**given}], "get": {}}}})
    assert whole["paths"]["/a"] == {"parameters": [right], "get": {}}
    kept, _ = operation({"parameters": [{**given, "x-example": "y"}]})
    assert kept["parameters"] == [{**right, "x-example": "y"}]


def test_cookies_and_what_swagger_has_not_are_left_out_and_counted() -> None:
    """Of a path and of an operation; no list of parameters is made where there was none."""
    cookie: Json = {"name": "c", "in": "cookie", "schema": TEXT}
    made, report = operation(
        {"parameters": [cookie, {"name": "a", "in": "query", "schema": TEXT}, cookie], "callbacks": {}, "servers": []},
        trace={},
        servers=[],
        links={},
    )
    assert made == {"parameters": [{"name": "a", "in": "query", "schema": TEXT}]}
    assert report.left_out == {"cookies": 2, "callbacks": 1, "servers": 2, "trace": 1, "links": 1}
    alone, counted = operation({"parameters": [cookie]})
    assert (alone, counted.left_out) == ({"parameters": []}, {"cookies": 1})
    assert operation({})[0] == {}


@pytest.mark.parametrize(
    ("body", "parameters", "consumes"),
    [
        ({"content": {"application/json": {"schema": PET}}}, [{"name": "body", "in": "body", "schema": OURS}], ["application/json"]),
        (
            {"content": {"a/b": {"schema": TEXT}, "application/json": {"schema": PET}}},
            [{"name": "body", "in": "body", "schema": OURS}],
            ["a/b", "application/json"],
        ),
        (
            {"content": {"a/b": {"schema": TEXT}, "application/vnd.x+json; charset=utf-8": {"schema": PET}}},
            [{"name": "body", "in": "body", "schema": OURS}],
            ["a/b", "application/vnd.x+json; charset=utf-8"],
        ),
        (
            {"content": {"a/b": {"schema": TEXT, "example": 1}, "c/d": {"schema": PET}}, "required": True, "description": "d"},
            [{"name": "body", "in": "body", "schema": TEXT, "required": True, "description": "d", "x-example": 1}],
            ["a/b", "c/d"],
        ),
        ({}, [{"name": "body", "in": "body", "schema": {}}], []),
        ({"$ref": "#/components/requestBodies/Own"}, [{"name": "body", "in": "body", "schema": OURS, "required": False}], ["a/b"]),
        ({"$ref": "#/components/requestBodies/Nowhere"}, [{"name": "body", "in": "body", "schema": {}}], []),
        (
            {"content": {"multipart/form-data": {"schema": TEXT}}},
            [{"name": "body", "in": "body", "schema": TEXT}],
            ["multipart/form-data"],
        ),
    ],
)  # fmt: skip
def test_a_body_is_a_parameter(body: Json, parameters: list[Json], consumes: list[str]) -> None:
    """What it holds as JSON, else as the first of what else it may be."""
    own = {"Own": {"content": {"a/b": {"schema": PET}}, "required": False}}
    made, _ = operation({"requestBody": body}, {"requestBodies": own})
    assert made == {"parameters": parameters, "consumes": consumes}


def test_a_body_may_have_a_name() -> None:
    """Which a converter has kept; it stands behind the other parameters."""
    query: Json = {"name": "a", "in": "query", "schema": TEXT}
    made, _ = operation({"x-codegen-request-body-name": "pet", "requestBody": {}, "parameters": [query]})
    assert made == {"consumes": [], "parameters": [query, {"name": "pet", "in": "body", "schema": {}}]}


FORM: Json = {"required": ["photo"], "properties": {"photo": FILE, "name": {**TEXT, "maxLength": 3}}}
FIELDS = [
    {"type": "file", "name": "photo", "in": "formData", "required": True},
    {**TEXT, "maxLength": 3, "name": "name", "in": "formData"},
]


@pytest.mark.parametrize("media", ["multipart/form-data", "application/x-www-form-urlencoded"])
@pytest.mark.parametrize("schema", [FORM, {"$ref": "#/components/schemas/Form"}], ids=["inline", "reference"])
def test_a_form_is_its_fields(media: str, schema: Json) -> None:
    """Of either kind; a file is one."""
    made, _ = operation({"requestBody": {"content": {media: {"schema": schema}}}}, {"schemas": {"Form": FORM}})
    assert made == {"consumes": [media], "parameters": FIELDS}


def test_a_form_goes_before_what_else_a_body_may_be() -> None:
    """The one with files first. A form that refers to nothing is a body."""
    other: Json = {"schema": {"properties": {"x": TEXT}}}
    content: Json = {
        "application/json": {"schema": TEXT},
        "application/x-www-form-urlencoded": other,
        "multipart/form-data": {"schema": FORM},
    }
    assert operation({"requestBody": {"content": content}})[0]["parameters"] == FIELDS
    lost = {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/Gone"}}}
    assert operation({"requestBody": {"content": lost}})[0]["parameters"][0]["in"] == "body"


@pytest.mark.parametrize(
    ("answer", "made", "produces"),
    [
        ({"description": "d"}, {"description": "d"}, None),
        ({"content": {}}, {}, None),
        ({"content": {"a/b": {"schema": PET}}}, {"schema": OURS}, ["a/b"]),
        ({"content": {"a/b": {"schema": FILE}}}, {"schema": {"type": "file"}}, ["a/b"]),
        ({"content": {"a/b": {"schema": TEXT}, "application/json": {"schema": PET}}}, {"schema": OURS}, ["a/b", "application/json"]),
        ({"content": {"a/b": {}}}, {}, ["a/b"]),
        (
            {"content": {"a/b": {"example": 1}, "c/d": {"schema": PET, "example": 2}}},
            {"examples": {"a/b": 1, "c/d": 2}},
            ["a/b", "c/d"],
        ),
        ({"links": {}, "content": {"a/b": {"schema": PET, "example": None}}}, {"schema": OURS, "examples": {"a/b": None}}, ["a/b"]),
        (
            {"headers": {"x-a": {"schema": {**TEXT, "description": "s"}, "description": "h"}, "x-b": {"schema": 1}, "x-c": {"type": "integer"}}},
            {"headers": {"x-a": {**TEXT, "description": "h"}, "x-b": {"schema": 1}, "x-c": {"type": "integer"}}},
            None,
        ),
    ],
)  # fmt: skip
def test_an_answer_says_its_schema_beside_its_words(answer: Json, made: Json, produces: list[str] | None) -> None:
    """Headers say theirs in themselves; links go."""
    found, _ = operation({"responses": {"200": answer}})
    assert found == {"responses": {"200": made}, **({} if produces is None else {"produces": produces})}


def test_what_answers_are_is_said_once() -> None:
    """By the operation, in the order of its answers."""
    media: Json = {"200": {"content": {"a/b": {}, "c/d": {}}}, "400": {"content": {"c/d": {}, "e/f": {}}}}
    assert operation({"responses": media})[0]["produces"] == ["a/b", "c/d", "e/f"]


CHOICE = ("openapi-3", "/oneOf")


@pytest.mark.parametrize(
    ("schema", "made", "is_told"),
    [
        ({"oneOf": [PET, TEXT], "type": "object"}, {ANY_OF: [OURS, TEXT]}, True),
        ({"oneOf": [PET, {"type": "null"}]}, OURS, True),
        ({"oneOf": [TEXT], "description": "d"}, {**TEXT, "description": "d"}, True),
        ({"oneOf": [{**TEXT, "description": "d"}], "description": "e"}, {**TEXT, "description": "e"}, True),
        ({"oneOf": []}, {"oneOf": []}, False),
        ({"oneOf": [{"type": "null"}]}, {"oneOf": [{"type": "null"}]}, False),
        ({"oneOf": [TEXT], "properties": {}}, {"oneOf": [TEXT], "properties": {}}, False),
        ({"oneOf": [PET, {"type": "object"}]}, {"oneOf": [OURS, {"type": "object"}]}, False),
        ({"oneOf": [{**TEXT, "items": {}}]}, {"oneOf": [{**TEXT, "items": {}}]}, False),
        ({"oneOf": [{**TEXT, "properties": {}}]}, {"oneOf": [{**TEXT, "properties": {}}]}, False),
        *(
            ({"oneOf": [{"type": kind}, PET]}, {ANY_OF: [{"type": kind}, OURS]}, True)
            for kind in ("string", "number", "integer", "boolean")
        ),
        ({"discriminator": {"propertyName": "kind"}}, {"discriminator": "kind"}, False),
        ({"discriminator": {}}, {"discriminator": ""}, False),
        ({"discriminator": "kind"}, {"discriminator": "kind"}, False),
        ({"example": {"oneOf": [TEXT]}}, {"example": {"oneOf": [TEXT]}}, False),
        ({"items": {"oneOf": [TEXT]}}, {"items": TEXT}, True),
    ],
)
def test_a_choice_of_plain_values_is_one_that_the_generator_knows(schema: Json, made: Json, is_told: bool) -> None:
    """Null does not count as a branch; one branch is the schema itself; any other choice stays, and so do examples."""
    found, report = swagger({"components": {"schemas": {"A": schema}}})
    assert found["definitions"]["A"] == made
    assert (CHOICE in told(report)) is is_told


def test_a_choice_of_any_is_read_like_one_of_one() -> None:
    """With a note of its own."""
    found, report = swagger({"components": {"schemas": {"A": {"anyOf": [TEXT, PET]}}}})
    assert found["definitions"]["A"] == {ANY_OF: [TEXT, OURS]}
    assert told(report) == [("openapi-3", ""), ("openapi-3", "/anyOf")]


@pytest.mark.parametrize(
    ("reference", "made"),
    [
        ("#/components/schemas/Pet", "#/definitions/Pet"),
        ("#/components/parameters/Id", "#/parameters/Id"),
        ("#/components/responses/Gone", "#/responses/Gone"),
        ("#/components/headers/X", "#/components/headers/X"),
        ("other.json#/Pet", "other.json#/Pet"),
        (1, 1),
    ],
)
def test_a_reference_leads_to_where_things_are_now(reference: Any, made: Any) -> None:
    """Any other stays as it is, for the rules to say that it leads nowhere."""
    found, _ = swagger({"components": {"schemas": {"A": {"items": {"$ref": reference}}}}})
    assert found["definitions"]["A"] == {"items": {"$ref": made}}


@pytest.mark.parametrize(
    "document",
    [
        {"paths": []},
        {"paths": {"/a": []}},
        {"paths": {"/a": {"get": []}}},
        {"paths": {"/a": {"parameters": {}, "get": {"parameters": {}, "responses": []}}}},
        {"paths": {"/a": {"parameters": [1], "get": {"parameters": [1], "responses": {"200": 1}}}}},
        {"paths": {"/a": {"get": {"responses": {"200": {"content": [], "headers": []}}}}}},
        {"components": []},
        {"components": {"parameters": {"A": 1}, "responses": {"A": 1}, "schemas": {"A": 1}}},
    ],
)
def test_what_has_another_shape_is_left_to_the_rules(document: Json) -> None:
    """Nothing breaks on it."""
    assert swagger(document)[0]["swagger"] == "2.0"

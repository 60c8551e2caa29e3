"""Each word of a Swagger document and where it is in OpenAPI 3: forms, media types, examples, plans, lists in the query."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.distil.convert import Section, convert
from codegen.distil.report import Report

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
SECTION = Section("toys_v1", "Toys", "models/toys/toys.json")
NO_CONTENT: Json = {"204": {"description": "Done."}}


def converted(
    operation: Json | None = None, item: Json | None = None, *, keep_prose: bool = False, **head: Any
) -> Json:
    """The document of one operation."""
    known = {"operationId": "getToy", "responses": NO_CONTENT, **(operation or {})}
    source = {"info": {"version": "v1"}, "paths": {"/toys": {**(item or {}), "get": known}}, **head}
    return convert(source, SECTION, Report(), keep_prose=keep_prose)


def made(operation: Json, item: Json | None = None, **head: Any) -> Json:
    """What becomes of the operation."""
    found: Json = converted(operation, item, **head)["paths"]["/toys"]["get"]
    return found


def head_of(word: str, kinds: list[str] | None) -> Json:
    """What the head of a document says of media types; None where it says nothing."""
    return {} if kinds is None else {word: kinds}


def schema(source: Json) -> Json:
    """What becomes of a schema."""
    found: Json = converted(definitions={"A": source})["components"]["schemas"]["A"]
    return found


def field(name: str, kind: str = "string", **given: Any) -> Json:
    """A field of a form."""
    return {"name": name, "in": "formData", "type": kind, **given}


URL, MULTI, JSON = "application/x-www-form-urlencoded", "multipart/form-data", "application/json"
FILE: Json = {"type": "string", "format": "binary"}


@pytest.mark.parametrize(
    ("own", "shared", "kinds"),
    [
        (None, None, [URL]),
        ([], [MULTI], [MULTI]),
        ([MULTI], [URL], [MULTI]),
        ([URL, MULTI], None, [URL, MULTI]),
        ([MULTI, JSON, URL], None, [MULTI, URL]),
        ([JSON], [MULTI], [URL]),
        (None, [JSON], [URL]),
    ],
)
def test_a_form_is_written_as_the_operation_takes_it(
    own: list[str] | None, shared: list[str] | None, kinds: list[str]
) -> None:
    """The operation's own media types come first, then those of the document, and of them the forms."""
    operation: Json = {"parameters": [field("a")]} | ({} if own is None else {"consumes": own})
    content = made(operation, **head_of("consumes", shared))["requestBody"]["content"]
    assert list(content) == kinds
    assert all(each == {"schema": {"type": "object", "properties": {"a": TEXT}}} for each in content.values())


@pytest.mark.parametrize("at", [0, 1])
def test_a_form_with_a_file_has_parts(at: int) -> None:
    """Wherever the file stands among the fields, and whatever else is consumed."""
    fields = [field("b", required=True), field("a", "integer", required=True, maximum=3), field("c", required=False)]
    fields.insert(at, field("file", "file"))
    found = made({"parameters": fields, "consumes": [URL]})
    whole = {"b": TEXT, "a": {"type": "integer", "maximum": 3}, "c": TEXT, "file": FILE}
    expected = {"type": "object", "required": ["a", "b"], "properties": whole}
    assert found["requestBody"] == {"required": True, "content": {MULTI: {"schema": expected}}}
    assert "parameters" not in found


def test_a_form_without_required_fields_is_not_required() -> None:
    """And says nothing of it."""
    assert made({"parameters": [field("a")]})["requestBody"] == {
        "content": {URL: {"schema": {"type": "object", "properties": {"a": TEXT}}}}
    }


BODY: Json = {"name": "body", "in": "body", "schema": TEXT}


@pytest.mark.parametrize(
    ("own", "shared", "kinds"),
    [
        (None, None, [JSON]),
        ([], [], [JSON]),
        ([], ["text/csv"], ["text/csv"]),
        (["text/xml"], ["text/csv"], ["text/xml"]),
        (["text/xml", JSON], None, ["text/xml", JSON]),
    ],
)
def test_bodies_and_answers_have_the_media_types_of_the_operation(
    own: list[str] | None, shared: list[str] | None, kinds: list[str]
) -> None:
    """Then those of the document, then JSON; what is taken and what is given each by its own word."""
    for word, other in (("consumes", "produces"), ("produces", "consumes")):
        operation: Json = {"parameters": [BODY], "responses": {"200": {"description": "", "schema": TEXT}}}
        found = made(
            {**operation, other: ["text/other"], **({} if own is None else {word: own})},
            **head_of(word, shared),
        )
        contents = {"consumes": found["requestBody"]["content"], "produces": found["responses"]["200"]["content"]}
        assert contents == {word: {kind: {"schema": TEXT} for kind in kinds}, other: {"text/other": {"schema": TEXT}}}


@pytest.mark.parametrize(
    ("given", "example"),
    [
        ({"x-examples": {JSON: 1, "text/csv": 2}, "x-example": 3}, {"example": 1}),
        ({"x-examples": {"text/csv": 2}, "x-example": 3}, {"example": 3}),
        ({"x-examples": {"text/csv": 2}}, {}),
        ({"x-example": 0}, {"example": 0}),
        ({}, {}),
    ],
)
def test_a_body_has_one_example(given: Json, example: Json) -> None:
    """That in JSON, else the one alone."""
    for required in (True, False):
        found = made({"parameters": [{**BODY, **given, "required": required}]})["requestBody"]
        assert found == {**({"required": True} if required else {}), "content": {JSON: {"schema": TEXT, **example}}}


@pytest.mark.parametrize(
    ("examples", "made_of"),
    [
        ({JSON: 1}, {JSON: {"example": 1}, "text/csv": {}}),
        ({"text/csv": 2}, {JSON: {}, "text/csv": {"example": 2}}),
        ({"text/xml": 3}, {JSON: {"example": 3}, "text/csv": {}}),
        ({JSON: 1, "text/csv": 2}, {JSON: {"example": 1}, "text/csv": {"example": 2}}),
    ],
)
def test_examples_of_an_answer_stand_under_their_media_type(examples: Json, made_of: Json) -> None:
    """One of another media type stands under the first."""
    answer = {"description": "", "schema": TEXT, "examples": examples}
    found = made({"responses": {"200": answer}, "produces": [JSON, "text/csv"]})["responses"]["200"]
    assert found["content"] == {kind: {"schema": TEXT, **given} for kind, given in made_of.items()}


@pytest.mark.parametrize(
    ("status", "phrase"),
    [("200", "OK"), ("404", "Not Found"), ("default", "Any other status"), ("299", ""), ("503", "Service Unavailable")],
)
def test_an_answer_is_described_by_its_status(status: str, phrase: str) -> None:
    """Without prose by the phrase alone, with it by Amazon's words."""
    operation = {"responses": {status: {"description": "Words."}}}
    assert made(operation)["responses"] == {status: {"description": phrase}}
    found = converted(operation, keep_prose=True)
    assert found["paths"]["/toys"]["get"]["responses"] == {status: {"description": "Words."}}


def test_headers_keep_their_schema_alone() -> None:
    """Those of every answer are left out however they are spelled."""
    headers = {
        "X-Amzn-RateLimit-Limit": TEXT,
        "x-amzn-requestid": TEXT,
        "Location": {"type": "string", "format": "uri", "description": "Where.", "x-more": 1},
        "X-Amzn-Requestid-2": TEXT,
    }
    answers = {"200": {"description": "", "headers": headers}, "201": {"description": "", "headers": {}}}
    found = made({"responses": answers})["responses"]
    assert found["200"]["headers"] == {
        "Location": {"schema": {"type": "string", "format": "uri"}},
        "X-Amzn-Requestid-2": {"schema": TEXT},
    }
    assert found["201"] == {"description": "Created"}


@pytest.mark.parametrize(
    ("source", "made_of"),
    [
        ({"type": "string", "example": 1}, {"type": "string", "example": 1}),
        ({"type": "string", "x-example": 2}, {"type": "string", "example": 2}),
        ({"type": "string", "x-example": 2, "example": 1}, {"type": "string", "example": 1}),
        ({"type": "string", "example": None, "x-example": 2}, {"type": "string", "example": None}),
        ({"$ref": "#/definitions/B", "example": 1}, {"$ref": "#/components/schemas/B"}),
        ({"type": "object", "discriminator": "kind"}, {"type": "object", "discriminator": {"propertyName": "kind"}}),
        ({"required": ["b", "a", "b"]}, {"required": ["a", "b"]}),
        ({"type": "object", "additionalProperties": False}, {"type": "object", "additionalProperties": False}),
        ({"type": "object", "additionalProperties": TEXT}, {"type": "object", "additionalProperties": TEXT}),
        ({"type": "string", "readOnly": True}, {"type": "string", "readOnly": True}),
        ({"type": "string", "x-spapi-also": ["b"]}, {"type": "string", "x-spapi-also": ["b"]}),
        ({"type": "string", "x-spapi-numeral": True}, {"type": "string", "x-spapi-numeral": True}),
        ({"type": "string", "x-other": 1, "title": "T", "description": "d"}, TEXT),
        ({"items": TEXT}, {"items": TEXT}),
        ({"allOf": [TEXT, {"x-other": 1}]}, {"allOf": [TEXT, {}]}),
        ({"properties": {"b": TEXT, "a": {"x-other": 1}}}, {"properties": {"b": TEXT, "a": {}}}),
    ],
)
def test_each_word_of_a_schema_has_its_place(source: Json, made_of: Json) -> None:
    """Facts stay, and words that OpenAPI does not have go."""
    assert schema(source) == made_of


@pytest.mark.parametrize(("where", "style"), [("query", "form"), ("path", "simple"), ("header", "simple")])
def test_lists_are_written_by_their_place(where: str, style: str) -> None:
    """With commas; one value says nothing of it."""
    given = {"in": where, "required": where == "path"}
    listed = {"name": "a", **given, "type": "array", "items": TEXT, "collectionFormat": "csv", "x-other": 1}
    required = {"required": True} if where == "path" else {}
    assert made({"parameters": [listed, {"name": "b", **given, **TEXT}]})["parameters"] == [
        {
            "name": "a",
            "in": where,
            **required,
            "style": style,
            "explode": False,
            "schema": {"type": "array", "items": TEXT},
        },
        {"name": "b", "in": where, **required, "schema": TEXT},
    ]


@pytest.mark.parametrize(
    ("stated", "style", "explode"),
    [
        ("csv", "form", False),
        ("multi", "form", True),
        ("ssv", "spaceDelimited", False),
        ("tsv", "tabDelimited", False),
        ("pipes", "pipeDelimited", False),
    ],
)
def test_each_way_of_writing_a_list_has_its_style(stated: str, style: str, explode: bool) -> None:
    """And the example of a parameter stays beside it."""
    given = {"name": "a", "in": "query", "type": "array", "items": TEXT, "collectionFormat": stated, "x-example": 0}
    [found] = made({"parameters": [given]})["parameters"]
    assert (found["style"], found["explode"], found["example"]) == (style, explode, 0)


@pytest.mark.parametrize(
    ("rate", "burst", "plan"),
    [
        ("2", "3", {"rate": 2, "burst": 3}),
        ("2.0", "3", {"rate": 2, "burst": 3}),
        ("2.5", "3", {"rate": 2.5, "burst": 3}),
        ("0.0167", "15", {"rate": 0.0167, "burst": 15}),
    ],
)
def test_a_whole_rate_is_a_whole_number(rate: str, burst: str, plan: Json) -> None:
    """Any other stays as it is stated."""
    described = f"Words.\n\n| Rate (a second) | Burst |\n| ---- | ---- |\n| {rate} | {burst} |"
    found = made({"description": described})["x-spapi-usage-plan"]
    assert found == plan
    assert [type(each) for each in found.values()] == [type(each) for each in plan.values()]


STATIC: Json = {"x-amzn-api-sandbox": {"static": [{"response": 1}]}}
DYNAMIC: Json = {"x-amzn-api-sandbox": {"dynamic": {}}}
EMPTY: Json = {"x-amzn-api-sandbox": {"static": []}}


@pytest.mark.parametrize(
    ("item", "operation", "answers", "kind"),
    [
        ({}, {}, [{}, {}], None),
        ({}, {}, [{}, STATIC], "static"),
        ({}, {}, [STATIC, {}], "static"),
        (DYNAMIC, {}, [{}, STATIC], "static"),
        (DYNAMIC, {}, [{}, {}], "dynamic"),
        ({}, DYNAMIC, [{}, {}], "dynamic"),
        (DYNAMIC, DYNAMIC, [EMPTY, {}], "dynamic"),
        ({}, {}, [EMPTY, {}], None),
    ],
)
def test_the_kind_of_the_sandbox_is_that_of_any_answer(
    item: Json, operation: Json, answers: list[Json], kind: str | None
) -> None:
    """Pairs in any answer speak first, then the path and the operation."""
    responses = {str(200 + number): {"description": "", **each} for number, each in enumerate(answers)}
    found = made({**operation, "responses": responses}, item)
    assert found["x-spapi-sandbox"] == kind
    assert "x-spapi-sandbox-only" not in found
    static = {
        f"{200 + number}": each["x-amzn-api-sandbox"]
        for number, each in enumerate(answers)
        if each not in ({}, DYNAMIC)
    }
    kept = {
        status: each["x-amzn-api-sandbox"]
        for status, each in found["responses"].items()
        if "x-amzn-api-sandbox" in each
    }
    assert kept == static


@pytest.mark.parametrize(("on_item", "on_operation"), [(True, False), (False, True), (True, True), (False, False)])
def test_what_is_in_the_sandbox_alone_says_so(on_item: bool, on_operation: bool) -> None:
    """On the path or on the operation."""
    word = "x-amzn-api-sandbox-only"
    found = made({word: on_operation, "deprecated": on_item}, {word: on_item})
    assert found.get("x-spapi-sandbox-only", False) is (on_item or on_operation)
    assert found.get("deprecated", False) is on_item


def test_operations_are_in_the_order_of_path_and_method() -> None:
    """Whatever order Amazon has; statuses, schemas and the head have theirs."""

    def named(name: str) -> Json:
        return {"operationId": name, "responses": {"404": {}, "200": {}}}

    paths = {"/b": {"get": named("one")}, "/a": {"post": named("two"), "put": named("three"), "get": named("four")}}
    found = converted(paths=paths, basePath="/shop/", definitions={"B": TEXT, "A": {}})
    assert [
        (path, method, each["operationId"]) for path, item in found["paths"].items() for method, each in item.items()
    ] == [
        ("/shop/a", "get", "four"),
        ("/shop/a", "put", "three"),
        ("/shop/a", "post", "two"),
        ("/shop/b", "get", "one"),
    ]
    assert list(found["paths"]["/shop/b"]["get"]["responses"]) == ["200", "404"]
    assert list(found["components"]["schemas"]) == ["A", "B"]
    assert list(found) == ["openapi", "info", "tags", "paths", "components"]
    assert found["tags"] == [{"name": "toys_v1"}]
    assert list(found["paths"]["/shop/b"]["get"]) == [
        "operationId",
        "tags",
        "responses",
        "x-spapi-usage-plan",
        "x-spapi-sandbox",
    ]


def test_prose_that_is_kept_is_text_alone() -> None:
    """Of the head, operations, parameters, bodies and schemas; a number is left out."""
    told = {"summary": "S.", "description": "D.", "title": "T"}
    parameters = [{"name": "a", "in": "query", **TEXT, **told}, {**BODY, **told}]
    found = converted(
        {**told, "parameters": parameters},
        keep_prose=True,
        info={"version": "v1", **told},
        definitions={"A": {**TEXT, **told}, "B": {"$ref": "#/definitions/A", **told}, "C": {"description": 1}},
    )
    kept = {"summary": "S.", "description": "D."}
    operation = found["paths"]["/toys"]["get"]
    for place in (found["info"], operation, operation["parameters"][0], operation["requestBody"]):
        assert {key: place.get(key) for key in told} == {**kept, "title": place.get("title")}
    assert found["info"]["title"] == "toys_v1"
    assert found["components"]["schemas"] == {
        "A": {**TEXT, **kept},
        "B": {"$ref": "#/components/schemas/A", **kept},
        "C": {},
    }


def test_what_vendors_say_is_counted_where_it_is_left_out() -> None:
    """Each word of its own; those that are carried over are not counted, nor those that begin otherwise."""
    report = Report()
    known = {"x-example": 1, "x-spapi-enum-names": ["A"], "x-docgen-enum-table-extension": []}
    parameter = {"name": "a", "in": "query", **TEXT, **known, "x-amazon-spds-greedy-path-parameter": False, "x-p": 1}
    answer = {"description": "", "x-amzn-api-sandbox": {}, "x-r": 1}
    operation = {
        "operationId": "getToy",
        "parameters": [parameter, {**BODY, "x-examples": {}, "x-example": 1, "x-b": 1}],
        "responses": {"200": answer, "201": {"description": "", "x-r": 2}},
        "x-amzn-api-sandbox": {},
        "x-amzn-api-sandbox-only": False,
        "x-o": 1,
        "y-o": 1,
    }
    schema_ = {**TEXT, **known, "x-spapi-also": ["b"], "x-spapi-numeral": True, "x-s": 1}
    source = {"info": {"version": "v1"}, "paths": {"/toys": {"get": operation}}, "definitions": {"A": schema_}}
    convert(source, SECTION, report)
    assert report.left_out == {"x-p": 1, "x-b": 1, "x-o": 1, "x-r": 2, "x-s": 1}

"""Two small models beside each other: each difference with its words, judged by where the schema is used."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.changes.compare import _is_reordered, compare
from codegen.changes.models import Held, Models, Paged
from codegen.distil.convert import ENUM_NAMES

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
WHOLE: Json = {"type": "integer"}
NUMBER: Json = {"type": "number"}
DAY: Json = {"type": "string", "format": "date"}
INSTANT: Json = {"type": "string", "format": "date-time"}


def to(name: str) -> Json:
    """A reference."""
    return {"$ref": f"#/components/schemas/{name}"}


def content(schema: Json) -> Json:
    """What is held as JSON."""
    return {"content": {"application/json": {"schema": schema}}}


def box(**properties: Json) -> Json:
    """An object."""
    return {"type": "object", "properties": properties}


def model(schemas: Json, **operations: Json) -> Json:
    """A model; each operation is called as it is given, and stands at `/<its name>`."""
    paths = {f"/{name}": {"get": {"operationId": name, "responses": {}, **raw}} for name, raw in operations.items()}
    return {"paths": paths, "components": {"schemas": schemas}}


def between(old: Json, new: Json, **given: Any) -> list[tuple[str, str, bool, str]]:
    """Where, kind, whether it breaks, and the words."""
    no: Any = {"paging": lambda *_: None}
    found = compare(Models({"a": old}, **{**no, **given}), Models({"a": new}, **{**no, **given}))
    return [(change.where, change.kind, change.breaking, change.text) for change in found]


def used(schema: Json, *how: str) -> Json:
    """A schema `A`, and operations that use it."""
    uses = {
        "sent": {"requestBody": content(to("A"))},
        "received": {"responses": {"200": content({"type": "array", "items": to("A")})}},
        "refused": {"responses": {"400": content(to("A"))}},
    }
    return model({"A": schema}, **{name: uses[name] for name in how})


def judged(old: Json, new: Json) -> tuple[str, str, dict[str, bool]]:
    """Kind and words of the one change of a schema, and whether it breaks where it is sent or received."""
    found = {how: between(used(old, how), used(new, how)) for how in ("sent", "received", "refused")}
    [(where, kind, _, text)] = found["sent"]
    assert {(each[0], each[1], each[3]) for [each] in found.values()} == {(where, kind, text)}
    breaking = {how: each[0][2] for how, each in found.items()}
    assert breaking.pop("refused") == breaking["received"]
    both, nowhere = between(used(old, "sent", "received"), used(new, "sent", "received")), between(used(old), used(new))
    assert both[0][2] == (breaking["sent"] or breaking["received"])
    assert nowhere[0][2] == breaking["received"], "what nothing uses is taken for received"
    return kind, text, breaking


@pytest.mark.parametrize(
    ("old", "new", "text", "sent", "received"),
    [
        (WHOLE, NUMBER, "integer -> number", False, True),
        (NUMBER, WHOLE, "number -> integer", True, False),
        (TEXT, DAY, "string -> string (date)", False, True),
        (TEXT, INSTANT, "string -> string (date-time)", False, True),
        (INSTANT, TEXT, "string (date-time) -> string", True, True),
        (TEXT, {**TEXT, "format": "byte"}, "string -> string (byte)", True, True),
        (TEXT, WHOLE, "string -> integer", True, True),
        ({}, TEXT, "anything -> string", True, True),
        (TEXT, {"type": "array", "items": TEXT}, "string -> list of string", True, True),
        ({"type": "array"}, {"type": "array", "items": WHOLE}, "list of anything -> list of integer", True, True),
        ({"type": "object"}, {"type": "object", "additionalProperties": TEXT}, "object -> map of string", True, True),
        (TEXT, box(a=TEXT), "string -> object", True, True),
        (TEXT, {"allOf": []}, "string -> object", True, True),
    ],
)
def test_another_type_breaks_unless_it_takes_or_gives_the_same(
    old: Json, new: Json, text: str, sent: bool, received: bool
) -> None:
    """What is sent may be taken more widely, what is received may be given more narrowly."""
    assert judged(box(p=old), box(p=new)) == ("type-changed", f"type: {text}", {"sent": sent, "received": received})


@pytest.mark.parametrize(
    ("keyword", "old", "new", "is_tighter"),
    [
        *(
            (keyword, old, new, tighter)
            for keyword in ("maxLength", "maxItems", "maximum", "maxProperties")
            for old, new, tighter in ((5, 4, True), (5, 6, False), (None, 6, True), (6, None, False))
        ),
        *(
            (keyword, old, new, tighter)
            for keyword in ("minLength", "minItems", "minimum", "minProperties")
            for old, new, tighter in ((5, 6, True), (5, 4, False), (None, 6, True), (6, None, False))
        ),
        ("pattern", "a", "b", True),
        ("pattern", "a", None, False),
        ("pattern", None, "a", True),
        ("multipleOf", 2, 3, True),
        ("uniqueItems", None, True, True),
        ("uniqueItems", None, False, False),
        ("uniqueItems", True, False, False),
        ("exclusiveMinimum", None, True, True),
        ("exclusiveMaximum", True, False, False),
    ],
)
def test_a_tighter_limit_breaks_what_is_sent(keyword: str, old: Any, new: Any, is_tighter: bool) -> None:
    """What fitted may not fit any more; what is received is read as it is."""
    before, after = ({**TEXT, **({} if each is None else {keyword: each})} for each in (old, new))
    words = ["not said" if each is None else str(each) for each in (old, new)]
    assert judged(before, after) == (
        "limit-changed",
        f"{keyword}: {words[0]} -> {words[1]}",
        {"sent": is_tighter, "received": False},
    )


@pytest.mark.parametrize(
    ("old", "new", "kind", "text", "sent", "received"),
    [
        ({**TEXT, "default": "a"}, {**TEXT, "default": "b"}, "default-changed", "default: a -> b", False, False),
        ({**WHOLE, "format": "int32"}, WHOLE, "format-changed", "format: int32 -> not said", False, False),
        ({**TEXT, "enum": ["A"]}, {**TEXT, "enum": ["A", "B"]}, "enum-values-added", "enum values added: B", False, False),
        ({**TEXT, "enum": ["A", "B", 1]}, {**TEXT, "enum": ["A"]}, "enum-values-removed", "enum values removed: B, 1", True, True),
        (box(p=TEXT), box(p={**TEXT, "enum": ["A", "B"]}), "enum-added", "values are stated now: A, B", False, False),
        (box(p={**TEXT, "enum": ["A"]}), box(p=TEXT), "enum-removed", "values are no longer stated", True, True),
        (
            {**TEXT, "enum": ["A", "B"]},
            {**TEXT, "enum": ["A", "B"], ENUM_NAMES: ["X", "Y"]},
            "enum-names-changed",
            "names of the values: by rule, by rule -> X, Y",
            True,
            True,
        ),
        (box(a=TEXT, b=TEXT), box(a=TEXT), "property-removed", "property removed", True, True),
        (box(a=TEXT), box(a=TEXT, b=to("A")), "property-added", "optional property added", False, False),
        (box(a=TEXT), {**box(a=TEXT, b=TEXT), "required": ["b"]}, "property-added", "required property added", True, False),
        (box(a=TEXT), {**box(a=TEXT), "required": ["a"]}, "required-changed", "required now", True, False),
        ({**box(a=TEXT), "required": ["a"]}, box(a=TEXT), "required-changed", "optional now", False, True),
        (box(a=TEXT), {**box(a=TEXT), "additionalProperties": False}, "openness-changed", "takes no other properties now", True, False),
        ({**box(a=TEXT), "additionalProperties": False}, box(a=TEXT), "openness-changed", "takes other properties now", False, False),
        (
            {**box(a=TEXT), "additionalProperties": WHOLE},
            {**box(a=TEXT), "additionalProperties": TEXT},
            "type-changed",
            "type: integer -> string",
            True,
            True,
        ),
        ({**box(a=TEXT), "additionalProperties": True}, {**box(a=TEXT), "additionalProperties": TEXT}, "type-changed", "type: anything -> string", True, True),
    ],
)  # fmt: skip
def test_what_a_schema_says_is_compared(old: Json, new: Json, kind: str, text: str, sent: bool, received: bool) -> None:
    """Each in one change."""
    assert judged(old, new) == (kind, text, {"sent": sent, "received": received})


def test_two_changes_of_values_are_told_apart() -> None:
    """What is gone and what is new; the order says nothing, nor do names of values that are gone or new."""
    values = [{**TEXT, "enum": [*each]} for each in ("AB", "CB", "BA")]
    assert [each[3] for each in between(used(values[0]), used(values[1]))] == [
        "enum values removed: A",
        "enum values added: C",
    ]
    assert between(used(values[0]), used(values[2])) == []
    named = {**values[1], ENUM_NAMES: ["X", "by rule"]}
    assert "enum-names-changed" in [each[1] for each in between(used(values[0]), used(named))]
    assert between(used({**values[0], ENUM_NAMES: ["X", "Y"]}), used({**values[2], ENUM_NAMES: ["Y", "X"]})) == []


def test_what_is_inside_has_a_path() -> None:
    """Of properties, lists and maps."""
    old = box(a={"type": "array", "items": box(b={"type": "object", "additionalProperties": box(c=TEXT)})})
    new = box(a={"type": "array", "items": box(b={"type": "object", "additionalProperties": box()})})
    assert between(used(old), used(new)) == [("A.a[].b{}.c", "property-removed", True, "property removed")]


def asked(schema: Json, **more: Any) -> Json:
    """An operation with one parameter."""
    parameter = {"name": "p", "in": "query", "schema": schema, **more}
    return model({"Size": {**TEXT, "enum": ["S"]}}, get={"parameters": [parameter]})


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (asked(TEXT), asked({**TEXT, "enum": ["A"]}), [("enum-added", True)]),
        (asked(TEXT), asked(to("Size")), [("type-changed", True)]),
        (asked({**TEXT, "enum": ["S"]}), asked(to("Size")), []),
        (asked({**TEXT, "enum": ["S", "T"]}), asked(to("Size")), [("enum-values-removed", True)]),
        (asked(WHOLE), asked(NUMBER), [("type-changed", False)]),
        (asked(NUMBER), asked(WHOLE), [("type-changed", True)]),
        (asked(TEXT), asked(TEXT, required=True), [("required-changed", True)]),
        (asked(TEXT, required=True), asked(TEXT), [("required-changed", False)]),
        (asked(TEXT), asked(TEXT, **{"in": "header"}), [("parameter-moved", False)]),
        (asked(TEXT, **{"in": "path"}), asked(TEXT), [("parameter-moved", True)]),
        (asked(TEXT, style="form"), asked(TEXT, style="simple"), [("parameter-moved", False)]),
        (asked(TEXT, explode=True), asked(TEXT), [("parameter-moved", False)]),
        (asked(TEXT), asked(TEXT, **{"x-spapi-greedy": True}), [("parameter-moved", False)]),
    ],
)
def test_a_parameter_is_judged_as_an_argument(old: Json, new: Json, told: list[tuple[str, bool]]) -> None:
    """Its type lists values; by position it is in the path alone."""
    found = between(old, new)
    assert [(kind, breaking) for _, kind, breaking, _ in found] == told
    assert {where for where, *_ in found} <= {"get(p)"}


def test_a_text_that_becomes_an_enum_is_read_and_sent_as_before() -> None:
    """A body takes its values as they were; an argument lists them."""
    sizes = {"Size": {**TEXT, "enum": ["S"]}}
    old, new = (model({**sizes, "A": box(a=each)}, a={"requestBody": content(to("A"))}) for each in (TEXT, to("Size")))
    assert between(old, new) == [("A.a", "type-changed", False, "type: string -> Size")]
    assert between(new, old) == [("A.a", "type-changed", True, "type: Size -> string")]


BODY = content(TEXT)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ({}, {"requestBody": BODY}, [("g(body)", "body-added", False, "optional body added")]),
        ({}, {"requestBody": {**BODY, "required": True}}, [("g(body)", "body-added", True, "required body added")]),
        ({"requestBody": BODY}, {}, [("g(body)", "body-removed", True, "body removed")]),
        ({"requestBody": BODY}, {"requestBody": {**BODY, "required": True}}, [("g(body)", "required-changed", True, "required now")]),
        ({"requestBody": {**BODY, "required": True}}, {"requestBody": BODY}, [("g(body)", "required-changed", False, "optional now")]),
        ({"requestBody": BODY}, {"requestBody": {}}, [("g(body)", "type-changed", True, "type: string -> nothing")]),
        ({}, {"parameters": [{"name": "p", "in": "query", "schema": TEXT}]}, [("g(p)", "parameter-added", False, "optional parameter added")]),
        (
            {},
            {"parameters": [{"name": "p", "in": "query", "required": True, "schema": TEXT}]},
            [("g(p)", "parameter-added", True, "required parameter added")],
        ),
        ({"parameters": [{"name": "p", "in": "query", "schema": TEXT}]}, {}, [("g(p)", "parameter-removed", True, "parameter removed")]),
        ({"responses": {"200": {}}}, {}, [("g -> 200", "answer-removed", True, "answer removed")]),
        ({"responses": {"400": {}}}, {}, [("g -> 400", "answer-removed", False, "answer removed")]),
        ({}, {"responses": {"200": {}}}, [("g -> 200", "answer-added", False, "answer added")]),
        ({"responses": {"200": BODY}}, {"responses": {"200": {}}}, [("g -> 200", "type-changed", True, "type: string -> nothing")]),
        ({"responses": {"400": BODY}}, {"responses": {"400": {}}}, [("g -> 400", "type-changed", False, "type: string -> nothing")]),
        ({"deprecated": False}, {}, []),
        ({"deprecated": True}, {}, [("g", "deprecation-changed", False, "no longer deprecated")]),
        ({}, {"deprecated": True}, [("g", "deprecation-changed", False, "deprecated")]),
        ({}, {"x-spapi-sandbox": "static"}, [("g", "sandbox-changed", False, "sandbox: not said -> static")]),
        ({}, {"x-spapi-sandbox-only": True}, [("g", "sandbox-changed", True, "only in the sandbox")]),
        ({"x-spapi-sandbox-only": True}, {}, [("g", "sandbox-changed", False, "in production too")]),
        (
            {"x-spapi-usage-plan": {"rate": 0.5, "burst": 3}},
            {"x-spapi-usage-plan": None},
            [("g", "quota-changed", False, "usage plan in the model: 0.5/s, burst 3 -> not said")],
        ),
    ],
)  # fmt: skip
def test_what_an_operation_takes_and_gives_is_compared(
    old: Json, new: Json, told: list[tuple[str, str, bool, str]]
) -> None:
    """And whether somebody who changes nothing is hurt."""
    assert between(model({}, g=old), model({}, g=new)) == told


def at(path: str, method: str = "get", name: str = "g") -> Json:
    """A model of one operation at a place."""
    return {"paths": {path: {method: {"operationId": name, "responses": {}}}}, "components": {"schemas": {}}}


NOWHERE = model({})


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (at("/a"), at("/b"), [("g", "path-changed", False, "path: GET /a -> GET /b")]),
        (at("/a"), at("/a", "put"), [("g", "path-changed", False, "path: GET /a -> PUT /a")]),
        (at("/{a}/{b}"), at("/{b}/{a}"), [("g", "path-changed", True, "path: GET /{a}/{b} -> GET /{b}/{a}")]),
        (at("/{a}/{b}"), at("/{b}/{c}"), [("g", "path-changed", False, "path: GET /{a}/{b} -> GET /{b}/{c}")]),
        (at("/a"), at("/a", name="h"), [("g", "operation-renamed", True, "renamed to h")]),
        (
            at("/a"),
            at("/a", "put", "h"),
            [
                ("g", "operation-removed", True, "operation removed (GET /a)"),
                ("h", "operation-added", False, "operation added (PUT /a)"),
            ],
        ),
        (at("/a"), NOWHERE, [("g", "operation-removed", True, "operation removed (GET /a)")]),
        (NOWHERE, at("/a"), [("g", "operation-added", False, "operation added (GET /a)")]),
    ],
)
def test_an_operation_is_known_by_its_name_or_by_its_place(
    old: Json, new: Json, told: list[tuple[str, str, bool, str]]
) -> None:
    """What has neither is another one."""
    assert between(old, new) == told


def test_one_place_is_taken_once() -> None:
    """What an operation was renamed to is not a new one, and not two."""
    old, new = at("/a"), at("/a", name="h")
    old["paths"]["/b"] = {"get": {"operationId": "h", "responses": {}}}
    assert [each[:2] for each in between(old, new)] == [("g", "operation-removed"), ("h", "path-changed")]


def paged(old: Paged | None, new: Paged | None) -> list[tuple[str, str, bool, str]]:
    """Changes of the paging of an operation."""
    document = model({}, g={})
    found = compare(Models({"a": document}, lambda *_: old), Models({"a": document}, lambda *_: new))
    assert [(change.old, change.new) for change in found if old is None or new is None] in (
        [],
        [(old and old._asdict(), new and new._asdict())],
    )
    return [(change.kind, change.where, change.breaking, change.text) for change in found]


PAGED = Paged("t", "items")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (None, None, []),
        (PAGED, PAGED, []),
        (PAGED, None, [(True, "no longer paged")]),
        (None, PAGED, [(False, "paged now (items: items)")]),
        (None, Paged("t", None), [(False, "paged now (items: none)")]),
        (PAGED, Paged("t", "others"), [(True, "items of a page: items -> others")]),
        (PAGED, Paged("t", None), [(True, "items of a page: items -> not said")]),
        (PAGED, Paged("u", "items"), [(False, "page token: t -> u")]),
        (PAGED, Paged("t", "items", "size"), [(False, "following pages: the same arguments -> size")]),
        (
            PAGED,
            Paged(None, "others", "size"),
            [
                (True, "items of a page: items -> others"),
                (False, "page token: t -> not said"),
                (False, "following pages: the same arguments -> size"),
            ],
        ),
    ],
)
def test_pages_are_compared(old: Paged | None, new: Paged | None, told: list[tuple[bool, str]]) -> None:
    """What reads their items breaks with them; how they follow each other is the client's business."""
    assert paged(old, new) == [("paging-changed", "g", *each) for each in told]


@pytest.mark.parametrize(
    ("plan", "text"),
    [
        (Held(0.0167, 20), "0.0167/s, burst 20"),
        (Held(0.0167, 20, "1/60"), "1/60/s, burst 20"),
        (Held(2.0, 20, None, 500.0), "2/s, burst 20, application 500/s"),
        (Held(2.0, 20, None, 0.0), "2/s, burst 20, application 0/s"),
    ],
)
def test_a_plan_that_is_held_is_shown_exactly(plan: Held, text: str) -> None:
    """With that of the whole application."""
    assert str(plan) == text
    document, other = model({}, g={}), Held(1, 1)
    models = [Models({"a": document}, lambda *_: None, lambda *_, each=each: each) for each in (plan, other, None)]
    found = compare(models[0], models[1])
    assert [(each.kind, each.breaking, each.text) for each in found] == [
        ("held-quota-changed", False, f"usage plan that is held: {text} -> 1/s, burst 1")
    ]
    assert (found[0].old, found[0].new) == (plan._asdict(), other._asdict())
    assert compare(models[0], models[2]) == compare(models[2], models[0]) == compare(models[0], models[0]) == []


def test_sections_come_and_go() -> None:
    """Those of JSON schemas, which have no operations, too; breaking are those that go. Sections come in their order."""
    whole, schemas = model({}, g={}, h={}), model({"A": TEXT})
    old, new = Models({"b": whole, "d": schemas}, lambda *_: None), Models({"a": whole, "c": schemas}, lambda *_: None)
    assert [tuple(change) for change in compare(old, new)] == [
        ("a", "a", "section-added", False, "section added (2 operations)", None, {"operations": 2}),
        ("b", "b", "section-removed", True, "section removed (2 operations)", {"operations": 2}, None),
        ("c", "c", "section-added", False, "JSON schema added", None, {"operations": 0}),
        ("d", "d", "section-removed", True, "JSON schema removed", {"operations": 0}, None),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"A": box(a=to("B")), "B": to("C"), "C": {"type": "array", "items": TEXT}}, {"A": box(a={"type": "array", "items": TEXT})}),
        ({"A": box(a=to("B")), "B": TEXT}, {"A": box(a=TEXT)}),
        ({"A": {"allOf": [to("B"), box(b=TEXT)]}, "B": box(a=TEXT)}, {"A": box(a=TEXT, b=TEXT)}),
        ({"A": {"allOf": [box(a=WHOLE), box(a=TEXT)]}}, {"A": box(a=TEXT)}),
        ({"A": {"allOf": [{**box(a=TEXT), "required": ["a"]}]}}, {"A": {**box(a=TEXT), "required": ["a"]}}),
        ({"A": {"allOf": [box(a=WHOLE)], **box(a=TEXT)}}, {"A": box(a=TEXT)}),
        ({"A": {"type": "object", "additionalProperties": {}}}, {"A": {"type": "object", "additionalProperties": True}}),
        ({"A": {"type": "array", "items": to("A")}}, {"A": {"type": "array", "items": to("A")}}),
        ({"A": to("A")}, {"A": to("A")}),
        ({"A": box(a=to("x~1y")), "x/y": TEXT}, {"A": box(a=TEXT)}),
    ],
)  # fmt: skip
def test_the_same_said_otherwise_is_no_change(old: Json, new: Json) -> None:
    """By names for what has no class, and by parts."""
    found = between(model(old), model(new))
    assert [each for each in found if each[1] not in {"schema-removed", "schema-added"}] == []


def test_schemas_come_and_go() -> None:
    """Code that imports one that is gone breaks."""
    assert between(model({"A": TEXT, "C": TEXT}), model({"B": TEXT, "C": TEXT})) == [
        ("A", "schema-removed", True, "schema removed"),
        ("B", "schema-added", False, "schema added"),
    ]


QUERY: Json = {"name": "p", "in": "query", "schema": TEXT}


@pytest.mark.parametrize(
    ("old", "new", "values"),
    [
        ({"deprecated": True}, {}, (True, False)),
        ({}, {"deprecated": True}, (False, True)),
        ({}, {"x-spapi-sandbox-only": True}, (False, True)),
        ({"x-spapi-sandbox-only": True}, {}, (True, False)),
        ({"x-spapi-sandbox": "static"}, {"x-spapi-sandbox": "dynamic"}, ("static", "dynamic")),
        ({"x-spapi-usage-plan": {"rate": 1, "burst": 2}}, {}, ({"rate": 1, "burst": 2}, None)),
        ({}, {"parameters": [QUERY]}, (None, {"required": False, "type": "string"})),
        ({}, {"parameters": [{**QUERY, "required": True}]}, (None, {"required": True, "type": "string"})),
        ({}, {"requestBody": content(WHOLE)}, (None, {"required": False, "type": "integer"})),
        ({"parameters": [QUERY]}, {}, (None, None)),
        ({"parameters": [QUERY]}, {"parameters": [{**QUERY, "in": "header"}]}, ("query", "header")),
        ({"parameters": [QUERY]}, {"parameters": [{**QUERY, "required": True}]}, (False, True)),
        ({"parameters": [{**QUERY, "required": True}]}, {"parameters": [QUERY]}, (True, False)),
    ],
)
def test_a_change_of_an_operation_has_what_was_and_what_is(old: Json, new: Json, values: tuple[Any, Any]) -> None:
    """For programs."""
    [found] = compare(
        Models({"a": model({}, g=old)}, lambda *_: None), Models({"a": model({}, g=new)}, lambda *_: None)
    )
    assert (found.old, found.new) == values


@pytest.mark.parametrize(
    ("old", "new", "values"),
    [
        (box(a=TEXT), box(a=WHOLE), ("string", "integer")),
        ({**TEXT, "maxLength": 1}, {**TEXT, "maxLength": 2}, (1, 2)),
        ({**TEXT, "default": "a"}, TEXT, ("a", None)),
        ({**TEXT, "enum": ["A", "B"]}, {**TEXT, "enum": ["A"]}, (["B"], None)),
        ({**TEXT, "enum": ["A"]}, {**TEXT, "enum": ["A", "B"]}, (None, ["B"])),
        (box(a={**TEXT, "enum": ["A"]}), box(a=TEXT), (["A"], None)),
        (box(a=TEXT), box(a={**TEXT, "enum": ["A"]}), (None, ["A"])),
        (box(), box(a=WHOLE), (None, {"required": False, "type": "integer"})),
        (box(), {**box(a=WHOLE), "required": ["a"]}, (None, {"required": True, "type": "integer"})),
        (box(a=TEXT), box(), (None, None)),
        (box(), {**box(), "additionalProperties": False}, (True, False)),
        ({**box(), "additionalProperties": False}, box(), (False, True)),
        ({**WHOLE, "format": "int32"}, {**WHOLE, "format": "int64"}, ("int32", "int64")),
    ],
)
def test_a_change_of_a_schema_has_what_was_and_what_is(old: Json, new: Json, values: tuple[Any, Any]) -> None:
    """For programs; what is gone has neither."""
    [found] = compare(
        Models({"a": model({"A": old})}, lambda *_: None), Models({"a": model({"A": new})}, lambda *_: None)
    )
    assert (found.old, found.new) == values


def test_what_stands_beside_parts_is_compared() -> None:
    """Over what the parts say."""
    old, new = (
        {"allOf": [box(a=TEXT), {"additionalProperties": TEXT}], "additionalProperties": each} for each in (TEXT, WHOLE)
    )
    assert between(model({"A": old}), model({"A": new})) == [("A{}", "type-changed", True, "type: string -> integer")]


def test_a_choice_is_named_by_its_branches() -> None:
    """As the typed clients have it: what was one of them is wider now."""
    old = model({"A": box(x=TEXT)}, get={"responses": {"200": content(to("A"))}})
    new = model({"A": box(x={"anyOf": [TEXT, WHOLE, TEXT]})}, get={"responses": {"200": content(to("A"))}})
    assert between(old, new) == [("A.x", "type-changed", True, "type: string -> string or integer")]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("/a/{x}/{y}", "/a/{y}/{x}", True),
        ("/a/{y}/{x}", "/a/{x}/{y}", True),
        ("/a/{x}/{y}", "/b/{x}/c/{y}", False),
        ("/a/{x}/{y}", "/a/{y}", False),
        ("/a/{y}", "/a/{x}/{y}", False),
        ("/a/{x}/{y}", "/a/{y}/{z}/{x}", True),
        ("/a/{z}/{y}", "/a/{y}/{x}", False),
        ("/a", "/a/{x}", False),
    ],
)
def test_values_of_the_path_may_change_their_order(old: str, new: str, expected: bool) -> None:
    """Either way round; one that comes or goes does not count."""
    assert _is_reordered(old, new) is expected


def test_each_parameter_is_looked_at_after_one_that_is_gone() -> None:
    """In the order of the old model."""
    before = [{"name": name, "in": "query", "schema": TEXT} for name in ("a", "b", "c", "d")]
    after = [before[1], {**before[3], "required": True}]
    found = between(model({}, get={"parameters": before}), model({}, get={"parameters": after}))
    assert [(where, kind, breaks) for where, kind, breaks, _ in found] == [
        ("get(a)", "parameter-removed", True),
        ("get(c)", "parameter-removed", True),
        ("get(d)", "required-changed", True),
    ]

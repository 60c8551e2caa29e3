"""The models as the tables look at them: references, parts, paths, lists; and what cannot be read as a model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.tables.documents import (
    Document,
    ModelOperation,
    ModelsError,
    fault_of,
    read_models,
    read_schemas,
)
from codegen.tables.links import BASE, operation_pages, section_page

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
LIST: Json = {"type": "array", "items": TEXT}


def to(name: str) -> Json:
    """A reference."""
    return {"$ref": f"#/components/schemas/{name}"}


def box(**properties: Json) -> Json:
    """An object."""
    return {"type": "object", "properties": properties}


TOY = box(name=TEXT, parts=to("Parts"), page=box(next=TEXT, inner=box(deep=TEXT)))
SCHEMAS: Json = {
    "Toy": TOY,
    "Same": to("Toy"),
    "Parts": {"type": "array", "items": to("Toy")},
    "Loop": to("Loop2"),
    "Loop2": to("Loop"),
}
DOCUMENT = Document("toys_v1", {"components": {"schemas": SCHEMAS}})


@pytest.mark.parametrize(
    ("schema", "found"),
    [
        (TEXT, TEXT),
        (to("Same"), TOY),
        (to("Nowhere"), {}),
        ({"$ref": "#/components/schemas/Toy/properties/name"}, TEXT),
        ({"$ref": "#/components/schemas/Toy/type/more"}, {}),
        (to("Loop"), {}),
        ({"allOf": [box(a=TEXT), {"title": "B", "type": "other"}], "title": "A"}, {**box(a=TEXT), "title": "A"}),
        ({"allOf": [box(a=TEXT, b=TEXT), box(b=LIST)], "properties": {"a": LIST}}, box(a=LIST, b=TEXT)),
        ({"allOf": [to("Same")]}, TOY),
    ],
)
def test_references_and_parts_are_followed(schema: Json, found: Json) -> None:
    """What is in a schema goes before its parts, an earlier part before a later one; a circle leads nowhere."""
    assert DOCUMENT.resolve(schema) == found


@pytest.mark.parametrize(
    ("schema", "path", "found"),
    [
        (to("Toy"), (), TOY),
        (to("Toy"), ("name",), TEXT),
        (to("Toy"), ("page", "next"), TEXT),
        (to("Toy"), ("parts",), SCHEMAS["Parts"]),
        (to("Toy"), ("parts", "name"), None),
        (to("Toy"), ("page", "gone", "next"), None),
        (TEXT, ("name",), None),
        (None, (), None),
        (None, ("name",), None),
    ],
)
def test_a_path_leads_through_properties(schema: Json | None, path: tuple[str, ...], found: Json | None) -> None:
    """None where a name does not exist; lists are not entered."""
    assert DOCUMENT.at(schema, path) == found


@pytest.mark.parametrize(
    ("schema", "found"),
    [
        (to("Parts"), TOY),
        ({"items": TEXT}, TEXT),
        ({"type": "array"}, {}),
        (TEXT, None),
        (to("Toy"), None),
        (None, None),
    ],
)
def test_the_elements_of_a_list(schema: Json | None, found: Json | None) -> None:
    """None where it is not a list."""
    assert DOCUMENT.elements(schema) == found


def test_objects_are_listed_outer_first_down_to_a_depth() -> None:
    """With their paths; what has no properties is left out."""
    paths = [()], [(), ("page",)], [(), ("page",), ("page", "inner")]
    for depth, found in enumerate(paths):
        assert [path for path, _ in DOCUMENT.objects(to("Toy"), depth)] == found
    assert [list(properties) for _, properties in DOCUMENT.objects(to("Toy"), 1)] == [
        ["name", "parts", "page"],
        ["next", "inner"],
    ]
    assert list(DOCUMENT.objects(TEXT, 3)) == []


def content(*schemas: Json | None) -> Json:
    """What is held in one form or another; None for a form without a schema."""
    return {"content": {f"a/{place}": {} if each is None else {"schema": each} for place, each in enumerate(schemas)}}


def operation(name: str = "getToy", **raw: Any) -> ModelOperation:
    """An operation."""
    return ModelOperation(DOCUMENT, "GET", "/toys", {"operationId": name, **raw})


def test_an_operation_has_a_name_and_parameters() -> None:
    """Those of a place in their order; the query's where none is named."""
    places = [("b", "query"), ("h", "header"), ("a", "query"), ("p", "path")]
    known = operation(parameters=[{"name": name, "in": place} for name, place in places])
    assert (known.name, known.id) == ("getToy", "toys_v1.getToy")
    assert (known.parameters(), known.parameters("header"), known.parameters("path")) == (["b", "a"], ["h"], ["p"])
    assert operation().parameters() == []


@pytest.mark.parametrize(
    ("responses", "found"),
    [
        ({"200": content(to("Same"))}, TOY),
        ({"202": content(LIST), "200": content(TEXT), "199": content(TOY)}, TEXT),
        ({"200": content(None, LIST), "202": content(TEXT)}, LIST),
        ({"200": {}, "204": content(None), "206": content(TEXT)}, TEXT),
        ({"400": content(TEXT), "default": content(TEXT)}, None),
        ({}, None),
    ],
)
def test_the_answer_is_the_first_good_one_with_a_schema(responses: Json, found: Json | None) -> None:
    """By its status."""
    assert operation(responses=responses).answer() == found


def test_the_body_is_the_first_form_with_a_schema() -> None:
    """None where there is none."""
    assert operation(requestBody=content(None, to("Same"), LIST)).body() == TOY
    assert operation(requestBody=content(None)).body() is None
    assert operation().body() is None
    assert operation().answer() is None


def put(folder: Path, **files: Any) -> Path:
    """A folder of models."""
    for name, root in files.items():
        file = folder / f"{name}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(root if isinstance(root, str) else json.dumps(root), encoding="utf-8")
    return folder


def model(section: str | None, **paths: Json) -> Json:
    """A model; the name of its path has no slash."""
    info = {} if section is None else {"x-spapi-section": section}
    return {"info": info, "paths": {f"/{name}": item for name, item in paths.items()}}


def test_models_are_read_in_the_order_of_their_files(tmp_path: Path) -> None:
    """Operations in the order of their methods; a section is called as its model says, else as its file."""
    item = {method: {"operationId": method} for method in ("delete", "get", "post", "summary")}
    documents, operations = read_models(
        put(tmp_path, b=model("b_v1", x=item), a=model(None, y={"head": {"operationId": "h"}}))
    )
    assert list(documents) == ["a", "b_v1"]
    assert [(name, each.method, each.path) for name, each in operations.items()] == [
        ("a.h", "HEAD", "/y"),
        ("b_v1.get", "GET", "/x"),
        ("b_v1.post", "POST", "/x"),
        ("b_v1.delete", "DELETE", "/x"),
    ]


AGAIN = "write it again with `make models`"


@pytest.mark.parametrize(
    ("root", "told"),
    [
        ("{", "a.json is not valid JSON ("),
        ([], "a.json is not a distilled model: name a folder that `make models` has written"),
        ({"paths": {}}, "a.json is not a distilled model"),
        ({"info": {}}, "a.json is not a distilled model"),
        ({"info": [], "paths": {}}, "a.json is not a distilled model"),
        ({"info": {}, "paths": []}, "a.json is not a distilled model"),
        (model("a", x={"get": {}}), "a.json#/paths/~1x/get/operationId is not as `make models` writes it"),
    ],
)
def test_what_is_no_model_is_refused(tmp_path: Path, root: Any, told: str) -> None:
    """With its file and what to do."""
    with pytest.raises(ModelsError) as caught:
        read_models(put(tmp_path, a=root))
    assert str(caught.value).startswith(told)


def test_a_folder_without_models_is_refused(tmp_path: Path) -> None:
    """With the verb that fills it."""
    with pytest.raises(ModelsError, match=f"no models in {tmp_path.name}/: write them with `make models FROM="):
        read_models(tmp_path)


WHOLE: Json = {"info": {}, "components": {"schemas": {}}}


def test_schemas_are_read_from_their_folders(tmp_path: Path) -> None:
    """`<package>.<module>`; none where there is no folder."""
    assert read_schemas(put(tmp_path, a=model("a"))) == {}
    found = read_schemas(put(tmp_path / "kind", b=WHOLE, a=WHOLE).parent)
    assert list(found) == ["kind.a", "kind.b"]
    assert (found["kind.a"].section, found["kind.a"].root) == ("kind.a", WHOLE)


@pytest.mark.parametrize(
    ("root", "told"),
    [
        ("{", "a.json is not valid JSON ("),
        ([], f"a.json is not a distilled schema: {AGAIN}"),
        ({"info": {}}, f"a.json is not a distilled schema: {AGAIN}"),
        ({"components": {"schemas": {}}}, f"a.json is not a distilled schema: {AGAIN}"),
    ],
)
def test_what_is_no_schema_is_refused(tmp_path: Path, root: Any, told: str) -> None:
    """With its file and what to do."""
    put(tmp_path / "kind", a=root)
    with pytest.raises(ModelsError) as caught:
        read_schemas(tmp_path)
    assert str(caught.value).startswith(told)


def get(**raw: Any) -> Json:
    """A whole document of one operation."""
    known = {"operationId": "a", "responses": {}}
    return {**WHOLE, "paths": {"/x": {"get": {**known, **raw}}}}


PARAMETER: Json = {"name": "a", "in": "query", "schema": TEXT}


@pytest.mark.parametrize(
    ("document", "place", "of_tables"),
    [
        (get(), None, None),
        (get(parameters=[PARAMETER]), None, None),
        ({}, "/components/schemas", None),
        ({"components": {"schemas": []}}, "/components/schemas", None),
        (get(operationId=1), "/paths/~1x/get/operationId", "/paths/~1x/get/operationId"),
        ({**WHOLE, "paths": {"/x": {"get": []}}}, "/paths/~1x/get/operationId", "/paths/~1x/get/operationId"),
        (get(responses=None), "/paths/~1x/get/responses", None),
        *(
            (
                get(parameters=[PARAMETER, {**PARAMETER, key: 1}]),
                f"/paths/~1x/get/parameters/1/{key}",
                f"/paths/~1x/get/parameters/1/{key}",
            )
            for key in ("name", "in", "schema")
        ),
        (get(parameters=["a"]), "/paths/~1x/get/parameters/0/name", "/paths/~1x/get/parameters/0/name"),
    ],
)
def test_what_its_readers_rely_on_is_looked_for(document: Json, place: str | None, of_tables: str | None) -> None:
    """The tables can do without schemas and answers."""
    assert fault_of(document) == place
    assert fault_of(document, whole=False) == of_tables


def test_a_page_is_called_after_its_operation() -> None:
    """Where several are called so, the page of the section stands in; a row goes before both."""
    other = ModelOperation(Document("old_toys_v1", {}), "GET", "/", {"operationId": "gettoy"})
    listed = [operation(), operation("listToys"), other]
    rows = {other.id: {"page": "gettoy-1"}}
    assert section_page("toys_v1", {}) == f"{BASE}/toys-v1"
    assert section_page("toys_v1", {"toys_v1": "all-toys"}) == f"{BASE}/all-toys"
    assert operation_pages(iter(listed), rows, {"toys_v1": "all-toys"}) == {
        "toys_v1.getToy": f"{BASE}/all-toys",
        "toys_v1.listToys": f"{BASE}/listtoys",
        "old_toys_v1.gettoy": f"{BASE}/gettoy-1",
    }

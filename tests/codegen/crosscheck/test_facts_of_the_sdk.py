"""Facts of an SDK beside a small model: each that the model lacks is a gap, and nothing else is."""

from __future__ import annotations

import ast
import zipfile
from pathlib import Path
from typing import Any

import pytest

from codegen.crosscheck.compare import Gap, crosscheck
from codegen.crosscheck.sdk import SdkClass, SdkError, SdkOperation, SdkPackage, read_wheel

Json = dict[str, Any]
TEXT: Json = {"type": "string"}


def to(name: str) -> Json:
    """A reference."""
    return {"$ref": f"#/components/schemas/{name}"}


def box(*required: str, **properties: Json) -> Json:
    """An object."""
    return {"properties": properties, **({"required": [*required]} if required else {})}


def choice(*values: Any) -> Json:
    """An enum."""
    return {"enum": [*values]}


SCHEMAS: Json = {
    "Toy": box("id", id=TEXT, size=to("Size"), inline=box(deep=TEXT, more=TEXT)),
    "Size": choice("S", "M", 1),
    "Big-Toy": {"allOf": [to("Toy"), box("extra", extra=TEXT)]},
    "Other/Name": box(x=TEXT),
    "Toys": {"items": to("Size")},
    "Loop": to("Loop"),
}
PARAMETERS = [
    {"name": "toyId", "in": "path", "required": True, "schema": TEXT},
    {"name": "sizes", "in": "query", "schema": {"items": to("Size")}},
    {"name": "X-Key", "in": "header", "schema": TEXT},
]
DOCUMENT: Json = {
    "paths": {"/toys/{toyId}": {"get": {"operationId": "getToy", "parameters": PARAMETERS, "responses": {}}}},
    "components": {"schemas": SCHEMAS},
}


def operation(**given: Any) -> SdkOperation:
    """The operation as the SDK has it."""
    return SdkOperation("get_toy", "GET", "/toys/{id}", **given)


def gaps(*classes: SdkClass, of: SdkOperation | None = None, documents: Json | None = None) -> list[tuple[str, str]]:
    """Where and what the model lacks."""
    package = SdkPackage("toys_v1", [of or operation()], list(classes))
    found = crosscheck({"toys_v1": package}, documents or {"toys_v1": DOCUMENT})
    assert {each.package for each in found} <= {"toys_v1"}
    return [(each.where, each.what) for each in found]


@pytest.mark.parametrize(
    ("given", "lacking"),
    [
        ({}, []),
        ({"parameters": {("path", "toyId"): "toy_id", ("query", "sizes"): "sizes"}}, []),
        ({"parameters": {("path", "TOYID"): "toy_id"}, "required": {"toy_id"}}, []),
        ({"parameters": {("query", "toyId"): "toy_id"}}, [("get_toy(toyId)", "query parameter")]),
        ({"parameters": {("query", "sizes"): "sizes"}, "required": {"sizes"}}, [("get_toy(sizes)", "required")]),
        ({"parameters": {("query", "sizes"): "sizes"}, "required": {"other"}}, []),
        ({"parameters": {("header", "Accept"): "a", ("header", "Content-Type"): "b", ("header", "x-key"): "c"}}, []),
        ({"parameters": {("header", "x-other"): "c"}}, [("get_toy(x-other)", "header parameter")]),
        (
            {"parameters": {("header", "Accept"): "a", ("header", "x-other"): "c"}},
            [("get_toy(x-other)", "header parameter")],
        ),
        ({"parameters": {("query", "Accept"): "a"}}, [("get_toy(Accept)", "query parameter")]),
        ({"parameters": {("query", "sizes"): "sizes"}, "values": {"sizes": ["S", "1"]}}, []),
        (
            {"parameters": {("query", "sizes"): "sizes"}, "values": {"sizes": ["S", "L", "XL"], "other": ["A"]}},
            [("get_toy(sizes)", "value L"), ("get_toy(sizes)", "value XL")],
        ),
        (
            {"parameters": {("path", "gone"): "gone", ("query", "sizes"): "sizes"}, "required": {"gone", "sizes"}},
            [("get_toy(gone)", "path parameter"), ("get_toy(sizes)", "required")],
        ),
    ],
)
def test_a_parameter_is_known_by_its_place_and_name(given: Json, lacking: list[tuple[str, str]]) -> None:
    """In whatever letters; values are those of a list's items too."""
    assert gaps(of=operation(**given)) == lacking


@pytest.mark.parametrize(
    ("known", "lacking"),
    [
        (SdkClass("Toy", {"id": "id", "size": "size"}, {"id"}), []),
        (SdkClass("toy", {"id": "id"}), []),
        (SdkClass("Toy", {"id": "id", "size": "size"}, {"size"}), [("Toy.size", "required")]),
        (SdkClass("Toy", {"id": "id", "colour": "colour"}, {"colour"}), [("Toy.colour", "property")]),
        (SdkClass("Toy", {"size": "size"}, inner={"size": ["S", "L"]}), [("Toy.size", "value L")]),
        (SdkClass("Toy", {"colour": "c", "size": "s"}, {"size"}), [("Toy.colour", "property"), ("Toy.size", "required")]),
        (SdkClass("BigToy", {"id": "id", "extra": "extra"}, {"id", "extra"}), []),
        (SdkClass("BigToy", {"size": "size"}, {"size"}), [("BigToy.size", "required")]),
        (SdkClass("OtherName", {"x": "x"}), []),
        (SdkClass("ToyInline", {"deep": "deep"}, {"deep"}), []),
        (SdkClass("ToyInline", {"deep": "deep", "more": "more"}), []),
        (SdkClass("ToyInline", {"more": "a", "far": "b"}), [("ToyInline", "object with far, more")]),
        (SdkClass("Nothing"), []),
        (SdkClass("Loop", {"id": "id"}, {"id"}), [("Loop.id", "required")]),
        (SdkClass("Size", values=["S", "M", "1"]), []),
        (SdkClass("Size", values=["S", "L", "XL"]), [("Size", "value L"), ("Size", "value XL")]),
        (SdkClass("ToySize", values=["S"]), []),
        (SdkClass("ToySize", values=["1", "M", "S"]), []),
        (SdkClass("ToySize", values=["S", "L"]), [("ToySize", "value S"), ("ToySize", "value L")]),
        (SdkClass("Toys", values=["M"]), []),
    ],
)  # fmt: skip
def test_a_class_is_known_by_its_name_or_by_what_it_has(known: SdkClass, lacking: list[tuple[str, str]]) -> None:
    """What is inline has a name of the SDK's making; nothing is required of such a one."""
    assert gaps(known) == lacking


def test_each_class_is_looked_at() -> None:
    """A gap in one hides none in the next."""
    assert gaps(SdkClass("Size", values=["L"]), SdkClass("Gone", {"a": "a"}), SdkClass("Toy", {"b": "b"})) == [
        ("Size", "value L"),
        ("Gone", "object with a"),
        ("Toy.b", "property"),
    ]


def test_a_package_is_the_section_that_most_of_its_operations_are_in() -> None:
    """Its other operations are gaps; one without any is a gap itself, and the next is looked at."""
    other: Json = {"paths": {"/games": {"get": {}, "put": {}}}, "components": {"schemas": {}}}
    listed = [operation(), SdkOperation("a", "GET", "/games"), SdkOperation("b", "PUT", "/games")]
    documents = {"toys_v1": DOCUMENT, "games_v1": other}
    packages = {
        "none": SdkPackage("none", [SdkOperation("c", "POST", "/games")]),
        "games": SdkPackage("games", [*listed, SdkOperation("d", "GET", "/nowhere")]),
    }
    assert [each.key for each in crosscheck(packages, documents)] == [
        "none: none: no section has its operations",
        "games: get_toy: operation GET /toys/{id}",
        "games: d: operation GET /nowhere",
    ]
    assert Gap("a", "b", "c").key == "a: b: c"


def test_an_example_holds_no_schema() -> None:
    """What looks like one there is data."""
    document: Json = {**DOCUMENT, "paths": {**DOCUMENT["paths"]}}
    document["paths"]["/a"] = {"get": {"example": box(z=TEXT), "examples": [box(z=TEXT)], "other": [[box(y=TEXT)]]}}
    assert gaps(SdkClass("Inline", {"z": "z"}), documents={"toys_v1": document}) == [("Inline", "object with z")]
    assert gaps(SdkClass("Inline", {"y": "y"}), documents={"toys_v1": document}) == []


API = """
class Api(object):
    x = 1
    def list_toys(self, **kwargs):
        return self.list_toys_with_http_info(**kwargs)
    def lost_with_http_info(self):
        return other("/lost", "GET")
    def list_toys_with_http_info(self, **kwargs):
        if 'a' not in params:
            raise ValueError("Missing the required parameter `a` when calling `list_toys`")
        allowed_values = ["S", "M"]
        if params['size'] not in allowed_values:
            raise ValueError("wrong")
        other_values = ["X"]
        path_params['toyId'] = params['toy_id']
        header_params['x-key'] = params['key']
        other_params['y'] = params['y']
        header_params['Accept'] = self.accept()
        query_params.append(('sizes', params['size']))
        query_params.append(('fixed', 1))
        query_params.append(thing)
        body_params.append(('z', params['z']))
        return self.api_client.call_api('/toys/{toyId}', 'GET', path_params)
"""
MODEL = """
import a

class Toy(object):
    _hidden = 'x'
    attribute_map = {'toy_id': 'toyId', 'size': 'Size', 'plain': 'plain'}
    @property
    def toy_id(self):
        raise ValueError("Invalid value for `toy_id`, must not be `None`")
    @toy_id.setter
    def toy_id(self, toy_id):
        raise ValueError("Invalid value for `toy_id`, must not be `None`", 1)
    @size.setter
    def size(self, size):
        allowed_values = ["S", 1]
        if size not in allowed_values:
            raise ValueError("wrong")
    def other(self, a):
        raise ValueError("Invalid value for `other`, must not be `None`")

class Colour(object):
    RED = 'red'
    LOW = 1
    _hidden = 'x'
    attribute_map = {}
    a.b = 1
"""


def wheel(folder: Path, **files: str) -> Path:
    """A wheel; `__` stands for a slash."""
    file = folder / "sdk.whl"
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in files.items():
            archive.writestr(f"spapi/{name.replace('__', '/')}.py", text)
    return file


def test_a_wheel_is_read_by_its_syntax(tmp_path: Path) -> None:
    """Places, names, what is required, allowed values; what is not of its layout is passed over."""
    file = wheel(
        tmp_path, api__toys_v1__toys=API, models__toys_v1__toy=MODEL, other__toys_v1__x="(", deep__api__a__b="("
    )
    [package] = read_wheel(file).values()
    assert package.name == "toys_v1"
    assert package.operations == [
        SdkOperation(
            "list_toys",
            "GET",
            "/toys/{toyId}",
            {("path", "toyId"): "toy_id", ("header", "x-key"): "key", ("query", "sizes"): "size"},
            {"a"},
            {"size": ["S", "M"]},
        )
    ]
    assert package.classes == [
        SdkClass("Toy", {"toyId": "toy_id", "Size": "size", "plain": "plain"}, {"toyId"}, [], {"Size": ["S", "1"]}),
        SdkClass("Colour", {}, set(), ["red", "1"], {}),
    ]
    assert ast.parse(API)


@pytest.mark.parametrize(
    ("files", "fault"),
    [
        ({}, "sdk.whl holds no operations where Amazon's SDK has them (spapi/api/<version>/)"),
        ({"models__a__b": MODEL}, "sdk.whl holds no operations where Amazon's SDK has them (spapi/api/<version>/)"),
        ({"api__a__b": "class"}, "sdk.whl cannot be read as a wheel: "),
        ({"api__a__b": "a = '\\0'\0"}, "sdk.whl cannot be read as a wheel: "),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, files: Json, fault: str) -> None:
    """With the name of the file."""
    with pytest.raises(SdkError) as caught:
        read_wheel(wheel(tmp_path, **files))
    assert str(caught.value).startswith(fault)
    with pytest.raises(SdkError, match=r"gone\.whl cannot be read as a wheel"):
        read_wheel(tmp_path / "gone.whl")
    (tmp_path / "text.whl").write_text("no", encoding="utf-8")
    with pytest.raises(SdkError, match=r"text\.whl cannot be read as a wheel"):
        read_wheel(tmp_path / "text.whl")

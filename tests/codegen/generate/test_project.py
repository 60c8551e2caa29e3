"""What a generated method, builder and list say of their arguments and answers."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from codegen.generate.datasets import Argument
from codegen.generate.datasets import Operation as Asking
from codegen.generate.project import environment
from codegen.generate.records import Parameter

FILTERS: Any = environment().filters


def parameter(name: str = "size", **given: Any) -> Parameter:
    """A parameter of the query."""
    known: dict[str, Any] = {
        "argument": name,
        "where": "query",
        "type": "models.Size",
        "plain_type": "str",
        "values": (),
        "annotation": "str",
        "required": False,
        "optional": True,
        "style": "plain",
        "marketplace": False,
        "told": "",
    }
    return Parameter(name=name, **{**known, **given})


def operation(*keywords: Parameter, restricted: Any = None, **given: Any) -> Any:
    """What the docstrings read of an operation."""
    known: dict[str, Any] = {
        "facts": SimpleNamespace(restricted=restricted),
        "function": "list_toys",
        "positional": (),
        "keywords": keywords,
        "body": None,
        "body_name": None,
        "body_required": True,
        "body_told": "",
        "responses": {},
        "otherwise": None,
        "answer": "None",
        "listed": None,
        "doc": ("List toys.",),
        "raises": {},
        "brief": ("Bind.",),
    }
    return SimpleNamespace(**{**known, **given})


def arguments(of: Any) -> list[str]:
    """The arguments in a docstring of a builder."""
    block = next((each for each in FILTERS["builder_docs"](of, "ToysV1") if each.startswith("Args:\n")), "Args:\n")
    return [line.strip() for line in block.removeprefix("Args:\n").splitlines()]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "size (Size): `size`."),
        ({"told": "at most 3."}, "size (Size): `size`, at most 3."),
        ({"required": True}, "size (Size): `size`, required."),
        ({"required": True, "where": "header"}, "size (Size): `size`, required."),
        ({"required": True, "where": "path"}, "size (Size): `size`."),
        ({"marketplace": True, "required": True}, "size (Size): `size`, the client's marketplace if omitted."),
        (
            {"marketplace": True},
            "size (Size): `size`, the client's marketplace if omitted, `ALL_MARKETPLACES` for all.",
        ),
        ({"style": "csv"}, "size (Size, comma separated): `size`."),
        ({"style": "ssv"}, "size (Size, space separated): `size`."),
        ({"style": "tsv"}, "size (Size, tab separated): `size`."),
        ({"style": "pipes"}, "size (Size, pipe separated): `size`."),
        ({"style": "multi"}, "size (Size, repeated key): `size`."),
        ({"style": "greedy"}, "size (Size, keeps its slashes): `size`."),
        ({"argument": "size_", "type": "list[models.Size]"}, "size_ (list[Size]): `size`."),
    ],
)
def test_an_argument_is_said_in_a_sentence(given: dict[str, Any], said: str) -> None:
    """Its type, Amazon's name, what limits it, and whether it can be left out."""
    assert arguments(operation(parameter(**given))) == [said]


def test_values_of_the_path_come_first() -> None:
    """Then the others, then what is asked of a token, then the body."""
    of = operation(
        parameter("b"),
        positional=(parameter("a"),),
        restricted=SimpleNamespace(mode="optional"),
        body="models.Toy",
        body_name="Toy",
        body_told="at most 3 items",
    )
    assert arguments(of) == [
        "a (Size): `a`.",
        "b (Size): `b`.",
        "data_elements (list[str]): Personal data to ask for; a restricted data token is fetched for it.",
        "body (Toy): `Toy`, at most 3 items.",
    ]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"restricted": None}, []),
        ({"restricted": SimpleNamespace(mode="always")}, []),
        (
            {"restricted": SimpleNamespace(mode="report")},
            ["restricted (bool): The report holds personal data: a restricted data token is fetched for it."],
        ),
        ({"body": "models.Toy", "body_required": False}, ["body (Toy): `models.Toy`, may be left out."]),
        ({"body": "list[models.Toy]", "body_name": "Toys"}, ["body (list[Toy]): `Toys`."]),
    ],
)
def test_what_else_a_call_takes_is_said(given: dict[str, Any], said: list[str]) -> None:
    """A body under the name of its schema, where it has one."""
    assert arguments(operation(**given)) == said


def test_a_builder_refers_to_the_method() -> None:
    """Empty blocks are left out."""
    assert FILTERS["builder_docs"](operation(), "ToysV1") == [
        "Bind.",
        "Grants, sandbox, answer and errors: `ToysV1.list_toys`.",
    ]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, None),
        ({"answer": "models.Toy", "responses": {200: "models.Toy", 400: "models.Wrong"}}, "Toy for status 200."),
        ({"answer": "models.Toy", "responses": {200: "models.Toy", 201: "models.Toy"}}, "Toy for status 200 or 201."),
        (
            {"answer": "models.Toy | None", "responses": {200: "models.Toy", 204: "None", 299: "models.Toy", 300: "x"}},
            "Toy for status 200 or 299; None for status 204.",
        ),
        ({"answer": "models.Toy", "otherwise": "models.Toy"}, "Toy for status 2xx."),
        (
            {"answer": "models.Toy", "otherwise": "models.Wrong", "responses": {200: "models.Toy"}},
            "Toy for status 200.",
        ),
        ({"answer": "models.Toy", "otherwise": "models.Toy", "responses": {400: "models.Toy"}}, "Toy for status 2xx."),
    ],
)
def test_a_method_says_what_it_returns(given: dict[str, Any], said: str | None) -> None:
    """By status; nothing where every answer is empty."""
    blocks = FILTERS["method_docs"](operation(**given))
    assert [each for each in blocks if each.startswith("Returns:")] == (
        [] if said is None else [f"Returns:\n    {said}"]
    )


def test_a_method_says_what_it_takes_and_raises() -> None:
    """The options of a call, and a wrong argument, too."""
    of = operation(
        parameter(), answer="bytes", responses={200: "bytes"}, raises={"NotFoundError": "Amazon answers 404."}
    )
    first, given, returned, raised = FILTERS["method_docs"](of)
    assert (first, returned) == ("List toys.", "Returns:\n    bytes for status 200.")
    assert given == (
        "Args:\n    size (Size): `size`.\n    options (CallOptions): Timeout, headers and more for this call, see `CallOptions`."
    )
    assert raised == (
        "Raises:\n    NotFoundError: Amazon answers 404.\n"
        "    InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent."
    )


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        ("models.Toy", "Read the list of `list_toys`, page after page: each Toy."),
        ("models.Toy | models.Game", "Read the list of `list_toys`, page after page."),
        (None, "Read the list of `list_toys`, page after page: each item."),
    ],
)
def test_a_list_says_what_it_gives(listed: str | None, said: str) -> None:
    """One kind of item is named."""
    assert FILTERS["list_docs"](operation(listed=listed)) == [
        said,
        "Takes the arguments of `list_toys` and those of `Client.iterate`; `.pages()` gives whole answers.",
    ]


def test_a_query_says_what_it_asks_for() -> None:
    """Each argument with its type in the schema."""
    of = Asking("all_pets", "allPets", "Pet", (Argument("from_", "from", "Date!", "date | str", required=True),))
    assert FILTERS["kiosk_docs"](of) == [
        "Ask for `allPets`: each record is of `Pet`; `.select(...)` says which fields.",
        "Args:\n    from_: `from: Date!`.",
        "Raises:\n    InvalidArgumentError: A value is wrong; the message names it.",
    ]


def test_templates_are_compiled_once_and_an_unknown_name_in_one_is_an_error() -> None:
    """Lines of a template leave no blank lines behind."""
    import jinja2  # noqa: PLC0415  of the generator alone

    env = environment()
    assert environment() is env
    assert env.from_string("{% if true %}\na\n  {% endif %}\nb\n").render() == "a\nb\n"
    with pytest.raises(jinja2.UndefinedError):
        env.from_string("{{ gone }}").render()
    assert FILTERS["argument_of"]("a", SimpleNamespace(argument_of={"a": "b"})) == "b"

"""How much of a model its repr shows, which of its properties are personal, and what annotations mean."""

from __future__ import annotations

import copy
import inspect
import pickle
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from typing import Annotated, Any, Literal, Optional, Union

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.model import Model, field
from spapi_core.model.annotations import build, resolved
from spapi_core.model.codec import Drift, DriftKind, decode, encode, encode_as, renamed, told
from spapi_core.model.learning import reader_of
from spapi_core.model.marks import personal_of
from spapi_core.model.node import NodePlace
from spapi_core.model.record import Unmodelled
from spapi_core.model.shown import is_code, shown_properties


class Kind(StrEnum):
    """A kind."""

    ONE = "one"


class Level(IntEnum):
    """A level."""

    LOW = 1


class Deep(Model):
    """Holds itself."""

    inner: Deep | None = None
    texts: list[str] | None = None
    named: dict[str, str] | None = None
    text: str | None = None
    kind: Kind | str | None = None
    level: Level | None = None
    either: int | Kind | str | None = None
    day: date | None = None
    moment: datetime | None = None
    amount: Decimal | None = None
    number: float | None = None
    anything: Any = None


@pytest.mark.parametrize(("count", "more"), [(20, ""), (21, "<1 more>"), (25, "<5 more>")])
def test_twenty_items_are_shown(count: int, more: str) -> None:
    """Of lists, maps and unknown properties; then how many more there are."""
    tail = f", {more}" if more else ""
    items = ", ".join(["'t'"] * 20)
    assert repr(Deep(texts=["t"] * count)) == f"Deep(texts=[{items}{tail}])"
    pairs = ", ".join(f"'k{number}': 't'" for number in range(20))
    assert repr(Deep(named={f"k{number}": "t" for number in range(count)})) == f"Deep(named={{{pairs}{tail}}})"
    unknown = ", ".join(f"'k{number}': <str>" for number in range(20))
    assert shown_properties({f"k{number}": "t" for number in range(count)}) == f"{{{unknown}{tail}}}"


@pytest.mark.parametrize(("length", "end"), [(200, "'"), (201, "'... <201 characters>")])
def test_two_hundred_letters_are_shown(length: int, end: str) -> None:
    """Then how many there are."""
    assert repr(Deep(text="x" * length)) == f"Deep(text='{'x' * 200}{end})"


@pytest.mark.parametrize(("depth", "cut"), [(12, False), (13, True)])
def test_twelve_models_inside_each_other_are_shown(depth: int, cut: bool) -> None:
    """Deeper ones by their class."""
    model = Deep(text="t")
    for _ in range(depth):
        model = Deep(inner=model)
    assert ("<Deep>" in repr(model)) is cut
    assert ("text='t'" in repr(model)) is not cut


@pytest.mark.parametrize(
    ("text", "code"),
    [("a" * 64, True), ("a" * 65, False), ("", False), ("a b", False), ("A-1.b/c:d+e_", True), ("a\u00e9", True)],
)
def test_a_code_is_a_word_of_up_to_64_letters(text: str, code: bool) -> None:
    """Without blanks; another value of an enum is shown as its type."""
    assert is_code(text) is code
    assert repr(Deep(kind=text)) == (f"Deep(kind={text!r})" if code else "Deep(kind=<str>)")


@pytest.mark.parametrize(
    ("key", "known"), [("a" * 64, True), ("a" * 65, False), ("$a", True), ("1a", False), ("a b", False), ("", False)]
)
def test_the_name_of_a_property_is_a_word(key: str, known: bool) -> None:
    """Another one may be somebody's name."""
    assert repr(Deep(named={key: "t"})) == (f"Deep(named={{{key!r}: 't'}})" if known else "Deep(named={<str>: <str>})")


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"kind": Kind.ONE}, "kind=Kind.ONE"),
        ({"level": Level.LOW}, "level=Level.LOW"),
        ({"either": 5}, "either=5"),
        ({"either": Kind.ONE}, "either=Kind.ONE"),
        ({"either": 1.5}, "either=<float>"),
        ({"either": True}, "either=<bool>"),
        ({"day": date(2024, 1, 2)}, "day=datetime.date(2024, 1, 2)"),
        ({"day": "2024-01-02"}, "day='2024-01-02'"),
        ({"day": "soon"}, "day=<str>"),
        ({"moment": "2024-01-02T03:04:05"}, "moment='2024-01-02T03:04:05'"),
        (
            {"moment": datetime(2024, 1, 2, tzinfo=UTC)},
            "moment=datetime.datetime(2024, 1, 2, 0, 0, tzinfo=datetime.timezone.utc)",
        ),
        ({"amount": Decimal("1.50")}, "amount=Decimal('1.50')"),
        ({"number": 1.5}, "number=1.5"),
        ({"number": 2}, "number=2"),
        ({"number": True}, "number=<bool>"),
        ({"number": "1"}, "number=<str>"),
        ({"text": 5}, "text=<int>"),
        ({"text": ["a"]}, "text=<list of 1>"),
        ({"text": {"a": 1}}, "text=<dict of 1>"),
        ({"texts": []}, "texts=[]"),
        ({"texts": ("a",)}, "texts=['a']"),
        ({"texts": ["a", None]}, "texts=['a', <NoneType>]"),
        ({"anything": True}, "anything=True"),
        ({"anything": 5}, "anything=<int>"),
        ({"anything": "x"}, "anything=<str>"),
        ({"anything": [Deep()]}, "anything=[Deep()]"),
        ({"anything": [Deep(), 1]}, "anything=<list of 2>"),
        ({"anything": []}, "anything=<list of 0>"),
        ({"anything": b"x"}, "anything=<bytes>"),
    ],
)
def test_what_fits_its_type_is_shown(given: dict[str, Any], text: str) -> None:
    """Anything else as its own type."""
    assert repr(Deep(**given)) == f"Deep({text})"


class Plain(Model):
    """Names decide."""

    buyer_name: str | None = None
    sku: str | None = None
    _wire_ = ("BuyerName", "Sku")


class Marked(Model):
    """Marks decide."""

    buyer_name: str | None = None
    sku: str | None = None
    _wire_ = ("BuyerName", "Sku")
    _personal_ = ("sku",)


class Further(Marked):
    """What it adds is decided by names; what it inherits stays as it is."""

    buyer_email: str | None = None
    size: str | None = None


def test_marks_of_a_class_go_before_names() -> None:
    """Those of the class that has the property."""
    assert personal_of(Plain) == {"buyer_name"}
    assert personal_of(Marked) == {"sku"}
    assert personal_of(Further) == {"sku", "buyer_email"}
    assert repr(Further(buyer_name="a", sku="b", buyer_email="c", size="d")) == (
        "Further(buyer_name='a', sku=<str>, buyer_email=<str>, size='d')"
    )


def titled(annotation: Any) -> tuple[str, str, bool]:
    node, nullable = build(annotation, NodePlace("M", "p"), reader_of)
    return type(node).__name__, node.title, nullable


@pytest.mark.parametrize(
    ("annotation", "found"),
    [
        (str, ("TextNode", "str", False)),
        (int | None, ("WholeNode", "int", True)),
        (Optional[float], ("NumberNode", "float", True)),  # noqa: UP045  what is tested
        (Union[str, Kind], ("ChoiceNode", "Kind", False)),  # noqa: UP007  what is tested
        (str | datetime | None, ("InstantNode", "datetime", True)),
        (date | str, ("DayNode", "date", False)),
        (Literal["a"] | str, ("ChoiceNode", "Literal['a']", False)),  # noqa: PYI051  what is tested
        (int | str, ("UnionNode", "int | str", False)),
        (list[int], ("ListNode", "list[int]", False)),
        (list, ("ListNode", "list[JSON]", False)),
        (dict, ("MapNode", "dict[str, JSON]", False)),
        (dict[str, list[Kind]], ("MapNode", "dict[str, list[Kind]]", False)),
        (Any, ("Node", "JSON", False)),
        (Annotated[bool, "x"], ("TruthNode", "bool", False)),
        (Plain, ("ModelNode", "Plain", False)),
        (Decimal, ("AmountNode", "Decimal", False)),
    ],
)
def test_each_annotation_has_its_node(annotation: Any, found: tuple[str, str, bool]) -> None:
    """And says whether None belongs to it."""
    assert titled(annotation) == found


@pytest.mark.parametrize(
    ("annotation", "words"),
    [
        (bytes, "M.p: no way to read a bytes"),
        ("x", "M.p: no way to read 'x'"),
        (set[int], r"M.p: no way to read set\[int\]"),
    ],
)
def test_another_annotation_means_nothing(annotation: Any, words: str) -> None:
    """By model and property."""
    with pytest.raises(TypeError, match=f"^{words}$"):
        titled(annotation)


def test_an_annotation_names_what_its_module_holds() -> None:
    """As text, or as it is."""
    assert resolved("Plain", __name__) is Plain
    assert resolved(int, __name__) is int
    with pytest.raises(
        TypeError, match=r"^annotation 'Nowhere' in .*: name 'Nowhere' is not defined; models name what their module"
    ):
        resolved("Nowhere", __name__)


def test_drift_is_said_in_three_cases_unless_more_are_asked_for() -> None:
    """The same case once."""
    drift = [Drift(DriftKind.MISSING, "M", name) for name in "abcd"]
    one = "M.a: required, but missing or null"
    assert told(drift[:3]).count("; ") == 2
    assert told(drift).endswith("M.c: required, but missing or null and 1 more")
    assert told([drift[0]] * 3) == one
    assert told([]) == ""
    assert str(Drift(DriftKind.MISSING, "", "")) == "answer: required, but missing or null"
    assert str(Drift(DriftKind.MISSING, "M", "")) == "M: required, but missing or null"


def test_names_of_python_reach_into_maps_and_lists() -> None:
    """Of models; free JSON keeps its names, and so do additional properties."""
    model = Holder(
        parts=[Plain(sku="1")], by_name={"BuyerName": Plain(sku="2")}, free={"Sku": 1}, additional_properties={"Sku": 3}
    )
    encoded = encode(model)
    assert encoded == {"Parts": [{"Sku": "1"}], "ByName": {"BuyerName": {"Sku": "2"}}, "Free": {"Sku": 1}, "Sku": 3}
    assert renamed(model, encoded, "python") == {
        "parts": [{"sku": "1"}],
        "by_name": {"BuyerName": {"sku": "2"}},
        "free": {"Sku": 1},
        "Sku": 3,
    }
    with pytest.raises(InvalidArgumentError, match=r"^names is 'x': give 'amazon' or 'python'$"):
        renamed(model, encoded, "x")


class Holder(Model):
    """Parts in lists and maps."""

    parts: list[Plain] | None = None
    by_name: dict[str, Plain] | None = None
    free: dict[str, Any] | None = None
    _wire_ = ("Parts", "ByName", "Free")


class Closed(Model):
    """No property at all."""


class Single(Model):
    """One property."""

    text: str
    additional_properties: dict[str, int] = field(factory=dict)


def test_models_of_few_properties_are_as_others() -> None:
    """Of none and of one: compared, copied, written."""
    assert Closed() == Closed()
    assert Closed() != Closed(additional_properties={"a": 1})
    assert encode(Closed()) == {}
    for one in (
        Single(text="a"),
        Single(text="a", additional_properties={"b": 1}),
        Closed(additional_properties={"b": 1}),
    ):
        for other in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):  # noqa: S301  our own bytes
            assert other == one
            assert other.additional_properties == one.additional_properties
    assert Single(text="a") != Single(text="b")
    assert [each.kind for each in inspect.signature(Single).parameters.values()] == [inspect.Parameter.KEYWORD_ONLY] * 2
    assert Single.__init__.__doc__ == "Make Single."
    assert type(pickle.loads(pickle.dumps(Closed(additional_properties={"b": 1}))).additional_properties) is Unmodelled  # noqa: S301  our own bytes
    assert decode(Closed, {"a": 1}, []).additional_properties == {"a": 1}


class Sum(Model):
    """An amount."""

    amount: Decimal
    other: Decimal | None = None


@pytest.mark.parametrize(
    ("given", "amount"),
    [(5, Decimal(5)), ("1.50", Decimal("1.50")), ("1E+2", Decimal("1E+2")), (Decimal("0.10"), Decimal("0.10"))],
)
def test_an_amount_is_given_as_digits_too(given: Any, amount: Decimal) -> None:
    """Its digits are kept."""
    made = Sum(amount=given)
    assert str(made.amount) == str(amount)
    assert type(made.amount) is Decimal


@pytest.mark.parametrize("given", ["x", True, 1.5, None])
def test_what_is_no_amount_stays_and_is_refused_when_it_is_sent(given: Any) -> None:
    """Not when it is given."""
    made = Sum(amount=given)
    assert type(made.amount) is not Decimal
    with pytest.raises(InvalidArgumentError, match=r"^x\.amount: "):
        encode_as(Sum, made, "x")


class Colour(Enum):
    """Not text."""

    RED = 1


def test_a_key_that_cannot_be_sent_is_named_by_its_type() -> None:
    """Members of text enums can be."""
    assert encode({Kind.ONE: 1}) == {"one": 1}
    for key in (Colour.RED, 1, None):
        with pytest.raises(
            InvalidArgumentError, match=f"^value: a key that is {type(key).__name__} cannot be sent, only str$"
        ):
            encode({key: 1})

"""Everything Amazon answers is taken and reported; nothing goes out that does not fit."""

from __future__ import annotations

import json
import re
from collections import deque
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Any, Literal, cast

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spapi_core.errors import InvalidArgumentError
from spapi_core.model import Model, field
from spapi_core.model.codec import Drift, DriftKind, decode, dumps, encode, encode_as, loads, parse, told
from spapi_core.model.compiled import function
from spapi_core.model.learning import LEARN, MISSES, ModelReader, reader_of
from spapi_core.model.node import Sink
from spapi_core.model.record import Record


class Status(StrEnum):
    """A status."""

    OPEN = "Open"
    CLOSED = "Closed"


class Other(StrEnum):
    """Another enum."""

    OPEN = "Open"


class Level(Enum):
    """Numbers with names."""

    LOW = 1


class Money(Model):
    """An amount."""

    currency: str | None = None
    amount: str | None = None
    _wire_ = ("CurrencyCode", "Amount")


class Weight(Model):
    """A weight."""

    value: float
    unit: str | None = None
    _wire_ = ("Value", "Unit")


class Thing(Model):
    """One property of each sort."""

    text: str
    status: Status | str
    count: int
    number: float | None = None
    truth: bool | None = None
    moment: datetime | None = None
    day: date | None = None
    price: Money | None = None
    weight: Weight | None = None
    texts: list[str] | None = None
    statuses: list[Status | str] | None = None
    moments: list[datetime] | None = None
    prices: list[Money] | None = None
    matrix: list[list[int]] | None = None
    by_name: dict[str, Money] | None = None
    notes: dict[str, str] | None = None
    free: dict[str, Any] | None = None
    anything: Any = None
    things: list[Thing] | None = None
    level: Literal["low", "high"] | None = None
    either: Money | Weight | None = None
    mixed: int | list[int] | None = None
    _wire_ = (
        "Text",
        "Status",
        "Count",
        "Number",
        "Truth",
        "Moment",
        "Day",
        "Price",
        "Weight",
        "Texts",
        "Statuses",
        "Moments",
        "Prices",
        "Matrix",
        "ByName",
        "Notes",
        "Free",
        "Anything",
        "Things",
        "Level",
        "Either",
        "Mixed",
    )


class Open(Model):
    """A map with a property of its own."""

    name: str | None = None
    _wire_ = ("Name",)
    additional_properties: dict[str, int] = field(factory=dict)


class Chain(Model):
    """Holds itself."""

    next: Chain | None = None
    _wire_ = ("Next",)


RIGHT: dict[str, Any] = {"Text": "t", "Status": "Open", "Count": 1}


def read(**more: Any) -> tuple[Thing, list[Drift]]:
    drift: list[Drift] = []
    return decode(Thing, {**RIGHT, **more}, drift), drift


def made(**more: Any) -> Thing:
    return Thing(**{"text": "t", "status": Status.OPEN, "count": 1, **more})


def test_right_values_are_typed_without_drift() -> None:
    """Each sort of property becomes its Python type."""
    thing, drift = read(
        Number=1.5,
        Truth=False,
        Moment="2024-01-02T03:04:05+02:00",
        Day="2024-01-02",
        Price={"Amount": "1"},
        Statuses=["Closed"],
        Prices=[{"Amount": "2"}],
        ByName={"a": {"Amount": "3"}},
        Level="low",
        Mixed=[1],
    )
    assert drift == []
    assert thing == made(
        number=1.5,
        truth=False,
        moment=datetime(2024, 1, 2, 1, 4, 5, tzinfo=UTC),
        day=date(2024, 1, 2),
        price=Money(amount="1"),
        statuses=[Status.CLOSED],
        prices=[Money(amount="2")],
        by_name={"a": Money(amount="3")},
        level="low",
        mixed=[1],
    )
    assert thing.status is Status.OPEN


@pytest.mark.parametrize(
    ("name", "value", "kind", "words"),
    [
        ("Status", "New", DriftKind.UNKNOWN_VALUE, "Thing.Status: Status has no value 'New'"),
        ("Statuses", ["New"], DriftKind.UNKNOWN_VALUE, "Thing.Statuses: Status has no value 'New'"),
        ("Level", "middle", DriftKind.UNKNOWN_VALUE, "has no value 'middle'"),
        ("Text", 7, DriftKind.WRONG_TYPE, "Thing.Text: expected str, found whole number"),
        ("Status", ["Open"], DriftKind.WRONG_TYPE, "Thing.Status: expected Status, found list"),
        ("Status", 7, DriftKind.WRONG_TYPE, "expected Status, found whole number"),
        ("Count", "7", DriftKind.WRONG_TYPE, "expected int, found string"),
        ("Count", True, DriftKind.WRONG_TYPE, "expected int, found boolean"),
        ("Count", 1.0, DriftKind.WRONG_TYPE, "expected int, found number"),
        ("Number", "1.5", DriftKind.WRONG_TYPE, "expected float, found string"),
        ("Number", True, DriftKind.WRONG_TYPE, "expected float, found boolean"),
        ("Truth", 1, DriftKind.WRONG_TYPE, "expected bool, found whole number"),
        ("Truth", "true", DriftKind.WRONG_TYPE, "expected bool, found string"),
        ("Moment", "yesterday", DriftKind.UNREADABLE, "Thing.Moment: a string that is not a datetime"),
        ("Moment", "2024-01-02", DriftKind.UNREADABLE, "not a datetime"),
        ("Moment", "2024-01-02T03:04:05", DriftKind.UNREADABLE, "not a datetime"),
        ("Moment", "2024-01-02T03:04:60Z", DriftKind.UNREADABLE, "not a datetime"),
        ("Moment", "Tue, 02 Jan 2024 03:04:05 GMT", DriftKind.UNREADABLE, "not a datetime"),
        ("Moment", "", DriftKind.UNREADABLE, "not a datetime"),
        ("Moment", 1704164645, DriftKind.WRONG_TYPE, "expected datetime, found whole number"),
        ("Day", "02.01.2024", DriftKind.UNREADABLE, "not a date"),
        ("Day", "20240102", DriftKind.UNREADABLE, "not a date"),
        ("Day", "2024-01-02T00:00:00Z", DriftKind.UNREADABLE, "not a date"),
        ("Price", [], DriftKind.WRONG_TYPE, "expected Money, found list"),
        ("Price", "1 EUR", DriftKind.WRONG_TYPE, "expected Money, found string"),
        ("Texts", {"a": 1}, DriftKind.WRONG_TYPE, r"expected list\[str\], found object"),
        ("Texts", "abc", DriftKind.WRONG_TYPE, r"expected list\[str\], found string"),
        ("Texts", ["a", 1], DriftKind.WRONG_TYPE, "expected str, found whole number"),
        ("Texts", ["a", None], DriftKind.NULL_ITEM, r"null among list\[str\]"),
        ("Prices", [None], DriftKind.NULL_ITEM, r"null among list\[Money\]"),
        ("Prices", [[]], DriftKind.WRONG_TYPE, "expected Money, found list"),
        ("Matrix", [[1, "2"]], DriftKind.WRONG_TYPE, "expected int, found string"),
        ("ByName", {"a": None}, DriftKind.NULL_ITEM, r"null among dict\[str, Money\]"),
        ("ByName", [1], DriftKind.WRONG_TYPE, r"expected dict\[str, Money\], found list"),
        ("Notes", {"a": 1}, DriftKind.WRONG_TYPE, "expected str, found whole number"),
        ("Either", "x", DriftKind.WRONG_TYPE, r"expected Money \| Weight, found string"),
        ("Mixed", "x", DriftKind.WRONG_TYPE, r"expected int \| list\[int\], found string"),
        ("New", {"a": 1}, DriftKind.UNKNOWN_PROPERTY, "Thing.New: the model has no such property"),
        ("New", None, DriftKind.UNKNOWN_PROPERTY, "no such property"),
    ],
)
def test_what_does_not_fit_is_kept_and_told_once(name: str, value: Any, kind: DriftKind, words: str) -> None:
    """The value is written as it came, and one case of drift says model, property and why: cold and hot alike."""
    expected = {**RIGHT, name: value}
    for _ in range(LEARN + 3):
        thing, drift = read(**{name: json.loads(json.dumps(value))})
        assert [each.kind for each in drift] == [kind]
        assert drift[0].model == "Thing"
        assert re.search(words, str(drift[0]))
        assert encode(thing) == expected


@pytest.mark.parametrize("name", ["Text", "Status", "Count"])
@pytest.mark.parametrize("sent", [{}, {"null": None}], ids=["missing", "null"])
def test_missing_and_null_required_properties_are_none(name: str, sent: dict[str, None]) -> None:
    """Both are None and reported as missing; an optional one is None without a word."""
    data = {key: value for key, value in RIGHT.items() if key != name} | dict.fromkeys([name] if sent else [])
    for _ in range(LEARN + 3):
        drift: list[Drift] = []
        thing = decode(Thing, dict(data), drift)
        assert getattr(thing, name.lower()) is None
        assert drift == [Drift(DriftKind.MISSING, "Thing", name, drift[0].expected)]
    assert read(Number=None, Price=None, Prices=None)[1] == []


class Days(Model):
    """A thing with many times."""

    a: datetime | None = None
    b: datetime | None = None
    c: datetime | None = None
    d: datetime | None = None
    _wire_ = ("A", "B", "C", "D")


_TIMES = [
    "2024-01-02T03:04:05Z",
    "2024-01-02T03:04:05+00:00",
    "2024-01-02T03:04:05.123Z",
    "2024-01-02T03:04:05.1234567Z",
    "2024-01-02T03:04:05",
    "2024-01-02",
    "2020-W01",
    "20200101T10Z",
    "ZZZZZZZZZZZZZZZZZZZZ",
    "",
    5,
    None,
]


@pytest.mark.parametrize("place", ["A", "B", "C", "D"])
@pytest.mark.parametrize("value", _TIMES)
@pytest.mark.parametrize("beside", _TIMES[:7])
def test_many_times_of_one_object_are_read_as_each_alone(place: str, value: Any, beside: str) -> None:
    """Cold and hot: the same values and the same drift, whatever stands beside the usual form."""
    usual = dict.fromkeys("ABCD", _TIMES[0])
    for _ in range(LEARN + 2):
        decode(Days, dict(usual), [])
    odd = usual | {"B": beside, place: value}
    hot: list[Drift] = []
    cold: list[Drift] = []
    found = decode(Days, dict(odd), hot)
    assert found == ModelReader(Days).read(dict(odd), Sink(cold, exact=True))
    assert sorted(map(str, hot)) == sorted(map(str, cold))


def test_unknown_properties_are_kept_under_their_names() -> None:
    """`additional_properties` holds them as JSON, and they are sent along."""
    thing, _ = read(New={"deep": [1, None]}, Newer=None)
    assert thing.additional_properties == {"New": {"deep": [1, None]}, "Newer": None}
    assert encode(thing) == {**RIGHT, "New": {"deep": [1, None]}, "Newer": None}


def test_free_form_parts_stay_as_they_are() -> None:
    """Nulls, numbers and depth of a free-form object are nobody's drift."""
    free = {"a": [1, None, {"b": 1.5}], "c": None}
    thing, drift = read(Free=free, Anything=[free])
    assert drift == []
    assert encode(thing) == {**RIGHT, "Free": free, "Anything": [free]}


def test_an_open_model_has_typed_extras() -> None:
    """Values of the wrong type among them are drift of the model."""
    drift: list[Drift] = []
    assert encode(decode(Open, {"Name": "n", "a": 1, "b": "2"}, drift)) == {"Name": "n", "a": 1, "b": "2"}
    assert [str(each) for each in drift] == ["Open.additional_properties: expected int, found string"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"Amount": "1"}, Money(amount="1")),
        ({"Value": 1}, Weight(value=1)),
        ({"Value": 1, "Unit": "kg"}, Weight(value=1, unit="kg")),
    ],
)
def test_a_union_takes_the_type_that_fits(value: Any, expected: Any) -> None:
    """The first without drift wins."""
    thing, drift = read(Either=value)
    assert (thing.either, drift) == (expected, [])


def test_a_union_takes_the_type_that_drifts_least() -> None:
    """Where none fits, what the best one misses is reported, and nothing is lost."""
    value = {"Value": 1, "Unit": "kg", "New": 1}
    thing, drift = read(Either=dict(value))
    assert isinstance(thing.either, Weight)
    assert [each.kind for each in drift] == [DriftKind.UNKNOWN_PROPERTY]
    assert encode(thing)["Either"] == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-01-02T03:04:05Z", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2024-01-02T03:04:05.5Z", datetime(2024, 1, 2, 3, 4, 5, 500000, tzinfo=UTC)),
        ("2024-01-02T03:04:05.123456000Z", datetime(2024, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)),
        ("20240102T030405.123456Z", datetime(2024, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)),
        ("2024-01-02T03:04:05-0700", datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=-7)))),
        ("2024-01-02T03:04+05:30", datetime(2024, 1, 2, 3, 4, tzinfo=timezone(timedelta(hours=5, minutes=30)))),
        ("0001-01-01T00:00:00+14:00", datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))),
    ],
)
def test_instants_are_read_in_any_usual_spelling(text: str, expected: datetime) -> None:
    """Fractions, offsets with and without colon, minutes alone; no drift."""
    thing, drift = read(Moment=text)
    assert (thing.moment, drift) == (expected, [])
    assert datetime.fromisoformat(encode(thing)["Moment"]) == expected


FINE = [
    "2024-01-02T03:04:05.123456789Z",
    "2024-01-02T03:04:05.0000001Z",
    "2024-01-02T03:04:05,1234567+01:00",
    "20240102T030405.1234567Z",
    "2024-W01-2T03:04:05.1234567Z",
]


@pytest.mark.parametrize("text", FINE)
def test_an_instant_finer_than_a_datetime_stays_text(text: str) -> None:
    """No digit is lost: what a datetime cannot hold is kept as it came, and reported, on the quick way as on the plain one."""
    for _ in range(3):
        thing, drift = read(Moment=text)
        assert (str(thing.moment), [each.kind for each in drift]) == (text, [DriftKind.UNREADABLE])
        assert encode(thing)["Moment"] == text
    quick: list[Drift] = []
    found = parse(list[Thing], json.dumps([{**RIGHT, "Moment": text}] * 120).encode(), quick)
    assert {each.moment for each in found} == {text}
    assert len(quick) == 120


def test_drift_holds_no_values() -> None:
    """But for an unknown enum value, cut to 64 characters, drift can be logged."""
    _, drift = read(
        Text={"Name": "Jane Doe"}, Moment="Jane Doe", Texts=["a", {"b": "Jane Doe"}], Price="Jane Doe", Status="x" * 100
    )
    assert "Jane" not in repr(drift)
    assert len(drift) == 5
    assert max(len(each.found) for each in drift) == 64


def test_told_counts_what_it_does_not_show() -> None:
    """The words for an error are short, however long the list."""
    _, drift = read(**{f"New{index}": 1 for index in range(10)})
    assert (
        told(drift, 2)
        == "Thing.New0: the model has no such property; Thing.New1: the model has no such property and 8 more"
    )
    assert told(drift[:1]) == "Thing.New0: the model has no such property"


def test_a_value_of_another_sort_comes_back_as_it_is() -> None:
    """At the top, too, nothing is lost: the caller sees what came."""
    drift: list[Drift] = []
    found: Any = decode(list[Thing], {"a": 1}, drift)
    assert found == {"a": 1}
    assert [str(each) for each in drift] == ["answer: expected list[Thing], found object"]


def test_reading_stays_right_when_the_usual_properties_change() -> None:
    """Objects change their shape between pages; what is read never depends on what came before."""
    shapes: list[dict[str, Any]] = [
        {**RIGHT, "Price": {"Amount": "1"}, "Truth": True},
        {**RIGHT, "Price": {"CurrencyCode": "EUR", "Amount": "1"}},
        {**RIGHT, "Number": 1},
        {"Text": "t"},
        {},
        {**RIGHT, "Things": [{**RIGHT, "New": 1}, {}]},
    ]
    expected = [reader_of(Thing).read(json.loads(json.dumps(each)), Sink([], exact=True)) for each in shapes]
    for index in [
        *[0] * (LEARN + 2),
        *[1] * (MISSES + 2),
        *[2] * (MISSES + 2),
        *[3] * (MISSES + 2),
        *[4] * (MISSES + 2),
        5,
        0,
        1,
    ]:
        assert decode(Thing, json.loads(json.dumps(shapes[index])), []) == expected[index]


class Lacking(Model):
    """A part whose required property Amazon leaves out."""

    needed: str
    other: int | None = None


class Around(Model):
    """Something with such a part, that no other test reads."""

    part: Lacking | None = None
    parts: list[Lacking] | None = None
    key: str | None = None


def test_a_required_property_of_a_part_that_is_never_there_is_reported_each_time() -> None:
    """However many objects have shown that it is usual: the hundredth lacks it as the first did."""
    data = {"part": {"other": 1}, "parts": [{"other": 2}, {}], "key": "k"}
    first: list[Drift] = []
    expected = decode(Around, json.loads(json.dumps(data)), first)
    assert len(first) == 3
    for _ in range(4 * LEARN):
        drift: list[Drift] = []
        assert decode(Around, json.loads(json.dumps(data)), drift) == expected
        assert drift == first
    whole: list[Drift] = []
    decode(Around, {"part": {"needed": "n"}, "parts": [], "key": "k"}, whole)
    assert whole == []


class Part(Model):
    """A part with a choice of properties."""

    a: str | None = None
    b: int | None = None
    c: bool | None = None


class Whole(Model):
    """Something that no other test reads: its plan learns here."""

    part: Part | None = None
    key: str
    status: Status | str | None = None
    x: str | None = None
    y: str | None = None


def test_objects_of_several_shapes_are_each_read_by_code_of_their_own() -> None:
    """Shapes in turns, as pages of orders have them: each is read right, also one of the size of another, and drift."""
    shapes: list[dict[str, Any]] = [
        {"key": "1", "status": "Open", "part": {"a": "t", "b": 1}},
        {"key": "2", "x": "x", "y": "y", "part": {"a": "t", "c": True}},
        {"key": "3"},
    ]
    others: list[dict[str, Any]] = [
        {"key": "4", "x": "x", "part": {"a": "t", "b": 1, "c": False}},
        {"key": "5", "x": None, "part": {}},
        {"key": "6", "status": "New", "part": {"a": 1, "b": "t", "new": []}},
        {"key": "7", "new": 1, "x": "x", "y": "y"},
        {"status": "Open"},
        {},
        {"key": None, "x": "x", "y": "y", "part": None},
    ]

    def plain(value: dict[str, Any]) -> tuple[Record, list[str]]:
        drift: list[Drift] = []
        return reader_of(Whole).read(json.loads(json.dumps(value)), Sink(drift, exact=True)), sorted(map(str, drift))

    def quick(value: dict[str, Any]) -> tuple[Model, list[str]]:
        drift: list[Drift] = []
        return parse(Whole, json.dumps(value).encode(), drift), sorted(map(str, drift))

    for turn in range(LEARN * 2):
        assert quick(shapes[turn % 3]) == plain(shapes[turn % 3])
    assert reader_of(Whole).shapes == {3, 4, 1}
    for each in others * 3 + shapes:
        assert quick(each) == plain(each)
    for turn in range(MISSES * 5):
        assert quick(others[turn % len(others)]) == plain(others[turn % len(others)])
    for each in shapes:
        assert quick(each) == plain(each)


def test_a_property_is_looked_up_with_the_key_that_the_parser_made() -> None:
    """The parser keeps its keys, and a dict finds the very key it has without comparing text."""
    plan = ModelReader(Whole)
    keys = orjson.loads(orjson.dumps(dict.fromkeys(Whole._wires_)))
    assert [field.wire for field in plan.fields] == list(keys)
    assert all(field.wire is key for field, key in zip(plan.fields, keys, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "123456789012345678901234567890",
        "-123456789012345678901234567890",
        "18446744073709551616",
        "9223372036854775808",
        "-9223372036854775809",
        "1e400",
        "12345678901234567890123.5",
        "1.5e20",
    ],
)
@pytest.mark.parametrize("place", ["Count", "Number", "Free", "Anything", "New", "Text", "Price", "Notes", "Matrix"])
def test_large_numbers_keep_every_digit(text: str, place: str) -> None:
    """A number that orjson would round is read exactly, wherever it stands."""
    whole = text.lstrip("-").isdigit()
    value = f'{{"Value": {text}}}' if place in {"Free", "Notes"} else f"[[{text}]]" if place == "Matrix" else text
    content = f'{{"Text": "t", "Status": "Open", "Count": 1, "{place}": {value}}}'.encode()
    exact = json.loads(content, parse_float=lambda each: int(Decimal(each)) if "e400" in each else float(each))
    written = None
    for _ in range(LEARN + 2):
        written = encode(parse(Thing, content, []))
        assert written == exact
        assert not whole or isinstance(_leaf(written[place]), int)
    assert loads(content) == exact
    assert loads(dumps(written)) == exact


def _leaf(value: Any) -> Any:
    while isinstance(value, dict | list):
        value = value["Value"] if isinstance(value, dict) else value[0]
    return value


def test_lone_surrogates_survive() -> None:
    """Half a character is text that JSON may hold; it is read and written."""
    content = rb'{"Text": "a\ud800b", "Status": "Open", "Count": 1}'
    thing = parse(Thing, content, [])
    assert thing.text == "a\ud800b"
    assert json.loads(dumps(encode(thing))) == json.loads(content)


def test_the_last_of_equal_keys_counts() -> None:
    """As in every JSON reader."""
    assert parse(Money, b'{"Amount": "1", "Amount": "2"}', []) == Money(amount="2")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" ",
        b"{",
        b'{"a": 1',
        b"<html>",
        b"NaN",
        b'{"a": Infinity}',
        b"\xff\xfe\xfd",
        b"'a'",
        b"1" * 5000,
        b"1e99999999999",
    ],
)
def test_what_is_no_json_is_a_value_error_without_content(content: bytes) -> None:
    """Broken text is one error, and its message can be logged."""
    for door in (loads, lambda each: parse(Thing, each, [])):
        with pytest.raises(ValueError, match=r"JSON|digits|integer") as caught:
            door(content)
        assert b"html" not in str(caught.value).encode()


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"Next":' * 100_000, b'{"Next":' * 900 + b"null" + b"}" * 900])
def test_a_bomb_of_brackets_is_an_error_or_read(content: bytes) -> None:
    """Depth ends in a ValueError that says so, never in a RecursionError."""
    try:
        parse(Chain, content, [])
    except ValueError as error:
        assert re.search("nested too deeply|not JSON", str(error))  # noqa: PT017  either end is right
    with pytest.raises(ValueError, match="nested too deeply"):
        decode(Chain, _deep(100_000), [])


@pytest.mark.parametrize("one", [b"[", b'{"a":', b'[{"a":'])
@pytest.mark.parametrize("depth", [600, 1500, 5000])
def test_text_is_read_to_one_depth_on_every_python(one: bytes, depth: int) -> None:
    """As deep as orjson reads; from 3.12 on the standard library would read on, to where walking the value fails."""
    end = {b"[": b"]", b'{"a":': b"}", b'[{"a":': b"}]"}[one]
    text = one * depth + b"1" + end * depth
    if depth * len(end) < 1024:
        assert loads(text) is not None
    else:
        with pytest.raises(ValueError, match="nested too deeply"):
            loads(text)
    with pytest.raises(ValueError, match="nested too deeply"):
        loads(b"[" * 5000 + b"12345678901234567890123" + b"]" * 5000)


def _deep(depth: int) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for _ in range(depth):
        value = {"Next": value}
    return value


def test_what_contains_itself_cannot_be_sent() -> None:
    """A loop is an argument error."""
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(InvalidArgumentError, match="contains itself"):
        encode(loop)
    with pytest.raises(InvalidArgumentError, match="body is nested too deeply"):
        encode_as(Any, loop, "body")


def test_encoding_spells_values_as_amazon_does() -> None:
    """Instants in UTC with Z, days, enums, decimals, tuples, mappings; None properties are left out."""
    value = {
        "moment": datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=1))),
        "millis": datetime(2024, 1, 2, 3, 4, 5, 120000, tzinfo=UTC),
        "micros": datetime(2024, 1, 2, 3, 4, 5, 123456, tzinfo=UTC),
        "day": date(2024, 1, 2),
        "enum": Status.OPEN,
        "level": Level.LOW,
        "decimal": Decimal("19.99"),
        "whole": Decimal("1E+3"),
        "tuple": (1, None),
        "mapping": MappingProxyType({Status.OPEN: made(free={"at": date(2024, 1, 2), "none": None})}),
    }
    assert encode(value) == {
        "moment": "2024-01-02T02:04:05Z",
        "millis": "2024-01-02T03:04:05.120Z",
        "micros": "2024-01-02T03:04:05.123456Z",
        "day": "2024-01-02",
        "enum": "Open",
        "level": 1,
        "decimal": 19.99,
        "whole": 1000,
        "tuple": [1, None],
        "mapping": {"Open": {**RIGHT, "Free": {"at": "2024-01-02", "none": None}}},
    }
    assert type(encode(Status.OPEN)) is str


def test_additional_properties_are_sent_but_never_over_a_property() -> None:
    """They fill what the model leaves empty: also an explicit null."""
    thing = made(number=1.5, additional_properties={"Number": 2, "Price": None, "New": made()})
    assert encode(thing) == {**RIGHT, "Number": 1.5, "Price": None, "New": RIGHT}


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (float("nan"), "value: nan is not a number that can be sent"),
        ([float("inf")], r"value\[0\]: inf is not a number"),
        (Decimal("NaN"), "NaN is not a number"),
        (Decimal("1E+5000"), "a Decimal of that many digits cannot be sent"),
        ({"a": b"x"}, r"value\['a'\]: a bytes cannot be sent"),
        ({1: 2}, "a key that is int cannot be sent"),
        ({"a": {1}}, "a set cannot be sent"),
        (datetime(2024, 1, 2), "value: .* has no time zone; add one"),  # noqa: DTZ001  what is tested
        ({"a": [made(free={"b": object()})]}, r"value\['a'\]\[0\]\.free\['b'\]: a object cannot be sent"),
    ],
)
def test_what_cannot_be_sent_is_refused_with_its_place(value: Any, words: str) -> None:
    """The message leads to the value and does not show it."""
    with pytest.raises(InvalidArgumentError, match=words):
        encode(value)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (str, "a"),
        (Status, Status.OPEN),
        (Status, "Open"),
        (Status, "Newest"),
        (datetime, datetime(2024, 1, 2, tzinfo=UTC)),
        (datetime, "TEST_CASE_200"),
        (date, date(2024, 1, 2)),
        (date, "2024-01-02"),
        (int, 1),
        (float, 1),
        (float, Decimal("1.5")),
        (bool, True),
        (list[str], ["a"]),
        (list[str], ("a",)),
        (list[str], deque(["a"])),
        (list[int], range(3)),
        (list[Status], [Status.OPEN, "Newest"]),
        (str, Status.OPEN),
        (list[str], [Status.OPEN, "Closed"]),
        (dict[str, Any], {"a": None}),
        (dict[str, str], {}),
        (Any, {"a": [1, Status.OPEN]}),
        (Thing, made()),
        (list[Thing], [made(price=Money())]),
        (Money | Weight, Weight(value=1)),
        (Literal["a", "b"], "a"),
    ],
)
def test_right_arguments_pass(kind: Any, value: Any) -> None:
    """Strings pass for enums and times, string enums for strings, ints for floats, tuples for lists."""
    encode_as(kind, value, "argument")


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (str, 1, "body: expected str, got int"),
        (str, None, "body: expected str, got NoneType"),
        (str, Level.LOW, "expected str, got Level"),
        (Status, Other.OPEN, "expected Status, got Other"),
        (Status, 1, "expected Status, got int"),
        (datetime, "yesterday", "'yesterday' is not a time: write ISO 8601"),
        (date, "yesterday", "'yesterday' is not a day: write YYYY-MM-DD"),
        (datetime, datetime(2024, 1, 2), "has no time zone"),  # noqa: DTZ001  what is tested
        (datetime, 1, "expected datetime, got int"),
        (date, datetime(2024, 1, 2, tzinfo=UTC), "expected date, got datetime"),
        (int, True, "expected int, got bool"),
        (int, "1", "expected int, got str"),
        (int, 1.0, "expected int, got float"),
        (float, True, "expected float, got bool"),
        (float, float("nan"), "nan is not a number"),
        (bool, 1, "expected bool, got int"),
        (list[str], "abc", r"expected list\[str\], got str"),
        (list[int], b"abc", r"expected list\[int\], got bytes"),
        (list[str], {"a"}, r"expected list\[str\], got set"),
        (list[str], ["a", 1], r"body\[1\]: expected str, got int"),
        (list[str], [None], r"body\[0\]: expected str, got NoneType"),
        (dict[str, str], {"a": 1}, r"body\['a'\]: expected str, got int"),
        (dict[str, str], {1: "a"}, "got a key that is int"),
        (Any, {"a": object()}, r"body\['a'\]: a object cannot be sent"),
        (Thing, {"Text": "t"}, r"expected Thing, got dict; make one with Thing\(\.\.\.\) or Thing\.from_dict"),
        (Thing, Money(), "expected Thing, got Money"),
        (Thing, made(text=None), r"body\.text: is required: give str"),
        (Thing, made(notes=1), r"body\.notes: expected dict\[str, str\], got int"),
        (Thing, made(things=[made(), made(price=1)]), r"body\.things\[1\]\.price: expected Money, got int"),
        (Thing, made(moment=datetime(2024, 1, 2)), r"body\.moment: .* no time zone"),  # noqa: DTZ001  what is tested
        (
            Thing,
            made(additional_properties={"New": {1}}),
            r"body\.additional_properties\['New'\]: a set cannot be sent",
        ),
        (
            Open,
            Open(additional_properties={"a": cast("int", "1")}),
            r"body\.additional_properties\['a'\]: expected int, got str",
        ),
        (Money | Weight, 1, r"expected Money \| Weight, got int"),
        (Thing, made(either=Weight(value=None)), r"body\.either\.value: is required"),  # type: ignore[arg-type]  # what is tested
    ],
)
def test_wrong_arguments_are_refused_with_their_place(kind: Any, value: Any, words: str) -> None:
    """The message names the place, what is expected and what came; of values it shows a text that is not a time."""
    with pytest.raises(InvalidArgumentError, match=words):
        encode_as(kind, value, "body")


def test_an_unreadable_annotation_is_told_by_name() -> None:
    """A type the codec knows nothing of is a TypeError, not a silent Any."""
    with pytest.raises(TypeError, match="no way to read a bytes"):
        decode(bytes, "x", [])


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
WIRES = [field.wire for field in reader_of(Thing).fields]
THINGS = st.dictionaries(
    st.sampled_from([*WIRES, "New"]),
    JSON
    | st.sampled_from(["Open", "Closed", "2024-01-02T03:04:05Z", *FINE, "2024-01-02", 1, 1.5, True])
    | st.lists(st.sampled_from(["Open", "a", {"Amount": "1"}, RIGHT, 1])),
)


@settings(deadline=None, max_examples=400)
@given(THINGS)
def test_any_object_is_read_and_written_back(value: dict[str, Any]) -> None:
    """Whatever JSON Amazon answers: no error, no loss, and the quick way agrees with the plain one."""
    content = json.dumps(value)
    plan = reader_of(Thing)
    expected: list[Drift] = []
    plain = plan.read(json.loads(content), Sink(expected, exact=True))
    drift: list[Drift] = []
    parsed = parse(Thing, content.encode(), drift)
    assert same(encode(plain), value)
    assert same(encode(parsed), value)
    assert sorted(map(str, drift)) == sorted(map(str, expected))
    known = plan.names.intersection(value)
    readers = [
        function(plan, usual) for usual in (frozenset[str](), frozenset(WIRES), known, frozenset(WIRES[::2]))
    ] + [
        function(plan, shape, otherwise=plan.read)
        for shape in (known, frozenset(WIRES[: len(value)]), frozenset(WIRES[::-1][: len(value)]))
        if len(shape) == len(value)
    ]
    for reader in readers:
        found: list[Drift] = []
        assert same(encode(reader(json.loads(content), Sink(found, exact=True))), value)
        assert sorted(map(str, found)) == sorted(map(str, expected))


def same(ours: Any, theirs: Any) -> bool:
    """Equal as JSON text; a null property of the model as an absent one, an instant as the same instant."""
    theirs = {key: value for key, value in theirs.items() if value is not None or key not in WIRES}
    return bool(_plain(ours) == _plain(theirs))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            return value
        return moment.astimezone(UTC) if moment.tzinfo and 1 < moment.year < 9999 else value
    return (type(value), value)

"""What each sort of value is read as, and what may be sent as it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from typing import Any, Literal

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.model import Model
from spapi_core.model.codec import Drift, DriftKind, decode, dumps, encode, encode_as, parse, read_mapping
from spapi_core.model.form_file import FormFile
from spapi_core.model.learning import LEARN


class Level(Enum):
    """Numbers with names."""

    LOW = 1
    HIGH = 2


class Size(IntEnum):
    """Numbers that are numbers."""

    ONE = 1


class Word(StrEnum):
    """A word."""

    YES = "yes"


class Codes(Model):
    """Texts of digits that also come as numbers."""

    code: str | None = None
    name: str | None = None
    _numerals_ = ("code",)


class Flag(Model):
    """What is typed by the model, and what is personal."""

    buyer_name: Literal["a", "b"] | None = None
    kind: Literal["a", "b"] | None = None
    _wire_ = ("BuyerName", "Kind")


def drift_of(kind: Any, value: Any) -> tuple[Any, list[tuple[DriftKind, str, str]]]:
    drift: list[Drift] = []
    found = decode(kind, value, drift)
    return found, [(each.kind, each.expected, each.found) for each in drift]


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (Decimal("1.5"), 1.5),
        (Decimal(2), 2.0),
        (Decimal("0.1"), 0.1),
        (Decimal("-0.25"), -0.25),
    ],
)
def test_a_decimal_is_a_number_where_a_double_holds_it(value: Decimal, found: float) -> None:
    """Somebody's own JSON reader makes them."""
    number, drift = drift_of(float, value)
    assert (number, type(number), drift) == (found, float, [])


@pytest.mark.parametrize("value", [Decimal("0.1000000000000000055"), Decimal("0.0999999999999999999")])
def test_a_decimal_with_more_digits_than_a_double_stays_one(value: Decimal) -> None:
    """Above and below: nothing is rounded, and it is drift."""
    assert drift_of(float, value) == (value, [(DriftKind.WRONG_TYPE, "float", "Decimal")])


@pytest.mark.parametrize(
    ("kind", "value", "found"),
    [
        (Level, 1, Level.LOW),
        (Level, 2, Level.HIGH),
        (Literal[1, 2], 2, 2),
        (Literal["a", 2], "a", "a"),
        (Size, 1, Size.ONE),
    ],
)
def test_a_number_can_be_a_value_of_an_enum(kind: Any, value: Any, found: Any) -> None:
    """Where the enum has numbers."""
    read, drift = drift_of(kind, value)
    assert read is found
    assert drift == []
    assert encode_as(kind, found, "x") == value
    assert encode_as(kind, value, "x") == value


@pytest.mark.parametrize(
    ("value", "found"),
    [(3, "whole number"), (True, "boolean"), (1.0, "number"), (None, "null"), ([1], "list"), ({}, "object")],
)
def test_what_is_no_value_of_an_enum_is_of_a_wrong_type(value: Any, found: str) -> None:
    """A number that the enum does not have as well: no string can be added for it."""
    assert drift_of(Level, value) == (value, [(DriftKind.WRONG_TYPE, "Level", found)])


@pytest.mark.parametrize(
    ("value", "shown"), [("x" * 64, "x" * 64), ("x" * 65, "x" * 64), ("jo@shop.example", "<personal>"), ("", "")]
)
def test_an_unknown_value_is_told_unless_it_reaches_a_person(value: str, shown: str) -> None:
    """Cut to 64 characters; also where no model stands around it."""
    assert drift_of(Word, value) == (value, [(DriftKind.UNKNOWN_VALUE, "Word", shown)])


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("Kind", "Jane", "Jane"),
        ("Kind", "jane@x.example", "<personal>"),
        ("BuyerName", "Jane", "<personal>"),
        ("BuyerName", "jane@x.example", "<personal>"),
    ],
)
def test_an_unknown_value_of_a_personal_property_is_not_told(name: str, value: str, shown: str) -> None:
    """Its model says so."""
    for _ in range(2):
        assert drift_of(Flag, {name: value})[1] == [(DriftKind.UNKNOWN_VALUE, "Literal['a', 'b']", shown)]


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (Level, 3, "x: expected Level, got int"),
        (Level, Size.ONE, "x: expected Level, got Size"),
        (Level, 1.0, "x: expected Level, got float"),
        (Literal["a"], Word.YES, "x: expected Literal['a'], got Word"),
        (Literal["a"], 1, "x: expected Literal['a'], got int"),
        (str, Level.LOW, "x: expected str, got Level"),
        (int, True, "x: expected int, got bool"),
        (float, "1", "x: expected float, got str"),
        (float, False, "x: expected float, got bool"),
        (bool, 0, "x: expected bool, got int"),
        (Decimal, 1.5, "x: expected Decimal, got float, which is not exact: give Decimal('19.99') or an int"),
        (Decimal, True, "x: expected Decimal, got bool"),
        (Decimal, "1,5", "x: expected a number, got a text that is not one"),
        (Decimal, None, "x: expected Decimal, got NoneType"),
        (datetime, Word.YES, "x: expected datetime, got Word"),
        (datetime, 1.5, "x: expected datetime, got float"),
        (date, Word.YES, "x: expected date, got Word"),
        (date, datetime(2024, 1, 2, tzinfo=UTC), "x: expected date, got datetime"),
        (date, 1, "x: expected date, got int"),
        (FormFile, b"abc", "x: expected FormFile, got bytes; make one with FormFile(content, name, type)"),
        (FormFile, bytearray(b"a"), "x: expected FormFile, got bytearray; make one with FormFile(content, name, type)"),
        (FormFile, "abc", "x: expected FormFile, got str"),
        (Any, FormFile(b"a"), "x: a file can be sent only as a field of a form, not as JSON"),
    ],
)
def test_what_does_not_fit_is_refused_in_full_words(kind: Any, value: Any, words: str) -> None:
    """What is expected, what came, and what to write instead."""
    with pytest.raises(InvalidArgumentError) as caught:
        encode_as(kind, value, "x")
    assert str(caught.value) == words


@pytest.mark.parametrize(
    ("kind", "value", "sent"),
    [
        (str, Word.YES, "yes"),
        (int, Size.ONE, 1),
        (float, Size.ONE, 1),
        (Decimal, 7, 7),
        (Decimal, Decimal("7.50"), 7.5),
        (Decimal, "7.50", "7.50"),
        (datetime, date(2024, 1, 2), "2024-01-02T00:00:00Z"),
        (date, "20240102", "2024-01-02"),
        (Word, "new", "new"),
    ],
)
def test_what_fits_is_sent_as_json(kind: Any, value: Any, sent: Any) -> None:
    """Members of enums as their values, of plain types."""
    found = encode_as(kind, value, "x")
    assert found == sent
    assert type(found) in {str, int} or isinstance(found, float)


def test_a_file_of_a_form_stays_as_it_is() -> None:
    """JSON holds none: what is there is drift. Its bytes are in no repr."""
    file = FormFile(b"secret", "a.pdf", "application/pdf")
    assert encode_as(FormFile, file, "x") is file
    assert drift_of(FormFile, "text") == ("text", [(DriftKind.WRONG_TYPE, "FormFile", "string")])
    assert repr(file) == "FormFile(name='a.pdf', type='application/pdf')"
    assert (FormFile(b"").name, FormFile(b"").type) == ("file", "application/octet-stream")


@pytest.mark.parametrize(
    ("text", "code"),
    [("7", "7"), ("1.50", "1.50"), ('"1.50"', "1.50"), ("12345678901234567890123", "12345678901234567890123")],
)
@pytest.mark.parametrize("times", [1, LEARN + 2])
def test_a_text_of_digits_that_comes_as_a_number_has_its_digits(text: str, code: str, times: int) -> None:
    """As they were written, cold and hot; in data that did not come as text, as the number is shown."""
    for _ in range(times):
        drift: list[Drift] = []
        found = parse(Codes, f'{{"code": {text}, "name": "n"}}'.encode(), drift)
        assert (found.code, found.name, drift) == (code, "n", [])
    assert decode(Codes, {"code": 1.5}, []).code == "1.5"
    assert decode(Codes, {"code": 15}, []).code == "15"


@pytest.mark.parametrize(("value", "found"), [(True, "boolean"), ([], "list"), ({}, "object")])
def test_no_other_value_is_a_text_of_digits(value: Any, found: str) -> None:
    """It is kept, and reported."""
    drift: list[Drift] = []
    assert decode(Codes, {"code": value, "name": 1}, drift).code == value
    assert sorted((each.property, each.found) for each in drift) == [("code", found), ("name", "whole number")]


@pytest.mark.parametrize(
    "text",
    ["1E+4299", "-1E+4299", "9" * 4300, "1E-4300", "0." + "1" * 4300, "-0." + "0" * 4299 + "1"],
    ids=lambda text: text[:8],
)
def test_a_decimal_of_4300_digits_can_be_sent(text: str) -> None:
    """As many as Python reads and writes of a whole number; each of them is written."""
    value = Decimal(text)
    assert Decimal(dumps(encode(value)).decode()) == value


@pytest.mark.parametrize("text", ["0", "0E+9999", "0E-20", "-0.0"])
def test_zero_can_be_sent_however_it_is_written(text: str) -> None:
    """Its exponent makes it no larger."""
    assert Decimal(dumps(encode(Decimal(text))).decode()) == 0


@pytest.mark.parametrize(
    "value",
    [
        Decimal("1E+4300"),
        Decimal("-1E+4300"),
        Decimal("1E+4301"),
        Decimal("1E-4301"),
        Decimal("9" * 4301),
        Decimal("0." + "1" * 4301),
        Decimal("1" + "0" * 309 + ".5"),
    ],
)
def test_a_decimal_of_more_digits_cannot_be_sent(value: Decimal) -> None:
    """Nor one with a fraction beyond a double."""
    with pytest.raises(InvalidArgumentError, match=r"^value: a Decimal of that many digits cannot be sent$"):
        encode(value)


@pytest.mark.parametrize("value", [Decimal("Infinity"), Decimal("-Infinity"), Decimal("NaN")])
def test_a_decimal_that_is_no_number_cannot_be_sent(value: Decimal) -> None:
    """The message says which."""
    with pytest.raises(InvalidArgumentError, match=f"^value: {value} is not a number that can be sent$"):
        encode(value)


class Bytes(bytes):
    """Bytes of another name."""


@pytest.mark.parametrize("value", ["abc", b"abc", bytearray(b"abc"), memoryview(b"abc"), Bytes(b"a"), {1}, iter([1])])
def test_texts_and_bytes_are_no_lists(value: Any) -> None:
    """Each of their elements would be sent by itself."""
    with pytest.raises(InvalidArgumentError, match=r"^x: expected list\[int\], got "):
        encode_as(list[int], value, "x")


def test_null_is_sent_where_the_type_has_it() -> None:
    """In lists and maps; elsewhere it is refused."""
    assert encode_as(list[int | None], [1, None], "x") == [1, None]
    assert encode_as(dict[str, int | None], {"a": None}, "x") == {"a": None}
    assert encode_as(list, [None, "a"], "x") == [None, "a"]
    assert encode_as(dict, {"a": None}, "x") == {"a": None}
    with pytest.raises(InvalidArgumentError, match=r"^x\['a'\]: expected int, got NoneType$"):
        encode_as(dict[str, int], {"a": None}, "x")


@pytest.mark.parametrize(
    ("kind", "value", "told"),
    [
        (list[int | None], [None], []),
        (dict[str, int | None], {"a": None}, []),
        (list[Any], [None], []),
        (dict[str, Any], {"a": None}, []),
        (list[int], [None], [(DriftKind.NULL_ITEM, "list[int]", "null")]),
        (dict[str, int], {"a": None}, [(DriftKind.NULL_ITEM, "dict[str, int]", "null")]),
    ],
)
def test_null_is_drift_where_the_type_has_it_not(kind: Any, value: Any, told: list[Any]) -> None:
    """It stays in its place."""
    assert drift_of(kind, json.loads(json.dumps(value))) == (value, told)


@pytest.mark.parametrize(
    ("kind", "value", "found", "told"),
    [
        (int | list[int], "x", "x", [(DriftKind.WRONG_TYPE, "int | list[int]", "string")]),
        (int | list[int], ["x"], ["x"], [(DriftKind.WRONG_TYPE, "int", "string")]),
        (list[int] | list[str], ["x", "y", 1], ["x", "y", 1], [(DriftKind.WRONG_TYPE, "str", "whole number")]),
        (list[int] | list[str], ["x", 1], ["x", 1], [(DriftKind.WRONG_TYPE, "int", "string")]),
        (list[float] | list[str], [True], [True], [(DriftKind.WRONG_TYPE, "float", "boolean")]),
    ],
)
def test_a_union_is_read_as_the_first_that_drifts_least(kind: Any, value: Any, found: Any, told: list[Any]) -> None:
    """Of two that drift as much, the first; where no option fits at all, the union is reported."""
    assert drift_of(kind, value) == (found, told)


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (int | list[int], ["a"], r"x\[0\]: expected int, got str"),
        (int | list[int], "a", r"x: expected int \| list\[int\], got str"),
        (list[str] | int | list[int], [None], r"x\[0\]: expected int, got NoneType"),
    ],
)
def test_a_union_names_the_place_inside_the_option_that_nearly_fits(kind: Any, value: Any, words: str) -> None:
    """The last of those that fit as a whole."""
    with pytest.raises(InvalidArgumentError, match=f"^{words}$"):
        encode_as(kind, value, "x")


def test_a_mapping_is_read_as_a_dict_is() -> None:
    """And anything else is refused by the name of the model."""
    assert read_mapping(Codes, {"code": "1"}, []) == Codes(code="1")
    with pytest.raises(TypeError, match=r"^Codes\.from_dict takes a mapping, not str$"):
        read_mapping(Codes, "x", [])  # type: ignore[arg-type]  # what is tested

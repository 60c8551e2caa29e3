"""Amounts of money are exact: the digits that Amazon wrote are the digits of a Decimal, and are sent as they are."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from importlib import import_module
from itertools import islice
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.tables import money
from codegen.tables.rows import read_table
from codegen.tables.shapes import TABLES
from spapi_clients.finances_v0 import models as finances
from spapi_clients.merchant_fulfillment_v0 import models as shipments
from spapi_clients.product_fees_v0 import models as fees
from spapi_core.errors import InvalidArgumentError
from spapi_core.model import amounts
from spapi_core.model.base import Model
from spapi_core.model.codec import decode, dumps, encode, encode_as, parse
from spapi_core.model.drift import Drift, DriftKind
from spapi_core.model.record import attributes

DIGITS = [
    "0.1",
    "1e2",
    "19.99",
    "12.50",
    "123456789012345.67",
    "0",
    "-0.0",
    "1E-7",
    "100",
    "0.00",
    "9007199254740993.1",
]
DIGITS += ["1234567890123456789.12", "12345678901234567890", "-3.10", "1.0000000000000000001"]


class Priced(Model):
    """Amounts in every place."""

    amount: Decimal | None = None
    again: Decimal | None = None
    weight: float | None = None
    several: list[Decimal] | None = None
    named: dict[str, Decimal] | None = None
    within: Priced | None = None
    either: Decimal | str | None = None


class Nested(Model):
    """Parts with amounts, of which some are mostly not there."""

    early: Priced | None = None
    usual: Priced | None = None
    late: Priced | None = None


def read(content: str) -> tuple[Priced, list[Drift]]:
    drift: list[Drift] = []
    return parse(Priced, content.encode(), drift), drift


@pytest.mark.parametrize("text", DIGITS)
@pytest.mark.parametrize("times", [1, 40], ids=["first", "hot"])
def test_an_amount_has_the_digits_that_were_written(text: str, times: int) -> None:
    """In a property, a list, a map, a part and a union; the first answer and the fortieth."""
    content = (
        f'{{"amount": {text}, "several": [{text}, 1.5], "named": {{"x": {text}}}, "within": {{"amount" :{text}}}, '
        f'"either": {text}}}'
    )
    for _ in range(times):
        found, drift = read(content)
        assert drift == []
        assert found.several is not None
        assert found.named is not None
        assert found.within is not None
        for value in (found.amount, found.several[0], found.named["x"], found.within.amount, found.either):
            assert isinstance(value, Decimal)
            assert value == Decimal(text)
            assert str(value) == str(Decimal(text))


def test_spellings_of_one_number_stay_apart() -> None:
    """12.5 and 12.50, and two numbers that are one double, in one answer."""
    for _ in range(40):
        found, _ = read('{"amount": 12.5, "again": 12.50, "within": {"amount": 0.1, "again": 0.1000000000000000055}}')
        assert [str(found.amount), str(found.again)] == ["12.5", "12.50"]
        assert found.within is not None
        assert found.within.again == Decimal("0.1000000000000000055") != found.within.amount


@given(st.lists(st.decimals(allow_nan=False, allow_infinity=False, places=None), min_size=1, max_size=8), st.booleans())
def test_any_digits_are_kept(values: list[Decimal], is_known: bool) -> None:
    """Amounts beside other numbers of the same value, keys in texts, in whichever order."""
    if is_known:
        read('{"amount": 0.5, "again": 0.5}')
    for value in values:
        text = str(value)
        trap = json.dumps('"amount": 1.25, \\"again\\": 2.5')
        found, _ = read(f'{{"either": {trap}, "weight": 1.5, "amount": {text}, "within": {{"again": {text}}}}}')
        assert str(found.amount) == text
        assert found.within is not None
        assert str(found.within.again) == text


def test_other_numbers_are_what_they_were() -> None:
    """A float property is a float, and so is what the model does not know; whole numbers are exact everywhere."""
    found, _ = read('{"amount": 0.10, "weight": 0.10, "extra": {"amount": 0.10, "n": 12345678901234567890}}')
    assert type(found.weight) is float
    assert found.additional_properties == {"extra": {"amount": 0.1, "n": 12345678901234567890}}
    assert type(found.additional_properties["extra"]["amount"]) is float


def test_what_is_no_number_is_drift_and_stays() -> None:
    """A text or a boolean where an amount belongs."""
    for value in ('"12.50"', "true", "{}"):
        found, drift = read(f'{{"amount": {value}}}')
        assert found.amount == json.loads(value)
        assert [(each.kind, each.property) for each in drift] == [(DriftKind.WRONG_TYPE, "amount")]


def test_values_from_elsewhere_are_decimals_of_their_shown_digits() -> None:
    """`from_dict` has floats, no text: 0.1 is 0.1; Decimals of a JSON reader of your own stay as they are."""
    assert Priced.from_dict({"amount": 0.1}).amount == Decimal("0.1")
    assert Priced.from_dict({"amount": 7}).amount == Decimal(7)
    exact = json.loads('{"amount": 12.50, "several": [0.30]}', parse_float=Decimal)
    assert str(Priced.from_dict(exact).amount) == "12.50"
    assert encode(Priced.from_dict({"amount": 0.1, "several": [2.5]})) == {"amount": 0.1, "several": [2.5]}


@pytest.mark.parametrize("text", ["12.50", "0.1", "123456789012345.67", "1234567890123456789.123456789", "100", "0.00"])
def test_an_amount_is_sent_with_its_digits(text: str) -> None:
    """The bytes hold the digits; the JSON value before them is a number as programs know it."""
    content = dumps(encode(Priced(amount=Decimal(text), several=[Decimal(text)])))
    assert content == f'{{"amount":{text},"several":[{text}]}}'.encode()
    value = Priced(amount=Decimal(text)).to_dict()["amount"]
    assert isinstance(value, float | int)
    assert value == float(text)
    assert json.loads(json.dumps({"a": value})) == {"a": value}


def test_what_was_read_is_sent_as_it_came() -> None:
    """Read, changed to JSON and read again: the same digits; a copy and a pickle as well."""
    content = b'{"amount":12.50,"several":[0.10,1.00],"within":{"amount":-0.300}}'
    found = parse(Priced, content, [])
    assert dumps(encode(found)) == content
    assert Priced.from_dict(found.to_dict()) == found
    assert str(Priced.from_dict(found.to_dict()).amount) == "12.50"
    for value in (copy.deepcopy(found), pickle.loads(pickle.dumps(found))):  # noqa: S301  our own bytes
        assert value == found
    assert str(pickle.loads(pickle.dumps(encode(found)["amount"])).text) == "12.50"  # noqa: S301


@pytest.mark.parametrize("value", [Decimal("19.99"), 19, "19.99", "-1e2"])
def test_an_amount_may_be_given_as_a_decimal_a_whole_number_or_digits(value: Any) -> None:
    """A model makes a Decimal of it; an argument is sent as it is."""
    model = shipments.CurrencyAmount(currency_code="EUR", amount=value)
    assert type(model.amount) is Decimal
    assert model.amount == Decimal(value)
    encode_as(shipments.CurrencyAmount, model, "op: body")
    encode_as(Decimal, value, "op: amount")


@pytest.mark.parametrize("value", [19.99, True, "dear", "", "1,5", b"1", Decimal("NaN")])
def test_a_float_and_what_is_no_number_is_refused(value: Any) -> None:
    """The message names the place and, for a float, what to write."""
    model = shipments.CurrencyAmount(currency_code="EUR", amount=value)
    words = (
        r"amount: expected Decimal, got float, which is not exact: give Decimal\('19.99'\)"
        if value == 19.99
        else "amount: "
    )
    with pytest.raises(InvalidArgumentError, match=words):
        encode_as(shipments.CurrencyAmount, model, "op: body")
    with pytest.raises(InvalidArgumentError):
        encode_as(Decimal, value, "op: amount")


def test_the_sections_type_their_amounts_so() -> None:
    """Finances, fees, shipments and revenues hold Decimals; shares and weights stay floats."""
    content = b'{"CurrencyCode":"EUR","CurrencyAmount":-3.10}'
    assert str(parse(finances.Currency, content, []).currency_amount) == "-3.10"
    assert str(parse(fees.MoneyType, b'{"CurrencyCode":"EUR","Amount":0.10}', []).amount) == "0.10"
    weight = parse(shipments.Weight, b'{"Value":1.10,"Unit":"g"}', [])
    assert type(weight.value) is float


def test_what_the_table_calls_no_money_is_a_float() -> None:
    """Each share beside a currency, and each amount that the table names is a Decimal."""
    for key, row in read_table(TABLES / money.FILE, money.SHAPE).rows.items():
        package, _, owner = key.rpartition(".")
        if "." in package:
            continue
        cls: type[Model] = getattr(import_module(f"spapi_clients.{package}.models"), owner)
        for sort, kind in (("money", Decimal), ("no_money", float)):
            for name in row.get(sort, ()):
                found: Any = parse(cls, json.dumps({name: 1.5}).encode(), [])
                assert type(getattr(found, attributes(cls)[name])) is kind, (key, name)


def test_a_tree_of_amounts_holds_no_float() -> None:
    """A page of finances, deeply: nothing in an amount is a float, read from text or from a value."""
    charge = {"ChargeType": "Principal", "ChargeAmount": {"CurrencyCode": "EUR", "CurrencyAmount": 10.25}}
    event = {"AmazonOrderId": "1", "OrderChargeList": [charge] * 3, "ShipmentFeeList": []}
    page = {"payload": {"FinancialEvents": {"ShipmentEventList": [event] * 20}}}
    for answer in (
        parse(finances.ListFinancialEventsResponse, json.dumps(page).encode(), []),
        parse(finances.ListFinancialEventsResponse, json.dumps(page).encode(), []),
        decode(finances.ListFinancialEventsResponse, copy.deepcopy(page), []),
    ):
        seen = [0]
        walk(answer, seen)
        assert seen == [60]


class Shelf(Model):
    """Parts with amounts on both sides of others, so that the usual ones and the rare ones are read in turns."""

    first: Priced | None = None
    rare: Priced | None = None
    second: Priced | None = None
    third: list[Priced] | None = None
    last: dict[str, Priced] | None = None


@given(
    st.lists(st.sets(st.sampled_from(["first", "rare", "second", "third", "last"])), min_size=1, max_size=60),
    st.sampled_from(["1.5", "0.0"]),
)
def test_many_spellings_of_one_number_stay_apart_in_any_order(shapes: list[set[str]], number: str) -> None:
    """Each model gets the digits of its own place, whatever was read before and however hot the code is."""
    written = iter(f"{number}{'0' * (at % 7)}" for at in range(10_000))
    expected: list[str] = []

    def priced() -> str:
        expected.extend([next(written), next(written)])
        return f'{{"again": {expected[-2]}, "amount": {expected[-1]}}}'

    def shelf(names: set[str]) -> str:
        parts: dict[str, Callable[[], str]] = {
            "first": priced,
            "rare": priced,
            "second": priced,
            "third": lambda: f"[{priced()}, {priced()}]",
            "last": lambda: f'{{"b": {priced()}, "a": {priced()}}}',
        }
        return "{" + ", ".join(f'"{name}": {parts[name]()}' for name in sorted(names, reverse=True)) + "}"

    content = "[" + ", ".join(shelf(names) for names in shapes) + "]"
    answer = parse(list[Shelf], content.encode(), [])
    found: list[str] = []
    for names, each in zip(shapes, answer, strict=True):
        for name in sorted(names, reverse=True):
            part = getattr(each, name)
            for value in part.values() if isinstance(part, dict) else part if isinstance(part, list) else [part]:
                found += [str(value.again), str(value.amount)]
    assert found == [str(Decimal(each)) for each in expected]


def test_an_amount_is_read_in_its_own_time() -> None:
    """A page that is kept unread lets go of its text when many others are, and its amounts are what they were."""
    kept = [parse(Priced, f'{{"amount": {number}.50, "again": {number}.5}}'.encode(), []) for number in range(200)]
    held: list[Any] = [model._page for model in kept]  # type: ignore[attr-defined]  # a slot of amounts' models
    assert sum(page.size > 0 for page in held) <= amounts._PAGES
    assert [str(model.amount) for model in kept] == [f"{number}.50" for number in range(200)]
    assert [str(model.again) for model in kept] == [f"{number}.5" for number in range(200)]
    assert sum(page.size for page in held) == 0


def test_so_many_pages_keep_their_text_unread() -> None:
    """Thirty-two; of one more the oldest lets go of its text."""
    pages = [amounts.Page(b"x" * 10) for _ in range(33)]
    for page in pages[:32]:
        amounts.hold(page)
    assert [page.size for page in pages[:32]] == [10] * 32
    amounts.hold(pages[32])
    assert [page.size for page in pages] == [0] + [10] * 32
    for page in pages:
        page.settle()


def test_so_many_bytes_are_kept_unread() -> None:
    """Sixteen million; of one more the oldest lets go of its text."""
    for _ in range(33):
        amounts.hold(amounts.Page())
    one, other, last = amounts.Page(b"x" * 8_000_000), amounts.Page(b"x" * 8_000_000), amounts.Page(b"x")
    for page in (one, other):
        amounts.hold(page)
    assert (one.size, other.size) == (8_000_000, 8_000_000)
    amounts.hold(last)
    assert (one.size, other.size, last.size) == (0, 8_000_000, 1)
    other.settle()


def test_models_are_numbered_from_zero_however_many_there_are() -> None:
    """Beyond those that are kept made as well."""
    numbers = amounts.Numbers()
    for took in (5, 2_000, 100, 150_000):
        assert list(islice(numbers, 2_500)) == list(range(2_500))
        numbers.took(took)
    assert list(islice(numbers, 150_001))[-1] == 150_000


@pytest.mark.parametrize(
    "texts",
    [
        ["123456789012345678901234", "123456789012345678901235"],
        ["123456789012345678901234", "1.23456789012345678901234e23"],
        ["-98765432109876543210987", "98765432109876543210987"],
        ["18446744073709551616", "18446744073709551615", "1.8446744073709551616e19"],
        ["9.0e18", "9000000000000000000", "9E+18"],
    ],
)
def test_large_numbers_that_are_one_float_have_their_own_digits(texts: list[str]) -> None:
    """Alone on a page, and beside each other."""
    content = "[" + ", ".join(f'{{"amount": {text}}}' for text in texts) + "]"
    for _ in range(20):
        assert [str(each.amount) for each in parse(list[Priced], content.encode(), [])] == [
            str(Decimal(text)) for text in texts
        ]
        for text in texts:
            assert str(read(f'{{"amount": {text}}}')[0].amount) == str(Decimal(text))


def test_threads_that_read_one_page_see_the_same_digits() -> None:
    """The digits are looked up once or twice, never halfway."""
    for _ in range(20):
        found = parse(list[Priced], b'[{"amount": 2.5, "again": 2.50}' + b', {"amount": 2.500}' * 50 + b"]", [])
        with ThreadPoolExecutor(8) as pool:
            seen = list(pool.map(lambda model: str(model.amount), found))
        assert seen == ["2.5"] + ["2.500"] * 50


def test_a_whole_amount_is_a_decimal_too() -> None:
    """However many digits it has, read or set; also where the page has another spelling of its number."""
    found, drift = read('{"amount": 3, "again": 1180591620717411303424}')
    assert (found.amount, found.again) == (Decimal(3), Decimal(1180591620717411303424))
    assert {type(found.amount), type(found.again)} == {Decimal}
    assert drift == []
    twins = parse(list[Priced], b'[{"amount": 10000000000000000000000}, {"amount": 1e22}, {"amount": 7}]', [])
    assert [str(each.amount) for each in twins] == ["10000000000000000000000", "1E+22", "7"]
    found.amount = 5  # type: ignore[assignment]  # a whole number is exact
    assert type(found.amount) is Decimal


@pytest.mark.parametrize("lacking", ["early", "late"])
def test_digits_stay_with_their_model_where_other_parts_come_between(lacking: str) -> None:
    """A part that most objects lack stands before the usual one of the class, or after it; its digits are its own."""
    objects = ['{"usual": {"amount": 2.50}}'] * 40 + [
        f'{{"usual": {{"amount": 2.50}}, "{lacking}": {{"amount": 2.5}}}}'
    ] * 3
    for _ in range(3):
        found = parse(list[Nested], f"[{', '.join(objects)}]".encode(), [])
        assert {str(each.usual.amount) for each in found if each.usual} == {"2.50"}
        assert [str(getattr(each, lacking).amount) for each in found[40:]] == ["2.5"] * 3
        assert all(getattr(each, lacking) is None for each in found[:40])


def test_a_float_of_the_caller_is_not_taken_for_amazons() -> None:
    """It is refused when it is sent, as ever; what is in the model is what was given."""
    found, _ = read('{"amount": 12.50}')
    found.amount = 12.5  # type: ignore[assignment]  # the mistake
    assert type(found.amount) is not Decimal
    assert found.amount == 12.5
    with pytest.raises(InvalidArgumentError, match="expected Decimal, got float"):
        encode_as(Priced, found, "op: body")


def test_an_unread_amount_is_equal_shown_and_changed_as_a_read_one() -> None:
    """Equality, repr, attrs' evolve and del."""
    one, other = read('{"amount": 12.50}')[0], read('{"amount": 12.50}')[0]
    assert other.amount == Decimal("12.50")
    assert one == other
    assert repr(read('{"amount": 12.50}')[0]) == repr(other)
    unread: Any = read('{"amount": 12.50}')[0]
    assert str(attrs.evolve(unread, weight=1.0).amount) == "12.50"


def walk(value: Any, seen: list[int]) -> None:
    """No float anywhere; counts the amounts."""
    assert type(value) is not float
    seen[0] += type(value) is Decimal
    if isinstance(value, Model):
        for name in type(value)._fields_:
            walk(getattr(value, name), seen)
    elif isinstance(value, list | dict):
        for each in value.values() if isinstance(value, dict) else value:
            walk(each, seen)

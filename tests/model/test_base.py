"""Models behave as attrs classes and as values, and cost next to nothing until they are used."""

from __future__ import annotations

import copy
import gc
import inspect
import pickle
import subprocess
import sys
import threading
import weakref
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import attrs
import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.model import Model, attributes, field
from spapi_core.model.codec import DriftKind, decode, encode
from spapi_core.model.drift import Drift


class Status(StrEnum):
    """A status."""

    OPEN = "Open"
    CLOSED = "Closed"


class Money(Model):
    """An amount."""

    currency: str | None = None
    amount: str | None = None
    _wire_ = ("CurrencyCode", "Amount")


class Parcel(Model):
    """A parcel."""

    parcel_id: str
    status: Status | str
    price: Money | None = None
    count: int | None = None
    weight: float | None = None
    fragile: bool | None = None
    sent: datetime | None = None
    names: list[str] | None = None
    parts: list[Parcel] | None = None
    _wire_ = ("ParcelId", "Status", "Price", "Count", "Weight", "Fragile", "Sent", "Names", "Parts")


class Sizes(Model):
    """A map with a property of its own."""

    unit: str | None = None
    _wire_ = ("Unit",)
    additional_properties: dict[str, Money] = field(factory=dict)


class Late(Model):
    """Built by nobody before its test."""

    note: str
    _wire_ = ("Note",)


class Raced(Model):
    """Built by many threads at once."""

    note: str
    _wire_ = ("Note",)


class Marked(Parcel):
    """A caller's own model on top of another."""

    mark: str | None = None


def parcel(**more: Any) -> Parcel:
    return Parcel(**{"parcel_id": "P1", "status": Status.OPEN, **more})


def test_a_model_is_an_attrs_class() -> None:
    """attrs.has, fields, evolve, asdict and resolve_types work as on any attrs class."""
    one = parcel(price=Money(amount="1"))
    assert attrs.has(Parcel)
    assert [each.name for each in attrs.fields(Money)] == ["currency", "amount", "additional_properties"]
    evolved = attrs.evolve(one, parcel_id="P2")  # type: ignore[misc]  # mypy knows decorated classes only
    assert evolved == parcel(parcel_id="P2", price=Money(amount="1"))
    assert attrs.asdict(one)["price"] == {"currency": None, "amount": "1", "additional_properties": {}}
    assert attrs.fields(attrs.resolve_types(Money)).amount.type == str | None


def test_evolve_keeps_additional_properties() -> None:
    """What the model does not know is carried over."""
    one = Parcel.from_dict({"ParcelId": "P1", "Status": "Open", "New": 1})
    evolved = attrs.evolve(one, count=2)  # type: ignore[misc]  # mypy knows decorated classes only
    assert evolved.additional_properties == {"New": 1}


def test_attrs_builds_its_part_on_first_use() -> None:
    """The class statement and decoding do not call attrs; the first constructor call does."""
    assert "__attrs_attrs__" not in vars(Late)
    decode(Late, {"Note": "x"}, [])
    assert "__attrs_attrs__" not in vars(Late)
    assert Late(note="x").note == "x"
    assert "__attrs_attrs__" in vars(Late)


def test_threads_may_build_at_once() -> None:
    """Whichever thread is first, each gets its object."""
    made: list[Raced] = []
    begin = threading.Barrier(8)

    def make() -> None:
        begin.wait()
        made.append(Raced(note="x"))

    threads = [threading.Thread(target=make) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert made == [Raced(note="x")] * 8


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"parcel_id": "P1"}, "Parcel.__init__.*missing.*'status'"),
        ({"parcel_id": "P1", "status": "Open", "ParcelId": "P2"}, "unexpected keyword argument 'ParcelId'"),
    ],
)
def test_a_wrong_keyword_is_named(arguments: dict[str, Any], words: str) -> None:
    """A missing and an unknown keyword are errors that name class and keyword."""
    with pytest.raises(TypeError, match=words):
        Parcel(**arguments)


def test_arguments_are_keywords() -> None:
    """Properties cannot be given by position: Amazon's order of them means nothing."""
    with pytest.raises(TypeError, match="positional"):
        Money("EUR", "1")  # type: ignore[arg-type, call-arg]  # what is tested


def test_the_signature_tells_the_properties() -> None:
    """help() and editors see the keywords, before the class was used too."""
    names = list(inspect.signature(Sizes).parameters)
    assert names == ["unit", "additional_properties"]


def test_the_base_is_no_model() -> None:
    """Model itself cannot be made, and is not an attrs class."""
    with pytest.raises(TypeError, match="base"):
        Model()
    assert not attrs.has(Model)


def test_equal_means_all_properties() -> None:
    """Models are equal when class, properties and additional properties are."""
    assert parcel() == parcel()
    assert parcel() != parcel(count=1)
    assert parcel() != parcel(additional_properties={"New": 1})
    assert parcel(additional_properties={}) == parcel()
    assert Money() != Late(note="x")
    assert Money() != {}


def test_models_cannot_be_hashed() -> None:
    """They can be changed, so a hash would go stale."""
    with pytest.raises(TypeError, match="unhashable"):
        hash(parcel())


def test_a_misspelt_property_cannot_be_set() -> None:
    """Setting what the model has not is an error, on the object and on the class."""
    with pytest.raises(AttributeError, match="statsu"):
        parcel().statsu = "Open"  # type: ignore[attr-defined]  # what is tested
    with pytest.raises(AttributeError, match="statsu"):
        _ = Parcel.statsu  # type: ignore[attr-defined]  # what is tested


@pytest.mark.parametrize(
    "copied",
    [
        pytest.param(lambda each: pickle.loads(pickle.dumps(each)), id="pickle"),  # noqa: S301  our own bytes
        pytest.param(lambda each: pickle.loads(pickle.dumps(each, protocol=0)), id="pickle 0"),  # noqa: S301  our own bytes
        pytest.param(copy.copy, id="copy"),
        pytest.param(copy.deepcopy, id="deepcopy"),
    ],
)
def test_copies_are_equal(copied: Any) -> None:
    """Pickling and copying keep everything, of objects made and of objects read."""
    made = parcel(price=Money(amount="1"), sent=datetime(2024, 1, 2, tzinfo=UTC), parts=[parcel()])
    read = Parcel.from_dict({"ParcelId": None, "Status": "New", "Parts": [None, {"Extra": [1]}], "Odd": {}})
    assert copied(made) == made
    assert copied(read) == read
    assert encode(copied(read)) == encode(read)


def test_a_deep_copy_shares_nothing() -> None:
    """Changing the copy leaves the original."""
    one = parcel(price=Money(amount="1"), additional_properties={"New": []})
    other = copy.deepcopy(one)
    assert other.price is not None
    other.price.amount = "2"
    other.additional_properties["New"].append(1)
    assert one == parcel(price=Money(amount="1"), additional_properties={"New": []})


def test_a_pickle_of_other_properties_is_read() -> None:
    """What a pickle of another version has more is dropped, what it has less is None."""
    one = object.__new__(Money)
    one.__setstate__({"amount": "1", "gone": 2})
    assert one == Money(amount="1")


def test_models_match_by_keyword() -> None:
    """`match` takes models apart by their properties."""
    match parcel(price=Money(currency="EUR", amount="1")):
        case Parcel(status=Status.OPEN, price=Money(amount=amount)):
            assert amount == "1"
        case _:
            pytest.fail("no match")


def test_models_can_be_referred_to_weakly() -> None:
    """Caches may hold models without keeping them alive."""
    one = parcel()
    reference = weakref.ref(one)
    assert reference() is one
    del one
    gc.collect()
    assert reference() is None


def test_repr_shows_nothing_personal() -> None:
    """What is personal by its name, and what no model describes, is shown as its type; all else in full."""
    shown = repr(
        parcel(
            parcel_id="P1",
            price=Money(amount="19.99"),
            count=3,
            weight=52.520008,
            fragile=True,
            sent=datetime(2024, 1, 2, tzinfo=UTC),
            names=["box"],
            additional_properties={"Phone": "0123", "New": "Jane"},
        )
    )
    assert shown == (
        "Parcel(parcel_id='P1', status=Status.OPEN, price=Money(amount='19.99'), count=3, weight=52.520008, fragile=True, "
        "sent=datetime.datetime(2024, 1, 2, 0, 0, tzinfo=datetime.timezone.utc), names=['box'], "
        "additional_properties={'Phone': <str>, 'New': <str>})"
    )
    assert repr(parcel(status="Jane Doe")).endswith("status=<str>)")


def test_to_dict_and_from_dict_are_inverse() -> None:
    """Amazon's names on one side, properties on the other."""
    data = {"ParcelId": "P1", "Status": "Open", "Price": {"Amount": "1"}, "Sent": "2024-01-02T03:04:05Z", "New": [None]}
    one = Parcel.from_dict(data)
    assert one.price == Money(amount="1")
    assert one.sent == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert one.to_dict() == data


def test_from_dict_leaves_the_data_alone() -> None:
    """Nothing of what it was given is changed or shared."""
    data: dict[str, Any] = {"ParcelId": "P1", "Status": "Open", "Parts": [{"ParcelId": "P2"}], "Names": [], "New": {}}
    before = copy.deepcopy(data)
    one = Parcel.from_dict(data)
    assert data == before
    assert one.names is not data["Names"]
    assert one.additional_properties["New"] is not data["New"]


def test_from_dict_tells_drift_when_asked() -> None:
    """The list that is given holds what does not fit."""
    drift: list[Drift] = []
    Parcel.from_dict({"ParcelId": "P1"}, drift)
    assert [(each.kind, each.model, each.property) for each in drift] == [(DriftKind.MISSING, "Parcel", "Status")]


def test_from_dict_of_data_nested_without_end_is_a_value_error() -> None:
    """As it is for text that is parsed."""
    data: dict[str, Any] = {}
    inner = data
    for _ in range(5_000):
        inner["more"] = inner = {}
    with pytest.raises(ValueError, match="nested too deeply"):
        Parcel.from_dict(data)


def test_from_dict_takes_mappings_only() -> None:
    """A list is refused with a word of what is expected."""
    with pytest.raises(TypeError, match=r"Parcel\.from_dict takes a mapping, not list"):
        Parcel.from_dict([])  # type: ignore[arg-type]  # what is tested


def test_to_dict_names_the_place_of_a_wrong_value() -> None:
    """A datetime without zone is refused where it stands."""
    with pytest.raises(InvalidArgumentError, match=r"\.parts\[0\]\.sent: .* no time zone"):
        parcel(parts=[parcel(sent=datetime(2024, 1, 2))]).to_dict()  # noqa: DTZ001  what is tested


def test_additional_properties_of_a_map_are_typed() -> None:
    """A map with a declared type reads its values as that type, without drift."""
    drift: list[Drift] = []
    sizes = decode(Sizes, {"Unit": "cm", "a": {"Amount": "1"}}, drift)
    assert sizes.additional_properties == {"a": Money(amount="1")}
    assert drift == []
    assert encode(sizes) == {"Unit": "cm", "a": {"Amount": "1"}}


def test_a_model_can_be_extended() -> None:
    """A caller's own subclass has both properties, and reads and writes both."""
    one = Marked(parcel_id="P1", status="Open", mark="x")
    assert [each.name for each in attrs.fields(Marked)][-2:] == ["mark", "additional_properties"]
    assert encode(one) == {"ParcelId": "P1", "Status": "Open", "mark": "x"}
    assert decode(Marked, {"ParcelId": "P1", "Status": "Open", "mark": "x"}, []) == one


def test_names_are_told_without_attrs() -> None:
    """Amazon's name of a property leads to its name in Python."""
    assert attributes(Money) == {"CurrencyCode": "currency", "Amount": "amount"}


def test_names_must_match_the_annotations() -> None:
    """A class statement whose `_wire_` does not fit is refused at once."""
    with pytest.raises(TypeError, match="Wrong: _wire_ has 2 names for 1 properties"):

        class Wrong(Model):
            one: str | None = None
            _wire_ = ("One", "Two")


def test_a_model_has_one_base() -> None:
    """Two models cannot be merged by inheritance."""
    with pytest.raises(TypeError, match="one model as its base"):

        class Both(Money, Late):  # type: ignore[misc]  # what is tested
            pass


def test_import_leaves_attrs_alone() -> None:
    """Importing a section's models builds none of them."""
    pytest.importorskip("spapi_clients.orders_v0.models", reason="the sections are not generated: run `make generate`")
    program = (
        "import spapi_clients.orders_v0.models as m\n"
        "assert not [n for n, c in vars(m).items() if '__attrs_attrs__' in getattr(c, '__dict__', {})]"
    )
    subprocess.run([sys.executable, "-c", program], check=True)  # noqa: S603  our own program


def test_a_model_is_open_by_its_own_words_or_its_base() -> None:
    """Others know their properties."""

    class Wider(Sizes):
        depth: str | None = None

    class Opened(Money):
        additional_properties: dict[str, int] = field(factory=dict)

    assert [each._open_ for each in (Money, Sizes, Wider, Opened, Marked)] == [False, True, True, True, False]


def test_what_is_no_model_is_no_base() -> None:
    """Neither two nor none."""
    kind: Any = type(Model)
    for bases in ((Money, Sizes), (dict,)):
        with pytest.raises(TypeError, match=r"^Both: a model has one model as its base$"):
            kind("Both", bases, {})

"""From a call to the bytes of its request."""

from __future__ import annotations

import json
import pickle
from collections import deque
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spapi_clients.fulfillment_inbound_v2024_03_20 import models as inbound
from spapi_clients.fulfillment_inbound_v2024_03_20 import operations as inbound_operations
from spapi_clients.orders_v0 import models as orders
from spapi_clients.orders_v0 import operations as order_operations
from spapi_core.errors import InvalidArgumentError
from spapi_core.marketplaces import Marketplace, Region
from spapi_core.operation import ALL_MARKETPLACES, Location, Operation, Param, Restricted, Style
from spapi_core.wire import request as encoding


class Size(StrEnum):
    """An enum of the model."""

    SMALL = "S"


def operation(*params: Param, **known: Any) -> Operation[Any]:
    plain: dict[str, Any] = {"id": "shop_v1.getThing", "section": "shop_v1", "name": "getThing", "method": "GET"}
    return Operation(**{**plain, "path": "/shop/things", "params": params, **known})


def in_query(name: str, type_: Any = Any, **known: Any) -> Param:
    return Param(name, name.lower(), Location.QUERY, type_, **known)


SKU = Param("sku", "sku", Location.PATH, str, required=True)


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("text", "text"),
        ("a b", "a%20b"),
        ("a&b=c?d#e", "a%26b%3Dc%3Fd%23e"),
        ("100%", "100%25"),
        ("%41", "%2541"),
        ("a+b", "a%2Bb"),
        ("ü日", "%C3%BC%E6%97%A5"),
        (True, "true"),
        (False, "false"),
        (3, "3"),
        (0.5, "0.5"),
        (Decimal("1E+2"), "100"),
        (Size.SMALL, "S"),
        (date(2024, 2, 3), "2024-02-03"),
        (datetime(2024, 2, 3, 4, 5, 6, tzinfo=UTC), "2024-02-03T04%3A05%3A06Z"),
        (datetime(2024, 2, 3, 4, 5, 6, 7000, tzinfo=timezone(timedelta(hours=9))), "2024-02-02T19%3A05%3A06.007Z"),
        (datetime(2024, 2, 3, 4, 5, 6, 7, tzinfo=UTC), "2024-02-03T04%3A05%3A06.000007Z"),
    ],
)
def test_a_query_value_is_written_as_amazon_reads_it(value: object, sent: str) -> None:
    """Text, numbers, booleans, enums, dates and aware datetimes each have one spelling, percent-encoded."""
    assert encoding.request(operation(in_query("X")).call(x=value)).query == f"X={sent}"


def test_a_naive_datetime_is_refused() -> None:
    """The zone of a naive datetime is not guessed."""
    with pytest.raises(InvalidArgumentError, match=r"getThing: x: 2024-01-01T00:00:00 has no time zone"):
        encoding.request(operation(in_query("X")).call(x=datetime(2024, 1, 1)))  # noqa: DTZ001 - the point of the test


def test_a_time_at_the_edge_of_the_calendar_is_sent() -> None:
    """In UTC it would be before year 1; its own zone says the same instant."""
    edge = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))
    assert encoding.request(operation(in_query("X")).call(x=edge)).query == "X=0001-01-01T00%3A00%3A00%2B14%3A00"


def test_a_number_beyond_all_digits_is_refused() -> None:
    """Python writes no whole number of more than 4,300 digits."""
    with pytest.raises(InvalidArgumentError, match="getThing: x: the number has too many digits"):
        encoding.request(operation(in_query("X")).call(x=10**5000))
    with pytest.raises(InvalidArgumentError, match="getThing: body: a number has too many digits"):
        encoding.request(operation(method="POST", body=Any).call(body={"a": 10**5000}))


def test_a_body_that_contains_itself_is_refused() -> None:
    """Not a RecursionError."""
    body: dict[str, Any] = {}
    body["again"] = body
    with pytest.raises(InvalidArgumentError, match="contains itself"):
        encoding.request(operation(method="POST", body=Any).call(body=body))


def test_any_sequence_is_a_list() -> None:
    """As the annotations say: Sequence[str]."""
    what = operation(in_query("X", list[str], style=Style.CSV), method="POST", body=Any)
    request = encoding.request(what.call(x=deque(["a", "b"]), body={"of": deque([1]), "to": range(2)}))
    assert (request.query, request.content) == ("X=a,b", b'{"of":[1],"to":[0,1]}')


@pytest.mark.parametrize(
    "call",
    [
        operation().call(y=1),
        operation(in_query("X", required=True)).call(),
        operation(in_query("X", int)).call(x="1"),
        operation(in_query("X")).call(x=datetime(2024, 1, 1)),  # noqa: DTZ001 - the point of the test
        operation(in_query("X", style=Style.CSV)).call(x=[]),
        operation(SKU, path="/shop/{sku}").call(sku=".."),
        operation(method="POST", body=Any).call(body={"a": object()}),
        operation(method="POST", body=Any, body_required=True).call(),
        operation().call(data_elements=["buyerInfo"]),
    ],
)
def test_every_refusal_names_its_operation(call: Any) -> None:
    """As an attribute too, for those who log errors."""
    with pytest.raises(InvalidArgumentError) as caught:
        encoding.request(call)
    assert caught.value.operation == "shop_v1.getThing"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN")])
def test_what_is_no_number_is_refused(value: object) -> None:
    """NaN and infinity have no spelling that Amazon reads."""
    with pytest.raises(InvalidArgumentError, match="x: "):
        encoding.request(operation(in_query("X")).call(x=value))


def test_half_a_character_is_refused() -> None:
    """A lone surrogate is an error that names the argument, not a UnicodeError from the depths."""
    with pytest.raises(InvalidArgumentError, match=r"getThing: x: .*surrogate"):
        encoding.request(operation(in_query("X")).call(x="\ud800"))


def test_lists_are_comma_separated_or_repeated_as_the_model_says() -> None:
    """A comma within a value is encoded, the one between values is not."""
    what = operation(in_query("A", style=Style.CSV), in_query("B", style=Style.MULTI))
    assert encoding.request(what.call(a=["1", "2,3"], b=["4", "5"])).query == "A=1,2%2C3&B=4&B=5"


def test_a_member_of_a_string_enum_passes_for_text() -> None:
    """Type checkers take it; in query, path and body its value is sent."""
    query = in_query("X", list[str], style=Style.CSV)
    what = operation(query, SKU, path="/shop/{sku}", method="POST", body=dict[str, str])
    request = encoding.request(what.call(x=[Size.SMALL, "L"], sku=Size.SMALL, body={"size": Size.SMALL}))
    assert (request.target, request.content) == ("/shop/S?X=S,L", b'{"size":"S"}')


def test_an_empty_item_of_a_list_is_refused() -> None:
    """Beside others it is a slip; alone it is sent, as some of Amazon's sandbox pairs have it."""
    with pytest.raises(InvalidArgumentError, match=r"x\[1\] is empty: leave it out"):
        encoding.request(operation(in_query("X", list[str], style=Style.CSV)).call(x=["a", ""]))
    assert encoding.request(operation(in_query("X", list[str], style=Style.CSV)).call(x=[""])).query == "X="


def test_an_empty_list_is_refused() -> None:
    """An empty filter would answer everything, so it is not dropped silently."""
    with pytest.raises(InvalidArgumentError, match="x is empty"):
        encoding.request(operation(in_query("X", style=Style.CSV)).call(x=[]))


def test_parameters_are_sent_in_amazons_order_and_defaults_never() -> None:
    """What the caller does not give is not sent."""
    what = operation(in_query("A"), in_query("B"), in_query("C"))
    assert encoding.request(what.call(c="3", a="1")).target == "/shop/things?A=1&C=3"
    assert encoding.request(what.call()).target == "/shop/things"


@given(st.text(min_size=1).filter(lambda text: text not in {".", ".."} and max(text) <= "\ud7ff"))
def test_any_sku_survives_the_path(sku: str) -> None:
    """Whatever is in a path value, it is one segment, and decodes to itself."""
    path = encoding.request(operation(SKU, path="/shop/{sku}/end").call(sku=sku)).path
    _, shop, segment, end = path.split("/")
    assert (shop, unquote(segment), end) == ("shop", sku, "end")
    assert segment.isascii()


@pytest.mark.parametrize("sku", ["", ".", ".."])
def test_a_path_value_that_would_change_the_path_is_refused(sku: str) -> None:
    """An empty value, `.` and `..` would name another operation."""
    with pytest.raises(InvalidArgumentError, match="getThing: sku"):
        encoding.request(operation(SKU, path="/shop/{sku}").call(sku=sku))


@pytest.mark.parametrize(
    "path", ["orders/{sku}", ".evil.example/{sku}", "@evil.example/", "", "/a?b={sku}", "/a#{sku}"]
)
def test_a_path_that_could_name_another_host_is_refused(path: str) -> None:
    """The token of the call would go there."""
    with pytest.raises(InvalidArgumentError, match="does not begin with a slash"):
        encoding.request(operation(SKU, path=path).call(sku="a"))


def test_a_greedy_path_keeps_its_slashes() -> None:
    """Uploads name a resource by a path; the rest of it is encoded."""
    greedy = Param("resource", "resource", Location.PATH, str, required=True, style=Style.GREEDY)
    what = operation(greedy, path="/uploads/{resource}")
    assert encoding.request(what.call(resource="aplus/2020-11-01/content documents")).path == (
        "/uploads/aplus/2020-11-01/content%20documents"
    )


@pytest.mark.parametrize("resource", ["a//b", "../secret", "/a", "a/"])
def test_a_greedy_path_cannot_climb(resource: str) -> None:
    """Empty and dotted segments are refused in a greedy path too."""
    greedy = Param("resource", "resource", Location.PATH, str, required=True, style=Style.GREEDY)
    with pytest.raises(InvalidArgumentError, match="resource"):
        encoding.request(operation(greedy, path="/uploads/{resource}").call(resource=resource))


def test_the_marketplace_of_the_client_fills_what_is_left_out() -> None:
    """One rule for required and optional marketplace parameters; a given one stays."""
    required = in_query("Ids", style=Style.CSV, required=True, marketplace=True)
    optional = in_query("Other", marketplace=True)
    what = operation(required, optional)
    assert encoding.request(what.call(), "A1").query == "Ids=A1&Other=A1"
    assert encoding.request(what.call(ids=["B2"], other="C3"), "A1").query == "Ids=B2&Other=C3"


def test_all_marketplaces_leaves_an_optional_parameter_out() -> None:
    """The plain way to ask for all; where Amazon requires one, or it is not a marketplace parameter, it is refused."""
    what = operation(in_query("Other", marketplace=True), in_query("Name"))
    call = what.call(other=ALL_MARKETPLACES)
    assert encoding.request(call, "A1").query == ""
    assert encoding.request(pickle.loads(pickle.dumps(call)), "A1").query == ""  # noqa: S301  pickled here
    with pytest.raises(InvalidArgumentError, match="name takes no marketplaces"):
        encoding.request(what.call(name=ALL_MARKETPLACES), "A1")
    listed = operation(in_query("Ids", list[str], style=Style.CSV, required=True, marketplace=True))
    with pytest.raises(InvalidArgumentError, match="ids: Amazon requires the marketplaces by name"):
        encoding.request(listed.call(ids=ALL_MARKETPLACES), "A1")
    with pytest.raises(InvalidArgumentError, match="give only ALL_MARKETPLACES, not in a list"):
        encoding.request(listed.call(ids=[ALL_MARKETPLACES]), "A1")


def test_a_missing_marketplace_says_where_to_get_one() -> None:
    """Without a marketplace of the client the message names the argument and the remedy."""
    what = operation(in_query("Ids", style=Style.CSV, required=True, marketplace=True))
    with pytest.raises(InvalidArgumentError, match=r"getThing: ids is required; .*marketplace="):
        encoding.request(what.call())


def test_a_missing_argument_is_named() -> None:
    """What is required and not given is an error before anything is sent."""
    with pytest.raises(InvalidArgumentError, match="getThing: x is required"):
        encoding.request(operation(in_query("X", required=True)).call())


def test_an_unknown_argument_is_named_with_the_known_ones() -> None:
    """A misspelled argument is not dropped."""
    with pytest.raises(InvalidArgumentError, match="unknown argument 'y'; it takes x"):
        encoding.request(operation(in_query("X")).call(y=1))


def test_a_wrong_type_is_named() -> None:
    """The type of an argument is checked before anything is sent."""
    with pytest.raises(InvalidArgumentError, match="getThing: x"):
        encoding.request(operation(in_query("X", int)).call(x="three"))


def test_text_for_a_list_is_refused() -> None:
    """A bare string is not taken for a list of its letters."""
    with pytest.raises(InvalidArgumentError, match="getThing: x"):
        encoding.request(operation(in_query("X", list[str], style=Style.CSV)).call(x="ABC"))


def test_a_header_parameter_travels_as_a_header() -> None:
    """Shipping names the business in a header."""
    what = operation(Param("x-amzn-shipping-business-id", "business", Location.HEADER, str))
    assert encoding.request(what.call(business="AmazonShipping_UK")).headers["x-amzn-shipping-business-id"] == (
        "AmazonShipping_UK"
    )


@pytest.mark.parametrize("value", ["a\r\nx-evil: 1", "a\nb", "ü", "\0"])
def test_a_header_value_cannot_bring_a_header_of_its_own(value: str) -> None:
    """Line ends and characters that a header cannot carry are refused."""
    what = operation(Param("x-some", "some", Location.HEADER, str))
    with pytest.raises(InvalidArgumentError, match="getThing: some: a header"):
        encoding.request(what.call(some=value))


def test_a_get_has_no_body_and_takes_none() -> None:
    """Amazon's gateway answers a body on a GET with HTML."""
    request = encoding.request(operation().call())
    assert request.content is None
    assert "content-type" not in request.headers
    with pytest.raises(InvalidArgumentError, match="takes no body"):
        encoding.request(operation().call(body={"a": 1}))


def test_a_body_is_json() -> None:
    """A body is written as JSON and says so."""
    request = encoding.request(operation(method="POST", body=Any).call(body={"a": [1, "ü"]}))
    assert request.content == '{"a":[1,"ü"]}'.encode()
    assert request.headers["content-type"] == "application/json"


def test_a_missing_body_is_an_error() -> None:
    """A required body that is not given is named."""
    with pytest.raises(InvalidArgumentError, match="getThing: body is required"):
        encoding.request(operation(method="POST", body=Any, body_required=True).call())


def test_data_elements_are_those_of_the_operation() -> None:
    """A misspelled data element, or one where there are none, is an error that says the choice."""
    restricted = operation(restricted=Restricted("optional", ("buyerInfo",)))
    with pytest.raises(InvalidArgumentError, match="'buyerinfo'; it knows buyerInfo; did you mean 'buyerInfo'"):
        encoding.request(restricted.call(data_elements=["buyerinfo"]))
    with pytest.raises(InvalidArgumentError, match="no restricted data"):
        encoding.request(operation().call(data_elements=["buyerInfo"]))
    with pytest.raises(InvalidArgumentError, match="no restricted data"):
        encoding.request(operation().call(restricted=True))


def test_a_form_is_sent_as_its_fields() -> None:
    """A list is its field as often as it has values; what holds objects is refused by name."""
    form = operation(method="POST", body=dict[str, Any], form=True)
    request = encoding.request(form.call(body={"colour": "a b&c", "sizes": ["S", "L"], "count": 3, "new": True}))
    assert request.content == b"colour=a+b%26c&sizes=S&sizes=L&count=3&new=true"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    with pytest.raises(InvalidArgumentError, match="body: owner holds objects"):
        encoding.request(form.call(body={"owner": {"name": "x"}}))


def test_all_faults_of_a_body_are_told_at_once() -> None:
    """Each with its place: types first, then limits; the first 20 in the message, all in `faults`."""
    wrong: Any = {"number": 5, "time": "x"}
    items: list[Any] = [orders.ConfirmShipmentOrderItem(order_item_id=wrong["number"], quantity=wrong["time"]), 5]
    package = orders.PackageDetail(
        package_reference_id="1", carrier_code="UPS", tracking_number=wrong["number"], ship_date=wrong["time"],
        order_items=items,
    )  # fmt: skip
    body = orders.ConfirmShipmentRequest(package_detail=package, marketplace_id="M")
    with pytest.raises(InvalidArgumentError) as caught:
        encoding.request(order_operations.confirm_shipment("1", body=body))
    places = [
        fault.removeprefix("orders_v0.confirmShipment: body.").partition(": ")[0] for fault in caught.value.faults
    ]
    assert places == [
        "package_detail.tracking_number", "package_detail.ship_date", "package_detail.order_items[0].order_item_id",
        "package_detail.order_items[0].quantity", "package_detail.order_items[1]",
    ]  # fmt: skip
    assert all(place in str(caught.value) for place in places)

    prepared = [inbound.MskuPrepDetailInput(msku="y" * 300, prep_category="NONE", prep_types=[])] * 101
    wide = inbound.SetPrepDetailsRequest(marketplace_id="M", msku_prep_details=prepared)
    with pytest.raises(InvalidArgumentError, match=r"101 values.*msku: a text of 300.*and 82 more$") as limits:
        encoding.request(inbound_operations.set_prep_details(body=wide))
    assert len(limits.value.faults) == 102


def test_an_error_with_faults_pickles() -> None:
    """And keeps them."""
    error = InvalidArgumentError.of(["a: b: one", "a: c: two"])
    assert pickle.loads(pickle.dumps(error)).faults == error.faults == ("a: b: one", "a: c: two")  # noqa: S301 - our own bytes
    assert str(error) == "a: b: one; c: two"


class Watched(Sequence[Any]):
    """A list that counts how often it is read."""

    def __init__(self, *values: Any) -> None:
        self.values = values
        self.reads = 0

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, index: Any) -> Any:
        return self.values[index]

    def __iter__(self) -> Iterator[Any]:
        self.reads += 1
        return iter(self.values)


def test_a_body_is_checked_and_encoded_in_one_walk() -> None:
    """Each list in it is read once."""
    inner = Watched("a", "b")
    what = operation(body=dict[str, list[str]])
    assert encoding.request(what.call(body={"names": inner})).content == b'{"names":["a","b"]}'
    assert inner.reads == 1


MARKETPLACES_TO_IDS = (
    (["DE", "uk", "GB"], "A1PA6795UKMFR9,A1F83G8C2ARO7P,A1F83G8C2ARO7P"),
    (("A1PA6795UKMFR9", "ANEWONE", "XX"), "A1PA6795UKMFR9,ANEWONE,XX"),
)


@pytest.mark.parametrize(("given_", "sent"), MARKETPLACES_TO_IDS)
def test_marketplaces_may_be_given_by_country(given_: Any, sent: str) -> None:
    """In parameters and in bodies, as for a client: Amazon takes ids alone."""
    what = operation(
        in_query("Ids", list[str], style=Style.CSV, marketplace=True),
        in_query("Name", list[str], style=Style.CSV),
        body=Any,
    )
    body = {"marketplaceIds": given_, "marketplaceId": given_[0], "name": "DE"}
    made = encoding.request(what.call(ids=given_, name=["DE"], body=body))
    assert made.query == f"Ids={sent}&Name=DE"
    ids = sent.split(",")
    assert json.loads(made.content or b"") == {"marketplaceIds": ids, "marketplaceId": ids[0], "name": "DE"}
    assert body["marketplaceIds"] is given_
    assert encoding.request(what.call(ids=[Marketplace.of("FR")])).query == "Ids=A13V1IB3VIYZZH"
    one = operation(in_query("Id", str, marketplace=True))
    assert encoding.request(one.call(id=given_[0])).query == f"Id={ids[0]}"


def test_a_marketplace_of_another_region_is_refused_before_it_is_sent() -> None:
    """Where the region counts; unlisted ids are taken by value, and a call that is not checked is sent as it is."""
    what = operation(in_query("Ids", list[str], style=Style.CSV, marketplace=True), body=Any)
    says = r"US \(ATVPDKIKX0DER\) is a marketplace of region NA, and this client calls EU: make a client with marketplace='US'"
    for ids in (["DE", "ATVPDKIKX0DER"], ["us"]):
        with pytest.raises(InvalidArgumentError, match=f"getThing: ids: {says}"):
            encoding.request(what.call(ids=ids), region=Region.EU)
        with pytest.raises(InvalidArgumentError, match=f"getThing: body.marketplaceIds: {says}"):
            encoding.request(what.call(body={"marketplaceIds": ids}), region=Region.EU)
    assert encoding.request(what.call(ids=["ANEWONE"]), region=Region.EU).query == "Ids=ANEWONE"
    call = what.call(ids=["US", "ATVPDKIKX0DER"]).unchecked()
    assert encoding.request(call, region=Region.EU).query == "Ids=US,ATVPDKIKX0DER"


def test_a_value_of_an_enum_in_another_case_is_refused_with_the_right_one() -> None:
    """Amazon refuses it too, after a permit is spent; values that the model does not know are sent."""
    what = operation(in_query("Sizes", list[Size], style=Style.CSV), in_query("Size", Size))
    for wrong in ("s", " S ", "S "):
        with pytest.raises(InvalidArgumentError, match="getThing: size: Amazon writes 'S'"):
            encoding.request(what.call(size=wrong))
        with pytest.raises(InvalidArgumentError, match=r"getThing: sizes\[1\]: Amazon writes 'S'"):
            encoding.request(what.call(sizes=["S", wrong]))
    assert encoding.request(what.call(size="s").unchecked()).query == "Size=s"
    assert encoding.request(what.call(size="XL", sizes=["S", Size.SMALL])).query == "Sizes=S,S&Size=XL"

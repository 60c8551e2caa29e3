"""What the repr of models shows, and what it does not, in every section."""

from __future__ import annotations

import importlib
import json
import pickle
import pkgutil
from datetime import UTC, date, datetime
from pprint import pformat
from typing import Any

import pytest

import spapi_clients
from spapi_clients.merchant_fulfillment_v0 import models as merchant
from spapi_clients.orders_v0 import models as orders
from spapi_clients.orders_v2026_01_01 import models as orders_2026
from spapi_core.model import ModelType
from spapi_core.model.containers import ListNode, MapNode, ModelNode, UnionNode
from spapi_core.model.drift import Drift
from spapi_core.model.learning import reader_of
from spapi_core.model.marks import personal_of
from spapi_core.model.node import Node
from spapi_core.model.record import Record
from spapi_core.model.values import ChoiceNode, DayNode, InstantNode, TextNode
from spapi_core.personal import normal

MARK = "LEAKMARK"
CERTAIN = {
    *(
        "buyeremail",
        "buyername",
        "addressline1",
        "addressline2",
        "addressline3",
        "phone",
        "phonenumber",
        "email",
        "postalcode",
    ),
    *(
        "city",
        "stateorregion",
        "taxregistrationnumber",
        "companylegalname",
        "giftmessagetext",
        "shippingaddress",
        "buyerinfo",
    ),
    *("accountholdername", "destinationaddress", "shiptoaddress", "notificationemails", "customizedurl", "latitude"),
}
"""Normal forms of names that are personal whichever table says what."""


def sections() -> list[str]:
    return [each.name for each in pkgutil.iter_modules(spapi_clients.__path__) if each.ispkg]


def classes(section: str) -> list[Any]:
    package = importlib.import_module(f"spapi_clients.{section}")
    names = [each.name for each in pkgutil.iter_modules(package.__path__)]
    modules = [
        importlib.import_module(f"{package.__name__}.{name}") for name in (["models"] if "models" in names else names)
    ]
    return [
        each
        for module in modules
        for each in vars(module).values()
        if isinstance(each, ModelType) and each.__module__ == module.__name__
    ]


def order(**more: Any) -> dict[str, Any]:
    return {
        "AmazonOrderId": "902-1",
        "OrderStatus": "Shipped",
        "PurchaseDate": "2026-01-02",
        "LastUpdateDate": "2026-01-02",
        **more,
    }


def test_what_is_not_personal_is_shown() -> None:
    """Ids, states, dates and money, nested and in lists."""
    assert repr(orders.Money(currency_code="EUR", amount="12.00")) == "Money(currency_code='EUR', amount='12.00')"
    shown = repr(
        orders.Order.from_dict(
            order(OrderTotal={"CurrencyCode": "EUR", "Amount": "12.00"}, PaymentMethodDetails=["Card"])
        )
    )
    for text in (
        "amazon_order_id='902-1'",
        "order_status=OrderStatus.SHIPPED",
        "purchase_date='2026-01-02'",
        "order_total=Money(currency_code='EUR', amount='12.00')",
        "payment_method_details=['Card']",
    ):
        assert text in shown


@pytest.mark.parametrize(
    "given",
    [
        {"BuyerInfo": {"BuyerEmail": MARK, "BuyerTaxInfo": {"TaxClassifications": [{"Name": MARK, "Value": MARK}]}}},
        {"BuyerInfo": MARK},
        {"BuyerInfo": [MARK, {"BuyerName": MARK}]},
        {"ShippingAddress": {"Name": MARK, "AddressType": MARK, "Phone": [MARK], "Doorbell": MARK}},
        {"ShippingAddress": {"ExtendedFields": {"StreetName": {"x": MARK}}}},
        {"OrderTotal": {"Amount": {"BuyerName": MARK}, "CurrencyCode": [MARK]}},
        {"IsPrime": f"{MARK} Doe", "NumberOfItemsShipped": MARK, "OrderStatus": f"{MARK} Doe"},
        {
            "buyerNickname": MARK,
            "SomethingNew": MARK,
            "Nested": {"a": [MARK]},
            f"{MARK}@example.com": 1,
            f"{MARK} Doe": 1,
        },
        {"NewNumber": 4917012345678, "ContactNumbers": [4917012345678]},
    ],
)
def test_personal_values_are_not_shown_wherever_they_are_put(given: dict[str, Any]) -> None:
    """In their place, in a value of the wrong type, under an unknown name; the drift does not say them either."""
    drift: list[Drift] = []
    shown = repr(orders.Order.from_dict({**order(), **given}, drift))
    assert MARK not in shown
    assert "4917012345678" not in shown
    if "OrderStatus" not in given and not any(MARK in key for key in given):
        assert MARK not in repr(drift) + "".join(map(str, drift))


def test_properties_that_no_model_describes_show_names_alone() -> None:
    """Wherever they are written by themselves: repr, str, a format, an error's local variables; the values are there."""
    known = orders.Order.from_dict(order(Phone2=MARK, Deep={"a": [MARK]}, Ways=[MARK], **{f"{MARK} x": 1}))
    extra = known.additional_properties
    for text in (
        repr(extra),
        str(extra),
        f"{extra}",
        f"{[extra]!r}",
        pformat(extra),
        repr(pickle.loads(pickle.dumps(known)).additional_properties),  # noqa: S301  our own pickle
    ):
        assert MARK not in text
        assert "'Phone2': <str>, 'Deep': <dict of 1>, 'Ways': <list of 1>" in text
    assert dict(extra) == {"Phone2": MARK, "Deep": {"a": [MARK]}, "Ways": [MARK], f"{MARK} x": 1}
    assert json.loads(json.dumps(extra)) == extra
    assert known.to_dict()["Phone2"] == MARK


def test_a_part_of_something_personal_is_hidden_as_a_whole() -> None:
    """The gift price of a buyer's info is one with the message; the same money elsewhere is shown."""
    price = {"CurrencyCode": "EUR", "Amount": "3.50"}
    given = {
        "ASIN": "B0",
        "OrderItemId": "1",
        "BuyerInfo": {"GiftWrapPrice": price, "GiftMessageText": MARK},
        "ItemPrice": price,
    }
    shown = repr(orders.OrderItem.from_dict(given))
    assert "item_price=Money(currency_code='EUR', amount='3.50')" in shown
    assert shown.count("3.50") == 1
    assert MARK not in shown


def test_documents_and_secrets_are_not_shown() -> None:
    """Labels carry an address; a restricted data token opens one. A signed link is shown without its signature."""
    from spapi_clients.reports_v2021_06_30 import models as reports  # noqa: PLC0415  beside what it is for
    from spapi_clients.tokens_v2021_03_01 import models as tokens  # noqa: PLC0415  as above

    assert MARK not in repr(merchant.FileContents(contents=MARK, file_type="application/pdf", checksum="x"))
    assert MARK not in repr(tokens.CreateRestrictedDataTokenResponse(restricted_data_token=MARK))
    link = f"https://b.s3.amazonaws.com/doc?X-Amz-Signature={MARK}&AWSAccessKeyId={MARK}&Signature={MARK}"
    shown = repr(reports.ReportDocument(report_document_id="d-1", url=link))
    assert "https://b.s3.amazonaws.com/doc" in shown
    assert MARK not in shown


def test_long_lists_and_texts_are_cut() -> None:
    """A page of a hundred orders is not a wall of text."""
    items = [orders_2026.ItemCondition(condition_subtype="x" * 1000)] * 30
    shown = repr(items[0])
    assert len(shown) < 400
    many = repr(orders.OrdersList(orders=[orders.Order.from_dict(order())] * 30))
    assert many.count("902-1") == 20
    assert "<10 more>" in many


def sample(node: Node, name: str, hidden: bool, depth: int) -> Any:  # noqa: PLR0911  as the code it tests
    """A value of a node, marked where it is personal; JSON."""
    if isinstance(node, ListNode):
        return [sample(node.item, name, hidden, depth)]
    if isinstance(node, MapNode):
        return {"key": sample(node.value, name, hidden, depth)}
    if isinstance(node, UnionNode):
        return sample(node.options[0], name, hidden, depth)
    if isinstance(node, ModelNode):
        return {} if depth > 6 else filled(node.kind, hidden=hidden, depth=depth + 1)
    if isinstance(node, TextNode):
        return MARK if hidden else "shown"
    if isinstance(node, ChoiceNode):
        return MARK if hidden else next(iter(node.values))
    if isinstance(node, InstantNode | DayNode):
        instant = datetime(2026, 1, 2, tzinfo=UTC)
        return (
            MARK if hidden else instant.isoformat() if isinstance(node, InstantNode) else date(2026, 1, 2).isoformat()
        )
    return MARK if hidden else 1


def filled(kind: type[Record], *, hidden: bool = False, depth: int = 0) -> dict[str, Any]:
    """All properties of a model, those that are personal marked: by the class, or by a name that is personal for certain."""
    personal = personal_of(kind)
    return {
        each.wire: sample(each.node, each.wire, hidden or each.name in personal or normal(each.wire) in CERTAIN, depth)
        for each in reader_of(kind).fields
    }


@pytest.mark.parametrize("section", sections())
def test_no_class_shows_what_is_personal(section: str) -> None:
    """Every class, every property filled: the marks are not shown; what fits and is not personal is."""
    for kind in classes(section):
        model = kind.from_dict(filled(kind))
        assert MARK not in repr(model), kind


@pytest.mark.parametrize("section", sections())
def test_a_class_without_personal_properties_shows_all(section: str) -> None:
    """Every text of it; a quarter of the classes hold a text and nothing personal."""
    for kind in classes(section):
        texts = [
            each
            for each in reader_of(kind).fields
            if type(each.node) is TextNode and each.name not in personal_of(kind)
        ]
        shown = repr(kind.from_dict(filled(kind)))
        for each in texts:
            assert f"{each.name}='shown'" in shown, kind

"""Python names made of Amazon's: readable, unique, and legal."""

from __future__ import annotations

import keyword

import pytest

from codegen.generate.names import identifier, joined, member, singular
from codegen.generate.naming import Naming


@pytest.mark.parametrize(
    ("amazon", "python"),
    [
        ("MarketplaceIds", "marketplace_ids"),
        ("ASINList", "asin_list"),
        ("ASINs", "asins"),
        ("supportedDPIs", "supported_dpis"),
        ("_links", "links"),
        ("isISPU", "is_ispu"),
        ("class", "class_"),
        ("from", "from_"),
        ("type", "type_"),
        ("self", "self_"),
        ("id", "id"),
        ("x-amzn-IdempotencyKey", "x_amzn_idempotency_key"),
        ("addressLine1", "address_line_1"),
        ("1st", "field_1st"),
    ],
)
def test_an_argument_is_snake_case_and_legal(amazon: str, python: str) -> None:
    """Acronyms stay words, plurals of acronyms too, and no keyword is used."""
    assert identifier(amazon) == python
    assert python.isidentifier()
    assert not keyword.iskeyword(python)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("PartiallyShipped", "PARTIALLY_SHIPPED"),
        ("PARTIALLY_SHIPPED", "PARTIALLY_SHIPPED"),
        ("FBAPerUnitFulfillmentFee", "FBA_PER_UNIT_FULFILLMENT_FEE"),
        ("B2B", "B2B"),
        ("P14D", "P14D"),
        ("A4_24_64x33", "A4_24_64X33"),
        ("application/pdf", "APPLICATION_PDF"),
        ("Amazon Services, Inc.", "AMAZON_SERVICES_INC"),
        ("MwSt.", "MW_ST"),
        ("DeliveredWithOTP", "DELIVERED_WITH_OTP"),
        ("None", "NONE"),
        ("4x6", "SIZE_4X6"),
        ("2D_BARCODE", "SIZE_2D_BARCODE"),
        ("", "SIZE_EMPTY"),
        ("...", "SIZE_EMPTY"),
    ],
)
def test_an_enum_member_is_readable(value: str, name: str) -> None:
    """Words are kept apart, and a leading digit gets a word before it instead of a number."""
    assert member(value, "LabelStockSize") == name
    assert name.isidentifier()


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("OrderStatuses", "OrderStatus"),
        ("sizes", "size"),
        ("categories", "category"),
        ("boxes", "box"),
        ("Address", "Address"),
        ("status", "status"),
        ("IncludedData", "IncludedData"),
        ("addresses", "address"),
        ("ids", "ids"),
    ],
)
def test_one_of_a_list_has_the_singular_name(many: str, one: str) -> None:
    """Item classes are named for one item."""
    assert singular(many) == one


@pytest.mark.parametrize(
    ("parent", "child", "name"),
    [
        ("Order", "OrderStatus", "OrderStatus"),
        ("Order", "status", "OrderStatus"),
        ("TaxCollection", "ResponsibleParty", "TaxCollectionResponsibleParty"),
        ("Return", "returnType", "ReturnType"),
        ("Or", "orderStatus", "OrOrderStatus"),
        ("Status", "status", "StatusStatus"),
    ],
)
def test_an_inner_class_says_shared_words_once(parent: str, child: str, name: str) -> None:
    """`OrderStatus` of `Order` is not `OrderOrderStatus`."""
    assert joined(parent, child) == name


def test_a_class_name_is_given_out_once() -> None:
    """The next candidate is taken when a name is gone, reserved, or a word of Python's; then it gets a number."""
    naming = Naming(None, {}, {})

    assert naming.type("a", "Order", "OrderSchema") == "Order"
    assert naming.type("b", "order", "orderSchema") == "OrderSchema"
    assert naming.type("c", "Model", "ModelSchema") == "ModelSchema"
    assert naming.type("d", "Warning", "WarningSchema") == "WarningSchema"
    assert naming.type("e", "Order", "order") == "Order2"
    assert naming.type("a", "Something") == "Order"

"""What Amazon really answers beside its models, by rows of patches.toml: no drift, and the values where they belong."""

from __future__ import annotations

import json
from typing import Any

import pytest

from spapi_clients.catalog_items_v2020_12_01 import models as catalog_2020
from spapi_clients.catalog_items_v2022_04_01 import models as catalog
from spapi_clients.orders_v0 import models as orders
from spapi_clients.product_pricing_v0 import models as pricing
from spapi_clients.sales_v1 import models as sales
from spapi_core.model.codec import dumps, encode, parse
from spapi_core.model.drift import Drift, DriftKind

VARIANTS = ["PT09", "PT10", "PT11", "PT12", "PT13", "PT14", "PT15", "EEGL", "EGUS"]
OFTEN = 60
"""Times, so that the code which is written for models read often is met as well."""


def read(kind: Any, content: str) -> Any:
    """The answer, which must not drift."""
    drift: list[Drift] = []
    answer = parse(kind, content.encode(), drift)
    assert drift == []
    return answer


@pytest.mark.parametrize(
    ("written", "digits"), [("12.50", "12.50"), ('"12.50"', "12.50"), ("0", "0"), ("0.00", "0.00"), ("1e2", "1e2")]
)
def test_amounts_of_order_metrics_come_as_numbers_and_as_texts(written: str, digits: str) -> None:
    """Both are the text of the digits that Amazon wrote."""
    money = f'{{"currencyCode": "EUR", "amount": {written}}}'
    metrics = (
        '{"interval": "2024-01-01--2024-01-02", "unitCount": 1, "orderItemCount": 1, "orderCount": 1, '
        f'"averageUnitPrice": {money}, "totalSales": {money}}}'
    )
    for _ in range(OFTEN):
        answer = read(sales.GetOrderMetricsResponse, f'{{"payload": [{metrics}]}}')
        assert answer.payload[0].total_sales.amount == digits
        assert answer.payload[0].average_unit_price.amount == digits


def test_what_is_no_amount_is_still_drift() -> None:
    """A boolean, a list and null stay as they came and are reported."""
    drift: list[Drift] = []
    answer = parse(sales.Money, b'{"currencyCode": "EUR", "amount": true}', drift)
    assert answer.amount is True  # type: ignore[comparison-overlap]  # what does not fit stays as it came
    assert [each.kind for each in drift] == [DriftKind.WRONG_TYPE]


def offers(outer: str, inner: str) -> str:
    identifier = {inner: "A1PA6795UKMFR9", "ItemCondition": "New", "ASIN": "B01"}
    known = {"ASIN": "B01", "status": "Success", "ItemCondition": "New", "Identifier": identifier, "Offers": []}
    return json.dumps({"payload": {outer: "A1PA6795UKMFR9", **known, "Summary": {"TotalOfferCount": 0}}})


@pytest.mark.parametrize("outer", ["marketplaceId", "MarketplaceID"])
@pytest.mark.parametrize("inner", ["MarketplaceId", "MarketplaceID"])
def test_offers_name_the_marketplace_in_two_spellings(outer: str, inner: str) -> None:
    """One attribute has it, whatever the spelling; it is written under the model's name."""
    answers = [read(pricing.GetOffersResponse, offers(outer, inner)) for _ in range(OFTEN)]
    for answer in answers:
        assert answer.payload.marketplace_id == "A1PA6795UKMFR9"
        assert answer.payload.identifier.marketplace_id == "A1PA6795UKMFR9"
    again = json.loads(dumps(encode(answers[-1])))
    assert again == json.loads(offers("marketplaceId", "MarketplaceId"))


def test_both_spellings_at_once_lose_nothing() -> None:
    """The model's own name counts; the other one stays among the additional properties and is reported."""
    drift: list[Drift] = []
    content = b'{"MarketplaceId": "A", "MarketplaceID": "B", "ItemCondition": "New"}'
    answer = parse(pricing.ItemIdentifier, content, drift)
    assert (answer.marketplace_id, answer.additional_properties) == ("A", {"MarketplaceID": "B"})
    assert [each.kind for each in drift] == [DriftKind.UNKNOWN_PROPERTY]


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("models", [catalog_2020, catalog], ids=["2020-12-01", "2022-04-01"])
def test_images_have_more_variants_than_the_list(models: Any, variant: str) -> None:
    """They are members of the enum."""
    content = f'{{"variant": "{variant}", "link": "https://m.media-amazon.com/x.jpg", "height": 1, "width": 1}}'
    image = read(models.ItemImage, content)
    assert image.variant is models.ItemImageVariant(variant)


def test_nobody_may_be_responsible_for_a_tax() -> None:
    """An empty text."""
    found = read(orders.TaxCollection, '{"Model": "MarketplaceFacilitator", "ResponsibleParty": ""}')
    assert found.responsible_party is orders.TaxCollectionResponsibleParty.EMPTY

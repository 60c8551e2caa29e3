"""How version 0 writes an order, its items, its buyer and its address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.flows.orders.facts import dates
from spapi_core.sandbox.gate.restricted import elements

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.flows.orders.facts import OrderFacts, OrderItem

__all__ = ["address_of", "buyer_of", "channel_of", "item_of", "opened", "order_as_listed", "wishes_of"]


def order_as_listed(context: Context, facts: OrderFacts) -> dict[str, Any]:
    """An order as the lists and the single order have it; personal data where the token opens it."""
    shown = opened(context)
    items = sum(line.quantity for line in facts.lines)
    changed = context.kept("order changes").get(facts.id, {}).get("shipped", {})
    shipped = items if facts.status == "Shipped" else sum(changed.values())
    if facts.status == "PartiallyShipped" and not changed:
        shipped = max(1, items - 1) if items > 1 else 0
    order: dict[str, Any] = {
        "AmazonOrderId": facts.id,
        "SellerOrderId": facts.id,
        **dates(facts),
        "OrderStatus": facts.status,
        "FulfillmentChannel": channel_of(facts),
        "SalesChannel": facts.place.domain,
        "ShipServiceLevel": "Std Domestic",
        "NumberOfItemsShipped": shipped,
        "NumberOfItemsUnshipped": 0 if facts.status == "Canceled" else items - shipped,
        "PaymentMethod": "Other",
        "PaymentMethodDetails": ["Standard"],
        "MarketplaceId": facts.place.id,
        "ShipmentServiceLevelCategory": "Standard",
        "OrderType": "StandardOrder",
        "IsBusinessOrder": facts.number % 11 == 0,
        "IsPrime": facts.fulfilled_by_amazon,
        "IsPremiumOrder": False,
        "IsGlobalExpressEnabled": False,
        "IsReplacementOrder": False,
        "IsSoldByAB": False,
        "IsISPU": False,
        "IsAccessPointOrder": False,
        "HasRegulatedItems": False,
    }
    if facts.status != "Pending":
        order["OrderTotal"] = _money(facts, facts.total)
    address = address_of(facts)
    personal = ("Name", "AddressLine1", "Phone")
    hidden = {name: value for name, value in address.items() if name not in personal}
    order["ShippingAddress"] = address if "shippingAddress" in shown else hidden
    order["BuyerInfo"] = buyer_of(facts) if "buyerInfo" in shown else {}
    return order


def item_of(context: Context, facts: OrderFacts, line: OrderItem, *, with_buyer: bool) -> dict[str, Any]:
    """An item of an order."""
    seed = context.services.seed
    changed = context.kept("order changes").get(facts.id, {}).get("shipped", {})
    shipped = line.quantity if facts.status == "Shipped" else changed.get(line.id, 0)
    cents = round(float(line.price) * 100) * line.quantity
    amount = str(cents // 100) if facts.place.decimals == 0 else f"{cents // 100}.{cents % 100:02}"
    item: dict[str, Any] = {
        "ASIN": seed.asin(line.catalog),
        "SellerSKU": seed.sku(line.listing),
        "OrderItemId": line.id,
        "Title": seed.title(line.catalog),
        "QuantityOrdered": line.quantity,
        "QuantityShipped": shipped,
        "ProductInfo": {"NumberOfItems": "1"},
        "ItemPrice": _money(facts, amount),
        "ItemTax": _money(facts, "0" if facts.place.decimals == 0 else "0.00"),
        "IsGift": "true" if facts.number % 13 == 0 else "false",
        "ConditionId": "New",
        "ConditionSubtypeId": "New",
        "IsTransparency": False,
    }
    if with_buyer:
        item["BuyerInfo"] = wishes_of(facts)
    return item


def buyer_of(facts: OrderFacts) -> dict[str, Any]:
    """Who bought."""
    return {"BuyerEmail": f"{facts.id.replace('-', '')}@marketplace.example.com", "BuyerName": facts.buyer}


def address_of(facts: OrderFacts) -> dict[str, Any]:
    """Where it is sent."""
    city, state, postal = facts.city
    return {
        "Name": facts.buyer,
        "AddressLine1": f"{facts.number % 200 + 1} Alder Street",
        "City": city,
        "StateOrRegion": state,
        "PostalCode": postal,
        "CountryCode": "GB" if facts.place.country == "UK" else facts.place.country,
        "Phone": f"+1 555 01{facts.number % 100:02}",
        "AddressType": "Residential",
    }


def wishes_of(facts: OrderFacts) -> dict[str, Any]:
    """What the buyer wished for an item."""
    return {"GiftMessageText": f"From {facts.buyer}"} if facts.number % 13 == 0 else {}


def opened(context: Context) -> frozenset[str]:
    """Data elements that the caller may see; all of them where the sandbox does not ask for restricted tokens."""
    if not context.services.enforce_restricted:
        return frozenset({"buyerInfo", "shippingAddress", "buyerTaxInformation"})
    path = context.endpoint.path.replace("{orderId}", context.given.path.get("orderId", ""))
    return elements(context.token.resources, "GET", path)


def channel_of(facts: OrderFacts) -> str:
    """Who fulfils it: Amazon or the selling partner."""
    return "AFN" if facts.fulfilled_by_amazon else "MFN"


def _money(facts: OrderFacts, amount: str) -> dict[str, str]:
    return {"CurrencyCode": facts.place.currency, "Amount": amount}

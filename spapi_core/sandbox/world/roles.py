"""Which of Amazon's roles opens which operations, by the beginning of their paths.

An operation is open to callers with one of its roles; a path that is not listed is open to all.
Source: the roles page of Amazon's developer documentation, condensed to the sandbox's purpose.
"""

from __future__ import annotations

__all__ = ["ROLES", "roles_of"]

_LISTING = "Product Listing"
_PRICING = "Pricing"
_FULFILLMENT = "Amazon Fulfillment"
_ORDERS = "Inventory and Order Tracking"
_FINANCE = "Finance and Accounting"
_DELIVERY = "Direct-to-Consumer Delivery (Restricted)"
_INSIGHTS = "Selling Partner Insights"
_MESSAGES = "Buyer Communication"
_SOLICIT = "Buyer Solicitation"
_TAX = "Tax Invoicing (Restricted)"
_WAREHOUSE = "Amazon Warehousing and Distribution"
_SERVICES = "Professional Services"
_ANALYTICS = "Brand Analytics"

_TABLE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("/aplus/", (_LISTING,)),
    ("/awd/", (_WAREHOUSE,)),
    ("/catalog/", (_LISTING,)),
    ("/customerFeedback/", (_ANALYTICS,)),
    ("/dataKiosk/", (_ANALYTICS, _INSIGHTS, _FINANCE)),
    ("/definitions/", (_LISTING,)),
    ("/easyShip/", (_DELIVERY, _FULFILLMENT)),
    ("/externalFulfillment/", (_ORDERS, _DELIVERY)),
    ("/fba/inbound/", (_FULFILLMENT,)),
    ("/fba/inventory/", (_FULFILLMENT, _LISTING)),
    ("/fba/outbound/", (_FULFILLMENT,)),
    ("/fulfillment/outbound/", (_FULFILLMENT,)),
    ("/finances/", (_FINANCE,)),
    ("/inbound/", (_FULFILLMENT,)),
    ("/listings/", (_LISTING,)),
    ("/messaging/", (_MESSAGES,)),
    ("/mfn/", (_DELIVERY,)),
    ("/orders/", (_ORDERS, _DELIVERY, _TAX)),
    ("/products/fees/", (_PRICING,)),
    ("/products/pricing/", (_PRICING,)),
    ("/batches/products/pricing/", (_PRICING,)),
    ("/replenishment/", (_INSIGHTS,)),
    ("/sales/", (_ORDERS, _INSIGHTS)),
    ("/sellers/", (_INSIGHTS,)),
    ("/service/", (_SERVICES,)),
    ("/shipping/", (_DELIVERY,)),
    ("/solicitations/", (_SOLICIT,)),
    ("/supplySources/", (_LISTING, _ORDERS)),
    ("/tax/", (_TAX,)),
    ("/vendor/directFulfillment/", (_DELIVERY,)),
    ("/vendor/", (_ORDERS,)),
)

ROLES = frozenset(role for _, roles in _TABLE for role in roles)


def roles_of(path: str) -> tuple[str, ...]:
    """Roles of which one opens an operation; empty when it needs none.

    Args:
        path: The operation's path template.
    """
    return next((roles for prefix, roles in _TABLE if path.startswith(prefix)), ())

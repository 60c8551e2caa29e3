"""Amazon's JSON schemas, one module per notification type; nothing is loaded before it is used.

Written by `python -m codegen generate` from models/; changes by hand are found and undone.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        any_offer_changed,
        b2b_any_offer_changed,
        branded_item_content_change,
        data_kiosk_query_processing_finished,
        detail_page_traffic_event,
        fba_inventory_availability_change,
        fba_outbound_shipment_status,
        fee_promotion,
        feed_processing_finished,
        fulfillment_order_status,
        item_inventory_event_change,
        item_product_type_change,
        item_sales_event_change,
        listings_item_issues_change,
        listings_item_issues_change_v2023_12_13,
        listings_item_mfn_quantity_change,
        listings_item_status_change,
        order_change,
        pricing_health,
        product_type_definitions_change,
        report_processing_finished,
        shipment_tracking_milestone_changed,
        tax_invoice_export_status_change,
        tax_invoice_issuance_eligibility_status_change,
        tax_invoice_issuance_status,
        transaction_update,
    )

__all__ = [
    "any_offer_changed",
    "b2b_any_offer_changed",
    "branded_item_content_change",
    "data_kiosk_query_processing_finished",
    "detail_page_traffic_event",
    "fba_inventory_availability_change",
    "fba_outbound_shipment_status",
    "fee_promotion",
    "feed_processing_finished",
    "fulfillment_order_status",
    "item_inventory_event_change",
    "item_product_type_change",
    "item_sales_event_change",
    "listings_item_issues_change",
    "listings_item_issues_change_v2023_12_13",
    "listings_item_mfn_quantity_change",
    "listings_item_status_change",
    "order_change",
    "pricing_health",
    "product_type_definitions_change",
    "report_processing_finished",
    "shipment_tracking_milestone_changed",
    "tax_invoice_export_status_change",
    "tax_invoice_issuance_eligibility_status_change",
    "tax_invoice_issuance_status",
    "transaction_update",
]


def __getattr__(name: str) -> Any:
    """Load a module when it is first used.

    Raises:
        AttributeError: There is no such module.
    """
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    """The modules, loaded or not."""
    return [*globals(), *__all__]

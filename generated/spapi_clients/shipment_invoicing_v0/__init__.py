"""Read shipments that need an invoice, hand the invoice in and follow it (Brazil).

`ShipmentInvoicingV0` has one method per operation; `operations` builds their calls, `models` holds their types.
Written by `python -m codegen generate` from models/shipment_invoicing_v0.json; changes by hand are found and
undone.
"""

from .client import AsyncShipmentInvoicingV0, ShipmentInvoicingV0

__all__ = ["AsyncShipmentInvoicingV0", "ShipmentInvoicingV0"]

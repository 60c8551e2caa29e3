"""What the answers and bodies of Vendor Direct Fulfillment Inventory v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/vendor_direct_fulfillment_inventory_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import Any

from spapi_core.model import Model


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class InventoryUpdate(Model):
    """Amazon's `InventoryUpdate`: part of `SubmitInventoryUpdateRequest`."""

    selling_party: PartyIdentification
    """`sellingParty`."""
    is_full_update: bool
    """`isFullUpdate`."""
    items: list[ItemDetails]
    """`items`."""
    _wire_ = ("sellingParty", "isFullUpdate", "items")


class ItemDetails(Model):
    """Amazon's `ItemDetails`: part of `InventoryUpdate`."""

    available_quantity: ItemQuantity
    """`availableQuantity`."""
    buyer_product_identifier: str | None = None
    """`buyerProductIdentifier`."""
    vendor_product_identifier: str | None = None
    """`vendorProductIdentifier`."""
    is_obsolete: bool | None = None
    """`isObsolete`."""
    _wire_ = ("availableQuantity", "buyerProductIdentifier", "vendorProductIdentifier", "isObsolete")


class ItemQuantity(Model):
    """Amazon's `ItemQuantity`: part of `ItemDetails`."""

    unit_of_measure: str
    """`unitOfMeasure`."""
    amount: int | None = None
    """`amount`."""
    _wire_ = ("unitOfMeasure", "amount")


class PartyIdentification(Model):
    """Amazon's `PartyIdentification`: part of `InventoryUpdate`."""

    party_id: str
    """`partyId`."""
    _wire_ = ("partyId",)


class SubmitInventoryUpdateRequest(Model):
    """Amazon's `SubmitInventoryUpdateRequest`: body of submitInventoryUpdate."""

    inventory: InventoryUpdate | None = None
    """`inventory`."""
    _wire_ = ("inventory",)


class SubmitInventoryUpdateResponse(Model):
    """Amazon's `SubmitInventoryUpdateResponse`.

    Used as answer of submitInventoryUpdate; error answer of submitInventoryUpdate.
    """

    payload: TransactionReference | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class TransactionReference(Model):
    """Amazon's `TransactionReference`: part of `SubmitInventoryUpdateResponse`."""

    transaction_id: str | None = None
    """`transactionId`."""
    _wire_ = ("transactionId",)


ErrorList = list[Error]
"""Amazon's `ErrorList`: part of `SubmitInventoryUpdateResponse`."""

SCHEMAS: dict[str, Any] = {
    "Error": Error,
    "ErrorList": ErrorList,
    "InventoryUpdate": InventoryUpdate,
    "ItemDetails": ItemDetails,
    "ItemQuantity": ItemQuantity,
    "PartyIdentification": PartyIdentification,
    "SubmitInventoryUpdateRequest": SubmitInventoryUpdateRequest,
    "SubmitInventoryUpdateResponse": SubmitInventoryUpdateResponse,
    "TransactionReference": TransactionReference,
}
"""Amazon's schema name -> the class or type here."""

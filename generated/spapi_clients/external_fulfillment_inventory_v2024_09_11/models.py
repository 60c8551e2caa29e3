"""What the answers and bodies of External Fulfillment Inventory 2024-09-11 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/external_fulfillment_inventory_v2024_09_11.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class HttpMethod(StrEnum):
    """Amazon's `HttpMethod`: part of `InventoryRequest`."""

    GET = "GET"
    POST = "POST"


class MarketplaceAttributesChannelName(StrEnum):
    """Part of `MarketplaceAttributes`; inline in Amazon's model."""

    FBA = "FBA"
    MFN = "MFN"
    DF = "DF"


class ActionableError(Model):
    """Amazon's `ActionableError`: part of `InventoryResponseBody`."""

    error_type: str | None = None
    """`errorType`."""
    error_sub_type: str | None = None
    """`errorSubType`."""
    _wire_ = ("errorType", "errorSubType")


class BatchInventoryRequest(Model):
    """Amazon's `BatchInventoryRequest`: body of batchInventory."""

    requests: list[InventoryRequest] | None = None
    """`requests`: 1 to 10 items."""
    _wire_ = ("requests",)


class BatchInventoryResponse(Model):
    """Amazon's `BatchInventoryResponse`: answer of batchInventory."""

    responses: list[InventoryResponse] | None = None
    """`responses`: 1 to 25 items."""
    _wire_ = ("responses",)


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`: error answer of batchInventory."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class HttpStatusLine(Model):
    """Amazon's `HttpStatusLine`: part of `InventoryResponse`."""

    status_code: int | None = None
    """`statusCode`: 100 to 599."""
    reason_phrase: str | None = None
    """`reasonPhrase`."""
    _wire_ = ("statusCode", "reasonPhrase")


class InventoryRequest(Model):
    """Amazon's `InventoryRequest`: part of `BatchInventoryRequestList`."""

    uri: str
    """`uri`."""
    method: HttpMethod | str
    """`method`."""
    body: InventoryRequestParams | None = None
    """`body`."""
    _wire_ = ("uri", "method", "body")


class InventoryRequestParams(Model):
    """Amazon's `InventoryRequestParams`: part of `InventoryRequest`."""

    client_sequence_number: int | None = None
    """`clientSequenceNumber`."""
    quantity: int | None = None
    """`quantity`."""
    marketplace_attributes: MarketplaceAttributes | None = None
    """`marketplaceAttributes`."""
    _wire_ = ("clientSequenceNumber", "quantity", "marketplaceAttributes")


class InventoryResponse(Model):
    """Amazon's `InventoryResponse`: part of `BatchInventoryResponseList`."""

    status: HttpStatusLine
    """`status`."""
    body: InventoryResponseBody
    """`body`."""
    _wire_ = ("status", "body")


class InventoryResponseBody(Model):
    """Amazon's `InventoryResponseBody`: part of `InventoryResponse`."""

    client_sequence_number: int | None = None
    """`clientSequenceNumber`."""
    location_id: str | None = None
    """`locationId`."""
    sku_id: str | None = None
    """`skuId`."""
    sellable_quantity: int | None = None
    """`sellableQuantity`: at least 0."""
    reserved_quantity: int | None = None
    """`reservedQuantity`: at least 0."""
    marketplace_attributes: MarketplaceAttributes | None = None
    """`marketplaceAttributes`."""
    actionable_errors: list[ActionableError] | None = None
    """`actionableErrors`."""
    _wire_ = (
        "clientSequenceNumber",
        "locationId",
        "skuId",
        "sellableQuantity",
        "reservedQuantity",
        "marketplaceAttributes",
        "actionableErrors",
    )


class MarketplaceAttributes(Model):
    """Amazon's `MarketplaceAttributes`: part of `InventoryRequestParams`, `InventoryResponseBody`."""

    channel_name: MarketplaceAttributesChannelName | str | None = None
    """`channelName`."""
    marketplace_id: str | None = None
    """`marketplaceId`."""
    _wire_ = ("channelName", "marketplaceId")


BatchInventoryRequestList = list[InventoryRequest]
"""Amazon's `BatchInventoryRequestList`: part of `BatchInventoryRequest`.

1 to 10 items.
"""

BatchInventoryResponseList = list[InventoryResponse]
"""Amazon's `BatchInventoryResponseList`: part of `BatchInventoryResponse`.

1 to 25 items.
"""

SCHEMAS: dict[str, Any] = {
    "ActionableError": ActionableError,
    "BatchInventoryRequest": BatchInventoryRequest,
    "BatchInventoryRequestList": BatchInventoryRequestList,
    "BatchInventoryResponse": BatchInventoryResponse,
    "BatchInventoryResponseList": BatchInventoryResponseList,
    "Error": Error,
    "ErrorList": ErrorList,
    "HttpMethod": HttpMethod,
    "HttpStatusLine": HttpStatusLine,
    "InventoryRequest": InventoryRequest,
    "InventoryRequestParams": InventoryRequestParams,
    "InventoryResponse": InventoryResponse,
    "InventoryResponseBody": InventoryResponseBody,
    "MarketplaceAttributes": MarketplaceAttributes,
}
"""Amazon's schema name -> the class or type here."""

"""What the answers and bodies of External Fulfillment Location 2026-07-30 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/external_fulfillment_location_v2026_07_30.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class CreateSandboxLocationRequestChannel(StrEnum):
    """Part of `CreateSandboxLocationRequest`; inline in Amazon's model."""

    FBA = "FBA"
    MFN = "MFN"


class CreateSandboxLocationRequest(Model):
    """Amazon's `CreateSandboxLocationRequest`: body of createSandboxLocation."""

    merchant_ids: list[str]
    """`merchantIds`: at least 1 item, each 1 to 64 characters."""
    marketplace_id: str
    """`marketplaceId`."""
    location_name: str
    """`locationName`: 1 to 60 characters."""
    channels: list[CreateSandboxLocationRequestChannel | str] | None = None
    """`channels`: at least 1 item."""
    _wire_ = ("merchantIds", "marketplaceId", "locationName", "channels")


class CreateSandboxLocationResponse(Model):
    """Amazon's `CreateSandboxLocationResponse`: answer of createSandboxLocation."""

    location_ids: LocationIdMap | None = None
    """`locationIds`."""
    _wire_ = ("locationIds",)


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
    """Amazon's `ErrorList`: error answer of createSandboxLocation."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class LocationIdMap(Model):
    """Amazon's `LocationIdMap`: part of `CreateSandboxLocationResponse`."""

    fba: str | None = None
    """`FBA`."""
    mfn: str | None = None
    """`MFN`."""
    _wire_ = ("FBA", "MFN")


MarketplaceId = str
"""Amazon's `MarketplaceId`: part of `CreateSandboxLocationRequest`."""

SCHEMAS: dict[str, Any] = {
    "CreateSandboxLocationRequest": CreateSandboxLocationRequest,
    "CreateSandboxLocationResponse": CreateSandboxLocationResponse,
    "Error": Error,
    "ErrorList": ErrorList,
    "LocationIdMap": LocationIdMap,
    "MarketplaceId": MarketplaceId,
}
"""Amazon's schema name -> the class or type here."""

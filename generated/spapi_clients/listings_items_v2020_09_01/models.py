"""What the answers and bodies of Listings Items 2020-09-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/listings_items_v2020_09_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class IssueSeverity(StrEnum):
    """Part of `Issue`; inline in Amazon's model."""

    ERROR = "ERROR"
    WARNING = "WARNING"
    INFO = "INFO"


class ListingsItemPutRequestRequirements(StrEnum):
    """Part of `ListingsItemPutRequest`; inline in Amazon's model."""

    LISTING = "LISTING"
    LISTING_PRODUCT_ONLY = "LISTING_PRODUCT_ONLY"
    LISTING_OFFER_ONLY = "LISTING_OFFER_ONLY"


class ListingsItemSubmissionResponseStatus(StrEnum):
    """Part of `ListingsItemSubmissionResponse`; inline in Amazon's model."""

    ACCEPTED = "ACCEPTED"
    INVALID = "INVALID"


class PatchOperationOp(StrEnum):
    """Part of `PatchOperation`; inline in Amazon's model."""

    ADD = "add"
    REPLACE = "replace"
    DELETE = "delete"


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
    """Amazon's `ErrorList`: error answer of putListingsItem, deleteListingsItem, patchListingsItem."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class Issue(Model):
    """Amazon's `Issue`: part of `ListingsItemSubmissionResponse`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    severity: IssueSeverity | str
    """`severity`."""
    attribute_name: str | None = None
    """`attributeName`."""
    _wire_ = ("code", "message", "severity", "attributeName")


class ListingsItemPatchRequest(Model):
    """Amazon's `ListingsItemPatchRequest`: body of patchListingsItem."""

    product_type: str
    """`productType`."""
    patches: list[PatchOperation]
    """`patches`: at least 1 item."""
    _wire_ = ("productType", "patches")


class ListingsItemPutRequest(Model):
    """Amazon's `ListingsItemPutRequest`: body of putListingsItem."""

    product_type: str
    """`productType`."""
    attributes: dict[str, Any]
    """`attributes`."""
    requirements: ListingsItemPutRequestRequirements | str | None = None
    """`requirements`."""
    _wire_ = ("productType", "attributes", "requirements")


class ListingsItemSubmissionResponse(Model):
    """Amazon's `ListingsItemSubmissionResponse`.

    Used as answer of putListingsItem, deleteListingsItem, patchListingsItem.
    """

    sku: str
    """`sku`."""
    status: ListingsItemSubmissionResponseStatus | str
    """`status`."""
    submission_id: str
    """`submissionId`."""
    issues: list[Issue] | None = None
    """`issues`."""
    _wire_ = ("sku", "status", "submissionId", "issues")


class PatchOperation(Model):
    """Amazon's `PatchOperation`: part of `ListingsItemPatchRequest`."""

    op: PatchOperationOp | str
    """`op`."""
    path: str
    """`path`."""
    value: list[dict[str, Any]] | None = None
    """`value`."""
    _wire_ = ("op", "path", "value")


SCHEMAS: dict[str, Any] = {
    "Error": Error,
    "ErrorList": ErrorList,
    "Issue": Issue,
    "ListingsItemPatchRequest": ListingsItemPatchRequest,
    "ListingsItemPutRequest": ListingsItemPutRequest,
    "ListingsItemSubmissionResponse": ListingsItemSubmissionResponse,
    "PatchOperation": PatchOperation,
}
"""Amazon's schema name -> the class or type here."""

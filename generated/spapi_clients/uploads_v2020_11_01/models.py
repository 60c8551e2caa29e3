"""What the answers and bodies of Uploads 2020-11-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/uploads_v2020_11_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import Any

from spapi_core.model import Model


class CreateUploadDestinationResponse(Model):
    """Amazon's `CreateUploadDestinationResponse`.

    Used as answer of createUploadDestinationForResource; error answer of createUploadDestinationForResource.
    """

    payload: UploadDestination | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class UploadDestination(Model):
    """Amazon's `UploadDestination`: part of `CreateUploadDestinationResponse`."""

    upload_destination_id: str | None = None
    """`uploadDestinationId`."""
    url: str | None = None
    """`url`."""
    headers: dict[str, Any] | None = None
    """`headers`."""
    _wire_ = ("uploadDestinationId", "url", "headers")


ErrorList = list[Error]
"""Amazon's `ErrorList`: part of `CreateUploadDestinationResponse`."""

SCHEMAS: dict[str, Any] = {
    "CreateUploadDestinationResponse": CreateUploadDestinationResponse,
    "Error": Error,
    "ErrorList": ErrorList,
    "UploadDestination": UploadDestination,
}
"""Amazon's schema name -> the class or type here."""

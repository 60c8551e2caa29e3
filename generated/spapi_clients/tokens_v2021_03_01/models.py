"""What the answers and bodies of Tokens 2021-03-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/tokens_v2021_03_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class RestrictedResourceMethod(StrEnum):
    """Part of `RestrictedResource`; inline in Amazon's model."""

    GET = "GET"
    PUT = "PUT"
    POST = "POST"
    DELETE = "DELETE"


class CreateRestrictedDataTokenRequest(Model):
    """Amazon's `CreateRestrictedDataTokenRequest`: body of createRestrictedDataToken."""

    restricted_resources: list[RestrictedResource]
    """`restrictedResources`."""
    target_application: str | None = None
    """`targetApplication`."""
    _wire_ = ("restrictedResources", "targetApplication")


class CreateRestrictedDataTokenResponse(Model):
    """Amazon's `CreateRestrictedDataTokenResponse`: answer of createRestrictedDataToken."""

    restricted_data_token: str | None = None
    """`restrictedDataToken`."""
    expires_in: int | None = None
    """`expiresIn`."""
    _wire_ = ("restrictedDataToken", "expiresIn")
    _personal_ = ("restricted_data_token",)


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
    """Amazon's `ErrorList`: error answer of createRestrictedDataToken."""

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class RestrictedResource(Model):
    """Amazon's `RestrictedResource`: part of `CreateRestrictedDataTokenRequest`."""

    method: RestrictedResourceMethod | str
    """`method`."""
    path: str
    """`path`."""
    data_elements: list[str] | None = None
    """`dataElements`."""
    _wire_ = ("method", "path", "dataElements")


SCHEMAS: dict[str, Any] = {
    "CreateRestrictedDataTokenRequest": CreateRestrictedDataTokenRequest,
    "CreateRestrictedDataTokenResponse": CreateRestrictedDataTokenResponse,
    "Error": Error,
    "ErrorList": ErrorList,
    "RestrictedResource": RestrictedResource,
}
"""Amazon's schema name -> the class or type here."""

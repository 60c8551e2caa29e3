"""What the answers and bodies of Application Management 2023-11-30 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/application_management_v2023_11_30.json; changes by hand are found and undone.
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


class ErrorList(Model):
    """Amazon's `ErrorList`: error answer of rotateApplicationClientSecret."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


SCHEMAS: dict[str, Any] = {
    "Error": Error,
    "ErrorList": ErrorList,
}
"""Amazon's schema name -> the class or type here."""

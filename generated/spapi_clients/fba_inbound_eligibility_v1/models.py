"""What the answers and bodies of FBA Inbound Eligibility v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/fba_inbound_eligibility_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class ItemEligibilityPreviewProgram(StrEnum):
    """Inline in Amazon's model.

    Used as part of `ItemEligibilityPreview`; parameter `program` of getItemEligibilityPreview.
    """

    INBOUND = "INBOUND"
    COMMINGLING = "COMMINGLING"


ItemEligibilityPreviewProgramLiteral = Literal[
    "INBOUND",
    "COMMINGLING",
]
"""The values of `ItemEligibilityPreviewProgram`, for arguments."""


class ItemEligibilityPreviewIneligibilityReasonListItem(StrEnum):
    """Part of `ItemEligibilityPreview`; inline in Amazon's model."""

    FBA_INB_0004 = "FBA_INB_0004"
    FBA_INB_0006 = "FBA_INB_0006"
    FBA_INB_0007 = "FBA_INB_0007"
    FBA_INB_0008 = "FBA_INB_0008"
    FBA_INB_0009 = "FBA_INB_0009"
    FBA_INB_0010 = "FBA_INB_0010"
    FBA_INB_0011 = "FBA_INB_0011"
    FBA_INB_0012 = "FBA_INB_0012"
    FBA_INB_0013 = "FBA_INB_0013"
    FBA_INB_0014 = "FBA_INB_0014"
    FBA_INB_0015 = "FBA_INB_0015"
    FBA_INB_0016 = "FBA_INB_0016"
    FBA_INB_0017 = "FBA_INB_0017"
    FBA_INB_0018 = "FBA_INB_0018"
    FBA_INB_0019 = "FBA_INB_0019"
    FBA_INB_0034 = "FBA_INB_0034"
    FBA_INB_0035 = "FBA_INB_0035"
    FBA_INB_0036 = "FBA_INB_0036"
    FBA_INB_0037 = "FBA_INB_0037"
    FBA_INB_0038 = "FBA_INB_0038"
    FBA_INB_0050 = "FBA_INB_0050"
    FBA_INB_0051 = "FBA_INB_0051"
    FBA_INB_0053 = "FBA_INB_0053"
    FBA_INB_0055 = "FBA_INB_0055"
    FBA_INB_0056 = "FBA_INB_0056"
    FBA_INB_0059 = "FBA_INB_0059"
    FBA_INB_0065 = "FBA_INB_0065"
    FBA_INB_0066 = "FBA_INB_0066"
    FBA_INB_0067 = "FBA_INB_0067"
    FBA_INB_0068 = "FBA_INB_0068"
    FBA_INB_0095 = "FBA_INB_0095"
    FBA_INB_0097 = "FBA_INB_0097"
    FBA_INB_0098 = "FBA_INB_0098"
    FBA_INB_0099 = "FBA_INB_0099"
    FBA_INB_0100 = "FBA_INB_0100"
    FBA_INB_0103 = "FBA_INB_0103"
    FBA_INB_0104 = "FBA_INB_0104"
    FBA_INB_0197 = "FBA_INB_0197"
    FBA_INB_0342 = "FBA_INB_0342"
    FBA_INB_0465 = "FBA_INB_0465"
    UNKNOWN_INB_ERROR_CODE = "UNKNOWN_INB_ERROR_CODE"


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str | None = None
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class GetItemEligibilityPreviewResponse(Model):
    """Amazon's `GetItemEligibilityPreviewResponse`.

    Used as answer of getItemEligibilityPreview; error answer of getItemEligibilityPreview.
    """

    payload: ItemEligibilityPreview | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class ItemEligibilityPreview(Model):
    """Amazon's `ItemEligibilityPreview`: part of `GetItemEligibilityPreviewResponse`."""

    asin: str
    """`asin`."""
    program: ItemEligibilityPreviewProgram | str
    """`program`."""
    is_eligible_for_program: bool
    """`isEligibleForProgram`."""
    marketplace_id: str | None = None
    """`marketplaceId`."""
    ineligibility_reason_list: list[ItemEligibilityPreviewIneligibilityReasonListItem | str] | None = None
    """`ineligibilityReasonList`."""
    _wire_ = ("asin", "program", "isEligibleForProgram", "marketplaceId", "ineligibilityReasonList")


ErrorList = list[Error]
"""Amazon's `ErrorList`: part of `GetItemEligibilityPreviewResponse`."""

SCHEMAS: dict[str, Any] = {
    "Error": Error,
    "ErrorList": ErrorList,
    "GetItemEligibilityPreviewResponse": GetItemEligibilityPreviewResponse,
    "ItemEligibilityPreview": ItemEligibilityPreview,
}
"""Amazon's schema name -> the class or type here."""

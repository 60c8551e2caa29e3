"""What the answers and bodies of Listings Restrictions 2021-08-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/listings_restrictions_v2021_08_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class LinkVerb(StrEnum):
    """Part of `Link`; inline in Amazon's model."""

    GET = "GET"


class ReasonCode(StrEnum):
    """Part of `Reason`; inline in Amazon's model."""

    APPROVAL_REQUIRED = "APPROVAL_REQUIRED"
    ASIN_NOT_FOUND = "ASIN_NOT_FOUND"
    NOT_ELIGIBLE = "NOT_ELIGIBLE"


class RestrictionConditionType(StrEnum):
    """Part of `Restriction`; parameter `conditionType` of getListingsRestrictions; inline in Amazon's model."""

    NEW_NEW = "new_new"
    NEW_OPEN_BOX = "new_open_box"
    NEW_OEM = "new_oem"
    REFURBISHED_REFURBISHED = "refurbished_refurbished"
    USED_LIKE_NEW = "used_like_new"
    USED_VERY_GOOD = "used_very_good"
    USED_GOOD = "used_good"
    USED_ACCEPTABLE = "used_acceptable"
    COLLECTIBLE_LIKE_NEW = "collectible_like_new"
    COLLECTIBLE_VERY_GOOD = "collectible_very_good"
    COLLECTIBLE_GOOD = "collectible_good"
    COLLECTIBLE_ACCEPTABLE = "collectible_acceptable"
    CLUB_CLUB = "club_club"


RestrictionConditionTypeLiteral = Literal[
    "new_new",
    "new_open_box",
    "new_oem",
    "refurbished_refurbished",
    "used_like_new",
    "used_very_good",
    "used_good",
    "used_acceptable",
    "collectible_like_new",
    "collectible_very_good",
    "collectible_good",
    "collectible_acceptable",
    "club_club",
]
"""The values of `RestrictionConditionType`, for arguments."""


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class Link(Model):
    """Amazon's `Link`: part of `Reason`."""

    resource: str
    """`resource`: URI."""
    verb: LinkVerb | str
    """`verb`."""
    title: str | None = None
    """`title`."""
    type_: str | None = None
    """`type`."""
    _wire_ = ("resource", "verb", "title", "type")


class Reason(Model):
    """Amazon's `Reason`: part of `Restriction`."""

    message: str
    """`message`."""
    reason_code: ReasonCode | str | None = None
    """`reasonCode`."""
    links: list[Link] | None = None
    """`links`."""
    _wire_ = ("message", "reasonCode", "links")


class Restriction(Model):
    """Amazon's `Restriction`: part of `RestrictionList`."""

    marketplace_id: str
    """`marketplaceId`."""
    condition_type: RestrictionConditionType | str | None = None
    """`conditionType`."""
    reasons: list[Reason] | None = None
    """`reasons`."""
    _wire_ = ("marketplaceId", "conditionType", "reasons")


class RestrictionList(Model):
    """Amazon's `RestrictionList`: answer of getListingsRestrictions."""

    restrictions: list[Restriction]
    """`restrictions`."""
    _wire_ = ("restrictions",)


ErrorList = list[Error]
"""Amazon's `ErrorList`: error answer of getListingsRestrictions."""

SCHEMAS: dict[str, Any] = {
    "Error": Error,
    "ErrorList": ErrorList,
    "Link": Link,
    "Reason": Reason,
    "Restriction": Restriction,
    "RestrictionList": RestrictionList,
}
"""Amazon's schema name -> the class or type here."""

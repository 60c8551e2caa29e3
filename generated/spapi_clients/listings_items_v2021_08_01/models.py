"""What the answers and bodies of Listings Items 2021-08-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/listings_items_v2021_08_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class IssueSeverity(StrEnum):
    """Part of `Issue`; inline in Amazon's model."""

    ERROR = "ERROR"
    WARNING = "WARNING"
    INFO = "INFO"


class IssueExemptionStatus(StrEnum):
    """Part of `IssueExemption`; inline in Amazon's model."""

    EXEMPT = "EXEMPT"
    EXEMPT_UNTIL_EXPIRY_DATE = "EXEMPT_UNTIL_EXPIRY_DATE"
    NOT_EXEMPT = "NOT_EXEMPT"


class ItemOfferByMarketplaceOfferType(StrEnum):
    """Part of `ItemOfferByMarketplace`; inline in Amazon's model."""

    B2C = "B2C"
    B2B = "B2B"


class ItemRelationshipType(StrEnum):
    """Part of `ItemRelationship`; inline in Amazon's model."""

    VARIATION = "VARIATION"
    PACKAGE_HIERARCHY = "PACKAGE_HIERARCHY"


class ItemSummaryByMarketplaceConditionType(StrEnum):
    """Part of `ItemSummaryByMarketplace`; inline in Amazon's model."""

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


class ItemSummaryByMarketplaceStatusItem(StrEnum):
    """Part of `ItemSummaryByMarketplace`; inline in Amazon's model."""

    BUYABLE = "BUYABLE"
    DISCOVERABLE = "DISCOVERABLE"


class ListingsItemPutRequestRequirements(StrEnum):
    """Part of `ListingsItemPutRequest`; inline in Amazon's model."""

    LISTING = "LISTING"
    LISTING_PRODUCT_ONLY = "LISTING_PRODUCT_ONLY"
    LISTING_OFFER_ONLY = "LISTING_OFFER_ONLY"


class ListingsItemSubmissionResponseStatus(StrEnum):
    """Part of `ListingsItemSubmissionResponse`; inline in Amazon's model."""

    ACCEPTED = "ACCEPTED"
    INVALID = "INVALID"
    VALID = "VALID"


class PatchOperationOp(StrEnum):
    """Part of `PatchOperation`; inline in Amazon's model."""

    ADD = "add"
    REPLACE = "replace"
    MERGE = "merge"
    DELETE = "delete"


class IncludedData(StrEnum):
    """Parameter `includedData` of searchListingsItems, getListingsItem; inline in Amazon's model."""

    SUMMARIES = "summaries"
    ATTRIBUTES = "attributes"
    ISSUES = "issues"
    OFFERS = "offers"
    FULFILLMENT_AVAILABILITY = "fulfillmentAvailability"
    PROCUREMENT = "procurement"
    RELATIONSHIPS = "relationships"
    PRODUCT_TYPES = "productTypes"


IncludedDataLiteral = Literal[
    "summaries",
    "attributes",
    "issues",
    "offers",
    "fulfillmentAvailability",
    "procurement",
    "relationships",
    "productTypes",
]
"""The values of `IncludedData`, for arguments."""


class IdentifiersType(StrEnum):
    """Parameter `identifiersType` of searchListingsItems; inline in Amazon's model."""

    ASIN = "ASIN"
    EAN = "EAN"
    FNSKU = "FNSKU"
    GTIN = "GTIN"
    ISBN = "ISBN"
    JAN = "JAN"
    MINSAN = "MINSAN"
    SKU = "SKU"
    UPC = "UPC"


IdentifiersTypeLiteral = Literal[
    "ASIN",
    "EAN",
    "FNSKU",
    "GTIN",
    "ISBN",
    "JAN",
    "MINSAN",
    "SKU",
    "UPC",
]
"""The values of `IdentifiersType`, for arguments."""


class WithIssueSeverity(StrEnum):
    """Parameter `withIssueSeverity` of searchListingsItems; inline in Amazon's model."""

    WARNING = "WARNING"
    ERROR = "ERROR"


WithIssueSeverityLiteral = Literal[
    "WARNING",
    "ERROR",
]
"""The values of `WithIssueSeverity`, for arguments."""


class WithStatus(StrEnum):
    """Parameter `withStatus` of searchListingsItems; inline in Amazon's model."""

    BUYABLE = "BUYABLE"
    DISCOVERABLE = "DISCOVERABLE"


WithStatusLiteral = Literal[
    "BUYABLE",
    "DISCOVERABLE",
]
"""The values of `WithStatus`, for arguments."""


class WithoutStatus(StrEnum):
    """Parameter `withoutStatus` of searchListingsItems; inline in Amazon's model."""

    BUYABLE = "BUYABLE"
    DISCOVERABLE = "DISCOVERABLE"


WithoutStatusLiteral = Literal[
    "BUYABLE",
    "DISCOVERABLE",
]
"""The values of `WithoutStatus`, for arguments."""


class SortBy(StrEnum):
    """Parameter `sortBy` of searchListingsItems; inline in Amazon's model."""

    SKU = "sku"
    CREATED_DATE = "createdDate"
    LAST_UPDATED_DATE = "lastUpdatedDate"


SortByLiteral = Literal[
    "sku",
    "createdDate",
    "lastUpdatedDate",
]
"""The values of `SortBy`, for arguments."""


class SortOrder(StrEnum):
    """Parameter `sortOrder` of searchListingsItems; inline in Amazon's model."""

    ASC = "ASC"
    DESC = "DESC"


SortOrderLiteral = Literal[
    "ASC",
    "DESC",
]
"""The values of `SortOrder`, for arguments."""


class PutListingsItemIncludedData(StrEnum):
    """Parameter `includedData` of putListingsItem, patchListingsItem; inline in Amazon's model."""

    IDENTIFIERS = "identifiers"
    ISSUES = "issues"


PutListingsItemIncludedDataLiteral = Literal[
    "identifiers",
    "issues",
]
"""The values of `PutListingsItemIncludedData`, for arguments."""


class Mode(StrEnum):
    """Parameter `mode` of putListingsItem, patchListingsItem; inline in Amazon's model."""

    VALIDATION_PREVIEW = "VALIDATION_PREVIEW"


ModeLiteral = Literal["VALIDATION_PREVIEW",]
"""The values of `Mode`, for arguments."""


class Audience(Model):
    """Amazon's `Audience`: part of `ItemOfferByMarketplace`."""

    value: str | None = None
    """`value`."""
    display_name: str | None = None
    """`displayName`."""
    _wire_ = ("value", "displayName")


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
    """Amazon's `ErrorList`: error answer of searchListingsItems, getListingsItem, putListingsItem and 2 more."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class FulfillmentAvailability(Model):
    """Amazon's `FulfillmentAvailability`: part of `Item`."""

    fulfillment_channel_code: str
    """`fulfillmentChannelCode`."""
    quantity: int | None = None
    """`quantity`: at least 0."""
    _wire_ = ("fulfillmentChannelCode", "quantity")


class Issue(Model):
    """Amazon's `Issue`: part of `ItemIssues`, `ListingsItemSubmissionResponse`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    severity: IssueSeverity | str
    """`severity`."""
    categories: list[str]
    """`categories`."""
    attribute_names: list[str] | None = None
    """`attributeNames`."""
    enforcements: IssueEnforcements | None = None
    """`enforcements`."""
    marketplace_ids: list[str] | None = None
    """`marketplaceIds`."""
    _wire_ = ("code", "message", "severity", "categories", "attributeNames", "enforcements", "marketplaceIds")


class IssueEnforcementAction(Model):
    """Amazon's `IssueEnforcementAction`: part of `IssueEnforcements`."""

    action: str
    """`action`."""
    _wire_ = ("action",)


class IssueEnforcements(Model):
    """Amazon's `IssueEnforcements`: part of `Issue`."""

    actions: list[IssueEnforcementAction]
    """`actions`."""
    exemption: IssueExemption
    """`exemption`."""
    _wire_ = ("actions", "exemption")


class IssueExemption(Model):
    """Amazon's `IssueExemption`: part of `IssueEnforcements`."""

    status: IssueExemptionStatus | str
    """`status`."""
    expiry_date: datetime | None = None
    """`expiryDate`: ISO 8601 instant."""
    _wire_ = ("status", "expiryDate")


class Item(Model):
    """Amazon's `Item`: part of `ItemSearchResults`; answer of getListingsItem."""

    sku: str
    """`sku`."""
    summaries: list[ItemSummaryByMarketplace] | None = None
    """`summaries`."""
    attributes: dict[str, Any] | None = None
    """`attributes`."""
    issues: list[Issue] | None = None
    """`issues`."""
    offers: list[ItemOfferByMarketplace] | None = None
    """`offers`."""
    fulfillment_availability: list[FulfillmentAvailability] | None = None
    """`fulfillmentAvailability`."""
    procurement: list[ItemProcurement] | None = None
    """`procurement`."""
    relationships: list[ItemRelationshipsByMarketplace] | None = None
    """`relationships`."""
    product_types: list[ItemProductTypeByMarketplace] | None = None
    """`productTypes`."""
    _wire_ = (
        "sku",
        "summaries",
        "attributes",
        "issues",
        "offers",
        "fulfillmentAvailability",
        "procurement",
        "relationships",
        "productTypes",
    )


class ItemIdentifiersByMarketplace(Model):
    """Amazon's `ItemIdentifiersByMarketplace`: part of `ItemIdentifiers`."""

    marketplace_id: str | None = None
    """`marketplaceId`."""
    asin: str | None = None
    """`asin`."""
    _wire_ = ("marketplaceId", "asin")


class ItemImage(Model):
    """Amazon's `ItemImage`: part of `ItemSummaryByMarketplace`."""

    link: str
    """`link`."""
    height: int
    """`height`."""
    width: int
    """`width`."""
    _wire_ = ("link", "height", "width")


class ItemOfferByMarketplace(Model):
    """Amazon's `ItemOfferByMarketplace`: part of `ItemOffers`."""

    marketplace_id: str
    """`marketplaceId`."""
    offer_type: ItemOfferByMarketplaceOfferType | str
    """`offerType`."""
    price: Money
    """`price`."""
    points: Points | None = None
    """`points`."""
    audience: Audience | None = None
    """`audience`."""
    _wire_ = ("marketplaceId", "offerType", "price", "points", "audience")


class ItemProcurement(Model):
    """Amazon's `ItemProcurement`: part of `Item`."""

    cost_price: Money
    """`costPrice`."""
    _wire_ = ("costPrice",)


class ItemProductTypeByMarketplace(Model):
    """Amazon's `ItemProductTypeByMarketplace`: part of `ItemProductTypes`."""

    marketplace_id: str
    """`marketplaceId`."""
    product_type: str
    """`productType`."""
    _wire_ = ("marketplaceId", "productType")


class ItemRelationship(Model):
    """Amazon's `ItemRelationship`: part of `ItemRelationshipsByMarketplace`."""

    type_: ItemRelationshipType | str
    """`type`."""
    child_skus: list[str] | None = None
    """`childSkus`."""
    parent_skus: list[str] | None = None
    """`parentSkus`."""
    variation_theme: ItemVariationTheme | None = None
    """`variationTheme`."""
    _wire_ = ("type", "childSkus", "parentSkus", "variationTheme")


class ItemRelationshipsByMarketplace(Model):
    """Amazon's `ItemRelationshipsByMarketplace`: part of `ItemRelationships`."""

    marketplace_id: str
    """`marketplaceId`."""
    relationships: list[ItemRelationship]
    """`relationships`."""
    _wire_ = ("marketplaceId", "relationships")


class ItemSearchResults(Model):
    """Amazon's `ItemSearchResults`: answer of searchListingsItems."""

    number_of_results: int
    """`numberOfResults`."""
    items: list[Item]
    """`items`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("numberOfResults", "items", "pagination")


class ItemSummaryByMarketplace(Model):
    """Amazon's `ItemSummaryByMarketplace`: part of `ItemSummaries`."""

    marketplace_id: str
    """`marketplaceId`."""
    product_type: str
    """`productType`."""
    status: list[ItemSummaryByMarketplaceStatusItem | str]
    """`status`."""
    created_date: datetime
    """`createdDate`: ISO 8601 instant."""
    last_updated_date: datetime
    """`lastUpdatedDate`: ISO 8601 instant."""
    asin: str | None = None
    """`asin`."""
    condition_type: ItemSummaryByMarketplaceConditionType | str | None = None
    """`conditionType`."""
    fn_sku: str | None = None
    """`fnSku`."""
    item_name: str | None = None
    """`itemName`."""
    main_image: ItemImage | None = None
    """`mainImage`."""
    _wire_ = (
        "marketplaceId",
        "productType",
        "status",
        "createdDate",
        "lastUpdatedDate",
        "asin",
        "conditionType",
        "fnSku",
        "itemName",
        "mainImage",
    )


class ItemVariationTheme(Model):
    """Amazon's `ItemVariationTheme`: part of `ItemRelationship`."""

    attributes: list[str]
    """`attributes`."""
    theme: str
    """`theme`."""
    _wire_ = ("attributes", "theme")


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
    identifiers: list[ItemIdentifiersByMarketplace] | None = None
    """`identifiers`."""
    _wire_ = ("sku", "status", "submissionId", "issues", "identifiers")


class Money(Model):
    """Amazon's `Money`: part of `ItemOfferByMarketplace`, `ItemProcurement`."""

    currency_code: str
    """`currencyCode`."""
    amount: str
    """`amount`."""
    _wire_ = ("currencyCode", "amount")


class Pagination(Model):
    """Amazon's `Pagination`: part of `ItemSearchResults`."""

    next_token: str | None = None
    """`nextToken`."""
    previous_token: str | None = None
    """`previousToken`."""
    _wire_ = ("nextToken", "previousToken")


class PatchOperation(Model):
    """Amazon's `PatchOperation`: part of `ListingsItemPatchRequest`."""

    op: PatchOperationOp | str
    """`op`."""
    path: str
    """`path`."""
    value: list[dict[str, Any]] | None = None
    """`value`."""
    _wire_ = ("op", "path", "value")


class Points(Model):
    """Amazon's `Points`: part of `ItemOfferByMarketplace`."""

    points_number: int
    """`pointsNumber`."""
    _wire_ = ("pointsNumber",)


Decimal = str
"""Amazon's `Decimal`: part of `Money`."""

ItemAttributes = dict[str, Any]
"""Amazon's `ItemAttributes`: part of `Item`."""

ItemIdentifiers = list[ItemIdentifiersByMarketplace]
"""Amazon's `ItemIdentifiers`: part of `ListingsItemSubmissionResponse`."""

ItemIssues = list[Issue]
"""Amazon's `ItemIssues`: part of `Item`."""

ItemOffers = list[ItemOfferByMarketplace]
"""Amazon's `ItemOffers`: part of `Item`."""

ItemProductTypes = list[ItemProductTypeByMarketplace]
"""Amazon's `ItemProductTypes`: part of `Item`."""

ItemRelationships = list[ItemRelationshipsByMarketplace]
"""Amazon's `ItemRelationships`: part of `Item`."""

ItemSummaries = list[ItemSummaryByMarketplace]
"""Amazon's `ItemSummaries`: part of `Item`."""

SCHEMAS: dict[str, Any] = {
    "Audience": Audience,
    "Decimal": Decimal,
    "Error": Error,
    "ErrorList": ErrorList,
    "FulfillmentAvailability": FulfillmentAvailability,
    "Issue": Issue,
    "IssueEnforcementAction": IssueEnforcementAction,
    "IssueEnforcements": IssueEnforcements,
    "IssueExemption": IssueExemption,
    "Item": Item,
    "ItemAttributes": ItemAttributes,
    "ItemIdentifiers": ItemIdentifiers,
    "ItemIdentifiersByMarketplace": ItemIdentifiersByMarketplace,
    "ItemImage": ItemImage,
    "ItemIssues": ItemIssues,
    "ItemOfferByMarketplace": ItemOfferByMarketplace,
    "ItemOffers": ItemOffers,
    "ItemProcurement": ItemProcurement,
    "ItemProductTypeByMarketplace": ItemProductTypeByMarketplace,
    "ItemProductTypes": ItemProductTypes,
    "ItemRelationship": ItemRelationship,
    "ItemRelationships": ItemRelationships,
    "ItemRelationshipsByMarketplace": ItemRelationshipsByMarketplace,
    "ItemSearchResults": ItemSearchResults,
    "ItemSummaries": ItemSummaries,
    "ItemSummaryByMarketplace": ItemSummaryByMarketplace,
    "ItemVariationTheme": ItemVariationTheme,
    "ListingsItemPatchRequest": ListingsItemPatchRequest,
    "ListingsItemPutRequest": ListingsItemPutRequest,
    "ListingsItemSubmissionResponse": ListingsItemSubmissionResponse,
    "Money": Money,
    "Pagination": Pagination,
    "PatchOperation": PatchOperation,
    "Points": Points,
}
"""Amazon's schema name -> the class or type here."""

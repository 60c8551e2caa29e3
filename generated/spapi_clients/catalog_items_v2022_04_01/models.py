"""What the answers and bodies of Catalog Items 2022-04-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/catalog_items_v2022_04_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class ItemImageVariant(StrEnum):
    """Part of `ItemImage`; inline in Amazon's model."""

    MAIN = "MAIN"
    PT01 = "PT01"
    PT02 = "PT02"
    PT03 = "PT03"
    PT04 = "PT04"
    PT05 = "PT05"
    PT06 = "PT06"
    PT07 = "PT07"
    PT08 = "PT08"
    SWCH = "SWCH"
    PT09 = "PT09"
    PT10 = "PT10"
    PT11 = "PT11"
    PT12 = "PT12"
    PT13 = "PT13"
    PT14 = "PT14"
    PT15 = "PT15"
    EEGL = "EEGL"
    EGUS = "EGUS"


class ItemRelationshipType(StrEnum):
    """Part of `ItemRelationship`; inline in Amazon's model."""

    VARIATION = "VARIATION"
    PACKAGE_HIERARCHY = "PACKAGE_HIERARCHY"


class ItemSummaryByMarketplaceItemClassification(StrEnum):
    """Part of `ItemSummaryByMarketplace`; inline in Amazon's model."""

    BASE_PRODUCT = "BASE_PRODUCT"
    OTHER = "OTHER"
    PRODUCT_BUNDLE = "PRODUCT_BUNDLE"
    VARIATION_PARENT = "VARIATION_PARENT"


class ItemVendorDetailsByMarketplaceReplenishmentCategory(StrEnum):
    """Part of `ItemVendorDetailsByMarketplace`; inline in Amazon's model."""

    ALLOCATED = "ALLOCATED"
    BASIC_REPLENISHMENT = "BASIC_REPLENISHMENT"
    IN_SEASON = "IN_SEASON"
    LIMITED_REPLENISHMENT = "LIMITED_REPLENISHMENT"
    MANUFACTURER_OUT_OF_STOCK = "MANUFACTURER_OUT_OF_STOCK"
    NEW_PRODUCT = "NEW_PRODUCT"
    NON_REPLENISHABLE = "NON_REPLENISHABLE"
    NON_STOCKUPABLE = "NON_STOCKUPABLE"
    OBSOLETE = "OBSOLETE"
    PLANNED_REPLENISHMENT = "PLANNED_REPLENISHMENT"


class IdentifiersType(StrEnum):
    """Parameter `identifiersType` of searchCatalogItems; inline in Amazon's model."""

    ASIN = "ASIN"
    EAN = "EAN"
    GTIN = "GTIN"
    ISBN = "ISBN"
    JAN = "JAN"
    MINSAN = "MINSAN"
    SKU = "SKU"
    UPC = "UPC"


IdentifiersTypeLiteral = Literal[
    "ASIN",
    "EAN",
    "GTIN",
    "ISBN",
    "JAN",
    "MINSAN",
    "SKU",
    "UPC",
]
"""The values of `IdentifiersType`, for arguments."""


class IncludedData(StrEnum):
    """Parameter `includedData` of searchCatalogItems, getCatalogItem; inline in Amazon's model."""

    ATTRIBUTES = "attributes"
    CLASSIFICATIONS = "classifications"
    DIMENSIONS = "dimensions"
    IDENTIFIERS = "identifiers"
    IMAGES = "images"
    PRODUCT_TYPES = "productTypes"
    RELATIONSHIPS = "relationships"
    SALES_RANKS = "salesRanks"
    SUMMARIES = "summaries"
    VENDOR_DETAILS = "vendorDetails"


IncludedDataLiteral = Literal[
    "attributes",
    "classifications",
    "dimensions",
    "identifiers",
    "images",
    "productTypes",
    "relationships",
    "salesRanks",
    "summaries",
    "vendorDetails",
]
"""The values of `IncludedData`, for arguments."""


class BrandRefinement(Model):
    """Amazon's `BrandRefinement`: part of `Refinements`."""

    number_of_results: int
    """`numberOfResults`."""
    brand_name: str
    """`brandName`."""
    _wire_ = ("numberOfResults", "brandName")


class ClassificationRefinement(Model):
    """Amazon's `ClassificationRefinement`: part of `Refinements`."""

    number_of_results: int
    """`numberOfResults`."""
    display_name: str
    """`displayName`."""
    classification_id: str
    """`classificationId`."""
    _wire_ = ("numberOfResults", "displayName", "classificationId")


class Dimension(Model):
    """Amazon's `Dimension`: part of `Dimensions`."""

    unit: str | None = None
    """`unit`."""
    value: float | None = None
    """`value`."""
    _wire_ = ("unit", "value")


class Dimensions(Model):
    """Amazon's `Dimensions`: part of `ItemDimensionsByMarketplace`."""

    height: Dimension | None = None
    """`height`."""
    length: Dimension | None = None
    """`length`."""
    weight: Dimension | None = None
    """`weight`."""
    width: Dimension | None = None
    """`width`."""
    _wire_ = ("height", "length", "weight", "width")


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
    """Amazon's `ErrorList`: error answer of searchCatalogItems, getCatalogItem."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class Item(Model):
    """Amazon's `Item`: part of `ItemSearchResults`; answer of getCatalogItem."""

    asin: str
    """`asin`."""
    attributes: dict[str, Any] | None = None
    """`attributes`."""
    classifications: list[ItemBrowseClassificationsByMarketplace] | None = None
    """`classifications`."""
    dimensions: list[ItemDimensionsByMarketplace] | None = None
    """`dimensions`."""
    identifiers: list[ItemIdentifiersByMarketplace] | None = None
    """`identifiers`."""
    images: list[ItemImagesByMarketplace] | None = None
    """`images`."""
    product_types: list[ItemProductTypeByMarketplace] | None = None
    """`productTypes`."""
    relationships: list[ItemRelationshipsByMarketplace] | None = None
    """`relationships`."""
    sales_ranks: list[ItemSalesRanksByMarketplace] | None = None
    """`salesRanks`."""
    summaries: list[ItemSummaryByMarketplace] | None = None
    """`summaries`."""
    vendor_details: list[ItemVendorDetailsByMarketplace] | None = None
    """`vendorDetails`."""
    _wire_ = (
        "asin",
        "attributes",
        "classifications",
        "dimensions",
        "identifiers",
        "images",
        "productTypes",
        "relationships",
        "salesRanks",
        "summaries",
        "vendorDetails",
    )


class ItemBrowseClassification(Model):
    """Amazon's `ItemBrowseClassification`.

    Used as part of `ItemBrowseClassification`, `ItemBrowseClassificationsByMarketplace`,
    `ItemSummaryByMarketplace`.
    """

    display_name: str
    """`displayName`."""
    classification_id: str
    """`classificationId`."""
    parent: ItemBrowseClassification | None = None
    """`parent`."""
    _wire_ = ("displayName", "classificationId", "parent")


class ItemBrowseClassificationsByMarketplace(Model):
    """Amazon's `ItemBrowseClassificationsByMarketplace`: part of `ItemBrowseClassifications`."""

    marketplace_id: str
    """`marketplaceId`."""
    classifications: list[ItemBrowseClassification] | None = None
    """`classifications`."""
    _wire_ = ("marketplaceId", "classifications")


class ItemClassificationSalesRank(Model):
    """Amazon's `ItemClassificationSalesRank`: part of `ItemSalesRanksByMarketplace`."""

    classification_id: str
    """`classificationId`."""
    title: str
    """`title`."""
    rank: int
    """`rank`."""
    link: str | None = None
    """`link`."""
    _wire_ = ("classificationId", "title", "rank", "link")


class ItemContributor(Model):
    """Amazon's `ItemContributor`: part of `ItemSummaryByMarketplace`."""

    role: ItemContributorRole
    """`role`."""
    value: str
    """`value`."""
    _wire_ = ("role", "value")


class ItemContributorRole(Model):
    """Amazon's `ItemContributorRole`: part of `ItemContributor`."""

    value: str
    """`value`."""
    display_name: str | None = None
    """`displayName`."""
    _wire_ = ("value", "displayName")


class ItemDimensionsByMarketplace(Model):
    """Amazon's `ItemDimensionsByMarketplace`: part of `ItemDimensions`."""

    marketplace_id: str
    """`marketplaceId`."""
    item: Dimensions | None = None
    """`item`."""
    package: Dimensions | None = None
    """`package`."""
    _wire_ = ("marketplaceId", "item", "package")


class ItemDisplayGroupSalesRank(Model):
    """Amazon's `ItemDisplayGroupSalesRank`: part of `ItemSalesRanksByMarketplace`."""

    website_display_group: str
    """`websiteDisplayGroup`."""
    title: str
    """`title`."""
    rank: int
    """`rank`."""
    link: str | None = None
    """`link`."""
    _wire_ = ("websiteDisplayGroup", "title", "rank", "link")


class ItemIdentifier(Model):
    """Amazon's `ItemIdentifier`: part of `ItemIdentifiersByMarketplace`."""

    identifier_type: str
    """`identifierType`."""
    identifier: str
    """`identifier`."""
    _wire_ = ("identifierType", "identifier")


class ItemIdentifiersByMarketplace(Model):
    """Amazon's `ItemIdentifiersByMarketplace`: part of `ItemIdentifiers`."""

    marketplace_id: str
    """`marketplaceId`."""
    identifiers: list[ItemIdentifier]
    """`identifiers`."""
    _wire_ = ("marketplaceId", "identifiers")


class ItemImage(Model):
    """Amazon's `ItemImage`: part of `ItemImagesByMarketplace`."""

    variant: ItemImageVariant | str
    """`variant`."""
    link: str
    """`link`."""
    height: int
    """`height`."""
    width: int
    """`width`."""
    _wire_ = ("variant", "link", "height", "width")


class ItemImagesByMarketplace(Model):
    """Amazon's `ItemImagesByMarketplace`: part of `ItemImages`."""

    marketplace_id: str
    """`marketplaceId`."""
    images: list[ItemImage]
    """`images`."""
    _wire_ = ("marketplaceId", "images")


class ItemProductTypeByMarketplace(Model):
    """Amazon's `ItemProductTypeByMarketplace`: part of `ItemProductTypes`."""

    marketplace_id: str | None = None
    """`marketplaceId`."""
    product_type: str | None = None
    """`productType`."""
    _wire_ = ("marketplaceId", "productType")


class ItemRelationship(Model):
    """Amazon's `ItemRelationship`: part of `ItemRelationshipsByMarketplace`."""

    type_: ItemRelationshipType | str
    """`type`."""
    child_asins: list[str] | None = None
    """`childAsins`."""
    parent_asins: list[str] | None = None
    """`parentAsins`."""
    variation_theme: ItemVariationTheme | None = None
    """`variationTheme`."""
    _wire_ = ("type", "childAsins", "parentAsins", "variationTheme")


class ItemRelationshipsByMarketplace(Model):
    """Amazon's `ItemRelationshipsByMarketplace`: part of `ItemRelationships`."""

    marketplace_id: str
    """`marketplaceId`."""
    relationships: list[ItemRelationship]
    """`relationships`."""
    _wire_ = ("marketplaceId", "relationships")


class ItemSalesRanksByMarketplace(Model):
    """Amazon's `ItemSalesRanksByMarketplace`: part of `ItemSalesRanks`."""

    marketplace_id: str
    """`marketplaceId`."""
    classification_ranks: list[ItemClassificationSalesRank] | None = None
    """`classificationRanks`."""
    display_group_ranks: list[ItemDisplayGroupSalesRank] | None = None
    """`displayGroupRanks`."""
    _wire_ = ("marketplaceId", "classificationRanks", "displayGroupRanks")


class ItemSearchResults(Model):
    """Amazon's `ItemSearchResults`: answer of searchCatalogItems."""

    number_of_results: int
    """`numberOfResults`."""
    items: list[Item]
    """`items`."""
    pagination: Pagination | None = None
    """`pagination`."""
    refinements: Refinements | None = None
    """`refinements`."""
    _wire_ = ("numberOfResults", "items", "pagination", "refinements")


class ItemSummaryByMarketplace(Model):
    """Amazon's `ItemSummaryByMarketplace`: part of `ItemSummaries`."""

    marketplace_id: str
    """`marketplaceId`."""
    adult_product: bool | None = None
    """`adultProduct`."""
    autographed: bool | None = None
    """`autographed`."""
    brand: str | None = None
    """`brand`."""
    browse_classification: ItemBrowseClassification | None = None
    """`browseClassification`."""
    color: str | None = None
    """`color`."""
    contributors: list[ItemContributor] | None = None
    """`contributors`."""
    item_classification: ItemSummaryByMarketplaceItemClassification | str | None = None
    """`itemClassification`."""
    item_name: str | None = None
    """`itemName`."""
    manufacturer: str | None = None
    """`manufacturer`."""
    memorabilia: bool | None = None
    """`memorabilia`."""
    model_number: str | None = None
    """`modelNumber`."""
    package_quantity: int | None = None
    """`packageQuantity`."""
    part_number: str | None = None
    """`partNumber`."""
    release_date: date | None = None
    """`releaseDate`: ISO 8601 day."""
    size: str | None = None
    """`size`."""
    style: str | None = None
    """`style`."""
    trade_in_eligible: bool | None = None
    """`tradeInEligible`."""
    website_display_group: str | None = None
    """`websiteDisplayGroup`."""
    website_display_group_name: str | None = None
    """`websiteDisplayGroupName`."""
    _wire_ = (
        "marketplaceId",
        "adultProduct",
        "autographed",
        "brand",
        "browseClassification",
        "color",
        "contributors",
        "itemClassification",
        "itemName",
        "manufacturer",
        "memorabilia",
        "modelNumber",
        "packageQuantity",
        "partNumber",
        "releaseDate",
        "size",
        "style",
        "tradeInEligible",
        "websiteDisplayGroup",
        "websiteDisplayGroupName",
    )


class ItemVariationTheme(Model):
    """Amazon's `ItemVariationTheme`: part of `ItemRelationship`."""

    attributes: list[str] | None = None
    """`attributes`."""
    theme: str | None = None
    """`theme`."""
    _wire_ = ("attributes", "theme")


class ItemVendorDetailsByMarketplace(Model):
    """Amazon's `ItemVendorDetailsByMarketplace`: part of `ItemVendorDetails`."""

    marketplace_id: str
    """`marketplaceId`."""
    brand_code: str | None = None
    """`brandCode`."""
    manufacturer_code: str | None = None
    """`manufacturerCode`."""
    manufacturer_code_parent: str | None = None
    """`manufacturerCodeParent`."""
    product_category: ItemVendorDetailsCategory | None = None
    """`productCategory`."""
    product_group: str | None = None
    """`productGroup`."""
    product_subcategory: ItemVendorDetailsCategory | None = None
    """`productSubcategory`."""
    replenishment_category: ItemVendorDetailsByMarketplaceReplenishmentCategory | str | None = None
    """`replenishmentCategory`."""
    _wire_ = (
        "marketplaceId",
        "brandCode",
        "manufacturerCode",
        "manufacturerCodeParent",
        "productCategory",
        "productGroup",
        "productSubcategory",
        "replenishmentCategory",
    )


class ItemVendorDetailsCategory(Model):
    """Amazon's `ItemVendorDetailsCategory`: part of `ItemVendorDetailsByMarketplace`."""

    display_name: str | None = None
    """`displayName`."""
    value: str | None = None
    """`value`."""
    _wire_ = ("displayName", "value")


class Pagination(Model):
    """Amazon's `Pagination`: part of `ItemSearchResults`."""

    next_token: str | None = None
    """`nextToken`."""
    previous_token: str | None = None
    """`previousToken`."""
    _wire_ = ("nextToken", "previousToken")


class Refinements(Model):
    """Amazon's `Refinements`: part of `ItemSearchResults`."""

    brands: list[BrandRefinement]
    """`brands`."""
    classifications: list[ClassificationRefinement]
    """`classifications`."""
    _wire_ = ("brands", "classifications")


ItemAsin = str
"""Amazon's `ItemAsin`: part of `Item`."""

ItemAttributes = dict[str, Any]
"""Amazon's `ItemAttributes`: part of `Item`."""

ItemBrowseClassifications = list[ItemBrowseClassificationsByMarketplace]
"""Amazon's `ItemBrowseClassifications`: part of `Item`."""

ItemDimensions = list[ItemDimensionsByMarketplace]
"""Amazon's `ItemDimensions`: part of `Item`."""

ItemIdentifiers = list[ItemIdentifiersByMarketplace]
"""Amazon's `ItemIdentifiers`: part of `Item`."""

ItemImages = list[ItemImagesByMarketplace]
"""Amazon's `ItemImages`: part of `Item`."""

ItemProductTypes = list[ItemProductTypeByMarketplace]
"""Amazon's `ItemProductTypes`: part of `Item`."""

ItemRelationships = list[ItemRelationshipsByMarketplace]
"""Amazon's `ItemRelationships`: part of `Item`."""

ItemSalesRanks = list[ItemSalesRanksByMarketplace]
"""Amazon's `ItemSalesRanks`: part of `Item`."""

ItemSummaries = list[ItemSummaryByMarketplace]
"""Amazon's `ItemSummaries`: part of `Item`."""

ItemVendorDetails = list[ItemVendorDetailsByMarketplace]
"""Amazon's `ItemVendorDetails`: part of `Item`."""

SCHEMAS: dict[str, Any] = {
    "BrandRefinement": BrandRefinement,
    "ClassificationRefinement": ClassificationRefinement,
    "Dimension": Dimension,
    "Dimensions": Dimensions,
    "Error": Error,
    "ErrorList": ErrorList,
    "Item": Item,
    "ItemAsin": ItemAsin,
    "ItemAttributes": ItemAttributes,
    "ItemBrowseClassification": ItemBrowseClassification,
    "ItemBrowseClassifications": ItemBrowseClassifications,
    "ItemBrowseClassificationsByMarketplace": ItemBrowseClassificationsByMarketplace,
    "ItemClassificationSalesRank": ItemClassificationSalesRank,
    "ItemContributor": ItemContributor,
    "ItemContributorRole": ItemContributorRole,
    "ItemDimensions": ItemDimensions,
    "ItemDimensionsByMarketplace": ItemDimensionsByMarketplace,
    "ItemDisplayGroupSalesRank": ItemDisplayGroupSalesRank,
    "ItemIdentifier": ItemIdentifier,
    "ItemIdentifiers": ItemIdentifiers,
    "ItemIdentifiersByMarketplace": ItemIdentifiersByMarketplace,
    "ItemImage": ItemImage,
    "ItemImages": ItemImages,
    "ItemImagesByMarketplace": ItemImagesByMarketplace,
    "ItemProductTypeByMarketplace": ItemProductTypeByMarketplace,
    "ItemProductTypes": ItemProductTypes,
    "ItemRelationship": ItemRelationship,
    "ItemRelationships": ItemRelationships,
    "ItemRelationshipsByMarketplace": ItemRelationshipsByMarketplace,
    "ItemSalesRanks": ItemSalesRanks,
    "ItemSalesRanksByMarketplace": ItemSalesRanksByMarketplace,
    "ItemSearchResults": ItemSearchResults,
    "ItemSummaries": ItemSummaries,
    "ItemSummaryByMarketplace": ItemSummaryByMarketplace,
    "ItemVariationTheme": ItemVariationTheme,
    "ItemVendorDetails": ItemVendorDetails,
    "ItemVendorDetailsByMarketplace": ItemVendorDetailsByMarketplace,
    "ItemVendorDetailsCategory": ItemVendorDetailsCategory,
    "Pagination": Pagination,
    "Refinements": Refinements,
}
"""Amazon's schema name -> the class or type here."""

"""What the answers and bodies of Catalog Items 2020-12-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/catalog_items_v2020_12_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

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


class ItemVariationsByMarketplaceVariationType(StrEnum):
    """Part of `ItemVariationsByMarketplace`; inline in Amazon's model."""

    PARENT = "PARENT"
    CHILD = "CHILD"


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


class IncludedData(StrEnum):
    """Parameter `includedData` of searchCatalogItems; inline in Amazon's model."""

    IDENTIFIERS = "identifiers"
    IMAGES = "images"
    PRODUCT_TYPES = "productTypes"
    SALES_RANKS = "salesRanks"
    SUMMARIES = "summaries"
    VARIATIONS = "variations"
    VENDOR_DETAILS = "vendorDetails"


IncludedDataLiteral = Literal[
    "identifiers",
    "images",
    "productTypes",
    "salesRanks",
    "summaries",
    "variations",
    "vendorDetails",
]
"""The values of `IncludedData`, for arguments."""


class GetCatalogItemIncludedData(StrEnum):
    """Parameter `includedData` of getCatalogItem; inline in Amazon's model."""

    ATTRIBUTES = "attributes"
    IDENTIFIERS = "identifiers"
    IMAGES = "images"
    PRODUCT_TYPES = "productTypes"
    SALES_RANKS = "salesRanks"
    SUMMARIES = "summaries"
    VARIATIONS = "variations"
    VENDOR_DETAILS = "vendorDetails"


GetCatalogItemIncludedDataLiteral = Literal[
    "attributes",
    "identifiers",
    "images",
    "productTypes",
    "salesRanks",
    "summaries",
    "variations",
    "vendorDetails",
]
"""The values of `GetCatalogItemIncludedData`, for arguments."""


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
    identifiers: list[ItemIdentifiersByMarketplace] | None = None
    """`identifiers`."""
    images: list[ItemImagesByMarketplace] | None = None
    """`images`."""
    product_types: list[ItemProductTypeByMarketplace] | None = None
    """`productTypes`."""
    sales_ranks: list[ItemSalesRanksByMarketplace] | None = None
    """`salesRanks`."""
    summaries: list[ItemSummaryByMarketplace] | None = None
    """`summaries`."""
    variations: list[ItemVariationsByMarketplace] | None = None
    """`variations`."""
    vendor_details: list[ItemVendorDetailsByMarketplace] | None = None
    """`vendorDetails`."""
    _wire_ = (
        "asin",
        "attributes",
        "identifiers",
        "images",
        "productTypes",
        "salesRanks",
        "summaries",
        "variations",
        "vendorDetails",
    )


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


class ItemSalesRank(Model):
    """Amazon's `ItemSalesRank`: part of `ItemSalesRanksByMarketplace`."""

    title: str
    """`title`."""
    rank: int
    """`rank`."""
    link: str | None = None
    """`link`."""
    _wire_ = ("title", "rank", "link")


class ItemSalesRanksByMarketplace(Model):
    """Amazon's `ItemSalesRanksByMarketplace`: part of `ItemSalesRanks`."""

    marketplace_id: str
    """`marketplaceId`."""
    ranks: list[ItemSalesRank]
    """`ranks`."""
    _wire_ = ("marketplaceId", "ranks")


class ItemSearchResults(Model):
    """Amazon's `ItemSearchResults`: answer of searchCatalogItems."""

    number_of_results: int
    """`numberOfResults`."""
    pagination: Pagination
    """`pagination`."""
    refinements: Refinements
    """`refinements`."""
    items: list[Item]
    """`items`."""
    _wire_ = ("numberOfResults", "pagination", "refinements", "items")


class ItemSummaryByMarketplace(Model):
    """Amazon's `ItemSummaryByMarketplace`: part of `ItemSummaries`."""

    marketplace_id: str
    """`marketplaceId`."""
    brand_name: str | None = None
    """`brandName`."""
    browse_node: str | None = None
    """`browseNode`."""
    color_name: str | None = None
    """`colorName`."""
    item_name: str | None = None
    """`itemName`."""
    manufacturer: str | None = None
    """`manufacturer`."""
    model_number: str | None = None
    """`modelNumber`."""
    size_name: str | None = None
    """`sizeName`."""
    style_name: str | None = None
    """`styleName`."""
    _wire_ = (
        "marketplaceId",
        "brandName",
        "browseNode",
        "colorName",
        "itemName",
        "manufacturer",
        "modelNumber",
        "sizeName",
        "styleName",
    )


class ItemVariationsByMarketplace(Model):
    """Amazon's `ItemVariationsByMarketplace`: part of `ItemVariations`."""

    marketplace_id: str
    """`marketplaceId`."""
    asins: list[str]
    """`asins`."""
    variation_type: ItemVariationsByMarketplaceVariationType | str
    """`variationType`."""
    _wire_ = ("marketplaceId", "asins", "variationType")


class ItemVendorDetailsByMarketplace(Model):
    """Amazon's `ItemVendorDetailsByMarketplace`: part of `ItemVendorDetails`."""

    marketplace_id: str
    """`marketplaceId`."""
    brand_code: str | None = None
    """`brandCode`."""
    category_code: str | None = None
    """`categoryCode`."""
    manufacturer_code: str | None = None
    """`manufacturerCode`."""
    manufacturer_code_parent: str | None = None
    """`manufacturerCodeParent`."""
    product_group: str | None = None
    """`productGroup`."""
    replenishment_category: ItemVendorDetailsByMarketplaceReplenishmentCategory | str | None = None
    """`replenishmentCategory`."""
    subcategory_code: str | None = None
    """`subcategoryCode`."""
    _wire_ = (
        "marketplaceId",
        "brandCode",
        "categoryCode",
        "manufacturerCode",
        "manufacturerCodeParent",
        "productGroup",
        "replenishmentCategory",
        "subcategoryCode",
    )


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

ItemIdentifiers = list[ItemIdentifiersByMarketplace]
"""Amazon's `ItemIdentifiers`: part of `Item`."""

ItemImages = list[ItemImagesByMarketplace]
"""Amazon's `ItemImages`: part of `Item`."""

ItemProductTypes = list[ItemProductTypeByMarketplace]
"""Amazon's `ItemProductTypes`: part of `Item`."""

ItemSalesRanks = list[ItemSalesRanksByMarketplace]
"""Amazon's `ItemSalesRanks`: part of `Item`."""

ItemSummaries = list[ItemSummaryByMarketplace]
"""Amazon's `ItemSummaries`: part of `Item`."""

ItemVariations = list[ItemVariationsByMarketplace]
"""Amazon's `ItemVariations`: part of `Item`."""

ItemVendorDetails = list[ItemVendorDetailsByMarketplace]
"""Amazon's `ItemVendorDetails`: part of `Item`."""

SCHEMAS: dict[str, Any] = {
    "BrandRefinement": BrandRefinement,
    "ClassificationRefinement": ClassificationRefinement,
    "Error": Error,
    "ErrorList": ErrorList,
    "Item": Item,
    "ItemAsin": ItemAsin,
    "ItemAttributes": ItemAttributes,
    "ItemIdentifier": ItemIdentifier,
    "ItemIdentifiers": ItemIdentifiers,
    "ItemIdentifiersByMarketplace": ItemIdentifiersByMarketplace,
    "ItemImage": ItemImage,
    "ItemImages": ItemImages,
    "ItemImagesByMarketplace": ItemImagesByMarketplace,
    "ItemProductTypeByMarketplace": ItemProductTypeByMarketplace,
    "ItemProductTypes": ItemProductTypes,
    "ItemSalesRank": ItemSalesRank,
    "ItemSalesRanks": ItemSalesRanks,
    "ItemSalesRanksByMarketplace": ItemSalesRanksByMarketplace,
    "ItemSearchResults": ItemSearchResults,
    "ItemSummaries": ItemSummaries,
    "ItemSummaryByMarketplace": ItemSummaryByMarketplace,
    "ItemVariations": ItemVariations,
    "ItemVariationsByMarketplace": ItemVariationsByMarketplace,
    "ItemVendorDetails": ItemVendorDetails,
    "ItemVendorDetailsByMarketplace": ItemVendorDetailsByMarketplace,
    "Pagination": Pagination,
    "Refinements": Refinements,
}
"""Amazon's schema name -> the class or type here."""

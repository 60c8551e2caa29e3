"""What the answers and bodies of Product Type Definitions 2020-09-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/product_type_definitions_v2020_09_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class ProductTypeDefinitionRequirements(StrEnum):
    """Inline in Amazon's model.

    Used as part of `ProductTypeDefinition`; parameter `requirements` of getDefinitionsProductType.
    """

    LISTING = "LISTING"
    LISTING_PRODUCT_ONLY = "LISTING_PRODUCT_ONLY"
    LISTING_OFFER_ONLY = "LISTING_OFFER_ONLY"


ProductTypeDefinitionRequirementsLiteral = Literal[
    "LISTING",
    "LISTING_PRODUCT_ONLY",
    "LISTING_OFFER_ONLY",
]
"""The values of `ProductTypeDefinitionRequirements`, for arguments."""


class ProductTypeDefinitionRequirementsEnforced(StrEnum):
    """Inline in Amazon's model.

    Used as part of `ProductTypeDefinition`; parameter `requirementsEnforced` of getDefinitionsProductType.
    """

    ENFORCED = "ENFORCED"
    NOT_ENFORCED = "NOT_ENFORCED"


ProductTypeDefinitionRequirementsEnforcedLiteral = Literal[
    "ENFORCED",
    "NOT_ENFORCED",
]
"""The values of `ProductTypeDefinitionRequirementsEnforced`, for arguments."""


class SchemaLinkLinkVerb(StrEnum):
    """Part of `SchemaLinkLink`; inline in Amazon's model."""

    GET = "GET"


class Locale(StrEnum):
    """Parameter `locale` of getDefinitionsProductType; inline in Amazon's model."""

    DEFAULT = "DEFAULT"
    AR = "ar"
    AR_AE = "ar_AE"
    DE = "de"
    DE_DE = "de_DE"
    EN = "en"
    EN_AE = "en_AE"
    EN_AU = "en_AU"
    EN_CA = "en_CA"
    EN_GB = "en_GB"
    EN_IN = "en_IN"
    EN_SG = "en_SG"
    EN_US = "en_US"
    ES = "es"
    ES_ES = "es_ES"
    ES_MX = "es_MX"
    ES_US = "es_US"
    FR = "fr"
    FR_CA = "fr_CA"
    FR_FR = "fr_FR"
    IT = "it"
    IT_IT = "it_IT"
    JA = "ja"
    JA_JP = "ja_JP"
    NL = "nl"
    NL_NL = "nl_NL"
    PL = "pl"
    PL_PL = "pl_PL"
    PT = "pt"
    PT_BR = "pt_BR"
    PT_PT = "pt_PT"
    SV = "sv"
    SV_SE = "sv_SE"
    TR = "tr"
    TR_TR = "tr_TR"
    ZH = "zh"
    ZH_CN = "zh_CN"
    ZH_TW = "zh_TW"


LocaleLiteral = Literal[
    "DEFAULT",
    "ar",
    "ar_AE",
    "de",
    "de_DE",
    "en",
    "en_AE",
    "en_AU",
    "en_CA",
    "en_GB",
    "en_IN",
    "en_SG",
    "en_US",
    "es",
    "es_ES",
    "es_MX",
    "es_US",
    "fr",
    "fr_CA",
    "fr_FR",
    "it",
    "it_IT",
    "ja",
    "ja_JP",
    "nl",
    "nl_NL",
    "pl",
    "pl_PL",
    "pt",
    "pt_BR",
    "pt_PT",
    "sv",
    "sv_SE",
    "tr",
    "tr_TR",
    "zh",
    "zh_CN",
    "zh_TW",
]
"""The values of `Locale`, for arguments."""


class ParentageLevel(StrEnum):
    """Parameter `parentageLevel` of getDefinitionsProductType; inline in Amazon's model."""

    NONE = "NONE"
    CHILD = "CHILD"
    PARENT = "PARENT"


ParentageLevelLiteral = Literal[
    "NONE",
    "CHILD",
    "PARENT",
]
"""The values of `ParentageLevel`, for arguments."""


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
    """Amazon's `ErrorList`: error answer of searchDefinitionsProductTypes, getDefinitionsProductType."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class ProductType(Model):
    """Amazon's `ProductType`: part of `ProductTypeList`."""

    name: str
    """`name`."""
    display_name: str
    """`displayName`."""
    marketplace_ids: list[str]
    """`marketplaceIds`."""
    _wire_ = ("name", "displayName", "marketplaceIds")
    _personal_ = ()


class ProductTypeDefinition(Model):
    """Amazon's `ProductTypeDefinition`: answer of getDefinitionsProductType."""

    schema: SchemaLink
    """`schema`."""
    requirements: ProductTypeDefinitionRequirements | str
    """`requirements`."""
    requirements_enforced: ProductTypeDefinitionRequirementsEnforced | str
    """`requirementsEnforced`."""
    property_groups: dict[str, PropertyGroup]
    """`propertyGroups`."""
    locale: str
    """`locale`."""
    marketplace_ids: list[str]
    """`marketplaceIds`."""
    product_type: str
    """`productType`."""
    display_name: str
    """`displayName`."""
    product_type_version: ProductTypeVersion
    """`productTypeVersion`."""
    meta_schema: SchemaLink | None = None
    """`metaSchema`."""
    _wire_ = (
        "schema",
        "requirements",
        "requirementsEnforced",
        "propertyGroups",
        "locale",
        "marketplaceIds",
        "productType",
        "displayName",
        "productTypeVersion",
        "metaSchema",
    )


class ProductTypeList(Model):
    """Amazon's `ProductTypeList`: answer of searchDefinitionsProductTypes."""

    product_types: list[ProductType]
    """`productTypes`."""
    product_type_version: str
    """`productTypeVersion`."""
    _wire_ = ("productTypes", "productTypeVersion")


class ProductTypeVersion(Model):
    """Amazon's `ProductTypeVersion`: part of `ProductTypeDefinition`."""

    version: str
    """`version`."""
    latest: bool
    """`latest`."""
    release_candidate: bool | None = None
    """`releaseCandidate`."""
    _wire_ = ("version", "latest", "releaseCandidate")


class PropertyGroup(Model):
    """Amazon's `PropertyGroup`: part of `ProductTypeDefinition`."""

    title: str | None = None
    """`title`."""
    description: str | None = None
    """`description`."""
    property_names: list[str] | None = None
    """`propertyNames`."""
    _wire_ = ("title", "description", "propertyNames")


class SchemaLink(Model):
    """Amazon's `SchemaLink`: part of `ProductTypeDefinition`."""

    link: SchemaLinkLink
    """`link`."""
    checksum: str
    """`checksum`."""
    _wire_ = ("link", "checksum")


class SchemaLinkLink(Model):
    """Part of `SchemaLink`; inline in Amazon's model."""

    resource: str
    """`resource`."""
    verb: SchemaLinkLinkVerb | str
    """`verb`."""
    _wire_ = ("resource", "verb")


SCHEMAS: dict[str, Any] = {
    "Error": Error,
    "ErrorList": ErrorList,
    "ProductType": ProductType,
    "ProductTypeDefinition": ProductTypeDefinition,
    "ProductTypeList": ProductTypeList,
    "ProductTypeVersion": ProductTypeVersion,
    "PropertyGroup": PropertyGroup,
    "SchemaLink": SchemaLink,
}
"""Amazon's schema name -> the class or type here."""

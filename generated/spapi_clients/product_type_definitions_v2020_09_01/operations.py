"""The operations of Product Type Definitions 2020-09-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(search_definitions_product_types(...))` does.
Written by `python -m codegen generate` from models/product_type_definitions_v2020_09_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call

SEARCH_DEFINITIONS_PRODUCT_TYPES: Operation[models.ProductTypeList] = Operation(
    id="product_type_definitions_v2020_09_01.searchDefinitionsProductTypes",
    section="product_type_definitions_v2020_09_01",
    name="searchDefinitionsProductTypes",
    method="GET",
    path="/definitions/2020-09-01/productTypes",
    params=(
        Param("keywords", "keywords", Location.QUERY, list[str], style=Style.CSV),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("itemName", "item_name", Location.QUERY, str),
        Param("locale", "locale", Location.QUERY, str),
        Param("searchLocale", "search_locale", Location.QUERY, str),
    ),
    responses={
        200: models.ProductTypeList,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Find product types by keywords or by an item's name."""


def search_definitions_product_types(
    *,
    keywords: Sequence[str] | None = None,
    marketplace_ids: Sequence[str] | None = None,
    item_name: str | None = None,
    locale: str | None = None,
    search_locale: str | None = None,
) -> Call[models.ProductTypeList]:
    """Bind the arguments of `searchDefinitionsProductTypes`; nothing is sent.

    Usage plan: 5 requests a second, burst 5; 100 a second for the whole application. Source: model,
    rate-limits.yml, documentation.

    Args:
        keywords (list[str], comma separated): `keywords`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
        item_name (str): `itemName`.
        locale (str): `locale`.
        search_locale (str): `searchLocale`.

    Grants, sandbox, answer and errors: `ProductTypeDefinitionsV20200901.search_definitions_product_types`.
    """
    return SEARCH_DEFINITIONS_PRODUCT_TYPES.call(
        keywords=keywords,
        marketplace_ids=marketplace_ids,
        item_name=item_name,
        locale=locale,
        search_locale=search_locale,
    )


GET_DEFINITIONS_PRODUCT_TYPE: Operation[models.ProductTypeDefinition] = Operation(
    id="product_type_definitions_v2020_09_01.getDefinitionsProductType",
    section="product_type_definitions_v2020_09_01",
    name="getDefinitionsProductType",
    method="GET",
    path="/definitions/2020-09-01/productTypes/{productType}",
    params=(
        Param("productType", "product_type", Location.PATH, str, required=True),
        Param("sellerId", "seller_id", Location.QUERY, str),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("productTypeVersion", "product_type_version", Location.QUERY, str),
        Param("requirements", "requirements", Location.QUERY, models.ProductTypeDefinitionRequirements),
        Param(
            "requirementsEnforced",
            "requirements_enforced",
            Location.QUERY,
            models.ProductTypeDefinitionRequirementsEnforced,
        ),
        Param("locale", "locale", Location.QUERY, models.Locale),
        Param("parentageLevel", "parentage_level", Location.QUERY, models.ParentageLevel),
    ),
    responses={
        200: models.ProductTypeDefinition,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the JSON schema and the requirements of a product type."""


def get_definitions_product_type(
    product_type: str,
    *,
    seller_id: str | None = None,
    marketplace_ids: Sequence[str] | None = None,
    product_type_version: str | None = None,
    requirements: models.ProductTypeDefinitionRequirements
    | models.ProductTypeDefinitionRequirementsLiteral
    | None = None,
    requirements_enforced: models.ProductTypeDefinitionRequirementsEnforced
    | models.ProductTypeDefinitionRequirementsEnforcedLiteral
    | None = None,
    locale: models.Locale | models.LocaleLiteral | None = None,
    parentage_level: models.ParentageLevel | models.ParentageLevelLiteral | None = None,
) -> Call[models.ProductTypeDefinition]:
    """Bind the arguments of `getDefinitionsProductType`; nothing is sent.

    Usage plan: 5 requests a second, burst 5; 100 a second for the whole application. Source: model,
    rate-limits.yml, documentation.

    Args:
        product_type (str): `productType`.
        seller_id (str): `sellerId`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
        product_type_version (str): `productTypeVersion`, Amazon's default `LATEST`.
        requirements (ProductTypeDefinitionRequirements): `requirements`, one of `LISTING`, `LISTING_PRODUCT_ONLY`,
            `LISTING_OFFER_ONLY`.
        requirements_enforced (ProductTypeDefinitionRequirementsEnforced): `requirementsEnforced`, one of
            `ENFORCED`, `NOT_ENFORCED`.
        locale (Locale): `locale`, one of `DEFAULT`, `ar`, `ar_AE`, `de`, `de_DE`, `en`, `en_AE`, `en_AU`, `en_CA`,
            `en_GB`, `en_IN`, `en_SG` and 26 more, Amazon's default `DEFAULT`.
        parentage_level (ParentageLevel): `parentageLevel`, one of `NONE`, `CHILD`, `PARENT`.

    Grants, sandbox, answer and errors: `ProductTypeDefinitionsV20200901.get_definitions_product_type`.
    """
    return GET_DEFINITIONS_PRODUCT_TYPE.call(
        product_type=product_type,
        seller_id=seller_id,
        marketplace_ids=marketplace_ids,
        product_type_version=product_type_version,
        requirements=requirements,
        requirements_enforced=requirements_enforced,
        locale=locale,
        parentage_level=parentage_level,
    )

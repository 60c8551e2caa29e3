"""Product Type Definitions 2020-09-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/product_type_definitions_v2020_09_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class ProductTypeDefinitionsV20200901:
    """Find product types and the JSON schema a listing of each has to meet.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/product-type-definitions-v2020-09-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def search_definitions_product_types(
        self,
        *,
        keywords: Sequence[str] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        item_name: str | None = None,
        locale: str | None = None,
        search_locale: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ProductTypeList:
        """Find product types by keywords or by an item's name.

        GET /definitions/2020-09-01/productTypes

        Usage plan: 5 requests a second, burst 5; 100 a second for the whole application. Source: model,
        rate-limits.yml, documentation.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/searchdefinitionsproducttypes

        Args:
            keywords (list[str], comma separated): `keywords`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            item_name (str): `itemName`.
            locale (str): `locale`.
            search_locale (str): `searchLocale`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ProductTypeList for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.search_definitions_product_types(
                keywords=keywords,
                marketplace_ids=marketplace_ids,
                item_name=item_name,
                locale=locale,
                search_locale=search_locale,
            ),
            options=options,
        ).parsed

    def get_definitions_product_type(
        self,
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
        options: CallOptions | None = None,
    ) -> models.ProductTypeDefinition:
        """Get the JSON schema and the requirements of a product type.

        GET /definitions/2020-09-01/productTypes/{productType}

        Usage plan: 5 requests a second, burst 5; 100 a second for the whole application. Source: model,
        rate-limits.yml, documentation.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getdefinitionsproducttype

        Args:
            product_type (str): `productType`.
            seller_id (str): `sellerId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            product_type_version (str): `productTypeVersion`, Amazon's default `LATEST`.
            requirements (ProductTypeDefinitionRequirements): `requirements`, one of `LISTING`,
                `LISTING_PRODUCT_ONLY`, `LISTING_OFFER_ONLY`.
            requirements_enforced (ProductTypeDefinitionRequirementsEnforced): `requirementsEnforced`, one of
                `ENFORCED`, `NOT_ENFORCED`.
            locale (Locale): `locale`, one of `DEFAULT`, `ar`, `ar_AE`, `de`, `de_DE`, `en`, `en_AE`, `en_AU`,
                `en_CA`, `en_GB`, `en_IN`, `en_SG` and 26 more, Amazon's default `DEFAULT`.
            parentage_level (ParentageLevel): `parentageLevel`, one of `NONE`, `CHILD`, `PARENT`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ProductTypeDefinition for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_definitions_product_type(
                product_type=product_type,
                seller_id=seller_id,
                marketplace_ids=marketplace_ids,
                product_type_version=product_type_version,
                requirements=requirements,
                requirements_enforced=requirements_enforced,
                locale=locale,
                parentage_level=parentage_level,
            ),
            options=options,
        ).parsed


class AsyncProductTypeDefinitionsV20200901:
    """Find product types and the JSON schema a listing of each has to meet.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/product-type-definitions-v2020-09-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search_definitions_product_types(
        self,
        *,
        keywords: Sequence[str] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        item_name: str | None = None,
        locale: str | None = None,
        search_locale: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ProductTypeList:
        """Find product types by keywords or by an item's name.

        GET /definitions/2020-09-01/productTypes

        Usage plan: 5 requests a second, burst 5; 100 a second for the whole application. Source: model,
        rate-limits.yml, documentation.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/searchdefinitionsproducttypes

        Args:
            keywords (list[str], comma separated): `keywords`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            item_name (str): `itemName`.
            locale (str): `locale`.
            search_locale (str): `searchLocale`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ProductTypeList for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.search_definitions_product_types(
                    keywords=keywords,
                    marketplace_ids=marketplace_ids,
                    item_name=item_name,
                    locale=locale,
                    search_locale=search_locale,
                ),
                options=options,
            )
        ).parsed

    async def get_definitions_product_type(
        self,
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
        options: CallOptions | None = None,
    ) -> models.ProductTypeDefinition:
        """Get the JSON schema and the requirements of a product type.

        GET /definitions/2020-09-01/productTypes/{productType}

        Usage plan: 5 requests a second, burst 5; 100 a second for the whole application. Source: model,
        rate-limits.yml, documentation.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getdefinitionsproducttype

        Args:
            product_type (str): `productType`.
            seller_id (str): `sellerId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            product_type_version (str): `productTypeVersion`, Amazon's default `LATEST`.
            requirements (ProductTypeDefinitionRequirements): `requirements`, one of `LISTING`,
                `LISTING_PRODUCT_ONLY`, `LISTING_OFFER_ONLY`.
            requirements_enforced (ProductTypeDefinitionRequirementsEnforced): `requirementsEnforced`, one of
                `ENFORCED`, `NOT_ENFORCED`.
            locale (Locale): `locale`, one of `DEFAULT`, `ar`, `ar_AE`, `de`, `de_DE`, `en`, `en_AE`, `en_AU`,
                `en_CA`, `en_GB`, `en_IN`, `en_SG` and 26 more, Amazon's default `DEFAULT`.
            parentage_level (ParentageLevel): `parentageLevel`, one of `NONE`, `CHILD`, `PARENT`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ProductTypeDefinition for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_definitions_product_type(
                    product_type=product_type,
                    seller_id=seller_id,
                    marketplace_ids=marketplace_ids,
                    product_type_version=product_type_version,
                    requirements=requirements,
                    requirements_enforced=requirements_enforced,
                    locale=locale,
                    parentage_level=parentage_level,
                ),
                options=options,
            )
        ).parsed

"""Listings Restrictions 2021-08-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/listings_restrictions_v2021_08_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class ListingsRestrictionsV20210801:
    """Ask whether a seller may list an item, and what is in the way.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listings-restrictions-v2021-08-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_listings_restrictions(
        self,
        *,
        asin: str,
        condition_type: models.RestrictionConditionType | models.RestrictionConditionTypeLiteral | None = None,
        seller_id: str,
        marketplace_ids: Sequence[str] | None = None,
        reason_locale: str | None = None,
        product_type: str | None = None,
        options: CallOptions | None = None,
    ) -> models.RestrictionList:
        """See whether a seller may list an ASIN in a condition, and where to ask for approval.

        GET /listings/2021-08-01/restrictions

        Usage plan: 5 requests a second, burst 10; 100 a second for the whole application. Source: model,
        rate-limits.yml, documentation.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getlistingsrestrictions

        Args:
            asin (str): `asin`, required.
            condition_type (RestrictionConditionType): `conditionType`, one of `new_new`, `new_open_box`, `new_oem`,
                `refurbished_refurbished`, `used_like_new`, `used_very_good`, `used_good`, `used_acceptable`,
                `collectible_like_new`, `collectible_very_good`, `collectible_good`, `collectible_acceptable` and 1
                more.
            seller_id (str): `sellerId`, required.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            reason_locale (str): `reasonLocale`.
            product_type (str): `productType`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            RestrictionList for status 200.

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
            operations.get_listings_restrictions(
                asin=asin,
                condition_type=condition_type,
                seller_id=seller_id,
                marketplace_ids=marketplace_ids,
                reason_locale=reason_locale,
                product_type=product_type,
            ),
            options=options,
        ).parsed


class AsyncListingsRestrictionsV20210801:
    """Ask whether a seller may list an item, and what is in the way.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listings-restrictions-v2021-08-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_listings_restrictions(
        self,
        *,
        asin: str,
        condition_type: models.RestrictionConditionType | models.RestrictionConditionTypeLiteral | None = None,
        seller_id: str,
        marketplace_ids: Sequence[str] | None = None,
        reason_locale: str | None = None,
        product_type: str | None = None,
        options: CallOptions | None = None,
    ) -> models.RestrictionList:
        """See whether a seller may list an ASIN in a condition, and where to ask for approval.

        GET /listings/2021-08-01/restrictions

        Usage plan: 5 requests a second, burst 10; 100 a second for the whole application. Source: model,
        rate-limits.yml, documentation.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getlistingsrestrictions

        Args:
            asin (str): `asin`, required.
            condition_type (RestrictionConditionType): `conditionType`, one of `new_new`, `new_open_box`, `new_oem`,
                `refurbished_refurbished`, `used_like_new`, `used_very_good`, `used_good`, `used_acceptable`,
                `collectible_like_new`, `collectible_very_good`, `collectible_good`, `collectible_acceptable` and 1
                more.
            seller_id (str): `sellerId`, required.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            reason_locale (str): `reasonLocale`.
            product_type (str): `productType`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            RestrictionList for status 200.

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
                operations.get_listings_restrictions(
                    asin=asin,
                    condition_type=condition_type,
                    seller_id=seller_id,
                    marketplace_ids=marketplace_ids,
                    reason_locale=reason_locale,
                    product_type=product_type,
                ),
                options=options,
            )
        ).parsed

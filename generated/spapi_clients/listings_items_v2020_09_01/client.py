"""Listings Items 2020-09-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/listings_items_v2020_09_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class ListingsItemsV20200901:
    """Create, change and delete listings; superseded by listings_items_v2021_08_01.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def put_listings_item(
        self,
        seller_id: str,
        sku: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        issue_locale: str | None = None,
        body: models.ListingsItemPutRequest,
        options: CallOptions | None = None,
    ) -> models.ListingsItemSubmissionResponse:
        """Create a listing, or replace all of it.

        PUT /listings/2020-09-01/items/{sellerId}/{sku}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Superseded; use listings_items_v2021_08_01.put_listings_item. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01

        Args:
            seller_id (str): `sellerId`.
            sku (str): `sku`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            issue_locale (str): `issueLocale`.
            body (ListingsItemPutRequest): `ListingsItemPutRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListingsItemSubmissionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.put_listings_item(
                seller_id=seller_id, sku=sku, marketplace_ids=marketplace_ids, issue_locale=issue_locale, body=body
            ),
            options=options,
        ).parsed

    def delete_listings_item(
        self,
        seller_id: str,
        sku: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        issue_locale: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListingsItemSubmissionResponse:
        """Delete a listing.

        DELETE /listings/2020-09-01/items/{sellerId}/{sku}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Superseded; use listings_items_v2021_08_01.delete_listings_item. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01

        Args:
            seller_id (str): `sellerId`.
            sku (str): `sku`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            issue_locale (str): `issueLocale`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListingsItemSubmissionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.delete_listings_item(
                seller_id=seller_id, sku=sku, marketplace_ids=marketplace_ids, issue_locale=issue_locale
            ),
            options=options,
        ).parsed

    def patch_listings_item(
        self,
        seller_id: str,
        sku: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        issue_locale: str | None = None,
        body: models.ListingsItemPatchRequest,
        options: CallOptions | None = None,
    ) -> models.ListingsItemSubmissionResponse:
        """Change some attributes of a listing.

        PATCH /listings/2020-09-01/items/{sellerId}/{sku}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use listings_items_v2021_08_01.patch_listings_item. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01

        Args:
            seller_id (str): `sellerId`.
            sku (str): `sku`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            issue_locale (str): `issueLocale`.
            body (ListingsItemPatchRequest): `ListingsItemPatchRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListingsItemSubmissionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.patch_listings_item(
                seller_id=seller_id, sku=sku, marketplace_ids=marketplace_ids, issue_locale=issue_locale, body=body
            ),
            options=options,
        ).parsed


class AsyncListingsItemsV20200901:
    """Create, change and delete listings; superseded by listings_items_v2021_08_01.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def put_listings_item(
        self,
        seller_id: str,
        sku: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        issue_locale: str | None = None,
        body: models.ListingsItemPutRequest,
        options: CallOptions | None = None,
    ) -> models.ListingsItemSubmissionResponse:
        """Create a listing, or replace all of it.

        PUT /listings/2020-09-01/items/{sellerId}/{sku}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Superseded; use listings_items_v2021_08_01.put_listings_item. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01

        Args:
            seller_id (str): `sellerId`.
            sku (str): `sku`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            issue_locale (str): `issueLocale`.
            body (ListingsItemPutRequest): `ListingsItemPutRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListingsItemSubmissionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.put_listings_item(
                    seller_id=seller_id, sku=sku, marketplace_ids=marketplace_ids, issue_locale=issue_locale, body=body
                ),
                options=options,
            )
        ).parsed

    async def delete_listings_item(
        self,
        seller_id: str,
        sku: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        issue_locale: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListingsItemSubmissionResponse:
        """Delete a listing.

        DELETE /listings/2020-09-01/items/{sellerId}/{sku}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Superseded; use listings_items_v2021_08_01.delete_listings_item. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01

        Args:
            seller_id (str): `sellerId`.
            sku (str): `sku`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            issue_locale (str): `issueLocale`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListingsItemSubmissionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.delete_listings_item(
                    seller_id=seller_id, sku=sku, marketplace_ids=marketplace_ids, issue_locale=issue_locale
                ),
                options=options,
            )
        ).parsed

    async def patch_listings_item(
        self,
        seller_id: str,
        sku: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        issue_locale: str | None = None,
        body: models.ListingsItemPatchRequest,
        options: CallOptions | None = None,
    ) -> models.ListingsItemSubmissionResponse:
        """Change some attributes of a listing.

        PATCH /listings/2020-09-01/items/{sellerId}/{sku}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use listings_items_v2021_08_01.patch_listings_item. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listings-items-v2020-09-01

        Args:
            seller_id (str): `sellerId`.
            sku (str): `sku`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            issue_locale (str): `issueLocale`.
            body (ListingsItemPatchRequest): `ListingsItemPatchRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListingsItemSubmissionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.patch_listings_item(
                    seller_id=seller_id, sku=sku, marketplace_ids=marketplace_ids, issue_locale=issue_locale, body=body
                ),
                options=options,
            )
        ).parsed

"""Supply Sources 2020-07-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/supply_sources_v2020_07_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class SupplySourcesV20200701:
    """Keep the stores and warehouses that a seller offers stock from.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/supply-sources-v2020-07-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_supply_sources(
        self, *, next_page_token: str | None = None, page_size: float | None = None, options: CallOptions | None = None
    ) -> models.GetSupplySourcesResponse:
        """List stores and warehouses.

        GET /supplySources/2020-07-01/supplySources

        Usage plan: 10 requests a second, burst 10. Source: rate-limits.yml.
        Paging: next_page_token takes nextPageToken from the answer; items in supplySources.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getsupplysources

        Args:
            next_page_token (str): `nextPageToken`.
            page_size (float): `pageSize`, Amazon's default `10`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSupplySourcesResponse for status 200.

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
            operations.get_supply_sources(next_page_token=next_page_token, page_size=page_size), options=options
        ).parsed

    def iter_get_supply_sources(
        self,
        *,
        next_page_token: str | None = None,
        page_size: float | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetSupplySourcesResponse, models.SupplySourceListItem]:
        """Read the list of `get_supply_sources`, page after page: each SupplySourceListItem.

        Takes the arguments of `get_supply_sources` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_supply_sources(next_page_token=next_page_token, page_size=page_size),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def create_supply_source(
        self, *, body: models.CreateSupplySourceRequest, options: CallOptions | None = None
    ) -> models.CreateSupplySourceResponse:
        """Add a store or warehouse.

        POST /supplySources/2020-07-01/supplySources

        Usage plan: 2 requests a second, burst 2. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createsupplysource

        Args:
            body (CreateSupplySourceRequest): `CreateSupplySourceRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateSupplySourceResponse for status 200.

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
        return self._client.send(operations.create_supply_source(body=body), options=options).parsed

    def get_supply_source(self, supply_source_id: str, *, options: CallOptions | None = None) -> models.SupplySource:
        """Read a store or warehouse: hours, services and address.

        GET /supplySources/2020-07-01/supplySources/{supplySourceId}

        Usage plan: 40 requests a second, burst 40. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getsupplysource

        Args:
            supply_source_id (str): `supplySourceId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SupplySource for status 200.

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
            operations.get_supply_source(supply_source_id=supply_source_id), options=options
        ).parsed

    def update_supply_source(
        self,
        supply_source_id: str,
        *,
        body: models.UpdateSupplySourceRequest | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Change hours, services and name of a store or warehouse.

        PUT /supplySources/2020-07-01/supplySources/{supplySourceId}

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatesupplysource

        Args:
            supply_source_id (str): `supplySourceId`.
            body (UpdateSupplySourceRequest): `UpdateSupplySourceRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
            operations.update_supply_source(supply_source_id=supply_source_id, body=body), options=options
        ).parsed

    def archive_supply_source(self, supply_source_id: str, *, options: CallOptions | None = None) -> None:
        """Archive a store or warehouse for good.

        DELETE /supplySources/2020-07-01/supplySources/{supplySourceId}

        Usage plan: 20 requests a second, burst 20. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/archivesupplysource

        Args:
            supply_source_id (str): `supplySourceId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
            operations.archive_supply_source(supply_source_id=supply_source_id), options=options
        ).parsed

    def update_supply_source_status(
        self,
        supply_source_id: str,
        *,
        body: models.UpdateSupplySourceStatusRequest | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Make a store or warehouse active or inactive.

        PUT /supplySources/2020-07-01/supplySources/{supplySourceId}/status

        Usage plan: 20 requests a second, burst 20. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatesupplysourcestatus

        Args:
            supply_source_id (str): `supplySourceId`.
            body (UpdateSupplySourceStatusRequest): `UpdateSupplySourceStatusRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
            operations.update_supply_source_status(supply_source_id=supply_source_id, body=body), options=options
        ).parsed


class AsyncSupplySourcesV20200701:
    """Keep the stores and warehouses that a seller offers stock from.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/supply-sources-v2020-07-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_supply_sources(
        self, *, next_page_token: str | None = None, page_size: float | None = None, options: CallOptions | None = None
    ) -> models.GetSupplySourcesResponse:
        """List stores and warehouses.

        GET /supplySources/2020-07-01/supplySources

        Usage plan: 10 requests a second, burst 10. Source: rate-limits.yml.
        Paging: next_page_token takes nextPageToken from the answer; items in supplySources.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getsupplysources

        Args:
            next_page_token (str): `nextPageToken`.
            page_size (float): `pageSize`, Amazon's default `10`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSupplySourcesResponse for status 200.

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
                operations.get_supply_sources(next_page_token=next_page_token, page_size=page_size), options=options
            )
        ).parsed

    def iter_get_supply_sources(
        self,
        *,
        next_page_token: str | None = None,
        page_size: float | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetSupplySourcesResponse, models.SupplySourceListItem]:
        """Read the list of `get_supply_sources`, page after page: each SupplySourceListItem.

        Takes the arguments of `get_supply_sources` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_supply_sources(next_page_token=next_page_token, page_size=page_size),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def create_supply_source(
        self, *, body: models.CreateSupplySourceRequest, options: CallOptions | None = None
    ) -> models.CreateSupplySourceResponse:
        """Add a store or warehouse.

        POST /supplySources/2020-07-01/supplySources

        Usage plan: 2 requests a second, burst 2. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createsupplysource

        Args:
            body (CreateSupplySourceRequest): `CreateSupplySourceRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateSupplySourceResponse for status 200.

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
        return (await self._client.send(operations.create_supply_source(body=body), options=options)).parsed

    async def get_supply_source(
        self, supply_source_id: str, *, options: CallOptions | None = None
    ) -> models.SupplySource:
        """Read a store or warehouse: hours, services and address.

        GET /supplySources/2020-07-01/supplySources/{supplySourceId}

        Usage plan: 40 requests a second, burst 40. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getsupplysource

        Args:
            supply_source_id (str): `supplySourceId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SupplySource for status 200.

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
            await self._client.send(operations.get_supply_source(supply_source_id=supply_source_id), options=options)
        ).parsed

    async def update_supply_source(
        self,
        supply_source_id: str,
        *,
        body: models.UpdateSupplySourceRequest | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Change hours, services and name of a store or warehouse.

        PUT /supplySources/2020-07-01/supplySources/{supplySourceId}

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatesupplysource

        Args:
            supply_source_id (str): `supplySourceId`.
            body (UpdateSupplySourceRequest): `UpdateSupplySourceRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
                operations.update_supply_source(supply_source_id=supply_source_id, body=body), options=options
            )
        ).parsed

    async def archive_supply_source(self, supply_source_id: str, *, options: CallOptions | None = None) -> None:
        """Archive a store or warehouse for good.

        DELETE /supplySources/2020-07-01/supplySources/{supplySourceId}

        Usage plan: 20 requests a second, burst 20. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/archivesupplysource

        Args:
            supply_source_id (str): `supplySourceId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
                operations.archive_supply_source(supply_source_id=supply_source_id), options=options
            )
        ).parsed

    async def update_supply_source_status(
        self,
        supply_source_id: str,
        *,
        body: models.UpdateSupplySourceStatusRequest | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Make a store or warehouse active or inactive.

        PUT /supplySources/2020-07-01/supplySources/{supplySourceId}/status

        Usage plan: 20 requests a second, burst 20. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatesupplysourcestatus

        Args:
            supply_source_id (str): `supplySourceId`.
            body (UpdateSupplySourceStatusRequest): `UpdateSupplySourceStatusRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
                operations.update_supply_source_status(supply_source_id=supply_source_id, body=body), options=options
            )
        ).parsed

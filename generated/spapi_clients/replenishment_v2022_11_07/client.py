"""Replenishment 2022-11-07, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/replenishment_v2022_11_07.json; changes by hand are found and undone.
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


class ReplenishmentV20221107:
    """See how Subscribe & Save offers perform for a selling partner.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/replenishment-v2022-11-07
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_offer_metrics(
        self, *, body: models.ListOfferMetricsRequest | None = None, options: CallOptions | None = None
    ) -> models.ListOfferMetricsResponse:
        """List Subscribe & Save figures per offer over a time span.

        POST /replenishment/2022-11-07/offers/metrics/search

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Paging: by offset, pagination.offset in the body.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listoffermetrics

        Args:
            body (ListOfferMetricsRequest): `ListOfferMetricsRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListOfferMetricsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.list_offer_metrics(body=body), options=options).parsed

    def iter_list_offer_metrics(
        self,
        *,
        body: models.ListOfferMetricsRequest | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListOfferMetricsResponse, models.ListOfferMetricsResponseOffer]:
        """Read the list of `list_offer_metrics`, page after page: each ListOfferMetricsResponseOffer.

        Takes the arguments of `list_offer_metrics` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_offer_metrics(body=body),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def list_offers(
        self, *, body: models.ListOffersRequest | None = None, options: CallOptions | None = None
    ) -> models.ListOffersResponse:
        """List the offers enrolled in Subscribe & Save, with their discounts and forecasts.

        POST /replenishment/2022-11-07/offers/search

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Paging: by offset, pagination.offset in the body.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listoffers

        Args:
            body (ListOffersRequest): `ListOffersRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListOffersResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.list_offers(body=body), options=options).parsed

    def iter_list_offers(
        self,
        *,
        body: models.ListOffersRequest | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListOffersResponse, models.ListOffersResponseOffer]:
        """Read the list of `list_offers`, page after page: each ListOffersResponseOffer.

        Takes the arguments of `list_offers` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_offers(body=body),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_selling_partner_metrics(
        self, *, body: models.GetSellingPartnerMetricsRequest | None = None, options: CallOptions | None = None
    ) -> models.GetSellingPartnerMetricsResponse:
        """Get Subscribe & Save figures of the whole business over a time span.

        POST /replenishment/2022-11-07/sellingPartners/metrics/search

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getsellingpartnermetrics

        Args:
            body (GetSellingPartnerMetricsRequest): `GetSellingPartnerMetricsRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSellingPartnerMetricsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_selling_partner_metrics(body=body), options=options).parsed


class AsyncReplenishmentV20221107:
    """See how Subscribe & Save offers perform for a selling partner.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/replenishment-v2022-11-07
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_offer_metrics(
        self, *, body: models.ListOfferMetricsRequest | None = None, options: CallOptions | None = None
    ) -> models.ListOfferMetricsResponse:
        """List Subscribe & Save figures per offer over a time span.

        POST /replenishment/2022-11-07/offers/metrics/search

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Paging: by offset, pagination.offset in the body.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listoffermetrics

        Args:
            body (ListOfferMetricsRequest): `ListOfferMetricsRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListOfferMetricsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.list_offer_metrics(body=body), options=options)).parsed

    def iter_list_offer_metrics(
        self,
        *,
        body: models.ListOfferMetricsRequest | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListOfferMetricsResponse, models.ListOfferMetricsResponseOffer]:
        """Read the list of `list_offer_metrics`, page after page: each ListOfferMetricsResponseOffer.

        Takes the arguments of `list_offer_metrics` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_offer_metrics(body=body),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def list_offers(
        self, *, body: models.ListOffersRequest | None = None, options: CallOptions | None = None
    ) -> models.ListOffersResponse:
        """List the offers enrolled in Subscribe & Save, with their discounts and forecasts.

        POST /replenishment/2022-11-07/offers/search

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Paging: by offset, pagination.offset in the body.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listoffers

        Args:
            body (ListOffersRequest): `ListOffersRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListOffersResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.list_offers(body=body), options=options)).parsed

    def iter_list_offers(
        self,
        *,
        body: models.ListOffersRequest | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListOffersResponse, models.ListOffersResponseOffer]:
        """Read the list of `list_offers`, page after page: each ListOffersResponseOffer.

        Takes the arguments of `list_offers` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_offers(body=body),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_selling_partner_metrics(
        self, *, body: models.GetSellingPartnerMetricsRequest | None = None, options: CallOptions | None = None
    ) -> models.GetSellingPartnerMetricsResponse:
        """Get Subscribe & Save figures of the whole business over a time span.

        POST /replenishment/2022-11-07/sellingPartners/metrics/search

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getsellingpartnermetrics

        Args:
            body (GetSellingPartnerMetricsRequest): `GetSellingPartnerMetricsRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSellingPartnerMetricsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_selling_partner_metrics(body=body), options=options)).parsed

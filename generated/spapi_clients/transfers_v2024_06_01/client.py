"""Finances Transfers 2024-06-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/transfers_v2024_06_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class TransfersV20240601:
    """Start and list payouts to a seller's bank account.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/transfers-v2024-06-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_payment_methods(
        self,
        *,
        marketplace_id: str | None = None,
        payment_method_types: Sequence[models.PaymentMethodType | models.PaymentMethodTypeLiteral] | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPaymentMethodsResponse:
        """List the bank accounts, cards and wallets that a seller has on file.

        GET /finances/transfers/2024-06-01/paymentMethods

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getpaymentmethods

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            payment_method_types (list[PaymentMethodType], comma separated): `paymentMethodTypes`, at least 1 item,
                no duplicate items, each one of `BANK_ACCOUNT`, `CARD`, `SELLER_WALLET`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPaymentMethodsResponse for status 200.

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
            operations.get_payment_methods(marketplace_id=marketplace_id, payment_method_types=payment_method_types),
            options=options,
        ).parsed

    def list_payouts(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        payout_id: str | None = None,
        account_type: str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListPayoutsResponse:
        """List payouts made in a time span.

        GET /finances/transfers/2024-06-01/payouts

        Usage plan: 0.5 requests a second, burst 10. Source: model.
        Paging: next_token takes nextToken from the answer; items in payouts.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listpayouts

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted,
                `ALL_MARKETPLACES` for all.
            created_after (datetime): `createdAfter`, ISO 8601 instant.
            created_before (datetime): `createdBefore`, ISO 8601 instant.
            payout_id (str): `payoutId`.
            account_type (str): `accountType`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListPayoutsResponse for status 200.

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
            operations.list_payouts(
                marketplace_ids=marketplace_ids,
                created_after=created_after,
                created_before=created_before,
                payout_id=payout_id,
                account_type=account_type,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    def iter_list_payouts(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        payout_id: str | None = None,
        account_type: str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListPayoutsResponse, models.Payout]:
        """Read the list of `list_payouts`, page after page: each Payout.

        Takes the arguments of `list_payouts` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_payouts(
                marketplace_ids=marketplace_ids,
                created_after=created_after,
                created_before=created_before,
                payout_id=payout_id,
                account_type=account_type,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def initiate_payout(
        self, *, body: models.InitiatePayoutRequest, options: CallOptions | None = None
    ) -> models.InitiatePayoutResponse:
        """Pay the balance out to the seller's bank account now.

        POST /finances/transfers/2024-06-01/payouts

        Usage plan: 0.017 requests a second, burst 2 (one every 60 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/initiatepayout

        Args:
            body (InitiatePayoutRequest): `InitiatePayoutRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InitiatePayoutResponse for status 200.

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
        return self._client.send(operations.initiate_payout(body=body), options=options).parsed

    def list_expected_payouts(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        account_type: str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListExpectedPayoutsResponse:
        """List payouts that are due, with amount and day.

        GET /finances/transfers/2024-06-01/payouts/expected

        Usage plan: 0.5 requests a second, burst 10. Source: model.
        Paging: next_token takes nextToken from the answer; items in expectedPayouts.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listexpectedpayouts

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted,
                `ALL_MARKETPLACES` for all.
            account_type (str): `accountType`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListExpectedPayoutsResponse for status 200.

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
            operations.list_expected_payouts(
                marketplace_ids=marketplace_ids, account_type=account_type, next_token=next_token
            ),
            options=options,
        ).parsed

    def iter_list_expected_payouts(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        account_type: str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListExpectedPayoutsResponse, models.ExpectedPayout]:
        """Read the list of `list_expected_payouts`, page after page: each ExpectedPayout.

        Takes the arguments of `list_expected_payouts` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_expected_payouts(
                marketplace_ids=marketplace_ids, account_type=account_type, next_token=next_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )


class AsyncTransfersV20240601:
    """Start and list payouts to a seller's bank account.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/transfers-v2024-06-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_payment_methods(
        self,
        *,
        marketplace_id: str | None = None,
        payment_method_types: Sequence[models.PaymentMethodType | models.PaymentMethodTypeLiteral] | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPaymentMethodsResponse:
        """List the bank accounts, cards and wallets that a seller has on file.

        GET /finances/transfers/2024-06-01/paymentMethods

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getpaymentmethods

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            payment_method_types (list[PaymentMethodType], comma separated): `paymentMethodTypes`, at least 1 item,
                no duplicate items, each one of `BANK_ACCOUNT`, `CARD`, `SELLER_WALLET`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPaymentMethodsResponse for status 200.

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
                operations.get_payment_methods(
                    marketplace_id=marketplace_id, payment_method_types=payment_method_types
                ),
                options=options,
            )
        ).parsed

    async def list_payouts(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        payout_id: str | None = None,
        account_type: str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListPayoutsResponse:
        """List payouts made in a time span.

        GET /finances/transfers/2024-06-01/payouts

        Usage plan: 0.5 requests a second, burst 10. Source: model.
        Paging: next_token takes nextToken from the answer; items in payouts.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listpayouts

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted,
                `ALL_MARKETPLACES` for all.
            created_after (datetime): `createdAfter`, ISO 8601 instant.
            created_before (datetime): `createdBefore`, ISO 8601 instant.
            payout_id (str): `payoutId`.
            account_type (str): `accountType`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListPayoutsResponse for status 200.

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
                operations.list_payouts(
                    marketplace_ids=marketplace_ids,
                    created_after=created_after,
                    created_before=created_before,
                    payout_id=payout_id,
                    account_type=account_type,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_payouts(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        payout_id: str | None = None,
        account_type: str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListPayoutsResponse, models.Payout]:
        """Read the list of `list_payouts`, page after page: each Payout.

        Takes the arguments of `list_payouts` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_payouts(
                marketplace_ids=marketplace_ids,
                created_after=created_after,
                created_before=created_before,
                payout_id=payout_id,
                account_type=account_type,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def initiate_payout(
        self, *, body: models.InitiatePayoutRequest, options: CallOptions | None = None
    ) -> models.InitiatePayoutResponse:
        """Pay the balance out to the seller's bank account now.

        POST /finances/transfers/2024-06-01/payouts

        Usage plan: 0.017 requests a second, burst 2 (one every 60 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/initiatepayout

        Args:
            body (InitiatePayoutRequest): `InitiatePayoutRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InitiatePayoutResponse for status 200.

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
        return (await self._client.send(operations.initiate_payout(body=body), options=options)).parsed

    async def list_expected_payouts(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        account_type: str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListExpectedPayoutsResponse:
        """List payouts that are due, with amount and day.

        GET /finances/transfers/2024-06-01/payouts/expected

        Usage plan: 0.5 requests a second, burst 10. Source: model.
        Paging: next_token takes nextToken from the answer; items in expectedPayouts.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listexpectedpayouts

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted,
                `ALL_MARKETPLACES` for all.
            account_type (str): `accountType`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListExpectedPayoutsResponse for status 200.

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
                operations.list_expected_payouts(
                    marketplace_ids=marketplace_ids, account_type=account_type, next_token=next_token
                ),
                options=options,
            )
        ).parsed

    def iter_list_expected_payouts(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        account_type: str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListExpectedPayoutsResponse, models.ExpectedPayout]:
        """Read the list of `list_expected_payouts`, page after page: each ExpectedPayout.

        Takes the arguments of `list_expected_payouts` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_expected_payouts(
                marketplace_ids=marketplace_ids, account_type=account_type, next_token=next_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

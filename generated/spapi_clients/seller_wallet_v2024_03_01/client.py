"""Seller Wallet 2024-03-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/seller_wallet_v2024_03_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    import decimal
    from collections.abc import Callable

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class SellerWalletV20240301:
    """Read Seller Wallet accounts and balances, and move money now or on a schedule.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/seller-wallet-v2024-03-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_accounts(
        self, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.BankAccountListing:
        """List the bank accounts of the Seller Wallet.

        GET /finances/transfers/wallet/2024-03-01/accounts

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listaccounts

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BankAccountListing for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.list_accounts(marketplace_id=marketplace_id), options=options).parsed

    def get_account(
        self, account_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.BankAccount:
        """Read a bank account of the Seller Wallet.

        GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/seller-wallet-v2024-03-01

        Args:
            account_id (str): `accountId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BankAccount for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_account(account_id=account_id, marketplace_id=marketplace_id), options=options
        ).parsed

    def list_account_balances(
        self, account_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.BalanceListing:
        """List the balances of an account, per kind of balance.

        GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listaccountbalances

        Args:
            account_id (str): `accountId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BalanceListing for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_account_balances(account_id=account_id, marketplace_id=marketplace_id), options=options
        ).parsed

    def list_account_transactions(
        self,
        *,
        account_id: str,
        next_page_token: str | None = None,
        marketplace_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.TransactionListing:
        """List the transactions of an account.

        GET /finances/transfers/wallet/2024-03-01/transactions

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Paging: next_page_token takes nextPageToken from the answer; items in transactions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listaccounttransactions

        Args:
            account_id (str): `accountId`, required.
            next_page_token (str): `nextPageToken`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransactionListing for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_account_transactions(
                account_id=account_id, next_page_token=next_page_token, marketplace_id=marketplace_id
            ),
            options=options,
        ).parsed

    def iter_list_account_transactions(
        self,
        *,
        account_id: str,
        next_page_token: str | None = None,
        marketplace_id: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.TransactionListing, models.Transaction]:
        """Read the list of `list_account_transactions`, page after page: each Transaction.

        Takes the arguments of `list_account_transactions` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_account_transactions(
                account_id=account_id, next_page_token=next_page_token, marketplace_id=marketplace_id
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def create_transaction(
        self,
        *,
        dest_account_digital_signature: str,
        amount_digital_signature: str,
        marketplace_id: str | None = None,
        body: models.TransactionInitiationRequest,
        options: CallOptions | None = None,
    ) -> models.CreateTransactionResponse:
        """Transfer money from the Seller Wallet now.

        POST /finances/transfers/wallet/2024-03-01/transactions

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createtransaction

        Args:
            dest_account_digital_signature (str): `destAccountDigitalSignature`, required.
            amount_digital_signature (str): `amountDigitalSignature`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            body (TransactionInitiationRequest): `TransactionInitiationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateTransactionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.create_transaction(
                dest_account_digital_signature=dest_account_digital_signature,
                amount_digital_signature=amount_digital_signature,
                marketplace_id=marketplace_id,
                body=body,
            ),
            options=options,
        ).parsed

    def get_transaction(
        self, transaction_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.Transaction:
        """Read a transaction.

        GET /finances/transfers/wallet/2024-03-01/transactions/{transactionId}

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/seller-wallet-v2024-03-01

        Args:
            transaction_id (str): `transactionId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Transaction for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_transaction(transaction_id=transaction_id, marketplace_id=marketplace_id), options=options
        ).parsed

    def get_transfer_preview(
        self,
        *,
        source_country_code: str,
        source_currency_code: str,
        destination_country_code: str,
        destination_currency_code: str,
        base_amount: decimal.Decimal | int | str,
        marketplace_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.TransferRatePreview:
        """Preview rate and fees of a transfer between two currencies.

        GET /finances/transfers/wallet/2024-03-01/transferPreview

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/gettransferpreview

        Args:
            source_country_code (str): `sourceCountryCode`, required.
            source_currency_code (str): `sourceCurrencyCode`, required.
            destination_country_code (str): `destinationCountryCode`, required.
            destination_currency_code (str): `destinationCurrencyCode`, required.
            base_amount (decimal.Decimal): `baseAmount`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransferRatePreview for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_transfer_preview(
                source_country_code=source_country_code,
                source_currency_code=source_currency_code,
                destination_country_code=destination_country_code,
                destination_currency_code=destination_currency_code,
                base_amount=base_amount,
                marketplace_id=marketplace_id,
            ),
            options=options,
        ).parsed

    def list_transfer_schedules(
        self,
        *,
        account_id: str,
        marketplace_id: str | None = None,
        next_page_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.TransferScheduleListing:
        """List the scheduled transfers of an account.

        GET /finances/transfers/wallet/2024-03-01/transferSchedules

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Paging: next_page_token takes nextPageToken from the answer; items in transferSchedules.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listtransferschedules

        Args:
            account_id (str): `accountId`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            next_page_token (str): `nextPageToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransferScheduleListing for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_transfer_schedules(
                account_id=account_id, marketplace_id=marketplace_id, next_page_token=next_page_token
            ),
            options=options,
        ).parsed

    def iter_list_transfer_schedules(
        self,
        *,
        account_id: str,
        marketplace_id: str | None = None,
        next_page_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.TransferScheduleListing, models.TransferSchedule]:
        """Read the list of `list_transfer_schedules`, page after page: each TransferSchedule.

        Takes the arguments of `list_transfer_schedules` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_transfer_schedules(
                account_id=account_id, marketplace_id=marketplace_id, next_page_token=next_page_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def update_transfer_schedule(
        self,
        *,
        dest_account_digital_signature: str,
        amount_digital_signature: str,
        marketplace_id: str | None = None,
        body: models.TransferSchedule,
        options: CallOptions | None = None,
    ) -> models.TransferSchedule:
        """Change a scheduled transfer.

        PUT /finances/transfers/wallet/2024-03-01/transferSchedules

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatetransferschedule

        Args:
            dest_account_digital_signature (str): `destAccountDigitalSignature`, required.
            amount_digital_signature (str): `amountDigitalSignature`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            body (TransferSchedule): `TransferSchedule`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransferSchedule for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.update_transfer_schedule(
                dest_account_digital_signature=dest_account_digital_signature,
                amount_digital_signature=amount_digital_signature,
                marketplace_id=marketplace_id,
                body=body,
            ),
            options=options,
        ).parsed

    def create_transfer_schedule(
        self,
        *,
        dest_account_digital_signature: str,
        amount_digital_signature: str,
        marketplace_id: str | None = None,
        body: models.TransferScheduleRequest,
        options: CallOptions | None = None,
    ) -> models.TransferSchedule:
        """Schedule a transfer that repeats.

        POST /finances/transfers/wallet/2024-03-01/transferSchedules

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createtransferschedule

        Args:
            dest_account_digital_signature (str): `destAccountDigitalSignature`, required.
            amount_digital_signature (str): `amountDigitalSignature`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            body (TransferScheduleRequest): `TransferScheduleRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransferSchedule for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.create_transfer_schedule(
                dest_account_digital_signature=dest_account_digital_signature,
                amount_digital_signature=amount_digital_signature,
                marketplace_id=marketplace_id,
                body=body,
            ),
            options=options,
        ).parsed

    def get_transfer_schedule(
        self, transfer_schedule_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.TransferSchedule:
        """Read a scheduled transfer.

        GET /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/gettransferschedule

        Args:
            transfer_schedule_id (str): `transferScheduleId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransferSchedule for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_transfer_schedule(transfer_schedule_id=transfer_schedule_id, marketplace_id=marketplace_id),
            options=options,
        ).parsed

    def delete_schedule_transaction(
        self, transfer_schedule_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.DeleteTransferSchedule:
        """Delete a scheduled transfer.

        DELETE /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deletescheduletransaction

        Args:
            transfer_schedule_id (str): `transferScheduleId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            DeleteTransferSchedule for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.delete_schedule_transaction(
                transfer_schedule_id=transfer_schedule_id, marketplace_id=marketplace_id
            ),
            options=options,
        ).parsed


class AsyncSellerWalletV20240301:
    """Read Seller Wallet accounts and balances, and move money now or on a schedule.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/seller-wallet-v2024-03-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_accounts(
        self, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.BankAccountListing:
        """List the bank accounts of the Seller Wallet.

        GET /finances/transfers/wallet/2024-03-01/accounts

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listaccounts

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BankAccountListing for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(operations.list_accounts(marketplace_id=marketplace_id), options=options)
        ).parsed

    async def get_account(
        self, account_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.BankAccount:
        """Read a bank account of the Seller Wallet.

        GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/seller-wallet-v2024-03-01

        Args:
            account_id (str): `accountId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BankAccount for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_account(account_id=account_id, marketplace_id=marketplace_id), options=options
            )
        ).parsed

    async def list_account_balances(
        self, account_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.BalanceListing:
        """List the balances of an account, per kind of balance.

        GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listaccountbalances

        Args:
            account_id (str): `accountId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BalanceListing for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.list_account_balances(account_id=account_id, marketplace_id=marketplace_id), options=options
            )
        ).parsed

    async def list_account_transactions(
        self,
        *,
        account_id: str,
        next_page_token: str | None = None,
        marketplace_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.TransactionListing:
        """List the transactions of an account.

        GET /finances/transfers/wallet/2024-03-01/transactions

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Paging: next_page_token takes nextPageToken from the answer; items in transactions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listaccounttransactions

        Args:
            account_id (str): `accountId`, required.
            next_page_token (str): `nextPageToken`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransactionListing for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.list_account_transactions(
                    account_id=account_id, next_page_token=next_page_token, marketplace_id=marketplace_id
                ),
                options=options,
            )
        ).parsed

    def iter_list_account_transactions(
        self,
        *,
        account_id: str,
        next_page_token: str | None = None,
        marketplace_id: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.TransactionListing, models.Transaction]:
        """Read the list of `list_account_transactions`, page after page: each Transaction.

        Takes the arguments of `list_account_transactions` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_account_transactions(
                account_id=account_id, next_page_token=next_page_token, marketplace_id=marketplace_id
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def create_transaction(
        self,
        *,
        dest_account_digital_signature: str,
        amount_digital_signature: str,
        marketplace_id: str | None = None,
        body: models.TransactionInitiationRequest,
        options: CallOptions | None = None,
    ) -> models.CreateTransactionResponse:
        """Transfer money from the Seller Wallet now.

        POST /finances/transfers/wallet/2024-03-01/transactions

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createtransaction

        Args:
            dest_account_digital_signature (str): `destAccountDigitalSignature`, required.
            amount_digital_signature (str): `amountDigitalSignature`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            body (TransactionInitiationRequest): `TransactionInitiationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateTransactionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.create_transaction(
                    dest_account_digital_signature=dest_account_digital_signature,
                    amount_digital_signature=amount_digital_signature,
                    marketplace_id=marketplace_id,
                    body=body,
                ),
                options=options,
            )
        ).parsed

    async def get_transaction(
        self, transaction_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.Transaction:
        """Read a transaction.

        GET /finances/transfers/wallet/2024-03-01/transactions/{transactionId}

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/seller-wallet-v2024-03-01

        Args:
            transaction_id (str): `transactionId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Transaction for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_transaction(transaction_id=transaction_id, marketplace_id=marketplace_id),
                options=options,
            )
        ).parsed

    async def get_transfer_preview(
        self,
        *,
        source_country_code: str,
        source_currency_code: str,
        destination_country_code: str,
        destination_currency_code: str,
        base_amount: decimal.Decimal | int | str,
        marketplace_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.TransferRatePreview:
        """Preview rate and fees of a transfer between two currencies.

        GET /finances/transfers/wallet/2024-03-01/transferPreview

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/gettransferpreview

        Args:
            source_country_code (str): `sourceCountryCode`, required.
            source_currency_code (str): `sourceCurrencyCode`, required.
            destination_country_code (str): `destinationCountryCode`, required.
            destination_currency_code (str): `destinationCurrencyCode`, required.
            base_amount (decimal.Decimal): `baseAmount`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransferRatePreview for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_transfer_preview(
                    source_country_code=source_country_code,
                    source_currency_code=source_currency_code,
                    destination_country_code=destination_country_code,
                    destination_currency_code=destination_currency_code,
                    base_amount=base_amount,
                    marketplace_id=marketplace_id,
                ),
                options=options,
            )
        ).parsed

    async def list_transfer_schedules(
        self,
        *,
        account_id: str,
        marketplace_id: str | None = None,
        next_page_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.TransferScheduleListing:
        """List the scheduled transfers of an account.

        GET /finances/transfers/wallet/2024-03-01/transferSchedules

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Paging: next_page_token takes nextPageToken from the answer; items in transferSchedules.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listtransferschedules

        Args:
            account_id (str): `accountId`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            next_page_token (str): `nextPageToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransferScheduleListing for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.list_transfer_schedules(
                    account_id=account_id, marketplace_id=marketplace_id, next_page_token=next_page_token
                ),
                options=options,
            )
        ).parsed

    def iter_list_transfer_schedules(
        self,
        *,
        account_id: str,
        marketplace_id: str | None = None,
        next_page_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.TransferScheduleListing, models.TransferSchedule]:
        """Read the list of `list_transfer_schedules`, page after page: each TransferSchedule.

        Takes the arguments of `list_transfer_schedules` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_transfer_schedules(
                account_id=account_id, marketplace_id=marketplace_id, next_page_token=next_page_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def update_transfer_schedule(
        self,
        *,
        dest_account_digital_signature: str,
        amount_digital_signature: str,
        marketplace_id: str | None = None,
        body: models.TransferSchedule,
        options: CallOptions | None = None,
    ) -> models.TransferSchedule:
        """Change a scheduled transfer.

        PUT /finances/transfers/wallet/2024-03-01/transferSchedules

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatetransferschedule

        Args:
            dest_account_digital_signature (str): `destAccountDigitalSignature`, required.
            amount_digital_signature (str): `amountDigitalSignature`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            body (TransferSchedule): `TransferSchedule`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransferSchedule for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.update_transfer_schedule(
                    dest_account_digital_signature=dest_account_digital_signature,
                    amount_digital_signature=amount_digital_signature,
                    marketplace_id=marketplace_id,
                    body=body,
                ),
                options=options,
            )
        ).parsed

    async def create_transfer_schedule(
        self,
        *,
        dest_account_digital_signature: str,
        amount_digital_signature: str,
        marketplace_id: str | None = None,
        body: models.TransferScheduleRequest,
        options: CallOptions | None = None,
    ) -> models.TransferSchedule:
        """Schedule a transfer that repeats.

        POST /finances/transfers/wallet/2024-03-01/transferSchedules

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createtransferschedule

        Args:
            dest_account_digital_signature (str): `destAccountDigitalSignature`, required.
            amount_digital_signature (str): `amountDigitalSignature`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            body (TransferScheduleRequest): `TransferScheduleRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransferSchedule for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.create_transfer_schedule(
                    dest_account_digital_signature=dest_account_digital_signature,
                    amount_digital_signature=amount_digital_signature,
                    marketplace_id=marketplace_id,
                    body=body,
                ),
                options=options,
            )
        ).parsed

    async def get_transfer_schedule(
        self, transfer_schedule_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.TransferSchedule:
        """Read a scheduled transfer.

        GET /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/gettransferschedule

        Args:
            transfer_schedule_id (str): `transferScheduleId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransferSchedule for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_transfer_schedule(
                    transfer_schedule_id=transfer_schedule_id, marketplace_id=marketplace_id
                ),
                options=options,
            )
        ).parsed

    async def delete_schedule_transaction(
        self, transfer_schedule_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.DeleteTransferSchedule:
        """Delete a scheduled transfer.

        DELETE /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deletescheduletransaction

        Args:
            transfer_schedule_id (str): `transferScheduleId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            DeleteTransferSchedule for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RequestTimeoutError: Amazon answers 408.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.delete_schedule_transaction(
                    transfer_schedule_id=transfer_schedule_id, marketplace_id=marketplace_id
                ),
                options=options,
            )
        ).parsed

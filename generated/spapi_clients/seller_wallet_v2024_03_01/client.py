"""Seller Wallet 2024-03-01, a method an operation, sync and async; each sends one call and returns its parsed answer.

Headers, raw bytes and paging are to be had through `client.send`, `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/seller_wallet_v2024_03_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    import decimal

    from spapi_core.client import AsyncClient, Client

    from . import models


class SellerWalletV20240301:
    """Read Seller Wallet accounts and balances, and move money now or on a schedule.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/seller-wallet-v2024-03-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_accounts(self, *, marketplace_id: str | None = None) -> models.BankAccountListing:
        """List the bank accounts of the Seller Wallet.

        GET /finances/transfers/wallet/2024-03-01/accounts

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listaccounts

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
        return self._client.send(operations.list_accounts(marketplace_id=marketplace_id)).parsed

    def get_account(self, account_id: str, *, marketplace_id: str | None = None) -> models.BankAccount:
        """Read a bank account of the Seller Wallet.

        GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/seller-wallet-v2024-03-01

        Args:
            account_id (str): `accountId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
        return self._client.send(operations.get_account(account_id=account_id, marketplace_id=marketplace_id)).parsed

    def list_account_balances(self, account_id: str, *, marketplace_id: str | None = None) -> models.BalanceListing:
        """List the balances of an account, per kind of balance.

        GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listaccountbalances

        Args:
            account_id (str): `accountId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
            operations.list_account_balances(account_id=account_id, marketplace_id=marketplace_id)
        ).parsed

    def list_account_transactions(
        self, *, account_id: str, next_page_token: str | None = None, marketplace_id: str | None = None
    ) -> models.TransactionListing:
        """List the transactions of an account.

        GET /finances/transfers/wallet/2024-03-01/transactions

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Paging: next_page_token takes nextPageToken of the answer; items in transactions.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listaccounttransactions

        Args:
            account_id (str): `accountId`, required.
            next_page_token (str): `nextPageToken`.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
            )
        ).parsed

    def create_transaction(
        self,
        *,
        dest_account_digital_signature: str,
        amount_digital_signature: str,
        marketplace_id: str | None = None,
        body: models.TransactionInitiationRequest,
    ) -> models.CreateTransactionResponse:
        """Transfer money from the Seller Wallet now.

        POST /finances/transfers/wallet/2024-03-01/transactions

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createtransaction

        Args:
            dest_account_digital_signature (str): `destAccountDigitalSignature`, required.
            amount_digital_signature (str): `amountDigitalSignature`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.
            body (TransactionInitiationRequest): `TransactionInitiationRequest`.

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
            )
        ).parsed

    def get_transaction(self, transaction_id: str, *, marketplace_id: str | None = None) -> models.Transaction:
        """Read a transaction.

        GET /finances/transfers/wallet/2024-03-01/transactions/{transactionId}

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/seller-wallet-v2024-03-01

        Args:
            transaction_id (str): `transactionId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
            operations.get_transaction(transaction_id=transaction_id, marketplace_id=marketplace_id)
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
    ) -> models.TransferRatePreview:
        """Preview rate and fees of a transfer between two currencies.

        GET /finances/transfers/wallet/2024-03-01/transferPreview

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/gettransferpreview

        Args:
            source_country_code (str): `sourceCountryCode`, required.
            source_currency_code (str): `sourceCurrencyCode`, required.
            destination_country_code (str): `destinationCountryCode`, required.
            destination_currency_code (str): `destinationCurrencyCode`, required.
            base_amount (decimal.Decimal): `baseAmount`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
            )
        ).parsed

    def list_transfer_schedules(
        self, *, account_id: str, marketplace_id: str | None = None, next_page_token: str | None = None
    ) -> models.TransferScheduleListing:
        """List the scheduled transfers of an account.

        GET /finances/transfers/wallet/2024-03-01/transferSchedules

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Paging: next_page_token takes nextPageToken of the answer; items in transferSchedules.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listtransferschedules

        Args:
            account_id (str): `accountId`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.
            next_page_token (str): `nextPageToken`.

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
            )
        ).parsed

    def update_transfer_schedule(
        self,
        *,
        dest_account_digital_signature: str,
        amount_digital_signature: str,
        marketplace_id: str | None = None,
        body: models.TransferSchedule,
    ) -> models.TransferSchedule:
        """Change a scheduled transfer.

        PUT /finances/transfers/wallet/2024-03-01/transferSchedules

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatetransferschedule

        Args:
            dest_account_digital_signature (str): `destAccountDigitalSignature`, required.
            amount_digital_signature (str): `amountDigitalSignature`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.
            body (TransferSchedule): `TransferSchedule`.

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
            )
        ).parsed

    def create_transfer_schedule(
        self,
        *,
        dest_account_digital_signature: str,
        amount_digital_signature: str,
        marketplace_id: str | None = None,
        body: models.TransferScheduleRequest,
    ) -> models.TransferSchedule:
        """Schedule a transfer that repeats.

        POST /finances/transfers/wallet/2024-03-01/transferSchedules

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createtransferschedule

        Args:
            dest_account_digital_signature (str): `destAccountDigitalSignature`, required.
            amount_digital_signature (str): `amountDigitalSignature`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.
            body (TransferScheduleRequest): `TransferScheduleRequest`.

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
            )
        ).parsed

    def get_transfer_schedule(
        self, transfer_schedule_id: str, *, marketplace_id: str | None = None
    ) -> models.TransferSchedule:
        """Read a scheduled transfer.

        GET /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/gettransferschedule

        Args:
            transfer_schedule_id (str): `transferScheduleId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
            operations.get_transfer_schedule(transfer_schedule_id=transfer_schedule_id, marketplace_id=marketplace_id)
        ).parsed

    def delete_schedule_transaction(
        self, transfer_schedule_id: str, *, marketplace_id: str | None = None
    ) -> models.DeleteTransferSchedule:
        """Delete a scheduled transfer.

        DELETE /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deletescheduletransaction

        Args:
            transfer_schedule_id (str): `transferScheduleId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
            )
        ).parsed


class AsyncSellerWalletV20240301:
    """Read Seller Wallet accounts and balances, and move money now or on a schedule.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/seller-wallet-v2024-03-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_accounts(self, *, marketplace_id: str | None = None) -> models.BankAccountListing:
        """List the bank accounts of the Seller Wallet.

        GET /finances/transfers/wallet/2024-03-01/accounts

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listaccounts

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
        return (await self._client.send(operations.list_accounts(marketplace_id=marketplace_id))).parsed

    async def get_account(self, account_id: str, *, marketplace_id: str | None = None) -> models.BankAccount:
        """Read a bank account of the Seller Wallet.

        GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/seller-wallet-v2024-03-01

        Args:
            account_id (str): `accountId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
            await self._client.send(operations.get_account(account_id=account_id, marketplace_id=marketplace_id))
        ).parsed

    async def list_account_balances(
        self, account_id: str, *, marketplace_id: str | None = None
    ) -> models.BalanceListing:
        """List the balances of an account, per kind of balance.

        GET /finances/transfers/wallet/2024-03-01/accounts/{accountId}/balance

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listaccountbalances

        Args:
            account_id (str): `accountId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
                operations.list_account_balances(account_id=account_id, marketplace_id=marketplace_id)
            )
        ).parsed

    async def list_account_transactions(
        self, *, account_id: str, next_page_token: str | None = None, marketplace_id: str | None = None
    ) -> models.TransactionListing:
        """List the transactions of an account.

        GET /finances/transfers/wallet/2024-03-01/transactions

        Usage plan: 0.5 requests a second, burst 15. Source: rate-limits.yml.
        Paging: next_page_token takes nextPageToken of the answer; items in transactions.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listaccounttransactions

        Args:
            account_id (str): `accountId`, required.
            next_page_token (str): `nextPageToken`.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
                )
            )
        ).parsed

    async def create_transaction(
        self,
        *,
        dest_account_digital_signature: str,
        amount_digital_signature: str,
        marketplace_id: str | None = None,
        body: models.TransactionInitiationRequest,
    ) -> models.CreateTransactionResponse:
        """Transfer money from the Seller Wallet now.

        POST /finances/transfers/wallet/2024-03-01/transactions

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createtransaction

        Args:
            dest_account_digital_signature (str): `destAccountDigitalSignature`, required.
            amount_digital_signature (str): `amountDigitalSignature`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.
            body (TransactionInitiationRequest): `TransactionInitiationRequest`.

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
                )
            )
        ).parsed

    async def get_transaction(self, transaction_id: str, *, marketplace_id: str | None = None) -> models.Transaction:
        """Read a transaction.

        GET /finances/transfers/wallet/2024-03-01/transactions/{transactionId}

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/seller-wallet-v2024-03-01

        Args:
            transaction_id (str): `transactionId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
                operations.get_transaction(transaction_id=transaction_id, marketplace_id=marketplace_id)
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
    ) -> models.TransferRatePreview:
        """Preview rate and fees of a transfer between two currencies.

        GET /finances/transfers/wallet/2024-03-01/transferPreview

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/gettransferpreview

        Args:
            source_country_code (str): `sourceCountryCode`, required.
            source_currency_code (str): `sourceCurrencyCode`, required.
            destination_country_code (str): `destinationCountryCode`, required.
            destination_currency_code (str): `destinationCurrencyCode`, required.
            base_amount (decimal.Decimal): `baseAmount`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
                )
            )
        ).parsed

    async def list_transfer_schedules(
        self, *, account_id: str, marketplace_id: str | None = None, next_page_token: str | None = None
    ) -> models.TransferScheduleListing:
        """List the scheduled transfers of an account.

        GET /finances/transfers/wallet/2024-03-01/transferSchedules

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Paging: next_page_token takes nextPageToken of the answer; items in transferSchedules.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listtransferschedules

        Args:
            account_id (str): `accountId`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.
            next_page_token (str): `nextPageToken`.

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
                )
            )
        ).parsed

    async def update_transfer_schedule(
        self,
        *,
        dest_account_digital_signature: str,
        amount_digital_signature: str,
        marketplace_id: str | None = None,
        body: models.TransferSchedule,
    ) -> models.TransferSchedule:
        """Change a scheduled transfer.

        PUT /finances/transfers/wallet/2024-03-01/transferSchedules

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatetransferschedule

        Args:
            dest_account_digital_signature (str): `destAccountDigitalSignature`, required.
            amount_digital_signature (str): `amountDigitalSignature`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.
            body (TransferSchedule): `TransferSchedule`.

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
                )
            )
        ).parsed

    async def create_transfer_schedule(
        self,
        *,
        dest_account_digital_signature: str,
        amount_digital_signature: str,
        marketplace_id: str | None = None,
        body: models.TransferScheduleRequest,
    ) -> models.TransferSchedule:
        """Schedule a transfer that repeats.

        POST /finances/transfers/wallet/2024-03-01/transferSchedules

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createtransferschedule

        Args:
            dest_account_digital_signature (str): `destAccountDigitalSignature`, required.
            amount_digital_signature (str): `amountDigitalSignature`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.
            body (TransferScheduleRequest): `TransferScheduleRequest`.

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
                )
            )
        ).parsed

    async def get_transfer_schedule(
        self, transfer_schedule_id: str, *, marketplace_id: str | None = None
    ) -> models.TransferSchedule:
        """Read a scheduled transfer.

        GET /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/gettransferschedule

        Args:
            transfer_schedule_id (str): `transferScheduleId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
                )
            )
        ).parsed

    async def delete_schedule_transaction(
        self, transfer_schedule_id: str, *, marketplace_id: str | None = None
    ) -> models.DeleteTransferSchedule:
        """Delete a scheduled transfer.

        DELETE /finances/transfers/wallet/2024-03-01/transferSchedules/{transferScheduleId}

        Usage plan: 0.5 requests a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deletescheduletransaction

        Args:
            transfer_schedule_id (str): `transferScheduleId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace where left out.

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
                )
            )
        ).parsed

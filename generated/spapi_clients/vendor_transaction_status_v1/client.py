"""Vendor Transaction Status v1, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/vendor_transaction_status_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class VendorTransactionStatusV1:
    """See what became of something submitted to a vendor API.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-transaction-status-v1
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_transaction(
        self, transaction_id: str, *, options: CallOptions | None = None
    ) -> models.GetTransactionResponse:
        """See what became of a submission, by its transaction id.

        GET /vendor/transactions/v1/transactions/{transactionId}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-transaction-status-v1

        Args:
            transaction_id (str): `transactionId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetTransactionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_transaction(transaction_id=transaction_id), options=options).parsed


class AsyncVendorTransactionStatusV1:
    """See what became of something submitted to a vendor API.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-transaction-status-v1
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_transaction(
        self, transaction_id: str, *, options: CallOptions | None = None
    ) -> models.GetTransactionResponse:
        """See what became of a submission, by its transaction id.

        GET /vendor/transactions/v1/transactions/{transactionId}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-transaction-status-v1

        Args:
            transaction_id (str): `transactionId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetTransactionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(operations.get_transaction(transaction_id=transaction_id), options=options)
        ).parsed

"""Vendor Direct Fulfillment Sandbox Data 2021-10-28, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_sandbox_v2021_10_28.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class VendorDirectFulfillmentSandboxV20211028:
    """Make up direct fulfillment orders to test with; sandbox only.

    Args:
        client: Sends the calls.

    Amazon's reference:
    https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-sandbox-v2021-10-28
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_order_scenarios(
        self, *, body: models.GenerateOrderScenarioRequest, options: CallOptions | None = None
    ) -> models.TransactionReference:
        """Have made-up orders generated for a warehouse.

        POST /vendor/directFulfillment/sandbox/2021-10-28/orders

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generateorderscenarios

        Args:
            body (GenerateOrderScenarioRequest): `GenerateOrderScenarioRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransactionReference for status 202.

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
        return self._client.send(operations.generate_order_scenarios(body=body), options=options).parsed

    def get_order_scenarios(
        self, transaction_id: str, *, options: CallOptions | None = None
    ) -> models.TransactionStatus:
        """See which made-up orders a request generated.

        GET /vendor/directFulfillment/sandbox/2021-10-28/transactions/{transactionId}

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorderscenarios

        Args:
            transaction_id (str): `transactionId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransactionStatus for status 200.

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
        return self._client.send(operations.get_order_scenarios(transaction_id=transaction_id), options=options).parsed


class AsyncVendorDirectFulfillmentSandboxV20211028:
    """Make up direct fulfillment orders to test with; sandbox only.

    Args:
        client: Sends the calls.

    Amazon's reference:
    https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-sandbox-v2021-10-28
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_order_scenarios(
        self, *, body: models.GenerateOrderScenarioRequest, options: CallOptions | None = None
    ) -> models.TransactionReference:
        """Have made-up orders generated for a warehouse.

        POST /vendor/directFulfillment/sandbox/2021-10-28/orders

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generateorderscenarios

        Args:
            body (GenerateOrderScenarioRequest): `GenerateOrderScenarioRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransactionReference for status 202.

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
        return (await self._client.send(operations.generate_order_scenarios(body=body), options=options)).parsed

    async def get_order_scenarios(
        self, transaction_id: str, *, options: CallOptions | None = None
    ) -> models.TransactionStatus:
        """See which made-up orders a request generated.

        GET /vendor/directFulfillment/sandbox/2021-10-28/transactions/{transactionId}

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorderscenarios

        Args:
            transaction_id (str): `transactionId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransactionStatus for status 200.

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
            await self._client.send(operations.get_order_scenarios(transaction_id=transaction_id), options=options)
        ).parsed

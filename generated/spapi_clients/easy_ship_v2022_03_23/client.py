"""Easy Ship 2022-03-23, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/easy_ship_v2022_03_23.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class EasyShipV20220323:
    """Schedule, change and read Easy Ship pickups and drop-offs of orders.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/easy-ship-v2022-03-23
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_scheduled_package(
        self, *, amazon_order_id: str, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.Package:
        """Read the package scheduled for an order.

        GET /easyShip/2022-03-23/package

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getscheduledpackage

        Args:
            amazon_order_id (str): `amazonOrderId`, 1 to 255 characters, required.
            marketplace_id (str): `marketplaceId`, 1 to 255 characters, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Package for status 200.

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
        return self._client.send(
            operations.get_scheduled_package(amazon_order_id=amazon_order_id, marketplace_id=marketplace_id),
            options=options,
        ).parsed

    def create_scheduled_package(
        self, *, body: models.CreateScheduledPackageRequest, options: CallOptions | None = None
    ) -> models.Package:
        """Schedule the pickup or drop-off of one order's package.

        POST /easyShip/2022-03-23/package

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createscheduledpackage

        Args:
            body (CreateScheduledPackageRequest): `CreateScheduledPackageRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Package for status 200.

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
        return self._client.send(operations.create_scheduled_package(body=body), options=options).parsed

    def update_scheduled_packages(
        self, *, body: models.UpdateScheduledPackagesRequest | None = None, options: CallOptions | None = None
    ) -> models.Packages:
        """Move scheduled packages to another handover time.

        PATCH /easyShip/2022-03-23/package

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatescheduledpackages

        Args:
            body (UpdateScheduledPackagesRequest): `UpdateScheduledPackagesRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Packages for status 200.

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
        return self._client.send(operations.update_scheduled_packages(body=body), options=options).parsed

    def create_scheduled_package_bulk(
        self, *, body: models.CreateScheduledPackagesRequest, options: CallOptions | None = None
    ) -> models.CreateScheduledPackagesResponse:
        """Schedule packages of many orders at once and get their labels and invoices.

        POST /easyShip/2022-03-23/packages/bulk

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createscheduledpackagebulk

        Args:
            body (CreateScheduledPackagesRequest): `CreateScheduledPackagesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateScheduledPackagesResponse for status 200.

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
        return self._client.send(operations.create_scheduled_package_bulk(body=body), options=options).parsed

    def list_handover_slots(
        self, *, body: models.ListHandoverSlotsRequest | None = None, options: CallOptions | None = None
    ) -> models.ListHandoverSlotsResponse:
        """List the times at which an order's package can be picked up or dropped off.

        POST /easyShip/2022-03-23/timeSlot

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listhandoverslots

        Args:
            body (ListHandoverSlotsRequest): `ListHandoverSlotsRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListHandoverSlotsResponse for status 200.

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
        return self._client.send(operations.list_handover_slots(body=body), options=options).parsed


class AsyncEasyShipV20220323:
    """Schedule, change and read Easy Ship pickups and drop-offs of orders.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/easy-ship-v2022-03-23
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_scheduled_package(
        self, *, amazon_order_id: str, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.Package:
        """Read the package scheduled for an order.

        GET /easyShip/2022-03-23/package

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getscheduledpackage

        Args:
            amazon_order_id (str): `amazonOrderId`, 1 to 255 characters, required.
            marketplace_id (str): `marketplaceId`, 1 to 255 characters, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Package for status 200.

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
        return (
            await self._client.send(
                operations.get_scheduled_package(amazon_order_id=amazon_order_id, marketplace_id=marketplace_id),
                options=options,
            )
        ).parsed

    async def create_scheduled_package(
        self, *, body: models.CreateScheduledPackageRequest, options: CallOptions | None = None
    ) -> models.Package:
        """Schedule the pickup or drop-off of one order's package.

        POST /easyShip/2022-03-23/package

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createscheduledpackage

        Args:
            body (CreateScheduledPackageRequest): `CreateScheduledPackageRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Package for status 200.

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
        return (await self._client.send(operations.create_scheduled_package(body=body), options=options)).parsed

    async def update_scheduled_packages(
        self, *, body: models.UpdateScheduledPackagesRequest | None = None, options: CallOptions | None = None
    ) -> models.Packages:
        """Move scheduled packages to another handover time.

        PATCH /easyShip/2022-03-23/package

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatescheduledpackages

        Args:
            body (UpdateScheduledPackagesRequest): `UpdateScheduledPackagesRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Packages for status 200.

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
        return (await self._client.send(operations.update_scheduled_packages(body=body), options=options)).parsed

    async def create_scheduled_package_bulk(
        self, *, body: models.CreateScheduledPackagesRequest, options: CallOptions | None = None
    ) -> models.CreateScheduledPackagesResponse:
        """Schedule packages of many orders at once and get their labels and invoices.

        POST /easyShip/2022-03-23/packages/bulk

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createscheduledpackagebulk

        Args:
            body (CreateScheduledPackagesRequest): `CreateScheduledPackagesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateScheduledPackagesResponse for status 200.

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
        return (await self._client.send(operations.create_scheduled_package_bulk(body=body), options=options)).parsed

    async def list_handover_slots(
        self, *, body: models.ListHandoverSlotsRequest | None = None, options: CallOptions | None = None
    ) -> models.ListHandoverSlotsResponse:
        """List the times at which an order's package can be picked up or dropped off.

        POST /easyShip/2022-03-23/timeSlot

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listhandoverslots

        Args:
            body (ListHandoverSlotsRequest): `ListHandoverSlotsRequest`, may be left out.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListHandoverSlotsResponse for status 200.

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
        return (await self._client.send(operations.list_handover_slots(body=body), options=options)).parsed

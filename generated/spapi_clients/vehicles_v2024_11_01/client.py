"""Automotive Vehicles 2024-11-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/vehicles_v2024_11_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class VehiclesV20241101:
    """List the vehicles of Amazon's automotive catalog, to say what a part fits.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vehicles-v2024-11-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_vehicles(
        self,
        *,
        page_token: str | None = None,
        marketplace_id: str | None = None,
        vehicle_type: models.VehicleType | models.VehicleTypeLiteral,
        updated_after: datetime | str | None = None,
        options: CallOptions | None = None,
    ) -> models.VehiclesResponse:
        """List cars or motorbikes, all or those changed since a time.

        GET /catalog/2024-11-01/automotive/vehicles

        Usage plan: 20 requests a second, burst 5. Source: rate-limits.yml.
        Paging: page_token takes pagination.nextToken from the answer; items in vehicles.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getvehicles

        Args:
            page_token (str): `pageToken`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            vehicle_type (VehicleType): `vehicleType`, one of `CAR`, `MOTORBIKE`, required.
            updated_after (datetime): `updatedAfter`, ISO 8601 instant.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            VehiclesResponse for status 200.

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
            operations.get_vehicles(
                page_token=page_token,
                marketplace_id=marketplace_id,
                vehicle_type=vehicle_type,
                updated_after=updated_after,
            ),
            options=options,
        ).parsed

    def iter_get_vehicles(
        self,
        *,
        page_token: str | None = None,
        marketplace_id: str | None = None,
        vehicle_type: models.VehicleType | models.VehicleTypeLiteral,
        updated_after: datetime | str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.VehiclesResponse, models.Vehicle]:
        """Read the list of `get_vehicles`, page after page: each Vehicle.

        Takes the arguments of `get_vehicles` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_vehicles(
                page_token=page_token,
                marketplace_id=marketplace_id,
                vehicle_type=vehicle_type,
                updated_after=updated_after,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )


class AsyncVehiclesV20241101:
    """List the vehicles of Amazon's automotive catalog, to say what a part fits.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vehicles-v2024-11-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_vehicles(
        self,
        *,
        page_token: str | None = None,
        marketplace_id: str | None = None,
        vehicle_type: models.VehicleType | models.VehicleTypeLiteral,
        updated_after: datetime | str | None = None,
        options: CallOptions | None = None,
    ) -> models.VehiclesResponse:
        """List cars or motorbikes, all or those changed since a time.

        GET /catalog/2024-11-01/automotive/vehicles

        Usage plan: 20 requests a second, burst 5. Source: rate-limits.yml.
        Paging: page_token takes pagination.nextToken from the answer; items in vehicles.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getvehicles

        Args:
            page_token (str): `pageToken`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            vehicle_type (VehicleType): `vehicleType`, one of `CAR`, `MOTORBIKE`, required.
            updated_after (datetime): `updatedAfter`, ISO 8601 instant.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            VehiclesResponse for status 200.

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
                operations.get_vehicles(
                    page_token=page_token,
                    marketplace_id=marketplace_id,
                    vehicle_type=vehicle_type,
                    updated_after=updated_after,
                ),
                options=options,
            )
        ).parsed

    def iter_get_vehicles(
        self,
        *,
        page_token: str | None = None,
        marketplace_id: str | None = None,
        vehicle_type: models.VehicleType | models.VehicleTypeLiteral,
        updated_after: datetime | str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.VehiclesResponse, models.Vehicle]:
        """Read the list of `get_vehicles`, page after page: each Vehicle.

        Takes the arguments of `get_vehicles` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_vehicles(
                page_token=page_token,
                marketplace_id=marketplace_id,
                vehicle_type=vehicle_type,
                updated_after=updated_after,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

"""The operations of Automotive Vehicles 2024-11-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_vehicles(...))` does.
Written by `python -m codegen generate` from models/vehicles_v2024_11_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, PagedOperation, Paging, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import PagedCall

GET_VEHICLES: PagedOperation[models.VehiclesResponse, models.Vehicle] = PagedOperation(
    id="vehicles_v2024_11_01.getVehicles",
    section="vehicles_v2024_11_01",
    name="getVehicles",
    method="GET",
    path="/catalog/2024-11-01/automotive/vehicles",
    params=(
        Param("pageToken", "page_token", Location.QUERY, str),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("vehicleType", "vehicle_type", Location.QUERY, models.VehicleType, required=True),
        Param("updatedAfter", "updated_after", Location.QUERY, datetime),
    ),
    responses={
        200: models.VehiclesResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="page_token",
        token=("pagination", "nextToken"),
        items=("vehicles",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List cars or motorbikes, all or those changed since a time."""


def get_vehicles(
    *,
    page_token: str | None = None,
    marketplace_id: str | None = None,
    vehicle_type: models.VehicleType | models.VehicleTypeLiteral,
    updated_after: datetime | str | None = None,
) -> PagedCall[models.VehiclesResponse, models.Vehicle]:
    """Bind the arguments of `getVehicles`; nothing is sent.

    Usage plan: 20 requests a second, burst 5. Source: rate-limits.yml.
    Paging: page_token takes pagination.nextToken from the answer; items in vehicles.

    Args:
        page_token (str): `pageToken`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        vehicle_type (VehicleType): `vehicleType`, one of `CAR`, `MOTORBIKE`, required.
        updated_after (datetime): `updatedAfter`, ISO 8601 instant.

    Grants, sandbox, answer and errors: `VehiclesV20241101.get_vehicles`.
    """
    return GET_VEHICLES.call(
        page_token=page_token, marketplace_id=marketplace_id, vehicle_type=vehicle_type, updated_after=updated_after
    )

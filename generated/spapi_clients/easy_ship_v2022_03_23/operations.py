"""The operations of Easy Ship 2022-03-23: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_scheduled_package(...))` does.
Written by `python -m codegen generate` from models/easy_ship_v2022_03_23.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param, Restricted

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

GET_SCHEDULED_PACKAGE: Operation[models.Package] = Operation(
    id="easy_ship_v2022_03_23.getScheduledPackage",
    section="easy_ship_v2022_03_23",
    name="getScheduledPackage",
    method="GET",
    path="/easyShip/2022-03-23/package",
    params=(
        Param("amazonOrderId", "amazon_order_id", Location.QUERY, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.Package,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read the package scheduled for an order."""


def get_scheduled_package(*, amazon_order_id: str, marketplace_id: str | None = None) -> Call[models.Package]:
    """Bind the arguments of `getScheduledPackage`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        amazon_order_id (str): `amazonOrderId`, 1 to 255 characters, required.
        marketplace_id (str): `marketplaceId`, 1 to 255 characters, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `EasyShipV20220323.get_scheduled_package`.
    """
    return GET_SCHEDULED_PACKAGE.call(amazon_order_id=amazon_order_id, marketplace_id=marketplace_id)


CREATE_SCHEDULED_PACKAGE: Operation[models.Package] = Operation(
    id="easy_ship_v2022_03_23.createScheduledPackage",
    section="easy_ship_v2022_03_23",
    name="createScheduledPackage",
    method="POST",
    path="/easyShip/2022-03-23/package",
    body=models.CreateScheduledPackageRequest,
    body_required=True,
    responses={
        200: models.Package,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
)
"""Schedule the pickup or drop-off of one order's package."""


def create_scheduled_package(*, body: models.CreateScheduledPackageRequest) -> Call[models.Package]:
    """Bind the arguments of `createScheduledPackage`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        body (CreateScheduledPackageRequest): `CreateScheduledPackageRequest`.

    Grants, sandbox, answer and errors: `EasyShipV20220323.create_scheduled_package`.
    """
    return CREATE_SCHEDULED_PACKAGE.call(body=body)


UPDATE_SCHEDULED_PACKAGES: Operation[models.Packages] = Operation(
    id="easy_ship_v2022_03_23.updateScheduledPackages",
    section="easy_ship_v2022_03_23",
    name="updateScheduledPackages",
    method="PATCH",
    path="/easyShip/2022-03-23/package",
    body=models.UpdateScheduledPackagesRequest,
    responses={
        200: models.Packages,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
)
"""Move scheduled packages to another handover time."""


def update_scheduled_packages(*, body: models.UpdateScheduledPackagesRequest | None = None) -> Call[models.Packages]:
    """Bind the arguments of `updateScheduledPackages`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        body (UpdateScheduledPackagesRequest): `UpdateScheduledPackagesRequest`, may be left out.

    Grants, sandbox, answer and errors: `EasyShipV20220323.update_scheduled_packages`.
    """
    return UPDATE_SCHEDULED_PACKAGES.call(body=body)


CREATE_SCHEDULED_PACKAGE_BULK: Operation[models.CreateScheduledPackagesResponse] = Operation(
    id="easy_ship_v2022_03_23.createScheduledPackageBulk",
    section="easy_ship_v2022_03_23",
    name="createScheduledPackageBulk",
    method="POST",
    path="/easyShip/2022-03-23/packages/bulk",
    body=models.CreateScheduledPackagesRequest,
    body_required=True,
    responses={
        200: models.CreateScheduledPackagesResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    restricted=Restricted("always"),
    sandbox="static",
)
"""Schedule packages of many orders at once and get their labels and invoices."""


def create_scheduled_package_bulk(
    *, body: models.CreateScheduledPackagesRequest
) -> Call[models.CreateScheduledPackagesResponse]:
    """Bind the arguments of `createScheduledPackageBulk`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        body (CreateScheduledPackagesRequest): `CreateScheduledPackagesRequest`.

    Grants, sandbox, answer and errors: `EasyShipV20220323.create_scheduled_package_bulk`.
    """
    return CREATE_SCHEDULED_PACKAGE_BULK.call(body=body)


LIST_HANDOVER_SLOTS: Operation[models.ListHandoverSlotsResponse] = Operation(
    id="easy_ship_v2022_03_23.listHandoverSlots",
    section="easy_ship_v2022_03_23",
    name="listHandoverSlots",
    method="POST",
    path="/easyShip/2022-03-23/timeSlot",
    body=models.ListHandoverSlotsRequest,
    responses={
        200: models.ListHandoverSlotsResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""List the times at which an order's package can be picked up or dropped off."""


def list_handover_slots(
    *, body: models.ListHandoverSlotsRequest | None = None
) -> Call[models.ListHandoverSlotsResponse]:
    """Bind the arguments of `listHandoverSlots`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        body (ListHandoverSlotsRequest): `ListHandoverSlotsRequest`, may be left out.

    Grants, sandbox, answer and errors: `EasyShipV20220323.list_handover_slots`.
    """
    return LIST_HANDOVER_SLOTS.call(body=body)

"""The operations of Supply Sources 2020-07-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_supply_sources(...))` does.
Written by `python -m codegen generate` from models/supply_sources_v2020_07_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call, PagedCall

GET_SUPPLY_SOURCES: PagedOperation[models.GetSupplySourcesResponse, models.SupplySourceListItem] = PagedOperation(
    id="supply_sources_v2020_07_01.getSupplySources",
    section="supply_sources_v2020_07_01",
    name="getSupplySources",
    method="GET",
    path="/supplySources/2020-07-01/supplySources",
    params=(
        Param("nextPageToken", "next_page_token", Location.QUERY, str),
        Param("pageSize", "page_size", Location.QUERY, float),
    ),
    responses={
        200: models.GetSupplySourcesResponse,
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
        argument="next_page_token",
        token=("nextPageToken",),
        items=("supplySources",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List stores and warehouses."""


def get_supply_sources(
    *, next_page_token: str | None = None, page_size: float | None = None
) -> PagedCall[models.GetSupplySourcesResponse, models.SupplySourceListItem]:
    """Bind the arguments of `getSupplySources`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: rate-limits.yml.
    Paging: next_page_token takes nextPageToken from the answer; items in supplySources.

    Args:
        next_page_token (str): `nextPageToken`.
        page_size (float): `pageSize`, Amazon's default `10`.

    Grants, sandbox, answer and errors: `SupplySourcesV20200701.get_supply_sources`.
    """
    return GET_SUPPLY_SOURCES.call(next_page_token=next_page_token, page_size=page_size)


CREATE_SUPPLY_SOURCE: Operation[models.CreateSupplySourceResponse] = Operation(
    id="supply_sources_v2020_07_01.createSupplySource",
    section="supply_sources_v2020_07_01",
    name="createSupplySource",
    method="POST",
    path="/supplySources/2020-07-01/supplySources",
    body=models.CreateSupplySourceRequest,
    body_required=True,
    responses={
        200: models.CreateSupplySourceResponse,
        400: models.ErrorList,
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
"""Add a store or warehouse."""


def create_supply_source(*, body: models.CreateSupplySourceRequest) -> Call[models.CreateSupplySourceResponse]:
    """Bind the arguments of `createSupplySource`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: rate-limits.yml.

    Args:
        body (CreateSupplySourceRequest): `CreateSupplySourceRequest`.

    Grants, sandbox, answer and errors: `SupplySourcesV20200701.create_supply_source`.
    """
    return CREATE_SUPPLY_SOURCE.call(body=body)


GET_SUPPLY_SOURCE: Operation[models.SupplySource] = Operation(
    id="supply_sources_v2020_07_01.getSupplySource",
    section="supply_sources_v2020_07_01",
    name="getSupplySource",
    method="GET",
    path="/supplySources/2020-07-01/supplySources/{supplySourceId}",
    params=(Param("supplySourceId", "supply_source_id", Location.PATH, str, required=True),),
    responses={
        200: models.SupplySource,
        400: models.ErrorList,
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
"""Read a store or warehouse: hours, services and address."""


def get_supply_source(supply_source_id: str) -> Call[models.SupplySource]:
    """Bind the arguments of `getSupplySource`; nothing is sent.

    Usage plan: 40 requests a second, burst 40. Source: rate-limits.yml.

    Args:
        supply_source_id (str): `supplySourceId`.

    Grants, sandbox, answer and errors: `SupplySourcesV20200701.get_supply_source`.
    """
    return GET_SUPPLY_SOURCE.call(supply_source_id=supply_source_id)


UPDATE_SUPPLY_SOURCE: Operation[None] = Operation(
    id="supply_sources_v2020_07_01.updateSupplySource",
    section="supply_sources_v2020_07_01",
    name="updateSupplySource",
    method="PUT",
    path="/supplySources/2020-07-01/supplySources/{supplySourceId}",
    params=(Param("supplySourceId", "supply_source_id", Location.PATH, str, required=True),),
    body=models.UpdateSupplySourceRequest,
    responses={
        204: None,
        400: models.ErrorList,
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
"""Change hours, services and name of a store or warehouse."""


def update_supply_source(supply_source_id: str, *, body: models.UpdateSupplySourceRequest | None = None) -> Call[None]:
    """Bind the arguments of `updateSupplySource`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.

    Args:
        supply_source_id (str): `supplySourceId`.
        body (UpdateSupplySourceRequest): `UpdateSupplySourceRequest`, may be left out.

    Grants, sandbox, answer and errors: `SupplySourcesV20200701.update_supply_source`.
    """
    return UPDATE_SUPPLY_SOURCE.call(supply_source_id=supply_source_id, body=body)


ARCHIVE_SUPPLY_SOURCE: Operation[None] = Operation(
    id="supply_sources_v2020_07_01.archiveSupplySource",
    section="supply_sources_v2020_07_01",
    name="archiveSupplySource",
    method="DELETE",
    path="/supplySources/2020-07-01/supplySources/{supplySourceId}",
    params=(Param("supplySourceId", "supply_source_id", Location.PATH, str, required=True),),
    responses={
        204: None,
        400: models.ErrorList,
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
"""Archive a store or warehouse for good."""


def archive_supply_source(supply_source_id: str) -> Call[None]:
    """Bind the arguments of `archiveSupplySource`; nothing is sent.

    Usage plan: 20 requests a second, burst 20. Source: rate-limits.yml.

    Args:
        supply_source_id (str): `supplySourceId`.

    Grants, sandbox, answer and errors: `SupplySourcesV20200701.archive_supply_source`.
    """
    return ARCHIVE_SUPPLY_SOURCE.call(supply_source_id=supply_source_id)


UPDATE_SUPPLY_SOURCE_STATUS: Operation[None] = Operation(
    id="supply_sources_v2020_07_01.updateSupplySourceStatus",
    section="supply_sources_v2020_07_01",
    name="updateSupplySourceStatus",
    method="PUT",
    path="/supplySources/2020-07-01/supplySources/{supplySourceId}/status",
    params=(Param("supplySourceId", "supply_source_id", Location.PATH, str, required=True),),
    body=models.UpdateSupplySourceStatusRequest,
    responses={
        204: None,
        400: models.ErrorList,
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
"""Make a store or warehouse active or inactive."""


def update_supply_source_status(
    supply_source_id: str, *, body: models.UpdateSupplySourceStatusRequest | None = None
) -> Call[None]:
    """Bind the arguments of `updateSupplySourceStatus`; nothing is sent.

    Usage plan: 20 requests a second, burst 20. Source: rate-limits.yml.

    Args:
        supply_source_id (str): `supplySourceId`.
        body (UpdateSupplySourceStatusRequest): `UpdateSupplySourceStatusRequest`, may be left out.

    Grants, sandbox, answer and errors: `SupplySourcesV20200701.update_supply_source_status`.
    """
    return UPDATE_SUPPLY_SOURCE_STATUS.call(supply_source_id=supply_source_id, body=body)

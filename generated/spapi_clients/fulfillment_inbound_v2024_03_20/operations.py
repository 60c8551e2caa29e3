"""The operations of Fulfillment Inbound 2024-03-20: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(list_inbound_plans(...))` does.
Written by `python -m codegen generate` from models/fulfillment_inbound_v2024_03_20.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import BatchOperation, Location, Operation, PagedOperation, Paging, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import BatchCall, Call, PagedCall

LIST_INBOUND_PLANS: PagedOperation[models.ListInboundPlansResponse, models.InboundPlanSummary] = PagedOperation(
    id="fulfillment_inbound_v2024_03_20.listInboundPlans",
    section="fulfillment_inbound_v2024_03_20",
    name="listInboundPlans",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans",
    params=(
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
        Param("status", "status", Location.QUERY, models.Status),
        Param("sortBy", "sort_by", Location.QUERY, models.SortBy),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
    ),
    responses={
        200: models.ListInboundPlansResponse,
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
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("inboundPlans",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List inbound plans by status."""


def list_inbound_plans(
    *,
    page_size: int | None = None,
    pagination_token: str | None = None,
    status: models.Status | models.StatusLiteral | None = None,
    sort_by: models.SortBy | models.SortByLiteral | None = None,
    sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
) -> PagedCall[models.ListInboundPlansResponse, models.InboundPlanSummary]:
    """Bind the arguments of `listInboundPlans`; nothing is sent.

    Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in inboundPlans.

    Args:
        page_size (int): `pageSize`, 1 to 30, Amazon's default `10`.
        pagination_token (str): `paginationToken`, at most 1024 characters.
        status (Status): `status`, one of `ACTIVE`, `VOIDED`, `SHIPPED`.
        sort_by (SortBy): `sortBy`, one of `LAST_UPDATED_TIME`, `CREATION_TIME`.
        sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_inbound_plans`.
    """
    return LIST_INBOUND_PLANS.call(
        page_size=page_size, pagination_token=pagination_token, status=status, sort_by=sort_by, sort_order=sort_order
    )


CREATE_INBOUND_PLAN: Operation[models.CreateInboundPlanResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.createInboundPlan",
    section="fulfillment_inbound_v2024_03_20",
    name="createInboundPlan",
    method="POST",
    path="/inbound/fba/2024-03-20/inboundPlans",
    body=models.CreateInboundPlanRequest,
    body_required=True,
    responses={
        202: models.CreateInboundPlanResponse,
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
"""Start an inbound plan from a ship-from address and items."""


def create_inbound_plan(*, body: models.CreateInboundPlanRequest) -> Call[models.CreateInboundPlanResponse]:
    """Bind the arguments of `createInboundPlan`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.

    Args:
        body (CreateInboundPlanRequest): `CreateInboundPlanRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.create_inbound_plan`.
    """
    return CREATE_INBOUND_PLAN.call(body=body)


GET_INBOUND_PLAN: Operation[models.InboundPlan] = Operation(
    id="fulfillment_inbound_v2024_03_20.getInboundPlan",
    section="fulfillment_inbound_v2024_03_20",
    name="getInboundPlan",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}",
    params=(Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),),
    responses={
        200: models.InboundPlan,
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
"""Read an inbound plan: its address, packing and placement choices, and shipments."""


def get_inbound_plan(inbound_plan_id: str) -> Call[models.InboundPlan]:
    """Bind the arguments of `getInboundPlan`; nothing is sent.

    Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.get_inbound_plan`.
    """
    return GET_INBOUND_PLAN.call(inbound_plan_id=inbound_plan_id)


LIST_INBOUND_PLAN_BOXES: PagedOperation[models.ListInboundPlanBoxesResponse, models.Box] = PagedOperation(
    id="fulfillment_inbound_v2024_03_20.listInboundPlanBoxes",
    section="fulfillment_inbound_v2024_03_20",
    name="listInboundPlanBoxes",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/boxes",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListInboundPlanBoxesResponse,
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
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("boxes",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the boxes of an inbound plan."""


def list_inbound_plan_boxes(
    inbound_plan_id: str, *, page_size: int | None = None, pagination_token: str | None = None
) -> PagedCall[models.ListInboundPlanBoxesResponse, models.Box]:
    """Bind the arguments of `listInboundPlanBoxes`; nothing is sent.

    Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in boxes.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
        pagination_token (str): `paginationToken`, at most 1024 characters.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_inbound_plan_boxes`.
    """
    return LIST_INBOUND_PLAN_BOXES.call(
        inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
    )


CANCEL_INBOUND_PLAN: Operation[models.CancelInboundPlanResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.cancelInboundPlan",
    section="fulfillment_inbound_v2024_03_20",
    name="cancelInboundPlan",
    method="PUT",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/cancellation",
    params=(Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),),
    responses={
        202: models.CancelInboundPlanResponse,
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
"""Cancel an inbound plan and its shipments."""


def cancel_inbound_plan(inbound_plan_id: str) -> Call[models.CancelInboundPlanResponse]:
    """Bind the arguments of `cancelInboundPlan`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.cancel_inbound_plan`.
    """
    return CANCEL_INBOUND_PLAN.call(inbound_plan_id=inbound_plan_id)


LIST_INBOUND_PLAN_ITEMS: PagedOperation[models.ListInboundPlanItemsResponse, models.Item] = PagedOperation(
    id="fulfillment_inbound_v2024_03_20.listInboundPlanItems",
    section="fulfillment_inbound_v2024_03_20",
    name="listInboundPlanItems",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/items",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListInboundPlanItemsResponse,
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
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("items",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the items of an inbound plan."""


def list_inbound_plan_items(
    inbound_plan_id: str, *, page_size: int | None = None, pagination_token: str | None = None
) -> PagedCall[models.ListInboundPlanItemsResponse, models.Item]:
    """Bind the arguments of `listInboundPlanItems`; nothing is sent.

    Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in items.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
        pagination_token (str): `paginationToken`, at most 1024 characters.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_inbound_plan_items`.
    """
    return LIST_INBOUND_PLAN_ITEMS.call(
        inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
    )


UPDATE_INBOUND_PLAN_NAME: Operation[None] = Operation(
    id="fulfillment_inbound_v2024_03_20.updateInboundPlanName",
    section="fulfillment_inbound_v2024_03_20",
    name="updateInboundPlanName",
    method="PUT",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/name",
    params=(Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),),
    body=models.UpdateInboundPlanNameRequest,
    body_required=True,
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
"""Rename an inbound plan."""


def update_inbound_plan_name(inbound_plan_id: str, *, body: models.UpdateInboundPlanNameRequest) -> Call[None]:
    """Bind the arguments of `updateInboundPlanName`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        body (UpdateInboundPlanNameRequest): `UpdateInboundPlanNameRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.update_inbound_plan_name`.
    """
    return UPDATE_INBOUND_PLAN_NAME.call(inbound_plan_id=inbound_plan_id, body=body)


LIST_PACKING_GROUP_BOXES: PagedOperation[models.ListPackingGroupBoxesResponse, models.Box] = PagedOperation(
    id="fulfillment_inbound_v2024_03_20.listPackingGroupBoxes",
    section="fulfillment_inbound_v2024_03_20",
    name="listPackingGroupBoxes",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/boxes",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("packingGroupId", "packing_group_id", Location.PATH, str, required=True),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListPackingGroupBoxesResponse,
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
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("boxes",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the boxes packed for a packing group."""


def list_packing_group_boxes(
    inbound_plan_id: str, packing_group_id: str, *, page_size: int | None = None, pagination_token: str | None = None
) -> PagedCall[models.ListPackingGroupBoxesResponse, models.Box]:
    """Bind the arguments of `listPackingGroupBoxes`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in boxes.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        packing_group_id (str): `packingGroupId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
        pagination_token (str): `paginationToken`, at most 1024 characters.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_packing_group_boxes`.
    """
    return LIST_PACKING_GROUP_BOXES.call(
        inbound_plan_id=inbound_plan_id,
        packing_group_id=packing_group_id,
        page_size=page_size,
        pagination_token=pagination_token,
    )


LIST_PACKING_GROUP_ITEMS: PagedOperation[models.ListPackingGroupItemsResponse, models.Item] = PagedOperation(
    id="fulfillment_inbound_v2024_03_20.listPackingGroupItems",
    section="fulfillment_inbound_v2024_03_20",
    name="listPackingGroupItems",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/items",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("packingGroupId", "packing_group_id", Location.PATH, str, required=True),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListPackingGroupItemsResponse,
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
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("items",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the items that may be packed together in a packing group."""


def list_packing_group_items(
    inbound_plan_id: str, packing_group_id: str, *, page_size: int | None = None, pagination_token: str | None = None
) -> PagedCall[models.ListPackingGroupItemsResponse, models.Item]:
    """Bind the arguments of `listPackingGroupItems`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in items.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        packing_group_id (str): `packingGroupId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
        pagination_token (str): `paginationToken`, at most 1024 characters.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_packing_group_items`.
    """
    return LIST_PACKING_GROUP_ITEMS.call(
        inbound_plan_id=inbound_plan_id,
        packing_group_id=packing_group_id,
        page_size=page_size,
        pagination_token=pagination_token,
    )


SET_PACKING_INFORMATION: Operation[models.SetPackingInformationResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.setPackingInformation",
    section="fulfillment_inbound_v2024_03_20",
    name="setPackingInformation",
    method="POST",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingInformation",
    params=(Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),),
    body=models.SetPackingInformationRequest,
    body_required=True,
    responses={
        202: models.SetPackingInformationResponse,
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
"""Say what is in each box, and what the boxes measure and weigh."""


def set_packing_information(
    inbound_plan_id: str, *, body: models.SetPackingInformationRequest
) -> Call[models.SetPackingInformationResponse]:
    """Bind the arguments of `setPackingInformation`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        body (SetPackingInformationRequest): `SetPackingInformationRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.set_packing_information`.
    """
    return SET_PACKING_INFORMATION.call(inbound_plan_id=inbound_plan_id, body=body)


LIST_PACKING_OPTIONS: PagedOperation[models.ListPackingOptionsResponse, models.PackingOption] = PagedOperation(
    id="fulfillment_inbound_v2024_03_20.listPackingOptions",
    section="fulfillment_inbound_v2024_03_20",
    name="listPackingOptions",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListPackingOptionsResponse,
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
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("packingOptions",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the ways in which a plan's items may be packed into groups."""


def list_packing_options(
    inbound_plan_id: str, *, page_size: int | None = None, pagination_token: str | None = None
) -> PagedCall[models.ListPackingOptionsResponse, models.PackingOption]:
    """Bind the arguments of `listPackingOptions`; nothing is sent.

    Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in packingOptions.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        page_size (int): `pageSize`, 1 to 20, Amazon's default `10`.
        pagination_token (str): `paginationToken`, at most 1024 characters.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_packing_options`.
    """
    return LIST_PACKING_OPTIONS.call(
        inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
    )


GENERATE_PACKING_OPTIONS: Operation[models.GeneratePackingOptionsResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.generatePackingOptions",
    section="fulfillment_inbound_v2024_03_20",
    name="generatePackingOptions",
    method="POST",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions",
    params=(Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),),
    responses={
        202: models.GeneratePackingOptionsResponse,
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
"""Start working out the packing options of a plan."""


def generate_packing_options(inbound_plan_id: str) -> Call[models.GeneratePackingOptionsResponse]:
    """Bind the arguments of `generatePackingOptions`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.generate_packing_options`.
    """
    return GENERATE_PACKING_OPTIONS.call(inbound_plan_id=inbound_plan_id)


CONFIRM_PACKING_OPTION: Operation[models.ConfirmPackingOptionResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.confirmPackingOption",
    section="fulfillment_inbound_v2024_03_20",
    name="confirmPackingOption",
    method="POST",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions/{packingOptionId}/confirmation",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("packingOptionId", "packing_option_id", Location.PATH, str, required=True),
    ),
    responses={
        202: models.ConfirmPackingOptionResponse,
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
"""Choose a packing option for a plan."""


def confirm_packing_option(inbound_plan_id: str, packing_option_id: str) -> Call[models.ConfirmPackingOptionResponse]:
    """Bind the arguments of `confirmPackingOption`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        packing_option_id (str): `packingOptionId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.confirm_packing_option`.
    """
    return CONFIRM_PACKING_OPTION.call(inbound_plan_id=inbound_plan_id, packing_option_id=packing_option_id)


LIST_INBOUND_PLAN_PALLETS: PagedOperation[models.ListInboundPlanPalletsResponse, models.Pallet] = PagedOperation(
    id="fulfillment_inbound_v2024_03_20.listInboundPlanPallets",
    section="fulfillment_inbound_v2024_03_20",
    name="listInboundPlanPallets",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/pallets",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListInboundPlanPalletsResponse,
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
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("pallets",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the pallets of an inbound plan."""


def list_inbound_plan_pallets(
    inbound_plan_id: str, *, page_size: int | None = None, pagination_token: str | None = None
) -> PagedCall[models.ListInboundPlanPalletsResponse, models.Pallet]:
    """Bind the arguments of `listInboundPlanPallets`; nothing is sent.

    Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in pallets.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
        pagination_token (str): `paginationToken`, at most 1024 characters.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_inbound_plan_pallets`.
    """
    return LIST_INBOUND_PLAN_PALLETS.call(
        inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
    )


LIST_PLACEMENT_OPTIONS: PagedOperation[models.ListPlacementOptionsResponse, models.PlacementOption] = PagedOperation(
    id="fulfillment_inbound_v2024_03_20.listPlacementOptions",
    section="fulfillment_inbound_v2024_03_20",
    name="listPlacementOptions",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListPlacementOptionsResponse,
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
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("placementOptions",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the ways to spread a plan over warehouses, with their fees."""


def list_placement_options(
    inbound_plan_id: str, *, page_size: int | None = None, pagination_token: str | None = None
) -> PagedCall[models.ListPlacementOptionsResponse, models.PlacementOption]:
    """Bind the arguments of `listPlacementOptions`; nothing is sent.

    Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in placementOptions.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        page_size (int): `pageSize`, 1 to 20, Amazon's default `10`.
        pagination_token (str): `paginationToken`, at most 1024 characters.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_placement_options`.
    """
    return LIST_PLACEMENT_OPTIONS.call(
        inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
    )


GENERATE_PLACEMENT_OPTIONS: Operation[models.GeneratePlacementOptionsResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.generatePlacementOptions",
    section="fulfillment_inbound_v2024_03_20",
    name="generatePlacementOptions",
    method="POST",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions",
    params=(Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),),
    body=models.GeneratePlacementOptionsRequest,
    body_required=True,
    responses={
        202: models.GeneratePlacementOptionsResponse,
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
"""Start working out the placement options of a plan."""


def generate_placement_options(
    inbound_plan_id: str, *, body: models.GeneratePlacementOptionsRequest
) -> Call[models.GeneratePlacementOptionsResponse]:
    """Bind the arguments of `generatePlacementOptions`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        body (GeneratePlacementOptionsRequest): `GeneratePlacementOptionsRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.generate_placement_options`.
    """
    return GENERATE_PLACEMENT_OPTIONS.call(inbound_plan_id=inbound_plan_id, body=body)


CONFIRM_PLACEMENT_OPTION: Operation[models.ConfirmPlacementOptionResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.confirmPlacementOption",
    section="fulfillment_inbound_v2024_03_20",
    name="confirmPlacementOption",
    method="POST",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions/{placementOptionId}/confirmation",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("placementOptionId", "placement_option_id", Location.PATH, str, required=True),
    ),
    responses={
        202: models.ConfirmPlacementOptionResponse,
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
"""Choose a placement option, which fixes the plan's shipments."""


def confirm_placement_option(
    inbound_plan_id: str, placement_option_id: str
) -> Call[models.ConfirmPlacementOptionResponse]:
    """Bind the arguments of `confirmPlacementOption`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        placement_option_id (str): `placementOptionId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.confirm_placement_option`.
    """
    return CONFIRM_PLACEMENT_OPTION.call(inbound_plan_id=inbound_plan_id, placement_option_id=placement_option_id)


GET_SHIPMENT: Operation[models.Shipment] = Operation(
    id="fulfillment_inbound_v2024_03_20.getShipment",
    section="fulfillment_inbound_v2024_03_20",
    name="getShipment",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
    ),
    responses={
        200: models.Shipment,
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
"""Read a shipment of an inbound plan: destination, status, dates and tracking."""


def get_shipment(inbound_plan_id: str, shipment_id: str) -> Call[models.Shipment]:
    """Bind the arguments of `getShipment`; nothing is sent.

    Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.get_shipment`.
    """
    return GET_SHIPMENT.call(inbound_plan_id=inbound_plan_id, shipment_id=shipment_id)


LIST_SHIPMENT_BOXES: PagedOperation[models.ListShipmentBoxesResponse, models.Box] = PagedOperation(
    id="fulfillment_inbound_v2024_03_20.listShipmentBoxes",
    section="fulfillment_inbound_v2024_03_20",
    name="listShipmentBoxes",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/boxes",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListShipmentBoxesResponse,
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
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("boxes",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the boxes of a shipment."""


def list_shipment_boxes(
    inbound_plan_id: str, shipment_id: str, *, page_size: int | None = None, pagination_token: str | None = None
) -> PagedCall[models.ListShipmentBoxesResponse, models.Box]:
    """Bind the arguments of `listShipmentBoxes`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in boxes.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
        pagination_token (str): `paginationToken`, at most 1024 characters.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_shipment_boxes`.
    """
    return LIST_SHIPMENT_BOXES.call(
        inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, page_size=page_size, pagination_token=pagination_token
    )


LIST_SHIPMENT_CONTENT_UPDATE_PREVIEWS: PagedOperation[
    models.ListShipmentContentUpdatePreviewsResponse, models.ContentUpdatePreview
] = PagedOperation(
    id="fulfillment_inbound_v2024_03_20.listShipmentContentUpdatePreviews",
    section="fulfillment_inbound_v2024_03_20",
    name="listShipmentContentUpdatePreviews",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListShipmentContentUpdatePreviewsResponse,
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
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("contentUpdatePreviews",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List previews of changes to a shipment's content."""


def list_shipment_content_update_previews(
    inbound_plan_id: str, shipment_id: str, *, page_size: int | None = None, pagination_token: str | None = None
) -> PagedCall[models.ListShipmentContentUpdatePreviewsResponse, models.ContentUpdatePreview]:
    """Bind the arguments of `listShipmentContentUpdatePreviews`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in contentUpdatePreviews.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        page_size (int): `pageSize`, 1 to 20, Amazon's default `10`.
        pagination_token (str): `paginationToken`, at most 1024 characters.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_shipment_content_update_previews`.
    """
    return LIST_SHIPMENT_CONTENT_UPDATE_PREVIEWS.call(
        inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, page_size=page_size, pagination_token=pagination_token
    )


GENERATE_SHIPMENT_CONTENT_UPDATE_PREVIEWS: Operation[models.GenerateShipmentContentUpdatePreviewsResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.generateShipmentContentUpdatePreviews",
    section="fulfillment_inbound_v2024_03_20",
    name="generateShipmentContentUpdatePreviews",
    method="POST",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
    ),
    body=models.GenerateShipmentContentUpdatePreviewsRequest,
    body_required=True,
    responses={
        202: models.GenerateShipmentContentUpdatePreviewsResponse,
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
"""Start working out what a change to a shipment's content would mean."""


def generate_shipment_content_update_previews(
    inbound_plan_id: str, shipment_id: str, *, body: models.GenerateShipmentContentUpdatePreviewsRequest
) -> Call[models.GenerateShipmentContentUpdatePreviewsResponse]:
    """Bind the arguments of `generateShipmentContentUpdatePreviews`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        body (GenerateShipmentContentUpdatePreviewsRequest): `GenerateShipmentContentUpdatePreviewsRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.generate_shipment_content_update_previews`.
    """
    return GENERATE_SHIPMENT_CONTENT_UPDATE_PREVIEWS.call(
        inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body
    )


GET_SHIPMENT_CONTENT_UPDATE_PREVIEW: Operation[models.ContentUpdatePreview] = Operation(
    id="fulfillment_inbound_v2024_03_20.getShipmentContentUpdatePreview",
    section="fulfillment_inbound_v2024_03_20",
    name="getShipmentContentUpdatePreview",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("contentUpdatePreviewId", "content_update_preview_id", Location.PATH, str, required=True),
    ),
    responses={
        200: models.ContentUpdatePreview,
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
"""Read a preview of a change to a shipment's content."""


def get_shipment_content_update_preview(
    inbound_plan_id: str, shipment_id: str, content_update_preview_id: str
) -> Call[models.ContentUpdatePreview]:
    """Bind the arguments of `getShipmentContentUpdatePreview`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        content_update_preview_id (str): `contentUpdatePreviewId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.get_shipment_content_update_preview`.
    """
    return GET_SHIPMENT_CONTENT_UPDATE_PREVIEW.call(
        inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, content_update_preview_id=content_update_preview_id
    )


CONFIRM_SHIPMENT_CONTENT_UPDATE_PREVIEW: Operation[models.ConfirmShipmentContentUpdatePreviewResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.confirmShipmentContentUpdatePreview",
    section="fulfillment_inbound_v2024_03_20",
    name="confirmShipmentContentUpdatePreview",
    method="POST",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}/confirmation",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("contentUpdatePreviewId", "content_update_preview_id", Location.PATH, str, required=True),
    ),
    responses={
        202: models.ConfirmShipmentContentUpdatePreviewResponse,
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
"""Carry out a previewed change to a shipment's content."""


def confirm_shipment_content_update_preview(
    inbound_plan_id: str, shipment_id: str, content_update_preview_id: str
) -> Call[models.ConfirmShipmentContentUpdatePreviewResponse]:
    """Bind the arguments of `confirmShipmentContentUpdatePreview`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        content_update_preview_id (str): `contentUpdatePreviewId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.confirm_shipment_content_update_preview`.
    """
    return CONFIRM_SHIPMENT_CONTENT_UPDATE_PREVIEW.call(
        inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, content_update_preview_id=content_update_preview_id
    )


GET_DELIVERY_CHALLAN_DOCUMENT: Operation[models.GetDeliveryChallanDocumentResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.getDeliveryChallanDocument",
    section="fulfillment_inbound_v2024_03_20",
    name="getDeliveryChallanDocument",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryChallanDocument",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
    ),
    responses={
        200: models.GetDeliveryChallanDocumentResponse,
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
"""Get the delivery challan of a partnered shipment (India)."""


def get_delivery_challan_document(
    inbound_plan_id: str, shipment_id: str
) -> Call[models.GetDeliveryChallanDocumentResponse]:
    """Bind the arguments of `getDeliveryChallanDocument`; nothing is sent.

    Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.get_delivery_challan_document`.
    """
    return GET_DELIVERY_CHALLAN_DOCUMENT.call(inbound_plan_id=inbound_plan_id, shipment_id=shipment_id)


LIST_DELIVERY_WINDOW_OPTIONS: PagedOperation[models.ListDeliveryWindowOptionsResponse, models.DeliveryWindowOption] = (
    PagedOperation(
        id="fulfillment_inbound_v2024_03_20.listDeliveryWindowOptions",
        section="fulfillment_inbound_v2024_03_20",
        name="listDeliveryWindowOptions",
        method="GET",
        path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions",
        params=(
            Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
            Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
            Param("pageSize", "page_size", Location.QUERY, int),
            Param("paginationToken", "pagination_token", Location.QUERY, str),
        ),
        responses={
            200: models.ListDeliveryWindowOptionsResponse,
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
            argument="pagination_token",
            token=("pagination", "nextToken"),
            items=("deliveryWindowOptions",),
        ),
        sandbox="static",
        safe_to_repeat=True,
    )
)
"""List the delivery windows a shipment may arrive in."""


def list_delivery_window_options(
    inbound_plan_id: str, shipment_id: str, *, page_size: int | None = None, pagination_token: str | None = None
) -> PagedCall[models.ListDeliveryWindowOptionsResponse, models.DeliveryWindowOption]:
    """Bind the arguments of `listDeliveryWindowOptions`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in deliveryWindowOptions.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
        pagination_token (str): `paginationToken`, at most 1024 characters.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_delivery_window_options`.
    """
    return LIST_DELIVERY_WINDOW_OPTIONS.call(
        inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, page_size=page_size, pagination_token=pagination_token
    )


GENERATE_DELIVERY_WINDOW_OPTIONS: Operation[models.GenerateDeliveryWindowOptionsResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.generateDeliveryWindowOptions",
    section="fulfillment_inbound_v2024_03_20",
    name="generateDeliveryWindowOptions",
    method="POST",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
    ),
    responses={
        202: models.GenerateDeliveryWindowOptionsResponse,
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
"""Start working out the delivery windows of a shipment."""


def generate_delivery_window_options(
    inbound_plan_id: str, shipment_id: str
) -> Call[models.GenerateDeliveryWindowOptionsResponse]:
    """Bind the arguments of `generateDeliveryWindowOptions`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.generate_delivery_window_options`.
    """
    return GENERATE_DELIVERY_WINDOW_OPTIONS.call(inbound_plan_id=inbound_plan_id, shipment_id=shipment_id)


CONFIRM_DELIVERY_WINDOW_OPTIONS: Operation[models.ConfirmDeliveryWindowOptionsResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.confirmDeliveryWindowOptions",
    section="fulfillment_inbound_v2024_03_20",
    name="confirmDeliveryWindowOptions",
    method="POST",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("deliveryWindowOptionId", "delivery_window_option_id", Location.PATH, str, required=True),
    ),
    responses={
        202: models.ConfirmDeliveryWindowOptionsResponse,
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
"""Choose the delivery window of a shipment."""


def confirm_delivery_window_options(
    inbound_plan_id: str, shipment_id: str, delivery_window_option_id: str
) -> Call[models.ConfirmDeliveryWindowOptionsResponse]:
    """Bind the arguments of `confirmDeliveryWindowOptions`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        delivery_window_option_id (str): `deliveryWindowOptionId`, 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.confirm_delivery_window_options`.
    """
    return CONFIRM_DELIVERY_WINDOW_OPTIONS.call(
        inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, delivery_window_option_id=delivery_window_option_id
    )


LIST_SHIPMENT_ITEMS: PagedOperation[models.ListShipmentItemsResponse, models.Item] = PagedOperation(
    id="fulfillment_inbound_v2024_03_20.listShipmentItems",
    section="fulfillment_inbound_v2024_03_20",
    name="listShipmentItems",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/items",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListShipmentItemsResponse,
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
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("items",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the items of a shipment."""


def list_shipment_items(
    inbound_plan_id: str, shipment_id: str, *, page_size: int | None = None, pagination_token: str | None = None
) -> PagedCall[models.ListShipmentItemsResponse, models.Item]:
    """Bind the arguments of `listShipmentItems`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in items.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
        pagination_token (str): `paginationToken`, at most 1024 characters.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_shipment_items`.
    """
    return LIST_SHIPMENT_ITEMS.call(
        inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, page_size=page_size, pagination_token=pagination_token
    )


UPDATE_SHIPMENT_NAME: Operation[None] = Operation(
    id="fulfillment_inbound_v2024_03_20.updateShipmentName",
    section="fulfillment_inbound_v2024_03_20",
    name="updateShipmentName",
    method="PUT",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/name",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
    ),
    body=models.UpdateShipmentNameRequest,
    body_required=True,
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
"""Rename a shipment."""


def update_shipment_name(
    inbound_plan_id: str, shipment_id: str, *, body: models.UpdateShipmentNameRequest
) -> Call[None]:
    """Bind the arguments of `updateShipmentName`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        body (UpdateShipmentNameRequest): `UpdateShipmentNameRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.update_shipment_name`.
    """
    return UPDATE_SHIPMENT_NAME.call(inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body)


LIST_SHIPMENT_PALLETS: PagedOperation[models.ListShipmentPalletsResponse, models.Pallet] = PagedOperation(
    id="fulfillment_inbound_v2024_03_20.listShipmentPallets",
    section="fulfillment_inbound_v2024_03_20",
    name="listShipmentPallets",
    method="GET",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/pallets",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListShipmentPalletsResponse,
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
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("pallets",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the pallets of a shipment."""


def list_shipment_pallets(
    inbound_plan_id: str, shipment_id: str, *, page_size: int | None = None, pagination_token: str | None = None
) -> PagedCall[models.ListShipmentPalletsResponse, models.Pallet]:
    """Bind the arguments of `listShipmentPallets`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in pallets.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
        pagination_token (str): `paginationToken`, at most 1024 characters.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_shipment_pallets`.
    """
    return LIST_SHIPMENT_PALLETS.call(
        inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, page_size=page_size, pagination_token=pagination_token
    )


CANCEL_SELF_SHIP_APPOINTMENT: Operation[models.CancelSelfShipAppointmentResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.cancelSelfShipAppointment",
    section="fulfillment_inbound_v2024_03_20",
    name="cancelSelfShipAppointment",
    method="PUT",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentCancellation",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
    ),
    body=models.CancelSelfShipAppointmentRequest,
    body_required=True,
    responses={
        202: models.CancelSelfShipAppointmentResponse,
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
"""Cancel the drop-off appointment of a self-shipped shipment."""


def cancel_self_ship_appointment(
    inbound_plan_id: str, shipment_id: str, *, body: models.CancelSelfShipAppointmentRequest
) -> Call[models.CancelSelfShipAppointmentResponse]:
    """Bind the arguments of `cancelSelfShipAppointment`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        body (CancelSelfShipAppointmentRequest): `CancelSelfShipAppointmentRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.cancel_self_ship_appointment`.
    """
    return CANCEL_SELF_SHIP_APPOINTMENT.call(inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body)


GET_SELF_SHIP_APPOINTMENT_SLOTS: PagedOperation[models.GetSelfShipAppointmentSlotsResponse, models.AppointmentSlot] = (
    PagedOperation(
        id="fulfillment_inbound_v2024_03_20.getSelfShipAppointmentSlots",
        section="fulfillment_inbound_v2024_03_20",
        name="getSelfShipAppointmentSlots",
        method="GET",
        path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots",
        params=(
            Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
            Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
            Param("pageSize", "page_size", Location.QUERY, int),
            Param("paginationToken", "pagination_token", Location.QUERY, str),
        ),
        responses={
            200: models.GetSelfShipAppointmentSlotsResponse,
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
            argument="pagination_token",
            token=("pagination", "nextToken"),
            items=("selfShipAppointmentSlotsAvailability", "slots"),
        ),
        sandbox="static",
        safe_to_repeat=True,
    )
)
"""List the drop-off appointments that are free for a self-shipped shipment."""


def get_self_ship_appointment_slots(
    inbound_plan_id: str, shipment_id: str, *, page_size: int | None = None, pagination_token: str | None = None
) -> PagedCall[models.GetSelfShipAppointmentSlotsResponse, models.AppointmentSlot]:
    """Bind the arguments of `getSelfShipAppointmentSlots`; nothing is sent.

    Usage plan: 2 requests a second, burst 6. Source: rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in
    selfShipAppointmentSlotsAvailability.slots.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
        pagination_token (str): `paginationToken`, at most 1024 characters.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.get_self_ship_appointment_slots`.
    """
    return GET_SELF_SHIP_APPOINTMENT_SLOTS.call(
        inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, page_size=page_size, pagination_token=pagination_token
    )


GENERATE_SELF_SHIP_APPOINTMENT_SLOTS: Operation[models.GenerateSelfShipAppointmentSlotsResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.generateSelfShipAppointmentSlots",
    section="fulfillment_inbound_v2024_03_20",
    name="generateSelfShipAppointmentSlots",
    method="POST",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
    ),
    body=models.GenerateSelfShipAppointmentSlotsRequest,
    body_required=True,
    responses={
        201: models.GenerateSelfShipAppointmentSlotsResponse,
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
"""Start looking for free drop-off appointments of a self-shipped shipment."""


def generate_self_ship_appointment_slots(
    inbound_plan_id: str, shipment_id: str, *, body: models.GenerateSelfShipAppointmentSlotsRequest
) -> Call[models.GenerateSelfShipAppointmentSlotsResponse]:
    """Bind the arguments of `generateSelfShipAppointmentSlots`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        body (GenerateSelfShipAppointmentSlotsRequest): `GenerateSelfShipAppointmentSlotsRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.generate_self_ship_appointment_slots`.
    """
    return GENERATE_SELF_SHIP_APPOINTMENT_SLOTS.call(
        inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body
    )


SCHEDULE_SELF_SHIP_APPOINTMENT: Operation[models.ScheduleSelfShipAppointmentResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.scheduleSelfShipAppointment",
    section="fulfillment_inbound_v2024_03_20",
    name="scheduleSelfShipAppointment",
    method="POST",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots/{slotId}/schedule",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("slotId", "slot_id", Location.PATH, str, required=True),
    ),
    body=models.ScheduleSelfShipAppointmentRequest,
    body_required=True,
    responses={
        200: models.ScheduleSelfShipAppointmentResponse,
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
"""Book, or move, the drop-off appointment of a self-shipped shipment."""


def schedule_self_ship_appointment(
    inbound_plan_id: str, shipment_id: str, slot_id: str, *, body: models.ScheduleSelfShipAppointmentRequest
) -> Call[models.ScheduleSelfShipAppointmentResponse]:
    """Bind the arguments of `scheduleSelfShipAppointment`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        slot_id (str): `slotId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        body (ScheduleSelfShipAppointmentRequest): `ScheduleSelfShipAppointmentRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.schedule_self_ship_appointment`.
    """
    return SCHEDULE_SELF_SHIP_APPOINTMENT.call(
        inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, slot_id=slot_id, body=body
    )


UPDATE_SHIPMENT_SOURCE_ADDRESS: Operation[models.UpdateShipmentSourceAddressResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.updateShipmentSourceAddress",
    section="fulfillment_inbound_v2024_03_20",
    name="updateShipmentSourceAddress",
    method="PUT",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/sourceAddress",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
    ),
    body=models.UpdateShipmentSourceAddressRequest,
    body_required=True,
    responses={
        202: models.UpdateShipmentSourceAddressResponse,
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
"""Change where a shipment is sent from."""


def update_shipment_source_address(
    inbound_plan_id: str, shipment_id: str, *, body: models.UpdateShipmentSourceAddressRequest
) -> Call[models.UpdateShipmentSourceAddressResponse]:
    """Bind the arguments of `updateShipmentSourceAddress`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        body (UpdateShipmentSourceAddressRequest): `UpdateShipmentSourceAddressRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.update_shipment_source_address`.
    """
    return UPDATE_SHIPMENT_SOURCE_ADDRESS.call(inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body)


UPDATE_SHIPMENT_TRACKING_DETAILS: Operation[models.UpdateShipmentTrackingDetailsResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.updateShipmentTrackingDetails",
    section="fulfillment_inbound_v2024_03_20",
    name="updateShipmentTrackingDetails",
    method="PUT",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/trackingDetails",
    params=(
        Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
    ),
    body=models.UpdateShipmentTrackingDetailsRequest,
    body_required=True,
    responses={
        202: models.UpdateShipmentTrackingDetailsResponse,
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
"""Set the tracking numbers of a shipment with a carrier of your own."""


def update_shipment_tracking_details(
    inbound_plan_id: str, shipment_id: str, *, body: models.UpdateShipmentTrackingDetailsRequest
) -> Call[models.UpdateShipmentTrackingDetailsResponse]:
    """Bind the arguments of `updateShipmentTrackingDetails`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        body (UpdateShipmentTrackingDetailsRequest): `UpdateShipmentTrackingDetailsRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.update_shipment_tracking_details`.
    """
    return UPDATE_SHIPMENT_TRACKING_DETAILS.call(inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body)


LIST_TRANSPORTATION_OPTIONS: PagedOperation[models.ListTransportationOptionsResponse, models.TransportationOption] = (
    PagedOperation(
        id="fulfillment_inbound_v2024_03_20.listTransportationOptions",
        section="fulfillment_inbound_v2024_03_20",
        name="listTransportationOptions",
        method="GET",
        path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions",
        params=(
            Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),
            Param("pageSize", "page_size", Location.QUERY, int),
            Param("paginationToken", "pagination_token", Location.QUERY, str),
            Param("placementOptionId", "placement_option_id", Location.QUERY, str),
            Param("shipmentId", "shipment_id", Location.QUERY, str),
        ),
        responses={
            200: models.ListTransportationOptionsResponse,
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
            argument="pagination_token",
            token=("pagination", "nextToken"),
            items=("transportationOptions",),
        ),
        sandbox="static",
        safe_to_repeat=True,
    )
)
"""List carriers and prices for the shipments of a placement option."""


def list_transportation_options(
    inbound_plan_id: str,
    *,
    page_size: int | None = None,
    pagination_token: str | None = None,
    placement_option_id: str | None = None,
    shipment_id: str | None = None,
) -> PagedCall[models.ListTransportationOptionsResponse, models.TransportationOption]:
    """Bind the arguments of `listTransportationOptions`; nothing is sent.

    Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in transportationOptions.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        page_size (int): `pageSize`, 1 to 20, Amazon's default `10`.
        pagination_token (str): `paginationToken`, at most 1024 characters.
        placement_option_id (str): `placementOptionId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_transportation_options`.
    """
    return LIST_TRANSPORTATION_OPTIONS.call(
        inbound_plan_id=inbound_plan_id,
        page_size=page_size,
        pagination_token=pagination_token,
        placement_option_id=placement_option_id,
        shipment_id=shipment_id,
    )


GENERATE_TRANSPORTATION_OPTIONS: Operation[models.GenerateTransportationOptionsResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.generateTransportationOptions",
    section="fulfillment_inbound_v2024_03_20",
    name="generateTransportationOptions",
    method="POST",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions",
    params=(Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),),
    body=models.GenerateTransportationOptionsRequest,
    body_required=True,
    responses={
        202: models.GenerateTransportationOptionsResponse,
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
"""Start working out carriers and prices for shipments."""


def generate_transportation_options(
    inbound_plan_id: str, *, body: models.GenerateTransportationOptionsRequest
) -> Call[models.GenerateTransportationOptionsResponse]:
    """Bind the arguments of `generateTransportationOptions`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        body (GenerateTransportationOptionsRequest): `GenerateTransportationOptionsRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.generate_transportation_options`.
    """
    return GENERATE_TRANSPORTATION_OPTIONS.call(inbound_plan_id=inbound_plan_id, body=body)


CONFIRM_TRANSPORTATION_OPTIONS: Operation[models.ConfirmTransportationOptionsResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.confirmTransportationOptions",
    section="fulfillment_inbound_v2024_03_20",
    name="confirmTransportationOptions",
    method="POST",
    path="/inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions/confirmation",
    params=(Param("inboundPlanId", "inbound_plan_id", Location.PATH, str, required=True),),
    body=models.ConfirmTransportationOptionsRequest,
    body_required=True,
    responses={
        202: models.ConfirmTransportationOptionsResponse,
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
"""Choose how each shipment is transported."""


def confirm_transportation_options(
    inbound_plan_id: str, *, body: models.ConfirmTransportationOptionsRequest
) -> Call[models.ConfirmTransportationOptionsResponse]:
    """Bind the arguments of `confirmTransportationOptions`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.

    Args:
        inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
        body (ConfirmTransportationOptionsRequest): `ConfirmTransportationOptionsRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.confirm_transportation_options`.
    """
    return CONFIRM_TRANSPORTATION_OPTIONS.call(inbound_plan_id=inbound_plan_id, body=body)


LIST_ITEM_COMPLIANCE_DETAILS: BatchOperation[models.ListItemComplianceDetailsResponse, models.ComplianceDetail] = (
    BatchOperation(
        id="fulfillment_inbound_v2024_03_20.listItemComplianceDetails",
        section="fulfillment_inbound_v2024_03_20",
        name="listItemComplianceDetails",
        method="GET",
        path="/inbound/fba/2024-03-20/items/compliance",
        params=(
            Param("mskus", "mskus", Location.QUERY, list[str], required=True, style=Style.MULTI),
            Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        ),
        responses={
            200: models.ListItemComplianceDetailsResponse,
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
)
"""List tax and compliance details of SKUs (India)."""


def list_item_compliance_details(
    *, mskus: Sequence[str], marketplace_id: str | None = None
) -> BatchCall[models.ListItemComplianceDetailsResponse, models.ComplianceDetail]:
    """Bind the arguments of `listItemComplianceDetails`; nothing is sent.

    Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.

    Args:
        mskus (list[str], repeated key): `mskus`, 1 to 100 items, each 1 to 255 characters, required.
        marketplace_id (str): `marketplaceId`, 1 to 20 characters, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_item_compliance_details`.
    """
    return LIST_ITEM_COMPLIANCE_DETAILS.call(mskus=mskus, marketplace_id=marketplace_id)


UPDATE_ITEM_COMPLIANCE_DETAILS: Operation[models.UpdateItemComplianceDetailsResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.updateItemComplianceDetails",
    section="fulfillment_inbound_v2024_03_20",
    name="updateItemComplianceDetails",
    method="PUT",
    path="/inbound/fba/2024-03-20/items/compliance",
    params=(Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),),
    body=models.UpdateItemComplianceDetailsRequest,
    body_required=True,
    responses={
        202: models.UpdateItemComplianceDetailsResponse,
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
"""Set tax and compliance details of a SKU (India)."""


def update_item_compliance_details(
    *, marketplace_id: str | None = None, body: models.UpdateItemComplianceDetailsRequest
) -> Call[models.UpdateItemComplianceDetailsResponse]:
    """Bind the arguments of `updateItemComplianceDetails`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.

    Args:
        marketplace_id (str): `marketplaceId`, 1 to 20 characters, the client's marketplace if omitted.
        body (UpdateItemComplianceDetailsRequest): `UpdateItemComplianceDetailsRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.update_item_compliance_details`.
    """
    return UPDATE_ITEM_COMPLIANCE_DETAILS.call(marketplace_id=marketplace_id, body=body)


CREATE_MARKETPLACE_ITEM_LABELS: Operation[models.CreateMarketplaceItemLabelsResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.createMarketplaceItemLabels",
    section="fulfillment_inbound_v2024_03_20",
    name="createMarketplaceItemLabels",
    method="POST",
    path="/inbound/fba/2024-03-20/items/labels",
    body=models.CreateMarketplaceItemLabelsRequest,
    body_required=True,
    responses={
        200: models.CreateMarketplaceItemLabelsResponse,
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
"""Make labels for items, ready to print."""


def create_marketplace_item_labels(
    *, body: models.CreateMarketplaceItemLabelsRequest
) -> Call[models.CreateMarketplaceItemLabelsResponse]:
    """Bind the arguments of `createMarketplaceItemLabels`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        body (CreateMarketplaceItemLabelsRequest): `CreateMarketplaceItemLabelsRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.create_marketplace_item_labels`.
    """
    return CREATE_MARKETPLACE_ITEM_LABELS.call(body=body)


LIST_PREP_DETAILS: BatchOperation[models.ListPrepDetailsResponse, models.MskuPrepDetail] = BatchOperation(
    id="fulfillment_inbound_v2024_03_20.listPrepDetails",
    section="fulfillment_inbound_v2024_03_20",
    name="listPrepDetails",
    method="GET",
    path="/inbound/fba/2024-03-20/items/prepDetails",
    params=(
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("mskus", "mskus", Location.QUERY, list[str], required=True, style=Style.MULTI),
    ),
    responses={
        200: models.ListPrepDetailsResponse,
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
"""List how SKUs are prepared and labelled, and by whom."""


def list_prep_details(
    *, marketplace_id: str | None = None, mskus: Sequence[str]
) -> BatchCall[models.ListPrepDetailsResponse, models.MskuPrepDetail]:
    """Bind the arguments of `listPrepDetails`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: rate-limits.yml.

    Args:
        marketplace_id (str): `marketplaceId`, 1 to 20 characters, the client's marketplace if omitted.
        mskus (list[str], repeated key): `mskus`, 1 to 100 items, each 1 to 255 characters, required.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.list_prep_details`.
    """
    return LIST_PREP_DETAILS.call(marketplace_id=marketplace_id, mskus=mskus)


SET_PREP_DETAILS: Operation[models.SetPrepDetailsResponse] = Operation(
    id="fulfillment_inbound_v2024_03_20.setPrepDetails",
    section="fulfillment_inbound_v2024_03_20",
    name="setPrepDetails",
    method="POST",
    path="/inbound/fba/2024-03-20/items/prepDetails",
    body=models.SetPrepDetailsRequest,
    body_required=True,
    responses={
        202: models.SetPrepDetailsResponse,
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
"""Set how SKUs are prepared."""


def set_prep_details(*, body: models.SetPrepDetailsRequest) -> Call[models.SetPrepDetailsResponse]:
    """Bind the arguments of `setPrepDetails`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        body (SetPrepDetailsRequest): `SetPrepDetailsRequest`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.set_prep_details`.
    """
    return SET_PREP_DETAILS.call(body=body)


GET_INBOUND_OPERATION_STATUS: Operation[models.InboundOperationStatus] = Operation(
    id="fulfillment_inbound_v2024_03_20.getInboundOperationStatus",
    section="fulfillment_inbound_v2024_03_20",
    name="getInboundOperationStatus",
    method="GET",
    path="/inbound/fba/2024-03-20/operations/{operationId}",
    params=(Param("operationId", "operation_id", Location.PATH, str, required=True),),
    responses={
        200: models.InboundOperationStatus,
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
"""See how far an operation that runs in the background has come, and what hindered it."""


def get_inbound_operation_status(operation_id: str) -> Call[models.InboundOperationStatus]:
    """Bind the arguments of `getInboundOperationStatus`; nothing is sent.

    Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.

    Args:
        operation_id (str): `operationId`, 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`.

    Grants, sandbox, answer and errors: `FulfillmentInboundV20240320.get_inbound_operation_status`.
    """
    return GET_INBOUND_OPERATION_STATUS.call(operation_id=operation_id)

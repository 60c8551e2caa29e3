"""Fulfillment Inbound 2024-03-20, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/fulfillment_inbound_v2024_03_20.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class FulfillmentInboundV20240320:
    """Plan and send stock to FBA: plans, boxes, placement, transport, labels and appointments.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fulfillment-inbound-v2024-03-20
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_inbound_plans(
        self,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        status: models.Status | models.StatusLiteral | None = None,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.ListInboundPlansResponse:
        """List inbound plans by status.

        GET /inbound/fba/2024-03-20/inboundPlans

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in inboundPlans.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listinboundplans

        Args:
            page_size (int): `pageSize`, 1 to 30, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            status (Status): `status`, one of `ACTIVE`, `VOIDED`, `SHIPPED`.
            sort_by (SortBy): `sortBy`, one of `LAST_UPDATED_TIME`, `CREATION_TIME`.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListInboundPlansResponse for status 200.

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
            operations.list_inbound_plans(
                page_size=page_size,
                pagination_token=pagination_token,
                status=status,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            options=options,
        ).parsed

    def iter_list_inbound_plans(
        self,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        status: models.Status | models.StatusLiteral | None = None,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListInboundPlansResponse, models.InboundPlanSummary]:
        """Read the list of `list_inbound_plans`, page after page: each InboundPlanSummary.

        Takes the arguments of `list_inbound_plans` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_inbound_plans(
                page_size=page_size,
                pagination_token=pagination_token,
                status=status,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def create_inbound_plan(
        self, *, body: models.CreateInboundPlanRequest, options: CallOptions | None = None
    ) -> models.CreateInboundPlanResponse:
        """Start an inbound plan from a ship-from address and items.

        POST /inbound/fba/2024-03-20/inboundPlans

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createinboundplan

        Args:
            body (CreateInboundPlanRequest): `CreateInboundPlanRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateInboundPlanResponse for status 202.

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
        return self._client.send(operations.create_inbound_plan(body=body), options=options).parsed

    def get_inbound_plan(self, inbound_plan_id: str, *, options: CallOptions | None = None) -> models.InboundPlan:
        """Read an inbound plan: its address, packing and placement choices, and shipments.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinboundplan

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InboundPlan for status 200.

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
        return self._client.send(operations.get_inbound_plan(inbound_plan_id=inbound_plan_id), options=options).parsed

    def list_inbound_plan_boxes(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListInboundPlanBoxesResponse:
        """List the boxes of an inbound plan.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/boxes

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in boxes.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listinboundplanboxes

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListInboundPlanBoxesResponse for status 200.

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
            operations.list_inbound_plan_boxes(
                inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
            ),
            options=options,
        ).parsed

    def iter_list_inbound_plan_boxes(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListInboundPlanBoxesResponse, models.Box]:
        """Read the list of `list_inbound_plan_boxes`, page after page: each Box.

        Takes the arguments of `list_inbound_plan_boxes` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_inbound_plan_boxes(
                inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def cancel_inbound_plan(
        self, inbound_plan_id: str, *, options: CallOptions | None = None
    ) -> models.CancelInboundPlanResponse:
        """Cancel an inbound plan and its shipments.

        PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/cancellation

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelinboundplan

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CancelInboundPlanResponse for status 202.

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
            operations.cancel_inbound_plan(inbound_plan_id=inbound_plan_id), options=options
        ).parsed

    def list_inbound_plan_items(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListInboundPlanItemsResponse:
        """List the items of an inbound plan.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/items

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in items.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listinboundplanitems

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListInboundPlanItemsResponse for status 200.

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
            operations.list_inbound_plan_items(
                inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
            ),
            options=options,
        ).parsed

    def iter_list_inbound_plan_items(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListInboundPlanItemsResponse, models.Item]:
        """Read the list of `list_inbound_plan_items`, page after page: each Item.

        Takes the arguments of `list_inbound_plan_items` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_inbound_plan_items(
                inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def update_inbound_plan_name(
        self, inbound_plan_id: str, *, body: models.UpdateInboundPlanNameRequest, options: CallOptions | None = None
    ) -> None:
        """Rename an inbound plan.

        PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/name

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateinboundplanname

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (UpdateInboundPlanNameRequest): `UpdateInboundPlanNameRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
            operations.update_inbound_plan_name(inbound_plan_id=inbound_plan_id, body=body), options=options
        ).parsed

    def list_packing_group_boxes(
        self,
        inbound_plan_id: str,
        packing_group_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListPackingGroupBoxesResponse:
        """List the boxes packed for a packing group.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/boxes

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in boxes.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listpackinggroupboxes

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            packing_group_id (str): `packingGroupId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListPackingGroupBoxesResponse for status 200.

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
            operations.list_packing_group_boxes(
                inbound_plan_id=inbound_plan_id,
                packing_group_id=packing_group_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            options=options,
        ).parsed

    def iter_list_packing_group_boxes(
        self,
        inbound_plan_id: str,
        packing_group_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListPackingGroupBoxesResponse, models.Box]:
        """Read the list of `list_packing_group_boxes`, page after page: each Box.

        Takes the arguments of `list_packing_group_boxes` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_packing_group_boxes(
                inbound_plan_id=inbound_plan_id,
                packing_group_id=packing_group_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def list_packing_group_items(
        self,
        inbound_plan_id: str,
        packing_group_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListPackingGroupItemsResponse:
        """List the items that may be packed together in a packing group.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/items

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in items.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listpackinggroupitems

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            packing_group_id (str): `packingGroupId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListPackingGroupItemsResponse for status 200.

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
            operations.list_packing_group_items(
                inbound_plan_id=inbound_plan_id,
                packing_group_id=packing_group_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            options=options,
        ).parsed

    def iter_list_packing_group_items(
        self,
        inbound_plan_id: str,
        packing_group_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListPackingGroupItemsResponse, models.Item]:
        """Read the list of `list_packing_group_items`, page after page: each Item.

        Takes the arguments of `list_packing_group_items` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_packing_group_items(
                inbound_plan_id=inbound_plan_id,
                packing_group_id=packing_group_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def set_packing_information(
        self, inbound_plan_id: str, *, body: models.SetPackingInformationRequest, options: CallOptions | None = None
    ) -> models.SetPackingInformationResponse:
        """Say what is in each box, and what the boxes measure and weigh.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingInformation

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/setpackinginformation

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (SetPackingInformationRequest): `SetPackingInformationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SetPackingInformationResponse for status 202.

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
            operations.set_packing_information(inbound_plan_id=inbound_plan_id, body=body), options=options
        ).parsed

    def list_packing_options(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListPackingOptionsResponse:
        """List the ways in which a plan's items may be packed into groups.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in packingOptions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listpackingoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 20, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListPackingOptionsResponse for status 200.

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
            operations.list_packing_options(
                inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
            ),
            options=options,
        ).parsed

    def iter_list_packing_options(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListPackingOptionsResponse, models.PackingOption]:
        """Read the list of `list_packing_options`, page after page: each PackingOption.

        Takes the arguments of `list_packing_options` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_packing_options(
                inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def generate_packing_options(
        self, inbound_plan_id: str, *, options: CallOptions | None = None
    ) -> models.GeneratePackingOptionsResponse:
        """Start working out the packing options of a plan.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generatepackingoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GeneratePackingOptionsResponse for status 202.

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
            operations.generate_packing_options(inbound_plan_id=inbound_plan_id), options=options
        ).parsed

    def confirm_packing_option(
        self, inbound_plan_id: str, packing_option_id: str, *, options: CallOptions | None = None
    ) -> models.ConfirmPackingOptionResponse:
        """Choose a packing option for a plan.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions/{packingOptionId}/confirmation

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmpackingoption

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            packing_option_id (str): `packingOptionId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ConfirmPackingOptionResponse for status 202.

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
            operations.confirm_packing_option(inbound_plan_id=inbound_plan_id, packing_option_id=packing_option_id),
            options=options,
        ).parsed

    def list_inbound_plan_pallets(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListInboundPlanPalletsResponse:
        """List the pallets of an inbound plan.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/pallets

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in pallets.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listinboundplanpallets

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListInboundPlanPalletsResponse for status 200.

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
            operations.list_inbound_plan_pallets(
                inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
            ),
            options=options,
        ).parsed

    def iter_list_inbound_plan_pallets(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListInboundPlanPalletsResponse, models.Pallet]:
        """Read the list of `list_inbound_plan_pallets`, page after page: each Pallet.

        Takes the arguments of `list_inbound_plan_pallets` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_inbound_plan_pallets(
                inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def list_placement_options(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListPlacementOptionsResponse:
        """List the ways to spread a plan over warehouses, with their fees.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in placementOptions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listplacementoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 20, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListPlacementOptionsResponse for status 200.

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
            operations.list_placement_options(
                inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
            ),
            options=options,
        ).parsed

    def iter_list_placement_options(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListPlacementOptionsResponse, models.PlacementOption]:
        """Read the list of `list_placement_options`, page after page: each PlacementOption.

        Takes the arguments of `list_placement_options` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_placement_options(
                inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def generate_placement_options(
        self, inbound_plan_id: str, *, body: models.GeneratePlacementOptionsRequest, options: CallOptions | None = None
    ) -> models.GeneratePlacementOptionsResponse:
        """Start working out the placement options of a plan.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generateplacementoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (GeneratePlacementOptionsRequest): `GeneratePlacementOptionsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GeneratePlacementOptionsResponse for status 202.

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
            operations.generate_placement_options(inbound_plan_id=inbound_plan_id, body=body), options=options
        ).parsed

    def confirm_placement_option(
        self, inbound_plan_id: str, placement_option_id: str, *, options: CallOptions | None = None
    ) -> models.ConfirmPlacementOptionResponse:
        """Choose a placement option, which fixes the plan's shipments.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions/{placementOptionId}/confirmation

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmplacementoption

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            placement_option_id (str): `placementOptionId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ConfirmPlacementOptionResponse for status 202.

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
            operations.confirm_placement_option(
                inbound_plan_id=inbound_plan_id, placement_option_id=placement_option_id
            ),
            options=options,
        ).parsed

    def get_shipment(
        self, inbound_plan_id: str, shipment_id: str, *, options: CallOptions | None = None
    ) -> models.Shipment:
        """Read a shipment of an inbound plan: destination, status, dates and tracking.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fulfillment-inbound-v2024-03-20

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Shipment for status 200.

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
            operations.get_shipment(inbound_plan_id=inbound_plan_id, shipment_id=shipment_id), options=options
        ).parsed

    def list_shipment_boxes(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListShipmentBoxesResponse:
        """List the boxes of a shipment.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/boxes

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in boxes.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listshipmentboxes

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListShipmentBoxesResponse for status 200.

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
            operations.list_shipment_boxes(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            options=options,
        ).parsed

    def iter_list_shipment_boxes(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListShipmentBoxesResponse, models.Box]:
        """Read the list of `list_shipment_boxes`, page after page: each Box.

        Takes the arguments of `list_shipment_boxes` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_shipment_boxes(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def list_shipment_content_update_previews(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListShipmentContentUpdatePreviewsResponse:
        """List previews of changes to a shipment's content.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in contentUpdatePreviews.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listshipmentcontentupdatepreviews

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 20, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListShipmentContentUpdatePreviewsResponse for status 200.

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
            operations.list_shipment_content_update_previews(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            options=options,
        ).parsed

    def iter_list_shipment_content_update_previews(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListShipmentContentUpdatePreviewsResponse, models.ContentUpdatePreview]:
        """Read the list of `list_shipment_content_update_previews`, page after page: each ContentUpdatePreview.

        Takes the arguments of `list_shipment_content_update_previews` and those of `Client.iterate`; `.pages()`
        gives whole answers.
        """
        return self._client.iterate(
            operations.list_shipment_content_update_previews(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def generate_shipment_content_update_previews(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        body: models.GenerateShipmentContentUpdatePreviewsRequest,
        options: CallOptions | None = None,
    ) -> models.GenerateShipmentContentUpdatePreviewsResponse:
        """Start working out what a change to a shipment's content would mean.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generateshipmentcontentupdatepreviews

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (GenerateShipmentContentUpdatePreviewsRequest): `GenerateShipmentContentUpdatePreviewsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GenerateShipmentContentUpdatePreviewsResponse for status 202.

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
            operations.generate_shipment_content_update_previews(
                inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body
            ),
            options=options,
        ).parsed

    def get_shipment_content_update_preview(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        content_update_preview_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.ContentUpdatePreview:
        """Read a preview of a change to a shipment's content.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipmentcontentupdatepreview

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            content_update_preview_id (str): `contentUpdatePreviewId`, exactly 38 characters, pattern
                `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ContentUpdatePreview for status 200.

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
            operations.get_shipment_content_update_preview(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                content_update_preview_id=content_update_preview_id,
            ),
            options=options,
        ).parsed

    def confirm_shipment_content_update_preview(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        content_update_preview_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.ConfirmShipmentContentUpdatePreviewResponse:
        """Carry out a previewed change to a shipment's content.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}/confirmation

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmshipmentcontentupdatepreview

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            content_update_preview_id (str): `contentUpdatePreviewId`, exactly 38 characters, pattern
                `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ConfirmShipmentContentUpdatePreviewResponse for status 202.

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
            operations.confirm_shipment_content_update_preview(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                content_update_preview_id=content_update_preview_id,
            ),
            options=options,
        ).parsed

    def get_delivery_challan_document(
        self, inbound_plan_id: str, shipment_id: str, *, options: CallOptions | None = None
    ) -> models.GetDeliveryChallanDocumentResponse:
        """Get the delivery challan of a partnered shipment (India).

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryChallanDocument

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getdeliverychallandocument

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetDeliveryChallanDocumentResponse for status 200.

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
            operations.get_delivery_challan_document(inbound_plan_id=inbound_plan_id, shipment_id=shipment_id),
            options=options,
        ).parsed

    def list_delivery_window_options(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListDeliveryWindowOptionsResponse:
        """List the delivery windows a shipment may arrive in.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in deliveryWindowOptions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listdeliverywindowoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListDeliveryWindowOptionsResponse for status 200.

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
            operations.list_delivery_window_options(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            options=options,
        ).parsed

    def iter_list_delivery_window_options(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListDeliveryWindowOptionsResponse, models.DeliveryWindowOption]:
        """Read the list of `list_delivery_window_options`, page after page: each DeliveryWindowOption.

        Takes the arguments of `list_delivery_window_options` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_delivery_window_options(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def generate_delivery_window_options(
        self, inbound_plan_id: str, shipment_id: str, *, options: CallOptions | None = None
    ) -> models.GenerateDeliveryWindowOptionsResponse:
        """Start working out the delivery windows of a shipment.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generatedeliverywindowoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GenerateDeliveryWindowOptionsResponse for status 202.

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
            operations.generate_delivery_window_options(inbound_plan_id=inbound_plan_id, shipment_id=shipment_id),
            options=options,
        ).parsed

    def confirm_delivery_window_options(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        delivery_window_option_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.ConfirmDeliveryWindowOptionsResponse:
        """Choose the delivery window of a shipment.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmdeliverywindowoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            delivery_window_option_id (str): `deliveryWindowOptionId`, 36 to 38 characters, pattern
                `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ConfirmDeliveryWindowOptionsResponse for status 202.

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
            operations.confirm_delivery_window_options(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                delivery_window_option_id=delivery_window_option_id,
            ),
            options=options,
        ).parsed

    def list_shipment_items(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListShipmentItemsResponse:
        """List the items of a shipment.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/items

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in items.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listshipmentitems

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListShipmentItemsResponse for status 200.

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
            operations.list_shipment_items(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            options=options,
        ).parsed

    def iter_list_shipment_items(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListShipmentItemsResponse, models.Item]:
        """Read the list of `list_shipment_items`, page after page: each Item.

        Takes the arguments of `list_shipment_items` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_shipment_items(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def update_shipment_name(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        body: models.UpdateShipmentNameRequest,
        options: CallOptions | None = None,
    ) -> None:
        """Rename a shipment.

        PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/name

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateshipmentname

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (UpdateShipmentNameRequest): `UpdateShipmentNameRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
            operations.update_shipment_name(inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body),
            options=options,
        ).parsed

    def list_shipment_pallets(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListShipmentPalletsResponse:
        """List the pallets of a shipment.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/pallets

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in pallets.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listshipmentpallets

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListShipmentPalletsResponse for status 200.

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
            operations.list_shipment_pallets(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            options=options,
        ).parsed

    def iter_list_shipment_pallets(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListShipmentPalletsResponse, models.Pallet]:
        """Read the list of `list_shipment_pallets`, page after page: each Pallet.

        Takes the arguments of `list_shipment_pallets` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_shipment_pallets(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def cancel_self_ship_appointment(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        body: models.CancelSelfShipAppointmentRequest,
        options: CallOptions | None = None,
    ) -> models.CancelSelfShipAppointmentResponse:
        """Cancel the drop-off appointment of a self-shipped shipment.

        PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentCancellation

        Usage plan: 2 requests a second, burst 30. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelselfshipappointment

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (CancelSelfShipAppointmentRequest): `CancelSelfShipAppointmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CancelSelfShipAppointmentResponse for status 202.

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
            operations.cancel_self_ship_appointment(
                inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body
            ),
            options=options,
        ).parsed

    def get_self_ship_appointment_slots(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetSelfShipAppointmentSlotsResponse:
        """List the drop-off appointments that are free for a self-shipped shipment.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots

        Usage plan: 2 requests a second, burst 6. Source: rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in
        selfShipAppointmentSlotsAvailability.slots.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getselfshipappointmentslots

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSelfShipAppointmentSlotsResponse for status 200.

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
            operations.get_self_ship_appointment_slots(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            options=options,
        ).parsed

    def iter_get_self_ship_appointment_slots(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetSelfShipAppointmentSlotsResponse, models.AppointmentSlot]:
        """Read the list of `get_self_ship_appointment_slots`, page after page: each AppointmentSlot.

        Takes the arguments of `get_self_ship_appointment_slots` and those of `Client.iterate`; `.pages()` gives
        whole answers.
        """
        return self._client.iterate(
            operations.get_self_ship_appointment_slots(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def generate_self_ship_appointment_slots(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        body: models.GenerateSelfShipAppointmentSlotsRequest,
        options: CallOptions | None = None,
    ) -> models.GenerateSelfShipAppointmentSlotsResponse:
        """Start looking for free drop-off appointments of a self-shipped shipment.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots

        Usage plan: 2 requests a second, burst 2. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generateselfshipappointmentslots

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (GenerateSelfShipAppointmentSlotsRequest): `GenerateSelfShipAppointmentSlotsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GenerateSelfShipAppointmentSlotsResponse for status 201.

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
            operations.generate_self_ship_appointment_slots(
                inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body
            ),
            options=options,
        ).parsed

    def schedule_self_ship_appointment(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        slot_id: str,
        *,
        body: models.ScheduleSelfShipAppointmentRequest,
        options: CallOptions | None = None,
    ) -> models.ScheduleSelfShipAppointmentResponse:
        """Book, or move, the drop-off appointment of a self-shipped shipment.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots/{slotId}/schedule

        Usage plan: 2 requests a second, burst 2. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/scheduleselfshipappointment

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            slot_id (str): `slotId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (ScheduleSelfShipAppointmentRequest): `ScheduleSelfShipAppointmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ScheduleSelfShipAppointmentResponse for status 200.

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
            operations.schedule_self_ship_appointment(
                inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, slot_id=slot_id, body=body
            ),
            options=options,
        ).parsed

    def update_shipment_source_address(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        body: models.UpdateShipmentSourceAddressRequest,
        options: CallOptions | None = None,
    ) -> models.UpdateShipmentSourceAddressResponse:
        """Change where a shipment is sent from.

        PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/sourceAddress

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateshipmentsourceaddress

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (UpdateShipmentSourceAddressRequest): `UpdateShipmentSourceAddressRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UpdateShipmentSourceAddressResponse for status 202.

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
            operations.update_shipment_source_address(
                inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body
            ),
            options=options,
        ).parsed

    def update_shipment_tracking_details(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        body: models.UpdateShipmentTrackingDetailsRequest,
        options: CallOptions | None = None,
    ) -> models.UpdateShipmentTrackingDetailsResponse:
        """Set the tracking numbers of a shipment with a carrier of your own.

        PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/trackingDetails

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateshipmenttrackingdetails

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (UpdateShipmentTrackingDetailsRequest): `UpdateShipmentTrackingDetailsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UpdateShipmentTrackingDetailsResponse for status 202.

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
            operations.update_shipment_tracking_details(
                inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body
            ),
            options=options,
        ).parsed

    def list_transportation_options(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        placement_option_id: str | None = None,
        shipment_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListTransportationOptionsResponse:
        """List carriers and prices for the shipments of a placement option.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in transportationOptions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listtransportationoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 20, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            placement_option_id (str): `placementOptionId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListTransportationOptionsResponse for status 200.

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
            operations.list_transportation_options(
                inbound_plan_id=inbound_plan_id,
                page_size=page_size,
                pagination_token=pagination_token,
                placement_option_id=placement_option_id,
                shipment_id=shipment_id,
            ),
            options=options,
        ).parsed

    def iter_list_transportation_options(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        placement_option_id: str | None = None,
        shipment_id: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListTransportationOptionsResponse, models.TransportationOption]:
        """Read the list of `list_transportation_options`, page after page: each TransportationOption.

        Takes the arguments of `list_transportation_options` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_transportation_options(
                inbound_plan_id=inbound_plan_id,
                page_size=page_size,
                pagination_token=pagination_token,
                placement_option_id=placement_option_id,
                shipment_id=shipment_id,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def generate_transportation_options(
        self,
        inbound_plan_id: str,
        *,
        body: models.GenerateTransportationOptionsRequest,
        options: CallOptions | None = None,
    ) -> models.GenerateTransportationOptionsResponse:
        """Start working out carriers and prices for shipments.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generatetransportationoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (GenerateTransportationOptionsRequest): `GenerateTransportationOptionsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GenerateTransportationOptionsResponse for status 202.

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
            operations.generate_transportation_options(inbound_plan_id=inbound_plan_id, body=body), options=options
        ).parsed

    def confirm_transportation_options(
        self,
        inbound_plan_id: str,
        *,
        body: models.ConfirmTransportationOptionsRequest,
        options: CallOptions | None = None,
    ) -> models.ConfirmTransportationOptionsResponse:
        """Choose how each shipment is transported.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions/confirmation

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmtransportationoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (ConfirmTransportationOptionsRequest): `ConfirmTransportationOptionsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ConfirmTransportationOptionsResponse for status 202.

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
            operations.confirm_transportation_options(inbound_plan_id=inbound_plan_id, body=body), options=options
        ).parsed

    def list_item_compliance_details(
        self, *, mskus: Sequence[str], marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.ListItemComplianceDetailsResponse:
        """List tax and compliance details of SKUs (India).

        GET /inbound/fba/2024-03-20/items/compliance

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listitemcompliancedetails

        Args:
            mskus (list[str], repeated key): `mskus`, 1 to 100 items, each 1 to 255 characters, required.
            marketplace_id (str): `marketplaceId`, 1 to 20 characters, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListItemComplianceDetailsResponse for status 200.

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
            operations.list_item_compliance_details(mskus=mskus, marketplace_id=marketplace_id), options=options
        ).parsed

    def update_item_compliance_details(
        self,
        *,
        marketplace_id: str | None = None,
        body: models.UpdateItemComplianceDetailsRequest,
        options: CallOptions | None = None,
    ) -> models.UpdateItemComplianceDetailsResponse:
        """Set tax and compliance details of a SKU (India).

        PUT /inbound/fba/2024-03-20/items/compliance

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateitemcompliancedetails

        Args:
            marketplace_id (str): `marketplaceId`, 1 to 20 characters, the client's marketplace if omitted.
            body (UpdateItemComplianceDetailsRequest): `UpdateItemComplianceDetailsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UpdateItemComplianceDetailsResponse for status 202.

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
            operations.update_item_compliance_details(marketplace_id=marketplace_id, body=body), options=options
        ).parsed

    def create_marketplace_item_labels(
        self, *, body: models.CreateMarketplaceItemLabelsRequest, options: CallOptions | None = None
    ) -> models.CreateMarketplaceItemLabelsResponse:
        """Make labels for items, ready to print.

        POST /inbound/fba/2024-03-20/items/labels

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createmarketplaceitemlabels

        Args:
            body (CreateMarketplaceItemLabelsRequest): `CreateMarketplaceItemLabelsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateMarketplaceItemLabelsResponse for status 200.

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
        return self._client.send(operations.create_marketplace_item_labels(body=body), options=options).parsed

    def list_prep_details(
        self, *, marketplace_id: str | None = None, mskus: Sequence[str], options: CallOptions | None = None
    ) -> models.ListPrepDetailsResponse:
        """List how SKUs are prepared and labelled, and by whom.

        GET /inbound/fba/2024-03-20/items/prepDetails

        Usage plan: 2 requests a second, burst 30. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listprepdetails

        Args:
            marketplace_id (str): `marketplaceId`, 1 to 20 characters, the client's marketplace if omitted.
            mskus (list[str], repeated key): `mskus`, 1 to 100 items, each 1 to 255 characters, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListPrepDetailsResponse for status 200.

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
            operations.list_prep_details(marketplace_id=marketplace_id, mskus=mskus), options=options
        ).parsed

    def set_prep_details(
        self, *, body: models.SetPrepDetailsRequest, options: CallOptions | None = None
    ) -> models.SetPrepDetailsResponse:
        """Set how SKUs are prepared.

        POST /inbound/fba/2024-03-20/items/prepDetails

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/setprepdetails

        Args:
            body (SetPrepDetailsRequest): `SetPrepDetailsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SetPrepDetailsResponse for status 202.

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
        return self._client.send(operations.set_prep_details(body=body), options=options).parsed

    def get_inbound_operation_status(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> models.InboundOperationStatus:
        """See how far an operation that runs in the background has come, and what hindered it.

        GET /inbound/fba/2024-03-20/operations/{operationId}

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinboundoperationstatus

        Args:
            operation_id (str): `operationId`, 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InboundOperationStatus for status 200.

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
            operations.get_inbound_operation_status(operation_id=operation_id), options=options
        ).parsed


class AsyncFulfillmentInboundV20240320:
    """Plan and send stock to FBA: plans, boxes, placement, transport, labels and appointments.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fulfillment-inbound-v2024-03-20
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_inbound_plans(
        self,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        status: models.Status | models.StatusLiteral | None = None,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.ListInboundPlansResponse:
        """List inbound plans by status.

        GET /inbound/fba/2024-03-20/inboundPlans

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in inboundPlans.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listinboundplans

        Args:
            page_size (int): `pageSize`, 1 to 30, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            status (Status): `status`, one of `ACTIVE`, `VOIDED`, `SHIPPED`.
            sort_by (SortBy): `sortBy`, one of `LAST_UPDATED_TIME`, `CREATION_TIME`.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListInboundPlansResponse for status 200.

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
                operations.list_inbound_plans(
                    page_size=page_size,
                    pagination_token=pagination_token,
                    status=status,
                    sort_by=sort_by,
                    sort_order=sort_order,
                ),
                options=options,
            )
        ).parsed

    def iter_list_inbound_plans(
        self,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        status: models.Status | models.StatusLiteral | None = None,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListInboundPlansResponse, models.InboundPlanSummary]:
        """Read the list of `list_inbound_plans`, page after page: each InboundPlanSummary.

        Takes the arguments of `list_inbound_plans` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_inbound_plans(
                page_size=page_size,
                pagination_token=pagination_token,
                status=status,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def create_inbound_plan(
        self, *, body: models.CreateInboundPlanRequest, options: CallOptions | None = None
    ) -> models.CreateInboundPlanResponse:
        """Start an inbound plan from a ship-from address and items.

        POST /inbound/fba/2024-03-20/inboundPlans

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createinboundplan

        Args:
            body (CreateInboundPlanRequest): `CreateInboundPlanRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateInboundPlanResponse for status 202.

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
        return (await self._client.send(operations.create_inbound_plan(body=body), options=options)).parsed

    async def get_inbound_plan(self, inbound_plan_id: str, *, options: CallOptions | None = None) -> models.InboundPlan:
        """Read an inbound plan: its address, packing and placement choices, and shipments.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinboundplan

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InboundPlan for status 200.

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
            await self._client.send(operations.get_inbound_plan(inbound_plan_id=inbound_plan_id), options=options)
        ).parsed

    async def list_inbound_plan_boxes(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListInboundPlanBoxesResponse:
        """List the boxes of an inbound plan.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/boxes

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in boxes.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listinboundplanboxes

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListInboundPlanBoxesResponse for status 200.

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
                operations.list_inbound_plan_boxes(
                    inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
                ),
                options=options,
            )
        ).parsed

    def iter_list_inbound_plan_boxes(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListInboundPlanBoxesResponse, models.Box]:
        """Read the list of `list_inbound_plan_boxes`, page after page: each Box.

        Takes the arguments of `list_inbound_plan_boxes` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_inbound_plan_boxes(
                inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def cancel_inbound_plan(
        self, inbound_plan_id: str, *, options: CallOptions | None = None
    ) -> models.CancelInboundPlanResponse:
        """Cancel an inbound plan and its shipments.

        PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/cancellation

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelinboundplan

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CancelInboundPlanResponse for status 202.

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
            await self._client.send(operations.cancel_inbound_plan(inbound_plan_id=inbound_plan_id), options=options)
        ).parsed

    async def list_inbound_plan_items(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListInboundPlanItemsResponse:
        """List the items of an inbound plan.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/items

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in items.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listinboundplanitems

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListInboundPlanItemsResponse for status 200.

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
                operations.list_inbound_plan_items(
                    inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
                ),
                options=options,
            )
        ).parsed

    def iter_list_inbound_plan_items(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListInboundPlanItemsResponse, models.Item]:
        """Read the list of `list_inbound_plan_items`, page after page: each Item.

        Takes the arguments of `list_inbound_plan_items` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_inbound_plan_items(
                inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def update_inbound_plan_name(
        self, inbound_plan_id: str, *, body: models.UpdateInboundPlanNameRequest, options: CallOptions | None = None
    ) -> None:
        """Rename an inbound plan.

        PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/name

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateinboundplanname

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (UpdateInboundPlanNameRequest): `UpdateInboundPlanNameRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
                operations.update_inbound_plan_name(inbound_plan_id=inbound_plan_id, body=body), options=options
            )
        ).parsed

    async def list_packing_group_boxes(
        self,
        inbound_plan_id: str,
        packing_group_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListPackingGroupBoxesResponse:
        """List the boxes packed for a packing group.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/boxes

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in boxes.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listpackinggroupboxes

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            packing_group_id (str): `packingGroupId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListPackingGroupBoxesResponse for status 200.

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
                operations.list_packing_group_boxes(
                    inbound_plan_id=inbound_plan_id,
                    packing_group_id=packing_group_id,
                    page_size=page_size,
                    pagination_token=pagination_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_packing_group_boxes(
        self,
        inbound_plan_id: str,
        packing_group_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListPackingGroupBoxesResponse, models.Box]:
        """Read the list of `list_packing_group_boxes`, page after page: each Box.

        Takes the arguments of `list_packing_group_boxes` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_packing_group_boxes(
                inbound_plan_id=inbound_plan_id,
                packing_group_id=packing_group_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def list_packing_group_items(
        self,
        inbound_plan_id: str,
        packing_group_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListPackingGroupItemsResponse:
        """List the items that may be packed together in a packing group.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingGroups/{packingGroupId}/items

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in items.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listpackinggroupitems

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            packing_group_id (str): `packingGroupId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListPackingGroupItemsResponse for status 200.

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
                operations.list_packing_group_items(
                    inbound_plan_id=inbound_plan_id,
                    packing_group_id=packing_group_id,
                    page_size=page_size,
                    pagination_token=pagination_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_packing_group_items(
        self,
        inbound_plan_id: str,
        packing_group_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListPackingGroupItemsResponse, models.Item]:
        """Read the list of `list_packing_group_items`, page after page: each Item.

        Takes the arguments of `list_packing_group_items` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_packing_group_items(
                inbound_plan_id=inbound_plan_id,
                packing_group_id=packing_group_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def set_packing_information(
        self, inbound_plan_id: str, *, body: models.SetPackingInformationRequest, options: CallOptions | None = None
    ) -> models.SetPackingInformationResponse:
        """Say what is in each box, and what the boxes measure and weigh.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingInformation

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/setpackinginformation

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (SetPackingInformationRequest): `SetPackingInformationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SetPackingInformationResponse for status 202.

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
                operations.set_packing_information(inbound_plan_id=inbound_plan_id, body=body), options=options
            )
        ).parsed

    async def list_packing_options(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListPackingOptionsResponse:
        """List the ways in which a plan's items may be packed into groups.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in packingOptions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listpackingoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 20, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListPackingOptionsResponse for status 200.

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
                operations.list_packing_options(
                    inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
                ),
                options=options,
            )
        ).parsed

    def iter_list_packing_options(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListPackingOptionsResponse, models.PackingOption]:
        """Read the list of `list_packing_options`, page after page: each PackingOption.

        Takes the arguments of `list_packing_options` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_packing_options(
                inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def generate_packing_options(
        self, inbound_plan_id: str, *, options: CallOptions | None = None
    ) -> models.GeneratePackingOptionsResponse:
        """Start working out the packing options of a plan.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generatepackingoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GeneratePackingOptionsResponse for status 202.

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
                operations.generate_packing_options(inbound_plan_id=inbound_plan_id), options=options
            )
        ).parsed

    async def confirm_packing_option(
        self, inbound_plan_id: str, packing_option_id: str, *, options: CallOptions | None = None
    ) -> models.ConfirmPackingOptionResponse:
        """Choose a packing option for a plan.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/packingOptions/{packingOptionId}/confirmation

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmpackingoption

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            packing_option_id (str): `packingOptionId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ConfirmPackingOptionResponse for status 202.

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
                operations.confirm_packing_option(inbound_plan_id=inbound_plan_id, packing_option_id=packing_option_id),
                options=options,
            )
        ).parsed

    async def list_inbound_plan_pallets(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListInboundPlanPalletsResponse:
        """List the pallets of an inbound plan.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/pallets

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in pallets.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listinboundplanpallets

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListInboundPlanPalletsResponse for status 200.

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
                operations.list_inbound_plan_pallets(
                    inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
                ),
                options=options,
            )
        ).parsed

    def iter_list_inbound_plan_pallets(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListInboundPlanPalletsResponse, models.Pallet]:
        """Read the list of `list_inbound_plan_pallets`, page after page: each Pallet.

        Takes the arguments of `list_inbound_plan_pallets` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_inbound_plan_pallets(
                inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def list_placement_options(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListPlacementOptionsResponse:
        """List the ways to spread a plan over warehouses, with their fees.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in placementOptions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listplacementoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 20, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListPlacementOptionsResponse for status 200.

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
                operations.list_placement_options(
                    inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
                ),
                options=options,
            )
        ).parsed

    def iter_list_placement_options(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListPlacementOptionsResponse, models.PlacementOption]:
        """Read the list of `list_placement_options`, page after page: each PlacementOption.

        Takes the arguments of `list_placement_options` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_placement_options(
                inbound_plan_id=inbound_plan_id, page_size=page_size, pagination_token=pagination_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def generate_placement_options(
        self, inbound_plan_id: str, *, body: models.GeneratePlacementOptionsRequest, options: CallOptions | None = None
    ) -> models.GeneratePlacementOptionsResponse:
        """Start working out the placement options of a plan.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generateplacementoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (GeneratePlacementOptionsRequest): `GeneratePlacementOptionsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GeneratePlacementOptionsResponse for status 202.

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
                operations.generate_placement_options(inbound_plan_id=inbound_plan_id, body=body), options=options
            )
        ).parsed

    async def confirm_placement_option(
        self, inbound_plan_id: str, placement_option_id: str, *, options: CallOptions | None = None
    ) -> models.ConfirmPlacementOptionResponse:
        """Choose a placement option, which fixes the plan's shipments.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/placementOptions/{placementOptionId}/confirmation

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmplacementoption

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            placement_option_id (str): `placementOptionId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ConfirmPlacementOptionResponse for status 202.

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
                operations.confirm_placement_option(
                    inbound_plan_id=inbound_plan_id, placement_option_id=placement_option_id
                ),
                options=options,
            )
        ).parsed

    async def get_shipment(
        self, inbound_plan_id: str, shipment_id: str, *, options: CallOptions | None = None
    ) -> models.Shipment:
        """Read a shipment of an inbound plan: destination, status, dates and tracking.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fulfillment-inbound-v2024-03-20

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Shipment for status 200.

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
                operations.get_shipment(inbound_plan_id=inbound_plan_id, shipment_id=shipment_id), options=options
            )
        ).parsed

    async def list_shipment_boxes(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListShipmentBoxesResponse:
        """List the boxes of a shipment.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/boxes

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in boxes.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listshipmentboxes

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListShipmentBoxesResponse for status 200.

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
                operations.list_shipment_boxes(
                    inbound_plan_id=inbound_plan_id,
                    shipment_id=shipment_id,
                    page_size=page_size,
                    pagination_token=pagination_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_shipment_boxes(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListShipmentBoxesResponse, models.Box]:
        """Read the list of `list_shipment_boxes`, page after page: each Box.

        Takes the arguments of `list_shipment_boxes` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_shipment_boxes(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def list_shipment_content_update_previews(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListShipmentContentUpdatePreviewsResponse:
        """List previews of changes to a shipment's content.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in contentUpdatePreviews.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listshipmentcontentupdatepreviews

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 20, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListShipmentContentUpdatePreviewsResponse for status 200.

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
                operations.list_shipment_content_update_previews(
                    inbound_plan_id=inbound_plan_id,
                    shipment_id=shipment_id,
                    page_size=page_size,
                    pagination_token=pagination_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_shipment_content_update_previews(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListShipmentContentUpdatePreviewsResponse, models.ContentUpdatePreview]:
        """Read the list of `list_shipment_content_update_previews`, page after page: each ContentUpdatePreview.

        Takes the arguments of `list_shipment_content_update_previews` and those of `Client.iterate`; `.pages()`
        gives whole answers.
        """
        return self._client.iterate(
            operations.list_shipment_content_update_previews(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def generate_shipment_content_update_previews(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        body: models.GenerateShipmentContentUpdatePreviewsRequest,
        options: CallOptions | None = None,
    ) -> models.GenerateShipmentContentUpdatePreviewsResponse:
        """Start working out what a change to a shipment's content would mean.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generateshipmentcontentupdatepreviews

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (GenerateShipmentContentUpdatePreviewsRequest): `GenerateShipmentContentUpdatePreviewsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GenerateShipmentContentUpdatePreviewsResponse for status 202.

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
                operations.generate_shipment_content_update_previews(
                    inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def get_shipment_content_update_preview(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        content_update_preview_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.ContentUpdatePreview:
        """Read a preview of a change to a shipment's content.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipmentcontentupdatepreview

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            content_update_preview_id (str): `contentUpdatePreviewId`, exactly 38 characters, pattern
                `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ContentUpdatePreview for status 200.

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
                operations.get_shipment_content_update_preview(
                    inbound_plan_id=inbound_plan_id,
                    shipment_id=shipment_id,
                    content_update_preview_id=content_update_preview_id,
                ),
                options=options,
            )
        ).parsed

    async def confirm_shipment_content_update_preview(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        content_update_preview_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.ConfirmShipmentContentUpdatePreviewResponse:
        """Carry out a previewed change to a shipment's content.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews/{contentUpdatePreviewId}/confirmation

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmshipmentcontentupdatepreview

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            content_update_preview_id (str): `contentUpdatePreviewId`, exactly 38 characters, pattern
                `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ConfirmShipmentContentUpdatePreviewResponse for status 202.

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
                operations.confirm_shipment_content_update_preview(
                    inbound_plan_id=inbound_plan_id,
                    shipment_id=shipment_id,
                    content_update_preview_id=content_update_preview_id,
                ),
                options=options,
            )
        ).parsed

    async def get_delivery_challan_document(
        self, inbound_plan_id: str, shipment_id: str, *, options: CallOptions | None = None
    ) -> models.GetDeliveryChallanDocumentResponse:
        """Get the delivery challan of a partnered shipment (India).

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryChallanDocument

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getdeliverychallandocument

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetDeliveryChallanDocumentResponse for status 200.

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
                operations.get_delivery_challan_document(inbound_plan_id=inbound_plan_id, shipment_id=shipment_id),
                options=options,
            )
        ).parsed

    async def list_delivery_window_options(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListDeliveryWindowOptionsResponse:
        """List the delivery windows a shipment may arrive in.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in deliveryWindowOptions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listdeliverywindowoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListDeliveryWindowOptionsResponse for status 200.

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
                operations.list_delivery_window_options(
                    inbound_plan_id=inbound_plan_id,
                    shipment_id=shipment_id,
                    page_size=page_size,
                    pagination_token=pagination_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_delivery_window_options(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListDeliveryWindowOptionsResponse, models.DeliveryWindowOption]:
        """Read the list of `list_delivery_window_options`, page after page: each DeliveryWindowOption.

        Takes the arguments of `list_delivery_window_options` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_delivery_window_options(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def generate_delivery_window_options(
        self, inbound_plan_id: str, shipment_id: str, *, options: CallOptions | None = None
    ) -> models.GenerateDeliveryWindowOptionsResponse:
        """Start working out the delivery windows of a shipment.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generatedeliverywindowoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GenerateDeliveryWindowOptionsResponse for status 202.

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
                operations.generate_delivery_window_options(inbound_plan_id=inbound_plan_id, shipment_id=shipment_id),
                options=options,
            )
        ).parsed

    async def confirm_delivery_window_options(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        delivery_window_option_id: str,
        *,
        options: CallOptions | None = None,
    ) -> models.ConfirmDeliveryWindowOptionsResponse:
        """Choose the delivery window of a shipment.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmdeliverywindowoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            delivery_window_option_id (str): `deliveryWindowOptionId`, 36 to 38 characters, pattern
                `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ConfirmDeliveryWindowOptionsResponse for status 202.

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
                operations.confirm_delivery_window_options(
                    inbound_plan_id=inbound_plan_id,
                    shipment_id=shipment_id,
                    delivery_window_option_id=delivery_window_option_id,
                ),
                options=options,
            )
        ).parsed

    async def list_shipment_items(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListShipmentItemsResponse:
        """List the items of a shipment.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/items

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in items.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listshipmentitems

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListShipmentItemsResponse for status 200.

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
                operations.list_shipment_items(
                    inbound_plan_id=inbound_plan_id,
                    shipment_id=shipment_id,
                    page_size=page_size,
                    pagination_token=pagination_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_shipment_items(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListShipmentItemsResponse, models.Item]:
        """Read the list of `list_shipment_items`, page after page: each Item.

        Takes the arguments of `list_shipment_items` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_shipment_items(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def update_shipment_name(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        body: models.UpdateShipmentNameRequest,
        options: CallOptions | None = None,
    ) -> None:
        """Rename a shipment.

        PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/name

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateshipmentname

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (UpdateShipmentNameRequest): `UpdateShipmentNameRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
                operations.update_shipment_name(inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body),
                options=options,
            )
        ).parsed

    async def list_shipment_pallets(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListShipmentPalletsResponse:
        """List the pallets of a shipment.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/pallets

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in pallets.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listshipmentpallets

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 1000, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListShipmentPalletsResponse for status 200.

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
                operations.list_shipment_pallets(
                    inbound_plan_id=inbound_plan_id,
                    shipment_id=shipment_id,
                    page_size=page_size,
                    pagination_token=pagination_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_shipment_pallets(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListShipmentPalletsResponse, models.Pallet]:
        """Read the list of `list_shipment_pallets`, page after page: each Pallet.

        Takes the arguments of `list_shipment_pallets` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_shipment_pallets(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def cancel_self_ship_appointment(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        body: models.CancelSelfShipAppointmentRequest,
        options: CallOptions | None = None,
    ) -> models.CancelSelfShipAppointmentResponse:
        """Cancel the drop-off appointment of a self-shipped shipment.

        PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentCancellation

        Usage plan: 2 requests a second, burst 30. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelselfshipappointment

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (CancelSelfShipAppointmentRequest): `CancelSelfShipAppointmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CancelSelfShipAppointmentResponse for status 202.

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
                operations.cancel_self_ship_appointment(
                    inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def get_self_ship_appointment_slots(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetSelfShipAppointmentSlotsResponse:
        """List the drop-off appointments that are free for a self-shipped shipment.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots

        Usage plan: 2 requests a second, burst 6. Source: rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in
        selfShipAppointmentSlotsAvailability.slots.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getselfshipappointmentslots

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSelfShipAppointmentSlotsResponse for status 200.

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
                operations.get_self_ship_appointment_slots(
                    inbound_plan_id=inbound_plan_id,
                    shipment_id=shipment_id,
                    page_size=page_size,
                    pagination_token=pagination_token,
                ),
                options=options,
            )
        ).parsed

    def iter_get_self_ship_appointment_slots(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetSelfShipAppointmentSlotsResponse, models.AppointmentSlot]:
        """Read the list of `get_self_ship_appointment_slots`, page after page: each AppointmentSlot.

        Takes the arguments of `get_self_ship_appointment_slots` and those of `Client.iterate`; `.pages()` gives
        whole answers.
        """
        return self._client.iterate(
            operations.get_self_ship_appointment_slots(
                inbound_plan_id=inbound_plan_id,
                shipment_id=shipment_id,
                page_size=page_size,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def generate_self_ship_appointment_slots(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        body: models.GenerateSelfShipAppointmentSlotsRequest,
        options: CallOptions | None = None,
    ) -> models.GenerateSelfShipAppointmentSlotsResponse:
        """Start looking for free drop-off appointments of a self-shipped shipment.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots

        Usage plan: 2 requests a second, burst 2. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generateselfshipappointmentslots

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (GenerateSelfShipAppointmentSlotsRequest): `GenerateSelfShipAppointmentSlotsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GenerateSelfShipAppointmentSlotsResponse for status 201.

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
                operations.generate_self_ship_appointment_slots(
                    inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def schedule_self_ship_appointment(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        slot_id: str,
        *,
        body: models.ScheduleSelfShipAppointmentRequest,
        options: CallOptions | None = None,
    ) -> models.ScheduleSelfShipAppointmentResponse:
        """Book, or move, the drop-off appointment of a self-shipped shipment.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/selfShipAppointmentSlots/{slotId}/schedule

        Usage plan: 2 requests a second, burst 2. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/scheduleselfshipappointment

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            slot_id (str): `slotId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (ScheduleSelfShipAppointmentRequest): `ScheduleSelfShipAppointmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ScheduleSelfShipAppointmentResponse for status 200.

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
                operations.schedule_self_ship_appointment(
                    inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, slot_id=slot_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def update_shipment_source_address(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        body: models.UpdateShipmentSourceAddressRequest,
        options: CallOptions | None = None,
    ) -> models.UpdateShipmentSourceAddressResponse:
        """Change where a shipment is sent from.

        PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/sourceAddress

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateshipmentsourceaddress

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (UpdateShipmentSourceAddressRequest): `UpdateShipmentSourceAddressRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UpdateShipmentSourceAddressResponse for status 202.

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
                operations.update_shipment_source_address(
                    inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def update_shipment_tracking_details(
        self,
        inbound_plan_id: str,
        shipment_id: str,
        *,
        body: models.UpdateShipmentTrackingDetailsRequest,
        options: CallOptions | None = None,
    ) -> models.UpdateShipmentTrackingDetailsResponse:
        """Set the tracking numbers of a shipment with a carrier of your own.

        PUT /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/trackingDetails

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateshipmenttrackingdetails

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (UpdateShipmentTrackingDetailsRequest): `UpdateShipmentTrackingDetailsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UpdateShipmentTrackingDetailsResponse for status 202.

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
                operations.update_shipment_tracking_details(
                    inbound_plan_id=inbound_plan_id, shipment_id=shipment_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def list_transportation_options(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        placement_option_id: str | None = None,
        shipment_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListTransportationOptionsResponse:
        """List carriers and prices for the shipments of a placement option.

        GET /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in transportationOptions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listtransportationoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            page_size (int): `pageSize`, 1 to 20, Amazon's default `10`.
            pagination_token (str): `paginationToken`, at most 1024 characters.
            placement_option_id (str): `placementOptionId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            shipment_id (str): `shipmentId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListTransportationOptionsResponse for status 200.

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
                operations.list_transportation_options(
                    inbound_plan_id=inbound_plan_id,
                    page_size=page_size,
                    pagination_token=pagination_token,
                    placement_option_id=placement_option_id,
                    shipment_id=shipment_id,
                ),
                options=options,
            )
        ).parsed

    def iter_list_transportation_options(
        self,
        inbound_plan_id: str,
        *,
        page_size: int | None = None,
        pagination_token: str | None = None,
        placement_option_id: str | None = None,
        shipment_id: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListTransportationOptionsResponse, models.TransportationOption]:
        """Read the list of `list_transportation_options`, page after page: each TransportationOption.

        Takes the arguments of `list_transportation_options` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_transportation_options(
                inbound_plan_id=inbound_plan_id,
                page_size=page_size,
                pagination_token=pagination_token,
                placement_option_id=placement_option_id,
                shipment_id=shipment_id,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def generate_transportation_options(
        self,
        inbound_plan_id: str,
        *,
        body: models.GenerateTransportationOptionsRequest,
        options: CallOptions | None = None,
    ) -> models.GenerateTransportationOptionsResponse:
        """Start working out carriers and prices for shipments.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generatetransportationoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (GenerateTransportationOptionsRequest): `GenerateTransportationOptionsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GenerateTransportationOptionsResponse for status 202.

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
                operations.generate_transportation_options(inbound_plan_id=inbound_plan_id, body=body), options=options
            )
        ).parsed

    async def confirm_transportation_options(
        self,
        inbound_plan_id: str,
        *,
        body: models.ConfirmTransportationOptionsRequest,
        options: CallOptions | None = None,
    ) -> models.ConfirmTransportationOptionsResponse:
        """Choose how each shipment is transported.

        POST /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/transportationOptions/confirmation

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmtransportationoptions

        Args:
            inbound_plan_id (str): `inboundPlanId`, exactly 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            body (ConfirmTransportationOptionsRequest): `ConfirmTransportationOptionsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ConfirmTransportationOptionsResponse for status 202.

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
                operations.confirm_transportation_options(inbound_plan_id=inbound_plan_id, body=body), options=options
            )
        ).parsed

    async def list_item_compliance_details(
        self, *, mskus: Sequence[str], marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.ListItemComplianceDetailsResponse:
        """List tax and compliance details of SKUs (India).

        GET /inbound/fba/2024-03-20/items/compliance

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listitemcompliancedetails

        Args:
            mskus (list[str], repeated key): `mskus`, 1 to 100 items, each 1 to 255 characters, required.
            marketplace_id (str): `marketplaceId`, 1 to 20 characters, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListItemComplianceDetailsResponse for status 200.

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
                operations.list_item_compliance_details(mskus=mskus, marketplace_id=marketplace_id), options=options
            )
        ).parsed

    async def update_item_compliance_details(
        self,
        *,
        marketplace_id: str | None = None,
        body: models.UpdateItemComplianceDetailsRequest,
        options: CallOptions | None = None,
    ) -> models.UpdateItemComplianceDetailsResponse:
        """Set tax and compliance details of a SKU (India).

        PUT /inbound/fba/2024-03-20/items/compliance

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateitemcompliancedetails

        Args:
            marketplace_id (str): `marketplaceId`, 1 to 20 characters, the client's marketplace if omitted.
            body (UpdateItemComplianceDetailsRequest): `UpdateItemComplianceDetailsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UpdateItemComplianceDetailsResponse for status 202.

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
                operations.update_item_compliance_details(marketplace_id=marketplace_id, body=body), options=options
            )
        ).parsed

    async def create_marketplace_item_labels(
        self, *, body: models.CreateMarketplaceItemLabelsRequest, options: CallOptions | None = None
    ) -> models.CreateMarketplaceItemLabelsResponse:
        """Make labels for items, ready to print.

        POST /inbound/fba/2024-03-20/items/labels

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createmarketplaceitemlabels

        Args:
            body (CreateMarketplaceItemLabelsRequest): `CreateMarketplaceItemLabelsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateMarketplaceItemLabelsResponse for status 200.

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
        return (await self._client.send(operations.create_marketplace_item_labels(body=body), options=options)).parsed

    async def list_prep_details(
        self, *, marketplace_id: str | None = None, mskus: Sequence[str], options: CallOptions | None = None
    ) -> models.ListPrepDetailsResponse:
        """List how SKUs are prepared and labelled, and by whom.

        GET /inbound/fba/2024-03-20/items/prepDetails

        Usage plan: 2 requests a second, burst 30. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listprepdetails

        Args:
            marketplace_id (str): `marketplaceId`, 1 to 20 characters, the client's marketplace if omitted.
            mskus (list[str], repeated key): `mskus`, 1 to 100 items, each 1 to 255 characters, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListPrepDetailsResponse for status 200.

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
                operations.list_prep_details(marketplace_id=marketplace_id, mskus=mskus), options=options
            )
        ).parsed

    async def set_prep_details(
        self, *, body: models.SetPrepDetailsRequest, options: CallOptions | None = None
    ) -> models.SetPrepDetailsResponse:
        """Set how SKUs are prepared.

        POST /inbound/fba/2024-03-20/items/prepDetails

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/setprepdetails

        Args:
            body (SetPrepDetailsRequest): `SetPrepDetailsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SetPrepDetailsResponse for status 202.

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
        return (await self._client.send(operations.set_prep_details(body=body), options=options)).parsed

    async def get_inbound_operation_status(
        self, operation_id: str, *, options: CallOptions | None = None
    ) -> models.InboundOperationStatus:
        """See how far an operation that runs in the background has come, and what hindered it.

        GET /inbound/fba/2024-03-20/operations/{operationId}

        Usage plan: 2 requests a second, burst 6. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinboundoperationstatus

        Args:
            operation_id (str): `operationId`, 36 to 38 characters, pattern `^[a-zA-Z0-9-]*$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InboundOperationStatus for status 200.

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
            await self._client.send(operations.get_inbound_operation_status(operation_id=operation_id), options=options)
        ).parsed

"""Finances v0, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/finances_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.deprecation import deprecated

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


@deprecated("all operations of finances_v0 are deprecated: the last one is removed on 2027-08-27", category=None)
class FinancesV0:
    """List money movements as groups of financial events; superseded by finances_v2024_06_19.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/finances-v0
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @deprecated(
        "finances_v0.listFinancialEventGroups is deprecated: Amazon removes it on 2027-08-27; use transfers_v2024_06_01.list_payouts",
        category=None,
    )
    def list_financial_event_groups(
        self,
        *,
        max_results_per_page: int | None = None,
        financial_event_group_started_before: datetime | str | None = None,
        financial_event_group_started_after: datetime | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListFinancialEventGroupsResponse:
        """List settlement periods by the time they began.

        GET /finances/v0/financialEventGroups

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in payload.FinancialEventGroupList.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Deprecated, removal 2027-08-27; use transfers_v2024_06_01.list_payouts. Source: Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listfinancialeventgroups

        Args:
            max_results_per_page (int): `MaxResultsPerPage`, 1 to 100, Amazon's default `10`.
            financial_event_group_started_before (datetime): `FinancialEventGroupStartedBefore`, ISO 8601 instant.
            financial_event_group_started_after (datetime): `FinancialEventGroupStartedAfter`, ISO 8601 instant.
            next_token (str): `NextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListFinancialEventGroupsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_financial_event_groups(
                max_results_per_page=max_results_per_page,
                financial_event_group_started_before=financial_event_group_started_before,
                financial_event_group_started_after=financial_event_group_started_after,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    @deprecated(
        "finances_v0.listFinancialEventGroups is deprecated: Amazon removes it on 2027-08-27; use transfers_v2024_06_01.list_payouts",
        category=None,
    )
    def iter_list_financial_event_groups(
        self,
        *,
        max_results_per_page: int | None = None,
        financial_event_group_started_before: datetime | str | None = None,
        financial_event_group_started_after: datetime | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListFinancialEventGroupsResponse, models.FinancialEventGroup]:
        """Read the list of `list_financial_event_groups`, page after page: each FinancialEventGroup.

        Takes the arguments of `list_financial_event_groups` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_financial_event_groups(
                max_results_per_page=max_results_per_page,
                financial_event_group_started_before=financial_event_group_started_before,
                financial_event_group_started_after=financial_event_group_started_after,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    @deprecated(
        "finances_v0.listFinancialEventsByGroupId is deprecated: Amazon removes it on 2027-08-27; use finances_v2024_06_19.list_transactions",
        category=None,
    )
    def list_financial_events_by_group_id(
        self,
        event_group_id: str,
        *,
        max_results_per_page: int | None = None,
        posted_after: datetime | str | None = None,
        posted_before: datetime | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListFinancialEventsResponse:
        """List the financial events of one settlement period.

        GET /finances/v0/financialEventGroups/{eventGroupId}/financialEvents

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in the lists of payload.FinancialEvents,
        side by side.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Deprecated, removal 2027-08-27; use finances_v2024_06_19.list_transactions. Source: Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listfinancialeventsbygroupid

        Args:
            event_group_id (str): `eventGroupId`.
            max_results_per_page (int): `MaxResultsPerPage`, 1 to 100, Amazon's default `100`.
            posted_after (datetime): `PostedAfter`, ISO 8601 instant.
            posted_before (datetime): `PostedBefore`, ISO 8601 instant.
            next_token (str): `NextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListFinancialEventsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_financial_events_by_group_id(
                event_group_id=event_group_id,
                max_results_per_page=max_results_per_page,
                posted_after=posted_after,
                posted_before=posted_before,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    @deprecated(
        "finances_v0.listFinancialEventsByGroupId is deprecated: Amazon removes it on 2027-08-27; use finances_v2024_06_19.list_transactions",
        category=None,
    )
    def iter_list_financial_events_by_group_id(
        self,
        event_group_id: str,
        *,
        max_results_per_page: int | None = None,
        posted_after: datetime | str | None = None,
        posted_before: datetime | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[
        models.ListFinancialEventsResponse,
        models.ShipmentEvent
        | models.EBTRefundReimbursementOnlyEvent
        | models.PayWithAmazonEvent
        | models.SolutionProviderCreditEvent
        | models.RetrochargeEvent
        | models.RentalTransactionEvent
        | models.ProductAdsPaymentEvent
        | models.ServiceFeeEvent
        | models.SellerDealPaymentEvent
        | models.DebtRecoveryEvent
        | models.LoanServicingEvent
        | models.AdjustmentEvent
        | models.SAFETReimbursementEvent
        | models.SellerReviewEnrollmentPaymentEvent
        | models.FBALiquidationEvent
        | models.CouponPaymentEvent
        | models.ImagingServicesFeeEvent
        | models.NetworkComminglingTransactionEvent
        | models.AffordabilityExpenseEvent
        | models.RemovalShipmentEvent
        | models.RemovalShipmentAdjustmentEvent
        | models.TrialShipmentEvent
        | models.TDSReimbursementEvent
        | models.AdhocDisbursementEvent
        | models.TaxWithholdingEvent
        | models.ChargeRefundEvent
        | models.FailedAdhocDisbursementEvent
        | models.ValueAddedServiceChargeEvent
        | models.CapacityReservationBillingEvent,
    ]:
        """Read the list of `list_financial_events_by_group_id`, page after page.

        Takes the arguments of `list_financial_events_by_group_id` and those of `Client.iterate`; `.pages()` gives
        whole answers.
        """
        return self._client.iterate(
            operations.list_financial_events_by_group_id(
                event_group_id=event_group_id,
                max_results_per_page=max_results_per_page,
                posted_after=posted_after,
                posted_before=posted_before,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    @deprecated(
        "finances_v0.listFinancialEvents is deprecated: Amazon removes it on 2027-08-27; use finances_v2024_06_19.list_transactions",
        category=None,
    )
    def list_financial_events(
        self,
        *,
        max_results_per_page: int | None = None,
        posted_after: datetime | str | None = None,
        posted_before: datetime | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListFinancialEventsResponse:
        """List financial events posted in a time span.

        GET /finances/v0/financialEvents

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in the lists of payload.FinancialEvents,
        side by side.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Deprecated, removal 2027-08-27; use finances_v2024_06_19.list_transactions. Source: Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listfinancialevents

        Args:
            max_results_per_page (int): `MaxResultsPerPage`, 1 to 100, Amazon's default `100`.
            posted_after (datetime): `PostedAfter`, ISO 8601 instant.
            posted_before (datetime): `PostedBefore`, ISO 8601 instant.
            next_token (str): `NextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListFinancialEventsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_financial_events(
                max_results_per_page=max_results_per_page,
                posted_after=posted_after,
                posted_before=posted_before,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    @deprecated(
        "finances_v0.listFinancialEvents is deprecated: Amazon removes it on 2027-08-27; use finances_v2024_06_19.list_transactions",
        category=None,
    )
    def iter_list_financial_events(
        self,
        *,
        max_results_per_page: int | None = None,
        posted_after: datetime | str | None = None,
        posted_before: datetime | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[
        models.ListFinancialEventsResponse,
        models.ShipmentEvent
        | models.EBTRefundReimbursementOnlyEvent
        | models.PayWithAmazonEvent
        | models.SolutionProviderCreditEvent
        | models.RetrochargeEvent
        | models.RentalTransactionEvent
        | models.ProductAdsPaymentEvent
        | models.ServiceFeeEvent
        | models.SellerDealPaymentEvent
        | models.DebtRecoveryEvent
        | models.LoanServicingEvent
        | models.AdjustmentEvent
        | models.SAFETReimbursementEvent
        | models.SellerReviewEnrollmentPaymentEvent
        | models.FBALiquidationEvent
        | models.CouponPaymentEvent
        | models.ImagingServicesFeeEvent
        | models.NetworkComminglingTransactionEvent
        | models.AffordabilityExpenseEvent
        | models.RemovalShipmentEvent
        | models.RemovalShipmentAdjustmentEvent
        | models.TrialShipmentEvent
        | models.TDSReimbursementEvent
        | models.AdhocDisbursementEvent
        | models.TaxWithholdingEvent
        | models.ChargeRefundEvent
        | models.FailedAdhocDisbursementEvent
        | models.ValueAddedServiceChargeEvent
        | models.CapacityReservationBillingEvent,
    ]:
        """Read the list of `list_financial_events`, page after page.

        Takes the arguments of `list_financial_events` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_financial_events(
                max_results_per_page=max_results_per_page,
                posted_after=posted_after,
                posted_before=posted_before,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    @deprecated(
        "finances_v0.listFinancialEventsByOrderId is deprecated: Amazon removes it on 2027-08-27; use finances_v2024_06_19.list_transactions",
        category=None,
    )
    def list_financial_events_by_order_id(
        self,
        order_id: str,
        *,
        max_results_per_page: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListFinancialEventsResponse:
        """List the financial events of one order.

        GET /finances/v0/orders/{orderId}/financialEvents

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in the lists of payload.FinancialEvents,
        side by side.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Deprecated, removal 2027-08-27; use finances_v2024_06_19.list_transactions. Source: Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listfinancialeventsbyorderid

        Args:
            order_id (str): `orderId`.
            max_results_per_page (int): `MaxResultsPerPage`, 1 to 100, Amazon's default `100`.
            next_token (str): `NextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListFinancialEventsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_financial_events_by_order_id(
                order_id=order_id, max_results_per_page=max_results_per_page, next_token=next_token
            ),
            options=options,
        ).parsed

    @deprecated(
        "finances_v0.listFinancialEventsByOrderId is deprecated: Amazon removes it on 2027-08-27; use finances_v2024_06_19.list_transactions",
        category=None,
    )
    def iter_list_financial_events_by_order_id(
        self,
        order_id: str,
        *,
        max_results_per_page: int | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[
        models.ListFinancialEventsResponse,
        models.ShipmentEvent
        | models.EBTRefundReimbursementOnlyEvent
        | models.PayWithAmazonEvent
        | models.SolutionProviderCreditEvent
        | models.RetrochargeEvent
        | models.RentalTransactionEvent
        | models.ProductAdsPaymentEvent
        | models.ServiceFeeEvent
        | models.SellerDealPaymentEvent
        | models.DebtRecoveryEvent
        | models.LoanServicingEvent
        | models.AdjustmentEvent
        | models.SAFETReimbursementEvent
        | models.SellerReviewEnrollmentPaymentEvent
        | models.FBALiquidationEvent
        | models.CouponPaymentEvent
        | models.ImagingServicesFeeEvent
        | models.NetworkComminglingTransactionEvent
        | models.AffordabilityExpenseEvent
        | models.RemovalShipmentEvent
        | models.RemovalShipmentAdjustmentEvent
        | models.TrialShipmentEvent
        | models.TDSReimbursementEvent
        | models.AdhocDisbursementEvent
        | models.TaxWithholdingEvent
        | models.ChargeRefundEvent
        | models.FailedAdhocDisbursementEvent
        | models.ValueAddedServiceChargeEvent
        | models.CapacityReservationBillingEvent,
    ]:
        """Read the list of `list_financial_events_by_order_id`, page after page.

        Takes the arguments of `list_financial_events_by_order_id` and those of `Client.iterate`; `.pages()` gives
        whole answers.
        """
        return self._client.iterate(
            operations.list_financial_events_by_order_id(
                order_id=order_id, max_results_per_page=max_results_per_page, next_token=next_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )


@deprecated("all operations of finances_v0 are deprecated: the last one is removed on 2027-08-27", category=None)
class AsyncFinancesV0:
    """List money movements as groups of financial events; superseded by finances_v2024_06_19.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/finances-v0
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @deprecated(
        "finances_v0.listFinancialEventGroups is deprecated: Amazon removes it on 2027-08-27; use transfers_v2024_06_01.list_payouts",
        category=None,
    )
    async def list_financial_event_groups(
        self,
        *,
        max_results_per_page: int | None = None,
        financial_event_group_started_before: datetime | str | None = None,
        financial_event_group_started_after: datetime | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListFinancialEventGroupsResponse:
        """List settlement periods by the time they began.

        GET /finances/v0/financialEventGroups

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in payload.FinancialEventGroupList.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Deprecated, removal 2027-08-27; use transfers_v2024_06_01.list_payouts. Source: Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listfinancialeventgroups

        Args:
            max_results_per_page (int): `MaxResultsPerPage`, 1 to 100, Amazon's default `10`.
            financial_event_group_started_before (datetime): `FinancialEventGroupStartedBefore`, ISO 8601 instant.
            financial_event_group_started_after (datetime): `FinancialEventGroupStartedAfter`, ISO 8601 instant.
            next_token (str): `NextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListFinancialEventGroupsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.list_financial_event_groups(
                    max_results_per_page=max_results_per_page,
                    financial_event_group_started_before=financial_event_group_started_before,
                    financial_event_group_started_after=financial_event_group_started_after,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    @deprecated(
        "finances_v0.listFinancialEventGroups is deprecated: Amazon removes it on 2027-08-27; use transfers_v2024_06_01.list_payouts",
        category=None,
    )
    def iter_list_financial_event_groups(
        self,
        *,
        max_results_per_page: int | None = None,
        financial_event_group_started_before: datetime | str | None = None,
        financial_event_group_started_after: datetime | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListFinancialEventGroupsResponse, models.FinancialEventGroup]:
        """Read the list of `list_financial_event_groups`, page after page: each FinancialEventGroup.

        Takes the arguments of `list_financial_event_groups` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_financial_event_groups(
                max_results_per_page=max_results_per_page,
                financial_event_group_started_before=financial_event_group_started_before,
                financial_event_group_started_after=financial_event_group_started_after,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    @deprecated(
        "finances_v0.listFinancialEventsByGroupId is deprecated: Amazon removes it on 2027-08-27; use finances_v2024_06_19.list_transactions",
        category=None,
    )
    async def list_financial_events_by_group_id(
        self,
        event_group_id: str,
        *,
        max_results_per_page: int | None = None,
        posted_after: datetime | str | None = None,
        posted_before: datetime | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListFinancialEventsResponse:
        """List the financial events of one settlement period.

        GET /finances/v0/financialEventGroups/{eventGroupId}/financialEvents

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in the lists of payload.FinancialEvents,
        side by side.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Deprecated, removal 2027-08-27; use finances_v2024_06_19.list_transactions. Source: Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listfinancialeventsbygroupid

        Args:
            event_group_id (str): `eventGroupId`.
            max_results_per_page (int): `MaxResultsPerPage`, 1 to 100, Amazon's default `100`.
            posted_after (datetime): `PostedAfter`, ISO 8601 instant.
            posted_before (datetime): `PostedBefore`, ISO 8601 instant.
            next_token (str): `NextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListFinancialEventsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.list_financial_events_by_group_id(
                    event_group_id=event_group_id,
                    max_results_per_page=max_results_per_page,
                    posted_after=posted_after,
                    posted_before=posted_before,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    @deprecated(
        "finances_v0.listFinancialEventsByGroupId is deprecated: Amazon removes it on 2027-08-27; use finances_v2024_06_19.list_transactions",
        category=None,
    )
    def iter_list_financial_events_by_group_id(
        self,
        event_group_id: str,
        *,
        max_results_per_page: int | None = None,
        posted_after: datetime | str | None = None,
        posted_before: datetime | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[
        models.ListFinancialEventsResponse,
        models.ShipmentEvent
        | models.EBTRefundReimbursementOnlyEvent
        | models.PayWithAmazonEvent
        | models.SolutionProviderCreditEvent
        | models.RetrochargeEvent
        | models.RentalTransactionEvent
        | models.ProductAdsPaymentEvent
        | models.ServiceFeeEvent
        | models.SellerDealPaymentEvent
        | models.DebtRecoveryEvent
        | models.LoanServicingEvent
        | models.AdjustmentEvent
        | models.SAFETReimbursementEvent
        | models.SellerReviewEnrollmentPaymentEvent
        | models.FBALiquidationEvent
        | models.CouponPaymentEvent
        | models.ImagingServicesFeeEvent
        | models.NetworkComminglingTransactionEvent
        | models.AffordabilityExpenseEvent
        | models.RemovalShipmentEvent
        | models.RemovalShipmentAdjustmentEvent
        | models.TrialShipmentEvent
        | models.TDSReimbursementEvent
        | models.AdhocDisbursementEvent
        | models.TaxWithholdingEvent
        | models.ChargeRefundEvent
        | models.FailedAdhocDisbursementEvent
        | models.ValueAddedServiceChargeEvent
        | models.CapacityReservationBillingEvent,
    ]:
        """Read the list of `list_financial_events_by_group_id`, page after page.

        Takes the arguments of `list_financial_events_by_group_id` and those of `Client.iterate`; `.pages()` gives
        whole answers.
        """
        return self._client.iterate(
            operations.list_financial_events_by_group_id(
                event_group_id=event_group_id,
                max_results_per_page=max_results_per_page,
                posted_after=posted_after,
                posted_before=posted_before,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    @deprecated(
        "finances_v0.listFinancialEvents is deprecated: Amazon removes it on 2027-08-27; use finances_v2024_06_19.list_transactions",
        category=None,
    )
    async def list_financial_events(
        self,
        *,
        max_results_per_page: int | None = None,
        posted_after: datetime | str | None = None,
        posted_before: datetime | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListFinancialEventsResponse:
        """List financial events posted in a time span.

        GET /finances/v0/financialEvents

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in the lists of payload.FinancialEvents,
        side by side.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Deprecated, removal 2027-08-27; use finances_v2024_06_19.list_transactions. Source: Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listfinancialevents

        Args:
            max_results_per_page (int): `MaxResultsPerPage`, 1 to 100, Amazon's default `100`.
            posted_after (datetime): `PostedAfter`, ISO 8601 instant.
            posted_before (datetime): `PostedBefore`, ISO 8601 instant.
            next_token (str): `NextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListFinancialEventsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.list_financial_events(
                    max_results_per_page=max_results_per_page,
                    posted_after=posted_after,
                    posted_before=posted_before,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    @deprecated(
        "finances_v0.listFinancialEvents is deprecated: Amazon removes it on 2027-08-27; use finances_v2024_06_19.list_transactions",
        category=None,
    )
    def iter_list_financial_events(
        self,
        *,
        max_results_per_page: int | None = None,
        posted_after: datetime | str | None = None,
        posted_before: datetime | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[
        models.ListFinancialEventsResponse,
        models.ShipmentEvent
        | models.EBTRefundReimbursementOnlyEvent
        | models.PayWithAmazonEvent
        | models.SolutionProviderCreditEvent
        | models.RetrochargeEvent
        | models.RentalTransactionEvent
        | models.ProductAdsPaymentEvent
        | models.ServiceFeeEvent
        | models.SellerDealPaymentEvent
        | models.DebtRecoveryEvent
        | models.LoanServicingEvent
        | models.AdjustmentEvent
        | models.SAFETReimbursementEvent
        | models.SellerReviewEnrollmentPaymentEvent
        | models.FBALiquidationEvent
        | models.CouponPaymentEvent
        | models.ImagingServicesFeeEvent
        | models.NetworkComminglingTransactionEvent
        | models.AffordabilityExpenseEvent
        | models.RemovalShipmentEvent
        | models.RemovalShipmentAdjustmentEvent
        | models.TrialShipmentEvent
        | models.TDSReimbursementEvent
        | models.AdhocDisbursementEvent
        | models.TaxWithholdingEvent
        | models.ChargeRefundEvent
        | models.FailedAdhocDisbursementEvent
        | models.ValueAddedServiceChargeEvent
        | models.CapacityReservationBillingEvent,
    ]:
        """Read the list of `list_financial_events`, page after page.

        Takes the arguments of `list_financial_events` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_financial_events(
                max_results_per_page=max_results_per_page,
                posted_after=posted_after,
                posted_before=posted_before,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    @deprecated(
        "finances_v0.listFinancialEventsByOrderId is deprecated: Amazon removes it on 2027-08-27; use finances_v2024_06_19.list_transactions",
        category=None,
    )
    async def list_financial_events_by_order_id(
        self,
        order_id: str,
        *,
        max_results_per_page: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListFinancialEventsResponse:
        """List the financial events of one order.

        GET /finances/v0/orders/{orderId}/financialEvents

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in the lists of payload.FinancialEvents,
        side by side.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Deprecated, removal 2027-08-27; use finances_v2024_06_19.list_transactions. Source: Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listfinancialeventsbyorderid

        Args:
            order_id (str): `orderId`.
            max_results_per_page (int): `MaxResultsPerPage`, 1 to 100, Amazon's default `100`.
            next_token (str): `NextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListFinancialEventsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.list_financial_events_by_order_id(
                    order_id=order_id, max_results_per_page=max_results_per_page, next_token=next_token
                ),
                options=options,
            )
        ).parsed

    @deprecated(
        "finances_v0.listFinancialEventsByOrderId is deprecated: Amazon removes it on 2027-08-27; use finances_v2024_06_19.list_transactions",
        category=None,
    )
    def iter_list_financial_events_by_order_id(
        self,
        order_id: str,
        *,
        max_results_per_page: int | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[
        models.ListFinancialEventsResponse,
        models.ShipmentEvent
        | models.EBTRefundReimbursementOnlyEvent
        | models.PayWithAmazonEvent
        | models.SolutionProviderCreditEvent
        | models.RetrochargeEvent
        | models.RentalTransactionEvent
        | models.ProductAdsPaymentEvent
        | models.ServiceFeeEvent
        | models.SellerDealPaymentEvent
        | models.DebtRecoveryEvent
        | models.LoanServicingEvent
        | models.AdjustmentEvent
        | models.SAFETReimbursementEvent
        | models.SellerReviewEnrollmentPaymentEvent
        | models.FBALiquidationEvent
        | models.CouponPaymentEvent
        | models.ImagingServicesFeeEvent
        | models.NetworkComminglingTransactionEvent
        | models.AffordabilityExpenseEvent
        | models.RemovalShipmentEvent
        | models.RemovalShipmentAdjustmentEvent
        | models.TrialShipmentEvent
        | models.TDSReimbursementEvent
        | models.AdhocDisbursementEvent
        | models.TaxWithholdingEvent
        | models.ChargeRefundEvent
        | models.FailedAdhocDisbursementEvent
        | models.ValueAddedServiceChargeEvent
        | models.CapacityReservationBillingEvent,
    ]:
        """Read the list of `list_financial_events_by_order_id`, page after page.

        Takes the arguments of `list_financial_events_by_order_id` and those of `Client.iterate`; `.pages()` gives
        whole answers.
        """
        return self._client.iterate(
            operations.list_financial_events_by_order_id(
                order_id=order_id, max_results_per_page=max_results_per_page, next_token=next_token
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

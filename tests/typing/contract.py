"""The public API as calls that type checkers must accept and understand. Never run: mypy and pyright read it.

What a user may write is here once; a change that breaks a line of this file breaks users.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, date, datetime
from typing import Any, assert_type

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_clients.catalog_items_v2022_04_01 import CatalogItemsV20220401
from spapi_clients.catalog_items_v2022_04_01 import models as catalog
from spapi_clients.customer_feedback_v2024_06_01 import models as feedback
from spapi_clients.customer_feedback_v2024_06_01 import operations as feedback_operations
from spapi_clients.feeds_v2021_06_30 import models as feeds
from spapi_clients.finances_v0 import models as finance_models
from spapi_clients.finances_v0 import operations as finances
from spapi_clients.fulfillment_inbound_v0 import models as inbound_models
from spapi_clients.fulfillment_inbound_v0 import operations as inbound
from spapi_clients.listings_items_v2021_08_01 import models as listings
from spapi_clients.notifications_v1 import models as notifications
from spapi_clients.orders_v0 import AsyncOrdersV0, OrdersV0
from spapi_clients.orders_v0 import models as orders
from spapi_clients.orders_v0 import operations as order_operations
from spapi_clients.orders_v2026_01_01 import models as new_orders
from spapi_clients.orders_v2026_01_01 import operations as new_order_operations
from spapi_clients.product_pricing_v0 import models as pricing
from spapi_clients.replenishment_v2022_11_07 import models as replenishment
from spapi_clients.replenishment_v2022_11_07 import operations as replenishment_operations
from spapi_clients.reports_v2021_06_30 import models as reports
from spapi_clients.reports_v2021_06_30 import operations as report_operations
from spapi_clients.services_v1 import models as services
from spapi_core.client import AsyncClient, Client
from spapi_core.client.listing import AsyncListing, Listing
from spapi_core.operation import Call, Operation, PagedCall, PagedOperation
from spapi_core.retry import RetryPolicy
from spapi_core.wire.response import Response


def a_client_has_its_sections(client: SPAPIClient, asynchronous: AsyncSPAPIClient) -> None:
    """One attribute per section, of the section's class; both clients are clients of the core."""
    assert_type(client.orders_v0, OrdersV0)
    assert_type(client.catalog_items_v2022_04_01, CatalogItemsV20220401)
    assert_type(asynchronous.orders_v0, AsyncOrdersV0)
    core: Client = client
    asynchronous_core: AsyncClient = asynchronous
    OrdersV0(core)
    AsyncOrdersV0(asynchronous_core)


def a_method_returns_the_parsed_answer(client: SPAPIClient) -> None:
    """Marketplaces may be left out; instants are datetimes or text; lists are any sequence."""
    page = client.orders_v0.get_orders(created_after=datetime(2026, 1, 1, tzinfo=UTC))
    assert_type(page, orders.GetOrdersResponse)
    client.orders_v0.get_orders(
        marketplace_ids=["A1PA6795UKMFR9"],
        created_after="2026-01-01T00:00:00Z",
        order_statuses=("Unshipped", orders.OrderStatus.PARTIALLY_SHIPPED),
        max_results_per_page=100,
        is_ispu=True,
        data_elements=["buyerInfo", "shippingAddress"],
    )
    assert_type(client.orders_v0.get_order("902-1845936-5435065"), orders.GetOrderResponse)
    assert_type(client.orders_v0.get_order(order_id="902-1845936-5435065"), orders.GetOrderResponse)


async def an_async_method_is_awaited(client: AsyncSPAPIClient) -> None:
    """The async section has the same methods."""
    page = await client.orders_v0.get_orders(created_after="2026-01-01T00:00:00Z")
    assert_type(page, orders.GetOrdersResponse)


def fields_are_typed(order: orders.Order) -> None:
    """Required ones are plain, others may be None; enums may hold a value that Amazon added since."""
    assert_type(order.amazon_order_id, str)
    assert_type(order.order_status, orders.OrderStatus | str)
    assert_type(order.order_total, orders.Money | None)
    assert_type(order.payment_execution_detail, list[orders.PaymentExecutionDetailItem] | None)
    assert_type(order.additional_properties, dict[str, Any])
    assert_type(order.to_dict(), dict[str, Any])
    assert_type(orders.Order.from_dict({}), orders.Order)
    known = order.order_status in {orders.OrderStatus.PARTIALLY_SHIPPED, orders.OrderStatus.UNSHIPPED}
    assert_type(known, bool)


def instants_maps_and_free_objects_are_typed(report: reports.Report, item: catalog.Item) -> None:
    """Formats of the model become datetimes, maps become dicts."""
    assert_type(report.created_time, datetime)
    assert_type(report.processing_start_time, datetime | None)
    assert_type(item.attributes, dict[str, Any] | None)
    specification = reports.CreateReportSpecification(
        report_type="GET_MERCHANT_LISTINGS_ALL_DATA",
        marketplace_ids=["ATVPDKIKX0DER"],
        report_options={"custom": "true"},
    )
    assert_type(specification.report_options, dict[str, str] | None)


def a_body_is_a_model(client: SPAPIClient) -> None:
    """Bodies are built by keyword, checked as they are written."""
    created = client.reports_v2021_06_30.create_report(
        body=reports.CreateReportSpecification(
            report_type="GET_FLAT_FILE_OPEN_LISTINGS_DATA",
            marketplace_ids=["ATVPDKIKX0DER"],
            data_start_time=datetime(2026, 1, 1, tzinfo=UTC),
        )
    )
    assert_type(created.report_id, str)
    assert_type(
        client.feeds_v2021_06_30.create_feed_document(
            body=feeds.CreateFeedDocumentSpecification(content_type="application/json; charset=UTF-8")
        ),
        feeds.CreateFeedDocumentResponse,
    )
    client.listings_items_v2021_08_01.patch_listings_item(
        "A2XAMPLE",
        "SKU/1 + ü",
        body=listings.ListingsItemPatchRequest(
            product_type="LUGGAGE",
            patches=[
                listings.PatchOperation(op=listings.PatchOperationOp.REPLACE, path="/attributes/x", value=[{"a": 1}])
            ],
        ),
    )


def an_empty_answer_is_none(client: SPAPIClient) -> None:
    """204 gives None; where a 2xx may or may not have a body, the type says so."""
    call = report_operations.cancel_report("ID323")
    assert_type(call, Call[None])
    assert_type(client.send(call), Response[None])
    topics = feedback_operations.get_item_review_topics("B00EXAMPLE", sort_by="MENTIONS")
    assert_type(topics, Call[feedback.ItemReviewTopicsResponse | None])


def an_argument_of_an_enum_takes_member_or_value(client: SPAPIClient) -> None:
    """Enums of arguments are given by member or by Amazon's own spelling."""
    client.catalog_items_v2022_04_01.get_catalog_item(
        "B07N4M94X4", included_data=[catalog.IncludedData.SALES_RANKS, "images"]
    )
    report_operations.get_reports(processing_statuses=["DONE", reports.ReportProcessingStatus.IN_PROGRESS])


def a_call_is_bound_before_it_is_sent(client: SPAPIClient) -> None:
    """The middle form: callers that need headers, or that queue work, send calls."""
    call = order_operations.get_orders(created_after="2026-01-01T00:00:00Z")
    assert_type(call, PagedCall[orders.GetOrdersResponse, orders.Order])
    assert_type(order_operations.GET_ORDERS, PagedOperation[orders.GetOrdersResponse, orders.Order])
    assert_type(order_operations.GET_ORDER, Operation[orders.GetOrderResponse])
    response = client.send(call)
    assert_type(response, Response[orders.GetOrdersResponse])
    assert_type(response.parsed, orders.GetOrdersResponse)
    assert_type(response.request_id, str | None)
    document = report_operations.get_report_document("amzn1.spdoc.1", restricted=True)
    assert_type(document, Call[reports.ReportDocument])


def long_lists_are_typed(client: SPAPIClient) -> None:
    """The answer to an item has the type of the list's entries."""
    call = report_operations.get_report_schedules(report_types=["GET_MERCHANT_LISTINGS_ALL_DATA"])
    for result in client.in_batches(call):
        assert_type(result.answer, reports.ReportSchedule | None)
    paged = client.in_batches(order_operations.get_orders(amazon_order_ids=["902-3159896-1390916"]))
    assert_type(paged.all()[0].unwrap(), orders.Order)
    assert_type(
        client.in_batches(order_operations.get_order("1")).all()[0].response, Response[orders.GetOrderResponse] | None
    )


def pages_and_items_are_typed(client: SPAPIClient) -> None:
    """Following pages yields responses, or items of the list in them."""
    call = new_order_operations.search_orders(created_after="2026-01-01T00:00:00Z")
    assert_type(client.pages(call), Iterator[Response[new_orders.SearchOrdersResponse]])
    assert_type(client.items(call), Iterator[new_orders.Order])
    assert_type(
        client.items(inbound.get_shipments(query_type="SHIPMENT")), Iterator[inbound_models.InboundShipmentInfo]
    )
    assert_type(finances.list_financial_events(), PagedCall[finance_models.ListFinancialEventsResponse, Any])
    offers = replenishment_operations.list_offers(
        body=replenishment.ListOffersRequest(
            pagination=replenishment.ListOffersRequestPagination(limit=100, offset=0),
            filters=replenishment.ListOffersRequestFilters(
                marketplace_id="ATVPDKIKX0DER", program_types=[replenishment.ProgramType.SUBSCRIBE_AND_SAVE]
            ),
        )
    )
    assert_type(client.items(offers), Iterator[replenishment.ListOffersResponseOffer])


def lists_are_read_where_they_stand(client: SPAPIClient, asynchronous: AsyncSPAPIClient) -> None:
    """`iter_...` beside each paged method: typed items, and pages; options and progress are checked."""
    listing = client.orders_v0.iter_get_orders(
        created_after="2026-01-01T00:00:00Z",
        max_items=10,
        start_token="token",
        progress=lambda progress: progress.pages,
        prefetch=True,
        options={"timeout": 5.0, "retry": RetryPolicy(tries=1)},
    )
    assert_type(listing, Listing[orders.GetOrdersResponse, orders.Order])
    assert_type(next(listing), orders.Order)
    assert_type(listing.pages(), Iterator[Response[orders.GetOrdersResponse]])
    assert_type(listing.next_token, str | None)
    event = next(client.finances_v0.iter_list_financial_events())
    if isinstance(event, finance_models.AdjustmentEvent):
        assert_type(event.adjustment_amount, finance_models.Currency | None)
    assert_type(asynchronous.orders_v0.iter_get_orders(), AsyncListing[orders.GetOrdersResponse, orders.Order])


def options_are_typed(client: SPAPIClient) -> None:
    """For one call, or for all calls of a view that is a client of the same kind."""
    assert_type(client.with_options(timeout=5.0, headers={"x": "y"}, strict=True, max_wait=None), SPAPIClient)
    client.orders_v0.get_order("1", options={"max_wait": 10, "idempotent": True})


async def async_pages_and_items_are_typed(client: AsyncSPAPIClient) -> None:
    """The async halves iterate with `async for`."""
    call = order_operations.get_orders(created_after="2026-01-01T00:00:00Z")
    assert_type(client.items(call), AsyncIterator[orders.Order])
    async for order in client.items(call):
        assert_type(order, orders.Order)


def unions_and_inherited_parts_are_flat(request: pricing.ItemOffersRequest, filters: notifications.EventFilter) -> None:
    """An allOf is one class with the properties of its parts."""
    assert_type(request.uri, str)
    assert_type(request.marketplace_id, str)
    assert_type(filters.event_filter_type, notifications.EventFilterType | str)


def days_and_reserved_names(warning: services.WarningSchema, day: date) -> None:
    """A schema named like a builtin gets a suffix."""
    assert_type(warning.code, str)
    assert_type(day.isoformat(), str)


def the_raw_door_returns_plain_json(client: SPAPIClient) -> None:
    """Where no method is wanted, method and path are enough."""
    client.request("GET", "/orders/v0/orders", params={"CreatedAfter": "2026-01-01T00:00:00Z"})

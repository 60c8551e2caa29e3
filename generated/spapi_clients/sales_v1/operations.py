"""The operations of Sales v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_order_metrics(...))` does.
Written by `python -m codegen generate` from models/sales_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call

GET_ORDER_METRICS: Operation[models.GetOrderMetricsResponse] = Operation(
    id="sales_v1.getOrderMetrics",
    section="sales_v1",
    name="getOrderMetrics",
    method="GET",
    path="/sales/v1/orderMetrics",
    params=(
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("interval", "interval", Location.QUERY, str, required=True),
        Param("granularityTimeZone", "granularity_time_zone", Location.QUERY, str),
        Param("granularity", "granularity", Location.QUERY, models.Granularity, required=True),
        Param("buyerType", "buyer_type", Location.QUERY, models.BuyerType),
        Param("fulfillmentNetwork", "fulfillment_network", Location.QUERY, str),
        Param("firstDayOfWeek", "first_day_of_week", Location.QUERY, models.FirstDayOfWeek),
        Param("asin", "asin", Location.QUERY, str),
        Param("sku", "sku", Location.QUERY, str),
        Param("amazonProgram", "amazon_program", Location.QUERY, models.AmazonProgram),
    ),
    responses={
        200: models.GetOrderMetricsResponse,
        400: models.GetOrderMetricsResponse,
        403: models.GetOrderMetricsResponse,
        404: models.GetOrderMetricsResponse,
        413: models.GetOrderMetricsResponse,
        415: models.GetOrderMetricsResponse,
        429: models.GetOrderMetricsResponse,
        500: models.GetOrderMetricsResponse,
        503: models.GetOrderMetricsResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Total orders, units and sales over a time span, by hour, day, week, month or year."""


def get_order_metrics(
    *,
    marketplace_ids: Sequence[str] | None = None,
    interval: str,
    granularity_time_zone: str | None = None,
    granularity: models.Granularity | models.GranularityLiteral,
    buyer_type: models.BuyerType | models.BuyerTypeLiteral | None = None,
    fulfillment_network: str | None = None,
    first_day_of_week: models.FirstDayOfWeek | models.FirstDayOfWeekLiteral | None = None,
    asin: str | None = None,
    sku: str | None = None,
    amazon_program: models.AmazonProgram | models.AmazonProgramLiteral | None = None,
) -> Call[models.GetOrderMetricsResponse]:
    """Bind the arguments of `getOrderMetrics`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
        interval (str): `interval`, required.
        granularity_time_zone (str): `granularityTimeZone`.
        granularity (Granularity): `granularity`, one of `Hour`, `Day`, `Week`, `Month`, `Year`, `Total`, required.
        buyer_type (BuyerType): `buyerType`, one of `B2B`, `B2C`, `All`, Amazon's default `All`.
        fulfillment_network (str): `fulfillmentNetwork`.
        first_day_of_week (FirstDayOfWeek): `firstDayOfWeek`, one of `Monday`, `Sunday`, Amazon's default `Monday`.
        asin (str): `asin`.
        sku (str): `sku`.
        amazon_program (AmazonProgram): `amazonProgram`, one of `AmazonHaul`.

    Grants, sandbox, answer and errors: `SalesV1.get_order_metrics`.
    """
    return GET_ORDER_METRICS.call(
        marketplace_ids=marketplace_ids,
        interval=interval,
        granularity_time_zone=granularity_time_zone,
        granularity=granularity,
        buyer_type=buyer_type,
        fulfillment_network=fulfillment_network,
        first_day_of_week=first_day_of_week,
        asin=asin,
        sku=sku,
        amazon_program=amazon_program,
    )

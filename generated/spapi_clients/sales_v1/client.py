"""Sales v1, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/sales_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class SalesV1:
    """Total orders, units and sales over time spans.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/sales-v1
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_order_metrics(
        self,
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
        options: CallOptions | None = None,
    ) -> models.GetOrderMetricsResponse:
        """Total orders, units and sales over a time span, by hour, day, week, month or year.

        GET /sales/v1/orderMetrics

        Usage plan: 0.5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getordermetrics

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            interval (str): `interval`, required.
            granularity_time_zone (str): `granularityTimeZone`.
            granularity (Granularity): `granularity`, one of `Hour`, `Day`, `Week`, `Month`, `Year`, `Total`,
                required.
            buyer_type (BuyerType): `buyerType`, one of `B2B`, `B2C`, `All`, Amazon's default `All`.
            fulfillment_network (str): `fulfillmentNetwork`.
            first_day_of_week (FirstDayOfWeek): `firstDayOfWeek`, one of `Monday`, `Sunday`, Amazon's default
                `Monday`.
            asin (str): `asin`.
            sku (str): `sku`.
            amazon_program (AmazonProgram): `amazonProgram`, one of `AmazonHaul`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderMetricsResponse for status 200.

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
            operations.get_order_metrics(
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
            ),
            options=options,
        ).parsed


class AsyncSalesV1:
    """Total orders, units and sales over time spans.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/sales-v1
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_order_metrics(
        self,
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
        options: CallOptions | None = None,
    ) -> models.GetOrderMetricsResponse:
        """Total orders, units and sales over a time span, by hour, day, week, month or year.

        GET /sales/v1/orderMetrics

        Usage plan: 0.5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getordermetrics

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            interval (str): `interval`, required.
            granularity_time_zone (str): `granularityTimeZone`.
            granularity (Granularity): `granularity`, one of `Hour`, `Day`, `Week`, `Month`, `Year`, `Total`,
                required.
            buyer_type (BuyerType): `buyerType`, one of `B2B`, `B2C`, `All`, Amazon's default `All`.
            fulfillment_network (str): `fulfillmentNetwork`.
            first_day_of_week (FirstDayOfWeek): `firstDayOfWeek`, one of `Monday`, `Sunday`, Amazon's default
                `Monday`.
            asin (str): `asin`.
            sku (str): `sku`.
            amazon_program (AmazonProgram): `amazonProgram`, one of `AmazonHaul`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderMetricsResponse for status 200.

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
                operations.get_order_metrics(
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
                ),
                options=options,
            )
        ).parsed

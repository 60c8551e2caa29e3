"""What the answers and bodies of Sales v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/sales_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class Granularity(StrEnum):
    """Parameter `granularity` of getOrderMetrics; inline in Amazon's model."""

    HOUR = "Hour"
    DAY = "Day"
    WEEK = "Week"
    MONTH = "Month"
    YEAR = "Year"
    TOTAL = "Total"


GranularityLiteral = Literal[
    "Hour",
    "Day",
    "Week",
    "Month",
    "Year",
    "Total",
]
"""The values of `Granularity`, for arguments."""


class BuyerType(StrEnum):
    """Parameter `buyerType` of getOrderMetrics; inline in Amazon's model."""

    B2B = "B2B"
    B2C = "B2C"
    ALL = "All"


BuyerTypeLiteral = Literal[
    "B2B",
    "B2C",
    "All",
]
"""The values of `BuyerType`, for arguments."""


class FirstDayOfWeek(StrEnum):
    """Parameter `firstDayOfWeek` of getOrderMetrics; inline in Amazon's model."""

    MONDAY = "Monday"
    SUNDAY = "Sunday"


FirstDayOfWeekLiteral = Literal[
    "Monday",
    "Sunday",
]
"""The values of `FirstDayOfWeek`, for arguments."""


class AmazonProgram(StrEnum):
    """Parameter `amazonProgram` of getOrderMetrics; inline in Amazon's model."""

    AMAZON_HAUL = "AmazonHaul"


AmazonProgramLiteral = Literal["AmazonHaul",]
"""The values of `AmazonProgram`, for arguments."""


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class GetOrderMetricsResponse(Model):
    """Amazon's `GetOrderMetricsResponse`: answer of getOrderMetrics; error answer of getOrderMetrics."""

    payload: list[OrderMetricsInterval] | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class Money(Model):
    """Amazon's `Money`: part of `OrderMetricsInterval`."""

    currency_code: str
    """`currencyCode`."""
    amount: str
    """`amount`."""
    _wire_ = ("currencyCode", "amount")
    _numerals_ = ("amount",)


class OrderMetricsInterval(Model):
    """Amazon's `OrderMetricsInterval`: part of `OrderMetricsList`."""

    interval: str
    """`interval`."""
    unit_count: int
    """`unitCount`."""
    order_item_count: int
    """`orderItemCount`."""
    order_count: int
    """`orderCount`."""
    average_unit_price: Money
    """`averageUnitPrice`."""
    total_sales: Money
    """`totalSales`."""
    _wire_ = ("interval", "unitCount", "orderItemCount", "orderCount", "averageUnitPrice", "totalSales")


Decimal = str
"""Amazon's `Decimal`: part of `Money`."""

ErrorList = list[Error]
"""Amazon's `ErrorList`: part of `GetOrderMetricsResponse`."""

OrderMetricsList = list[OrderMetricsInterval]
"""Amazon's `OrderMetricsList`: part of `GetOrderMetricsResponse`."""

SCHEMAS: dict[str, Any] = {
    "Decimal": Decimal,
    "Error": Error,
    "ErrorList": ErrorList,
    "GetOrderMetricsResponse": GetOrderMetricsResponse,
    "Money": Money,
    "OrderMetricsInterval": OrderMetricsInterval,
    "OrderMetricsList": OrderMetricsList,
}
"""Amazon's schema name -> the class or type here."""

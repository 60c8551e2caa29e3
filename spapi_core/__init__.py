"""Handwritten core of the SP-API clients: one verb, `send`, and whole jobs on top of it.

Importing this package loads nothing; each name is loaded when it is first touched.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spapi_core.auth import AsyncAuth, Auth, Credentials, Secret
    from spapi_core.cache import Cache
    from spapi_core.catalog import Catalog, Plan, models_dir
    from spapi_core.client.aio.client import AsyncClient
    from spapi_core.client.aio.paging import async_paginate
    from spapi_core.client.batch import Result, async_rate_limited_batch, rate_limited_batch
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions
    from spapi_core.client.paging import next_token
    from spapi_core.client.settings import Plans
    from spapi_core.client.sync.client import Client
    from spapi_core.client.sync.paging import paginate
    from spapi_core.client.waits import Estimate, Wait
    from spapi_core.client.windows import Window, windows
    from spapi_core.errors import (
        AnswerEncodingError,
        AnswerError,
        AnswerTooLargeError,
        BadRequestError,
        BadRowError,
        BadTextError,
        BatchError,
        ClientClosedError,
        ConfigurationError,
        ConflictError,
        ConnectionLostError,
        ConnectionNotMadeError,
        DocumentError,
        DocumentTooLargeError,
        DriftError,
        ExpiredTokenError,
        ForbiddenError,
        InvalidArgumentError,
        JobCancelledError,
        JobFailedError,
        JobTimeoutError,
        LWAError,
        NoDataError,
        NoSuchPathError,
        NotFoundError,
        NotificationError,
        OperationDeprecatedWarning,
        OperationFailedError,
        PagingError,
        PayloadTooLargeError,
        PermitTimeoutError,
        Problem,
        ProcessingError,
        RateLimitError,
        RequestTimeoutError,
        ServerError,
        SPAPIError,
        StatusError,
        StoreError,
        TotalTimeoutError,
        TransportError,
        UnauthorizedError,
        UnprocessableError,
        UnsupportedMediaTypeError,
    )
    from spapi_core.jobs.aio.documents import AsyncDocument
    from spapi_core.jobs.labels import Label, labels
    from spapi_core.jobs.listings_feed import ListingsFeed
    from spapi_core.jobs.sync.documents import Document
    from spapi_core.limits import AsyncLimiter, Limiter
    from spapi_core.marketplaces import Marketplace, Region
    from spapi_core.model.base import Model
    from spapi_core.model.codec import Drift
    from spapi_core.operation import ALL_MARKETPLACES, Call, Operation, PagedCall, PagedOperation
    from spapi_core.retry import RetryPolicy
    from spapi_core.wire.aio.http import AsyncHTTP
    from spapi_core.wire.bounds import Bounds
    from spapi_core.wire.response import Response
    from spapi_core.wire.sync.http import HTTP

_MODULES = {
    "auth": ("AsyncAuth", "Auth", "Credentials", "Secret"),
    "client.settings": ("Plans",),
    "client.batch": ("Result", "async_rate_limited_batch", "rate_limited_batch"),
    "cache": ("Cache",),
    "catalog": ("Catalog", "Plan", "models_dir"),
    "client": ("AsyncClient", "Client"),
    "model.codec": ("Drift",),
    "jobs.listings_feed": ("ListingsFeed",),
    "jobs.labels": ("Label", "labels"),
    "documents": ("AsyncDocument", "Document"),
    "errors": (
        "AnswerEncodingError",
        "AnswerError",
        "AnswerTooLargeError",
        "BadRequestError",
        "BadRowError",
        "BadTextError",
        "BatchError",
        "ClientClosedError",
        "ConfigurationError",
        "ConflictError",
        "ConnectionLostError",
        "ConnectionNotMadeError",
        "DocumentError",
        "DocumentTooLargeError",
        "DriftError",
        "ExpiredTokenError",
        "ForbiddenError",
        "InvalidArgumentError",
        "JobCancelledError",
        "JobFailedError",
        "JobTimeoutError",
        "LWAError",
        "NoDataError",
        "NoSuchPathError",
        "NotFoundError",
        "OperationFailedError",
        "Problem",
        "NotificationError",
        "OperationDeprecatedWarning",
        "PagingError",
        "PayloadTooLargeError",
        "PermitTimeoutError",
        "ProcessingError",
        "RateLimitError",
        "RequestTimeoutError",
        "SPAPIError",
        "ServerError",
        "StatusError",
        "StoreError",
        "TotalTimeoutError",
        "TransportError",
        "UnauthorizedError",
        "UnprocessableError",
        "UnsupportedMediaTypeError",
    ),
    "limits": ("AsyncLimiter", "Limiter"),
    "marketplaces": ("Marketplace", "Region"),
    "model": ("Model",),
    "operation": ("ALL_MARKETPLACES", "Call", "Operation", "PagedCall", "PagedOperation"),
    "client.listing": ("AsyncListing", "Listing", "Progress"),
    "client.options": ("CallOptions",),
    "client.waits": ("Estimate", "Wait"),
    "client.windows": ("Window", "windows"),
    "client.aio.paging": ("async_paginate",),
    "client.paging": ("next_token",),
    "client.sync.paging": ("paginate",),
    "wire.response": ("Response",),
    "retry": ("RetryPolicy",),
    "wire.bounds": ("Bounds",),
    "wire.http": ("HTTP", "AsyncHTTP"),
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "ALL_MARKETPLACES",
    "HTTP",
    "AnswerEncodingError",
    "AnswerError",
    "AnswerTooLargeError",
    "AsyncAuth",
    "AsyncClient",
    "AsyncDocument",
    "AsyncHTTP",
    "AsyncLimiter",
    "AsyncListing",
    "Auth",
    "BadRequestError",
    "BadRowError",
    "BadTextError",
    "BatchError",
    "Bounds",
    "Cache",
    "Call",
    "CallOptions",
    "Catalog",
    "Client",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionLostError",
    "ConnectionNotMadeError",
    "Credentials",
    "Document",
    "DocumentError",
    "DocumentTooLargeError",
    "Drift",
    "DriftError",
    "Estimate",
    "ExpiredTokenError",
    "ForbiddenError",
    "InvalidArgumentError",
    "JobCancelledError",
    "JobFailedError",
    "JobTimeoutError",
    "LWAError",
    "Label",
    "Limiter",
    "Listing",
    "ListingsFeed",
    "Marketplace",
    "Model",
    "NoDataError",
    "NoSuchPathError",
    "NotFoundError",
    "NotificationError",
    "Operation",
    "OperationDeprecatedWarning",
    "OperationFailedError",
    "PagedCall",
    "PagedOperation",
    "PagingError",
    "PayloadTooLargeError",
    "PermitTimeoutError",
    "Plan",
    "Plans",
    "Problem",
    "ProcessingError",
    "Progress",
    "RateLimitError",
    "Region",
    "RequestTimeoutError",
    "Response",
    "Result",
    "RetryPolicy",
    "SPAPIError",
    "Secret",
    "ServerError",
    "StatusError",
    "StoreError",
    "TotalTimeoutError",
    "TransportError",
    "UnauthorizedError",
    "UnprocessableError",
    "UnsupportedMediaTypeError",
    "Wait",
    "Window",
    "async_paginate",
    "async_rate_limited_batch",
    "labels",
    "models_dir",
    "next_token",
    "paginate",
    "rate_limited_batch",
    "windows",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if name == "__version__":
        from importlib.metadata import version  # noqa: PLC0415 - importing it costs more than this package

        globals()[name] = version("spapi-clients")
        return globals()[name]
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES, "__version__"})

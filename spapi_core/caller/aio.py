"""What whole jobs need of a client for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from spapi_core.caller import AnyCaller

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Callable, Coroutine, Iterable

    from spapi_core.caller import Sent
    from spapi_core.limits.aio.permit import AsyncPermit
    from spapi_core.limits.bucket import Bucket
    from spapi_core.operation import Call
    from spapi_core.wire.aio.http import AsyncHTTP
    from spapi_core.wire.response import Response

__all__ = ["AsyncCaller"]

T = TypeVar("T")


class AsyncCaller(AnyCaller, Protocol):
    """A client for event loops."""

    http: AsyncHTTP
    sleep: Callable[[float], Coroutine[Any, Any, None]]

    def send(self, call: Call[T], *, idempotent: bool | None = None) -> Coroutine[Any, Any, Response[T]]:
        """As `AsyncClient.send`."""
        ...

    def hold(self, bucket: Bucket, label: str) -> Coroutine[Any, Any, AsyncPermit]:
        """As `AsyncClient.hold`."""
        ...

    def items(self, call: Any, max_pages: int | None = None) -> AsyncIterable[Any]:
        """As `AsyncClient.items`."""
        ...

    def batch(self, calls: Iterable[Call[T]], workers: int = ...) -> AsyncIterator[Sent[T]]:
        """As `AsyncClient.batch`."""
        ...

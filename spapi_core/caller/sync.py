# Made from spapi_core/caller/aio.py by `make generate`; changes by hand are found and undone.
"""What whole jobs need of a client for threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from spapi_core.caller import AnyCaller

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from spapi_core.caller import Sent
    from spapi_core.limits.bucket import Bucket
    from spapi_core.limits.sync.permit import Permit
    from spapi_core.operation import Call
    from spapi_core.wire.response import Response
    from spapi_core.wire.sync.http import HTTP

__all__ = ["Caller"]

T = TypeVar("T")


class Caller(AnyCaller, Protocol):
    """A client for threads."""

    http: HTTP
    sleep: Callable[[float], None]

    def send(self, call: Call[T], *, idempotent: bool | None = None) -> Response[T]:
        """As `Client.send`."""
        ...

    def hold(self, bucket: Bucket, label: str) -> Permit:
        """As `Client.hold`."""
        ...

    def items(self, call: Any, max_pages: int | None = None) -> Iterable[Any]:
        """As `Client.items`."""
        ...

    def batch(self, calls: Iterable[Call[T]], workers: int = ...) -> Iterator[Sent[T]]:
        """As `Client.batch`."""
        ...

"""One connection of a pool, what its request may cost, and when it is not used again.

The child of a fork begins without connections and never writes to, or says goodbye on, those of its parent.
"""

from __future__ import annotations

import os
import time
from typing import Any
from weakref import WeakSet

from spapi_core.errors import DocumentError
from spapi_core.wire.addresses import is_public
from spapi_core.wire.bounds import too_large
from spapi_core.wire.plain import PlainBody

__all__ = ["BUFFERED", "EXTENSION", "Allowance", "Lane", "check_scheme", "keep_apart", "key_of", "spoil", "stale"]

EXTENSION = "spapi"
"""Key of a request's `Allowance` among the extensions of a request."""

IDLE_CONNECTIONS = 100
IDLE_SECONDS = 30.0

BUFFERED = 256 * 1024
"""Bytes of a body that are read in one piece at most."""


_generation = 0
_pools: WeakSet[Any] = WeakSet()


def _forked() -> None:
    global _generation  # noqa: PLW0603 - counts the forks between the first process and this one
    _generation += 1
    for pool in list(_pools):
        pool.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


def keep_apart(pool: Any) -> None:
    """Have a pool's `forget` called in the child of a fork."""
    _pools.add(pool)


class Allowance:
    """What one request may cost; read by the streams that carry it.

    Args:
        deadline: `time.monotonic` at which everything is over; None for no end.
        head: Bytes until the headers of the answer are complete; None for no bound.
        public: It may go to an address of the public internet alone.
    """

    __slots__ = ("deadline", "head", "public")

    def __init__(self, deadline: float | None, head: int | None, *, public: bool = False) -> None:
        self.deadline = deadline
        self.head = head
        self.public = public


class Lane:
    """A connection in the pool, its stream, and what the request on it may still cost."""

    __slots__ = ("allowance", "born", "connection", "expires", "head", "host", "is_plain", "stream")

    def __init__(self, host: str) -> None:
        self.host = host
        self.is_plain = False
        self.expires = 0.0
        self.connection: Any = None
        self.stream: Any = None
        self.allowance = Allowance(None, None)
        self.head: int | None = None
        self.born = _generation

    def begin(self, allowance: Allowance | None) -> None:
        """A request begins."""
        self.allowance = allowance or Allowance(None, None)
        self.head = self.allowance.head

    def has_expired(self) -> bool:
        """Whether it has waited too long, or there is something to read: its end, or what nobody asked for."""
        return self.expires < time.monotonic() or self.stream.get_extra_info("is_readable")

    @property
    def is_ours(self) -> bool:
        """Whether it was made in this process, and not before a fork."""
        return self.born == _generation

    def abort(self) -> None:
        """Close the connection at once, whatever it is doing."""
        if self.stream is not None:
            self.stream.abort()

    def patience(self, timeout: float | None, error: type[Exception]) -> float | None:
        """Seconds to wait for the line: the given ones, but not beyond the deadline."""
        if not self.is_ours:
            raise error("the connection belongs to the process that this one was forked from")
        deadline = self.allowance.deadline
        if deadline is None:
            return timeout
        left = max(0.001, deadline - time.monotonic())
        return left if timeout is None else min(timeout, left)

    def is_over(self) -> bool:
        """Whether the request has had all its time."""
        deadline = self.allowance.deadline
        return deadline is not None and deadline < time.monotonic()

    def listen(self) -> None:
        """More is to be read: raises where the headers should have been complete by now."""
        if self.head is not None and self.head <= 0:
            raise too_large("What comes before the body", "largest_headers", self.allowance.head or 0)

    def check_address(self, host: str, stream: Any) -> None:
        """Close a connection that leads elsewhere than it may, before anything is sent over it.

        Args:
            host: What was connected to; a proxy may be anywhere.
            stream: The connection.

        Raises:
            DocumentError: The address is not public.
        """
        if not self.allowance.public or host != self.host:
            return
        address = stream.get_extra_info("server_addr")
        if not address or not is_public(str(address[0])):
            stream.abort()
            raise DocumentError("The link of a document leads to an address that is not public: it is not used")

    def heard(self, data: bytes) -> bytes:
        """Count what comes before the headers are complete, with what of the body comes in the same piece."""
        if self.head is not None:
            self.head -= len(data)
        return data


def spoil(stream: Any) -> None:
    """See to it that the connection of an answer that has been read is not used again, if it holds bytes of another.

    They are what a wrong Content-Length left over, or an answer that nobody asked for: the next request must not read them.

    Args:
        stream: The stream of a response, of any pool.
    """
    seen = 0
    if isinstance(stream, PlainBody):  # which sees to it
        return
    while stream is not None and seen < 16:  # noqa: PLR2004 - there are about six layers
        state = getattr(stream, "_h11_state", None)
        if state is not None:
            if state.trailing_data[0]:
                state.send_failed()
            return
        seen += 1
        stream = _beneath(stream)


_LAYERS = ("_stream", "_httpcore_stream", "_connection")


def _beneath(stream: Any) -> Any:
    """What a stream takes its pieces from; None where it is the last."""
    for name in _LAYERS:
        inner = getattr(stream, name, None)
        if inner is not None:
            return inner
    return None


def stale(lanes: list[Lane]) -> list[Lane]:
    """The oldest lanes that have waited too long, or are too many; taken out. The last one has only come."""
    found: list[Lane] = []
    while len(lanes) > 1:
        try:
            oldest = lanes[0]
            if len(lanes) <= IDLE_CONNECTIONS and not oldest.has_expired():
                break
            lanes.remove(oldest)
        except (IndexError, ValueError):  # another thread took it
            continue
        found.append(oldest)
    return found


def key_of(origin: Any) -> tuple[bytes, bytes, int]:
    """What the connections of one origin are kept under."""
    return origin.scheme, origin.host, origin.port


def check_scheme(request: Any, core: Any) -> None:
    """Refuse what is not HTTP.

    Raises:
        UnsupportedProtocol: The library's error.
    """
    if request.url.scheme not in {b"http", b"https"}:
        raise core.UnsupportedProtocol("the URL is neither http:// nor https://")

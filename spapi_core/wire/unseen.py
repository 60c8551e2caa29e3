"""What error reporters and debug logs see of the wire: neither tokens, nor bodies, nor queries, nor links in headers.

An error reporter sends the local variables of every frame of a traceback, and in the frames of an HTTP library they are the
bytes of requests and answers. The debug log of `httpcore` writes the headers of answers.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Address", "Body", "async_quiet", "forget", "quiet"]

_OURS_AND_LIBRARIES = frozenset(
    {
        *("spapi_core", "httpx", "httpx2", "httpcore", "httpcore2", "h11", "h2", "hpack", "socksio"),
        *("anyio", "asyncio", "uvloop", "ssl", "socket", "contextlib"),
    }
)
_LOGGERS = ("http11", "http2", "connection", "proxy", "socks")


class Body(bytes):
    """The body of a request; not shown where an error reporter shows what a function worked with."""

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"


class Address(str):
    """The address of a request; its query, which may name a buyer, is not shown to an error reporter."""

    __slots__ = ()

    def __repr__(self) -> str:
        place, mark, query = self.partition("?")
        return str.__repr__(f"{place}?<{len(query)} characters>" if mark else place)


def forget(error: BaseException) -> None:
    """Clear the local variables of what has ended of us and of HTTP libraries, along all that an error came of.

    File, line and function stay. Frames of the caller's own code (an event hook, say) are left as they are, and so is what
    still runs.
    """
    left: list[BaseException | None] = [error]
    seen: set[int] = set()
    while left:
        each = left.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            _clear(each.__traceback__)
            left += [each.__cause__, each.__context__]


def _clear(trace: TracebackType | None) -> None:
    while trace is not None:
        frame = trace.tb_frame
        if str(frame.f_globals.get("__name__", "")).partition(".")[0] in _OURS_AND_LIBRARIES:
            with suppress(RuntimeError):  # it still runs
                frame.clear()
        trace = trace.tb_next


def quiet(core: str) -> dict[str, Any]:
    """The extension of a sync request that keeps headers out of a debug log; nothing where nobody writes one.

    Args:
        core: Name of the library of connections, e.g. `httpcore`.
    """
    return {"trace": _trace} if _is_written(core) else {}


def async_quiet(core: str) -> dict[str, Any]:
    """The extension of an async request; see `quiet`."""
    return {"trace": _trace_async} if _is_written(core) else {}


def _is_written(core: str) -> bool:
    return any(logger.isEnabledFor(logging.DEBUG) for logger in _loggers(core))


@cache
def _loggers(core: str) -> tuple[logging.Logger, ...]:
    """Looked up once: `getLogger` takes a lock of the whole process, which stays held when a thread is interrupted there."""
    return tuple(logging.getLogger(f"{core}.{name}") for name in _LOGGERS)


def _trace(_: str, info: dict[str, Any]) -> None:
    """The library tells this first and writes what is then in `info`."""
    told = info.get("return_value")
    if isinstance(told, tuple):
        info["return_value"] = tuple(_names(each) for each in told)
    error = info.get("exception")
    if error is not None:
        info["exception"] = type(error).__name__


async def _trace_async(name: str, info: dict[str, Any]) -> None:
    _trace(name, info)


def _names(told: Any) -> Any:
    """The names of headers, without their values."""
    return [each[0] if isinstance(each, tuple) else each for each in told] if isinstance(told, list) else told

"""What error reporters and debug logs see of the wire: neither tokens, nor bodies, nor queries, nor links in headers.

An error reporter sends the local variables of every frame of a traceback, and in the frames of an HTTP library they are the
bytes of requests and answers. The debug log of `httpcore` writes the headers of answers.
"""

from __future__ import annotations

import inspect
import logging
from contextlib import suppress
from functools import cache, wraps
from json import JSONDecodeError
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    Function = TypeVar("Function", bound=Callable[..., Any])

__all__ = ["Address", "HiddenBody", "async_quiet", "forget", "forgetting", "quiet"]

_OURS_AND_LIBRARIES = frozenset(
    {
        *("spapi_core", "httpx", "httpx2", "httpcore", "httpcore2", "h11", "h2", "hpack", "socksio"),
        *("anyio", "asyncio", "uvloop", "ssl", "socket", "contextlib", "json", "ijson", "codecs", "encodings"),
    }
)
_LOGGERS = ("http11", "http2", "connection", "proxy", "socks")


class HiddenBody(bytes):
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
            _emptied(each)
            left += [each.__cause__, each.__context__]


def _emptied(error: BaseException) -> None:
    """Take the text out of an error of Python's that carries all that was read."""
    if isinstance(error, UnicodeDecodeError):
        error.object = b""
        error.args = (error.encoding, b"", error.start, error.end, error.reason)
    elif isinstance(error, UnicodeEncodeError):
        error.object = ""
        error.args = (error.encoding, "", error.start, error.end, error.reason)
    elif isinstance(error, JSONDecodeError):
        error.doc = ""


def forgetting(function: Function) -> Function:
    """A function, generator, coroutine or asynchronous generator whose errors keep nothing of what it read.

    Args:
        function: A method that reads somebody's data.
    """
    if inspect.isasyncgenfunction(function):
        kind = _of_pieces
    elif inspect.iscoroutinefunction(function):
        kind = _of_coroutine
    else:
        kind = _of_generator if inspect.isgeneratorfunction(function) else _of_function
    return cast("Function", wraps(function)(kind(function)))


class _Forgotten:
    """A block whose errors are forgotten."""

    def __enter__(self) -> None:
        """Nothing has failed yet."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            forget(error)


_FORGOTTEN = _Forgotten()


def _of_pieces(function: Callable[..., Any]) -> Callable[..., Any]:
    async def pieces(*args: Any, **options: Any) -> Any:
        inner = function(*args, **options)
        del args, options
        each = None
        with _FORGOTTEN:
            try:
                async for each in inner:
                    yield each
            finally:
                each = None
                await inner.aclose()

    return pieces


def _of_coroutine(function: Callable[..., Any]) -> Callable[..., Any]:
    async def whole(*args: Any, **options: Any) -> Any:
        with _FORGOTTEN:
            running = function(*args, **options)
            del args, options
            return await running

    return whole


def _of_generator(function: Callable[..., Any]) -> Callable[..., Any]:
    def pieces(*args: Any, **options: Any) -> Any:
        with _FORGOTTEN:
            running = function(*args, **options)
            del args, options
            yield from running

    return pieces


def _of_function(function: Callable[..., Any]) -> Callable[..., Any]:
    def whole(*args: Any, **options: Any) -> Any:
        with _FORGOTTEN:
            try:
                return function(*args, **options)
            finally:
                del args, options

    return whole


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
    for logger in _loggers(core):  # noqa: SIM110 - on the way of every call: `any` costs twice as much
        if logger.isEnabledFor(logging.DEBUG):
            return True
    return False


@cache
def _loggers(core: str) -> tuple[logging.Logger, ...]:
    """Looked up once: `getLogger` takes a lock of the whole process, which stays held when a thread is interrupted there."""
    return tuple(logging.getLogger(f"{core}.{name}") for name in _LOGGERS)


def _trace(_: str, info: dict[str, Any]) -> None:
    """The library reports this first and writes what is then in `info`."""
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

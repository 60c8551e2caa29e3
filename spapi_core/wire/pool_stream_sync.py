# Made from spapi_core/wire/pool_stream_aio.py by `make generate`; changes by hand are found and undone.
"""The body of an answer of a pool, for threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["PoolStream"]


class PoolStream:
    """The body of an answer; closing it gives its connection back."""

    def __init__(self, stream: Any, done: Callable[[bool], None]) -> None:
        self._stream = stream
        self._done: Callable[[bool], None] | None = done

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._stream:
            yield piece

    def close(self) -> None:
        """The answer has been read, or is not wanted."""
        done, self._done = self._done, None
        if done is None:
            return
        whole = False
        try:
            self._stream.close()
            whole = True
        finally:
            # A connection that was interrupted while it made ready for the next request may look ready, and not be.
            done(whole)

"""The body of an answer of a pool, for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

__all__ = ["AsyncPoolStream"]


class AsyncPoolStream:
    """The body of an answer; closing it gives its connection back."""

    def __init__(self, stream: Any, done: Callable[[bool], None]) -> None:
        self._stream = stream
        self._done: Callable[[bool], None] | None = done

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._stream:
            yield piece

    async def aclose(self) -> None:
        """The answer has been read, or is not wanted."""
        done, self._done = self._done, None
        if done is None:
            return
        whole = False
        try:
            await self._stream.aclose()
            whole = True
        finally:
            # A connection that was interrupted while it made ready for the next request may look ready, and not be.
            done(whole)

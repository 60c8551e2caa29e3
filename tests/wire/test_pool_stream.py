"""The body of an answer of a pool: its pieces, and what is said of its connection when it is closed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest

from spapi_core.wire.pool_stream_aio import AsyncPoolStream
from spapi_core.wire.pool_stream_sync import PoolStream


class Body:
    """Two pieces; closing it may fail."""

    def __init__(self, error: BaseException | None) -> None:
        self.error = error
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        yield from (b"a", b"b")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed += 1
        if self.error is not None:
            raise self.error

    async def aclose(self) -> None:
        self.close()


@pytest.fixture(params=["sync", "async"])
def is_async(request: pytest.FixtureRequest) -> bool:
    """Each half."""
    return bool(request.param == "async")


def closed(body: Body, is_async: bool, told: list[bool]) -> None:
    """Close a stream over a body, twice."""
    if is_async:
        awaited = AsyncPoolStream(body, told.append)
        try:
            asyncio.run(awaited.aclose())
        finally:
            asyncio.run(awaited.aclose())
        return
    stream = PoolStream(body, told.append)
    try:
        stream.close()
    finally:
        stream.close()


def test_pieces_come_as_they_are(is_async: bool) -> None:
    """In their order; the connection is not given back by reading."""
    told: list[bool] = []

    async def read() -> list[bytes]:
        return [piece async for piece in AsyncPoolStream(Body(None), told.append)]

    assert (asyncio.run(read()) if is_async else list(PoolStream(Body(None), told.append))) == [b"a", b"b"]
    assert told == []


def test_a_connection_is_given_back_once(is_async: bool) -> None:
    """Whole; closing a second time does nothing."""
    body, told = Body(None), list[bool]()
    closed(body, is_async, told)
    assert (told, body.closed) == ([True], 1)


@pytest.mark.parametrize("error", [OSError("x"), KeyboardInterrupt()])
def test_a_connection_that_was_interrupted_is_said_not_to_be_whole(is_async: bool, error: BaseException) -> None:
    """The error goes on."""
    body, told = Body(error), list[bool]()
    with pytest.raises(type(error)):
        closed(body, is_async, told)
    assert (told, body.closed) == ([False], 1)

"""Connections to a Redis that keeps buckets: of threads, and of the tasks of each event loop."""

from __future__ import annotations

import asyncio
import time
from os import getpid
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from spapi_core.limits.redis_server import RedisServer, timeout_of
from spapi_core.limits.redis_undo import regardless
from spapi_core.system.fork import renew_locks_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Sequence

    from redis import Redis
    from redis.asyncio import Redis as AsyncRedis
    from redis.asyncio.connection import AbstractConnection

    from spapi_core.limits.redis_undo import Undo

__all__ = ["AsyncRedisLines", "RedisLines"]

_LONG_IDLE: Final = 30.0
"""A connection that was idle for so long may be dead without anybody having said so."""
_MOST_CONNECTIONS: Final = 2**31


class _Connections:
    """Scripts over connections of a client of our own, each kept from one script to the next.

    What redis-py's client does around a command (its pool, its statistics) takes longer than Redis does.
    """

    def __init__(self, client: Redis) -> None:
        from redis.exceptions import RedisError, ResponseError  # noqa: PLC0415  an extra

        self.seconds = timeout_of(client)
        # The pool counts a connection for ever that a thread lost when it was interrupted, although that is closed by then.
        client.connection_pool.max_connections = _MOST_CONNECTIONS
        self._new: Callable[[], Any] = client.connection_pool.get_connection
        self._idle: list[tuple[Any, float]] = []
        self._refused = ResponseError
        self._broken: tuple[type[Exception], ...] = (RedisError, OSError)

    def run(self, *command: Any) -> Any:
        """The answer to a command."""
        connection, since = self._connection()
        try:
            return self._once(connection, command)
        except self._refused:
            raise
        except self._broken as error:
            if not _worth_another(error, since):
                raise
            connection, _ = self._connection()
            return self._once(connection, command)

    def _once(self, connection: Any, command: Sequence[Any]) -> Any:
        try:
            connection.send_command(*command)
            answer = connection.read_response()
        except self._refused:
            self._keep(connection)
            raise
        except BaseException:
            # Half an answer may be left in it. It connects again by itself when it is next used.
            connection.disconnect()
            self._keep(connection)
            raise
        self._keep(connection)
        return answer

    def _keep(self, connection: Any) -> None:
        self._idle.append((connection, time.monotonic()))

    def _connection(self) -> tuple[Any, float]:
        """A connection, and since when it has been idle."""
        while True:
            try:
                connection, since = self._idle.pop()
            except IndexError:
                return self._new(), time.monotonic()
            if connection.pid == getpid():  # else it is the parent's, from before a fork
                return connection, since


class _Commands:
    """Scripts over a client that the caller gave, of whatever kind."""

    def __init__(self, client: Redis) -> None:
        self.seconds = timeout_of(client)
        self.run: Callable[..., Any] = client.execute_command


class RedisLines:
    """The way to a server, for threads.

    Attributes:
        client: Of redis-py.
    """

    def __init__(self, server: RedisServer) -> None:
        self.client = server.connect()
        renew_locks_of(self.client)
        self._is_own = server.owns(self.client)
        self._line = _Connections(self.client) if self._is_own else _Commands(self.client)

    def here(self) -> _Connections | _Commands:
        """The connections to use."""
        return self._line

    def close(self) -> None:
        """Close the connections that were made here."""
        if self._is_own:
            self.client.close()


class _AsyncCommands:
    """Scripts over a client that the caller gave, of whatever kind."""

    def __init__(self, client: AsyncRedis) -> None:
        self.seconds = timeout_of(client)
        self._execute: Callable[..., Coroutine[Any, Any, Any]] = client.execute_command

    async def run(self, command: Sequence[Any], undo: Undo | None) -> Any:
        """The answer to a command; what comes for a cancelled task is handed to `undo`."""
        if undo is None:
            return await self._execute(*command)
        script = asyncio.ensure_future(self._execute(*command))
        try:
            return await asyncio.shield(script)
        except asyncio.CancelledError:
            await regardless(script, undo)
            raise

    async def close(self) -> None:
        """The client is the caller's to close."""


class _AsyncConnections:
    """Scripts over connections of a client of our own, each kept from one script to the next.

    What redis-py's client does around a command (the lock of its pool, a time limit for sending in a task, another for
    reading) takes longer than Redis does, and a task that is cancelled loses connection and answer. Here one time
    limit holds for the whole, and the answer is read to its end.
    """

    def __init__(self, client: AsyncRedis) -> None:
        from redis.exceptions import RedisError, ResponseError  # noqa: PLC0415  an extra

        self._client = client
        self._new: Callable[[], Awaitable[AbstractConnection]] = client.connection_pool.get_connection
        self.seconds = timeout_of(client)
        client.connection_pool.connection_kwargs["socket_timeout"] = None
        self._idle: list[tuple[AbstractConnection, float]] = []
        self._refused = ResponseError
        self._broken: tuple[type[Exception], ...] = (RedisError, OSError)

    async def run(self, command: Sequence[Any], undo: Undo | None) -> Any:
        """The answer to a command; what comes for a cancelled task is handed to `undo`."""
        since = self._idle[-1][1] if self._idle else time.monotonic()
        try:
            return await self._once(command, undo)
        except self._refused:
            raise
        except self._broken as error:
            if not _worth_another(error, since):
                raise
            return await self._once(command, undo)

    async def close(self) -> None:
        """Close the connections."""
        self._idle.clear()
        await self._client.aclose()

    async def _once(self, command: Sequence[Any], undo: Undo | None) -> Any:
        connection = None
        try:
            async with asyncio.timeout(self.seconds):
                connection = self._idle.pop()[0] if self._idle else await self._new()
                await connection.send_command(*command)
                answer = await connection.read_response(disconnect_on_error=False)
        except asyncio.CancelledError:
            if connection is not None:
                await regardless(self._late(connection), undo)
            raise
        except self._refused:
            if connection is not None:
                self._keep(connection)
            raise
        except self._broken:
            if connection is not None:
                await self._drop(connection)
            raise
        self._keep(connection)
        return answer

    async def _late(self, connection: AbstractConnection) -> Any:
        """The answer that was on its way when its task was cancelled."""
        try:
            async with asyncio.timeout(self.seconds):
                answer = await connection.read_response(disconnect_on_error=False)
        except BaseException:
            await self._drop(connection)
            raise
        self._keep(connection)
        return answer

    def _keep(self, connection: AbstractConnection) -> None:
        self._idle.append((connection, time.monotonic()))

    async def _drop(self, connection: AbstractConnection) -> None:
        # It connects again by itself when it is next used.
        self._keep(connection)
        await connection.disconnect(nowait=True)


class _Undoable:
    """A line for one wish: what comes for a task that was cancelled is undone."""

    def __init__(self, line: _AsyncCommands | _AsyncConnections, undo: Undo | None) -> None:
        self.seconds = line.seconds
        self._line = line
        self._undo = undo

    def run(self, *command: Any) -> Coroutine[Any, Any, Any]:
        """The answer to a command."""
        return self._line.run(command, self._undo)


class AsyncRedisLines:
    """The way to a server, for tasks: connections apart for each event loop."""

    def __init__(self, server: RedisServer) -> None:
        self._server = server
        self._lines: WeakKeyDictionary[asyncio.AbstractEventLoop, _AsyncCommands | _AsyncConnections] = (
            WeakKeyDictionary()
        )

    def here(self, undo: Undo | None = None) -> _Undoable:
        """The connections of the running event loop.

        Args:
            undo: Called with an answer that comes for a task that was cancelled.
        """
        loop = asyncio.get_running_loop()
        line = self._lines.get(loop)
        if line is None:
            client = self._server.connect_async()
            own = self._server.owns(client)
            line = self._lines[loop] = _AsyncConnections(client) if own else _AsyncCommands(client)
        return _Undoable(line, undo)

    async def close(self) -> None:
        """Close the connections that were made here for the running event loop."""
        line = self._lines.pop(asyncio.get_running_loop(), None)
        if line is not None:
            await line.close()


def _worth_another(error: Exception, since: float) -> bool:
    """Whether another connection may do better: not when the server stands still, unless this one was idle for long."""
    from redis.exceptions import TimeoutError as Silent  # noqa: PLC0415  an extra

    return not isinstance(error, Silent | TimeoutError) or time.monotonic() - since > _LONG_IDLE

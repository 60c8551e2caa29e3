"""Which notifications were handled already: in memory, in a file, or in Redis for several machines.

A notification has three states: new; begun, by a consumer that holds it for some seconds; done. One that was begun by a
consumer that died is new again when its time is over, so that nothing is lost by it.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections import OrderedDict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from spapi_core.errors import StoreError
from spapi_core.system.fork import leave_alone, renew_after_fork

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["AsyncRedisSeen", "AsyncSeenStore", "MemorySeen", "RedisSeen", "SQLiteSeen", "SeenStore", "State"]

KEPT = 14 * 86400.0
"""Seconds that a notification is remembered: the longest that SQS keeps a message."""

_DONE = "done"
_BEGUN = "begun"


class State(StrEnum):
    """What is known of a notification when a consumer asks for it."""

    NEW = "new"
    """Nobody has it: the consumer that asked has it now."""
    BUSY = "busy"
    """Another consumer works at it."""
    DONE = "done"
    """It was handled."""


class SeenStore(Protocol):
    """Remembers notifications by their id. Safe across threads."""

    def begin(self, notification_id: str, lease: float) -> State:
        """Take a notification, for so many seconds.

        Raises:
            StoreError: The store cannot be asked.
        """
        ...

    def extend(self, notification_id: str, lease: float) -> None:
        """Hold it for so many seconds from now."""
        ...

    def finish(self, notification_id: str) -> None:
        """Remember that it was handled."""
        ...

    def release(self, notification_id: str) -> None:
        """Give it back: handling it failed."""
        ...


class AsyncSeenStore(Protocol):
    """As `SeenStore`, for one event loop."""

    def begin(self, notification_id: str, lease: float) -> Awaitable[State]:
        """Take a notification, for so many seconds."""
        ...

    def extend(self, notification_id: str, lease: float) -> Awaitable[None]:
        """Hold it for so many seconds from now."""
        ...

    def finish(self, notification_id: str) -> Awaitable[None]:
        """Remember that it was handled."""
        ...

    def release(self, notification_id: str) -> Awaitable[None]:
        """Give it back: handling it failed."""
        ...


class MemorySeen:
    """Remembers in this process alone.

    Args:
        size: Notifications remembered at most; the oldest go first.
        kept: Seconds that each is remembered.
        clock: Monotonic seconds.
    """

    def __init__(self, size: int = 100_000, kept: float = KEPT, clock: Callable[[], float] = time.monotonic) -> None:
        self._size = size
        self._kept = kept
        self._clock = clock
        self._rows: OrderedDict[str, tuple[str, float]] = OrderedDict()
        self._renew()
        renew_after_fork(self, "_lock")

    def _renew(self) -> None:
        self._lock = threading.Lock()

    def begin(self, notification_id: str, lease: float) -> State:
        """Take a notification, for so many seconds."""
        now = self._clock()
        with self._lock:
            state, until = self._rows.get(notification_id, ("", 0.0))
            if until > now:
                return State.DONE if state == _DONE else State.BUSY
            self._put(notification_id, _BEGUN, now + lease)
            return State.NEW

    def extend(self, notification_id: str, lease: float) -> None:
        """Hold it for so many seconds from now."""
        with self._lock:
            if self._rows.get(notification_id, ("",))[0] == _BEGUN:
                self._put(notification_id, _BEGUN, self._clock() + lease)

    def finish(self, notification_id: str) -> None:
        """Remember that it was handled."""
        with self._lock:
            self._put(notification_id, _DONE, self._clock() + self._kept)

    def release(self, notification_id: str) -> None:
        """Give it back."""
        with self._lock:
            self._rows.pop(notification_id, None)

    def _put(self, notification_id: str, state: str, until: float) -> None:
        self._rows[notification_id] = state, until
        self._rows.move_to_end(notification_id)
        while len(self._rows) > self._size:
            self._rows.popitem(last=False)


class SQLiteSeen:
    """Remembers in a file, for the processes of one machine and across restarts.

    Args:
        path: The file; made if it is not there.
        kept: Seconds that each is remembered.
        clock: Seconds since 1970.
    """

    blocking = True
    """It waits for the disk: an event loop asks it in a thread."""

    def __init__(self, path: str | Path, kept: float = KEPT, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._kept = kept
        self._clock = clock
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = self._opened()
        renew_after_fork(self, "_lock")

    def _renew(self) -> None:
        self._lock = threading.Lock()
        leave_alone(self._database)
        self._database = None

    def _opened(self) -> sqlite3.Connection:
        try:
            database = sqlite3.connect(self._path, timeout=30.0, check_same_thread=False, isolation_level=None)
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
            database.execute("CREATE TABLE IF NOT EXISTS seen (id TEXT PRIMARY KEY, state TEXT, until REAL)")
            database.execute("CREATE INDEX IF NOT EXISTS seen_until ON seen (until)")
        except sqlite3.Error as error:
            raise StoreError(f"The file of handled notifications cannot be used ({error}): {self._path}") from error
        return database

    def begin(self, notification_id: str, lease: float) -> State:
        """Take a notification, for so many seconds."""
        now = self._clock()
        taken = self._do(
            "INSERT INTO seen VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state, "
            "until = excluded.until WHERE seen.until <= ? RETURNING 1",
            (notification_id, _BEGUN, now + lease, now),
        )
        if taken:
            return State.NEW
        rows = self._do("SELECT state FROM seen WHERE id = ?", (notification_id,))
        return State.DONE if rows and rows[0][0] == _DONE else State.BUSY

    def extend(self, notification_id: str, lease: float) -> None:
        """Hold it for so many seconds from now."""
        until = self._clock() + lease
        self._do("UPDATE seen SET until = ? WHERE id = ? AND state = ?", (until, notification_id, _BEGUN))

    def finish(self, notification_id: str) -> None:
        """Remember that it was handled."""
        now = self._clock()
        self._do("INSERT OR REPLACE INTO seen VALUES (?, ?, ?)", (notification_id, _DONE, now + self._kept))

    def release(self, notification_id: str) -> None:
        """Give it back."""
        self._do("DELETE FROM seen WHERE id = ?", (notification_id,))

    def forget(self) -> None:
        """Take away what need no longer be remembered; once a day is enough."""
        self._do("DELETE FROM seen WHERE until <= ?", (self._clock(),))

    def close(self) -> None:
        """Close the file; whoever asks again opens it again."""
        with self._lock:
            if self._database is not None:
                self._database.close()
                self._database = None

    def _do(self, statement: str, values: tuple[Any, ...]) -> list[Any]:
        try:
            with self._lock:
                if self._database is None:
                    self._database = self._opened()
                return self._database.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            raise StoreError(f"The file of handled notifications cannot be used: {error}") from error


class _RedisKeys:
    def __init__(self, prefix: str, kept: float) -> None:
        self._prefix = prefix
        self._kept = round(kept * 1000)

    def _key(self, notification_id: str) -> str:
        return f"{self._prefix}{notification_id}"

    @staticmethod
    def _state(value: Any) -> State:
        return State.DONE if value in {_DONE, _DONE.encode()} else State.BUSY


class RedisSeen(_RedisKeys):
    """Remembers in Redis, for the consumers of several machines.

    Args:
        client: A `redis.Redis`.
        prefix: What its keys begin with.
        kept: Seconds that each is remembered.
    """

    blocking = True

    def __init__(self, client: Any, prefix: str = "spapi:seen:", kept: float = KEPT) -> None:
        super().__init__(prefix, kept)
        self._client = client

    def begin(self, notification_id: str, lease: float) -> State:
        """Take a notification, for so many seconds."""
        key = self._key(notification_id)
        if self._do(lambda: self._client.set(key, _BEGUN, nx=True, px=max(1, round(lease * 1000)))):
            return State.NEW
        return self._state(self._do(lambda: self._client.get(key)))

    def extend(self, notification_id: str, lease: float) -> None:
        """Hold it for so many seconds from now."""
        self._do(lambda: self._client.pexpire(self._key(notification_id), max(1, round(lease * 1000)), gt=True))

    def finish(self, notification_id: str) -> None:
        """Remember that it was handled."""
        self._do(lambda: self._client.set(self._key(notification_id), _DONE, px=self._kept))

    def release(self, notification_id: str) -> None:
        """Give it back."""
        self._do(lambda: self._client.delete(self._key(notification_id)))

    @staticmethod
    def _do(ask: Callable[[], Any]) -> Any:
        from redis.exceptions import RedisError  # noqa: PLC0415  an extra

        try:
            return ask()
        except RedisError as error:
            raise StoreError(f"Redis cannot be asked for handled notifications: {type(error).__name__}") from error


class AsyncRedisSeen(_RedisKeys):
    """As `RedisSeen`, for one event loop.

    Args:
        client: A `redis.asyncio.Redis`.
        prefix: What its keys begin with.
        kept: Seconds that each is remembered.
    """

    def __init__(self, client: Any, prefix: str = "spapi:seen:", kept: float = KEPT) -> None:
        super().__init__(prefix, kept)
        self._client = client

    async def begin(self, notification_id: str, lease: float) -> State:
        """Take a notification, for so many seconds."""
        key = self._key(notification_id)
        if await self._do(self._client.set(key, _BEGUN, nx=True, px=max(1, round(lease * 1000)))):
            return State.NEW
        return self._state(await self._do(self._client.get(key)))

    async def extend(self, notification_id: str, lease: float) -> None:
        """Hold it for so many seconds from now."""
        await self._do(self._client.pexpire(self._key(notification_id), max(1, round(lease * 1000)), gt=True))

    async def finish(self, notification_id: str) -> None:
        """Remember that it was handled."""
        await self._do(self._client.set(self._key(notification_id), _DONE, px=self._kept))

    async def release(self, notification_id: str) -> None:
        """Give it back."""
        await self._do(self._client.delete(self._key(notification_id)))

    @staticmethod
    async def _do(asked: Awaitable[Any]) -> Any:
        from redis.exceptions import RedisError  # noqa: PLC0415  an extra

        try:
            return await asked
        except RedisError as error:
            raise StoreError(f"Redis cannot be asked for handled notifications: {type(error).__name__}") from error

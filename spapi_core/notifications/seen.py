"""Which notifications were handled already: in memory, in a file, or in Redis for several machines.

A notification has three states: new; begun, by a consumer that holds it for some seconds; done. One that was begun by a
consumer that died is new again when its time is over, so that nothing is lost by it.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections import OrderedDict
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from spapi_core.errors import StoreError
from spapi_core.notifications.redis_seen_aio import AsyncRedisSeen
from spapi_core.notifications.redis_seen_sync import RedisSeen
from spapi_core.notifications.seen_states import BEGUN, DONE, KEPT, SeenState
from spapi_core.notifications.seen_store_aio import AsyncSeenStore
from spapi_core.notifications.seen_store_sync import SeenStore
from spapi_core.system.fork import leave_alone, renew_after_fork

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["AsyncRedisSeen", "AsyncSeenStore", "MemorySeen", "RedisSeen", "SQLiteSeen", "SeenState", "SeenStore"]


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

    def begin(self, notification_id: str, lease: float) -> SeenState:
        """Take a notification, for `lease` seconds."""
        now = self._clock()
        with self._lock:
            state, until = self._rows.get(notification_id, ("", 0.0))
            if until > now:
                return SeenState.DONE if state == DONE else SeenState.BUSY
            self._put(notification_id, BEGUN, now + lease)
            return SeenState.NEW

    def extend(self, notification_id: str, lease: float) -> None:
        """Hold it for `lease` seconds from now."""
        with self._lock:
            if self._rows.get(notification_id, ("",))[0] == BEGUN:
                self._put(notification_id, BEGUN, self._clock() + lease)

    def finish(self, notification_id: str) -> None:
        """Remember that it was handled."""
        with self._lock:
            self._put(notification_id, DONE, self._clock() + self._kept)

    def release(self, notification_id: str) -> None:
        """Give it back; what was finished since stays so."""
        with self._lock:
            if self._rows.get(notification_id, ("",))[0] == BEGUN:
                del self._rows[notification_id]

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
        self._mine = f"{BEGUN}:{token_hex(8)}"
        self._database: sqlite3.Connection | None = self._opened()
        renew_after_fork(self, "_lock")

    def _renew(self) -> None:
        self._lock = threading.Lock()
        self._mine = f"{BEGUN}:{token_hex(8)}"
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

    def begin(self, notification_id: str, lease: float) -> SeenState:
        """Take a notification, for `lease` seconds."""
        now = self._clock()
        taken = self._do(
            "INSERT INTO seen VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state, "
            "until = excluded.until WHERE seen.until <= ? RETURNING 1",
            (notification_id, self._mine, now + lease, now),
        )
        if taken:
            return SeenState.NEW
        rows = self._do("SELECT state FROM seen WHERE id = ?", (notification_id,))
        return SeenState.DONE if rows and rows[0][0] == DONE else SeenState.BUSY

    def extend(self, notification_id: str, lease: float) -> None:
        """Hold it for `lease` seconds from now."""
        until = self._clock() + lease
        self._do("UPDATE seen SET until = ? WHERE id = ? AND state = ?", (until, notification_id, self._mine))

    def finish(self, notification_id: str) -> None:
        """Remember that it was handled."""
        now = self._clock()
        self._do("INSERT OR REPLACE INTO seen VALUES (?, ?, ?)", (notification_id, DONE, now + self._kept))

    def release(self, notification_id: str) -> None:
        """Give it back; what another process has taken since, or finished, stays its own."""
        self._do("DELETE FROM seen WHERE id = ? AND state = ?", (notification_id, self._mine))

    def forget(self) -> None:
        """Take away what need no longer be remembered; once a day is enough."""
        self._do("DELETE FROM seen WHERE until <= ?", (self._clock(),))

    def close(self) -> None:
        """Close the file; the next question opens it again."""
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

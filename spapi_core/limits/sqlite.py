"""Buckets in a file, shared by the processes of one machine; no server needed.

Each permit is one short transaction. The file belongs on a local disk: locks of network file systems are not
to be trusted.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from spapi_core.limits.aio.sqlite_side import AsyncSQLiteSide
from spapi_core.limits.sqlite_file import SQLiteFile
from spapi_core.limits.store import Store
from spapi_core.limits.sync.sqlite_side import SQLiteSide

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["AsyncSQLiteSide", "SQLiteSide", "SQLiteStore"]


class SQLiteStore(SQLiteFile, Store):
    """Keeps buckets in a file.

    Args:
        path: The file; made when missing, readable by its owner alone.
        clock: Seconds since the epoch, the same for all processes.
    """

    shared = True

    def __init__(self, path: str | Path, clock: Callable[[], float] = time.time) -> None:
        Store.__init__(self)
        SQLiteFile.__init__(self, path, clock)

    def side(self) -> SQLiteSide:
        """The side for threads."""
        return SQLiteSide(self)

    def async_side(self) -> AsyncSQLiteSide:
        """The side for tasks."""
        return AsyncSQLiteSide(self)

"""`cached_property` without a lock.

Python 3.11 holds one lock for all objects of a class while it works out a value. The child of a fork, in which the thread
that held it is not there, would wait for it for ever. Later versions have none.
"""

from __future__ import annotations

import sys
from contextlib import nullcontext
from functools import cached_property as _cached_property
from typing import TYPE_CHECKING, Any

__all__ = ["cached_property"]

if TYPE_CHECKING or sys.version_info >= (3, 12):
    cached_property = _cached_property
else:

    class cached_property(_cached_property):  # noqa: N801  the name of Python's
        """A value that is worked out once for each object; by two threads at once, perhaps twice."""

        def __init__(self, func: Any) -> None:
            super().__init__(func)
            self.lock = nullcontext()

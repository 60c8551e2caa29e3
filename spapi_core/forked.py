"""What the child of a fork must not inherit: a lock that a thread of the parent held, a line of those who stayed there.

Whoever owns such a thing registers with `renew_after_fork` and makes it anew in its `_renew`.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Owner(Protocol):
    """Somebody who owns locks."""

    def _renew(self) -> None: ...


_OWNERS: WeakSet[Owner] = WeakSet()


def renew_after_fork(owner: Owner) -> None:
    """Have `owner._renew()` called in each child of this process, before anything else runs there."""
    _OWNERS.add(owner)


def _renew_all() -> None:
    for owner in list(_OWNERS):
        owner._renew()  # noqa: SLF001  a name for this module alone


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_all)

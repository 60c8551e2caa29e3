"""Imports at the moment of a fork: a module that another thread is importing then would be locked in the child for ever.

Python keeps a lock for each module that is being imported and renews none of them in the child. So a fork waits a
moment for the imports of other threads to end and lets none begin; what is still under way is imported again in the
child. Where Python keeps these locks elsewhere than CPython does, nothing is done.
"""

from __future__ import annotations

import importlib
import sys
import threading
import time
from contextlib import suppress
from typing import Any

_LONGEST = 1.0
"""Seconds for which a fork waits; an import that takes longer is not waited for again."""
_LOOK_AGAIN = 0.001

_BOOTSTRAP: Any = getattr(importlib, "_bootstrap", None)
_IMP: Any = getattr(_BOOTSTRAP, "_imp", None)
_LONG: set[str] = set()


def under_way() -> set[str]:
    """Names of the modules that other threads are importing."""
    me = threading.get_ident()
    known: dict[str, Any] = getattr(_BOOTSTRAP, "_module_locks", {})
    locks = [(name, reference()) for name, reference in list(known.items())]
    return {name for name, lock in locks if lock is not None and getattr(lock, "owner", None) not in {None, me}}


def hold_imports() -> bool:
    """Let no import begin; whether none of another thread is under way that is worth waiting for."""
    if _IMP is None:
        return True
    _IMP.acquire_lock()
    if under_way() <= _LONG:
        return True
    release()
    return False


def release() -> None:
    """Let imports begin again, if this thread holds them."""
    with suppress(AttributeError, RuntimeError):
        _IMP.release_lock()


def wait_for_imports() -> None:
    """Give the imports of other threads time to end."""
    end = time.monotonic() + _LONGEST
    while left := under_way() - _LONG:
        if time.monotonic() > end:
            _LONG.update(left)
            return
        time.sleep(_LOOK_AGAIN)


def forget_imports() -> None:
    """In the child: what threads of the parent were importing is imported when it is next needed."""
    for name in under_way():
        _BOOTSTRAP._module_locks.pop(name, None)  # noqa: SLF001  Python has no other way to it
        spec = getattr(sys.modules.get(name), "__spec__", None)
        if getattr(spec, "_initializing", False):
            sys.modules.pop(name, None)
    _LONG.clear()

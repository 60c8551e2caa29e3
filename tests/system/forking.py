"""Programs that fork while another thread holds a lock: for test_fork, each in a process of its own.

Arguments: the name of a function below, and what it needs. The child must come to its end; what it returns is its exit code.
"""

from __future__ import annotations

import fcntl
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

LONGEST = 50.0
"""Seconds after which the child counts as hanging; nothing waits for them when all is well."""
PARENT = os.getpid()


def forked(work: Callable[[], object]) -> int:
    """What becomes of a child that does some work: 0 when it comes to its end, 1 when it fails, 2 when it hangs."""
    number = os.fork()
    if not number:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        found, status = os.waitpid(number, os.WNOHANG)
        if found:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(number, 9)
    os.waitpid(number, 0)
    return 2


@contextmanager
def beside(work: Callable[[Callable[[], None]], object]) -> Iterator[None]:
    """Another thread in the middle of its work: it calls what it is given once it is there, and stays until the block ends."""
    there, over = threading.Event(), threading.Event()

    def stay() -> None:
        there.set()
        over.wait(LONGEST)

    thread = threading.Thread(target=work, args=(stay,))
    thread.start()
    assert there.wait(LONGEST)
    try:
        yield
    finally:
        over.set()
        thread.join()


def redis_permits(url: str) -> int:
    """A thread is taking a connection out of redis-py's pool."""
    from spapi_core.limits import RedisStore  # noqa: PLC0415  an extra
    from spapi_core.limits.bucket import Bucket  # noqa: PLC0415

    side = RedisStore(url).side()
    buckets = [Bucket("app:key", 1.0, 5)]
    side.levels(buckets)
    return _beside_pool(side._lines.client, lambda: side.levels(buckets))


def redis_tokens(url: str) -> int:
    """The same, for the tokens."""
    import redis  # noqa: PLC0415  an extra

    from spapi_core.auth.redis import RedisStore  # noqa: PLC0415

    client = redis.Redis.from_url(url)
    store = RedisStore(client)
    store.read("key")
    return _beside_pool(client, lambda: store.read("key"))


def _beside_pool(client: Any, work: Callable[[], object]) -> int:
    def hold(stay: Callable[[], None]) -> None:
        with client.connection_pool._lock:
            stay()

    with beside(hold):
        return forked(work)


def importing(folder: str) -> int:
    """A thread is importing a module, and is not through with it when the fork has waited long enough."""
    import spapi_core.system.fork  # noqa: F401, PLC0415  what is tested here

    (Path(folder) / "slow.py").write_text("import __main__\n__main__.while_importing()\nDONE = True\n")
    sys.path.insert(0, folder)

    def load(stay: Callable[[], None]) -> None:
        _STAYING.append(stay)
        import_module("slow")

    def work() -> None:
        assert import_module("slow").DONE

    with beside(load):
        codes = [forked(work), forked(work)]
    return max(codes) + (not import_module("slow").DONE)


_STAYING: list[Callable[[], None]] = []


def while_importing() -> None:
    """Called by the module that is imported."""
    if os.getpid() == PARENT:
        _STAYING[0]()


def two_locks() -> int:
    """A thread holds one of our locks and then takes another: the fork waits for neither while it holds one itself."""
    from spapi_core.system.fork import ModuleLock  # noqa: PLC0415

    first, second, halfway = ModuleLock(), ModuleLock(), threading.Event()

    def other() -> None:
        with second.lock:
            halfway.set()
            time.sleep(0.05)  # so that the fork is likely to be waiting; it holds either way
            with first.lock:
                pass

    def work() -> None:
        assert first.lock.acquire(blocking=False)
        assert second.lock.acquire(blocking=False)

    thread = threading.Thread(target=other)
    thread.start()
    halfway.wait(LONGEST)
    code = forked(work)
    thread.join()
    return code


def cached() -> int:
    """A thread is working out a cached property of another object of the class."""
    from spapi_core.system.lazy import cached_property  # noqa: PLC0415

    class Thing:
        stay: Any = None

        @cached_property
        def value(self) -> int:
            if self.stay is not None:
                self.stay()
            return 7

    def work_out(stay: Callable[[], None]) -> None:
        busy = Thing()
        busy.stay = stay
        assert busy.value == 7

    with beside(work_out):
        return forked(lambda: Thing().value)


def file_lock(folder: str) -> int:
    """A lock of a file that the parent lets go is free, although a child was forked meanwhile that lives on."""
    from spapi_core.system.files import try_lock  # noqa: PLC0415

    path = Path(folder) / "lock"
    held = try_lock(path)
    assert held is not None
    reading, writing = os.pipe()
    here, there = os.pipe()
    if not os.fork():
        os.close(writing)
        os.write(there, b"x")
        os.read(reading, 1)
        os._exit(0)
    os.read(here, 1)
    held.close()
    with path.open("r+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # raises where the child holds it
    os.close(writing)
    os.wait()
    return 0


if __name__ == "__main__":
    sys.exit(globals()[sys.argv[1]](*sys.argv[2:]))

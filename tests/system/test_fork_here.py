"""What a fork does with locks, in the process of the tests: the child has fresh ones, the parent has its own again."""

from __future__ import annotations

import os
import threading
import warnings
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.system.fork import ModuleLock, leave_alone, renew_after_fork, renew_locks_of

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")


def in_child(look: Callable[[], bool]) -> bool:
    """What a look says in the child of a fork."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of threads beside a fork
        number = os.fork()
    if not number:
        code = 2
        try:
            code = 0 if look() else 1
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(number, 0)[1]) == 0


class Part:
    """An object of a library, with locks of its own."""

    def __init__(self) -> None:
        self.lock: Any = threading.Lock()


class Whole(Part):
    """One that holds others: directly, in a dict, twice, itself, and one of another library."""

    def __init__(self) -> None:
        super().__init__()
        self.recursive: Any = threading.RLock()
        self.part = Part()
        self.named = {"inner": {"part": Part()}}
        self.again = self.part
        self.same = self.lock
        self.myself = self
        self.foreign = SimpleNamespace(lock=threading.Lock())

    def locks(self) -> list[Any]:
        return [self.lock, self.recursive, self.part.lock, self.named["inner"]["part"].lock]


def test_locks_inside_another_librarys_object_are_fresh_in_the_child() -> None:
    """However deep in it; one that is in two places is one again; the parent's stay held."""
    whole = Whole()
    renew_locks_of(whole)
    there, over = threading.Event(), threading.Event()

    def hold() -> None:
        for lock in whole.locks():
            lock.acquire()
        whole.foreign.lock.acquire()
        there.set()
        assert over.wait(60)

    thread = threading.Thread(target=hold, daemon=True)
    thread.start()
    assert there.wait(60)
    before = whole.locks()

    def look() -> bool:
        are_free = [lock.acquire(blocking=False) for lock in whole.locks()]
        return all(are_free) and whole.same is whole.lock and whole.foreign.lock.locked() and whole.again is whole.part

    try:
        assert in_child(look)
        assert whole.locks() == before
        assert not any(lock.acquire(blocking=False) for lock in before)
    finally:
        over.set()
        thread.join()


class Owner:
    """Somebody who owns a lock, and counts how often it was renewed."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.renewed = 0

    def _renew(self) -> None:
        self.lock = threading.RLock()
        self.renewed += 1


def test_an_owner_is_renewed_in_the_child_and_never_in_the_parent() -> None:
    """With a lock or without; the parent's lock is free again after the fork."""
    with_lock, without = Owner(), Owner()
    renew_after_fork(with_lock, "lock")
    renew_after_fork(without)
    assert in_child(lambda: min(with_lock.renewed, without.renewed) > 0)
    assert (with_lock.renewed, without.renewed) == (0, 0)
    got: list[bool] = []
    other = threading.Thread(target=lambda: got.append(with_lock.lock.acquire(blocking=False)))
    other.start()
    other.join()
    assert got == [True]


def test_a_fork_waits_until_a_lock_is_free() -> None:
    """So that nobody is in the middle of something; in the child the lock is another one, and free."""
    module, there, over = ModuleLock(), threading.Event(), threading.Event()
    is_through: list[bool] = []

    def hold() -> None:
        with module.lock:
            there.set()
            over.wait(0.2)  # the fork waits meanwhile; it holds either way
            is_through.append(True)

    before = module.lock
    thread = threading.Thread(target=hold)
    thread.start()
    assert there.wait(60)
    assert in_child(lambda: is_through == [True] and module.lock is not before and module.lock.acquire(blocking=False))
    thread.join()
    assert module.lock is before


def test_what_is_left_alone_is_never_collected() -> None:
    """It would be closed at its end; nothing is nothing."""
    ended: list[int] = []

    class Connection:
        def __del__(self) -> None:
            ended.append(1)

    leave_alone(Connection())
    leave_alone(None)
    assert ended == []

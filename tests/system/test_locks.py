"""Locks that are free again whatever interrupts their holder, and the signal that wakes one thread."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from spapi_core.system.locks import Lock, Signal, free, guarded


class Book:
    """Something with a lock."""

    def __init__(self) -> None:
        self._lock = Lock()

    def is_free(self) -> bool:
        """Whether another thread can have the lock."""
        got: list[bool] = []
        thread = threading.Thread(target=lambda: got.append(self._lock.acquire(blocking=False)))
        thread.start()
        thread.join()
        return got == [True]

    @guarded
    def held(self, one: int, *, two: int = 2) -> tuple[int, int, bool]:
        """What it was given, and whether others are kept out meanwhile."""
        return one, two, self.is_free()

    @guarded
    def fails(self) -> None:
        raise LookupError("no")

    @guarded
    def interrupted(self) -> None:
        """As an interruption between the end of the block and the release leaves it: held once more."""
        self._lock.acquire()
        raise KeyboardInterrupt


def test_a_guarded_method_keeps_others_out_and_lets_them_in_again() -> None:
    """With its arguments and its name."""
    book = Book()
    assert book.held(1, two=3) == (1, 3, False)
    assert book.is_free()
    assert Book.held.__name__ == "held"


@pytest.mark.parametrize(("method", "error"), [("fails", LookupError), ("interrupted", KeyboardInterrupt)])
def test_a_guarded_method_that_ends_in_an_error_leaves_its_lock_free(method: str, error: type[BaseException]) -> None:
    """Also where it was left held."""
    book = Book()
    with pytest.raises(error):
        getattr(book, method)()
    assert book.is_free()


def test_a_lock_is_given_back_by_who_holds_it_alone() -> None:
    """Giving back what is not held is allowed, and changes nothing for who holds it."""
    lock = Lock()
    free(lock)
    lock.acquire()
    thread = threading.Thread(target=free, args=(lock,))
    thread.start()
    thread.join()
    got: list[bool] = []
    other = threading.Thread(target=lambda: got.append(lock.acquire(blocking=False)))
    other.start()
    other.join()
    free(lock)
    assert got == [False]


def test_a_signal_ends_one_wait() -> None:
    """Given before it, however often; the next wait is a wait again."""
    signal = Signal()
    assert not signal.is_set()
    assert not signal.wait(0.0)
    signal.set()
    signal.set()
    assert signal.is_set()
    assert signal.wait(0.0)
    assert not signal.is_set()
    assert not signal.wait(0.0)


@pytest.mark.parametrize("seconds", [None, 3600.0, 1e30])
def test_a_signal_wakes_a_thread_that_waits(seconds: float | None) -> None:
    """For as long as it takes, or for longer than a lock can wait."""
    signal, woken = Signal(), list[bool]()
    thread = threading.Thread(target=lambda: woken.append(signal.wait(seconds)))
    thread.start()
    signal.set()
    thread.join(30)
    assert woken == [True]


@pytest.mark.parametrize("seconds", [-1.0, -0.5, 0.0])
def test_a_time_that_is_over_is_not_waited_for(seconds: float) -> None:
    """It is not taken for a wait without end."""
    signal, ended = Signal(), list[Any]()
    thread = threading.Thread(target=lambda: ended.append(signal.wait(seconds)), daemon=True)
    thread.start()
    thread.join(30)
    assert ended == [False]


def test_a_signal_can_be_taken_back() -> None:
    """One that was not given as well."""
    signal = Signal()
    signal.clear()
    assert not signal.is_set()
    signal.set()
    signal.clear()
    assert not signal.is_set()
    assert not signal.wait(0.0)

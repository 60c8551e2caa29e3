"""Which run is under way in this thread or task, and a run that waits where it is, without an engine.

A task that is called as a plain function within another task is part of its run: its calls have their places in the same
journal, and what it raises is the other one's. Called from outside it is a run of its own, with nobody to give its worker back to.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from spapi_core.errors import SPAPIError
from spapi_core.integrations.steps import Step, later

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spapi_core.integrations.steps import Journal

__all__ = ["as_current", "current_step", "direct_step", "in_place"]

T = TypeVar("T")

_current: ContextVar[Step | None] = ContextVar("spapi_step", default=None)


def current_step() -> Step | None:
    """The run that is under way; None outside of one."""
    return _current.get()


@contextmanager
def as_current(step: Step) -> Iterator[Step]:
    """A run is under way while this lasts."""
    token = _current.set(step)
    try:
        yield step
    finally:
        _current.reset(token)


def direct_step(journal: Journal | None) -> Step:
    """The run of a task that was called as a function: it has a name of its own, so that no other call's id is taken for its."""
    return Step(f"direct:{uuid4()}", journal)


def in_place(step: Step, run: Callable[[Step], T], tries: int, sleep: Callable[[float], object]) -> T:
    """Run until it ends, and wait in between as an engine would.

    Args:
        step: The first run.
        run: Makes its calls.
        tries: How often it may fail.
        sleep: Waits seconds.

    Raises:
        SPAPIError: What ended it.
    """
    while True:
        try:
            with as_current(step):
                return run(step)
        except SPAPIError as error:
            again = later(step, error, tries=tries)
            if again is None:
                raise
            pause = again.seconds
            step = Step(step.task, step.journal, **again.words())
        sleep(pause)

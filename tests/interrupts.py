"""Interrupts a function of ours at each of its instructions, one run after another."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import spapi_core

CORE = str(Path(spapi_core.__file__).parent)
PATIENCE = 60.0
"""Seconds after which a thread counts as hanging; nothing waits for them when all is well."""


def interrupted(act: Callable[[], object], number: int) -> bool:
    """Run a function, with a KeyboardInterrupt before the instruction of this number, from 0, in code of the core; it comes out.

    Returns:
        Whether it came that far.
    """
    seen = 0
    hit = False

    def inside(frame: Any, event: str, arg: Any) -> Any:
        nonlocal seen, hit
        if event == "opcode":
            if seen == number:
                hit = True
                raise KeyboardInterrupt
            seen += 1
        return inside

    def enter(frame: Any, event: str, arg: Any) -> Any:
        if not frame.f_code.co_filename.startswith(CORE):
            return None
        # CPython 3.13 heeds the wish for instructions only in a frame that is traced already.
        frame.f_trace = inside
        frame.f_trace_lines, frame.f_trace_opcodes = False, True
        return inside

    in_finaliser: list[str] = []
    reports = sys.unraisablehook
    sys.unraisablehook = lambda report: in_finaliser.append(report.exc_type.__name__)
    before = sys.gettrace()
    # CPython 3.12 reports instructions only where some frame asked for them before the tracing began.
    sys._getframe().f_trace_opcodes = True
    sys.settrace(enter)
    try:
        act()
    except KeyboardInterrupt:
        if not hit:
            raise
    else:
        # CPython alone swallows one, in a finaliser, and reports it.
        assert not hit or in_finaliser, f"the interrupt before instruction {number} was swallowed"
    finally:
        sys.settrace(before)
        sys.unraisablehook = reports
    return hit


def everywhere(make: Callable[[], Callable[[], object]]) -> Iterator[int]:
    """For each instruction: make a function afresh, run it interrupted there, and let the caller look what is left.

    Args:
        make: Sets the scene, uninterrupted, and returns the function.
    """
    for number in count():
        if not interrupted(make(), number):
            assert number > 10, "nothing of the core was run"
            return
        yield number


def elsewhere(act: Callable[[], Any]) -> Any:
    """What a function returns in another thread, which must not hang."""
    results: list[Any] = []
    thread = threading.Thread(target=lambda: results.append(act()), daemon=True)
    thread.start()
    thread.join(PATIENCE)
    assert not thread.is_alive(), "the other thread hangs"
    assert results, "the other thread failed"
    return results[0]

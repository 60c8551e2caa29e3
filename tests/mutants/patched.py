"""A mutant of functions that are loaded: their code is exchanged, so that nothing is imported or collected again."""

from __future__ import annotations

import gc
import inspect
import warnings
from collections.abc import Callable, Iterator
from types import CodeType, FunctionType
from typing import TypeAlias

Place: TypeAlias = tuple[str, int]
"""A function of a module: its qualified name, and the line it begins on."""
Loaded: TypeAlias = dict[tuple[str, str, int], list[FunctionType]]
"""Functions by module and place; one place can be loaded many times, as a closure."""


def loaded(is_ours: Callable[[str], bool]) -> Loaded:
    """All functions in memory whose module is one of ours."""
    found: Loaded = {}
    for thing in gc.get_objects():
        if type(thing) is FunctionType and is_ours(module := thing.__globals__.get("__name__") or ""):
            code = thing.__code__
            found.setdefault((module, code.co_qualname, code.co_firstlineno), []).append(thing)
    return found


def is_run_at_import(code: CodeType) -> bool:
    """Whether it is the body of a module or a class."""
    return not code.co_flags & inspect.CO_OPTIMIZED


def pairs(before: CodeType, after: CodeType) -> Iterator[tuple[CodeType, CodeType]]:
    """Each piece of code beside what became of it.

    Raises:
        ValueError: One has more pieces than the other.
    """
    yield before, after
    inner = [[part for part in code.co_consts if isinstance(part, CodeType)] for code in (before, after)]
    for old, new in zip(*inner, strict=True):
        yield from pairs(old, new)


def own(code: CodeType) -> tuple[object, ...]:
    """What a piece of code does, without the pieces inside."""
    plain = tuple((type(part), part) for part in code.co_consts if not isinstance(part, CodeType))
    return code.co_code, code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars, plain


def exchanged(before: str, after: str) -> dict[Place, CodeType] | None:
    """The functions that a change alters, with their new code; None where it alters what is run at import."""
    with warnings.catch_warnings(action="ignore"):  # `is` beside a number is judged by what it does
        texts = [compile(text, "<mutant>", "exec", dont_inherit=True) for text in (before, after)]
    found: dict[Place, CodeType] = {}
    try:
        for old, new in pairs(*texts):
            if is_run_at_import(old):
                if own(old) != own(new):
                    return None
            elif old != new:
                found[old.co_qualname, old.co_firstlineno] = new
    except ValueError:
        return None
    return found


def patch(functions: Loaded, module: str, changed: dict[Place, CodeType]) -> bool:
    """Exchange the code of what is loaded; False where a function of the module's own level is not loaded, or does not fit."""
    outer = [place for place in changed if "<locals>" not in place[0]]
    for place, code in changed.items():
        found = functions.get((module, *place), [])
        if not found and place in outer:
            return False
        for function in found:
            if function.__code__.co_freevars != code.co_freevars:
                return False
            function.__code__ = code
    return bool(outer)

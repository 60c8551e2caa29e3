"""Which handler plays which operation: each family marks its handlers with `@flows(method, path)`."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from spapi_core.sandbox.answers import Answer
    from spapi_core.sandbox.flows.context import Context

__all__ = ["MarkError", "Registry", "merged", "unknown_marks"]

_MARK = re.compile(r"(GET|PUT|POST|DELETE|PATCH) (/([\w.~-]+|\{\w+\}))+", re.ASCII)


class MarkError(ValueError):
    """A mark of a handler that cannot be right; the message names the handler."""


class Registry:
    """The handlers of one family."""

    def __init__(self) -> None:
        self.handlers: dict[tuple[str, str], Callable[[Context], Answer]] = {}

    def __call__(self, method: str, path: str) -> Callable[[Callable[[Context], Answer]], Callable[[Context], Answer]]:
        """Register a handler for an operation.

        Args:
            method: HTTP method, in capitals.
            path: Template of the path, as the model writes it.

        Raises:
            MarkError: This is not a method and a path, or another handler has them.
        """

        def register(handler: Callable[[Context], Answer]) -> Callable[[Context], Answer]:
            if _MARK.fullmatch(f"{method} {path}") is None:
                raise MarkError(f"{_named(handler)} is marked {method} {path}: write a method and a path of the models")
            self.handlers = merged(self.handlers, {(method, path): handler})
            return handler

        return register


def merged(
    found: Mapping[tuple[str, str], Callable[[Context], Answer]],
    more: Mapping[tuple[str, str], Callable[[Context], Answer]],
) -> dict[tuple[str, str], Callable[[Context], Answer]]:
    """Handlers of two families together.

    Raises:
        MarkError: Both have one of the same operation.
    """
    for mark in found.keys() & more.keys():
        raise MarkError(f"{' '.join(mark)} is the mark of {_named(found[mark])} and of {_named(more[mark])}")
    return {**found, **more}


def unknown_marks(
    played: Mapping[tuple[str, str], Callable[[Context], Answer]], known: Iterable[tuple[str, str]]
) -> Iterator[str]:
    """What to say of each handler whose mark names no operation, and so plays none.

    Args:
        played: The handlers by their marks.
        known: Method and path of the operations that there are.
    """
    there = {" ".join(mark) for mark in known}
    free = there - {" ".join(mark) for mark in played}
    for mark, handler in played.items():
        written = " ".join(mark)
        if written not in there:
            near = get_close_matches(written, free, n=1, cutoff=0.8)
            hint = f": did you mean {near[0]}?" if near else ""
            yield f"{_named(handler)} plays nothing: {written} is not an operation of the models{hint}"


def _named(handler: Callable[[Context], Answer]) -> str:
    return f"{handler.__module__}.{handler.__qualname__}"

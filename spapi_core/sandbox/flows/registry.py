"""Which handler plays which operation: each family marks its handlers with `@flows(method, path)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.sandbox.answers import Answer
    from spapi_core.sandbox.flows.context import Context

__all__ = ["Registry"]


class Registry:
    """The handlers of one family."""

    def __init__(self) -> None:
        self.handlers: dict[tuple[str, str], Callable[[Context], Answer]] = {}

    def __call__(self, method: str, path: str) -> Callable[[Callable[[Context], Answer]], Callable[[Context], Answer]]:
        """Register a handler for an operation."""

        def register(handler: Callable[[Context], Answer]) -> Callable[[Context], Answer]:
            self.handlers[method, path] = handler
            return handler

        return register

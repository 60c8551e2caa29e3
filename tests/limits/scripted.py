"""A shared store that answers what a test says, and notes what it was asked; for threads and for tasks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from spapi_core.limits import Store
from spapi_core.limits.asking import Ask, QueuePlace, Taken, View


class ScriptedStore(Store):
    """Answers wishes one after another: an exception is raised, a number is seconds to wait, 0 a permit.

    Attributes:
        waits: Answers to the next wishes; a permit, where there are none.
        answers: What the other methods answer, by their names; an exception is raised.
        asked: Name and words of each request.
    """

    shared = True

    def __init__(self, *waits: Any) -> None:
        super().__init__()
        self.waits = list(waits)
        self.answers: dict[str, Any] = {"reserve": QueuePlace(2_500_000, 3, 77), "settle": False}
        self.views: list[View] | None = None
        self.ahead = 0
        self.asked: list[tuple[Any, ...]] = []

    def verbs(self) -> list[str]:
        """The names of what was asked."""
        return [verb for verb, *_ in self.asked]

    def take(self, ask: Ask) -> Taken[Any]:
        self.asked.append(("take", ask))
        wait = self.waits.pop(0) if self.waits else 0
        if isinstance(wait, BaseException):
            raise wait
        return Taken(round(wait * 1e6), 0 if wait else 5, self.ahead, self, self.views)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name not in {"settle", "give_back", "charge", "reserve", "withdraw", "levels", "close"}:
            raise AttributeError(name)

        def method(*words: Any) -> Any:
            self.asked.append((name, *words))
            answer = self.answers.get(name)
            if isinstance(answer, BaseException):
                raise answer
            return answer

        return method

    def side(self) -> Any:
        return self

    def async_side(self) -> Any:
        return _ForTasks(self)


class _ForTasks:
    def __init__(self, store: ScriptedStore) -> None:
        self._store = store

    async def take(self, ask: Ask) -> Taken[Any]:
        return self._store.take(ask)._replace(side=self)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._store, name)

        async def waiting(*words: Any) -> Any:
            return method(*words)

        return waiting

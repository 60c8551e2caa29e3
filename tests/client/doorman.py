"""A limiter for tests: it lets everybody in, keeps what it was asked, and says and does what a test wants meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Permit:
    """Keeps how it ended."""

    def __init__(self, doorman: Doorman) -> None:
        self.waited = doorman.waited
        self._doorman = doorman

    def settle(self, **known: Any) -> Any:
        return self._doorman.end(known)

    def give_back(self) -> Any:
        return self._doorman.end("given back")

    def abandon(self) -> None:
        self._doorman.ends.append("abandoned")


class Doorman:
    """A limiter of either kind; `before` is called with what was asked of it."""

    max_wait: float | None = None

    def __init__(self, waited: float = 0.0, before: Callable[[dict[str, Any]], object] | None = None) -> None:
        self.is_async = False
        self.waited = waited
        self.before = before
        self.asked: list[dict[str, Any]] = []
        self.ends: list[Any] = []

    def acquire(self, buckets: Any, **known: Any) -> Any:
        self.asked.append({"buckets": list(buckets), **known})
        if self.before is not None:
            self.before(known)
        return self._given(Permit(self))

    def end(self, how: Any) -> Any:
        self.ends.append(how)
        return self._given(None)

    def _given(self, value: Any) -> Any:
        async def later() -> Any:
            return value

        return later() if self.is_async else value

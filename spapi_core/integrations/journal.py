"""What calls of tasks were begun, and what they created: kept where every worker finds it, so that nothing is created twice.

Texts of the journal: `begun:TIME` (seconds since 1970) while a call is under way, `done:ID` once it was carried out.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Protocol

from spapi_core.errors import SPAPIError, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from redis import Redis

__all__ = ["DONE", "LONGEST_VISIT", "Journal", "NotYetError", "RedisJournal", "begun_at"]

LONGEST_VISIT: Final = 600.0
"""Seconds after which a run looks again at the latest: engines hand a message that is out for long to somebody else."""
DONE: Final = "done:"
_BEGUN: Final = "begun"
_KEPT: Final = 7 * 86_400
_OFFER: Final = 0.5
_OF: Final = "of:"
_IF_THE_SAME: Final = """
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('set', KEYS[1], ARGV[2], 'EX', ARGV[3])
return 1
"""


def begun_at(text: str) -> datetime | None:
    """When the call of a journal's text was begun; None where the text does not say."""
    _, _, seconds = text.partition(":")
    try:
        return datetime.fromtimestamp(float(seconds), UTC)
    except (ValueError, OverflowError, OSError):
        return None


class NotYetError(SPAPIError):
    """What a task waits for at Amazon is not done: come again.

    Args:
        message: What is waited for.
        seconds: When to look again.
    """

    def __init__(self, message: str = "", *, seconds: float = 0.0, operation: str | None = None) -> None:
        super().__init__(message, operation=operation)
        self.seconds = seconds

    def is_retryable(self) -> bool:
        """Later, yes."""
        return True


class Journal(Protocol):
    """Remembers which calls of tasks were begun, and what they created."""

    def begin(self, key: str) -> str | None:
        """None where the call is to be sent; else what was written about it.

        Raises:
            NotYetError: It was begun so lately that the run that did may still be at it.
            StoreError: The journal cannot be asked; nothing was begun.
        """
        ...

    def done(self, key: str, value: str) -> None:
        """It was carried out."""
        ...

    def forget(self, key: str) -> None:
        """It was not sent, or refused."""
        ...

    def again(self, key: str, before: str) -> bool:
        """Begin a call once more of which `begin` gave `before`; False where another run was quicker."""
        ...

    def claim(self, name: str, key: str) -> bool:
        """Whether what was created belongs to this call: the first one that claims it has it.

        Args:
            name: What was created, e.g. a report of an account.
            key: The call.
        """
        ...

    def owner(self, name: str) -> str | None:
        """The call to which it belongs; None where none has claimed it."""
        ...


class RedisJournal:
    """A journal in Redis, kept for seven days.

    An engine may hand a task out a second time while its first run is still at work (Redis does after the visibility
    timeout). Such a run waits until the first one has either written what it created, or been silent for `alive` seconds.

    Args:
        client: A `redis.Redis`; it is not closed here.
        prefix: What keys begin with.
        alive: Seconds for which a run that began a call may still be at it; longer than the total time of a call.
        patience: Seconds for which what came of a call is offered to a Redis that is away: it is known nowhere else.
        sleep: Waits seconds between two offers.
        clock: Seconds since 1970, as Amazon counts them.
    """

    def __init__(
        self,
        client: Redis,
        prefix: str = "spapi:task:",
        *,
        alive: float = 360.0,
        patience: float = 60.0,
        sleep: Callable[[float], object] = time.sleep,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._client = client
        self._prefix = prefix
        self._alive = alive
        self._offers = max(1, round(patience / _OFFER))
        self._sleep = sleep
        self._clock = clock

    def begin(self, key: str) -> str | None:
        """None where the call is to be sent; else what was written about it."""
        name = self._prefix + key
        begun = self._begun()
        if self._asked(lambda: self._client.set(name, begun, nx=True, ex=_KEPT)):
            return None
        found = self._kept(name) or begun
        if not found.startswith(DONE):
            age = _KEPT - self._asked(lambda: self._client.pttl(name)) / 1000
            if age < self._alive:
                raise NotYetError(
                    "Another run of this task may be sending its call", seconds=min(self._alive - age, LONGEST_VISIT)
                )
        return found

    def done(self, key: str, value: str) -> None:
        """It was carried out."""
        self._offered(lambda: self._client.set(self._prefix + key, DONE + value, ex=_KEPT))

    def forget(self, key: str) -> None:
        """It was not sent, or refused."""
        self._offered(lambda: self._client.delete(self._prefix + key))

    def again(self, key: str, before: str) -> bool:
        """Begin a call once more of which `begin` gave `before`; False where another run was quicker."""
        name = self._prefix + key
        return bool(self._asked(lambda: self._client.eval(_IF_THE_SAME, 1, name, before, self._begun(), str(_KEPT))))

    def claim(self, name: str, key: str) -> bool:
        """Whether what was created belongs to this call: the first one that claims it has it."""
        done = self._offered(lambda: self._client.set(self._prefix + _OF + name, key, nx=True, ex=_KEPT))
        return bool(done) or self.owner(name) == key

    def owner(self, name: str) -> str | None:
        """The call to which it belongs; None where none has claimed it."""
        return self._kept(self._prefix + _OF + name)

    def _begun(self) -> str:
        return f"{_BEGUN}:{self._clock():.3f}"

    def _kept(self, name: str) -> str | None:
        found = self._asked(lambda: self._client.get(name))
        return found.decode() if isinstance(found, bytes) else found

    def _offered(self, ask: Callable[[], Any]) -> Any:
        for _ in range(self._offers - 1):
            try:
                return self._asked(ask)
            except StoreError:
                self._sleep(_OFFER)
        return self._asked(ask)

    @staticmethod
    def _asked(ask: Callable[[], Any]) -> Any:
        from redis.exceptions import RedisError  # noqa: PLC0415  an extra

        try:
            return ask()
        except RedisError as error:
            raise StoreError(f"Redis, the journal of tasks, failed: {type(error).__name__}") from error

"""An access token, how long it is good for, and the cache of one process.

Life is measured by two clocks. The monotonic one survives a wall clock that is set; the wall clock
notices a machine that slept. The earlier end counts, so the worst a wrong clock does is one refresh more.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from spapi_core.system.typed import Item, TypedDictionary

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.auth.credentials import Secret

__all__ = ["Clock", "Token", "TokenCache", "TokenInfo"]

_AHEAD_PART: Final = 0.1
_AHEAD_MOST: Final = 300.0
_SLACK_PART: Final = 0.02
_SLACK_MOST: Final = 20.0
_MANY: Final = 512


@frozen
class Clock:
    """The two clocks, passed in so that tests can turn them.

    Args:
        monotonic: Seconds that only grow.
        wall: Seconds since 1970, as the machine believes.
    """

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time


@frozen
class Token:
    """A token of any kind with the times of its end.

    Args:
        secret: The token.
        life: Seconds it was granted for.
        monotonic_end: Its end by the monotonic clock.
        wall_end: Its end by the wall clock.
        retry_at: Before this time by the monotonic clock no new token is asked for while this one lasts.
    """

    secret: Secret
    life: float
    monotonic_end: float
    wall_end: float
    retry_at: float = field(default=float("-inf"))

    def left(self, clock: Clock) -> float:
        """Seconds until it ends."""
        return min(self.monotonic_end - clock.monotonic(), self.wall_end - clock.wall())

    def fresh(self, clock: Clock) -> bool:
        """Nothing has to be done about it yet."""
        ahead = min(_AHEAD_MOST, self.life * _AHEAD_PART)
        return self.left(clock) > (ahead if clock.monotonic() >= self.retry_at else self.slack)

    def usable(self, clock: Clock) -> bool:
        """It lasts for one more call, though a new one may be due."""
        return self.left(clock) > self.slack

    @property
    def slack(self) -> float:
        """Seconds before its end from which on it is not sent any more: calls take time."""
        return min(_SLACK_MOST, self.life * _SLACK_PART)


def granted(secret: Secret, life: float, clock: Clock, *, left: float | None = None) -> Token:
    """A token as it is granted now, or taken over with `left` seconds to live."""
    rest = life if left is None else min(left, life)
    return Token(secret, life, clock.monotonic() + rest, clock.wall() + rest)


class TokenInfo(TypedDictionary):
    """What is known of an access token; as a dict, and by attribute.

    Attributes:
        status: "valid", "expiring" or "missing".
        expires_in_seconds: Whole seconds, 0 when missing.
    """

    __slots__ = ()
    status = Item[str]("status", "missing")
    expires_in_seconds = Item[int]("expires_in_seconds", 0)


class TokenCache:
    """The tokens of one process by key; those that have ended are let go when there are many."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._tokens: dict[str, Token] = {}

    def get(self, key: str) -> Token | None:
        """The token of a key; None where there is none or it has ended."""
        token = self._tokens.get(key)
        return token if token is not None and token.usable(self._clock) else None

    def put(self, key: str, token: Token) -> None:
        """Keep a token."""
        if len(self._tokens) >= _MANY and key not in self._tokens:
            kept = {name: known for name, known in self._tokens.copy().items() if known.usable(self._clock)}
            while len(kept) >= _MANY:
                del kept[next(iter(kept))]
            self._tokens = kept
        self._tokens[key] = token

    def drop(self, value: str, but: frozenset[str] = frozenset()) -> list[str]:
        """Forget every token of this value, but for those of some keys; returns the keys forgotten."""
        keys = [key for key, token in self._tokens.copy().items() if token.secret.reveal() == value and key not in but]
        for key in keys:
            self._tokens.pop(key, None)
        return keys

    def clear(self) -> list[str]:
        """Forget everything; returns the keys."""
        keys = list(self._tokens)
        self._tokens = {}
        return keys

"""A journal of tasks' calls in Redis."""

from __future__ import annotations

import time
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final

from spapi_core.errors import StoreError
from spapi_core.integrations.journal import DONE, LONGEST_VISIT, JournalEntry, Note, NotYetError, begun_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from redis import Redis

__all__ = ["RedisJournal"]

_KEPT: Final = 7 * 86_400
_OFFER: Final = 0.5
_OF: Final = "of:"
_ALIKE: Final = "alike:"
_REPLACE: Final = """
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('set', KEYS[1], ARGV[2], 'EX', ARGV[3])
return 1
"""
_FIRST_IS_DONE: Final = """
local before = redis.call('get', KEYS[1])
if before and string.sub(before, 1, 5) == 'done:' then return before end
redis.call('set', KEYS[1], ARGV[1], 'EX', ARGV[2])
return ARGV[1]
"""
_REMOVE: Final = """
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('del', KEYS[1])
"""


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

    def begin(self, key: str, note: Note | None = None) -> JournalEntry:
        """Begin a call; see `Journal.begin`."""
        name, begun = self._prefix + key, self._begun(note)
        alike = None if note is None else note.alike
        if note is not None:
            self._index(note, key)
        fresh = self._asked(lambda: self._client.set(name, begun, nx=True, ex=_KEPT))
        found = begun if fresh else self._kept(name)
        if found == begun:
            return JournalEntry(key, begun, fresh=True, alive=True, alike=alike)
        if found is None:
            raise NotYetError("Another run of this task has just taken its call back", seconds=1.0)
        if not found.startswith(DONE):
            age = self._age(name)
            if age < self._alive:
                raise NotYetError(
                    "Another run of this task may be sending its call", seconds=min(self._alive - age, LONGEST_VISIT)
                )
        entry = JournalEntry(key, found, alike=alike)
        if entry.value is not None:
            self._left(entry)
        return entry

    def again(self, before: JournalEntry, note: Note | None = None) -> JournalEntry | None:
        """Begin a call once more of which `begin` gave `before`; None where another run was quicker."""
        name, begun = self._prefix + before.key, self._begun(note)
        if note is not None:
            self._index(note, before.key)
        if not self._asked(lambda: self._client.eval(_REPLACE, 1, name, before.text, begun, str(_KEPT))):
            return None
        return JournalEntry(before.key, begun, fresh=True, alive=True, alike=None if note is None else note.alike)

    def done(self, entry: JournalEntry, value: str) -> str:
        """It was carried out. Gives what is there now."""
        name = self._prefix + entry.key
        stands = self._offered(lambda: self._client.eval(_FIRST_IS_DONE, 1, name, DONE + value, str(_KEPT)))
        self._left(entry)
        return str(_text(stands)).removeprefix(DONE)

    def forget(self, entry: JournalEntry) -> None:
        """It was not sent, or refused. What another run has written there since stays."""
        if self._offered(lambda: self._client.eval(_REMOVE, 1, self._prefix + entry.key, entry.text)):
            self._left(entry)

    def alike(self, note: Note) -> list[JournalEntry]:
        """The calls with such a name that were begun and of which nobody has said what came."""
        found = []
        for member in self._asked(lambda: self._client.smembers(self._prefix + _ALIKE + note.alike)):
            key = str(_text(member))
            text = self._kept(self._prefix + key)
            if text is not None and not text.startswith(DONE):
                alive = self._age(self._prefix + key) < self._alive
                found.append(JournalEntry(key, text, alive=alive, alike=note.alike))
        return found

    def claim(self, name: str, key: str) -> bool:
        """Whether what was created belongs to this call: the first one that claims it has it."""
        done = self._offered(lambda: self._client.set(self._prefix + _OF + name, key, nx=True, ex=_KEPT))
        return bool(done) or self.owner(name) == key

    def owner(self, name: str) -> str | None:
        """The call to which it belongs; None where none has claimed it."""
        return self._kept(self._prefix + _OF + name)

    def _begun(self, note: Note | None) -> str:
        return begun_text(self._clock(), token_hex(8), note)

    def _index(self, note: Note, key: str) -> None:
        """Before the call is begun, so that a search for what it created finds it beside."""
        name = self._prefix + _ALIKE + note.alike
        both = self._client.pipeline(transaction=False)
        both.sadd(name, key)
        both.expire(name, _KEPT)
        self._asked(both.execute)

    def _left(self, entry: JournalEntry) -> None:
        if entry.alike is not None:
            name = self._prefix + _ALIKE + entry.alike
            self._offered(lambda: self._client.srem(name, entry.key))

    def _age(self, name: str) -> float:
        left: int = self._asked(lambda: self._client.pttl(name))
        return _KEPT - left / 1000

    def _kept(self, name: str) -> str | None:
        return _text(self._asked(lambda: self._client.get(name)))

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


def _text(found: Any) -> str | None:
    return found.decode() if isinstance(found, bytes) else found

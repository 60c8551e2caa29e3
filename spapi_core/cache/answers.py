"""Which answers are kept, and for how long.

Nothing is cached that was not asked for, since a cached `getReport` would never be done. An answer got
with a restricted data token is never kept; in files, only operations that hold no personal data and no
signed links are.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Protocol

from attrs import frozen

from spapi_core.cache.stores import CacheStore, Kept, MemoryStore
from spapi_core.errors import ConfigurationError, InvalidArgumentError
from spapi_core.seconds import checked_seconds
from spapi_core.system.fork import renew_after_fork
from spapi_core.system.locks import Lock
from spapi_core.wire.exchange import HTTPAnswer

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from spapi_core.catalog import Entry
    from spapi_core.operation import Call, Operation
    from spapi_core.wire.request import Request

IMPERSONAL = frozenset(
    {
        "aplus_content",
        "catalog_items",
        "fba_inbound_eligibility",
        "fba_inventory",
        "listings_items",
        "listings_restrictions",
        "product_fees",
        "product_pricing",
        "product_type_definitions",
        "sales",
        "sellers_v1.getMarketplaceParticipations",
    }
)
"""APIs (all versions) and operations whose answers hold no personal data and no signed links."""

_KEPT_HEADERS = ("content-type", "x-amzn-RequestId")
_REMEMBERED = 10_000


class CachedCall(Protocol):
    """A call on its way, as the cache sees it."""

    @property
    def call(self) -> Call[Any]:
        """What is sent."""
        ...

    @property
    def operation(self) -> Operation[Any]:
        """What is called."""
        ...

    @property
    def request(self) -> Request:
        """The call, encoded."""
        ...

    @property
    def url(self) -> str:
        """Where to, query included."""
        ...


@frozen
class Keeping:
    """How the answer to one call is kept.

    Args:
        key: Where.
        seconds: How long.
        stale: Seconds after that in which it may stand in for an error.
        reads: What is kept is taken; without it, it is only replaced.
    """

    key: str
    seconds: float
    stale: float = 0.0
    reads: bool = True


class Cache:
    """Keeps answers of GET operations.

    Args:
        seconds: How long, by operation id (`catalog_items_v2022_04_01.getCatalogItem`) or section
            (`catalog_items_v2022_04_01`).
        store: Where; None keeps them in memory.
        impersonal: APIs, sections or operations that may be kept in files besides `IMPERSONAL`.
        stale_on_error: Seconds past its time in which an answer is used where none comes from Amazon: no connection, 5xx, 429
            or no permit in time. `options={"stale_on_error": ...}` says it for one call.
        wall: Unix time.
        clock: Seconds, never going back: in one process an answer does not outlive its time when the wall clock is set back.

    Raises:
        ConfigurationError: A time is not above zero, or a file store is to keep what may hold personal data.
    """

    def __init__(
        self,
        seconds: Mapping[str, float],
        store: CacheStore | None = None,
        *,
        impersonal: Collection[str] = (),
        stale_on_error: float = 0.0,
        wall: Callable[[], float] = time.time,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._seconds = dict(seconds)
        self._clock = clock
        self._renew()
        renew_after_fork(self, "_lock")
        self._seen: OrderedDict[str, tuple[float, float, float]] = OrderedDict()
        self._shared: dict[str, Any] = {}
        self._stale = stale_on_error
        checked_seconds("cache: stale_on_error", stale_on_error, none="", error=ConfigurationError)
        self._store = MemoryStore() if store is None else store
        self._wall = wall
        self._allowed = allowed = IMPERSONAL | set(impersonal)
        for name, life in self._seconds.items():
            checked_seconds(f"cache: {name}", life, above_zero=True, none="", error=ConfigurationError)
            if self._store.persistent and not _allowed(name, allowed):
                raise ConfigurationError(
                    f"cache: answers of {name} may hold personal data or signed links, so they are not kept in files: "
                    f"use the memory store, or say impersonal=[{name!r}] if you know better"
                )

    def _renew(self) -> None:
        self._lock = Lock()

    def check(self, catalog: Iterable[Entry]) -> None:
        """Refuse names that stand for no operation whose answers could be kept.

        Args:
            catalog: All operations.

        Raises:
            ConfigurationError: There is no such operation or section, or it is not a GET.
        """
        methods = {entry.id: entry.method for entry in catalog}
        sections = {name.partition(".")[0] for name in methods}
        for name in self._seconds:
            if name in sections or methods.get(name) == "GET":
                continue
            if name in methods:
                raise ConfigurationError(
                    f"cache: {name} is a {methods[name]}: only answers of GET operations can be kept"
                )
            from difflib import get_close_matches  # noqa: PLC0415 - only a mistake pays for it

            near = get_close_matches(name, [*sections, *methods], 1)
            hint = f"; did you mean {near[0]!r}?" if near else "; `spapi operations` lists them"
            raise ConfigurationError(f"cache: there is no operation or section {name!r}{hint}")

    def keeping(
        self,
        account: str,
        job: CachedCall,
        *,
        seconds: bool | float | None = None,
        stale: float | None = None,
    ) -> Keeping | None:
        """How the answer to a call is kept; None where it is not.

        Args:
            account: Whose call it is.
            job: The call.
            seconds: What the call says: seconds, False for not from the cache, None for nothing.
            stale: Seconds past its time in which a kept answer may stand in for an error; None for the cache's own.

        Raises:
            InvalidArgumentError: The call wants to be kept in files, and may hold personal data or signed links.
        """
        operation, call = job.operation, job.call
        if operation.method != "GET" or call.data_elements or call.restricted:
            return None
        if operation.restricted is not None and operation.restricted.mode == "always":
            return None
        life = self._seconds.get(operation.id)
        life = self._seconds.get(operation.section) if life is None else life
        if seconds is not None and not isinstance(seconds, bool):
            if life is None and self._store.persistent and not _allowed(operation.id, self._allowed):
                raise InvalidArgumentError(
                    f"{operation.id}: options: cache: its answers may hold personal data or signed links, so they are "
                    "not kept in files"
                )
            life = float(seconds)
        if life is None:
            return None
        return Keeping(_key(account, job), life, self._stale if stale is None else stale, seconds is not False)

    def get(self, keeping: Keeping, *, stale: bool = False) -> HTTPAnswer | None:
        """The kept answer to a call; None where there is none, or only one that is too old.

        Args:
            keeping: How it is kept.
            stale: One past its time is taken, within `keeping.stale`.
        """
        kept = self._store.get(keeping.key)
        if kept is None:
            return None
        at = kept.until - keeping.seconds if kept.at is None else kept.at
        age = self._age(keeping.key, at)
        life = min(keeping.seconds, kept.until - at)
        if age is None or not age < life + (keeping.stale if stale else 0.0):
            return None
        return HTTPAnswer(200, _Headers(kept.headers), kept.content)

    def put(self, keeping: Keeping, status: int, headers: Mapping[str, str], content: bytes) -> None:
        """Keep an answer."""
        if status != 200:  # noqa: PLR2004 - a plain success
            return
        known = {name.lower(): headers[name] for name in _KEPT_HEADERS if name in headers}
        at = self._wall()
        until = at + keeping.seconds
        self._store.put(keeping.key, Kept(until, known, content, at, until + keeping.stale))
        self._see(keeping.key, at, 0.0)

    def clear(self) -> None:
        """Forget all."""
        self._store.clear()
        self._seen.clear()

    def shared(self, name: str, make: Callable[[], Any]) -> Any:
        """Something that the clients of this cache share, made once."""
        with self._lock:
            if name not in self._shared:
                self._shared[name] = make()
            return self._shared[name]

    def _age(self, key: str, at: float) -> float | None:
        """Seconds since an answer was kept, by the clock that says more; None where the wall clock was set back before it."""
        age = self._wall() - at
        if age < 0:
            return None
        seen = self._seen.get(key)
        if seen is None or seen[0] != at:
            self._see(key, at, age)
            return age
        return max(age, seen[1] + self._clock() - seen[2])

    def _see(self, key: str, at: float, age: float) -> None:
        with self._lock:
            self._seen[key] = at, age, self._clock()
            self._seen.move_to_end(key)
            while len(self._seen) > _REMEMBERED:
                self._seen.popitem(last=False)


class _Headers(dict[str, str]):
    """Kept headers, found whatever the case."""

    def get(self, key: str, default: str | None = None) -> str | None:  # type: ignore[override]  # names are strings
        return super().get(key.lower(), default)


def _allowed(name: str, allowed: Collection[str]) -> bool:
    section = name.partition(".")[0]
    return bool({name, section, section.partition("_v")[0]} & set(allowed))


def _key(account: str, job: CachedCall) -> str:
    """A name that shows nothing of them: account, host, operation, arguments."""
    headers = sorted(job.request.headers.items())
    text = "\n".join((account, job.operation.id, job.request.method, job.url, repr(headers)))
    return sha256(text.encode()).hexdigest()

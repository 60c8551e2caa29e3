"""A thread that is interrupted, at whatever instruction, stops no other thread and keeps nothing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from inspect import currentframe
from itertools import count
from pathlib import Path
from types import FrameType
from typing import Any

import httpx
import pytest

from spapi_core.accounts import Accounts
from spapi_core.auth.file_store_sync import FileStore
from spapi_core.auth.flight import SingleFlight, _Flight
from spapi_core.auth.sync import Auth
from spapi_core.cache import Kept
from spapi_core.cache import MemoryStore as CacheStore
from spapi_core.catalog import Plan
from spapi_core.client import Client
from spapi_core.client.batch import batch
from spapi_core.client.stats import Stats
from spapi_core.limits import Bucket, Limiter, MemoryStore, RedisStore, SQLiteStore, Store
from spapi_core.limits.waiting import Closing, ThreadWaiter, WaitingLines
from spapi_core.operation import Operation
from spapi_core.profiles.config import Config
from spapi_core.retry import RetryBudget
from spapi_core.system import fork as forked
from spapi_core.system.files import try_lock
from spapi_core.system.locks import Signal
from tests.auth.doubles import LWA, credentials
from tests.interrupts import PATIENCE, elsewhere, everywhere
from tests.stage import Rows, Tokens

pytestmark = [
    pytest.mark.slow,
    # A file whose opening is interrupted is closed by its finaliser.
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]

ORDERS = [Bucket("app:account:eu:getOrders", 1.0, 2)]
SHOP: Operation[Any] = Operation(id="shop_v1.get", section="shop_v1", name="get", method="GET", path="/shop")


class Ticking:
    """A clock of which a second is over each time somebody looks."""

    def __init__(self) -> None:
        self._seconds = count(1_800_000_000)

    def __call__(self) -> float:
        return float(next(self._seconds))


def until_woken(signal: Signal, seconds: float | None) -> None:
    """Sleeps without a timer: who is not woken sleeps for ever."""
    signal.wait()


def behind(act: Callable[[], object], is_there: Callable[[], bool], over: threading.Event) -> threading.Thread:
    """Another thread that does something; it is waited for until it stands where it should, or all is over."""
    thread = threading.Thread(target=act, daemon=True)
    thread.start()
    while not is_there() and thread.is_alive() and not over.is_set():
        time.sleep(0)
    return thread


def ended(thread: threading.Thread) -> bool:
    thread.join(PATIENCE)
    return not thread.is_alive()


def test_a_flight_whose_leader_is_interrupted_lands() -> None:
    """Those who wait get a value, of this flight or of one of their own, and nothing is left of it."""
    flights: SingleFlight[int] = SingleFlight()
    threads: list[threading.Thread] = []
    values: list[int] = []
    over = threading.Event()

    def fetch() -> int:
        waiting = flights._flights["key"].waiting
        threads.append(behind(lambda: values.append(flights.run("key", lambda: 2)), lambda: bool(waiting), over))
        return 1

    for number in everywhere(lambda: lambda: flights.run("key", fetch)):
        assert all(ended(thread) for thread in threads), number
        assert len(values) == len(threads), number
        assert not flights.busy("key"), number
        threads.clear()
        values.clear()
    assert all(ended(thread) for thread in threads)


def test_a_flight_whose_follower_is_interrupted_lands() -> None:
    """A thread that is interrupted while it waits for another one's flight leaves that one in peace."""
    flights: SingleFlight[int] = SingleFlight()

    leaders: list[threading.Thread] = []

    def make() -> Callable[[], object]:
        over.clear()
        leaders[:] = [threading.Thread(target=lambda: flights.run("key", fetch), daemon=True)]
        leaders[0].start()
        while not flights.busy("key"):
            time.sleep(0)
        return lambda: flights.run("key", lambda: 2)

    def fetch() -> int:
        while not over.is_set() and not flights._flights["key"].waiting:
            time.sleep(0)
        return 1

    over = threading.Event()
    for number in everywhere(make):
        over.set()
        assert ended(leaders[0]), number
        assert not flights.busy("key"), number


def finished() -> FrameType:
    """The frame of a function that runs no more."""
    frame = currentframe()
    assert frame is not None
    return frame


def test_a_flight_that_was_lost_is_noticed() -> None:
    """A leader that was interrupted again, in the middle of tidying up, is not waited for: its function runs no more."""
    flights: SingleFlight[int] = SingleFlight()
    flights._flights["key"] = _Flight(finished())
    assert elsewhere(lambda: flights.run("key", lambda: 2)) == 2
    assert not flights.busy("key")


def test_a_place_in_a_line_that_was_lost_is_noticed() -> None:
    """The head of a line whose function runs no more loses its place to the next."""
    lines = WaitingLines()

    def lose() -> None:
        lines.join("key", ThreadWaiter(None, until_woken))

    lose()
    next_one = ThreadWaiter(None, until_woken)
    assert lines.join("key", next_one) == 1
    assert lines.leads("key", next_one)
    lines.leave("key", next_one)
    assert "key" not in lines


@pytest.fixture(params=["memory", "sqlite", "redis"])
def make_shared(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Store]:
    """Makes a store on a ticking clock; those of a kind other than memory see the same buckets."""
    clock = Ticking()
    if request.param == "memory":
        store = MemoryStore(clock)
        return lambda: store
    if request.param == "sqlite":
        return lambda: SQLiteStore(tmp_path / "permits", clock)
    url = request.getfixturevalue("empty_redis")
    return lambda: RedisStore(url, clock=clock)


def test_a_call_that_is_interrupted_while_it_takes_and_returns_a_permit_loses_none(
    make_shared: Callable[[], Store],
) -> None:
    """Afterwards no lock is held, no place in the line is taken, and the bucket is full again in its time."""
    store = make_shared()
    limiter, other = Limiter(store), Limiter(make_shared())

    def call() -> None:
        limiter.acquire(ORDERS, label="x").settle(status_code=200, rate=1.0)
        limiter.acquire(ORDERS, label="x").give_back()

    for number in everywhere(lambda: call):
        assert ORDERS[0].key not in store.lines, number
        elsewhere(lambda: [other.acquire(ORDERS, label="x")])
        (level,) = [other.levels(ORDERS) for _ in range(4)][-1]
        assert (level.level, level.in_flight) == (2.0, 0), number
    limiter.close()
    other.close()


def test_a_waiting_thread_that_is_interrupted_lets_the_next_one_go_on() -> None:  # noqa: C901  one scene
    """At whatever instruction of its wait: it leaves the line, and the next is woken without looking for itself."""
    clock = Ticking()
    store = MemoryStore(clock)
    closing = Closing()
    slow = [Bucket("slow", 0.1, 1)]
    over = threading.Event()
    threads: list[threading.Thread] = []

    def until_woken_or_first(signal: Signal, seconds: float | None) -> None:
        if len(store.lines._lines["slow"]) > 1:
            until_woken(signal, seconds)
        for _ in range(12):
            clock()

    follower = Limiter(store, clock=clock, pause=until_woken_or_first)

    def next_one() -> None:
        follower.acquire(slow, label="next").give_back()

    def pause(signal: Signal, seconds: float | None) -> None:
        for _ in range(12):
            clock()
        if not threads:
            threads.append(behind(next_one, lambda: len(store.lines._lines.get("slow", ())) > 1, over))

    def make() -> Callable[[], object]:
        over.clear()
        threads.clear()
        limiter = Limiter(store, clock=clock, pause=pause)
        for _ in range(30):
            clock()
        limiter.acquire(slow, label="first").settle()
        return lambda: limiter.acquire(slow, label="waits", closing=closing).give_back()

    for number in everywhere(make):
        over.set()
        assert all(ended(thread) for thread in threads), number
        assert "slow" not in store.lines, number
        assert not closing._waiters, number
    over.set()


def test_a_token_that_is_interrupted_leaves_no_lock(tmp_path: Path) -> None:
    """The flight has landed, the lock of the store is free, and the next caller gets a token."""
    folders = (tmp_path / str(number) for number in count())
    auths: list[Auth] = []

    def make() -> Callable[[], object]:
        auths[:] = [Auth(credentials(), LWA(), store=FileStore(next(folders)))]
        return auths[0].access_token

    for number in everywhere(make):
        auth = auths[0]
        assert isinstance(auth._store._store, FileStore)
        lock = auth._store._store.folder / f"{auth._key(None)}.lock"
        if lock.exists():
            file = try_lock(lock)
            assert file is not None, number
            file.close()
        assert elsewhere(auth.access_token).startswith("token-"), number


def held_nowhere(lock: Any) -> bool:
    """Whether another thread can have a lock."""

    def take() -> bool:
        if not lock.acquire(timeout=PATIENCE):
            return False
        lock.release()
        return True

    return bool(elsewhere(take))


def bookkeeping() -> Iterator[tuple[str, Any, Callable[[Any], object]]]:
    yield "stats", Stats, lambda it: (it.attempted("x", 1, 0.0, None, 0), it.cached("x"), it.snapshot(), it.reset())
    yield "budget", RetryBudget, lambda it: (it.spend(), it.earn())
    kept = Kept(0.0, {}, b"")
    yield "cache", lambda: CacheStore(1), lambda it: (it.put("a", kept), it.put("b", kept), it.get("b"), it.clear())


@pytest.mark.parametrize(("make", "use"), [pytest.param(*rest, id=name) for name, *rest in bookkeeping()])
def test_bookkeeping_that_is_interrupted_holds_no_lock(make: Any, use: Any) -> None:
    """Counters, budget and cache can be used by the other threads."""
    thing = make()
    for number in everywhere(lambda: lambda: use(thing)):
        assert held_nowhere(thing._lock), number


def test_a_fork_that_is_interrupted_holds_no_lock() -> None:
    """Neither while the locks are taken before a fork, nor while they are given back after it, which is done twice."""
    stores = [MemoryStore() for _ in range(2)]
    locks = [store._lock for store in stores] + [store.lines._lock for store in stores]

    def make() -> Callable[[], None]:
        forked._hold()
        return forked._release

    for begin in (lambda: forked._hold, make):
        for number in everywhere(begin):
            forked._release()
            assert all(held_nowhere(lock) for lock in locks), number
        forked._release()


class Plain:
    """A client that does nothing."""

    def __init__(self, **settings: Any) -> None:
        self.settings = settings


def test_accounts_that_are_interrupted_give_the_client_to_the_next() -> None:
    """A client that was not finished is made by the next thread that asks for it."""
    profile = {"lwa_client_id": "a", "lwa_client_secret": "b", "refresh_token": "c", "marketplace": "DE"}
    config = Config(Path("config.json"), {"profiles": {"shop": profile}}, {})
    made: list[Accounts] = []
    kind: Any = Plain

    def make() -> Callable[[], object]:
        made[:] = [Accounts(config=config, client=kind, http=None)]
        return lambda: made[0].client("shop")

    for number in everywhere(make):
        client = elsewhere(lambda: made[0].client("shop"))
        assert isinstance(client, Plain), number
        assert made[0].client("shop") is client, number


def shop(**settings: Any) -> Client:
    http = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json={})))
    shared: dict[str, Any] = {"auth": Tokens(), "catalog": Rows(), "marketplace": "DE", **settings}
    return Client(http=http, environment="http://127.0.0.1:1", **shared)


def test_a_call_that_is_interrupted_stops_no_other_call() -> None:
    """At every instruction of a call, token to answer: the next thread's call is answered, and no permit is missing."""
    limiter = Limiter(MemoryStore(Ticking()))
    client = shop(limiter=limiter, plans={SHOP.id: Plan(rate=1.0, burst=1)})
    call = SHOP.call()
    for number in everywhere(lambda: lambda: client.send(call)):
        assert elsewhere(lambda: client.send(call)).status_code == 200, number
        (level,) = [limiter.levels(client.buckets(SHOP)) for _ in range(4)][-1]
        assert (level.level, level.in_flight) == (1.0, 0), number


def test_a_batch_that_is_interrupted_ends_its_workers() -> None:
    """A program that interrupts the thread that reads the results leaves no worker behind, and the client goes on."""
    client = shop(plans="none")
    calls = [SHOP.call() for _ in range(4)]
    for number in everywhere(lambda: lambda: list(batch(client, calls, workers=2))):
        workers = [thread for thread in threading.enumerate() if thread.name.startswith("spapi-batch")]
        assert all(ended(worker) for worker in workers), number
        assert elsewhere(lambda: client.send(calls[0])).status_code == 200, number

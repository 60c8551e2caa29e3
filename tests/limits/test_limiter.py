"""What a limiter asks of a shared store, wish by wish, and what it gives up when a wait ends; in virtual time."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable
from typing import Any, cast

import pytest

from spapi_core.errors import ClientClosedError, InvalidArgumentError, PermitTimeoutError, StoreError
from spapi_core.limits import Bucket, Limiter, MemoryStore, Reservation
from spapi_core.limits.asking import Ask, QueuePlace
from spapi_core.limits.waiting import Closing
from tests.limits.conftest import Clock, done
from tests.limits.scripted import ScriptedStore
from tests.limits.stage import Stage, Tasks, Threads, Worker, acquire, sleep

pytestmark = pytest.mark.anyio

BUCKETS = [Bucket("app:account:eu:x", 2.0, 3), Bucket("app:eu:x", 4.0, 3)]
KEY = BUCKETS[0].key
PLACE = Reservation(label="x", buckets=tuple(BUCKETS), ticket="p-7", since=77, hold=2.5, wait=0.0, due_at=0.0)


@pytest.fixture(params=[Threads, Tasks], ids=["threads", "tasks"])
def make_stage(request: pytest.FixtureRequest) -> Callable[..., Stage]:
    return cast("Callable[..., Stage]", request.param)


def call(stage: Stage, start: float = 0.0, **options: Any) -> Worker:
    """A wish, and what came of it."""
    yield sleep(start)
    try:
        permit = yield acquire(BUCKETS, **options)
    except (PermitTimeoutError, StoreError, ClientClosedError) as error:
        stage.note(error)
        return
    stage.note(round(permit.waited, 3))


def wishes(store: ScriptedStore) -> list[tuple[Any, ...]]:
    """How many were before it, whether it had a name, and the order number of its place."""
    return [(ask.ahead, ask.ticket is not None, ask.since) for verb, ask, *_ in store.asked if verb == "take"]


def test_a_permit_that_is_there_is_asked_for_once_and_without_a_name(make_stage: Callable[..., Stage]) -> None:
    """It was not waited for."""
    store = ScriptedStore()
    stage = make_stage(store=store)
    assert stage.play(call(stage)) == [(0.0, 0.0)]
    assert store.asked == [("take", Ask(BUCKETS, 0, None, True))]
    assert KEY not in store.lines


def test_who_waits_asks_under_its_name_and_looks_again(make_stage: Callable[..., Stage]) -> None:
    """After an eighth of the wait; what is granted leaves nothing to give up."""
    store = ScriptedStore(16.0, 16.0, 4.0, 0)
    stage = make_stage(store=store)
    assert stage.play(call(stage)) == [(3.0, 3.0)]
    assert wishes(store) == [(0, False, 0), (0, True, 0), (0, True, 0), (0, True, 0)]
    assert len({ask.ticket for _, ask in store.asked[1:]}) == 1
    assert store.verbs() == ["take"] * 4
    assert KEY not in store.lines


def test_a_wait_that_is_too_long_gives_its_place_up(make_stage: Callable[..., Stage]) -> None:
    """Under the name that it had."""
    store = ScriptedStore(8.0, 8.0)
    stage = make_stage(store=store)
    ((at, error),) = stage.play(call(stage, max_wait=5.0))
    assert (at, type(error), error.wait, error.reservation) == (0.0, PermitTimeoutError, 8.0, None)
    assert store.verbs() == ["take", "take", "withdraw"]
    assert store.asked[2] == ("withdraw", BUCKETS, store.asked[1][1].ticket)
    assert KEY not in store.lines


@pytest.mark.parametrize("options", [{"block": False}, {"max_wait": 0.0}, {"block": False, "max_wait": 99.0}])
def test_who_does_not_wait_keeps_no_place(make_stage: Callable[..., Stage], options: dict[str, Any]) -> None:
    """There is nothing to give up."""
    store = ScriptedStore(8.0, 8.0)
    stage = make_stage(store=store, max_wait=60.0)
    ((_, error),) = stage.play(call(stage, **options))
    assert error.wait == 8.0
    assert wishes(store) == [(0, False, 0)] * 2
    assert store.verbs() == ["take", "take"]


@pytest.mark.parametrize(
    ("options", "seconds"), [({}, None), ({"max_wait": 5.0}, None), ({"max_wait": 9.0}, 8.0), ({"max_wait": None}, 8.0)]
)
def test_the_limit_of_a_call_goes_before_that_of_its_limiter(
    make_stage: Callable[..., Stage], options: dict[str, Any], seconds: float | None
) -> None:
    """With None it waits for as long as it takes."""
    store = ScriptedStore(8.0, 8.0, *[1.0] * 7)
    stage = make_stage(store=store, max_wait=7.0)
    ((_, found),) = stage.play(call(stage, **options))
    assert (None if isinstance(found, PermitTimeoutError) else found) == seconds


def test_a_refused_call_that_keeps_a_place_is_told_of_it(make_stage: Callable[..., Stage]) -> None:
    """For five seconds after its time; nothing is given up."""
    store = ScriptedStore(8.0, 8.0)
    stage = make_stage(store=store)
    ((_, error),) = stage.play(call(stage, max_wait=5.0, reserve=True))
    ticket = store.asked[1][1].ticket
    assert store.asked[2:] == [("reserve", BUCKETS, ticket, 0, 5_000_000)]
    place = error.reservation
    assert (place.ticket, place.since, place.hold, place.wait, place.ahead) == (ticket, 77, 5.0, 2.5, 3)
    assert (place.label, place.buckets) == ("getOrders", tuple(BUCKETS))


def test_a_place_is_redeemed_under_its_name_without_a_line(make_stage: Callable[..., Stage]) -> None:
    """And kept where it is too early."""
    store = ScriptedStore(8.0, 0)
    stage = make_stage(store=store)
    assert stage.play(call(stage, reservation=PLACE)) == [(1.0, 1.0)]
    assert [ask for _, ask in store.asked] == [Ask(BUCKETS, 0, "p-7", True, None, 77, 2_500_000)] * 2
    early = ScriptedStore(8.0)
    stage = make_stage(store=early)
    ((_, error),) = stage.play(call(stage, reservation=str(PLACE), max_wait=5.0))
    assert early.asked[1:] == [("reserve", BUCKETS, "p-7", 77, 2_500_000)]
    assert error.reservation.wait == 2.5


def test_a_place_whose_holder_is_interrupted_is_given_up(make_stage: Callable[..., Stage]) -> None:
    """Whether the store had answered or not."""
    store = ScriptedStore(StoreError("Gone."))
    stage = make_stage(store=store)
    ((_, error),) = stage.play(call(stage, reservation=PLACE))
    assert str(error) == "Gone."
    assert store.asked[1:] == [("withdraw", BUCKETS, "p-7")]


def test_a_place_that_cannot_be_given_up_is_logged_and_forgotten(
    make_stage: Callable[..., Stage], caplog: pytest.LogCaptureFixture
) -> None:
    """It is lost by itself; it is tried once."""
    store = ScriptedStore(8.0, 8.0)
    store.answers["withdraw"] = StoreError("Gone.")
    stage = make_stage(store=store)
    with caplog.at_level(logging.DEBUG, "spapi_core.limits"):
        ((_, error),) = stage.play(call(stage, max_wait=5.0))
    assert isinstance(error, PermitTimeoutError)
    assert store.verbs().count("withdraw") == 1
    assert [record.getMessage() for record in caplog.records] == [
        "getOrders: the place in the shared queue was not given up"
    ]
    assert KEY not in store.lines


def test_the_second_in_line_asks_for_a_forecast_behind_the_first(make_stage: Callable[..., Stage]) -> None:
    """Under the name of the head; it does not look at the bucket while it does not lead."""
    store = ScriptedStore(1.5, 1.5, 2.0, 0, 0)
    stage = make_stage(store=store)
    told = stage.play(call(stage), call(stage, start=0.25, max_wait=5.0))
    head = store.asked[1][1].ticket
    assert store.asked[2] == ("take", Ask(BUCKETS, 1, head, True))
    assert told == [(1.0, 1.0), (1.0, 0.75)]
    assert wishes(store) == [(0, False, 0), (0, True, 0), (1, True, 0), (0, True, 0), (0, True, 0)]


def test_the_second_in_line_gives_up_at_once_where_the_forecast_is_too_long(make_stage: Callable[..., Stage]) -> None:
    """It had no place in the shared queue."""
    store = ScriptedStore(1.5, 1.5, 9.0, 0)
    stage = make_stage(store=store)
    told = stage.play(call(stage), call(stage, start=0.25, max_wait=5.0))
    assert told[0][0] == 0.25
    assert isinstance(told[0][1], PermitTimeoutError)
    assert told[1:] == [(1.0, 1.0)]
    assert "withdraw" not in store.verbs()


def test_a_client_that_is_closed_ends_the_wait_and_begins_none(make_stage: Callable[..., Stage]) -> None:
    """The place is given up; a permit that is there at once is not refused."""
    store, closing = ScriptedStore(8.0, 8.0), Closing()
    stage = make_stage(store=store)

    def closes() -> Worker:
        yield sleep(0.5)
        closing.close()

    ((at, error),) = stage.play(call(stage, closing=closing), closes())
    assert (at, type(error)) == (0.5, ClientClosedError)
    assert store.verbs() == ["take", "take", "withdraw"]
    store = ScriptedStore(8.0)
    stage = make_stage(store=store)
    ((_, error),) = stage.play(call(stage, closing=closing))
    assert (type(error), store.verbs()) == (ClientClosedError, ["take"])


def test_a_long_wait_is_reported_to_who_asked(make_stage: Callable[..., Stage]) -> None:
    """Once, with the seconds."""
    told: list[float] = []
    store = ScriptedStore(40.0, 40.0, 35.0, 0)
    stage = make_stage(store=store)
    stage.play(call(stage, on_wait=told.append))
    assert told == [40.0]


@pytest.fixture
def clock() -> Clock:
    return Clock(1000.0)


async def test_a_place_is_kept_renewed_and_given_back(kind: Any, clock: Clock) -> None:
    """With its hold in microseconds, and its order number once it has one."""
    store = ScriptedStore()
    limiter = kind(store, clock=clock)
    place = await done(limiter.reserve(BUCKETS, label="a.b", hold=1.25))
    assert (place.label, place.buckets, place.since, place.hold, place.wait, place.ahead) == (
        "a.b",
        tuple(BUCKETS),
        77,
        1.25,
        2.5,
        3,
    )
    store.answers["reserve"] = QueuePlace(500_000, 1, 77)
    again = await done(limiter.renew(str(place)))
    assert (again, again.wait, again.ahead) == (place, 0.5, 1)
    await done(limiter.cancel(str(place)))
    usual = await done(limiter.reserve(BUCKETS, label="a.b"))
    assert usual.hold == 5.0
    assert store.asked == [
        ("reserve", BUCKETS, place.ticket, 0, 1_250_000),
        ("reserve", tuple(BUCKETS), place.ticket, 77, 1_250_000),
        ("withdraw", tuple(BUCKETS), place.ticket),
        ("reserve", BUCKETS, usual.ticket, 0, 5_000_000),
    ]
    assert usual.ticket != place.ticket


async def test_a_place_of_a_call_without_a_plan_asks_for_nothing(kind: Any, clock: Clock) -> None:
    """It is due at once."""
    store = ScriptedStore()
    limiter = kind(store, clock=clock)
    place = await done(limiter.reserve((), label="a.b"))
    assert (place.wait, place.since, place.ahead, place.buckets) == (0.0, 0, 0, ())
    await done(limiter.renew(place))
    await done(limiter.cancel(place))
    permit = await done(limiter.acquire((), label="a.b", reservation=place))
    await done(permit.settle(status_code=429))
    assert store.asked == []


@pytest.mark.parametrize(("error", "given_up"), [(StoreError("Gone."), False), (ValueError("x"), True)])
@pytest.mark.parametrize("also", [None, StoreError("Gone.")])
async def test_a_place_of_a_request_that_was_given_up_is_withdrawn(
    kind: Any, clock: Clock, error: Exception, given_up: bool, also: Exception | None
) -> None:
    """Nobody knows of it; one that the store refused is not there."""
    store = ScriptedStore()
    store.answers |= {"reserve": error, "withdraw": also}
    with pytest.raises(type(error)):
        await done(kind(store, clock=clock).reserve(BUCKETS, label="a.b"))
    (_, _, ticket, _, _), *rest = store.asked
    assert rest == ([("withdraw", BUCKETS, ticket)] if given_up else [])


async def test_a_hold_of_none_is_refused_before_anything_is_asked(kind: Any, clock: Clock) -> None:
    """It is seconds."""
    store = ScriptedStore()
    with pytest.raises(InvalidArgumentError) as caught:
        await done(kind(store, clock=clock).reserve(BUCKETS, label="a.b", hold=None))
    assert (str(caught.value), store.asked) == ("hold is None: give seconds", [])


async def test_a_wait_by_name_is_not_in_flight_and_says_its_seconds(kind: Any, clock: Clock) -> None:
    """None, where the permit was there."""
    store = ScriptedStore()
    limiter = kind(store, clock=clock)
    assert await done(limiter.wait("exports", rate=2.0)) == 0.0
    assert await done(limiter.wait("exports", rate=2.0, burst=7)) == 0.0
    assert [ask for _, ask in store.asked] == [
        Ask((Bucket("name:exports", 2.0, burst),), 0, None, False) for burst in (1, 7)
    ]
    store.waits = [8.0, 8.0]
    with pytest.raises(PermitTimeoutError, match=r"^exports: .* in 8 s; nothing was sent\. .* max_wait=5 s\.$"):
        await done(limiter.wait("exports", rate=2.0, max_wait=5.0))
    assert store.asked[3][1].tracked is False


async def test_levels_and_the_end_are_those_of_the_store(kind: Any, clock: Clock) -> None:
    """Nothing else is asked."""
    store = ScriptedStore()
    store.answers["levels"] = ["level"]
    limiter = kind(store, clock=clock)
    assert await done(limiter.levels(BUCKETS)) == ["level"]
    await done(limiter.close())
    assert store.asked == [("levels", BUCKETS), ("close",)]


async def test_a_decorated_function_reports_its_end_whatever_it_was(kind: Any, clock: Clock) -> None:
    """Without a status; its permit is one of its name's bucket."""
    store = ScriptedStore()
    limiter = kind(store, clock=clock)

    def fails(number: int) -> int:
        return 1 // number

    async def fails_later(number: int) -> int:
        return 1 // number

    limited = limiter.limit("exports", rate=2.0)(fails if kind is Limiter else fails_later)
    assert await done(limited(1)) == 1
    with pytest.raises(ZeroDivisionError):
        await done(limited(number=0))
    bucket = (Bucket("name:exports", 2.0, 1),)
    assert store.asked == [("take", Ask(bucket, 0, None, True)), ("settle", bucket, 5, None, None)] * 2


def test_a_limiter_has_a_store_of_its_own_and_raises_when_a_shared_one_fails(kind: Any) -> None:
    """Where nothing else is said; it waits for as long as it takes."""
    first, second = kind(), kind()
    assert isinstance(first.store, MemoryStore)
    assert first.store is not second.store
    assert first.max_wait is None
    defaults = {name: each.default for name, each in inspect.signature(kind).parameters.items()}
    assert (defaults["store"], defaults["max_wait"], defaults["on_store_error"], defaults["workers"]) == (
        None,
        None,
        "raise",
        None,
    )
    for kept in (0, 2.5):
        assert kind(max_wait=kept).max_wait == kept
    with pytest.raises(InvalidArgumentError, match=r"^max_wait is -1: "):
        kind(max_wait=-1)


async def test_a_limiter_goes_on_without_its_store_where_that_was_asked_for(kind: Any, clock: Clock) -> None:
    """Else the error of the store is raised."""
    going_on = kind(ScriptedStore(StoreError("Gone.")), clock=clock, on_store_error="local", workers=2)
    assert (await done(going_on.acquire(BUCKETS, label="x", block=False))).waited == 0.0
    with pytest.raises(StoreError, match="Gone"):
        await done(kind(ScriptedStore(StoreError("Gone.")), clock=clock).acquire(BUCKETS, label="x", block=False))


def test_the_second_in_line_is_refused_when_its_time_is_over(make_stage: Callable[..., Stage]) -> None:
    """With the wait that is known then, behind the head."""
    store = ScriptedStore(60.0, 60.0, 0.25)
    stage = make_stage(store=store)

    def later() -> Worker:
        yield sleep(0.5)
        store.waits = [3.0, 0]

    told = stage.play(call(stage), call(stage, start=0.25, max_wait=0.5), later())
    assert (told[0][0], told[0][1].wait) == (0.75, 3.0)
    head = store.asked[1][1].ticket
    assert [ask for _, ask, *_ in store.asked[2:4]] == [Ask(BUCKETS, 1, head, True)] * 2
    assert told[1] == (7.5, 7.5)


def test_who_waits_behind_another_says_how_long_once_it_has_slept(
    make_stage: Callable[..., Stage], caplog: pytest.LogCaptureFixture
) -> None:
    """After five seconds it looks for the first time; what was said is not said again."""
    store = ScriptedStore(80.0, 80.0)
    stage = make_stage(store=store)

    def later() -> Worker:
        yield sleep(1.0)
        store.waits = [100.0]
        yield sleep(8.0)
        store.waits = []

    with caplog.at_level(logging.INFO, "spapi_core.limits"):
        told = stage.play(call(stage), call(stage, start=0.25), later())
    assert told == [(10.0, 10.0), (10.0, 9.75)]
    assert [record.getMessage() for record in caplog.records] == [
        "getOrders: next permit in 80 s, 0 before you",
        "getOrders: next permit in 100 s, 0 before you",
    ]
    assert wishes(store) == [(0, False, 0), (0, True, 0), (1, True, 0), (0, True, 0), (0, True, 0)]

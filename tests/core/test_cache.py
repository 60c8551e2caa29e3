"""Answers kept for a while."""

from __future__ import annotations

import asyncio
import stat
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from spapi_core.cache import Cache, FileStore, Kept, MemoryStore
from spapi_core.errors import ConfigurationError, InvalidArgumentError, NotFoundError, ServerError
from spapi_core.operation import Location, Operation, Param, Restricted
from spapi_core.retry import RetryPolicy

pytestmark = pytest.mark.anyio

ITEM = "catalog_items_v2022_04_01.getCatalogItem"
GET: Operation[Any] = Operation(
    id=ITEM,
    section="catalog_items_v2022_04_01",
    name="getCatalogItem",
    method="GET",
    path="/items/{asin}",
    params=(Param("asin", "asin", Location.PATH, str, required=True), Param("locale", "locale", Location.QUERY, str)),
)


async def until(come: Callable[[], object]) -> None:
    """Wait until something has come."""
    while not come():  # noqa: ASYNC110 - it comes from another thread
        await asyncio.sleep(0.001)


class Wall:
    """Unix time that stands still."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """Each kind of store."""
    return MemoryStore() if request.param == "memory" else FileStore(tmp_path / "cache")


async def test_an_answer_is_kept_for_its_time(make: Any, wire: Any, reply: Any, store: Any) -> None:
    """Then it is asked for again; the counters say."""
    wall = Wall()
    wire.replies = [reply.of({"n": 1}, x_amzn_RequestId="r-1"), reply.of({"n": 2})]
    both = make(cache=Cache({ITEM: 60}, store, wall=wall))
    first = await both.send(GET.call(asin="A"))
    second = await both.send(GET.call(asin="A"))
    assert (first.cached, second.cached) == (False, True)
    assert (second.parsed, second.request_id, second.attempts) == ({"n": 1}, "r-1", 0)
    wall.now += 61
    assert (await both.send(GET.call(asin="A"))).parsed == {"n": 2}
    assert len(wire.requests) == 2
    assert both.client.get_stats()["cache_hits"] == 1


@pytest.mark.parametrize("back", [1, 30, 3600])
async def test_a_wall_clock_that_is_set_back_keeps_no_answer_for_longer(
    make: Any, wire: Any, reply: Any, store: Any, back: float
) -> None:
    """By so little that its time seems not to be over too: then the clock that never goes back decides."""
    wall, clock = Wall(), Wall()
    wire.replies = [reply.of({"n": 1}), reply.of({"n": 2})]
    both = make(cache=Cache({ITEM: 60}, store, wall=wall, clock=clock))
    await both.send(GET.call(asin="A"))
    wall.now, clock.now = wall.now + 50 - back, clock.now + 50
    await both.send(GET.call(asin="A"))
    clock.now, wall.now = clock.now + 11, wall.now + 11
    assert (await both.send(GET.call(asin="A"))).parsed == {"n": 2}


async def test_an_answer_that_another_process_kept_ends_by_the_clock_of_who_sees_it(
    make: Any, wire: Any, reply: Any, store: Any
) -> None:
    """Counted from where it is first seen."""
    wall, clock = Wall(), Wall()
    wire.replies = [reply.of({"n": 1}), reply.of({"n": 2})]
    await make(cache=Cache({ITEM: 60}, store, wall=wall)).send(GET.call(asin="A"))
    other = make(cache=Cache({ITEM: 60}, store, wall=wall, clock=clock))
    assert (await other.send(GET.call(asin="A"))).cached
    wall.now, clock.now = wall.now - 0.5 + 0.5, clock.now + 61
    assert (await other.send(GET.call(asin="A"))).parsed == {"n": 2}


async def test_other_arguments_are_other_answers(make: Any, wire: Any, store: Any) -> None:
    """So are another account and another host."""
    cache = Cache({"catalog_items_v2022_04_01": 60}, store)
    one, two = make(cache=cache), make(cache=cache)
    two.auth.account_id = "another"
    await one.send(GET.call(asin="A"))
    await one.send(GET.call(asin="B"))
    await one.send(GET.call(asin="A", locale="de"))
    await two.send(GET.call(asin="A"))
    assert len(wire.requests) == 4


async def test_what_is_not_named_is_not_kept(make: Any, wire: Any, store: Any) -> None:
    """A cached getReport would never be done."""
    both = make(cache=Cache({"catalog_items_v2022_04_01.searchCatalogItems": 60}, store))
    await both.send(GET.call(asin="A"))
    await both.send(GET.call(asin="A"))
    assert len(wire.requests) == 2


async def test_an_error_is_not_kept(make: Any, wire: Any, reply: Any, store: Any) -> None:
    """The next call asks again."""
    both = make(cache=Cache({ITEM: 60}, store))
    wire.replies = [reply(404), reply.of({})]
    with pytest.raises(NotFoundError):
        await both.send(GET.call(asin="A"))
    assert (await both.send(GET.call(asin="A"))).status_code == 200


@pytest.mark.parametrize("restricted", [Restricted("always"), Restricted("optional", ("buyerInfo",))])
async def test_what_a_restricted_token_opened_is_never_kept(make: Any, wire: Any, restricted: Restricted) -> None:
    """Not even in memory."""
    orders: Operation[Any] = Operation(
        id="orders_v0.getOrders", section="orders_v0", name="getOrders", method="GET", path="/orders", restricted=restricted
    )  # fmt: skip
    both = make(cache=Cache({"orders_v0": 60}))
    elements = ["buyerInfo"] if restricted.mode == "optional" else None
    await both.send(orders.call(data_elements=elements))
    await both.send(orders.call(data_elements=elements))
    assert len(wire.requests) == 2


async def test_a_post_is_never_kept(make: Any, wire: Any) -> None:
    """Even where its section is named."""
    post: Operation[Any] = Operation(
        id="catalog_items_v2022_04_01.make", section="catalog_items_v2022_04_01", name="make", method="POST", path="/"
    )
    both = make(cache=Cache({"catalog_items_v2022_04_01": 60}))
    await both.send(post.call())
    await both.send(post.call())
    assert len(wire.requests) == 2


@pytest.mark.parametrize(
    "name",
    ["orders_v0", "orders_v2026_01_01.getOrder", "reports_v2021_06_30.getReportDocument", "sellers_v1", "messaging_v1"],
)
def test_personal_data_and_signed_links_do_not_go_into_files(name: str, tmp_path: Path) -> None:
    """Said when the cache is made, not found on a disk later; memory is free to."""
    with pytest.raises(ConfigurationError, match="personal data or signed links"):
        Cache({name: 60}, FileStore(tmp_path))
    Cache({name: 60})
    Cache({name: 60}, FileStore(tmp_path), impersonal=[name])


def test_a_time_of_nought_is_a_mistake() -> None:
    """Who wants no cache names nothing."""
    with pytest.raises(ConfigurationError, match="above zero"):
        Cache({ITEM: 0})


async def test_files_are_for_the_owner_alone_and_tell_nothing_by_name(make: Any, tmp_path: Path) -> None:
    """Neither account nor arguments are in a file's name; nobody else reads it."""
    folder = tmp_path / "cache"
    both = make(cache=Cache({ITEM: 60}, FileStore(folder)))
    await both.send(GET.call(asin="A-SECRET"))
    (file,) = folder.iterdir()
    assert "SECRET" not in file.name
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.parametrize("content", [b"", b"{}", b"not json\nbody", b'{"until": "soon", "headers": {}}\n', b"\xff"])
def test_a_broken_file_is_no_answer(content: bytes, tmp_path: Path) -> None:
    """Half a disk does not break a call."""
    store = FileStore(tmp_path)
    (tmp_path / "k.answer").write_bytes(content)
    assert store.get("k") is None


async def test_a_folder_that_cannot_be_written_does_not_fail_the_call(make: Any, tmp_path: Path, caplog: Any) -> None:
    """The answer is there; that it was not kept is said."""
    (tmp_path / "cache").write_text("a file")
    both = make(cache=Cache({ITEM: 60}, FileStore(tmp_path / "cache")))
    assert (await both.send(GET.call(asin="A"))).status_code == 200
    assert "was not kept" in caplog.text


def test_stale_files_go() -> None:
    """The least used answer goes from a full memory."""
    store = MemoryStore(size=2)
    for key in "ab":
        store.put(key, Kept(1.0, {}, b""))
    store.get("a")
    store.put("c", Kept(1.0, {}, b""))
    assert [key for key in "abc" if store.get(key)] == ["a", "c"]


def test_a_folder_is_cleaned_of_what_is_stale(tmp_path: Path) -> None:
    """It does not grow for ever; clear empties it."""
    wall = Wall()
    store = FileStore(tmp_path, wall=wall)
    store.put("old", Kept(1001.0, {}, b"x"))
    wall.now = 2000.0
    for number in range(201):
        store.put(f"k{number}", Kept(3000.0, {}, b"x"))
    assert store.get("old") is None
    assert store.get("k0") is not None
    store.clear()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("many", "large"), [(5, 10**6), (1000, 700)])
def test_a_folder_holds_no_more_than_it_may(many: int, large: int, tmp_path: Path) -> None:
    """In answers, and in bytes; the oldest go first, the newest is there, a new process counts what it finds."""
    wall = Wall()
    kept = FileStore(tmp_path, size=many, max_bytes=large, wall=wall)
    for number in range(20):
        if number % 7 == 0:
            kept = FileStore(tmp_path, size=many, max_bytes=large, wall=wall)
        wall.now += 1
        kept.put(f"k{number:02}", Kept(9000.0, {}, b"x" * 50, wall.now))
        files = list(tmp_path.iterdir())
        assert len(files) <= many
        assert sum(file.stat().st_size for file in files) <= large
        assert kept.get(f"k{number:02}") is not None
    assert kept.get("k00") is None
    kept.put("huge", Kept(9000.0, {}, b"x" * large, wall.now))
    assert kept.get("huge") is None


async def test_all_who_wait_for_the_same_answer_ask_once(make: Any, wire: Any, reply: Any, store: Any) -> None:
    """Ten threads or tasks, two clients that share the cache: one request, ten answers; another argument is another question."""
    come = threading.Event()

    def answer(seen: Any) -> Any:
        assert come.wait(30)
        return reply.of({"path": seen.path})

    wire.answer = answer
    cache = Cache({ITEM: 60}, store)
    both, other = make(cache=cache), make(cache=cache)
    if both.is_async:
        sent = [asyncio.ensure_future(each.client.send(GET.call(asin="A"))) for each in [both, other] * 5]
        await until(lambda: wire.requests)
        come.set()
        answers = await asyncio.gather(*sent)
    else:
        with ThreadPoolExecutor(10) as pool:
            begun = [pool.submit(each.client.send, GET.call(asin="A")) for each in [both, other] * 5]
            await until(lambda: wire.requests)
            come.set()
            answers = [each.result() for each in begun]
    assert [each.parsed for each in answers] == [{"path": "/items/A"}] * 10
    assert len(wire.requests) == 1
    assert sorted(each.cached for each in answers) == [False] + [True] * 9
    assert sum(each.client.get_stats()["cache_hits"] for each in (both, other)) == 9


async def test_an_error_reaches_all_who_wait(make: Any, wire: Any, reply: Any) -> None:
    """And is not kept."""
    wire.replies = [reply(404), reply.of({"n": 1})]
    both = make(cache=Cache({ITEM: 60}))
    with pytest.raises(NotFoundError):
        await both.send(GET.call(asin="A"))
    assert (await both.send(GET.call(asin="A"))).parsed == {"n": 1}


@pytest.mark.parametrize("by_call", [False, True])
async def test_an_old_answer_stands_in_for_none_when_asked_so(
    make: Any,
    wire: Any,
    reply: Any,
    store: Any,
    by_call: bool,
) -> None:
    """A 503 past its time: the old answer, marked; not for a 404, not beyond the seconds that were said, not unasked."""
    wall = Wall()
    cache = Cache({ITEM: 60}, store, wall=wall, clock=wall, stale_on_error=0.0 if by_call else 100.0)
    both = make(cache=cache, retry=RetryPolicy(tries=1))
    options = {"stale_on_error": 100.0} if by_call else {}
    wire.replies = [reply.of({"n": 1}), reply(503), reply(404), reply(503), reply(503)]
    first = await both.send(GET.call(asin="A"), options=options)
    wall.now += 100
    old = await both.send(GET.call(asin="A"), options=options)
    assert (first.stale, old.stale, old.cached, old.parsed) == (False, True, True, {"n": 1})
    with pytest.raises(NotFoundError):
        await both.send(GET.call(asin="A"), options=options)
    with pytest.raises(ServerError):
        await both.send(GET.call(asin="A"), options={"stale_on_error": 0})
    wall.now += 61
    with pytest.raises(ServerError):
        await both.send(GET.call(asin="A"), options=options)


async def test_a_call_passes_the_cache_by_and_renews_it(make: Any, wire: Any, reply: Any, store: Any) -> None:
    """`cache=False` asks Amazon; what comes is kept for the others."""
    wire.replies = [reply.of({"n": 1}), reply.of({"n": 2})]
    both = make(cache=Cache({ITEM: 60}, store))
    await both.send(GET.call(asin="A"))
    assert (await both.send(GET.call(asin="A"), options={"cache": False})).parsed == {"n": 2}
    assert (await both.send(GET.call(asin="A"))).parsed == {"n": 2}
    assert len(wire.requests) == 2


async def test_a_call_says_how_old_its_answer_may_be(make: Any, wire: Any, reply: Any, store: Any) -> None:
    """Shorter than the cache's time, and for an operation that the cache does not name."""
    wall = Wall()
    wire.replies = [reply.of({"n": number}) for number in range(1, 5)]
    both = make(cache=Cache({ITEM: 60}, store, wall=wall, clock=wall))
    await both.send(GET.call(asin="A"))
    wall.now += 20
    assert (await both.send(GET.call(asin="A"), options={"cache": 30.0})).parsed == {"n": 1}
    assert (await both.send(GET.call(asin="A"), options={"cache": 10})).parsed == {"n": 2}
    unnamed = make(cache=Cache({"sales_v1": 60}, store, wall=wall, clock=wall))
    await unnamed.send(GET.call(asin="B"), options={"cache": 30})
    assert (await unnamed.send(GET.call(asin="B"), options={"cache": 30})).cached
    assert not (await unnamed.send(GET.call(asin="B"))).cached


async def test_a_call_does_not_put_personal_data_into_files(make: Any, tmp_path: Path) -> None:
    """What the cache may not be made with, a call may not ask for."""
    orders: Operation[Any] = Operation(
        id="orders_v0.getOrder", section="orders_v0", name="getOrder", method="GET", path="/o"
    )
    both = make(cache=Cache({ITEM: 60}, FileStore(tmp_path)))
    with pytest.raises(InvalidArgumentError, match="personal data"):
        await both.send(orders.call(), options={"cache": 60})
    with pytest.raises(InvalidArgumentError, match="this client has none"):
        await make().send(orders.call(), options={"cache": 60})


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("catalog_items_v2022_04_01.getCatalogItems", "did you mean 'catalog_items_v2022_04_01.getCatalogItem'"),
        ("catalog_item_v2022_04_01", "did you mean 'catalog_items_v2022_04_01'"),
        ("qqq", "no operation or section 'qqq'"),
        ("reports_v2021_06_30.createReport", "is a POST"),
    ],
)
async def test_a_misspelt_name_is_refused(make: Any, name: str, message: str) -> None:
    """When the client is made: a name that stands for nothing would keep nothing, and say nothing."""
    with pytest.raises(ConfigurationError, match=message):
        make(cache=Cache({name: 60}))

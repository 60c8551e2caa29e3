"""Answers kept for a while."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

import pytest

from spapi_core.cache import Cache, FileStore, Kept, MemoryStore
from spapi_core.errors import ConfigurationError, NotFoundError
from spapi_core.operation import Location, Operation, Param, Restricted

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
    """Then it is asked for again; the counters tell."""
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

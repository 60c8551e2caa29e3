"""Which answers are kept, under what name and for how long: without a client."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import evolve

from spapi_core.cache import IMPERSONAL, Cache, FileStore, Keeping, Kept, MemoryStore
from spapi_core.catalog import default_catalog
from spapi_core.errors import ConfigurationError, InvalidArgumentError
from spapi_core.operation import Operation, Restricted

SECTION = "catalog_items_v2022_04_01"
ITEM = f"{SECTION}.getCatalogItem"
GET: Operation[Any] = Operation(id=ITEM, section=SECTION, name="getCatalogItem", method="GET", path="/i")


def job(operation: Operation[Any] = GET, url: str = "https://host/i", headers: Any = None, **known: Any) -> Any:
    """A call on its way, as the cache sees it."""
    return SimpleNamespace(
        operation=operation,
        call=operation.call(**known),
        url=url,
        request=SimpleNamespace(method=operation.method, headers=headers or {}),
    )


class Clocks:
    """Unix time, and a clock that never goes back; both stand still."""

    def __init__(self) -> None:
        self.unix = 1000.0
        self.steady = 5.0

    def wait(self, seconds: float) -> None:
        self.unix += seconds
        self.steady += seconds

    def cache(self, seconds: dict[str, float] | None = None, store: Any = None, **known: Any) -> Cache:
        named = {ITEM: 60.0} if seconds is None else seconds
        return Cache(named, store, wall=lambda: self.unix, clock=lambda: self.steady, **known)


def found(cache: Cache, keeping: Keeping, *, stale: bool = False) -> bytes | None:
    answer = cache.get(keeping, stale=stale)
    return None if answer is None else answer.content


def test_what_is_kept_is_a_plain_success_with_two_of_its_headers() -> None:
    """Found whatever their case."""
    clocks = Clocks()
    cache, keeping = clocks.cache(), Keeping("k", 60.0)
    for status in (201, 199, 404, 0):
        cache.put(keeping, status, {}, b"no")
        assert cache.get(keeping) is None
    headers = {"content-type": "a/b", "x-amzn-RequestId": "r-1", "set-cookie": "secret"}
    cache.put(keeping, 200, headers, b"yes")
    answer = cache.get(keeping)
    assert answer is not None
    assert (answer.status_code, answer.content) == (200, b"yes")
    assert dict(answer.headers) == {"content-type": "a/b", "x-amzn-requestid": "r-1"}
    assert answer.headers.get("X-Amzn-RequestId") == "r-1"
    assert (answer.headers.get("other"), answer.headers.get("other", "x")) == (None, "x")


@pytest.mark.parametrize(("waited", "is_there"), [(0.0, True), (59.9, True), (60.0, False), (61.0, False)])
def test_an_answer_is_kept_for_its_time(waited: float, is_there: bool) -> None:
    """Not at its end any more."""
    clocks = Clocks()
    cache, keeping = clocks.cache(), Keeping("k", 60.0)
    cache.put(keeping, 200, {}, b"a")
    clocks.wait(waited)
    assert (found(cache, keeping) == b"a") is is_there


@pytest.mark.parametrize(
    ("waited", "stale", "is_there"), [(80.0, True, True), (89.9, True, True), (90.0, True, False), (80.0, False, False)]
)
def test_an_old_answer_is_there_for_a_while_longer_when_asked_for(waited: float, stale: bool, is_there: bool) -> None:
    """As long as the call says."""
    clocks = Clocks()
    cache, keeping = clocks.cache(), Keeping("k", 60.0, stale=30.0)
    cache.put(keeping, 200, {}, b"a")
    clocks.wait(waited)
    assert (found(cache, keeping, stale=stale) == b"a") is is_there


@pytest.mark.parametrize(("seconds", "is_there"), [(30.0, True), (20.0, False), (500.0, True)])
def test_the_shorter_of_two_times_holds(seconds: float, is_there: bool) -> None:
    """That with which it was kept, and that with which it is asked for."""
    clocks = Clocks()
    cache = clocks.cache()
    cache.put(Keeping("k", 60.0), 200, {}, b"a")
    clocks.wait(20.0)
    assert (found(cache, Keeping("k", seconds)) == b"a") is is_there
    clocks.wait(40.0)
    assert found(cache, Keeping("k", 500.0)) is None


def test_an_answer_of_an_older_version_has_the_time_that_its_end_says() -> None:
    """It does not say when it was kept."""
    clocks, store = Clocks(), MemoryStore()
    cache = clocks.cache(store=store)
    store.put("k", Kept(1050.0, {}, b"a"))
    assert found(cache, Keeping("k", 60.0)) == b"a"
    clocks.wait(50.0)
    assert found(cache, Keeping("k", 60.0)) is None


def test_a_store_is_told_until_when_an_answer_is_of_use() -> None:
    """Past its time, as long as it may stand in for an error."""
    clocks, store = Clocks(), MemoryStore()
    clocks.cache(store=store).put(Keeping("k", 60.0, stale=30.0), 200, {}, b"a")
    assert store.get("k") == Kept(1060.0, {}, b"a", 1000.0, 1090.0)


def test_a_clock_that_is_set_back_makes_no_answer_younger() -> None:
    """Behind the moment when it was kept it is not taken; before that the clock that never goes back counts."""
    clocks = Clocks()
    cache, keeping = clocks.cache(), Keeping("k", 60.0)
    cache.put(keeping, 200, {}, b"a")
    clocks.unix -= 0.1
    assert found(cache, keeping) is None
    clocks.unix, clocks.steady = 1000.0, 64.9
    assert found(cache, keeping) == b"a"
    clocks.steady = 65.0
    assert found(cache, keeping) is None
    clocks.unix, clocks.steady = 1060.0, 5.0
    assert found(cache, keeping) is None


def test_an_answer_that_another_renewed_is_counted_from_where_it_is_first_seen() -> None:
    """By the wall clock then, and by the clock that never goes back from there on."""
    clocks, store = Clocks(), MemoryStore()
    cache, keeping = clocks.cache(store=store), Keeping("k", 60.0)
    cache.put(keeping, 200, {}, b"a")
    clocks.wait(50.0)
    store.put("k", Kept(1070.0, {}, b"b", 1010.0))
    assert found(cache, keeping) == b"b"
    clocks.steady += 19.9
    assert found(cache, keeping) == b"b"
    clocks.steady += 0.2
    assert found(cache, keeping) is None


def test_all_is_forgotten_on_request() -> None:
    """What was seen as well."""
    cache, keeping = Clocks().cache(), Keeping("k", 60.0)
    cache.put(keeping, 200, {}, b"a")
    cache.clear()
    assert found(cache, keeping) is None


@pytest.mark.parametrize(
    ("seconds", "said", "kept"),
    [
        ({ITEM: 60.0}, None, (60.0, True)),
        ({ITEM: 60.0}, True, (60.0, True)),
        ({ITEM: 60.0}, False, (60.0, False)),
        ({ITEM: 60.0}, 5, (5.0, True)),
        ({SECTION: 30.0}, None, (30.0, True)),
        ({ITEM: 60.0, SECTION: 30.0}, None, (60.0, True)),
        ({"sellers_v1.getMarketplaceParticipations": 9.0}, None, None),
        ({"sellers_v1.getMarketplaceParticipations": 9.0}, True, None),
        ({"sellers_v1.getMarketplaceParticipations": 9.0}, 5, (5.0, True)),
    ],
)
def test_how_long_an_answer_is_kept(seconds: dict[str, float], said: Any, kept: tuple[float, bool] | None) -> None:
    """By its operation, else by its section; what the call says goes before, False takes none but keeps what comes."""
    keeping = Clocks().cache(seconds).keeping("account", job(), seconds=said)
    assert (None if keeping is None else (keeping.seconds, keeping.reads)) == kept


def test_an_old_answer_stands_in_as_long_as_the_call_or_the_cache_says() -> None:
    """None where neither does."""
    plain, patient = Clocks().cache(), Clocks().cache(stale_on_error=40.0)
    keepings = [plain.keeping("a", job()), patient.keeping("a", job()), patient.keeping("a", job(), stale=0.0)]
    assert [each and each.stale for each in keepings] == [0.0, 40.0, 0.0]
    assert (Keeping("k", 1.0).stale, Keeping("k", 1.0).reads) == (0.0, True)


@pytest.mark.parametrize(
    "call",
    [
        job(evolve(GET, method="POST")),
        job(evolve(GET, restricted=Restricted("always"))),
        job(evolve(GET, restricted=Restricted("optional", ("a",))), data_elements=["a"]),
        job(evolve(GET, restricted=Restricted("report")), restricted=True),
    ],
)
def test_what_a_restricted_token_opens_is_not_kept(call: Any) -> None:
    """Nor what is not read; without such a token it is."""
    cache = Clocks().cache()
    assert cache.keeping("account", call) is None
    assert cache.keeping("account", call, seconds=5) is None
    assert cache.keeping("account", job(evolve(GET, restricted=Restricted("optional", ("a",))))) is not None


def test_another_call_has_another_name() -> None:
    """By account, operation, method, address and headers, whose order does not count; nothing of them is in it."""
    cache = Clocks().cache({SECTION: 60.0})
    calls = [
        ("account", job()),
        ("other", job()),
        ("account", job(evolve(GET, id=f"{SECTION}.other"))),
        ("account", job(url="https://other/i")),
        ("account", job(headers={"a": "1", "b": "2"})),
        ("account", job(headers={"a": "2", "b": "1"})),
    ]
    keys = [keeping.key for account, call in calls if (keeping := cache.keeping(account, call))]
    assert len(set(keys)) == len(calls)
    turned = cache.keeping("account", job(headers={"b": "2", "a": "1"}))
    assert turned is not None
    assert turned.key == keys[4]
    assert all(len(key) == 64 and int(key, 16) for key in keys)


@pytest.mark.parametrize(
    ("name", "impersonal", "allowed"),
    [
        (ITEM, (), True),
        (SECTION, (), True),
        ("catalog_items_v9", (), True),
        ("sellers_v1.getMarketplaceParticipations", (), True),
        ("sellers_v1.getAccount", (), False),
        ("sellers_v1", (), False),
        ("orders_v0", (), False),
        ("orders_v0", ("orders",), True),
        ("orders_v0", ("orders_v0",), True),
        ("orders_v0.getOrder", ("orders_v0.getOrder",), True),
        ("orders_v0.getOrder", ("orders_v0.getOrders",), False),
    ],
)
def test_files_hold_what_is_impersonal(name: str, impersonal: tuple[str, ...], allowed: bool, tmp_path: Any) -> None:
    """An API in all its versions, a section, an operation; the caller may know of more."""
    if allowed:
        Cache({name: 60}, FileStore(tmp_path), impersonal=impersonal)
        return
    with pytest.raises(ConfigurationError) as caught:
        Cache({name: 60}, FileStore(tmp_path), impersonal=impersonal)
    assert str(caught.value) == (
        f"cache: answers of {name} may hold personal data or signed links, so they are not kept in files: use the memory "
        f"store, or say impersonal=[{name!r}] if you know better"
    )
    Cache({name: 60}, impersonal=impersonal)


def test_a_call_puts_nothing_personal_into_files(tmp_path: Any) -> None:
    """Unless the cache was made with it, or it is known as impersonal."""
    orders = evolve(GET, id="orders_v0.getOrder", section="orders_v0")
    named = Clocks().cache(store=FileStore(tmp_path))
    with pytest.raises(InvalidArgumentError) as caught:
        named.keeping("account", job(orders), seconds=5)
    assert str(caught.value) == (
        "orders_v0.getOrder: options: cache: its answers may hold personal data or signed links, so they are not kept in "
        "files"
    )
    assert named.keeping("account", job(orders), seconds=True) is None
    free = Clocks().cache({"sales_v1": 1.0}, FileStore(tmp_path), impersonal=["orders"])
    assert free.keeping("account", job(orders), seconds=5) is not None
    assert free.keeping("account", job(), seconds=5) is not None
    assert Clocks().cache().keeping("account", job(orders), seconds=5) is not None
    assert "orders" not in IMPERSONAL


@pytest.mark.parametrize(
    ("seconds", "stale", "said"),
    [
        ({ITEM: 0}, 0, f"cache: {ITEM} is 0: give seconds above zero"),
        ({ITEM: True}, 0, f"cache: {ITEM} is True: give seconds above zero"),
        ({ITEM: 60, SECTION: -1}, 0, f"cache: {SECTION} is -1: give seconds above zero"),
        ({ITEM: 60}, -1, "cache: stale_on_error is -1: give seconds of 0 or more"),
    ],
)
def test_a_time_that_is_none_makes_no_cache(seconds: Any, stale: Any, said: str) -> None:
    """By the name of what it is for."""
    with pytest.raises(ConfigurationError) as caught:
        Cache(seconds, stale_on_error=stale)
    assert str(caught.value) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (ITEM, None),
        (SECTION, None),
        (
            "reports_v2021_06_30.createReport",
            "cache: reports_v2021_06_30.createReport is a POST: only answers of GET operations can be kept",
        ),
        (f"{ITEM}s", f"cache: there is no operation or section '{ITEM}s'; did you mean '{ITEM}'?"),
        ("qqq", "cache: there is no operation or section 'qqq'; `spapi operations` lists them"),
    ],
)
def test_names_are_those_of_operations_and_sections(name: str, said: str | None) -> None:
    """That are read; each name is looked at."""
    catalog = list(default_catalog())
    cache = Cache({SECTION: 1, name: 1})
    if said is None:
        cache.check(catalog)
        return
    with pytest.raises(ConfigurationError) as caught:
        cache.check(catalog)
    assert str(caught.value) == said


def test_what_clients_share_is_made_once() -> None:
    """By its name."""
    cache, made = Clocks().cache(), list[str]()

    def make(name: str) -> Callable[[], list[str]]:
        def build() -> list[str]:
            made.append(name)
            return [name]

        return build

    first = cache.shared("a", make("a"))
    assert cache.shared("a", make("b")) is first
    assert cache.shared("c", make("c")) == ["c"]
    assert made == ["a", "c"]


def test_ten_thousand_answers_are_remembered_by_the_steady_clock() -> None:
    """The one that was seen longest ago is counted by the wall clock again."""
    clocks = Clocks()
    cache = clocks.cache(store=MemoryStore(20_000))
    for number in range(10_001):
        cache.put(Keeping(str(number), 60.0), 200, {}, b"a")
    clocks.steady += 70.0
    assert found(cache, Keeping("1", 60.0)) is None
    assert found(cache, Keeping("10000", 60.0)) is None
    assert found(cache, Keeping("0", 60.0)) == b"a"


@pytest.mark.parametrize("method", ["DELETE", "HEAD", "PATCH", "POST", "PUT"])
def test_no_answer_of_another_method_is_kept(method: str) -> None:
    """Whatever it is called, and whatever the call asks for."""
    cache = Clocks().cache()
    assert cache.keeping("a", job()) is not None
    other = job(evolve(GET, method=method))
    assert cache.keeping("a", other) is None
    assert cache.keeping("a", other, seconds=60.0) is None


@pytest.mark.parametrize("set_back", [0.0, 40.0, 400.0])
def test_an_answer_that_is_kept_again_has_its_whole_time(set_back: float) -> None:
    """Also where the wall clock was set back between the two."""
    clocks = Clocks()
    cache, keeping = clocks.cache(), Keeping("k", 60.0)
    cache.put(keeping, 200, {}, b"a")
    assert found(cache, keeping) == b"a"
    clocks.wait(50.0)
    clocks.unix -= set_back
    cache.put(keeping, 200, {}, b"b")
    assert found(cache, keeping) == b"b"
    clocks.wait(59.0)
    assert found(cache, keeping) == b"b"
    clocks.wait(1.0)
    assert found(cache, keeping) is None

"""Tokens as stores keep them: what is read back of files and of Redis, and what a store that fails at one step costs."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest

from spapi_core.auth.credentials import Secret
from spapi_core.auth.flight import AsyncSingleFlight, SingleFlight, late
from spapi_core.auth.stored import Stored
from spapi_core.auth.token_files import TokenFiles, default_folder, held
from spapi_core.errors import ConnectionNotMadeError, LWAError, StoreError
from tests.auth.doubles import LWA, Maker, grant

pytestmark = pytest.mark.anyio

KEY = "0123456789abcdef"


class Wall:
    """Unix time that stands still."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def files(folder: Path) -> tuple[TokenFiles, Wall]:
    wall = Wall()
    return TokenFiles(folder / "tokens", wall), wall


@pytest.mark.skipif(os.name == "nt", reason="its folders are named otherwise")
def test_tokens_lie_in_the_users_cache_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where the user says, else in the usual place of the home."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "there"))
    assert default_folder() == TokenFiles(None, Wall()).folder == tmp_path / "there" / "spapi" / "tokens"
    for unset in ("", None):
        if unset is None:
            monkeypatch.delenv("XDG_CACHE_HOME")
        else:
            monkeypatch.setenv("XDG_CACHE_HOME", unset)
        assert default_folder() == tmp_path / ".cache" / "spapi" / "tokens"


@pytest.mark.parametrize(
    ("waited", "left"), [(0.0, 60.0), (59.9, 0.1), (60.0, None), (61.0, None), (-0.1, None), (-60.0, None)]
)
def test_a_token_in_a_file_lives_as_long_as_it_was_granted_for(
    waited: float, left: float | None, tmp_path: Path
) -> None:
    """Not longer, though the clock was set back."""
    store, wall = files(tmp_path)
    assert store.read(KEY) is None
    store.write(KEY, Secret("t"), 60.0)
    wall.now += waited
    found = store.read(KEY)
    if left is None:
        assert found is None
        return
    assert found is not None
    assert (found.secret.reveal(), found.life) == ("t", 60.0)
    assert found.left == pytest.approx(left)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "5", "{}", '{"token": "t", "life": 60}', '{"token": "", "life": 60, "end": 1060}',
     '{"token": 5, "life": 60, "end": 1060}', '{"token": "t", "life": "long", "end": 1060}',
     '{"token": "t", "life": 1e999, "end": []}', "[" * 100_000],
)  # fmt: skip
def test_a_file_of_another_shape_holds_no_token(text: str, tmp_path: Path) -> None:
    """It is written over."""
    store, _ = files(tmp_path)
    store.write(KEY, Secret("t"), 60.0)
    path = tmp_path / "tokens" / f"{KEY}.json"
    path.write_text(text)
    assert store.read(KEY) is None
    store.write(KEY, Secret("t"), 60.0)
    assert store.read(KEY) is not None


def test_a_token_is_removed_by_its_value(tmp_path: Path) -> None:
    """Another one that came meanwhile stays; without a value whatever is there goes, and removing nothing is allowed."""
    store, _ = files(tmp_path)
    store.write(KEY, Secret("new"), 60.0)
    store.remove(KEY, "old")
    assert store.read(KEY) is not None
    store.remove(KEY, "new")
    assert store.read(KEY) is None
    store.remove(KEY, "new")
    store.write(KEY, Secret("new"), 60.0)
    store.remove(KEY)
    assert store.read(KEY) is None


def test_what_has_ended_goes_now_and_then(tmp_path: Path) -> None:
    """With the first token and after five minutes more; files of others and tokens that live stay."""
    store, wall = files(tmp_path)
    folder = tmp_path / "tokens"
    store.write("aaaaaaaaaaaaaaaa", Secret("t"), 10.0)
    (folder / "others.json").write_text(json.dumps({"token": "t", "life": 1, "end": 1}))
    (folder / "bbbbbbbbbbbbbbbb.lock").touch()
    (folder / "cccccccccccccccc.txt").touch()
    wall.now += 299.9
    store.write("dddddddddddddddd", Secret("t"), 3600.0)
    assert (folder / "aaaaaaaaaaaaaaaa.json").exists()
    wall.now += 0.1
    store.write("eeeeeeeeeeeeeeee", Secret("t"), 3600.0)
    assert sorted(path.name for path in folder.iterdir()) == [
        "cccccccccccccccc.txt",
        "dddddddddddddddd.json",
        "eeeeeeeeeeeeeeee.json",
        "others.json",
    ]


def test_a_lock_that_is_held_keeps_its_key_from_being_tidied(tmp_path: Path) -> None:
    """Somebody renews it at this moment."""
    store, wall = files(tmp_path)
    store.write(KEY, Secret("t"), 10.0)
    lock = store.lock(KEY)
    assert lock is not None
    assert store.lock(KEY) is None
    wall.now += 400.0
    store.write("dddddddddddddddd", Secret("t"), 3600.0)
    assert (tmp_path / "tokens" / f"{KEY}.json").exists()
    store.let_go(KEY)
    lock.close()
    store.let_go(KEY)
    assert not (tmp_path / "tokens" / f"{KEY}.lock").exists()


@pytest.mark.parametrize("mode", [0o720, 0o702, 0o777])
def test_a_folder_that_others_can_write_into_is_refused(mode: int, tmp_path: Path) -> None:
    """They could put tokens there; what others may read does not matter here."""
    store, _ = files(tmp_path)
    store.write(KEY, Secret("t"), 60.0)
    (tmp_path / "tokens").chmod(0o755)
    assert store.read(KEY) is not None
    (tmp_path / "tokens").chmod(mode)
    with pytest.raises(StoreError) as caught:
        store.read(KEY)
    folder = tmp_path / "tokens"
    assert str(caught.value) == (
        f"Others can write into the token cache {folder} (mode {mode:o}), and could put tokens there: chmod 700 {folder}"
    )


@pytest.mark.parametrize(("mode", "refused"), [(0o777, True), (0o702, True), (0o1777, False), (0o770, False)])
def test_a_folder_that_everybody_can_exchange_is_refused(mode: int, refused: bool, tmp_path: Path) -> None:
    """Unless the one above keeps each user's files to that user."""
    above = tmp_path / "above"
    above.mkdir()
    store, _ = files(above)
    store.write(KEY, Secret("t"), 60.0)
    above.chmod(mode)
    if not refused:
        assert store.read(KEY) is not None
        return
    with pytest.raises(StoreError) as caught:
        store.read(KEY)
    assert str(caught.value) == (
        f"Others can replace the token cache {above / 'tokens'}, since everybody can write into the folder that it is in "
        f"(mode {mode:o}): chmod o-w {above}, or use another folder."
    )


def test_a_folder_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    """What could not be done, and why."""
    (tmp_path / "tokens").write_text("a file")
    store, _ = files(tmp_path)
    for what, act in (
        ("write", lambda: store.write(KEY, Secret("t"), 60.0)),
        ("lock", lambda: store.lock(KEY)),
        ("read", lambda: store.read(KEY)),
    ):
        with pytest.raises(StoreError) as caught:
            act()
        assert str(caught.value).startswith(f"Cannot {what} the token cache in {tmp_path / 'tokens'}: ")
    assert "for 60 s: stop the process that hangs" in str(held(tmp_path))


def test_a_token_in_redis_is_read_as_it_was_kept() -> None:
    """With what is left of it in milliseconds; anything else is not a token."""
    pytest.importorskip("redis", reason="the extra redis is not installed")
    from spapi_core.auth.redis_values import failed, has, kept_token, token_text  # noqa: PLC0415 - an extra

    text = token_text(Secret("t"), 3600.0)
    assert json.loads(text) == {"token": "t", "life": 3600.0}
    assert kept_token(text, 1500) == Stored(Secret("t"), 3600.0, 1.5)
    assert kept_token(text, 1) == Stored(Secret("t"), 3600.0, 0.001)
    for kept, left in ((None, 5), (text, 0), (text, -1), ("{", 5), ("[" * 100_000, 5), (f'{{"token": "t", "life": {10**400}}}', 5), ("[]", 5), ("{}", 5), ('{"token": "t", "life": "x"}', 5), ("5", 5)):  # fmt: skip
        assert kept_token(kept, left) is None, kept
    assert (has(text, "t"), has(text, "u"), has(None, "t")) == (True, False, False)
    for unreadable in ("{", "{}", "5", "[" * 100_000):
        assert has(unreadable, "t")
    error = failed("read", TimeoutError())  # type: ignore[arg-type]  # any error
    assert str(error) == "The token store in Redis cannot be read (TimeoutError): see whether it runs."


class Failing:
    """A store of tokens that fails at one step, for threads and for tasks."""

    def __init__(self, step: str, is_async: bool) -> None:
        self.step = step
        self.is_async = is_async
        self.done: list[str] = []

    def _do(self, what: str) -> Any:
        self.done.append(what)
        if what == self.step:
            raise StoreError(f"{what} failed")
        return self._none() if self.is_async else None

    async def _none(self) -> None:
        return None

    def read(self, key: str) -> Any:
        return self._do("read")

    def write(self, key: str, secret: Secret, life: float) -> Any:
        return self._do("write")

    def remove(self, key: str, value: str | None = None) -> Any:
        return self._do("remove")

    def lock(self, key: str) -> Any:
        self.done.append("lock")
        return self._locked() if self.is_async else self._locked_now()

    @asynccontextmanager
    async def _locked(self) -> AsyncIterator[None]:
        if self.step == "lock":
            raise StoreError("lock failed")
        yield

    @contextmanager
    def _locked_now(self) -> Iterator[None]:
        if self.step == "lock":
            raise StoreError("lock failed")
        yield


@pytest.mark.parametrize("step", ["read", "lock", "write", "remove"])
async def test_a_store_that_fails_at_one_step_costs_no_call(
    make: Maker, step: str, caplog: pytest.LogCaptureFixture
) -> None:
    """It is said once; where the caller wants errors, it is one."""
    for on_error in ("local", "raise"):
        caplog.clear()
        probe = make(LWA(grant("probe")))
        store = Failing(step, "Async" in type(probe.auth).__name__)
        auth = make(LWA(grant("one"), grant("two")), store=store, on_store_error=on_error)

        async def use(auth: Any = auth) -> list[str]:
            first = await auth.access_token()
            await auth.invalidate(first)
            return [first, await auth.access_token()]

        if on_error == "raise":
            with pytest.raises(StoreError, match=f"{step} failed"):
                await use()
            continue
        assert await use() == ["one", "two"]
        said = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
        assert f"Tokens are not shared with other processes for now: {step} failed" in said
        assert step in store.done


def test_who_asks_while_another_is_asking_gets_the_same_answer_or_the_same_error() -> None:
    """Threads; the error is a copy, so that each has its own traceback."""
    flights: SingleFlight[str] = SingleFlight()
    there, go, got = threading.Event(), threading.Event(), list[Any]()
    error = LWAError("no", error="invalid_grant")

    def fetch() -> str:
        there.set()
        assert go.wait(30)
        raise error

    def ask() -> None:
        try:
            got.append(flights.run("k", fetch, 30.0))
        except LWAError as caught:
            got.append(caught)

    first = threading.Thread(target=ask)
    first.start()
    assert there.wait(30)
    assert (flights.busy("k"), flights.busy("other")) == (True, False)
    with pytest.raises(ConnectionNotMadeError) as late_one:
        flights.run("k", fetch, 0.0)
    assert str(late_one.value) == "it is being requested, and did not arrive within the 0 s that this call has left"
    go.set()
    first.join(30)
    assert got == [error]
    assert not flights.busy("k")
    assert flights.run("k", lambda: "value") == "value"
    assert str(late(None)) == str(late(0.0))
    assert "within the 2.5 s" in str(late(2.5))


async def test_tasks_that_ask_together_ask_once() -> None:
    """Each key for itself; after it landed it is asked for again."""
    flights: AsyncSingleFlight[int] = AsyncSingleFlight()
    asked: list[int] = []

    async def fetch() -> int:
        asked.append(1)
        await asyncio.sleep(0)
        return len(asked)

    assert await asyncio.gather(*(flights.run("k", fetch) for _ in range(3))) == [1, 1, 1]
    assert not flights.busy("k")
    assert await flights.run("k", fetch, 30.0) == 2


async def test_the_credentials_in_use_are_known(make: Maker) -> None:
    """And shown without their secrets."""
    auth = make(LWA()).auth
    assert auth.credentials.lwa_client_id == "amzn1.app"
    assert "SECRET-MARK" not in repr(auth.credentials)


@pytest.mark.parametrize(("life", "milliseconds"), [(60.0, 60_000), (0.0001, 1)])
async def test_a_token_in_redis_ends_with_its_life(empty_redis: str, life: float, milliseconds: int) -> None:
    """By the clock of the server, after a millisecond at least; threads and tasks write the same."""
    import redis  # noqa: PLC0415 - an extra
    import redis.asyncio  # noqa: PLC0415

    from spapi_core.auth.redis import AsyncRedisStore, RedisStore  # noqa: PLC0415

    with redis.Redis.from_url(empty_redis) as client:
        RedisStore(client).write("now", Secret("t"), life)
        async with redis.asyncio.Redis.from_url(empty_redis) as waiting:
            await AsyncRedisStore(waiting).write("later", Secret("t"), life)
        for key in ("now", "later"):
            left = client.pttl(f"spapi:token:{key}")
            assert left == -2 or milliseconds - 30_000 < left <= milliseconds


class Redis:
    """A client of Redis that keeps what it was asked; each answer is there at once, and can be awaited."""

    def __init__(self, is_async: bool) -> None:
        self.is_async = is_async
        self.asked: list[tuple[Any, ...]] = []
        self.is_free = True

    def _given(self, value: Any) -> Any:
        async def later() -> Any:
            return value

        return later() if self.is_async else value

    def set(self, name: str, text: str, *, px: int) -> Any:
        self.asked.append((name, json.loads(text), px))
        return self._given(True)

    def lock(self, name: str, **known: float) -> Any:
        self.asked.append((name, known))
        return self

    def acquire(self) -> Any:
        return self._given(self.is_free)

    def release(self) -> Any:
        self.asked.append(("released",))
        return self._given(None)


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize(
    ("life", "milliseconds"), [(60.0, 60_000), (3600.0, 3_600_000), (0.0019, 1), (0.001, 1), (0.0001, 1), (1.5, 1500)]
)
async def test_redis_is_asked_to_let_a_token_go(
    monkeypatch: pytest.MonkeyPatch, is_async: bool, life: float, milliseconds: int
) -> None:
    """To the millisecond, rounded down, and after one at least; restricted tokens are kept unless somebody says otherwise."""
    pytest.importorskip("redis", reason="the extra redis is not installed")
    from spapi_core.auth import redis_aio, redis_sync  # noqa: PLC0415 - an extra

    for module in (redis_aio, redis_sync):
        monkeypatch.setattr(module, "renew_locks_of", lambda _: None)
    client: Any = Redis(is_async)
    store: Any
    if is_async:
        store = redis_aio.AsyncRedisStore(client)
        await store.write("k", Secret("t"), life)
    else:
        store = redis_sync.RedisStore(client)
        store.write("k", Secret("t"), life)
    assert client.asked == [("spapi:token:k", {"token": "t", "life": life}, milliseconds)]
    assert store.restricted is True


@pytest.mark.parametrize("is_async", [False, True])
async def test_a_lock_in_redis_is_waited_for_as_long_as_two_holders_can_have_it(
    monkeypatch: pytest.MonkeyPatch, is_async: bool
) -> None:
    """It is given back; one that stays with another is an error."""
    pytest.importorskip("redis", reason="the extra redis is not installed")
    from spapi_core.auth import redis_aio, redis_sync  # noqa: PLC0415 - an extra
    from spapi_core.auth.redis_values import LOCK_SECONDS, LOOK_AGAIN  # noqa: PLC0415

    for module in (redis_aio, redis_sync):
        monkeypatch.setattr(module, "renew_locks_of", lambda _: None)
    client: Any = Redis(is_async)

    async def locked() -> None:
        if is_async:
            async with redis_aio.AsyncRedisStore(client, prefix="p:").lock("k"):
                client.asked.append(("held",))
        else:
            with redis_sync.RedisStore(client, prefix="p:").lock("k"):
                client.asked.append(("held",))

    asked = ("p:k:lock", {"timeout": LOCK_SECONDS, "sleep": LOOK_AGAIN, "blocking_timeout": 2 * LOCK_SECONDS})
    await locked()
    assert client.asked == [asked, ("held",), ("released",)]
    client.is_free = False
    with pytest.raises(
        StoreError, match=r"^The lock of a token in Redis was not released: look for a worker that hangs\.$"
    ):
        await locked()
    assert client.asked[3:] == [asked]


@pytest.mark.parametrize("is_async", [False, True])
async def test_what_redis_cannot_do_is_said(monkeypatch: pytest.MonkeyPatch, is_async: bool) -> None:
    """With the name of its error alone."""
    exceptions = pytest.importorskip("redis.exceptions", reason="the extra redis is not installed")
    from spapi_core.auth import redis_aio, redis_sync  # noqa: PLC0415 - an extra

    for module in (redis_aio, redis_sync):
        monkeypatch.setattr(module, "renew_locks_of", lambda _: None)

    def refuse(*_: Any, **__: Any) -> Any:
        raise exceptions.ConnectionError("of a secret host")

    client: Any = Redis(is_async)
    client.set = client.acquire = client.delete = client.get = client.pipeline = refuse
    store: Any = redis_aio.AsyncRedisStore(client) if is_async else redis_sync.RedisStore(client)

    async def lock() -> None:
        if is_async:
            async with store.lock("k"):
                """Not reached."""
        else:
            with store.lock("k"):
                """Not reached."""

    async def done(step: str, *given: Any) -> None:
        found = getattr(store, step)(*given)
        if is_async:
            await found

    steps: dict[str, Any] = {
        "read": lambda: done("read", "k"),
        "written": lambda: done("write", "k", Secret("t"), 60.0),
        "cleared": lambda: done("remove", "k", "t"),
        "locked": lock,
    }
    for word, act in steps.items():
        with pytest.raises(StoreError) as caught:
            await act()
        assert str(caught.value) == f"The token store in Redis cannot be {word} (ConnectionError): see whether it runs."
    assert [each[0] for each in client.asked] == ["spapi:token:k:lock"]

"""Stores of tokens: one refresher among processes, for the owner's eyes, and never a client secret."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import logging
import os
import resource
import shutil
import socket
import stat
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from spapi_core.auth import AsyncAuth, AsyncFileStore, Auth, FileStore, Secret
from spapi_core.auth.redis_values import kept_token
from spapi_core.auth.restricted import Resource
from spapi_core.auth.token_files import TokenFiles
from spapi_core.errors import StoreError
from tests.auth.doubles import LWA, REFRESH, SECRET, AsyncLWA, Hands, Maker, credentials, grant, poster

pytestmark = pytest.mark.anyio

redis = pytest.importorskip("redis", reason="the extra `redis` is not installed")


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Redis of our own, on a free port of loopback, without a disk."""
    binary = shutil.which("redis-server")
    if binary is None:
        pytest.skip("redis-server is not on this machine")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [binary, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir"]
    with subprocess.Popen(  # noqa: S603
        [*command, str(tmp_path_factory.mktemp("redis"))], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        for line in server.stdout:
            if "Ready to accept" in line:
                break
        else:
            pytest.fail("redis-server did not start")
        yield f"redis://127.0.0.1:{port}/0"
        server.terminate()


@pytest.fixture
def clean_redis(redis_url: str) -> str:
    with redis.Redis.from_url(redis_url) as client:
        client.flushall()
    return redis_url


class Stores:
    """A place of either sort, and any number of stores that share it."""

    def __init__(self, place: str, kind: str, where: Any) -> None:
        self.place, self.kind, self.where = place, kind, where
        self._open: list[Any] = []

    def new(self) -> Any:
        if self.place == "file":
            return FileStore(self.where) if self.kind == "sync" else AsyncFileStore(self.where)
        from spapi_core.auth.redis import AsyncRedisStore, RedisStore  # noqa: PLC0415

        if self.kind == "sync":
            client: Any = redis.Redis.from_url(self.where)
            self._open.append(client)
            return RedisStore(client)
        client = redis.asyncio.Redis.from_url(self.where)
        self._open.append(client)
        return AsyncRedisStore(client)

    async def close(self) -> None:
        for client in self._open:
            if self.kind == "sync":
                client.close()
            else:
                await client.aclose()

    def everything(self) -> str:
        if self.place == "file":
            return "".join(f"{path.name} {path.read_text()}" for path in Path(self.where).rglob("*") if path.is_file())
        with redis.Redis.from_url(self.where) as client:
            return repr([(key, client.get(key)) for key in client.scan_iter()])


@pytest.fixture(params=["file", "redis"])
async def stores(request: pytest.FixtureRequest, kind: str, tmp_path: Path) -> Any:
    where = tmp_path / "tokens" if request.param == "file" else request.getfixturevalue("clean_redis")
    known = Stores(request.param, kind, where)
    yield known
    await known.close()


class Away:
    """A store of either kind that cannot be read; it counts how often somebody tried."""

    def __init__(self, kind: str) -> None:
        self.tried: list[str] = []
        self._sync = kind == "sync"

    def read(self, _: str) -> Any:
        self.tried.append("read")
        if self._sync:
            raise StoreError("away")
        return self._fail()

    async def _fail(self) -> None:
        raise StoreError("away")


async def test_a_store_that_is_away_is_waited_for_once(make: Maker, kind: str) -> None:
    """The first token does not pay for a silent server twice: neither lock nor second look nor writing is tried."""
    away = Away(kind)
    assert await make(LWA(grant("a")), store=away).access_token() == "a"
    assert away.tried == ["read"]


async def test_a_second_worker_asks_nobody(make: Maker, stores: Stores) -> None:
    """What one has got, the next reads."""
    first, second = LWA(grant("shared")), LWA()
    assert await make(first, store=stores.new()).access_token() == "shared"
    assert await make(second, store=stores.new()).access_token() == "shared"
    assert second.forms == []


async def test_no_store_holds_a_client_secret_or_refresh_token(make: Maker, stores: Stores) -> None:
    """What lies in the store is the access token, under a key that shows nothing."""
    await make(LWA(grant("the-access-token")), store=stores.new()).access_token()
    kept = stores.everything()
    assert "the-access-token" in kept
    assert SECRET not in kept
    assert REFRESH not in kept
    assert "SECRET-MARK" not in kept
    assert "amzn1.app" not in kept


async def test_an_invalidated_token_leaves_the_store(make: Maker, stores: Stores) -> None:
    """A token that Amazon refused is gone for all; a newer one that another worker put there stays."""
    one, other = make(LWA(grant("a"), grant("b")), store=stores.new()), make(LWA(grant("c")), store=stores.new())
    await one.access_token()
    await other.access_token()
    await one.invalidate("a")
    assert await one.access_token() == "b"
    await other.invalidate("a")
    assert await other.access_token() == "b"


async def test_clearing_reaches_the_store(make: Maker, stores: Stores) -> None:
    """clear_token_cache forgets the token for all who share the store, even one this process never read."""
    await make(LWA(grant("a")), store=stores.new()).access_token()
    await make(LWA(), store=stores.new()).clear_token_cache()
    assert await make(LWA(grant("b")), store=stores.new()).access_token() == "b"


async def test_one_of_many_workers_refreshes(make: Maker, stores: Stores, kind: str) -> None:
    """16 workers on a cold store, each with connections of its own: one request."""
    lwa = LWA()
    workers = [make(lwa, store=stores.new()) for _ in range(16)]
    if kind == "async":
        tokens = list(await asyncio.gather(*(worker.access_token() for worker in workers)))
    else:
        tokens = []
        threads = [
            threading.Thread(target=lambda auth=worker.auth: tokens.append(auth.access_token())) for worker in workers
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert tokens == ["token-1"] * 16
    assert len(lwa.forms) == 1


async def test_garbage_in_the_store_is_no_token(make: Maker, stores: Stores) -> None:
    """A value that is not ours is written over."""
    store = stores.new()
    auth = make(LWA(grant("good")), store=store)
    key = auth.auth._key(None)
    if stores.place == "file":
        Path(stores.where).mkdir()  # noqa: ASYNC240
        (Path(stores.where) / f"{key}.json").write_text('{"token": 1')
    else:
        with redis.Redis.from_url(stores.where) as client:
            client.set(f"spapi:token:{key}", b'["x"]', ex=60)
    assert await auth.access_token() == "good"


async def test_a_lost_store_is_no_lost_call(
    make: Maker, stores: Stores, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Without its store a worker goes on by itself and says so once; with "raise" it does not."""
    broken = Stores(stores.place, stores.kind, _broken(stores.place, tmp_path))
    try:
        auth = make(LWA(), store=broken.new())
        assert await auth.access_token() == "token-1"
        await auth.invalidate("token-1")
        assert await auth.access_token() == "token-2"
        told = [record for record in caplog.records if record.levelno == logging.WARNING]
        assert len(told) == 1
        with pytest.raises(StoreError):
            await make(LWA(), store=broken.new(), on_store_error="raise").access_token()
    finally:
        await broken.close()


def _broken(place: str, folder: Path) -> Any:
    if place == "redis":
        return "redis://127.0.0.1:1/0"
    (folder / "occupied").write_text("a file where a folder should be")
    return folder / "occupied"


def test_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    """Folder 0700, files 0600, whatever the umask."""
    before = os.umask(0)
    try:
        store = FileStore(tmp_path / "deep" / "tokens")
        store.write("key", Secret("t"), 60)
        with store.lock("key"):
            pass
    finally:
        os.umask(before)
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in store.folder.iterdir()} == {0o600}
    assert [path.suffix for path in store.folder.iterdir()] == [".json"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "deep", store.folder)} == {0o700}


def test_a_clock_that_was_set_back_makes_no_token_immortal(tmp_path: Path) -> None:
    """A file from the future is not believed."""
    hands = Hands()
    store = FileStore(tmp_path, wall=lambda: hands.wall)
    store.write("key", Secret("t"), 3600)
    assert store.read("key") is not None
    hands.wall -= 10
    assert store.read("key") is None
    hands.wall += 3611
    assert store.read("key") is None


_WORKER = """
import sys, json
from pathlib import Path
from spapi_core.auth import Auth, Credentials, FileStore
class LWA:
    def post_form(self, url, form, timeout=None):
        with open(sys.argv[2], "a") as log:
            log.write("asked\\n")
        class Reply:
            status_code, headers = 200, {}
            content = json.dumps({"access_token": "from-" + sys.argv[3], "expires_in": 3600}).encode()
        return Reply()
auth = Auth(Credentials(lwa_client_id="a", lwa_client_secret="b", refresh_token="c"), LWA(), store=FileStore(sys.argv[1]))
sys.stdin.read(1)
print(auth.access_token())
"""


def test_of_8_processes_one_asks(tmp_path: Path) -> None:
    """Eight processes of one machine start at once on a cold folder: one request, one token."""
    log = tmp_path / "log"
    command = [sys.executable, "-c", _WORKER, str(tmp_path / "tokens"), str(log)]
    workers = [
        subprocess.Popen([*command, str(number)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603
        for number in range(8)
    ]
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("x")
        worker.stdin.flush()
    tokens = {worker.communicate()[0].strip() for worker in workers}
    assert len(tokens) == 1
    assert log.read_text() == "asked\n"


async def test_a_cancelled_task_gives_its_file_lock_back(tmp_path: Path) -> None:
    """A task that is cancelled while it waits for the lock does not keep it for ever."""
    store = AsyncFileStore(tmp_path)
    other = AsyncFileStore(tmp_path)

    async def hold() -> None:
        async with other.lock("key"):
            pass

    async with store.lock("key"):
        waiting = asyncio.ensure_future(hold())
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
    async with asyncio.timeout(5), store.lock("key"):
        pass


async def test_a_task_cancelled_while_it_takes_the_lock_leaves_no_open_file(tmp_path: Path) -> None:
    """Whatever moment the end comes at, the file of the lock is closed, by us and not by the collector."""
    store = AsyncFileStore(tmp_path)

    async def hold() -> None:
        async with store.lock("key"):
            await asyncio.sleep(60)

    for round_ in range(200):
        taking = asyncio.ensure_future(hold())
        await asyncio.sleep(round_ % 5 / 10_000)
        taking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await taking
    with warnings.catch_warnings(record=True) as left_open:
        warnings.simplefilter("always", ResourceWarning)
        gc.collect()
    assert not left_open
    with FileStore(tmp_path).lock("key"):
        pass


def test_the_key_file_says_how_long(tmp_path: Path) -> None:
    """The file is plain JSON: token, life and end."""
    Auth(credentials(), LWA(grant("t", 60)), store=FileStore(tmp_path)).access_token()
    (kept,) = tmp_path.glob("*.json")
    assert set(json.loads(kept.read_text())) == {"token", "life", "end"}


def test_an_async_and_a_sync_worker_share_a_folder(tmp_path: Path) -> None:
    """The two halves write the same files."""
    Auth(credentials(), LWA(grant("t")), store=FileStore(tmp_path)).access_token()
    other = AsyncAuth(credentials(), AsyncLWA(LWA()), store=AsyncFileStore(tmp_path))
    assert asyncio.run(other.access_token()) == "t"


async def _lock(kind: str, folder: Path, slept: list[float]) -> None:
    async def asleep(seconds: float) -> None:
        slept.append(seconds)

    if kind == "sync":
        with FileStore(folder, sleep=slept.append).lock("key"):
            return
    async with AsyncFileStore(folder, sleep=asleep).lock("key"):
        return


async def test_a_lock_whose_holder_hangs_is_given_up(tmp_path: Path, kind: str) -> None:
    """After a minute the wait ends with an error of the store, which a call survives."""
    slept: list[float] = []
    with (
        FileStore(tmp_path).lock("key"),
        pytest.raises(StoreError, match=r"held a lock .* stop the process that hangs"),
    ):
        await _lock(kind, tmp_path, slept)
    assert 60 <= sum(slept) < 61
    await _lock(kind, tmp_path, slept)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"null",
        b'{"token": 5, "life": 3600, "end": %d}',
        b'{"token": ["a"], "life": 3600, "end": %d}',
        b'{"token": null, "life": 3600, "end": %d}',
        b'{"token": "", "life": 3600, "end": %d}',
        b"[" * 100_000,
        b"\xff",
    ],
)
def test_a_damaged_file_is_no_token(tmp_path: Path, content: bytes) -> None:
    """Whatever stands in it."""
    (tmp_path / "key.json").write_bytes(content.replace(b"%d", b"1770003600"))
    assert FileStore(tmp_path, wall=lambda: 1_770_000_000.0).read("key") is None


@pytest.mark.skipif(os.name == "nt", reason="no modes there")
@pytest.mark.parametrize("mode", [0o777, 0o770, 0o702, 0o1777])
def test_a_folder_that_others_can_write_to_is_refused(tmp_path: Path, mode: int) -> None:
    """They could put a token of theirs there; the error says what to do."""
    store = FileStore(tmp_path)
    store.write("key", Secret("token"), 60)
    tmp_path.chmod(mode)
    remedy = f"Others can write into the token cache {tmp_path} .*: chmod 700 {tmp_path}"
    with pytest.raises(StoreError, match=remedy):
        store.read("key")
    with pytest.raises(StoreError, match=remedy):
        store.write("key", Secret("token"), 60)
    with pytest.raises(StoreError, match=remedy), store.lock("key"):
        pass


@pytest.mark.skipif(os.name == "nt", reason="no modes there")
def test_a_folder_that_others_can_exchange_is_refused(tmp_path: Path) -> None:
    """One in a folder that is everybody's; a sticky one, as /tmp is, lets nobody exchange what is another's."""
    above = tmp_path / "above"
    above.mkdir()
    store = FileStore(above / "tokens")
    above.chmod(0o1777)
    store.write("key", Secret("token"), 60)
    above.chmod(0o777)
    with pytest.raises(StoreError, match=f"Others can replace the token cache .* chmod o-w {above}"):
        store.read("key")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can give a folder away")
def test_a_folder_of_another_user_is_refused(tmp_path: Path) -> None:
    """Root is not to use tokens that a user put there."""
    os.chown(tmp_path, 12345, 12345)
    with pytest.raises(StoreError, match=r"belongs to another user \(id 12345\)"):
        FileStore(tmp_path).write("key", Secret("token"), 60)


async def test_a_refused_folder_is_one_warning_and_the_tokens_stay_in_memory(
    make: Maker, tmp_path: Path, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The client goes on without the store."""
    opened(tmp_path)
    store = FileStore(tmp_path) if kind == "sync" else AsyncFileStore(tmp_path)
    auth = make(LWA(grant("a")), store=store)
    assert [await auth.access_token() for _ in range(2)] == ["a", "a"]
    (record,) = caplog.records
    assert record.getMessage() == (
        f"Tokens are not shared with other processes for now: Others can write into the token cache {tmp_path} (mode 777), "
        f"and could put tokens there: chmod 700 {tmp_path}"
    )
    assert texts(tmp_path) == []


def opened(folder: Path) -> None:
    """Let everybody write into it."""
    folder.chmod(0o777)


def texts(folder: Path) -> list[str]:
    """What its files hold."""
    return [path.read_text() for path in folder.iterdir()]


def key(number: int) -> str:
    return f"{number:016x}"


def test_ended_tokens_leave_the_folder(tmp_path: Path) -> None:
    """As others are written, every five minutes; those that are good stay, and so do files that are not ours."""
    hands = Hands()
    store = FileStore(tmp_path, wall=lambda: hands.wall)
    for number in range(200):
        with store.lock(key(number)):
            store.write(key(number), Secret("t"), 3600)
    assert len(list(tmp_path.iterdir())) == 200
    others = ["package.json", "0123456789abcdef.lock2", "poetry.lock"]
    for name in others:
        (tmp_path / name).write_text('{"token": "t", "life": 1, "end": 1}')
    hands.wall += 3000
    store.write(key(201), Secret("t"), 3600)
    hands.wall += 601
    store.write(key(202), Secret("t"), 3600)
    assert {path.name for path in tmp_path.iterdir()} == {f"{key(201)}.json", f"{key(202)}.json", *others}


def test_a_lock_leaves_no_file(tmp_path: Path) -> None:
    """Nor does one whose holder was killed, once another token is written."""
    (tmp_path / f"{key(1)}.lock").touch()
    store = FileStore(tmp_path)
    with store.lock(key(2)), FileStore(tmp_path).lock(key(3)):
        FileStore(tmp_path).write(key(4), Secret("t"), 60)
        assert {path.name for path in tmp_path.iterdir()} == {f"{key(2)}.lock", f"{key(3)}.lock", f"{key(4)}.json"}
    assert {path.name for path in tmp_path.iterdir()} == {f"{key(4)}.json"}


def test_a_lock_whose_file_goes_is_held_by_one_at_a_time(tmp_path: Path) -> None:
    """Eight threads take turns, though each removes the file when it lets go."""
    inside, most = [], []

    def work() -> None:
        store = FileStore(tmp_path, sleep=lambda _: None)
        for _ in range(50):
            with contextlib.suppress(StoreError), store.lock(key(1)):
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(most) == {1}


async def test_restricted_data_tokens_can_be_kept_in_memory_alone(make: Maker, tmp_path: Path, kind: str) -> None:
    """restricted=False: none of them is at rest; the access token is."""
    store = (FileStore if kind == "sync" else AsyncFileStore)(tmp_path, restricted=False)
    auth = make(LWA(grant("access")), store=store)
    post = poster(kind, lambda _: {"restrictedDataToken": "Atz.sprdt|secret", "expiresIn": 3600})
    await auth.access_token()
    resource = Resource("GET", "/reports/2021-06-30/documents/d1")
    tokens = [await auth.restricted_token([resource], post) for _ in range(2)]
    assert tokens == ["Atz.sprdt|secret"] * 2
    (kept,) = texts(tmp_path)
    assert "sprdt" not in kept


def test_a_token_that_cannot_be_written_is_told_with_file_and_remedy(tmp_path: Path) -> None:
    """On a full disk nothing half written stays."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, before[1]))
    try:
        with pytest.raises(
            StoreError, match=rf"Cannot write the token cache in {tmp_path}: File too large: .*ulimit -f"
        ):
            FileStore(tmp_path).write("key", Secret("token"), 60)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("token", ["", "Atza|a\r\nx-other: b", "Atza|\u00fc", " ", 5, None])
def test_what_no_header_can_carry_is_no_token(tmp_path: Path, token: Any) -> None:
    """However it came into the store: it is not sent for an hour, a new one is asked for."""
    kept = {"token": token, "life": 3600, "end": 2000.0}
    files = TokenFiles(tmp_path, lambda: 1000.0)
    (tmp_path / "0123456789abcdef.json").write_text(json.dumps(kept))
    assert files.read("0123456789abcdef") is None
    assert kept_token(json.dumps(kept), 1000) is None
    right = json.dumps({**kept, "token": "Atza|a"})
    (tmp_path / "0123456789abcdef.json").write_text(right)
    found, other = files.read("0123456789abcdef"), kept_token(right, 1000)
    assert found is not None
    assert other is not None
    assert found.secret.reveal() == other.secret.reveal() == "Atza|a"

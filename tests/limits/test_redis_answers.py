"""What a Redis answers when it does not do what it is asked: a refusal of any kind, or something that no script of ours says."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator

import pytest

from spapi_core.errors import StoreError
from spapi_core.limits import AsyncLimiter, Limiter, RedisStore
from spapi_core.limits.bucket import Bucket

pytestmark = pytest.mark.anyio

BUCKETS = [Bucket("app:x", 5.0, 5)]
HELLO = b"%1\r\n$5\r\nproto\r\n:3\r\n"
REFUSALS = {
    "loading": b"-LOADING Redis is loading the dataset in memory\r\n",
    "read only": b"-READONLY You can't write against a read only replica.\r\n",
    "full": b"-OOM command not allowed when used memory > 'maxmemory'.\r\n",
    "cannot save": b"-MISCONF Redis is configured to save RDB snapshots\r\n",
    "no script": b"-NOSCRIPT No matching script.\r\n",
    "no user": b"-NOAUTH Authentication required.\r\n",
    "not allowed": b"-NOPERM this user has no permissions\r\n",
    "cluster down": b"-CLUSTERDOWN The cluster is down\r\n",
    "moved": b"-MOVED 3999 127.0.0.1:6381\r\n",
    "master down": b"-MASTERDOWN Link with MASTER is down\r\n",
    "busy": b"-BUSY Redis is busy running a script.\r\n",
    "too many clients": b"-ERR max number of clients reached\r\n",
    "closed": b"",
    "no Redis": b"HTTP/1.1 400 Bad Request\r\n\r\n",
    "a number": b":5\r\n",
    "nothing": b"_\r\n",
    "an empty text": b"$0\r\n\r\n",
    "a word": b"$5\r\nhello\r\n",
    "a list": b"*0\r\n",
    "too few numbers": b"$3\r\n1 2\r\n",
}


def _answer(connection: socket.socket, reply: bytes) -> None:
    with connection, contextlib.suppress(OSError), connection.makefile("rb") as stream:
        while line := stream.readline():
            words = []
            for _ in range(int(line[1:])):
                words.append(stream.read(int(stream.readline()[1:])))
                stream.readline()
            if words[0] == b"HELLO":
                connection.sendall(HELLO)
            elif words[0] in {b"CLIENT", b"SELECT"}:
                connection.sendall(b"+OK\r\n")
            elif not reply:
                return
            else:
                connection.sendall(reply)


@pytest.fixture(params=REFUSALS)
def store(request: pytest.FixtureRequest) -> Iterator[RedisStore]:
    """A store in a server that has one answer to every script."""
    listener = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=_answer, args=(connection, REFUSALS[request.param]), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield RedisStore(f"redis://127.0.0.1:{listener.getsockname()[1]}/0")
    with contextlib.suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    listener.close()


async def _taken(kind: str, store: RedisStore, on_store_error: str) -> None:
    if kind == "sync":
        limiter = Limiter(store, on_store_error=on_store_error, workers=2)  # type: ignore[arg-type]  # one of two words
        with contextlib.closing(limiter):
            limiter.acquire(BUCKETS, label="x", max_wait=0.0).settle(status_code=200, rate=None)
        return
    tasks = AsyncLimiter(store, on_store_error=on_store_error, workers=2)  # type: ignore[arg-type]  # as above
    try:
        permit = await tasks.acquire(BUCKETS, label="x", max_wait=0.0)
        await permit.settle(status_code=200, rate=None)
    finally:
        await tasks.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_whatever_redis_answers_a_worker_goes_on_with_its_share(kind: str, store: RedisStore) -> None:
    """No answer of a server ends a call where the limiter is asked to go on."""
    await _taken(kind, store, "local")


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_whatever_redis_answers_is_an_error_of_the_store(kind: str, store: RedisStore) -> None:
    """And not one of Python's, where the limiter is asked to stop."""
    with pytest.raises(StoreError, match=r"^Redis, the store of permits, (failed:|returned) .*[^.][.?]$"):
        await _taken(kind, store, "raise")
    with contextlib.closing(store.side()) as side, pytest.raises(StoreError):
        side.levels(BUCKETS)

"""A worker process of a fleet: draws permits from a shared store and makes calls to a server that counts.

Run as `python -m tests.limits.fleet threads|tasks STORE PORT RATE BURST SECONDS`: says `ready`, begins when it is sent a
line, and prints how many calls succeeded.
"""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from fractions import Fraction
from typing import Self

from spapi_core.limits import AsyncLimiter, Bucket, Limiter, RedisStore, SQLiteStore, Store
from tests.limits.amazon import ServerBucket


class CountingServer:
    """Answers each line with the status that Amazon's bucket gives it, over real sockets."""

    def __init__(self, rate: float, burst: int) -> None:
        self.bucket = ServerBucket(rate, burst)
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port: int = self._listener.getsockname()[1]
        self._begun = time.monotonic()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()

    def _serve(self) -> None:
        asyncio.run(self._main())

    async def _main(self) -> None:
        server = await asyncio.start_server(self._answer, sock=self._listener)
        async with server:
            await server.serve_forever()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while await reader.readline():
            status = self.bucket.take(time.monotonic() - self._begun)
            writer.write(f"{status}\n".encode())
        writer.close()

    def most(self, seconds: float) -> int:
        """Calls it grants in so many seconds."""
        return self.bucket.burst + int(Fraction(seconds) * 1_000_000 * self.bucket.rate)


def store_of(address: str) -> Store:
    """A Redis URL, or the path of a file."""
    return RedisStore(address) if address.startswith("redis") else SQLiteStore(address)


def work(store: Store, port: int, bucket: Bucket, gate: Callable[[], float]) -> int:
    """Connect, wait at the gate, and call as often as permits come until the time that the gate told."""
    limiter = Limiter(store)
    limiter.levels([bucket])
    done = 0
    with socket.create_connection(("127.0.0.1", port)) as connection, connection.makefile("rwb", buffering=0) as line:
        end = gate()
        while True:
            permit = limiter.acquire([bucket], label="x")
            if time.time() >= end:
                permit.give_back()
                break
            line.write(b"call\n")
            status = int(line.readline())
            permit.settle(status_code=status)
            done += status == 200
    limiter.close()
    return done


async def work_async(store: Store, port: int, bucket: Bucket, gate: Callable[[], Awaitable[float]]) -> int:
    """The same, as a task."""
    limiter = AsyncLimiter(store)
    await limiter.levels([bucket])
    done = 0
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    end = await gate()
    while True:
        permit = await limiter.acquire([bucket], label="x")
        if time.time() >= end:
            await permit.give_back()
            break
        writer.write(b"call\n")
        status = int(await reader.readline())
        await permit.settle(status_code=status)
        done += status == 200
    writer.close()
    await limiter.close()
    return done


def main() -> None:
    kind, address, port, rate, burst, seconds = sys.argv[1:]
    bucket = Bucket("app:account:eu:x", float(rate), int(burst))
    store = store_of(address)

    def gate() -> float:
        print("ready", flush=True)  # noqa: T201  the parent waits for it
        sys.stdin.readline()
        return time.time() + float(seconds)

    async def gate_async() -> float:
        return gate()

    if kind == "threads":
        calls = work(store, int(port), bucket, gate)
    else:
        calls = asyncio.run(work_async(store, int(port), bucket, gate_async))
    print(calls)  # noqa: T201  what the parent reads


if __name__ == "__main__":
    main()

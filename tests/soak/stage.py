"""What the parts of the soak share: the lines of its table, clients of the echoing server, a Redis server."""

from __future__ import annotations

import json
import re
import shutil
import socket
import ssl
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from attrs import asdict, frozen

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_clients.orders_v0 import operations as orders
from spapi_core import HTTP, AsyncHTTP, Credentials, Plan, SPAPIError
from spapi_core.limits import AsyncLimiter, Limiter, MemoryStore, RedisStore, SQLiteStore, Store
from spapi_core.retry import RetryPolicy
from tests.soak.echo import Where

CREDENTIALS = Credentials(
    lwa_client_id="amzn1.application-oa2-client.soak", lwa_client_secret="secret", refresh_token="Atzr|soak"
)
OPERATION = "orders_v0.getOrder"
PLANS = {OPERATION: Plan(rate=10_000.0, burst=10_000)}
PLACE = "SPAPI_SOAK_PLACE"
"""Environment variable by which servers that fork learn of the `Place`."""
FLEET = "SPAPI_SOAK_FLEET"
"""Environment variable by which the workers of the fleet learn where everything is."""
HANGS = 120.0
"""Seconds after which a process or thread counts as hanging; nothing else depends on them."""


@frozen
class Figure:
    """A line of the table.

    Args:
        what: What was counted or measured.
        done: In how many calls, forks, ...
        found: The figure.
        bound: What it may be at most.
        at_least: The bound is the least it may be.
    """

    what: str
    done: int
    found: float
    bound: float = 0
    at_least: bool = False

    @property
    def kept(self) -> bool:
        """Whether the bound is kept."""
        return self.found >= self.bound if self.at_least else self.found <= self.bound


def faults(seen: Counter[str], *known: str) -> list[Figure]:
    """Lines for what was counted: crossed answers, hangs, and everything that is neither right nor known."""
    done = seen.total()
    odd = sum(count for what, count in seen.items() if what not in {"right", "crossed", "hangs", *known})
    for what in seen.keys() - {"right", "crossed", "hangs", *known}:
        print(f"  {seen[what]} x {what}", file=sys.stderr)  # noqa: T201  what the table has no room for
    return [
        Figure("answers given to another", done, seen["crossed"]),
        Figure("hangs", done, seen["hangs"]),
        Figure("other ends", done, odd),
        Figure("right answers", done, seen["right"], 1, at_least=True),
    ]


def times(number: int, scale: float) -> int:
    """That many at full size, at least one."""
    return max(1, round(number * scale))


@cache
def trusting(ca: str | None) -> ssl.SSLContext | bool:
    """A TLS context that trusts one certificate."""
    return True if ca is None else ssl.create_default_context(cafile=ca)


def client(url: str, ca: str | None = None, store: Store | None = None, **settings: Any) -> SPAPIClient:
    """A client of the echoing server."""
    return SPAPIClient(
        CREDENTIALS,
        marketplace="DE",
        environment=url,
        http=HTTP(verify=trusting(ca)),
        limiter=Limiter(store),
        **{"plans": PLANS, **settings},
    )


def async_client(
    url: str, ca: str | None = None, store: Store | None = None, library: str | None = None, **settings: Any
) -> AsyncSPAPIClient:
    """A client of the echoing server, for tasks."""
    return AsyncSPAPIClient(
        CREDENTIALS,
        marketplace="DE",
        environment=url,
        http=AsyncHTTP(verify=trusting(ca), library=library),
        limiter=AsyncLimiter(store),
        **{"plans": PLANS, **settings},
    )


ONCE = RetryPolicy(tries=1)
SCHEMES = ("http", "https")
STORES = ("memory", "sqlite", "redis")


@frozen
class Place:
    """What the processes of a part share.

    Args:
        where: The echoing server.
        folder: For files of permits and tokens.
        redis: URL of a Redis server.
    """

    where: Where
    folder: str
    redis: str

    def text(self) -> str:
        """For another process."""
        return json.dumps(asdict(self))

    @classmethod
    def of(cls, text: str) -> Place:
        """From another process."""
        known = json.loads(text)
        return cls(Where(**known["where"]), known["folder"], known["redis"])

    def caller(self, scheme: str, store: str) -> SPAPIClient:
        """A client whose permits and tokens are kept where it is said."""
        import redis as library  # noqa: PLC0415  an extra

        from spapi_core.auth.file_store_sync import FileStore  # noqa: PLC0415
        from spapi_core.auth.redis import RedisStore as RedisTokens  # noqa: PLC0415

        permits: dict[str, Any] = {
            "memory": MemoryStore,
            "sqlite": lambda: SQLiteStore(Path(self.folder) / "permits"),
            "redis": lambda: RedisStore(self.redis),
        }
        tokens: dict[str, Any] = {
            "memory": lambda: None,
            "sqlite": lambda: FileStore(Path(self.folder) / "tokens"),
            "redis": lambda: RedisTokens(library.Redis.from_url(self.redis)),
        }
        url = self.where.http if scheme == "http" else self.where.https
        return client(url, self.where.ca, permits[store](), token_store=tokens[store]())

    def callers(self) -> dict[str, SPAPIClient]:
        """One of each kind, which have all made a call."""
        made = {f"{scheme}-{store}": self.caller(scheme, store) for scheme in SCHEMES for store in STORES}
        for name, each in made.items():
            if ask(each, name, 1) != {"right": 1}:
                raise RuntimeError(f"the first call of {name} failed")
        return made


def program(module: str, *arguments: str) -> list[str]:
    """The command of one of the soak's programs."""
    return [sys.executable, "-W", "ignore", "-m", module, *arguments]


def told(content: bytes) -> str:
    """The order that an answer is about."""
    order: str = json.loads(content)["payload"]["AmazonOrderId"]
    return order


def ask(caller: Any, who: str, calls: int) -> Counter[str]:
    """Make calls, each for an order of its own, and count what came of them: `right`, `crossed`, or the error's name."""
    seen: Counter[str] = Counter()
    for number in range(calls):
        order = f"{who}-{number}"
        try:
            answer = told(caller.send(orders.get_order(order)).content)
        except SPAPIError as error:
            seen[f"{type(error).__name__}: {error.message[:80]}"] += 1
        else:
            seen["right" if answer == order else "crossed"] += 1
    return seen


def descriptors() -> int:
    """Files that this process holds open."""
    return len(list(Path("/proc/self/fd").iterdir()))


@cache
def _debugging(server: str) -> list[str]:
    """What lets a server stand still at a command: Redis 7 asks to be allowed to, and older ones know no such option."""
    said = subprocess.run([server, "--version"], capture_output=True, text=True, check=True).stdout  # noqa: S603  our own words
    found = re.search(r"v=(\d+)", said)
    return ["--enable-debug-command", "local"] if found is not None and int(found[1]) >= 7 else []


class Redis:
    """A Redis server on a free port of this machine, that can be ended and begun again."""

    def __init__(self, folder: Path, *, keep: bool = False) -> None:
        found = shutil.which("redis-server")
        if found is None:
            raise RuntimeError("redis-server is not installed (Debian's package redis-server)")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self.port}/0"
        options = [
            "--bind",
            "127.0.0.1",
            "--port",
            str(self.port),
            "--save",
            "",
            "--appendonly",
            "yes" if keep else "no",
            "--dir",
        ]
        self._command = [found, *options, str(folder), *_debugging(found)]
        self.start()

    def start(self) -> None:
        """Start it, and wait until it answers."""
        self._process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603  our own words
        end = time.monotonic() + HANGS
        while True:
            try:
                with socket.create_connection(("127.0.0.1", self.port), 1) as connection:
                    connection.sendall(b"PING\r\n")
                    if connection.recv(5) == b"+PONG":
                        return
            except OSError:
                if time.monotonic() > end:
                    raise
            time.sleep(0.02)

    def say(self, *words: str) -> None:
        """Send it a command, without waiting for the answer."""
        with socket.create_connection(("127.0.0.1", self.port), 5) as connection:
            connection.sendall(" ".join(words).encode() + b"\r\n")

    def restart(self, seconds: float) -> None:
        """End it as a service does, and start it again that many seconds later."""
        self._process.terminate()
        self._process.wait(HANGS)
        time.sleep(seconds)
        self.start()

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.wait(HANGS)


@contextmanager
def redis_server(folder: Path) -> Iterator[Redis]:
    """A Redis server while the block runs."""
    server = Redis(folder)
    try:
        yield server
    finally:
        server.kill()


@contextmanager
def place(folder: Path) -> Iterator[Place]:
    """An echoing server and a Redis server while the block runs."""
    from tests.soak.echo import served  # noqa: PLC0415  only here

    with served(folder) as where, redis_server(folder) as redis:
        yield Place(where, str(folder), redis.url)

"""A server on loopback that keeps the very bytes it was sent, and clients of both kinds in front of it."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any

import pytest
from attrs import define, field, frozen

from spapi_core.catalog import Catalog, Plan
from spapi_core.client import AsyncClient, Client
from spapi_core.limits import AsyncLimiter, Limiter
from spapi_core.model import Model
from spapi_core.operation import Operation
from spapi_core.retry import RetryPolicy


@frozen
class Seen:
    """A request as it came over the wire."""

    line: bytes
    headers: list[tuple[bytes, bytes]]
    body: bytes

    @property
    def method(self) -> str:
        return self.line.split(b" ")[0].decode()

    @property
    def target(self) -> str:
        return self.line.split(b" ")[1].decode()

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def header(self, name: str) -> str | None:
        return next((value.decode() for key, value in self.headers if key.lower() == name.encode()), None)


@frozen
class Reply:
    """An answer to give; `cut` stops after that many bytes of the body, `vanish` closes without a word."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(factory=dict)
    cut: int | None = None
    vanish: bool = False

    @classmethod
    def of(cls, value: Any, status: int = 200, **headers: str) -> Reply:
        """JSON."""
        plain = {name.replace("_", "-"): text for name, text in headers.items()}
        return cls(status, json.dumps(value).encode(), {"content-type": "application/json", **plain})

    def bytes(self) -> bytes:
        head = [f"HTTP/1.1 {self.status} Some"]
        given = {name.lower() for name in self.headers}
        if self.status != 204 and "content-length" not in given and "transfer-encoding" not in given:
            head.append(f"content-length: {len(self.body)}")
        head += [f"{name}: {value}" for name, value in self.headers.items()]
        body = self.body if self.cut is None else self.body[: self.cut]
        return "\r\n".join(head).encode() + b"\r\n\r\n" + body


Handler = Callable[[Seen], Reply]


@define(eq=False)
class Wire:
    """The server: `replies` are given one after another, then `answer` is asked."""

    url: str
    requests: list[Seen] = field(factory=list)
    replies: list[Reply] = field(factory=list)
    answer: Handler = field(default=lambda _: Reply.of({}))
    _lock: threading.Lock = field(factory=threading.Lock)

    def take(self, seen: Seen) -> Reply:
        with self._lock:
            self.requests.append(seen)
            scripted = self.replies.pop(0) if self.replies else None
        return self.answer(seen) if scripted is None else scripted


def _read(stream: Any) -> Seen | None:
    line = stream.readline()
    if not line:
        return None
    headers: list[tuple[bytes, bytes]] = []
    while (row := stream.readline().strip()) != b"":
        name, _, value = row.partition(b":")
        headers.append((name, value.strip()))
    known = {name.lower(): value for name, value in headers}
    if known.get(b"transfer-encoding") == b"chunked":
        body = b""
        while size := int(stream.readline(), 16):
            body += stream.read(size)
            stream.readline()
        stream.readline()
    else:
        length = int(known.get(b"content-length", b"0"))
        body = stream.read(length)
        if len(body) < length:
            return None
    return Seen(line.strip(), headers, body)


def _serve(connection: socket.socket, wire: Wire) -> None:
    with connection, suppress(OSError), connection.makefile("rb") as stream:
        while (seen := _read(stream)) is not None:
            reply = wire.take(seen)
            if reply.vanish:
                return
            connection.sendall(reply.bytes())
            if reply.cut is not None:
                return


@pytest.fixture
def wire() -> Iterator[Wire]:
    """A server on loopback."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = Wire(f"http://127.0.0.1:{listener.getsockname()[1]}")
    connections: list[socket.socket] = []

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                connections.append(connection)
                threading.Thread(target=_serve, args=(connection, server), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    yield server
    with suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()
    for connection in connections:
        with suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
        connection.close()


class Tokens:
    """Hands out numbered tokens, and keeps what it was asked and reported."""

    application_id = "application"
    account_id = "account"

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, tuple[str, ...], bool | None]] = []
        self.refused: list[str] = []
        self.forbidden: list[str] = []
        self.error: Exception | None = None
        self.post: Any = None

    def token(
        self,
        operation: Operation[Any],
        path: str,
        data_elements: Any = (),
        restricted: Any = None,
        post: Any = None,
        patience: float | None = None,
    ) -> str:
        self.asked.append((operation.id, path, tuple(data_elements), restricted))
        self.post = post
        if self.error is not None:
            raise self.error
        return f"Atza|token-{len(self.refused)}"

    def invalidate(self, token: str, *, restricted_only: bool = False) -> None:
        (self.forbidden if restricted_only else self.refused).append(token)


class AsyncTokens(Tokens):
    """The same, awaited."""

    async def token(self, *asked: Any, **more: Any) -> str:  # type: ignore[override]  # the awaited half
        return super().token(*asked, **more)

    async def invalidate(self, token: str, *, restricted_only: bool = False) -> None:  # type: ignore[override]  # the awaited half
        super().invalidate(token, restricted_only=restricted_only)


class Rows(Catalog):
    """A catalog of a few operations, given as rows."""

    def __init__(self, *rows: Mapping[str, Any], plans: Mapping[str, Plan] | None = None) -> None:
        super().__init__()
        self._rows = {"operations.json": {"operations": [row_of(**row) for row in rows]}}
        self._given = dict(plans or {})

    def _load(self, name: str) -> Any:
        return self._rows[name]

    def plan(self, operation: str) -> Plan | None:
        return self._given.get(operation)


def row_of(**known: Any) -> dict[str, Any]:
    """A row of `operations.json`, with what is not said left at its plainest."""
    name = known["id"].partition(".")[2]
    plain = {
        "section": known["id"].partition(".")[0],
        "name": name,
        "method": "GET",
        "paging": None,
        "grant": None,
        "restricted": None,
        "sandbox": None,
        "sandbox_only": False,
        "deprecated": None,
        "parameters": [],
        "body": None,
    }
    return {**plain, **known}


class Sleeps(list[float]):
    """Keeps how long one would have slept."""

    def __call__(self, seconds: float) -> None:
        self.append(seconds)

    async def wait(self, seconds: float) -> None:
        self.append(seconds)


@define(eq=False)
class Both:
    """A client of one kind, with the same verbs for both kinds: always awaited."""

    client: Any
    auth: Any
    sleeps: Sleeps
    is_async: bool

    async def send(self, call: Any, **options: Any) -> Any:
        answer = self.client.send(call, **options)
        return await answer if self.is_async else answer

    async def request(self, *args: Any, **options: Any) -> Any:
        answer = self.client.request(*args, **options)
        return await answer if self.is_async else answer

    async def reserve(self, call: Any) -> Any:
        place = self.client.reserve(call)
        return await place if self.is_async else place

    async def every(self, iterator: Any) -> list[Any]:
        return [each async for each in iterator] if self.is_async else list(iterator)

    async def close(self) -> None:
        if self.is_async:
            await self.client.aclose()
        else:
            self.client.close()


Make = Callable[..., Both]


@pytest.fixture(params=["sync", "async"])
async def make(request: pytest.FixtureRequest, wire: Wire) -> Any:
    """Makes clients of the wire, sync or async; they are closed at the end."""
    made: list[Both] = []
    is_async = request.param == "async"

    def build(*, auth: Any = None, catalog: Catalog | None = None, **settings: Any) -> Both:
        auth = auth or (AsyncTokens() if is_async else Tokens())
        sleeps = Sleeps()
        settings = {"marketplace": "DE", "environment": wire.url, "plans": "none", **settings}
        settings.setdefault("retry", RetryPolicy(draw=lambda: 0.5))
        shared: dict[str, Any] = {"auth": auth, "catalog": Rows() if catalog is None else catalog, **settings}
        client: Any
        if is_async:
            client = AsyncClient(limiter=shared.pop("limiter", None) or AsyncLimiter(), sleep=sleeps.wait, **shared)
        else:
            client = Client(limiter=shared.pop("limiter", None) or Limiter(), sleep=sleeps, **shared)
        made.append(Both(client, auth, sleeps, is_async))
        return made[-1]

    yield build
    for both in made:
        await both.close()


@pytest.fixture
def reply() -> type[Reply]:
    """Makes answers for the wire."""
    return Reply


@pytest.fixture
def rows() -> type[Rows]:
    """Makes catalogs."""
    return Rows


@pytest.fixture
def tokens() -> type[Tokens]:
    """Makes a source of tokens for a sync client."""
    return Tokens


class Shirt(Model):
    """A model of one property."""

    name: str
    _wire_ = ("Name",)


@pytest.fixture
def shirt() -> Operation[Shirt]:
    """An operation with a typed answer."""
    return Operation(
        id="shop_v1.getShirt",
        section="shop_v1",
        name="getShirt",
        method="GET",
        path="/shirt",
        responses={200: Shirt},
    )


@pytest.fixture
def async_tokens() -> type[AsyncTokens]:
    """Makes a source of tokens for an async client."""
    return AsyncTokens

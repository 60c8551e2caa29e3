"""What an answer may cost: bytes and seconds; whatever a server does, a call ends and memory stays small."""

from __future__ import annotations

import gzip
import importlib
import inspect
import pickle
import socket
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest

from spapi_core.errors import (
    AnswerEncodingError,
    AnswerTooLargeError,
    ConfigurationError,
    RateLimitError,
    SPAPIError,
    TotalTimeoutError,
)
from spapi_core.retry import RetryPolicy
from spapi_core.wire.bounds import BoundedBody, Bounds
from spapi_core.wire.http import HTTP, AsyncHTTP, Total
from spapi_core.wire.httplib import VARIABLE

pytestmark = pytest.mark.anyio

MIB = 1 << 20
SMALL = Bounds(largest_answer=MIB, largest_error=64 * 1024, largest_token_answer=4096, largest_headers=16 * 1024)
Script = Callable[[socket.socket], None]


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each of the two libraries in turn."""
    monkeypatch.setenv(VARIABLE, request.param)
    return str(request.param)


@pytest.fixture
def hostile() -> Iterator[Callable[[Script], str]]:
    """Starts servers that answer every request by a script, until the other side has had enough."""
    listeners: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def start(script: Script) -> str:
        listener = socket.create_server(("127.0.0.1", 0))

        def answer(connection: socket.socket) -> None:
            with connection, suppress(OSError):
                while connection.recv(65536):
                    script(connection)

        def accept() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = listener.accept()
                    connection.settimeout(60)
                    threads.append(threading.Thread(target=answer, args=(connection,), daemon=True))
                    threads[-1].start()

        threading.Thread(target=accept, daemon=True).start()
        listeners.append(listener)
        return f"http://127.0.0.1:{listener.getsockname()[1]}/"

    yield start
    for listener in listeners:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def forever(piece: bytes, head: bytes = b"", every: float = 0.0) -> Script:
    """A script that goes on until the connection breaks."""

    def script(connection: socket.socket) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(piece)
            time.sleep(every)

    return script


def once(data: bytes) -> Script:
    return lambda connection: connection.sendall(data)


def answer(body: bytes, status: int = 200, **headers: str) -> Script:
    lines = [f"HTTP/1.1 {status} Some", f"content-length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return once("\r\n".join(lines).encode() + b"\r\n\r\n" + body)


async def sent(kind: str, url: str, bounds: Bounds = SMALL, total: Total | None = None, **options: Any) -> Any:
    http: Any = HTTP(bounds=bounds) if kind == "sync" else AsyncHTTP(bounds=bounds)
    try:
        found = http.send("GET", url, {}, None, total=total, **options)
        return found if kind == "sync" else await found
    finally:
        if kind == "sync":
            http.close()
        else:
            await http.aclose()


HALVES = pytest.mark.parametrize("kind", ["sync", "async"])
ENDLESS = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
CHUNK = b"10000\r\n" + b"x" * 65536 + b"\r\n"


@HALVES
@pytest.mark.parametrize(
    "script",
    [
        forever(CHUNK, ENDLESS),
        forever(b"x" * 65536, b"HTTP/1.1 200 OK\r\n\r\n"),
        once(b"HTTP/1.1 200 OK\r\ncontent-length: 1048577\r\n\r\n"),
        answer(gzip.compress(bytes(32 * MIB)), content_encoding="gzip"),
        answer(zlib.compress(bytes(32 * MIB)), content_encoding="deflate"),
        answer(gzip.compress(b"") * 100_000, content_encoding="gzip"),
    ],
    ids=["chunks", "no-length", "length", "gzip", "deflate", "empty-gzips"],
)
async def test_an_answer_that_is_too_large_is_given_up(library: str, kind: str, script: Script, hostile: Any) -> None:
    """With the setting to raise; the next answer would be as large, so it is not asked for again."""
    with pytest.raises(AnswerTooLargeError, match=r"larger than largest_answer, 1,048,576 bytes.*raise") as caught:
        await sent(kind, hostile(script))
    assert (caught.value.setting, caught.value.limit, caught.value.is_retryable()) == ("largest_answer", MIB, False)
    assert pickle.loads(pickle.dumps(caught.value)).setting == "largest_answer"  # noqa: S301 - our own


@HALVES
@pytest.mark.parametrize(
    "coding", ["gzip, gzip", "gzip, gzip, gzip", "deflate,gzip", "br", "zstd", "gzip, identity, gzip"]
)
async def test_one_layer_of_what_was_asked_for_is_decoded(library: str, kind: str, coding: str, hostile: Any) -> None:
    """A few bytes, compressed three times, may hold more than any memory."""
    body = gzip.compress(gzip.compress(gzip.compress(bytes(MIB))))
    with pytest.raises(AnswerEncodingError, match="encoded as"):
        await sent(kind, hostile(answer(body, content_encoding=coding)))


@HALVES
@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "deflate", "raw", "identity", "", "members", "GZIP , identity"])
async def test_an_answer_is_decoded_once(library: str, kind: str, coding: str, hostile: Any) -> None:
    """As it was asked for, and as some send it anyway."""
    plain = b'{"a":1}' * 10_000
    raw = zlib.compressobj(wbits=-15)
    bodies = {"deflate": zlib.compress(plain), "raw": raw.compress(plain) + raw.flush(), "identity": plain, "": plain}
    bodies["members"] = gzip.compress(plain[:99]) + gzip.compress(plain[99:])
    said = {"raw": "deflate", "members": "gzip"}.get(coding, coding)
    found = await sent(kind, hostile(answer(bodies.get(coding, gzip.compress(plain)), content_encoding=said)))
    assert found.content == plain
    assert found.cut is None


@HALVES
async def test_a_compressed_answer_without_its_end_is_cut(library: str, kind: str, hostile: Any) -> None:
    """Although its Content-Length is kept to."""
    found = await sent(kind, hostile(answer(gzip.compress(b"x" * 1000)[:-9], content_encoding="gzip")))
    assert "end of its compressed body is missing" in str(found.cut)


@HALVES
@pytest.mark.parametrize(
    "script", [forever(CHUNK, ENDLESS), answer(gzip.compress(bytes(32 * MIB)), content_encoding="gzip")]
)
async def test_memory_stays_under_twice_the_bound(library: str, kind: str, script: Script, hostile: Any) -> None:
    """Also while a body is decoded."""
    bounds = Bounds(largest_answer=4 * MIB)
    url = hostile(script)
    with pytest.raises(AnswerTooLargeError):
        await sent(kind, url, bounds)  # what is loaded at the first call is not part of it
    tracemalloc.start()
    try:
        with pytest.raises(AnswerTooLargeError):
            await sent(kind, url, bounds)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 8 * MIB


@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_a_body_just_within_its_bound_costs_less_than_twice_as_much(encoding: str) -> None:
    """It grows in place, and is handed out without a copy."""
    pieces = [bytes(65536)] * 64
    if encoding:
        packed = gzip.compress(b"".join(pieces))
        pieces = [packed[at : at + 100] for at in range(0, len(packed), 100)]
    tracemalloc.start()
    try:
        body = BoundedBody({"content-encoding": encoding}, 4 * MIB, "largest_answer", 200)
        for piece in pieces:
            body.feed(piece)
        assert len(body.content) == 4 * MIB
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert body.whole()
    assert peak < 6 * MIB


@HALVES
async def test_an_error_keeps_its_status_when_its_body_is_too_large(library: str, kind: str, hostile: Any) -> None:
    """The status says what to do; the rest of the page is not read."""
    found = await sent(kind, hostile(forever(CHUNK, ENDLESS.replace(b"200 OK", b"503 Busy"))))
    assert (found.status_code, found.content) == (503, b"")
    assert isinstance(found.cut, AnswerTooLargeError)
    assert found.cut.setting == "largest_error"


@HALVES
@pytest.mark.parametrize(
    "script",
    [
        forever(b"x-a: " + b"y" * 1000 + b"\r\n", b"HTTP/1.1 200 OK\r\n"),
        forever(b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"),
        answer(b"{}", x_large="y" * 20_000),
    ],
    ids=["endless", "103", "block"],
)
async def test_headers_have_a_bound(library: str, kind: str, script: Script, hostile: Any) -> None:
    """With all interim answers before them."""
    with pytest.raises(AnswerTooLargeError, match="largest_headers, 16,384 bytes"):
        await sent(kind, hostile(script))


DRIPS = [
    forever(b"x", b"HTTP/1.1 200 OK\r\ncontent-length: 4000\r\n\r\n", 0.01),
    forever(b"y", b"HTTP/1.1 200 OK\r\nx: ", 0.01),
    forever(b"HTTP/1.1 103 Early Hints\r\n\r\n", b"", 0.01),
    lambda _: time.sleep(30),
]


@HALVES
@pytest.mark.parametrize("script", DRIPS, ids=["body", "header", "103", "silence"])
async def test_a_request_ends_with_its_time_whatever_comes(
    library: str, kind: str, script: Script, hostile: Any
) -> None:
    """A byte now and then is not silence."""
    with pytest.raises(
        TotalTimeoutError, match=r"longer than total_time, 7 s; what was sent may.*raise total_time"
    ) as caught:
        await sent(kind, hostile(script), total=Total(SMALL, 0.2, "total_time", 7.0))
    assert not caught.value.is_retryable()


@HALVES
async def test_a_client_of_ones_own_waits_no_longer_than_the_time_that_is_left(
    library: str, kind: str, hostile: Any
) -> None:
    """For a server that says nothing, whatever timeout the client was made with."""
    api: Any = importlib.import_module(library)
    url, total = hostile(lambda _: time.sleep(30)), Total(SMALL, 0.2, "total_time", 7.0)
    own = api.Client(timeout=None) if kind == "sync" else api.AsyncClient(timeout=None)
    sending = HTTP(own).send if kind == "sync" else AsyncHTTP(own).send
    with pytest.raises(TotalTimeoutError, match=r"longer than total_time, 7 s"):
        await done(sending("GET", url, {}, None, total=total))
    await done(own.close() if kind == "sync" else own.aclose())


async def done(result: Any) -> Any:
    """What a sync or an async function returned."""
    return await result if inspect.isawaitable(result) else result


@HALVES
async def test_a_time_that_is_over_sends_nothing(library: str, kind: str, wire: Any) -> None:
    """Zero is not for ever."""
    with pytest.raises(TotalTimeoutError):
        await sent(kind, wire.url, total=Total(SMALL, 0.0))
    assert wire.requests == []


@HALVES
@pytest.mark.parametrize(
    ("script", "error", "setting"),
    [
        (DRIPS[0], TotalTimeoutError, "token_time"),
        (answer(b"x" * 5000), AnswerTooLargeError, "largest_token_answer"),
        (answer(b"x" * 5000, 400), AnswerTooLargeError, "largest_token_answer"),
    ],
    ids=["drip", "large", "large-error"],
)
async def test_a_token_request_has_bounds_of_its_own(
    library: str, kind: str, script: Script, error: type[SPAPIError], setting: str, hostile: Any
) -> None:
    """All calls wait for it."""
    bounds = Bounds(token_time=0.2, largest_token_answer=4096)
    http: Any = HTTP(bounds=bounds) if kind == "sync" else AsyncHTTP(bounds=bounds)

    async def asked() -> None:
        found = http.post_form(hostile(script), {"a": "b"})
        if kind == "async":
            await found

    with pytest.raises(error) as caught:
        await asked()
    assert getattr(caught.value, "setting", "") == setting
    if kind == "sync":
        http.close()
    else:
        await http.aclose()


async def test_a_call_ends_with_its_total_time(make: Any, wire: Any, reply: Any, shirt: Any) -> None:
    """A try that would begin after it is not made: the last error is raised, and says why."""
    wire.answer = lambda _: reply(503)
    both = make(bounds=Bounds(total_time=2.5), retry=RetryPolicy(draw=lambda: 1.0, first=2.0))
    with pytest.raises(SPAPIError) as caught:
        await both.send(shirt.call())
    assert caught.value.status_code == 503
    assert caught.value.attempts in {1, 2}
    assert any("total_time" in note for note in caught.value.__notes__)


async def test_waiting_for_a_token_does_not_count_to_the_time_of_a_call(make: Any, wire: Any, shirt: Any) -> None:
    """It has a bound of its own, as the usage plan has."""
    now = [0.0]
    both = make(bounds=Bounds(total_time=10.0), clock=lambda: now[0])
    fetch = both.auth.token

    def slow(*asked: Any, **known: Any) -> Any:
        now[0] += 100.0
        return fetch(*asked, **known)

    both.auth.token = slow
    wire.answer = lambda _: wire_reply(b'{"Name": "blue"}')
    assert (await both.send(shirt.call())).status_code == 200


def wire_reply(body: bytes) -> Any:
    from tests.stage import Reply  # noqa: PLC0415 - the stage is a plugin

    return Reply(200, body)


async def test_an_answer_that_is_too_large_is_asked_for_once(make: Any, wire: Any, reply: Any, shirt: Any) -> None:
    """By a call as by the wire."""
    wire.answer = lambda _: reply(200, b"x" * 2000)
    both = make(bounds=Bounds(largest_answer=1000))
    with pytest.raises(AnswerTooLargeError, match=r"shop_v1\.getShirt: .*largest_answer"):
        await both.send(shirt.call())
    assert len(wire.requests) == 1


async def test_a_refusal_with_a_page_that_is_too_large_is_that_refusal(
    make: Any, wire: Any, reply: Any, shirt: Any
) -> None:
    """429 is tried again whatever stands in it."""
    wire.replies = [reply(429, b"x" * 2000), reply(429, b"x" * 2000)]
    both = make(bounds=Bounds(largest_error=1000), retry=RetryPolicy(tries=2, draw=lambda: 0.0))
    with pytest.raises(RateLimitError):
        await both.send(shirt.call())
    assert len(wire.requests) == 2


async def test_shared_connections_keep_to_the_bounds_of_each_client(
    make: Any, wire: Any, reply: Any, shirt: Any
) -> None:
    """One client's bounds are not another's."""
    wire.answer = lambda _: reply(200, b'{"Name": "' + b"x" * 2000 + b'"}')
    first = make()
    narrow = make(http=first.client.http, bounds=Bounds(largest_answer=1000))
    with pytest.raises(AnswerTooLargeError):
        await narrow.send(shirt.call())
    assert (await first.send(shirt.call())).status_code == 200


@pytest.mark.parametrize(
    ("name", "value"),
    [("total_time", 0), ("total_time", "5"), ("token_time", True), ("largest_answer", 0), ("largest_document", 1.5)],
)
def test_a_bound_that_is_none_is_named(name: str, value: Any) -> None:
    """Before any request."""
    with pytest.raises(ConfigurationError, match=f"{name} is {value!r}"):
        Bounds(**{name: value})


def test_none_takes_a_bound_away() -> None:
    """For who knows what comes."""
    body = BoundedBody(
        {"content-length": str(10**9)}, Bounds(largest_answer=None).largest_answer, "largest_answer", 200
    )
    body.feed(b"x")
    assert body.content == b"x"


@pytest.mark.parametrize(
    "coding", ["gzip", "x-gzip", "deflate", "GZIP", "utf-8", "none", "aws-chunked", "gzip, identity"]
)
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_json_that_is_called_encoded_and_is_not_is_taken_as_it_is(coding: str, size: int) -> None:
    """The answer to a change must not be lost for a header that a proxy left standing."""
    sent = b'{"feedId": "%s"}' % (b"7" * 100)
    body = BoundedBody({"content-encoding": coding}, MIB, "largest_answer", 202)
    for at in range(0, len(sent), size):
        body.feed(sent[at : at + size])
    assert body.content == sent
    assert body.whole()


def test_compressed_pieces_of_a_byte_are_decoded() -> None:
    """However the line cuts them."""
    sent = b'{"feedId": "1"}'
    for coding, packed in {
        "gzip": gzip.compress(sent),
        "deflate": zlib.compress(sent),
        "DEFLATE": zlib.compress(sent)[2:-4],
    }.items():
        body = BoundedBody({"content-encoding": coding}, MIB, "largest_answer", 200)
        for byte in packed:
            body.feed(bytes([byte]))
        assert body.content == sent, coding


def test_what_is_neither_encoded_nor_json_is_an_error() -> None:
    """Nobody can say what it is."""
    with pytest.raises(zlib.error):
        BoundedBody({"content-encoding": "gzip"}, MIB, "largest_answer", 200).feed(b"Hello")

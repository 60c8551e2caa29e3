"""Plain requests and answers, written and read in one piece: to callers they are those of the HTTP library."""

from __future__ import annotations

import random
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from types import MappingProxyType
from typing import Any

import h11
import httpcore
import pytest

from spapi_core.errors import SPAPIError
from spapi_core.wire.bounds import Bounds
from spapi_core.wire.http import HTTP, AsyncHTTP
from spapi_core.wire.httplib import VARIABLE
from spapi_core.wire.plain import HeaderFields, PlainBody, read_head

pytestmark = pytest.mark.anyio

PLAIN = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Kind: plain\r\n\r\n{}"
ANSWERS = {
    "plain": PLAIN,
    "no reason": b"HTTP/1.1 200\r\nContent-Length: 2\r\n\r\n{}",
    "error": b"HTTP/1.1 429 Too Many Requests\r\ncontent-length: 2\r\nRetry-After: 3\r\n\r\n[]",
    "no body": b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
    "204": b"HTTP/1.1 204 No Content\r\n\r\n",
    "204 with a length": b"HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n",
    "204 with a body": b"HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello",
    "304": b"HTTP/1.1 304 Not Modified\r\nContent-Length: 7\r\n\r\n",
    "chunked": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n",
    "interim": b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + PLAIN,
    "close": b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}",
    "until the end": b"HTTP/1.1 200 OK\r\n\r\n{}",
    "old": b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    "surplus": PLAIN + b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nstranger",
    "too short": b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}",
    "half a head": b"HTTP/1.1 200 OK\r\nContent-Le",
    "nothing": b"",
    "no HTTP": b"<html>" * 100,
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "a length twice": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
    "no length": b"HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\n{}",
    "huge length": b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\n{}",
    "length and chunks": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
    "folded": b"HTTP/1.1 200 OK\r\nX-A: b\r\n c\r\nContent-Length: 2\r\n\r\n{}",
    "line feeds": b"HTTP/1.1 200 OK\nContent-Length: 2\n\n{}",
    "odd bytes": b"HTTP/1.1 200 OK\r\nX-A: \xfc\x01\r\nContent-Length: 2\r\n\r\n{}",
    "a NUL": b"HTTP/1.1 200 OK\r\nX-A: \x00\r\nContent-Length: 2\r\n\r\n{}",
    "spaces": b"HTTP/1.1 200  all is  well \r\nX-A: \t b  c \t\r\nContent-Length:2\r\n\r\n{}",
    "a name with a space": b"HTTP/1.1 200 OK\r\nX-A : b\r\nContent-Length: 2\r\n\r\n{}",
    "large": b"HTTP/1.1 200 OK\r\nContent-Length: 700000\r\n\r\n" + b"x" * 700_000,
}

ENDLESS = {"until the end", "too short", "half a head", "nothing", "no HTTP"}
"""Those after which the server has to hang up."""


class Script:
    """A server that gives plain answers, and the one of the script to a request for /it."""

    def __init__(self, answer: bytes, *, hangs_up: bool = False) -> None:
        self.answer = answer
        self.hangs_up = hangs_up
        self.asked: list[tuple[int, bytes]] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/"
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def _accept(self) -> None:
        number = 0
        with suppress(OSError):
            while True:
                line, _ = self._socket.accept()
                number += 1
                threading.Thread(target=self._serve, args=(line, number), daemon=True).start()

    def _serve(self, line: socket.socket, number: int) -> None:
        with suppress(OSError), line:
            while head := line.recv(65536):
                path = head.split(b" ")[1]
                self.asked.append((number, path))
                line.sendall(self.answer if path == b"/it" else PLAIN)
                if path == b"/it" and self.hangs_up:
                    line.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()


@pytest.fixture
def script() -> Iterator[Callable[..., Script]]:
    """Starts such servers."""
    started: list[Script] = []

    def start(answer: bytes, **settings: bool) -> Script:
        started.append(Script(answer, **settings))
        return started[-1]

    yield start
    for each in started:
        each.close()


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each of the two libraries in turn."""
    monkeypatch.setenv(VARIABLE, request.param)
    return str(request.param)


async def came_of(http: Any, url: str, headers: Mapping[str, str] = MappingProxyType({})) -> tuple[Any, ...]:
    """What a caller gets: an answer, or an error, without what differs from run to run."""
    try:
        answer = http.send("GET", url, headers, None)
        if isinstance(http, AsyncHTTP):
            answer = await answer
    except SPAPIError as error:
        return type(error), str(error)
    return answer.status_code, answer.headers.multi_items(), answer.content, type(answer.cut), str(answer.cut)


async def close(http: Any) -> None:
    if isinstance(http, AsyncHTTP):
        await http.aclose()
    else:
        http.close()


@pytest.mark.parametrize("half", [HTTP, AsyncHTTP], ids=["sync", "async"])
@pytest.mark.parametrize("kind", ANSWERS)
async def test_an_answer_on_a_connection_that_stands_is_what_the_library_makes_of_it(
    library: str, half: Any, kind: str, script: Any
) -> None:
    """The first request of a connection goes by the library's connection, the next ones not: nobody can know."""
    server = script(ANSWERS[kind], hangs_up=kind in ENDLESS)
    first, later = half(), half()
    expected = [await came_of(first, f"{server.url}{path}") for path in ("it", "b")]
    await came_of(later, f"{server.url}a")
    assert [await came_of(later, f"{server.url}{path}") for path in ("it", "b")] == expected
    assert expected[1][2] == b"{}"
    again = [number for number, path in server.asked if path == b"/b"]
    # On a connection that the library would use again, and on no other.
    assert again in ([1, 2], [2, 4])
    assert server.asked[-2][1] == b"/it"
    await close(first)
    await close(later)


@pytest.mark.parametrize("half", [HTTP, AsyncHTTP], ids=["sync", "async"])
async def test_the_librarys_connection_is_not_asked_where_request_and_answer_are_plain(
    library: str, half: Any, script: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or the promise of this module would hold without it."""
    server, http = script(PLAIN), half()
    await came_of(http, f"{server.url}a")

    def read(_: object) -> None:
        pytest.fail("the library's connection reads")

    monkeypatch.setattr(h11.Connection, "next_event", read)
    assert [(await came_of(http, f"{server.url}{each}"))[0] for each in "bc"] == [200, 200]
    assert {number for number, _ in server.asked} == {1}
    await close(http)


@pytest.mark.parametrize("half", [HTTP, AsyncHTTP], ids=["sync", "async"])
@pytest.mark.parametrize("size", [900, 70_000])
async def test_headers_have_their_bound_on_a_connection_that_stands(
    library: str, half: Any, size: int, script: Any
) -> None:
    """Whether they come in the first piece that is read or not."""
    server = script(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-A: %b\r\n\r\n{}" % (b"a" * size))
    http = half(bounds=Bounds(largest_headers=800))
    await came_of(http, f"{server.url}a")
    kind, said = await came_of(http, f"{server.url}it")
    assert kind.__name__ == "AnswerTooLargeError"
    assert "largest_headers, 800 bytes" in said
    await close(http)


def test_what_is_plain_is_read_as_h11_reads_it() -> None:
    """Heads with a byte changed, lost or doubled at random: where one is taken, h11 finds the same in it."""
    draw = random.Random(5)  # noqa: S311  the same ones in every run
    taken = 0
    for _ in range(6000):
        data = bytearray(
            b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\nX-A:  b c \r\nConnection: keep-alive\r\n\r\nabcdefghijkl"
        )
        for _ in range(draw.randrange(3)):
            place = draw.randrange(len(data))
            letter = draw.choice(b"\r\n\t :;,019aZ\x00\x7f\xfc")
            data[place : place + draw.randrange(2)] = bytes([letter]) * draw.randrange(3)
        head = read_head(bytes(data))
        if head is None:
            continue
        taken += 1
        connection = h11.Connection(h11.CLIENT)
        connection.send(h11.Request(method="GET", target="/", headers=[("Host", "x")]))
        connection.send(h11.EndOfMessage())
        connection.receive_data(bytes(data))
        event = connection.next_event()
        assert isinstance(event, h11.Response), bytes(data)
        assert event.headers.raw_items() == head.headers, bytes(data)
        assert (event.status_code, bytes(event.reason)) == (head.status, head.reason), bytes(data)
        body = connection.next_event()
        rest = bytes(data[head.end :])[: head.length]
        assert (bytes(body.data) if isinstance(body, h11.Data) else b"") == rest, bytes(data)
    assert taken > 1000


@pytest.mark.parametrize(
    "headers",
    [
        {"x-a": "b\r\nx-c: d"},
        {"x-a": "b\x00"},
        {"x-a": " b"},
        {"x a": "b"},
        {"": "b"},
        {"transfer-encoding": "chunked"},
        {"connection": "close"},
        {"expect": "100-continue"},
    ],
    ids=lambda headers: repr(next(iter(headers.items()))),
)
def test_headers_that_are_not_plain_are_left_to_the_library(headers: dict[str, str]) -> None:
    """It refuses what would be a second header, and knows what the others ask for."""
    assert HeaderFields(b"x", {}, headers).lines is None
    assert HeaderFields(b"x", {}, {"x-a": "b c"}).lines == b"Host: x\r\nx-a: b c\r\n"


@pytest.mark.parametrize("half", [HTTP, AsyncHTTP], ids=["sync", "async"])
async def test_a_header_that_cannot_be_written_is_refused_on_a_connection_that_stands(
    library: str, half: Any, script: Any
) -> None:
    """Nothing of it is sent, and the connection serves on."""
    server, http = script(PLAIN), half()
    await came_of(http, f"{server.url}a")
    kind, said = await came_of(http, f"{server.url}b", {"x-a": "b\r\nx-c: d"})
    assert kind.__name__ == "ConfigurationError"
    assert "cannot be written as HTTP, nothing was sent" in said
    assert (await came_of(http, f"{server.url}c"))[0] == 200
    assert b"/b" not in {path for _, path in server.asked}
    await close(http)


@pytest.mark.parametrize(("first", "length", "is_whole"), [(b"", 0, True), (b"X", 0, False), (b"ab", 2, False)])
def test_what_came_beyond_a_body_that_nobody_reads_keeps_its_connection_from_use(
    first: bytes, length: int, *, is_whole: bool
) -> None:
    """A surplus would be taken for the next call's answer."""
    said: list[bool] = []
    PlainBody(None, first, length, None, httpcore, said.append).close()
    assert said == [is_whole]


@pytest.mark.parametrize("lengths", [(0, 5), (5, 0), (0, 0), (1, 2), (2, 2)])
def test_an_answer_with_two_lengths_is_the_librarys(lengths: tuple[int, int]) -> None:
    """Zero is one: where its body ended, another answer could be read out of what is left."""
    said = "".join(f"Content-Length: {length}\r\n" for length in lengths)
    assert read_head(f"HTTP/1.1 200 OK\r\n{said}\r\nhello".encode()) is None
    one = read_head(f"HTTP/1.1 200 OK\r\nContent-Length: {lengths[0]}\r\n\r\nhello".encode())
    assert one is not None
    assert one.length == lengths[0]

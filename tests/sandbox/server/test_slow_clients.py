from __future__ import annotations

import socket
import time
from collections.abc import Iterator

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox


@pytest.fixture
def hasty() -> Iterator[LocalSandbox]:
    """A sandbox that waits half a second for a request."""
    with LocalSandbox(stateful=True, plans="none", patience=0.5) as running:
        yield running


def dripped(port: int, head: bytes, drop: bytes) -> bytes:
    """Send a head and then a drop each tenth of a second until there is an answer or an end; what came back."""
    with socket.create_connection(("127.0.0.1", port), timeout=0.1) as connection:
        connection.sendall(head)
        for _ in range(100):
            try:
                return connection.recv(65536)
            except TimeoutError:
                pass
            except ConnectionResetError:  # ended while a drop was on its way
                return b""
            try:
                connection.sendall(drop)
            except OSError:
                return b""
    raise AssertionError("the server waits for ever")


@pytest.mark.parametrize("head", [b"GET /", b"GET / HTTP/1.1\r\nHost: x\r\nX-A: "])
def test_a_head_that_comes_in_drops_ends_the_connection(head: bytes, hasty: LocalSandbox) -> None:
    """Also after a good request on the same connection; a connection that is idle stays."""
    assert dripped(hasty.port, head, b"a") == b""
    with httpx.Client(base_url=hasty.url) as client:
        for _ in range(2):
            assert client.get("/_sandbox/").status_code == 200
            time.sleep(0.8)


@pytest.mark.parametrize("door", [b"faults", b"clock", b"documents/x"])
def test_a_body_for_the_control_api_has_its_time_too(door: bytes, hasty: LocalSandbox) -> None:
    """The answer says so as that API does, and the connection ends."""
    head = b"POST /_sandbox/api/" + door + b" HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\n"
    answer = dripped(hasty.port, head, b" ")
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert b'{"error":"the body did not come in time"}' in answer
    assert b"Connection: close" in answer


def test_a_body_that_comes_in_drops_is_a_408(hasty: LocalSandbox) -> None:
    """Of an operation and of the login; for a document it is S3's 400."""
    for path in (b"/reports/2021-06-30/reports", b"/auth/o2/token"):
        head = b"POST " + path + b" HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n"
        assert dripped(hasty.port, head, b" ").startswith(b"HTTP/1.1 408 ")
    head = b"PUT /sandbox-documents/x HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n"
    assert b"<Code>RequestTimeout</Code>" in dripped(hasty.port, head, b" ")

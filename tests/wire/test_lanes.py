"""What a connection in a pool knows: how long it may wait, what its request may still cost, and when it is old."""

from __future__ import annotations

import time
from typing import Any

import httpcore
import pytest

from spapi_core.errors import AnswerTooLargeError, DocumentError
from spapi_core.wire.lanes import IDLE_CONNECTIONS, Allowance, Lane, check_scheme, key_of, spoil, stale


class Stream:
    """A connection that nothing is sent over."""

    def __init__(self, *, readable: bool = False, address: tuple[str, int] | None = None) -> None:
        self.info: dict[str, Any] = {"is_readable": readable, "server_addr": address}
        self.aborted = False

    def get_extra_info(self, name: str) -> Any:
        return self.info[name]

    def abort(self) -> None:
        self.aborted = True


def lane(seconds: float = 60.0, *, readable: bool = False) -> Lane:
    """A connection that may wait that many seconds more."""
    made = Lane("a.example")
    made.expires = time.monotonic() + seconds
    made.stream = Stream(readable=readable)
    return made


def test_a_connection_waits_for_its_time_and_while_nothing_comes() -> None:
    """Bytes that nobody asked for end it, and so does its time."""
    assert not lane().has_expired()
    assert lane(-1).has_expired()
    assert lane(readable=True).has_expired()


def test_the_oldest_that_have_waited_too_long_are_taken_out() -> None:
    """Up to the first that has not; the last one has only come and stays, however old it looks."""
    old, older, fresh, hidden, last = lane(-1), lane(-2), lane(), lane(-1), lane(-1)
    lanes = [old, older, fresh, hidden, last]
    assert stale(lanes) == [old, older]
    assert lanes == [fresh, hidden, last]
    alone = [last]
    assert stale(alone) == []
    assert alone == [last]
    assert stale([]) == []


def test_no_more_than_a_hundred_wait() -> None:
    """The oldest of more are taken out, though they have time left."""
    lanes = [lane() for _ in range(IDLE_CONNECTIONS + 2)]
    first = lanes[:2]
    assert stale(lanes) == first
    assert len(lanes) == IDLE_CONNECTIONS == 100
    assert stale(lanes) == []


class Shared(list[Lane]):
    """Idle connections of which another thread takes one at the moment at which we look."""

    def remove(self, value: Lane) -> None:
        super().remove(value)
        if len(self) > 1:
            self.pop()
            super().remove(value)


def test_what_another_thread_took_is_left_to_it() -> None:
    """The search goes on with what is there."""
    old, other, third, last = lane(-1), lane(-1), lane(-1), lane(-1)
    lanes = Shared([old, other, third, last])
    assert stale(lanes) == [other]
    assert list(lanes) == [third]


def test_patience_ends_at_the_deadline() -> None:
    """The shorter of both holds, and a little is left where the deadline has passed; without one, what was given."""
    made = lane()
    assert made.patience(5.0, OSError) == 5.0
    assert made.patience(None, OSError) is None
    made.begin(Allowance(time.monotonic() + 2.0, None))
    for given in (5.0, None):
        left = made.patience(given, OSError)
        assert left is not None
        assert 1.0 < left <= 2.0
    assert made.patience(0.5, OSError) == 0.5
    assert not made.is_over()
    made.begin(Allowance(time.monotonic() - 2.0, None))
    assert made.patience(5.0, OSError) == 0.001
    assert made.is_over()
    made.begin(None)
    assert not made.is_over()


def test_a_connection_of_before_a_fork_is_not_waited_for() -> None:
    """The error is one of the library's."""
    made = lane()
    assert made.is_ours
    made.born -= 1
    assert not made.is_ours
    with pytest.raises(BrokenPipeError, match="process that this one was forked from"):
        made.patience(1.0, BrokenPipeError)


def test_headers_have_a_bound() -> None:
    """Every byte before the body counts; at the bound no more is read."""
    made = lane()
    made.begin(Allowance(None, 10))
    assert made.heard(b"123456789") == b"123456789"
    made.listen()
    assert made.heard(b"0") == b"0"
    with pytest.raises(AnswerTooLargeError, match="largest_headers") as caught:
        made.listen()
    assert caught.value.limit == 10
    made.begin(Allowance(None, None))
    assert made.heard(b"12345678901") == b"12345678901"
    made.listen()


@pytest.mark.parametrize(
    ("public", "host", "address", "refused"),
    [
        (True, "a.example", ("10.0.0.1", 443), True),
        (True, "a.example", ("93.184.215.14", 443), False),
        (True, "a.example", None, True),
        (True, "proxy.example", ("10.0.0.1", 443), False),
        (False, "a.example", ("10.0.0.1", 443), False),
    ],
)
def test_a_link_leads_to_public_addresses_alone(
    public: bool, host: str, address: tuple[str, int] | None, refused: bool
) -> None:
    """Nothing is sent over another; a proxy may be anywhere."""
    made, stream = lane(), Stream(address=address)
    made.begin(Allowance(None, None, public=public))
    if refused:
        with pytest.raises(DocumentError, match="not public"):
            made.check_address(host, stream)
    else:
        made.check_address(host, stream)
    assert stream.aborted is refused


def test_a_connection_is_closed_at_once() -> None:
    """One that was never made has nothing to close."""
    made = lane()
    made.abort()
    assert made.stream.aborted
    Lane("a.example").abort()


class State:
    """The state of a connection's HTTP, with bytes that were left over or none."""

    def __init__(self, left: bytes) -> None:
        self.trailing_data = (left, False)
        self.failed = 0

    def send_failed(self) -> None:
        self.failed += 1


class Layer:
    """A layer around something."""

    def __init__(self, **inner: Any) -> None:
        vars(self).update(inner)


@pytest.mark.parametrize("left", [b"", b"HTTP/1.1 200 OK"])
def test_a_connection_with_bytes_left_over_is_not_used_again(left: bytes) -> None:
    """It is found through the layers of either library; where there is no such connection nothing happens."""
    state = State(left)
    spoil(Layer(_stream=Layer(_httpcore_stream=Layer(_stream=Layer(_connection=Layer(_h11_state=state))))))
    assert state.failed == (1 if left else 0)
    spoil(Layer(other=state))
    assert state.failed == (1 if left else 0)
    spoil(None)


def test_connections_are_kept_by_their_origin() -> None:
    """Scheme, host and port; what is not HTTP is refused."""
    request = httpcore.Request("GET", "https://a.example:8443/b")
    assert key_of(request.url.origin) == (b"https", b"a.example", 8443)
    check_scheme(request, httpcore)
    check_scheme(httpcore.Request("GET", "http://a.example/"), httpcore)
    with pytest.raises(httpcore.UnsupportedProtocol):
        check_scheme(httpcore.Request("GET", "ftp://a.example/"), httpcore)

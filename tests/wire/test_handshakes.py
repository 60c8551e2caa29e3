"""Handshakes over TLS: a fork waits until no thread is inside of OpenSSL, whose locks the child could never take again."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import pytest
import trustme

from spapi_core.errors import SPAPIError
from spapi_core.wire import handshakes
from spapi_core.wire.http import HTTP, AsyncHTTP

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
STEP = 0.2
"""Seconds that a step of a handshake is made to take."""


def _answer(connection: socket.socket, context: ssl.SSLContext) -> None:
    with suppress(OSError), context.wrap_socket(connection, server_side=True) as line:
        line.recv(65536)
        line.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok")


@pytest.fixture
def served() -> Iterator[tuple[str, ssl.SSLContext]]:
    """The address of a server over TLS, and a context that trusts it."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    listener = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=_answer, args=(connection, context), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    yield f"https://127.0.0.1:{listener.getsockname()[1]}/", trusting
    with suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    listener.close()


class Steps:
    """Makes the steps of the client's handshakes long, and knows whether one is being taken."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun = threading.Event()
        self.inside = 0
        for kind in (ssl.SSLSocket, ssl.SSLObject):
            monkeypatch.setattr(kind, "do_handshake", self._slowed(kind.do_handshake))

    def _slowed(self, step: Any) -> Any:
        def slow(connection: Any, *arguments: Any) -> None:
            if connection.server_side:
                step(connection, *arguments)
                return
            self.inside += 1
            self.begun.set()
            try:
                time.sleep(STEP)
                step(connection, *arguments)
            finally:
                self.inside -= 1

        return slow


def _called(kind: str, url: str, context: ssl.SSLContext) -> int:
    if kind == "sync":
        return HTTP(verify=context).send("GET", url, {}, None).status_code

    async def call() -> int:
        async with AsyncHTTP(verify=context) as http:
            return (await http.send("GET", url, {}, None)).status_code

    return asyncio.run(call())


def _in_child(look: Callable[[], int]) -> int:
    """Fork, and give what the child sees."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if not child:
        os._exit(look())
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_fork_waits_for_the_step_of_a_handshake(
    kind: str, served: tuple[str, ssl.SSLContext], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The child begins while no thread of its parent was inside of OpenSSL; the call beside it is answered."""
    steps, seen = Steps(monkeypatch), []
    thread = threading.Thread(target=lambda: seen.append(_called(kind, *served)))
    thread.start()
    assert steps.begun.wait(30)
    inside = _in_child(lambda: steps.inside)
    thread.join(30)
    assert (inside, seen) == (0, [200])


def test_a_fork_does_not_wait_for_the_other_side(
    served: tuple[str, ssl.SSLContext], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A handshake that is never answered holds no fork up, and ends with the time of the call."""
    silent = socket.create_server(("127.0.0.1", 0))
    steps, seen = Steps(monkeypatch), []

    def call() -> None:
        try:
            HTTP(verify=served[1], timeout=3 * STEP).send(
                "GET", f"https://127.0.0.1:{silent.getsockname()[1]}/", {}, None
            )
        except SPAPIError as error:
            seen.append(str(error))

    thread = threading.Thread(target=call)
    thread.start()
    assert steps.begun.wait(30)
    before_its_end = not _in_child(lambda: bool(seen))
    thread.join(30)
    silent.close()
    assert before_its_end
    assert len(seen) == 1
    assert "time" in seen[0].lower()


class Played:
    """Handshakes of the library with steps of the test's own."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *steps: type[Exception] | None) -> None:
        self.steps = list(steps)
        self.timeouts = list[float | None]()
        self.waits = list[tuple[float | None, bool]]()
        self.is_ready = True
        monkeypatch.setattr(ssl.SSLSocket, "do_handshake", self.step)
        monkeypatch.setattr(handshakes, "is_ready", self.ready)
        monkeypatch.setattr(handshakes, "time", SimpleNamespace(monotonic=lambda: 100.0))

    def is_locked(self) -> bool:
        lock: Any = handshakes.STEPS.lock
        return bool(lock._is_owned())

    def step(self) -> None:
        step = self.steps.pop(0)
        self.timeouts.append(self.line.gettimeout())
        assert self.is_locked()
        if step is not None:
            raise step

    def ready(self, _: int, seconds: float | None, *, writing: bool) -> bool:
        assert not self.is_locked()
        self.waits.append((seconds, writing))
        return self.is_ready

    def __call__(self, timeout: float | None, *arguments: bool) -> float | None:
        """Shake hands over a line with that timeout; gives the timeout afterwards."""
        context = ssl.create_default_context()
        context.check_hostname = False
        handshakes.guard(context)
        near, far = socket.socketpair()
        with near, far, context.wrap_socket(near, do_handshake_on_connect=False) as self.line:
            self.line.settimeout(timeout)
            try:
                self.line.do_handshake(*arguments)
            finally:
                self.after = self.line.gettimeout()
        return self.after


READ, WRITE = ssl.SSLWantReadError, ssl.SSLWantWriteError


@pytest.mark.parametrize(("timeout", "seconds"), [(None, None), (0.5, 0.5), (1.0, 1.0), (30.0, 30.0)])
def test_a_handshake_goes_on_until_it_is_done(
    monkeypatch: pytest.MonkeyPatch, timeout: float | None, seconds: float | None
) -> None:
    """Step by step; in between it waits for what the next one needs, as long as the line's timeout says."""
    played = Played(monkeypatch, READ, WRITE, READ, None)
    assert played(timeout) == timeout
    assert played.timeouts == [0.0] * 4
    assert played.waits == [(seconds, False), (seconds, True), (seconds, False)]


@pytest.mark.parametrize("step", [READ, WRITE])
def test_a_line_that_never_waits_goes_one_step(monkeypatch: pytest.MonkeyPatch, step: type[Exception]) -> None:
    """Unless it is asked to wait, which it does without an end."""
    played = Played(monkeypatch, step, None)
    with pytest.raises(step):
        played(0.0)
    assert (played.steps, played.waits, played.after) == ([None], [], 0.0)
    with pytest.raises(step):
        Played(monkeypatch, step, None)(0.0, False)
    played = Played(monkeypatch, step, None)
    assert played(0.0, True) == 0.0
    assert (played.steps, played.waits) == ([], [(None, step is WRITE)])


def test_a_handshake_that_takes_too_long_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """The timeout of the line is put back."""
    played = Played(monkeypatch, READ, None)
    played.is_ready = False
    with pytest.raises(TimeoutError, match=r"^the TLS handshake took too long$"):
        played(5.0)
    assert (played.steps, played.after) == ([None], 5.0)


@pytest.mark.parametrize(("end", "seconds"), [(None, None), (100.5, 0.5), (100.0, 0.0), (99.0, 0.0)])
def test_no_time_is_less_than_none(monkeypatch: pytest.MonkeyPatch, end: float | None, seconds: float | None) -> None:
    """After the end a line is looked at once more."""
    played = Played(monkeypatch)
    handshakes._wait(5, end, writing=True)
    assert played.waits == [(seconds, True)]


def test_a_context_with_classes_of_its_own_is_left_alone() -> None:
    """Others get ours, once."""

    class Line(ssl.SSLSocket):
        """Of the caller's own."""

    class Object(ssl.SSLObject):
        """Likewise."""

    own, usual = ssl.create_default_context(), ssl.create_default_context()
    own.sslsocket_class, own.sslobject_class = Line, Object
    for _ in range(2):
        handshakes.guard(own)
        handshakes.guard(usual)
    assert (own.sslsocket_class, own.sslobject_class) == (Line, Object)
    assert (usual.sslsocket_class, usual.sslobject_class) == (handshakes._Socket, handshakes._Object)

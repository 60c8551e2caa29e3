"""Whether a socket can be read or written, in each way that systems have for it."""

from __future__ import annotations

import os
import select
import socket
from collections.abc import Iterator
from types import SimpleNamespace

import pytest

from spapi_core.wire import ready
from spapi_core.wire.ready import is_ready


@pytest.fixture(params=["linux", "win32"])
def pair(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[socket.socket, socket.socket]]:
    """Two ends of a line, looked at as that system does it."""
    if request.param == "linux" and not hasattr(select, "poll"):
        pytest.skip("no poll on this system")
    monkeypatch.setattr(ready, "sys", SimpleNamespace(platform=request.param))
    near, far = socket.socketpair()
    yield near, far
    near.close()
    far.close()


@pytest.mark.parametrize("seconds", [0, 0.01, 60.0])
def test_a_line_can_be_read_when_something_came(pair: tuple[socket.socket, socket.socket], seconds: float) -> None:
    """Or when it has ended; it can be written while there is room."""
    near, far = pair
    assert is_ready(near.fileno(), seconds, writing=True)
    far.sendall(b"x")
    assert is_ready(near.fileno(), seconds)
    assert is_ready(near.fileno(), None)
    near.recv(1)
    assert not is_ready(near.fileno(), min(seconds, 0.01))
    far.close()
    assert is_ready(near.fileno(), seconds)


def test_a_line_that_is_full_cannot_be_written(pair: tuple[socket.socket, socket.socket]) -> None:
    """What was not read stands in it."""
    near, _ = pair
    near.setblocking(False)
    try:
        while True:
            near.send(b"x" * 65_536)
    except BlockingIOError:
        assert not is_ready(near.fileno(), 0.01, writing=True)
    assert not is_ready(near.fileno(), 0)


@pytest.mark.skipif(not hasattr(select, "poll"), reason="no poll on this system")
def test_the_number_of_a_socket_may_be_of_any_size() -> None:
    """A process with many open files has such numbers; `select` refuses them from 1,024 on."""
    resource = pytest.importorskip("resource")
    fcntl = pytest.importorskip("fcntl")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if 0 <= hard < 2048:
        pytest.skip("no such numbers are given here")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, 2048), hard))
    near, far = socket.socketpair()
    number = fcntl.fcntl(near.fileno(), fcntl.F_DUPFD, 1500)
    try:
        assert number >= 1500
        assert not is_ready(number, 0)
        assert is_ready(number, 0, writing=True)
        far.sendall(b"x")
        assert is_ready(number, 60.0)
    finally:
        os.close(number)
        near.close()
        far.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.parametrize(("seconds", "milliseconds"), [(None, None), (0, 0), (2.5, 2500.0)])
@pytest.mark.parametrize("writing", [False, True])
def test_the_wait_is_said_as_the_system_takes_it(
    monkeypatch: pytest.MonkeyPatch, seconds: float | None, milliseconds: float | None, writing: bool
) -> None:
    """`poll` takes milliseconds, `select` seconds."""
    asked: list[object] = []

    class Poll:
        def register(self, number: int, event: str) -> None:
            asked.append((number, event))

        def poll(self, wait: float | None) -> list[int]:
            asked.append(wait)
            return []

    def selected(reads: list[int], writes: list[int], errors: list[int], wait: float | None) -> tuple[list[int], ...]:
        asked.append((reads, writes, errors, wait))
        return [], [], []

    system = SimpleNamespace(poll=Poll, select=selected, POLLIN="in", POLLOUT="out")
    monkeypatch.setattr(ready, "select", system)
    for platform in ("linux", "win32", "darwin", "zos"):
        monkeypatch.setattr(ready, "sys", SimpleNamespace(platform=platform))
        assert not is_ready(7, seconds, writing=writing)
    polled = [(7, "out" if writing else "in"), milliseconds]
    readers, writers = ([], [7]) if writing else ([7], [])
    empty: list[int] = []
    selecting = (readers, writers, empty, seconds)
    assert asked == [*polled, selecting, *polled, *polled]

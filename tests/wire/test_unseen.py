"""Neither error reporters nor debug logs see what is on the wire."""

from __future__ import annotations

import logging
import traceback
from typing import Any

import pytest

from spapi_core.wire.http import HTTP, AsyncHTTP
from spapi_core.wire.unseen import forget, quiet

pytestmark = pytest.mark.anyio

MARK = "LEAKMARK"


def raised(module: str) -> BaseException:
    """An error out of a function of a module that holds a secret, by way of one of the caller's own."""
    space: dict[str, Any] = {"__name__": module}
    exec("def send(buffer):\n    inner = buffer\n    raise OSError('gone')", space)  # noqa: S102  a frame of another module

    def hook() -> None:
        kept = "mine"
        try:
            space["send"](MARK)
        except OSError as error:
            raise ValueError(kept) from error

    try:
        hook()
    except ValueError as error:
        return error
    raise AssertionError


def told(error: BaseException | None) -> str:
    """The local variables of the frames of an error and its causes, but for those of this file's tests."""
    found = ""
    while error is not None:
        stack = traceback.TracebackException.from_exception(error, capture_locals=True).stack
        found += "".join(str(frame.locals) for frame in stack if frame.name in {"send", "hook"})
        error = error.__cause__
    return found


@pytest.mark.parametrize(
    "module", ["httpcore._sync.http11", "httpcore2._async.http11", "h11", "spapi_core.wire.connections"]
)
def test_what_a_library_held_is_forgotten(module: str) -> None:
    """Through all causes; what the caller's own function held stays, and so do the places."""
    error = raised(module)
    assert MARK in told(error)
    forget(error)
    assert MARK not in told(error)
    assert "mine" in told(error)
    assert "in send" in "".join(traceback.format_exception(error))


def test_frames_of_others_are_left_alone() -> None:
    """An application's variables are what its reporter is for."""
    error = raised("shop.orders")
    forget(error)
    assert MARK in told(error)


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
async def test_debug_logs_hold_no_value_of_a_header(
    wire: Any, reply: Any, caplog: pytest.LogCaptureFixture, library: str
) -> None:
    """Links and cookies of an answer, sync and async; the names are there."""
    pytest.importorskip(library)
    caplog.set_level(logging.DEBUG)
    secret = {"location": f"https://b.example/d?Signature={MARK}", "set-cookie": MARK, "x-amz-security-token": MARK}
    wire.replies = [reply.of({}, **secret), reply.of({}, **secret)]
    with HTTP(library=library) as http:
        assert MARK in http.send("GET", wire.url, {"x-amz-access-token": MARK}, None).headers["location"]
    async with AsyncHTTP(library=library) as other:
        await other.send("GET", wire.url, {"x-amz-access-token": MARK}, None)
    assert "set-cookie" in caplog.text
    assert MARK not in caplog.text


def test_a_request_asks_for_no_logger(monkeypatch: pytest.MonkeyPatch) -> None:
    """That takes a lock of the whole process, which a thread that is interrupted there would keep."""
    quiet("httpcore")

    def refused(name: str | None = None) -> logging.Logger:
        raise AssertionError(name)

    with monkeypatch.context() as patch:
        patch.setattr(logging, "getLogger", refused)
        found = quiet("httpcore")
    assert found == {}

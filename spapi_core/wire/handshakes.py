"""TLS handshakes that no fork cuts.

OpenSSL holds locks of the whole process for moments of a handshake, and knows nothing of forks: the child of one that
happened in such a moment would wait for ever in its own first handshake. So each step of a handshake holds a lock that
is held over forks too (`spapi_core.system.fork`); the waits for the other side in between hold none.
"""

from __future__ import annotations

import ssl
import time

from spapi_core.system.fork import ModuleLock
from spapi_core.wire.ready import is_ready

__all__ = ["STEPS", "guard"]

STEPS = ModuleLock()
"""Held while OpenSSL works; what it works on is a matter of a millisecond or two."""


class _Socket(ssl.SSLSocket):
    """A socket of a thread."""

    def do_handshake(self, block: bool = False) -> None:  # noqa: FBT001, FBT002 - as the class above
        kept = self.gettimeout()
        if kept == 0 and not block:
            with STEPS.lock:
                super().do_handshake()
            return
        end = time.monotonic() + kept if kept else None
        self.settimeout(0)
        try:
            while not self._has_stepped(end):
                pass
        finally:
            self.settimeout(kept)

    def _has_stepped(self, end: float | None) -> bool:
        """Go one step, and wait for what the next one needs; whether that was the last."""
        try:
            with STEPS.lock:
                super().do_handshake()
        except ssl.SSLWantReadError:
            _wait(self.fileno(), end, writing=False)
        except ssl.SSLWantWriteError:
            _wait(self.fileno(), end, writing=True)
        else:
            return True
        return False


class _Object(ssl.SSLObject):
    """A connection of a task: its steps never wait."""

    def do_handshake(self) -> None:
        with STEPS.lock:
            super().do_handshake()


def guard(context: ssl.SSLContext) -> None:
    """Have a context make connections whose handshakes no fork cuts; one with classes of its own is left alone."""
    if context.sslsocket_class is ssl.SSLSocket:
        context.sslsocket_class = _Socket
    if context.sslobject_class is ssl.SSLObject:
        context.sslobject_class = _Object


def _wait(number: int, end: float | None, *, writing: bool) -> None:
    left = None if end is None else max(0.0, end - time.monotonic())
    if not is_ready(number, left, writing=writing):
        raise TimeoutError("the TLS handshake took too long")

"""The sandbox's proxy: CONNECT to Amazon's hosts ends here, in the sandbox itself; every other host is refused.

Proxy libraries forward, which this one must never do, so what is left of a proxy is small: read the head of a CONNECT,
say yes or no, speak TLS with the sandbox's own certificate, and hand the connection to the sandbox's HTTP server. A
connection that begins with any other request goes to that server as it is; there, requests with a whole address are
held against the same list of hosts.
"""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING, Any, cast

from spapi_core.sandbox.answers import Answer
from spapi_core.sandbox.server.hosts import stands_for, turned_away

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ProxyConnection"]

MOST_HEAD = 64 * 1024
CONNECT = b"CONNECT "
REASONS = {400: "Bad Request", 403: "Forbidden: the sandbox answers for Amazon's SP-API hosts alone"}


class ProxyConnection(asyncio.Protocol):
    """One connection to the proxy, until it is known who speaks on it.

    Args:
        server: Makes the protocol that speaks HTTP.
        context: The sandbox's certificate.
        ports: Gives the ports that the sandbox listens on.
        patience: Seconds for the head of a CONNECT, and again for the handshake.
        refused: Gets host and answer of a refused CONNECT.
    """

    def __init__(
        self,
        server: Callable[[], asyncio.Protocol],
        context: ssl.SSLContext,
        ports: Callable[[], tuple[int, ...]],
        patience: float,
        refused: Callable[[str, Answer], None],
    ) -> None:
        self._server = server
        self._context = context
        self._ports = ports
        self._patience = patience
        self._refused = refused
        self._transport: asyncio.Transport | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._early = b""
        self._shaking: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client has connected."""
        if self._transport is None:
            self._transport = cast("asyncio.Transport", transport)
            self._timer = asyncio.get_running_loop().call_later(self._patience, self._transport.abort)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - the reason does not matter
        """The connection has ended before anybody spoke on it."""
        self._calm()

    def data_received(self, data: bytes) -> None:
        """Bytes of the first request's head, or of what comes right after the handshake."""
        self._early += data
        if self._shaking is not None or self._transport is None:
            return
        if not self._early.startswith(CONNECT[: len(self._early)]):
            self._calm()
            self._hand_over(self._transport, self._early)
            return
        head, end, _ = self._early.partition(b"\r\n\r\n")
        if end:
            self._connect(head)
        elif len(self._early) > MOST_HEAD:
            self._say(Answer(400, b"The head of the request is too long.\n", "text/plain; charset=utf-8"))

    def eof_received(self) -> bool:
        """The client says no more."""
        return False

    def _connect(self, head: bytes) -> None:
        authority = head.split(b" ", 2)[1].decode("latin-1")
        self._calm()
        if not stands_for(authority, self._ports()):
            answer = turned_away(authority)
            self._refused(authority, answer)
            self._say(answer)
            return
        assert self._transport is not None  # noqa: S101 - bytes came over it
        self._early = b""
        self._transport.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        self._shaking = asyncio.get_running_loop().create_task(self._shake(self._transport))

    async def _shake(self, transport: asyncio.Transport) -> None:
        try:
            secure = await asyncio.get_running_loop().start_tls(
                transport, self, self._context, server_side=True, ssl_handshake_timeout=self._patience
            )
        except (OSError, ssl.SSLError):
            transport.abort()
            return
        if secure is None or secure.is_closing():
            return
        self._hand_over(secure, self._early)

    def _hand_over(self, transport: Any, early: bytes) -> None:
        protocol = self._server()
        transport.set_protocol(protocol)
        protocol.connection_made(transport)
        self._early = b""
        if early:
            protocol.data_received(early)

    def _say(self, answer: Answer) -> None:
        assert self._transport is not None  # noqa: S101 - bytes came over it
        self._calm()
        head = (
            f"HTTP/1.1 {answer.status} {REASONS[answer.status]}\r\nContent-Type: {answer.content_type}\r\n"
            f"Content-Length: {len(answer.body)}\r\nConnection: close\r\n\r\n"
        )
        self._transport.write(head.encode("latin-1") + answer.body)
        self._transport.close()

    def _calm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

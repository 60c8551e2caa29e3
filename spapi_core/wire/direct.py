"""A request of ours, handed to our connections at once.

What a client of the HTTP library does between a request and its connections (merge settings, redirects, cookies,
event hooks) is off in a client that we make, and costs more than writing and reading HTTP does. The library still says what a
URL, a header and a proxy mean: what is not plain here is read by it, once for each host.

Recorders (vcrpy, pytest-httpx), error reporters and tracers put functions of theirs in the place of the library's. Where one
stands, requests go through the library, so that it sees them.
"""

from __future__ import annotations

import logging
import re
from pathlib import Path
from types import FunctionType
from typing import TYPE_CHECKING, Any

from spapi_core.errors import redact
from spapi_core.wire.plain import HeaderFields, PlainRequest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spapi_core.wire.httplib import Library

__all__ = ["UnreadAnswer", "Way"]

_PLAIN = re.compile(
    r"(https?://[^/?#@\\]+)(/(?:[\w\-.~/,]|%[0-9A-Fa-f]{2})*(?:\?(?:[\w\-.~/,=&]|%[0-9A-Fa-f]{2})+)?)", re.ASCII
)
"""A URL whose path and query are sent as they are written."""
_HOSTS = 64
_SCHEMES = frozenset({"http", "https"})


class UnreadAnswer:
    """An answer whose body is not read yet.

    Args:
        status_code: HTTP status.
        headers: Case-insensitive.
        stream: The body; closed by who reads it.
    """

    __slots__ = ("headers", "status_code", "stream")

    is_stream_consumed = False
    content = b""

    def __init__(self, status_code: int, headers: Any, stream: Any) -> None:
        self.status_code = status_code
        self.headers = headers
        self.stream = stream

    def close(self) -> None:
        """The answer has been read, or is not wanted."""
        self.stream.close()

    async def aclose(self) -> None:
        """As `close`, for event loops."""
        await self.stream.aclose()


class _Host:
    """Where requests to one host go: how it is written, and the pool behind the proxy that is for it."""

    __slots__ = ("authority", "fields", "origin", "pool", "port")

    def __init__(self, url: Any, pool: Any, core: Any) -> None:
        self.origin = core.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=b"/").origin
        self.port: int | None = url.port
        self.authority: bytes = url.netloc
        self.pool = pool
        self.fields: HeaderFields | None = None


class Way:
    """The way from a client that we made to its connections.

    Args:
        library: The library of the client.
        client: The client; its pools are of `spapi_core.wire.connections`.
    """

    def __init__(self, library: Library, client: Any) -> None:
        self._library = library
        self._client = client
        self._hosts: dict[str, _Host] = {}
        self._usual = {name.lower().decode("ascii"): (name, value) for name, value in client.headers.raw}
        self._log = logging.getLogger(library.name)
        waits, core = isinstance(client, library.api.AsyncClient), library.core
        self._kind = type(client)
        self._transport: Any = library.api.AsyncHTTPTransport if waits else library.api.HTTPTransport
        self._connection: Any = core.AsyncHTTPConnection if waits else core.HTTPConnection
        self._method = "handle_async_request" if waits else "handle_request"
        self._folders = tuple(str(Path(each.__file__).parent) for each in (library.api, core))
        self._seen: tuple[Any, ...] = ()
        self._unpatched = False

    def takes(self, url: str, content: Any) -> bool:
        """Whether a request can go this way: one whose body is there as a whole, to a URL without a user, with nobody watching."""
        return (content is None or isinstance(content, bytes)) and "@" not in url and self._nobody_watches()

    def _nobody_watches(self) -> bool:
        name, seen = self._method, self._seen
        send, handle, connection = self._kind.send, getattr(self._transport, name), getattr(self._connection, name)
        if not seen or seen[0] is not send or seen[1] is not handle or seen[2] is not connection:
            self._seen = seen = send, handle, connection
            self._unpatched = all(
                isinstance(each, FunctionType) and each.__code__.co_filename.startswith(self._folders) for each in seen
            )
        return self._unpatched

    def request(
        self, method: str, url: str, headers: Mapping[str, str], content: bytes | None, extensions: dict[str, Any]
    ) -> tuple[Any, PlainRequest]:
        """The pool that a request goes through, and the request as that takes it.

        Raises:
            InvalidURL: Of the library: the URL cannot be read.
            UnsupportedProtocol: Of the library: it is neither http:// nor https://.
            UnicodeEncodeError: A header is not ASCII.
            RuntimeError: The client is closed.
        """
        if self._client.is_closed:
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        plain = _PLAIN.fullmatch(url)
        if plain is not None and "/." not in url:
            base, target = plain.groups()
            host = self._hosts.get(base) or self._host(base)
            path = target.encode("ascii")
        else:
            parsed = self._library.api.URL(url)
            host, path = self._made(parsed), parsed.raw_path
        fields = host.fields
        if fields is None or fields.headers != headers:
            # Calls of one client have the same headers until its token ends.
            host.fields = fields = HeaderFields(host.authority, self._usual, headers)
        return host.pool, PlainRequest(host.origin, host.port, method, path, fields, content, extensions)

    def answered(self, method: str, url: str, response: Any, stream: Any) -> UnreadAnswer:
        """The answer that a pool gave, reported in the library's log as the library does."""
        if self._log.isEnabledFor(logging.INFO):
            known = response.extensions
            version, reason = known.get("http_version", b"HTTP/1.1"), known.get("reason_phrase", b"")
            self._log.info(
                'HTTP Request: %s %s "%s %d %s"',
                method,
                redact(str(url)),
                version.decode("ascii", "ignore"),
                response.status,
                reason.decode("ascii", "ignore"),
            )
        return UnreadAnswer(response.status, self._library.api.Headers(response.headers), stream)

    def _host(self, base: str) -> _Host:
        if len(self._hosts) >= _HOSTS:
            self._hosts.clear()
        host = self._hosts[base] = self._made(self._library.api.URL(base))
        return host

    def _made(self, url: Any) -> _Host:
        core = self._library.core
        if url.scheme not in _SCHEMES:
            raise core.UnsupportedProtocol("the URL is neither http:// nor https://")
        return _Host(url, self._client._transport_for_url(url)._pool, core)  # noqa: SLF001 - there is no other way to them

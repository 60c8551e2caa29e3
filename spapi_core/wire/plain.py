"""A plain request and its plain answer, written and read in one piece over a connection that stands.

The HTTP library's way through its connection takes many times what the line itself takes: a call of 150 kB spends a quarter of
its time there. Here is what needs none of it: HTTP/1.1, a body whose length both sides state, nothing but printable ASCII in
the headers. Whatever else an answer is (chunked, without a length, cut in the middle of its headers, an interim answer, or no HTTP
at all), the bytes that came go to the library's connection, which reads on and judges; so nothing here has to.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

__all__ = ["FIRST", "AsyncPlainBody", "Head", "HeaderFields", "PlainBody", "PlainRequest", "read_head"]

FIRST = 64 * 1024
"""Bytes that are read at most before the headers are looked at."""
_PIECE = 256 * 1024
_METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})
_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
_NAME = re.compile(rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_VALUE = re.compile(rb"(?:[!-~]+(?: [!-~]+)*)?")
_HEAD = re.compile(rb"HTTP/1\.1 ([2-5]\d\d)(?: ([ -~]*))?\r\n((?:[!#$%&'*+\-.^_`|~0-9A-Za-z]+:[ -~\t]*\r\n)+)\r\n")
_DIGITS = 18
_WITHOUT_BODY = frozenset({204, 304})
_BROKEN_OFF = "peer closed connection without sending complete message body (received {} bytes, expected {})"


class HeaderFields:
    """The headers of requests to one host that are alike in all but the length of their body.

    Args:
        authority: Of the host, as `Host` names it.
        usual: Headers of every request by their names in lower case.
        headers: Of the request, in place of the usual ones.

    Raises:
        UnicodeEncodeError: A header is not ASCII.
    """

    __slots__ = ("first", "headers", "lines", "others", "says_length")

    def __init__(self, authority: bytes, usual: Mapping[str, tuple[bytes, bytes]], headers: Mapping[str, str]) -> None:
        fields = dict(usual)
        for name, value in headers.items():
            fields[name.lower()] = name.encode("ascii"), value.encode("ascii")
        self.headers = dict(headers)
        self.first = [] if "host" in fields else [(b"Host", authority)]
        self.others = list(fields.values())
        self.says_length = "content-length" in fields or "transfer-encoding" in fields
        self.lines = self._lines() if _is_plain(fields) else None

    def _lines(self) -> bytes | None:
        """The headers as they are written; None where the library should look at them."""
        fields = (*self.first, *self.others)
        if not all(_NAME.fullmatch(name) and _VALUE.fullmatch(value) for name, value in fields):
            return None
        return b"".join([b"%b: %b\r\n" % field for field in fields])

    def length(self, method: str, content: bytes | None) -> int | None:
        """What `Content-Length` has to say of a body; None where it is left out, or said already."""
        if self.says_length:
            return None
        if content:
            return len(content)
        return 0 if method in _WITH_BODY else None


def _is_plain(fields: Mapping[str, tuple[bytes, bytes]]) -> bool:
    """Whether nothing in the headers of a request changes how its answer is read."""
    return (
        fields.keys().isdisjoint({"transfer-encoding", "upgrade", "expect", "te"})
        and fields.get("connection", (b"", b"keep-alive"))[1].lower() == b"keep-alive"
    )


class PlainRequest:
    """A request, as it goes to a pool.

    Args:
        origin: Of the library: where it goes.
        port: As the URL has it.
        method: HTTP method.
        target: Path and query, as they are written.
        fields: Its headers.
        content: Its body.
        extensions: Of the request, as the library takes them.
    """

    __slots__ = ("content", "extensions", "fields", "method", "origin", "port", "target")

    def __init__(
        self,
        origin: Any,
        port: int | None,
        method: str,
        target: bytes,
        fields: HeaderFields,
        content: bytes | None,
        extensions: dict[str, Any],
    ) -> None:
        self.origin = origin
        self.port = port
        self.method = method
        self.target = target
        self.fields = fields
        self.content = content
        self.extensions = extensions

    def written(self) -> bytes | None:
        """The whole request as it goes over the line; None where the library has to write it."""
        lines = self.fields.lines
        content = self.content or b""
        if lines is None or self.method not in _METHODS or len(content) > _PIECE or "trace" in self.extensions:
            return None
        length = self.fields.length(self.method, self.content)
        said = b"" if length is None else b"Content-Length: %d\r\n" % length
        line = b"%b %b HTTP/1.1\r\n" % (self.method.encode("ascii"), self.target)
        return b"".join((line, lines, said, b"\r\n", content))

    def as_request(self, core: Any) -> Any:
        """The same as the library's connections take it."""
        fields, origin = self.fields, self.origin
        length = fields.length(self.method, self.content)
        said = [] if length is None else [(b"Content-Length", b"%d" % length)]
        url = core.URL(scheme=origin.scheme, host=origin.host, port=self.port, target=self.target)
        headers = [*fields.first, *said, *fields.others]
        return core.Request(self.method, url, headers=headers, content=self.content, extensions=self.extensions)


class Head:
    """What an answer says before its body.

    Args:
        status: HTTP status.
        reason: The words behind it.
        headers: As they came.
        length: Bytes of the body.
        end: Where the body begins in what was read.
    """

    __slots__ = ("end", "headers", "length", "reason", "status")

    def __init__(self, status: int, reason: bytes, headers: list[tuple[bytes, bytes]], length: int, end: int) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.length = length
        self.end = end

    @property
    def extensions(self) -> dict[str, Any]:
        """As the library's responses have them."""
        return {"http_version": b"HTTP/1.1", "reason_phrase": self.reason}


def read_head(data: bytes) -> Head | None:
    """The status and headers that an answer begins with; None where the library has to read it.

    Args:
        data: What was read first.
    """
    found = _HEAD.match(data)
    if found is None:
        return None
    status, headers, length = int(found[1]), [], -1
    for line in found[3].split(b"\r\n")[:-1]:
        name, _, value = line.partition(b":")
        value = value.strip(b" \t")
        headers.append((name, value))
        kind = name.lower()
        if kind == b"content-length":
            if length >= 0 or not value.isdigit() or len(value) > _DIGITS:
                return None
            length = int(value)
        elif kind in {b"transfer-encoding", b"upgrade"} or (kind == b"connection" and value.lower() != b"keep-alive"):
            return None
    if length < 0 or status in _WITHOUT_BODY:
        return None
    return Head(status, found[2] or b"", headers, length, found.end())


class PlainBody:
    """The body of a plain answer; closing it gives its connection back.

    Args:
        stream: The connection.
        first: What of the body came with the headers.
        length: Bytes of the whole body.
        wait: Seconds without a byte after which it is given up.
        core: The library's package of connections.
        done: Called with whether the connection can be used again.
    """

    __slots__ = ("_core", "_done", "_first", "_left", "_length", "_stream", "_wait")

    def __init__(
        self, stream: Any, first: bytes, length: int, wait: float | None, core: Any, done: Callable[[bool], None]
    ) -> None:
        self._stream = stream
        self._first = first
        self._length = length
        self._left = length
        self._wait = wait
        self._core = core
        self._done: Callable[[bool], None] | None = done

    def __iter__(self) -> Iterator[bytes]:
        if self._first:
            yield self._taken(self._first)
        while self._left > 0:
            yield self._taken(self._stream.read(min(self._left, _PIECE), self._wait))

    def _taken(self, piece: bytes) -> bytes:
        """What of a piece is the body's; what is left after it is a surplus where it is below zero."""
        if not piece:
            raise self._core.RemoteProtocolError(_BROKEN_OFF.format(self._length - self._left, self._length))
        left = self._left
        self._left = left - len(piece)
        return piece if self._left >= 0 else piece[:left]

    def close(self) -> None:
        """The answer has been read, or is not wanted."""
        done, self._done = self._done, None
        if done is not None:
            done(self._left == 0 and len(self._first) <= self._length)


class AsyncPlainBody(PlainBody):
    """As `PlainBody`, for event loops."""

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._first:
            yield self._taken(self._first)
        while self._left > 0:
            yield self._taken(await self._stream.read(_PIECE, self._wait))

    async def aclose(self) -> None:
        """As `close`."""
        self.close()

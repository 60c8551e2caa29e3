"""The wire: the only module that knows httpx.

Sends one request and gives one `Answer`, whatever its status. Every httpx exception becomes one of
ours, which says whether the request can have reached Amazon. Redirects are not followed, so a token
never travels to another host. No retry, no token, no meaning of a status is known here.
"""

from __future__ import annotations

import http.cookiejar
import re
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar
from urllib.parse import urlencode

import httpx
from attrs import field, frozen

from spapi_core.errors import ConfigurationError, ConnectionLostError, ConnectionNotMadeError, TransportError, redact

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping

    from httpx._client import UseClientDefault as _ClientDefault

TIMEOUT = 60.0
"""Seconds without a byte of the answer after which it is given up."""
CONNECT_TIMEOUT = 10.0
"""Seconds to make a connection."""
C = TypeVar("C", httpx.Client, httpx.AsyncClient)

_LOOPBACK = ("all://localhost", "all://127.0.0.1", "all://[::1]")
_CONNECTIONS = 200
_IDLE_CONNECTIONS = 50
_IDLE_SECONDS = 30.0
_LONGEST = 1_000_000  # more is too much for a socket

HTTPClient: TypeAlias = httpx.Client
AsyncHTTPClient: TypeAlias = httpx.AsyncClient

_UNWRITABLE = (
    "The request cannot be written as HTTP, nothing was sent: look for line breaks and characters other than printable "
    "ASCII in the token, the user agent, and the headers of a httpx client of your own."
)
_QUOTED = re.compile(r""":? *(?:bytearray\()?\bb['"].*""", re.DOTALL)
_NOT_MADE = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


@frozen
class Answer:
    """What came back.

    Args:
        status_code: HTTP status.
        headers: Case-insensitive.
        content: The body, inflated; as far as it came when it was cut.
        cut: What broke the body off; None when it is complete.
    """

    status_code: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
    cut: TransportError | None = None


@frozen
class Download:
    """An answer whose body is read piece by piece.

    Args:
        status_code: HTTP status.
        headers: Case-insensitive.
        chunks: The body as it comes, inflated as Content-Encoding says; raises ConnectionLostError when it breaks off.
    """

    status_code: int
    headers: Mapping[str, str]
    chunks: Iterator[bytes]


@frozen
class AsyncDownload:
    """An answer whose body is read piece by piece.

    Args:
        status_code: HTTP status.
        headers: Case-insensitive.
        chunks: The body as it comes, inflated as Content-Encoding says; raises ConnectionLostError when it breaks off.
    """

    status_code: int
    headers: Mapping[str, str]
    chunks: AsyncIterator[bytes]


class HTTP:
    """Connections to Amazon, to be shared by any number of clients.

    Args:
        client: An httpx.Client of the caller's own; it is not closed by `close`. None makes one.
        timeout: Seconds without a byte of the answer after which it is given up.
        proxy: URL of a proxy; None takes it from the environment.
        verify: A TLS context of one's own; True for the usual certificates.
    """

    def __init__(
        self,
        client: HTTPClient | None = None,
        *,
        timeout: float | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
    ) -> None:
        _check_settings(client, httpx.Client, proxy)
        self._timeout = _timeout(timeout, own=client is None)
        self._owned = client is None
        self._client = client or _made(httpx.Client, proxy, verify)
        self._again = (timeout, verify)
        self._ways: dict[str, HTTP] = {}

    def through(self, proxy: str) -> HTTP:
        """Connections by way of another proxy, timeout and certificates as these; closed with these.

        Args:
            proxy: Its URL.
        """
        way = self._ways.get(proxy)
        if way is None:
            timeout, verify = self._again
            way = self._ways.setdefault(proxy, HTTP(timeout=timeout, proxy=proxy, verify=verify))
        return way

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: Iterable[bytes] | bytes | None,
        *,
        timeout: float | None = None,
    ) -> Answer:
        """Send one request and read the whole answer.

        Raises:
            ConnectionNotMadeError: Nothing reached the server.
            ConnectionLostError: The request may have been carried out.
        """
        wait = self._timeout if timeout is None else _timeout(timeout, own=True)
        try:
            request = self._client.build_request(method, url, headers=headers, content=content, timeout=wait)
            _guard(request, url, self._client)
            response = self._client.send(request, auth=None, follow_redirects=False, stream=True)
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeEncodeError, RuntimeError) as error:
            told = _translated(error, self._client)
            if told is None:
                raise
            raise told from error
        pieces: list[bytes] = []
        try:
            for piece in response.iter_bytes():
                pieces.append(piece)  # noqa: PERF402 - what came before a break is kept
        except (httpx.HTTPError, httpx.StreamError) as error:
            return Answer(response.status_code, response.headers, b"".join(pieces), _cut(error))
        finally:
            response.close()
        return Answer(response.status_code, response.headers, b"".join(pieces))

    def post_form(self, url: str, form: Mapping[str, str], *, timeout: float | None = None) -> Answer:
        """POST a form, as Login with Amazon takes it."""
        return self.send("POST", url, _FORM, _Body(urlencode(form).encode()), timeout=timeout)

    @contextmanager
    def download(self, url: str, headers: Mapping[str, str] | None = None) -> Iterator[Download]:
        """GET a document piece by piece; no token, no header but the given ones.

        Raises:
            ConnectionNotMadeError: Nothing reached the server.
            ConnectionLostError: The connection broke before the answer began.
        """
        try:
            request = self._client.build_request("GET", url, headers=headers, timeout=self._timeout)
            _guard(request, url, self._client)
            response = self._client.send(request, auth=None, follow_redirects=False, stream=True)
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeEncodeError, RuntimeError) as error:
            told = _translated(error, self._client)
            if told is None:
                raise
            raise told from error
        try:
            yield Download(response.status_code, response.headers, _chunks(response))
        finally:
            response.close()

    def upload(self, url: str, headers: Mapping[str, str], content: bytes | Iterable[bytes], *, length: int) -> Answer:
        """PUT a document; no token, and exactly the given content type.

        Raises:
            ConnectionNotMadeError: Nothing reached the server.
            ConnectionLostError: The connection broke on the way.
        """
        return self.send("PUT", url, {**headers, "content-length": str(length)}, content)

    def close(self) -> None:
        """Close the connections, unless they are the caller's own."""
        for way in self._ways.values():
            way.close()
        if self._owned:
            self._client.close()


class AsyncHTTP:
    """Connections to Amazon, to be shared by any number of clients of one event loop.

    Args:
        client: An httpx.AsyncClient of the caller's own; it is not closed by `aclose`. None makes one.
        timeout: Seconds without a byte of the answer after which it is given up.
        proxy: URL of a proxy; None takes it from the environment.
        verify: A TLS context of one's own; True for the usual certificates.
    """

    def __init__(
        self,
        client: AsyncHTTPClient | None = None,
        *,
        timeout: float | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
    ) -> None:
        _check_settings(client, httpx.AsyncClient, proxy)
        self._timeout = _timeout(timeout, own=client is None)
        self._owned = client is None
        self._client = client or _made(httpx.AsyncClient, proxy, verify)
        self._again = (timeout, verify)
        self._ways: dict[str, AsyncHTTP] = {}

    def through(self, proxy: str) -> AsyncHTTP:
        """Connections by way of another proxy, timeout and certificates as these; closed with these.

        Args:
            proxy: Its URL.
        """
        way = self._ways.get(proxy)
        if way is None:
            timeout, verify = self._again
            way = self._ways.setdefault(proxy, AsyncHTTP(timeout=timeout, proxy=proxy, verify=verify))
        return way

    async def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: AsyncIterable[bytes] | bytes | None,
        *,
        timeout: float | None = None,
    ) -> Answer:
        """Send one request and read the whole answer.

        Raises:
            ConnectionNotMadeError: Nothing reached the server.
            ConnectionLostError: The request may have been carried out.
        """
        wait = self._timeout if timeout is None else _timeout(timeout, own=True)
        try:
            request = self._client.build_request(method, url, headers=headers, content=content, timeout=wait)
            _guard(request, url, self._client)
            response = await self._client.send(request, auth=None, follow_redirects=False, stream=True)
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeEncodeError, RuntimeError) as error:
            told = _translated(error, self._client)
            if told is None:
                raise
            raise told from error
        pieces: list[bytes] = []
        try:
            async for piece in response.aiter_bytes():
                pieces.append(piece)  # noqa: PERF401 - what came before a break is kept
        except (httpx.HTTPError, httpx.StreamError) as error:
            return Answer(response.status_code, response.headers, b"".join(pieces), _cut(error))
        finally:
            await response.aclose()
        return Answer(response.status_code, response.headers, b"".join(pieces))

    async def post_form(self, url: str, form: Mapping[str, str], *, timeout: float | None = None) -> Answer:
        """POST a form, as Login with Amazon takes it."""
        return await self.send("POST", url, _FORM, _Body(urlencode(form).encode()), timeout=timeout)

    @asynccontextmanager
    async def download(self, url: str, headers: Mapping[str, str] | None = None) -> AsyncIterator[AsyncDownload]:
        """GET a document piece by piece; no token, no header but the given ones.

        Raises:
            ConnectionNotMadeError: Nothing reached the server.
            ConnectionLostError: The connection broke before the answer began.
        """
        try:
            request = self._client.build_request("GET", url, headers=headers, timeout=self._timeout)
            _guard(request, url, self._client)
            response = await self._client.send(request, auth=None, follow_redirects=False, stream=True)
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeEncodeError, RuntimeError) as error:
            told = _translated(error, self._client)
            if told is None:
                raise
            raise told from error
        try:
            yield AsyncDownload(response.status_code, response.headers, _async_chunks(response))
        finally:
            await response.aclose()

    async def upload(
        self, url: str, headers: Mapping[str, str], content: bytes | AsyncIterable[bytes], *, length: int
    ) -> Answer:
        """PUT a document; no token, and exactly the given content type.

        Raises:
            ConnectionNotMadeError: Nothing reached the server.
            ConnectionLostError: The connection broke on the way.
        """
        return await self.send("PUT", url, {**headers, "content-length": str(length)}, content)

    async def aclose(self) -> None:
        """Close the connections, unless they are the caller's own."""
        for way in self._ways.values():
            await way.aclose()
        if self._owned:
            await self._client.aclose()


_FORM = {"content-type": "application/x-www-form-urlencoded;charset=UTF-8", "accept": "application/json"}


class _Body(bytes):
    """A form with secrets; not shown where a debugger or an error reporter shows what a function worked with."""

    def __repr__(self) -> str:
        return f"<form of {len(self)} bytes>"


class _GuardedURL(httpx.URL):
    """A URL that hides its signature when it is written, as httpx does in its log."""

    def __str__(self) -> str:
        return redact(super().__str__())


def _guard(request: httpx.Request, url: str, client: httpx.Client | httpx.AsyncClient) -> None:
    """Send exactly the URL that was asked for: a client's own `params` would take the place of its query."""
    if client.params:
        request.url = httpx.URL(url)
    if redact(url) is not url:
        request.url = _GuardedURL(request.url)


def _chunks(response: httpx.Response) -> Iterator[bytes]:
    if response.is_stream_consumed:  # by an event hook of the caller's client, which read it whole
        yield response.content
        return
    try:
        yield from response.iter_raw()
    except (httpx.HTTPError, httpx.StreamError) as error:
        raise _cut(error) from error


async def _async_chunks(response: httpx.Response) -> AsyncIterator[bytes]:
    if response.is_stream_consumed:  # by an event hook of the caller's client, which read it whole
        yield response.content
        return
    try:
        async for chunk in response.aiter_raw():
            yield chunk
    except (httpx.HTTPError, httpx.StreamError) as error:
        raise _cut(error) from error


def _translated(
    error: Exception, client: httpx.Client | httpx.AsyncClient
) -> TransportError | ConfigurationError | None:
    """Our error for one before an answer began; None for one that an event hook of the caller's raised."""
    if isinstance(error, UnicodeEncodeError) or (
        isinstance(error, httpx.LocalProtocolError) and "Content-Length" not in str(error)
    ):
        _forget(error)
        return ConfigurationError(_UNWRITABLE)
    if isinstance(error, httpx.HTTPStatusError):
        return None
    if isinstance(error, RuntimeError):
        return ConfigurationError(f"The connections cannot be used: {error}") if client.is_closed else None
    if isinstance(error, httpx.InvalidURL):
        return ConfigurationError("The URL cannot be used: it is not valid")
    kind = type(error).__name__
    if isinstance(error, _NOT_MADE):
        return ConnectionNotMadeError(f"No connection ({kind}: {_reason(error)}); nothing was sent")
    return ConnectionLostError(f"No answer ({kind}: {_reason(error)}); the request may have been carried out")


def _forget(error: Exception) -> None:
    """Take the header out of an error that quotes it: it may hold a token."""
    error.__cause__ = error.__context__ = None
    if isinstance(error, UnicodeEncodeError):
        error.object = ""
    error.args = ("illegal header",)


def _cut(error: Exception) -> ConnectionLostError:
    """Our error for one of httpx's, in the middle of an answer."""
    return ConnectionLostError(f"The answer broke off ({type(error).__name__}: {_reason(error)})")


def _reason(error: Exception) -> str:
    """What httpx says, without bytes of the wire that it quotes: they may be somebody's data."""
    said = str(error)
    quoted = _QUOTED.search(said)
    if quoted:
        said = said[: quoted.start()]
        error.__cause__ = error.__context__ = None
        error.args = (said,)
    return said or ("timed out" if isinstance(error, httpx.TimeoutException) else "closed")


def _timeout(seconds: float | None, *, own: bool) -> httpx.Timeout | _ClientDefault:
    """The limits of a request; those of the caller's own client where nothing is said."""
    if seconds is None and not own:
        return httpx.USE_CLIENT_DEFAULT
    limit = TIMEOUT if seconds is None else seconds
    if isinstance(limit, bool) or not isinstance(limit, int | float) or not 0 < limit <= _LONGEST:
        raise ConfigurationError(f"timeout is {limit!r}: give seconds above zero, {_LONGEST:,} at most")
    return httpx.Timeout(limit, connect=min(limit, CONNECT_TIMEOUT))


def _made(kind: Callable[..., C], proxy: str | None, verify: ssl.SSLContext | bool) -> C:  # noqa: FBT001 - as httpx
    """A httpx client; a proxy of the environment is not for this machine's own servers."""
    around: dict[str, Any] | None = None if proxy else dict.fromkeys(_LOOPBACK)
    try:
        return kind(
            limits=_limits(), proxy=proxy, mounts=around, verify=verify, cookies=_no_cookies(), follow_redirects=False
        )
    except (ImportError, ValueError, OSError, httpx.InvalidURL) as error:
        raise ConfigurationError(
            f"No connections can be made with these settings ({type(error).__name__}: {error}): look at proxy=, "
            "HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and SSL_CERT_FILE."
        ) from error


def _limits() -> httpx.Limits:
    return httpx.Limits(
        max_connections=_CONNECTIONS, max_keepalive_connections=_IDLE_CONNECTIONS, keepalive_expiry=_IDLE_SECONDS
    )


def _no_cookies() -> http.cookiejar.CookieJar:
    """A jar that takes nothing: one account's cookies are not for the next."""
    return http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(allowed_domains=[]))


def _check_settings(client: object, kind: type[object], proxy: str | None) -> None:
    if client is not None and not isinstance(client, kind):
        raise ConfigurationError(f"http is a {type(client).__name__}: give a httpx.{kind.__name__}")
    if client is not None and proxy is not None:
        raise ConfigurationError("proxy cannot be set for a httpx client of one's own: set it there")

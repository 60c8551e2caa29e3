"""Connections to Amazon, for asyncio: one request is sent, and one answer comes back, whatever its status.

Every exception of the HTTP library becomes one of ours, which says whether the request can have reached Amazon. An answer
is read within its `Bounds`. Redirects are not followed, so a token never travels to another host. No retry, no token, no
meaning of a status is known here.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from copy import copy
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlencode

from attrs import field, frozen

from spapi_core.errors import (
    AnswerEncodingError,
    AnswerTooLargeError,
)
from spapi_core.wire import connections, unseen
from spapi_core.wire.bounds import Bounds
from spapi_core.wire.exchange import (
    HTTPAnswer,
    Total,
    answer_of,
    cut_off,
    form_headers,
    keep_url,
    translated,
)
from spapi_core.wire.http_settings import AsyncHTTPSettings
from spapi_core.wire.task_deadlines import AsyncSpent  # threads: from spapi_core.wire.exchange import Spent

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterable, AsyncIterator, Mapping
    from types import TracebackType

    from spapi_core.wire.http_settings import AsyncHTTPClient


__all__ = ["AsyncDownload", "AsyncHTTP"]


@frozen
class AsyncDownload:
    """An answer whose body is read piece by piece.

    Args:
        status_code: HTTP status.
        headers: Case-insensitive.
        chunks: The body as it comes, inflated as Content-Encoding says; raises ConnectionLostError when it breaks off.
    """

    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    chunks: AsyncIterator[bytes]


class AsyncHTTP(AsyncHTTPSettings):
    """Connections to Amazon, to be shared by any number of clients, event loops, and processes that fork.

    No connection is made, and no HTTP library loaded, before the first request.

    Args:
        client: An httpx.AsyncClient or httpx2.AsyncClient of the caller's own; it is not closed by `aclose`. None makes one.
        timeout: Seconds without a byte of the answer after which it is given up.
        proxy: URL of a proxy; None takes it from the environment.
        verify: A TLS context of your own; True for the usual certificates.
        library: "httpx" or "httpx2"; None takes `SPAPI_HTTP_LIBRARY`, else httpx2 where it is installed.
        bounds: What an answer may cost; None for the usual.
    """

    def __init__(
        self,
        client: AsyncHTTPClient | None = None,
        *,
        timeout: float | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
        library: str | None = None,
        bounds: Bounds | None = None,
    ) -> None:
        super().__init__(client, timeout, proxy, verify, library, bounds)

    def within(self, bounds: Bounds | None) -> AsyncHTTP:
        """These connections with bounds of their own; closing them closes these.

        Args:
            bounds: What an answer may cost; None leaves it as it is.
        """
        if bounds is None or bounds == self.bounds:
            return self
        narrowed = copy(self)
        narrowed.__dict__.update(bounds=bounds, _whole=self._whole or self)
        return narrowed

    def through(self, proxy: str) -> AsyncHTTP:
        """Connections by way of another proxy, all else as these; closed with these.

        Args:
            proxy: Its URL.
        """
        if proxy not in self._ways:
            fresh = AsyncHTTP(
                timeout=self._seconds, proxy=proxy, verify=self._verify, library=self._name, bounds=self.bounds
            )
            self._ways.setdefault(proxy, fresh)
        way: AsyncHTTP = self._ways[proxy]
        return way

    async def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: AsyncIterable[bytes] | bytes | None,
        *,
        timeout: float | None = None,
        total: Total | None = None,
    ) -> HTTPAnswer:
        """Send one request and read the whole answer.

        Args:
            method: HTTP method.
            url: Whole URL.
            headers: Of the request.
            content: Its body.
            timeout: Seconds without a byte of the answer after which it is given up.
            total: What the answer may cost; None for the bounds of these connections, without an end in time.

        Raises:
            ConnectionNotMadeError: Nothing reached the server.
            ConnectionLostError: The request may have been carried out.
            TotalTimeoutError: The time for it is over.
            AnswerTooLargeError: The answer is larger than a bound.
            AnswerEncodingError: It is encoded in a way that was not asked for.
        """
        spent = AsyncSpent(total or Total(self.bounds))
        with spent:
            response = await self._begun(method, url, headers, content, timeout, spent)
            try:
                if response.is_stream_consumed:  # by an event hook of the caller's client, which read it whole
                    return HTTPAnswer(response.status_code, response.headers, response.content)
                body = spent.body(response)
                try:
                    async for piece in response.stream:
                        body.feed(piece)
                        spent.check()
                except spent.broken() as error:
                    unseen.forget(error)
                    spent.check()
                    return HTTPAnswer(response.status_code, response.headers, body.content, cut_off(error))
                return answer_of(response, body)
            except (AnswerTooLargeError, AnswerEncodingError) as error:
                unseen.forget(error)
                piece = b""
                return spent.refused(response, error)
            except BaseException as error:
                unseen.forget(error)
                piece = b""
                raise
            finally:
                connections.spoil(response.stream)
                await response.aclose()

    async def post_form(
        self, url: str, form: Mapping[str, str], *, timeout: float | None = None, user_agent: str | None = None
    ) -> HTTPAnswer:
        """POST a form, as Login with Amazon takes it; without `user_agent`, this package says who asks."""
        total = Total(self.bounds, self.bounds.token_time, "token_time", token=True)
        return await self.send(
            "POST",
            url,
            form_headers(user_agent),
            unseen.HiddenBody(urlencode(form).encode()),
            timeout=timeout,
            total=total,
        )

    @asynccontextmanager
    async def download(
        self, url: str, headers: Mapping[str, str] | None = None, *, public: bool = False
    ) -> AsyncIterator[AsyncDownload]:
        """GET a document piece by piece; no token, no header but the given ones.

        Args:
            url: Of the document.
            headers: Of the request.
            public: It may come from an address of the public internet alone.

        Raises:
            ConnectionNotMadeError: Nothing reached the server.
            ConnectionLostError: The connection broke before the answer began.
        """
        spent = AsyncSpent(Total(self.bounds, public=public))
        response = await self._begun("GET", url, headers or {}, None, None, spent)
        try:
            yield AsyncDownload(response.status_code, response.headers, _async_chunks(response, spent))
        finally:
            connections.spoil(response.stream)
            await response.aclose()

    async def upload(
        self,
        url: str,
        headers: Mapping[str, str],
        content: bytes | AsyncIterable[bytes],
        *,
        length: int,
        public: bool = False,
        method: str = "PUT",
    ) -> HTTPAnswer:
        """Send a document; no token, and exactly the given headers.

        Args:
            url: Of the document.
            headers: Of the request.
            content: The document.
            length: Bytes of it.
            public: It may go to an address of the public internet alone.
            method: "PUT", or "POST" for a form.

        Raises:
            ConnectionNotMadeError: Nothing reached the server.
            ConnectionLostError: The connection broke on the way.
        """
        total = Total(self.bounds, public=public)
        return await self.send(method, url, {**headers, "content-length": str(length)}, content, total=total)

    async def aclose(self) -> None:
        """Close the connections, unless they are the caller's own."""
        if self._whole is not None:
            await self._whole.aclose()
            return
        for way in self._ways.values():
            await way.aclose()
        if self._given is None:
            self._closed = True
            made = self.__dict__.pop("_made", None)
            if made is not None:
                await made[1].aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _begun(
        self, method: str, url: str, headers: Mapping[str, str], content: Any, timeout: float | None, spent: AsyncSpent
    ) -> Any:
        """The answer to a request, its body not read yet."""
        library, client, way = self._ready()
        spent.by(library, client)
        extensions: dict[str, Any] = {**spent.extensions, **unseen.async_quiet(library.core.__name__)}
        try:
            if way is not None and way.takes(url, content):
                extensions["timeout"] = self._waits(timeout)
                try:
                    pool, request = way.request(method, url, headers, content, extensions)
                    response = way.answered(method, url, *await pool.opened(request))
                except library.of_core as error:
                    raise library.translated(error) from error
            else:
                wait = self._wait(library, timeout, spent.left())
                request = client.build_request(
                    method, url, headers=headers, content=content, timeout=wait, extensions=extensions
                )
                keep_url(library, request, url, client)
                response = await client.send(request, auth=None, follow_redirects=False, stream=True)
        except library.failures as error:
            unseen.forget(error)
            spent.check()
            told = translated(library, error, client, url)
            if told is None:
                raise
            # The library's own error says no more than ours, over a hundred lines of its frames.
            raise told from None
        except BaseException as error:
            unseen.forget(error)
            raise
        return response


async def _async_chunks(response: Any, spent: AsyncSpent) -> AsyncIterator[bytes]:
    if response.is_stream_consumed:  # by an event hook of the caller's client, which read it whole
        yield response.content
        return
    try:
        async for chunk in response.stream:
            yield chunk
    except spent.broken() as error:
        unseen.forget(error)
        raise cut_off(error) from error

# Made from spapi_core/wire/aio/http.py by `make generate`; changes by hand are found and undone.
"""Connections to Amazon, for threads: one request is sent, and one answer comes back, whatever its status.

Every exception of the HTTP library becomes one of ours, which says whether the request can have reached Amazon. An answer
is read within its `Bounds`. Redirects are not followed, so a token never travels to another host. No retry, no token, no
meaning of a status is known here.
"""

from __future__ import annotations

from contextlib import contextmanager
from copy import copy
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlencode

from attrs import field, frozen

from spapi_core.errors import AnswerEncodingError, AnswerTooLargeError
from spapi_core.wire import connections, unseen
from spapi_core.wire.bounds import Bounds
from spapi_core.wire.exchange import HTTPAnswer, Spent, Total, answer_of, cut_off, form_headers, keep_url, translated
from spapi_core.wire.http_settings import HTTPSettings

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable, Iterator, Mapping
    from types import TracebackType

    from spapi_core.wire.http_settings import HTTPClient


__all__ = ["HTTP", "Download"]


@frozen
class Download:
    """An answer whose body is read piece by piece.

    Args:
        status_code: HTTP status.
        headers: Case-insensitive.
        chunks: The body as it comes, inflated as Content-Encoding says; raises ConnectionLostError when it breaks off.
    """

    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    chunks: Iterator[bytes]


class HTTP(HTTPSettings):
    """Connections to Amazon, to be shared by any number of clients, threads, and processes that fork.

    No connection is made, and no HTTP library loaded, before the first request.

    Args:
        client: An httpx.Client or httpx2.Client of the caller's own; it is not closed by `close`. None makes one.
        timeout: Seconds without a byte of the answer after which it is given up.
        proxy: URL of a proxy; None takes it from the environment.
        verify: A TLS context of your own; True for the usual certificates.
        library: "httpx" or "httpx2"; None takes `SPAPI_HTTP_LIBRARY`, else httpx2 where it is installed.
        bounds: What an answer may cost; None for the usual.
    """

    def __init__(
        self,
        client: HTTPClient | None = None,
        *,
        timeout: float | None = None,
        proxy: str | None = None,
        verify: ssl.SSLContext | bool = True,
        library: str | None = None,
        bounds: Bounds | None = None,
    ) -> None:
        super().__init__(client, timeout, proxy, verify, library, bounds)

    def within(self, bounds: Bounds | None) -> HTTP:
        """These connections with bounds of their own; closing them closes these.

        Args:
            bounds: What an answer may cost; None leaves it as it is.
        """
        if bounds is None or bounds == self.bounds:
            return self
        narrowed = copy(self)
        narrowed.__dict__.update(bounds=bounds, _whole=self._whole or self)
        return narrowed

    def through(self, proxy: str) -> HTTP:
        """Connections by way of another proxy, all else as these; closed with these.

        Args:
            proxy: Its URL.
        """
        if proxy not in self._ways:
            fresh = HTTP(
                timeout=self._seconds, proxy=proxy, verify=self._verify, library=self._name, bounds=self.bounds
            )
            self._ways.setdefault(proxy, fresh)
        way: HTTP = self._ways[proxy]
        return way

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: Iterable[bytes] | bytes | None,
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
        spent = Spent(total or Total(self.bounds))
        with spent:
            response = self._begun(method, url, headers, content, timeout, spent)
            try:
                if response.is_stream_consumed:  # by an event hook of the caller's client, which read it whole
                    return HTTPAnswer(response.status_code, response.headers, response.content)
                body = spent.body(response)
                try:
                    for piece in response.stream:
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
                response.close()

    def post_form(
        self, url: str, form: Mapping[str, str], *, timeout: float | None = None, user_agent: str | None = None
    ) -> HTTPAnswer:
        """POST a form, as Login with Amazon takes it; without `user_agent`, this package says who asks."""
        total = Total(self.bounds, self.bounds.token_time, "token_time", token=True)
        return self.send(
            "POST",
            url,
            form_headers(user_agent),
            unseen.HiddenBody(urlencode(form).encode()),
            timeout=timeout,
            total=total,
        )

    @contextmanager
    def download(
        self, url: str, headers: Mapping[str, str] | None = None, *, public: bool = False
    ) -> Iterator[Download]:
        """GET a document piece by piece; no token, no header but the given ones.

        Args:
            url: Of the document.
            headers: Of the request.
            public: It may come from an address of the public internet alone.

        Raises:
            ConnectionNotMadeError: Nothing reached the server.
            ConnectionLostError: The connection broke before the answer began.
        """
        spent = Spent(Total(self.bounds, public=public))
        response = self._begun("GET", url, headers or {}, None, None, spent)
        try:
            yield Download(response.status_code, response.headers, _chunks(response, spent))
        finally:
            connections.spoil(response.stream)
            response.close()

    def upload(
        self,
        url: str,
        headers: Mapping[str, str],
        content: bytes | Iterable[bytes],
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
        return self.send(method, url, {**headers, "content-length": str(length)}, content, total=total)

    def close(self) -> None:
        """Close the connections, unless they are the caller's own."""
        if self._whole is not None:
            self._whole.close()
            return
        for way in self._ways.values():
            way.close()
        if self._given is None:
            self._closed = True
            made = self.__dict__.pop("_made", None)
            if made is not None:
                made[1].close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _begun(
        self, method: str, url: str, headers: Mapping[str, str], content: Any, timeout: float | None, spent: Spent
    ) -> Any:
        """The answer to a request, its body not read yet."""
        library, client, way = self._ready()
        spent.by(library, client)
        extensions: dict[str, Any] = {**spent.extensions, **unseen.quiet(library.core.__name__)}
        try:
            if way is not None and way.takes(url, content):
                extensions["timeout"] = self._waits(timeout)
                try:
                    pool, request = way.request(method, url, headers, content, extensions)
                    response = way.answered(method, url, *pool.opened(request))
                except library.of_core as error:
                    raise library.translated(error) from error
            else:
                wait = self._wait(library, timeout, spent.left())
                request = client.build_request(
                    method, url, headers=headers, content=content, timeout=wait, extensions=extensions
                )
                keep_url(library, request, url, client)
                response = client.send(request, auth=None, follow_redirects=False, stream=True)
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


def _chunks(response: Any, spent: Spent) -> Iterator[bytes]:
    if response.is_stream_consumed:  # by an event hook of the caller's client, which read it whole
        yield response.content
        return
    try:
        for chunk in response.stream:
            yield chunk
    except spent.broken() as error:
        unseen.forget(error)
        raise cut_off(error) from error

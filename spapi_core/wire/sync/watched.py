# Made from spapi_core/wire/aio/watched.py by `make generate`; changes by hand are found and undone.
"""Connections that report each request to a watcher, and that say in token requests who asks, for threads.

They are those of another `HTTP`, which several clients may share: each client has a view of its own.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from spapi_core.wire.exchange import HTTPAnswer
from spapi_core.wire.sync.http import HTTP, Download

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spapi_core.wire.bounds import Bounds
    from spapi_core.wire.exchange import Total
    from spapi_core.wire.watching import Watcher


__all__ = ["WatchedHTTP"]


class WatchedHTTP(HTTP):
    """A view of connections for threads.

    Args:
        inner: The connections.
        watcher: Called with each request.
        user_agent: Sent with token requests.
    """

    def __init__(self, inner: HTTP, watcher: Watcher, user_agent: str) -> None:
        self._inner: HTTP = inner.unwatched() if isinstance(inner, WatchedHTTP) else inner
        self._watcher = watcher
        self._user_agent = user_agent

    if not TYPE_CHECKING:  # type checkers see the attributes of HTTP

        def __getattr__(self, name: str) -> Any:
            if name == "_inner":  # of an instance that is only being made, e.g. by copy
                raise AttributeError(name)
            return getattr(self._inner, name)

    def unwatched(self) -> HTTP:
        """The connections themselves."""
        return self._inner

    def within(self, bounds: Bounds | None) -> HTTP:
        """The same with bounds of their own."""
        return WatchedHTTP(self._inner.within(bounds), self._watcher, self._user_agent)

    def through(self, proxy: str) -> HTTP:
        """The same by way of another proxy."""
        return WatchedHTTP(self._inner.through(proxy), self._watcher, self._user_agent)

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
        """As `HTTP.send`."""
        with self._watcher.request(method, url) as seen:
            answer = self._inner.send(method, url, headers, content, timeout=timeout, total=total)
            seen.answered(answer.status_code, answer.headers, answer.cut)
            return answer

    def post_form(
        self, url: str, form: Mapping[str, str], *, timeout: float | None = None, user_agent: str | None = None
    ) -> HTTPAnswer:
        """As `HTTP.post_form`."""
        agent = user_agent or self._user_agent
        with self._watcher.request("POST", url, template=urlsplit(url).path) as seen:
            answer = self._inner.post_form(url, form, timeout=timeout, user_agent=agent)
            seen.answered(answer.status_code, answer.headers, answer.cut)
            return answer

    @contextmanager
    def download(
        self, url: str, headers: Mapping[str, str] | None = None, *, public: bool = False
    ) -> Iterator[Download]:
        """As `HTTP.download`."""
        with self._watcher.request("GET", url, current=False) as seen:
            with self._inner.download(url, headers, public=public) as download:
                seen.answered(download.status_code, download.headers)
                yield download

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
        """As `HTTP.upload`."""
        with self._watcher.request(method, url) as seen:
            answer = self._inner.upload(url, headers, content, length=length, public=public, method=method)
            seen.answered(answer.status_code, answer.headers, answer.cut)
            return answer

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()

"""Connections that report each request to a watcher, and that say in token requests who asks, for asyncio.

They are those of another `AsyncHTTP`, which several clients may share: each client has a view of its own.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from spapi_core.wire.aio.http import AsyncDownload, AsyncHTTP
from spapi_core.wire.exchange import HTTPAnswer

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Mapping

    from spapi_core.wire.bounds import Bounds
    from spapi_core.wire.exchange import Total
    from spapi_core.wire.watching import Watcher


__all__ = ["AsyncWatchedHTTP"]


class AsyncWatchedHTTP(AsyncHTTP):
    """A view of connections for event loops.

    Args:
        inner: The connections.
        watcher: Called with each request.
        user_agent: Sent with token requests.
    """

    def __init__(self, inner: AsyncHTTP, watcher: Watcher, user_agent: str) -> None:
        self._inner: AsyncHTTP = inner.unwatched() if isinstance(inner, AsyncWatchedHTTP) else inner
        self._watcher = watcher
        self._user_agent = user_agent

    if not TYPE_CHECKING:  # type checkers see the attributes of AsyncHTTP

        def __getattr__(self, name: str) -> Any:
            if name == "_inner":  # of an instance that is only being made, e.g. by copy
                raise AttributeError(name)
            return getattr(self._inner, name)

    def unwatched(self) -> AsyncHTTP:
        """The connections themselves."""
        return self._inner

    def within(self, bounds: Bounds | None) -> AsyncHTTP:
        """The same with bounds of their own."""
        return AsyncWatchedHTTP(self._inner.within(bounds), self._watcher, self._user_agent)

    def through(self, proxy: str) -> AsyncHTTP:
        """The same by way of another proxy."""
        return AsyncWatchedHTTP(self._inner.through(proxy), self._watcher, self._user_agent)

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
        """As `AsyncHTTP.send`."""
        with self._watcher.request(method, url) as seen:
            answer = await self._inner.send(method, url, headers, content, timeout=timeout, total=total)
            seen.answered(answer.status_code, answer.headers, answer.cut)
            return answer

    async def post_form(
        self, url: str, form: Mapping[str, str], *, timeout: float | None = None, user_agent: str | None = None
    ) -> HTTPAnswer:
        """As `AsyncHTTP.post_form`."""
        agent = user_agent or self._user_agent
        with self._watcher.request("POST", url, template=urlsplit(url).path) as seen:
            answer = await self._inner.post_form(url, form, timeout=timeout, user_agent=agent)
            seen.answered(answer.status_code, answer.headers, answer.cut)
            return answer

    @asynccontextmanager
    async def download(
        self, url: str, headers: Mapping[str, str] | None = None, *, public: bool = False
    ) -> AsyncIterator[AsyncDownload]:
        """As `AsyncHTTP.download`."""
        with self._watcher.request("GET", url, current=False) as seen:
            async with self._inner.download(url, headers, public=public) as download:
                seen.answered(download.status_code, download.headers)
                yield download

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
        """As `AsyncHTTP.upload`."""
        with self._watcher.request(method, url) as seen:
            answer = await self._inner.upload(url, headers, content, length=length, public=public, method=method)
            seen.answered(answer.status_code, answer.headers, answer.cut)
            return answer

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()

"""A bucket as S3 keeps it, and a document in it, for both halves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from attrs import define, field

from spapi_core.documents import async_put, put
from spapi_core.wire.http import HTTP, AsyncHTTP

if TYPE_CHECKING:
    from spapi_core.jobs.upload import Payload

pytestmark = pytest.mark.anyio

EXPIRED = b"<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"
DENIED = b"<Error><Code>SignatureDoesNotMatch</Code></Error>"


@define(eq=False)
class Bucket:
    """What S3 does: ranges, expired links, broken connections."""

    reply: Any
    data: bytes = b""
    content_type: str = "text/plain; charset=UTF-8"
    headers: dict[str, str] = field(factory=dict)
    valid: set[str] = field(factory=lambda: {"1"})
    cuts: list[int] = field(factory=list)
    statuses: list[int] = field(factory=list)
    ranges: bool = True
    stored: list[tuple[str, bytes]] = field(factory=list)

    def __call__(self, seen: Any) -> Any:
        link = seen.query.removeprefix("X-Amz-Signature=")
        if self.statuses:
            return self.reply(self.statuses.pop(0))
        if link not in self.valid:
            return self.reply(403, EXPIRED, {"content-type": "application/xml"})
        if seen.method == "PUT":
            self.stored.append((seen.header("content-type"), seen.body))
            return self.reply(200)
        asked = re.fullmatch(r"bytes=(\d+)-", seen.header("range") or "")
        cut = self.cuts.pop(0) if self.cuts else None
        plain = {"content-type": self.content_type, "etag": '"1"', **self.headers}
        if asked and self.ranges:
            at = int(asked[1])
            if at >= len(self.data):
                return self.reply(416, b"", {"content-range": f"bytes */{len(self.data)}"})
            shown = {**plain, "content-range": f"bytes {at}-{len(self.data) - 1}/{len(self.data)}"}
            return self.reply(206, self.data[at:], shown, cut=cut)
        return self.reply(200, self.data, plain, cut=cut)


@define(eq=False)
class Reader:
    """A document of one kind, always awaited."""

    document: Any
    sleeps: list[float]
    asked: list[str]
    is_async: bool

    async def every(self, iterator: Any) -> list[Any]:
        return [each async for each in iterator] if self.is_async else list(iterator)

    async def call(self, name: str, *args: Any, **options: Any) -> Any:
        got = getattr(self.document, name)(*args, **options)
        return await got if self.is_async else got


def sent(wire: Any) -> list[str]:
    return [f"{seen.method} {seen.path}" for seen in wire.requests]


async def awaited(both: Any, value: Any) -> Any:
    return await value if both.is_async else value


async def upload(kind: str, url: str, payload: Payload, content_type: str, sleeps: list[float]) -> bool:
    """Upload to a link, by either half."""

    async def sleep(seconds: float) -> None:
        sleeps.append(seconds)

    if kind == "sync":
        http = HTTP()
        try:
            return put(http, url, payload, content_type, sleeps.append)
        finally:
            http.close()
    async_http = AsyncHTTP()
    try:
        return await async_put(async_http, url, payload, content_type, sleep)
    finally:
        await async_http.aclose()

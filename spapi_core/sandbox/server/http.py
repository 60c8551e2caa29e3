"""Between the server library and answers: what a request holds, and how an answer is written, also badly on purpose."""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from aiohttp import web

from spapi_core.sandbox.answers import Answer, ProblemAnswer, errors, xml_error

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.sandbox.replies.faults import Fault
    from spapi_core.sandbox.world.documents import DownloadAnswer

__all__ = [
    "Break",
    "base_url",
    "break_off",
    "of_upload",
    "origin_form",
    "query_of",
    "read_body",
    "stream",
    "write_answer",
]


class Break(Exception):  # noqa: N818 - it ends a connection on purpose
    """The connection ends without an answer.

    Args:
        reset: With a TCP reset in place of an orderly end.
    """

    def __init__(self, *, reset: bool) -> None:
        super().__init__(reset)
        self.reset = reset


def origin_form(raw_path: str) -> tuple[str, str]:
    """Host and path of a request whose line has a whole address, as requests to a proxy have."""
    rest = raw_path.partition("://")[2] or raw_path
    authority, _, path = rest.partition("/")
    return authority.rpartition("@")[2], "/" + path


def base_url(scheme: str, sockname: tuple[Any, ...], host: str | None) -> str:
    """Where a client reaches this sandbox: by the name it used, where that is one of loopback."""
    address, port = sockname[0], sockname[1]
    name = (host or "").rpartition(":")[0] if (host or "").rpartition(":")[2].isdigit() else ""
    if name in ("localhost", "127.0.0.1", "[::1]"):
        return f"{scheme}://{name}:{port}"
    return f"{scheme}://[{address}]:{port}" if ":" in address else f"{scheme}://{address}:{port}"


def query_of(raw: str) -> dict[str, list[str]]:
    """The parameters of a query, decoded; of a very long one the beginning."""
    found: dict[str, list[str]] = {}
    if raw:
        for name, value in parse_qsl(raw[:65536], keep_blank_values=True, errors="replace"):
            found.setdefault(name, []).append(value)
    return found


async def read_body(request: web.BaseRequest, most: int, seconds: float) -> bytes:
    """Read a request's body within bounds.

    Raises:
        Problem: It is too large, or takes too long.
    """
    if (request.content_length or 0) > most:
        raise ProblemAnswer(_too_large())
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(seconds):
            async for part in request.content.iter_any():
                size += len(part)
                if size > most:
                    raise ProblemAnswer(_too_large())
                parts.append(part)
    except TimeoutError:
        raise ProblemAnswer(_closing(errors(408, "RequestTimeout", "The request body did not come in time."))) from None
    except (ValueError, web.RequestPayloadError) as error:
        raise ProblemAnswer(errors(400, "InvalidInput", "The request body cannot be read.")) from error
    return b"".join(parts)


def _too_large() -> Answer:
    return _closing(errors(413, "RequestTooLarge", "The request is too large."))


def of_upload(status: int) -> Answer:
    """The document store's words for a body that was too slow or too large."""
    if status == 408:  # noqa: PLR2004 - HTTP
        return _closing(
            xml_error(400, "RequestTimeout", "Your socket connection was not read from within the timeout.")
        )
    return _closing(xml_error(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size"))


def _closing(answer: Answer) -> Answer:
    answer.headers["Connection"] = "close"
    return answer


async def write_answer(
    request: web.BaseRequest, answer: Answer, headers: dict[str, str], faults: Sequence[Fault]
) -> web.StreamResponse:
    """Send an answer, whole or as the faults want it."""
    if answer.content_type is not None:
        headers["Content-Type"] = answer.content_type
    slow = next((fault for fault in faults if fault.kind in ("drip", "cut")), None)
    body = b"" if request.method == "HEAD" else answer.body
    if slow is None or not body:
        return web.Response(status=answer.status, body=body or None, headers=headers)
    response = web.StreamResponse(status=answer.status, headers=headers)
    response.content_length = len(body)
    await response.prepare(request)
    if slow.kind == "cut":
        await response.write(body[: len(body) // 2])
        _end(request)
        raise ConnectionResetError("cut on purpose")
    pieces = max(1, min(20, len(body)))
    step = -(-len(body) // pieces)
    for at in range(0, len(body), step):
        await response.write(body[at : at + step])
        await asyncio.sleep(slow.seconds / pieces)
    await response.write_eof()
    return response


async def stream(
    request: web.BaseRequest, download: DownloadAnswer, headers: dict[str, str], faults: Sequence[Fault]
) -> web.StreamResponse:
    """Send bytes of a document."""
    response = web.StreamResponse(status=download.status, headers=headers | download.headers)
    size = download.end - download.start
    response.content_length = size
    await response.prepare(request)
    if request.method == "HEAD":
        await response.write_eof()
        return response
    slow = next((fault for fault in faults if fault.kind in ("drip", "cut")), None)
    end = download.start + size // 2 if slow and slow.kind == "cut" else download.end
    pieces = -(-size // 65536)
    for piece in download.document.chunks(download.start, end):
        await response.write(piece)
        if slow and slow.kind == "drip":
            await asyncio.sleep(slow.seconds / max(1, pieces))
    if slow and slow.kind == "cut":
        _end(request)
        raise ConnectionResetError("cut on purpose")
    await response.write_eof()
    return response


def _end(request: web.BaseRequest) -> None:
    if request.transport is not None:
        request.transport.close()


async def break_off(request: web.BaseRequest, *, reset: bool) -> web.StreamResponse:
    """Close or reset the connection without an answer."""
    transport = request.transport
    if transport is not None:
        connection = transport.get_extra_info("socket")
        if reset and connection is not None:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transport.abort()
        else:
            transport.close()
    raise ConnectionResetError("broken on purpose")

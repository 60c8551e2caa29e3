"""The requests and answers of vcrpy, scrubbed."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import orjson

from spapi_core.personal import shown_link
from spapi_core.scrubbing.bodies import body, decoded
from spapi_core.scrubbing.seen import SeenValues
from spapi_core.scrubbing.values import SCRUBBED, header

__all__ = ["scrub_request", "scrub_response"]

_SEEN = SeenValues()


def scrub_request(request: Any) -> Any:
    """Take secrets and personal data out of a request before vcrpy writes it.

    Args:
        request: vcrpy's request.

    Returns:
        The request, changed.
    """
    headers = {name: _one(value) for name, value in request.headers.items()}
    _SEEN.request(request.uri, _named(headers, "x-amz-access-token"))
    request.headers = {name: header(name, value) for name, value in headers.items()}
    request.uri = shown_link(request.uri, SCRUBBED)
    given = request.body
    if given is not None:
        pieces = hasattr(given, "__next__") and not hasattr(given, "read")
        content = given.read() if hasattr(given, "read") else b"".join(given) if pieces else given
        done = body(content.encode() if isinstance(content, str) else content, _named(headers, "content-type"))
        request.body = [done] if pieces else done
    return request


def scrub_response(response: dict[str, Any]) -> dict[str, Any]:
    """Take secrets and personal data out of an answer before vcrpy writes it.

    Args:
        response: vcrpy's dictionary.

    Returns:
        The dictionary, changed.
    """
    headers = response.get("headers", {})
    known = {name.lower(): _one(values) for name, values in headers.items()}
    for name, values in headers.items():
        headers[name] = [header(name, str(each)) for each in ([values] if isinstance(values, str) else values)]
    content = response.get("body", {}).get("string")
    if not content:
        return response
    raw = content.encode() if isinstance(content, str) else content
    opened = decoded(raw, known.get("content-encoding", "").strip().lower())
    if opened != raw:
        for name in [each for each in headers if each.lower() == "content-encoding"]:
            del headers[name]
    done = SCRUBBED.encode() if opened is None else _answer(opened, known.get("content-type", ""))
    response["body"]["string"] = done.decode() if isinstance(content, str) else done
    for name in headers:
        if name.lower() == "content-length":
            headers[name] = [str(len(done))]
    return response


def _answer(content: bytes, content_type: str) -> bytes:
    with suppress(orjson.JSONDecodeError, RecursionError):
        _SEEN.answer(orjson.loads(content))
    return body(content, content_type, restricted=_SEEN.restricted())


def _one(value: Any) -> str:
    """A header as vcrpy has it: a text, bytes or a list of them."""
    if isinstance(value, list | tuple):
        value = ", ".join(map(_one, value))
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _named(headers: dict[str, str], name: str) -> str:
    return next((value for each, value in headers.items() if each.lower() == name), "")

"""The way into the paths below `/_sandbox`: who may, the few files of the page by name, and which module answers which path."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Any

import orjson
from aiohttp import web

from spapi_core.sandbox.answers import Answer, ProblemAnswer, json_answer
from spapi_core.sandbox.replies.faults import FaultError
from spapi_core.sandbox.server.control import accounts, faults, next_answers, operations, state, traffic
from spapi_core.sandbox.server.control.guard import GUARDS, Refusal, same_origin
from spapi_core.sandbox.server.http import read_body
from spapi_core.sandbox.world.accounts_file import AccountsFileError
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spapi_core.sandbox.server.world import World

__all__ = ["instruct", "respond"]

PAGE = {
    "": ("index.html", "text/html; charset=utf-8"),
    "page.js": ("page.js", "text/javascript; charset=utf-8"),
    "page.css": ("page.css", "text/css; charset=utf-8"),
}
MOST_BODY = 1024 * 1024


async def respond(
    world: World, request: web.BaseRequest, path: str, query: Mapping[str, Sequence[str]]
) -> web.StreamResponse:
    """Answer one request below `/_sandbox`.

    Args:
        world: The sandbox that is looked at or changed.
        request: The request.
        path: Its path.
        query: Its query.
    """
    if path == "/_sandbox":
        return web.Response(status=308, headers={"Location": "/_sandbox/"})
    try:
        same_origin(request)
        rest = path.removeprefix("/_sandbox/")
        if rest in PAGE and request.method in ("GET", "HEAD"):
            name, kind = PAGE[rest]
            content = (files("spapi_core.sandbox.server") / "page" / name).read_bytes()
            return web.Response(body=content, headers={**GUARDS, "Content-Type": kind})
        answer = await _api(world, request, rest, query)
    except Refusal as refusal:
        answer = json_answer(refusal.status, {"error": str(refusal)})
        answer.headers.update(refusal.headers)
    except (FaultError, AccountsFileError, ValueError) as error:
        answer = json_answer(400, {"error": str(error)})
    headers = {**GUARDS, **answer.headers}
    if answer.content_type:
        headers["Content-Type"] = answer.content_type
    return web.Response(status=answer.status, body=answer.body or None, headers=headers)


async def _api(world: World, request: web.BaseRequest, rest: str, query: Mapping[str, Sequence[str]]) -> Answer:
    door, _, argument = rest.removeprefix("api/").partition("/")
    key = f"{request.method} {door}"
    if not rest.startswith("api/"):
        raise Refusal(404, "there is no such page")
    reader = _READERS.get(key)
    if reader is not None:
        return json_answer(200, reader(world, argument, query))
    changer = _CHANGERS.get(key)
    if changer is None:
        raise Refusal(404, "there is no such path; see GET /_sandbox/api/status")
    return json_answer(200, changer(world, argument, await _json(request, world.settings.patience)))


async def _json(request: web.BaseRequest, seconds: float) -> dict[str, Any]:
    if not request.body_exists:
        return {}
    try:
        raw = await read_body(request, MOST_BODY, seconds)
    except ProblemAnswer as problem:
        status = problem.answer.status
        told = {413: "is too large", 408: "did not come in time"}.get(status, "cannot be read")
        raise Refusal(status, f"the body {told}", problem.answer.headers) from problem
    try:
        value = orjson.loads(raw) if raw else {}
    except orjson.JSONDecodeError as error:
        raise Refusal(400, f"the body is not JSON: {error}") from error
    if not isinstance(value, dict):
        raise Refusal(400, "the body must be a JSON object")
    return value


def _status(world: World, _: str, __: Mapping[str, Sequence[str]]) -> Any:
    settings = world.settings
    return {
        "operations": len(world.catalog),
        "stateful": settings.stateful,
        "plans": world.plans.mode,
        "time": iso(world.clock.now()),
        "time_scale": world.clock.scale,
        "enforce_restricted": world.services.enforce_restricted,
        "seed": {name: getattr(world.seed, name) for name in ("number", "orders", "catalog", "listings", "records")},
        "requests": world.traffic.total,
        "faults": len(world.faults.active),
        "doors": sorted([*_READERS, *_CHANGERS]),
    }


def instruct(world: World, request: web.BaseRequest, path: str) -> Answer:
    """Answer `POST /response/<tag>-<operation>/code/<status>`, by which the tests of Amazon's own SDKs choose answers.

    Args:
        world: The sandbox.
        request: The request.
        path: Its path.
    """
    try:
        same_origin(request)
        return json_answer(200, next_answers.instructed(world, request.method, path))
    except Refusal as refusal:
        return json_answer(refusal.status, {"error": str(refusal)})
    except ValueError as error:
        return json_answer(400, {"error": str(error)})


_READERS: Mapping[str, Callable[[World, str, Mapping[str, Sequence[str]]], Any]] = {
    "GET status": _status,
    **accounts.READERS,
    **faults.READERS,
    **next_answers.READERS,
    **operations.READERS,
    **traffic.READERS,
}
_CHANGERS: Mapping[str, Callable[[World, str, dict[str, Any]], Any]] = {
    **accounts.CHANGERS,
    **faults.CHANGERS,
    **next_answers.CHANGERS,
    **operations.CHANGERS,
    **state.CHANGERS,
}

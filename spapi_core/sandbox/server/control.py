"""The sandbox's own paths, `/_sandbox/`: a page for people, and the same as JSON for programs.

Serves the few files of the page by name, and changes faults, plans, time, accounts and state. Requests from pages of
other origins are refused, so that no web site can steer a sandbox on the machine of who visits it.
"""

from __future__ import annotations

import ipaddress
import math
import re
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import orjson
from aiohttp import web

from spapi_core.sandbox.answers import Answer, ProblemAnswer, json_answer
from spapi_core.sandbox.replies.chosen import Choice
from spapi_core.sandbox.replies.faults import KINDS, Fault, FaultError
from spapi_core.sandbox.server.http import read_body
from spapi_core.sandbox.server.messages import MOST_DELAY, MOST_DUPLICATES, Manner
from spapi_core.sandbox.world.accounts_file import AccountsFileError
from spapi_core.sandbox.world.clock import iso
from spapi_core.sandbox.world.parties import IssuedToken
from spapi_core.sandbox.world.stored_document import stored
from spapi_core.sandbox.world.typed import typed_call, typed_method

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spapi_core.sandbox.server.world import World
    from spapi_core.sandbox.world.operation_facts import OperationFacts

__all__ = ["instruct", "known", "respond"]

PAGE = {
    "": ("index.html", "text/html; charset=utf-8"),
    "page.js": ("page.js", "text/javascript; charset=utf-8"),
    "page.css": ("page.css", "text/css; charset=utf-8"),
}
GUARDS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
MOST_BODY = 1024 * 1024
INSTRUCTION = re.compile(r"/response/(?:[\w.]+-)?(?P<operation>[A-Za-z]\w*)/code/(?P<status>\d{3})", re.ASCII)


class _Refusal(Exception):  # noqa: N818 - an answer on its way
    def __init__(self, status: int, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers or {}


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
        _same_origin(request)
        rest = path.removeprefix("/_sandbox/")
        if rest in PAGE and request.method in ("GET", "HEAD"):
            name, kind = PAGE[rest]
            content = (files("spapi_core.sandbox.server") / "page" / name).read_bytes()
            return web.Response(body=content, headers={**GUARDS, "Content-Type": kind})
        answer = await _api(world, request, rest, query)
    except _Refusal as refusal:
        answer = json_answer(refusal.status, {"error": str(refusal)})
        answer.headers.update(refusal.headers)
    except (FaultError, AccountsFileError, ValueError) as error:
        answer = json_answer(400, {"error": str(error)})
    headers = {**GUARDS, **answer.headers}
    if answer.content_type:
        headers["Content-Type"] = answer.content_type
    return web.Response(status=answer.status, body=answer.body or None, headers=headers)


def _same_origin(request: web.BaseRequest) -> None:
    origin, host = request.headers.get("Origin"), request.headers.get("Host", "")
    if origin is not None and origin not in (f"http://{host}", f"https://{host}"):
        raise _Refusal(403, "this page may not steer the sandbox: it comes from another origin")
    local = request.transport.get_extra_info("sockname") if request.transport else None
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    if local and ipaddress.ip_address(local[0].partition("%")[0]).is_loopback and not _loopback(name.strip("[]")):
        raise _Refusal(403, "the control page of a sandbox on loopback is reached by its loopback address")


def _loopback(name: str) -> bool:
    try:
        return name == "localhost" or ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


async def _api(world: World, request: web.BaseRequest, rest: str, query: Mapping[str, Sequence[str]]) -> Answer:
    door, _, argument = rest.removeprefix("api/").partition("/")
    key = f"{request.method} {door}"
    if not rest.startswith("api/"):
        raise _Refusal(404, "there is no such page")
    reader = _READERS.get(key)
    if reader is not None:
        return json_answer(200, reader(world, argument, query))
    changer = _CHANGERS.get(key)
    if changer is None:
        raise _Refusal(404, "there is no such path; see GET /_sandbox/api/status")
    return json_answer(200, changer(world, argument, await _json(request, world.settings.patience)))


async def _json(request: web.BaseRequest, seconds: float) -> dict[str, Any]:
    if not request.body_exists:
        return {}
    try:
        raw = await read_body(request, MOST_BODY, seconds)
    except ProblemAnswer as problem:
        status = problem.answer.status
        told = {413: "is too large", 408: "did not come in time"}.get(status, "cannot be read")
        raise _Refusal(status, f"the body {told}", problem.answer.headers) from problem
    try:
        value = orjson.loads(raw) if raw else {}
    except orjson.JSONDecodeError as error:
        raise _Refusal(400, f"the body is not JSON: {error}") from error
    if not isinstance(value, dict):
        raise _Refusal(400, "the body must be a JSON object")
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


def _operations(world: World, argument: str, _: Mapping[str, Sequence[str]]) -> Any:
    if argument:
        endpoint = world.catalog.endpoints.get(argument)
        if endpoint is None:
            raise _Refusal(404, f"there is no operation {argument[:100]}")
        return _shown(world, endpoint) | _python(endpoint, (), None) | {"examples": _examples(world, endpoint)}
    return {"operations": [_shown(world, endpoint) for endpoint in world.catalog]}


def _shown(world: World, endpoint: OperationFacts) -> dict[str, Any]:
    plan = world.plans.plan(endpoint)
    return {
        "id": endpoint.id,
        "section": endpoint.section,
        "method": endpoint.method,
        "path": endpoint.path,
        "summary": endpoint.summary,
        "sandbox": endpoint.kind,
        "rate": plan and plan[0],
        "burst": plan and plan[1],
        "grant": endpoint.grant,
        "restricted": bool(endpoint.restricted),
    }


def _examples(world: World, endpoint: OperationFacts) -> list[dict[str, Any]]:
    return [
        {
            "number": pair.index,
            "status": pair.status,
            "parameters": [{"name": name, "in": where, "value": value} for name, where, value in pair.wanted],
            "body": pair.body,
            "answer": orjson.loads(pair.answer) if pair.answer else None,
        }
        | _python(endpoint, [(name, where, str(value)) for name, where, value in pair.wanted], pair.body)
        for pair in world.pairs(endpoint).listed
    ]


def _python(endpoint: OperationFacts, values: Sequence[tuple[str, str, str]], body: Any) -> dict[str, Any]:
    """The call as it is written with the generated clients, and its imports; None where those are not installed."""
    typed = typed_method(endpoint.section, endpoint.id)
    if typed is None:
        return {"python": None, "imports": []}
    call, imports = typed_call(typed, values, body)
    return {"python": call, "imports": imports}


def _traffic(world: World, argument: str, query: Mapping[str, Sequence[str]]) -> Any:
    if argument:
        number = int(argument) if argument.isascii() and argument.isdigit() and len(argument) < 16 else 0  # noqa: PLR2004 - digits
        shown = world.traffic.shown(number)
        if shown is None:
            raise _Refusal(404, "headers and bodies of this request are not kept any longer")
        return shown
    text = (query.get("since") or ["0"])[0]
    since = int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0  # noqa: PLR2004 - digits
    return {"requests": world.traffic.since(since), "counters": world.traffic.counters()}


def _fault_add(world: World, _: str, body: dict[str, Any]) -> Any:
    rows = body.get("faults", [body])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise _Refusal(400, "faults must be a list of objects")
    made = [Fault.of(row) for row in rows]
    return {"faults": [world.faults.add(fault).id for fault in made]}


def _fault_remove(world: World, argument: str, _: dict[str, Any]) -> Any:
    if not argument:
        world.faults.clear()
    elif not (argument.isascii() and argument.isdigit() and world.faults.remove(int(argument[:9]))):
        raise _Refusal(404, "there is no such fault")
    return {"faults": world.faults.listed()}


def _next(world: World, _: str, body: dict[str, Any]) -> Any:
    """Choose the next answers of an operation."""
    row = dict(body)
    operation, times = row.pop("operation", None), row.pop("times", 1)
    if not isinstance(operation, str) or not known(world, operation):
        raise _Refusal(400, f"there is no operation {str(operation)[:100]!r}")
    if isinstance(times, bool) or not isinstance(times, int) or times < 1:
        raise _Refusal(400, "times must be a whole number above zero")
    world.waiting.add(operation, Choice.of(row), times)
    return {"waiting": world.waiting.listed()}


def _next_clear(world: World, _: str, __: dict[str, Any]) -> Any:
    world.waiting.clear()
    return {"waiting": []}


def known(world: World, operation: str) -> bool:
    """Whether this is the id of an operation, or the name of one in any section."""
    wanted = operation.lower()
    return any(wanted in (endpoint.id.lower(), endpoint.name.lower()) for endpoint in world.catalog)


def instruct(world: World, request: web.BaseRequest, path: str) -> Answer:
    """Answer `POST /response/<tag>-<operation>/code/<status>`, by which the tests of Amazon's own SDKs choose answers.

    Args:
        world: The sandbox.
        request: The request.
        path: Its path.
    """
    try:
        _same_origin(request)
        return json_answer(200, _instructed(world, request.method, path))
    except _Refusal as refusal:
        return json_answer(refusal.status, {"error": str(refusal)})
    except ValueError as error:
        return json_answer(400, {"error": str(error)})


def _instructed(world: World, method: str, path: str) -> dict[str, Any]:
    found = INSTRUCTION.fullmatch(path)
    # Amazon's generator numbers the second of two operations with one name.
    names = (found["operation"], found["operation"].rstrip("0123456789_")) if found else ()
    operation = next((name for name in names if known(world, name)), None)
    if found is None or operation is None or method != "POST":
        raise _Refusal(404, "say POST /response/<tag>-<operation>/code/<status> with an operation of a model")
    choice = Choice.of({"status": int(found["status"])})
    world.waiting.replace(operation, choice)
    return {"operation": operation, "status": choice.status}


def _plan(world: World, _: str, body: dict[str, Any]) -> Any:
    operation = body.get("operation")
    if not isinstance(operation, str) or operation not in world.catalog.endpoints:
        raise _Refusal(400, f"there is no operation {operation!r}")
    numbers = [body.get("rate"), body.get("burst")]
    if any(isinstance(number, bool) or not isinstance(number, int | float | None) for number in numbers):
        raise _Refusal(400, "rate and burst must be numbers")
    world.plans.change(operation, *numbers)
    return _shown(world, world.catalog.endpoints[operation])


def _clock(world: World, _: str, body: dict[str, Any]) -> Any:
    seconds = body.get("advance")
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not math.isfinite(seconds):
        raise _Refusal(400, "advance must be a number of seconds")
    world.clock.advance(seconds)
    return {"time": iso(world.clock.now())}


def _reset(world: World, _: str, __: dict[str, Any]) -> Any:
    world.reset()
    return {"reset": True}


def _expire(world: World, _: str, body: dict[str, Any]) -> Any:
    return {"expired": world.accounts.expire_tokens(body.get("seller"))}


def _notify(world: World, _: str, body: dict[str, Any]) -> Any:
    """How notifications arrive from now on."""
    duplicates, delay = body.get("duplicates", 0), body.get("delay", 0.0)
    whole = isinstance(duplicates, int) and not isinstance(duplicates, bool) and 0 <= duplicates <= MOST_DUPLICATES
    timed = isinstance(delay, int | float) and not isinstance(delay, bool) and 0 <= delay <= MOST_DELAY
    if not whole or not timed or not isinstance(body.get("out_of_order", False), bool):
        raise _Refusal(
            400, f"give duplicates (0 to {MOST_DUPLICATES}), delay (0 to {MOST_DELAY:.0f} seconds), out_of_order"
        )
    manner = Manner(duplicates, float(delay), body.get("out_of_order", False))
    world.messages.arrive(manner)
    return {"duplicates": manner.duplicates, "delay": manner.delay, "out_of_order": manner.out_of_order}


def _revoke(world: World, _: str, body: dict[str, Any]) -> Any:
    if not world.accounts.revoke(str(body.get("refresh_token", ""))):
        raise _Refusal(404, "there is no such refresh token")
    return {"revoked": True}


def _token(world: World, _: str, body: dict[str, Any]) -> Any:
    """An access token for trying things out by hand; in a configured world for a seller and application of it."""
    accounts = world.accounts
    if not accounts.open and body.get("seller") not in accounts.sellers:
        raise _Refusal(400, f"say which seller: {', '.join(accounts.sellers)}")
    seller = accounts.seller_of("page") if accounts.open else accounts.sellers[body["seller"]]
    if body.get("application") is not None and body["application"] not in accounts.applications:
        raise _Refusal(400, f"say which application: {', '.join(accounts.applications)}")
    application = accounts.application(body.get("application") or "page")
    application = application or next(iter(accounts.applications.values()), None)
    if application is None:
        raise _Refusal(400, "the sandbox has no application")
    scope = body.get("scope")
    token = IssuedToken(application, None if scope else seller, scope, world.clock.now() + 3600)
    return {"access_token": accounts.issue(token), "seller": seller.id}


def _announced(world: World, argument: str, _: Mapping[str, Sequence[str]]) -> Any:
    application = world.accounts.applications.get(argument)
    if application is None or application.announced is None:
        raise _Refusal(404, "there is no such application, or its secret was not rotated")
    return {"client_secret": application.announced}


def _secret(world: World, argument: str, _: dict[str, Any]) -> Any:
    """Rotate a client secret as Amazon would announce it by notification."""
    application = world.accounts.applications.get(argument)
    if application is None:
        raise _Refusal(404, "there is no such application")
    return {"client_secret": application.rotate(world.clock.now())}


def _document(world: World, argument: str, body: dict[str, Any]) -> Any:
    """Store a document of one's own and return its address."""
    content, kind = body.get("content"), body.get("content_type", "text/plain; charset=UTF-8")
    if not isinstance(content, str) or not argument or not (kind is None or isinstance(kind, str)):
        raise _Refusal(400, "say content and content_type, and the document's name in the path")
    key = "own-" + "".join(letter for letter in argument[:80] if letter.isalnum() or letter in "-._")
    world.documents.put(key, stored(content.encode(), kind))
    return {"path": world.documents.url("", key)}


_READERS: dict[str, Callable[[World, str, Mapping[str, Sequence[str]]], Any]] = {
    "GET status": _status,
    "GET operations": _operations,
    "GET traffic": _traffic,
    "GET counters": lambda world, _, __: world.traffic.counters(),
    "GET buckets": lambda world, _, __: {"time": world.clock.now(), "buckets": world.plans.levels()},
    "GET faults": lambda world, _, __: {"faults": world.faults.listed(), "kinds": KINDS},
    "GET next": lambda world, _, __: {"waiting": world.waiting.listed()},
    "GET secret": _announced,
    "GET accounts": lambda world, _, __: world.accounts.listed(),
}

_CHANGERS: dict[str, Callable[[World, str, dict[str, Any]], Any]] = {
    "POST faults": _fault_add,
    "DELETE faults": _fault_remove,
    "POST next": _next,
    "DELETE next": _next_clear,
    "POST plans": _plan,
    "POST clock": _clock,
    "POST reset": _reset,
    "POST expire": _expire,
    "POST notify": _notify,
    "POST revoke": _revoke,
    "POST token": _token,
    "POST secret": _secret,
    "POST documents": _document,
}

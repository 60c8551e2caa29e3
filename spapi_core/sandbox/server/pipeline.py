"""The sandbox as an HTTP server: one port for Login with Amazon, all operations, documents, and the control page.

A request goes through `Sandbox.handle` from top to bottom: find its operation, play faults, check the token, take a
permit, then answer from state, from Amazon's canned pairs or from the schema. Nothing here reads files named by a
request.
"""

from __future__ import annotations

import asyncio
import logging
import re
import secrets
import socket
import struct
import time
import uuid
from collections import OrderedDict
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

import orjson
from aiohttp import web
from attrs import define, evolve, field

from spapi_core.sandbox.answers import (
    EXPIRED,
    INVALID_TOKEN,
    MISSING_TOKEN,
    NO_REQUEST_ID,
    Answer,
    Problem,
    denied,
    empty,
    errors,
    html,
    json_answer,
    lwa_error,
    quota_exceeded,
    xml_error,
)
from spapi_core.sandbox.flows import handlers
from spapi_core.sandbox.flows.context import Context, Memory, Services
from spapi_core.sandbox.flows.generic import paged_list
from spapi_core.sandbox.gate.checks import Checks
from spapi_core.sandbox.gate.lwa import LWA
from spapi_core.sandbox.gate.marketplace_check import in_query, refuse_foreign, refuse_unknown
from spapi_core.sandbox.gate.restricted import opens
from spapi_core.sandbox.replies import spoil
from spapi_core.sandbox.replies.fault_answers import AT_LOGIN, AT_STORE, fault_answer
from spapi_core.sandbox.replies.faults import Fault, Faults
from spapi_core.sandbox.replies.static import Given, Pair, Pairs, no_match, pairs_of
from spapi_core.sandbox.replies.synth import Synthesiser, key_of, place_of
from spapi_core.sandbox.server import control
from spapi_core.sandbox.world.accounts import Accounts, Token
from spapi_core.sandbox.world.catalog import Catalogue, Match
from spapi_core.sandbox.world.clock import Clock
from spapi_core.sandbox.world.documents import PREFIX, Documents, Download
from spapi_core.sandbox.world.roles import roles_of
from spapi_core.sandbox.world.seed import Seed
from spapi_core.sandbox.world.traffic import Seen, Traffic, mask_query
from spapi_core.sandbox.world.usage_plans import Plans

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from spapi_core.sandbox.world.catalog import Endpoint

__all__ = ["Sandbox", "Settings"]

log = logging.getLogger("spapi_core.sandbox.server")

TOKEN_PATH = "/auth/o2/token"  # noqa: S105 - a path
CONSENT_PATH = "/apps/authorize/consent"
TEST_CASE = re.compile("TEST_CASE")
AMAZON_HOST = re.compile(r"sellingpartnerapi-(na|eu|fe)\.amazon\.com")
SYNTHESISED = "x-spapi-sandbox-synthesised"
EXAMPLE = "x-spapi-sandbox-example"
SOURCE = "x-spapi-sandbox-source"
BROKEN = 0
RATED = (400, 404)
UNPAGED = 200


@define(kw_only=True)
class Settings:
    """How a sandbox behaves.

    Args:
        stateful: The everyday flows of operations that are static at Amazon remember what was done.
        plans: "production", "sandbox" or "none": which usage plans hold.
        time_scale: Sandbox seconds in a real second.
        start: Sandbox time at the beginning, seconds since 1970; None for the wall clock's.
        accounts: Applications, selling partners and authorisations (see `Accounts`); None for an open sandbox.
        seed: The data on demand.
        faults: Faults that are on from the beginning.
        fault_seed: Decides which calls a share hits.
        region: Region that this sandbox is; None for all of them.
        enforce_restricted: Personal data needs a restricted data token; None for yes when stateful.
        most_body: Bytes of a request's body.
        most_upload: Bytes of an uploaded document.
        patience: Seconds that a request's head may take, and its body again.
        models: Folder of the distilled models; None for those of the package.
    """

    stateful: bool = False
    plans: str = "production"
    time_scale: float = 1.0
    start: float | None = None
    accounts: Mapping[str, Any] | None = None
    seed: Seed = field(factory=Seed)
    faults: Sequence[Fault] = ()
    fault_seed: int = 0
    region: str | None = None
    enforce_restricted: bool | None = None
    most_body: int = 6 * 1024 * 1024
    most_upload: int = 32 * 1024 * 1024
    patience: float = 30.0
    models: Path | None = None


@define(eq=False)
class _Call:
    """One request on its way through the server."""

    number: int
    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    base_url: str
    request_id: str
    operation: str | None = None
    seller: str | None = None
    source: str = ""
    match: Match | None = None
    empty_page: bool = False


class Sandbox:
    """One sandbox: everything it knows and the handler of its requests.

    Args:
        settings: How it behaves.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.clock: Clock = Clock(scale=settings.time_scale, start=settings.start)
        self.catalogue = Catalogue(settings.models)
        self.accounts: Accounts = Accounts(self.clock, settings.accounts)
        self.plans: Plans = Plans(self.clock, settings.plans)
        self.faults: Faults = Faults(self.clock, settings.fault_seed)
        for fault in settings.faults:
            self.faults.add(fault)
        self.traffic: Traffic = Traffic()
        secret = _secret(settings)
        self.documents = Documents(self.clock, secret)
        start = settings.seed.start or settings.start or self.clock.now()
        self.seed = evolve(settings.seed, start=float(int(start)))
        enforce = settings.stateful if settings.enforce_restricted is None else settings.enforce_restricted
        self.services = Services(
            clock=self.clock,
            accounts=self.accounts,
            documents=self.documents,
            seed=self.seed,
            memory=Memory(),
            secret=secret,
            enforce_restricted=enforce,
            stateful=settings.stateful,
            restricted=tuple((each.method, each.path) for each in self.catalogue if each.restricted),
        )
        self._lwa = LWA(self.accounts, self.clock)
        self._checks = Checks(self.catalogue)
        self._handlers = handlers()
        self._pairs: OrderedDict[str, Pairs] = OrderedDict()
        self.started = time.monotonic()

    def reset(self) -> None:
        """Forget state, documents, faults, traffic, changed plans; buckets are full. Tokens stay good."""
        self.services.memory.clear()
        self.documents.clear()
        self.faults.clear()
        self.plans.reset()
        self.traffic.reset()

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one HTTP request."""
        began = time.perf_counter()
        raw_path, _, raw_query = request.raw_path.partition("?")
        raw_path = _origin_form(raw_path)
        if raw_path == "/_sandbox" or raw_path.startswith("/_sandbox/"):
            return await control.respond(self, request, raw_path, _query(raw_query))
        call = _Call(
            number=self.traffic.next_number(),
            method=request.method,
            path=raw_path,
            query=_query(raw_query),
            headers={name.lower(): value for name, value in request.headers.items()},
            base_url=f"http://{request.host or 'localhost'}",
            request_id=str(uuid.UUID(int=secrets.randbits(128), version=4)),
        )
        sockname = request.transport.get_extra_info("sockname") if request.transport else None
        if sockname:
            call.base_url = _base_url(sockname, request.host)
        status, size = BROKEN, 0
        try:
            response = await self._respond(request, call)
        except ConnectionError:
            raise
        except Exception:
            log.exception("the sandbox failed to answer %s %s", call.method, call.operation)
            status, call.source = 500, "failed"
            return await _write(request, errors(500, "InternalFailure", "The sandbox failed."), {SOURCE: "failed"}, [])
        else:
            status, size = response.status, response.content_length or 0
            return response
        finally:
            self.traffic.add(
                Seen(
                    call.number,
                    self.clock.now(),
                    call.method,
                    unquote(call.path)[:300],
                    mask_query(call.query),
                    call.operation,
                    call.seller,
                    status,
                    round((time.perf_counter() - began) * 1000, 3),
                    size,
                    call.source,
                    call.request_id,
                )
            )

    async def _respond(self, request: web.BaseRequest, call: _Call) -> web.StreamResponse:
        if call.path.startswith(PREFIX):
            return await self._document(request, call)
        try:
            if call.path == TOKEN_PATH:
                faults, answer = await self._login(request, call)
            elif call.path == CONSENT_PATH and call.method == "GET":
                call.source = "consent"
                faults, answer = [], self._lwa.consent({name: values[0] for name, values in call.query.items()})
            else:
                faults, answer = await self._operation(request, call)
        except _Break as broken:
            return await _broken(request, reset=broken.reset)
        except Problem as problem:
            faults, answer = [], problem.answer
        answer = self._spoiled(call, faults, answer)
        return await _write(request, answer, self._headers(call, answer), faults)

    def _headers(self, call: _Call, answer: Answer) -> dict[str, str]:
        headers = {
            "x-amzn-RequestId": call.request_id,
            "x-amz-rid": call.request_id.replace("-", "")[:20].upper(),
            "x-amz-apigw-id": call.request_id[-12:] + "=",
            "Server": "Server",
            SOURCE: call.source,
        }
        if call.match is not None and (answer.status // 100 == 2 or answer.status in RATED):  # noqa: PLR2004 - 2xx
            rate = self.plans.header(call.match.endpoint)
            if rate is not None:
                headers["x-amzn-RateLimit-Limit"] = rate
        headers.update(answer.headers)
        return headers

    async def _login(self, request: web.BaseRequest, call: _Call) -> tuple[list[Fault], Answer]:
        call.operation = call.source = AT_LOGIN
        faults = self.faults.pick(AT_LOGIN, None)
        answer = await self._early(call, faults)
        if answer is None:
            if call.method != "POST":
                return faults, lwa_error(405, "invalid_request", "Only POST is allowed")
            body = await _body(request, 64 * 1024, self.settings.patience)
            answer = self._lwa.answer(call.headers.get("content-type", ""), body)
        return faults, answer

    async def _operation(self, request: web.BaseRequest, call: _Call) -> tuple[list[Fault], Answer]:
        match = self.catalogue.find(call.method, call.path)
        if match is None:
            call.source = "no such path"
            if call.path == "/":
                return [], html(404, "Not Found")
            return [], denied(code="MissingAuthenticationToken")
        call.match, call.operation = match, match.endpoint.id
        body = await _body(request, self.settings.most_body, self.settings.patience) if request.body_exists else b""
        if call.method == "GET" and body:
            call.source = "gateway"
            return [], html(400, "Bad Request")
        token = self.accounts.token(call.headers.get("x-amz-access-token", ""))
        call.seller = token.seller.id if token and token.seller else None
        faults = self.faults.pick(match.endpoint.id, call.seller)
        answer = await self._early(call, faults, token)
        if answer is not None:
            return faults, answer
        try:
            token = self._admitted(call, match.endpoint, token)
            seller = token.seller.id if token.seller else ""
            if not self.plans.take(token.application.client_id, seller, match.endpoint):
                call.source = "plan"
                return faults, self._too_many(match.endpoint)
            answer = self._answer(call, match, token, _given(call, match, body), body)
        except Problem as problem:
            answer = problem.answer
        late = next((fault for fault in faults if fault.carried_out and fault.kind in _EARLY), None)
        return faults, answer if late is None else await self._played(call, late, token)

    def _too_many(self, endpoint: Endpoint) -> Answer:
        if endpoint.name in ("putListingsItem", "patchListingsItem"):
            return quota_exceeded("You exceeded your quota for the requested resource. Limit hit: application.")
        return quota_exceeded()

    async def _early(self, call: _Call, faults: Sequence[Fault], token: Token | None = None) -> Answer | None:
        """Play the faults that stand in front of an operation."""
        for fault in faults:
            if fault.kind == "delay":
                await asyncio.sleep(fault.seconds)
            elif fault.kind == "empty-page":
                call.empty_page = True
        first = next((fault for fault in faults if fault.kind in _EARLY and not fault.carried_out), None)
        return None if first is None else await self._played(call, first, token)

    async def _played(self, call: _Call, fault: Fault, token: Token | None) -> Answer:
        call.source = f"fault {fault.kind}"
        if fault.kind in ("close", "reset"):
            raise _Break(reset=fault.kind == "reset")
        if fault.kind == "token-expired" and token is not None:
            token.expires = min(token.expires, self.clock.now())
        return fault_answer(fault, call.operation)

    def _spoiled(self, call: _Call, faults: Sequence[Fault], answer: Answer) -> Answer:
        for fault in faults:
            spoiled: Answer | None = None
            if fault.kind == "wrong-json":
                spoiled = spoil.wrong_json(answer)
            elif call.match is not None and fault.kind in ("unknown-enum", "missing-required"):
                document = self.catalogue.document(call.match.endpoint.section)
                schema = document.answer_schema(call.match.endpoint, answer.status)
                change = spoil.unknown_enum if fault.kind == "unknown-enum" else spoil.missing_required
                spoiled = change(answer, document, schema)
            if spoiled is not None:
                answer, call.source = spoiled, f"fault {fault.kind}"
        return answer

    def _admitted(self, call: _Call, endpoint: Endpoint, token: Token | None) -> Token:
        """Check the access token of a call as Amazon does.

        Raises:
            Problem: It is refused.
        """
        call.source = "access"
        text = call.headers.get("x-amz-access-token", "")
        if not text:
            raise Problem(denied(MISSING_TOKEN))
        if token is None or (token.authorization is not None and token.authorization.revoked):
            raise Problem(denied(INVALID_TOKEN))
        if token.expires <= self.clock.now():
            raise Problem(denied(EXPIRED))
        if token.seller is None:
            if endpoint.grant is None or endpoint.grant not in (token.scope or "").split():
                raise Problem(denied())
        elif endpoint.grant is not None:
            raise Problem(denied())
        else:
            self._in_region(call, token)
        wanted = set(roles_of(endpoint.path))
        for roles in (token.application.roles, token.seller.roles if token.seller else None):
            if wanted and roles is not None and not wanted & roles:
                raise Problem(denied())
        self._restricted(call, endpoint, token)
        return token

    def _in_region(self, call: _Call, token: Token) -> None:
        seller, regions = token.seller, self._regions(call)
        assert seller is not None  # noqa: S101 - the caller has asked
        if any(region not in seller.regions for region in regions):
            raise Problem(denied())
        refuse_foreign(in_query(call.query), seller, regions)

    def _regions(self, call: _Call) -> set[str]:
        """Regions that this sandbox and the host of a call stand for."""
        named = AMAZON_HOST.search(call.headers.get("host", ""))
        return {region for region in (self.settings.region, named and named[1]) if region}

    def _checked(self, call: _Call, endpoint: Endpoint, token: Token, given: Given) -> None:
        """Hold a request against its model, and the marketplaces it names against the account."""
        self._checks.request(endpoint, given)
        named = refuse_unknown(endpoint, given)
        if token.seller is not None:
            refuse_foreign(named, token.seller, self._regions(call))

    def _restricted(self, call: _Call, endpoint: Endpoint, token: Token) -> None:
        if token.resources is not None:
            if not opens(token.resources, call.method, unquote(call.path)):
                raise Problem(denied())
            return
        always = endpoint.restricted is not None and endpoint.restricted.get("mode") == "always"
        if always and self.services.enforce_restricted:
            raise Problem(denied())

    def pairs(self, endpoint: Endpoint) -> Pairs:
        """The canned pairs of an operation."""
        found = self._pairs.get(endpoint.id)
        if found is None:
            found = pairs_of(self.catalogue.document(endpoint.section), endpoint)
            self._pairs[endpoint.id] = found
        return found

    def _answer(self, call: _Call, match: Match, token: Token, given: Given, raw: bytes) -> Answer:
        endpoint = match.endpoint
        pairs = self.pairs(endpoint)
        if EXAMPLE in call.headers:
            pair = _numbered(pairs, call.headers[EXAMPLE])
            return self._canned(call, pair, token) if pair else no_match()
        handler = self._handlers.get((endpoint.method, endpoint.path))
        stateful = self.settings.stateful or endpoint.kind == "dynamic"
        if stateful and not _test_case(call, raw):
            flow = handler or (paged_list if endpoint.paging else None)
            if flow is not None:
                call.source = "stateful"
                self._checked(call, endpoint, token, given)
                return flow(self._context(call, endpoint, token, given))
        if len(pairs):
            pair = pairs.match(given)
            told = pair is not None and (pair.weight > 0 or pair.status < RATED[0] or not self.settings.stateful)
            if pair is not None and told:
                return self._canned(call, pair, token)
            if not self.settings.stateful:
                call.source = "no match"
                return no_match()
        call.source = "synthesised"
        self._checked(call, endpoint, token, given)
        return self._synthesised(endpoint, given)

    def _context(self, call: _Call, endpoint: Endpoint, token: Token, given: Given) -> Context:
        document = self.catalogue.document(endpoint.section)
        return Context(self.services, endpoint, document, token, given, call.base_url, call.empty_page)

    def _canned(self, call: _Call, pair: Pair, token: Token) -> Answer:
        call.source = f"static {pair.index}"
        answer = pair.reply()
        if call.operation == "tokens_v2021_03_01.createRestrictedDataToken" and answer.status == UNPAGED:
            self._adopt(token, answer)
        return answer

    def _adopt(self, token: Token, answer: Answer) -> None:
        """Let the restricted data token of a canned answer open everything, as Amazon's sandbox takes it."""
        text = orjson.loads(answer.body).get("restrictedDataToken", "")
        resources = (("*", "*", frozenset[str]()),)
        expires = self.clock.now() + 3600
        self.accounts.register(
            text, Token(token.application, token.seller, None, expires, resources, token.authorization)
        )

    def _synthesised(self, endpoint: Endpoint, given: Given) -> Answer:
        document = self.catalogue.document(endpoint.section)
        schema = document.answer_schema(endpoint, endpoint.success)
        mark = {SYNTHESISED: "true"}
        if schema is None or endpoint.success == 204:  # noqa: PLR2004 - HTTP: no body
            answer = empty(endpoint.success)
            answer.headers.update(mark)
            return answer
        names = ("marketplaceIds", "MarketplaceIds", "marketplaceId", "MarketplaceId")
        place = next((place_of(given.query[name][0]) for name in names if given.query.get(name)), None)
        key = key_of(self.seed.number, endpoint.id, sorted(given.path.items()))
        return json_answer(endpoint.success, Synthesiser(document, self.seed.start, place).value(schema, key), mark)

    async def _document(self, request: web.BaseRequest, call: _Call) -> web.StreamResponse:
        call.operation = call.source = AT_STORE
        key = call.path.removeprefix(PREFIX)
        query = {name: values[0] for name, values in call.query.items()}
        faults = self.faults.pick(AT_STORE, None)
        try:
            answer: Answer | Download | None = await self._early(call, faults)
            if answer is None and call.method in ("GET", "HEAD"):
                answer = self.documents.download(call.method, key, query, call.headers)
            elif answer is None and call.method == "PUT":
                answer = self.documents.upload(
                    key, query, call.headers, await _body(request, self.settings.most_upload, self.settings.patience)
                )
            elif answer is None:
                answer = xml_error(
                    405, "MethodNotAllowed", "The specified method is not allowed against this resource."
                )
        except _Break as broken:
            return await _broken(request, reset=broken.reset)
        except Problem as problem:
            answer = _of_upload(problem.answer.status)
        request_id = call.request_id.replace("-", "")[:16].upper()
        headers = {"x-amz-request-id": request_id, "x-amz-id-2": call.request_id}
        if isinstance(answer, Answer):
            answer.body = answer.body.replace(NO_REQUEST_ID, request_id.encode())
            return await _write(request, answer, headers | answer.headers, faults)
        return await _stream(request, answer, headers, faults)


_EARLY = frozenset({"status", "html", "xml", "empty", "throttle", "token-expired", "close", "reset"})


class _Break(Exception):  # noqa: N818 - it ends a connection on purpose
    def __init__(self, *, reset: bool) -> None:
        super().__init__(reset)
        self.reset = reset


def _secret(settings: Settings) -> bytes:
    """What signs page tokens and links: where the start of time is given, the same each time, so that answers repeat."""
    if settings.start is None:
        return secrets.token_bytes(32)
    return sha256(f"{settings.start} {settings.seed.number}".encode()).digest()


def _origin_form(raw_path: str) -> str:
    """The path of a request, also where the request line has a whole address."""
    if raw_path.startswith("/"):
        return raw_path
    rest = raw_path.partition("://")[2]
    return "/" + rest.partition("/")[2]


def _base_url(sockname: tuple[Any, ...], host: str | None) -> str:
    address, port = sockname[0], sockname[1]
    name = (host or "").rpartition(":")[0] if (host or "").rpartition(":")[2].isdigit() else ""
    if name in ("localhost", "127.0.0.1", "[::1]"):
        return f"http://{name}:{port}"
    return f"http://[{address}]:{port}" if ":" in address else f"http://{address}:{port}"


def _query(raw: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    if raw:
        for name, value in parse_qsl(raw[:65536], keep_blank_values=True, errors="replace"):
            found.setdefault(name, []).append(value)
    return found


async def _body(request: web.BaseRequest, most: int, seconds: float) -> bytes:
    """Read a request's body within bounds.

    Raises:
        Problem: It is too large, or takes too long.
    """
    if (request.content_length or 0) > most:
        raise Problem(_too_large())
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(seconds):
            async for part in request.content.iter_any():
                size += len(part)
                if size > most:
                    raise Problem(_too_large())
                parts.append(part)
    except TimeoutError:
        raise Problem(_closing(errors(408, "RequestTimeout", "The request body did not come in time."))) from None
    except (ValueError, web.RequestPayloadError) as error:
        raise Problem(errors(400, "InvalidInput", "The request body cannot be read.")) from error
    return b"".join(parts)


def _too_large() -> Answer:
    return _closing(errors(413, "RequestTooLarge", "The request is too large."))


def _of_upload(status: int) -> Answer:
    if status == 408:  # noqa: PLR2004 - HTTP
        return _closing(
            xml_error(400, "RequestTimeout", "Your socket connection was not read from within the timeout.")
        )
    return _closing(xml_error(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size"))


def _closing(answer: Answer) -> Answer:
    answer.headers["Connection"] = "close"
    return answer


def _given(call: _Call, match: Match, body: bytes) -> Given:
    """A request's arguments.

    Raises:
        Problem: The body is no JSON, or says it is something else.
    """
    value: Any = None
    if body and match.endpoint.body:
        kind = call.headers.get("content-type", "application/json").partition(";")[0].strip().lower()
        if kind and "json" not in kind and kind not in ("text/plain", "application/x-www-form-urlencoded"):
            raise Problem(errors(415, "UnsupportedMediaType", f"The media type {kind[:100]} is not supported."))
        try:
            value = orjson.loads(body)
        except orjson.JSONDecodeError as error:
            raise Problem(
                errors(400, "InvalidInput", "The request body is not valid JSON.", f"at character {error.pos}")
            ) from error
    return Given(match.path, call.query, call.headers, value)


def _test_case(call: _Call, raw: bytes) -> bool:
    """Whether a request names one of Amazon's test cases, which are canned in every mode."""
    if b"TEST_CASE" in raw or TEST_CASE.search(call.path):
        return True
    return any(TEST_CASE.search(value) for values in call.query.values() for value in values)


def _numbered(pairs: Pairs, text: str) -> Pair | None:
    return pairs.chosen(int(text)) if text.isascii() and text.isdigit() and len(text) < 6 else None  # noqa: PLR2004


async def _write(
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


async def _stream(
    request: web.BaseRequest, download: Download, headers: dict[str, str], faults: Sequence[Fault]
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


async def _broken(request: web.BaseRequest, *, reset: bool) -> web.StreamResponse:
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

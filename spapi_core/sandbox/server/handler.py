"""A sandbox as a whole: its world, and the handler of its HTTP requests."""

from __future__ import annotations

import logging
import secrets
import time
import uuid
from typing import TYPE_CHECKING
from urllib.parse import unquote

from aiohttp import web

from spapi_core.sandbox.answers import NO_REQUEST_ID, Answer, ProblemAnswer, errors, lwa_error, xml_error
from spapi_core.sandbox.gate.lwa import LWA
from spapi_core.sandbox.replies.fault_answers import AT_LOGIN, AT_STORE
from spapi_core.sandbox.server.control.entry import instruct, respond
from spapi_core.sandbox.server.fault_play import play_early, spoiled
from spapi_core.sandbox.server.hosts import AMAZON, LOOPBACK, split_authority, stands_for, turned_away
from spapi_core.sandbox.server.http import (
    Break,
    base_url,
    break_off,
    of_upload,
    origin_form,
    query_of,
    read_body,
    stream,
    write_answer,
)
from spapi_core.sandbox.server.passage import Passage
from spapi_core.sandbox.server.pipeline import Pipeline
from spapi_core.sandbox.server.world import World
from spapi_core.sandbox.world.documents import PREFIX
from spapi_core.sandbox.world.masking import mask_query
from spapi_core.sandbox.world.traffic import Exchange, Half, SeenRequest

if TYPE_CHECKING:
    from spapi_core.sandbox.server.settings import Settings
    from spapi_core.sandbox.world.documents import DownloadAnswer

__all__ = ["Sandbox"]

log = logging.getLogger("spapi_core.sandbox.server")

TOKEN_PATH = "/auth/o2/token"  # noqa: S105 - a path
CONSENT_PATH = "/apps/authorize/consent"
SOURCE = "x-spapi-sandbox-source"
BROKEN = 0
RATED = (400, 404)


class Sandbox(World):
    """One sandbox: everything it knows and the handler of its requests.

    Args:
        settings: How it behaves.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._lwa = LWA(self.accounts, self.clock)
        self._pipeline = Pipeline(self)

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one HTTP request."""
        began = time.perf_counter()
        raw_path, _, raw_query = request.raw_path.partition("?")
        if not raw_path.startswith("/"):
            authority, raw_path = origin_form(raw_path)
            if request.method == "CONNECT" or not stands_for(authority, self.ports):
                answer = turned_away(authority)
                self.turn_away(request.method, authority, answer)
                return await write_answer(request, answer, answer.headers | {"Connection": "close"}, [])
        if raw_path == "/_sandbox" or raw_path.startswith("/_sandbox/"):
            return await respond(self, request, raw_path, query_of(raw_query))
        if raw_path == "/" and request.method == "GET" and split_authority(request.host or "")[0] in LOOPBACK:
            return web.Response(status=307, headers={"Location": "/_sandbox/"})
        if raw_path.startswith("/response/"):
            return await write_answer(request, instruct(self, request, raw_path), {SOURCE: "control"}, [])
        passage = Passage(
            number=self.traffic.next_number(),
            method=request.method,
            path=raw_path,
            query=query_of(raw_query),
            headers={name.lower(): value for name, value in request.headers.items()},
            base_url=self._base_url(request),
            request_id=new_request_id(),
        )
        status, size = BROKEN, 0
        try:
            response = await self._respond(request, passage)
        except ConnectionError:
            raise
        except Exception:
            log.exception("the sandbox failed to answer %s %s", passage.method, passage.operation)
            status, passage.source = 500, "failed"
            return await write_answer(
                request, errors(500, "InternalFailure", "The sandbox failed."), {SOURCE: "failed"}, []
            )
        else:
            status, size = response.status, response.content_length or 0
            return response
        finally:
            self.traffic.add(
                SeenRequest(
                    passage.number,
                    self.clock.now(),
                    passage.method,
                    unquote(passage.path)[:300],
                    mask_query(passage.query),
                    passage.operation,
                    passage.seller,
                    status,
                    round((time.perf_counter() - began) * 1000, 3),
                    size,
                    passage.source,
                    passage.request_id,
                ),
                Exchange(Half(passage.headers, passage.body), passage.answered),
            )

    def turn_away(self, method: str, authority: str, answer: Answer) -> None:
        """Note a request for a host that the sandbox does not stand for."""
        self.traffic.add(
            SeenRequest(
                number=self.traffic.next_number(),
                time=self.clock.now(),
                method=method,
                path=authority[:300],
                query="",
                operation="another host",
                seller=None,
                status=answer.status,
                milliseconds=0.0,
                size=len(answer.body),
                source="proxy",
                request_id=new_request_id(),
            )
        )

    def _base_url(self, request: web.BaseRequest) -> str:
        host = request.host or "localhost"
        if self.settings.document_host and split_authority(host)[0] in AMAZON:
            return f"https://{self.settings.document_host}"
        sockname = request.transport.get_extra_info("sockname") if request.transport else None
        scheme = "https" if request.secure else "http"
        return base_url(scheme, sockname, host) if sockname else f"{scheme}://{host}"

    async def _respond(self, request: web.BaseRequest, passage: Passage) -> web.StreamResponse:
        if passage.path.startswith(PREFIX):
            return await self._document(request, passage)
        try:
            if passage.path == TOKEN_PATH:
                answer = await self._login(request, passage)
            elif passage.path == CONSENT_PATH and passage.method == "GET":
                passage.source = "consent"
                answer = self._lwa.consent({name: values[0] for name, values in passage.query.items()})
            else:
                answer = await self._pipeline.answer(request, passage)
        except Break as broken:
            return await break_off(request, reset=broken.reset)
        except ProblemAnswer as problem:
            passage.faults, answer = [], problem.answer
        answer = spoiled(self, passage, answer)
        headers = self._headers(passage, answer)
        passage.answered = Half(headers, answer.body)
        return await write_answer(request, answer, headers, passage.faults)

    def _headers(self, passage: Passage, answer: Answer) -> dict[str, str]:
        headers = {
            "x-amzn-RequestId": passage.request_id,
            "x-amz-rid": passage.request_id.replace("-", "")[:20].upper(),
            "x-amz-apigw-id": passage.request_id[-12:] + "=",
            "Server": "Server",
            SOURCE: passage.source,
        }
        if passage.match is not None and (answer.status // 100 == 2 or answer.status in RATED):  # noqa: PLR2004 - 2xx
            rate = self.plans.header(passage.match.endpoint)
            if rate is not None:
                headers["x-amzn-RateLimit-Limit"] = rate
        headers.update(answer.headers)
        return headers

    async def _login(self, request: web.BaseRequest, passage: Passage) -> Answer:
        passage.operation = passage.source = AT_LOGIN
        passage.faults = self.faults.pick(AT_LOGIN, None)
        answer = await play_early(self, passage)
        if answer is None:
            if passage.method != "POST":
                return lwa_error(405, "invalid_request", "Only POST is allowed")
            passage.body = await read_body(request, 64 * 1024, self.settings.patience)
            answer = self._lwa.answer(passage.headers.get("content-type", ""), passage.body)
        return answer

    async def _document(self, request: web.BaseRequest, passage: Passage) -> web.StreamResponse:
        passage.operation = passage.source = AT_STORE
        key = passage.path.removeprefix(PREFIX)
        query = {name: values[0] for name, values in passage.query.items()}
        passage.faults = self.faults.pick(AT_STORE, None)
        try:
            answer: Answer | DownloadAnswer | None = await play_early(self, passage)
            if answer is None and passage.method in ("GET", "HEAD"):
                answer = self.documents.download(passage.method, key, query, passage.headers)
            elif answer is None and passage.method == "PUT":
                answer = self.documents.upload(
                    key,
                    query,
                    passage.headers,
                    await read_body(request, self.settings.most_upload, self.settings.patience),
                )
            elif answer is None and passage.method == "POST" and not key:
                body = await read_body(request, self.settings.most_upload, self.settings.patience)
                answer = self.documents.post(query, passage.headers, body)
            elif answer is None:
                answer = xml_error(
                    405, "MethodNotAllowed", "The specified method is not allowed against this resource."
                )
        except Break as broken:
            return await break_off(request, reset=broken.reset)
        except ProblemAnswer as problem:
            answer = of_upload(problem.answer.status)
        request_id = passage.request_id.replace("-", "")[:16].upper()
        headers = {"x-amz-request-id": request_id, "x-amz-id-2": passage.request_id}
        if isinstance(answer, Answer):
            answer.body = answer.body.replace(NO_REQUEST_ID, request_id.encode())
            passage.answered = Half(headers | answer.headers)
            return await write_answer(request, answer, headers | answer.headers, passage.faults)
        passage.answered = Half(headers | answer.headers)
        return await stream(request, answer, headers, passage.faults)


def new_request_id() -> str:
    """An id for an answer."""
    return str(uuid.UUID(int=secrets.randbits(128), version=4))

"""The way of a request of an operation: one step after another, each of which may end it with an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from spapi_core.sandbox.answers import (
    EXPIRED,
    INVALID_TOKEN,
    MISSING_TOKEN,
    Answer,
    ProblemAnswer,
    denied,
    html,
    quota_exceeded,
)
from spapi_core.sandbox.gate.marketplace_check import in_query, refuse_foreign
from spapi_core.sandbox.gate.restricted import opens
from spapi_core.sandbox.server.arguments import given_of, names_a_pair
from spapi_core.sandbox.server.fault_play import play_early, play_late
from spapi_core.sandbox.server.http import read_body
from spapi_core.sandbox.server.operation_answers import OperationAnswers
from spapi_core.sandbox.server.passage import endpoint_of, match_of, regions_of, token_of
from spapi_core.sandbox.world.roles import roles_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aiohttp import web

    from spapi_core.sandbox.server.passage import Passage
    from spapi_core.sandbox.server.world import World
    from spapi_core.sandbox.world.parties import IssuedToken

__all__ = ["STEPS", "Pipeline"]


class Pipeline:
    """Answers requests of operations.

    Args:
        world: What there is.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self._answers = OperationAnswers(world)

    async def answer(self, request: web.BaseRequest, passage: Passage) -> Answer:
        """Answer a request of an operation; the first step that has an answer ends the way.

        Raises:
            Break: A fault ends the connection.
        """
        for step in STEPS:
            try:
                answer = await step(self, request, passage)
            except ProblemAnswer as problem:
                answer = play_late(self.world, passage, problem.answer)
            if answer is not None:
                return answer
        raise AssertionError("the last step answers")

    async def find(self, _: web.BaseRequest, passage: Passage) -> Answer | None:
        """Which operation it is."""
        match = self.world.catalog.find(passage.method, passage.path)
        if match is None:
            passage.source = "no such path"
            return html(404, "Not Found") if passage.path == "/" else denied(code="MissingAuthenticationToken")
        passage.match, passage.operation = match, match.endpoint.id
        return None

    async def read(self, request: web.BaseRequest, passage: Passage) -> Answer | None:
        """The bytes of the body; a GET has none."""
        if request.body_exists:
            settings = self.world.settings
            passage.body = await read_body(request, settings.most_body, settings.patience)
        if passage.method == "GET" and passage.body:
            passage.source = "gateway"
            return html(400, "Bad Request")
        return None

    async def chosen(self, _: web.BaseRequest, passage: Passage) -> Answer | None:
        """An answer that waits for this operation is given to its next call, whichever client makes it."""
        if not self.world.waiting:
            return None
        endpoint = endpoint_of(passage)
        choice = self.world.waiting.take(endpoint)
        return None if choice is None else self._answers.chosen(passage, endpoint, choice)

    async def identify(self, _: web.BaseRequest, passage: Passage) -> Answer | None:
        """Who calls, as far as the token says; whether it is good is asked later."""
        token = passage.token = self.world.accounts.token(passage.headers.get("x-amz-access-token", ""))
        passage.seller = token.seller.id if token and token.seller else None
        return None

    async def faults(self, _: web.BaseRequest, passage: Passage) -> Answer | None:
        """Faults that stand in front of the operation."""
        passage.faults = self.world.faults.pick(endpoint_of(passage).id, passage.seller)
        return await play_early(self.world, passage)

    async def token(self, _: web.BaseRequest, passage: Passage) -> Answer | None:
        """The access token is there, known and not expired."""
        passage.source = "access"
        token = passage.token
        if not passage.headers.get("x-amz-access-token", ""):
            raise ProblemAnswer(denied(MISSING_TOKEN))
        if token is None and self.world.accounts.issued_before(passage.headers["x-amz-access-token"]):
            raise ProblemAnswer(denied(EXPIRED))
        if token is None or (token.authorization is not None and token.authorization.revoked):
            raise ProblemAnswer(denied(INVALID_TOKEN))
        if token.expires <= self.world.clock.now():
            raise ProblemAnswer(denied(EXPIRED))
        return None

    async def region(self, _: web.BaseRequest, passage: Passage) -> Answer | None:
        """The token is of the kind that the operation takes, and its seller is at home in this region."""
        endpoint, token = endpoint_of(passage), token_of(passage)
        if token.seller is None:
            if endpoint.grant is None or endpoint.grant not in (token.scope or "").split():
                raise ProblemAnswer(denied())
        elif endpoint.grant is not None:
            raise ProblemAnswer(denied())
        else:
            self._in_region(passage, token)
        return None

    async def role(self, _: web.BaseRequest, passage: Passage) -> Answer | None:
        """Application and seller have a role that opens the operation."""
        token, wanted = token_of(passage), set(roles_of(endpoint_of(passage).path))
        for roles in (token.application.roles, token.seller.roles if token.seller else None):
            if wanted and roles is not None and not wanted & roles:
                raise ProblemAnswer(denied())
        return None

    async def restricted(self, request: web.BaseRequest, passage: Passage) -> Answer | None:
        """A restricted data token opens this path; personal data has one, Amazon's own pairs hold none."""
        endpoint, token = endpoint_of(passage), token_of(passage)
        if token.resources is not None:
            if not opens(token.resources, passage.method, unquote(passage.path)):
                raise ProblemAnswer(denied())
            return None
        always = endpoint.restricted is not None and endpoint.restricted.get("mode") == "always"
        if always and self.world.services.enforce_restricted and not names_a_pair(passage):
            pair = self._answers.own_pair(passage)
            if pair is None:
                raise ProblemAnswer(denied())
            return await self.plan(request, passage) or play_late(
                self.world, passage, self._answers.canned(passage, pair, token)
            )
        return None

    async def plan(self, _: web.BaseRequest, passage: Passage) -> Answer | None:
        """The usage plan has a permit left."""
        endpoint, token = endpoint_of(passage), token_of(passage)
        if self.world.plans.take(token.application.client_id, token.seller.id if token.seller else "", endpoint):
            return None
        passage.source = "plan"
        if endpoint.name in ("putListingsItem", "patchListingsItem"):
            return quota_exceeded("You exceeded your quota for the requested resource. Limit hit: application.")
        return quota_exceeded()

    async def respond(self, _: web.BaseRequest, passage: Passage) -> Answer | None:
        """The arguments are read and checked, and the operation answers."""
        match = match_of(passage)
        given = given_of(passage, match, passage.body)
        answer = self._answers.answer(passage, given)
        self.world.messages.after(passage, token_of(passage), given, answer)
        return play_late(self.world, passage, answer)

    def _in_region(self, passage: Passage, token: IssuedToken) -> None:
        seller, regions = token.seller, regions_of(passage, self.world.settings.region)
        assert seller is not None  # noqa: S101 - the caller has asked
        if any(region not in seller.regions for region in regions):
            raise ProblemAnswer(denied())
        refuse_foreign(in_query(passage.query), seller, regions)


STEPS: tuple[Callable[[Pipeline, web.BaseRequest, Passage], Awaitable[Answer | None]], ...] = (
    Pipeline.find,
    Pipeline.read,
    Pipeline.chosen,
    Pipeline.identify,
    Pipeline.faults,
    Pipeline.token,
    Pipeline.region,
    Pipeline.role,
    Pipeline.restricted,
    Pipeline.plan,
    Pipeline.respond,
)
"""The way of a request, in this order."""

"""The way of a request of an operation: one step after another, each of which may end it with an answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

import orjson

from spapi_core.sandbox.answers import (
    EXPIRED,
    INVALID_TOKEN,
    MISSING_TOKEN,
    Answer,
    ProblemAnswer,
    denied,
    empty,
    html,
    json_answer,
    quota_exceeded,
)
from spapi_core.sandbox.flows import handlers
from spapi_core.sandbox.flows.context import Context
from spapi_core.sandbox.flows.orders.about import flows_about_orders
from spapi_core.sandbox.flows.resources.handlers import resource_flows
from spapi_core.sandbox.gate.checks import Checks
from spapi_core.sandbox.gate.marketplace_check import in_query, refuse_foreign, refuse_unknown
from spapi_core.sandbox.gate.restricted import opens
from spapi_core.sandbox.replies.chosen import Choice, ChoiceError, answer_for, as_error
from spapi_core.sandbox.replies.echo import arguments_of, echoed, echoed_inside, fitting, named_in, without_next
from spapi_core.sandbox.replies.static import Given, Pair, no_match
from spapi_core.sandbox.replies.synth import Synthesiser, place_of, seed_of
from spapi_core.sandbox.server.arguments import given_of, names_test_case
from spapi_core.sandbox.server.fault_play import play_early, play_late
from spapi_core.sandbox.server.http import read_body
from spapi_core.sandbox.world.parties import IssuedToken
from spapi_core.sandbox.world.roles import roles_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aiohttp import web

    from spapi_core.sandbox.server.passage import Passage
    from spapi_core.sandbox.server.world import World
    from spapi_core.sandbox.world.catalog import Match
    from spapi_core.sandbox.world.operation_facts import OperationFacts

__all__ = ["STEPS", "Pipeline"]

AMAZON_HOST = re.compile(r"sellingpartnerapi-(na|eu|fe)\.amazon\.com")
SYNTHESISED = "x-spapi-sandbox-synthesised"
EXAMPLE = "x-spapi-sandbox-example"
REFUSED = 400
UNKNOWN = 404
UNPAGED = 200


class Pipeline:
    """Answers requests of operations.

    Args:
        world: What there is.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self._checks = Checks(world.catalog)
        played = handlers()
        about_orders = flows_about_orders(world.catalog, played, lambda: world.known("orders_v0"))
        self._handlers = resource_flows(world.catalog, frozenset(played)) | about_orders | dict(played)

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
        return None if choice is None else self._chosen(passage, endpoint, choice)

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
        if always and self.world.services.enforce_restricted and not _names_a_pair(passage):
            pair = self._own_pair(passage, endpoint)
            if pair is None:
                raise ProblemAnswer(denied())
            return await self.plan(request, passage) or play_late(
                self.world, passage, self._canned(passage, pair, token)
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
        answer = self._answer(passage, match, token_of(passage), given)
        self.world.messages.after(passage, token_of(passage), given, answer)
        return play_late(self.world, passage, answer)

    def _in_region(self, passage: Passage, token: IssuedToken) -> None:
        seller, regions = token.seller, self._regions(passage)
        assert seller is not None  # noqa: S101 - the caller has asked
        if any(region not in seller.regions for region in regions):
            raise ProblemAnswer(denied())
        refuse_foreign(in_query(passage.query), seller, regions)

    def _regions(self, passage: Passage) -> set[str]:
        """Regions that this sandbox and the host of a call stand for."""
        named = AMAZON_HOST.search(passage.headers.get("host", ""))
        return {region for region in (self.world.settings.region, named and named[1]) if region}

    def _checked(self, passage: Passage, endpoint: OperationFacts, token: IssuedToken, given: Given) -> None:
        """Hold a request against its model, and the marketplaces it names against the account."""
        self._checks.request(endpoint, given)
        named = refuse_unknown(endpoint, given)
        if token.seller is not None:
            refuse_foreign(named, token.seller, self._regions(passage))

    def _named(self, passage: Passage, endpoint: OperationFacts, token: IssuedToken, given: Given) -> Answer | None:
        """The answer that a request names itself, by a header or a test case, which is the same in every mode."""
        if EXAMPLE in passage.headers:
            try:
                choice = Choice.read(passage.headers[EXAMPLE])
            except ChoiceError as error:
                return as_error(error)
            return self._chosen(passage, endpoint, choice, token)
        pairs = self.world.pairs(endpoint)
        if not len(pairs) or not names_test_case(passage, passage.body):
            return None
        pair = pairs.match(given)
        return self._canned(passage, pair, token) if pair else self._unmatched(passage)

    def _answer(self, passage: Passage, match: Match, token: IssuedToken, given: Given) -> Answer:
        endpoint = match.endpoint
        pairs = self.world.pairs(endpoint)
        named = self._named(passage, endpoint, token, given)
        if named is not None:
            return named
        stateful = self.world.settings.stateful
        handler = self._handlers.get((endpoint.method, endpoint.path))
        if handler is not None and (stateful or endpoint.kind == "dynamic"):
            passage.source = "stateful"
            return self._played(passage, endpoint, token, given, handler)
        if len(pairs):
            pair = pairs.match(given)
            told = pair is not None and (pair.weight > 0 or pair.status < REFUSED or not stateful)
            if pair is not None and told:
                return self._canned(passage, pair, token)
            if not stateful:
                return self._unmatched(passage)
        passage.source = "synthesised"
        self._checked(passage, endpoint, token, given)
        return self._synthesised(endpoint, given)

    def _played(
        self,
        passage: Passage,
        endpoint: OperationFacts,
        token: IssuedToken,
        given: Given,
        flow: Callable[[Context], Answer],
    ) -> Answer:
        """The answer of a flow; a request that is one of Amazon's own gets Amazon's answer where the flow refuses it.

        A thing that only Amazon's pairs know is answered by them, also where they refuse it.
        """
        pairs = self.world.pairs(endpoint)
        refusal = pairs.refusal(given)
        if refusal is not None:
            return self._canned(passage, refusal, token)
        try:
            self._checked(passage, endpoint, token, given)
            answer = flow(self._context(passage, endpoint, token, given))
        except ProblemAnswer as problem:
            answer = problem.answer
        if answer.status < REFUSED:
            return answer
        known = self.world.known(endpoint.section)
        pair = pairs.own(given, known) or (pairs.about(given, known) if answer.status == UNKNOWN else None)
        return answer if pair is None else self._canned(passage, pair, token)

    def _own_pair(self, passage: Passage, endpoint: OperationFacts) -> Pair | None:
        known = self.world.known(endpoint.section)
        return self.world.pairs(endpoint).own(given_of(passage, match_of(passage), passage.body), known)

    def _unmatched(self, passage: Passage) -> Answer:
        passage.source = "no match"
        return no_match()

    def _chosen(
        self, passage: Passage, endpoint: OperationFacts, choice: Choice, token: IssuedToken | None = None
    ) -> Answer:
        document = self.world.catalog.document(endpoint.section)
        passage.source = "no such example"
        answer, passage.source, pair = answer_for(choice, self.world.pairs(endpoint), endpoint, document)
        return answer if pair is None or token is None else self._canned(passage, pair, token)

    def _context(self, passage: Passage, endpoint: OperationFacts, token: IssuedToken, given: Given) -> Context:
        document = self.world.catalog.document(endpoint.section)
        return Context(self.world.services, endpoint, document, token, given, passage.base_url, passage.empty_page)

    def _canned(self, passage: Passage, pair: Pair, token: IssuedToken) -> Answer:
        passage.source = f"static {pair.index}"
        answer = pair.reply()
        if passage.operation == "tokens_v2021_03_01.createRestrictedDataToken" and answer.status == UNPAGED:
            self._adopt(token, answer)
        return answer

    def _adopt(self, token: IssuedToken, answer: Answer) -> None:
        """Let the restricted data token of a canned answer open everything, as Amazon's sandbox takes it."""
        text = orjson.loads(answer.body).get("restrictedDataToken", "")
        resources = (("*", "*", frozenset[str]()),)
        expires = self.world.clock.now() + 3600
        self.world.accounts.register(
            text, IssuedToken(token.application, token.seller, None, expires, resources, token.authorization)
        )

    def _synthesised(self, endpoint: OperationFacts, given: Given) -> Answer:
        document = self.world.catalog.document(endpoint.section)
        schema = document.answer_schema(endpoint, endpoint.success)
        mark = {SYNTHESISED: "true"}
        if schema is None or endpoint.success == 204:  # noqa: PLR2004 - HTTP: no body
            answer = empty(endpoint.success)
            answer.headers.update(mark)
            return answer
        names = ("marketplaceIds", "MarketplaceIds", "marketplaceId", "MarketplaceId")
        named = named_in(given)
        asked = next((given.query[name][0] for name in names if given.query.get(name)), named.get("marketplaceid", ""))
        place = place_of(asked) or self.world.seed.places[0]
        key = seed_of(self.world.seed.number, endpoint.id, sorted(given.path.items()))
        made = Synthesiser(document, self.world.seed.start, place).value(schema, key)
        echoed_inside(made, fitting(arguments_of(given), document, schema))
        without_next(made)
        return json_answer(endpoint.success, echoed(made, fitting(named, document, schema)), mark)


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


def match_of(passage: Passage) -> Match:
    """The operation that was found: every step after the first has one."""
    if passage.match is None:
        raise AssertionError("the first step finds the operation")
    return passage.match


def endpoint_of(passage: Passage) -> OperationFacts:
    """The endpoint of the operation that was found."""
    return match_of(passage).endpoint


def token_of(passage: Passage) -> IssuedToken:
    """The access token: every step after the one that asks for it has one."""
    if passage.token is None:
        raise AssertionError("an earlier step asks for the token")
    return passage.token


def _names_a_pair(passage: Passage) -> bool:
    """Whether a request says itself which of Amazon's pairs it wants; those hold nobody's data."""
    return EXAMPLE in passage.headers or names_test_case(passage, passage.body)

"""What an operation is answered with: a flow's answer, one of Amazon's pairs, or one made up from the model."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import orjson

from spapi_core.sandbox.answers import Answer, ProblemAnswer, empty, json_answer
from spapi_core.sandbox.flows import handlers
from spapi_core.sandbox.flows.context import Context
from spapi_core.sandbox.flows.orders.about import flows_about_orders
from spapi_core.sandbox.flows.registry import unknown_marks
from spapi_core.sandbox.flows.resources.handlers import resource_flows
from spapi_core.sandbox.gate.checks import Checks
from spapi_core.sandbox.gate.marketplace_check import refuse_foreign, refuse_unknown
from spapi_core.sandbox.replies.chosen import Choice, ChoiceError, answer_for, as_error
from spapi_core.sandbox.replies.echo import arguments_of, echoed, echoed_inside, fitting, named_in, without_next
from spapi_core.sandbox.replies.pair import Given, Pair
from spapi_core.sandbox.replies.static import no_match
from spapi_core.sandbox.replies.synth import Synthesiser, place_of, seed_of
from spapi_core.sandbox.server.arguments import EXAMPLE, given_of, names_test_case
from spapi_core.sandbox.server.passage import endpoint_of, match_of, regions_of, token_of
from spapi_core.sandbox.world.parties import IssuedToken

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.sandbox.server.passage import Passage
    from spapi_core.sandbox.server.world import World
    from spapi_core.sandbox.world.operation_facts import OperationFacts

__all__ = ["OperationAnswers"]

log = logging.getLogger("spapi_core.sandbox.server")

SYNTHESISED = "x-spapi-sandbox-synthesised"
REFUSED = 400
UNKNOWN = 404
UNPAGED = 200


class OperationAnswers:
    """Answers operations whose caller may call them.

    Args:
        world: What there is.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self._checks = Checks(world.catalog)
        played = handlers()
        for said in unknown_marks(played, ((each.method, each.path) for each in world.catalog)):
            log.warning("%s", said)
        about_orders = flows_about_orders(world.catalog, played, lambda: world.known("orders_v0"))
        self._handlers = resource_flows(world.catalog, frozenset(played)) | about_orders | dict(played)

    def answer(self, passage: Passage, given: Given) -> Answer:
        """The answer of an operation: the one that the request names, a flow's, one of Amazon's pairs, or one made up.

        Args:
            passage: The request; its operation and its token were found.
            given: Its arguments.

        Raises:
            Problem: It is refused.
        """
        endpoint, token = endpoint_of(passage), token_of(passage)
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
            refusal = pairs.refusal(given) if stateful else None
            if refusal is not None:
                return self.canned(passage, refusal, token)
            pair = pairs.match(given)
            told = pair is not None and (pair.weight > 0 or pair.status < REFUSED or not stateful)
            if pair is not None and told:
                return self.canned(passage, pair, token)
            if not stateful:
                return self._unmatched(passage)
        passage.source = "synthesised"
        self._checked(passage, endpoint, token, given)
        return self._synthesised(endpoint, given)

    def chosen(
        self, passage: Passage, endpoint: OperationFacts, choice: Choice, token: IssuedToken | None = None
    ) -> Answer:
        """The answer that was chosen for an operation, beforehand or by a header of the request."""
        document = self.world.catalog.document(endpoint.section)
        passage.source = "no such example"
        answer, passage.source, pair = answer_for(choice, self.world.pairs(endpoint), endpoint, document)
        return answer if pair is None or token is None else self.canned(passage, pair, token)

    def canned(self, passage: Passage, pair: Pair, token: IssuedToken) -> Answer:
        """The answer of one of Amazon's pairs."""
        passage.source = f"static {pair.index}"
        answer = pair.reply()
        if passage.operation == "tokens_v2021_03_01.createRestrictedDataToken" and answer.status == UNPAGED:
            self._adopt(token, answer)
        return answer

    def own_pair(self, passage: Passage) -> Pair | None:
        """The pair of Amazon's that a request is one of, where it names what no other pair does."""
        endpoint = endpoint_of(passage)
        known = self.world.known(endpoint.section)
        return self.world.pairs(endpoint).own(given_of(passage, match_of(passage), passage.body), known)

    def _checked(self, passage: Passage, endpoint: OperationFacts, token: IssuedToken, given: Given) -> None:
        """Hold a request against its model, and the marketplaces it names against the account."""
        self._checks.request(endpoint, given)
        named = refuse_unknown(endpoint, given)
        if token.seller is not None:
            refuse_foreign(named, token.seller, regions_of(passage, self.world.settings.region))

    def _named(self, passage: Passage, endpoint: OperationFacts, token: IssuedToken, given: Given) -> Answer | None:
        """The answer that a request names itself, by a header or a test case, which is the same in every mode."""
        if EXAMPLE in passage.headers:
            try:
                choice = Choice.read(passage.headers[EXAMPLE])
            except ChoiceError as error:
                return as_error(error)
            return self.chosen(passage, endpoint, choice, token)
        pairs = self.world.pairs(endpoint)
        if not len(pairs) or not names_test_case(passage, passage.body):
            return None
        pair = pairs.match(given)
        return self.canned(passage, pair, token) if pair else self._unmatched(passage)

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
            return self.canned(passage, refusal, token)
        try:
            self._checked(passage, endpoint, token, given)
            answer = flow(self._context(passage, endpoint, token, given))
        except ProblemAnswer as problem:
            answer = problem.answer
        if answer.status < REFUSED:
            return answer
        known = self.world.known(endpoint.section)
        pair = pairs.own(given, known) or (pairs.about(given, known) if answer.status == UNKNOWN else None)
        return answer if pair is None else self.canned(passage, pair, token)

    def _unmatched(self, passage: Passage) -> Answer:
        passage.source = "no match"
        return no_match()

    def _context(self, passage: Passage, endpoint: OperationFacts, token: IssuedToken, given: Given) -> Context:
        document = self.world.catalog.document(endpoint.section)
        return Context(self.world.services, endpoint, document, token, given, passage.base_url, passage.empty_page)

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

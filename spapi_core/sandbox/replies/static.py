"""Amazon's canned answers: the request and response pairs of the models, matched as Amazon's sandbox matches them.

A pair matches when each of its parameters is in the request and equal, and its body is a subset of the request's;
whatever else the request carries does not matter. The pair that says most is tried first, then the models' order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from spapi_core.sandbox.answers import JSON, Answer, errors
from spapi_core.sandbox.replies.pair import LEAST_ERROR, Pair, all_known, texts_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

    from spapi_core.sandbox.replies.pair import Given
    from spapi_core.sandbox.world.catalog import ModelDocument
    from spapi_core.sandbox.world.operation_facts import OperationFacts

__all__ = ["Pairs", "no_match", "pairs_of"]


class Pairs:
    """The pairs of one operation.

    Args:
        pairs: In the models' order.
        declared: Names of the parameters that the operation has.
        properties: Names of the properties that its body has; None where the model names none.
    """

    def __init__(
        self,
        pairs: Sequence[Pair],
        declared: frozenset[str] = frozenset(),
        properties: frozenset[str] | None = None,
    ) -> None:
        self._declared, self._properties = declared, properties
        self.listed = tuple(pairs)
        self._tried = sorted(pairs, key=lambda pair: -pair.weight)
        self._told = [pair for pair in self._tried if pair.weight > 0 or pair.status < LEAST_ERROR]
        self._refusals = [
            pair
            for pair in self._tried
            if pair.status >= LEAST_ERROR and any(where == "path" for _, where, _ in pair.wanted)
        ]
        failed = [pair for pair in self._tried if pair.status >= LEAST_ERROR]
        good = [pair for pair in pairs if pair.status < LEAST_ERROR]
        right = {text for pair in good for _, text in pair.asked()}
        self._wrong = [pair for pair in failed if pair.names_what_is_wrong(right)]
        if good and all(pair.asks_for_something for pair in good):
            self._for_nothing = [pair for pair in failed if pair.weight == 0]
        else:
            self._for_nothing = []

    def __len__(self) -> int:
        return len(self.listed)

    def match(self, given: Given) -> Pair | None:
        """The pair that a request asks for."""
        for pair in self._tried:
            if pair.fits(given):
                return pair
        return None

    def own(self, given: Given, known: Container[str] = ()) -> Pair | None:
        """The pair whose request this is, no less and no more; an error that asks for nothing is nobody's request.

        Args:
            given: The request's arguments.
            known: Identifiers that Amazon's pairs of this section know.
        """
        asked = (pair for pair in self._told if pair.is_all_of(given, self._declared, self._properties, known))
        return next(asked, None)

    def about(self, given: Given, known: Container[str]) -> Pair | None:
        """The pair that answers a request about a thing of Amazon's pairs; None where its path names another thing.

        A thing that they know as one that is not there, or not right, is refused by them, whatever else is asked.
        """
        if not given.path:
            return None
        pairs = self._told if all_known(given, known) else self._refusals
        return next((pair for pair in pairs if pair.fits(given)), None)

    def refusal(self, given: Given) -> Pair | None:
        """The error that Amazon's pairs have for the very thing that the path names, for a value that they call wrong, or for nothing.

        A request that asks for nothing is refused where every good one asks for something.
        """
        told = (*self._refusals, *self._wrong, *(() if given.path else self._for_nothing))
        return next((pair for pair in told if pair.is_all_of(given, self._declared, self._properties)), None)

    def identifiers(self) -> Iterator[str]:
        """Texts that the successes of this operation name in paths and show in answers: what Amazon's sandbox knows."""
        for pair in self.listed:
            if pair.status < LEAST_ERROR:
                yield from (value for _, where, value in pair.wanted if where == "path")
                yield from texts_of(orjson.loads(pair.answer)) if pair.answer else ()


def pairs_of(document: ModelDocument, endpoint: OperationFacts) -> Pairs:
    """Read the pairs of an operation from its section's document."""
    where = {parameter.name: parameter.where for parameter in endpoint.parameters}
    pairs: list[Pair] = []
    for status, response in document.operation(endpoint)["responses"].items():
        media = next(iter(response.get("content", ())), JSON)
        for example in response.get("x-amzn-api-sandbox", {}).get("static", ()):
            pairs.append(_pair(len(pairs), int(status), example, where, media))
    properties = document.resolve(document.body_schema(endpoint) or {}).get("properties")
    return Pairs(pairs, frozenset(where), frozenset(properties) if properties else None)


def no_match() -> Answer:
    """What Amazon's sandbox says to a request that no pair fits."""
    return errors(400, "InvalidInput", "Could not match input arguments", error_type="InvalidInputException")


def _pair(index: int, status: int, example: Mapping[str, Any], where: Mapping[str, str], media: str) -> Pair:
    wanted: list[tuple[str, str, str]] = []
    body: Any = None
    for name, entry in example.get("request", {}).get("parameters", {}).items():
        value = entry["value"] if isinstance(entry, dict) and "value" in entry else entry
        place = where.get(name)
        if place is None:
            body = value or None
        else:
            wanted.append((name, place, _text(value)))
    answer = example.get("response", "")
    return Pair(
        index=index,
        status=status,
        wanted=tuple(wanted),
        body=body,
        answer=b"" if answer == "" or status == 204 else orjson.dumps(answer),  # noqa: PLR2004 - HTTP: no body
        content_type=media,
        headers=tuple((name, str(entry["value"])) for name, entry in example.get("responseHeaders", {}).items()),
        weight=len(wanted) + _leaves(body),
    )


def _text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(_text(entry) for entry in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _leaves(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + sum(_leaves(entry) for entry in value.values())
    if isinstance(value, list):
        return 1 + sum(_leaves(entry) for entry in value)
    return 0 if value is None else 1

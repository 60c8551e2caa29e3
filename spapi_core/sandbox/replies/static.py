"""Amazon's canned answers: the request and response pairs of the models, matched as Amazon's sandbox matches them.

A pair matches when each of its parameters is in the request and equal, and its body is a subset of the request's;
whatever else the request carries does not matter. The pair that says most is tried first, then the models' order.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import orjson
from attrs import define

from spapi_core.sandbox.answers import JSON, Answer, errors

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

    from spapi_core.sandbox.world.catalog import ModelDocument
    from spapi_core.sandbox.world.operation_facts import OperationFacts

__all__ = ["Given", "Pair", "Pairs", "no_match", "pairs_of"]

LEAST_ERROR = 400
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WRONG = re.compile("invalid|bad|test|mock|^null$", re.IGNORECASE)
"""Texts by which a request of Amazon's pairs says itself that something is wrong with it."""
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")


@define
class Given:
    """A request's arguments, as far as matching needs them.

    Args:
        path: Values in the path, decoded.
        query: Values in the query, a list for each name.
        headers: By name, in lower case.
        body: The JSON body; None where there is none.
    """

    path: Mapping[str, str]
    query: Mapping[str, Sequence[str]]
    headers: Mapping[str, str]
    body: Any = None


@define(frozen=True)
class Pair:
    """One canned answer and what asks for it.

    Args:
        index: Place in the operation's list of pairs, in the models' order.
        status: HTTP status of the answer.
        wanted: Parameter name, where it travels, and its value as text.
        body: What the request's body must contain; None for anything.
        answer: The bytes of the answer, keys in the models' order.
        content_type: Media type of the answer.
        headers: Headers of the answer.
        weight: How much it says; the heaviest is tried first.
    """

    index: int
    status: int
    wanted: tuple[tuple[str, str, str], ...]
    body: Any
    answer: bytes
    content_type: str
    headers: tuple[tuple[str, str], ...]
    weight: int

    def fits(self, given: Given) -> bool:
        """Whether a request asks for this pair."""
        for name, where, value in self.wanted:
            if where == "path":
                got = given.path.get(name)
            elif where == "header":
                got = given.headers.get(name.lower())
            else:
                values = given.query.get(name)
                got = None if values is None else values[0] if len(values) == 1 else ",".join(values)
            if got != value and (got is None or not _same_text(got, value)):
                return False
        return self.body is None or _within(self.body, given.body)

    def is_all_of(
        self,
        given: Given,
        declared: frozenset[str],
        properties: frozenset[str] | None = None,
        known: Container[str] = (),
    ) -> bool:
        """Whether a request asks for this pair and for nothing beside it.

        Parameters that the operation does not have, and properties that its body does not have, count for nothing: some
        clients add several spellings of the marketplace to every request. What a pair leaves open in the path may be
        anything where the pair names another part of it; otherwise it names nothing (the template's own placeholder), or
        is an identifier that Amazon's pairs know.
        """
        named = {name for name, where, _ in self.wanted if where in ("path", "query")}
        if not named.issuperset(declared.intersection(given.query)):
            return False
        if named.isdisjoint(given.path) and not _all_known(given, known):
            return False
        body = given.body
        if properties is not None and isinstance(body, dict) and isinstance(self.body, dict):
            body = {name: value for name, value in body.items() if name in properties or name in self.body}
        return self.fits(given) and (not body or _within(body, self.body))

    def asked(self) -> Iterator[str]:
        """The texts that its request holds."""
        yield from (value for _, _, value in self.wanted)
        yield from _texts(self.body)

    def reply(self) -> Answer:
        """The answer, with the content type that a body of this status has."""
        return Answer(self.status, self.answer, self.content_type if self.answer else None, dict(self.headers))


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
        right = {text for pair in pairs if pair.status < LEAST_ERROR for text in pair.asked()}
        failed = [pair for pair in self._tried if pair.status >= LEAST_ERROR]
        self._wrong = [each for each in failed if any(_WRONG.search(text) for text in {*each.asked()} - right)]

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
        pairs = self._told if _all_known(given, known) else self._refusals
        return next((pair for pair in pairs if pair.fits(given)), None)

    def refusal(self, given: Given) -> Pair | None:
        """The error that Amazon's pairs have for the very thing that the path names, or for a value that is wrong by its name."""
        told = (*self._refusals, *self._wrong)
        return next((pair for pair in told if pair.is_all_of(given, self._declared, self._properties)), None)

    def identifiers(self) -> Iterator[str]:
        """Texts that the successes of this operation name in paths and show in answers: what Amazon's sandbox knows."""
        for pair in self.listed:
            if pair.status < LEAST_ERROR:
                yield from (value for _, where, value in pair.wanted if where == "path")
                yield from _texts(orjson.loads(pair.answer)) if pair.answer else ()


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


def _all_known(given: Given, known: Container[str]) -> bool:
    """Whether each part of the path that a request fills is known, or names nothing."""
    return all(value == f"{{{name}}}" or value in known for name, value in given.path.items())


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for entry in value.values() if isinstance(value, dict) else value:
            yield from _texts(entry)


def _is_moment(text: str) -> bool:
    return bool(INSTANT.match(text) or _DAY.fullmatch(text))


def _moment(text: str) -> datetime:
    """An instant; an example without a zone means UTC, a day its first moment."""
    found = datetime.fromisoformat(text)
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def _same_text(left: str, right: str) -> bool:
    """Two spellings of one number or instant."""
    if _is_moment(left) and _is_moment(right):
        try:
            return _moment(left) == _moment(right)
        except (ValueError, TypeError):
            return False
    if left[:1].isdigit() and right[:1].isdigit() and ("." in left or "." in right):
        try:
            return float(left) == float(right)
        except ValueError:
            return False
    return False


def _within(wanted: Any, got: Any) -> bool:
    """Whether a JSON value contains another one."""
    if isinstance(wanted, dict):
        return isinstance(got, dict) and all(key in got and _within(value, got[key]) for key, value in wanted.items())
    if isinstance(wanted, list):
        return (
            isinstance(got, list)
            and len(wanted) == len(got)
            and all(_within(left, right) for left, right in zip(wanted, got, strict=True))
        )
    if isinstance(wanted, bool) or isinstance(got, bool):
        return wanted is got
    if isinstance(wanted, str) and isinstance(got, str):
        return wanted == got or _same_text(wanted, got)
    return bool(wanted == got)

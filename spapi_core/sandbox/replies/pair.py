"""One of Amazon's canned answers, what asks for it, and whether a request does."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from spapi_core.sandbox.answers import Answer

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

__all__ = ["LEAST_ERROR", "Given", "Pair", "all_known", "texts_of"]

LEAST_ERROR = 400
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WRONG = re.compile("invalid|bad|test|mock|^null$", re.IGNORECASE)
"""Texts by which a request of Amazon's pairs says itself that something is wrong with it."""
_WORD = re.compile(r"[\w-]+")
LEAST_QUOTED = 5
"""Letters of a value that an answer can be said to quote: a shorter one may be a word of its sentence."""
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
        if named.isdisjoint(given.path) and not all_known(given, known):
            return False
        body = given.body
        if properties is not None and isinstance(body, dict) and isinstance(self.body, dict):
            body = {name: value for name, value in body.items() if name in properties or name in self.body}
        return self.fits(given) and (not body or _within(body, self.body))

    def asked(self) -> Iterator[tuple[str, str]]:
        """The texts that its request holds, each with the name of its parameter or property."""
        yield from ((name, value) for name, _, value in self.wanted)
        yield from _named_texts("", self.body)

    @property
    def asks_for_something(self) -> bool:
        """Whether its request has something in the query or the body."""
        return self.body is not None or any(where == "query" for _, where, _ in self.wanted)

    def names_what_is_wrong(self, right: Container[str]) -> bool:
        """Whether a value of its request is wrong by its own name, or its answer quotes one or names the place of one.

        Args:
            right: Values of good requests; one of them is wrong only where the answer quotes it.
        """
        said = frozenset(_WORD.findall(self.answer.decode()))
        return any(
            (value not in right and (_WRONG.search(value) is not None or name in said))
            or (len(value) >= LEAST_QUOTED and value in said)
            for name, value in self.asked()
        )

    def reply(self) -> Answer:
        """The answer, with the content type that a body of this status has."""
        return Answer(self.status, self.answer, self.content_type if self.answer else None, dict(self.headers))


def all_known(given: Given, known: Container[str]) -> bool:
    """Whether each part of the path that a request fills is known, or names nothing."""
    return all(value == f"{{{name}}}" or value in known for name, value in given.path.items())


def texts_of(value: Any) -> Iterator[str]:
    """The texts in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for entry in value.values() if isinstance(value, dict) else value:
            yield from texts_of(entry)


def _named_texts(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, dict):
        for inner, entry in value.items():
            yield from _named_texts(inner, entry)
    elif isinstance(value, list):
        for entry in value:
            yield from _named_texts(name, entry)


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

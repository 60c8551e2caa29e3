"""The arguments of a request: what path, query, headers and body say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import orjson

from spapi_core.sandbox.answers import ProblemAnswer, errors
from spapi_core.sandbox.replies.pair import Given

if TYPE_CHECKING:
    from spapi_core.sandbox.server.passage import Passage
    from spapi_core.sandbox.world.catalog import Match

__all__ = ["EXAMPLE", "given_of", "names_a_pair", "names_test_case"]

EXAMPLE = "x-spapi-sandbox-example"
"""The header by which a request chooses its answer."""
TEST_CASE = re.compile("TEST_CASE")


def given_of(passage: Passage, match: Match, body: bytes) -> Given:
    """A request's arguments.

    Raises:
        Problem: The body is not JSON, or says it is something else.
    """
    value: Any = None
    if body and match.endpoint.body:
        kind = passage.headers.get("content-type", "application/json").partition(";")[0].strip().lower()
        if kind and "json" not in kind and kind not in ("text/plain", "application/x-www-form-urlencoded"):
            raise ProblemAnswer(errors(415, "UnsupportedMediaType", f"The media type {kind[:100]} is not supported."))
        try:
            value = orjson.loads(body)
        except orjson.JSONDecodeError as error:
            raise ProblemAnswer(
                errors(400, "InvalidInput", "The request body is not valid JSON.", f"at character {error.pos}")
            ) from error
    return Given(match.path, passage.query, passage.headers, value)


def names_test_case(passage: Passage, raw: bytes) -> bool:
    """Whether a request names one of Amazon's test cases, which are canned in every mode."""
    if b"TEST_CASE" in raw or TEST_CASE.search(passage.path):
        return True
    return any(TEST_CASE.search(value) for values in passage.query.values() for value in values)


def names_a_pair(passage: Passage) -> bool:
    """Whether a request says itself which of Amazon's pairs it wants; those hold nobody's data."""
    return EXAMPLE in passage.headers or names_test_case(passage, passage.body)

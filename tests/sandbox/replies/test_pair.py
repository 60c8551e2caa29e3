from __future__ import annotations

from typing import Any

import pytest

from spapi_core.sandbox.replies.pair import Given, Pair
from spapi_core.sandbox.replies.static import Pairs

GOOD = {"Home", "AWAITING", "NEW_SKU"}


def pair(status: int = 400, query: dict[str, str] | None = None, body: Any = None, answer: str = "no") -> Pair:
    """One of Amazon's pairs."""
    wanted = tuple((name, "query", value) for name, value in (query or {}).items())
    weight = len(wanted) + (body is not None)
    return Pair(0, status, wanted, body, answer.encode(), "application/json", (), weight)


@pytest.mark.parametrize(
    ("query", "body", "answer", "wrong"),
    [
        ({"kind": "INVALID_KIND"}, None, "no", True),
        ({"kind": "null"}, None, "no", True),
        ({"kind": "nullable"}, None, "no", False),
        ({"kind": "Garden"}, None, "no", False),
        ({"kind": "Garden"}, None, "The kind is not known.", True),
        ({"kind": "Home"}, None, "The kind is not known.", False),
        ({}, {"parts": [{"unit": "Furlong"}]}, "Give another unit", True),
        ({}, {"parts": [{"unit": "Furlong"}]}, "Give other units", False),
        ({}, {"sku": "NEW_SKU"}, "NEW_SKU is not known", True),
        ({}, {"sku": "NEW_SKU"}, "NEW_SKUS are not known", False),
        ({"kind": "Home"}, None, "Home is not known", False),
        ({"size": "10"}, None, "10 at most", False),
    ],
)
def test_what_is_wrong_is_named_by_the_value_or_by_the_answer(
    query: dict[str, str], body: Any, answer: str, wrong: bool
) -> None:
    """A value of a good request is wrong where the answer quotes it, whole and of five letters at least; a number by itself never is."""
    assert pair(query=query, body=body, answer=answer).names_what_is_wrong(GOOD) is wrong


def test_a_request_for_nothing_is_refused_where_every_good_one_asks_for_something() -> None:
    """Not where one asks for nothing, where the path names a thing, or where something is asked."""
    nothing, asking = Given({}, {}, {}), Given({}, {"id": ["1"]}, {})
    refused, good, plain = pair(), pair(200, {"id": "7"}), pair(200)
    assert Pairs([good, refused], frozenset({"id"})).refusal(nothing) is refused
    assert Pairs([good, refused], frozenset({"id"})).refusal(asking) is None
    assert Pairs([good, refused], frozenset({"id"})).refusal(Given({"order": "{order}"}, {}, {})) is None
    assert Pairs([good, plain, refused], frozenset({"id"})).refusal(nothing) is None
    assert Pairs([refused], frozenset({"id"})).refusal(nothing) is None

"""What the doctor asks besides the call that failed: whether it is worth it, where, and what the answer says."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.doctor.probing import elsewhere, headers, is_open, participations
from spapi_core.errors import ExpiredTokenError, ForbiddenError, NoSuchPathError, NotFoundError, SPAPIError
from spapi_core.marketplaces import Region


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"payload": [{"marketplace": {"id": "A"}}, {"marketplace": {"id": "B"}}, {"marketplace": {"id": "A"}}]}, {"A", "B"}),
        ({"payload": [{"marketplace": {"id": 5}}, {"marketplace": []}, {"x": 1}, "text"]}, set()),
        ({"payload": {"marketplace": {"id": "A"}}}, set()),
        ({"payload": None}, set()),
        ([{"marketplace": {"id": "A"}}], set()),
        (None, set()),
    ],
)  # fmt: skip
def test_ids_are_read_from_whatever_answers(answer: Any, expected: set[str]) -> None:
    """A server that is not Amazon answers with something else: no error, nothing found."""
    assert participations(answer) == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [(ForbiddenError, True), (ExpiredTokenError, False), (NoSuchPathError, False), (NotFoundError, False)],
)
def test_a_probe_is_for_a_refusal_without_a_reason(kind: type[SPAPIError], expected: bool) -> None:
    assert is_open(kind("x")) is expected


@pytest.mark.parametrize(
    ("environment", "hosts"),
    [
        ("production", ["https://sellingpartnerapi-na.amazon.com", "https://sellingpartnerapi-fe.amazon.com"]),
        ("sandbox", ["https://sandbox.sellingpartnerapi-na.amazon.com", "https://sandbox.sellingpartnerapi-fe.amazon.com"]),
        ("local", []),
        ("custom", []),
    ],
)  # fmt: skip
def test_the_other_regions_are_asked_in_the_same_environment(environment: str, hosts: list[str]) -> None:
    """A token leaves for no host but Amazon's."""
    client = SimpleNamespace(region=Region.EU, endpoint=SimpleNamespace(environment=environment))
    assert sorted(elsewhere(client)) == sorted(zip((Region.NA, Region.FE), hosts, strict=False))


def test_the_harmless_call_says_who_asks() -> None:
    assert headers("Atza|x") == {
        "x-amz-access-token": "Atza|x",
        "accept": "application/json",
        "user-agent": "spapi-doctor (Language=Python)",
    }

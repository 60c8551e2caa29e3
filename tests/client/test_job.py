"""A call on its way: what it has unless somebody says otherwise, and which of its tries takes a reserved place."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.client.job import RESTRICTED_TOKEN, Job
from spapi_core.operation import Operation
from spapi_core.wire import request as encoding

GET: Operation[Any] = Operation(id="shop_v1.get", section="shop_v1", name="get", method="GET", path="/x")


def job(**known: Any) -> Job[Any]:
    call = GET.call()
    return Job(call, encoding.request(call), "https://a.example", "https://a.example/x", (), 5.0, 1.0, **known)


def test_a_job_is_a_plain_call_unless_somebody_says_otherwise() -> None:
    """Without a timeout, a word on repeating, a place; each counts waits of its own."""
    made, other = job(), job()
    assert made.operation is GET
    assert (made.timeout, made.idempotent, made.strict, made.retry) == (None, None, False, None)
    assert (made.turn, made.reservation, made.reserve, made.apart) == (None, None, False, [])
    made.apart.append(1.0)
    assert other.apart == []
    assert "a.example/x" not in repr(made)


@pytest.mark.parametrize(
    ("known", "number", "place"),
    [
        ({}, 1, {}),
        ({}, 2, {}),
        ({"reserve": True}, 1, {"reservation": None, "reserve": True}),
        ({"reserve": True}, 3, {"reservation": None, "reserve": True}),
        ({"reservation": "r"}, 1, {"reservation": "r", "reserve": False}),
        ({"reservation": "r"}, 0, {"reservation": None, "reserve": False}),
        ({"reservation": "r"}, 2, {"reservation": None, "reserve": False}),
        ({"reservation": "r", "reserve": True}, 1, {"reservation": "r", "reserve": True}),
        ({"reservation": "r", "reserve": True}, 2, {"reservation": None, "reserve": True}),
    ],
)
def test_a_reservation_is_for_the_first_try(known: dict[str, Any], number: int, place: dict[str, Any]) -> None:
    """Of a later one a place is kept, where that is asked for."""
    assert job(**known).place(number) == place


def test_restricted_tokens_are_asked_for_by_the_core_itself() -> None:
    """As the generated section does it; asking twice does no harm."""
    made = RESTRICTED_TOKEN
    assert (made.id, made.method, made.path) == (
        "tokens_v2021_03_01.createRestrictedDataToken",
        "POST",
        "/tokens/2021-03-01/restrictedDataToken",
    )
    assert (made.section, made.name, made.body) == ("tokens_v2021_03_01", "createRestrictedDataToken", Any)
    assert (made.body_required, made.safe_to_repeat, made.repeats_safely()) == (True, True, True)

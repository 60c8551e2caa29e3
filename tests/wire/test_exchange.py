"""One request under way: how long it may take, which bound its answer has, and what is taken of a refusal."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from spapi_core.errors import AnswerTooLargeError, TotalTimeoutError, TransportError
from spapi_core.wire.bounds import Bounds
from spapi_core.wire.exchange import Spent, Total, answer_of

BOUNDS = Bounds(largest_answer=30, largest_error=20, largest_token_answer=10, largest_headers=40)


def answer(status: int, *headers: tuple[str, str]) -> Any:
    return SimpleNamespace(status_code=status, headers=httpx.Headers(list(headers)))


@pytest.mark.parametrize("seconds", [0, -0.5, -2.0])
def test_nothing_begins_when_the_time_is_over(seconds: float) -> None:
    """The message names the setting and the whole bound, of which the seconds were left."""
    with pytest.raises(TotalTimeoutError) as caught:
        Spent(Total(BOUNDS, seconds, limit=30.0))
    assert str(caught.value) == (
        "The call took longer than total_time, 30 s; what was sent may have been carried out; "
        "raise total_time if it is to take that long"
    )
    assert (caught.value.setting, caught.value.limit) == ("total_time", 30.0)


def test_a_token_request_has_words_of_its_own() -> None:
    """Nothing of the caller's was sent with it."""
    with pytest.raises(TotalTimeoutError) as caught:
        Spent(Total(BOUNDS, 0.0, "token_time", 12.5, token=True))
    assert str(caught.value) == (
        "The token request took longer than token_time, 12.5 s; raise token_time if it is to take that long"
    )


def test_the_time_that_is_left_never_runs_below_a_thousandth() -> None:
    """A library takes zero for no wait at all, or for no bound; whose time has no end has nothing to check."""
    short = Spent(Total(BOUNDS, 1e-9))
    with pytest.raises(TotalTimeoutError, match=r"1e-09 s"):
        short.check()
    assert short.left() == 0.001
    long = Spent(Total(BOUNDS, 60.0))
    long.check()
    assert 50 < (long.left() or 0) <= 60
    endless = Spent(Total(BOUNDS))
    endless.check()
    assert endless.left() is None


@pytest.mark.parametrize(
    ("status", "token", "setting", "limit"),
    [
        (200, False, "largest_answer", 30),
        (299, False, "largest_answer", 30),
        (199, False, "largest_error", 20),
        (300, False, "largest_error", 20),
        (503, False, "largest_error", 20),
        (200, True, "largest_token_answer", 10),
        (400, True, "largest_token_answer", 10),
    ],
)
def test_a_body_has_the_bound_of_its_kind(status: int, token: bool, setting: str, limit: int) -> None:
    """At the bound it is read, one byte beyond it is not."""
    body = Spent(Total(BOUNDS, token=token)).body(answer(status))
    body.feed(b"x" * limit)
    found = answer_of(answer(status), body)
    assert (found.status_code, found.content, found.cut) == (status, b"x" * limit, None)
    with pytest.raises(AnswerTooLargeError) as caught:
        Spent(Total(BOUNDS, token=token)).body(answer(status)).feed(b"x" * (limit + 1))
    assert (caught.value.setting, caught.value.limit) == (setting, limit)


def test_a_block_of_headers_is_counted_as_it_is_sent() -> None:
    """Names, values, and four bytes of each line for what separates and ends it."""
    spent = Spent(Total(BOUNDS))
    spent.body(answer(200, ("a", "x" * 11), ("b", "y" * 19)))
    with pytest.raises(AnswerTooLargeError, match="header block") as caught:
        spent.body(answer(200, ("a", "x" * 11), ("b", "y" * 20)))
    assert (caught.value.setting, caught.value.limit) == ("largest_headers", 40)


@pytest.mark.parametrize(("status", "token", "is_raised"), [(404, False, False), (200, False, True), (404, True, True)])
def test_of_an_error_whose_body_is_not_taken_the_status_says_enough(status: int, token: bool, is_raised: bool) -> None:
    """Of a success, and of a token, the body is needed."""
    spent, error = Spent(Total(BOUNDS, token=token)), TransportError("too large")
    if is_raised:
        with pytest.raises(TransportError) as caught:
            spent.refused(answer(status), error)
        assert caught.value is error
    else:
        found = spent.refused(answer(status), error)
        assert (found.status_code, found.content, found.cut) == (status, b"", error)

"""Answers of Login with Amazon, and of the tokens API, that were made to break their readers."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spapi_core.auth import lwa, restricted
from spapi_core.auth.lwa import read_token
from spapi_core.auth.restricted import read_restricted
from spapi_core.errors import AnswerError, LWAError, SPAPIError
from tests.auth.doubles import REFRESH, SECRET
from tests.hostile import any_object

FORM = {"client_secret": SECRET, "refresh_token": REFRESH}
DAY = 86_400.0


def sendable(token: str) -> bool:
    """Whether a header can carry it."""
    return token != "" and token.isascii() and token.isprintable() and " " not in token


@settings(max_examples=100, deadline=None)
@given(
    body=any_object("access_token", "expires_in", "error", "error_description", "refresh_token").map(json.dumps)
    | st.binary(max_size=40),
    status=st.sampled_from([200, 200, 201, 302, 400, 401, 429, 500]),
)
def test_whatever_lwa_answers_is_a_token_or_a_precise_error(body: str | bytes, status: int) -> None:
    """A token that can be sent, with a life of a day at most; or an error whose words are few."""
    content = body if isinstance(body, bytes) else body.encode()
    try:
        granted = read_token(status, content, FORM)
    except LWAError as error:
        said = str(error)
    else:
        assert sendable(granted.access_token.reveal())
        assert granted.refresh_token is None or sendable(granted.refresh_token.reveal())
        assert 0 < granted.expires_in <= DAY
        return
    assert len(said) < 2000


@settings(max_examples=100, deadline=None)
@given(any_object("restrictedDataToken", "expiresIn"))
def test_whatever_is_answered_for_an_rdt_is_a_token_or_a_precise_error(answer: Any) -> None:
    """As above."""
    try:
        token, life = read_restricted(answer)
    except AnswerError:
        return
    assert sendable(token.reveal())
    assert 0 < life <= DAY


@pytest.mark.parametrize("life", [None, True, "soon", 0, -1, float("nan"), float("inf"), 10**400, 1e18, [], {}])
def test_a_life_that_makes_no_sense_is_an_hour(life: Any) -> None:
    """An RDT's too."""
    assert read_restricted({"restrictedDataToken": "Atz.sprdt|a", "expiresIn": life})[1] == 3600.0


@pytest.mark.parametrize("token", ["a\r\nHost: evil", "a b", "\u00e9", "\ud800", "", None, ["a"], 7])
@pytest.mark.parametrize(
    "read",
    [
        lambda token: read_token(200, json.dumps({"access_token": token}).encode(), FORM),
        lambda token: read_restricted({"restrictedDataToken": token}),
    ],
)
def test_a_token_that_no_header_can_carry_is_none(token: Any, read: Callable[[Any], Any]) -> None:
    """It is refused where it is read, not where it is sent; it is in no local variable of the error."""
    with pytest.raises(SPAPIError, match="without a token") as caught:
        read(token)
    trace = caught.value.__traceback__
    while trace is not None:
        if trace.tb_frame.f_globals["__name__"] in {lwa.__name__, restricted.__name__}:
            assert "evil" not in repr(trace.tb_frame.f_locals)
        trace = trace.tb_next


@pytest.mark.parametrize("status", [400, 503])
def test_long_words_of_lwa_are_cut_and_hold_no_secret(status: int) -> None:
    """However often they repeat what was sent, and wherever they are cut."""
    words = json.dumps({"error": f"x{SECRET}" * 900, "error_description": f"{REFRESH} {SECRET} " * 900})
    with pytest.raises(LWAError) as caught:
        read_token(status, words.encode(), FORM)
    assert len(str(caught.value)) < 2000
    assert "SECRET-MARK" not in f"{caught.value!r} {caught.value.description} {caught.value.error}"

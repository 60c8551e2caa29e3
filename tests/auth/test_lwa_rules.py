"""Login with Amazon in pure form: what is asked, how each answer is read, and when asking again helps."""

from __future__ import annotations

import json
from typing import Any

import pytest

from spapi_core.auth import Credentials, lwa
from spapi_core.auth.lwa import code_form, life_of, pause, read_token, refresh_form, scope_form, scrub, seconds_to_wait
from spapi_core.errors import ConfigurationError, ConnectionLostError, LWAError

KNOWN = Credentials(lwa_client_id="amzn1.app", lwa_client_secret="long-secret", refresh_token="Atzr|long-refresh")
FORM = refresh_form(KNOWN)
CLIENT = {"client_id": "amzn1.app", "client_secret": "long-secret"}


def refused(status: int, body: Any, form: Any = FORM, request_id: str | None = "r-1") -> LWAError:
    with pytest.raises(LWAError) as caught:
        read_token(status, body if isinstance(body, bytes) else json.dumps(body).encode(), form, request_id)
    return caught.value


def test_each_grant_is_asked_for_in_its_own_form() -> None:
    """With the client's id and secret; none of them shows in a repr."""
    assert FORM == {"grant_type": "refresh_token", "refresh_token": "Atzr|long-refresh", **CLIENT}
    assert scope_form(KNOWN, "a::b") == {"grant_type": "client_credentials", "scope": "a::b", **CLIENT}
    code = {"grant_type": "authorization_code", "code": "c", **CLIENT}
    assert code_form(KNOWN, "c", None) == code_form(KNOWN, "c", "") == code
    assert code_form(KNOWN, "c", "https://x") == {**code, "redirect_uri": "https://x"}
    assert repr(FORM) == "<form of grant_type, refresh_token, client_id, client_secret>"


def test_a_timeout_of_token_requests_is_seconds() -> None:
    """Ten where nothing is said."""
    assert (seconds_to_wait(None), seconds_to_wait(0.5)) == (10.0, 0.5)
    with pytest.raises(ConfigurationError) as caught:
        seconds_to_wait(0)
    assert str(caught.value) == (
        "The timeout of token requests is 0: give seconds above zero, or None for the usual one"
    )


@pytest.mark.parametrize(
    ("body", "life", "refresh"),
    [
        ({"access_token": "Atza|a", "expires_in": 60}, 60.0, None),
        ({"access_token": "Atza|a", "expires_in": "60"}, 60.0, None),
        ({"access_token": "Atza|a"}, 3600.0, None),
        ({"access_token": "Atza|a", "refresh_token": "Atzr|b"}, 3600.0, "Atzr|b"),
        ({"access_token": "Atza|a", "refresh_token": "b c"}, 3600.0, None),
    ],
)
def test_a_token_is_read_with_its_life(body: dict[str, Any], life: float, refresh: str | None) -> None:
    """And with a refresh token, where one comes."""
    granted = read_token(200, json.dumps(body).encode(), FORM)
    assert (granted.access_token.reveal(), granted.expires_in) == ("Atza|a", life)
    assert (granted.refresh_token and granted.refresh_token.reveal()) == refresh


@pytest.mark.parametrize(
    ("value", "life"),
    [(1, 1.0), (0.1, 0.1), (86_400, 86_400.0), (86_400.1, 3600.0), (0, 3600.0), (-1, 3600.0), (False, 3600.0), (True, 3600.0), ("x", 3600.0)],
)  # fmt: skip
def test_the_life_of_a_token_is_a_day_at_most(value: Any, life: float) -> None:
    """An hour where it makes no sense."""
    assert life_of(value) == life


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b"<html>"),
        (200, []),
        (200, {"error": "invalid_grant"}),
        (201, {"access_token": "Atza|a"}),
        (399, {"error": "invalid_grant"}),
        (400, {"error": ""}),
        (400, {"error": 5}),
        (400, {}),
        (503, b""),
    ],
)
def test_what_is_not_lwas_answer_is_worth_another_try(status: int, body: Any) -> None:
    """With what to look at."""
    error = refused(status, body)
    remedy = "try again; if it persists, check for a proxy between here and the LWA host."
    assert error.message == f"Login with Amazon answered {status} without a token or an error of its own: {remedy}"
    assert (error.status_code, error.request_id, error.remedy, error.error) == (status, "r-1", remedy, None)
    assert error.is_retryable()


@pytest.mark.parametrize(
    ("status", "retryable"), [(400, False), (401, False), (428, False), (429, True), (430, False), (499, False), (500, True), (503, True)]
)  # fmt: skip
def test_a_refusal_is_final_unless_lwa_is_busy_or_broken(status: int, retryable: bool) -> None:
    """429, and from 500 on."""
    error = refused(status, {"error": "odd", "error_description": "Some words."})
    assert error.is_retryable() is retryable
    remedy = "Try again later." if retryable else "See the application's page in Seller Central."
    assert error.message == f"Login with Amazon refused a token: odd (Some words). {remedy}"
    assert (error.error, error.description, error.remedy) == ("odd", "Some words.", remedy)
    assert (error.status_code, error.request_id) == (status, "r-1")


@pytest.mark.parametrize("error", ["server_error", "ServerError", "temporarily_unavailable", "slow_down"])
@pytest.mark.parametrize("status", [400, 401])
def test_a_trouble_of_lwas_own_passes_whatever_its_status(error: str, status: int) -> None:
    """It says nothing of the credentials."""
    found = refused(status, {"error": error})
    assert found.is_retryable()
    assert found.remedy == "Try again later."


@pytest.mark.parametrize("words", [None, 5, ""])
def test_a_refusal_without_words_has_none(words: Any) -> None:
    """The code stands alone."""
    error = refused(400, {"error": "invalid_scope", "error_description": words})
    assert error.message.startswith("Login with Amazon refused a token: invalid_scope. The application may not ask")


@pytest.mark.parametrize(
    ("code", "begins"),
    [
        ("invalid_grant", "The refresh token is wrong, revoked, older than a year"),
        ("invalid_client", "The client id or the client secret is wrong"),
        ("unauthorized_client", "The refresh token was given to another application"),
        ("invalid_scope", "The application may not ask for this scope"),
        ("invalid_request", "A credential is missing or malformed"),
        ("unsupported_grant_type", "A credential is missing or malformed"),
        ("other", "See the application's page"),
    ],
)
def test_each_refusal_has_its_remedy(code: str, begins: str) -> None:
    """An authorisation code that is refused has one of its own."""
    remedy = refused(400, {"error": code}).remedy
    assert remedy is not None
    assert remedy.startswith(begins)
    of_code = refused(400, {"error": code}, code_form(KNOWN, "c", None)).remedy
    assert of_code is not None
    assert of_code.startswith("An authorisation code is valid once" if code == "invalid_grant" else begins)


@pytest.mark.parametrize(("length", "kept"), [(500, 500), (501, 500)])
def test_lwas_words_are_cut(length: int, kept: int) -> None:
    """Code and description each at five hundred characters."""
    error = refused(400, {"error": "e" * length, "error_description": "d" * length})
    assert (error.error, error.description) == ("e" * kept, "d" * kept)


@pytest.mark.parametrize(
    ("attempt", "draw", "wait"),
    [(1, 1.0, 0.5), (1, 0.0, 0.0), (1, 0.5, 0.25), (2, 1.0, 1.0), (3, 1.0, 2.0), (4, 1.0, None), (5, 1.0, None)],
)
def test_pauses_double_until_the_fourth_try(attempt: int, draw: float, wait: float | None) -> None:
    """By lot, up to half a second, one, two."""
    assert pause(ConnectionLostError("x"), attempt, 0.0, draw) == wait


@pytest.mark.parametrize(("elapsed", "wait"), [(24.4, 0.5), (24.5, None), (25.0, None)])
def test_no_try_begins_after_twenty_five_seconds(elapsed: float, wait: float | None) -> None:
    """Its pause counted."""
    assert pause(ConnectionLostError("x"), 1, elapsed, 1.0) == wait
    assert (lwa.TRIES, lwa.DEADLINE) == (4, 25.0)


def test_what_is_final_is_not_asked_again() -> None:
    """A refusal of LWA's, e.g."""
    assert pause(refused(400, {"error": "invalid_grant"}), 1, 0.0, 1.0) is None


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a long-secret b", "a [redacted] b"),
        ("LONG-SECRET", "[redacted]"),
        ("Atzr|long-refresh", "[redacted]"),
        ("only long-refresh here", "only [redacted] here"),
        ("Atzr%7Clong-refresh", "[redacted]"),
        (r"Atzr\|long-refresh", "[redacted]"),
        ("xlong-secretx", "x[redacted]x"),
        ("nothing", "nothing"),
        ("amzn1.app", "amzn1.app"),
    ],
)
def test_secrets_of_a_form_are_in_no_text(text: str, clean: str) -> None:
    """In whatever way they are spelled, a token's tail alone too; the client's id is not a secret."""
    assert scrub(text, FORM) == clean


def test_a_secret_that_is_too_short_to_be_real_shreds_no_word() -> None:
    """It goes where it stands alone; a token's tail of eight letters goes by itself, one of seven does not."""
    assert scrub("a a-b cab a", {"code": "a"}) == "[redacted] [redacted]-b cab [redacted]"
    assert scrub("x1234567x", {"code": "1234567"}) == "x1234567x"
    assert scrub("x12345678x", {"code": "12345678"}) == "x[redacted]x"
    assert scrub("12345678", {"refresh_token": "Atzr|12345678"}) == "[redacted]"
    assert scrub("1234567", {"refresh_token": "Atzr|1234567"}) == "1234567"
    assert scrub("a", {"code": "", "scope": "a"}) == "a"

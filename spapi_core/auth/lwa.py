"""Login with Amazon in pure form: what is asked, how the answer is read, and when asking again helps.

Sending and waiting are the business of `Auth` and `AsyncAuth`. Source: Amazon's page on connecting to
SP-API, and recorded answers for the shape of errors.
"""

from __future__ import annotations

import json
import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeGuard
from urllib.parse import quote

from attrs import field, frozen

from spapi_core.auth.credentials import Credentials, Secret
from spapi_core.errors import ConfigurationError, LWAError, SPAPIError
from spapi_core.seconds import checked_seconds

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "Granted",
    "code_form",
    "is_token",
    "life_of",
    "pause",
    "read_token",
    "refresh_form",
    "scope_form",
    "scrub",
    "seconds_to_wait",
]

TRIES = 4
"""How often a token is asked for before the error goes to the caller."""

TIMEOUT = 10.0
"""Seconds without a byte of the answer after which a try is given up."""

DEADLINE = 25.0
"""Seconds after which no further try is begun; a lock in a shared store outlives it."""

_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 8.0
_USUAL_LIFE = 3600.0
_LONGEST_WORDS = 500
"""Characters of LWA's own words in an error."""
_TOKEN = re.compile(r"[\x21-\x7e]+")
_MAX_LIFE = 86_400.0
_SHORTEST_SECRET = 8
_PASSING = frozenset({"servererror", "temporarilyunavailable", "slowdown"})
"""Errors of OAuth, without underlines, that say nothing of the credentials, whatever status they come with."""


@frozen
class Granted:
    """What LWA grants.

    Args:
        access_token: The token that calls carry.
        expires_in: Seconds it is valid from now.
        refresh_token: Only after an authorisation code was exchanged.
    """

    access_token: Secret
    expires_in: float
    refresh_token: Secret | None = field(default=None)


def seconds_to_wait(timeout: float | None) -> float:
    """The timeout of a token request; the usual one where nothing is said.

    Raises:
        ConfigurationError: It is not a number above zero.
    """
    if timeout is None:
        return TIMEOUT
    return checked_seconds(
        "The timeout of token requests", timeout, above_zero=True, none="for the usual one", error=ConfigurationError
    )


def refresh_form(credentials: Credentials) -> dict[str, str]:
    """Ask for an access token of the selling partner."""
    token = credentials.require_refresh_token()
    return _form(credentials, grant_type="refresh_token", refresh_token=token)


def scope_form(credentials: Credentials, scope: str) -> dict[str, str]:
    """Ask for a grantless access token."""
    return _form(credentials, grant_type="client_credentials", scope=scope)


def code_form(credentials: Credentials, code: str, redirect_uri: str | None) -> dict[str, str]:
    """Exchange an authorisation code, valid for 5 minutes, for a refresh token."""
    place = {"redirect_uri": redirect_uri} if redirect_uri else {}
    return _form(credentials, grant_type="authorization_code", code=code, **place)


def read_token(status_code: int, content: bytes, form: Mapping[str, str], request_id: str | None = None) -> Granted:
    """Read LWA's answer.

    Args:
        status_code: HTTP status.
        content: The body.
        form: What was asked; its secrets are kept out of the error.
        request_id: `x-amzn-RequestId` of the answer.

    Raises:
        LWAError: Refused (final), or not LWA's answer at all (another try may help).
    """
    outcome = _outcome(status_code, content, form, request_id)
    # The answer may repeat the form, and an error reporter takes the local variables of the code that raises.
    del content
    if isinstance(outcome, LWAError):
        raise outcome
    return outcome


def _outcome(status_code: int, content: bytes, form: Mapping[str, str], request_id: str | None) -> Granted | LWAError:
    body = _json(content)
    if status_code == HTTPStatus.OK and is_token(body.get("access_token")):
        fresh = body.get("refresh_token")
        return Granted(
            Secret(body["access_token"]),
            life_of(body.get("expires_in")),
            Secret(fresh) if is_token(fresh) else None,
        )
    error = body.get("error")
    if not isinstance(error, str) or not error or status_code < HTTPStatus.BAD_REQUEST:
        return LWAError(
            f"Login with Amazon answered {status_code} without a token or an error of its own: {_NOT_LWA}",
            status_code=status_code,
            remedy=_NOT_LWA,
            retryable=True,
            request_id=request_id,
        )
    described = body.get("error_description")
    description = scrub(described, form)[:_LONGEST_WORDS] if isinstance(described, str) else None
    said = f" ({description.rstrip('.')})" if description else ""
    error = scrub(error, form)[:_LONGEST_WORDS]
    retryable = (
        status_code >= HTTPStatus.INTERNAL_SERVER_ERROR
        or status_code == HTTPStatus.TOO_MANY_REQUESTS
        or error.lower().replace("_", "") in _PASSING
    )
    remedy = "Try again later." if retryable else _remedy(error, form)
    return LWAError(
        f"Login with Amazon refused a token: {error}{said}. {remedy}",
        status_code=status_code,
        error=error,
        description=description,
        remedy=remedy,
        retryable=retryable,
        request_id=request_id,
    )


def pause(error: SPAPIError, attempt: int, elapsed: float, draw: float) -> float | None:
    """Seconds to wait before asking again; None when that would not help.

    Args:
        error: What the last try ended with.
        attempt: How many tries there were.
        elapsed: Seconds since the first one began.
        draw: A number from 0 to 1, evenly drawn.
    """
    if not error.is_retryable() or attempt >= TRIES:
        return None
    wait = draw * min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** (attempt - 1))
    return wait if elapsed + wait < DEADLINE else None


def scrub(text: str, form: Mapping[str, str]) -> str:
    """Text without the secrets that a form carries, in whatever way they are spelled."""
    secrets = [form[name] for name in ("client_secret", "refresh_token", "code") if form.get(name)]
    # What follows `Atzr|` is the secret part of a token, and may be repeated without it.
    secrets += [
        tail for secret in secrets if len(tail := secret.rpartition("|")[2]) >= _SHORTEST_SECRET and tail != secret
    ]
    for secret in secrets:
        # Each letter as it is, as a URL or form writes it, or after a backslash, as JSON may.
        pattern = "".join(rf"(?:\\?{re.escape(each)}|{re.escape(quote(each, safe=''))})" for each in secret)
        if len(secret) < _SHORTEST_SECRET:
            # One that is too short to be real would shred every word that it is a part of.
            pattern = rf"(?<!\w){pattern}(?!\w)"
        text = re.sub(pattern, "[redacted]", text, flags=re.IGNORECASE)
    return text


class _Form(dict[str, str]):
    """A form that is not shown, where a debugger or an error reporter shows what a function worked with."""

    def __repr__(self) -> str:
        return f"<form of {', '.join(self)}>"


def _form(credentials: Credentials, **asked: str) -> dict[str, str]:
    secret = credentials.lwa_client_secret.reveal()
    return _Form(**asked, client_id=credentials.lwa_client_id, client_secret=secret)


def _json(content: bytes) -> dict[str, Any]:
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def is_token(value: Any) -> TypeGuard[str]:
    """Whether it is a text that a header can carry."""
    return isinstance(value, str) and _TOKEN.fullmatch(value) is not None


def life_of(value: Any) -> float:
    """The life of a token; an hour where it is not said or nonsense."""
    if isinstance(value, bool):
        return _USUAL_LIFE
    try:
        seconds = float(value)
    except (TypeError, ValueError, OverflowError):
        return _USUAL_LIFE
    return seconds if 0 < seconds <= _MAX_LIFE else _USUAL_LIFE


def _remedy(error: str, form: Mapping[str, str]) -> str:
    if error == "invalid_grant" and form.get("grant_type") == "authorization_code":
        return (
            "An authorisation code is valid once and for 5 minutes: begin the authorisation again (spapi auth login)."
        )
    return _REMEDIES.get(error, "See the application's page in Seller Central.")


_NOT_LWA = "try again; if it persists, check for a proxy between here and the LWA host."
_MALFORMED = (
    "A credential is missing or malformed: look for spaces or truncated values in the profile (spapi profiles check)."
)
_REMEDIES = {
    "invalid_grant": (
        "The refresh token is wrong, revoked, older than a year, or belongs to another application: "
        "let the selling partner authorise the application again (spapi auth login)."
    ),
    "invalid_client": (
        "The client id or the client secret is wrong, or the secret's 180 days are over: "
        "compare both with the application's page in Seller Central, and renew the secret if it has ended."
    ),
    "unauthorized_client": (
        "The refresh token was given to another application, or this application may not use this grant: "
        "use the client id and secret of the application that was authorised."
    ),
    "invalid_scope": "The application may not ask for this scope: see which grantless operations it is registered for.",
    "invalid_request": _MALFORMED,
    "unsupported_grant_type": _MALFORMED,
}

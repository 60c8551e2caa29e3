"""From an error to its causes: which, in which order, how sure, and what to do, for every sort of error."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.doctor.causes import Probe, Subject, causes, narrowed, of_lwa
from spapi_core.doctor.finding import Finding, Status, Sure
from spapi_core.errors import (
    AnswerError,
    BadRequestError,
    ConfigurationError,
    ConnectionLostError,
    ConnectionNotMadeError,
    DriftError,
    ForbiddenError,
    InvalidArgumentError,
    LWAError,
    NoSuchPathError,
    NotFoundError,
    PermitTimeoutError,
    RateLimitError,
    ServerError,
    SPAPIError,
    StoreError,
    TransportError,
    UnauthorizedError,
)
from spapi_core.marketplaces import START_SANDBOX, Region

RDT = "tokens_v2021_03_01.createRestrictedDataToken"
ANY = Subject(Region.EU, "DE")


def refused(kind: type[SPAPIError] = ForbiddenError, details: str | None = None, **more: Any) -> SPAPIError:
    """A refusal with a code, as Amazon gives one."""
    statuses: dict[type[SPAPIError], int]
    statuses = {ForbiddenError: 403, UnauthorizedError: 401, NotFoundError: 404, BadRequestError: 400}
    return kind(
        "Access denied.", **{"status_code": statuses.get(kind, 403), "code": "Unauthorized", "details": details, **more}
    )


def short(found: list[Finding]) -> list[tuple[str, str, Sure]]:
    """Step, cause and how sure it is."""
    assert all(finding.status is Status.PROBLEM and finding.text for finding in found)
    return [(finding.step, str(finding.cause), finding.sure) for finding in found]


ROLE = ("Roles", "missing_role", Sure.LIKELY)
REGION = ("Region", "wrong_region", Sure.POSSIBLE)
REVOKED = ("Authorisation", "revoked_authorization", Sure.POSSIBLE)
SLASH = ("Path", "unescaped_path", Sure.POSSIBLE)


@pytest.mark.parametrize(
    ("error", "subject", "expected"),
    [
        (refused(), ANY, [ROLE, REGION, REVOKED, SLASH]),
        (refused(), Subject(restricted=True, grantless=True),
         [("Grantless", "missing_grant", Sure.LIKELY), ("Restricted data", "missing_restricted_token", Sure.LIKELY),
          ROLE, REGION, REVOKED, SLASH]),
        (refused(operation=RDT), ANY,
         [("Restricted data", "missing_restricted_role", Sure.LIKELY), ("Roles", "missing_role", Sure.POSSIBLE)]),
        *((refused(details=f"The access token you provided is {word}."), ANY,
           [("Authorisation", "revoked_authorization", Sure.LIKELY), ("Token", "invalid_access_token", Sure.POSSIBLE)])
          for word in ("revoked", "Malformed", "INVALID")),
        (refused(details="The access token you provided has expired."), ANY,
         [("Token", "expired_token", Sure.CERTAIN)]),
        (refused(UnauthorizedError, "The access token you provided has Expired."), ANY,
         [("Token", "expired_token", Sure.CERTAIN)]),
        (refused(BadRequestError, "The offer has expired."), ANY, [("Request", "bad_request", Sure.CERTAIN)]),
        (refused(details="unexpired"), ANY, [ROLE, REGION, REVOKED, SLASH]),
        (refused(NoSuchPathError, "invalid"), ANY,
         [("Path", "no_such_path", Sure.LIKELY), ("Path", "unescaped_path", Sure.LIKELY)]),
        (refused(UnauthorizedError), ANY, [("Token", "invalid_access_token", Sure.LIKELY), REVOKED]),
        (refused(NotFoundError), ANY, [("Answer", "not_found", Sure.LIKELY)]),
        (refused(RateLimitError), ANY, [("Usage plan", "usage_plan", Sure.CERTAIN)]),
        (PermitTimeoutError("No permit in time."), ANY, [("Usage plan", "usage_plan", Sure.CERTAIN)]),
        (refused(BadRequestError), ANY, [("Request", "bad_request", Sure.CERTAIN)]),
        (refused(BadRequestError, code=None), ANY, [("Path", "gateway", Sure.LIKELY)]),
        (refused(ServerError, status_code=503), ANY, [("Amazon", "amazon", Sure.LIKELY)]),
        (refused(AnswerError, status_code=200), ANY, [("Amazon", "amazon", Sure.LIKELY)]),
        (ConfigurationError("x"), ANY, [("Configuration", "configuration", Sure.CERTAIN)]),
        (InvalidArgumentError("x"), ANY, [("Configuration", "configuration", Sure.CERTAIN)]),
        (StoreError("x"), ANY, [("Configuration", "configuration", Sure.CERTAIN)]),
        (SPAPIError("x"), ANY, [("Call", "unknown", Sure.POSSIBLE)]),
    ],
)  # fmt: skip
def test_an_error_has_its_causes_in_order(
    error: SPAPIError, subject: Subject, expected: list[tuple[str, str, Sure]]
) -> None:
    """Most likely first; each with its step and how sure it is."""
    assert short(causes(error, subject)) == expected


def test_what_is_wrong_here_is_said_in_the_errors_own_words() -> None:
    """For a store that fails it says what has to answer; other mistakes point to the message."""
    for kind in (ConfigurationError, InvalidArgumentError):
        [found] = causes(kind("marketplace is missing."), ANY)
        assert (found.text, found.remedy) == ("marketplace is missing.", "Fix what the message names.")
    [found] = causes(StoreError("Redis does not answer."), ANY)
    assert found.text == "Redis does not answer."
    assert "redis-cli -u URL ping" in found.remedy
    [found] = causes(DriftError("x"), ANY)
    assert found.cause in {"amazon", "unknown"}
    [found] = causes(SPAPIError("Something new."), ANY)
    assert (found.text, found.remedy) == ("SPAPIError: Something new.", "")


def test_a_region_is_named_where_it_is_known() -> None:
    """In what is possible, and in what a probe has shown."""
    by_cause = {finding.cause: finding for finding in causes(refused(), ANY)}
    assert by_cause["wrong_region"].text == (
        "The selling partner may not belong to region EU: tokens are valid in only one region."
    )
    by_cause = {finding.cause: finding for finding in causes(refused(), Subject())}
    assert "to region another region:" in by_cause["wrong_region"].text
    for subject, where in ((ANY, "EU"), (Subject(), "another region")):
        [found] = narrowed(causes(refused(), subject), Probe(other_region=Region.NA), subject)
        assert short([found]) == [("Region", "wrong_region", Sure.CERTAIN)]
        assert found.text == f"The selling partner belongs to region NA, and the calls go to {where}."
        assert found.remedy == "Write a marketplace of region NA into the profile."


def test_a_probe_narrows_the_causes_of_a_403() -> None:
    """Let in: neither region nor authorisation is the cause. Refused: those come first. Unknown: as before."""
    found = causes(refused(), ANY)
    assert short(narrowed(found, Probe(admitted=True), ANY)) == [ROLE, SLASH]
    assert short(narrowed(found, Probe(admitted=False), ANY)) == [REGION, REVOKED, ROLE, SLASH]
    assert narrowed(found, Probe(), ANY) == found
    only = [finding for finding in found if finding.cause == "wrong_region"]
    assert narrowed(only, Probe(admitted=True), ANY) == only


@pytest.mark.parametrize(
    ("code", "cause", "text"),
    [
        ("invalid_grant", "invalid_refresh_token", "The refresh token is not accepted: wrong, revoked or too old."),
        ("invalid_client", "invalid_credentials", "The client id or client secret is not accepted."),
        ("unauthorized_client", "wrong_application", "The refresh token belongs to another application."),
        ("invalid_scope", "invalid_scope", "The application may not ask for this grantless scope."),
        ("access_denied", "lwa_refused", "Login with Amazon refuses: access_denied."),
    ],
)
def test_a_refusal_of_login_with_amazon_is_read_off_its_code(code: str, cause: str, text: str) -> None:
    error = LWAError("x", error=code, remedy="Do this.")
    found = of_lwa(error)
    assert found == Finding("Login with Amazon", Status.PROBLEM, text, cause, "Do this.", Sure.CERTAIN)
    assert causes(error, ANY) == [found]


@pytest.mark.parametrize(
    ("status", "remedy", "text", "then"),
    [
        (503, "", "Login with Amazon did not answer as it should (503).", "Try again later."),
        (None, "See X.", "Login with Amazon did not answer as it should (no status).", "See X."),
    ],
)
def test_login_with_amazon_may_say_nothing_that_is_understood(
    status: int | None, remedy: str, text: str, then: str
) -> None:
    found = of_lwa(LWAError("x", status_code=status, remedy=remedy))
    assert found == Finding("Login with Amazon", Status.PROBLEM, text, "lwa_unavailable", then, Sure.LIKELY)


@pytest.mark.parametrize(
    ("error", "cause", "begins"),
    [
        *((TransportError(f"x {word} y"), "tls", "The TLS connection was refused. x ")
          for word in ("certificate", "SSL", "TLS")),
        *((ConnectionNotMadeError(f"x {word} y"), "dns", "The host name was not found. x ")
          for word in ("Name or service", "getaddrinfo", "nodename", "name resolution", "resolve")),
        (ConnectionNotMadeError("x"), "unreachable", "No connection could be made. x"),
        (ConnectionLostError("x"), "connection_lost", "The connection broke before the answer was there. x"),
    ],
)  # fmt: skip
def test_a_connection_that_fails_is_read_off_its_words(error: TransportError, cause: str, begins: str) -> None:
    """TLS before names, names before what else may be."""
    [found] = causes(error, ANY)
    assert short([found]) == [("Reachability", cause, Sure.CERTAIN)]
    assert found.text.startswith(begins)
    remedy = {"tls": "a proxy that opens TLS", "dns": "DNS", "unreachable": "a firewall", "connection_lost": "timeouts"}
    assert remedy[cause] in found.remedy


def test_a_local_sandbox_that_is_not_there_is_started() -> None:
    [found] = causes(ConnectionNotMadeError(f"Nothing listens. {START_SANDBOX}"), ANY)
    assert found.remedy == START_SANDBOX

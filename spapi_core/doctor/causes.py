"""From an error to its causes, most likely first: what Amazon's answers mean, as far as is known.

Pure: looks at the error and at what is known of the client. `narrowed` takes the outcome of a probe in.
Sources: Amazon's page on authorization errors, and recorded answers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from spapi_core.doctor.finding import Finding, Status, Sure
from spapi_core.errors import (
    AnswerError,
    BadRequestError,
    ConfigurationError,
    ConnectionNotMadeError,
    ExpiredTokenError,
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
from spapi_core.marketplaces import START_SANDBOX

_STORE = (
    "Start the store, or correct its address: for Redis, `redis-cli -u URL ping` has to answer PONG from this machine; a file has "
    "to lie in a folder that this user can write to."
)

if TYPE_CHECKING:
    from collections.abc import Collection

    from spapi_core.marketplaces import Region

__all__ = ["Probe", "Subject", "causes", "narrowed", "of_lwa"]

_EXPIRED = re.compile(r"\bexpired\b", re.IGNORECASE)
_BAD_TOKEN = re.compile(r"revoked|malformed|invalid", re.IGNORECASE)
_RDT_OPERATION = "tokens_v2021_03_01.createRestrictedDataToken"


@frozen
class Subject:
    """What is known of the client whose call failed.

    Args:
        region: Where it calls.
        marketplace: Country code or id of its marketplace.
        restricted: The operation can answer with personal data.
        grantless: The operation takes a grantless token.
    """

    region: Region | None = None
    marketplace: str | None = None
    restricted: bool = False
    grantless: bool = False


@frozen
class Probe:
    """What came of asking for the selling partner's marketplaces with the same client.

    Args:
        admitted: Amazon took the call; None where that is unknown.
        marketplaces: Ids of the marketplaces it is in.
        other_region: A region where the same token is taken.
    """

    admitted: bool | None = None
    marketplaces: Collection[str] = ()
    other_region: Region | None = None


def causes(error: SPAPIError, subject: Subject) -> list[Finding]:
    """What can have led to an error, most likely first; at least one finding."""
    if isinstance(error, LWAError | TransportError):
        return [of_lwa(error) if isinstance(error, LWAError) else _of_transport(error)]
    if isinstance(error, ExpiredTokenError) or _says(error, _EXPIRED, (401, 403)):
        return [_EXPIRED_TOKEN]
    if isinstance(error, ForbiddenError) and not isinstance(error, NoSuchPathError):
        return _of_forbidden(error, subject)
    if isinstance(error, ConfigurationError | InvalidArgumentError | StoreError):
        remedy = _STORE if isinstance(error, StoreError) else "Fix what the message names."
        return [_found("Configuration", "configuration", error.message, remedy)]
    for kinds, found in _BY_CLASS:
        if isinstance(error, kinds):
            return [_GATEWAY] if isinstance(error, BadRequestError) and error.code is None else list(found)
    return [_found("Call", "unknown", f"{type(error).__name__}: {error.message}", "", Sure.POSSIBLE)]


def narrowed(found: list[Finding], probe: Probe, subject: Subject) -> list[Finding]:
    """The causes of a 403 in the light of a probe, most likely first."""
    if probe.other_region is not None:
        return [_wrong_region(subject, probe.other_region)]
    if probe.admitted:
        kept = [finding for finding in found if finding.cause not in ("wrong_region", "revoked_authorization")]
        return kept or found
    if probe.admitted is False:
        first = [finding for finding in found if finding.cause in ("revoked_authorization", "wrong_region")]
        return [*first, *(finding for finding in found if finding not in first)]
    return found


def of_lwa(error: LWAError) -> Finding:
    """What a refusal of Login with Amazon means."""
    step = "Login with Amazon"
    if error.error is None:
        text = f"Login with Amazon did not answer as it should ({error.status_code or 'no status'})."
        return _found(step, "lwa_unavailable", text, error.remedy or "Try again later.", Sure.LIKELY)
    named = {
        "invalid_grant": ("invalid_refresh_token", "The refresh token is not accepted: wrong, revoked or too old."),
        "invalid_client": ("invalid_credentials", "The client id or client secret is not accepted."),
        "unauthorized_client": ("wrong_application", "The refresh token belongs to another application."),
        "invalid_scope": ("invalid_scope", "The application may not ask for this grantless scope."),
    }
    cause, text = named.get(error.error, ("lwa_refused", f"Login with Amazon refuses: {error.error}."))
    return _found(step, cause, text, error.remedy, Sure.CERTAIN)


def _of_transport(error: TransportError) -> Finding:
    said = error.message.lower()
    if "certificate" in said or "ssl" in said or "tls" in said:
        cause, text = "tls", "The TLS connection was refused."
        remedy = "Look for a proxy that opens TLS, an old set of certificates, or a wrong clock."
    elif any(word in said for word in ("name or service", "getaddrinfo", "nodename", "name resolution", "resolve")):
        cause, text = "dns", "The host name was not found."
        remedy = "Look at the network and its DNS, and whether a proxy is needed."
    elif isinstance(error, ConnectionNotMadeError):
        cause, text = "unreachable", "No connection could be made."
        remedy = "Look at the network, a firewall or the proxy; with the profile 'local', start `spapi sandbox serve`."
        if START_SANDBOX in error.message:
            remedy = START_SANDBOX
    else:
        cause, text = "connection_lost", "The connection broke before the answer was there."
        remedy = "Try again; if it persists, check timeouts, and proxies between here and Amazon."
    return _found("Reachability", cause, f"{text} {error.message}", remedy)


def _of_forbidden(error: ForbiddenError, subject: Subject) -> list[Finding]:
    if error.operation == _RDT_OPERATION:
        return [_NO_RESTRICTED_ROLE, _likely(_MISSING_ROLE, Sure.POSSIBLE)]
    if _says(error, _BAD_TOKEN, (403,)):
        return [_REVOKED, _likely(_BAD_ACCESS_TOKEN, Sure.POSSIBLE)]
    found = []
    if subject.grantless:
        found.append(_GRANTLESS)
    if subject.restricted:
        found.append(_RESTRICTED)
    where = subject.region.value if subject.region else "another region"
    region = _found(
        "Region",
        "wrong_region",
        f"The selling partner may not belong to region {where}: tokens are valid in only one region.",
        "Compare the profile's marketplace with where the selling partner authorised the application.",
        Sure.POSSIBLE,
    )
    return [*found, _MISSING_ROLE, region, _likely(_REVOKED, Sure.POSSIBLE), _likely(_SLASH, Sure.POSSIBLE)]


def _wrong_region(subject: Subject, other: Region) -> Finding:
    where = subject.region.value if subject.region else "another region"
    return _found(
        "Region",
        "wrong_region",
        f"The selling partner belongs to region {other}, and the calls go to {where}.",
        f"Write a marketplace of region {other} into the profile.",
    )


def _says(error: SPAPIError, pattern: re.Pattern[str], statuses: tuple[int, ...]) -> bool:
    return error.status_code in statuses and pattern.search(error.details or "") is not None


def _found(step: str, cause: str, text: str, remedy: str, sure: Sure = Sure.CERTAIN) -> Finding:
    return Finding(step, Status.PROBLEM, text, cause, remedy, sure)


def _likely(finding: Finding, sure: Sure) -> Finding:
    return Finding(finding.step, finding.status, finding.text, finding.cause, finding.remedy, sure)


_EXPIRED_TOKEN = _found(
    "Token",
    "expired_token",
    "The access token had expired.",
    "The client renews it automatically; if this persists, check the clock and what else gives tokens to this client.",
)
_BAD_ACCESS_TOKEN = _found(
    "Token",
    "invalid_access_token",
    "The access token is missing, cut or not one of SP-API's.",
    "Clear the cached token (spapi auth clear); check client id, client secret and refresh token of the profile.",
    Sure.LIKELY,
)
_REVOKED = _found(
    "Authorisation",
    "revoked_authorization",
    "The selling partner has revoked the authorisation, or it has expired.",
    "Let the selling partner authorise the application again: spapi auth login.",
    Sure.LIKELY,
)
_NO_SUCH_PATH = _found(
    "Path",
    "no_such_path",
    "The gateway knows no operation at this path.",
    "Check path and method against `spapi operations`; the operation may have been removed.",
    Sure.LIKELY,
)
_SLASH = _found(
    "Path",
    "unescaped_path",
    "A value in the path (a SKU with / perhaps) has split it.",
    "Percent-encode values of raw paths; the typed methods do. A proxy that decodes %2F has the same effect.",
    Sure.LIKELY,
)
_MISSING_ROLE = _found(
    "Roles",
    "missing_role",
    "The application lacks the role that the operation needs, or the selling partner authorised it before it had the role.",
    "Add the role on the application's page in Seller Central, then let the selling partner authorise it again.",
    Sure.LIKELY,
)
_NO_RESTRICTED_ROLE = _found(
    "Restricted data",
    "missing_restricted_role",
    "The application may not see this personal data: it lacks a restricted role, or the path or data element is not allowed.",
    "Ask Amazon for the restricted role (Direct-to-Consumer Delivery, Tax Invoicing or Tax Remittance), then authorise again.",
    Sure.LIKELY,
)
_RESTRICTED = _found(
    "Restricted data",
    "missing_restricted_token",
    "The answer holds personal data, and the token gives no access to it.",
    "Ask for it: data_elements=[...], or restricted=True for a report document; in the sandbox see sandbox_rdt.",
    Sure.LIKELY,
)
_GRANTLESS = _found(
    "Grantless",
    "missing_grant",
    "The operation takes a grantless token, and the application may not use it.",
    "Register the application for notifications or secret rotation in Seller Central.",
    Sure.LIKELY,
)
_NOT_FOUND = _found(
    "Answer",
    "not_found",
    "Amazon has nothing under this id in this marketplace.",
    "Check the id, and that it belongs to the marketplace of the call.",
    Sure.LIKELY,
)
_USAGE_PLAN = _found(
    "Usage plan",
    "usage_plan",
    "The usage plan of the operation is used up.",
    "Share one limiter among all who call for this account (SQLite or Redis), or wait: spapi quota says how long.",
)
_GATEWAY = _found(
    "Path",
    "gateway",
    "The gateway in front of Amazon refused the request before any operation saw it.",
    "Look for a proxy that changes the Host header or adds a body to a GET.",
    Sure.LIKELY,
)
_BAD_REQUEST = _found("Request", "bad_request", "Amazon refuses an argument.", "Fix what the message names.")
_AMAZON = _found(
    "Amazon",
    "amazon",
    "Amazon's side is in trouble, or something between it and here changes answers.",
    "Try again later; give Amazon's support the request id.",
    Sure.LIKELY,
)
_BY_CLASS: tuple[tuple[type[SPAPIError] | tuple[type[SPAPIError], ...], tuple[Finding, ...]], ...] = (
    (NoSuchPathError, (_NO_SUCH_PATH, _SLASH)),
    (UnauthorizedError, (_BAD_ACCESS_TOKEN, _likely(_REVOKED, Sure.POSSIBLE))),
    (NotFoundError, (_NOT_FOUND,)),
    ((RateLimitError, PermitTimeoutError), (_USAGE_PLAN,)),
    (BadRequestError, (_BAD_REQUEST,)),
    ((ServerError, AnswerError), (_AMAZON,)),
)

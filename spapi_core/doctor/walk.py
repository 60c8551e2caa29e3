"""The examination of a profile, step by step: configuration, clock, network, tokens, region, roles, paths.

Each step gives findings as soon as it has them, so that a person can watch. A step that cannot be taken
because an earlier one failed is skipped and says so. Only harmless calls are made, one permit each.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from spapi_core.auth.rotation import secret_warning
from spapi_core.catalog import GET_PARTICIPATIONS
from spapi_core.doctor.causes import causes
from spapi_core.doctor.diagnosis import ADMITTED, diagnose, participations, subject_of
from spapi_core.doctor.finding import Finding, Status, Sure
from spapi_core.errors import (
    ConfigurationError,
    ForbiddenError,
    NoSuchPathError,
    PermitTimeoutError,
    RateLimitError,
    SPAPIError,
)
from spapi_core.marketplaces import MARKETPLACES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spapi_core.profiles.config import Config, Profile

__all__ = ["examine"]

_PATIENCE = 5.0
_SKEW_SECONDS = 300.0
_NOTIFICATIONS = "sellingpartnerapi::notifications"
_RESTRICTED_PATH = "/tokens/2021-03-01/restrictedDataToken"
_ROLES = (
    ("orders", "Inventory and Order Tracking", "/orders/v0/orders"),
    ("catalog", "Product Listing", "/catalog/2022-04-01/items"),
    ("reports", "a role of the report type", "/reports/2021-06-30/reports"),
)


def examine(
    config: Config,
    name: str | None,
    connect: Callable[[Profile], Any],
    *,
    wall: Callable[[], float] = time.time,
) -> Iterator[Finding]:
    """Examine a profile.

    Args:
        config: Where it is.
        name: Which; None takes the default.
        connect: Makes the client of a profile; it is closed at the end.
        wall: Seconds since 1970.

    Yields:
        A finding for each thing that was looked at.
    """
    try:
        profile = config.profile(name)
    except ConfigurationError as error:
        yield Finding("Configuration", Status.PROBLEM, error.message, "configuration", "Fix what the message names.")
        yield Finding("Everything else", Status.SKIPPED, "Not checked: there is no usable profile.")
        return
    yield from _configuration(config, profile, wall)
    client = connect(profile)
    try:
        yield from _connected(client, profile, wall)
    finally:
        client.close()


def _configuration(config: Config, profile: Profile, wall: Callable[[], float]) -> Iterator[Finding]:
    mistakes = config.mistakes(profile.key) + [mistake for mistake in config.mistakes() if not mistake.pointer]
    for mistake in mistakes:
        status = Status.WARNING if mistake.warning else Status.PROBLEM
        yield Finding("Configuration", status, str(mistake), "configuration", "Fix what the message names.")
    if not mistakes:
        where = f"{profile.marketplace.country} ({profile.region}), {profile.endpoint.base_url}"
        yield Finding("Configuration", Status.OK, f"Profile {profile.key}: {where}.")
    created = profile.credentials.client_secret_created
    warning = secret_warning(created, wall())
    if created is None:
        text = 'Not known: write "client_secret_created" into the profile to be warned before its 180 days are over.'
        yield Finding("Secret age", Status.SKIPPED, text)
    elif warning is None:
        days = (datetime.fromtimestamp(wall(), UTC).date() - created).days
        yield Finding("Secret age", Status.OK, f"The client secret is {days} days old; it lives 180.")
    else:
        ended = "ended" in warning
        status = Status.PROBLEM if ended else Status.WARNING
        yield Finding(
            "Secret age", status, warning, "secret_ended" if ended else "secret_ends", "Rotate the client secret."
        )


def _connected(client: Any, profile: Profile, wall: Callable[[], float]) -> Iterator[Finding]:
    reached = True
    hosts = (
        ("SP-API", client.http, client.endpoint.base_url + "/"),
        ("Login with Amazon", client.lwa_http, client.endpoint.lwa_url),
    )
    for what, http, url in hosts:
        finding, date = _reach(client, http, what, url)
        yield finding
        reached = reached and finding.status is Status.OK
        if date is not None and what == "SP-API":
            yield _clock(date, wall())
    if not reached:
        yield Finding("Everything else", Status.SKIPPED, "Not checked: a host cannot be reached.")
        return
    try:
        token = client.auth.access_token()
    except SPAPIError as error:
        yield from causes(error, subject_of(client, error))
        yield Finding("Everything else", Status.SKIPPED, "Not checked: there is no access token.")
        return
    yield Finding("Login with Amazon", Status.OK, "Gives an access token for the refresh token.")
    yield _kind(token, profile)
    yield from _calls(client, profile)


def _reach(client: Any, http: Any, what: str, url: str) -> tuple[Finding, str | None]:
    try:
        answer = http.send("GET", url, {"user-agent": "spapi-doctor (Language=Python)"}, None, timeout=_PATIENCE * 2)
    except SPAPIError as error:
        found = causes(error, subject_of(client, error))[0]
        text = f"{what}: {found.text}"
        return Finding("Reachability", Status.PROBLEM, text, found.cause, found.remedy, found.sure), None
    # Whatever the status: somebody who speaks HTTP over a good TLS connection is there.
    return Finding("Reachability", Status.OK, f"{what} answers at {url.rstrip('/')}."), answer.headers.get("date")


def _clock(date: str, wall: float) -> Finding:
    try:
        theirs = parsedate_to_datetime(date)
    except ValueError:
        return Finding("Clock", Status.SKIPPED, "The server gave no usable time.")
    off = (datetime.fromtimestamp(wall, UTC) - theirs.astimezone(UTC)).total_seconds()
    if abs(off) <= _SKEW_SECONDS:
        return Finding("Clock", Status.OK, f"Within {abs(off):.0f} s of the server's.")
    way = "ahead of" if off > 0 else "behind"
    text = f"The clock of this machine is {timedelta(seconds=round(abs(off)))} {way} the server's."
    return Finding(
        "Clock", Status.WARNING, text, "clock", "Set the clock, by NTP for instance: dates in calls follow it."
    )


def _kind(token: str, profile: Profile) -> Finding:
    refresh = profile.credentials.refresh_token
    written = refresh.reveal() if refresh else ""
    if profile.endpoint.environment in ("production", "sandbox") and not written.startswith("Atzr|"):
        text = "The refresh token does not begin with Atzr|, as Amazon's do."
        remedy = "Compare it with what the authorisation gave; it may be cut or another kind of token."
        return Finding("Token kind", Status.WARNING, text, "token_kind", remedy, Sure.LIKELY)
    if not token.startswith("Atza|"):
        text = "The access token does not begin with Atza|, as Amazon's do."
        remedy = "See what answers in place of Login with Amazon."
        return Finding("Token kind", Status.WARNING, text, "token_kind", remedy, Sure.POSSIBLE)
    return Finding("Token kind", Status.OK, "Refresh token and access token are of the right kinds.")


def _calls(client: Any, profile: Profile) -> Iterator[Finding]:
    try:
        answer = client.send(client.named_call(GET_PARTICIPATIONS), max_wait=_PATIENCE)
    except ADMITTED as error:
        yield _let_in("Call", error)
    except SPAPIError as error:
        found = diagnose(client, error)
        yield from found
        if any(
            finding.cause in ("wrong_region", "revoked_authorization", "invalid_access_token") for finding in found[:1]
        ):
            yield Finding("Everything else", Status.SKIPPED, "Not checked: Amazon accepts no call of this profile.")
            return
    else:
        yield Finding("Call", Status.OK, "getMarketplaceParticipations is answered.")
        yield _region(participations(answer.parsed), profile)
    may_see_orders = True
    for what, role, path in _ROLES:
        finding = _role(client, what, role, path)
        may_see_orders = may_see_orders and not (what == "orders" and finding.status is Status.WARNING)
        yield finding
    yield (
        _restricted(client)
        if may_see_orders
        else Finding("Restricted data", Status.SKIPPED, "Needs the role for orders.")
    )
    yield _grantless(client)
    yield _path(client)


def _region(found: set[str], profile: Profile) -> Finding:
    if not found or profile.marketplace.id in found:
        return Finding("Region", Status.OK, f"The selling partner is in region {profile.region}, as the profile says.")
    by_id = {row.id: row for row in MARKETPLACES.values()}
    names = ", ".join(sorted(by_id[each].country if each in by_id else each for each in found))
    regions = {by_id[each].region for each in found if each in by_id}
    if profile.environment == "sandbox":
        return Finding("Region", Status.OK, f"The sandbox answers for its own marketplaces ({names}).")
    if regions and profile.region not in regions:
        text = (
            f"The selling partner is in region {', '.join(sorted(regions))} ({names}), the profile in {profile.region}."
        )
        return Finding(
            "Region", Status.PROBLEM, text, "wrong_region", "Write one of its marketplaces into the profile."
        )
    text = f"The selling partner is not in marketplace {profile.marketplace.country}, but in {names}."
    return Finding("Region", Status.WARNING, text, "wrong_marketplace", "Write one of these into the profile.")


def _role(client: Any, what: str, role: str, path: str) -> Finding:
    marketplace = client.marketplace_id
    params: dict[str, Any] = {
        "orders": {"MarketplaceIds": [marketplace], "CreatedAfter": "2020-01-01T00:00:00Z", "MaxResultsPerPage": 1},
        "catalog": {"marketplaceIds": [marketplace], "keywords": ["book"], "pageSize": 1},
        "reports": {"reportTypes": ["GET_MERCHANT_LISTINGS_ALL_DATA"], "pageSize": 1},
    }[what]
    step = "Roles"
    try:
        client.send(client.call("GET", path, params=params), max_wait=0.0)
    except (PermitTimeoutError, RateLimitError) as error:
        return _let_in(f"{step}: {what}", error)
    except ADMITTED:
        return Finding(step, Status.OK, f"May call {what}.")
    except ForbiddenError as error:
        found = causes(error, subject_of(client, error))
        first = next((finding for finding in found if finding.cause == "missing_role"), found[0])
        text = f"May not call {what} (role: {role})."
        return Finding(step, Status.WARNING, text, first.cause, first.remedy, first.sure)
    except SPAPIError as error:
        return _troubled(client, step, error)
    return Finding(step, Status.OK, f"May call {what}.")


def _restricted(client: Any) -> Finding:
    step = "Restricted data"
    body = {"restrictedResources": [{"method": "GET", "path": "/orders/v0/orders", "dataElements": ["buyerInfo"]}]}
    try:
        client.send(client.call("POST", _RESTRICTED_PATH, body=body), max_wait=0.0)
    except ADMITTED as error:
        return _let_in(step, error)
    except ForbiddenError as error:
        first = causes(error, subject_of(client, error))[0]
        text = "May not see buyers' data; calls without it work."
        return Finding(step, Status.WARNING, text, "missing_restricted_role", first.remedy, first.sure)
    except SPAPIError as error:
        return _troubled(client, step, error)
    return Finding(step, Status.OK, "May ask for restricted data tokens.")


def _grantless(client: Any) -> Finding:
    step = "Grantless"
    try:
        client.auth.access_token(_NOTIFICATIONS)
        client.send(client.named_call("notifications_v1.getDestinations"), max_wait=0.0)
    except ADMITTED as error:
        return _let_in(step, error)
    except SPAPIError as error:
        first = causes(error, subject_of(client, error))[0]
        text = f"Grantless operations (notifications) do not work: {first.text}"
        return Finding(step, Status.WARNING, text, first.cause, first.remedy, first.sure)
    return Finding(step, Status.OK, "Grantless operations (notifications) work.")


def _path(client: Any) -> Finding:
    """Whether an escaped slash in a path comes through: some proxies decode it, and Amazon then sees another path."""
    step = "Path encoding"
    try:
        client.send(client.call("GET", "/orders/v0/orders/spapi%2Fdoctor"), max_wait=0.0)
    except (PermitTimeoutError, RateLimitError) as error:
        return _let_in(step, error)
    except NoSuchPathError:
        text = "An escaped slash in a path arrives as a plain one."
        remedy = "Look for a proxy that decodes %2F; SKUs with / cannot be called through it."
        return Finding(step, Status.PROBLEM, text, "unescaped_path", remedy, Sure.LIKELY)
    except ForbiddenError:
        return Finding(step, Status.SKIPPED, "Needs the role for orders.")
    except ADMITTED:
        return Finding(step, Status.OK, "Escaped characters in paths arrive as they are.")
    except SPAPIError as error:
        return _troubled(client, step, error)
    return Finding(step, Status.OK, "Escaped characters in paths arrive as they are.")


def _let_in(step: str, error: SPAPIError) -> Finding:
    if isinstance(error, PermitTimeoutError | RateLimitError):
        return Finding(step, Status.SKIPPED, "Its usage plan is used up just now.")
    return Finding(step, Status.OK, "Amazon accepted the call.")


def _troubled(client: Any, step: str, error: SPAPIError) -> Finding:
    first = causes(error, subject_of(client, error))[0]
    return Finding(step, Status.WARNING, first.text, first.cause, first.remedy, first.sure)

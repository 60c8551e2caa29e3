"""Where a call goes: the marketplaces, their regions, and the hosts that may be given a token.

A marketplace decides its region and a region its hosts, so nobody has to match them by hand.
Base URLs that a caller writes are checked here once, so that a typo cannot send a token to a
stranger. Nothing here reads a profile or opens a connection.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from enum import StrEnum
from ipaddress import ip_address
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import SplitResult, urlsplit, urlunsplit

from attrs import frozen

from spapi_core.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

__all__ = [
    "LOCAL_URL",
    "LWA_URL",
    "MARKETPLACES",
    "START_SANDBOX",
    "Endpoint",
    "Marketplace",
    "Region",
    "is_loopback",
    "marketplace_id_of",
    "region_named",
    "resolve",
]

T = TypeVar("T")

LWA_URL = "https://api.amazon.com/auth/o2/token"
"""Login with Amazon, for all regions and the sandbox."""

LOCAL_URL = "http://127.0.0.1:8642"
"""Where `spapi sandbox serve` listens unless another port is given."""

START_SANDBOX = "Is the local sandbox running? Start it in another terminal: spapi sandbox serve --stateful"
"""What to do where nobody listens on this machine."""

_TOKEN_PATH = "/auth/o2/token"  # noqa: S105  # a path, not a secret
_API_HOST = re.compile(r"(?:sandbox\.)?sellingpartnerapi-(na|eu|fe)\.amazon\.com")
_LWA_HOST = re.compile(r"api\.amazon\.com")
_HTTPS_PORT = 443
_MARKETPLACE_ID = re.compile(r"A[A-Z0-9]{11,15}")


class Region(StrEnum):
    """One of the three regions of SP-API; each has its own hosts and its own authorisations."""

    NA = "NA"
    EU = "EU"
    FE = "FE"

    @classmethod
    def of(cls, value: str) -> Region:
        """Find a region by its name in any case.

        Raises:
            ConfigurationError: There is no such region.
        """
        try:
            return cls(str(value).strip().upper())
        except ValueError as error:
            raise ConfigurationError(f"Unknown region {value!r}: use NA, EU or FE.") from error

    @property
    def production_url(self) -> str:
        """Base URL of production."""
        return f"https://sellingpartnerapi-{self.lower()}.amazon.com"

    @property
    def sandbox_url(self) -> str:
        """Base URL of Amazon's sandbox."""
        return f"https://sandbox.sellingpartnerapi-{self.lower()}.amazon.com"


@frozen
class Marketplace:
    """One Amazon marketplace; `Marketplace.of("DE")` finds it.

    Args:
        id: Amazon's id, e.g. `A1PA6795UKMFR9`.
        country: Two letters, e.g. `DE`; the id itself where the marketplace is not in the list.
        name: English name of the country.
        region: Decides the hosts.
        seller_central: Base URL of Seller Central, where a selling partner authorises an application.
    """

    id: str
    country: str
    name: str
    region: Region
    seller_central: str

    @classmethod
    def of(cls, value: str | Marketplace, region: str | None = None) -> Marketplace:
        """Find a marketplace by country code or id; an id that is not in the list is taken by value.

        Args:
            value: `DE`, `GB` or `UK`, `A1PA6795UKMFR9`, or a `Marketplace`.
            region: Needed for an id that is not in the list; otherwise it must match.

        Raises:
            ConfigurationError: Nothing has that name, or the region is missing or another one.
        """
        if not isinstance(value, str | Marketplace):
            raise ConfigurationError(f"marketplace is {value!r}: give a country code or an id, e.g. 'DE'.")
        known = value if isinstance(value, Marketplace) else _BY_NAME.get(value.strip().upper())
        if known is None:
            known = _unlisted(str(value).strip(), region)
        if region is not None and Region.of(region) is not known.region:
            raise ConfigurationError(
                f"Marketplace {known.country} belongs to region {known.region}, not {Region.of(region)}: "
                f"use region {known.region} or leave it out."
            )
        return known


@frozen
class Endpoint:
    """The hosts that a client talks to.

    Args:
        environment: "production", "sandbox", "local" or "custom".
        base_url: Scheme and host of the API, without a slash at the end.
        lwa_url: Where access tokens are asked for.
        restricted_url: Where restricted data tokens are asked for; production's host also for Amazon's sandbox.
    """

    environment: str
    base_url: str
    lwa_url: str
    restricted_url: str


def resolve(
    environment: str,
    region: str,
    *,
    allowed_hosts: Collection[str] = (),
    lwa_url: str | None = None,
) -> Endpoint:
    """Find the hosts of an environment, or check a base URL given in its place.

    Args:
        environment: "production", "sandbox", "local", or a base URL: https, or http on loopback.
        region: NA, EU or FE.
        allowed_hosts: Hosts besides Amazon's that may be given tokens.
        lwa_url: Where tokens are asked for, when that is not Amazon; checked like a base URL.

    Raises:
        ConfigurationError: No such environment, or a URL that a token must not be sent to.
    """
    where = Region.of(region)
    if not isinstance(environment, str):
        raise ConfigurationError(f"environment is {environment!r}: use 'production', 'sandbox', 'local' or a base URL.")
    name = environment.strip()
    lwa = _checked_url(lwa_url, allowed_hosts, "LWA URL", _LWA_HOST) if lwa_url else None
    if name in ("production", "sandbox", "local"):
        url = {"production": where.production_url, "sandbox": where.sandbox_url, "local": LOCAL_URL}[name]
    elif "://" in name:
        url = _checked_url(name, allowed_hosts, "base URL", _API_HOST)
    else:
        near = get_close_matches(name.lower(), ("production", "sandbox", "local"), 1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        raise ConfigurationError(
            f"Unknown environment {environment!r}: use 'production', 'sandbox', 'local' or a base URL.{hint}"
        )
    if region_named(url) not in (None, where):
        raise ConfigurationError(
            f"{url} is not a host of region {where}, whose hosts are {where.production_url} and {where.sandbox_url}."
        )
    for known in Region:
        if url == known.sandbox_url:
            return Endpoint("sandbox", url, lwa or LWA_URL, known.production_url)
        if url == known.production_url:
            return Endpoint("production", url, lwa or LWA_URL, url)
    if is_loopback(url):
        return Endpoint("local", url, lwa or url + _TOKEN_PATH, url)
    return Endpoint("custom", url, lwa or LWA_URL, url)


def marketplace_id_of(value: T, region: Region | None = None) -> T | str:
    """Amazon's id of a marketplace that is named by its country; anything else is handed back as it is.

    Args:
        value: `DE`, a `Marketplace`, or an id.
        region: Where the call goes; None where that does not matter.

    Raises:
        ValueError: It is known to be of another region; the message says what to do.
    """
    known = _BY_NAME.get(value.strip().upper()) if isinstance(value, str) else value
    if not isinstance(known, Marketplace):
        return value
    if region is not None and known.region is not region:
        raise ValueError(
            f"{known.country} ({known.id}) is a marketplace of region {known.region}, and this client calls {region}: "
            f"make a client with marketplace='{known.country}'"
        )
    return known.id


def region_named(url: str) -> Region | None:
    """The region whose host a URL of Amazon's has; None where it is no such host."""
    try:
        host = _API_HOST.fullmatch((urlsplit(url.strip()).hostname or "").lower())
    except ValueError:
        return None
    return Region.of(host[1]) if host else None


def is_loopback(url: str) -> bool:
    """Whether a URL stays on this machine."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _checked_url(url: str, allowed_hosts: Collection[str], what: str, amazon_host: re.Pattern[str]) -> str:
    """The URL in its plain spelling, without a slash at its end, when a token may be sent there."""
    parts = _split(url, what)
    host = (parts.hostname or "").lower()
    shown = f"{parts.scheme}://{host}"
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError(f"The {what} for {host} carries a user name or password: leave them out.")
    if parts.query or parts.fragment:
        raise ConfigurationError(f"The {what} {shown} has a query or fragment: write only scheme and host.")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(url)):
        raise ConfigurationError(
            f"The {what} {shown} is not https: tokens are sent over https, and over http only to this machine."
        )
    amazon = amazon_host.fullmatch(host) is not None and parts.port in (None, _HTTPS_PORT)
    if not (amazon or is_loopback(url) or host in {allowed.lower() for allowed in allowed_hosts}):
        raise ConfigurationError(
            f"The {what} {shown} is not one of Amazon's hosts, so no token is sent there. "
            f'If that is intended, allow it: allowed_hosts=["{host}"].'
        )
    path = parts.path.rstrip("/")
    if not amazon:
        return urlunsplit(parts._replace(netloc=parts.netloc.lower(), path=path))
    if path and amazon_host is _API_HOST:
        raise ConfigurationError(f"The {what} {shown} has a path: write only scheme and host.")
    return shown + path


def _split(url: str, what: str) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
        usable = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError as error:
        raise ConfigurationError(f"The {what} is not a URL: write e.g. https://host.example.") from error
    if not usable or re.search(r"[\s\\]", url.strip()):
        raise ConfigurationError(f"The {what} is not a URL: write e.g. https://host.example.")
    return parts


def _unlisted(value: str, region: str | None) -> Marketplace:
    if not _MARKETPLACE_ID.fullmatch(value):
        names = [name for name in _BY_NAME if len(name) == len("US")]
        near = get_close_matches(value.upper(), [*_BY_NAME, *(row.name.upper() for row in MARKETPLACES.values())], 1)
        named = [row.country for row in MARKETPLACES.values() if near and row.name.upper() == near[0]]
        hint = f" Did you mean {(named or near)[0]!r}?" if near else ""
        raise ConfigurationError(
            f"Unknown marketplace {value!r}: use an id or one of {', '.join(sorted(names))}.{hint}"
        )
    if region is None:
        raise ConfigurationError(f"Marketplace id {value!r} is not in the list: say its region (NA, EU or FE) as well.")
    where = Region.of(region)
    home = {Region.NA: "US", Region.EU: "DE", Region.FE: "JP"}[where]
    return Marketplace(value, value, value, where, MARKETPLACES[home].seller_central)


_EUROPE = "sellercentral-europe.amazon.com"
_ROWS = (
    ("CA", "A2EUQ1WTGCTBG2", "Canada", Region.NA, "sellercentral.amazon.ca"),
    ("US", "ATVPDKIKX0DER", "United States", Region.NA, "sellercentral.amazon.com"),
    ("MX", "A1AM78C64UM0Y8", "Mexico", Region.NA, "sellercentral.amazon.com.mx"),
    ("BR", "A2Q3Y263D00KWC", "Brazil", Region.NA, "sellercentral.amazon.com.br"),
    ("IE", "A28R8C7NBKEWEA", "Ireland", Region.EU, "sellercentral.amazon.ie"),
    ("ES", "A1RKKUPIHCS9HS", "Spain", Region.EU, _EUROPE),
    ("UK", "A1F83G8C2ARO7P", "United Kingdom", Region.EU, _EUROPE),
    ("FR", "A13V1IB3VIYZZH", "France", Region.EU, _EUROPE),
    ("BE", "AMEN7PMS3EDWL", "Belgium", Region.EU, "sellercentral.amazon.com.be"),
    ("NL", "A1805IZSGTT6HS", "Netherlands", Region.EU, "sellercentral.amazon.nl"),
    ("DE", "A1PA6795UKMFR9", "Germany", Region.EU, _EUROPE),
    ("IT", "APJ6JRA9NG5V4", "Italy", Region.EU, _EUROPE),
    ("SE", "A2NODRKZP88ZB9", "Sweden", Region.EU, "sellercentral.amazon.se"),
    ("ZA", "AE08WJ6YKNBMC", "South Africa", Region.EU, "sellercentral.amazon.co.za"),
    ("PL", "A1C3SOZRARQ6R3", "Poland", Region.EU, "sellercentral.amazon.pl"),
    ("EG", "ARBP9OOSHTCHU", "Egypt", Region.EU, "sellercentral.amazon.eg"),
    ("TR", "A33AVAJ2PDY3EV", "Turkey", Region.EU, "sellercentral.amazon.com.tr"),
    ("SA", "A17E79C6D8DWNP", "Saudi Arabia", Region.EU, "sellercentral.amazon.sa"),
    ("AE", "A2VIGQ35RCS4UG", "United Arab Emirates", Region.EU, "sellercentral.amazon.ae"),
    ("IN", "A21TJRUUN4KGV", "India", Region.EU, "sellercentral.amazon.in"),
    ("SG", "A19VAU5U5O7RUS", "Singapore", Region.FE, "sellercentral.amazon.sg"),
    ("AU", "A39IBJ37TRP1C6", "Australia", Region.FE, "sellercentral.amazon.com.au"),
    ("JP", "A1VC38T7YXB528", "Japan", Region.FE, "sellercentral.amazon.co.jp"),
)

MARKETPLACES: Mapping[str, Marketplace] = MappingProxyType(
    {
        country: Marketplace(identifier, country, name, region, f"https://{host}")
        for country, identifier, name, region, host in _ROWS
    }
)
"""The 23 marketplaces by country code. Source: Amazon's lists of marketplace ids and of Seller Central URLs."""

_BY_NAME: Mapping[str, Marketplace] = MappingProxyType(
    {
        **MARKETPLACES,
        "GB": MARKETPLACES["UK"],
        **{row.id: row for row in MARKETPLACES.values()},
    }
)

"""Who may call: applications, selling partners, authorisations between them, and the tokens they were given.

Without a configuration the sandbox is open: any client id, secret and refresh token are accepted, and each refresh
token is a selling partner of its own. With one, everything that is not in it is refused as Amazon refuses it.
Secrets live in memory only and appear in no repr.
"""

from __future__ import annotations

import hashlib
import secrets
import tomllib
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from attrs import define, field

from spapi_core.sandbox.world.marketplaces import MARKETPLACES, REGIONS, find_marketplace
from spapi_core.sandbox.world.roles import ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from spapi_core.sandbox.world.clock import SandboxClock
    from spapi_core.sandbox.world.marketplaces import Place

__all__ = ["AccountBook", "AccountsFileError", "Application", "Authorization", "IssuedToken", "Seller"]

ACCESS_LIFE = 3600.0
OWN = "sandbox-"
"""Begins, after Amazon's prefix, each access token that a sandbox issues."""
REMEMBERED = 30 * 86400.0
"""Seconds for which an access token is known to have ended, rather than unknown."""
CODE_LIFE = 300.0
SECRET_LIFE = 180 * 86400.0
OLD_SECRET_LIFE = 7 * 86400.0
MOST_TOKENS = 100_000
MOST_SELLERS = 10_000


class AccountsFileError(ValueError):
    """The configuration of the sandbox is wrong; the message names the entry and the remedy."""


@define(eq=False)
class Application:
    """An application as it is registered with Amazon.

    Args:
        client_id: Its public id.
        secrets: Client secret -> sandbox time at which it stops working.
        roles: Roles it was granted; None for all.
        any_secret: Any secret is right.
        announced: The secret that the last rotation made, as Amazon sends it to the application's queue; None before.
    """

    client_id: str
    secrets: dict[str, float] = field(factory=dict, repr=False)
    roles: frozenset[str] | None = None
    any_secret: bool = False
    announced: str | None = field(default=None, repr=False)

    def knows(self, secret: str, now: float) -> bool:
        """Whether a client secret is right at this time."""
        if self.any_secret:
            return bool(secret)
        return any(
            until > now and secrets.compare_digest(known.encode(), secret.encode())
            for known, until in self.secrets.items()
        )

    def rotate(self, now: float) -> str:
        """Make a new secret; the old ones work for seven more days."""
        fresh = "amzn1.oa2-cs.v1." + secrets.token_hex(32)
        self.secrets = {known: min(until, now + OLD_SECRET_LIFE) for known, until in self.secrets.items()}
        self.secrets[fresh] = now + SECRET_LIFE
        self.announced = fresh
        return fresh


@define(eq=False)
class Seller:
    """A selling partner.

    Args:
        id: Its id, e.g. `A1EXAMPLE`.
        regions: Where it sells: `na`, `eu`, `fe`.
        marketplaces: Marketplace ids; empty for all of its regions.
        roles: Roles it has given to those it authorised; None for all.
    """

    id: str
    regions: tuple[str, ...] = REGIONS
    marketplaces: tuple[str, ...] = ()
    roles: frozenset[str] | None = None

    def sells_in(self, place: Place) -> bool:
        """Whether it sells in a marketplace."""
        return place.region in self.regions and (not self.marketplaces or place.id in self.marketplaces)


@define(eq=False)
class Authorization:
    """A selling partner's word that an application may act for it.

    Args:
        application: Who may act.
        seller: For whom.
        refresh_token: What the application shows for it.
        revoked: The selling partner took it back.
    """

    application: Application
    seller: Seller
    refresh_token: str = field(repr=False)
    revoked: bool = False


ConfigurationError = AccountsFileError
"""Its name before it had one of its own."""


@define(eq=False)
class IssuedToken:
    """What an access token stands for.

    Args:
        application: Whose it is.
        seller: For whom it acts; None for a grantless one.
        scope: Scope of a grantless token, else None.
        expires: Sandbox time of its end.
        resources: What a restricted data token opens: method, path, elements; None for a plain token.
        authorization: Where it came from, to see whether that was revoked.
    """

    application: Application
    seller: Seller | None
    scope: str | None
    expires: float
    resources: tuple[tuple[str, str, frozenset[str]], ...] | None = None
    authorization: Authorization | None = None


class AccountBook:
    """Applications, selling partners and tokens of one sandbox.

    Args:
        clock: The sandbox's time.
        configuration: As read from the file (see `read`); None for an open sandbox.

    Raises:
        ConfigurationError: An entry is wrong.
    """

    def __init__(self, clock: SandboxClock, configuration: Mapping[str, Any] | None = None) -> None:
        self._clock = clock
        self.open = configuration is None
        self.applications: dict[str, Application] = {}
        self.sellers: OrderedDict[str, Seller] = OrderedDict()
        self._authorizations: OrderedDict[str, Authorization] = OrderedDict()
        self._codes: dict[str, tuple[Application, Seller, float]] = {}
        self._tokens: OrderedDict[str, IssuedToken] = OrderedDict()
        if configuration is not None:
            self._configure(configuration)

    @staticmethod
    def read(path: Path) -> dict[str, Any]:
        """Read a configuration file (TOML).

        Raises:
            ConfigurationError: It cannot be read, or is not TOML.
        """
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise AccountsFileError(f"cannot read the accounts in {path}: {error}") from error

    def _configure(self, configuration: Mapping[str, Any]) -> None:
        known = {"applications", "sellers", "authorizations"}
        _only(configuration, known, "the accounts")
        for entry in configuration.get("applications", ()):
            _only(entry, {"client_id", "client_secret", "roles"}, "applications")
            application = Application(_text(entry, "client_id", "applications"), roles=_roles(entry))
            application.secrets[_text(entry, "client_secret", "applications")] = self._clock.now() + SECRET_LIFE
            self.applications[application.client_id] = application
        for entry in configuration.get("sellers", ()):
            _only(entry, {"id", "regions", "marketplaces", "roles"}, "sellers")
            seller = Seller(_text(entry, "id", "sellers"), _regions(entry), _marketplaces(entry), roles=_roles(entry))
            self.sellers[seller.id] = seller
        for entry in configuration.get("authorizations", ()):
            _only(entry, {"application", "seller", "refresh_token", "revoked"}, "authorizations")
            self.authorize(
                _text(entry, "application", "authorizations"),
                _text(entry, "seller", "authorizations"),
                refresh_token=_text(entry, "refresh_token", "authorizations"),
                revoked=bool(entry.get("revoked", False)),
            )

    def authorize(
        self, client_id: str, seller_id: str, *, refresh_token: str | None = None, revoked: bool = False
    ) -> Authorization:
        """Let an application act for a selling partner.

        Raises:
            ConfigurationError: One of them is not known.
        """
        application, seller = self.applications.get(client_id), self.sellers.get(seller_id)
        if application is None or seller is None:
            missing = f"application {client_id!r}" if application is None else f"seller {seller_id!r}"
            raise AccountsFileError(f"authorizations name the {missing}, which is not in the configuration")
        authorization = Authorization(
            application, seller, refresh_token or "Atzr|" + secrets.token_urlsafe(48), revoked
        )
        self._authorizations[authorization.refresh_token] = authorization
        return authorization

    def application(self, client_id: str) -> Application | None:
        """A registered application; in an open sandbox any id is one."""
        application = self.applications.get(client_id)
        if application is None and self.open and client_id and len(self.applications) < MOST_SELLERS:
            application = self.applications[client_id] = Application(client_id, any_secret=True)
        return application

    def authorization(self, application: Application, refresh_token: str) -> Authorization | None:
        """What a refresh token stands for; None when it is not this application's."""
        found = self._authorizations.get(refresh_token)
        if found is None and self.open and refresh_token:
            found = Authorization(application, self.seller_of(refresh_token), refresh_token)
            self._authorizations[refresh_token] = found
            if len(self._authorizations) > MOST_SELLERS:
                self._authorizations.popitem(last=False)
        if found is None or (found.application is not application and not self.open):
            return None
        if found.application is not application:
            return Authorization(application, found.seller, refresh_token, found.revoked)
        return found

    def find(self, application: Application, refresh_token: str) -> Authorization | None:
        """What a refresh token stands for, whosever it is; an open sandbox makes it the application's."""
        return self._authorizations.get(refresh_token) or self.authorization(application, refresh_token)

    def seller_of(self, text: str) -> Seller:
        """The selling partner that an open sandbox makes out of a refresh token."""
        digest = hashlib.sha256(text.encode()).digest()
        alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        identifier = "A" + "".join(alphabet[byte % len(alphabet)] for byte in digest[:13])
        seller = self.sellers.get(identifier)
        if seller is None:
            seller = self.sellers[identifier] = Seller(identifier)
            if len(self.sellers) > MOST_SELLERS:
                self.sellers.popitem(last=False)
        return seller

    def revoke(self, refresh_token: str) -> bool:
        """Take an authorisation back, with every access token that came from it. False when it is not known."""
        found = self._authorizations.get(refresh_token)
        if found is None and self.open and refresh_token:
            found = Authorization(Application("revoked"), self.seller_of(refresh_token), refresh_token)
            self._authorizations[refresh_token] = found
        if found is None:
            return False
        found.revoked = True
        for token in self._tokens.values():
            if token.authorization is not None and token.authorization.refresh_token == refresh_token:
                token.authorization = found
        return True

    def issue(self, token: IssuedToken, prefix: str = "Atza|") -> str:
        """Make an access token."""
        text = prefix + OWN + secrets.token_urlsafe(64)
        self.register(text, token)
        return text

    def register(self, text: str, token: IssuedToken) -> None:
        """Take a token into the list; the oldest leave it when there are too many."""
        now = self._clock.now()
        while self._tokens:
            oldest = next(iter(self._tokens.values()))
            if oldest.expires > now - REMEMBERED and len(self._tokens) < MOST_TOKENS:
                break
            self._tokens.popitem(last=False)
        self._tokens[text] = token

    def token(self, text: str) -> IssuedToken | None:
        """What an access token stands for; expired ones included for a month, so that they are distinguished from unknown ones."""
        return self._tokens.get(text)

    def issued_before(self, text: str) -> bool:
        """Whether an open sandbox takes an unknown token for one of an earlier sandbox's, which has ended with it."""
        return self.open and text.partition("|")[2].startswith(OWN)

    def expire_tokens(self, seller_id: str | None = None) -> int:
        """End all access tokens now, or those of one selling partner. Returns how many."""
        now, ended = self._clock.now(), 0
        for token in self._tokens.values():
            if token.expires > now and (seller_id is None or (token.seller and token.seller.id == seller_id)):
                token.expires = now
                ended += 1
        return ended

    def code(self, application: Application, seller: Seller) -> str:
        """An authorisation code, good once and for five minutes."""
        now = self._clock.now()
        self._codes = {text: entry for text, entry in self._codes.items() if entry[2] > now}
        text = secrets.token_urlsafe(15)
        self._codes[text] = (application, seller, now + CODE_LIFE)
        return text

    def redeem(self, application: Application, code: str) -> Authorization | None:
        """Exchange an authorisation code; None when it is unknown, used, too old or another application's."""
        entry = self._codes.pop(code, None)
        if entry is None or entry[0] is not application or entry[2] <= self._clock.now():
            return None
        authorization = Authorization(application, entry[1], "Atzr|" + secrets.token_urlsafe(48))
        self._authorizations[authorization.refresh_token] = authorization
        return authorization

    def listed(self) -> dict[str, Any]:
        """What the control page shows: ids and roles, no secret."""
        return {
            "open": self.open,
            "applications": [
                {"client_id": entry.client_id, "roles": _shown(entry.roles), "secrets": len(entry.secrets)}
                for entry in self.applications.values()
            ],
            "sellers": [
                {
                    "id": entry.id,
                    "regions": list(entry.regions),
                    "marketplaces": list(entry.marketplaces),
                    "roles": _shown(entry.roles),
                }
                for entry in self.sellers.values()
            ],
            "authorizations": [
                {"application": entry.application.client_id, "seller": entry.seller.id, "revoked": entry.revoked}
                for entry in self._authorizations.values()
            ],
            "tokens": sum(token.expires > self._clock.now() for token in self._tokens.values()),
        }


def _only(entry: Mapping[str, Any], known: Iterable[str], where: str) -> None:
    unknown = sorted(set(entry) - set(known))
    if unknown:
        raise AccountsFileError(f"{where}: unknown {', '.join(unknown)}; there are {', '.join(sorted(known))}")


def _text(entry: Mapping[str, Any], name: str, where: str) -> str:
    value = entry.get(name)
    if not isinstance(value, str) or not value:
        raise AccountsFileError(f"{where}: {name} must be a text that is not empty")
    return value


def _roles(entry: Mapping[str, Any]) -> frozenset[str] | None:
    if "roles" not in entry:
        return None
    unknown = sorted(set(entry["roles"]) - set(ROLES))
    if unknown:
        raise AccountsFileError(f"roles: unknown {', '.join(unknown)}; there are {', '.join(sorted(ROLES))}")
    return frozenset(entry["roles"])


def _regions(entry: Mapping[str, Any]) -> tuple[str, ...]:
    regions = tuple(str(region).lower() for region in entry.get("regions", REGIONS))
    if not set(regions) <= set(REGIONS):
        raise AccountsFileError(f"sellers: regions must be among {', '.join(REGIONS)}, not {', '.join(regions)}")
    return regions


def _marketplaces(entry: Mapping[str, Any]) -> tuple[str, ...]:
    found = []
    for name in entry.get("marketplaces", ()):
        marketplace = find_marketplace(str(name))
        if marketplace is None:
            countries = ", ".join(marketplace.country for marketplace in MARKETPLACES)
            raise AccountsFileError(f"sellers: no marketplace {name!r}; there are {countries}")
        found.append(marketplace.id)
    return tuple(found)


def _shown(roles: frozenset[str] | None) -> list[str] | None:
    return None if roles is None else sorted(roles)

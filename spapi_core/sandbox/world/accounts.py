"""Who may call: applications, selling partners, authorisations between them, and the tokens they were given.

Without a configuration the sandbox is open: any client id, secret and refresh token are accepted, and each refresh
token is a selling partner of its own. With one, everything that is not in it is refused as Amazon refuses it.
Secrets live in memory only and appear in no repr.
"""

from __future__ import annotations

import hashlib
import secrets
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.world.accounts_file import AccountsFileError, read_entries
from spapi_core.sandbox.world.parties import Application, Authorization, IssuedToken, Seller

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spapi_core.sandbox.world.clock import SandboxClock

__all__ = ["AccountBook"]

ACCESS_LIFE = 3600.0
OWN = "sandbox-"
"""Begins, after Amazon's prefix, each access token that a sandbox issues."""
REMEMBERED = 30 * 86400.0
"""Seconds for which an access token is known to have ended, rather than unknown."""
CODE_LIFE = 300.0
MOST_TOKENS = 100_000
MOST_SELLERS = 10_000


class AccountBook:
    """Applications, selling partners and tokens of one sandbox.

    Args:
        clock: The sandbox's time.
        configuration: As read from the file (see `read_accounts`); None for an open sandbox.

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

    def _configure(self, configuration: Mapping[str, Any]) -> None:
        listed = read_entries(configuration, self._clock.now())
        self.applications.update((entry.client_id, entry) for entry in listed.applications)
        self.sellers.update((entry.id, entry) for entry in listed.sellers)
        for entry in listed.authorizations:
            self.authorize(entry.application, entry.seller, refresh_token=entry.refresh_token, revoked=entry.revoked)

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

    def issue_for(self, refresh_token: str, scope: str | None = None) -> str:
        """Make an access token as Login with Amazon would: for a refresh token, or a grantless one with a scope.

        Raises:
            ConfigurationError: The refresh token is not known.
        """
        application = self.application("test") or next(iter(self.applications.values()))
        found = None if scope else self.find(application, refresh_token)
        if found is None and scope is None:
            raise AccountsFileError("the sandbox does not know this refresh token")
        owner, seller = (found.application, found.seller) if found else (application, None)
        return self.issue(IssuedToken(owner, seller, scope, self._clock.now() + ACCESS_LIFE, authorization=found))

    def announced(self, client_id: str) -> str | None:
        """The secret that an application's last rotation made; None before one, and where there is no such application."""
        application = self.applications.get(client_id)
        return None if application is None else application.announced

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


def _shown(roles: frozenset[str] | None) -> list[str] | None:
    return None if roles is None else sorted(roles)

"""Who may call, one record each: an application, a selling partner, the authorisation between them, a token that was issued.

Secrets live in memory only and appear in no repr.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from attrs import define, field

from spapi_core.sandbox.world.marketplaces import REGIONS

if TYPE_CHECKING:
    from spapi_core.sandbox.world.marketplaces import Place

__all__ = ["SECRET_LIFE", "Application", "Authorization", "IssuedToken", "Seller"]

OLD_SECRET_LIFE = 7 * 86400.0
SECRET_LIFE = 180 * 86400.0


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

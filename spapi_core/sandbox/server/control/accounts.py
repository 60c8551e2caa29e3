"""Who may call: `accounts`, their `token`, `expire`, `revoke`, and the `secret` of an application."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.server.control.guard import Refusal
from spapi_core.sandbox.world.parties import IssuedToken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from spapi_core.sandbox.server.world import World

__all__ = ["CHANGERS", "READERS"]


def _expire(world: World, _: str, body: dict[str, Any]) -> Any:
    return {"expired": world.accounts.expire_tokens(body.get("seller"))}


def _revoke(world: World, _: str, body: dict[str, Any]) -> Any:
    if not world.accounts.revoke(str(body.get("refresh_token", ""))):
        raise Refusal(404, "there is no such refresh token")
    return {"revoked": True}


def _token(world: World, _: str, body: dict[str, Any]) -> Any:
    """An access token for trying things out by hand; in a configured world for a seller and application of it."""
    accounts = world.accounts
    if not accounts.open and body.get("seller") not in accounts.sellers:
        raise Refusal(400, f"say which seller: {', '.join(accounts.sellers)}")
    seller = accounts.seller_of("page") if accounts.open else accounts.sellers[body["seller"]]
    if body.get("application") is not None and body["application"] not in accounts.applications:
        raise Refusal(400, f"say which application: {', '.join(accounts.applications)}")
    application = accounts.application(body.get("application") or "page")
    application = application or next(iter(accounts.applications.values()), None)
    if application is None:
        raise Refusal(400, "the sandbox has no application")
    scope = body.get("scope")
    token = IssuedToken(application, None if scope else seller, scope, world.clock.now() + 3600)
    return {"access_token": accounts.issue(token), "seller": seller.id}


def _announced(world: World, argument: str, _: Mapping[str, Sequence[str]]) -> Any:
    secret = world.accounts.announced(argument)
    if secret is None:
        raise Refusal(404, "there is no such application, or its secret was not rotated")
    return {"client_secret": secret}


def _secret(world: World, argument: str, _: dict[str, Any]) -> Any:
    """Rotate a client secret as Amazon would announce it by notification."""
    application = world.accounts.applications.get(argument)
    if application is None:
        raise Refusal(404, "there is no such application")
    return {"client_secret": application.rotate(world.clock.now())}


READERS: Mapping[str, Callable[[World, str, Mapping[str, Sequence[str]]], Any]] = {
    "GET accounts": lambda world, _, __: world.accounts.listed(),
    "GET secret": _announced,
}
CHANGERS: Mapping[str, Callable[[World, str, dict[str, Any]], Any]] = {
    "POST expire": _expire,
    "POST revoke": _revoke,
    "POST token": _token,
    "POST secret": _secret,
}

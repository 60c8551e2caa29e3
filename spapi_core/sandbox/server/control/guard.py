"""Who may steer a sandbox: requests from pages of other origins are refused, so that no web site can."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiohttp import web

__all__ = ["GUARDS", "Refusal", "same_origin"]

GUARDS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


class Refusal(Exception):  # noqa: N818 - an answer on its way
    """A request that is not carried out.

    Args:
        status: Of the answer.
        message: Why.
        headers: Further ones of the answer.
    """

    def __init__(self, status: int, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers or {}


def same_origin(request: web.BaseRequest) -> None:
    """Refuse a page of another origin, and one that reaches loopback under a name of its own.

    Raises:
        Refusal: It is one.
    """
    origin, host = request.headers.get("Origin"), request.headers.get("Host", "")
    if origin is not None and origin not in (f"http://{host}", f"https://{host}"):
        raise Refusal(403, "this page may not steer the sandbox: it comes from another origin")
    local = request.transport.get_extra_info("sockname") if request.transport else None
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    if local and ipaddress.ip_address(local[0].partition("%")[0]).is_loopback and not _loopback(name.strip("[]")):
        raise Refusal(403, "the control page of a sandbox on loopback is reached by its loopback address")


def _loopback(name: str) -> bool:
    try:
        return name == "localhost" or ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False

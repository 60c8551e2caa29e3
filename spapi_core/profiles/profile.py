"""One profile: what it holds for a client, its keys, and what may be wrong with it."""

from __future__ import annotations

import os
import re
import stat
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from attrs import fields, frozen

from spapi_core.auth.credentials import Credentials, Secret
from spapi_core.wire.bounds import Bounds

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from spapi_core.marketplaces import Endpoint, Marketplace, Region

__all__ = [
    "BOUNDS",
    "CREDENTIALS",
    "KEYS",
    "SECRETS",
    "Mistake",
    "Profile",
    "exposed_to_others",
    "fits",
    "is_reference",
    "kind_of",
    "name_of_kind",
    "no_object",
    "unknown_key",
]

_VARIABLE = re.compile(r"[A-Za-z_]\w*")
CREDENTIALS = ("lwa_client_id", "lwa_client_secret", "refresh_token")
"""Keys of the credentials."""
SECRETS = (*CREDENTIALS, "lwa_proxy")
"""Keys whose value may be a secret's place."""
_SOURCES = ("env", "keyring", "file")


@frozen
class Mistake:
    """One thing that is wrong with a configuration.

    Args:
        pointer: JSON pointer of the place, e.g. `/profiles/de/marketplace`; empty for the file itself.
        text: What is wrong and what to do.
        warning: The profile works nevertheless.
    """

    pointer: str
    text: str
    warning: bool = False

    def __str__(self) -> str:
        return f"{self.pointer}: {self.text}" if self.pointer else self.text


@frozen(kw_only=True)
class Profile:
    """One application and selling partner, ready for a client.

    Args:
        key: Name of the profile in the file.
        title: Its human name.
        marketplace: The default of marketplace parameters; decides region and hosts.
        endpoint: Where calls and token requests go.
        credentials: Who calls.
        environment: "production", "sandbox", "local" or a base URL, as written.
        allowed_hosts: Hosts besides Amazon's that may be given tokens.
        lwa_url: Where tokens are requested, if not from Amazon.
        lwa_timeout: Seconds without a byte of Login with Amazon's answer after which it is asked again.
        lwa_proxy: URL of a proxy for token requests alone.
        sandbox_rdt: What restricted calls carry in Amazon's sandbox: an RDT of "production", or the "access_token".
        target_application: Id of the application that an RDT is delegated to.
        application_id: Id of the application for the consent page, `amzn1.sp.solution....`.
        bounds: What an answer, a token and a document may cost; None for the usual.
    """

    key: str
    title: str
    marketplace: Marketplace
    endpoint: Endpoint
    credentials: Credentials
    environment: str = "production"
    allowed_hosts: tuple[str, ...] = ()
    lwa_url: str | None = None
    lwa_timeout: float | None = None
    lwa_proxy: Secret | None = None
    sandbox_rdt: str = "production"
    target_application: str | None = None
    application_id: str | None = None
    bounds: Bounds | None = None

    @property
    def region(self) -> Region:
        """The region of the marketplace."""
        return self.marketplace.region

    def settings(self) -> dict[str, Any]:
        """The keyword arguments of `Client` that make this profile's client."""
        return {
            "credentials": self.credentials,
            "marketplace": self.marketplace,
            "environment": self.environment,
            "allowed_hosts": self.allowed_hosts,
            "lwa_url": self.lwa_url,
            "lwa_timeout": self.lwa_timeout,
            "lwa_proxy": None if self.lwa_proxy is None else self.lwa_proxy.reveal(),
            "sandbox_rdt": self.sandbox_rdt,
            "target_application": self.target_application,
            "bounds": self.bounds,
        }


def is_reference(value: Any) -> bool:
    """Whether a value says where a secret is kept, rather than the secret."""
    if not isinstance(value, dict) or len(value) != 1:
        return False
    ((source, where),) = value.items()
    if source not in _SOURCES or not isinstance(where, str):
        return False
    return source != "env" or _VARIABLE.fullmatch(where) is not None


def no_object(value: Any) -> str:
    """What is wrong with a profile that is something else."""
    return f"a profile is an object, not {kind_of(value)}."


def exposed_to_others(pointer: str, path: Path) -> list[Mistake]:
    """A warning when others than the owner can read a file of secrets."""
    mode = stat.S_IMODE(path.stat().st_mode) if os.name != "nt" and path.exists() else 0
    if not mode & 0o077:
        return []
    return [Mistake(pointer, f"{path} can be read by others (mode {mode:o}): chmod 600 {path}", warning=True)]


KEYS: Mapping[str, type[Any]] = MappingProxyType(
    {
        "name": str,
        "region": str,
        "marketplace": str,
        "lwa_client_id": str,
        "lwa_client_secret": str,
        "refresh_token": str,
        "is_sandbox": bool,
        "environment": str,
        "allowed_hosts": list,
        "lwa_url": str,
        "lwa_timeout": float,
        "lwa_proxy": str,
        "selling_partner_id": str,
        "client_secret_created": str,
        "application_id": str,
        "sandbox_rdt": str,
        "target_application": str,
        "total_time": float,
        "token_time": float,
        "largest_answer": int,
        "largest_error": int,
        "largest_token_answer": int,
        "largest_headers": int,
        "largest_document": int,
    }
)
BOUNDS = tuple(name for name in KEYS if name in {each.name for each in fields(Bounds)})
"""Keys that say what an answer may cost."""


def fits(key: str, value: Any) -> bool:
    """Whether a value has the kind that its key asks for."""
    kind = KEYS[key]
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, kind) or (key in SECRETS and isinstance(value, dict | Secret))


def unknown_key(where: str, key: str, known: Mapping[str, Any] | tuple[str, ...]) -> Mistake:
    """A key that nobody knows, with the nearest that somebody does."""
    near = get_close_matches(key, list(known), 1)
    hint = f" Did you mean {near[0]!r}?" if near else f" There are: {', '.join(known)}."
    return Mistake(f"{where}/{key}", f"unknown key.{hint}")


def kind_of(value: Any) -> str:
    """What a value is, in words."""
    names = {bool: "true or false", str: "text", dict: "an object", list: "a list", type(None): "null"}
    return names.get(type(value), "a number")


def name_of_kind(kind: type) -> str:
    """What a value has to be, in words."""
    return {bool: "true or false", str: "text", list: "a list", float: "a number", int: "a whole number"}[kind]

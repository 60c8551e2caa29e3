"""The configuration of who may call: a TOML file with applications, selling partners and authorisations, read and checked."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from attrs import define, field

from spapi_core.sandbox.world.marketplaces import MARKETPLACES, REGIONS, find_marketplace
from spapi_core.sandbox.world.parties import SECRET_LIFE, Application, Seller
from spapi_core.sandbox.world.roles import ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

__all__ = ["AccountsFileError", "ConfigurationError", "read_accounts", "read_entries"]


class AccountsFileError(ValueError):
    """The configuration of the sandbox is wrong; the message names the entry and the remedy."""


ConfigurationError = AccountsFileError
"""Its name before it had one of its own."""


@define(frozen=True)
class AuthorizationEntry:
    """An authorisation as the file writes it: by the ids of application and selling partner."""

    application: str
    seller: str
    refresh_token: str = field(repr=False)
    revoked: bool = False


@define(frozen=True)
class AccountEntries:
    """What the file holds."""

    applications: list[Application]
    sellers: list[Seller]
    authorizations: list[AuthorizationEntry]


def read_accounts(path: Path) -> dict[str, Any]:
    """Read a configuration file (TOML).

    Raises:
        ConfigurationError: It cannot be read, or is not TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise AccountsFileError(f"cannot read the accounts in {path}: {error}") from error


def read_entries(configuration: Mapping[str, Any], now: float) -> AccountEntries:
    """Read the entries of a configuration.

    Args:
        configuration: As `read_accounts` gives it.
        now: Sandbox time, from which the client secrets have their life.

    Raises:
        ConfigurationError: An entry is wrong.
    """
    _only(configuration, {"applications", "sellers", "authorizations"}, "the accounts")
    return AccountEntries(
        [_application(entry, now) for entry in configuration.get("applications", ())],
        [_seller(entry) for entry in configuration.get("sellers", ())],
        [_authorization(entry) for entry in configuration.get("authorizations", ())],
    )


def _application(entry: Mapping[str, Any], now: float) -> Application:
    _only(entry, {"client_id", "client_secret", "roles"}, "applications")
    application = Application(_text(entry, "client_id", "applications"), roles=_roles(entry))
    application.secrets[_text(entry, "client_secret", "applications")] = now + SECRET_LIFE
    return application


def _seller(entry: Mapping[str, Any]) -> Seller:
    _only(entry, {"id", "regions", "marketplaces", "roles"}, "sellers")
    return Seller(_text(entry, "id", "sellers"), _regions(entry), _marketplaces(entry), roles=_roles(entry))


def _authorization(entry: Mapping[str, Any]) -> AuthorizationEntry:
    where = "authorizations"
    _only(entry, {"application", "seller", "refresh_token", "revoked"}, where)
    return AuthorizationEntry(
        _text(entry, "application", where),
        _text(entry, "seller", where),
        _text(entry, "refresh_token", where),
        bool(entry.get("revoked", False)),
    )


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

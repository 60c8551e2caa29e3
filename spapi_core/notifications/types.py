"""Which notification types there are, and the class that each version of a payload is read as.

The index is data of the generated package, read on first use; the module of a type is imported when one arrives. The types
of secret rotation have no schema of Amazon's: their classes are written here.
"""

from __future__ import annotations

import json
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from attrs import frozen

from spapi_core.errors import InvalidArgumentError
from spapi_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "NEW_SECRET",
    "SECRET_EXPIRY",
    "NewSecret",
    "NewSecretPayload",
    "NotificationType",
    "SecretExpiry",
    "SecretExpiryPayload",
    "checked_types",
    "known_types",
    "nearest_type",
    "newest_version",
    "type_for",
    "versions_of",
]

_PACKAGE = "spapi_clients"
_FAMILY = "notification_types."

NEW_SECRET = "APPLICATION_OAUTH_CLIENT_NEW_SECRET"  # noqa: S105  a type's name
SECRET_EXPIRY = "APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY"  # noqa: S105  a type's name


class NewSecret(Model):
    """A new client secret of the application.

    Source: Amazon's page on rotating client secrets.
    """

    client_id: str
    """`clientId`."""
    new_client_secret: str
    """`newClientSecret`; never shown."""
    new_client_secret_expiry_time: str | None = None
    """`newClientSecretExpiryTime`: ISO 8601 instant."""
    old_client_secret_expiry_time: str | None = None
    """`oldClientSecretExpiryTime`: ISO 8601 instant; until then both secrets are taken."""
    _wire_ = ("clientId", "newClientSecret", "newClientSecretExpiryTime", "oldClientSecretExpiryTime")
    _personal_ = ("new_client_secret",)


class NewSecretPayload(Model):
    """What a notification of a new client secret holds."""

    application_oauth_client_new_secret: NewSecret
    """`applicationOAuthClientNewSecret`."""
    _wire_ = ("applicationOAuthClientNewSecret",)
    _personal_ = ()


class SecretExpiry(Model):
    """A client secret of the application that is about to end.

    Source: Amazon's page on rotating client secrets.
    """

    client_id: str
    """`clientId`."""
    client_secret_expiry_time: str | None = None
    """`clientSecretExpiryTime`: ISO 8601 instant."""
    client_secret_expiry_reason: str | None = None
    """`clientSecretExpiryReason`, e.g. `PERIODIC_ROTATION`."""
    _wire_ = ("clientId", "clientSecretExpiryTime", "clientSecretExpiryReason")
    _personal_ = ()


class SecretExpiryPayload(Model):
    """What a notification of a secret's end holds."""

    application_oauth_client_secret_expiry: SecretExpiry
    """`applicationOAuthClientSecretExpiry`."""
    _wire_ = ("applicationOAuthClientSecretExpiry",)
    _personal_ = ()


class _NewSecretNotification(Model):
    payload: NewSecretPayload


class _SecretExpiryNotification(Model):
    payload: SecretExpiryPayload


_BY_HAND: dict[str, type[Model]] = {NEW_SECRET: _NewSecretNotification, SECRET_EXPIRY: _SecretExpiryNotification}


@frozen
class NotificationType:
    """A version of a notification type.

    Args:
        name: Amazon's name, e.g. `ORDER_CHANGE`.
        version: Version of the payload.
        module: Module of the generated package with its classes; None for the types without a schema.
        root: The class of the whole notification in it.
    """

    name: str
    version: str
    module: str | None
    root: str

    @property
    def grantless(self) -> bool:
        """Whether it belongs to the application rather than to a selling partner, so that the token has no partner."""
        return self.module is None

    def load(self) -> type[Model]:
        """The class of the whole notification; its module is imported now."""
        if self.module is None:
            return _BY_HAND[self.name]
        found: type[Model] = getattr(import_module(f"{_PACKAGE}.{self.module}"), self.root)
        return found


@cache
def known_types() -> tuple[NotificationType, ...]:
    """Every version of every type that there is a class for, by name."""
    found = [NotificationType(name, "1.0", None, kind.__name__) for name, kind in _BY_HAND.items()]
    index = files(_PACKAGE) / "schemas.json"
    rows: dict[str, Any] = json.loads(index.read_bytes()) if index.is_file() else {}
    for module, row in rows.items():
        if module.startswith(_FAMILY):
            found += [NotificationType(name, row["version"], module, row["root"]) for name in row["types"]]
    return tuple(sorted(found, key=lambda each: (each.name, each.version)))


def versions_of(name: str) -> tuple[NotificationType, ...]:
    """The versions of a type, oldest first; empty for a type that is not known."""
    return _by_name().get(name, ())


def type_for(name: str, version: str | None) -> NotificationType | None:
    """The version that a payload is read as: its own, else the newest; None for a type that is not known."""
    versions = versions_of(name)
    return next((each for each in versions if each.version == version), versions[-1] if versions else None)


@cache
def _by_name() -> dict[str, tuple[NotificationType, ...]]:
    found: dict[str, tuple[NotificationType, ...]] = {}
    for each in known_types():
        found[each.name] = (*found.get(each.name, ()), each)
    return {name: tuple(sorted(versions, key=_age)) for name, versions in found.items()}


def _age(each: NotificationType) -> tuple[bool, str]:
    """Dated versions come after numbered ones."""
    return "-" in each.version, each.version


def checked_types(names: Iterable[str]) -> list[str]:
    """Names of types as they are spelled.

    Raises:
        InvalidArgumentError: One is not known; the message names the nearest.
    """
    wanted = [name.upper() for name in names]
    for name in wanted:
        if not versions_of(name):
            raise InvalidArgumentError(
                f"{name} is not a type that this version knows{nearest_type(name)}: see `spapi notifications types`."
            )
    return wanted


def newest_version(name: str) -> str:
    """The newest version of a type's payloads.

    Raises:
        InvalidArgumentError: The type is not known.
    """
    versions = versions_of(name)
    if not versions:
        raise InvalidArgumentError(
            f"{name} is not a type that this version knows{nearest_type(name)}: say payload_version (--payload-version), or see "
            "`spapi notifications types`."
        )
    return versions[-1].version


def nearest_type(name: str) -> str:
    """The known type that a name may be meant for, as a part of a sentence."""
    near = get_close_matches(name.upper(), [each.name for each in known_types()], 1, 0.8)
    return f" (did you mean {near[0]}?)" if near else ""

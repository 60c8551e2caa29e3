"""Secret rotation by message: a new client secret goes to the running client, and to where the profile keeps it.

The secret is stored first, then changed in the client: a process that dies in between starts with the new one, and Amazon
takes both for a while. Calls under way are not disturbed.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from spapi_core.auth.credentials import Secret
from spapi_core.errors import ConfigurationError
from spapi_core.notifications.notification import Notification
from spapi_core.notifications.types import NewSecretPayload, SecretExpiryPayload
from spapi_core.system.fork import renew_after_fork

__all__ = ["SecretRotation", "store_in_profile"]

_log = logging.getLogger("spapi_core.notifications")

Store = Callable[[Secret, datetime], bool | None]
"""Keeps a secret and when it was made; False where a newer one is kept already."""


class _Client(Protocol):
    @property
    def auth(self) -> Any: ...


class SecretRotation:
    """Takes the notifications of secret rotation, before or in place of a handler of your own.

    Args:
        clients: Clients of the application, sync or async; each continues with the new secret.
        store: Keeps the new secret and when it was made, e.g. `store_in_profile("de")`; None keeps it only in the clients.
        on_expiry: Called with the notification when Amazon says that the secret is about to end, e.g. to ask for a new one
            with rotateApplicationClientSecret; None logs a warning.
    """

    def __init__(
        self,
        *clients: _Client,
        store: Store | None = None,
        on_expiry: Callable[[Notification], Any] | None = None,
    ) -> None:
        self._clients = clients
        self._store = store
        self._on_expiry = on_expiry
        self._newest: dict[str, datetime] = {}
        """Application -> when its present secret was made, as far as it came by a message; messages come in no order."""
        self._renew()
        renew_after_fork(self, "_lock")

    def _renew(self) -> None:
        self._lock = threading.Lock()

    def __call__(self, notification: Notification) -> bool:
        """Carry out what a notification says.

        Args:
            notification: Any; others than those of secret rotation are left alone, and so are those of another application.

        Returns:
            Whether it was one of secret rotation for these clients.

        Raises:
            ConfigurationError: The secret cannot be stored; it is in no client then, and the message should come again.
        """
        payload = notification.payload
        if isinstance(payload, NewSecretPayload):
            with self._lock:
                return self._exchange(notification, payload)
        if isinstance(payload, SecretExpiryPayload):
            if not self._of(getattr(payload.application_oauth_client_secret_expiry, "client_id", None)):
                return False
            if self._on_expiry is not None:
                self._on_expiry(notification)
            else:
                until = payload.application_oauth_client_secret_expiry.client_secret_expiry_time
                _log.warning("The client secret ends on %s: rotate it with `spapi auth rotate`.", until)
            return True
        return False

    def _exchange(self, notification: Notification, payload: NewSecretPayload) -> bool:
        found = payload.application_oauth_client_new_secret
        clients = self._of(getattr(found, "client_id", None))
        value = getattr(found, "new_client_secret", None)
        if not clients:
            return False
        if not isinstance(value, str) or not value.strip():
            raise ConfigurationError("The notification of a new client secret contains no secret: request it again.")
        secret = Secret(value)
        made = (notification.event_time or notification.publish_time or datetime.now(UTC)).astimezone(UTC)
        known = [each.auth.credentials.client_secret_created for each in clients]
        newest = self._newest.get(found.client_id, made)
        if newest > made or any(each is not None and each > made.date() for each in known):
            _log.info("A client secret older than the present one was ignored.")
            return True
        if self._store is not None and self._store(secret, made) is False:
            _log.info("A client secret older than the stored one was ignored.")
            return True
        for client in clients:
            client.auth.exchange_secret(secret, made.date())
        self._newest[found.client_id] = made
        _log.info("The client secret was renewed.")
        return True

    def _of(self, client_id: str | None) -> list[_Client]:
        """The clients of the application that a notification is about."""
        return [each for each in self._clients if each.auth.credentials.lwa_client_id == client_id]


def store_in_profile(profile: str, config: str | Path | None = None) -> Store:
    """A store that keeps a new secret where the profile keeps the present one: in the file, a file of its own, or the keyring.

    Args:
        profile: Name of the profile. Other profiles that hold the same secret of the application are written, too.
        config: The file of the profiles; None takes `SPAPI_CONFIG`, or the one in the user's config directory.
    """

    def store(secret: Secret, made: datetime) -> bool:
        from spapi_core.profiles.config import load  # noqa: PLC0415  only who rotates pays for it

        known = load(config)
        if profile not in known.written_names():
            raise ConfigurationError(f"The new secret cannot be kept: there is no profile {profile!r} in {known.path}.")
        before = known.raw_values(profile)
        if str(before.get("client_secret_created") or "") > made.date().isoformat():
            return False
        for name in known.written_names():
            values = known.raw_values(name)
            same = values.get("lwa_client_id") == before.get("lwa_client_id") and _place(values) == _place(before)
            if name == profile or same:
                written = _write(values.get("lwa_client_secret"), secret, known.path.parent)
                known.save(name, {**written, "client_secret_created": made.date().isoformat()})
        return True

    return store


def _place(values: dict[str, Any]) -> Any:
    return values.get("lwa_client_secret")


def _write(place: Any, secret: Secret, folder: Path) -> dict[str, Any]:
    """Write a secret to its place; what the profile has to say about it."""
    from spapi_core.profiles.secrets import keyring_set  # noqa: PLC0415
    from spapi_core.system.files import write  # noqa: PLC0415

    if isinstance(place, dict):
        ((source, where),) = place.items()
        if source == "keyring":
            keyring_set(where, secret.reveal())
            return {}
        if source == "file":
            write(folder / Path(where).expanduser(), f"{secret.reveal()}\n".encode(), private=True)
            return {}
        raise ConfigurationError(
            f"The new secret cannot be kept: the profile takes it from the environment variable {where}, which no program can "
            "change for the next one. Keep it in the keyring or in a file instead."
        )
    return {"lwa_client_secret": secret.reveal()}

"""Credentials of an application and a selling partner, kept so that they do not slip out.

A `Secret` shows its value only to who asks for it by name; printing, formatting, logging,
comparing and pickling do not. Nothing here knows where a secret comes from.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING, Any, NoReturn

from attrs import field, frozen

from spapi_core.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

__all__ = ["Credentials", "Secret", "fingerprint"]

_MASK = "********"


class _Revealed(str):
    """A secret for use: it is sent and written as it is, but what shows variables, as a debugger does, shows a mask."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(_MASK)


class Secret:
    """A value that is shown to nobody who does not ask for it.

    Args:
        value: The secret, or a function that fetches it the first time it is needed.
    """

    __slots__ = ("_fetch", "_value")

    def __init__(self, value: str | Callable[[], str]) -> None:
        self._value = _Revealed(value) if isinstance(value, str) else None
        self._fetch = None if isinstance(value, str) else value

    def reveal(self) -> str:
        """The secret itself, only where it is sent; its repr is a mask, so write it with str or print.

        Raises:
            ConfigurationError: The place it is to be fetched from does not have it.
        """
        if self._value is None and self._fetch is not None:
            self._value = _Revealed(self._fetch())
        return self._value or ""

    @property
    def known_empty(self) -> bool:
        """Whether it is nothing but blanks; one that is not fetched yet is not known to be."""
        return self._value is not None and not self._value.strip()

    def __repr__(self) -> str:
        return f"Secret({_MASK!r})"

    def __str__(self) -> str:
        return _MASK

    def __format__(self, spec: str) -> str:
        return format(_MASK, spec)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self.reveal().encode(), other.reveal().encode())

    def __hash__(self) -> int:
        return hash(self.reveal())

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Secret:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("A secret cannot be pickled: give the other process the name of the profile instead.")


def _secret(value: str | Secret) -> Secret:
    return value if isinstance(value, Secret) else Secret(value)


def _optional_secret(value: str | Secret | None) -> Secret | None:
    return None if value is None else _secret(value)


@frozen(kw_only=True)
class Credentials:
    """Who calls: an application, and the selling partner that authorised it.

    Args:
        lwa_client_id: Id of the application at Login with Amazon, `amzn1.application-oa2-client....`.
        lwa_client_secret: Its secret; lives 180 days.
        refresh_token: The selling partner's authorisation, `Atzr|...`; None for grantless operations alone.
        client_secret_created: When the secret was made, for a warning before it ends.
        selling_partner_id: Names the account in keys and messages, where known; the refresh token does otherwise.
    """

    lwa_client_id: str
    lwa_client_secret: Secret = field(converter=_secret)
    refresh_token: Secret | None = field(converter=_optional_secret, default=None)
    client_secret_created: date | None = None
    selling_partner_id: str | None = None

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.lwa_client_id, str) or not self.lwa_client_id.strip():
            raise ConfigurationError("lwa_client_id is empty: copy it from the application's page in Seller Central.")
        if self.lwa_client_secret.known_empty:
            raise ConfigurationError(
                "lwa_client_secret is empty: copy it from the application's page in Seller Central."
            )

    @property
    def application_id(self) -> str:
        """A short name of the application for keys; it shows nothing of the credentials."""
        return fingerprint("application", self.lwa_client_id)

    @property
    def account_id(self) -> str:
        """A short name of the application's authorisation by this selling partner; "grantless" without one."""
        if self.selling_partner_id:
            return fingerprint("account", self.lwa_client_id, self.selling_partner_id)
        if self.refresh_token is None:
            return "grantless"
        return fingerprint("account", self.lwa_client_id, self.refresh_token.reveal())

    def require_refresh_token(self) -> str:
        """The refresh token, for operations that act for a selling partner.

        Raises:
            ConfigurationError: These credentials have none.
        """
        token = self.refresh_token.reveal() if self.refresh_token else ""
        if not token:
            raise ConfigurationError(
                "These credentials have no refresh token, and the operation acts for a selling partner: "
                "authorise the application (spapi auth login) and keep the refresh token in the profile."
            )
        return token


def fingerprint(*parts: str) -> str:
    """Name a secret without showing it: 16 hex digits of a SHA-256."""
    joined = "\0".join(parts).encode()
    return hashlib.sha256(joined).hexdigest()[:16]

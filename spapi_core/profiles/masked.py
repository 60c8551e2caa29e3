"""What a configuration says, its secrets wrapped or masked, so that nothing that shows or pickles it shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.auth.credentials import Secret
from spapi_core.profiles.profile import (
    KEYS,
    SECRETS,
    fits,
    is_reference,
)
from spapi_core.profiles.secrets import Unshown

if TYPE_CHECKING:
    from collections.abc import Mapping

_MASK = "[masked]"
_HIDDEN = ("lwa_client_secret", "refresh_token", "lwa_proxy")


def wrapped_document(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document with its secrets wrapped, so that nothing that shows or pickles it shows them."""
    profiles = document.get("profiles")
    if not isinstance(profiles, dict):
        return Unshown(document)
    wrapped = {name: wrapped_profile(raw) if isinstance(raw, dict) else raw for name, raw in profiles.items()}
    return Unshown({**document, "profiles": Unshown(wrapped)})


def wrapped_profile(raw: Mapping[str, Any]) -> dict[str, Any]:
    """A profile with its secrets wrapped."""
    return Unshown({key: Secret(value) if _may_be_secret(key, value) else value for key, value in raw.items()})


def _may_be_secret(key: str, value: Any) -> bool:
    """Whether a value is a secret, or may be one under a misspelled key."""
    return isinstance(value, str) and (key in _HIDDEN or key not in KEYS)


def masked_value(key: str, value: Any) -> Any:
    """A value of a profile for people's eyes."""
    if isinstance(value, Secret) and key in KEYS:
        return str(value)
    if key in _HIDDEN or isinstance(value, dict):
        return value if key in SECRETS and is_reference(value) else _MASK
    return value if key in KEYS and fits(key, value) else _MASK

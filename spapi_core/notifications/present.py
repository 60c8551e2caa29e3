"""Whether the subscription that is there is the one that is wanted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from spapi_core.errors import ConfigurationError

__all__ = ["otherwise", "taken"]


def taken(name: str, other: str) -> ConfigurationError:
    """The error of a type that is subscribed to otherwise."""
    return ConfigurationError(
        f"{name} is already subscribed to, with {other}: say replace=True (--replace) to change it, or unsubscribe first."
    )


def otherwise(
    present: Mapping[str, Any], destination_id: str, version: str, directive: Mapping[str, Any] | None
) -> str | None:
    """What a subscription is instead of what is wanted; None where it is that."""
    if (present.get("destinationId"), present.get("payloadVersion")) != (destination_id, version):
        return f"destination {present.get('destinationId')} and payload version {present.get('payloadVersion')}"
    if directive and not _states(present.get("processingDirective"), directive):
        return "another processingDirective" if present.get("processingDirective") else "no processingDirective"
    return None


def _states(there: Any, wanted: Any) -> bool:
    """Whether JSON says all that is wanted: Amazon may fill in what was left out, and lists are sets."""
    if isinstance(wanted, Mapping):
        return isinstance(there, Mapping) and all(_states(there.get(key), value) for key, value in wanted.items())
    if isinstance(wanted, list | tuple):
        return (
            isinstance(there, list)
            and len(there) == len(wanted)
            and all(any(_states(each, value) for each in there) for value in wanted)
        )
    return bool(there == wanted)

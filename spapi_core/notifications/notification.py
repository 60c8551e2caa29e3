"""A notification: its envelope, and its payload as the class of its type.

`parse_notification` is the way in. What does not fit the schema is kept and reported as drift; a type that is not known
keeps its payload as JSON, with its envelope.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar

from attrs import field, frozen

from spapi_core.errors import NotificationError
from spapi_core.model import Model
from spapi_core.model.codec import Drift, DriftKind, dumps, parse
from spapi_core.notifications.envelope import Delivery, Enveloped, field_of, unwrap
from spapi_core.notifications.types import NotificationType, type_for

__all__ = ["Notification", "parse_notification"]

P = TypeVar("P")

_INSTANT_DIGITS = 26
"""Characters of an instant to the microsecond; Amazon sends up to nine digits of a second."""


@frozen(repr=False, eq=False)
class Notification:
    """A notification of Amazon's. Its repr shows no personal data and no secret.

    Args:
        type: Amazon's name of its type, e.g. `ORDER_CHANGE`.
        payload: An object of the generated class of this type and version; plain JSON where the type is not known.
        notification_id: What duplicates share; None where the sender left it out.
        event_time: When it happened, aware; None where it is missing or no instant.
        publish_time: When Amazon sent it, likewise.
        payload_version: Version of the payload.
        application_id: The application that subscribed, `amzn1.sellerapps.app....`.
        subscription_id: The subscription it comes from.
        is_known: The type has a class.
        drift: Where it does not fit its schema.
        delivery: How it came.
        raw: All of it as JSON, as it came.
    """

    type: str
    payload: Any
    notification_id: str | None
    event_time: datetime | None
    publish_time: datetime | None
    payload_version: str | None
    application_id: str | None
    subscription_id: str | None
    is_known: bool
    drift: tuple[Drift, ...]
    delivery: Delivery
    raw: dict[str, Any] = field(repr=False)

    def payload_as(self, kind: builtins.type[P]) -> P:
        """The payload as a class, for type checkers.

        Args:
            kind: The class of this type's payload, e.g. `notification_types.order_change.Payload`.

        Raises:
            NotificationError: It is of another class.
        """
        if isinstance(self.payload, kind):
            return self.payload
        raise NotificationError(
            f"The payload of {self.type} is a {type(self.payload).__module__}.{type(self.payload).__name__}, "
            f"not a {kind.__module__}.{kind.__qualname__}."
        )

    def __repr__(self) -> str:
        payload = repr(self.payload) if isinstance(self.payload, Model) else f"<{type(self.payload).__name__}>"
        when = self.event_time.isoformat() if self.event_time else None
        return (
            f"Notification(type={self.type!r}, notification_id={self.notification_id!r}, event_time={when!r}, "
            f"payload_version={self.payload_version!r}, payload={payload})"
        )


def parse_notification(message: bytes | bytearray | str | Mapping[str, Any]) -> Notification:
    """Read a notification, whatever it came in.

    Args:
        message: The body of an SQS message, the message itself as boto3 or Lambda give it, an SNS envelope, an
            EventBridge event, or the notification alone.

    Returns:
        The notification; its payload is typed where the type is known, and plain JSON otherwise.

    Raises:
        NotificationError: It is not JSON, or holds no notification. The message holds nothing personal.
    """
    found = unwrap(message)
    document = found.document
    name = field_of(document, "notificationType")
    if not isinstance(name, str) or not name:
        raise NotificationError(f"The notification's type is a {type(name).__name__}, not a text.")
    version = _text(field_of(document, "payloadVersion"))
    kind = type_for(name, version)
    try:
        payload, drift = _typed(kind, found) if kind is not None else (field_of(document, "payload"), [])
    except RecursionError:
        raise NotificationError("The notification cannot be read: JSON nested too deeply") from None
    metadata = field_of(document, "notificationMetadata")
    about: Mapping[str, Any] = metadata if isinstance(metadata, Mapping) else {}
    return Notification(
        type=name,
        payload=payload,
        notification_id=_text(field_of(about, "notificationId")),
        event_time=_instant(field_of(document, "eventTime")),
        publish_time=_instant(field_of(about, "publishTime")),
        payload_version=version,
        application_id=_text(field_of(about, "applicationId")),
        subscription_id=_text(field_of(about, "subscriptionId")),
        is_known=kind is not None,
        drift=tuple(drift),
        delivery=found.delivery,
        raw=document,
    )


def _typed(kind: NotificationType, found: Enveloped) -> tuple[Any, list[Drift]]:
    """The payload as its class; where it is spelled in another case than the schema's, in the schema's."""
    root = kind.load()
    drift: list[Drift] = []
    whole = _read(root, found.content, drift)
    if any(each.kind is DriftKind.MISSING for each in drift):
        again: list[Drift] = []
        spelled = _recased(found.document, _spellings(root))
        other = _read(root, dumps(spelled), again)
        if len(again) < len(drift):
            whole, drift = other, again
    if kind.module is None:  # the class describes the payload alone
        drift = [each for each in drift if each.model != root.__name__]
    payload = getattr(whole, "payload", None)
    return (field_of(found.document, "payload") if payload is None else payload), drift


def _read(root: type[Model], content: bytes, drift: list[Drift]) -> Any:
    try:
        return parse(root, content, drift)
    except ValueError as error:
        raise NotificationError(f"The notification cannot be read: {error}") from error


def _spellings(root: type[Model]) -> Mapping[str, str]:
    """Name without case -> the schema's spelling, of every property in the module of a class; of two, neither."""
    found: dict[str, str | None] = {}
    for value in vars(sys.modules[root.__module__]).values():
        if isinstance(value, type) and issubclass(value, Model):
            for wire in value._wires_:
                lower = wire.lower()
                found[lower] = wire if found.get(lower, wire) == wire else None
    return {lower: wire for lower, wire in found.items() if wire is not None}


def _recased(value: Any, spellings: Mapping[str, str]) -> Any:
    if isinstance(value, Mapping):
        return {spellings.get(str(key).lower(), key): _recased(inner, spellings) for key, inner in value.items()}
    return [_recased(inner, spellings) for inner in value] if isinstance(value, list) else value


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _instant(value: Any) -> datetime | None:
    """An aware instant; None for anything else."""
    if not isinstance(value, str):
        return None
    text = value.strip()
    if text.endswith(("Z", "z")):
        main, zone = text[:-1], "+00:00"
    else:
        main, zone = text, ""
    try:
        instant = datetime.fromisoformat((main[:_INSTANT_DIGITS] if zone else main) + zone)
    except ValueError:
        return None
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)

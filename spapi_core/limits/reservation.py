"""A reservation: a place in the queue of a usage plan that another process can redeem at its time.

It is a small text, `str(reservation)`, so that a job's message can carry it. It holds names of buckets and numbers, and no
secret.
"""

from __future__ import annotations

import base64
import binascii
import math
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Self

import orjson
from attrs import evolve, field, frozen

from spapi_core.errors import InvalidArgumentError
from spapi_core.limits.bucket import MICRO, Bucket
from spapi_core.seconds import checked_seconds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.limits.asking import QueuePlace

HOLD: Final = 5.0
"""Seconds after its time for which a place is kept free for its holder."""
_LONGEST_HOLD: Final = 86_400.0
_START: Final = "r1."
_LONGEST_TEXT: Final = 4096
_LONGEST_NAME: Final = 64
_MOST_BUCKETS: Final = 4
_MOST: Final = 2**53
"""Whole numbers up to here are exact in every store."""


@frozen(kw_only=True)
class Reservation:
    """A place in the queues of the buckets of one call.

    Those who asked later do not get in before it until `hold` seconds after its time; then the place is freed, and they
    move up. A holder that comes later than that is let in by the order of asking as well, and only the permit that it
    missed is gone. It is for one call; cancel it with `limiter.cancel` where it is not needed any more.

    Args:
        label: What it is for, e.g. the id of the operation.
        buckets: The usage plans, the selling partner's own first; none where there is no plan.
        ticket: Its name in the queues.
        since: Its order number.
        hold: Seconds after its time for which the place is kept free.
        wait: Seconds until its time, from when it was made or last looked at.
        due_at: Its time, in seconds since the epoch, by the clock of the machine that made it.
        ahead: How many stood before it then.
    """

    label: str
    buckets: tuple[Bucket, ...]
    ticket: str = field(repr=False)
    since: int = field(repr=False)
    hold: float
    wait: float = field(eq=False)
    due_at: float = field(eq=False)
    ahead: int = field(default=0, eq=False)

    @property
    def due(self) -> datetime:
        """Its time, in UTC."""
        return datetime.fromtimestamp(self.due_at, UTC)

    @property
    def seconds_left(self) -> float:
        """Seconds until its time; 0 when it has come."""
        return max(0.0, self.due_at - time.time())

    def __str__(self) -> str:
        values = [
            self.label,
            [[bucket.key, bucket.rate, bucket.burst] for bucket in self.buckets],
            self.ticket,
            self.since,
            self.hold,
            round(self.due_at, 3),
            self.ahead,
        ]
        return _START + base64.urlsafe_b64encode(orjson.dumps(values)).decode().rstrip("=")

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return Reservation.of, (str(self),)

    @classmethod
    def of(cls, text: str | Reservation) -> Reservation:
        """The reservation that a text stands for.

        Raises:
            InvalidArgumentError: The text is not that of a reservation.
        """
        if isinstance(text, Reservation):
            return text
        if not isinstance(text, str) or not text.startswith(_START) or len(text) > _LONGEST_TEXT:
            raise _no_reservation()
        try:
            packed = text.removeprefix(_START)
            known = orjson.loads(base64.b64decode(packed + "=" * (-len(packed) % 4), altchars=b"-_", validate=True))
            label, buckets, ticket, since, hold, due_at, ahead = known
            _check(label, ticket, since, hold, due_at, ahead)
            taken = tuple(Bucket(_name(key), rate, burst) for key, rate, burst in buckets)
        except (binascii.Error, ArithmeticError, OSError, ValueError, TypeError, InvalidArgumentError) as error:
            raise _no_reservation() from error
        if len(taken) > _MOST_BUCKETS:
            raise _no_reservation()
        wait = max(0.0, due_at - time.time())
        return cls(
            label=label, buckets=taken, ticket=ticket, since=since, hold=hold, wait=wait, due_at=due_at, ahead=ahead
        )

    @property
    def hold_micros(self) -> int:
        """Microseconds after its time for which the place is kept."""
        return int(self.hold * MICRO)

    def moved(self, kept: QueuePlace) -> Self:
        """The same place, with its time as it is now."""
        wait = kept.wait / MICRO
        return evolve(self, since=kept.since, wait=wait, due_at=time.time() + wait, ahead=kept.ahead)

    def check_for(self, label: str, buckets: Sequence[Bucket]) -> None:
        """See that it is for these buckets.

        Raises:
            InvalidArgumentError: It is for others.
        """
        if [bucket.key for bucket in buckets] != [bucket.key for bucket in self.buckets]:
            raise InvalidArgumentError(
                f"{label}: the reservation is for {self.label} of another account, region or operation; nothing was "
                "sent. Reserve a place for this call"
            )


def made(label: str, buckets: Sequence[Bucket], ticket: str, hold: float, kept: QueuePlace) -> Reservation:
    """The reservation of a place that the store keeps."""
    blank = Reservation(
        label=label, buckets=tuple(buckets), ticket=ticket, since=0, hold=hold, wait=0.0, due_at=0.0, ahead=0
    )
    return blank.moved(kept)


def hold_seconds(hold: float) -> float:
    """A hold that can be kept.

    Raises:
        InvalidArgumentError: The hold is not a number of seconds, or out of range.
    """
    if hold is None:
        raise InvalidArgumentError("hold is None: give seconds")
    return float(checked_seconds("hold", hold, most=_LONGEST_HOLD, none=""))


def _name(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise _no_reservation()
    return value


def _check(label: Any, ticket: Any, since: Any, hold: Any, due_at: Any, ahead: Any) -> None:
    whole = all(isinstance(each, int) and not isinstance(each, bool) and 0 <= each < _MOST for each in (since, ahead))
    number = isinstance(due_at, int | float) and not isinstance(due_at, bool) and math.isfinite(due_at)
    if not (isinstance(label, str) and whole and number and len(_name(ticket)) <= _LONGEST_NAME and ticket.isascii()):
        raise _no_reservation()
    hold_seconds(hold)
    datetime.fromtimestamp(due_at, UTC)


def _no_reservation() -> InvalidArgumentError:
    return InvalidArgumentError(
        "reservation: give what limiter.reserve(...) or client.reserve(call) returned, or its text: str(reservation)"
    )

"""Who waits long sees it: what a wait for a permit is, and the one warning about it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from attrs import frozen

from spapi_core.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.limits import Bucket
    from spapi_core.limits.asking import Level

__all__ = ["Estimate", "Wait", "estimated"]

_EXAMPLE = 100
_log = logging.getLogger("spapi_core.client")


@frozen
class Wait:
    """A wait for a permit that has just begun.

    Args:
        operation: Id of the operation.
        seconds: Until the permit comes.
        rate: Permits a second of the usage plan.
        burst: Permits at once from a full bucket.
        page: Number of the page that waits, from 1; None where no list is read.
        pages: How many pages there are at most, where the caller said so.
    """

    operation: str
    seconds: float
    rate: float
    burst: int
    page: int | None = None
    pages: int | None = None

    def __str__(self) -> str:
        from spapi_core.limits.forecast import in_words, seconds_for  # noqa: PLC0415 - only a long wait pays for it

        calls = self.pages or _EXAMPLE
        what = "calls" if self.page is None else "pages"
        whole = in_words(_rough(seconds_for(self.bucket, calls)))
        page = "" if self.page is None else f"page {self.page}; "
        return (
            f"{self.operation}: {page}next permit in {in_words(_rough(self.seconds))}; the usage plan grants {_pace(self.rate)}, "
            f"{self.burst} at once; {calls} {what} take about {whole} at this plan"
        )

    @property
    def bucket(self) -> Bucket:
        """The usage plan as a bucket."""
        from spapi_core.limits import Bucket  # noqa: PLC0415 - only a long wait pays for it

        return Bucket(self.operation, self.rate, self.burst)

    def warn(self) -> None:
        """The one warning about this wait."""
        _log.warning("%s", self)


@frozen
class Estimate:
    """How long calls take at a usage plan.

    Args:
        operation: Id of the operation.
        calls: How many.
        seconds: Until the last of them can be made; answers count as instant.
        rate: Calls a second of the plan that holds longest; None where there is no plan.
        burst: Calls at once from a full bucket; None where there is no plan.
    """

    operation: str
    calls: int
    seconds: float
    rate: float | None
    burst: int | None

    def __str__(self) -> str:
        from spapi_core.limits.forecast import in_words  # noqa: PLC0415 - only who asks pays for it

        calls, take = ("1 call", "takes") if self.calls == 1 else (f"{self.calls} calls", "take")
        if self.rate is None:
            return f"{self.operation}: no usage plan; {calls} can be made at once"
        when = f"{take} about {in_words(_rough(self.seconds))}" if self.seconds else "can be made at once"
        return f"{self.operation}: {calls} {when}; the usage plan grants {_pace(self.rate)}, {self.burst} at once"


def estimated(operation: str, buckets: Sequence[Bucket], levels: Sequence[Level], calls: int) -> Estimate:
    """How long a number of calls takes, from where the buckets stand.

    Args:
        operation: Id of the operation.
        buckets: What its calls draw on.
        levels: Where they stand.
        calls: How many.

    Raises:
        InvalidArgumentError: Fewer than one call.
    """
    from spapi_core.limits import Bucket  # noqa: PLC0415 - only who asks pays for it
    from spapi_core.limits.forecast import seconds_for  # noqa: PLC0415

    if isinstance(calls, bool) or not isinstance(calls, int) or calls < 1:
        raise InvalidArgumentError(f"pages is {calls!r}: give 1 or more")
    known = {level.key: level for level in levels}
    found: list[Estimate] = []
    for bucket in buckets:
        level = known.get(bucket.key)
        rate = bucket.rate if level is None else level.rate
        seconds = seconds_for(Bucket(bucket.key, rate, bucket.burst), calls, None if level is None else level.level)
        found.append(Estimate(operation, calls, seconds, rate, bucket.burst))
    return max(found, key=lambda each: each.seconds, default=Estimate(operation, calls, 0.0, None, None))


def _pace(rate: float) -> str:
    from spapi_core.limits.forecast import in_words  # noqa: PLC0415 - only who asks pays for it

    return f"one every {in_words(_rough(1 / rate))}" if rate < 1 else f"{rate:g} a second"


def _rough(seconds: float) -> float:
    """To a second, or to a minute where there are hours: nobody plans by more."""
    hour = 3600
    return float(round(seconds / 60) * 60) if seconds >= hour else max(1.0, float(round(seconds)))

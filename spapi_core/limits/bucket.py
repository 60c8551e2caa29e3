"""A bucket's numbers: key, rate and burst, and the period between two permits.

Knows nothing about the state of a bucket; `law.py` does.
"""

from __future__ import annotations

import math
from functools import lru_cache

from attrs import field, frozen

from spapi_core.errors import InvalidArgumentError

MICRO = 1_000_000
"""Microseconds in a second: the unit in which buckets reckon, so that nothing drifts."""

SLOWEST, FASTEST = 1e-6, 1e6
"""Rates that a bucket can have: a permit in eleven days, a million a second."""

_BELIEVED = 1e-5, 1e4
"""Rates that Amazon can mean; whatever else a header says is a fault of the header."""

_WHOLE = 15
_NEARLY = 0.01
_DECIMALS = 4
_SLOW = 0.1


def _rate(_: object, __: object, value: float) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not SLOWEST <= value <= FASTEST:
        raise InvalidArgumentError(
            f"A bucket's rate must be a number of permits a second from {SLOWEST:f} to {FASTEST:.0f}, got {value!r}."
        )


def _count(_: object, __: object, value: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidArgumentError(f"A bucket's burst must be a whole number of 1 or more, got {value!r}.")


@frozen
class Bucket:
    """One token bucket: which one, how fast it fills and how much it holds.

    Args:
        key: Who shares it, e.g. `<application>:<account>:<region>:<operation id>`; never a credential.
        rate: Permits a second.
        burst: Permits it holds when full.
    """

    key: str
    rate: float = field(validator=_rate)
    burst: int = field(default=1, validator=_count)


def believable(rate: float) -> bool:
    """Whether a rate that an answer reports can be meant."""
    slowest, fastest = _BELIEVED
    return slowest <= rate <= fastest


@lru_cache(maxsize=4096)
def period_of(rate: float) -> int:
    """Microseconds between two permits of a published rate, rounded to the slower side.

    Amazon publishes slow rates rounded to four decimals: 0.0167 stands for one a minute, 0.0056 for one in
    three minutes. Taken at face value such a bucket fills a little faster than Amazon's, and a fleet that
    uses all of it is refused every few hours. So where a period of whole quarter minutes rounds to the
    published number and is slower by less than 1 %, that period is meant.

    Args:
        rate: Permits a second.
    """
    face = 1 / rate
    period = face
    if rate < _SLOW and round(rate, _DECIMALS) == rate:
        whole = math.ceil(face / _WHOLE) * _WHOLE
        if whole / face < 1 + _NEARLY and round(1 / whole, _DECIMALS) == rate:
            period = whole
    return max(1, math.ceil(round(period * MICRO, 3)))

"""Seconds that callers give, such as `timeout` and `max_wait`: checked in one place, with one message."""

from __future__ import annotations

from typing import TypeVar

from spapi_core.errors import InvalidArgumentError, SPAPIError

__all__ = ["checked_seconds"]

N = TypeVar("N", bound=float | None)


def checked_seconds(
    name: str,
    value: N,
    *,
    above_zero: bool = False,
    most: float | None = None,
    none: str = "for no limit",
    error: type[SPAPIError] = InvalidArgumentError,
) -> N:
    """The seconds as they were given; None passes.

    Args:
        name: What the message calls them.
        value: A number, booleans and NaN excepted.
        above_zero: Zero is refused.
        most: Seconds at most; None for any number.
        none: What None means; empty where it is not a choice.
        error: Raised when they are not valid.

    Raises:
        InvalidArgumentError: They are not a number of seconds; or `error`, where another is given.
    """
    if value is None:
        return value
    number = isinstance(value, int | float) and not isinstance(value, bool)
    fits = number and (value > 0 if above_zero else value >= 0) and (most is None or value <= most)
    if fits:
        return value
    size = "above zero" if above_zero else "of 0 or more"
    limit = "" if most is None else f", {most:,} at most"
    raise error(f"{name} is {value!r}: give seconds {size}{limit}{f', or None {none}' if none else ''}")

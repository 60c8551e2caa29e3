"""Options of a call: what may be said for one call, one list or one job, over the settings of the client.

One type for the keyword `options=` and for `client.with_options(...)`; a name that it does not have is an error for type
checkers and at run time.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import fields, frozen

from spapi_core.caller import CallOptions
from spapi_core.errors import InvalidArgumentError
from spapi_core.seconds import checked_seconds

if TYPE_CHECKING:
    from spapi_core.limits import Reservation
    from spapi_core.retry import RetryPolicy

__all__ = ["CallOptions", "CheckedOptions", "checked_options"]


@frozen(kw_only=True)
class CheckedOptions:
    """Options that were checked; None where nothing was said."""

    timeout: float | None = None
    headers: Mapping[str, str] | None = None
    retry: RetryPolicy | None = None
    max_wait: float | None = None
    strict: bool | None = None
    idempotent: bool | None = None
    cache: bool | float | None = None
    stale_on_error: float | None = None
    reservation: Reservation | str | None = None
    reserve: bool | None = None

    def over(self, other: CheckedOptions) -> CheckedOptions:
        """These options, and those of another where these say nothing; headers of both."""
        if other is _NOTHING:
            return self
        known = {name: getattr(self, name) for name in _NAMES}
        merged = {name: getattr(other, name) if value is None else value for name, value in known.items()}
        if self.headers and other.headers:
            merged["headers"] = {**other.headers, **self.headers}
        return CheckedOptions(**merged)


_NOTHING = CheckedOptions()
_NAMES = tuple(each.name for each in fields(CheckedOptions))
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_OURS = frozenset({
    "accept-encoding", "authorization", "connection", "content-encoding", "content-length", "content-type", "cookie",
    "host", "te", "trailer", "transfer-encoding", "upgrade", "user-agent", "x-amz-access-token",
})  # fmt: skip
"""Headers that the client writes itself: tokens, framing and its name."""


def checked_options(
    options: CallOptions | Mapping[str, Any] | None, base: CheckedOptions = _NOTHING, *, where: str = "options: "
) -> CheckedOptions:
    """Check options, and lay them over others.

    Args:
        options: What the caller says; None for nothing.
        base: What holds where the caller says nothing.
        where: How messages begin; empty for options that were given as keywords of their own.

    Raises:
        InvalidArgumentError: There is no such option, or its value is of the wrong kind.
    """
    if not options:
        if options is None or options == {}:
            return base
        raise InvalidArgumentError(f"options is {options!r}: give a dict, e.g. options={{'timeout': 10}}")
    if not isinstance(options, Mapping):
        raise InvalidArgumentError(
            f"options is a {type(options).__name__}: give a dict, e.g. options={{'timeout': 10}}"
        )
    for name, value in options.items():
        if name not in _NAMES:
            raise InvalidArgumentError(f"options: there is no option {name!r}{_nearest(name)}")
        _check(name, value, where)
    known: dict[str, Any] = dict(options)
    return CheckedOptions(**known).over(base)


def _check(name: str, value: Any, where: str) -> None:
    if name == "cache":
        if not isinstance(value, bool):
            checked_seconds(f"{where}cache", value, above_zero=True, none="for the cache's own, or True or False")
    elif name in {"timeout", "max_wait", "stale_on_error"}:
        checked_seconds(f"{where}{name}", value, above_zero=name == "timeout", none="for what the client has")
    elif name in {"strict", "idempotent", "reserve"}:
        if value is not None and not isinstance(value, bool):
            raise InvalidArgumentError(f"{where}{name} is {value!r}: give True or False")
    elif name == "reservation":
        _check_reservation(value)
    elif name == "retry":
        from spapi_core.retry import RetryPolicy  # noqa: PLC0415 - only callers who choose one pay for it

        if value is not None and not isinstance(value, RetryPolicy):
            raise InvalidArgumentError(f"{where}retry is a {type(value).__name__}: give RetryPolicy(tries=...)")
    else:
        _check_headers(value)


def _check_reservation(value: Any) -> None:
    from spapi_core.limits.reservation import Reservation  # noqa: PLC0415 - only callers who have one pay for it

    if value is not None:
        Reservation.of(value)


def _check_headers(headers: Any) -> None:
    """Refuse what is not a header, and what the client has to write itself; values are in no message."""
    if headers is None:
        return
    if not isinstance(headers, Mapping):
        raise InvalidArgumentError("options: headers: give a dict of names and values")
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER.fullmatch(name):
            raise InvalidArgumentError(f"options: headers: {name!r} is not the name of a header")
        if name.lower() in _OURS:
            raise InvalidArgumentError(f"options: headers: {name} is written by the client itself; leave it out")
        if not isinstance(value, str) or not _VALUE.fullmatch(value):
            raise InvalidArgumentError(f"options: headers: the value of {name} has to be text of one line")


def _nearest(name: object) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistake pays for it

    near = get_close_matches(str(name), _NAMES, 1)
    return f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(_NAMES)}"

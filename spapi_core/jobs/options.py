"""`options=` of whole jobs: each call of a job is sent with the options of a call, as by `client.with_options(...)`."""

from __future__ import annotations

import warnings
from copy import copy
from functools import wraps
from inspect import iscoroutinefunction, unwrap
from typing import TYPE_CHECKING, Any, TypeVar, cast

from spapi_core.caller import CallOptions

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["takes_options"]

F = TypeVar("F", bound="Callable[..., Any]")

_ROLES = ("report_options", "feed_options")


def takes_options(method: F) -> F:
    """A method of a job whose keyword `options` holds for every call that it sends.

    What stood in `options` before there were options of calls, options of a report or feed type, is taken with a warning.
    """
    code: Any = unwrap(method)
    role = next((each for each in _ROLES if each in (code.__kwdefaults__ or {})), None)

    # An error reporter takes the local variables of a wrapper too: what the caller gave is gone from it when the method fails.

    @wraps(method)
    async def awaited(self: Any, *args: Any, options: Any = None, **named: Any) -> Any:
        job = self
        if options is not None:
            job, named = _chosen(self, options, named, role)
        running = method(job, *args, **named)
        del args, named
        return await running

    @wraps(method)
    def called(self: Any, *args: Any, options: Any = None, **named: Any) -> Any:
        job = self
        try:
            if options is not None:
                job, named = _chosen(self, options, named, role)
            return method(job, *args, **named)
        finally:
            del args, named

    return cast("F", awaited if iscoroutinefunction(method) else called)


def _chosen(job: Any, options: Any, named: dict[str, Any], role: str | None) -> tuple[Any, dict[str, Any]]:
    """The job over a client with these options, and the arguments."""
    if role is not None and named.get(role) is None and options and not set(options) & set(CallOptions.__annotations__):
        warnings.warn(
            f"options= holds the options of calls; give those of the type as {role}=", DeprecationWarning, stacklevel=4
        )
        return job, {**named, role: options}
    other = copy(job)
    other._client = job._client.with_options(**options)  # noqa: SLF001  its own attribute
    return other, named

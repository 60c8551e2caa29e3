"""`options=` of whole jobs: each call of a job is sent with the options of a call, as by `client.with_options(...)`."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from functools import update_wrapper, wraps
from inspect import iscoroutinefunction, unwrap
from types import MethodType
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar, cast

from spapi_core.caller import CallOptions
from spapi_core.deprecation import warn_at_caller
from spapi_core.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["takes_options"]

F = TypeVar("F", bound="Callable[..., Any]")

_ROLES = ("report_options", "feed_options")


def takes_options(method: F) -> F:
    """A method of a job whose keyword `options` holds for every call that it sends.

    What was in `options` before there were options of calls, options of a report or feed type, is taken with a warning.
    """
    code: Any = unwrap(method)
    role = next((each for each in _ROLES if each in (code.__kwdefaults__ or {})), None)

    # An error reporter takes the local variables of a wrapper too: what the caller gave is gone from it when the method fails.

    async def awaited(self: Any, *args: Any, options: Any = None, **named: Any) -> Any:
        job = self
        if options is not None:
            job, named = _chosen(self, options, named, role)
        running = method(job, *args, **named)
        del args, named
        return await running

    def begun(self: Any, *args: Any, options: Any = None, **named: Any) -> Any:
        # A task may run the coroutine, where no frame leads to its caller: the older form is warned of before.
        try:
            if role is not None and _is_older(options, named, role):
                _warn(role)
                options, named = None, {**named, role: options}
            return awaited(self, *args, options=options, **named)
        finally:
            del args, named, options

    @wraps(method)
    def called(self: Any, *args: Any, options: Any = None, **named: Any) -> Any:
        job = self
        try:
            if options is not None:
                job, named = _chosen(self, options, named, role)
            return method(job, *args, **named)
        finally:
            del args, named

    if not iscoroutinefunction(method):
        return cast("F", called)
    return cast("F", wraps(method)(awaited) if role is None else _CoroutineMethod(method, begun))


class _CoroutineMethod:
    """A method that does something before it gives its coroutine, and is a coroutine function anyway.

    `inspect` takes whatever has the attributes of a function for one, on every Python; marking a plain function needs 3.12.

    Args:
        method: The coroutine function that it stands for.
        begun: Called in its place.
    """

    def __init__(self, method: Any, begun: Callable[..., Any]) -> None:
        update_wrapper(self, method)
        self.__code__ = method.__code__
        self.__defaults__ = method.__defaults__
        self.__kwdefaults__ = method.__kwdefaults__
        self._begun = begun

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        return self if instance is None else MethodType(self, instance)

    def __call__(self, *args: Any, **named: Any) -> Any:
        return self._begun(*args, **named)


def _is_older(options: Any, named: Mapping[str, Any], role: str) -> TypeGuard[Mapping[str, str]]:
    """Whether `options` holds options of the type, as before there were options of calls."""
    return named.get(role) is None and isinstance(options, Mapping) and _is_of_type(options)


def _warn(role: str) -> None:
    warn_at_caller(DeprecationWarning(f"options= holds the options of calls; give those of the type as {role}="))


def _chosen(job: Any, options: Any, named: dict[str, Any], role: str | None) -> tuple[Any, dict[str, Any]]:
    """The job over a client with these options, and the arguments.

    Raises:
        InvalidArgumentError: There is no such option, or its value is of the wrong kind.
    """
    if not isinstance(options, Mapping):
        raise InvalidArgumentError(
            f"options is a {type(options).__name__}: give a dict, e.g. options={{'timeout': 10}}{_hint(role)}"
        )
    if role is not None and _is_older(options, named, role):
        _warn(role)
        return job, {**named, role: options}
    other = copy(job)
    try:
        other._client = job._client.with_options(**{str(name): value for name, value in options.items()})  # noqa: SLF001  its own attribute
    except InvalidArgumentError as error:
        if role is None or set(options) <= set(CallOptions.__annotations__):
            raise
        raise InvalidArgumentError(f"{error.message}{_hint(role)}") from None
    return other, named


def _is_of_type(options: Mapping[Any, Any]) -> bool:
    """Whether these are options of a report or feed type: text alone, and no name that an option of calls may be meant by."""
    from difflib import get_close_matches  # noqa: PLC0415 - only the older form and mistakes pay for it

    known = CallOptions.__annotations__
    return (
        bool(options)
        and not set(options) & set(known)
        and all(isinstance(value, str) for value in options.values())
        and not any(get_close_matches(str(name), known, 1, 0.8) for name in options)
    )


def _hint(role: str | None) -> str:
    return "" if role is None else f"; options of the type go in {role}="

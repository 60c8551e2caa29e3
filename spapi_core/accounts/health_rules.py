"""How a profile is: what was found of it, as a dict for monitoring."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from spapi_core.errors import PermitTimeoutError, RateLimitError, SPAPIError
from spapi_core.system.typed import Item, TypedDictionary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["Health", "ProfileOutcome", "by_profile", "looking", "preview"]

_SHOWN = 8


class ProfileOutcome(Protocol):
    """What came of one profile: a value or an error."""

    @property
    def profile(self) -> str:
        """Its name."""
        ...

    @property
    def value(self) -> Health | None:
        """How it is."""
        ...

    @property
    def error(self) -> BaseException | None:
        """Why nothing is known."""
        ...


class Health(TypedDictionary):
    """How a profile is; as a dict, and by attribute."""

    __slots__ = ()
    status = Item[str]("status", "")
    endpoint = Item["str | None"]("endpoint")
    token_preview = Item["str | None"]("token_preview")
    latency_ms = Item["int | None"]("latency_ms")
    error = Item["str | None"]("error")
    error_class = Item["str | None"]("error_class")


@contextmanager
def looking(client: Any, clock: Callable[[], float]) -> Iterator[Health]:
    """What is found of one profile; an error belongs to it."""
    began = clock()
    found = Health(status="healthy", endpoint=client.endpoint.base_url)
    try:
        yield found
    except (PermitTimeoutError, RateLimitError):
        # The account can call, it just has called enough.
        pass
    except SPAPIError as error:
        found.update(status="error", error=str(error), error_class=type(error).__name__)
    found["latency_ms"] = round((clock() - began) * 1000)


def by_profile(results: Iterable[ProfileOutcome]) -> dict[str, Health]:
    """How each profile is; one that could not be looked at is not well."""
    return {
        result.profile: result.value
        if result.value is not None
        else Health(status="error", error=str(result.error), error_class=type(result.error).__name__)
        for result in results
    }


def preview(token: str) -> str:
    """The first characters of a token, enough to show its kind."""
    return token[:_SHOWN] + "..." if len(token) > 2 * _SHOWN else "..."

"""What is reported of requests on the wire; telemetry is one that listens."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

__all__ = ["UNWATCHED", "WatchedRequest", "Watcher"]


class WatchedRequest(Protocol):
    """One request that is watched."""

    def answered(self, status_code: int, headers: Mapping[str, str], cut: BaseException | None = None) -> None:
        """An answer came.

        Args:
            status_code: HTTP status.
            headers: Of the answer.
            cut: What broke its body off.
        """
        ...


class Watcher(Protocol):
    """What is reported of requests."""

    def request(
        self, method: str, url: str, *, template: str | None = None, current: bool = True
    ) -> AbstractContextManager[WatchedRequest]:
        """A request is about to be sent; the context ends with its answer or its error.

        Args:
            method: HTTP method.
            url: The whole URL, secrets included.
            template: The path with places for its values; None where it is not known.
            current: What runs inside belongs to the request.
        """
        ...


class _Unseen:
    __slots__ = ()

    def answered(self, status_code: int, headers: Mapping[str, str], cut: BaseException | None = None) -> None:
        """Nothing."""


_UNSEEN: AbstractContextManager[WatchedRequest] = nullcontext(_Unseen())


class _Unwatched:
    """Watches nothing; for clients without telemetry."""

    __slots__ = ()

    def request(
        self,
        method: str,  # noqa: ARG002 - as `Watcher`
        url: str,  # noqa: ARG002
        *,
        template: str | None = None,  # noqa: ARG002
        current: bool = True,  # noqa: ARG002
    ) -> AbstractContextManager[WatchedRequest]:
        """Nothing."""
        return _UNSEEN


UNWATCHED: Final = _Unwatched()
"""Watches nothing; for clients without telemetry."""

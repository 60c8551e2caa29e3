"""What is reported of calls and of their requests on the wire; telemetry is one that listens."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Final, Protocol, Self

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager
    from types import TracebackType

__all__ = ["OFF", "UNWATCHED", "Watch", "WatchedRequest", "Watcher"]


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


class Watch(Protocol):
    """What a call reports while it runs; a context manager around all its attempts."""

    def __enter__(self) -> Self:
        """The call begins."""
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        """The call is over."""
        ...

    def waited(self, seconds: float) -> None:
        """The permit of an attempt was granted after `seconds`."""
        ...

    def sending(self, number: int) -> AbstractContextManager[object]:
        """A context around the request of a try, the first of which is 1."""
        ...

    def attempt(self, number: int, *, status_code: int | None) -> None:
        """A try ended."""
        ...


_NOTHING: Final = nullcontext()


class _NotWatched:
    """Watches nothing."""

    __slots__ = ()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        """Nothing."""

    def waited(self, seconds: float) -> None:
        """Nothing."""

    def sending(self, number: int) -> AbstractContextManager[object]:  # noqa: ARG002 - as `Watch`
        """Nothing."""
        return _NOTHING

    def attempt(self, number: int, *, status_code: int | None) -> None:
        """Nothing."""


OFF: Final = _NotWatched()
"""Watches nothing; for clients without telemetry."""

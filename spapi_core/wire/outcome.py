"""What one attempt of a call came to: the word between the core loop and the retry policy.

Holds no decision: the core fills it in, `spapi_core.retry` reads it and sets the delay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import define

if TYPE_CHECKING:
    from spapi_core.errors import SPAPIError
    from spapi_core.wire.response import Response

T = TypeVar("T")


@define(eq=False)
class Outcome(Generic[T]):
    """What one attempt of a call came to.

    Args:
        response: The answer of a success.
        error: The error of a failure, raised when no further attempt is made.
        replayable: The request body can be sent again.
        idempotent: The caller's word that repeating is safe (or not); None leaves it to method and table.
        retry_after: Seconds Amazon asks to wait.
        left: Seconds of its total time that the call has left; None where it has no end.
        delay: Seconds until the next attempt; None when this was the last. Set by the retry policy.
    """

    response: Response[T] | Any = None
    error: SPAPIError | None = None
    replayable: bool = True
    idempotent: bool | None = None
    retry_after: float | None = None
    left: float | None = None
    delay: float | None = None

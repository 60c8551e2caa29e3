"""What an error reporter takes of an error: all that it came of, and the local variables of every frame."""

from __future__ import annotations

import traceback
from collections.abc import Iterator

__all__ = ["chain", "reported"]


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error, and all that it came of, shown in a traceback or not."""
    seen: set[int] = set()
    left = [error]
    while left:
        each = left.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            left += [each.__cause__, each.__context__]


def reported(error: BaseException, *own: str) -> list[str]:
    """Of one error: its repr, its attributes, and a text for each frame but those of files whose path holds one of `own`."""
    told = [repr(error), repr(getattr(error, "__dict__", {}))]
    told += [repr(getattr(error, name, None)) for name in ("doc", "object", "args")]
    frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    return told + [
        f"{frame.filename}:{frame.lineno} {frame.locals}"
        for frame in frames
        if not any(each in frame.filename for each in own)
    ]

"""Whether a socket can be read or written."""

from __future__ import annotations

import select
import sys

__all__ = ["is_ready"]


def is_ready(number: int, seconds: float | None, *, writing: bool = False) -> bool:
    """Whether a socket can be read, or written, within some time; its end counts as something to read.

    Args:
        number: Its file descriptor, of any size.
        seconds: How long to wait; None for ever.
        writing: To be written.
    """
    if sys.platform == "win32":
        return any(select.select([] if writing else [number], [number] if writing else [], [], seconds))
    poll = select.poll()
    poll.register(number, select.POLLOUT if writing else select.POLLIN)
    return bool(poll.poll(None if seconds is None else seconds * 1000))

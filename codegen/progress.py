"""What a long verb prints of its steps: their names, what happens in them, how long each took."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Iterator

__all__ = ["say", "step"]


@contextlib.contextmanager
def step(name: str) -> Iterator[None]:
    """Print the name of a step, and its seconds when it has ended."""
    say(f"== {name}")
    began = time.monotonic()
    yield
    say(f"   {time.monotonic() - began:.1f} s")


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()

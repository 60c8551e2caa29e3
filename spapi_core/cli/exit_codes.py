"""With which code `spapi` ends; the same mistake ends every command with the same code."""

from __future__ import annotations

from collections.abc import Iterable

from spapi_core.errors import ConfigurationError, InvalidArgumentError, SPAPIError, StoreError, TransportError

__all__ = [
    "BROKEN",
    "CONFIGURATION",
    "DONE",
    "INTERRUPTED",
    "NO_ANSWER",
    "READER_GONE",
    "REFUSED",
    "USAGE",
    "code_of",
    "joined",
]

DONE = 0
REFUSED = 1
USAGE = 2
CONFIGURATION = 3
NO_ANSWER = 4
BROKEN = 70
INTERRUPTED = 130
READER_GONE = 141


def code_of(error: SPAPIError) -> int:
    """The code of an error."""
    if isinstance(error, ConfigurationError):
        return CONFIGURATION
    if isinstance(error, InvalidArgumentError):
        return USAGE
    if isinstance(error, TransportError | StoreError):
        return NO_ANSWER
    return REFUSED


def joined(codes: Iterable[int]) -> int:
    """The code of several checks: theirs where those that failed agree, else that something was found."""
    failed = set(codes) - {DONE}
    return failed.pop() if len(failed) == 1 else REFUSED if failed else DONE

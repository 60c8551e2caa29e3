"""Errors as a person wants to read them: what, the request id, what to do. No traceback, no secret."""

from __future__ import annotations

import os
import sys
import textwrap
import traceback
from typing import Any

import typer

from spapi_core.cli import exit_codes
from spapi_core.cli.show import width
from spapi_core.errors import (
    ConfigurationError,
    InvalidArgumentError,
    ServerError,
    SPAPIError,
    StatusError,
    StoreError,
    TransportError,
    redact,
)

__all__ = ["exit_code", "note", "tell"]


def note(text: str) -> None:
    """Say something that is not data, on standard error."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def exit_code(error: BaseException) -> int:
    """Tell an error, and the exit code that goes with it."""
    if isinstance(error, BrokenPipeError):
        return exit_codes.READER_GONE
    if isinstance(error, KeyboardInterrupt | typer.Abort):
        note("Interrupted.")
        return exit_codes.INTERRUPTED
    if isinstance(error, SPAPIError):
        tell(error)
    if isinstance(error, SPAPIError | typer.Exit):
        return int(error.exit_code) if isinstance(error, typer.Exit) else _code(error)
    show: Any = getattr(error, "show", None)
    if callable(show):
        # A mistake on the command line: the library says it with the usage.
        show()
        return exit_codes.USAGE
    if os.environ.get("SPAPI_DEBUG"):
        note(redact(traceback.format_exc()))
    note(f"Error: {type(error).__name__}: {redact(str(error))}\n  This is a fault of spapi. SPAPI_DEBUG=1 shows where.")
    return exit_codes.BROKEN


def tell(error: SPAPIError) -> None:
    """Write an error as one block."""
    from spapi_core.doctor.causes import Subject, causes

    lines = [_wrapped("Error: ", error.message)]
    facts = [("operation", error.operation), ("request id", error.request_id)]
    if error.attempts and error.attempts > 1:
        facts.append(("tried", f"{error.attempts} times"))
    facts.append(("go on with", f"--start-token {error.page_token}" if error.page_token else None))
    lines += [_wrapped(f"  {name}: ", value) for name, value in facts if value]
    found = causes(error, Subject())[0]
    told = isinstance(error, ConfigurationError | InvalidArgumentError | StatusError) and not isinstance(
        error, ServerError
    )
    if found.remedy and found.remedy not in error.message and not told:
        lines.append(_wrapped("  what to do: ", found.remedy))
    note("\n".join(lines))


def _code(error: SPAPIError) -> int:
    if isinstance(error, ConfigurationError):
        return exit_codes.CONFIGURATION
    if isinstance(error, InvalidArgumentError):
        return exit_codes.USAGE
    if isinstance(error, TransportError | StoreError):
        return exit_codes.NO_ANSWER
    return exit_codes.REFUSED


def _wrapped(head: str, text: str) -> str:
    return textwrap.fill(
        head + text,
        width(),
        subsequent_indent=" " * (len(head) - len(head.lstrip()) + 2),
        break_long_words=False,
        break_on_hyphens=False,
    )

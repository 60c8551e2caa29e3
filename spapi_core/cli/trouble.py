"""Errors as a person, or with `--json` a program, wants to read them. No traceback, no secret."""

from __future__ import annotations

import errno
import json
import os
import sys
import traceback
from collections.abc import Sequence
from typing import Any

import typer
from attrs import define, field

from spapi_core.cli import exit_codes
from spapi_core.cli.show import width, wrapped
from spapi_core.errors import (
    ConfigurationError,
    InvalidArgumentError,
    ServerError,
    SPAPIError,
    StatusError,
    redact,
)
from spapi_core.system.files import why

__all__ = ["CheckFailedError", "exit_code", "for_programs", "is_quiet", "note", "tell", "wants_json"]


_OF_THE_DISK = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF})


class CheckFailedError(Exception):
    """A check found something, and a person has been shown it already.

    Args:
        message: What it found.
        status: The exit code.
        remedy: What to do.
    """

    def __init__(self, message: str, status: int = exit_codes.REFUSED, *, remedy: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.remedy = remedy


@define
class _Channel:
    """Standard error: for a person as it comes; for a program, notes wait so that an error is one JSON object."""

    as_json: bool = False
    notes: list[str] = field(factory=list)


_channel = _Channel()


def wants_json(arguments: Sequence[str]) -> bool:
    """Whether `--json` stands on a command line."""
    words = list(arguments)
    return "--json" in (words[: words.index("--")] if "--" in words else words)


def for_programs(as_json: bool) -> None:
    """Begin a command: whether standard error is read by a program."""
    _channel.as_json = as_json
    _channel.notes.clear()


def note(text: str, *, now: bool = False) -> None:
    """Say something that is not data, on standard error.

    Args:
        text: A line or more.
        now: It is needed while the command runs; other notes wait with `--json` until it ends.
    """
    if _channel.as_json and not now:
        _channel.notes.append(text)
        return
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def is_quiet() -> bool:
    """Whether a program reads standard error: nothing is drawn there."""
    return _channel.as_json


def exit_code(error: BaseException | None) -> int:
    """Report an error, and return the exit code that goes with it; None for a command that ended well."""
    if isinstance(error, BrokenPipeError):
        return exit_codes.READER_GONE
    if isinstance(error, typer.Exit):
        _finish()
        return int(error.exit_code)
    if error is None:
        _finish()
        return exit_codes.DONE
    if not _channel.as_json:
        return _tell_person(error)
    row = _row(error)
    _say({**row, **({"notes": _channel.notes} if _channel.notes else {})})
    status: int = row["exit_code"]
    return status


def tell(error: SPAPIError) -> None:
    """Write an error as one block."""
    lines = [_wrapped("Error: ", error.message)]
    facts = [("operation", error.operation), ("request id", error.request_id)]
    if error.attempts and error.attempts > 1:
        facts.append(("tried", f"{error.attempts} times"))
    facts.append(("go on with", f"--start-token {error.page_token}" if error.page_token else None))
    facts.append(("id", getattr(error, "resource_id", None)))
    lines += [_wrapped(f"  {name}: ", value) for name, value in facts if value]
    remedy = _remedy(error)
    told = isinstance(error, ConfigurationError | InvalidArgumentError | StatusError) and not isinstance(
        error, ServerError
    )
    if remedy and remedy not in error.message and not told:
        lines.append(_wrapped("  what to do: ", remedy))
    note("\n".join(lines))


def _tell_person(error: BaseException) -> int:
    row = _row(error)
    status: int = row["exit_code"]
    if isinstance(error, SPAPIError):
        tell(error)
    elif status == exit_codes.BROKEN:
        note(f"Error: {row['error']}: {row['message']}\n  {row['remedy']}")
    elif isinstance(error, KeyboardInterrupt | typer.Abort):
        note("Interrupted.")
    elif type(error).__name__ == "NoArgsIsHelpError":
        # A group without a command: its help is the answer.
        note(str(row["message"]))
    elif not isinstance(error, CheckFailedError):
        context = getattr(error, "ctx", None)
        if context is not None and not _has_remedy(error):
            # A mistake on the command line: the usage belongs to it.
            note(context.get_usage())
        note(_wrapped("Error: ", row["message"]))
        if row["remedy"] not in row["message"]:
            note(_wrapped("  what to do: ", row["remedy"]))
    return status


def _row(error: BaseException) -> dict[str, Any]:
    """What a program learns of an error; every key is always there."""
    row: dict[str, Any] = {
        "error": type(error).__name__,
        "message": redact(str(error)),
        "code": type(error).__name__.removesuffix("Error"),
        "status": None,
        "request_id": None,
        "operation": None,
        "attempts": None,
        "page_token": None,
        "resource_id": None,
        "remedy": "",
        "retryable": False,
        "may_have_been_carried_out": False,
        "exit_code": exit_codes.BROKEN,
    }
    if isinstance(error, SPAPIError):
        return row | {
            "message": error.message,
            "code": error.code or row["code"],
            "status": error.status_code,
            "request_id": error.request_id,
            "operation": error.operation,
            "attempts": error.attempts,
            "page_token": error.page_token,
            "resource_id": getattr(error, "resource_id", None),
            "remedy": _remedy(error),
            "retryable": error.is_retryable(),
            "may_have_been_carried_out": error.may_have_been_carried_out,
            "exit_code": exit_codes.code_of(error),
        }
    if isinstance(error, KeyboardInterrupt | typer.Abort):
        return row | {
            "message": "Interrupted.",
            "code": "Interrupted",
            "remedy": "Run it again.",
            "exit_code": exit_codes.INTERRUPTED,
        }
    if isinstance(error, CheckFailedError):
        return row | {"remedy": error.remedy, "exit_code": error.status}
    said: Any = getattr(error, "format_message", None)
    if callable(said):
        # Mistakes on the command line, and what the local sandbox's commands raise, which stand alone.
        return row | {
            "message": said(),
            "code": "Sandbox" if _has_remedy(error) else "Usage",
            "remedy": getattr(error, "remedy", None) or _help_of(error),
            "exit_code": getattr(error, "exit_code", exit_codes.USAGE),
        }
    if isinstance(error, OSError) and error.filename is None and error.errno in _OF_THE_DISK:
        said = f"The output cannot be written: {why(error)}."
        return row | {"message": said, "code": "Output", "remedy": said, "exit_code": exit_codes.REFUSED}
    if os.environ.get("SPAPI_DEBUG"):
        note(redact(traceback.format_exc()), now=not _channel.as_json)
    return row | {"remedy": "This is a fault of spapi. SPAPI_DEBUG=1 shows where."}


def _remedy(error: SPAPIError) -> str:
    """What to do; where the message says it, the message's own words."""
    from spapi_core.doctor.causes import Subject, causes

    if isinstance(error, ConfigurationError | InvalidArgumentError):
        return error.message
    return causes(error, Subject())[0].remedy or error.message


def _has_remedy(error: BaseException) -> bool:
    return hasattr(error, "remedy")


def _help_of(error: BaseException) -> str:
    context: Any = getattr(error, "ctx", None)
    return f"See: {context.command_path} --help" if context is not None else "See: spapi --help"


def _say(row: dict[str, Any]) -> None:
    sys.stderr.write(json.dumps(row) + "\n")
    sys.stderr.flush()


def _finish() -> None:
    """Write the notes that waited: nothing went wrong, so they are not part of an error."""
    waited, _channel.notes = _channel.notes, []
    for text in waited:
        note(text, now=True)


def _wrapped(head: str, text: str) -> str:
    return "\n".join(wrapped(head + text, width(sys.stderr), rest=" " * (len(head) - len(head.lstrip()) + 2)))

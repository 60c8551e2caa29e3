"""From the words of the command line to an exit code; typer and rich are loaded when a command runs."""

from __future__ import annotations

import json
import os
import sys
import warnings
from collections.abc import Sequence
from io import TextIOWrapper
from typing import Any, NoReturn

from spapi_core.cli.exit_codes import CONFIGURATION, DONE, INTERRUPTED, READER_GONE, REFUSED
from spapi_core.errors import OperationDeprecatedWarning

__all__ = ["main", "run"]

_ENDLESS = 10_000
"""Columns of what is not a terminal: nothing is wrapped."""


def main() -> NoReturn:
    """Run the command and exit."""
    _open_streams()
    try:
        status = run(sys.argv[1:])
    except BrokenPipeError:  # of standard error, where an error was to be reported
        status = READER_GONE
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            # What is left to be written must not meet the reader that went away, or the full disk, once more.
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    sys.exit(status)


def _open_streams() -> None:
    """Give the process the standard streams that it was started without, as by a service manager or `>&-`."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115  it stays open


def run(arguments: Sequence[str]) -> int:
    """Run the command; errors become one readable block on standard error.

    Args:
        arguments: What follows `spapi` on the command line.

    Returns:
        The exit code.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # What the terminal cannot write is escaped; it is no reason to fail.
            stream.reconfigure(errors="backslashreplace")
    try:
        from typer.main import get_command

        from spapi_core.cli.app import app
        from spapi_core.cli.show import width
        from spapi_core.cli.trouble import exit_code, for_programs, wants_json
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("typer", "rich"):
            raise
        return _without_extra(as_json="--json" in arguments)
    for_programs(wants_json(arguments))
    # A command notes the end of an operation itself, after the answer.
    warnings.filterwarnings("ignore", category=OperationDeprecatedWarning)
    try:
        status = get_command(app).main(
            list(arguments), prog_name="spapi", standalone_mode=False, terminal_width=width() or _ENDLESS
        )
        sys.stdout.flush()
    except SystemExit as ended:
        # The library under typer answers a closed pipe with an exit of its own.
        gone = isinstance(ended.__context__, BrokenPipeError)
        return READER_GONE if gone else ended.code if isinstance(ended.code, int) else REFUSED
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  # all of them are reported here, none as a traceback
        return exit_code(error)
    if status == INTERRUPTED:
        return exit_code(KeyboardInterrupt())
    exit_code(None)
    return status if isinstance(status, int) else DONE


def _without_extra(*, as_json: bool) -> int:
    said, remedy = "The command line needs an extra.", "pip install 'spapi-clients[cli]'"
    row: dict[str, Any] = {
        "error": "ConfigurationError",
        "message": said,
        "code": "Configuration",
        "status": None,
        "request_id": None,
    }
    row |= {"remedy": remedy, "exit_code": CONFIGURATION}
    sys.stderr.write((json.dumps(row) if as_json else f"{said} {remedy}") + "\n")
    return CONFIGURATION

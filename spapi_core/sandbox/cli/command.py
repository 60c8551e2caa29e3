"""What the commands share: how one fails, how it is asked for JSON, and how entries are written on a command line."""

from __future__ import annotations

from typing import Annotated, Any

import typer

__all__ = ["CONFIGURATION", "NO_ANSWER", "REFUSED", "AsJson", "SandboxCommandError", "row_of"]

REFUSED, USAGE, CONFIGURATION, NO_ANSWER = 1, 2, 3, 4

AsJson = Annotated[bool, typer.Option("--json", help="Write JSON.")]


class SandboxCommandError(typer.BadParameter):
    """A command of the sandbox that cannot be done; typer shows it where the commands run on their own.

    Args:
        message: What happened.
        exit_code: The code it ends with.
        remedy: What to do.
    """

    def __init__(self, message: str, exit_code: int = USAGE, remedy: str = "") -> None:
        super().__init__(message)
        self.exit_code = exit_code
        self.remedy = remedy

    def format_message(self) -> str:
        """What happened, as it is."""
        return str(self.message)


def row_of(text: str) -> dict[str, Any]:
    """The entries of `name=value,name=value`.

    Raises:
        SandboxCommandError: A part is not of this form.
    """
    row: dict[str, Any] = {}
    for part in text.split(","):
        name, sign, value = part.partition("=")
        if not sign:
            raise SandboxCommandError(f"{part!r} is not name=value: write kind=status,status=503.")
        row[name.strip()] = _value(value.strip())
    return row


def _value(text: str) -> Any:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return {"true": True, "false": False}.get(text.lower(), text)

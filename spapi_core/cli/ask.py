"""Questions to a person, on standard error, so that standard output stays data."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from spapi_core.errors import ConfigurationError, InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ask", "confirm"]


def ask(
    text: str, *, default: str | None = None, hidden: bool = False, check: Callable[[str], object] | None = None
) -> str:
    """Ask until the answer is usable; a pipe is asked once.

    Args:
        text: The question.
        default: Taken for an empty answer; None asks again.
        hidden: What is typed is not shown.
        check: Raises ConfigurationError for an answer that is not usable.
    """
    while True:
        answer = _line(f"{text}{f' [{default}]' if default else ''}: ", hidden=hidden).strip() or default
        if answer is None:
            continue
        try:
            if check is not None:
                check(answer)
        except ConfigurationError as error:
            if not sys.stdin.isatty():
                raise
            sys.stderr.write(error.message + "\n")
        else:
            return answer


def confirm(text: str) -> bool:
    """Ask for yes or no; an empty answer is no, any other is asked again, of a pipe refused."""
    while True:
        answer = _line(f"{text} [y/N]: ", hidden=False).strip().lower()
        if answer in ("y", "yes", "n", "no", ""):
            return answer in ("y", "yes")
        if not sys.stdin.isatty():
            raise InvalidArgumentError(f"{text}: answer y or n, not {answer!r}.")
        sys.stderr.write("Answer y or n.\n")


def _line(prompt: str, *, hidden: bool) -> str:
    if hidden and sys.stdin.isatty():
        from getpass import getpass  # a terminal alone can hide what is typed

        return getpass(prompt, stream=sys.stderr)
    sys.stderr.write(prompt)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        sys.stderr.write("\n")
        raise InvalidArgumentError("The input ended before every question was answered.")
    return line

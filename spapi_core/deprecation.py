"""Operations that Amazon has announced to end: said once each, at the line that calls them.

`deprecated` marks generated methods and builders as PEP 702 does, so that editors strike them out and type
checkers report them; it warns of nothing itself, since the call does.
"""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING, Any

from attrs import frozen

from spapi_core.errors import OperationDeprecatedWarning

if TYPE_CHECKING:
    from datetime import date
    from types import FrameType

    from typing_extensions import deprecated
else:

    def deprecated(message: str, /, *, category: None = None) -> Any:  # noqa: ARG001 - typing_extensions has it
        """Mark a function or a class as deprecated, in `__deprecated__`.

        Args:
            message: What to use instead, and until when.
            category: None, since the call itself warns.
        """

        def mark(thing: Any) -> Any:
            thing.__deprecated__ = message
            return thing

        return mark


__all__ = ["Deprecation", "deprecated", "warn_at_caller", "warn_deprecated"]

_OURS = frozenset({"spapi_core", "spapi_clients"})
_PLUMBING = frozenset({"asyncio", "concurrent", "contextlib", "functools", "threading", "uvloop"})

_warned: dict[str, object] = {}


@frozen
class Deprecation:
    """The announced end of an operation.

    Args:
        removal: The day from which calls fail; None where Amazon names none.
        replacement: Ids of the operations to use instead; empty where there are none.
    """

    removal: date | None = None
    replacement: tuple[str, ...] = ()


def warn_deprecated(operation: str, end: Deprecation) -> None:
    """Warn of a deprecated operation, the first time in this process, at the caller's line.

    Args:
        operation: Id of the operation.
        end: What Amazon has announced.

    Raises:
        OperationDeprecatedWarning: A filter makes errors of warnings; then each call raises.
    """
    mark = object()
    # setdefault is one step, so that of several threads exactly one warns.
    if _warned.setdefault(operation, mark) is not mark:
        return
    try:
        warn_at_caller(OperationDeprecatedWarning(operation, end.removal, end.replacement))
    except Warning:
        del _warned[operation]
        raise


def warn_at_caller(warning: Warning) -> None:
    """Warn at the line that called us, through event loops and wrappers.

    Args:
        warning: What is said.
    """
    frame = _caller()
    warnings.warn_explicit(
        warning,
        type(warning),
        frame.f_code.co_filename,
        frame.f_lineno,
        frame.f_globals.get("__name__", "<unknown>"),
        frame.f_globals.setdefault("__warningregistry__", {}),
    )


def _caller() -> FrameType:
    """The innermost frame that is neither ours nor of what carries calls; the innermost one where there is none."""
    here = frame = sys._getframe(3)  # noqa: SLF001 - warnings.warn skips packages from Python 3.12 on alone
    found: FrameType | None = frame
    while found is not None and _package(found) in _OURS | _PLUMBING:
        found = found.f_back
    return here if found is None else found


def _package(frame: FrameType) -> str:
    name: str = frame.f_globals.get("__name__", "")
    return name.partition(".")[0]

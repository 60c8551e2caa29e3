"""What the doctor says: one finding, with how sure it is and what to do."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from attrs import asdict, frozen

__all__ = ["Finding", "Status", "Sure"]


class Status(StrEnum):
    """How a step of the examination ended."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"
    SKIPPED = "skipped"


class Sure(StrEnum):
    """How sure a finding is."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


@frozen
class Finding:
    """One thing that was looked at or found.

    Args:
        step: What was looked at, e.g. "Login with Amazon".
        status: How it ended.
        text: What was found, in a sentence; never a secret.
        cause: A name for programs, e.g. `invalid_grant`; empty where nothing is wrong.
        remedy: What to do; empty where nothing is to be done.
        sure: How sure it is.
    """

    step: str
    status: Status
    text: str
    cause: str = ""
    remedy: str = ""
    sure: Sure = Sure.CERTAIN

    def to_dict(self) -> dict[str, Any]:
        """As plain JSON."""
        return {key: str(value) for key, value in asdict(self).items()}

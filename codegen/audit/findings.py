"""What an audit finds: what it counted in the documents, and what the generated code does not have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

COUNTED = ("operations", "parameters", "schemas", "properties", "statuses", "enum values")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Loss:
    """Something of a document that the generated code does not have."""

    section: str
    pointer: str
    what: str

    def __str__(self) -> str:
        """One line: file, JSON pointer, what is missing."""
        return f"models/{self.section}.json#{self.pointer}: {self.what}"


@dataclass
class Findings:
    """What an audit counted in the documents, and what it did not find in the code."""

    counts: Counter[str] = field(default_factory=Counter)
    losses: list[Loss] = field(default_factory=list)

    def add(self, other: Findings) -> None:
        """Take over another audit's findings."""
        self.counts += other.counts
        self.losses += other.losses

    def told(self) -> str:
        """The counts, for people."""
        return ", ".join(f"{self.counts[what]} {what}" for what in COUNTED)


def pointer(*parts: str) -> str:
    """A JSON pointer."""
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in parts)

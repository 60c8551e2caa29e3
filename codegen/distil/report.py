"""What happened to one source file on its way to a distilled document.

Every step writes here: problems (the file fails and its previous version stays), repairs (a
generic pass changed something, with the place), patches (rows that were applied), and vendor
extensions that were left out. Places are JSON pointers into the source file, so that a reader
finds them. Notes are what somebody should look at though nothing failed. Nothing is decided here.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field


def pointer(*parts: str | int) -> str:
    """Make a JSON pointer (RFC 6901) of the keys and indices that lead to a place."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def parts_of(text: str) -> list[str]:
    """Give the keys of a JSON pointer, the reverse of `pointer`.

    Raises:
        ValueError: The text is not a JSON pointer.
    """
    if text and not text.startswith("/"):
        raise ValueError(f"{text!r} is not a JSON pointer: it must be empty or start with '/'")
    return [part.replace("~1", "/").replace("~0", "~") for part in text.split("/")[1:]]


@dataclass(frozen=True)
class Problem:
    """One reason why a file cannot be distilled, and where it is in that file."""

    pointer: str
    message: str

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: {self.message}"


class ModelError(Exception):
    """A source file cannot be distilled; carries every problem that was found in it."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


@dataclass
class Report:
    """The notes that the steps take about one file."""

    problems: list[Problem] = field(default_factory=list)
    repairs: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    patches: list[str] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    notes: list[Problem] = field(default_factory=list)

    def note(self, where: str, message: str) -> None:
        """Note what somebody should look at; the file goes on."""
        self.notes.append(Problem(where, message))

    def problem(self, where: str, message: str) -> None:
        """Note a reason why the file cannot be distilled."""
        self.problems.append(Problem(where, message))

    def repaired(self, rule: str, where: str) -> None:
        """Note that a generic pass changed the file at a place."""
        self.repairs[rule].append(where)

    def raise_problems(self) -> None:
        """Stop here if anything was found so far.

        Raises:
            ModelError: With all problems noted so far.
        """
        if self.problems:
            raise ModelError(*self.problems)

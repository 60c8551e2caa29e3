"""The one-line summaries of operations and sections, the first lines of their docstrings.

`summaries.toml` has a shape of its own, since a line is all that a row has to say: its source and
reason stand once at the top. What makes a good line is checked here as far as a machine can.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from attrs import frozen

from codegen.tables.rows import TEXT, TablesError, read_toml

__all__ = ["Lines", "faults", "in_words", "read_lines"]

LONGEST = 100
WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


@frozen
class Lines:
    """Operation id -> line, and section -> line."""

    file: str
    operations: Mapping[str, str]
    sections: Mapping[str, str]


def read_lines(file: Path) -> Lines:
    """Read the summaries.

    Raises:
        TablesError: Not readable, source or reason missing, or a line that is not text.
    """
    content = read_toml(file)
    for key in ("source", "reason"):
        if not TEXT.fits(content.pop(key, None)):
            raise TablesError(f"{file.name}: {key} is missing; state it once at the top for all lines")
    operations: dict[str, str] = {}
    sections: dict[str, str] = {}
    for section, lines in content.items():
        if not isinstance(lines, dict):
            raise TablesError(f"{file.name}: {section} is not a section; lines stand under [<section>] or [sections]")
        for name, line in lines.items():
            if not isinstance(line, str):
                raise TablesError(f"{file.name}: {section}.{name} = {line!r} is wrong; it must be a text")
            if section == "sections":
                sections[name] = line
            else:
                operations[f"{section}.{name}"] = line
    return Lines(file.name, operations, sections)


def faults(line: str) -> Iterator[str]:
    """Say what is wrong with a line: its form, not its sense."""
    if line.startswith("REVIEW"):
        yield "nobody has looked at this draft"
    if not line or line != line.strip() or "\n" in line:
        yield "the line is empty, padded or broken"
    elif not line[0].isupper():
        yield "the line does not begin with a capital"
    elif line.endswith("."):
        yield "the line ends with a full stop, which the docstring adds"
    if len(line) > LONGEST:
        yield f"the line is {len(line)} characters long, more than {LONGEST}"


def in_words(name: str) -> str:
    """Make a line of a name, for models without a summary: `getLabelPageTypes` -> "Get label page types"."""
    words = " ".join(word if word.isupper() and len(word) > 1 else word.lower() for word in WORDS.findall(name))
    return words[:1].upper() + words[1:]

"""Which upstream file is which section: the rows of `codegen/tables/sections.toml`.

A file without a row still gets a section, named by rule from the file's name and the version in the
model; the update asks for the row.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from codegen.distil.convert import Section

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*_v[0-9]+(?:_[0-9]{2}_[0-9]{2})?")
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_KEYS = {"file", "name", "api", "reason", "source"}


@dataclass(frozen=True)
class Sections:
    """The table, by upstream file."""

    by_file: dict[str, Section]

    def of(
        self, file: str, version: str, present: Collection[str] | None = None, taken: Collection[str] = ()
    ) -> tuple[Section, str | None]:
        """Find the section of an upstream file.

        Args:
            file: Path in the upstream repository.
            version: The model's version, for a file that has no row.
            present: All upstream files. A file without a row takes the section that it has by rule from a row whose own
                file is not among them: Amazon moved or renamed it.
            taken: Names that other files of the same state have already.

        Returns:
            The section, and the file of its row; None where it has no row. A file whose name by rule is another file's
            gets a number: Amazon has an API under two files now and then, an old and a new one.
        """
        if file in self.by_file:
            return self.by_file[file], file
        section = derive(file, version)
        for known in self.by_file.values():
            if (
                known.name == section.name
                and known.name not in taken
                and present is not None
                and known.file not in present
            ):
                return Section(name=known.name, api=known.api, file=file), known.file
        names = {*taken, *(known.name for known in self.by_file.values())}
        words, _, number = section.name.rpartition("_v")
        count, name = 1, section.name
        while name in names:
            count += 1
            name = f"{words}_{count}_v{number}"
        return Section(name=name, api=section.api, file=file), None


def load_sections(path: Path) -> Sections:
    """Read the table.

    Raises:
        ValueError: A row is not complete, or a file or name is there twice; the message names it.
    """
    by_file: dict[str, Section] = {}
    names: dict[str, str] = {}
    for row in tomllib.loads(path.read_text(encoding="utf-8")).get("section", []):
        label = f"{path.name}: section {row.get('name')!r}"
        if set(row) - {"review"} != _KEYS:
            raise ValueError(f"{label}: must have the keys {', '.join(sorted(_KEYS))}")
        if not NAME.fullmatch(row["name"]):
            raise ValueError(f"{label}: a section is named <api>_v<version>, like orders_v2026_01_01")
        if row["file"] in by_file or row["name"] in names:
            raise ValueError(f"{label}: file and name must be in one row only")
        names[row["name"]] = row["file"]
        by_file[row["file"]] = Section(name=row["name"], api=row["api"], file=row["file"])
    return Sections(by_file)


def derive(file: str, version: str) -> Section:
    """Name a section by rule: the file's name in words, then the version of the model, or else the one in the file's name."""
    stem = PurePosixPath(file).stem
    words = re.sub(r"[-_]?[vV]?\d{4}-\d{2}-\d{2}$|[-_]?[vV]\d+$", "", stem)
    words = re.sub(r"([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", r"\1\3_\2\4", words)
    words = re.sub(r"[^A-Za-z0-9]+", "_", words).strip("_").lower()
    if not words[:1].isalpha():
        words = f"api_{words}".rstrip("_")
    date = _DATE.search(version) or _DATE.search(stem)
    plain = re.search(r"[0-9]+", version) or re.search(r"(?<=[vV])[0-9]+$", stem)
    number = "_".join(date.groups()) if date else plain[0] if plain else "1"
    return Section(name=f"{words}_v{number}", api=words.replace("_", " ").title(), file=file)

"""What a set of changes makes of the version and the changelog: breaking, feature or fix.

Both are made from what a comparison found against the last commit, so that a second run writes the same again.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from codegen import git
from codegen.changes.change import Change
from codegen.distil import canonical

__all__ = ["entry", "kind_of", "next_version", "write"]

TITLE = "Amazon's API of"
_ADDED = ("-added",)
_QUIET = ("quota", "sandbox")
_VERSION = re.compile(r'(?m)^version = "(?P<version>[0-9]+\.[0-9]+\.[0-9]+)"$')
_SHOWN = 8
_ADDED_LINES = re.compile(r"(?m)^(- .*\n)((?:  .*\n)*)")
"""A line of an entry, and what a person has written in indented lines under it."""


def kind_of(changes: Sequence[Change]) -> str | None:
    """Say what the changes are together: "breaking", "feature", "fix", or None where there are none."""
    if not changes:
        return None
    if any(change.breaking for change in changes):
        return "breaking"
    return "feature" if any(change.kind.endswith(_ADDED) for change in changes) else "fix"


def next_version(version: str, kind: str) -> str:
    """The version after one, by semantic versioning; before 1.0.0 the second number stands for what breaks.

    Args:
        version: Three numbers.
        kind: As `kind_of` says.
    """
    major, minor, patch = map(int, version.split("."))
    if kind == "breaking":
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if kind == "feature" and major:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def entry(name: str, changes: Sequence[Change]) -> str:
    """The part of the changelog about an update: what breaks first, then what is new, by section.

    Args:
        name: Commit or label of Amazon's models.
        changes: Against the version before.
    """
    sections: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        if not change.kind.startswith(_QUIET) and not change.kind.startswith("held-"):
            sections[change.section].append(change)
    lines = [f"{TITLE} {name}", ""]
    for section, found in sections.items():
        breaking = [change for change in found if change.breaking]
        lines += [f"- **Breaking**, `{section}`: {change.where}: {change.text}." for change in breaking]
        rest = [change for change in found if not change.breaking and change.kind != "schema-added"]
        rest.sort(key=lambda change: not change.kind.startswith(("section-", "operation-")))
        if rest:
            told = [_told(change, section) for change in rest[:_SHOWN]]
            more = f", and {len(rest) - _SHOWN} more" if len(rest) > _SHOWN else ""
            lines.append(f"- `{section}`: {', '.join(told)}{more}.")
    quotas = sum(change.kind == "held-quota-changed" for change in changes)
    if quotas:
        lines.append(f"- Usage plans of {quotas} operations.")
    return "\n".join(lines) + "\n"


def _told(change: Change, section: str) -> str:
    return change.text if change.where == section else f"{change.where} {change.text}"


def write(root: Path, since: str, name: str, changes: Sequence[Change]) -> str | None:
    """Write version and changelog entry, in place of those that an earlier run wrote for the same models.

    Args:
        root: The repository.
        since: What was compared with; where it is a git revision, its version is the one to go on from.
        name: Commit or label of Amazon's models.
        changes: What was found.

    Returns:
        The version; None where nothing changed.
    """
    kind = kind_of(changes)
    if kind is None:
        return None
    project = root / "pyproject.toml"
    text = project.read_text(encoding="utf-8")
    version = next_version(_version_of(root, since) or tomllib.loads(text)["project"]["version"], kind)
    canonical.write(project, _VERSION.sub(f'version = "{version}"', text, count=1))
    _write_entry(root / "CHANGELOG.md", entry(name, changes))
    return version


def _version_of(root: Path, since: str) -> str | None:
    try:
        found = _VERSION.search(git.ask(root, "show", f"{since}:pyproject.toml"))
    except git.GitError:
        beside = Path(since) / "pyproject.toml"
        found = _VERSION.search(beside.read_text(encoding="utf-8")) if beside.is_file() else None
    return found["version"] if found else None


def _write_entry(file: Path, text: str) -> None:
    """Put the entry first under "Unreleased"; one that is there already for the same state of Amazon's is replaced.

    What a person wrote in indented lines under one of its lines stays there, as long as that line does.
    """
    changelog = file.read_text(encoding="utf-8")
    head, mark, rest = changelog.partition("## Unreleased\n")
    if not mark:
        raise ValueError(f'{file.name} has no "## Unreleased": put it above the newest version')
    body, ended, released = rest.partition("\n## ")
    title = re.escape(text.partition("\n")[0])
    before = re.compile(rf"(?m)^{title}\n\n((?:- .*\n(?:  .*\n)*)*)\n?")
    added = {line: more for found in before.findall(body) for line, more in _ADDED_LINES.findall(found) if more}
    text = "".join(f"{line}{added.get(line, '')}" for line in text.splitlines(keepends=True))
    kept = before.sub("", body.lstrip("\n"))
    canonical.write(file, f"{head}{mark}\n{text}\n{kept}{ended}{released}")

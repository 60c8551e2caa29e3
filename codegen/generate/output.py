"""Putting generated files in place: staged, formatted, moved one by one by rename; or compared with what is there.

Knows files and bytes, not what is in them.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["MARK", "FormatError", "compare", "format_tree", "place", "remove_stale", "staging"]

MARK = "Written by `python -m codegen generate`"
"""Stands in every module we write; a file without it is never removed."""

_IGNORED = ("__pycache__", "_models")
"""Folders beside ours: Python's cache, and the models in an installed package."""


class FormatError(Exception):
    """The formatter refused a file: what was rendered is not Python."""


@contextmanager
def staging(target: Path) -> Iterator[Path]:
    """A folder beside the target, on the same file system, gone afterwards."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{target.name}-") as folder:
        yield Path(folder)


def format_tree(folder: Path, settings: Path) -> None:
    """Format every Python file of a folder with ruff.

    Args:
        folder: What to format.
        settings: The pyproject.toml whose formatter settings hold.

    Raises:
        FormatError: ruff refused a file; the message is ruff's.
    """
    command = [sys.executable, "-m", "ruff", "format", "--no-cache", "--config", str(settings), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  our own arguments
    if done.returncode:
        raise FormatError(f"ruff format: {(done.stderr or done.stdout).strip()}")


def place(staged: Path, target: Path) -> list[Path]:
    """Move staged files over the target, each by an atomic rename; files that are the same stay untouched.

    Returns:
        The files that changed, relative to the target.
    """
    changed = []
    for file in _files(staged):
        name = file.relative_to(staged)
        there = target / name
        if there.is_file() and there.read_bytes() == file.read_bytes():
            continue
        there.parent.mkdir(parents=True, exist_ok=True)
        file.replace(there)
        there.chmod(0o644)
        changed.append(name)
    return changed


def remove_stale(target: Path, keep: Callable[[Path], bool]) -> list[Path]:
    """Remove modules that we once wrote and no longer do, and folders that this leaves empty.

    Args:
        target: The generated package.
        keep: Whether to keep a file, given relative to it.

    Returns:
        What was removed, relative to the target.
    """
    removed = []
    for file in list(_files(target)):
        name = file.relative_to(target)
        if not keep(name) and file.suffix == ".py" and MARK in file.read_text(encoding="utf-8", errors="replace"):
            file.unlink()
            removed.append(name)
            _remove_empty(file.parent, target)
    return removed


def compare(expected: Path, found: Path) -> Mapping[Path, str]:
    """What differs between two trees.

    Returns:
        File -> "changed", "missing" or "unknown", in sorted order.
    """
    ours = {file.relative_to(expected): file for file in _files(expected)}
    theirs = {file.relative_to(found): file for file in _files(found)} if found.is_dir() else {}
    verdicts: dict[Path, str] = {}
    for name in sorted(ours.keys() | theirs.keys()):
        if name not in theirs:
            verdicts[name] = "missing"
        elif name not in ours:
            verdicts[name] = "unknown"
        elif ours[name].read_bytes() != theirs[name].read_bytes():
            verdicts[name] = "changed"
    return verdicts


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not any(part in _IGNORED for part in path.relative_to(folder).parts):
            yield path


def _remove_empty(folder: Path, above: Path) -> None:
    """Remove a folder that holds nothing but Python's cache."""
    if folder == above or any(path.name not in _IGNORED for path in folder.iterdir()):
        return
    for cache in folder.glob("__pycache__/*"):
        cache.unlink()
    for inner in folder.iterdir():
        inner.rmdir()
    folder.rmdir()

"""The few things that are asked of git: an answer, and the files of a commit.

Settings that point git to another repository (as in a hook) are not passed on, and git never asks a
question on the terminal. The working tree is never changed.
"""

from __future__ import annotations

import io
import os
import subprocess
from pathlib import Path

_ELSEWHERE = {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX"}


class GitError(Exception):
    """Git is not there or said no; the message has its words."""


def run(folder: Path, *arguments: str, given: bytes = b"") -> bytes:
    """Run git in a folder and give what it wrote.

    Args:
        folder: Where.
        arguments: Its arguments.
        given: What it reads.

    Raises:
        GitError: Git is not installed, or it failed.
    """
    settings = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    try:
        done = subprocess.run(  # noqa: S603  # no shell
            ["git", "-C", str(folder), *arguments],  # noqa: S607  # git is where PATH says
            env={**settings, "GIT_TERMINAL_PROMPT": "0"},
            input=given,
            capture_output=True,
            check=True,
        )
    except FileNotFoundError as error:
        raise GitError("git is not installed") from error
    except subprocess.CalledProcessError as error:
        raise GitError(f"git {arguments[0]} failed: {error.stderr.decode(errors='replace').strip()}") from error
    return done.stdout


def ask(folder: Path, *arguments: str) -> str:
    """Run git in a folder and give its answer as a line.

    Raises:
        GitError: As `run`.
    """
    return run(folder, *arguments).decode().strip()


def read_commit(folder: Path, commit: str, under: str, suffix: str | tuple[str, ...] = ".json") -> dict[str, bytes]:
    """Read the files of a commit that end in a suffix, byte for byte: no line ends are changed, nothing is left out.

    Args:
        folder: The repository.
        commit: A commit id or another name of a commit.
        under: The folder in the repository; that it is not there means no files.
        suffix: How the files' names end; several where any will do.

    Returns:
        Path in the repository to bytes, sorted by path.

    Raises:
        GitError: As `run`; also where there is no such commit.
    """
    found = ask(folder, "rev-parse", "--verify", "--end-of-options", f"{commit}^{{commit}}")
    if not ask(folder, "ls-tree", "--name-only", found, "--", under):
        return {}
    listed = run(folder, "ls-tree", "-r", "-z", "--full-tree", found, "--", under).decode(errors="surrogateescape")
    blobs: dict[str, str] = {}
    for entry in filter(None, listed.split("\0")):
        kind, _, path = entry.partition("\t")
        mode, _, blob = kind.split()
        if mode.startswith("100") and path.endswith(suffix):  # a file: neither a link nor a repository of its own
            blobs[path] = blob
    contents = io.BytesIO(
        run(folder, "cat-file", "--batch", given="".join(f"{each}\n" for each in blobs.values()).encode())
    )
    files: dict[str, bytes] = {}
    for path in blobs:
        size = int(contents.readline().split()[2])
        files[path] = contents.read(size)
        contents.read(1)
    return dict(sorted(files.items()))

"""Files that appear whole or not at all: after kills and on full disks too."""

from __future__ import annotations

import asyncio
import errno
import fcntl
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from spapi_core.system import files
from spapi_core.system.files import AsyncAtomicFile, AtomicFile, clear_litter, why, write

KILLED = """
import sys
from pathlib import Path
from spapi_core.system.files import AtomicFile
file = AtomicFile(sys.argv[1], private=True)
file.__enter__()
file.write(b"secret")
file._file.flush()
print("written", flush=True)
sys.stdin.read()
"""


def writer(path: Path) -> subprocess.Popen[str]:
    """A process in the middle of writing a file."""
    command = [sys.executable, "-c", KILLED, str(path)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603  our own words
    assert process.stdout is not None
    assert process.stdout.readline() == "written\n"
    return process


def killed(path: Path) -> None:
    """Leave the litter of a killed process beside a file."""
    with writer(path) as process:
        process.send_signal(signal.SIGKILL)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_a_killed_process_left_is_cleared_by_the_next_write(tmp_path: Path) -> None:
    """Beside whatever file of that folder."""
    killed(tmp_path / "first")
    assert len(names(tmp_path)) == 1
    write(tmp_path / "second", b"data")
    assert names(tmp_path) == ["second"]


def test_what_a_living_process_writes_is_left_alone(tmp_path: Path) -> None:
    """However often others clear: it takes its place in the end."""
    with writer(tmp_path / "first") as process:
        for _ in range(3):
            clear_litter(tmp_path, now=True)
        assert len(names(tmp_path)) == 1
        process.send_signal(signal.SIGKILL)


def test_files_of_others_are_left_alone(tmp_path: Path) -> None:
    """Only what bears our name of a half-written file goes."""
    for name in (".hidden", ".a.part", "a.spapi-part", ".a.tmp"):
        (tmp_path / name).touch()
    clear_litter(tmp_path, now=True)
    assert names(tmp_path) == [".a.part", ".a.tmp", ".hidden", "a.spapi-part"]


def test_a_folder_is_looked_through_once_in_ten_minutes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of many documents is not read for each of them."""
    looked: list[Any] = []
    scan = os.scandir

    def scandir(folder: Any) -> Any:
        looked.append(folder)
        return scan(folder)

    monkeypatch.setattr(os, "scandir", scandir)
    for number in range(5):
        write(tmp_path / str(number), b"data")
    assert len(looked) == 1


@pytest.fixture
def small_files() -> Iterator[None]:
    """No file may grow beyond 4096 bytes: as a full disk, but for the number of the error."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("small_files")
@pytest.mark.parametrize("pieces", [[b"x" * 5000], [b"x" * 3000, b"x" * 3000], [b"x" * 100_000]])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_write_that_fails_leaves_the_file_as_it_was(tmp_path: Path, pieces: list[bytes], kind: str) -> None:
    """Neither half a file in its place nor one beside it."""
    path = tmp_path / "report.csv"
    path.write_bytes(b"before")

    async def save() -> None:
        async with AsyncAtomicFile(path) as file:
            for piece in pieces:
                await file.write(piece)

    def save_now() -> None:
        with AtomicFile(path) as file:
            for piece in pieces:
                file.write(piece)

    with pytest.raises(OSError, match="File too large") as caught:
        asyncio.run(save()) if kind == "async" else save_now()
    assert caught.value.errno == errno.EFBIG
    assert names(tmp_path) == ["report.csv"]
    assert path.read_bytes() == b"before"


@pytest.mark.parametrize(
    ("number", "remedy"),
    [
        (errno.ENOSPC, "No space left on device: the disk is full; free some space"),
        (errno.EDQUOT, "your share of the disk is used up; free some space"),
        (errno.EFBIG, "raise the limit (ulimit -f)"),
        (errno.EROFS, "use another folder"),
        (errno.EACCES, "Permission denied: make it writable for you"),
        (errno.ENOENT, "make its folder first"),
    ],
)
def test_each_trouble_of_a_disk_has_its_remedy(number: int, remedy: str) -> None:
    """After what the system says."""
    assert remedy in why(OSError(number, os.strerror(number)))


def test_a_file_system_without_locks_is_written_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then nobody can know what was left, and nothing is cleared."""

    def none(*_: Any) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    killed(tmp_path / "first")
    monkeypatch.setattr(fcntl, "flock", none)
    write(tmp_path / "second", b"data")
    assert len(names(tmp_path)) == 2


def test_who_clears_in_the_very_moment_of_making_takes_nothing_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A part that went before it was locked is made once more."""
    lock: Callable[[Any], bool] = files._locked
    quicker = iter([True])

    def locked(file: Any) -> bool:
        if next(quicker, False):
            for part in tmp_path.iterdir():
                part.unlink()
        return lock(file)

    monkeypatch.setattr(files, "_locked", locked)
    write(tmp_path / "file", b"data")
    assert names(tmp_path) == ["file"]

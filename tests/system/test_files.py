"""Files that appear whole or not at all: after kills and on full disks too."""

from __future__ import annotations

import asyncio
import errno
import fcntl
import os
import resource
import signal
import stat
import subprocess
import sys
import time
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


def test_a_lock_is_held_until_its_file_is_closed(tmp_path: Path) -> None:
    """By one at a time, other openings of this process included; its file is for the owner alone."""
    path = tmp_path / "lock"
    held = files.try_lock(path)
    assert held is not None
    assert path.stat().st_mode & 0o777 == 0o600
    assert files.try_lock(path) is None
    held.close()
    again = files.try_lock(path)
    assert again is not None
    again.close()


@pytest.mark.parametrize("is_made_again", [False, True])
def test_a_lock_of_a_file_that_was_taken_away_counts_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_made_again: bool
) -> None:
    """Somebody else can have the lock of a new one of its name."""
    path = tmp_path / "lock"
    lock: Callable[[Any], bool] = files._locked

    def replaced(file: Any) -> bool:
        path.unlink()
        if is_made_again:
            path.touch()
        return lock(file)

    monkeypatch.setattr(files, "_locked", replaced)
    assert files.try_lock(path) is None


def test_a_lock_that_cannot_be_had_leaves_no_file_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the file system has none, the error is the caller's."""
    seen: list[Any] = []

    def none(file: Any, _: int) -> None:
        seen.append(file)
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", none)
    with pytest.raises(OSError, match="No locks available"):
        files.try_lock(tmp_path / "lock")
    assert [file.closed for file in seen] == [True]


@pytest.mark.parametrize(
    ("wait", "expected"),
    [
        (0.0, []),
        (0.01, [0.01]),
        (0.011, [0.01, 0.02]),
        (0.3, [0.01, 0.02, 0.04, 0.08, 0.1, 0.1]),
    ],
)
def test_pauses_grow_up_to_a_tenth_of_a_second(wait: float, expected: list[float]) -> None:
    """Until the time is over."""
    assert list(files.pauses(wait)) == pytest.approx(expected)


@pytest.mark.parametrize("private", [False, True])
def test_a_private_file_is_for_its_owner_alone(tmp_path: Path, private: bool) -> None:
    """Others have what the system gives to new files; what was there is replaced."""
    before = os.umask(0o022)
    try:
        (tmp_path / "file").write_text("before")
        write(tmp_path / "file", b"data", private=private)
        assert (tmp_path / "file").read_bytes() == b"data"
        assert (tmp_path / "file").stat().st_mode & 0o777 == (0o600 if private else 0o644)
        write(str(tmp_path / "usual"), b"data")
        assert (tmp_path / "usual").stat().st_mode & 0o777 == 0o644
    finally:
        os.umask(before)
    assert names(tmp_path) == ["file", "usual"]


def test_a_file_takes_its_place_at_the_end_or_never(tmp_path: Path) -> None:
    """What is written before lies beside it, under a name of its own that is not too long for a file system."""
    path = tmp_path / ("n" * 250)
    with AtomicFile(path) as file:
        file.write(b"a")
        file.write(memoryview(b"bc"))
        assert not path.exists()
        (part,) = names(tmp_path)
        assert part.startswith("." + "n" * 100 + ".")
        assert part.endswith(".spapi-part")
        assert len(part) == 1 + 100 + 1 + 16 + 11
    assert path.read_bytes() == b"abc"
    assert names(tmp_path) == [path.name]

    def fail() -> None:
        with AtomicFile(path) as file:
            file.write(b"other")
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert path.read_bytes() == b"abc"
    assert names(tmp_path) == [path.name]


def test_a_folder_is_looked_through_again_after_ten_minutes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not a moment before, unless somebody wants it now."""
    now, looked = [1000.0], list[Any]()
    scan = os.scandir

    def scandir(folder: Any) -> Any:
        looked.append(now[0])
        return scan(folder)

    monkeypatch.setattr(os, "scandir", scandir)
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    for moment in (1000.0, 1001.0, 1599.9, 1600.0, 1601.0):
        now[0] = moment
        clear_litter(tmp_path)
    clear_litter(tmp_path, now=True)
    clear_litter(tmp_path / "none")
    assert looked == [1000.0, 1600.0, 1601.0, 1601.0]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            OSError(errno.ENOSPC, "No space left on device"),
            "No space left on device: the disk is full; free some space, or use a folder on another disk",
        ),
        (
            OSError(errno.EDQUOT, "Disk quota exceeded"),
            "Disk quota exceeded: your share of the disk is used up; free some space, or use a folder on another disk",
        ),
        (
            OSError(errno.EFBIG, "File too large"),
            "File too large: no file may grow so large here; raise the limit (ulimit -f), or use another file system",
        ),
        (OSError(errno.EROFS, "Read-only"), "Read-only: nothing can be written there; use another folder"),
        (OSError(errno.ENOENT, "None"), "None: make its folder first, or use another one"),
        (OSError(errno.ENOTDIR, "None"), "None: what should be its folder is a file; use another folder"),
        (OSError(errno.EPERM, "Not permitted"), "Not permitted: make it writable for you, or use another folder"),
        (OSError("odd"), "OSError: make it writable for you, or use another folder"),
        (TimeoutError(), "TimeoutError: make it writable for you, or use another folder"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_with_what_helps(error: OSError, said: str) -> None:
    """By the name of the error where the system says nothing."""
    assert why(error) == said


def test_a_task_that_is_cancelled_leaves_nothing_beside_its_file(tmp_path: Path) -> None:
    """The file that was there stays."""
    path = tmp_path / "file"
    path.write_bytes(b"before")

    async def save(there: asyncio.Event) -> None:
        async with AsyncAtomicFile(path, private=True) as file:
            await file.write(b"half")
            there.set()
            await asyncio.sleep(3600)

    async def run() -> None:
        there = asyncio.Event()
        task = asyncio.ensure_future(save(there))
        await there.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        async with AsyncAtomicFile(tmp_path / "whole") as file:
            await file.write(b"all")

    asyncio.run(run())
    assert path.read_bytes() == b"before"
    assert (tmp_path / "whole").read_bytes() == b"all"
    assert names(tmp_path) == ["file", "whole"]


def test_what_is_no_file_is_written_to_and_stays(tmp_path: Path) -> None:
    """A pipe is a pipe afterwards, and so is a device; a stream of the process has what was written."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write(pipe, b"piped")
    assert os.read(reading, 99) == b"piped"
    os.close(reading)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    terminal, device = os.openpty()
    name = os.ttyname(device)
    write(name, b"shown", private=True)
    assert os.read(terminal, 99) == b"shown"
    assert stat.S_ISCHR(Path(name).stat().st_mode)
    os.close(terminal)
    os.close(device)
    assert names(tmp_path) == ["pipe"]


@pytest.mark.parametrize("kind", ["file", "pipe"])
def test_a_stream_of_the_process_is_written_to(tmp_path: Path, kind: str) -> None:
    """By the name that the system has for it, by a link to it, and after what is there already."""
    reading, writing = os.pipe()
    if kind == "file":
        writing = os.open(tmp_path / "output", os.O_WRONLY | os.O_CREAT)
    (tmp_path / "stdout").symlink_to(f"/proc/self/fd/{writing}")
    os.write(writing, b"1")
    write(f"/dev/fd/{writing}", b"2")
    write(tmp_path / "stdout", b"3")
    os.close(writing)
    assert (os.read(reading, 99) if kind == "pipe" else (tmp_path / "output").read_bytes()) == b"123"
    assert (tmp_path / "stdout").is_symlink()
    os.close(reading)


@pytest.mark.parametrize("private", [False, True])
def test_a_link_stays_and_what_it_leads_to_is_written(tmp_path: Path, private: bool) -> None:
    """From link to link, also where nothing is there yet."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "latest").symlink_to("second")
    (tmp_path / "second").symlink_to("folder/report")
    for content in (b"first", b"again"):
        write(tmp_path / "latest", content, private=private)
        assert (tmp_path / "folder" / "report").read_bytes() == content
    assert names(tmp_path / "folder") == ["report"]
    assert (tmp_path / "latest").is_symlink()
    (tmp_path / "circle").symlink_to("circle")
    with pytest.raises(OSError, match="symbolic links") as caught:
        write(tmp_path / "circle", b"never", private=private)
    assert why(caught.value).endswith("its links lead in a circle; name another file")


def test_a_link_of_another_user_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It could lead to any file that the caller may write: it is replaced."""
    (tmp_path / "precious").write_bytes(b"before")
    (tmp_path / "planted").symlink_to("precious")
    owner = (tmp_path / "planted").lstat().st_uid
    if owner == 0:
        os.lchown(tmp_path / "planted", 12345, -1)
    else:
        monkeypatch.setattr(os, "geteuid", lambda: owner + 1)
    write(tmp_path / "planted", b"token", private=True)
    assert (tmp_path / "precious").read_bytes() == b"before"
    assert not (tmp_path / "planted").is_symlink()


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o666])
def test_who_may_read_a_file_stays_as_it_was(tmp_path: Path, mode: int) -> None:
    """A report for some is not for all after it was written again."""
    path = tmp_path / "report"
    path.write_bytes(b"before")
    path.chmod(mode)
    write(path, b"after")
    assert path.read_bytes() == b"after"
    assert path.stat().st_mode & 0o777 == mode


def test_the_owner_of_a_file_stays_where_that_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it may not, the group of the new file is another one, and may not read it."""
    path = tmp_path / "report"
    path.write_bytes(b"before")
    path.chmod(0o660)
    asked: list[tuple[int, int]] = []
    found = path.stat()
    other = os.stat_result((*found[:4], 12345, 54321, *found[6:]))

    def refused(_: int, user: int, group: int) -> None:
        asked.append((user, group))
        raise PermissionError

    monkeypatch.setattr(files, "_there", lambda _: other)
    monkeypatch.setattr(os, "fchown", refused)
    write(path, b"after")
    assert path.stat().st_mode & 0o777 == 0o600
    monkeypatch.setattr(os, "fchown", lambda _, *ids: asked.append(ids))
    write(path, b"after")
    assert path.stat().st_mode & 0o777 == 0o660
    assert asked == [(12345, 54321)] * 2


def test_a_folder_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    """A long download does not end there."""
    with pytest.raises(IsADirectoryError) as caught, AtomicFile(tmp_path):
        pytest.fail("it began")
    assert (
        why(caught.value) == "Is a directory: a folder stands where the file belongs; name a file in it, or another one"
    )
    with pytest.raises(IsADirectoryError):
        write("", b"data")
    assert names(tmp_path) == []
    assert not list(tmp_path.parent.glob(".*.spapi-part"))
    with pytest.raises(OSError, match="too long") as long:
        write(tmp_path / ("n" * 300), b"data")
    assert why(long.value).endswith("give it a shorter name")

"""Stores of kept answers: what they give back, and what goes when there is too much."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from spapi_core.cache import FileStore, Kept, MemoryStore
from spapi_core.errors import ConfigurationError, StoreError

KEPT = Kept(9000.0, {"content-type": "text/plain"}, b"a\nb\xff", 1000.5, 9100.0)


def names(folder: Path) -> list[str]:
    return sorted(path.name.removesuffix(".answer") for path in folder.iterdir())


@pytest.mark.parametrize("kept", [KEPT, Kept(9000.0, {}, b""), Kept(9000.0, {}, b"x", 0.0, 0.0), Kept(0.0, {}, b"", None, 5.0)])  # fmt: skip
def test_what_is_kept_comes_back_as_it_was(kept: Kept, tmp_path: Path) -> None:
    """From memory, from files, and from the files of another process."""
    memory, folder = MemoryStore(), FileStore(tmp_path / "a" / "b")
    for store in (memory, folder):
        assert store.get("k") is None
        store.put("k", kept)
        assert store.get("k") == kept
        store.put("k", KEPT)
        assert store.get("k") == KEPT
        assert store.get("other") is None
    assert FileStore(tmp_path / "a" / "b").get("k") == KEPT
    assert (memory.persistent, folder.persistent) == (False, True)


def test_the_content_of_an_answer_is_in_no_repr() -> None:
    """It may be anything."""
    assert "xff" not in repr(KEPT)
    assert (Kept(1.0, {}, b"").at, Kept(1.0, {}, b"").gone) == (None, None)


def test_all_is_forgotten_on_request(tmp_path: Path) -> None:
    """Of a folder what is ours alone; one that is not there has nothing."""
    FileStore(tmp_path / "none").clear()
    memory, folder = MemoryStore(), FileStore(tmp_path)
    (tmp_path / "mine.txt").touch()
    for store in (memory, folder):
        store.put("k", KEPT)
        store.clear()
        assert store.get("k") is None
    assert names(tmp_path) == ["mine.txt"]


def test_memory_holds_as_many_as_it_may() -> None:
    """A thousand where nothing is said; what was used or renewed last stays."""
    store = MemoryStore(3)
    for key in "abc":
        store.put(key, KEPT)
    store.get("a")
    store.put("b", KEPT)
    store.put("d", KEPT)
    assert [key for key in "abcd" if store.get(key)] == ["a", "b", "d"]
    usual = MemoryStore()
    for number in range(1001):
        usual.put(str(number), KEPT)
    assert [number for number in (0, 1, 1000) if usual.get(str(number))] == [1, 1000]


@pytest.mark.parametrize("bound", ["size", "max_bytes"])
@pytest.mark.parametrize("value", [0, -1])
def test_a_folder_that_may_hold_nothing_is_a_mistake(bound: str, value: int, tmp_path: Path) -> None:
    """One is enough."""
    FileStore(tmp_path, **{bound: 1})  # type: ignore[arg-type]  # either bound
    with pytest.raises(ConfigurationError) as caught:
        FileStore(tmp_path, **{bound: value})  # type: ignore[arg-type]  # either bound
    assert str(caught.value) == f"cache: {bound} is {value}: give 1 or more"


@pytest.mark.parametrize(
    "head",
    [
        b"[]",
        b"3",
        b'{"headers": {}}',
        b'{"until": 1}',
        b'{"until": null, "headers": {}}',
        b'{"until": 1, "headers": 3}',
        b'{"until": 1, "headers": {}, "at": "soon"}',
        b'{"until": 1, "headers": {}, "gone": []}',
    ],
)
def test_a_file_of_another_shape_is_no_answer(head: bytes, tmp_path: Path) -> None:
    """It goes when the folder is cleaned."""
    store = FileStore(tmp_path)
    (tmp_path / "k.answer").write_bytes(head + b"\nbody")
    assert store.get("k") is None
    store.put("other", KEPT)
    assert names(tmp_path) == ["other"]


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    """With the reason."""
    (tmp_path / "file").touch()
    with pytest.raises(StoreError) as caught:
        FileStore(tmp_path / "file" / "cache").put("k", KEPT)
    assert str(caught.value).startswith(f"The cache folder {tmp_path / 'file' / 'cache'} cannot be written to: ")
    assert str(caught.value).endswith("use another folder.")


def kept(at: float, length: int = 10, until: float = 9000.0, gone: float | None = None) -> Kept:
    return Kept(until, {}, b"x" * length, at, gone)


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir())


@pytest.mark.parametrize(
    ("size", "puts", "left"),
    [(3, 3, ["0", "1", "2"]), (3, 4, ["1", "2", "3"]), (1, 2, ["1"]), (20, 20, None), (20, 21, [str(n) for n in range(2, 21)])],
)  # fmt: skip
def test_a_full_folder_makes_room_for_a_tenth(size: int, puts: int, left: list[str] | None, tmp_path: Path) -> None:
    """For one at least; the oldest go, in the order of their times."""
    store = FileStore(tmp_path, size=size, wall=lambda: 100.0)
    for number in range(puts):
        store.put(str(number), kept(float(number)))
    assert names(tmp_path) == sorted(left or [str(number) for number in range(puts)])


def test_a_folder_makes_room_by_bytes(tmp_path: Path) -> None:
    """What comes has its place within nine tenths; what fits exactly is kept, one byte more is not."""
    one = FileStore(tmp_path / "one")
    one.put("a", kept(1.0))
    length = size_of(tmp_path / "one")
    exact = FileStore(tmp_path / "exact", max_bytes=length, wall=lambda: 100.0)
    exact.put("a", kept(1.0))
    exact.put("b", kept(2.0))
    assert names(tmp_path / "exact") == ["b"]
    exact.put("c", kept(3.0, length=11))
    assert names(tmp_path / "exact") == ["b"]
    many = FileStore(tmp_path / "many", max_bytes=10 * length, wall=lambda: 100.0)
    for number in range(10):
        many.put(str(number), kept(float(number)))
    assert len(names(tmp_path / "many")) == 10
    many.put("a", kept(9.5))
    assert names(tmp_path / "many") == ["2", "3", "4", "5", "6", "7", "8", "9", "a"]


@pytest.mark.parametrize(
    ("until", "gone", "stays"),
    [(100.0, None, False), (100.1, None, True), (50.0, 100.0, False), (50.0, 100.1, True), (100.1, 50.0, True)],
)
def test_what_is_of_no_use_goes_first(until: float, gone: float | None, stays: bool, tmp_path: Path) -> None:
    """Past its time, and past the time in which it could stand in for an error."""
    FileStore(tmp_path, wall=lambda: 0.0).put("old", kept(1.0, until=until, gone=gone))
    FileStore(tmp_path, wall=lambda: 100.0).put("new", kept(2.0))
    assert names(tmp_path) == (["new", "old"] if stays else ["new"])


def test_answers_of_the_same_time_go_by_name(tmp_path: Path) -> None:
    """Those without a time first."""
    for name in ("c", "b"):
        FileStore(tmp_path, wall=lambda: 0.0).put(name, kept(1.0))
    FileStore(tmp_path, wall=lambda: 0.0).put("z", Kept(9000.0, {}, b"x" * 10))
    store = FileStore(tmp_path, size=2, wall=lambda: 0.0)
    store.put("new", kept(2.0))
    assert names(tmp_path) == ["c", "new"]


def test_what_others_keep_is_counted_now_and_then(tmp_path: Path) -> None:
    """With the first answer of a process, and after two hundred more."""
    mine, other = (FileStore(tmp_path, size=1000, wall=lambda: 100.0) for _ in range(2))
    mine.put("mine", kept(1.0))
    other.put("stale", kept(1.0, until=50.0))
    for number in range(199):
        mine.put(str(number), kept(2.0))
    assert other.get("stale") is not None
    mine.put("last", kept(2.0))
    assert other.get("stale") is None


def test_a_folder_of_ones_home_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Written as people write it."""
    monkeypatch.setenv("HOME", os.fspath(tmp_path))
    store: Any = FileStore("~/answers")
    store.put("k", KEPT)
    assert names(tmp_path / "answers") == ["k"]

"""Generated files are put in place: what is new or changed alone, and nothing of somebody else's is removed."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.generate.output import MARK, FormatError, compare, format_tree, place, remove_stale, staging

PYPROJECT = Path(__file__).resolve().parents[3] / "pyproject.toml"


def put(folder: Path, **files: str) -> Path:
    """A folder of modules; `__` stands for a slash, `cache` for the folder of Python's."""
    for name, text in files.items():
        file = folder.joinpath(*("__pycache__" if step == "cache" else step for step in f"{name}.py".split("__")))
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def names(folder: Path) -> list[str]:
    """Its files."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_staging_folder_is_beside_its_target_and_is_gone_afterwards(tmp_path: Path) -> None:
    """On an error too; the folder above is made."""
    target = tmp_path / "out" / "package"
    with pytest.raises(ValueError, match="stop"), staging(target) as staged:  # noqa: PT012  the error is the caller's
        assert (staged.parent, staged.name.startswith(".package-")) == (target.parent, True)
        raise ValueError("stop")
    assert list(target.parent.iterdir()) == []


def test_what_is_the_same_stays_untouched(tmp_path: Path) -> None:
    """What is new or changed is moved, and said; everybody may read it."""
    staged = put(tmp_path / "staged", same="1", changed="2", inner__new="3", cache__x="4", _models__y="5")
    target = put(tmp_path / "target", same="1", changed="1", other="6")
    before = (target / "same.py").stat().st_ino
    assert place(staged, target) == [Path("changed.py"), Path("inner/new.py")]
    assert (target / "same.py").stat().st_ino == before
    assert names(target) == ["changed.py", "inner/new.py", "other.py", "same.py"]
    assert (target / "changed.py").read_text(encoding="utf-8") == "2"
    assert (target / "inner" / "new.py").stat().st_mode & 0o777 == 0o644


def test_what_we_wrote_and_no_longer_do_is_removed(tmp_path: Path) -> None:
    """With folders that are empty then, but for Python's cache; what has no mark is somebody else's."""
    marked = f'"""{MARK}."""\n'
    target = put(
        tmp_path, kept=marked, gone=marked, mine="x = 1", a__gone=marked, b__gone=marked, b__mine="", cache__x=marked
    )
    (target / "a" / "__pycache__").mkdir()
    (target / "a" / "__pycache__" / "gone.pyc").write_bytes(b"")
    (target / "data.json").write_text(MARK, encoding="utf-8")
    removed = remove_stale(target, lambda file: file == Path("kept.py"))
    assert removed == [Path("a/gone.py"), Path("b/gone.py"), Path("gone.py")]
    assert names(target) == ["__pycache__/x.py", "b/mine.py", "data.json", "kept.py", "mine.py"]
    assert not (target / "a").exists()


def test_the_target_itself_stays_when_it_is_empty(tmp_path: Path) -> None:
    """Its folders go."""
    target = put(tmp_path / "target", a=MARK, b__c__d=MARK)
    assert remove_stale(target, lambda _: False) == [Path("a.py"), Path("b/c/d.py")]
    assert [path.name for path in tmp_path.iterdir()] == ["target"]


def test_two_trees_are_compared_by_their_files(tmp_path: Path) -> None:
    """In the order of their names; a tree that is not there lacks everything."""
    ours = put(tmp_path / "ours", same="1", changed="1", missing="1", cache__x="1")
    theirs = put(tmp_path / "theirs", same="1", changed="2", a__unknown="1", _models__y="1")
    assert dict(compare(ours, theirs)) == {
        Path("a/unknown.py"): "unknown",
        Path("changed.py"): "changed",
        Path("missing.py"): "missing",
    }
    assert list(compare(ours, theirs)) == sorted(compare(ours, theirs))
    assert set(compare(ours, tmp_path / "nowhere").values()) == {"missing"}


def test_files_are_formatted_and_what_is_not_python_is_refused(tmp_path: Path) -> None:
    """By the settings of the project; the formatter's words are passed on."""
    folder = put(tmp_path, good="x = {  'a':1}\n")
    format_tree(folder, PYPROJECT)
    assert (folder / "good.py").read_text(encoding="utf-8") == 'x = {"a": 1}\n'
    put(folder, bad="x = (\n")
    with pytest.raises(FormatError, match=r"^ruff format: .*bad\.py"):
        format_tree(folder, PYPROJECT)

"""What is asked of git: its answer as a line, its words where it says no, and the files of a commit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from codegen.git import GitError, ask, read_commit, run

if TYPE_CHECKING:
    from pathlib import Path

NAMED = ("-c", "user.name=x", "-c", "user.email=x@example.com", "-c", "commit.gpgsign=false")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Files of several kinds, in one commit."""
    root = tmp_path / "repository"
    (root / "models" / "deep").mkdir(parents=True)
    for name, content in {
        "models/b.json": b"two\r\nlines\n",
        "models/a.json": b"",
        "models/deep/c d.json": b"\xff\0",
        "models/e.txt": b"text",
        "f.json": b"elsewhere",
    }.items():
        (root / name).write_bytes(content)
    (root / "models" / "link.json").symlink_to("a.json")
    run(root, "init", "-q")
    run(root, "add", "-A")
    run(root, *NAMED, "commit", "-q", "-m", "one")
    return root


def test_the_files_of_a_commit_are_read_byte_for_byte(repository: Path) -> None:
    """By their path; of one kind or several, neither links nor what stands elsewhere or has changed since."""
    (repository / "models" / "b.json").write_text("changed")
    assert list(read_commit(repository, "HEAD", "models").items()) == [
        ("models/a.json", b""),
        ("models/b.json", b"two\r\nlines\n"),
        ("models/deep/c d.json", b"\xff\0"),
    ]
    assert sorted(read_commit(repository, "HEAD", "models", (".txt", "b.json"))) == ["models/b.json", "models/e.txt"]
    assert read_commit(repository, "HEAD", "models", ".none") == {}
    assert read_commit(repository, "HEAD", "nowhere") == {}


def test_an_answer_is_a_line(repository: Path) -> None:
    assert ask(repository, "log", "--format=%s") == "one"
    assert run(repository, "log", "--format=%s") == b"one\n"
    assert run(repository, "hash-object", "--stdin", given=b"x") == run(
        repository, "hash-object", "--stdin", given=b"x"
    )
    assert ask(repository, "hash-object", "--stdin") == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"


@pytest.mark.parametrize("name", ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY"])
def test_settings_of_another_repository_are_not_passed_on(
    repository: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """As they are set while a hook runs."""
    monkeypatch.setenv(name, "/nowhere/at/all")
    assert ask(repository, "status", "--porcelain") == ""
    assert len(read_commit(repository, "HEAD", "models")) == 3


def test_git_is_refused_in_its_words(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command first; or that it is not there."""
    with pytest.raises(GitError, match=r"^git rev-parse failed: fatal: Needed a single revision$"):
        read_commit(repository, "none", "models")
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(GitError, match=r"^git is not installed$"):
        ask(repository, "status")

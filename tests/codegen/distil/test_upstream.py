"""Models are read from a folder, a checkout or a git URL, and the commit is the true one."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from codegen.distil.upstream import UpstreamError, read_upstream
from tests.codegen.swagger import FILE, pets, write_upstream

COMMIT = "0123456789ab"


def git(folder: Path, *arguments: str) -> str:
    """Run git in a folder, untouched by the settings of the person who runs the tests."""
    settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0"}
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main"]
    done = subprocess.run(  # noqa: S603  # no shell
        ["git", *identity, *arguments],  # noqa: S607  # git is where PATH says
        cwd=folder,
        env={**os.environ, **settings},
        capture_output=True,
        check=True,
    )
    return done.stdout.decode().strip()


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A git checkout with two commits: one model, then two."""
    folder = tmp_path / "checkout"
    write_upstream(folder, {FILE: pets(), "README.md": b"no model", "models/notes.txt": b"no model"})
    git(folder, "init", "--quiet")
    git(folder, "remote", "add", "origin", "https://user:secret@example.com/amzn/models.git")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "one")
    git(folder, "tag", "first")
    write_upstream(folder, {"models/b/b_2030-01-01.json": pets()})
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "two")
    return folder


def test_a_folder_names_its_commit(tmp_path: Path) -> None:
    """GitHub's archives end in the commit."""
    folder = write_upstream(tmp_path / f"selling-partner-api-models-{COMMIT}", {FILE: pets()})
    found = read_upstream(str(folder))
    assert (found.commit, found.repository) == (COMMIT, "https://github.com/amzn/selling-partner-api-models")
    assert list(found.files) == [FILE]


def test_ref_names_the_commit_of_a_plain_folder(tmp_path: Path) -> None:
    """A folder of any name is read when the commit is given."""
    folder = write_upstream(tmp_path / "models-of-today", {FILE: pets()})
    assert read_upstream(str(folder), COMMIT).commit == COMMIT


@pytest.mark.parametrize("ref", [None, "main", ""])
def test_a_plain_folder_without_a_commit_is_refused(tmp_path: Path, ref: str | None) -> None:
    """The lock would not be right."""
    folder = write_upstream(tmp_path / "anything", {FILE: pets()})
    with pytest.raises(UpstreamError, match="give the commit as REF"):
        read_upstream(str(folder), ref)


def test_a_snapshot_of_no_commit_has_a_label(tmp_path: Path) -> None:
    """Put together from several sources: the lock has the label and no commit."""
    folder = write_upstream(tmp_path / "selling-partner-api-models-2026-10", {FILE: pets()})
    found = read_upstream(str(folder), label="2026-10 (assembled)")
    assert (found.commit, found.repository, found.label) == (None, None, "2026-10 (assembled)")
    assert found.identity == {"commit": None, "label": "2026-10 (assembled)"}
    for ref in (None, "2026-10"):
        assert read_upstream(str(folder), ref).label == "2026-10", "what the folder's name says"
    assert read_upstream(str(folder), COMMIT).identity == {"commit": COMMIT}


@pytest.mark.parametrize(
    ("ref", "label", "told"),
    [(COMMIT, "x", "give one"), (None, "a\nb", "one line of text"), (None, " x", "one line of text")],
)
def test_a_label_that_says_two_things_is_refused(tmp_path: Path, ref: str | None, label: str, told: str) -> None:
    """A folder is of a commit or has a label, and the label is a line."""
    folder = write_upstream(tmp_path / "anything", {FILE: pets()})
    with pytest.raises(UpstreamError, match=told):
        read_upstream(str(folder), ref, label)


def test_where_git_knows_the_commit_a_label_is_refused(checkout: Path) -> None:
    """The commit is the better name, from a checkout and from a URL."""
    for origin in (str(checkout), checkout.as_uri()):
        with pytest.raises(UpstreamError, match="leave LABEL out"):
            read_upstream(origin, label="mine")


def test_a_checkout_is_read_as_it_lies_there(checkout: Path) -> None:
    """The commit is HEAD; credentials of the remote are not written down."""
    found = read_upstream(str(checkout))
    assert found.commit == git(checkout, "rev-parse", "HEAD")
    assert found.repository == "https://example.com/amzn/models.git"
    assert len(found.files) == 2


@pytest.mark.parametrize("ref", [None, "HEAD"])
@pytest.mark.parametrize("how", ["settings", "attributes"])
def test_line_ends_are_those_of_the_commit(
    checkout: Path, tmp_path: Path, how: str, ref: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a machine that gives text other line ends, the bytes and their hashes are the same."""
    (checkout / FILE).write_text(json.dumps(pets(), indent=2))
    git(checkout, "commit", "--quiet", "--all", "-m", "lines")
    plain = read_upstream(str(checkout)).files
    if how == "settings":
        config = tmp_path / "gitconfig"
        config.write_text("[core]\n\tautocrlf = true\n")
        monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(config))
        git(tmp_path, "-c", "core.autocrlf=true", "clone", "--quiet", str(checkout), "other")
    else:
        (checkout / ".gitattributes").write_text("*.json text eol=crlf export-subst\nb_*.json export-ignore\n")
        git(checkout, "add", ".gitattributes")
        git(checkout, "commit", "--quiet", "-m", "attributes")
        git(tmp_path, "clone", "--quiet", str(checkout), "other")
    other = tmp_path / "other"
    assert b"\r\n" in (other / FILE).read_bytes()
    assert read_upstream(str(other), ref).files == plain


def test_a_changed_checkout_says_so(checkout: Path) -> None:
    """What lies there is not what was committed."""
    (checkout / FILE).write_bytes(b"{}")
    found = read_upstream(str(checkout))
    assert (found.commit or "").endswith("+changes")
    assert found.files[FILE] == b"{}"


def test_ref_of_a_checkout_is_read_from_git(checkout: Path) -> None:
    """The files of the commit count, not those that lie there."""
    (checkout / FILE).write_bytes(b"{}")
    found = read_upstream(str(checkout), "first")
    assert found.commit == git(checkout, "rev-parse", "first")
    assert list(found.files) == [FILE]
    assert found.files[FILE] != b"{}"


@pytest.mark.parametrize("ref", [None, "first", "main", "abbreviated", "whole"])
def test_a_git_url_is_fetched(checkout: Path, ref: str | None) -> None:
    """Branch, tag, commit and abbreviated commit; without any, the default branch."""
    first = git(checkout, "rev-parse", "first")
    wanted = {"abbreviated": first[:9], "whole": first}.get(str(ref), ref)
    found = read_upstream(checkout.as_uri(), wanted)
    is_first = ref in {"first", "abbreviated", "whole"}
    assert found.commit == (first if is_first else git(checkout, "rev-parse", "HEAD"))
    assert len(found.files) == (1 if is_first else 2)
    assert found.repository is None, "a path of this machine is not written down"


def test_a_bare_repository_is_read(checkout: Path, tmp_path: Path) -> None:
    """A mirror has no files lying about."""
    git(tmp_path, "clone", "--quiet", "--bare", str(checkout), "mirror")
    assert len(read_upstream(str(tmp_path / "mirror")).files) == 2


@pytest.mark.parametrize("ref", ["nothing", "--upload-pack=touch"])
def test_an_unknown_ref_is_told(checkout: Path, ref: str) -> None:
    """By its name, from a checkout and from a URL."""
    for origin in (str(checkout), checkout.as_uri()):
        with pytest.raises(UpstreamError, match=f"no commit, branch or tag '{ref}'"):
            read_upstream(origin, ref)


def test_a_commit_that_contradicts_the_folder_is_refused(tmp_path: Path) -> None:
    """The lock would name one of both, and nobody knows which is true."""
    folder = write_upstream(tmp_path / f"selling-partner-api-models-{COMMIT}", {FILE: pets()})
    with pytest.raises(UpstreamError, match=f"is of commit {COMMIT} by its name, and REF says deadbeef"):
        read_upstream(str(folder), "deadbeef")
    assert read_upstream(str(folder), COMMIT + "cdef").commit == COMMIT + "cdef"


@pytest.mark.parametrize(("below", "message"), [("models", "give the top folder"), (None, "no origin is given")])
def test_a_slip_in_the_origin_is_told(tmp_path: Path, below: str | None, message: str) -> None:
    """The folder inside, or nothing at all: never the folder that one happens to stand in."""
    folder = write_upstream(tmp_path / "amazon", {FILE: pets()})
    with pytest.raises(UpstreamError, match=message):
        read_upstream(str(folder / below) if below else "")


def test_what_is_no_repository_is_told(tmp_path: Path) -> None:
    """Neither a folder nor a URL; and a URL where nothing is."""
    with pytest.raises(UpstreamError, match="neither a folder nor a git URL"):
        read_upstream("nowhere")
    with pytest.raises(UpstreamError, match="fetch failed"):
        read_upstream((tmp_path / "nowhere").as_uri())


def test_a_repository_without_models_is_told(tmp_path: Path) -> None:
    """Another repository was named by mistake."""
    folder = write_upstream(tmp_path / f"other-{COMMIT}", {"src/a.json": b"{}"})
    with pytest.raises(UpstreamError, match="selling-partner-api-models"):
        read_upstream(str(folder))

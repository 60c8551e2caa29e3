"""What is read of an origin and what is written down of it; faults that are counted and those that are after others."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from codegen.distil.passes import example_media_types, unique_operation_ids
from codegen.distil.report import Report
from codegen.distil.upstream import Upstream, UpstreamError, read_folder, read_upstream
from tests.codegen.swagger import FILE, pets, write_upstream

Json = dict[str, Any]
HEX = "0123456789abcdef0123456789abcdef01234567"


def git(folder: Path, *arguments: str) -> str:
    """Run git in a folder."""
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main"]
    done = subprocess.run(  # noqa: S603  # no shell
        ["git", *identity, *arguments],  # noqa: S607  # git is where PATH says
        cwd=folder,
        capture_output=True,
        check=True,
    )
    return done.stdout.decode().strip()


def of(folder: Path, **files: bytes) -> Path:
    """A folder with a model and what else is given; `__` stands for a slash and `_` before the last word for a dot."""
    named = {".".join(name.replace("__", "/").rsplit("_", 1)): content for name, content in files.items()}
    return write_upstream(folder, {FILE: pets(), **named})


def refused(origin: Path | str, ref: str | None = None, label: str | None = None) -> str:
    """What is said of an origin that cannot be read."""
    with pytest.raises(UpstreamError) as caught:
        read_upstream(str(origin), ref, label)
    return str(caught.value)


def test_nothing_secret_and_no_path_of_a_machine_is_written_down(tmp_path: Path) -> None:
    """Of the remote of a checkout: host, port and path alone, and nothing where it is a folder."""
    folder = of(tmp_path / "checkout")
    git(folder, "init", "--quiet")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "one")
    assert read_upstream(str(folder)).repository is None
    git(folder, "remote", "add", "origin", "x")
    for url, told in (
        ("https://user:secret@example.com/a/b.git", "https://example.com/a/b.git"),
        ("https://example.com:8443/a.git?token=1#end", "https://example.com:8443/a.git"),
        ("http://example.com/a", "http://example.com/a"),
        ("ssh://git@example.com:22/a.git", "ssh://example.com:22/a.git"),
        ("git://example.com/a", "git://example.com/a"),
        ("git@example.com:a/b.git", "git@example.com:a/b.git"),
        ("git-1.x@sub.example-1.com:b", "git-1.x@sub.example-1.com:b"),
        ("https:///a", None),
        ("file:///home/me/a", None),
        ("file://host/a", None),
        ("ftp://example.com/a", None),
        ("/home/me/a", None),
        ("../a", None),
        ("c:/a", None),
    ):
        git(folder, "remote", "set-url", "origin", url)
        assert read_upstream(str(folder)).repository == told, url


def test_a_state_has_a_name_and_what_the_lock_says() -> None:
    """The commit, or the label where it is of none."""
    commit, snapshot = Upstream(None, "abc", {}), Upstream(None, None, {}, "2026-10")
    assert (commit.name, commit.identity) == ("commit abc", {"commit": "abc"})
    assert (snapshot.name, snapshot.identity) == ("snapshot '2026-10'", {"commit": None, "label": "2026-10"})
    assert (commit.is_named, commit.schemas, commit.queries) == (False, {}, {})


@pytest.mark.parametrize("kind", ["folder", "checkout", "changed", "commit"])
def test_models_and_schemas_are_read_each_by_itself(tmp_path: Path, kind: str) -> None:
    """Sorted by their paths; a model in YAML alone is read and one that is there as JSON too is not."""
    folder = of(
        tmp_path / f"selling-partner-api-models-{HEX}",
        models__a__both_json=b"1",
        models__a__both_yaml=b"2",
        models__a__alone_yml=b"3",
        models__a__also_yaml=b"4",
        models__a__other_txt=b"5",
        models__b_json__deep_json=b"6",
        schemas__reports__one_json=b"7",
        schemas__kiosk__two_graphql=b"8",
        schemas__kiosk__three_yaml=b"9",
        other__x_json=b"0",
    )
    if kind != "folder":
        git(folder, "init", "--quiet")
        git(folder, "add", ".")
        git(folder, "commit", "--quiet", "-m", "one")
    if kind == "changed":
        (folder / "schemas" / "new.json").write_bytes(b"n")
    found = read_upstream(str(folder), "HEAD" if kind == "commit" else None)
    whole = {
        "models/a/alone.yml": b"3",
        "models/a/also.yaml": b"4",
        "models/a/both.json": b"1",
        "models/b_json/deep.json": b"6",
    }
    models = {name: content for name, content in found.files.items() if name != FILE}
    new = {"schemas/new.json": b"n"} if kind == "changed" else {}
    assert (models, list(found.files)) == (whole, sorted([*whole, FILE]))
    assert found.schemas == {**new, "schemas/reports/one.json": b"7"}
    assert found.queries == {"schemas/kiosk/two.graphql": b"8"}
    assert found.label is None
    if kind == "folder":
        assert (found.commit, found.repository) == (HEX, "https://github.com/amzn/selling-partner-api-models")
    else:
        head = git(folder, "rev-parse", "HEAD")
        assert (found.commit, found.repository) == (f"{head}+changes" if kind == "changed" else head, None)


def test_what_is_changed_beside_the_models_changes_nothing(tmp_path: Path) -> None:
    """A checkout whose models and schemas are those of the commit is of the commit."""
    folder = of(tmp_path / "checkout")
    git(folder, "init", "--quiet")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "one")
    (folder / "README.md").write_text("new")
    assert read_upstream(str(folder)).commit == git(folder, "rev-parse", "HEAD")


def test_what_lies_in_a_folder_is_read_where_it_is_a_file(tmp_path: Path) -> None:
    """Of the name that is asked for, by its end."""
    (tmp_path / "models" / "a.json").mkdir(parents=True)
    (tmp_path / "models" / "a.json" / "b.json").write_bytes(b"1")
    (tmp_path / "models" / "c.graphql").write_bytes(b"2")
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "d.json").write_bytes(b"3")
    assert read_folder(tmp_path) == {"models/a.json/b.json": b"1"}
    assert read_folder(tmp_path, "more") == {"more/d.json": b"3"}
    assert read_folder(tmp_path, suffix=".graphql") == {"models/c.graphql": b"2"}


@pytest.mark.parametrize("length", [7, 8, 39, 40])
@pytest.mark.parametrize("by_name", [True, False])
def test_a_commit_has_seven_to_forty_digits(tmp_path: Path, length: int, by_name: bool) -> None:
    """In the name of a folder and as REF."""
    commit = HEX[:length]
    folder = of(tmp_path / (f"models-{commit}" if by_name else "models-x"))
    found = read_upstream(str(folder), None if by_name else commit)
    assert (found.commit, found.label) == (commit, None)
    assert found.repository == ("https://github.com/amzn/models" if by_name else None)


@pytest.mark.parametrize("commit", [HEX[:6], HEX + "8", "g123456", "ABCDEF0"])
def test_what_is_no_commit_is_refused_whole(tmp_path: Path, commit: str) -> None:
    """In the name of a folder and as REF, in the same words."""
    for ref in (None, commit):
        folder = of(tmp_path / (f"models-{commit}" if ref is None else "models-x"))
        assert refused(folder, ref) == (
            f"{folder} is not a git checkout and does not say which commit it is of: give the commit as REF "
            "(7 to 40 hex digits), or a name as LABEL where it is of none"
        )


@pytest.mark.parametrize(
    ("name", "ref", "commit", "label"),
    [
        (f"selling-partner-api-models-{HEX[:8]}", HEX[:7], HEX[:7], None),
        (f"selling-partner-api-models-{HEX[:8]}", HEX[:9], HEX[:9], None),
        (f"selling-partner-api-models-{HEX[:8]}", HEX[:8], HEX[:8], None),
        ("selling-partner-api-models-2026-10", None, None, "2026-10"),
        ("selling-partner-api-models-2026-10", "2026-10", None, "2026-10"),
        ("selling-partner-api-models-2026-10", HEX, HEX, None),
        ("selling-partner-api-models-main", "", None, "main"),
    ],
)
def test_name_and_ref_say_the_same(
    tmp_path: Path, name: str, ref: str | None, commit: str | None, label: str | None
) -> None:
    """A part of a commit agrees with the whole; a REF that is a commit goes before a label."""
    found = read_upstream(str(of(tmp_path / name)), ref)
    assert (found.commit, found.label, found.is_named) == (commit, label, False)


def test_a_label_that_is_given_goes_before_the_name(tmp_path: Path) -> None:
    """Of the folder, a commit or not; it is known to be given."""
    for name in (f"models-{HEX}", "selling-partner-api-models-2026-10"):
        found = read_upstream(str(of(tmp_path / name, schemas__a_json=b"1", schemas__b_graphql=b"2")), None, "mine")
        assert (found.repository, found.commit, found.label, found.is_named) == (None, None, "mine", True)
        assert (found.schemas, found.queries) == ({"schemas/a.json": b"1"}, {"schemas/b.graphql": b"2"})


@pytest.mark.parametrize("label", ["a\nb", " a", "a ", "a\x00b", "\n", "a\x1bb"])
def test_a_label_is_one_line_of_text(tmp_path: Path, label: str) -> None:
    """Without anything around it that nobody sees."""
    folder = of(tmp_path / "x")
    assert refused(folder, None, label) == f"LABEL is {label!r}: give one line of text, like '2026-10 (assembled)'"


def test_each_slip_is_told_whole(tmp_path: Path) -> None:
    """With the input and the remedy."""
    plain = of(tmp_path / f"models-{HEX}")
    assert refused(plain, "abc", "mine") == (
        "REF says abc and LABEL 'mine': a folder is of a commit or has a label, give one"
    )
    assert refused(plain, "deadbeef") == (
        f"{plain} is of commit {HEX} by its name, and REF says deadbeef: leave REF out, or rename the folder"
    )
    assert refused("") == "no origin is given: name a folder, a git checkout or a git URL"
    assert refused("nowhere") == "nowhere is neither a folder nor a git URL"
    (tmp_path / "empty").mkdir()
    top = "give the top folder of Amazon's repository selling-partner-api-models"
    assert refused(tmp_path / "empty") == f"{tmp_path / 'empty'} has no models/**/*.json: {top}"
    url = "the models come from a git URL, so the commit is known: leave LABEL out"
    for origin in ("https://example.invalid/a", "git@example.invalid:a"):
        assert refused(origin, None, "mine") == f"LABEL is 'mine', but {url}"


@pytest.mark.parametrize(
    ("files", "folders", "is_plain"),
    [
        (["HEAD"], [], True),
        ([], ["objects"], True),
        (["objects"], ["HEAD"], True),
        (["HEAD"], ["objects"], False),
        ([".git"], [], False),
    ],
)
def test_a_folder_is_a_repository_by_what_is_in_it(
    tmp_path: Path, files: list[str], folders: list[str], is_plain: bool
) -> None:
    """Of its own, or bare; what is one by half is a folder."""
    folder = of(tmp_path / f"models-{HEX}")
    for name in files:
        (folder / name).write_bytes(b"")
    for name in folders:
        (folder / name).mkdir()
    if is_plain:
        assert read_upstream(str(folder)).commit == HEX
    else:
        said = refused(folder, None, "mine")
        assert said == f"LABEL is 'mine', but {folder} is a git checkout, so the commit is known: leave LABEL out"


def named(*ids: str | None) -> Json:
    """A document whose operations have these ids, in the order of their paths; None has none."""
    return {
        "paths": {
            f"/{number}": {"get": {} if each is None else {"operationId": each}} for number, each in enumerate(ids)
        }
    }


@pytest.mark.parametrize(
    ("ids", "made"),
    [
        (["a", "a"], ["a", "aGet"]),
        ([None, "a", "a"], [None, "a", "aGet"]),
        (["a", None, "a", None, "a"], ["a", None, "aGet", None, "aGet2"]),
        (["a", "a", "aGet"], ["a", "aGet2", "aGet"]),
        (["a", "a", "aGet", "aGet2"], ["a", "aGet3", "aGet", "aGet2"]),
        (["a", "b"], ["a", "b"]),
        (["aGet", "a", "aGet"], ["aGet", "a", "aGetGet"]),
    ],
)
def test_an_operation_id_is_given_to_one_operation(ids: list[str | None], made: list[str | None]) -> None:
    """What has none stays as it is and hides nothing behind it."""
    document, report = named(*ids), Report()
    unique_operation_ids(document, report)
    assert [item["get"].get("operationId") for item in document["paths"].values()] == made
    places = [f"/paths/~1{number}/get" for number, pair in enumerate(zip(ids, made, strict=True)) if pair[0] != pair[1]]
    assert report.repairs.get("unique-operation-ids", []) == places


PAYLOAD: Json = {"schema": {"type": "object", "properties": {"a": {}, "b": {}}}}


@pytest.mark.parametrize(
    ("answers", "kept", "further"),
    [
        ([{"examples": {"One": 1}}], [1], 0),
        ([{"examples": {"One": 1, "Two": 2}}], [1], 1),
        ([{"examples": {"One": 1, "Two": 2, "Three": 3, "Four": 4}}], [1], 3),
        ([{"examples": {"One": 1, "Two": 2, "Three": 3}}, {"examples": {"A": 5, "B": 6}}], [1, 5], 3),
        ([{**PAYLOAD, "examples": {"a": 1, "b": 2}}], [{"a": 1, "b": 2}], 0),
        ([{**PAYLOAD, "examples": {"a": 1, "c": 2}}], [1], 1),
        ([{"examples": {"text/csv": 1, "Two": 2}}], [1], 1),
    ],
)
def test_examples_that_are_left_out_are_counted(answers: list[Json], kept: list[Any], further: int) -> None:
    """All but the first of an answer under headings; the fields of one example are one."""
    responses = {str(200 + number): each for number, each in enumerate(answers)}
    document: Json = {"paths": {"/a": {"get": {"responses": {"100": {}, **responses}}}}}
    report = Report()
    example_media_types(document, report)
    assert [each["examples"] for each in responses.values()] == [{"application/json": each} for each in kept]
    assert report.left_out["further examples"] == further
    places = [f"/paths/~1a/get/responses/{status}/examples" for status in responses]
    assert report.repairs["example-media-types"] == places


@pytest.mark.parametrize("examples", [{}, {"application/json": 1}, {"a/b": 1, "c/d": 2}, [1], None])
def test_examples_under_media_types_stay(examples: Any) -> None:
    """So does what holds none."""
    document: Json = {"paths": {"/a": {"get": {"responses": {"200": {"examples": examples}}}}}}
    report = Report()
    example_media_types(document, report)
    assert document["paths"]["/a"]["get"]["responses"]["200"] == {"examples": examples}
    assert (report.repairs, report.left_out) == ({}, {})

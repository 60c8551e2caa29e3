"""A run distils every file on its own, says what failed, and never leaves half a result."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from codegen.distil import cli
from codegen.distil.patches import Patch, load_patches
from codegen.distil.run import LOCK, distil, read_lock
from codegen.distil.sections import Sections, derive, load_sections
from codegen.distil.upstream import Upstream
from tests.codegen.swagger import FILE, SECTION, pets, write_upstream
from tests.expected import FIGURES

OTHER = "models/shops/shopsV0.json"
SECTIONS = Sections({FILE: SECTION})


def upstream_of(files: dict[str, bytes], commit: str = "0123456789ab") -> Upstream:
    """Files at a commit."""
    return Upstream("https://example.com/models", commit, files)


def model(**info: str) -> bytes:
    """A sound model as a file."""
    document = pets()
    document["info"] |= info
    return json.dumps(document).encode()


def nested(depth: int, schema: bool) -> bytes:
    """A model whose schema, or whose example of one, nests deeply."""
    document = pets()
    inner: object = {"type": "string"} if schema else 1
    for _ in range(depth):
        inner = {"type": "object", "properties": {"inner": inner}} if schema else [inner]
    document["definitions"]["Deep"] = inner if schema else {"type": "string", "example": inner}
    return json.dumps(document).encode()


BOTH = {FILE: model(), OTHER: model(version="v0")}


def test_a_run_writes_a_document_a_section_and_the_lock(tmp_path: Path) -> None:
    """The lock says commit, source, hash and what was changed by which rule."""
    document = pets()
    document["definitions"]["Pet"]["required"] = []
    document["paths"]["/pets"]["get"]["x-more"] = 1
    data = json.dumps(document).encode()
    outcome = distil(upstream_of({FILE: data}), SECTIONS, [], tmp_path)
    assert outcome.written == [SECTION.name]
    assert not outcome.failed
    assert read_lock(tmp_path) == {
        "repository": "https://example.com/models",
        "commit": "0123456789ab",
        "prose": False,
        "sections": {
            SECTION.name: {
                "source": FILE,
                "sha256": hashlib.sha256(data).hexdigest(),
                "repairs": {"required-lists": ["/definitions/Pet/required"]},
                "patches": [],
                "left_out": {"x-more": 1},
            }
        },
    }


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    """In another folder, and again in the same one, where nothing is touched."""
    first, second = tmp_path / "a", tmp_path / "b"
    for out in (first, second):
        distil(upstream_of(BOTH), SECTIONS, [], out)
    names = sorted(path.name for path in first.iterdir())
    assert names == ["models.lock", "pets_v2030_01_01.json", "shops_v0.json"]
    assert all((first / name).read_bytes() == (second / name).read_bytes() for name in names)
    assert distil(upstream_of(BOTH), SECTIONS, [], first).written == []


@pytest.mark.parametrize(
    "broken",
    [
        b"{",
        b"\xff",
        model().replace(b'"petId", "in"', b'"id", "in"'),
        model().replace(b"#/definitions/Pet", b"#/definitions/Gone"),
        nested(300, schema=True),
        nested(900, schema=False),
        nested(101, schema=False),
    ],
    ids=[
        "no JSON",
        "no UTF-8",
        "undeclared path parameter",
        "dangling reference",
        "deep schema",
        "deep example",
        "deep",
    ],
)
def test_a_broken_file_fails_alone(tmp_path: Path, broken: bytes) -> None:
    """Its previous version stays, the lock keeps saying where that is from, the others are written."""
    distil(upstream_of(BOTH, "aaaaaaa"), SECTIONS, [], tmp_path)
    before = (tmp_path / f"{SECTION.name}.json").read_bytes()
    entry = read_lock(tmp_path)["sections"][SECTION.name]
    newer = model(version="v0").replace(b'"maxLength": 20', b'"maxLength": 21')
    outcome = distil(upstream_of({FILE: broken, OTHER: newer}, "bbbbbbb"), SECTIONS, [], tmp_path)
    assert list(outcome.failed) == [FILE]
    assert outcome.written == ["shops_v0"]
    assert (tmp_path / f"{SECTION.name}.json").read_bytes() == before
    lock = read_lock(tmp_path)
    assert lock["commit"] == "bbbbbbb"
    assert lock["sections"][SECTION.name] == {**entry, "commit": "aaaaaaa"}
    assert "commit" not in lock["sections"]["shops_v0"]


def test_a_kept_section_keeps_its_commit_through_further_runs(tmp_path: Path) -> None:
    """Failing twice does not make it younger; correcting it makes it whole again."""
    distil(upstream_of(BOTH, "aaaaaaa"), SECTIONS, [], tmp_path)
    for commit in ("bbbbbbb", "ccccccc"):
        distil(upstream_of({**BOTH, FILE: b"{"}, commit), SECTIONS, [], tmp_path)
    assert read_lock(tmp_path)["sections"][SECTION.name]["commit"] == "aaaaaaa"
    distil(upstream_of(BOTH, "ddddddd"), SECTIONS, [], tmp_path)
    assert "commit" not in read_lock(tmp_path)["sections"][SECTION.name]


def test_a_section_kept_from_a_labelled_snapshot_keeps_the_label(tmp_path: Path) -> None:
    """A snapshot that is of no commit is named by its label, by what stays of it too."""
    distil(Upstream(None, None, BOTH, "assembled"), SECTIONS, [], tmp_path)
    assert (read_lock(tmp_path)["commit"], read_lock(tmp_path)["label"]) == (None, "assembled")
    distil(upstream_of({**BOTH, FILE: b"{"}, "bbbbbbb"), SECTIONS, [], tmp_path)
    lock = read_lock(tmp_path)
    assert (lock["commit"], "label" in lock) == ("bbbbbbb", False)
    assert (lock["sections"][SECTION.name]["commit"], lock["sections"][SECTION.name]["label"]) == (None, "assembled")


def test_models_with_nothing_new_leave_the_lock_as_it_is(tmp_path: Path) -> None:
    """The same models under another commit or name of a folder change no file; a label that somebody gives is taken."""
    by_folder, by_hand = (
        Upstream(None, None, BOTH, label, is_named=label == "by hand") for label in ("2030", "by hand")
    )
    distil(upstream_of(BOTH, "aaaaaaa"), SECTIONS, [], tmp_path)
    first = (tmp_path / LOCK).read_bytes()
    for same in (upstream_of(BOTH, "bbbbbbb"), by_folder):
        outcome = distil(same, SECTIONS, [], tmp_path)
        assert not outcome.written
        assert (tmp_path / LOCK).read_bytes() == first

    distil(by_hand, SECTIONS, [], tmp_path)
    assert read_lock(tmp_path)["label"] == "by hand"
    distil(upstream_of({**BOTH, FILE: model(version="2031-01-01")}, "ccccccc"), SECTIONS, [], tmp_path)
    assert read_lock(tmp_path)["commit"] == "ccccccc"


def test_a_section_that_upstream_dropped_stays_and_is_told(tmp_path: Path) -> None:
    """Nothing is deleted in silence."""
    distil(upstream_of(BOTH), SECTIONS, [], tmp_path)
    outcome = distil(upstream_of({FILE: model()}), SECTIONS, [], tmp_path)
    assert (tmp_path / "shops_v0.json").exists()
    assert any("shops_v0" in note and "gone upstream" in note for note in outcome.notes)
    assert "shops_v0" in read_lock(tmp_path)["sections"]


def test_a_new_file_is_named_by_rule_and_told(tmp_path: Path) -> None:
    """It is written anyway."""
    outcome = distil(upstream_of(BOTH), SECTIONS, [], tmp_path)
    assert "shops_v0" in outcome.written
    assert any("add a row" in note and OTHER in note for note in outcome.notes)


def test_a_patch_of_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    """Its row may be deleted."""
    patch = Patch("p", "models/gone.json", "/info", "remove", "r", "s")
    assert any("'p'" in note for note in distil(upstream_of(BOTH), SECTIONS, [patch], tmp_path).notes)


def test_two_files_never_become_one_section(tmp_path: Path) -> None:
    """The second one gets a number, also where the name is a row's, and a note asks for a row."""
    outcome = distil(
        upstream_of({"models/a/shopsV0.json": model(version="v0"), OTHER: model(version="v0")}), SECTIONS, [], tmp_path
    )
    assert outcome.written == ["shops_v0", "shops_2_v0"]
    other = {FILE: model(version="2030-01-01"), "models/b/pets_2030-01-01.json": model(version="2030-01-01")}
    outcome = distil(upstream_of(other), SECTIONS, [], tmp_path)
    assert outcome.failed == {}
    assert sorted(outcome.written) == ["pets_2_v2030_01_01", SECTION.name]
    assert any("pets_2_v2030_01_01" in note and "add a row" in note for note in outcome.notes)


def test_a_newcomer_does_not_take_the_section_of_another_file(tmp_path: Path) -> None:
    """Though none of them has a row and it comes first."""
    distil(upstream_of({OTHER: model(version="v0")}), SECTIONS, [], tmp_path)
    newcomer = "models/a/shopsV0.json"
    outcome = distil(upstream_of({newcomer: model(version="v0"), OTHER: model(version="v0")}), SECTIONS, [], tmp_path)
    assert (outcome.written, outcome.unchanged, outcome.failed) == (["shops_2_v0"], ["shops_v0"], {})


def test_a_file_that_amazon_moved_keeps_its_section_and_its_patches(tmp_path: Path) -> None:
    """The file of the row is gone and another one makes the same name by rule; the run says which row to bring up to date."""
    moved = "models/b/pets_2030-01-01.json"
    patch = Patch("p", FILE, "/definitions/Pet/properties/name/maxLength", "replace", "r", "s", value=7)
    outcome = distil(upstream_of({moved: json.dumps(pets()).encode()}), SECTIONS, [patch], tmp_path)
    assert (outcome.written, outcome.failed) == ([SECTION.name], {})
    assert outcome.notes == [
        f"{SECTION.name}: {FILE} is {moved} now; name that file in its row in sections.toml and in patches.toml"
    ]
    assert read_lock(tmp_path)["sections"][SECTION.name]["patches"] == ["p"]


@pytest.mark.parametrize(("change", "keeps"), [("", True), ("/2031-01-01", False)])
def test_a_file_of_another_name_keeps_its_section_by_its_paths(tmp_path: Path, change: str, keeps: bool) -> None:
    """Most of its paths are those of the section whose file is gone; those of another version are not."""
    distil(upstream_of(BOTH), SECTIONS, [], tmp_path)
    renamed, document = "models/a/animals.json", pets()
    document["paths"] = {change + path: item for path, item in document["paths"].items()}
    document["info"]["description"] = "Another text."
    files = {renamed: json.dumps(document).encode(), OTHER: BOTH[OTHER]}
    for _ in range(2):
        outcome = distil(upstream_of(files), SECTIONS, [], tmp_path)
        assert outcome.failed == {}
        assert (read_lock(tmp_path)["sections"][SECTION.name]["source"] == renamed) is keeps
        assert any(f"{FILE} is {renamed} now" in note for note in outcome.notes) is keeps


def test_a_section_that_is_renamed_leaves_nothing_behind(tmp_path: Path) -> None:
    """Its row has another name: the file is that section now, and the document under the old name goes."""
    distil(upstream_of(BOTH), SECTIONS, [], tmp_path)
    other = Sections({**SECTIONS.by_file, FILE: SECTION._replace(name="animals_v2030_01_01")})
    outcome = distil(upstream_of(BOTH), other, [], tmp_path)
    assert outcome.written == ["animals_v2030_01_01"]
    assert not (tmp_path / f"{SECTION.name}.json").exists()
    assert SECTION.name not in read_lock(tmp_path)["sections"]
    assert any(note.startswith(f"{SECTION.name} is animals_v2030_01_01 now") for note in outcome.notes)


def test_a_stale_patch_is_a_note_that_names_its_row(tmp_path: Path) -> None:
    """Amazon did what it wanted: the section goes on, and the lock does not claim it."""
    patch = Patch("gone", FILE, "/definitions/Lost/type", "remove", "r", "s")
    outcome = distil(upstream_of(BOTH), SECTIONS, [patch], tmp_path)
    assert not outcome.failed
    (note,) = [note for note in outcome.notes if "gone" in note]
    assert note.startswith(f"{FILE}#/definitions/Lost/type: patch 'gone' does not apply")
    assert read_lock(tmp_path)["sections"][SECTION.name]["patches"] == []


def test_where_all_files_fail_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is said as such, each with its place and a remedy, and the lock of before stays."""
    out, folder = tmp_path / "out", tmp_path / "x-0123456789ab"
    write_upstream(folder, {FILE: pets()})
    assert cli.main(["--from", str(folder), "--out", str(out)], tmp_path) == 0
    before = (out / "models.lock").read_bytes()
    odd = pets()
    odd["definitions"]["Pet"]["type"] = "file"
    write_upstream(tmp_path / "y-0123456789ac", {FILE: b"{", OTHER: odd})
    capsys.readouterr()
    assert cli.main(["--from", str(tmp_path / "y-0123456789ac"), "--out", str(out)], tmp_path) == 1
    shown = [line for line in capsys.readouterr().err.splitlines() if line.startswith("error: ")]
    assert "the file is broken as a whole" in shown[0]
    assert f"error: {OTHER}#/definitions/Pet/type: must be one of" in shown[1]
    assert "a row in patches.toml" in shown[1]
    assert shown[2].startswith("error: all 2 files failed and nothing was written")
    assert (out / "models.lock").read_bytes() == before


@pytest.mark.parametrize(
    ("file", "version", "name"),
    [
        ("models/x/ordersV0.json", "v0", "orders_v0"),
        ("models/x/shippingV2.json", "v2", "shipping_v2"),
        ("models/x/sales.json", "v1", "sales_v1"),
        ("models/x/fooBarBaz_2031-02-03.json", "2031-02-03", "foo_bar_baz_v2031_02_03"),
        ("models/x/foo-2031-02-03.json", "2031-02-03", "foo_v2031_02_03"),
        ("models/x/fooV2031-02-03.json", "2031-02-03", "foo_v2031_02_03"),
        ("models/x/FBAStock.json", "v1", "fba_stock_v1"),
    ],
)
def test_names_by_rule(file: str, version: str, name: str) -> None:
    """The file's name in words, then the version of the model."""
    assert derive(file, version).name == name


@pytest.mark.parametrize(
    ("version", "name"), [("", "foo_v1"), ("beta", "foo_v1"), ("2031", "foo_v2031"), ("1.2.3", "foo_v1")]
)
def test_every_version_gives_a_name(version: str, name: str) -> None:
    """A row may say a better one."""
    assert derive("models/x/foo.json", version).name == name


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ('[[section]]\nfile = "a"\nname = "a_v1"\napi = "A"\nreason = "r"', "must have the keys"),
        ('[[section]]\nfile = "a"\nname = "a"\napi = "A"\nreason = "r"\nsource = "s"', "<api>_v<version>"),
        ('[[section]]\nfile = "a"\nname = "a_v1"\napi = "A"\nreason = "r"\nsource = "s"\n' * 2, "one row only"),
    ],
)
def test_a_wrong_row_of_sections_is_named(tmp_path: Path, rows: str, message: str) -> None:
    """The table cannot be half right."""
    path = tmp_path / "sections.toml"
    path.write_text(rows, encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        load_sections(path)


def test_the_command_tells_file_and_pointer_and_exits_with_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What `make models` shows for a broken file."""
    folder = write_upstream(tmp_path / "x-0123456789ab", {FILE: pets(), OTHER: b"{"})
    out = tmp_path / "out"
    assert cli.main(["--from", str(folder), "--out", str(out)], tmp_path) == 1
    shown = capsys.readouterr()
    assert f"error: {OTHER}#: is not JSON" in shown.err
    assert "1 sections written, 0 unchanged, 1 failed" in shown.out
    (folder / OTHER).unlink()
    assert cli.main(["--from", str(folder), "--out", str(out), "--prose", "keep"], tmp_path) == 0
    assert "An animal that somebody may buy." in (out / f"{SECTION.name}.json").read_text(encoding="utf-8")
    assert read_lock(out)["prose"] is True


def test_the_command_tells_what_it_cannot_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No folder, and a lock that is not JSON: a line, no traceback, nothing written."""
    assert cli.main(["--from", str(tmp_path / "nowhere"), "--out", str(tmp_path / "out")], tmp_path) == 1
    folder = write_upstream(tmp_path / "x-0123456789ab", {FILE: pets(), "out/models.lock": b"<<<<"})
    assert cli.main(["--from", str(folder), "--out", str(folder / "out")], tmp_path) == 1
    shown = capsys.readouterr().err.splitlines()
    assert [line.startswith("error: ") for line in shown] == [True, True]
    assert "models.lock is not JSON" in shown[1]
    assert sorted(path.name for path in (folder / "out").iterdir()) == ["models.lock"]


def test_the_tables_of_this_repository_can_be_read(repository: Path) -> None:
    """A row for every section; a further row keeps the name of one that is gone; each patch names a file of one or of a schema."""
    sections = load_sections(repository / "codegen" / "tables" / "sections.toml")
    patches = load_patches(repository / "codegen" / "tables" / "patches.toml")
    there = {file.stem for file in (repository / "models").glob("*.json")}
    assert len(there) == FIGURES["sections"]
    rows = {section.name for section in sections.by_file.values()}
    assert there <= rows <= {file.stem for file in (repository / "codegen" / "names").glob("*.json")}
    schemas = {entry["source"] for entry in read_lock(repository / "models")["schemas"].values()}
    assert len(schemas) == FIGURES["notification_types"] + FIGURES["report_types"]
    assert {patch.file for patch in patches} <= set(sections.by_file) | schemas

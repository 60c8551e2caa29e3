"""Tables as text: one row changes, every other byte stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.tables.row_text import (
    amend,
    block_of,
    entry,
    head_of,
    insert,
    insert_after,
    marked,
    without,
    without_items,
    written,
)

TABLE = """# Above.
[sections]
a = "b"

[b_v1.getB]
rate = 1

[d_v1.getD]
rate = 2
"""
C = "[c_v1.getC]\nrate = 3\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A table of two rows and a table that is not a row."""
    found = tmp_path / "some.toml"
    found.write_text(TABLE, encoding="utf-8")
    return found


def test_a_draft_is_marked_for_a_person() -> None:
    """Its keys in their order, letters as they are."""
    assert written("a.b", {"kind": "ä", "names": ["x", 1]}) == '[a.b]\nkind = "ä"\nnames = ["x", 1]\nreview = true\n'


@pytest.mark.parametrize(
    ("name", "before"),
    [
        ("a_v1.getA", "[b_v1.getB]"),
        ("b_v1.getA", "[b_v1.getB]"),
        ("b_v1.getC", "[d_v1.getD]"),
        ("c_v1.getC", "[d_v1.getD]"),
        ("d_v1.getC", "[d_v1.getD]"),
    ],
)
def test_a_row_is_put_where_its_name_belongs(file: Path, name: str, before: str) -> None:
    """Before the first with a later name; other tables are passed over."""
    insert(file, f"[{name}]\nrate = 3\n")
    assert file.read_text(encoding="utf-8") == TABLE.replace(before, f"[{name}]\nrate = 3\n\n{before}")


@pytest.mark.parametrize("name", ["d_v1.getE", "e_v1.getA", "d_v1.getD"])
def test_the_last_row_stands_at_the_end(file: Path, name: str) -> None:
    """After an empty line, however many stood there."""
    block = f"[{name}]\nrate = 3\n"
    file.write_text(f"{TABLE}\n\n", encoding="utf-8")
    insert(file, block)
    assert file.read_text(encoding="utf-8") == f"{TABLE}\n{block}"


def test_a_text_without_a_head_is_no_row(file: Path) -> None:
    """It is refused, and the file stays."""
    with pytest.raises(LookupError, match="no row begins in 'rate = 3'"):
        insert(file, "rate = 3")
    assert file.read_text(encoding="utf-8") == TABLE


def test_a_row_is_put_behind_another(file: Path) -> None:
    """Behind the last one too; one that is not there is an error."""
    insert_after(file, "b_v1.getB", C)
    assert file.read_text(encoding="utf-8") == TABLE.replace("[d_v1", f"{C}\n[d_v1")
    insert_after(file, "d_v1.getD", C)
    assert file.read_text(encoding="utf-8") == TABLE.replace("[d_v1", f"{C}\n[d_v1") + f"\n{C}"
    with pytest.raises(LookupError, match=r"there is no row c_v1\.getX"):
        insert_after(file, "c_v1.getX", C)


def test_one_row_is_changed(file: Path) -> None:
    """From its head to the next one; the last to the end of the file."""
    amend(file, "b_v1.getB", str.upper)
    assert file.read_text(encoding="utf-8") == TABLE.replace("[b_v1.getB]\nrate = 1", "[B_V1.GETB]\nRATE = 1")
    amend(file, "d_v1.getD", lambda block: block.replace("2", "4"))
    assert file.read_text(encoding="utf-8").endswith("[d_v1.getD]\nrate = 4\n")
    with pytest.raises(LookupError, match="there is no row b_v1"):
        amend(file, "b_v1", str.upper)


def test_each_row_of_many_ends_where_the_next_begins(tmp_path: Path) -> None:
    """Wherever it stands."""
    blocks = [f"[a_v1.get{letter}]\nrate = 1\n\n" for letter in "ABCDE"]
    for number, block in enumerate(blocks):
        file = tmp_path / "some.toml"
        file.write_text("".join(blocks), encoding="utf-8")
        amend(file, block[1:10], str.upper)
        changed = [each.upper() if place == number else each for place, each in enumerate(blocks)]
        assert file.read_text(encoding="utf-8") == "".join(changed)
        assert without("".join(blocks), lambda name, own=block[1:10]: name == own)[0] == (  # type: ignore[misc]  # bound now
            "".join(each for each in blocks if each != block).rstrip("\n") + "\n"
        )


def test_one_row_is_read(file: Path) -> None:
    """Without the empty lines behind it."""
    assert block_of(file, "b_v1.getB") == "[b_v1.getB]\nrate = 1\n"
    assert block_of(file, "d_v1.getD") == "[d_v1.getD]\nrate = 2\n"


def test_rows_are_taken_out() -> None:
    """Their names come in their order; the text ends with one line break."""
    assert without(TABLE, lambda name: name == "getB") == (TABLE, [])
    assert without(TABLE, lambda name: name == "b_v1.getB") == (
        TABLE.replace("[b_v1.getB]\nrate = 1\n\n", ""),
        ["b_v1.getB"],
    )
    first = TABLE[: TABLE.index("\n[b_v1")]
    assert without(TABLE, lambda name: "." in name) == (first, ["b_v1.getB", "d_v1.getD"])
    assert without("# Nothing.\n\n", bool) == ("# Nothing.\n", [])


LISTED = "[[shown]]\na = 1\n\n[[shown]]\nb = 2\n\n\n[[property]]\nc = 3\n"


def test_a_row_of_a_list_ends_with_the_empty_line_behind_it() -> None:
    """Or with the text; which one is asked for counts from nothing."""
    parts = [
        LISTED[slice(*entry(LISTED, sort, number))] for sort, number in (("shown", 0), ("shown", 1), ("property", 0))
    ]
    assert parts == ["[[shown]]\na = 1\n", "[[shown]]\nb = 2\n", "[[property]]\nc = 3\n"]
    with pytest.raises(LookupError, match=r"there is no row 3 of \[\[shown\]\]"):
        entry(LISTED, "shown", 2)


@pytest.mark.parametrize(
    ("key", "head"),
    [("toys_v1.Toy", "toys_v1.Toy"), ("kind.toys_v1.Toy", '"kind.toys_v1".Toy'), ("Toy", "Toy")],
)
def test_a_head_quotes_a_name_with_a_dot(key: str, head: str) -> None:
    """The name of a JSON schema."""
    assert head_of(key) == head


@pytest.mark.parametrize(
    ("block", "made"),
    [
        ("[a.b]\nc = 1\n", "[a.b]\nc = 1\nreview = true\n"),
        ("[a.b]\nc = 1\n\n\n", "[a.b]\nc = 1\nreview = true\n\n\n"),
        ("[a.b]\nc = 1\nreview = true\n\n", "[a.b]\nc = 1\nreview = true\n\n"),
        ("[a.b]\nc = 1", "[a.b]\nc = 1\nreview = true\n"),
    ],
)
def test_a_row_is_marked_once(block: str, made: str) -> None:
    """At its end, before the empty lines behind it."""
    assert marked(block) == made


MANY = '[[a]]\nnames = [\n  "x", "y",\n  "z",\n]\nother = ["x"]\n'


@pytest.mark.parametrize(
    ("block", "items", "made"),
    [
        ('names = ["x", "y"]\n', ["x"], 'names = ["y"]\n'),
        ('names = ["x", "y"]\n', ["y", "q"], 'names = ["x"]\n'),
        ('names = ["x", "y"]\n', ["q"], 'names = ["x", "y"]\n'),
        ('names = [ "x","y" ]\n', ["q"], 'names = [ "x","y" ]\n'),
        ('names = ["x"]\n', ["x"], "names = []\n"),
        ('names = ["x\\"", "y"]\n', ["y"], 'names = ["x\\""]\n'),
        ("other = 1\n", ["x"], "other = 1\n"),
        (MANY, ["y"], MANY.replace(', "y"', "")),
        (MANY, ["x"], MANY.replace('"x", "y"', '"y"')),
        (MANY, ["z"], MANY.replace('  "z",\n', "")),
        (MANY, ["x", "y"], MANY.replace('  "x", "y",\n', "")),
        (MANY, ["x", "y", "z"], '[[a]]\nnames = []\nother = ["x"]\n'),
    ],
)
def test_a_list_of_texts_has_fewer(block: str, items: list[str], made: str) -> None:
    """Each on its line, with its margin and its comma; a line that is empty goes, and so does an empty list of many."""
    assert without_items(block, "names", items) == made

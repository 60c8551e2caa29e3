"""Tables of flat files, as Arrow reads them: those of the rows, and the same errors."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import csv, parquet

from spapi_core.errors import BadRowError, BadTextError, DocumentError
from spapi_core.jobs.decoding import Decoder, Lines
from spapi_core.jobs.spool import Spool
from spapi_core.jobs.tables import Table

if TYPE_CHECKING:
    from pathlib import Path

    from spapi_core.jobs.bad_rows import BadRow


def spooled(data: bytes, content_type: str | None = None, step: int = 5, **reading: Any) -> Any:
    with Spool() as spool:
        for at in range(0, len(data), step):
            spool.write(data[at : at + step])
        return spool.table(content_type, **reading)


def rows(data: bytes, content_type: str | None = None, **reading: Any) -> list[dict[str, str]]:
    decoder, lines, made = Decoder(content_type), Lines(), Table(**reading)
    text = decoder.feed(data) + decoder.finish()
    return [*made.feed(lines.feed(text)), *made.feed(lines.finish()), *made.finish()]


@pytest.mark.parametrize(
    "data",
    [
        b"sku\tqty\n007\t1\nA\t\n",
        b"\xef\xbb\xbfsku\tqty\r\n007\t1\r\n\r\nA\t2",
        b"sku\tqty\t\n007\t1\t\n",
        b"sku\tqty\n\t\n7\t\n",
        b"sku\tqty\n1\t2\t\t\n",
        b'sku\ttitle\nA-1\t24" TV\nB\t"x\n',
        b'"sku"\t"title"\n"A"\t"Screen 27""\n"B"\t"a\tb"\n',
        b'sku,title\nA,"Camera, 1/2" sensor"\nB,plain\n',
        b"sku,qty\n007,1\nNA,null\n",
        b"Report of today\n\nsku\tqty\tasin\tprice\n007\t1\tB1\t2.50\n8\t2\tB2\t1\n",
        b"sku\tsku\n1\t2\n",
        b"sku\tqty\n",
        b"sku\tqty",
        b"a\tb\n1\rx\t2\n",
        b"sep=;\nsku;qty\n007;1,5\nA;\n",
        b'\xef\xbb\xbf"sep=,"\r\nsku,title\r\nA,"x, y"\r\n',
        b"SEP=^\nsku^qty\n^\n7^1\n",
        b"sep=;\n",
        "sku\ttitle\nA\tä€\n".encode("cp1252"),
        b"",
    ],
)
def test_the_table_is_that_of_the_rows(data: bytes) -> None:
    """Whichever library reads it, every value the same text: zeros in front, NA, marks and returns within."""
    kind = "text/plain; charset=cp1252" if b"\x80" in data else None
    made = spooled(data, kind)
    assert made.to_pylist() == rows(data, kind)
    assert set(made.schema.types) <= {pa.string()}


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.lists(st.text(alphabet='ab",;\t\r é0', max_size=4), min_size=3, max_size=3), max_size=5),
    st.sampled_from(["\t", ","]),
    st.booleans(),
)
def test_any_table_is_that_of_the_rows_or_the_same_error(values: list[list[str]], delimiter: str, ends: bool) -> None:
    """Nothing is read in another way by the quick path."""
    lines = [delimiter.join(row) for row in [["one", "two", "three"], *values]]
    data = ("\n".join(lines) + "\n" * ends).encode()
    expected: Any
    try:
        expected = rows(data)
    except (BadRowError, DocumentError) as error:
        with pytest.raises(type(error)):
            spooled(data)
        return
    assert spooled(data).to_pylist() == expected


def test_a_row_of_nothing_is_none_however_late_it_comes(tmp_path: Path) -> None:
    """In a table of which a part has been written when it comes: the file has the rows that `rows` gives."""
    data = b"sku\tqty\n" + (b"007\t" + b"1" * 90 + b"\n") * 90_000 + b"\t\n" + b"8\t2\n"
    with Spool() as spool:
        spool.write(data)
        spool.parquet(tmp_path / "t.parquet", None)
    written = parquet.read_table(tmp_path / "t.parquet")
    assert (written.num_rows, written.column("sku")[-1].as_py()) == (90_001, "8")


def test_a_bad_row_and_a_bad_byte_are_errors_with_their_place() -> None:
    """Arrow's own message holds the row; ours its place."""
    with pytest.raises(BadRowError, match="Line 3, column 2"):
        spooled(b"a\tb\n1\t2\n3\n")
    with pytest.raises(BadTextError, match="line 3, column 3 holds the byte 0xFF"):
        spooled(b"a\tb\n1\t2\n3\t\xff\n")


@pytest.mark.parametrize("step", [5, 1000])
def test_a_nul_is_a_bad_row_of_a_table_too(step: int) -> None:
    """As of rows(): with its place, or collected; in the header it is an error in any case."""
    data = b"sku\tqty\tprice\nA\t1\t2\nB\x00C\t1\x002\t3\nD\t4\t5\n"
    with pytest.raises(BadRowError, match="Line 3, column 2: there is a NUL"):
        spooled(data, step=step)
    bad: list[BadRow] = []
    assert [row["sku"] for row in spooled(data, step=step, on_bad_row=bad.append).to_pylist()] == ["A", "D"]
    assert [(each.line, each.column) for each in bad] == [(3, 2)]
    with pytest.raises(BadRowError, match="no row is certain without a header"):
        spooled(b"s\x00ku\tqty\nA\t1\n", step=step, on_bad_row=bad.append)


@pytest.mark.parametrize("data", [b"a\tb\n1\t2\n3\t\xff\n5\t6\n", b"a\tb\n1\t2\n5\t6\n3\t\xc3"])
def test_a_row_with_a_bad_byte_is_collected(data: bytes) -> None:
    """Where bad rows are not errors: once, and the others are in the table."""
    bad: list[BadRow] = []
    assert spooled(data, on_bad_row=bad.append).to_pylist() == [{"a": "1", "b": "2"}, {"a": "5", "b": "6"}]
    assert len(bad) == 1
    assert "is not utf-8" in bad[0].reason


@pytest.mark.parametrize("bad", [b"", b"9\n"])
def test_a_parquet_file_appears_whole_or_not_at_all(tmp_path: Path, bad: bytes) -> None:
    """In row groups, so that memory is that of one of them."""
    data = b"sku\tqty\n" + b"".join(b"%07d\t%d\n" % (n, n) for n in range(20_000)) + bad
    path = tmp_path / "report.parquet"
    with Spool() as spool:
        spool.write(data)
        if bad:
            with pytest.raises(BadRowError, match="Line 20002"):
                spool.parquet(path, None)
            assert os.listdir(tmp_path) == []  # noqa: PTH208 - a name is enough
            return
        spool.parquet(path, None)
    read = parquet.read_table(path)
    assert (read.num_rows, read["sku"][7].as_py()) == (20_000, "0000007")


@pytest.mark.parametrize("step", [1, 2, 3, 1000])
@pytest.mark.parametrize(
    "data",
    [
        b"a\tb\r\n1\t2\r\n",
        b"a\tb\n1\r\t2\n",
        b"a\tb\r\n1\t2\r",
        b"a\tb\r\n1\t2\r\r\n",
        b"a\tb\n\r1\t2\n",
        b"a\tb\n1\t2\n\r",
        b"a|b\n1|2\n",
        b"a;b\n1;2\n|;|\n",
        b"a^b\n1^2\n",
    ],
)
def test_a_return_is_the_same_wherever_a_piece_ends(data: bytes, step: int) -> None:
    """Whatever separates the values."""
    how = {"delimiter": "^"} if b"^" in data else {}
    assert spooled(data, step=step, **how).to_pylist() == rows(data, **how)


@pytest.mark.parametrize("count", [49_999, 50_000, 50_001])
def test_rows_that_we_read_come_in_groups(count: int) -> None:
    """Of fifty thousand; none is lost between two."""
    data = b'"a"\t"b"\n' + b"".join(b'"%d"\t"x"\n' % number for number in range(count))
    made = spooled(data, step=1 << 16)
    assert made.column("a").to_pylist() == [str(number) for number in range(count)]
    assert [len(each) for each in made.column("a").chunks] == [min(50_000, count), count - 50_000][
        : 1 + (count > 50_000)
    ]


@pytest.mark.parametrize("step", [1, 2, 3, 4, 5, 7, 1000])
@pytest.mark.parametrize(
    ("data", "charset", "native"),
    [
        (b"sku\tqty\tprice\n1\t2\t3\n4\t5\t6\n", None, True),
        (b"sku,qty,price\n1,2,3\n4,5,6\n", None, True),
        (b"sku;qty;price\n1;2;3\n4;5;6\n", "UTF_8", True),
        (b"sku|qty|price\n1|2|3\n4|5|6\n", "utf8", True),
        (b"sku\tqty\tprice\r\n1\t2\t3\r\n4\t5\t6\r\n", None, True),
        (b"sku\tqty\tprice\r\n1\t2\t3\r\n\r\n4\t5\t6\r\n", None, True),
        (b"sku\tqty\tprice\n1\t2\t3\n4\t5\r\t6\n", None, False),
        (b"sku\tqty\tprice\n1\t2\t3\n4\t5\t6\r\r\n", None, False),
        (b'sku\tqty\tprice\n1\t24" TV\t3\n4\t5\t6\n', None, True),
        (b'sku,qty,price\n1,2,3\n4,"5",6\n', None, False),
        (b"sku\tqty\tprice\n1\t2\t3\n4\t5\t6\n", "cp1252", False),
        (b"sku\tqty\tprice", None, False),
    ],
)
def test_arrow_reads_what_it_reads_in_the_same_way(
    data: bytes, charset: str | None, native: bool, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files without quotation marks that count, in UTF-8, with usual ends of lines; others are read row by row."""
    opened: list[int] = []
    open_csv = csv.open_csv

    def noting(*given: Any, **settings: Any) -> Any:
        opened.append(1)
        return open_csv(*given, **settings)

    monkeypatch.setattr(csv, "open_csv", noting)
    kind = None if charset is None else f"text/plain; charset={charset}"
    assert spooled(data, kind, step=step).to_pylist() == rows(data, kind)
    assert bool(opened) is native

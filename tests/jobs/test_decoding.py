"""From the bytes of a document to text, rows and records, piece by piece."""

from __future__ import annotations

import codecs
import csv
import gzip
import io
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spapi_core.errors import DocumentError
from spapi_core.jobs.decoding import Decoder, Inflater, Lines, Table, charset_of, records


def inflated(data: bytes, step: int) -> bytes:
    inflater = Inflater()
    out = b"".join(b"".join(inflater.feed(data[at : at + step])) for at in range(0, len(data), step))
    return out + b"".join(inflater.finish())


def decoded(data: bytes, content_type: str | None, charset: str | None = None, *, errors: str = "strict", step: int = 1) -> str:  # fmt: skip
    decoder = Decoder(content_type, charset, errors)
    return "".join(decoder.feed(data[at : at + step]) for at in range(0, len(data), step)) + decoder.finish()


def rows(text: str, delimiter: str | None = None, *, quoted: bool | None = None, step: int = 7) -> list[dict[str, str]]:
    lines, table = Lines(), Table(delimiter, quoted=quoted)
    got: list[dict[str, str]] = []
    for at in range(0, len(text), step):
        got += table.feed(lines.feed(text[at : at + step]))
    got += table.feed(lines.finish())
    table.finish()
    return got


@given(st.binary(), st.integers(1, 64))
def test_what_is_not_gzip_passes_as_it_is(data: bytes, step: int) -> None:
    """The first bytes decide, however the pieces fall."""
    if data[:2] != b"\x1f\x8b":
        assert inflated(data, step) == data


@given(st.binary(), st.binary(), st.integers(1, 64))
def test_gzip_is_taken_off_whatever_the_link_says(one: bytes, two: bytes, step: int) -> None:
    """Once, twice, and in several members."""
    if one[:2] != b"\x1f\x8b":
        assert inflated(gzip.compress(one), step) == one
        assert inflated(gzip.compress(gzip.compress(one)), step) == one
        assert inflated(gzip.compress(one + b"x") + gzip.compress(two), step) == one + b"x" + two


@pytest.mark.parametrize("keep", [3, 10, 50, -1])
def test_incomplete_gzip_is_an_error(keep: int) -> None:
    """Half a document does not pass for a whole one."""
    with pytest.raises(DocumentError, match=r"middle of its gzip|broken"):
        inflated(gzip.compress(bytes(range(256)) * 10)[:keep], 16)


def test_broken_gzip_is_an_error() -> None:
    """So is one whose checksum is wrong."""
    data = bytearray(gzip.compress(b"some text"))
    data[-6] ^= 1
    with pytest.raises(DocumentError, match="broken"):
        inflated(bytes(data), 100)


def test_a_gzip_bomb_is_passed_on_in_small_pieces() -> None:
    """A hundred megabytes of zeros never lie in memory at once."""
    bomb = gzip.compress(bytes(100 << 20))
    tracemalloc.start()
    try:
        inflater = Inflater()
        sizes = [len(piece) for piece in inflater.feed(bomb)]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert sum(sizes) == 100 << 20
    assert max(sizes) <= 1 << 20
    assert peak < 8 << 20


@pytest.mark.parametrize(
    ("content_type", "data", "text"),
    [
        ("text/plain; charset=UTF-8", "ü日".encode(), "ü日"),
        ("text/plain;charset=Cp1252", "€ä".encode("cp1252"), "€ä"),
        ('text/plain; charset="Windows-31J"', "日本①".encode("cp932"), "日本①"),
        ("text/plain; charset=ISO-8859-1", "ü".encode("latin-1"), "ü"),
        ("text/plain; charset=Shift_JIS", "①髙".encode("cp932"), "①髙"),
        ("text/plain", "ü".encode(), "ü"),
        (None, "ü".encode(), "ü"),
        ("text/plain; charset=Cp1252", codecs.BOM_UTF8 + "ü".encode(), "ü"),
        (None, "üx".encode("utf-16"), "üx"),
        (None, b"", ""),
    ],
)
@pytest.mark.parametrize("step", [1, 3, 1000])
def test_the_charset_is_found(content_type: str | None, data: bytes, text: str, step: int) -> None:
    """A byte order mark goes before Content-Type, utf-8 is for those that say nothing."""
    assert decoded(data, content_type, step=step) == text


def test_a_charset_of_ones_own_goes_before_the_content_type() -> None:
    """Content-Type is sometimes wrong."""
    assert decoded("ü".encode("cp1252"), "text/plain; charset=UTF-8", "cp1252") == "ü"


def test_a_byte_that_does_not_fit_is_an_error_with_a_remedy() -> None:
    """No letter is replaced silently."""
    with pytest.raises(DocumentError, match="not UTF-8 as it says: give another charset="):
        decoded(b"gr\xfcn!", "text/plain; charset=UTF-8")
    assert decoded(b"gr\xfcn!", "text/plain; charset=UTF-8", errors="replace") == "gr�n!"


def test_a_character_that_is_cut_at_the_end_is_an_error() -> None:
    """The document broke off."""
    with pytest.raises(DocumentError):
        decoded("日".encode()[:2], None)


@pytest.mark.parametrize("name", ["x-unknown", "base64", "rot13"])
def test_an_unknown_charset_is_an_error(name: str) -> None:
    """So is what Python would take for an encoding but is none of text."""
    with pytest.raises(DocumentError, match="unknown: say charset="):
        decoded(b"abcd", f"text/plain; charset={name}")


@pytest.mark.parametrize(("head", "what"), [(b"%PDF-1.7", "a PDF"), (b"PK\x03\x04....", "an XLSX")])
def test_a_binary_document_is_no_text(head: bytes, what: str) -> None:
    """Its bytes are for a file."""
    with pytest.raises(DocumentError, match=f"is {what}.*save"):
        decoded(head, "text/plain; charset=ISO-8859-1")


def test_charset_of_a_content_type() -> None:
    """Quotes, case and other parameters do not matter."""
    assert charset_of('text/plain; x=1; Charset="UTF-8"') == "UTF-8"
    assert charset_of("text/plain; charset=") is None
    assert charset_of("text/plain") is None


@given(st.text(alphabet="a\r\n\u2028\x0b\x85", max_size=30), st.integers(1, 5))
def test_only_line_feeds_end_lines(text: str, step: int) -> None:
    """Other separators of Unicode are part of a value."""
    lines = Lines()
    got = [line for at in range(0, len(text), step) for line in lines.feed(text[at : at + step])] + lines.finish()
    expected = [line.removesuffix("\r") for line in text.split("\n")]
    assert got == (expected[:-1] if not expected[-1] else expected)


def test_a_tab_separated_report_becomes_rows() -> None:
    """Quotation marks are plain characters where the header has none."""
    text = 'sku\ttitle\r\nA-1\t24" TV\r\n\r\nB-2\t"x\r\n'
    assert rows(text) == [{"sku": "A-1", "title": '24" TV'}, {"sku": "B-2", "title": '"x'}]


def test_a_quoted_report_becomes_rows() -> None:
    """A quoted header tells that values are quoted; line ends within them belong to them."""
    text = '"sku"\t"title"\n"A-1"\t"24"" TV\nflat"\n'
    assert rows(text) == [{"sku": "A-1", "title": '24" TV\nflat'}]


def test_commas_and_semicolons_separate_where_there_are_no_tabs() -> None:
    """Told from the header, or by the caller."""
    assert rows("a,b\n1,\n") == [{"a": "1", "b": ""}]
    assert rows("a;b\n1;2\n") == [{"a": "1", "b": "2"}]
    assert rows("a b|c\n1|2\n", "|") == [{"a b": "1", "c": "2"}]


def test_no_column_hides_another() -> None:
    """Names that repeat are numbered."""
    assert rows("price\tprice\n1\t2\n") == [{"price": "1", "price_2": "2"}]


def test_a_short_row_is_filled_and_a_long_one_is_an_error() -> None:
    """No value is lost."""
    assert rows("a\tb\n1\n") == [{"a": "1", "b": ""}]
    assert rows("a\tb\n1\t2\t\t\n") == [{"a": "1", "b": "2"}]
    with pytest.raises(DocumentError, match="3 values and the header 2 names"):
        rows("a\tb\n1\t2\t3\n")


def test_a_quotation_that_does_not_end_is_an_error() -> None:
    """It would swallow the rest of the report."""
    with pytest.raises(DocumentError, match="quoted=False"):
        rows('"a"\t"b"\n"1\t2\n3\t4\n')


def test_a_value_may_be_long() -> None:
    """Python's csv module stops at 131072 characters."""
    value = "x" * 500_000
    assert rows(f'"a"\t"b"\n"{value}"\t"2"\n', step=65536) == [{"a": value, "b": "2"}]


@given(
    st.lists(st.lists(st.text(alphabet='ab",\n;\t ', max_size=6), min_size=3, max_size=3), max_size=5),
    st.integers(1, 20),
)
def test_quoted_tables_are_read_as_csv_reads_them(values: list[list[str]], step: int) -> None:
    """What Python's csv module writes, comes back."""
    file = io.StringIO()
    csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows([["one", "two", "three"], *values])
    expected = [dict(zip(("one", "two", "three"), row, strict=True)) for row in values if any(row)]
    assert rows(file.getvalue(), ",", quoted=True, step=step) == expected


def test_json_lines_become_records() -> None:
    """One value a line."""
    assert list(records(['{"a": 1}', "", "[2]"])) == [{"a": 1}, [2]]
    with pytest.raises(DocumentError, match="not JSON"):
        list(records(["a\tb"]))

"""From the bytes of a document to text, rows and records, piece by piece."""

from __future__ import annotations

import codecs
import gzip
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spapi_core.errors import BadTextError, DocumentError, DocumentTooLargeError
from spapi_core.jobs.charsets import charset_of
from spapi_core.jobs.decoding import Decoder, Inflater, Lines


def inflated(data: bytes, step: int) -> bytes:
    inflater = Inflater()
    out = b"".join(b"".join(inflater.feed(data[at : at + step])) for at in range(0, len(data), step))
    return out + b"".join(inflater.finish())


def decoded(data: bytes, content_type: str | None, charset: str | None = None, *, errors: str = "strict", step: int = 1) -> str:  # fmt: skip
    decoder = Decoder(content_type, charset, errors)
    return "".join(decoder.feed(data[at : at + step]) for at in range(0, len(data), step)) + decoder.finish()


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
        ("text/plain; charset=latin1", b"\xfc \x80 \x85 \x9f \x81", "ü € … Ÿ \x81"),
        (
            None,
            b'\n<?xml version="1.0" encoding="iso-8859-1"?><r>\xfc\x80</r>',
            '\n<?xml version="1.0" encoding="iso-8859-1"?><r>ü€</r>',
        ),
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


@pytest.mark.parametrize("step", [1, 7, 1000])
@pytest.mark.parametrize(
    ("charset", "text", "line", "column"),
    [("utf-8", "é", 1, 1), ("utf-8", "a\nbé", 2, 2), ("ascii", "abcd\n\n\nxyzé", 4, 4), ("cp932", "日\n本日", 2, 2)],
)
def test_a_bad_byte_is_found_however_the_pieces_fall(
    charset: str, text: str, line: int, column: int, step: int
) -> None:
    """Line and column count characters, from 1."""
    bad = b"\x81" if charset == "cp932" else b"\xff"
    data = text[:-1].encode(charset) + bad + b"\n" + b"x" * 20
    place = f"line {line}, column {column} holds the byte 0x{bad.hex().upper()}"
    with pytest.raises(BadTextError, match=place) as caught:
        decoded(data, None, charset, step=step)
    assert (caught.value.line, caught.value.column) == (line, column)


@pytest.mark.parametrize("step", [1, 3, 1000])
@pytest.mark.parametrize(
    ("head", "content_type", "charset"),
    [
        ('<?xml version="1.0" encoding="ISO-8859-1"?>', None, "latin-1"),
        ("<?xml version='1.0' encoding='windows-1252' standalone='yes'?>", "text/xml", "cp1252"),
        ('<?xml version="1.0" encoding="Shift_JIS"?>', "text/xml; charset=UTF-8", "cp932"),
        ('<?xml version="1.0"?>', "text/xml; charset=Cp1252", "cp1252"),
        ('<?xml version="1.0" encoding="utf-16"?>', None, "utf-8"),
    ],
)
def test_xml_knows_its_own_charset(head: str, content_type: str | None, charset: str, step: int) -> None:
    """What it declares goes before the Content-Type; a declaration that its own bytes contradict does not count."""
    text = head + ("<a>日本</a>" if charset == "cp932" else "<a>ü</a>")
    assert decoded(text.encode(charset), content_type, step=step) == text
    with pytest.raises(BadTextError):
        decoded(head.encode() + b"<a>\xff\xff</a>", content_type, "utf-8")


def test_a_charset_of_ones_own_goes_before_the_content_type() -> None:
    """Content-Type is sometimes wrong."""
    assert decoded("ü".encode("cp1252"), "text/plain; charset=UTF-8", "cp1252") == "ü"


def test_a_byte_that_does_not_fit_is_an_error_with_a_remedy() -> None:
    """No letter is replaced silently."""
    with pytest.raises(
        BadTextError, match="not UTF-8 as it says: line 2, column 3 holds the byte 0xFC: give another charset="
    ) as caught:
        decoded(b"one\ngr\xfcn!", "text/plain; charset=UTF-8")
    assert (caught.value.line, caught.value.column) == (2, 3)
    assert decoded(b"gr\xfcn!", "text/plain; charset=UTF-8", errors="replace") == "gr�n!"


def test_a_character_that_is_cut_at_the_end_is_an_error() -> None:
    """The document broke off."""
    with pytest.raises(DocumentError):
        decoded("日".encode()[:2], None)


@pytest.mark.parametrize("name", ["x-unknown", "base64", "rot13", "utf-8\0"])
def test_an_unknown_charset_is_an_error(name: str) -> None:
    """So is what Python would take for an encoding but is not one of text."""
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


@pytest.mark.parametrize(
    "name", ["Windows-31J", "Shift_JIS", "shift-jis", "SJIS", "x-sjis", "MS932", "csShiftJIS", "cp932"]
)
def test_japanese_is_that_of_windows_however_it_is_spelled(name: str) -> None:
    """The circled one, which the letter of the standard does not have, is in many titles."""
    assert decoded("表①ソ".encode("cp932"), f"text/plain; charset={name}") == "表①ソ"
    assert decoded(f'<?xml version="1.0" encoding="{name}"?><a>①</a>'.encode("cp932"), None).endswith("<a>①</a>")


@pytest.mark.parametrize("byte", [b"\x80", b"\xa0", b"\xfd", b"\xfe", b"\xff"])
def test_a_byte_that_japanese_has_no_letter_for_is_a_bad_one(byte: bytes) -> None:
    """Python makes private letters of them."""
    data = "sku\nソ".encode("cp932") + byte + b"\n"
    with pytest.raises(BadTextError, match=rf"line 2, column 2 holds the byte 0x{byte[0]:02X}"):
        decoded(data, None, "cp932")
    assert decoded(data, None, "cp932", errors="replace") == "sku\nソ\ufffd\n"
    assert decoded(data, None, "cp932", errors="mark") == f"sku\nソ{chr(0xDC00 + byte[0])}\n"


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_two_bytes_a_letter_without_a_mark_are_read_in_their_order(name: str) -> None:
    """Where the first letter shows it; else the error says what to give."""
    said = f"text/plain; charset={name[:6]}"
    assert decoded("sku é".encode(name), said) == "sku é"
    with pytest.raises(DocumentError, match="does not state its byte order: give charset='utf-"):
        decoded("表".encode(name), said)
    assert decoded(b"", said) == ""


@pytest.mark.parametrize(
    "name", ["unicode_escape", "raw_unicode_escape", "idna", "punycode", "undefined", "base64", "rot13"]
)
def test_what_is_no_charset_of_documents_is_refused(name: str) -> None:
    """Python's other encodings change what is written."""
    with pytest.raises(DocumentError, match="is unknown: say charset="):
        decoded(b"a\\n", f"text/plain; charset={name}")


def test_a_line_has_a_bound_where_one_is_given() -> None:
    """As far as it is not complete; it can be as long as the bound, in pieces too."""
    for pieces in (["x" * 10, "\n"], ["x" * 5, "x" * 5, "\n"]):
        lines = Lines(10)
        assert [line for piece in pieces for line in lines.feed(piece)] == ["x" * 10]
        assert lines.feed("x" * 10) == []
    for pieces in (["x" * 11], ["x" * 5, "x" * 6], ["\nx", "x" * 10]):
        lines = Lines(10)
        for piece in pieces[:-1]:
            lines.feed(piece)
        with pytest.raises(DocumentTooLargeError) as caught:
            lines.feed(pieces[-1])
        assert str(caught.value) == (
            "A line of the document is larger than largest_document, 10 characters: is it a text of lines? Save it, or raise "
            "largest_document"
        )
        assert (caught.value.setting, caught.value.limit) == ("largest_document", 10)
    assert Lines().feed("x" * 1_000_000) == []


@pytest.mark.parametrize("errors", ["strict", "ignore", "backslashreplace"])
def test_a_byte_without_a_letter_is_an_error_unless_it_is_replaced_or_marked(errors: str) -> None:
    """With its place."""
    with pytest.raises(BadTextError) as caught:
        Decoder(None, "cp932", errors).feed(b"ab\ncd\xa0e\n")
    assert (caught.value.line, caught.value.column) == (2, 3)
    assert Decoder(None, "cp932", "replace").feed(b"abc\xa0d") == "abc\ufffdd"
    marking = Decoder(None, "cp932", "mark")
    assert (marking.feed(b"abc\xa0d"), marking.marked) == ("abc\udca0d", True)


@pytest.mark.parametrize(
    ("pieces", "line", "column"),
    [
        ([b"\xff   "], 1, 1),
        ([b"abcd\xff"], 1, 5),
        ([b"abcd", b"ef\xff"], 1, 7),
        ([b"ab\ncd", b"e\xff"], 2, 4),
        ([b"ab\n", b"\xffcde"], 2, 1),
        ([b"ab\ncd", b"e\nf\xff"], 3, 2),
        ([b"\n\n\n\n", b"a\xff"], 5, 2),
    ],
)
def test_the_place_of_a_bad_byte_is_counted_over_all_pieces(pieces: list[bytes], line: int, column: int) -> None:
    """Lines and columns from 1."""
    decoder = Decoder(None, "utf-8")
    for piece in pieces[:-1]:
        decoder.feed(piece)
    with pytest.raises(BadTextError) as caught:
        decoder.feed(pieces[-1])
    assert (caught.value.line, caught.value.column) == (line, column)
    assert f": line {line}, column {column} holds the byte 0xFF: give another charset=" in str(caught.value)


@pytest.mark.parametrize(
    ("head", "text"),
    [
        (b"<?x", None),
        (b"<?xml version='1.0'", None),
        (b"<?xml version='1.0'?>", "<?xml version='1.0'?>"),
        (b"<?xml " + b" " * 1017, None),
        (b"<?xml " + b" " * 1018, "<?xml " + " " * 1018),
        (b"<a>", None),
        (b"<ab>", "<ab>"),
        (b"abc", None),
        (b"abcd", "abcd"),
    ],
)
def test_text_begins_when_its_charset_is_certain(head: bytes, text: str | None) -> None:
    """After four bytes; a declaration of XML is waited for, for a kilobyte."""
    decoder = Decoder(None)
    assert decoder.feed(head) == (text or "")
    assert decoder.finish() == ("" if text else head.decode())


def test_three_layers_of_gzip_are_one_too_many() -> None:
    """Two are taken off."""
    once = gzip.compress(b"x")
    for data, left in ((once, b"x"), (gzip.compress(once), b"x"), (gzip.compress(gzip.compress(once)), once)):
        inflater = Inflater()
        assert b"".join([*inflater.feed(data), *inflater.finish()]) == left
    padded = Inflater()
    assert b"".join([*padded.feed(once + b"\0\0" + once + b"\0"), *padded.finish()]) == b"xx"


def test_a_document_shorter_than_its_magic_is_itself() -> None:
    """One byte of it too."""
    inflater = Inflater()
    assert list(inflater.feed(b"\x1f")) == []
    assert list(inflater.finish()) == [b"\x1f"]
    assert [*Inflater().feed(b""), *Inflater().finish()] == []


def test_a_caller_who_says_latin_1_gets_it() -> None:
    """Each byte is the character of its number, as the charset has it; what the document says of itself is often Windows."""
    assert decoded(b"\x80\xfc", None, "latin-1") == "\x80\xfc"


@pytest.mark.parametrize(
    ("errors", "data", "marked"), [("strict", b"abc", False), ("mark", b"abcd", False), ("mark", b"ab\xff\xffc", True)]
)
def test_a_decoder_is_marked_once_a_byte_was_let_stand(errors: str, data: bytes, marked: bool) -> None:
    """Not before."""
    decoder = Decoder(None, None, errors)
    assert decoder.marked is False
    _ = decoder.feed(data) + decoder.finish()
    assert decoder.marked is marked


def test_white_space_waits_for_a_declaration_no_longer_than_one_may_be() -> None:
    """A document of nothing else is not kept whole."""
    decoder = Decoder(None)
    assert [len(decoder.feed(b" " * 512)) for _ in range(4)] == [0, 1024, 512, 512]
    assert decoder.finish() == ""

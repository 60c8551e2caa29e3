"""Names of charsets, and the order of their bytes."""

from __future__ import annotations

import pytest

from spapi_core.errors import DocumentError
from spapi_core.jobs.charsets import charset_of, python_charset, with_order


@pytest.mark.parametrize(
    ("content_type", "charset"),
    [
        ("text/plain; charset=UTF-8", "UTF-8"),
        ("text/plain;charset='cp1252'", "cp1252"),
        ('text/plain; x=y; Charset = "Windows-31J" ; z', "Windows-31J"),
        ("text/plain; charset=", None),
        ("text/plain; charset", None),
        ("text/plain", None),
        ("charset=utf-8", None),
        ("", None),
        (None, None),
    ],
)
def test_a_content_type_names_a_charset(content_type: str | None, charset: str | None) -> None:
    """Or not."""
    assert charset_of(content_type) == charset


@pytest.mark.parametrize(
    ("charset", "name"),
    [
        ("UTF-8", "utf-8"),
        ("Windows-31J", "cp932"),
        ("x-windows-31j", "cp932"),
        ("csWindows31J", "cp932"),
        ("x-SJIS", "cp932"),
        ("Shift-JIS", "cp932"),
        ("shift_jis", "cp932"),
        ("sjis", "cp932"),
        ("latin-1", "iso8859-1"),
        ("UTF-16", "utf-16"),
    ],
)
def test_a_charset_has_the_name_that_python_gives_it(charset: str, name: str) -> None:
    """Shift-JIS is that of Windows."""
    assert python_charset(charset) == name


@pytest.mark.parametrize(
    "charset",
    ["nothing", "", "utf\0-8", "undefined", "unicode_escape", "raw_unicode_escape", "idna", "punycode"],
)
def test_a_charset_that_no_document_has_is_not_found(charset: str) -> None:
    """Also what Python calls one."""
    with pytest.raises(LookupError):
        python_charset(charset)


@pytest.mark.parametrize(
    ("name", "head", "ordered"),
    [
        ("utf-16", b"\0a", "utf-16-be"),
        ("utf-16", b"a\0", "utf-16-le"),
        ("utf-16", b"", "utf-16"),
        ("utf-32", b"\0\0\0a", "utf-32-be"),
        ("utf-32", b"a\0\0\0", "utf-32-le"),
        ("utf-8", b"\0a", "utf-8"),
        ("utf-16-le", b"\0a", "utf-16-le"),
    ],
)
def test_the_first_letter_says_the_order_of_bytes(name: str, head: bytes, ordered: str) -> None:
    """Where it is in ASCII."""
    assert with_order(name, head) == ordered


@pytest.mark.parametrize(
    ("name", "head"), [("utf-16", b"ab"), ("utf-32", b"\0\0ab"), ("utf-32", b"a\0\0b"), ("utf-16", b"a")]
)
def test_another_first_letter_leaves_the_order_open(name: str, head: bytes) -> None:
    """The message says what to give."""
    with pytest.raises(DocumentError) as caught:
        with_order(name, head)
    assert str(caught.value) == (
        f"The document is {name} and does not state its byte order: give charset='{name}-le' or '{name}-be'"
    )

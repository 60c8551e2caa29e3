"""Bodies, opened as what they are: which stay byte by byte, and what stands in place of the others."""

from __future__ import annotations

import gzip
import zlib

import pytest

from spapi_core.scrubbing.bodies import body, decoded

S = b"SCRUBBED"
FORM = "application/x-www-form-urlencoded"
PDF = b"%PDF-1.7\x00\x01"


@pytest.mark.parametrize("encoding", ["", "identity", "gzip", "x-gzip", "aws-chunked"])
def test_what_is_opened_elsewhere_is_given_as_it_is(encoding: str) -> None:
    assert decoded(b"abc", encoding) == b"abc"


@pytest.mark.parametrize("bits", [zlib.MAX_WBITS, -zlib.MAX_WBITS])
def test_deflate_is_opened_with_a_header_and_without(bits: int) -> None:
    packer = zlib.compressobj(wbits=bits)
    assert decoded(packer.compress(b"abc") + packer.flush(), "deflate") == b"abc"


@pytest.mark.parametrize(("content", "encoding"), [(b"abc", "deflate"), (b"abc", "br"), (b"abc", "zstd")])
def test_what_cannot_be_opened_is_nothing(content: bytes, encoding: str) -> None:
    assert decoded(content, encoding) is None


@pytest.mark.parametrize(
    ("content", "content_type", "kept"),
    [
        (b"", "", None),
        (b" \n", "", None),
        (b'{"a": [1, 2.50, "x"]}', "application/json", None),
        (b'{"refresh_token": "abc", "n": 1}', "application/json", b'{"refresh_token":"SCRUBBED","n":1}'),
        (b'\xef\xbb\xbf{"a": 1}', "", None),
        (b'\xef\xbb\xbf{"refresh_token": "abc"}', "", b'\xef\xbb\xbf{"refresh_token":"SCRUBBED"}'),
        (b' {"refresh_token": "abc"}', "", b'{"refresh_token":"SCRUBBED"}'),
        (b'{"a": 1}\n\n{"refresh_token": "abc"}\n', "", b'{"a": 1}\n{"refresh_token":"SCRUBBED"}\n'),
        (b'{"a": 1}\n{"b": 2}', "", b'{"a": 1}\n{"b": 2}'),
        (b'{"a": 1', "", S),
        (b'["a", ', "", S),
        (b'"Jane writes to jane@example.com"', "", b'"SCRUBBED"'),
        (b'"PENDING"', "", None),
        (b"PENDING", "text/plain", None),
        (b"amzn1.spdoc/1:2+3-4", "", None),
        (b"two words", "", S),
        (b"x" * 64, "", None),
        (b"x" * 65, "", S),
        (b"SCRUBBED", "", None),
        (b" SCRUBBED\n", "", None),
        (b"<html><body>Jane</body></html>", "", b"<html>SCRUBBED</html>"),
        (b" <!DOCTYPE HTML><p>Jane</p>", "", b"<html>SCRUBBED</html>"),
        (b"<BODY>Jane</BODY>", "", b"<html>SCRUBBED</html>"),
        (b"<htmlx>Jane</htmlx>", "", b"<htmlx>Jane</htmlx>"),
        (b"<Order><Sku>A</Sku></Order>", "text/xml", None),
        (b"sku\tquantity\nA\t1\n", "text/plain", None),
        (b"sku\tbuyer-name\nA\tJane\n", "text/plain", b"sku\tbuyer-name\nSCRUBBED\tSCRUBBED\n"),
        ("sku\tort\nA\tKöln\n".encode("cp1252"), "text/plain; charset=windows-1252", None),
        ("sku\tort\nA\tKöln\n".encode("cp1252"), "text/plain", None),
        ("sku\tort\nA\tKöln\n".encode("cp1252"), "text/plain; charset=unheard-of", None),
        ("sku\tort\nA\tK\x81ln\n".encode("latin-1"), "text/plain; charset=utf-8", None),
        ("sku\tname\nA\tKöln\n".encode("utf-16"), "text/plain", None),
        ("sku\tname\nA\tKöln\n".encode("utf-16-be"), "text/plain", S),
        (PDF, "application/pdf", S),
        (b"a\x08b", "text/plain", S),
        (b"a=1&b=2", FORM, None),
        (b"a=1&b=2", "", None),
        (b"grant_type=x&refresh_token=abc&b=", FORM, b"grant_type=x&refresh_token=SCRUBBED&b="),
        (b"grant_type=x&refresh_token=abc", "text/plain", b"grant_type=x&refresh_token=SCRUBBED"),
    ],
)  # fmt: skip
def test_a_body_is_read_as_what_it_is(content: bytes, content_type: str, kept: bytes | None) -> None:
    """What has nothing secret stays byte by byte; scrubbing once more changes nothing."""
    expected = content if kept is None else kept
    assert body(content, content_type) == expected
    assert body(expected, content_type) == expected


def test_what_is_packed_is_opened_and_packed_again() -> None:
    """Up to four times; what has nothing secret keeps its bytes, what is packed deeper, or broken, goes."""
    plain, secret = b'{"a": 1}', b'{"refresh_token": "abc"}'
    for depth in range(1, 7):
        plain, secret = gzip.compress(plain), gzip.compress(secret)
        found = body(secret)
        for _ in range(min(depth, 4)):
            found = gzip.decompress(found)
        assert found == b'{"refresh_token":"SCRUBBED"}' if depth <= 4 else b"abc" not in gzip.decompress(found)
        assert (body(plain) == plain) is (depth <= 4)
    assert gzip.decompress(body(b"\x1f\x8b broken")) == S
    assert gzip.decompress(body(gzip.compress(b'{"a": 1}')[:-9])) == S


def test_packing_is_repeatable() -> None:
    """A cassette does not change with the time of its recording."""
    assert body(gzip.compress(b"two words", mtime=1)) == body(gzip.compress(b"two words", mtime=2))
    assert body(gzip.compress(b"two words"))[4:8] == b"\0\0\0\0"


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        (b'{"a": "x", "n": 5}', b'{"a":"SCRUBBED","n":0}'),
        (b"sku\tquantity\nA\t1\n", b"SCRUBBED\tSCRUBBED\nSCRUBBED\tSCRUBBED\n"),
        (b"<Sku>A</Sku>", b"<Sku>SCRUBBED</Sku>"),
        (b"PENDING", S),
        (gzip.compress(b"PENDING", mtime=0), gzip.compress(S, mtime=0)),
    ],
)
def test_of_a_restricted_document_the_shape_alone_stays(content: bytes, kept: bytes) -> None:
    assert body(content, restricted=True) == kept


def multipart(*parts: bytes) -> bytes:
    return b"".join(b"--edge\r\n" + part + b"\r\n" for part in parts) + b"--edge--\r\n"


MULTIPART = "multipart/form-data; boundary=edge"


@pytest.mark.parametrize(
    ("part", "kept"),
    [
        (b'Content-Disposition: form-data; name="key"\r\n\r\nvalue', None),
        (b'Content-Disposition: form-data; name="data"\r\n\r\n{"a": 1}', None),
        (b'Content-Disposition: form-data; name="policy"\r\n\r\n{"a": 1}',
         b'Content-Disposition: form-data; name="policy"\r\n\r\nSCRUBBED'),
        (b'Content-Disposition: form-data; name="x-amz-signature"\r\n\r\nabc',
         b'Content-Disposition: form-data; name="x-amz-signature"\r\n\r\nSCRUBBED'),
        (b"content-disposition: form-data; name=X-Amz-Credential\r\n\r\nabc",
         b"content-disposition: form-data; name=X-Amz-Credential\r\n\r\nSCRUBBED"),
        (b"Content-Disposition: form-data; name='refresh_token'; x=y\r\n\r\nabc",
         b"Content-Disposition: form-data; name='refresh_token'; x=y\r\n\r\nSCRUBBED"),
        (b'Content-Disposition: form-data; name="f"; filename="Jane.txt"\r\n\r\nvalue',
         b'Content-Disposition: form-data; name="f"; filename="SCRUBBED"\r\n\r\nvalue'),
        (b'Content-Disposition: form-data; name="f"\r\nContent-Type: application/json\r\n\r\n{"refresh_token": "abc"}',
         b'Content-Disposition: form-data; name="f"\r\nContent-Type: application/json\r\n\r\n{"refresh_token":"SCRUBBED"}'),
        (b'Content-Disposition: form-data; name="f"\r\n\r\ntwo words',
         b'Content-Disposition: form-data; name="f"\r\n\r\nSCRUBBED'),
        (b"Content-Disposition: form-data\r\n\r\nvalue", None),
        (b"no end of headers", b"SCRUBBED"),
    ],
)  # fmt: skip
def test_each_part_of_a_form_is_read_by_itself(part: bytes, kept: bytes | None) -> None:
    """By its name, else by what it is; parts beside it stay."""
    other = b'Content-Disposition: form-data; name="other"\r\n\r\nother'
    found = body(multipart(other, part, other), MULTIPART)
    assert found == multipart(other, part if kept is None else kept, other)
    assert body(found, MULTIPART) == found


def test_a_packed_part_is_opened() -> None:
    part = b'Content-Disposition: form-data; name="f"\r\n\r\n' + gzip.compress(b'{"refresh_token": "abc"}')
    inside = body(multipart(part), MULTIPART).partition(b"\r\n\r\n")[2].partition(b"\r\n--edge--")[0]
    assert gzip.decompress(inside) == b'{"refresh_token":"SCRUBBED"}'


@pytest.mark.parametrize(
    "content_type", ["multipart/form-data", "multipart/form-data; boundary=other", 'multipart/mixed; boundary=""']
)
def test_a_form_of_another_edge_goes_as_a_whole(content_type: str) -> None:
    assert body(multipart(b"a: b\r\n\r\nvalue"), content_type) == S


def test_a_form_may_begin_with_an_empty_line() -> None:
    content = b"\r\n" + multipart(b'Content-Disposition: form-data; name="key"\r\n\r\nvalue')
    assert body(content, MULTIPART) == content


@pytest.mark.parametrize("encoding", ["br", "compress", "deflat", "deflatf", "zstd"])
def test_no_other_coding_is_taken_for_deflate(encoding: str) -> None:
    """Even where the content could be opened as one."""
    assert decoded(zlib.compress(b"abc"), encoding) is None


@pytest.mark.parametrize("before", [b"", b'{"a": 1}\n'])
def test_json_that_is_nested_too_deeply_goes_in_lines_too(before: bytes) -> None:
    """JSON may be nested deeper than we can look into it."""
    assert body(before + b"[" * 1000 + b"]" * 1000 + b"\n") == S


@pytest.mark.parametrize(
    ("content", "content_type", "kept"),
    [
        (b"buyer-name\tx\r\nJane\x85Doe\t1\r\n", "", b"buyer-name\tx\r\nSCRUBBED\tSCRUBBED\r\n"),
        (b"buyer-name\tx\r\nJane\x85Doe\t1\r\n", "text/plain; charset=utf-8", b"buyer-name\tx\r\nSCRUBBED\tSCRUBBED\r\n"),
        (b"<Color>a\x83@b.com</Color>", "text/xml; charset=shift_jis", None),
        (b"<Color>a\x83@b.com</Color>", "text/xml; charset=windows-1252", b"<Color>SCRUBBED</Color>"),
    ],
)  # fmt: skip
def test_a_text_is_read_in_its_charset_else_in_that_of_windows(
    content: bytes, content_type: str, kept: bytes | None
) -> None:
    """A sign of Windows does not end a line; half a letter of Japanese is not the sign of an address."""
    assert body(content, content_type) == (content if kept is None else kept)


@pytest.mark.parametrize("depth", [1, 2, 3, 4, 5])
def test_a_packed_part_is_opened_three_times_and_no_more(depth: int) -> None:
    """The part is a packing itself; what is packed deeper goes."""
    secret = b'{"refresh_token": "abc"}'
    for _ in range(depth):
        secret = gzip.compress(secret)
    part = b'Content-Disposition: form-data; name="f"\r\n\r\n' + secret
    found = body(multipart(part), MULTIPART).partition(b"\r\n\r\n")[2].partition(b"\r\n--edge--")[0]
    for _ in range(min(depth, 4)):
        found = gzip.decompress(found)
    assert found == (b'{"refresh_token":"SCRUBBED"}' if depth <= 3 else S)

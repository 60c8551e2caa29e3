"""Texts, links, headers and JSON without what is secret or personal: what stays, and what stands in its place."""

from __future__ import annotations

from base64 import b64encode, urlsafe_b64encode
from typing import Any

import pytest

from spapi_core.scrubbing.values import SCRUBBED, header, is_packed, json_value, scrubbed_text

SIGNED = "https://doc.s3.amazonaws.com/a/b?X-Amz-Signature=abc123&X-Amz-Expires=300"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("", ""),
        ("12 boxes of tea", "12 boxes of tea"),
        ("write to jane.doe@example.com today", "write to SCRUBBED today"),
        ("Atza|IwEBIJ23 is a token", "SCRUBBED is a token"),
        ("Atzr|IwEBIJ23 is a token", "SCRUBBED is a token"),
        ("Atz.sprdt|IwEBIJ23 is a token", "SCRUBBED is a token"),
        ("Atza%7CIwEBIJ23", "SCRUBBED"),
        ("id=amzn1.oa2-cs.v1.0123abcd end", "id=SCRUBBED end"),
        ("see https://example.com/help?page=2 for more", "see https://example.com/help?page=2 for more"),
        ("before https://example.com/a and after https://example.com/b.", None),
    ],
)
def test_a_text_loses_tokens_and_addresses_and_nothing_else(text: str, kept: str | None) -> None:
    """What stands around them stays, byte by byte."""
    assert scrubbed_text(text) == (text if kept is None else kept)


def test_a_signed_link_loses_its_signature_alone() -> None:
    """Where it leads and when it ends may be read; the text on both sides stays."""
    kept = scrubbed_text(f"<a>{SIGNED}</a> jane@example.com {SIGNED}")
    assert "abc123" not in kept
    assert kept.startswith("<a>https://doc.s3.amazonaws.com/a/b?")
    assert kept.count("X-Amz-Signature=SCRUBBED") == 2
    assert "</a> SCRUBBED https://doc.s3.amazonaws.com/a/b?" in kept


@pytest.mark.parametrize("times", [1, 2])
def test_a_link_within_a_link_goes_as_a_whole_where_it_has_secrets(times: int) -> None:
    """Also one that is percent-encoded more than once; one without secrets stays as it was written."""
    secret, plain = SIGNED, "https://example.com/help?page=2"
    for _ in range(times):
        secret, plain = (text.replace("%", "%25").replace(":", "%3A").replace("/", "%2F") for text in (secret, plain))
    assert scrubbed_text(f"next={secret} end") == "next=SCRUBBED end"
    assert scrubbed_text(f"next={plain} end") == f"next={plain} end"


def packed(content: bytes) -> str:
    return b64encode(content).decode()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (packed(b"%PDF-1.7 0123456789"), True),
        (packed(b"\x1f\x8b\x08 0123456789"), True),
        (packed(b"\x89PNG 0123456789\xff"), True),
        (packed(b"\xff\xd8\xff\xe0 0123456789"), True),
        (packed(b"PK\x03\x04 0123456789"), True),
        (packed(b'{"name":"Jane Doe"}'), True),
        (packed(b'["Jane Doe","x"]'), True),
        (packed(b"<Name>Jane Doe</Name>"), True),
        (packed(b"^XA^FDJane Doe^XZ"), True),
        (packed('{"name":"Jürgen Größe"}'.encode("latin-1")), True),
        (urlsafe_b64encode(b"%PDF-\xff\xff\xfe\xfb\xbf 012345678").decode(), True),
        (packed(b'{"name":"Jane Doe"}').rstrip("="), True),
        (packed(b'{"name":' + b"\xfc" * 3 + b"1"), True),  # nine of twelve are ASCII
        (packed(b'{"name":' + b"\xfc" * 4 + b"1234" + b"\xfc"), False),
        (packed(b"plain words and no document"), False),
        (packed(b"{\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f"), False),
        ("PENDING_REVIEW_0", False),
        ("PENDING_SCHEDULE", False),
        ("JVBERi0xLjc", False),  # shorter than a document
        ("twelve small words", False),
        ("", False),
    ],
)
def test_base64_of_a_document_is_known_by_how_it_begins(text: str, expected: bool) -> None:
    """A constant in capitals, a short word and base64 of something else are not one."""
    assert is_packed(text) is expected


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("x-amzn-RequestId", "6c1b-22", "6c1b-22"),
        ("x-amz-request-id", "6c1b-22", "6c1b-22"),
        ("X-Amz-Rid", "6c1b-22", "6c1b-22"),
        ("x-amz-access-token", "abc", SCRUBBED),
        ("x-amz-security-token", "abc", SCRUBBED),
        ("X-Amz-Meta-Buyer", "abc", SCRUBBED),
        ("Authorization", "Bearer abc", SCRUBBED),
        ("Proxy-Authorization", "Basic abc", SCRUBBED),
        ("Set-Cookie", "a=b", SCRUBBED),
        ("Location", "https://example.com", SCRUBBED),
        ("Link", "https://example.com", SCRUBBED),
        ("Referer", "https://example.com", SCRUBBED),
        ("X-Api-Key", "abc", SCRUBBED),
        ("x-client-secret", "abc", SCRUBBED),
        ("From", "abc", SCRUBBED),
        ("x-from-cache", "abc", "abc"),
        ("Content-Type", "application/json", "application/json"),
        ("x-note", "jane@example.com", SCRUBBED),
    ],
)
def test_a_header_that_carries_a_token_or_a_link_goes(name: str, value: str, kept: str) -> None:
    """Names are read in any case; ids that Amazon's support asks for stay."""
    assert header(name, value) == kept


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ({"quantity": 3, "price": 1.5, "open": True, "none": None}, None),
        ({"buyerInfo": {"x": "Jane", "n": 7, "f": 2.5, "b": True, "e": "", "none": None}},
         {"buyerInfo": {"x": SCRUBBED, "n": 0, "f": 0.0, "b": True, "e": "", "none": None}}),
        ({"buyerInfo": {"at": "2024-05-06T07:08:09Z"}}, {"buyerInfo": {"at": "1970-01-01T00:00:00Z"}}),
        ({"buyerInfo": {"at": "2024-05-06T07:08:09.123+02:00"}}, {"buyerInfo": {"at": "1970-01-01T00:00:00+02:00"}}),
        ({"buyerInfo": {"at": "2024-05-06T07:08"}}, {"buyerInfo": {"at": "1970-01-01T00:00:00"}}),
        ({"buyerInfo": {"on": "2024-05-06"}}, {"buyerInfo": {"on": "1970-01-01"}}),
        ({"buyerInfo": [["Jane", 5], {"y": "Doe"}]}, {"buyerInfo": [[SCRUBBED, 0], {"y": SCRUBBED}]}),
        ({"refresh_token": "abc"}, {"refresh_token": SCRUBBED}),
        ({"note": '{"refresh_token":"abc"}'}, {"note": '{"refresh_token":"SCRUBBED"}'}),
        ({"note": '{"quantity": 3}'}, None),
        ({"note": "[1, 2"}, None),
        ({"note": '["jane@example.com"'}, {"note": '["SCRUBBED"'}),
        ({"note": packed(b"%PDF-1.7 0123456789")}, {"note": SCRUBBED}),
        (["jane@example.com", 5], [SCRUBBED, 5]),
        ("jane@example.com", SCRUBBED),
    ],
)  # fmt: skip
def test_json_keeps_its_shape(value: Any, kept: Any) -> None:
    """What is inside something personal goes as a whole; dates stay dates, numbers numbers; JSON in a text is opened."""
    before = repr(value)
    assert json_value(value) == (value if kept is None else kept)
    assert repr(value) == before


def test_json_that_is_personal_as_a_whole_keeps_no_name_either() -> None:
    """A map whose names are addresses of buyers shows them as well."""
    found = json_value({"jane@example.com": {"n": 3, "t": "x"}}, hidden=True)
    assert found == {SCRUBBED: {"n": 0, "t": SCRUBBED}}


def test_an_address_is_known_by_what_it_holds() -> None:
    """Whatever it is called."""
    found = json_value({"place": {"name": "Jane", "addressLine1": "Main 1", "city": "X", "postalCode": "1"}})
    assert set(found["place"].values()) == {SCRUBBED}


@pytest.mark.parametrize(
    ("content", "sign"),
    [('{"日本語で書いた名前', ""), ("{日本語で書いた名前です", "-"), ("{😀😀😀 and more text", "_")],
)
def test_base64_for_links_is_read_as_the_other(content: str, sign: str) -> None:
    """Also where the signs that differ stand at its beginning."""
    text = urlsafe_b64encode(content.encode()).decode()
    assert sign in text[:4]
    assert is_packed(text) is True
    assert is_packed(b64encode(content.encode()).decode()) is is_packed(text.replace("-", "+").replace("_", "/"))

"""Cassettes hold nothing secret or personal, whatever a body is and however it is packed; and they still replay."""

from __future__ import annotations

import gzip
import io
import json
import re
import zlib
from base64 import b64encode
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import vcr  # type: ignore[import-untyped]  # vcrpy has no types
from vcr.request import Request  # type: ignore[import-untyped]  # as above

from codegen.tables.documents import Document, read_models
from codegen.tables.personal import read_personal
from codegen.tables.shapes import TABLES
from spapi_clients import SPAPIClient
from spapi_core import Credentials, Limiter
from spapi_core.personal import is_value
from spapi_core.sandbox import LocalSandbox
from spapi_core.scrubbing.bodies import body
from spapi_core.scrubbing.values import is_packed
from spapi_core.testing import scrub_request, scrub_response

MARK = "LEAKMARK"
MODELS = Path(__file__).resolve().parents[2] / "models"
REF = "#/components/schemas/"


@cache
def documents() -> dict[str, Document]:
    return read_models(MODELS)[0]


def answer(content: bytes, **headers: str) -> dict[str, Any]:
    named = {name.replace("_", "-"): [value] for name, value in headers.items()}
    return {"headers": named, "body": {"string": content}, "status": {"code": 200, "message": "OK"}}


def kept(content: bytes, **headers: str) -> bytes:
    """What a cassette keeps of an answer, unpacked."""
    found: bytes = scrub_response(answer(content, **headers))["body"]["string"]
    while found.startswith(b"\x1f\x8b"):
        found = gzip.decompress(found)
    return found


def filled(
    document: Document, schema: Any, pointer: str, marks: dict[str, frozenset[str]], hidden: bool, depth: int
) -> Any:
    """JSON of a schema, marked where the table says that it is personal."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(REF)
        target = document.root["components"]["schemas"].get(name, {})
        return filled(document, target, f"/components/schemas/{name}", marks, hidden, depth)
    if depth > 9:
        return MARK if hidden else "shown"
    resolved = document.resolve(schema)
    if "properties" in resolved:
        personal = marks.get(pointer, frozenset())
        return {
            name: filled(document, inner, f"{pointer}/properties/{name}", marks, hidden or name in personal, depth + 1)
            for name, inner in resolved["properties"].items()
        }
    if "items" in resolved:
        return [filled(document, resolved["items"], f"{pointer}/items", marks, hidden, depth + 1)]
    if isinstance(resolved.get("additionalProperties"), dict):
        inside = resolved["additionalProperties"]
        return {"key": filled(document, inside, f"{pointer}/additionalProperties", marks, hidden, depth + 1)}
    return f"{MARK} Doe" if hidden else "shown"


def everything(section: str) -> Iterator[tuple[str, Any]]:
    """Every body and every answer of a section as JSON, filled and marked."""
    document = documents()[section]
    marks = read_personal(TABLES).marks(document)
    for path, item in document.root["paths"].items():
        for method, operation in item.items():
            holders = {"requestBody": operation.get("requestBody", {}), **operation["responses"]}
            for status, holder in holders.items():
                for media, content in holder.get("content", {}).items():
                    if "schema" in content:
                        place = f"/paths/{path.replace('/', '~1')}/{method}/{status}/content/{media}/schema"
                        yield (
                            f"{operation['operationId']} {status}",
                            filled(document, content["schema"], place, marks, False, 0),
                        )


SPELLINGS: dict[str, Callable[[str], str]] = {
    "as modelled": lambda name: name,
    "Pascal": lambda name: name[:1].upper() + name[1:],
    "camel": lambda name: name[:1].lower() + name[1:],
    "snake": lambda name: re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower(),
}


def spelled(value: Any, spelling: Callable[[str], str]) -> Any:
    if isinstance(value, dict):
        return {spelling(key): spelled(inner, spelling) for key, inner in value.items()}
    return [spelled(each, spelling) for each in value] if isinstance(value, list) else value


@pytest.mark.parametrize("section", sorted(documents()))
def test_no_personal_part_of_any_model_is_kept(section: str) -> None:
    """Every schema of every section, in every spelling, as an answer, as a body and packed."""
    for name, value in everything(section):
        content = json.dumps(value).encode()
        for spelling in SPELLINGS.values():
            other = json.dumps(spelled(value, spelling)).encode()
            assert MARK.encode() not in kept(other, content_type="application/json"), name
        request = Request(
            "POST", "https://sellingpartnerapi-eu.amazon.com/a", content, {"content-type": "application/json"}
        )
        assert MARK.encode() not in scrub_request(request).body, name
        assert MARK.encode() not in kept(gzip.compress(content)), name


def test_the_marks_are_there_to_be_found() -> None:
    """Orders, addresses and buyers are among what is planted."""
    text = json.dumps(dict(everything("orders_v0")))
    assert text.count(MARK) > 100
    assert "shown" in text


SIGNED = {
    "version 4": f"X-Amz-Algorithm=AWS4&X-Amz-Credential={MARK}&X-Amz-Date={MARK}&X-Amz-Security-Token={MARK}&X-Amz-Signature={MARK}",
    "version 2": f"AWSAccessKeyId={MARK}&Expires=17&Signature={MARK}%3D",
    "CloudFront": f"Policy={MARK}&Signature={MARK}&Key-Pair-Id={MARK}",
    "lower case": f"awsaccesskeyid={MARK}&signature={MARK}",
    "Azure": f"sv=1&sig={MARK}",
    "in HTML": f"Key-Pair-Id={MARK}&amp;Policy={MARK}&amp;Signature={MARK}",
    "a name that is encoded with its value": f"X-Amz-Signature%3D{MARK}",
}

BODIES: dict[str, tuple[bytes, str]] = {
    "table": (f"order-id\tbuyer-name\tsku\n1\t{MARK}\tA\n2\t{MARK} Doe\tB\n".encode(), "text/tab-separated-values"),
    "quoted table": (f'"order-id","ship-city"\n"1","{MARK}\n{MARK}"\n'.encode(), "text/csv"),
    "Japanese table": (f"order-id\tship-address-1\n1\t東京{MARK}\n".encode("cp932"), "text/plain; charset=Windows-31J"),
    "UTF-16 table": (f"order-id\tbuyer-email\n1\t{MARK}\n".encode("utf-16"), "text/plain"),
    "table with a mark": (f"\ufefforder-id\tbuyer-email\n1\t{MARK}\n".encode(), "text/plain"),
    "XML": (
        f"<?xml version='1.0'?><R><Order><BuyerName>{MARK}</BuyerName><Address><Line>{MARK}</Line></Address></Order></R>".encode(),
        "text/xml",
    ),
    "XML in pieces": (
        f"<R><BuyerEmailAddress kind='{MARK}'><![CDATA[{MARK}]]></BuyerEmailAddress><!-- {MARK} --></R>".encode(),
        "",
    ),
    "S3 error": (
        f"<Error><AWSAccessKeyId>{MARK}</AWSAccessKeyId><StringToSign>{MARK}</StringToSign></Error>".encode(),
        "application/xml",
    ),
    "HTML": (f"<!DOCTYPE html><p>client_secret was {MARK}</p>".encode(), "text/html"),
    "form": (f"grant_type=refresh_token&refresh_token=Atzr%7C{MARK}&client_secret={MARK}&code={MARK}".encode(), ""),
    "JSON lines": (f'{{"buyerName":"{MARK}"}}\n{{"shipTo":{{"line":"{MARK}"}}}}\n'.encode(), "application/jsonl"),
    "JSON in a text": (
        json.dumps({"Message": json.dumps({"ShippingAddress": {"x": MARK}})}).encode(),
        "application/json",
    ),
    "cut JSON": (f'{{"BuyerInfo":{{"BuyerEmail":"{MARK}'.encode(), "application/json"),
    "text": (f"Dear {MARK}, your parcel".encode(), "text/plain"),
    "PDF": (f"%PDF-1.4\x00 {MARK}".encode(), "application/pdf"),
    "token answer": (f'{{"access_token":"Atza|{MARK}","refresh_token":"Atzr|{MARK}"}}'.encode(), "application/json"),
    "echo": (f'{{"error":"invalid_client","error_description":"secret {MARK} is wrong"}}'.encode(), "application/json"),
    "numbers": (b'{"ShippingAddress":{"Latitude":52.5200081,"Phone":4917012345678}}', "application/json"),
    "mail in a message": (
        f'{{"errors":[{{"code":"InvalidInput","message":"no {MARK}@example.com"}}]}}'.encode(),
        "application/json",
    ),
    "multipart": (
        (
            f'--b\r\nContent-Disposition: form-data; name="x-amz-signature"\r\n\r\n{MARK}\r\n'
            f'--b\r\nContent-Disposition: form-data; name="policy"\r\n\r\n{MARK}\r\n'
            f'--b\r\nContent-Disposition: form-data; name="file"; filename="{MARK}.json"\r\nContent-Type: application/json\r\n\r\n'
            f'{{"buyerName": "{MARK}"}}\r\n--b--\r\n'
        ).encode(),
        "multipart/form-data; boundary=b",
    ),
    "multipart with odd names": (
        (
            f"--b\r\nContent-Disposition: form-data; name=policy\r\n\r\n{MARK}\r\n"
            f"--b\r\ncontent-disposition: form-data; NAME='signature'\r\n\r\n{MARK}\r\n"
            f'--b\r\nContent-Disposition: form-data; filename="{MARK}"; Name = "AWSAccessKeyId"\r\n\r\n{MARK}\r\n--b--\r\n'
        ).encode(),
        'multipart/form-data; boundary="b"',
    ),
    "base64": (b64encode(f'{{"buyerName":"{MARK}"}}'.encode()), "text/plain"),
    "base64 in JSON": (
        json.dumps({"things": [b64encode(f"%PDF-1.4 {MARK}".encode()).decode()]}).encode(),
        "application/json",
    ),
    "German table": (f"Bestellnummer;Name des K\xe4ufers\n1;{MARK}\n".encode("cp1252"), "text/plain"),
    "Italian table": (f"ordine;indirizzo-di-spedizione\n1;{MARK}\n".encode(), "text/plain"),
    "Japanese heading": (f"注文番号\t購入者\n1\t{MARK}\n".encode("cp932"), "text/plain; charset=cp932"),
    **{
        f"encoded link, {name}": (
            json.dumps({"next": quote(f"https://b.s3.amazonaws.com/d?{query}", safe="")}).encode(),
            "",
        )
        for name, query in SIGNED.items()
    },
    **{
        f"{name}, a spelling": (json.dumps({name: MARK}).encode(), "application/json")
        for name in (
            "purchaserName",
            "contact_person",
            "ATTENTION-TO",
            "creditCardNumber",
            "mobile",
            "signatureName",
            "VATRegistrationNumber",
        )
    },
    **{
        f"link, {name}": (json.dumps({"url": f"https://b.s3.amazonaws.com/d?{query}"}).encode(), "")
        for name, query in SIGNED.items()
    },
}


@pytest.mark.parametrize("packed", [0, 1, 2], ids=["plain", "gzip", "gzip twice"])
@pytest.mark.parametrize("name", BODIES)
def test_no_marked_body_is_kept(name: str, packed: int) -> None:
    """As an answer and as a request; scrubbing what is scrubbed changes nothing, since vcrpy does so when it reads a cassette."""
    content, kind = BODIES[name]
    for _ in range(packed):
        content = gzip.compress(content)
    found = kept(content, content_type=kind)
    for secret in (MARK, quote(f"|{MARK}"), "52.52", "4917012345678"):
        assert secret.encode() not in found
        assert secret.encode("utf-16-le") not in found
        assert b64encode(secret.encode())[:-4] not in found
    done = scrub_response(answer(content, content_type=kind))["body"]["string"]
    assert scrub_response(answer(done, content_type=kind))["body"]["string"] == done
    sent = scrub_request(Request("PUT", "https://b.s3.amazonaws.com/d", content, {"content-type": kind}))
    assert MARK.encode() not in body(sent.body, kind)
    assert MARK.encode() not in (gzip.decompress(sent.body) if packed == 1 else sent.body)


@pytest.mark.parametrize("name", SIGNED)
def test_no_signature_of_a_link_is_kept(name: str) -> None:
    """In the address of a request, in a header of an answer, and in the text of one."""
    link = f"https://u:{MARK}@b.s3.amazonaws.com/d?{SIGNED[name]}"
    assert MARK not in scrub_request(Request("GET", link, None, {})).uri
    assert "b.s3.amazonaws.com/d" in scrub_request(Request("GET", link, None, {})).uri
    for header in ("Location", "Link", "Content-Location", "X-Somewhere", "Refresh"):
        assert MARK not in str(scrub_response(answer(b"", **{header: f"<{link}>; rel=next"})))


@pytest.mark.parametrize(
    "header",
    [
        "x-amz-access-token",
        "Authorization",
        "Proxy-Authorization",
        "x-amz-security-token",
        "Cookie",
        "x-amz-meta-buyer",
        "X-Api-Key",
    ],
)
def test_no_header_with_a_token_is_kept(header: str) -> None:
    """Of requests and of answers; ids that Amazon's support asks for stay."""
    request = scrub_request(Request("GET", "https://x.example/a", None, {header: MARK, "x-amzn-requestid": "r-1"}))
    assert MARK not in str(request.headers)
    assert request.headers["x-amzn-requestid"] == "r-1"
    assert MARK not in str(scrub_response(answer(b"", **{header: MARK})))


def test_a_packed_answer_is_opened_before_it_is_looked_at() -> None:
    """Deflate is kept unpacked; what cannot be opened is replaced as a whole."""
    content = f'{{"BuyerName":"{MARK}"}}'.encode()
    done = scrub_response(answer(zlib.compress(content), content_encoding="deflate", content_length="9"))
    assert json.loads(done["body"]["string"]) == {"BuyerName": "SCRUBBED"}
    assert done["headers"] == {"content-length": [str(len(done["body"]["string"]))]}
    assert scrub_response(answer(b"\x8b\x00" + content, content_encoding="br"))["body"]["string"] == b"SCRUBBED"
    assert scrub_response(answer(b"\x1f\x8b\x08cut" + content))["body"]["string"] != content


@pytest.mark.parametrize("opening", [b"[", b'{"buyerName":'])
def test_a_body_that_is_nested_without_end_goes_as_a_whole(opening: bytes) -> None:
    """Nobody can look through it, and the recording goes on."""
    closing = b"]" if opening == b"[" else b"}"
    for depth in (900, 5_000):
        assert kept(opening * depth + f'"{MARK}"'.encode() + closing * depth) == b"SCRUBBED"


def test_what_is_not_personal_stays_byte_by_byte() -> None:
    """Ids, states, money, page tokens, and the spacing of a body."""
    content = b'{ "payload": {"AmazonOrderId": "902-1", "OrderStatus": "Shipped", "OrderTotal": {"Amount": "12.00"}}, "nextToken": "n+/=" }'
    assert kept(content) == content
    rows = b"seller-sku\tasin\tprice\nA-1\tB0\t9.99\n"
    assert kept(rows, content_type="text/plain") == rows


def exchange(method: str, uri: str, content: Any, token: str = "") -> bytes:
    """One request and its answer, in the order vcrpy scrubs them."""
    scrub_request(Request(method, uri, None, {"x-amz-access-token": token}))
    return kept(content if isinstance(content, bytes) else json.dumps(content).encode())


@pytest.mark.parametrize("how", ["by its type", "by its token"])
def test_a_document_of_a_restricted_report_goes_as_a_whole(how: str) -> None:
    """Whatever its columns are called; the next document is looked at by itself."""
    api = "https://sellingpartnerapi-eu.amazon.com/reports/2021-06-30"
    document = f"amzn1.spdoc.1.{how.replace(' ', '')}"
    kind = "GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING" if how == "by its type" else "GET_SOMETHING_NEW"
    exchange("GET", f"{api}/reports/1", {"reportType": kind, "reportDocumentId": document})
    link = f"https://b.s3.amazonaws.com/{document}?X-Amz-Signature=s"
    token = "Atz.sprdt|t" if how == "by its token" else "Atza|t"
    exchange("GET", f"{api}/documents/{quote(document)}", {"reportDocumentId": document, "url": link}, token)
    found = exchange("GET", link, gzip.compress(f"nummer\tkunde\n{MARK}\t{MARK}\n".encode()))
    assert MARK.encode() not in found
    assert found.count(b"\n") == 2
    rows = b"nummer\tware\n1\tTasse\n"
    assert exchange("GET", "https://b.s3.amazonaws.com/other", rows) == rows


def settings(url: str) -> dict[str, Any]:
    credentials = Credentials(
        lwa_client_id="amzn1.scrub", lwa_client_secret=f"amzn1.oa2-cs.v1.{MARK}", refresh_token=f"Atzr|{MARK}"
    )
    return {"credentials": credentials, "marketplace": "DE", "environment": url, "plans": "none", "limiter": Limiter()}


def conversation(client: SPAPIClient) -> tuple[Any, Any]:
    """Restricted orders and a restricted report."""
    page = client.orders_v0.get_orders(
        created_after="2020-01-01T00:00:00Z", data_elements=["buyerInfo", "shippingAddress"]
    )
    rows = list(client.reports.run("GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING").rows())
    return page, rows


def test_a_recording_with_personal_data_replays_without_it(tmp_path: Path, spapi_vcr_config: dict[str, Any]) -> None:
    """Orders, buyers and a restricted report of the sandbox: ids and states replay, names and places are in no file."""
    cassette = tmp_path / "c.yaml"
    recorder = vcr.VCR(**{**spapi_vcr_config, "match_on": ["method", "scheme", "host", "port", "path"]})
    with LocalSandbox(stateful=True, plans="none") as sandbox:
        where = sandbox.url
        with (
            recorder.use_cassette(str(cassette)),
            SPAPIClient(**settings(where), sleep=lambda _: sandbox.advance(600)) as client,
        ):
            page, rows = conversation(client)
    with (
        recorder.use_cassette(str(cassette), record_mode="none"),
        SPAPIClient(**settings(where), sleep=lambda _: None) as client,
    ):
        again, rows_again = conversation(client)
    found = cassette.read_bytes()
    assert MARK.encode() not in found
    personal = {value for order in page.payload.orders for value in values(order.to_dict().get("ShippingAddress"))}
    personal |= {value for order in page.payload.orders for value in values(order.to_dict().get("BuyerInfo"))}
    personal |= {row[name] for row in rows for name in ("recipient-name", "ship-city", "buyer-email") if row.get(name)}
    assert len(personal) > 20
    assert [each for each in personal if len(each) > 4 and not is_value(each) and each.encode() in found] == []
    assert [order.amazon_order_id for order in again.payload.orders] == [
        order.amazon_order_id for order in page.payload.orders
    ]
    assert [order.order_status for order in again.payload.orders] == [
        order.order_status for order in page.payload.orders
    ]
    assert (len(rows_again), list(rows_again[0])) == (len(rows), list(rows[0]))


def values(value: Any) -> Iterator[str]:
    if isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from values(each)
    elif isinstance(value, str):
        yield value


def test_every_value_of_an_enum_stays() -> None:
    """None of them is taken for a document in base64, so that what is recorded replays without drift."""
    values = {each for file in MODELS.rglob("*.json") for each in _enum_values(json.loads(file.read_bytes()))}
    assert len(values) > 1000
    assert [value for value in values if is_packed(value)] == []


def _enum_values(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        enum = value.get("enum")
        yield from (each for each in (enum if isinstance(enum, list) else ()) if isinstance(each, str))
        for each in value.values():
            yield from _enum_values(each)
    elif isinstance(value, list):
        for each in value:
            yield from _enum_values(each)


def test_the_length_of_an_answer_follows_its_body_and_other_headers_stay() -> None:
    """Whatever they are called, before and after it by the alphabet."""
    headers = {"Accept": "x", "Content-Length": "1", "Content-Type": "application/json", "X-Note": "z", "vary": "y"}
    done = scrub_response(answer(b'{"refresh_token": "abc"}') | {"headers": dict(headers)})
    assert done["body"]["string"] == b'{"refresh_token":"SCRUBBED"}'
    expected = headers | {"Content-Length": "28"}
    assert done["headers"] == {name: [value] for name, value in expected.items()}


def test_the_headers_of_a_request_are_read_by_their_names() -> None:
    """In any case, beside others; a body is what its type says, and a request without one has none."""
    headers = {"Accept": "text/xml", "CONTENT-TYPE": "application/x-www-form-urlencoded", "x-note": "z"}
    done = scrub_request(Request("POST", "https://api.amazon.com/auth/o2/token", b"refresh_token", dict(headers)))
    assert done.headers == headers
    assert done.body == b"refresh_token=SCRUBBED"
    assert scrub_request(Request("POST", "https://api.amazon.com/x", b"refresh_token", {})).body == b"refresh_token"
    assert scrub_request(Request("GET", "https://api.amazon.com/x", None, {})).body is None


def test_bodies_that_come_in_pieces_stay_in_pieces() -> None:
    """A generator of bytes, a file, a text."""
    expected = b'{"refresh_token":"SCRUBBED"}'
    pieces = scrub_request(Request("POST", "https://x.com/a", iter([b'{"refresh_token":', b' "abc"}']), {}))
    assert b"".join(pieces.body) == expected
    assert (
        scrub_request(Request("POST", "https://x.com/a", io.BytesIO(b'{"refresh_token": "abc"}'), {})).body.read()
        == expected
    )
    assert scrub_request(Request("POST", "https://x.com/a", '{"refresh_token": "abc"}', {})).body == expected

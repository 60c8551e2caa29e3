"""Labels inside answers: base64, gzip and checksum undone; links followed."""

from __future__ import annotations

import base64
import gzip
import hashlib
import inspect
import stat
from pathlib import Path
from typing import Any

import pytest

from spapi_clients.merchant_fulfillment_v0.models import GetShipmentResponse
from spapi_core import Label, labels
from spapi_core.errors import DocumentError, InvalidArgumentError
from spapi_core.jobs.labels import MOST

pytestmark = pytest.mark.anyio

PDF, PNG, ZPL = b"%PDF-1.7 label", b"\x89PNG\r\n\x1a\n label", b"^XA^FO50,50^FDlabel^FS^XZ"


def b64(content: bytes) -> str:
    """As Amazon writes bytes."""
    return base64.b64encode(content).decode()


def md5(content: bytes) -> str:
    """As Amazon writes a checksum."""
    return b64(hashlib.md5(content, usedforsecurity=False).digest())


def merchant(content: bytes, checksum: str | None = None, kind: str = "application/pdf") -> dict[str, Any]:
    """An answer of merchant fulfillment."""
    packed = b64(gzip.compress(content)) if content else ""
    file = {"Contents": packed, "FileType": kind, "Checksum": md5(content) if checksum is None else checksum}
    return {"payload": {"ShipmentId": "S-1", "TrackingId": "1Z", "Label": {"FileContents": file}}}


ANSWERS = [
    (merchant(PDF), PDF, "application/pdf", "payload.Label.FileContents", "1Z"),
    (merchant(ZPL, kind="application/zpl"), ZPL, "application/zpl", "payload.Label.FileContents", "1Z"),
    (
        {"payload": {"labelStream": b64(PNG), "labelSpecification": {"labelFormat": "PNG", "labelStockSize": "4x6"}}},
        PNG,
        "image/png",
        "payload",
        None,
    ),
    (
        {
            "payload": {
                "packageDocumentDetail": {
                    "trackingId": "1Z",
                    "packageDocuments": [{"type": "LABEL", "format": "ZPL", "contents": b64(b"\r\n" + ZPL)}],
                }
            }
        },
        b"\r\n" + ZPL,
        "application/zpl",
        "payload.packageDocumentDetail.packageDocuments[0]",
        "1Z",
    ),
    (
        {"payload": {"collectionsFormDocument": {"base64EncodedContent": b64(PDF), "documentFormat": "PDF"}}},
        PDF,
        "application/pdf",
        "payload.collectionsFormDocument",
        None,
    ),
    (
        {
            "labelFormat": "ZPL",
            "labelData": [{"packageIdentifier": "001", "trackingNumber": "1Z", "content": b64(b"~DG")}],
        },
        b"~DG",
        "application/zpl",
        "labelData[0]",
        "1Z",
    ),
    (
        {"purchaseOrderNumber": "P", "content": b64(PDF), "contentType": "application/pdf"},
        PDF,
        "application/pdf",
        "content",
        None,
    ),
    ({"purchaseOrderNumber": "P", "content": b64(PDF)}, PDF, "application/pdf", "content", None),
    (
        {"containerLabel": {"containerTrackingNumber": "1Z", "content": b64(b"abc"), "format": "ZPL"}},
        b"abc",
        "application/zpl",
        "containerLabel",
        "1Z",
    ),
    (
        {"document": {"format": "PLAIN_TEXT", "content": b64(b"Happy birthday")}},
        b"Happy birthday",
        "text/plain",
        "document",
        None,
    ),
]


@pytest.mark.parametrize(("answer", "content", "kind", "place", "tracking"), ANSWERS)
def test_a_label_is_unpacked(answer: Any, content: bytes, kind: str, place: str, tracking: str | None) -> None:
    """Of each section, as bytes with their media type, and the package that it belongs to."""
    (label,) = labels(answer)
    found = (label.content, label.media_type, label.place, label.tracking_id)
    assert found == (content, kind, place, tracking)


def test_a_model_is_searched_as_json_is() -> None:
    """Whatever the half of the client gives."""
    (label,) = labels(GetShipmentResponse.from_dict(merchant(PDF)))
    assert (label.content, label.package_id) == (PDF, "S-1")


def test_the_empty_label_of_a_cancelled_shipment_is_none() -> None:
    """Amazon's own example of one: no bytes, and their checksum."""
    assert labels(merchant(b"")) == []


def test_the_bytes_decide_over_amazons_word() -> None:
    """A PNG that is called a PDF is a PNG."""
    (label,) = labels(merchant(PNG))
    assert (label.media_type, label.suffix) == ("image/png", ".png")


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (merchant(PDF, md5(b"other")), "does not match its checksum"),
        ({"labelStream": "H4sIAAAAAAAAAOS6d", "labelSpecification": {"labelFormat": "PNG"}}, "not base64"),
        ({"labelStream": "ä", "labelSpecification": {"labelFormat": "PNG"}}, "not base64"),
        (
            {"labelStream": b64(gzip.compress(PNG)[:-4]), "labelSpecification": {"labelFormat": "PNG"}},
            "ends early",
        ),
        (
            {"labelStream": b64(b"\x1f\x8b\x00\x00"), "labelSpecification": {"labelFormat": "PNG"}},
            "cannot be decompressed",
        ),
    ],
)
def test_a_broken_label_is_an_error_that_names_its_place(answer: Any, says: str) -> None:
    """When it is opened, so that the others of the answer are not lost; its content is in no message."""
    broken, good = labels([answer, merchant(PDF)])
    assert good.content == PDF
    with pytest.raises(DocumentError, match=says) as caught:
        broken.save("never")
    assert broken.place in str(caught.value)
    assert not Path("never").exists()


def test_a_label_that_inflates_without_end_is_refused(monkeypatch: Any) -> None:
    """At a bound, before it is all there: 256 MiB, here less."""
    assert MOST == 268_435_456
    monkeypatch.setattr("spapi_core.jobs.labels.MOST", 1000)
    (label,) = labels(merchant(bytes(100_000)))
    with pytest.raises(DocumentError, match="larger than 1000 bytes"):
        _ = label.content


def test_a_saved_label_is_for_its_owner_alone(tmp_path: Path) -> None:
    """It holds an address; the ending of its type is added where there is none."""
    (label,) = labels(merchant(PDF))
    path = label.save(tmp_path / "label")
    assert (path.name, path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == ("label.pdf", PDF, 0o600)
    assert [each.name for each in tmp_path.iterdir()] == ["label.pdf"]


def test_a_repr_shows_nothing_of_a_label() -> None:
    """Neither bytes nor tracking number."""
    (label,) = labels(merchant(PDF))
    assert b64(gzip.compress(PDF))[:12] not in repr(label)
    assert "1Z" not in repr(label)


@pytest.mark.parametrize("wrong", ["x", None, 3, b"x"])
def test_what_is_no_answer_is_refused(wrong: Any) -> None:
    """Before it is searched."""
    with pytest.raises(InvalidArgumentError, match="takes an answer"):
        labels(wrong)


@pytest.mark.parametrize("name", ["DownloadURL", "labelDownloadURL", "uri", "url"])
async def test_a_label_behind_a_link_is_downloaded(name: str, make: Any, wire: Any, reply: Any) -> None:
    """At once and without a token; other links of an answer are not followed."""
    wire.replies = [reply(200, PDF, {"content-type": "application/pdf"})]
    answer = {
        "fileData": {name: f"{wire.url}/label?X-Amz-Signature=1", "downloadType": "URL"},
        "other": {"url": "https://x"},
    }
    got = make().client.labels(answer)
    (label,) = await got if inspect.isawaitable(got) else got
    assert isinstance(label, Label)
    assert (label.content, label.media_type) == (PDF, "application/pdf")
    assert wire.requests[0].header("x-amz-access-token") is None


async def test_a_link_that_is_refused_says_to_ask_again(make: Any, wire: Any, reply: Any) -> None:
    """Its operation has to be called again; no link is in the message."""
    wire.replies = [reply(403, b"<Error><Code>AccessDenied</Code></Error>")]
    answer = {"payload": {"DownloadURL": f"{wire.url}/label?X-Amz-Signature=1"}}

    async def ask() -> Any:
        got = make().client.labels(answer)
        return await got if inspect.isawaitable(got) else got

    with pytest.raises(DocumentError, match="request the label again") as caught:
        await ask()
    assert wire.url not in str(caught.value)


def test_a_packed_label_may_repeat_what_is_far_behind() -> None:
    """As far as gzip goes: 32 kB."""
    block = b"".join(hashlib.sha256(bytes([each % 256, each // 256])).digest() for each in range(1000))
    content = PDF + block + block
    answer = merchant(content)
    packed = base64.b64decode(answer["payload"]["Label"]["FileContents"]["Contents"])
    assert len(packed) < 1.1 * len(block)
    (found,) = labels(answer)
    assert found.content == content

"""Labels and other printed documents inside answers: base64, gzip and checksum are undone.

Amazon packs them in seven ways, by section; each is a row of `_SHAPES`. An answer is searched for all of them, whatever it is:
a `Response`, a model, or plain JSON. Pure: links are followed by `Client.labels`.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from spapi_core.errors import DocumentError, InvalidArgumentError
from spapi_core.model.base import Model
from spapi_core.model.codec import encode
from spapi_core.system.files import AtomicFile, why
from spapi_core.system.lazy import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Label", "Link", "expired", "find", "labels"]

MOST = 256 << 20
"""Bytes of an inflated label, at most."""

_TYPES = {
    "PDF": "application/pdf",
    "PNG": "image/png",
    "GIF": "image/gif",
    "JPEG": "image/jpeg",
    "ZPL": "application/zpl",
    "ZPL203": "application/zpl",
    "ZPL300": "application/zpl",
    "PLAIN_TEXT": "text/plain",
    "X.APPLICATION/ZPL": "application/zpl",
}
_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"^XA", "application/zpl"),
    (b"PK\x03\x04", "application/zip"),
)
_SUFFIXES = {
    "application/pdf": ".pdf",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "application/zpl": ".zpl",
    "application/zip": ".zip",
    "text/plain": ".txt",
}
_UNKNOWN = "application/octet-stream"

_SHAPES = (
    ("Contents", ("FileType",), "Checksum"),  # merchant fulfillment v0
    ("labelStream", ("labelSpecification", "labelFormat"), None),  # shipping v1
    ("contents", ("format",), None),  # shipping v2, packages
    ("base64EncodedContent", ("documentFormat",), None),  # shipping v2, collection forms
    ("content", ("contentType",), None),  # vendor direct fulfillment, packing slips
    ("content", ("format",), None),  # external fulfillment, container labels of vendors
    ("content", (), None),  # vendor direct fulfillment, labels and customer invoices
)
"""What holds the bytes, what names their format, and their MD5. Source: Amazon's models of 2026-10."""
_BESIDE_CONTENT = {
    "purchaseOrderNumber",
    "packageIdentifier",
    "trackingNumber",
    "containerTrackingNumber",
    "shipMethod",
}
_LINKS = {"DownloadURL": "", "labelDownloadURL": "", "uri": "downloadType", "url": "fileData"}
"""Links of fulfillment inbound v0, warehousing, fulfillment inbound 2024 and external fulfillment, and what is beside or
around them, so that no other link is followed."""
_TRACKING = ("trackingId", "TrackingId", "trackingNumber", "containerTrackingNumber")
_PACKAGE = ("packageIdentifier", "packageClientReferenceId", "containerReferenceId", "packageId", "ShipmentId")


@frozen(slots=False)
class Label:
    """One label, or another printed document.

    Args:
        place: Where it is in the answer, e.g. `payload.Label.FileContents`.
        encoded: As Amazon wrote it.
        declared: Its format in Amazon's word; None where Amazon says none.
        checksum: MD5 in base64 that Amazon gives; None for none.
        tracking_id: Of its package, where the answer says one.
        package_id: Amazon's or the seller's id of its package, where the answer says one.
    """

    place: str
    encoded: str | bytes = field(repr=False)
    declared: str | None = None
    checksum: str | None = field(repr=False, default=None)
    tracking_id: str | None = field(repr=False, default=None)
    package_id: str | None = field(repr=False, default=None)

    @cached_property
    def content(self) -> bytes:
        """The bytes to print.

        Raises:
            DocumentError: They are not base64, cannot be inflated, or do not have their checksum.
        """
        raw = self.encoded if isinstance(self.encoded, bytes) else self._decoded(self.encoded)
        inflated = self._inflated(raw) if raw[:2] == b"\x1f\x8b" else raw
        if self.checksum and not any(
            hmac.compare_digest(_md5(each), self.checksum.strip()) for each in (inflated, raw)
        ):
            raise DocumentError(f"The label {self.place} does not match its checksum: request it again")
        return inflated

    @property
    def media_type(self) -> str:
        """What the bytes are: by their beginning, else by Amazon's word."""
        beginning = self.content[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
        found = next((kind for magic, kind in _MAGIC if beginning.startswith(magic)), None)
        word = (self.declared or "").strip()
        declared = _TYPES.get(word.upper()) or (word.partition(";")[0].lower() if "/" in word else None)
        return found or declared or _UNKNOWN

    @property
    def suffix(self) -> str:
        """The usual ending of a file of this type, e.g. `.pdf`; `.bin` where it is not known."""
        return _SUFFIXES.get(self.media_type, ".bin")

    def save(self, path: str | Path) -> Path:
        """Write it to a file, readable by its owner alone, which appears whole or not at all.

        Args:
            path: The file; without an ending it gets the one of its type. Its folder must exist.

        Returns:
            The path.

        Raises:
            DocumentError: The label is broken, or the file cannot be written; one that was there before stays.
        """
        target = Path(path)
        content = self.content
        if not target.suffix:
            target = target.with_name(target.name + self.suffix)
        try:
            with AtomicFile(target, private=True) as file:
                file.write(content)
        except OSError as error:
            raise DocumentError(f"The label {self.place} cannot be written to {target}: {why(error)}.") from error
        return target

    def _decoded(self, text: str) -> bytes:
        try:
            return base64.b64decode("".join(text.split()), validate=True)
        except (binascii.Error, ValueError) as error:
            raise DocumentError(
                f"The label {self.place} is not base64, or a part of it is missing: request it again"
            ) from error

    def _inflated(self, raw: bytes) -> bytes:
        engine = zlib.decompressobj(wbits=31)
        try:
            inflated = engine.decompress(raw, MOST)
        except zlib.error as error:
            raise DocumentError(f"The label {self.place} cannot be decompressed: request it again") from error
        if not engine.eof:
            wrong = f"is larger than {MOST} bytes" if engine.unconsumed_tail else "ends early"
            raise DocumentError(f"The label {self.place} {wrong}: request it again")
        return inflated


@frozen
class Link:
    """A label that lies behind a link.

    Args:
        place: Where it is in the answer.
        url: The link.
    """

    place: str
    url: str = field(repr=False)


def labels(answer: Any) -> list[Label]:
    """The labels and other printed documents that an answer holds, in its order; those behind links are left out.

    Args:
        answer: A `Response`, a model, or JSON.

    Raises:
        InvalidArgumentError: It is of another type.
    """
    return [each for each in find(answer) if isinstance(each, Label)]


def find(answer: Any) -> list[Label | Link]:
    """The same with those behind links."""
    parsed = getattr(answer, "parsed", answer)
    value = encode(parsed) if isinstance(parsed, Model) else parsed
    if isinstance(value, list):
        value = [encode(each) if isinstance(each, Model) else each for each in value]
    if not isinstance(value, dict | list):
        raise InvalidArgumentError(f"labels takes an answer of Amazon's, not a {type(answer).__name__}")
    return list(_walk(value, "", {}))


def _walk(value: Any, place: str, around: Mapping[str, Any]) -> Iterator[Label | Link]:
    if isinstance(value, list):
        for number, each in enumerate(value):
            yield from _walk(each, f"{place}[{number}]", around)
    elif isinstance(value, dict):
        known = {**around, **{name: each for name, each in value.items() if isinstance(each, str)}}
        found = _found(value, place, known)
        if found is not None:
            yield found
        for name, each in value.items():
            if isinstance(each, dict | list):
                yield from _walk(each, f"{place}.{name}" if place else name, known)


def _found(value: Mapping[str, Any], place: str, around: Mapping[str, Any]) -> Label | Link | None:
    for name, format_path, checksum in _SHAPES:
        content = value.get(name)
        declared = _at(value, format_path) if format_path else around.get("labelFormat")
        fits = isinstance(declared, str) if format_path else bool(_BESIDE_CONTENT & value.keys())
        if isinstance(content, str) and content.strip() and fits:
            given = value.get(checksum) if checksum else None
            return Label(
                place or name,
                content,
                declared if isinstance(declared, str) else None,
                given if isinstance(given, str) and given.strip() else None,
                _first(around, _TRACKING),
                _first(around, _PACKAGE),
            )
    for name, beside in _LINKS.items():
        url = value.get(name)
        known = not beside or beside in value or place.rpartition(".")[2] == beside
        if known and isinstance(url, str) and url.startswith(("https://", "http://")):
            return Link(f"{place}.{name}" if place else name, url)
    return None


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _first(around: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    return next((around[name] for name in names if isinstance(around.get(name), str)), None)


def _md5(content: bytes) -> str:
    return base64.b64encode(hashlib.md5(content, usedforsecurity=False).digest()).decode()


def expired(link: Link) -> DocumentError:
    """The error of a link that is refused."""
    return DocumentError(f"The link {link.place} is refused, perhaps it has expired: request the label again")

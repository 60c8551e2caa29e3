"""The document store: presigned addresses that expire, downloads with ranges and checksums, uploads that are checked.

Speaks as S3 does: XML errors, `ETag`, `Content-Encoding: identity`. Documents live in memory within a bound; large
ones are repeated blocks that are never held whole.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections import OrderedDict
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from attrs import define, field

from spapi_core.sandbox.answers import Answer, xml_error
from spapi_core.sandbox.world.clock import iso, seconds_of
from spapi_core.sandbox.world.forms import form_of, signed_policy
from spapi_core.sandbox.world.stored_document import base64_of, stored

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spapi_core.sandbox.world.clock import SandboxClock
    from spapi_core.sandbox.world.stored_document import StoredDocument

__all__ = ["Documents", "DownloadAnswer"]

URL_LIFE = 300
PREFIX = "/sandbox-documents/"
BUCKET = "aplus-media"
FORM_LIFE = 3600


@define(frozen=True)
class DownloadAnswer:
    """A good answer of the store: headers, and which bytes of which document."""

    status: int
    headers: dict[str, str]
    document: StoredDocument
    start: int
    end: int


@define
class _Upload:
    content_type: str
    document: StoredDocument | None = None
    required: dict[str, str] = field(factory=dict)


class Documents:
    """The store of one sandbox.

    Args:
        clock: The sandbox's time.
        secret: Signs the addresses.
        most_bytes: Bytes held in all; the oldest documents leave.
    """

    def __init__(self, clock: SandboxClock, secret: bytes, most_bytes: int = 64 * 1024 * 1024) -> None:
        self._clock = clock
        self._secret = secret
        self._most = most_bytes
        self._held = 0
        self._stored: OrderedDict[str, StoredDocument] = OrderedDict()
        self._uploads: OrderedDict[str, _Upload] = OrderedDict()

    def put(self, key: str, document: StoredDocument) -> None:
        """Store a document under a key."""
        self.drop(key)
        self._stored[key] = document
        self._held += len(document.block)
        while self._held > self._most and len(self._stored) > 1:
            self.drop(next(iter(self._stored)))

    def drop(self, key: str) -> None:
        """Forget a document."""
        gone = self._stored.pop(key, None)
        if gone is not None:
            self._held -= len(gone.block)

    def get(self, key: str) -> StoredDocument | None:
        """A stored or uploaded document."""
        if key in self._uploads:
            return self._uploads[key].document
        return self._stored.get(key)

    def expect(self, key: str, content_type: str, required: Mapping[str, str] | None = None) -> None:
        """Allow an upload under a key with exactly this content type, and with the headers that are required."""
        self._uploads[key] = _Upload(content_type, None, dict(required or {}))
        while len(self._uploads) > 1000:  # noqa: PLR2004 - open uploads
            self._uploads.popitem(last=False)

    def _make_room(self, newest: str) -> None:
        """Let the oldest uploaded documents go until all are within the bound; the newest stays."""
        held = {key: len(upload.document.block) for key, upload in self._uploads.items() if upload.document}
        most = sum(held.values()) - self._most
        for key, size in held.items():
            if most <= 0:
                return
            if key != newest:
                del self._uploads[key]
                most -= size

    def url(self, base_url: str, key: str, method: str = "GET", *, inflate: bool = False, life: int = URL_LIFE) -> str:
        """A presigned address.

        Args:
            base_url: Of the sandbox.
            key: Of the document.
            method: "GET" or "PUT".
            inflate: The answer says `Content-Encoding: gzip`, so that the caller's HTTP client inflates it.
            life: Seconds of sandbox time.
        """
        issued = iso(self._clock.now()).replace("-", "").replace(":", "")
        query = {
            "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
            "X-Amz-Date": issued,
            "X-Amz-Expires": str(life),
            "X-Amz-Signature": self._sign(method, key, issued, str(life), "gzip" if inflate else ""),
        }
        if inflate:
            query["response-content-encoding"] = "gzip"
        return f"{base_url}{PREFIX}{key}?{urlencode(query)}"

    def _sign(self, *parts: str) -> str:
        return hmac.digest(self._secret, "\n".join(parts).encode(), "sha256").hex()

    def _refusal(self, method: str, key: str, query: Mapping[str, str]) -> Answer | None:
        issued, life = query.get("X-Amz-Date", ""), query.get("X-Amz-Expires", "")
        given = query.get("X-Amz-Signature", "")
        signed = self._sign(
            "GET" if method == "HEAD" else method, key, issued, life, query.get("response-content-encoding", "")
        )
        if not given:
            return xml_error(403, "AccessDenied", "Access Denied")
        if not hmac.compare_digest(given.encode(), signed.encode()):
            return xml_error(403, "SignatureDoesNotMatch", "The request signature we calculated does not match.")
        ends, now = seconds_of(issued) + int(life), self._clock.now()
        if now >= ends:
            extra = f"<X-Amz-Expires>{life}</X-Amz-Expires><Expires>{iso(ends)}</Expires><ServerTime>{iso(now)}</ServerTime>"
            return xml_error(403, "AccessDenied", "Request has expired", extra)
        return None

    def download(
        self, method: str, key: str, query: Mapping[str, str], headers: Mapping[str, str]
    ) -> DownloadAnswer | Answer:
        """Answer a GET or HEAD.

        Args:
            method: "GET" or "HEAD".
            key: Last part of the path.
            query: Of the address.
            headers: Of the request, names in lower case.
        """
        refusal = self._refusal(method, key, query)
        if refusal is not None:
            return refusal
        document = self.get(key)
        if document is None:
            return xml_error(404, "NoSuchKey", "The specified key does not exist.")
        shown = {"ETag": document.etag, "Accept-Ranges": "bytes", "x-amz-server-side-encryption": "AES256"}
        if document.content_type is not None:
            shown["Content-Type"] = document.content_type
        encoding = query.get("response-content-encoding") or document.encoding
        if encoding:
            shown["Content-Encoding"] = encoding
        if document.crc32 and headers.get("x-amz-checksum-mode", "").upper() == "ENABLED":
            shown["x-amz-checksum-crc32"] = document.crc32
        if headers.get("if-match", document.etag) != document.etag:
            return xml_error(412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold")
        return _ranged(document, shown, headers)

    def upload(self, key: str, query: Mapping[str, str], headers: Mapping[str, str], body: bytes) -> Answer:
        """Answer a PUT.

        Args:
            key: Last part of the path.
            query: Of the address.
            headers: Of the request, names in lower case.
            body: The document.
        """
        refusal = self._refusal("PUT", key, query)
        if refusal is not None:
            return refusal
        upload = self._uploads.get(key)
        if upload is None:
            return xml_error(404, "NoSuchKey", "The specified key does not exist.")
        if "x-amz-access-token" in headers or "authorization" in headers:
            return xml_error(400, "InvalidArgument", "Only one auth mechanism allowed")
        signed = {"content-type": upload.content_type, **upload.required}
        differs = [name for name, value in signed.items() if headers.get(name.lower(), "") != value]
        if differs:
            reason = f"The request signature we calculated does not match: {', '.join(differs)} differs."
            return xml_error(403, "SignatureDoesNotMatch", reason)
        if "content-md5" in headers and headers["content-md5"] != base64_of(
            hashlib.md5(body, usedforsecurity=False).digest()
        ):
            return xml_error(400, "BadDigest", "The Content-MD5 you specified did not match what we received.")
        upload.document = stored(body, upload.content_type)
        self._make_room(key)
        return Answer(200, b"", None, {"ETag": upload.document.etag})

    def form_url(self, base_url: str, key: str, fields: Mapping[str, str], most: int) -> str:
        """An address for a POST: the fields of its form stand in the query, written as Amazon writes them.

        Args:
            base_url: Of the sandbox.
            key: Of the document.
            fields: Further fields of the form.
            most: Bytes that its policy takes.
        """
        issued = self._clock.now()
        known = {**fields, "key": key, "x-amz-algorithm": "AWS4-HMAC-SHA256"}
        known["x-amz-date"] = iso(issued).replace("-", "").replace(":", "")
        return f"{base_url}{PREFIX}?{'&'.join(f'{name}={value}' for name, value in self._signed(known, issued, most))}"

    def _signed(self, known: dict[str, str], issued: float, most: int) -> list[tuple[str, str]]:
        conditions = [{"bucket": BUCKET}, *({name: value} for name, value in known.items())]
        policy = signed_policy([*conditions, ["content-length-range", 1, most]], iso(issued + FORM_LIFE))
        return [*known.items(), ("policy", policy), ("x-amz-signature", self._sign("POST", policy))]

    def post(self, query: Mapping[str, str], headers: Mapping[str, str], body: bytes) -> Answer:
        """Answer a POST of a form.

        Args:
            query: Of the address: a form has none.
            headers: Of the request, names in lower case.
            body: The form.
        """
        if query:
            return xml_error(400, "InvalidRequest", f"Conflicting query string parameters: {', '.join(query)}")
        form = form_of(headers.get("content-type", ""), body)
        if isinstance(form, Answer):
            return form
        policy, key = form.fields.get("policy", ""), form.fields.get("key", "")
        if not hmac.compare_digest(
            form.fields.get("x-amz-signature", "").encode(), self._sign("POST", policy).encode()
        ):
            return xml_error(403, "SignatureDoesNotMatch", "The request signature we calculated does not match.")
        refusal = form.refusal(BUCKET, iso(self._clock.now()))
        if refusal is not None:
            return refusal
        upload = self._uploads.get(key)
        if upload is None:
            return xml_error(404, "NoSuchKey", "The specified key does not exist.")
        upload.document = stored(form.file, form.content_type)
        self._make_room(key)
        return Answer(204, b"", None, {"ETag": upload.document.etag})

    def clear(self) -> None:
        """Forget all documents."""
        self._stored.clear()
        self._uploads.clear()
        self._held = 0


_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")


def _ranged(document: StoredDocument, shown: dict[str, str], headers: Mapping[str, str]) -> DownloadAnswer | Answer:
    wanted = headers.get("range")
    if wanted is None or not wanted.startswith("bytes=") or "," in wanted:
        return DownloadAnswer(200, shown, document, 0, document.size)
    if headers.get("if-range", document.etag) != document.etag:
        return DownloadAnswer(200, shown, document, 0, document.size)
    limits = _RANGE.fullmatch(wanted)
    if limits is None or limits[0] == "bytes=-":
        return DownloadAnswer(200, shown, document, 0, document.size)
    first, last = limits.groups()
    if first:
        start, end = int(first), min(int(last) + 1 if last else document.size, document.size)
    else:
        start, end = max(0, document.size - int(last)), document.size
    if start >= document.size or start >= end:
        answer = xml_error(416, "InvalidRange", "The requested range is not satisfiable")
        answer.headers["Content-Range"] = f"bytes */{document.size}"
        return answer
    shown["Content-Range"] = f"bytes {start}-{end - 1}/{document.size}"
    return DownloadAnswer(206, shown, document, start, end)

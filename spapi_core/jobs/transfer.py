"""Documents of reports, feeds and data kiosk: download and upload over signed links.

A download streams, goes on by Range where it broke off, and asks for a new link once the old one has
expired. No token is ever sent to a link. How bytes become text and rows is in `spapi_core.jobs.decoding`;
what sends is in `spapi_core.jobs.aio.documents`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from spapi_core.errors import DocumentError, DocumentTooLargeError, TransportError
from spapi_core.jobs.decoding import Decoder
from spapi_core.marketplaces import is_loopback
from spapi_core.model.codec import loads
from spapi_core.system.files import why
from spapi_core.wire import unseen
from spapi_core.wire.addresses import may_be_public
from spapi_core.wire.bounds import NO_CODING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spapi_core.jobs.upload import UploadBody
    from spapi_core.model import Model
    from spapi_core.wire.exchange import HTTPAnswer

M = TypeVar("M", bound="Model")
R = TypeVar("R")

TRIES = 5
"""Broken connections in a row, without a byte between them, after which a transfer is given up."""

_PAUSE = 1.0
_OK, _PARTIAL, _FORBIDDEN, _RANGE = 200, 206, 403, 416
_PASSING = {408, 425, 429, 500, 502, 503, 504}
ERROR_BYTES = 1 << 16
_NO_URL = re.compile(r"[\x00-\x20\x7f\\]")
_CODE = re.compile(rb"<Code>([A-Za-z0-9.]{1,64})</Code>")
_CONTENT_RANGE = re.compile(r"bytes (?:(\d+)-\d+|\*)/(\d+|\*)")
_GZIP = {"gzip", "x-gzip"}
"""The first bytes of a document say whether it is compressed."""


class Transfer:
    """Where a download stands, over any number of connections and links."""

    def __init__(self, document_id: str) -> None:
        self._id = document_id
        self._at = 0
        self._skip = 0
        self._total: int | None = None
        self._etag: str | None = None
        self._broken = 0
        self._links = 0
        self.done = False
        self.stale = False
        self.pause = 0.0

    def renewed(self, url: str) -> str:
        """Take a new link."""
        self.stale = False
        return url

    def headers(self) -> dict[str, str]:
        """What to ask for: the rest of what is there already."""
        self.pause = 0.0
        plain = {"accept-encoding": "identity"}
        return {**plain, "range": f"bytes={self._at}-"} if self._at else plain

    def begins(self, status: int, headers: Mapping[str, str]) -> bool:
        """Whether an answer is the document, or the rest of it."""
        if status not in {_OK, _PARTIAL}:
            return False
        encoding = headers.get("content-encoding", "").lower()
        layers = [each for part in encoding.split(",") if (each := part.strip()) not in NO_CODING]
        if len(layers) > 1 or not set(layers) <= _GZIP:
            raise DocumentError(f"Document {self._id} comes in the encoding {encoding!r}, which was not requested")
        etag = headers.get("etag")
        if self._at and etag != self._etag:
            raise DocumentError(f"Document {self._id} changed while it was downloaded: download it again")
        self._etag = etag
        length = headers.get("content-length", "")
        self._skip = self._at
        if status == _PARTIAL:
            start, total = self._range(headers)
            if start is None or start > self._at:
                raise DocumentError(
                    f"Document {self._id}: the server answered with another range than the one requested"
                )
            self._skip = self._at - start
            self._total = total
        elif length.isdigit():
            self._total = int(length)
        return True

    def take(self, chunk: bytes) -> list[bytes]:
        """What of a chunk is new."""
        if self._skip:
            skipped = min(self._skip, len(chunk))
            self._skip -= skipped
            chunk = chunk[skipped:]
        if not chunk:
            return []
        self._at += len(chunk)
        self._broken = self._links = 0
        return [chunk]

    def ends(self) -> None:
        """The connection ended in order."""
        if self._total is not None and self._at < self._total:
            self.broke(TransportError("the answer ended early"))
        else:
            self.done = True

    def broke(self, error: TransportError) -> None:
        """The connection broke; raises when that happened too often in a row."""
        self._broken += 1
        if self._broken >= TRIES:
            raise DocumentError(
                f"Document {self._id}: given up after {self._broken} broken tries at byte {self._at}: {error.message}"
            ) from error
        self.pause = _PAUSE * 2 ** (self._broken - 1)

    def refused(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        """The link was refused: an expired one is asked for again, once in a row; raises for the rest."""
        code = _code(body)
        if status == _RANGE and self._at and self._range(headers)[1] == self._at:
            self.done = True
        elif status in _PASSING:
            self.broke(TransportError(f"status {status} {code}"))
        elif status in {_FORBIDDEN, 400, 401} and not self._links:
            self._links += 1
            self.stale = True
        else:
            raise DocumentError(
                f"Document {self._id} is refused: {status} {code}{' to a fresh link as well' if self._links else ''}",
                status_code=status,
                code=code or None,
            )

    @staticmethod
    def _range(headers: Mapping[str, str]) -> tuple[int | None, int | None]:
        found = _CONTENT_RANGE.match(headers.get("content-range", ""))
        if found is None:
            return None, None
        start, total = found.groups()
        return int(start) if start else None, int(total) if total != "*" else None


class Upload:
    """Where an upload stands."""

    def __init__(self, payload: UploadBody) -> None:
        self._payload = payload
        self._size = payload.length
        self._broken = 0
        self.over = False
        self.accepted = False
        self.pause = 0.0

    def answered(self, answer: HTTPAnswer) -> None:
        """Take the server's word; raises where the document is refused for good."""
        code = _code(answer.content)
        if answer.status_code in range(200, 300):
            self.over = self.accepted = True
            self.pause = 0.0
        elif answer.status_code in _PASSING:
            self.broke(TransportError(f"status {answer.status_code} {code}"))
        elif answer.status_code == _FORBIDDEN and code != "SignatureDoesNotMatch":
            self.over = True
            self.pause = 0.0
        else:
            hint = "; the content type must be the declared one" if code == "SignatureDoesNotMatch" else ""
            raise DocumentError(
                f"The upload of {self._size} bytes is refused: {answer.status_code} {code}{hint}",
                status_code=answer.status_code,
                code=code or None,
            )

    def broke(self, error: TransportError) -> None:
        """The connection broke; raises when that happened too often, or when there is nothing left to repeat."""
        if self._payload.spent:
            raise DocumentError(
                f"The upload of {self._size} bytes broke: {error.message}. It was not repeated, its stream cannot be "
                "read a second time: upload it again from its beginning, or give a file."
            ) from error
        self._broken += 1
        if self._broken >= TRIES:
            raise DocumentError(
                f"The upload of {self._size} bytes is given up after {self._broken} tries: {error.message}"
            ) from error
        self.pause = _PAUSE * 2 ** (self._broken - 1)


def checked(url: str, *, public: bool) -> str:
    """A link that a document may travel over.

    Args:
        url: The link.
        public: It leads over https to the public internet; else to this machine is well too, and over http.

    Raises:
        DocumentError: It does not.
    """
    try:
        parts = urlsplit(url)
        https, here, port = parts.scheme == "https", is_loopback(url), parts.port
    except ValueError as error:
        raise DocumentError("The link of a document is not a URL: it is not used") from error
    if _NO_URL.search(url) or port == 0:
        raise DocumentError("The link of a document is not a URL: it is not used")
    if parts.username is not None:
        raise DocumentError("The link of a document names a user, as Amazon's never do: it is not used")
    if not https and (public or not here):
        raise DocumentError("The link of a document is not https: it is not used")
    if public and not may_be_public(url):
        raise DocumentError(
            "The link of a document leads to this machine or a private network: it is not used. Amazon's lead to S3; "
            "a server of your own is for the environments 'sandbox' and 'local'"
        )
    return unseen.Address(url)


def unwritable(document_id: str, path: str | Path, error: OSError) -> DocumentError:
    """The error of a document whose file cannot be written."""
    return DocumentError(f"Document {document_id} cannot be written to {path}: {why(error)}.")


def _code(body: bytes) -> str:
    """S3's error code; empty where the body is not S3's XML."""
    found = _CODE.search(body)
    return found[1].decode() if found else ""


def check_size(document_id: str, size: int, limit: int | None, *, own: bool) -> None:
    """Refuse a document that is larger than the limit.

    Raises:
        DocumentTooLargeError: It is.
    """
    if limit is None or size <= limit:
        return
    setting = None if own else "largest_document"
    hint = "" if own else f", or raise {setting}"
    raise DocumentTooLargeError(
        f"Document {document_id} is larger than {limit} bytes: save it, or read its lines{hint}",
        setting=setting,
        limit=limit,
    )


def text_in(content: bytes, content_type: str | None, charset: str | None, errors: str) -> str:
    """The text of a document, decoded by what Amazon says of it."""
    decoder = Decoder(content_type, charset, errors)
    return decoder.feed(content) + decoder.finish()


def json_in(document_id: str, content: bytes, content_type: str | None) -> Any:
    """The JSON of a document."""
    text = text_in(content, content_type, None, "strict")
    if not text.strip("\ufeff \t\r\n"):
        raise DocumentError(f"Document {document_id} is empty, which is not JSON: there is nothing in it to read")
    try:
        return loads(text.encode())
    except ValueError as error:
        raise DocumentError(f"Document {document_id} is not JSON: read its text or rows") from error

"""Where a file is uploaded to, and how: the pure part of `uploads`.

Amazon hands out two kinds of signed links. The address of a message's attachment is a PUT with the headers that the answer
names. The address of an A+ image carries an S3 POST policy in its query: it takes a multipart form whose fields are the
pairs of that query, with the file last (S3 refuses fields that the policy does not name, and ignores those after the file).
"""

from __future__ import annotations

import base64
import binascii
import secrets
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit, urlunsplit

from attrs import field, frozen

from spapi_core.errors import InvalidArgumentError, ProcessingError
from spapi_core.jobs.upload import Payload
from spapi_core.model.codec import loads

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


__all__ = [
    "CREATE",
    "Destination",
    "UploadForm",
    "checked_resource",
    "destination_of",
]

CREATE = "uploads_v2020_11_01.createUploadDestinationForResource"

_OURS = frozenset({"host", "content-length", "connection", "transfer-encoding"})
_RANGE = 3


@frozen
class Destination:
    """Where one file goes.

    Args:
        id: Amazon's id, which the operation that uses the file takes.
        url: Where to, without what goes into form fields.
        method: "PUT" or "POST".
        headers: That the answer asks for.
        fields: Fields of the form, in order; empty for a PUT.
        sizes: Least and most bytes that the policy of the form takes; None where it says nothing.
    """

    id: str
    url: str = field(repr=False)
    method: str
    headers: Mapping[str, str] = field(repr=False)
    fields: Sequence[tuple[str, str]] = field(repr=False, default=())
    sizes: tuple[int, int] | None = None

    def check(self, length: int) -> None:
        """Refuse a file that the policy would.

        Raises:
            InvalidArgumentError: It is too small or too large; nothing was uploaded.
        """
        if self.sizes is not None and not self.sizes[0] <= length <= self.sizes[1]:
            raise InvalidArgumentError(
                f"The file has {length} bytes: Amazon takes {self.sizes[0]} to {self.sizes[1]} here; nothing was uploaded"
            )

    def body(self, payload: Payload, content_type: str) -> Payload | UploadForm:
        """What is sent: the file, or the form around it."""
        return UploadForm(self.fields, payload, content_type) if self.method == "POST" else payload

    def sent_headers(self, body: Payload | UploadForm, content_type: str) -> dict[str, str]:
        """The headers of the upload: those that are asked for, and no other."""
        if isinstance(body, UploadForm):
            return {"content-type": body.content_type}
        headers = {name: value for name, value in self.headers.items() if name.lower() not in _OURS}
        signed = dict(_pairs(urlsplit(self.url).query)).get("X-Amz-SignedHeaders", "").split(";")
        if "content-type" in signed and not any(name.lower() == "content-type" for name in headers):
            headers["content-type"] = content_type
        return headers


class UploadForm:
    """A multipart form whose last part is a file; it is sent piece by piece, as `Payload` is.

    Args:
        fields: Names and values before the file.
        payload: The file.
        content_type: Of the file.
    """

    def __init__(self, fields: Sequence[tuple[str, str]], payload: Payload, content_type: str) -> None:
        boundary = f"spapi-{secrets.token_hex(16)}"
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self._payload = payload
        parts = [
            f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"\r\n\r\n{value}\r\n'
            for name, value in fields
        ]
        parts.append(
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="file"\r\n'
            f"Content-Type: {content_type}\r\n\r\n"
        )
        self._before = "".join(parts).encode()
        self._after = f"\r\n--{boundary}--\r\n".encode()
        self.length = len(self._before) + payload.length + len(self._after)

    @property
    def spent(self) -> bool:
        """The file was read and cannot be read again."""
        return self._payload.spent

    def pieces(self) -> Iterator[bytes]:
        """The bytes of the form; each call begins again."""
        pieces = self._payload.pieces()
        yield self._before
        yield from pieces
        yield self._after

    async def async_pieces(self) -> AsyncIterator[bytes]:
        """The same, for tasks."""
        pieces = self._payload.async_pieces()
        yield self._before
        async for piece in pieces:
            yield piece
        yield self._after


def checked_resource(resource: str) -> str:
    """The resource that a file is uploaded for, without slashes around it.

    Args:
        resource: Path of the operation that will use the file, e.g. `aplus/2020-11-01/contentDocuments`.

    Raises:
        InvalidArgumentError: It is not a path.
    """
    known = resource.strip("/") if isinstance(resource, str) else ""
    if not known or any(part in {"", ".", ".."} for part in known.split("/")):
        raise InvalidArgumentError(
            f"resource is {resource!r}: give the path of the operation that uses the file, e.g. "
            "'aplus/2020-11-01/contentDocuments'"
        )
    return known


def destination_of(answer: Any) -> Destination:
    """The destination in Amazon's answer.

    Raises:
        ProcessingError: The answer holds none.
    """
    payload = answer.get("payload") if isinstance(answer, dict) else None
    known = payload if isinstance(payload, dict) else {}
    identifier, url, headers = known.get("uploadDestinationId"), known.get("url"), known.get("headers")
    if not isinstance(identifier, str) or not identifier or not isinstance(url, str) or not url:
        raise ProcessingError(f"{CREATE}: the answer holds no uploadDestinationId or no url", operation=CREATE)
    sent = {str(name): str(value) for name, value in headers.items()} if isinstance(headers, dict) else {}
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise ProcessingError(f"{CREATE}: the url of the answer cannot be read", operation=CREATE) from error
    fields = _pairs(parts.query)
    policy = next((value for name, value in fields if name.lower() == "policy"), None)
    if policy is None:
        return Destination(identifier, url, "PUT", sent)
    bare = urlunsplit((parts.scheme, parts.netloc, parts.path or "/", "", ""))
    return Destination(identifier, bare, "POST", sent, fields, _sizes(policy))


def _pairs(query: str) -> list[tuple[str, str]]:
    """The pairs of a query. A plus is itself: Amazon writes base64 as it is, and a space would break its signature."""
    pairs = [part.partition("=") for part in query.split("&") if part]
    return [(unquote(name), unquote(value)) for name, _, value in pairs]


def _sizes(policy: str) -> tuple[int, int] | None:
    """Least and most bytes of a policy; None where it cannot be read or says nothing."""
    try:
        conditions = loads(base64.b64decode(policy + "=" * (-len(policy) % 4), validate=True))["conditions"]
    except (binascii.Error, ValueError, KeyError, TypeError):
        return None
    for each in conditions if isinstance(conditions, list) else ():
        if isinstance(each, list) and len(each) == _RANGE and each[0] == "content-length-range":
            least, most = each[1:]
            if isinstance(least, int) and isinstance(most, int):
                return least, most
    return None


def _quoted(name: str) -> str:
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")

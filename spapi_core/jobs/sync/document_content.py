# Made from spapi_core/jobs/aio/document_content.py by `make generate`; changes by hand are found and undone.
"""What lies behind a signed link, for threads: its bytes, text, JSON and elements of XML, as they come or as a whole.

A download streams, goes on by Range where it broke off, and asks for a new link once the old one has expired.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from spapi_core.errors import TransportError
from spapi_core.jobs.decoding import Decoder, Inflater, Lines
from spapi_core.jobs.elements import Elements
from spapi_core.jobs.items import Items
from spapi_core.jobs.transfer import ERROR_BYTES, Transfer, check_size, checked, json_in, text_in, unwritable
from spapi_core.system.files import AtomicFile
from spapi_core.wire import unseen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from xml.etree.ElementTree import Element

    from spapi_core.wire.sync.http import HTTP

__all__ = ["DocumentContent"]


class DocumentContent:
    """What lies behind a signed link, downloaded when it is read; each reading downloads it again.

    Args:
        document_id: Amazon's id of the document.
        link: Asks Amazon for a link to it.
        http: The connections to download over.
        sleep: Waits seconds between tries.
        url: A link that is still fresh; None requests one at the first reading.
        public: Links lead only over https and to the public internet, as Amazon's do; if False, links to this machine are accepted too.
    """

    def __init__(
        self,
        document_id: str,
        link: Callable[[], str],
        http: HTTP,
        sleep: Callable[[float], None],
        *,
        url: str | None = None,
        public: bool = False,
    ) -> None:
        self.document_id = document_id
        self.content_type: str | None = None
        self._link = link
        self._http = http
        self._sleep = sleep
        self._url = url
        self._public = public

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.document_id}>"

    def chunks(self) -> Iterator[bytes]:
        """The bytes as they lie on the server, perhaps compressed, as they come.

        Raises:
            DocumentError: The link is refused, or the transfer broke too often.
            SPAPIError: Asking for a link failed.
        """
        transfer = Transfer(self.document_id)
        while not transfer.done:
            if self._url is None or transfer.stale:
                self._url = transfer.renewed(self._link())
            try:
                url = checked(self._url, public=self._public)
                with self._http.download(url, transfer.headers(), public=self._public) as download:
                    if transfer.begins(download.status_code, download.headers):
                        self.content_type = download.headers.get("content-type")
                        for chunk in download.chunks:
                            for piece in transfer.take(chunk):
                                yield piece
                        transfer.ends()
                    else:
                        body = b""
                        for chunk in download.chunks:
                            body += chunk
                            if len(body) > ERROR_BYTES:
                                break
                        transfer.refused(download.status_code, download.headers, body)
            except TransportError as error:
                transfer.broke(error)
            if transfer.pause:
                self._sleep(transfer.pause)

    @unseen.forgetting
    def pieces(self) -> Iterator[bytes]:
        """The bytes, decompressed, as they come; in pieces of at most a megabyte."""
        inflater = Inflater()
        for chunk in self.chunks():
            for piece in inflater.feed(chunk):
                yield piece
        for piece in inflater.finish():
            yield piece

    @unseen.forgetting
    def read(self, limit: int | None = None) -> bytes:
        """All bytes, decompressed.

        Args:
            limit: Bytes at most; None takes `largest_document` of the client's bounds. More is a DocumentTooLargeError.
        """
        most = self._http.bounds.largest_document if limit is None else limit
        parts: list[bytes] = []
        size = 0
        for piece in self.pieces():
            size += len(piece)
            check_size(self.document_id, size, most, own=limit is not None)
            parts.append(piece)
        return b"".join(parts)

    @unseen.forgetting
    def save(self, path: str | Path) -> Path:
        """Write the decompressed document to a file, which appears whole or not at all.

        Args:
            path: The file; its folder must exist.

        Returns:
            The path.

        Raises:
            DocumentError: The file cannot be written; what there was of it is gone, and one that was there before stays.
        """
        try:
            with AtomicFile(path) as file:
                for piece in self.pieces():
                    file.write(piece)
        except OSError as error:
            raise unwritable(self.document_id, path, error) from error
        return Path(path)

    @unseen.forgetting
    def text(self, charset: str | None = None, *, errors: str = "strict", limit: int | None = None) -> str:
        """All text.

        Args:
            charset: Takes the place of what the document says (a byte order mark still wins).
            errors: What becomes of a byte that is not of the charset: "strict" or "replace".
            limit: Bytes at most; None takes `largest_document` of the client's bounds. More is a DocumentTooLargeError.
        """
        content = self.read(limit)
        return text_in(content, self.content_type, charset, errors)

    @unseen.forgetting
    def json(self, *, limit: int | None = None) -> Any:
        """All of a JSON document, parsed.

        Args:
            limit: Bytes at most; None takes `largest_document` of the client's bounds. More is a DocumentTooLargeError.
        """
        content = self.read(limit)
        return json_in(self.document_id, content, self.content_type)

    @unseen.forgetting
    def lines(self, charset: str | None = None, *, errors: str = "strict") -> Iterator[str]:
        """The lines of text, without their ends, as they come."""
        cutter = Lines(self._http.bounds.largest_document)
        for _, text in self._decoded(charset, errors):
            for line in cutter.feed(text):
                yield line
        for line in cutter.finish():
            yield line

    @unseen.forgetting
    def items(self, path: str | None = None, charset: str | None = None) -> Iterator[Any]:
        """The items of an array in a JSON document, as they come, in memory for one of them; needs the extra `json`.

        Numbers are exact: `int`, or `Decimal` where there is a fraction or an exponent.

        Args:
            path: The names that lead to the array, as `salesByAsin` or `payload.orders`; None takes the array that is the document,
                or the only array among its properties.
            charset: Takes the place of what the document says.

        Raises:
            BadTextError: It is not JSON, or ends early.
            DocumentError: There is no such array, or there are several and none was named.
        """
        items = Items(path, self._http.bounds.largest_document)
        for _, text in self._decoded(charset, "strict"):
            for item in items.feed(text):
                yield item
        for item in items.finish():
            yield item

    @unseen.forgetting
    def elements(self, name: str, charset: str | None = None) -> Iterator[Element]:
        """The elements of an XML document that have a name, as they come; entities are refused.

        Args:
            name: As `Message`, in any namespace, or with one, as `{urn:x}Message`; `Message/*` for all elements in one.
            charset: Takes the place of what the document says.

        Raises:
            BadTextError: It is not XML, declares entities, or a byte is not of the charset.
        """
        elements = Elements(name, self._http.bounds.largest_document)
        for _, text in self._decoded(charset, "strict"):
            for element in elements.feed(text):
                yield element
        for element in elements.finish():
            yield element

    def _decoded(self, charset: str | None, errors: str) -> Iterator[tuple[Decoder, str]]:
        """The text piece by piece, as it comes, and who decodes it."""
        decoder: Decoder | None = None
        for piece in self.pieces():
            decoder = decoder or Decoder(self.content_type, charset, errors)
            yield decoder, decoder.feed(piece)
        if decoder is not None:
            yield decoder, decoder.finish()

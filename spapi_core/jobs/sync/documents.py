# Made from spapi_core/jobs/aio/documents.py by `make generate`; changes by hand are found and undone.
"""A document that Amazon has ready, and the upload of one, for threads.

A download streams, goes on by Range where it broke off, and asks for a new link once the old one has expired.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from spapi_core.errors import TransportError
from spapi_core.jobs.columns import Columns, TypedRows
from spapi_core.jobs.decoding import MARK, Decoder, Inflater, Lines
from spapi_core.jobs.elements import Elements
from spapi_core.jobs.frames import as_duckdb, as_pandas, as_polars, collecting
from spapi_core.jobs.items import Items, Records
from spapi_core.jobs.spool import Spool
from spapi_core.jobs.tables import DoubtedTable, Table
from spapi_core.jobs.transfer import ERROR_BYTES, Transfer, Upload, check_size, checked, json_in, text_in, unwritable
from spapi_core.jobs.typed import as_model, line_as_model, reading_of, whole
from spapi_core.jobs.xml_records import XMLRecords
from spapi_core.reports import is_json_report
from spapi_core.system.files import AtomicFile
from spapi_core.wire import unseen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from xml.etree.ElementTree import Element

    from spapi_core.jobs.bad_rows import BadRow, OnBadRow
    from spapi_core.jobs.dates import Dates
    from spapi_core.jobs.headers import Header
    from spapi_core.jobs.tables import TableReading
    from spapi_core.jobs.upload import UploadBody
    from spapi_core.model import Model
    from spapi_core.model.drift import Drift
    from spapi_core.wire.sync.http import HTTP


__all__ = ["Document", "put"]

M = TypeVar("M", bound="Model")
R = TypeVar("R")


class Document:
    """A document behind a signed link, downloaded when it is read; each reading downloads it again.

    Args:
        document_id: Amazon's id of the document.
        link: Asks Amazon for a link to it.
        http: The connections to download over.
        sleep: Waits seconds between tries.
        url: A link that is still fresh; None asks for one at the first reading.
        public: Links lead over https to the public internet alone, as Amazon's do; else one of this machine is taken too.
        report_type: The type of the report that it is of, where that is known.
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
        report_type: str | None = None,
    ) -> None:
        self.document_id = document_id
        self.report_type = report_type
        self.content_type: str | None = None
        self.bad_rows: list[BadRow] = []
        self.drift: list[Drift] = []
        self.summaries: list[dict[str, Any]] = []
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
    def rows(
        self,
        charset: str | None = None,
        *,
        errors: str = "strict",
        delimiter: str | None = None,
        quoted: bool | None = None,
        header: Header = None,
        fill: bool = False,
        on_bad_row: OnBadRow = "error",
    ) -> Iterator[dict[str, str]]:
        """The rows of a table as they come: value by column name.

        A row is handed on where there is one way to read it that has as many values as the header; no value is guessed.

        Args:
            charset: Takes the place of what the document says.
            errors: What becomes of a byte that is not of the charset: "strict" makes its row a bad one, "replace" does not.
            delimiter: What separates values; None takes a tab where the header has one, else a comma, semicolon or bar.
            quoted: Whether values may be quoted; None takes it from the header and the first row.
            header: Where the header is: its line from 1, or names that it holds; None finds it, after remarks too.
            fill: Rows that end early are filled with empty text; else they are bad.
            on_bad_row: "error" ends with the first bad row, "collect" keeps them in `bad_rows` (10,000 at most) and goes on,
                a function takes each `BadRow` as it comes.

        Raises:
            BadRowError: A row is bad; the message has its line and column.
            BadTextError: A byte is not of the charset.
        """
        table = Table(delimiter, quoted=quoted, header=header, fill=fill, on_bad_row=on_bad_row)
        for rows in self._rows(table, charset, errors, lenient=on_bad_row != "error"):
            for row in rows:
                yield row

    def _rows(self, table: Table, charset: str | None, errors: str, *, lenient: bool) -> Iterator[list[dict[str, str]]]:
        """The rows that a table makes of the document, some at once."""
        self.bad_rows = table.bad_rows
        cutter = Lines(self._http.bounds.largest_document)
        for decoder, text in self._decoded(charset, MARK if errors == "strict" and lenient else errors):
            for rows in table.batches(table.marking(decoder, cutter.feed(text))):
                yield rows
        for rows in table.batches(cutter.finish()):
            yield rows
        for row in table.finish():
            yield [row]

    @unseen.forgetting
    def records(self, charset: str | None = None) -> Iterator[Any]:
        """The values of a document of JSON lines, or the items of one JSON document, as they come.

        A report whose type is known to be JSON is one document; so is one whose first line is not a value by itself, is longer than
        16 MiB, or is an array with nothing after it. Its items are read as by `items()`.

        Raises:
            DocumentError: It is neither, or has several arrays: name one, `items(path)`.
        """
        records = Records(self._http.bounds.largest_document, document=is_json_report(self.report_type))
        for _, text in self._decoded(charset, "strict"):
            for value in records.feed(text):
                yield value
        for value in records.finish():
            yield value

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

    @overload
    def typed(
        self,
        what: type[M],
        charset: str | None = None,
        *,
        dates: Dates = None,
        header: Header = None,
        fill: bool = False,
        on_bad_row: OnBadRow = "error",
    ) -> Iterator[M]: ...
    @overload
    def typed(
        self,
        what: Columns[R],
        charset: str | None = None,
        *,
        dates: Dates = None,
        header: Header = None,
        fill: bool = False,
        on_bad_row: OnBadRow = "error",
    ) -> Iterator[R]: ...
    @overload
    def typed(
        self,
        what: None = None,
        charset: str | None = None,
        *,
        dates: Dates = None,
        header: Header = None,
        fill: bool = False,
        on_bad_row: OnBadRow = "error",
    ) -> Iterator[Any]: ...
    @unseen.forgetting
    def typed(
        self,
        what: Any = None,
        charset: str | None = None,
        *,
        dates: Dates = None,
        header: Header = None,
        fill: bool = False,
        on_bad_row: OnBadRow = "error",
    ) -> Iterator[Any]:
        """The rows or items of a report as they come, with values of the types that fit.

        Rows of flat files are dicts by Amazon's English names, whatever the language and order of the header; columns that are not
        listed are kept as text. A value that cannot be read in one way stays as it came. Both are in `drift`. Rows of totals, such as
        the first of a settlement, are in `summaries`, not among the others. Records of XML are dicts by the names of the elements in
        them, see `spapi_core.jobs.xml_records`.

        Args:
            what: Columns of `spapi_clients.report_rows`, or a class of `spapi_clients.report_types`: of the items of one list, or of
                the whole document. None goes by the report type.
            charset: Takes the place of what the document says.
            dates: How days such as 04/05/2024 are meant; None reads those alone that can be meant in one way.
            header: As of `rows`.
            fill: As of `rows`.
            on_bad_row: As of `rows`.

        Raises:
            InvalidArgumentError: Nothing is known of the report type, or it holds several lists.
            BadRowError: A row is bad, or shows that numbers before it may have been read wrongly; the message has its line and column.
            BadTextError: A byte is not of the charset, or it is not JSON or XML.
        """
        plan = reading_of(what, self.report_type)
        if plan.columns is not None:
            table = DoubtedTable(header=header, fill=fill, on_bad_row=on_bad_row)
            rows = self._rows(table, charset, "strict", lenient=on_bad_row != "error")
            for each in self._typed_rows(TypedRows(plan.columns, dates, faulty=table.doubt), rows):
                yield each
            return
        if plan.elements is not None:
            for each in self._xml_records(plan.elements, charset):
                yield each
            return
        self.drift = []
        if plan.lines:
            for line in self.lines(charset):
                if line.strip():
                    yield line_as_model(plan, line, self.drift)
            return
        if plan.path is None:
            yield whole(plan, self.document_id, self.text(charset), self.drift)
            return
        for item in self.items(plan.path, charset):
            yield as_model(plan, item, self.drift)

    def _typed_rows(self, reader: TypedRows, batches: Iterator[list[dict[str, str]]]) -> Iterator[dict[str, Any]]:
        self.drift, self.summaries = reader.drift, reader.summaries
        for rows in batches:
            for row in rows:
                for each in reader.feed(row):
                    yield each
        for each in reader.finish():
            yield each

    def _xml_records(self, name: str, charset: str | None) -> Iterator[dict[str, Any]]:
        records = XMLRecords()
        self.drift, self.summaries = records.drift, records.summaries
        for element in self.elements(name, charset):
            for record in records.read(element):
                yield record

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

    @unseen.forgetting
    def to_arrow(self, charset: str | None = None, **reading: Unpack[TableReading]) -> Any:
        """A table as a `pyarrow.Table`, every value as text, so that nothing is lost; needs the extra `arrow`.

        Args:
            charset: Takes the place of what the document says.
            **reading: As of `rows`.

        Raises:
            BadRowError: A row is bad; the message has its line and column.
            BadTextError: A byte is not of the charset.
        """
        self.bad_rows = []
        with Spool(self._http.bounds.largest_document) as spool:
            for piece in self.pieces():
                spool.write(piece)
            return spool.table(self.content_type, charset, **collecting(reading, self.bad_rows))

    def to_polars(self, charset: str | None = None, **reading: Unpack[TableReading]) -> Any:
        """A table as a `polars.DataFrame`, every value as text; as `to_arrow`, and needs the extra `polars` as well."""
        return as_polars(self.to_arrow(charset, **reading))

    def to_pandas(self, charset: str | None = None, **reading: Unpack[TableReading]) -> Any:
        """A table as a `pandas.DataFrame` of Arrow's text; as `to_arrow`, and needs the extra `pandas` as well."""
        return as_pandas(self.to_arrow(charset, **reading))

    def to_duckdb(self, charset: str | None = None, *, connection: Any = None, **reading: Unpack[TableReading]) -> Any:
        """A table as a relation of DuckDB, every value as text; as `to_arrow`, and needs the extra `duckdb` as well.

        Args:
            charset: Takes the place of what the document says.
            connection: Where it lives; None takes DuckDB's own of this process.
            **reading: As of `rows`.
        """
        return as_duckdb(self.to_arrow(charset, **reading), connection)

    @unseen.forgetting
    def to_parquet(self, path: str | Path, charset: str | None = None, **reading: Unpack[TableReading]) -> Path:
        """Write a table to a Parquet file, which appears whole or not at all, in bounded memory; needs the extra `arrow`.

        Args:
            path: The file; its folder must exist.
            charset: Takes the place of what the document says.
            **reading: As of `rows`.

        Raises:
            BadRowError: A row is bad; the message has its line and column, and there is no file.
            DocumentError: The file cannot be written.
        """
        self.bad_rows = []
        with Spool(self._http.bounds.largest_document) as spool:
            for piece in self.pieces():
                spool.write(piece)
            try:
                spool.parquet(path, self.content_type, charset, **collecting(reading, self.bad_rows))
            except OSError as error:
                raise unwritable(self.document_id, path, error) from error
        return Path(path)

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


def put(
    http: HTTP,
    url: str,
    payload: UploadBody,
    content_type: str,
    sleep: Callable[[float], None],
    *,
    public: bool = False,
    headers: Mapping[str, str] | None = None,
    method: str = "PUT",
) -> bool:
    """Upload a document to a signed link.

    Args:
        http: The connections to upload over.
        url: The link.
        payload: What is uploaded.
        content_type: Exactly what was declared when the link was asked for.
        sleep: Waits seconds between tries.
        public: The link leads over https to the public internet alone, as Amazon's do.
        headers: To send in place of the content type alone.
        method: "PUT", or "POST" for a form.

    Returns:
        False when the link is refused, as it is once it has expired.

    Raises:
        DocumentError: The document is refused, or the transfer broke too often.
    """
    url = unseen.Address(url)
    upload = Upload(payload)
    while not upload.over:
        try:
            answer = http.upload(
                checked(url, public=public),
                {"content-type": content_type} if headers is None else headers,
                payload.pieces(),
                length=payload.length,
                public=public,
                method=method,
            )
            upload.answered(answer)
        except TransportError as error:
            upload.broke(error)
        if upload.pause:
            sleep(upload.pause)
    return upload.accepted

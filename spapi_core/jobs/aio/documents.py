"""A document that Amazon has ready, with values of the types that fit, and the upload of one; for asyncio.

Its bytes and text are in `document_content`, its tables in `document_tables` beside this.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar, overload

from spapi_core.errors import TransportError
from spapi_core.jobs.aio.document_tables import AsyncDocumentTable
from spapi_core.jobs.columns import Columns, TypedRows
from spapi_core.jobs.items import Records
from spapi_core.jobs.tables import DoubtedTable
from spapi_core.jobs.transfer import Upload, checked
from spapi_core.jobs.typed import as_model, line_as_model, reading_of, whole
from spapi_core.jobs.xml_records import XMLRecords
from spapi_core.reports import is_json_report
from spapi_core.wire import unseen

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

    from spapi_core.jobs.bad_rows import OnBadRow
    from spapi_core.jobs.dates import Dates
    from spapi_core.jobs.headers import Header
    from spapi_core.jobs.upload import UploadBody
    from spapi_core.model import Model
    from spapi_core.model.drift import Drift
    from spapi_core.wire.aio.http import AsyncHTTP

__all__ = ["AsyncDocument", "async_put"]

M = TypeVar("M", bound="Model")
R = TypeVar("R")


class AsyncDocument(AsyncDocumentTable):
    """A document behind a signed link, downloaded when it is read; each reading downloads it again.

    Args:
        document_id: Amazon's id of the document.
        link: Asks Amazon for a link to it.
        http: The connections to download over.
        sleep: Waits seconds between tries.
        url: A link that is still fresh; None requests one at the first reading.
        public: Links lead only over https and to the public internet, as Amazon's do; if False, links to this machine are accepted too.
        report_type: The type of the report that it is of, where that is known.
    """

    def __init__(
        self,
        document_id: str,
        link: Callable[[], Awaitable[str]],
        http: AsyncHTTP,
        sleep: Callable[[float], Awaitable[None]],
        *,
        url: str | None = None,
        public: bool = False,
        report_type: str | None = None,
    ) -> None:
        super().__init__(document_id, link, http, sleep, url=url, public=public)
        self.report_type = report_type
        self.drift: list[Drift] = []
        self.summaries: list[dict[str, Any]] = []

    @unseen.forgetting
    async def records(self, charset: str | None = None) -> AsyncIterator[Any]:
        """The values of a document of JSON lines, or the items of one JSON document, as they come.

        A report whose type is known to be JSON is one document; so is one whose first line is not a value by itself, is longer than
        16 MiB, or is an array with nothing after it. Its items are read as by `items()`.

        Raises:
            DocumentError: It is neither, or has several arrays: name one, `items(path)`.
        """
        records = Records(self._http.bounds.largest_document, document=is_json_report(self.report_type))
        async for _, text in self._decoded(charset, "strict"):
            for value in records.feed(text):
                yield value
        for value in records.finish():
            yield value

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
    ) -> AsyncIterator[M]: ...
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
    ) -> AsyncIterator[R]: ...
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
    ) -> AsyncIterator[Any]: ...
    @unseen.forgetting
    async def typed(
        self,
        what: Any = None,
        charset: str | None = None,
        *,
        dates: Dates = None,
        header: Header = None,
        fill: bool = False,
        on_bad_row: OnBadRow = "error",
    ) -> AsyncIterator[Any]:
        """The rows or items of a report as they come, with values of the types that fit.

        Rows of flat files are dicts by Amazon's English names, whatever the language and order of the header; columns that are not
        listed are kept as text. A value that cannot be read in one way stays as it came. Both are in `drift`. Rows of totals, such as
        the first of a settlement, are in `summaries`, not among the others. Records of XML are dicts by the names of the elements in
        them, see `spapi_core.jobs.xml_records`.

        Args:
            what: Columns of `spapi_clients.report_rows`, or a class of `spapi_clients.report_types`: of the items of one list, or of
                the whole document. None lets the report type decide.
            charset: Takes the place of what the document says.
            dates: How days such as 04/05/2024 are meant; None reads only those that can be meant in one way.
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
            async for each in self._typed_rows(TypedRows(plan.columns, dates, faulty=table.doubt), rows):
                yield each
            return
        if plan.elements is not None:
            async for each in self._xml_records(plan.elements, charset):
                yield each
            return
        self.drift = []
        if plan.lines:
            numbers = count(1)
            async for line in self.lines(charset):
                number = next(numbers)
                if line.strip():
                    yield line_as_model(plan, line, self.drift, number)
            return
        if plan.path is None:
            yield whole(plan, self.document_id, await self.text(charset), self.drift)
            return
        async for item in self.items(plan.path, charset):
            yield as_model(plan, item, self.drift)

    async def _typed_rows(
        self, reader: TypedRows, batches: AsyncIterator[list[dict[str, str]]]
    ) -> AsyncIterator[dict[str, Any]]:
        self.drift, self.summaries = reader.drift, reader.summaries
        async for rows in batches:
            for row in rows:
                for each in reader.feed(row):
                    yield each
        for each in reader.finish():
            yield each

    async def _xml_records(self, name: str, charset: str | None) -> AsyncIterator[dict[str, Any]]:
        records = XMLRecords()
        self.drift, self.summaries = records.drift, records.summaries
        async for element in self.elements(name, charset):
            for record in records.read(element):
                yield record


async def async_put(
    http: AsyncHTTP,
    url: str,
    payload: UploadBody,
    content_type: str,
    sleep: Callable[[float], Awaitable[None]],
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
        content_type: Exactly what was declared when the link was requested.
        sleep: Waits seconds between tries.
        public: The link leads only over https and to the public internet, as Amazon's do.
        headers: To send in place of only the content type.
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
            answer = await http.upload(
                checked(url, public=public),
                {"content-type": content_type} if headers is None else headers,
                payload.async_pieces(),
                length=payload.length,
                public=public,
                method=method,
            )
            upload.answered(answer)
        except TransportError as error:
            upload.broke(error)
        if upload.pause:
            await sleep(upload.pause)
    return upload.accepted

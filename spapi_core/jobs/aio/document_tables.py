"""A document that is a table, for asyncio: its rows, and the libraries that it is given to.

How its values get types is in `spapi_core.jobs.aio.documents`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from spapi_core.jobs.aio.document_content import AsyncDocumentContent
from spapi_core.jobs.decoding import MARK, Lines
from spapi_core.jobs.frames import as_duckdb, as_pandas, as_polars, collecting
from spapi_core.jobs.spool import AsyncSpool
from spapi_core.jobs.tables import Table
from spapi_core.jobs.transfer import unwritable
from spapi_core.wire import unseen

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from spapi_core.jobs.bad_rows import BadRow, OnBadRow
    from spapi_core.jobs.headers import Header
    from spapi_core.jobs.tables import TableReading
    from spapi_core.wire.aio.http import AsyncHTTP

__all__ = ["AsyncDocumentTable"]


class AsyncDocumentTable(AsyncDocumentContent):
    """A document that is a table; the arguments are those of `AsyncDocumentContent`.

    Attributes:
        bad_rows: Those of the last reading, where they are collected.
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
    ) -> None:
        super().__init__(document_id, link, http, sleep, url=url, public=public)
        self.bad_rows: list[BadRow] = []

    @unseen.forgetting
    async def rows(
        self,
        charset: str | None = None,
        *,
        errors: str = "strict",
        delimiter: str | None = None,
        quoted: bool | None = None,
        header: Header = None,
        fill: bool = False,
        on_bad_row: OnBadRow = "error",
    ) -> AsyncIterator[dict[str, str]]:
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
        async for rows in self._rows(table, charset, errors, lenient=on_bad_row != "error"):
            for row in rows:
                yield row

    async def _rows(
        self, table: Table, charset: str | None, errors: str, *, lenient: bool
    ) -> AsyncIterator[list[dict[str, str]]]:
        """The rows that a table makes of the document, some at once."""
        self.bad_rows = table.bad_rows
        cutter = Lines(self._http.bounds.largest_document)
        async for decoder, text in self._decoded(charset, MARK if errors == "strict" and lenient else errors):
            for rows in table.batches(table.marking(decoder, cutter.feed(text))):
                yield rows
        for rows in table.batches(cutter.finish()):
            yield rows
        for row in table.finish():
            yield [row]

    @unseen.forgetting
    async def to_arrow(self, charset: str | None = None, **reading: Unpack[TableReading]) -> Any:
        """A table as a `pyarrow.Table`, every value as text, so that nothing is lost; needs the extra `arrow`.

        Args:
            charset: Takes the place of what the document says.
            **reading: As of `rows`.

        Raises:
            BadRowError: A row is bad; the message has its line and column.
            BadTextError: A byte is not of the charset.
        """
        self.bad_rows = []
        async with AsyncSpool(self._http.bounds.largest_document) as spool:
            async for piece in self.pieces():
                await spool.write(piece)
            return await spool.table(self.content_type, charset, **collecting(reading, self.bad_rows))

    async def to_polars(self, charset: str | None = None, **reading: Unpack[TableReading]) -> Any:
        """A table as a `polars.DataFrame`, every value as text; as `to_arrow`, and needs the extra `polars` as well."""
        return as_polars(await self.to_arrow(charset, **reading))

    async def to_pandas(self, charset: str | None = None, **reading: Unpack[TableReading]) -> Any:
        """A table as a `pandas.DataFrame` of Arrow's text; as `to_arrow`, and needs the extra `pandas` as well."""
        return as_pandas(await self.to_arrow(charset, **reading))

    async def to_duckdb(
        self, charset: str | None = None, *, connection: Any = None, **reading: Unpack[TableReading]
    ) -> Any:
        """A table as a relation of DuckDB, every value as text; as `to_arrow`, and needs the extra `duckdb` as well.

        Args:
            charset: Takes the place of what the document says.
            connection: Where it lives; None takes DuckDB's own of this process.
            **reading: As of `rows`.
        """
        return as_duckdb(await self.to_arrow(charset, **reading), connection)

    @unseen.forgetting
    async def to_parquet(self, path: str | Path, charset: str | None = None, **reading: Unpack[TableReading]) -> Path:
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
        async with AsyncSpool(self._http.bounds.largest_document) as spool:
            async for piece in self.pieces():
                await spool.write(piece)
            try:
                await spool.parquet(path, self.content_type, charset, **collecting(reading, self.bad_rows))
            except OSError as error:
                raise unwritable(self.document_id, path, error) from error
        return Path(path)

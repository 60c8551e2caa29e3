"""Tables of flat files, read by Arrow from bytes, every value as text.

The document lies in a temporary file meanwhile, packed, so that a table of any size goes to Parquet in bounded memory and no
disk is filled or waited for: 1 GB of a report takes 0.1 to 0.2 GB of it. Where Arrow's
rules could read a line in another way than `spapi_core.jobs.tables` does (quotation marks, rows that are too long or short,
returns within a value), the rows come from there, and bad ones are errors with their place.
"""

from __future__ import annotations

import asyncio
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import IO, TYPE_CHECKING, Any, Self, TypeVar

from spapi_core.jobs.arrow import PACKED, ArrowSink, ArrowSource, arrow, extra
from spapi_core.jobs.charsets import python_charset
from spapi_core.jobs.decoding import MARK, Decoder, Lines
from spapi_core.jobs.tables import Table
from spapi_core.system.files import AtomicFile

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path
    from types import TracebackType


T = TypeVar("T")

_BLOCK = 4 << 20
_HEAD = 1 << 20
_ROWS = 50_000
_DELIMITERS = ("\t", ",", ";", "|")
_SPOOLED = "lz4"
"""How the temporary file is packed: as quick as writing it plain."""


class Spool:
    """A document in a temporary file, which goes at the end of the `with` block.

    Args:
        largest: Characters that a line may have; None for no bound.
    """

    def __init__(self, largest: int | None = None) -> None:
        pa = arrow()
        self._largest = largest
        self._file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed by __exit__
        self._sink = ArrowSink(self._file)
        self._packing = pa.CompressedOutputStream(pa.PythonFile(self._sink, "w"), _SPOOLED)
        self._quotes = self._odd = False
        self._last = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._sink.discard()  # what Arrow still holds is written when it closes
        self._packing.close()
        self._file.close()

    def write(self, piece: bytes) -> None:
        """Add bytes, decompressed."""
        self._quotes = self._quotes or b'"' in piece
        if not self._odd and piece:
            self._odd = self._is_odd(piece)
            self._last = piece[-1:]
        self._packing.write(piece)

    def _opened(self) -> Any:
        """The document from its beginning, as a file of Arrow's."""
        if not self._packing.closed:
            self._packing.close()
        self._file.seek(0)
        pa = arrow()
        return pa.CompressedInputStream(pa.PythonFile(ArrowSource(self._file), "r"), _SPOOLED)

    def _is_odd(self, piece: bytes) -> bool:
        """Whether Arrow would read it in another way: a return that ends no line, or a NUL."""
        if b"\r" in piece or self._last == b"\r":
            joined = self._last + piece
            if joined.count(b"\r") - joined.endswith(b"\r") != joined.count(b"\r\n"):
                return True
        return b"\0" in piece

    def table(self, content_type: str | None, charset: str | None = None, **reading: Any) -> Any:
        """All of it as a `pyarrow.Table`.

        Args:
            content_type: The document's Content-Type, for its charset.
            charset: Takes the place of what the document says.
            **reading: As of `Document.rows`.
        """

        def whole(batches: Iterator[Any]) -> Any:
            schema = next(batches)
            return arrow().Table.from_batches(list(batches), schema)

        return self._read(whole, content_type, charset, reading)

    def parquet(self, path: str | Path, content_type: str | None, charset: str | None = None, **reading: Any) -> None:
        """All of it into a Parquet file, which appears whole or not at all."""
        from pyarrow import parquet  # noqa: PLC0415 - an extra

        def written(batches: Iterator[Any]) -> None:
            with AtomicFile(path) as file:
                schema = next(batches)
                with parquet.ParquetWriter(ArrowSink(file), schema, **PACKED) as writer:
                    for batch in _one_ahead(batches):
                        writer.write_batch(batch)

        self._read(written, content_type, charset, reading)

    def _read(
        self,
        use: Callable[[Iterator[Any]], T],
        content_type: str | None,
        charset: str | None,
        reading: dict[str, Any],
    ) -> T:
        """What is made of the schema and the batches: as Arrow reads them, or as we do where Arrow cannot."""
        try:
            with closing(self._batches(content_type, charset, reading, native=True)) as batches:
                return use(batches)
        except arrow().ArrowInvalid:
            pass  # what it quotes is somebody's data: it is in the context of no later error
        with closing(self._batches(content_type, charset, reading, native=False)) as batches:
            return use(batches)

    def _batches(
        self, content_type: str | None, charset: str | None, reading: dict[str, Any], *, native: bool
    ) -> Generator[Any, None, None]:
        """The schema, then the batches of rows."""
        pa = arrow()
        decoder, table, ended = self._began(content_type, charset, reading)
        schema = pa.schema([(name, pa.string()) for name in table.names or ()])
        yield schema
        if table.names is None:
            return
        native = (
            native
            and not self._odd
            and not (table.quoted and self._quotes)
            and not ended
            and python_charset(decoder.charset).lower().replace("_", "-") in {"utf-8", "utf8"}
            and table.native is not None
            and table.native[1] in _DELIMITERS
        )
        if native:
            yield from self._native(table)
        else:
            yield from self._own(content_type, charset, reading, schema)

    def _began(
        self, content_type: str | None, charset: str | None, reading: dict[str, Any]
    ) -> tuple[Decoder, Table, bool]:
        """How the document begins: its charset, its header, and whether that is all of it."""
        file = self._opened()
        decoder, lines = Decoder(content_type, charset, _lenient(reading)), Lines(self._largest)
        table = Table(**_probing(reading))
        while table.names is None:
            piece = file.read(_HEAD)
            if not piece:
                list(table.feed(table.marking(decoder, lines.feed(decoder.finish()))))
                list(table.feed(lines.finish()))
                list(table.finish())
                return decoder, table, True
            list(table.feed(table.marking(decoder, lines.feed(decoder.feed(piece)))))
        return decoder, table, False

    def _native(self, table: Table) -> Iterator[Any]:
        """The batches as Arrow reads them; a row that is too long or too short is its error.

        So is one that begins with no value here: it may have none at all, and Arrow would count it.
        """
        from pyarrow import csv  # noqa: PLC0415 - an extra

        pa, compute = arrow(), extra("pyarrow.compute", "arrow")
        number, delimiter = table.native or (0, "\t")
        names = table.names or []
        options: dict[str, Any] = dict.fromkeys(names, pa.string())
        for batch in csv.open_csv(
            self._opened(),
            read_options=csv.ReadOptions(column_names=names, skip_rows=number, block_size=_BLOCK),
            parse_options=csv.ParseOptions(delimiter=delimiter, quote_char=False, double_quote=False),
            convert_options=csv.ConvertOptions(column_types=options, strings_can_be_null=False, check_utf8=True),
        ):
            if compute.min(compute.binary_length(batch.column(0))).as_py() == 0:
                raise pa.ArrowInvalid("a row begins with no value")
            yield batch

    def _own(
        self, content_type: str | None, charset: str | None, reading: dict[str, Any], schema: Any
    ) -> Iterator[Any]:
        """The batches of the rows that our reader gives."""
        pa = arrow()
        names = schema.names
        held: list[list[str]] = [[] for _ in names]
        for row in self._rows(content_type, charset, reading):
            for column, value in zip(held, row.values(), strict=True):
                column.append(value)
            if len(held[0]) >= _ROWS:
                yield pa.record_batch([pa.array(column, pa.string()) for column in held], schema=schema)
                held = [[] for _ in names]
        if held and held[0]:
            yield pa.record_batch([pa.array(column, pa.string()) for column in held], schema=schema)

    def _rows(self, content_type: str | None, charset: str | None, reading: dict[str, Any]) -> Iterator[dict[str, str]]:
        file = self._opened()
        decoder, lines = Decoder(content_type, charset, _lenient(reading)), Lines(self._largest)
        table = Table(**reading)
        while piece := file.read(_HEAD):
            yield from table.feed(table.marking(decoder, lines.feed(decoder.feed(piece))))
        yield from table.feed(table.marking(decoder, lines.feed(decoder.finish())))
        yield from table.feed(lines.finish())
        yield from table.finish()


class AsyncSpool(Spool):
    """The same without holding up the event loop."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        super().__exit__(kind, error, trace)

    async def write(self, piece: bytes) -> None:  # type: ignore[override]  # the awaited half
        """Add bytes, decompressed."""
        await asyncio.to_thread(super().write, piece)

    async def table(self, content_type: str | None, charset: str | None = None, **reading: Any) -> Any:
        """All of it as a `pyarrow.Table`."""
        return await asyncio.to_thread(super().table, content_type, charset, **reading)

    async def parquet(  # type: ignore[override]  # the awaited half
        self, path: str | Path, content_type: str | None, charset: str | None = None, **reading: Any
    ) -> None:
        """All of it into a Parquet file, which appears whole or not at all."""
        await asyncio.to_thread(super().parquet, path, content_type, charset, **reading)


def _one_ahead(batches: Iterator[Any]) -> Iterator[Any]:
    """The batches, the next of which is read in another thread while one is written: Arrow packs in the thread that asks."""
    with ThreadPoolExecutor(1) as reader:
        following = reader.submit(next, batches, None)
        while (batch := following.result()) is not None:
            following = reader.submit(next, batches, None)
            yield batch


def _probing(reading: dict[str, Any]) -> dict[str, Any]:
    """Looking for the header reports no bad row: they are met again."""
    return {**reading, "on_bad_row": lambda _: None}


def _lenient(reading: dict[str, Any]) -> str:
    """What becomes of a byte that is not of the charset: where bad rows are not errors, its row is a bad one."""
    return "strict" if reading.get("on_bad_row", "error") == "error" else MARK

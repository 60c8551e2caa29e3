"""Files as Arrow writes and reads them, and the ways from an Arrow table to other libraries."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from spapi_core.errors import ConfigurationError
from spapi_core.jobs.arrow import PACKED, ArrowSink, ArrowSource, arrow, extra
from spapi_core.jobs.frames import as_duckdb, as_pandas, as_polars, collecting, write_parquet

if TYPE_CHECKING:
    from pathlib import Path


TABLE = pa.table({"sku": ["007", None], "qty": ["1", "2"]})


def test_a_sink_counts_what_it_writes() -> None:
    """Bytes, whatever they are a view of."""
    file = io.BytesIO()
    sink = ArrowSink(file)
    assert sink.tell() == 0
    assert sink.write(b"abc") == 3
    assert sink.write(memoryview(bytes(8)).cast("I")) == 8
    sink.flush()
    assert (sink.tell(), file.getvalue()) == (11, b"abc" + bytes(8))


def test_a_sink_that_discards_goes_on_counting() -> None:
    """What was written before stays."""
    file = io.BytesIO()
    sink = ArrowSink(file)
    sink.write(b"ab")
    sink.discard()
    assert sink.write(b"cde") == 3
    assert (sink.tell(), file.getvalue()) == (5, b"ab")


@pytest.mark.parametrize(("kind", "reads", "writes"), [(ArrowSink, False, True), (ArrowSource, True, False)])
def test_the_file_behind_stays_open(kind: Any, reads: bool, writes: bool) -> None:
    """Closing closes what Arrow sees alone; nothing is sought in."""
    file = io.BytesIO(b"abcdef")
    made = kind(file)
    assert (made.readable(), made.writable(), made.seekable(), made.closed) == (reads, writes, False, False)
    made.close()
    assert (made.closed, file.closed, kind.closed) == (True, False, False)


def test_a_source_gives_as_many_bytes_as_are_wanted() -> None:
    """All that is left, where none are named."""
    source = ArrowSource(io.BytesIO(b"abcdef"))
    assert [source.read(2), source.read(), source.read(5)] == [b"ab", b"cdef", b""]


def test_an_extra_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The module, and what brings it."""
    assert arrow() is pa
    assert extra("io", "x") is io
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ConfigurationError) as caught:
        arrow()
    assert str(caught.value) == "Tables need pyarrow: pip install 'spapi-clients[arrow]'."
    assert isinstance(caught.value.__cause__, ImportError)
    with pytest.raises(ConfigurationError) as caught:
        extra("no_such_module", "frames")
    assert str(caught.value) == "Tables need no_such_module: pip install 'spapi-clients[frames]'."


def test_a_parquet_file_is_packed_for_text(tmp_path: Path) -> None:
    """By zstd, without dictionaries and statistics."""
    path = tmp_path / "t.parquet"
    write_parquet(TABLE, path)
    assert parquet.read_table(path) == TABLE
    column = parquet.ParquetFile(path).metadata.row_group(0).column(0)
    assert (column.compression, column.is_stats_set, column.has_dictionary_page) == ("ZSTD", False, False)
    assert PACKED == {"compression": "zstd", "use_dictionary": False, "write_statistics": False}


@pytest.mark.parametrize(("made", "name"), [(as_polars, "polars"), (as_pandas, "pandas"), (as_duckdb, "duckdb")])
def test_a_library_for_tables_is_an_extra(made: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Named as the library."""
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ConfigurationError) as caught:
        made(TABLE)
    assert str(caught.value) == f"Tables need {name}: pip install 'spapi-clients[{name}]'."


def test_a_relation_lives_in_the_connection_that_is_given() -> None:
    """DuckDB's own is not asked then."""

    class Connection:
        def from_arrow(self, table: Any) -> Any:
            return "here", table

    assert as_duckdb(TABLE, Connection()) == ("here", TABLE)


def test_bad_rows_that_are_collected_go_into_the_list() -> None:
    """Every other way of reading stays as it was given."""
    bad: list[Any] = []
    given: Any = {"on_bad_row": "collect", "dates": "day first"}
    found = collecting(given, bad)
    found["on_bad_row"](5)
    assert (bad, found["dates"], sorted(found)) == ([5], "day first", ["dates", "on_bad_row"])
    assert given["on_bad_row"] == "collect"
    others: list[Any] = [{}, {"on_bad_row": "raise"}, {"on_bad_row": print}]
    for other in others:
        assert collecting(other, bad) == other

"""Tables for polars, pandas, Arrow, Parquet and DuckDB: the short ways from an Arrow table to each of them.

How a flat file becomes an Arrow table is in `spapi_core.jobs.spool`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.jobs.arrow import PACKED, ArrowSink, extra
from spapi_core.system.files import AtomicFile

if TYPE_CHECKING:
    from pathlib import Path

    from spapi_core.jobs.bad_rows import BadRow
    from spapi_core.jobs.tables import TableReading


def write_parquet(table: Any, path: str | Path) -> None:
    """An Arrow table into a Parquet file, which appears whole or not at all."""
    from pyarrow import parquet  # noqa: PLC0415 - an extra

    with AtomicFile(path) as file:
        parquet.write_table(table, ArrowSink(file), **PACKED)


def as_polars(table: Any) -> Any:
    """An Arrow table as a `polars.DataFrame`, without a copy."""
    return extra("polars", "polars").from_arrow(table)


def as_pandas(table: Any) -> Any:
    """An Arrow table as a `pandas.DataFrame` whose columns stay Arrow's."""
    return table.to_pandas(types_mapper=extra("pandas", "pandas").ArrowDtype)


def as_duckdb(table: Any, connection: Any = None) -> Any:
    """An Arrow table as a relation of DuckDB.

    Args:
        table: The table.
        connection: Where it lives; None takes DuckDB's own of this process.
    """
    return (connection or extra("duckdb", "duckdb")).from_arrow(table)


def collecting(reading: TableReading, bad_rows: list[BadRow]) -> dict[str, Any]:
    """How a table is read, with bad rows that are collected put into a list."""
    given: dict[str, Any] = dict(reading)
    if given.get("on_bad_row") == "collect":
        given["on_bad_row"] = bad_rows.append
    return given

"""Documents as tables of polars, pandas, Arrow and DuckDB."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb
import pandas as pd
import polars as pl
import pytest
from pyarrow import parquet

from spapi_core.catalog import default_catalog

if TYPE_CHECKING:
    from pathlib import Path

    from tests.jobs.stage import Bucket, Reader

pytestmark = pytest.mark.anyio

LISTINGS = b'sku\tasin\tqty\n007\tB001\t1\n\n"A"\tB2 "x"\t\n'


async def test_a_document_becomes_every_kind_of_table(make: Any, wire: Any, reply: Any, tmp_path: Path) -> None:
    """Over the wire, packed, in both halves; bad rows are collected as by rows()."""
    both = make(catalog=default_catalog())
    url = f"{wire.url}/doc?X-Amz-Signature=1"
    wire.answer = lambda seen: (
        reply(200, gzip.compress(LISTINGS + b"1\n")) if seen.path == "/doc" else reply.of({"url": url})
    )

    async def got(value: Any) -> Any:
        return await value if both.is_async else value

    document = await got(both.client.reports.document("D"))
    how: dict[str, Any] = {"on_bad_row": "collect"}
    expected = [{"sku": "007", "asin": "B001", "qty": "1"}, {"sku": '"A"', "asin": 'B2 "x"', "qty": ""}]
    assert (await got(document.to_arrow(**how))).to_pylist() == expected
    assert [bad.line for bad in document.bad_rows] == [5]
    frame = await got(document.to_polars(**how))
    assert isinstance(frame, pl.DataFrame)
    assert frame.to_dicts() == expected
    panda = await got(document.to_pandas(**how))
    assert isinstance(panda, pd.DataFrame)
    assert panda.to_dict("records") == expected
    relation = await got(document.to_duckdb(connection=duckdb.connect(), **how))
    assert relation.fetchall() == [tuple(row.values()) for row in expected]
    path = await got(document.to_parquet(tmp_path / "r.parquet", **how))
    assert parquet.read_table(path).to_pylist() == expected


@pytest.mark.parametrize("encoding", [{}, {"content-encoding": "identity"}, {"content-encoding": "gzip"}])
async def test_compression_is_taken_off(reader: Reader, bucket: Bucket, encoding: dict[str, str]) -> None:
    """Flag missing, wrong, or said by the transfer: the bytes decide."""
    bucket.data, bucket.headers = gzip.compress(b"a\tb\n1\t2\n"), encoding
    assert await reader.every(reader.document.rows()) == [{"a": "1", "b": "2"}]

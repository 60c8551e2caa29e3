"""Tables of models and of JSON objects."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import duckdb
import pytest
from pyarrow import parquet

from spapi_clients.report_types.vendor_sales import Amount, SalesByAsin
from spapi_core.errors import InvalidArgumentError
from spapi_core.frames import table

if TYPE_CHECKING:
    from pathlib import Path


def test_models_become_a_table_with_stable_names() -> None:
    """Nested fields by the names that lead to them; amounts exact; lists as JSON text."""
    money = Amount(amount=Decimal("12.50"), currency_code="EUR")
    item = SalesByAsin(
        start_date=datetime(2024, 1, 1).date(),  # noqa: DTZ001 - a day
        end_date=datetime(2024, 1, 2).date(),  # noqa: DTZ001 - a day
        asin="B001",
        shipped_cogs=money,
        shipped_revenue=money,
        shipped_units=3,
    )
    made = table([item])
    assert made.columns[:3] == ["start_date", "end_date", "asin"]
    arrow = made.to_arrow()
    assert arrow["shipped_cogs.amount"].to_pylist() == [Decimal("12.50")]
    assert made.to_polars()["shipped_cogs.currency_code"].to_list() == ["EUR"]
    assert "shippedCogs.amount" in table([item], names="amazon").columns


def test_objects_of_several_shapes_become_one_table(tmp_path: Path) -> None:
    """What is missing is null; a column of several kinds is text; nothing is dropped."""
    when = datetime(2024, 1, 1, tzinfo=UTC)
    made = table([{"a": {"b": 1}, "c": [1, {"d": "x"}]}, {"a": {"b": "two"}, "t": when}, {"n": 10**30}])
    assert made.columns == ["a.b", "c", "t", "n"]
    arrow = made.to_arrow()
    assert arrow["a.b"].to_pylist() == ["1", "two", None]
    assert arrow["c"].to_pylist()[0] == '[1,{"d":"x"}]'
    assert arrow["t"].to_pylist() == [None, when, None]
    assert arrow["n"].to_pylist()[2] in {10**30, str(10**30)}
    made.to_parquet(tmp_path / "x.parquet")
    assert parquet.read_table(tmp_path / "x.parquet").num_rows == 3
    made.to_json(tmp_path / "x.jsonl")
    assert (tmp_path / "x.jsonl").read_text(encoding="utf-8").splitlines()[1].startswith('{"a.b":"two","c":null')
    assert len(made.to_pandas()) == 3
    assert made.to_duckdb(duckdb.connect()).fetchall()[2][0] is None


def test_what_is_no_table_is_refused() -> None:
    """With what to give."""
    wrong: Any = [1]
    with pytest.raises(InvalidArgumentError, match="models or JSON objects, not int"):
        table(wrong)
    with pytest.raises(InvalidArgumentError, match="names= is"):
        table([], names="java")  # type: ignore[arg-type]  # what a caller may write
    assert table([]).to_arrow().num_rows == 0

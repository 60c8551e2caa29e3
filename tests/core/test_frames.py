"""Tables of models and of JSON objects."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any

import duckdb
import pytest
from pyarrow import parquet

from spapi_clients.report_types.vendor_sales import Amount, SalesByAsin
from spapi_core.errors import InvalidArgumentError
from spapi_core.frames import Frame, one_row, table

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


class Colour(Enum):
    """A word."""

    RED = "red"


@pytest.mark.parametrize(
    ("values", "kind", "expected"),
    [
        (["a", None], "string", ["a", None]),
        ([True, None], "bool", [True, None]),
        ([1, None], "int64", [1, None]),
        ([1.5, None], "double", [1.5, None]),
        ([date(2024, 1, 2), None], "date32[day]", [date(2024, 1, 2), None]),
        ([1, True], "string", ["1", "True"]),
        ([1, 1.5], "string", ["1", "1.5"]),
        ([Decimal("1.5"), 2, None], "decimal128(2, 1)", [Decimal("1.5"), Decimal("2.0"), None]),
        ([Decimal("NaN"), 1], "string", ["NaN", "1"]),
        ([Decimal("1E+60"), Decimal("1E-60")], "string", ["1E+60", "1E-60"]),
        ([datetime(2024, 1, 2, tzinfo=UTC), None], "timestamp[us, tz=UTC]", [datetime(2024, 1, 2, tzinfo=UTC), None]),
        (
            [datetime(2024, 1, 2, tzinfo=UTC), datetime(2024, 1, 2)],  # noqa: DTZ001  what is tested
            "string",
            ["2024-01-02 00:00:00+00:00", "2024-01-02 00:00:00"],
        ),
        ([date(2024, 1, 2), datetime(2024, 1, 2, tzinfo=UTC)], "string", ["2024-01-02", "2024-01-02 00:00:00+00:00"]),
        ([10**30, 1], "string", [str(10**30), "1"]),
        ([None, None], "null", [None, None]),
        ([Colour.RED, None], "string", ["red", None]),
    ],
)
def test_a_column_has_the_type_of_its_values(values: list[Any], kind: str, expected: list[Any]) -> None:
    """Of one kind; else it is text, with nothing lost."""
    made = table([{"a": value, "n": number} for number, value in enumerate(values)])
    column = made.to_arrow()["a"]
    assert (str(column.type), column.to_pylist()) == (kind, expected)


def test_a_row_is_flat() -> None:
    """Objects by their names with dots between, lists as JSON text; an empty object has no column."""
    row = one_row(
        {"a": {"b": {"c": 1}, "d": None}, "e": [1, "\u00e9", Decimal("1.50"), date(2024, 1, 2)], "f": {}, "g": (1, 2)},
        python=True,
    )
    assert row == {"a.b.c": 1, "a.d": None, "e": '[1,"\u00e9","1.50","2024-01-02"]', "g": "[1,2]"}
    with pytest.raises(InvalidArgumentError, match=r"^table\(\) takes models or JSON objects, not list$"):
        one_row([1], python=True)


def test_a_frame_knows_its_columns() -> None:
    """In the order in which they are first met."""
    frame = Frame([{"b": 1}, {"a": 2, "b": 3}])
    assert (frame.columns, len(frame), repr(frame)) == (["b", "a"], 2, "<Frame 2 rows, 2 columns>")


def test_lines_of_json_hold_every_column(tmp_path: Path) -> None:
    """In one order, numbers of any size with their digits, amounts as text."""
    table([{"a": 10**30, "b": Decimal("1.50")}, {"c": "\u00e9"}]).to_json(tmp_path / "x")
    assert (tmp_path / "x").read_text(encoding="utf-8") == (
        f'{{"a":{10**30},"b":"1.50","c":null}}\n{{"a":null,"b":null,"c":"\u00e9"}}\n'
    )


async def several() -> Any:
    yield {}


def test_an_asynchronous_list_is_collected_first() -> None:
    """The message says how."""
    wrong: Any = several()
    with pytest.raises(InvalidArgumentError) as caught:
        table(wrong)
    assert str(caught.value) == "table() takes a plain iterable: table([item async for item in items])"

"""Lists of models, or of JSON objects, as tables: nested fields flattened with stable names.

`table(client.orders_v0.iter_get_orders(...)).to_polars()`: what is nested stands in a column of its own, its name the names that
lead to it with dots between; lists stand as JSON text. Columns come in the order in which they are first met.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Literal

from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs import frames
from spapi_core.jobs.arrow import arrow
from spapi_core.model import Model
from spapi_core.system.files import AtomicFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

__all__ = ["Frame", "table"]


def table(items: Iterable[Model | Mapping[str, Any]], *, names: Literal["python", "amazon"] = "python") -> Frame:
    """Make a table of items.

    Args:
        items: Models, or JSON objects; of an asynchronous list, collect them first: `table([item async for item in ...])`.
        names: Of the columns: Python's (`order_total.amount`) or Amazon's (`OrderTotal.Amount`). JSON objects keep their own.

    Raises:
        InvalidArgumentError: An item is neither a model nor an object.
    """
    if names not in {"python", "amazon"}:
        raise InvalidArgumentError("names= is 'python' or 'amazon'")
    if hasattr(items, "__aiter__"):
        raise InvalidArgumentError("table() takes a plain iterable: table([item async for item in items])")
    return Frame([one_row(item, python=names == "python") for item in items])


class Frame:
    """Rows that became a table.

    Attributes:
        rows: Each a dict, name of the column -> value: text, number, flag, date or None.
        columns: All names, in the order in which they were first met.
    """

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        self.rows = rows
        self.columns = list(dict.fromkeys(name for row in rows for name in row))

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {len(self.rows)} rows, {len(self.columns)} columns>"

    def to_arrow(self) -> Any:
        """As a `pyarrow.Table`: amounts as decimals, times as timestamps; a column of several kinds as text."""
        pa = arrow()
        arrays = [_array(pa, [row.get(name) for row in self.rows]) for name in self.columns]
        return pa.table(arrays, names=self.columns)

    def to_polars(self) -> Any:
        """As a `polars.DataFrame`."""
        return frames.as_polars(self.to_arrow())

    def to_pandas(self) -> Any:
        """As a `pandas.DataFrame` whose columns are Arrow's."""
        return frames.as_pandas(self.to_arrow())

    def to_duckdb(self, connection: Any = None) -> Any:
        """As a relation of DuckDB.

        Args:
            connection: Where it lives; None takes DuckDB's own of this process.
        """
        return frames.as_duckdb(self.to_arrow(), connection)

    def to_parquet(self, path: str | Path) -> None:
        """Into a Parquet file, which appears whole or not at all."""
        frames.write_parquet(self.to_arrow(), path)

    def to_json(self, path: str | Path) -> None:
        """Into a file of JSON lines, one a row, amounts as text; it appears whole or not at all."""
        with AtomicFile(path) as file:
            for row in self.rows:
                file.write(_line({name: row.get(name) for name in self.columns}))


def _line(row: Mapping[str, Any]) -> bytes:
    """A row as a line of JSON; whole numbers of any size keep their digits."""
    return json.dumps(row, default=_encoded, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def one_row(item: Any, *, python: bool) -> dict[str, Any]:
    """An item as one row.

    Args:
        item: A model or a JSON object.
        python: Names of a model are Python's, else Amazon's.

    Raises:
        InvalidArgumentError: It is neither.
    """
    found: dict[str, Any] = {}
    pairs = _pairs(item, python=python)
    if pairs is None:
        raise InvalidArgumentError(f"table() takes models or JSON objects, not {type(item).__name__}")
    _flatten("", pairs, found, python=python)
    return found


def _flatten(prefix: str, pairs: Iterable[tuple[str, Any]], found: dict[str, Any], *, python: bool) -> None:
    for name, value in pairs:
        inner = _pairs(value, python=python)
        if inner is None:
            found[prefix + name] = _plain(value)
        else:
            _flatten(f"{prefix}{name}.", inner, found, python=python)


def _pairs(value: Any, *, python: bool) -> Iterable[tuple[str, Any]] | None:
    """The fields of a model or an object; None for another value."""
    if isinstance(value, Model):
        if not python:
            return value.to_dict().items()
        named = [(name, getattr(value, name)) for name in value._fields_]
        return [*((name, each) for name, each in named if each is not None), *value.additional_properties.items()]
    return value.items() if isinstance(value, dict) else None


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (list, tuple)):
        return json.dumps(value, default=_encoded, ensure_ascii=False, separators=(",", ":"))
    return value


def _encoded(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    return value.isoformat() if isinstance(value, date) else str(value)


def _array(pa: Any, values: list[Any]) -> Any:
    kinds = {type(value) for value in values if value is not None}
    if kinds <= {str} or kinds <= {bool} or kinds <= {int} or kinds <= {float} or kinds <= {date}:
        return _made(pa, values)
    if kinds <= {Decimal, int} and all(not isinstance(value, Decimal) or value.is_finite() for value in values):
        return _made(pa, [None if value is None else Decimal(value) for value in values])
    if kinds <= {datetime} and len({value.tzinfo is None for value in values if value is not None}) == 1:
        return _made(pa, values)
    return pa.array([None if value is None else str(value) for value in values], pa.string())


def _made(pa: Any, values: list[Any]) -> Any:
    try:
        return pa.array(values)
    except (pa.ArrowInvalid, pa.ArrowTypeError, OverflowError):
        return pa.array([None if value is None else str(value) for value in values], pa.string())

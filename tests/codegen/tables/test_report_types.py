"""The tables of report types and of columns: rows that cannot be right are reported."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.tables import TablesError, report_columns, report_types
from codegen.tables.shapes import TABLES

MODELS = Path(__file__).resolve().parents[3] / "models"


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    """A copy of the tables."""
    for name in (report_types.FILE, report_columns.FILE):
        shutil.copy(TABLES / name, tmp_path / name)
    return tmp_path


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_tables_fit_the_models_and_each_other() -> None:
    """Every schema of a report has its row."""
    assert report_types.lint(MODELS, TABLES) == []
    assert report_columns.lint(TABLES) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[vendors.GET_VENDOR_SALES_REPORT]", "[vendors.GET_VENDOR_SALES_NEW]", "has no row"),
        (
            '[vendors.GET_VENDOR_SALES_REPORT]\nformat = "json"',
            '[vendors.GET_VENDOR_SALES_REPORT]\nformat = "tsv"',
            'say format = "json"',
        ),
        ("requested = false", "requested = false\nscheduled = true", "one of them is wrong"),
        ('custom = ["true", "false"]', 'custom = ["true", "true"]', "has a value twice"),
    ],
)
def test_a_row_that_cannot_be_right_is_reported(tables: Path, old: str, new: str, message: str) -> None:
    """With the type that it is about."""
    edit(tables / report_types.FILE, old, new)
    assert any(message in str(problem) for problem in report_types.lint(MODELS, tables))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('format = "tsv"', 'format = "txt"', "must be one of tsv, csv"),
        ("pause = 86400", "pauze = 86400", "pauze is not known"),
        ("[vendors.GET_VENDOR_SALES_REPORT]", "[vendors.get_vendor_sales]", "is not a report type"),
        ("[vendors.GET_VENDOR_SALES_REPORT]", "[vendors.GET_SALES_AND_TRAFFIC_REPORT]", "appears twice"),
    ],
)
def test_a_row_that_cannot_be_read_is_an_error(tables: Path, old: str, new: str, message: str) -> None:
    """It names the file, the row and what is known."""
    edit(tables / report_types.FILE, old, new)
    with pytest.raises(TablesError, match=message):
        report_types.read_report_types(tables, MODELS)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"GET_AFN_INVENTORY_DATA"', '"GET_AFN_INVENTORY"', "is not a report type"),
        ('"GET_AFN_INVENTORY_DATA"', '"GET_VENDOR_SALES_REPORT"', "is not a flat file"),
        ('"GET_AFN_INVENTORY_DATA"', '"GET_RESERVED_INVENTORY_DATA"', "belongs to AfnInventory as well"),
        ('"Menge"', '"Preis"', "'Preis' stands for"),
        ("item-note = [", "item-nota = [", "which is not a column of it"),
        ('  "GET_EASYSHIP_PICKEDUP",\n', "", "GET_EASYSHIP_PICKEDUP: it is a flat file, and nobody has decided"),
        ('"GET_EASYSHIP_PICKEDUP"', '"GET_AFN_INVENTORY_DATA"', "belongs to AfnInventory as well"),
    ],
)
def test_columns_that_cannot_be_right_are_reported(tables: Path, old: str, new: str, message: str) -> None:
    """With the row that they are of."""
    edit(tables / report_columns.FILE, old, new)
    assert any(message in str(problem) for problem in report_columns.lint(tables))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "[untyped.seldom_read]",
            '[untyped.seldom_read]\ncolumns = {a = "text"}',
            "a row of untyped files has no columns",
        ),
        ("[untyped.seldom_read]", "[flat_files.Seldom]", "columns is missing"),
    ],
)
def test_columns_that_cannot_be_read_are_an_error(tables: Path, old: str, new: str, message: str) -> None:
    """A row has columns, unless it says that its files have none of a type."""
    edit(tables / report_columns.FILE, old, new)
    with pytest.raises(TablesError, match=message):
        report_columns.lint(tables)

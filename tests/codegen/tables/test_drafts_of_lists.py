"""Lists with a limit, numbers that may be money and new report types are drafted, and refused until somebody has looked."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest

from codegen.tables.cli import problems_of
from codegen.tables.drafts import write_drafts
from codegen.tables.personal import Row, read_personal
from codegen.tables.shapes import TABLES

CATALOG = "catalog_items_v2022_04_01"


@pytest.fixture
def state(tmp_path: Path, repository: Path) -> tuple[Path, Path]:
    """Models of two sections and one report, and the tables as far as they speak of nothing else's lists."""
    models, tables = tmp_path / "models", tmp_path / "tables"
    shutil.copytree(repository / "models", models)
    shutil.copytree(TABLES, tables, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return models, tables


def edited(file: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(file.read_bytes())
    return found


def parameter(document: dict[str, Any], path: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in document["paths"][path]["get"]["parameters"] if each["name"] == name)
    return found


def row_of(tables: Path, table: str, group: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads((tables / table).read_text(encoding="utf-8"))[group][name]
    return found


def unlooked(models: Path, tables: Path) -> list[str]:
    return [f"{each.file}: {each.row}" for each in problems_of(models, tables) if "nobody has looked" in each.what]


def test_another_limit_is_put_into_its_row(state: tuple[Path, Path]) -> None:
    """The row says what the model says, and is to be looked at; what people wrote of answers stays."""
    models, tables = state
    file = models / f"{CATALOG}.json"
    document = edited(file)
    schema = parameter(document, "/catalog/2022-04-01/items", "identifiers")["schema"]
    schema["maxItems"] += 10
    file.write_text(json.dumps(document), encoding="utf-8")
    before = row_of(tables, "batches.toml", CATALOG, "searchCatalogItems")

    assert write_drafts(models, tables) == [f"batches.toml: {CATALOG}.searchCatalogItems"]

    after = row_of(tables, "batches.toml", CATALOG, "searchCatalogItems")
    assert after == {**before, "most": before["most"] + 10, "review": True}
    assert unlooked(models, tables) == [f"batches.toml: {CATALOG}.searchCatalogItems"]
    assert len(problems_of(models, tables)) == 1
    assert write_drafts(models, tables) == [], "a second run drafts nothing"


def test_a_first_limit_is_put_into_a_row_that_had_none(state: tuple[Path, Path]) -> None:
    """Where the model stated none, callers said how many; the row says it from then on, and is to be looked at."""
    models, tables = state
    file = models / "vendor_orders_v1.json"
    document = edited(file)
    document["components"]["schemas"]["SubmitAcknowledgementRequest"]["properties"]["acknowledgements"]["maxItems"] = 30
    file.write_text(json.dumps(document), encoding="utf-8")
    before = row_of(tables, "batches.toml", "vendor_orders_v1", "submitAcknowledgement")

    assert write_drafts(models, tables) == ["batches.toml: vendor_orders_v1.submitAcknowledgement"]

    after = row_of(tables, "batches.toml", "vendor_orders_v1", "submitAcknowledgement")
    assert after == {**before, "most": 30, "review": True}
    text = (tables / "batches.toml").read_text(encoding="utf-8")
    (tables / "batches.toml").write_text(text.replace("review = true\n", ""), encoding="utf-8")
    assert write_drafts(models, tables) == []


@pytest.mark.parametrize(
    ("section", "path", "operation"),
    [("orders_v0", "/orders/v0/orders", "getOrders"), ("sales_v1", "/sales/v1/orderMetrics", "getOrderMetrics")],
    ids=["beside others", "alone"],
)
def test_a_new_list_with_a_limit_is_kept_whole(
    state: tuple[Path, Path], section: str, path: str, operation: str
) -> None:
    """Where its operation has a row, and where it has none."""
    models, tables = state
    file = models / f"{section}.json"
    document = edited(file)
    schema = {"type": "array", "maxItems": 7, "items": {"type": "string"}}
    document["paths"][path]["get"]["parameters"].append({"name": "newIds", "in": "query", "schema": schema})
    rows = tomllib.loads((tables / "batches.toml").read_text(encoding="utf-8")).get(section, {})
    before = rows.get(operation, {}).get("whole", [])
    file.write_text(json.dumps(document), encoding="utf-8")

    assert write_drafts(models, tables) == [f"batches.toml: {section}.{operation}"]

    assert row_of(tables, "batches.toml", section, operation)["whole"] == [*before, "newIds"]
    assert unlooked(models, tables) == [f"batches.toml: {section}.{operation}"]
    assert len(problems_of(models, tables)) == 1


def test_a_new_version_of_an_operation_is_cut_like_the_one_before(state: tuple[Path, Path]) -> None:
    """Its draft is the row of the earlier version."""
    models, tables = state
    file = tables / "batches.toml"
    text = file.read_text(encoding="utf-8")
    old = "[orders_v2026_01_01.searchOrders]"
    assert old in text
    file.write_text(text.replace(old, "[orders_v2025_01_01.searchOrders]"), encoding="utf-8")

    assert "batches.toml: orders_v2026_01_01.searchOrders" in write_drafts(models, tables)

    new = row_of(tables, "batches.toml", "orders_v2026_01_01", "searchOrders")
    assert new == {**row_of(tables, "batches.toml", "orders_v2025_01_01", "searchOrders"), "review": True}


def test_a_new_report_type_is_put_beside_the_one_most_like_it(state: tuple[Path, Path]) -> None:
    """JSON, since it has a schema; what no model says has to be looked at."""
    models, tables = state
    folder = models / "report_types"
    document = next(
        document
        for file in sorted(folder.glob("*.json"))
        if "GET_COUPON_PERFORMANCE_REPORT" in (document := edited(file))["info"].get("x-spapi-types", [])
    )
    document["info"]["x-spapi-types"] = ["GET_GIFT_CARD_PERFORMANCE_REPORT"]
    (folder / "gift_card.json").write_text(json.dumps(document), encoding="utf-8")

    drafted = write_drafts(models, tables)

    assert "report_types.toml: GET_GIFT_CARD_PERFORMANCE_REPORT" in drafted
    row = row_of(tables, "report_types.toml", "performance", "GET_GIFT_CARD_PERFORMANCE_REPORT")
    assert (row["format"], row["source"], row["review"]) == ("json", "models/report_types/gift_card.json", True)
    assert "report_types.toml: performance.GET_GIFT_CARD_PERFORMANCE_REPORT" in unlooked(models, tables)


def test_a_flat_file_that_gets_a_schema_is_json_and_leaves_its_typed_columns(state: tuple[Path, Path]) -> None:
    """Its row class stays, with its other reports or with none; both rows are to be looked at."""
    models, tables = state
    alone, beside = "GET_FBA_OVERAGE_FEE_CHARGES_DATA", "GET_MERCHANT_LISTINGS_DATA"
    schema = next(iter(sorted((models / "report_types").glob("*.json"))))
    document = edited(schema)
    document["info"]["x-spapi-types"] += [alone, beside]
    schema.write_text(json.dumps(document), encoding="utf-8")
    others = row_of(tables, "report_columns.toml", "flat_files", "Listing")["types"]
    columns = row_of(tables, "report_columns.toml", "flat_files", "OverageFee")["columns"]

    drafted = write_drafts(models, tables)

    assert sorted(drafted) == [
        "report_columns.toml: Listing",
        "report_columns.toml: OverageFee",
        f"report_types.toml: {alone}",
        f"report_types.toml: {beside}",
    ]
    assert row_of(tables, "report_columns.toml", "flat_files", "Listing")["types"] == [
        name for name in others if name != beside
    ]
    fee = row_of(tables, "report_columns.toml", "flat_files", "OverageFee")
    assert (fee["types"], fee["columns"], fee["review"]) == ([], columns, True)
    assert len(unlooked(models, tables)) == len(problems_of(models, tables)) == 4
    assert write_drafts(models, tables) == []


def test_the_columns_of_a_new_flat_file_stay_text_until_somebody_decides(state: tuple[Path, Path]) -> None:
    """Each further one is put into the same draft."""
    models, tables = state
    file = tables / "report_types.toml"
    for names in (["GET_NEW_ONE_DATA"], ["GET_NEW_ONE_DATA", "GET_NEW_TWO_DATA"]):
        row = f'\n[inventory.{names[-1]}]\nformat = "tsv"\n'
        file.write_text(file.read_text(encoding="utf-8") + row, encoding="utf-8")
        assert write_drafts(models, tables) == [f"report_columns.toml: {names[-1]}"]
        assert row_of(tables, "report_columns.toml", "untyped", "drafted")["types"] == names
        assert unlooked(models, tables) == ["report_columns.toml: untyped.drafted"]
        assert write_drafts(models, tables) == []


def test_a_number_that_may_be_money_is_exact_until_somebody_says_otherwise(state: tuple[Path, Path]) -> None:
    """In a section, in a schema of a report, and beside a number that has been looked at."""
    models, tables = state
    head = re.search(r'(?m)^\["(\w+)\.(\w+)"\.(\w+)\]\nmoney = ', (tables / "money.toml").read_text(encoding="utf-8"))
    assert head is not None, "no JSON schema has an amount that the rule does not see"
    package, module, looked_at = head.groups()
    for name, schema in (
        ("sales_v1", "OrderMetricsInterval"),
        (f"{package}/{module}", looked_at),
    ):
        file = models / f"{name}.json"
        document = edited(file)
        document["components"]["schemas"][schema]["properties"]["handlingFee"] = {"type": "number"}
        file.write_text(json.dumps(document), encoding="utf-8")

    drafted = write_drafts(models, tables)

    assert drafted == [
        "money.toml: sales_v1.OrderMetricsInterval",
        f"money.toml: {package}.{module}.{looked_at}",
    ]
    assert row_of(tables, "money.toml", "sales_v1", "OrderMetricsInterval")["money"][-1] == "handlingFee"
    known = row_of(tables, "money.toml", f"{package}.{module}", looked_at)["money"]
    assert known[-1] == "handlingFee"
    assert len(known) > 1
    assert sorted(unlooked(models, tables)) == sorted(drafted)
    assert len(problems_of(models, tables)) == 2


def test_a_name_that_no_model_had_and_one_has_now_gets_a_row_of_its_own(state: tuple[Path, Path]) -> None:
    """It is hidden as before, out of the row that is marked `unmodelled`, until somebody has looked."""
    models, tables = state
    before = read_personal(tables)
    row = next(row for row in before.rows if row.unmodelled and row.sort == "property" and not row.schemas)
    name = row.names[0]
    file = models / "sales_v1.json"
    document = edited(file)
    document["components"]["schemas"]["OrderMetricsInterval"]["properties"][name] = {"type": "string"}
    file.write_text(json.dumps(document), encoding="utf-8")

    assert write_drafts(models, tables) == [f"personal.toml: property {name}"]

    after = read_personal(tables)
    assert [each for each in after.rows if name in each.names] == [Row("property", (name,))]
    assert {each for row in after.rows for each in row.names} == {each for row in before.rows for each in row.names}
    assert unlooked(models, tables) == [f"personal.toml: property {name}"]
    assert len(problems_of(models, tables)) == 1
    assert write_drafts(models, tables) == []

"""Which file of Amazon's is which section: by its row, by a row whose file has moved, by rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from codegen.distil.convert import Section
from codegen.distil.sections import Sections, derive, load_sections

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("file", "version", "name", "api"),
    [
        ("models/a/ordersV0.json", "v0", "orders_v0", "Orders"),
        ("ordersV0.json", "v1", "orders_v1", "Orders"),
        ("ordersV7.json", "", "orders_v7", "Orders"),
        ("orders_v12.json", "x", "orders_v12", "Orders"),
        ("orders.json", "", "orders_v1", "Orders"),
        ("orders.json", "2", "orders_v2", "Orders"),
        ("orders_2026-01-02.json", "", "orders_v2026_01_02", "Orders"),
        ("orders_2026-01-02.json", "2025-11-12", "orders_v2025_11_12", "Orders"),
        ("orders-v2026-01-02.json", "v3", "orders_v2026_01_02", "Orders"),
        ("FBAInventoryItems.json", "v1", "fba_inventory_items_v1", "Fba Inventory Items"),
        ("vendor.direct  orders.json", "v1", "vendor_direct_orders_v1", "Vendor Direct Orders"),
        ("3pl.json", "v1", "api_3pl_v1", "Api 3Pl"),
        ("v1.json", "v1", "api_v1", "Api"),
    ],
)
def test_a_section_is_named_by_rule(file: str, version: str, name: str, api: str) -> None:
    """The words of the file's name; a date before a number, the model's before the file's."""
    assert derive(file, version) == Section(name=name, api=api, file=file)


ORDERS = Section(name="orders_v0", api="Orders of old", file="old/ordersV0.json")


def test_a_row_is_taken_before_a_rule() -> None:
    """Whatever the version."""
    assert Sections({ORDERS.file: ORDERS}).of(ORDERS.file, "v9") == (ORDERS, ORDERS.file)


@pytest.mark.parametrize(
    ("present", "taken", "name", "row"),
    [
        (("new/ordersV0.json",), (), "orders_v0", ORDERS.file),
        (("new/ordersV0.json",), ("orders_v0",), "orders_2_v0", None),
        (("new/ordersV0.json", ORDERS.file), (), "orders_2_v0", None),
        (None, (), "orders_2_v0", None),
        (None, ("orders_2_v0",), "orders_3_v0", None),
        (None, ("orders_3_v0",), "orders_2_v0", None),
    ],
)
def test_a_file_that_has_moved_keeps_its_section(
    present: tuple[str, ...] | None, taken: tuple[str, ...], name: str, row: str | None
) -> None:
    """Where its row's file is not there any more; else it is a second one, with the next number that is free."""
    found, of = Sections({ORDERS.file: ORDERS}).of("new/ordersV0.json", "v0", present, taken)
    assert (found.name, found.file, of) == (name, "new/ordersV0.json", row)
    assert found.api == ("Orders of old" if row else "Orders")


def test_a_section_of_another_name_is_not_taken() -> None:
    """Though its file is gone."""
    gone = [Section(name=name, api="X", file=f"{name}.json") for name in ("aaa_v0", "zzz_v0")]
    found, row = Sections({each.file: each for each in gone}).of("ordersV0.json", "v0", ())
    assert (found, row) == (Section(name="orders_v0", api="Orders", file="ordersV0.json"), None)


ROW = 'file = "a.json"\nname = "orders_v0"\napi = "Orders"\nreason = "x"\nsource = "y"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (ROW.replace('api = "Orders"\n', ""), "section 'orders_v0': must have the keys api, file, name, reason, source"),
        (ROW + 'more = "x"\n', "section 'orders_v0': must have the keys api, file, name, reason, source"),
        (ROW.replace("orders_v0", "Orders_v0"),
         "section 'Orders_v0': a section is named <api>_v<version>, like orders_v2026_01_01"),
        (ROW.replace("orders_v0", "orders_v2026_01"),
         "section 'orders_v2026_01': a section is named <api>_v<version>, like orders_v2026_01_01"),
        (ROW + "[[section]]\n" + ROW.replace("orders_v0", "orders_v1"),
         "section 'orders_v1': file and name must be in one row only"),
        (ROW + "[[section]]\n" + ROW.replace("a.json", "b.json"),
         "section 'orders_v0': file and name must be in one row only"),
    ],
)  # fmt: skip
def test_a_row_that_is_not_right_is_named(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "sections.toml"
    file.write_text("[[section]]\n" + text, encoding="utf-8")
    with pytest.raises(ValueError, match="section") as caught:
        load_sections(file)
    assert str(caught.value) == f"sections.toml: {said}"


def test_rows_are_read_by_their_file(tmp_path: Path) -> None:
    """A row may still be one to look at; a table without rows has none."""
    file = tmp_path / "sections.toml"
    file.write_text(f"[[section]]\n{ROW}review = true\n[[section]]\n{ROW.replace('a.j', 'b.j').replace('v0', 'v1')}")
    assert load_sections(file).by_file == {
        "a.json": Section(name="orders_v0", api="Orders", file="a.json"),
        "b.json": Section(name="orders_v1", api="Orders", file="b.json"),
    }
    file.write_text("")
    assert load_sections(file).by_file == {}

"""Contracts that no longer fit are listed, and a checkout that cannot play them is an error and no empty list."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.changes.contracts import ContractsError, drop_gone, unfit

PLAYED = """
import pytest

@pytest.mark.parametrize(("section", "function"), [("shop_v1", "get_pet"), ("shop_v1", "add_pet"), ("other_v1", "get_one")])
def test_a_call(section, function):
    assert function == "get_pet"
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout of two sections, with contracts of which one fits."""
    for name in ("shop_v1", "other_v1"):
        (tmp_path / "models").mkdir(exist_ok=True)
        (tmp_path / "models" / f"{name}.json").write_text("{}", encoding="utf-8")
    contracts = tmp_path / "tests" / "contracts"
    contracts.mkdir(parents=True)
    (contracts / "test_operations.py").write_text(PLAYED, encoding="utf-8")
    return tmp_path


def test_those_that_fail_are_listed_by_section_and_operation(checkout: Path) -> None:
    """Of the sections that were asked for alone; a section that is gone is left out."""
    assert unfit(checkout, ["shop_v1", "gone_v1"]) == ["shop_v1.add_pet"]
    assert unfit(checkout, ["shop_v1", "other_v1"]) == ["shop_v1.add_pet", "other_v1.get_one"]
    assert unfit(checkout, ["gone_v1"]) == []


def test_contracts_that_cannot_be_played_are_an_error(checkout: Path) -> None:
    """Nothing is fitting that nobody could play."""
    (checkout / "tests" / "contracts" / "test_operations.py").write_text(
        "import nothing_of_the_kind\n", encoding="utf-8"
    )
    with pytest.raises(ContractsError, match="nothing_of_the_kind"):
        unfit(checkout, ["shop_v1"])


def test_the_contracts_of_a_section_that_is_gone_are_taken_away(checkout: Path) -> None:
    """Calls, models and cassettes; those of the others and of the flows stay."""
    contracts, cassettes = checkout / "tests" / "contracts", checkout / "cassettes"
    kept = [cassettes / "flows" / "pages.yaml"]
    for name in ("shop_v1", "other_v1", "gone_v1"):
        files = [contracts / "calls" / f"{name}.json", contracts / "models" / f"{name}.json"]
        files.append(cassettes / name / "getOne.yaml")
        kept += [] if name == "gone_v1" else files
        for file in [*files, kept[0]]:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("{}", encoding="utf-8")
    assert drop_gone(checkout) == ["gone_v1"]
    left = [file for folder in (contracts / "calls", contracts / "models", cassettes) for file in folder.rglob("*.*")]
    assert sorted(left) == sorted(kept)
    assert drop_gone(checkout) == []

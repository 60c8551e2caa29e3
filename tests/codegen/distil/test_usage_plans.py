"""Usage plans are read out of tables in prose, whatever hand wrote them, and never guessed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.distil.usage_plans import UsagePlan, parse_usage_plan

STANDARD = "Text.\n\n| Rate (a second) | Burst |\n| ---- | ---- |\n| 0.0167 | 20 |\n\nMore text."


def test_reads_rate_and_burst_of_a_table() -> None:
    """The usual table of two columns."""
    assert parse_usage_plan(STANDARD) == UsagePlan(0.0167, 20)


def test_finds_columns_by_their_words() -> None:
    """The order of columns differs between models."""
    text = "| Burst | Plan type | Rate (a second) |\n|---|---|---|\n| 30 | Default | 0.5 |"
    assert parse_usage_plan(text) == UsagePlan(0.5, 30)


def test_takes_the_default_row_of_plan_types() -> None:
    """Where rows differ by plan type, Default counts wherever it stands."""
    text = "| Plan type | Rate | Burst |\n| --- | --- | --- |\n| Custom | 9 | 99 |\n|Default| 0.1 | 10 |"
    assert parse_usage_plan(text) == UsagePlan(0.1, 10)


def test_a_default_row_without_numbers_is_no_plan() -> None:
    """Another row's numbers do not stand in for the default's."""
    text = "| Plan type | Rate | Burst |\n| --- | --- | --- |\n| Custom | 9 | 99 |\n| Default | n | n |"
    assert parse_usage_plan(text) is None


def test_reads_literal_line_breaks() -> None:
    """One description has backslash-n where line breaks belong."""
    assert parse_usage_plan(STANDARD.replace("\n", "\\n")) == UsagePlan(0.0167, 20)


@pytest.mark.parametrize(
    ("header", "rate"),
    [
        ("Rate (requests per minute)", 0.5),
        ("Rate (requests/minute)", 0.5),
        ("Rate per hour", 30 / 3600),
        ("Requests rate (minutes)", 0.5),
        ("Rate (requests per second)", 30.0),
        ("Rate", 30.0),
    ],
)
def test_a_rate_is_of_the_time_that_its_header_says(header: str, rate: float) -> None:
    """Sixty times as fast would be refused by Amazon, sixty times as slow would stand still."""
    assert parse_usage_plan(f"| {header} | Burst |\n| - | - |\n| 30 | 10 |") == UsagePlan(rate, 10)


@pytest.mark.parametrize(("cell", "burst"), [("1,000", 1000), ("12,345,678", 12345678), ("1000", 1000)])
def test_thousands_may_be_set_apart(cell: str, burst: int) -> None:
    """As Americans write them."""
    assert parse_usage_plan(f"| Rate | Burst |\n| - | - |\n| 1 | {cell} |") == UsagePlan(1.0, burst)


@pytest.mark.parametrize(
    "cell",
    ["0,5", "1,00", "1,0000", "0,500", ",100", "n", "", "varies", "0", "-1", "1/60", "NaN", "inf", "1e3", "2.5.1"],
)
def test_what_is_no_positive_number_is_no_plan(cell: str) -> None:
    """Nothing is guessed from words, zero or what merely looks like a number."""
    assert parse_usage_plan(f"| Rate | Burst |\n| - | - |\n| {cell} | 10 |") is None


def test_a_burst_is_a_whole_number() -> None:
    """Half a request does not exist."""
    assert parse_usage_plan("| Rate | Burst |\n| - | - |\n| 1 | 2.5 |") is None


def test_another_table_is_passed_over() -> None:
    """A description may hold tables of other things first."""
    text = "| Name | Value |\n| - | - |\n| a | 1 |\n\n" + STANDARD
    assert parse_usage_plan(text) == UsagePlan(0.0167, 20)


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("|-: \n\\nRateBurst0.5Default*`") | st.characters()))
def test_never_fails(text: str) -> None:
    """Any text gives a plan of positive numbers or none."""
    plan = parse_usage_plan(text)
    assert plan is None or (plan.rate > 0 and plan.burst >= 1)


@settings(deadline=None)
@given(rate=st.decimals("0.0001", "1000", places=4), burst=st.integers(1, 10_000), columns=st.permutations(range(3)))
def test_any_order_of_columns_gives_the_same(rate: object, burst: int, columns: list[int]) -> None:
    """Rate and burst are found wherever they stand."""
    header, row = ["Rate (per second)", "Burst", "Remark"], [str(rate), str(burst), "none"]
    lines = [header, ["---"] * 3, row]
    text = "\n".join("| " + " | ".join(line[index] for index in columns) + " |" for line in lines)
    assert parse_usage_plan(text) == UsagePlan(float(str(rate)), burst)


@pytest.mark.parametrize(
    ("snapshot", "numeric"),
    [
        ("selling-partner-api-models-2026-10", 306),
        ("selling-partner-api-models-34dc93fe45f3", 300),
        ("selling-partner-api-models-5ff77a6ae5a4", 249),
    ],
)
def test_reads_every_table_of_the_snapshots(upstream: Path, snapshot: str, numeric: int) -> None:
    """Each description that has a table with digits in it gives a plan, and no other."""
    found = 0
    for path in (upstream / snapshot / "models").rglob("*.json"):
        for item in json.loads(path.read_bytes())["paths"].values():
            for method, operation in item.items():
                if method in {"get", "put", "post", "delete", "patch"}:
                    cells = operation.get("description", "").partition("Burst")[2].partition("----")[2]
                    has_numbers = any(character.isdigit() for character in cells.partition("The `x-amzn")[0])
                    assert (parse_usage_plan(operation.get("description", "")) is not None) == has_numbers, operation[
                        "operationId"
                    ]
                    found += has_numbers
    assert found == numeric

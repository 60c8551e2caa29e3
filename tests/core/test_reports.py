"""What is known of report types, and what is refused before a permit is spent on it."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_clients import ReportType
from spapi_core.errors import InvalidArgumentError
from spapi_core.reports import check_name, check_report, facts_of, is_json_report, report_types

CREATE = "reports_v2021_06_30.createReport"
VENDOR = {"reportPeriod": "DAY", "distributorView": "SOURCING", "sellingProgram": "RETAIL"}


def test_every_report_type_is_listed_and_a_member_of_the_enum() -> None:
    """With a source; more than Amazon's documentation of today has, for old ones may still be read."""
    assert set(report_types()) == {each.value for each in ReportType}
    assert len(ReportType) >= 120
    assert all(facts.source for facts in report_types().values())


def test_facts_are_found_by_text_and_by_member() -> None:
    """Format, options with their values, limits."""
    facts = facts_of("GET_VENDOR_SALES_REPORT")
    assert facts == facts_of(ReportType.GET_VENDOR_SALES_REPORT)
    assert facts is not None
    assert (facts.format, facts.restricted, facts.options["reportPeriod"]) == (
        "json",
        False,
        ("DAY", "WEEK", "MONTH", "QUARTER", "YEAR"),
    )
    assert set(facts.required) == {"reportPeriod", "distributorView", "sellingProgram"}
    assert facts_of("GET_NEW") is None
    assert (is_json_report("GET_VENDOR_SALES_REPORT"), is_json_report("GET_NEW"), is_json_report(None)) == (
        True,
        False,
        False,
    )


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("GET_MERCHANT_LISTING_ALL_DATA", "GET_MERCHANT_LISTINGS_ALL_DATA"),
        ("get_merchant_listings_all_data", "GET_MERCHANT_LISTINGS_ALL_DATA"),
        ("_GET_MERCHANT_LISTINGS_ALL_DATA_", "GET_MERCHANT_LISTINGS_ALL_DATA"),
        ("GET_LEDGER_DETAILS_VIEW_DATA", "GET_LEDGER_DETAIL_VIEW_DATA"),
    ],
)
def test_a_misspelled_type_is_refused_with_the_nearest(name: str, meant: str) -> None:
    """Before a permit of a slow usage plan is spent on it."""
    with pytest.raises(
        InvalidArgumentError, match=f"is not a report type that Amazon documents; did you mean '{meant}'"
    ):
        check_report(name, None, CREATE)


@pytest.mark.parametrize("name", ["GET_SOMETHING_NEW", "GET_VENDOR_SALES_REPORT_V2", "X"])
def test_a_type_that_amazon_adds_is_taken(name: str) -> None:
    """What resembles nothing, or is a further version, is not a mistake."""
    check_report(name, {"any": "thing"}, CREATE)


def test_a_report_that_amazon_makes_by_itself_is_refused_with_the_way_to_it() -> None:
    """Settlements are listed."""
    with pytest.raises(InvalidArgumentError, match=r"cannot be requested.*reports\.list"):
        check_report("GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2", None, CREATE)
    with pytest.raises(InvalidArgumentError, match="cannot be scheduled"):
        check_report("GET_LEDGER_DETAIL_VIEW_DATA", None, CREATE, schedule=True)


def test_options_are_held_against_the_table() -> None:
    """Required ones are there, misspelled ones refused, unknown ones taken."""
    check_report("GET_VENDOR_SALES_REPORT", VENDOR, CREATE)
    check_report("GET_VENDOR_SALES_REPORT", {**VENDOR, "sandboxStatus": "DONE", "reportPeriod": "DECADE"}, CREATE)
    with pytest.raises(InvalidArgumentError, match=r"needs report_options=\{\.\.\.\} with reportPeriod \(DAY, WEEK"):
        check_report(
            "GET_VENDOR_SALES_REPORT", {key: VENDOR[key] for key in ("distributorView", "sellingProgram")}, CREATE
        )
    with pytest.raises(InvalidArgumentError, match="no option 'reportperiod'; did you mean 'reportPeriod'"):
        check_report("GET_VENDOR_SALES_REPORT", {"reportperiod": "DAY"}, CREATE)
    with pytest.raises(InvalidArgumentError, match="'month'; did you mean 'MONTH'"):
        check_report("GET_VENDOR_SALES_REPORT", {**VENDOR, "reportPeriod": "month"}, CREATE)
    with pytest.raises(InvalidArgumentError, match="'month'; did you mean 'MONTH'"):
        check_report("GET_VENDOR_SALES_REPORT", {"sandboxStatus": "DONE", **VENDOR, "reportPeriod": "month"}, CREATE)


@pytest.mark.parametrize(
    ("name", "options", "given", "words"),
    [
        (
            "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2", None, {},
            ("x: GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2 cannot be requested, Amazon makes it on its own: find it with "
            "reports.list('GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2')"),
        ),
        (
            "GET_LEDGER_DETAIL_VIEW_DATA", None, {"schedule": True},
            "x: GET_LEDGER_DETAIL_VIEW_DATA cannot be scheduled: request it with reports.create",
        ),
        (
            "GET_VENDOR_SALES_REPORT", {**VENDOR, "sellingProgramme": "RETAIL"}, {},
            "x: GET_VENDOR_SALES_REPORT has no option 'sellingProgramme'; did you mean 'sellingProgram'?",
        ),
        (
            "GET_VENDOR_SALES_REPORT", {**VENDOR, "reportPeriod": "Week"}, {},
            "x: the option reportPeriod of GET_VENDOR_SALES_REPORT is 'Week'; did you mean 'WEEK'?",
        ),
        (
            "GET_VENDOR_SALES_REPORT", {"reportPeriod": "DAY", "sellingProgram": "RETAIL"}, {},
            "x: GET_VENDOR_SALES_REPORT needs report_options={...} with distributorView (MANUFACTURING, SOURCING)",
        ),
        (
            "GET_VENDOR_SALES_REPORTS", None, {},
            ("x: 'GET_VENDOR_SALES_REPORTS' is not a report type that Amazon documents; did you mean 'GET_VENDOR_SALES_REPORT'? "
            "One that Amazon has added since goes through the raw request, client.call"),
        ),
    ],
)  # fmt: skip
def test_a_mistake_is_told_in_full_words(name: str, options: Any, given: dict[str, bool], words: str) -> None:
    """With the operation that it is of."""
    with pytest.raises(InvalidArgumentError) as caught:
        check_report(name, options, "x", **given)
    assert str(caught.value) == words
    assert caught.value.operation == "x"


@pytest.mark.parametrize(
    ("name", "well"),
    [
        ("GET_VENDOR_SALES_REPORT_V2", True),
        ("GET_VENDOR_SALES_REPORT_V", False),
        ("GET_VENDOR_SALES_REPORTS_V2", False),
        ("ABC", True),
    ],
)
def test_a_further_version_is_taken(name: str, well: bool) -> None:
    """Of a type that is known; what resembles nothing as well."""
    if well:
        check_name(name, "x")
    else:
        with pytest.raises(InvalidArgumentError, match="did you mean 'GET_VENDOR_SALES_REPORT'"):
            check_name(name, "x")


def test_a_report_in_json_is_one_whose_format_is_json() -> None:
    """Of all that are listed: no other format, and none that is not known."""
    known = {name: facts.format for name, facts in report_types().items()}
    assert {"tsv", "csv", "xml", "pdf", None} < set(known.values())
    assert {name for name in known if is_json_report(name)} == {name for name, kind in known.items() if kind == "json"}


@pytest.mark.parametrize("name", ["", " ", "GET A", "GET_A\n", None, 5, ["GET_A"]])
def test_what_is_not_the_name_of_a_report_is_refused(name: Any) -> None:
    """With what to give."""
    with pytest.raises(InvalidArgumentError) as caught:
        check_report(name, None, "x")
    assert str(caught.value) == f"x: report_type is {name!r}: give Amazon's name, e.g. GET_MERCHANT_LISTINGS_ALL_DATA"
    assert caught.value.operation == "x"


@pytest.mark.parametrize("name", ["", " ", "GET MERCHANT", "GET_X\n", 5, None])
def test_what_is_not_a_name_is_refused_before_any_table(name: Any) -> None:
    """Nothing, what has a blank in it, what is not text."""
    with pytest.raises(InvalidArgumentError) as caught:
        check_report(name, None, CREATE)
    assert caught.value.message == (
        f"{CREATE}: report_type is {name!r}: give Amazon's name, e.g. GET_MERCHANT_LISTINGS_ALL_DATA"
    )


def test_json_is_known_by_the_format_alone() -> None:
    """Of every other format that a report has, whatever its name."""
    formats = {name: facts.format for name, facts in report_types().items()}
    assert {name for name in formats if is_json_report(name)} == {
        name for name, found in formats.items() if found == "json"
    }
    assert len({found for found in formats.values() if found}) > 2
    assert not is_json_report(None)
    assert not is_json_report("GET_UNHEARD_OF")

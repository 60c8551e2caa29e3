"""Options of reports and feeds are texts, whatever a caller gives."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.asking import create_report_call, schedule_call
from spapi_core.jobs.feed_calls import create_feed_call
from spapi_core.jobs.feed_rules import content_type_of
from spapi_core.jobs.option_texts import option_texts
from spapi_core.reports import check_report

CLIENT: Any = SimpleNamespace(
    named_call=lambda _, **known: known["body"], marketplaces_or_own=lambda given: list(given or ["M"])
)


class Period(StrEnum):
    """A choice of a caller's own."""

    WEEK = "WEEK"


@pytest.mark.parametrize(
    ("given", "texts"),
    [
        (None, {}),
        ({}, {}),
        ({"a": True, "b": False}, {"a": "true", "b": "false"}),
        ({"a": 7, "b": Decimal("1E+2"), "c": Decimal("1.50")}, {"a": "7", "b": "100", "c": "1.50"}),
        ({"a": Period.WEEK, "b": "x"}, {"a": "WEEK", "b": "x"}),
        ({"a": None, "b": ""}, {"b": ""}),
    ],
)
def test_values_are_sent_as_texts(given: Any, texts: dict[str, str]) -> None:
    """Amazon takes nothing else; what is None is left out, as everywhere."""
    found = option_texts(given, "here")
    assert found == texts
    assert {type(each) for each in found.values()} <= {str}
    for body, name in (
        (create_report_call(CLIENT, "GET_NEW", None, None, None, given), "reportOptions"),
        (schedule_call(CLIENT, "GET_NEW", "P1D", None, given, None), "reportOptions"),
        (create_feed_call(CLIENT, "POST_NEW", "d", None, given), "feedOptions"),
    ):
        sent: Any = body
        assert sent.get(name, {}) == texts
        assert (name in sent) is bool(texts)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("x", r"^here: give a dict of texts, not str$"),
        ([("a", "b")], r"^here: give a dict of texts, not list$"),
        ({"a": ["b"]}, r"^here\['a'\] is of type list: give text"),
        ({"a": 1.5}, r"^here\['a'\] is of type float: give text"),
        ({"a": Decimal("NaN")}, r"^here\['a'\] is of type Decimal"),
        ({("a",): "b"}, r"^here: a name is of type tuple"),
    ],
)
def test_what_has_no_text_of_its_own_is_refused(given: Any, said: str) -> None:
    """With its name, before anything is sent."""
    with pytest.raises(InvalidArgumentError, match=said):
        option_texts(given, "here")


@pytest.mark.parametrize("name", [None, "", " ", 5, " GET_NEW", "GET_NEW\n", "GET NEW", b"GET_NEW"])
def test_a_type_is_a_name(name: Any) -> None:
    """Of a report, or of a feed whose content type is given as well."""
    with pytest.raises(InvalidArgumentError, match=r"report_type is .*: give Amazon's name"):
        check_report(name, None, "op")
    with pytest.raises(InvalidArgumentError, match=r"feed_type is .*: give Amazon's name"):
        content_type_of(name, "text/xml; charset=UTF-8")


def test_a_feed_type_in_another_case_is_named_as_amazon_writes_it() -> None:
    """Also where its content type is given."""
    for kind in (None, "application/json; charset=UTF-8"):
        with pytest.raises(InvalidArgumentError, match="'json_listings_feed': Amazon writes JSON_LISTINGS_FEED"):
            content_type_of("json_listings_feed", kind)
    assert content_type_of("post_new", "text/plain") == "text/plain"

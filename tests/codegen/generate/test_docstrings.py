"""The docstring of a generated operation says what the tables say, in whole sentences."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from types import SimpleNamespace
from typing import Any

import pytest

from codegen.generate.docstrings import OperationDocs, deprecated_word


def of(**given: Any) -> Any:
    """Something with these attributes."""
    return SimpleNamespace(**given)


def plan(**given: Any) -> Any:
    """A usage plan."""
    return of(**{"rate": 2.0, "burst": 4, "exact": None, "application_rate": None, "source": "model", **given})


def paging(**given: Any) -> Any:
    """How a list is followed."""
    known = {"offset": None, "parameter": "NextToken", "body": None, "items": ("payload", "Orders"), "lists": None}
    return of(**{**known, "keep": None, "token": ("payload", "NextToken"), **given})


def facts(**given: Any) -> Any:
    """An operation."""
    known = {
        "id": "orders_v0.getOrders",
        "name": "getOrders",
        "summary": "List orders",
        "method": "GET",
        "path": "/orders/v0/orders",
        "plan": plan(),
        "paging": None,
        "sandbox": of(only=False, kind=None),
        "idempotency_key": None,
        "safe_to_repeat": True,
        "grant": None,
        "restricted": None,
        "deprecation": None,
        "doc_url": "https://example.com/getOrders",
    }
    return of(**{**known, **given})


PARAMETERS: Any = [of(name="NextToken", argument="next_token"), of(name="Key", argument="key")]


def docs(prose: str = "", **given: Any) -> OperationDocs:
    """Its docstring."""
    return OperationDocs(facts(**given), prose, PARAMETERS)


def lines(**given: Any) -> list[str]:
    """The facts of its docstring."""
    return docs(**given).blocks()[-1].split("\n")


def test_a_docstring_is_a_summary_prose_and_facts() -> None:
    """Prose where there is some; each fact is a line."""
    assert docs().blocks() == (
        "List orders.",
        (
            "GET /orders/v0/orders\n\n"
            "Usage plan: 2 requests a second, burst 4. Source: model.\n"
            "Sandbox: none.\n"
            "Repeating after a lost answer: safe.\n"
            "Amazon's reference: https://example.com/getOrders"
        ),
    )
    assert docs("Amazon's words.").blocks()[1] == "Amazon's words."


@pytest.mark.parametrize(
    ("summary", "said"),
    [("List orders", "List orders."), (" Done! ", "Done!"), ("Why?", "Why?"), ("It ends.", "It ends.")],
)
def test_a_summary_is_a_sentence(summary: str, said: str) -> None:
    """A full stop is added where there is no end."""
    assert docs(summary=summary).blocks()[0] == said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (plan(rate=1.0), "Usage plan: 1 request a second, burst 4. Source: model."),
        (
            plan(rate=0.0167, exact=Fraction(1, 60)),
            "Usage plan: 0.0167 requests a second, burst 4 (one every 60 s). Source: model.",
        ),
        (plan(rate=0.6667, exact=Fraction(2, 3)), "Usage plan: 0.6667 requests a second, burst 4. Source: model."),
        (plan(rate=1.0, exact=Fraction(1, 1)), "Usage plan: 1 request a second, burst 4. Source: model."),
        (
            plan(application_rate=10.5),
            "Usage plan: 2 requests a second, burst 4; 10.5 a second for the whole application. Source: model.",
        ),
    ],
)
def test_the_usage_plan_is_said_with_its_source(given: Any, said: str) -> None:
    """Slow ones also as seconds for a call."""
    assert lines(plan=given)[2] == said
    assert docs(plan=given).brief() == ("Bind the arguments of `getOrders`; nothing is sent.", said)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (paging(), "next_token takes payload.NextToken from the answer; items in payload.Orders."),
        (paging(parameter="other"), "other takes payload.NextToken from the answer; items in payload.Orders."),
        (paging(items=None), "next_token takes payload.NextToken from the answer; a page holds no single list."),
        (
            paging(lists=("a", "b")),
            "next_token takes payload.NextToken from the answer; items in the lists of a.b, side by side.",
        ),
        (
            paging(body=("page", "token")),
            "page.token in the body takes payload.NextToken from the answer; items in payload.Orders.",
        ),
        (
            paging(keep=("Key", "unknown")),
            "next_token takes payload.NextToken from the answer; items in payload.Orders; further pages repeat key, unknown.",
        ),
        (
            paging(keep=()),
            (
                "next_token takes payload.NextToken from the answer; items in payload.Orders; "
                "further pages repeat no other argument."
            ),
        ),
        (paging(offset={"offset": ("a", "start")}), "by offset, a.start in the body."),
    ],
)
def test_how_a_list_is_followed_is_said(given: Any, said: str) -> None:
    """In Python's names where there is an argument."""
    assert f"Paging: {said}" in lines(paging=given)
    assert docs(paging=given).brief()[1].split("\n")[1] == f"Paging: {said}"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"sandbox": of(only=False, kind="static")}, "Sandbox: static."),
        ({"sandbox": of(only=True, kind=None)}, "Sandbox: yes; production does not have this operation."),
        ({"sandbox": of(only=True, kind="dynamic")}, "Sandbox: dynamic; production does not have this operation."),
        ({"safe_to_repeat": False}, "Repeating after a lost answer: not safe, it may have been carried out."),
        ({"idempotency_key": "Key"}, "Repeating after a lost answer: safe where key is given."),
        ({"idempotency_key": "other"}, "Repeating after a lost answer: safe where other is given."),
        ({"grant": of(scope="sellingpartnerapi::migration")}, "Grant: grantless, scope sellingpartnerapi::migration."),
        (
            {"restricted": of(mode="always", data_elements=())},
            "Restricted data: always; a restricted data token is fetched for the call.",
        ),
        (
            {"restricted": of(mode="optional", data_elements=("buyerInfo", "shippingAddress"))},
            (
                "Restricted data: optional; without data_elements the answer comes without personal data. "
                "Elements: buyerInfo, shippingAddress."
            ),
        ),
    ],
)
def test_what_a_call_needs_is_said(given: dict[str, Any], said: str) -> None:
    """A line each, and none where nothing is to be said."""
    assert said in lines(**given)
    assert not {"Grant", "Restricted data", "Deprecated", "Superseded", "Paging"} & {
        line.partition(":")[0] for line in lines()
    }


def end(**given: Any) -> Any:
    """The end of an operation."""
    return of(**{"announced": True, "removal": None, "replacement": (), "source": "Amazon's page", **given})


NEXT = ("orders_v1.searchOrders", "orders_v1.getOrder")


@pytest.mark.parametrize(
    ("given", "said", "word"),
    [
        (end(), "Deprecated.", "Amazon has given no removal date; it has no successor"),
        (
            end(removal=dt.date(2027, 3, 27), replacement=NEXT),
            "Deprecated, removal 2027-03-27; use orders_v1.search_orders, orders_v1.get_order.",
            "Amazon removes it on 2027-03-27; use orders_v1.search_orders, orders_v1.get_order",
        ),
        (end(announced=False, replacement=NEXT[:1]), "Superseded; use orders_v1.search_orders.", ""),
    ],
)
def test_an_operation_that_ends_says_when_and_what_to_use(given: Any, said: str, word: str) -> None:
    """Editors say it too, once the end is announced."""
    assert f"{said} Source: Amazon's page." in lines(deprecation=given)
    assert deprecated_word(facts(deprecation=given)) == (f"orders_v0.getOrders is deprecated: {word}" if word else "")
    assert deprecated_word(facts()) == ""


def test_the_errors_of_the_model_are_named() -> None:
    """Statuses of one class together; what is not an error is not one."""
    assert docs().raises({200: "", 400: "", 403: "", 500: "", 503: ""}) == {
        "BadRequestError": "Amazon answers 400.",
        "ForbiddenError": "Amazon answers 403.",
        "ServerError": "Amazon answers 500 or 503.",
    }
    assert docs().raises({202: "", 399: ""}) == {}

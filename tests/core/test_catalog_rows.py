"""What a row of the catalog becomes, and which operation a path leads to."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from spapi_core import catalog
from spapi_core.catalog import SANDBOX_PLAN, Catalog, Plan, models_dir
from spapi_core.errors import ConfigurationError, InvalidArgumentError
from spapi_core.operation import Deprecation, Location, Operation, PagedOperation, Paging, Restricted, Style
from tests.stage import Rows


def one(**known: Any) -> Any:
    """The operation of a row."""
    catalog = Rows({"id": "shop_v1.get", "path": "/shop", **known})
    return catalog.get("shop_v1.get").operation


def test_a_plain_row_is_a_plain_operation() -> None:
    """Without paging, body, grant, restriction, end."""
    made = one()
    assert type(made) is Operation
    assert (made.id, made.section, made.name, made.method, made.path) == (
        "shop_v1.get",
        "shop_v1",
        "get",
        "GET",
        "/shop",
    )
    assert (made.params, made.body, made.body_required, dict(made.responses)) == ((), None, False, {200: Any})
    assert (made.grant, made.restricted, made.paging, made.sandbox, made.sandbox_only) == (
        None,
        None,
        None,
        None,
        False,
    )
    assert (made.safe_to_repeat, made.idempotency_key, made.deprecated) == (False, None, None)


@pytest.mark.parametrize(
    ("empty", "responses"), [([], {200: Any}), ([204], {204: None, 200: Any}), ([200, 202], {200: None, 202: None})]
)
def test_statuses_without_a_body_are_known(empty: list[int], responses: dict[int, Any]) -> None:
    """200 has one, unless it is among them."""
    assert dict(one(empty=empty).responses) == responses


def test_what_a_row_says_is_in_the_operation() -> None:
    """Each of its facts."""
    made = one(
        body="Thing", body_required=1, grant="g", sandbox="static", sandbox_only=True, safe_to_repeat=True,
        idempotency_key="k", restricted={"mode": "optional", "data_elements": ["a"], "generic_path": False},
        parameters=[
            {"name": "a-b", "argument": "a_b", "where": "query", "required": True, "style": "csv", "marketplace": True},
            {"name": "c", "argument": "c", "where": "header", "required": False, "style": "plain"},
        ],
    )  # fmt: skip
    assert (made.body, made.body_required, made.grant, made.sandbox, made.sandbox_only) == (
        Any,
        True,
        "g",
        "static",
        True,
    )
    assert (made.safe_to_repeat, made.idempotency_key) == (True, "k")
    assert made.restricted == Restricted("optional", ("a",), generic_path=False)
    first, second = made.params
    assert (first.name, first.argument, first.where, first.type) == ("a-b", "a_b", Location.QUERY, Any)
    assert (first.required, first.style, first.marketplace, first.label) == (True, Style.CSV, True, "a_b")
    assert (second.where, second.required, second.style, second.marketplace) == (
        Location.HEADER,
        False,
        Style.PLAIN,
        False,
    )
    assert one(restricted={"mode": "always"}).restricted == Restricted("always", (), generic_path=True)
    raw = Rows({"id": "shop_v1.get", "path": "/shop", "parameters": [
        {"name": "a-b", "argument": "a_b", "where": "query", "required": True, "style": "csv"},
    ]}).get("shop_v1.get").raw  # fmt: skip
    assert [each.label for each in raw.params] == ["a-b"]


@pytest.mark.parametrize(
    ("row", "end"),
    [
        (None, None),
        ({}, Deprecation()),
        ({"announced": False, "removal": "2027-01-02"}, None),
        ({"announced": True, "removal": "2027-01-02", "replacement": ["a.b"]}, Deprecation(date(2027, 1, 2), ("a.b",))),
        ({"removal": None, "replacement": None}, Deprecation()),
    ],
)
def test_an_end_is_known_where_it_is_announced(row: Any, end: Deprecation | None) -> None:
    """With its day and successors, where there are any."""
    assert one(deprecated=row).deprecated == end


@pytest.mark.parametrize(
    ("row", "paging"),
    [
        ({"argument": "token"}, Paging("token", add={})),
        (
            {
                "argument": "body", "token": ["a", "b"], "items": ["i"], "keep": ["k"], "add": {"x": "y"},
                "offset": {"limit": ["l"]}, "body": ["n"], "lists": [],
            },
            Paging("body", ("a", "b"), ("i",), ("k",), {"x": "y"}, {"limit": ("l",)}, ("n",), ()),
        ),
        ({"argument": "t", "items": [], "keep": [], "offset": None, "body": None}, Paging("t", (), (), (), {})),
    ],
)  # fmt: skip
def test_a_paged_operation_says_how(row: dict[str, Any], paging: Paging) -> None:
    """An empty list is not none."""
    made = one(paging=row)
    assert type(made) is PagedOperation
    assert made.paging == paging


def named(name: str, style: str = "plain") -> dict[str, Any]:
    return {"name": name, "argument": name, "where": "path", "required": True, "style": style}


ROUTES = Rows(
    {"id": "s.literal", "path": "/a/b"},
    {"id": "s.value", "path": "/a/{x}", "parameters": [named("x")]},
    {"id": "s.deep", "path": "/a/{x}/c", "parameters": [named("x")]},
    {"id": "s.post", "path": "/a/{y}", "method": "POST", "parameters": [named("y")]},
    {"id": "s.greedy", "path": "/g/{p}", "parameters": [named("p", "greedy")]},
    {"id": "s.one", "path": "/g/one"},
)


@pytest.mark.parametrize(
    ("method", "path", "found"),
    [
        ("GET", "/a/b", ("s.literal", {})),
        ("get", "/a/b", ("s.literal", {})),
        ("GET", "/a/c", ("s.value", {"x": "c"})),
        ("GET", "/a/b/c", ("s.deep", {"x": "b"})),
        ("GET", "/a/x%2Fy", ("s.value", {"x": "x/y"})),
        ("GET", "/a/", ("s.value", {"x": ""})),
        ("POST", "/a/b", ("s.post", {"y": "b"})),
        ("GET", "/g/one", ("s.one", {})),
        ("GET", "/g/one/two/th%20ree", ("s.greedy", {"p": "one/two/th ree"})),
        ("GET", "/g/x", ("s.greedy", {"p": "x"})),
        ("GET", "/a", None),
        ("GET", "/a/b/d", None),
        ("GET", "/a/b/c/d", None),
        ("PUT", "/a/b", None),
        ("GET", "a/b", None),
        ("GET", "x/a/b", None),
        ("GET", "", None),
    ],
)
def test_a_path_leads_to_its_operation(method: str, path: str, found: Any) -> None:
    """A literal step goes before a value, and a value before one that keeps its slashes."""
    got = ROUTES.find(method, path)
    assert (None if got is None else (got[0].id, got[1])) == found


@pytest.mark.parametrize(
    ("name", "hint"),
    [("s.litral", "; did you mean 's.literal'?"), ("greedy", "; did you mean 's.greedy'?"), ("zzzzzzzz", "")],
)
def test_an_unknown_id_is_named_with_the_nearest(name: str, hint: str) -> None:
    """By id, or by name alone."""
    with pytest.raises(InvalidArgumentError) as caught:
        ROUTES.get(name)
    assert str(caught.value) == f"There is no operation {name!r}{hint}"
    assert len(ROUTES) == len(list(ROUTES)) == 6


def test_plans_are_read_as_they_stand() -> None:
    """And Amazon's sandbox has one of its own."""
    plan = Catalog().plan("orders_v0.getOrders")
    assert plan is not None
    assert plan.rate == pytest.approx(1 / 60)
    assert plan.burst == 20
    assert plan.source
    assert Catalog().plan("shop_v1.get") is None
    assert (SANDBOX_PLAN.rate, SANDBOX_PLAN.burst, SANDBOX_PLAN.application_rate) == (5.0, 15, None)
    assert Plan(1.0, 2) == Plan(1.0, 2, None, "")


def test_a_package_that_is_not_there_is_named() -> None:
    """With what to install."""
    with pytest.raises(ConfigurationError) as caught:
        len(Catalog("not_there_at_all"))
    assert str(caught.value) == (
        "not_there_at_all/operations.json is missing: install the spapi-clients package, or run `make generate`"
    )
    assert isinstance(models_dir(), Path)


def test_a_file_that_is_not_in_a_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package without its data is like none."""
    (tmp_path / "bare_package").mkdir()
    (tmp_path / "bare_package" / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ConfigurationError) as caught:
        Catalog("bare_package").load("quotas.json")
    assert str(caught.value) == (
        "bare_package/quotas.json is missing: install the spapi-clients package, or run `make generate`"
    )


def test_the_models_are_those_of_a_checkout_where_no_package_has_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor is there a package."""
    monkeypatch.setattr(catalog, "PACKAGE", "not_there_at_all")
    found = models_dir()
    assert isinstance(found, Path)
    assert (found.name, found.parent) == ("models", Path(catalog.__file__).resolve().parents[1])

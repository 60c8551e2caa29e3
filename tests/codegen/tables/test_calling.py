"""How an operation may be called, by its rows and its model: what each row gives, and which rows are not right."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from codegen.tables.agreement import Rows
from codegen.tables.calling import deprecation_of, grant_of, is_safe, restricted_of, sandbox_of

WHY = {"source": "here", "reason": "because"}
NEEDLESS = "take the row out"


def given(
    row: Any, *, method: str = "GET", settled: bool = False, headers: tuple[str, ...] = (), raw: Any = None
) -> Any:
    """The rows of one operation in every table, and the operation."""
    operation: Any = SimpleNamespace(
        id="toys_v1.get",
        method=method,
        raw=raw or {},
        parameters=lambda where: {name: {} for name in headers if where == "header"},
    )
    found = {} if row is None else {"toys_v1.get": row}
    names = ("grants", "restricted", "deprecations", "sandbox", "safe_to_repeat")
    tables: Any = {f"{name}.toml": SimpleNamespace(rows=found) for name in names}
    return Rows(tables, {"toys_v1.get": operation}, frozenset({"toys_v1.get"} if settled else ())), operation


def problems(rows: Rows) -> list[tuple[str, str]]:
    assert all(each.row == "toys_v1.get" for each in rows.problems)
    return [(each.what, each.remedy) for each in rows.problems]


SCOPES = "sellingpartnerapi::notifications, sellingpartnerapi::client_credential:rotation"


@pytest.mark.parametrize(
    ("row", "settled", "scope", "wrong"),
    [
        (None, False, None, []),
        ({"scope": "none"}, False, None, []),
        ({"scope": "none"}, True, None, [("no row says so already", NEEDLESS)]),
        ({"scope": "sellingpartnerapi::notifications"}, True, "sellingpartnerapi::notifications", []),
        ({"scope": "sellingpartnerapi::client_credential:rotation"}, False,
         "sellingpartnerapi::client_credential:rotation", []),
        ({"scope": "other"}, False, "other", [("unknown scope other", f"use one of {SCOPES}")]),
    ],
)  # fmt: skip
def test_a_grantless_operation_has_a_scope(row: Any, settled: bool, scope: str | None, wrong: list[Any]) -> None:
    rows, operation = given(row and {**WHY, **row}, settled=settled)
    found = grant_of(rows, operation)
    assert (None if found is None else (found.scope, found.source, found.reason)) == (
        None if scope is None else (scope, "here", "because")
    )
    assert problems(rows) == wrong


TOGETHER = ("data_elements go with mode optional, and only with it", "correct the row")


@pytest.mark.parametrize(
    ("row", "settled", "expected", "wrong"),
    [
        (None, False, None, []),
        ({"mode": "none"}, False, None, []),
        ({"mode": "none"}, True, None, [("no row says so already", NEEDLESS)]),
        ({"mode": "always"}, False, ("always", (), True), []),
        ({"mode": "report"}, False, ("report", (), True), []),
        ({"mode": "optional", "data_elements": ["a", "b"]}, False, ("optional", ("a", "b"), True), []),
        ({"mode": "optional"}, False, ("optional", (), True), [TOGETHER]),
        ({"mode": "always", "data_elements": ["a"]}, False, ("always", ("a",), True), [TOGETHER]),
        ({"mode": "always", "generic_path": False}, False, ("always", (), False), []),
        ({"mode": "other"}, False, ("other", (), True), [("unknown mode other", "use one of always, optional, report")]),
    ],
)  # fmt: skip
def test_personal_data_wants_a_token(row: Any, settled: bool, expected: Any, wrong: list[Any]) -> None:
    """A generic path is the rule."""
    rows, operation = given(row and {**WHY, **row}, settled=settled)
    found = restricted_of(rows, operation)
    assert (None if found is None else (found.mode, found.data_elements, found.generic_path)) == expected
    assert problems(rows) == wrong


ANNOUNCED = ("it has been announced", "take announced = false out")


@pytest.mark.parametrize(
    ("row", "marked", "expected", "wrong"),
    [
        (None, False, None, []),
        (None, True, (None, (), True), [("the model marks it deprecated", "add a row with what replaces it")]),
        ({}, False, (None, (), True), []),
        ({}, True, (None, (), True), []),
        ({"removal": "2027-01-01"}, False, ("2027-01-01", (), True), []),
        ({"announced": False}, False, (None, (), False), []),
        ({"announced": False}, True, (None, (), False), [ANNOUNCED]),
        ({"announced": False, "removal": "2027-01-01"}, False, ("2027-01-01", (), False), [ANNOUNCED]),
        ({"announced": True, "removal": "2027-01-01"}, True, ("2027-01-01", (), True), []),
        ({"replacement": ["toys_v1.get"]}, False, (None, ("toys_v1.get",), True), []),
        ({"replacement": ["toys_v1.get", "toys_v2.get"]}, False, (None, ("toys_v1.get", "toys_v2.get"), True),
         [("there is no operation toys_v2.get to replace it", "correct the row")]),
    ],
)  # fmt: skip
def test_an_end_is_announced_or_marked(row: Any, marked: bool, expected: Any, wrong: list[Any]) -> None:
    """A replacement has to be there."""
    rows, operation = given(None if row is None else {**WHY, **row}, raw={"deprecated": True} if marked else None)
    found = deprecation_of(rows, operation)
    assert (None if found is None else (found.removal, found.replacement, found.announced)) == expected
    assert problems(rows) == wrong


SAME = ("the row says what the model says", NEEDLESS)


@pytest.mark.parametrize(
    ("row", "settled", "kind", "only", "expected", "wrong"),
    [
        (None, False, None, None, (None, False), []),
        (None, False, "static", None, ("static", False), []),
        (None, False, "static", True, ("static", True), []),
        ({"kind": "dynamic"}, False, "static", None, ("dynamic", False), []),
        ({"kind": "static"}, False, "static", None, ("static", False), [SAME]),
        ({"kind": "static", "only": True}, False, "static", True, ("static", True), [SAME]),
        ({"kind": "static", "only": True}, False, "static", None, ("static", True), []),
        ({"kind": "static", "only": False}, False, "static", True, ("static", False), []),
        ({"only": True}, False, "dynamic", None, ("dynamic", True), []),
        ({"only": True}, False, "dynamic", True, ("dynamic", True), [SAME]),
        ({"kind": "none"}, False, "static", None, (None, False), []),
        ({"kind": "none"}, False, None, None, (None, False), []),
        ({"kind": "none", "only": True}, False, None, None, (None, True), []),
        ({"kind": "none"}, True, None, None, (None, False), [("no row says so already", NEEDLESS)]),
        ({"kind": "other"}, False, None, None, ("other", False), [("unknown kind other", "use one of static, dynamic")]),
    ],
)  # fmt: skip
def test_a_sandbox_is_that_of_the_row_else_of_the_model(
    row: Any, settled: bool, kind: str | None, only: bool | None, expected: Any, wrong: list[Any]
) -> None:
    """A row that says what the model says is not needed."""
    told = {"x-spapi-sandbox": kind, "x-spapi-sandbox-only": only}
    rows, operation = given(row, settled=settled, raw={key: value for key, value in told.items() if value is not None})
    found = sandbox_of(rows, operation)
    assert (found.kind, found.only) == expected
    assert problems(rows) == wrong


@pytest.mark.parametrize(
    ("row", "method", "settled", "headers", "expected", "wrong"),
    [
        *[(None, method, False, (), True, []) for method in ("GET", "HEAD", "PUT", "DELETE")],
        *[(None, method, False, (), False, []) for method in ("POST", "PATCH")],
        (None, "POST", False, ("x-Idempotency-Key", "other"), False,
         [("it takes x-Idempotency-Key", "add a row with idempotency_key")]),
        (None, "POST", False, ("other",), False, []),
        (None, "PUT", False, ("x-idempotency-key",), True, []),
        ({"safe": True}, "POST", True, (), True, []),
        ({"safe": False}, "POST", False, (), False, []),
        ({"safe": False}, "POST", True, (), False, [("POST says so already", NEEDLESS)]),
        ({"safe": True}, "GET", True, (), True, [("GET says so already", NEEDLESS)]),
        ({"safe": False}, "GET", True, (), False, []),
        ({"safe": False, "idempotency_key": "key"}, "POST", True, ("key",), False, []),
        ({"safe": False, "idempotency_key": "key"}, "POST", True, (), False,
         [("there is no header key", "correct the row")]),
    ],
)  # fmt: skip
def test_what_may_be_repeated_is_said_by_the_method_else_by_a_row(
    row: Any, method: str, settled: bool, headers: tuple[str, ...], expected: bool, wrong: list[Any]
) -> None:
    """A key that makes it safe is a header that it takes."""
    rows, operation = given(row, method=method, settled=settled, headers=headers)
    assert is_safe(rows, operation) is expected
    assert problems(rows) == wrong

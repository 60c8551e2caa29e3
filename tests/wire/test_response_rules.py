"""Which type an answer's body is read as, and what an answer without one comes to."""

from __future__ import annotations

import json
from typing import Any

import pytest

from spapi_core.errors import AnswerError, StatusError
from spapi_core.model import Model
from spapi_core.model.codec import DriftKind
from spapi_core.operation import Operation
from spapi_core.wire import response
from spapi_core.wire.exchange import HTTPAnswer


class Thing(Model):
    """A body."""

    name: str | None = None
    _wire_ = ("Name",)


def operation(method: str, responses: dict[int, Any], otherwise: Any = None) -> Operation[Any]:
    return Operation(
        id="shop_v1.do", section="shop_v1", name="do", method=method, path="/", responses=responses, otherwise=otherwise
    )


def read(what: Operation[Any], status: int, body: Any = b"") -> response.Response[Any]:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return response.read(what, HTTPAnswer(status, {}, content), 1, 0.0, strict=False)


def test_a_response_of_ones_own_is_plain() -> None:
    """One try, no time, nothing kept, nothing that does not fit."""
    made = response.Response({}, b"", 200, {}, operation("GET", {}))
    assert (made.request_id, made.rate_limit, made.attempts, made.elapsed) == (None, None, 1, 0.0)
    assert (made.drift, made.cached, made.stale) == ((), False, False)


@pytest.mark.parametrize(
    ("responses", "otherwise", "status", "parsed"),
    [
        ({200: Thing, 201: dict[str, Any]}, None, 201, {"Name": "a"}),
        ({200: Thing, 201: dict[str, Any]}, None, 202, Thing(name="a")),
        ({400: dict[str, Any], 202: Thing}, None, 200, Thing(name="a")),
        ({400: dict[str, Any]}, Thing, 200, Thing(name="a")),
        ({400: dict[str, Any]}, None, 200, {"Name": "a"}),
        ({}, None, 299, {"Name": "a"}),
        ({200: Any}, None, 200, {"Name": "a"}),
    ],
)
def test_a_body_is_read_as_its_status_says(responses: dict[int, Any], otherwise: Any, status: int, parsed: Any) -> None:
    """Else as the first success of the operation, else as its default answer, else as plain JSON."""
    got = read(operation("GET", responses, otherwise), status, {"Name": "a"})
    assert (got.parsed, got.drift) == (parsed, ())


@pytest.mark.parametrize(
    ("kind", "parsed", "expected"),
    [
        (Thing, Thing(), "Thing"),
        (list[str], [], "list"),
        (dict[str, Any], {}, "dict"),
        (list, [], "list"),
        (Any, None, "JSON"),
        (str, None, "str"),
    ],
)
@pytest.mark.parametrize("body", [b"", b" \n", b"\xef\xbb\xbf"])
def test_a_call_that_changes_something_is_done_without_the_body_too(
    kind: Any, parsed: Any, expected: str, body: bytes
) -> None:
    """With an empty one in its place, and a word about it; one that reads has no answer then."""
    got = read(operation("POST", {200: kind}), 200, body)
    assert got.parsed == parsed
    assert [(each.kind, each.expected, each.found) for each in got.drift] == [
        (DriftKind.WRONG_TYPE, expected, "no body")
    ]
    for method in ("GET", "HEAD"):
        with pytest.raises(AnswerError):
            read(operation(method, {200: kind}), 200, body)


@pytest.mark.parametrize(("status", "drifts"), [(203, True), (204, False), (205, True)])
def test_only_a_204_says_by_itself_that_there_is_no_body(status: int, drifts: bool) -> None:
    """Where the operation names no type at all."""
    assert (len(read(operation("POST", {}), status).drift) == 1) is drifts


@pytest.mark.parametrize(
    ("body", "parsed", "found"),
    [
        (None, None, None),
        ({}, None, None),
        ({"a": 1}, {"a": 1}, "object"),
        ([1], [1], "array"),
        ([], [], "array"),
        ("a", "a", "string"),
        (1, 1, "number"),
        (1.5, 1.5, "number"),
        (True, True, "boolean"),
        (False, False, "boolean"),
        (0, 0, "number"),
    ],
)
def test_a_body_where_none_belongs_is_kept_with_its_kind(body: Any, parsed: Any, found: str | None) -> None:
    """Null and an empty object say nothing."""
    got = read(operation("DELETE", {200: None}), 200, body)
    assert got.parsed == parsed
    assert [(each.expected, each.found) for each in got.drift] == ([] if found is None else [("no body", found)])


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_null_is_no_answer_to_a_call_that_reads(method: str) -> None:
    """Of one that changes something it is a word about its body."""
    what = operation(method, {200: Any})
    if method == "GET":
        with pytest.raises(AnswerError):
            read(what, 200, None)
        return
    got = read(what, 200, None)
    assert got.parsed is None
    assert [(each.expected, each.found) for each in got.drift] == [("JSON", "null")]


def test_bytes_are_handed_out_as_they_came() -> None:
    """Where the operation answers with a file."""
    assert read(operation("GET", {200: bytes}), 200, b"\x00{").parsed == b"\x00{"


@pytest.mark.parametrize(("status", "is_success"), [(199, False), (200, True), (299, True), (300, False)])
def test_a_success_is_from_200_to_299(status: int, is_success: bool) -> None:
    """Both ends included; all else is the error of its status."""
    what = operation("GET", {})
    if is_success:
        assert read(what, status, {}).status_code == status
        return
    with pytest.raises(StatusError):
        read(what, status, {})

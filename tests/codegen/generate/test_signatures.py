"""Signatures of builders and methods, and what they pass on: one order, and nothing that is not asked for."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from codegen.generate import signatures


def of(**given: Any) -> Any:
    """Something with these attributes."""
    return SimpleNamespace(**given)


def parameter(argument: str, annotation: str = "str", *, optional: bool = False) -> Any:
    """A parameter."""
    return of(argument=argument, annotation=annotation, optional=optional)


def operation(*, restricted: str | None = None, paging: Any = None, batch: Any = None, **given: Any) -> Any:
    """An operation."""
    known: dict[str, Any] = {
        "positional": [],
        "keywords": [],
        "body": None,
        "body_required": False,
        "answer": "Answer",
        "item": None,
    }
    mode = None if restricted is None else of(mode=restricted)
    return of(**{**known, "facts": of(restricted=mode, paging=paging, batch=batch), **given})


FULL: dict[str, Any] = {
    "positional": [parameter("order_id"), parameter("item_id", "int")],
    "keywords": [parameter("kind"), parameter("most", "int", optional=True)],
    "body": "Body",
}


@pytest.mark.parametrize(
    ("given", "declared", "passed"),
    [
        ({}, "", ""),
        ({"positional": FULL["positional"]}, "order_id: str, item_id: int", "order_id=order_id, item_id=item_id"),
        ({"body": "Body", "body_required": True}, "*, body: Body", "body=body"),
        (
            FULL,
            "order_id: str, item_id: int, *, kind: str, most: int | None = None, body: Body | None = None",
            "order_id=order_id, item_id=item_id, kind=kind, most=most, body=body",
        ),
        ({"restricted": "always"}, "", ""),
        ({"restricted": "optional"}, "*, data_elements: Sequence[str] | None = None", "data_elements=data_elements"),
        (
            {"restricted": "report", "body": "Body"},
            "*, restricted: bool | None = None, body: Body | None = None",
            "restricted=restricted, body=body",
        ),
    ],
)
def test_what_is_declared_is_passed_on(given: dict[str, Any], declared: str, passed: str) -> None:
    """Values of the path first and by place, the others by name; what may be left out is None."""
    made = operation(**given)
    assert signatures.signature(made) == declared
    assert signatures.passed_on(made) == passed


def test_a_method_takes_the_options_of_a_call_too() -> None:
    """And a method that reads a list says how it is read."""
    made = operation(**FULL)
    plain = signatures.signature(made)
    assert signatures.method_signature(made) == f"self, {plain}, options: CallOptions | None = None"
    assert signatures.method_signature(operation()) == "self, *, options: CallOptions | None = None"
    assert signatures.list_signature(operation()) == (
        "self, *, max_items: int | None = None, max_pages: int | None = None, start_token: str | None = None, "
        "progress: Callable[[Progress], object] | None = None, prefetch: bool = False, "
        "options: CallOptions | None = None"
    )
    assert signatures.list_settings() == (
        "max_items=max_items, max_pages=max_pages, start_token=start_token, progress=progress, prefetch=prefetch, "
        "options=options"
    )


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ({}, "Call[Answer]"),
        ({"item": "Item"}, "Call[Answer]"),
        ({"paging": of(), "item": "Item"}, "PagedCall[Answer, Item]"),
        ({"paging": of()}, "PagedCall[Answer, Any]"),
        ({"batch": of(answers=None)}, "Call[Answer]"),
        ({"batch": of(answers="items"), "item": "Item"}, "BatchCall[Answer, Item]"),
        ({"paging": of(), "batch": of(answers="items"), "item": "Item"}, "PagedCall[Answer, Item]"),
    ],
)
def test_the_kind_of_a_call_follows_from_pages_and_batches(given: dict[str, Any], kind: str) -> None:
    """A list that is read page by page goes before answers of single items."""
    assert signatures.kind(operation(**given), "Call") == kind
    assert signatures.kind_of(operation(**given)) == kind.partition("Call")[0]

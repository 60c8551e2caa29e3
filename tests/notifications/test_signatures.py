"""What is given by place and what by name, and the defaults: of all that a caller of notifications meets."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from spapi_core.notifications import (
    AsyncNotifications,
    AsyncSQSConsumer,
    Notifications,
    SecretRotation,
    SQSConsumer,
    asgi_app,
    lambda_handler,
    store_in_profile,
)

EMPTY = inspect.Parameter.empty
SUBSCRIBE: dict[str, Any] = {
    "queue_arn": None, "event_bus": None, "payload_version": None, "processing_directive": None, "replace": False, "sqs": None,
}  # fmt: skip
METHODS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "subscribe": ({"notification_type": EMPTY}, SUBSCRIBE),
    "unsubscribe": ({"notification_type": EMPTY}, {"destination_id": None}),
    "destinations": ({}, {}),
    "subscription": ({"notification_type": EMPTY, "payload_version": None}, {}),
    "send_test": ({"notification_type": EMPTY}, {"queue_arn": None, "payload_version": None, "sqs": None}),
}


def parts(function: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """What is given by place, and what by name, each with its default."""
    given = [each for each in inspect.signature(function).parameters.values() if each.name != "self"]
    by_place = {each.name: each.default for each in given if each.kind is each.POSITIONAL_OR_KEYWORD}
    return by_place, {each.name: each.default for each in given if each.kind is each.KEYWORD_ONLY}


@pytest.mark.parametrize("half", [Notifications, AsyncNotifications])
@pytest.mark.parametrize("name", METHODS)
def test_a_method_takes_its_type_by_place_and_all_else_by_name(half: Any, name: str) -> None:
    """Options of the call come last."""
    by_place, by_name = METHODS[name]
    assert parts(getattr(half, name)) == (by_place, {**by_name, "options": None})


@pytest.mark.parametrize(
    ("function", "by_place", "by_name"),
    [
        (lambda_handler, {"handler": EMPTY}, {"seen": None, "on_poison": None, "max_tries": 5}),
        (asgi_app, {"handler": EMPTY}, {"api_key": EMPTY, "seen": None}),
        (SecretRotation, {}, {"store": None, "on_expiry": None}),
        (store_in_profile, {"profile": EMPTY, "config": None}, {}),
    ],
)
def test_a_function_takes_its_handler_by_place_and_all_else_by_name(
    function: Any, by_place: dict[str, Any], by_name: dict[str, Any]
) -> None:
    """The key of the application is always to be given."""
    assert parts(function) == (by_place, by_name)


@pytest.mark.parametrize("half", [SQSConsumer, AsyncSQSConsumer])
def test_a_consumer_takes_queue_and_handler_by_place_and_all_else_by_name(half: Any) -> None:
    """Eight at once, a minute for each message, five tries, and a look of twenty seconds."""
    by_place, by_name = parts(half.__init__)
    assert by_place == {"queue_url": EMPTY, "handler": EMPTY}
    defaults = {name: value for name, value in by_name.items() if name not in {"clock", "sleep"}}
    assert defaults == {
        "sqs": None, "seen": None, "on_poison": None, "workers": 8, "visibility": 60.0, "max_tries": 5, "poll": 20,
    }  # fmt: skip
    run_by_place, run_by_name = parts(half.run)
    assert (run_by_place, run_by_name) == ({}, {"until_empty": False})

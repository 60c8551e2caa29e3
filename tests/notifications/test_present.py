"""Whether the subscription that is there says what is wanted, field by field."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.errors import ConfigurationError
from spapi_core.notifications.present import otherwise, taken


def is_there(directive: Any = None, destination: str = "d-1", version: str = "1.0") -> dict[str, Any]:
    return {"destinationId": destination, "payloadVersion": version, "processingDirective": directive}


@pytest.mark.parametrize(
    ("present", "told"),
    [
        (is_there(), None),
        (is_there(destination="d-2"), "destination d-2 and payload version 1.0"),
        (is_there(version="2.0"), "destination d-1 and payload version 2.0"),
        ({}, "destination None and payload version None"),
    ],
)
def test_destination_and_version_are_those_that_are_wanted(present: Any, told: str | None) -> None:
    """Else it says which they are."""
    assert otherwise(present, "d-1", "1.0", None) == told
    assert otherwise(present, "d-1", "1.0", {}) == told


@pytest.mark.parametrize(
    ("there", "wanted", "same"),
    [
        ({"a": 1, "b": 2}, {"a": 1}, True),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        ({"a": 2}, {"a": 1}, False),
        ({"a": {"b": 1, "c": 2}}, {"a": {"b": 1}}, True),
        ({"a": "b"}, {"a": {"b": 1}}, False),
        ({"a": ["x", "y"]}, {"a": ["y", "x"]}, True),
        ({"a": ["x", "y"]}, {"a": ("y", "x")}, True),
        ({"a": ["x", "y"]}, {"a": ["x"]}, False),
        ({"a": ["x"]}, {"a": ["x", "y"]}, False),
        ({"a": ["x", "z"]}, {"a": ["x", "y"]}, False),
        ({"a": ["x", "y"]}, {"a": ["x", "x"]}, True),
        ({"a": "xy"}, {"a": ["x", "y"]}, False),
        ({"a": [{"b": 1, "c": 2}]}, {"a": [{"b": 1}]}, True),
        ({"a": [{"b": 2}]}, {"a": [{"b": 1}]}, False),
        ({"a": []}, {"a": []}, True),
        ({"a": None}, {"a": None}, True),
    ],
)
def test_a_directive_says_all_that_is_wanted(there: Any, wanted: Any, same: bool) -> None:
    """More may be there, but for lists, which have as many values in any order."""
    assert otherwise(is_there(there), "d-1", "1.0", wanted) == (None if same else "another processingDirective")


@pytest.mark.parametrize("there", [None, {}])
def test_a_directive_that_is_not_there_is_said(there: Any) -> None:
    """It would have to be made."""
    assert otherwise(is_there(there), "d-1", "1.0", {"a": 1}) == "no processingDirective"


def test_the_error_says_what_to_do() -> None:
    """Change it, or unsubscribe."""
    error = taken("ORDER_CHANGE", "destination d-2")
    assert isinstance(error, ConfigurationError)
    assert str(error) == (
        "ORDER_CHANGE is already subscribed to, with destination d-2: say replace=True (--replace) to change it, or unsubscribe "
        "first."
    )

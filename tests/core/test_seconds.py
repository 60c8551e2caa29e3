"""Seconds that callers give are a number, above zero where zero means nothing."""

from __future__ import annotations

import math
from typing import Any

import pytest

from spapi_core.errors import ConfigurationError, InvalidArgumentError
from spapi_core.seconds import checked_seconds


@pytest.mark.parametrize("value", [None, 0, 0.0, 0.5, 3, 1e9, math.inf])
def test_seconds_come_back_as_they_were_given(value: float | None) -> None:
    """Whole numbers, fractions, any number of them, and None."""
    assert checked_seconds("wait", value) is value


@pytest.mark.parametrize("value", [-1, -0.1, math.nan, True, False, "5", b"5", [1], 1j])
def test_what_is_no_number_of_seconds_is_refused(value: Any) -> None:
    """By its name, with what it is and what to give."""
    with pytest.raises(InvalidArgumentError, match=r"^wait is .*: give seconds of 0 or more, or None for no limit$"):
        checked_seconds("wait", value)


@pytest.mark.parametrize("value", [0, 0.0, -1])
def test_zero_is_refused_where_it_means_nothing(value: float) -> None:
    """The message says so."""
    with pytest.raises(InvalidArgumentError, match=r"give seconds above zero, or None"):
        checked_seconds("timeout", value, above_zero=True)
    assert checked_seconds("timeout", 0.001, above_zero=True) == 0.001


def test_more_than_the_most_is_refused() -> None:
    """The most itself is taken; where None is not a choice, the message does not name it."""
    assert checked_seconds("hold", 3600, most=3600) == 3600
    with pytest.raises(InvalidArgumentError, match=r"^hold is 3601: give seconds of 0 or more, 3,600 at most$"):
        checked_seconds("hold", 3601, most=3600, none="")


def test_a_setting_is_refused_as_a_setting() -> None:
    """With the error that the caller of the check names."""
    with pytest.raises(ConfigurationError):
        checked_seconds("timeout", -1, error=ConfigurationError)

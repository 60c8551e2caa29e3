"""The numbers of a bucket: what it can have, and the period that a published rate stands for."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.limits.bucket import MICRO, Bucket, believable, period_of


@pytest.mark.parametrize("rate", [1e-6, 1, 0.5, 1e6])
def test_a_rate_is_from_one_in_eleven_days_to_a_million_a_second(rate: float) -> None:
    """Both ends included."""
    assert Bucket("k", rate).rate == rate


@pytest.mark.parametrize("rate", [9.9e-7, 1_000_001, 0, -1, True, "1", None, float("nan"), float("inf")])
def test_another_rate_is_refused(rate: Any) -> None:
    """With what it was."""
    with pytest.raises(InvalidArgumentError) as caught:
        Bucket("k", rate)
    assert str(caught.value) == (
        f"A bucket's rate must be a number of permits a second from 0.000001 to 1000000, got {rate!r}."
    )


@pytest.mark.parametrize("burst", [0, -1, True, 1.0, "1", None])
def test_a_burst_is_a_whole_number_above_zero(burst: Any) -> None:
    """One where nothing is said."""
    assert (Bucket("k", 1.0).burst, Bucket("k", 1.0, 1).burst) == (1, 1)
    with pytest.raises(InvalidArgumentError) as caught:
        Bucket("k", 1.0, burst)
    assert str(caught.value) == f"A bucket's burst must be a whole number of 1 or more, got {burst!r}."


@pytest.mark.parametrize(
    ("rate", "is_believable"), [(9.9e-6, False), (1e-5, True), (1.0, True), (1e4, True), (10_001, False), (0, False)]
)
def test_a_rate_that_amazon_cannot_mean_is_a_fault_of_the_header(rate: float, is_believable: bool) -> None:
    """Both ends included."""
    assert believable(rate) is is_believable


@pytest.mark.parametrize(
    ("rate", "seconds"),
    [
        (1.0, 1.0),
        (0.5, 2.0),
        (2.0, 0.5),
        (3.0, 0.333334),
        (0.1, 10.0),
        (0.0167, 60.0),
        (0.0222, 45.045046),
        (0.0056, 180.0),
        (0.0083, 120.481928),
        (0.0028, 360.0),
        (0.00111, 900.900901),
        (0.0055, 181.818182),
        (0.05, 20.0),
        (0.0333, 30.030031),
        (0.0667, 15.0),
        (1e6, 1e-6),
        (1e-6, 1e6),
    ],
)
def test_a_published_rate_stands_for_whole_quarters_of_a_minute(rate: float, seconds: float) -> None:
    """Where they round to it and are slower by less than a hundredth; else it is taken at face value, to the slower side."""
    assert period_of(rate) == round(seconds * MICRO)

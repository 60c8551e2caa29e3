"""A finding is a value: compared, shown, and as JSON."""

from __future__ import annotations

import pytest
from attrs.exceptions import FrozenInstanceError

from spapi_core.doctor.finding import Finding, Status, Sure


def test_a_finding_is_a_value() -> None:
    """Two that say the same are equal; nobody changes one; without more it is certain, and nothing is to be done."""
    found = Finding("Clock", Status.OK, "Within 1 s of the server's.")
    assert found == Finding("Clock", Status.OK, "Within 1 s of the server's.", "", "", Sure.CERTAIN)
    assert found != Finding("Clock", Status.WARNING, "Within 1 s of the server's.")
    with pytest.raises(FrozenInstanceError):
        found.step = "x"  # type: ignore[misc]


def test_a_finding_is_plain_json() -> None:
    assert Finding("Path", Status.PROBLEM, "t", "unescaped_path", "r", Sure.LIKELY).to_dict() == {
        "step": "Path",
        "status": "problem",
        "text": "t",
        "cause": "unescaped_path",
        "remedy": "r",
        "sure": "likely",
    }

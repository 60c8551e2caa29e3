"""The soak in a short form: each part once, small; what it counts are faults, not speed.

The parts "redis" and "fleet" run in real time and stay out: the same cases in virtual time are `tests/limits/test_away.py`,
`test_fleet.py` and `test_queued.py`, and Celery's own workers `tests/integrations/test_celery.py`.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.soak import __main__ as soak
from tests.soak.stage import Figure

SCALE = 0.01
WITH_REDIS = {"forks", "gunicorn", "celery"}
LARGER = {"forks": 0.06, "gunicorn": 0.05, "celery": 0.03}
"""So that each kind of store comes up, and several workers."""

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="forks, kills, and counts open files as Linux shows them"
)


@pytest.mark.parametrize("part", sorted(soak.PARTS.keys() - {"redis", "fleet"}))
def test_a_part_of_the_soak_keeps_its_bounds(part: str, tmp_path: Path) -> None:
    """Nothing crossed, lost, hanging or half written."""
    if part in WITH_REDIS and shutil.which("redis-server") is None:
        pytest.skip("redis-server is not installed (Debian's package redis-server)")
    figures = soak.PARTS[part](LARGER.get(part, SCALE), tmp_path)
    assert [each for each in figures if not each.kept] == []
    assert all(each.done > 0 for each in figures)


def test_a_broken_bound_ends_the_soak_with_status_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And the table says which."""
    monkeypatch.setattr(sys, "argv", ["soak", "forks"])
    for found, status, verdict in ((0, 0, "kept"), (1, 1, "broken")):
        monkeypatch.setitem(soak.PARTS, "forks", lambda *_, found=found: [Figure("hangs", 4, found)])
        assert soak.main() == status
        assert verdict in capsys.readouterr().out

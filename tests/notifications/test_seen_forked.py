"""What is remembered of handled notifications, in the child of a fork."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from spapi_core.notifications import SQLiteSeen
from spapi_core.notifications.seen import SeenState


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_child_opens_the_file_for_itself_and_sees_what_its_parent_did(tmp_path: Path) -> None:
    """Whatever the child does, the parent's connection goes on, and each sees what the other has handled."""
    seen = SQLiteSeen(tmp_path / "seen.sqlite")
    seen.finish("one")
    child = os.fork()
    if child == 0:
        fine = False
        try:
            fine = (seen.begin("one", 60), seen.begin("two", 60)) == (SeenState.DONE, SeenState.NEW)
            seen.finish("two")
        finally:
            os._exit(0 if fine else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert seen.begin("two", 60) == SeenState.DONE
    seen.close()
    assert seen.begin("three", 60) == SeenState.NEW
    seen.close()

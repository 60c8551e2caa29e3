"""What is remembered of handled notifications, in the child of a fork."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from spapi_core.notifications import SQLiteSeen, SQSConsumer
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


class Queue:
    """A queue that takes down whose visibility is changed."""

    def __init__(self) -> None:
        self.changed: list[str] = []

    def change_message_visibility(self, **words: Any) -> None:
        self.changed.append(words["ReceiptHandle"])


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_child_neither_extends_nor_counts_what_its_parent_holds(tmp_path: Path) -> None:
    """Messages that are being handled while the process forks are the parent's; it goes on with them."""
    queue = Queue()
    seen = SQLiteSeen(tmp_path / "seen.sqlite")
    consumer = SQSConsumer("http://127.0.0.1/queue", lambda _: None, sqs=queue, seen=seen)
    assert seen.begin("one", 60) == SeenState.NEW
    consumer._held.hold("handle", "one")
    consumer._held.count("handled")
    child = os.fork()
    if child == 0:
        fine = False
        try:
            consumer._extend()
            seen.release("one")
            fine = (queue.changed, consumer.counts.handled, seen.begin("one", 60)) == ([], 0, SeenState.BUSY)
        finally:
            os._exit(0 if fine else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    consumer._extend()
    assert (queue.changed, consumer.counts.handled) == (["handle"], 1)
    assert seen.begin("one", 60) == SeenState.BUSY
    seen.release("one")
    assert seen.begin("one", 60) == SeenState.NEW
    seen.close()

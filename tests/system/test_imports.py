"""Imports of other threads at the moment of a fork: seen, waited for, and no longer than is worth it."""

from __future__ import annotations

import builtins
import sys
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from spapi_core.system import imports


@contextmanager
def importing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, threading.Event, threading.Thread]]:
    """A thread in the middle of an import, until the event is set or the block ends."""
    name = f"slow_{uuid.uuid4().hex}"
    there, over = threading.Event(), threading.Event()
    monkeypatch.setattr(builtins, name, (there, over), raising=False)
    (folder / f"{name}.py").write_text(f"there, over = {name}\nthere.set()\nover.wait(60)\n")
    monkeypatch.syspath_prepend(folder)
    thread = threading.Thread(target=import_module, args=(name,))
    thread.start()
    assert there.wait(60)
    try:
        yield name, over, thread
    finally:
        over.set()
        thread.join()
        sys.modules.pop(name, None)


class Times:
    """A clock that gives some times, then the last of them."""

    def __init__(self, *times: float) -> None:
        self.left = list(times)

    def __call__(self) -> float:
        return self.left.pop(0) if len(self.left) > 1 else self.left[0]


def held_elsewhere() -> bool:
    """Whether another thread is kept from beginning an import."""
    found: list[Any] = []

    def look() -> None:
        found.append(import_module("spapi_core.system.imports"))

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    thread.join(30)
    return not found


def test_imports_of_other_threads_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By name, as long as they last; its own are not waited for."""
    with importing(tmp_path, monkeypatch) as (name, over, thread):
        assert name in imports.under_way()
        over.set()
        thread.join()
        assert name not in imports.under_way()
    seen = f"own_{uuid.uuid4().hex}"
    (tmp_path / f"{seen}.py").write_text(
        "from spapi_core.system import imports\nUNDER_WAY = imports.under_way()\n", encoding="utf-8"
    )
    assert seen not in import_module(seen).UNDER_WAY
    sys.modules.pop(seen)


def test_no_import_is_under_way_that_is_worth_waiting_for() -> None:
    """Then none begins until they are let go; letting go once more changes nothing."""
    assert imports.hold_imports()
    imports.release()
    imports.release()
    assert not held_elsewhere()


def test_an_import_that_takes_long_is_not_waited_for_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a second; the next fork goes on with it, and in the child it is forgotten."""
    with importing(tmp_path, monkeypatch) as (name, _, _thread):
        assert not imports.hold_imports()
        monkeypatch.setattr(imports.time, "monotonic", Times(0.0, 0.9, 1.0, 1.001))  # type: ignore[attr-defined]  # its own
        imports.wait_for_imports()
        monkeypatch.undo()
        assert imports.hold_imports()
        imports.release()
        imports.wait_for_imports()
        assert name in sys.modules
    assert imports.hold_imports()
    imports.release()


def test_an_import_that_ends_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No longer than it takes."""
    with importing(tmp_path, monkeypatch) as (name, over, _):
        threading.Timer(0.05, over.set).start()
        imports.wait_for_imports()
        assert name not in imports.under_way()

"""The Makefile clears no environment that it did not make."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.generated.everything import ROOT

Setup = Callable[[str], "subprocess.CompletedProcess[str]"]


@pytest.fixture
def setup(tmp_path: Path) -> Setup:
    """Runs `make setup` for a folder, with a Python that does nothing."""
    idle = tmp_path / "idle"
    idle.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    idle.chmod(0o755)

    def run(venv: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603 - our own Makefile
            ["make", "setup", f"VENV={venv}", f"PYTHON={idle}"],  # noqa: S607 - wherever make is
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def test_a_folder_that_make_did_not_make_is_left_alone(setup: Setup, tmp_path: Path) -> None:
    """An environment of somebody else: refused with what to do, and not a file of it is gone."""
    folder = tmp_path / "mine"
    (folder / "bin").mkdir(parents=True)
    (folder / "pyvenv.cfg").write_text("home = /usr/bin\n", encoding="utf-8")
    done = setup(str(folder))
    assert done.returncode != 0
    assert "was not made by make: name another folder with make VENV=..." in done.stdout
    assert sorted(each.name for each in folder.iterdir()) == ["bin", "pyvenv.cfg"]


def test_its_own_folder_is_made_again(setup: Setup, tmp_path: Path) -> None:
    """One that carries the mark of make."""
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / ".made-by-make").touch()
    (folder / "old").touch()
    setup(str(folder))
    assert [each.name for each in folder.iterdir()] == [".made-by-make"]


def test_no_folder_at_all_is_refused(setup: Setup) -> None:
    """`make VENV=` would otherwise work in the root of the machine."""
    done = setup("")
    assert done.returncode != 0
    assert "VENV is empty" in done.stdout

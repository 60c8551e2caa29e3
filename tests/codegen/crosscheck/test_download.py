"""A wheel that is asked for by name and version: what pip gives, and what is said where it gives none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.crosscheck import cli

NAME = "amzn-sp-api==1.2.3"


class Pip:
    """Stands for the command; it writes a file, and answers."""

    def __init__(self, status: int, error: str = "", file: str | None = None) -> None:
        self.status, self.error, self.file = status, error, file
        self.asked: list[list[str]] = []

    def __call__(self, command: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
        self.asked.append(command)
        assert options == {"capture_output": True, "text": True, "check": False}
        folder = Path(command[command.index("--dest") + 1])
        assert folder.is_dir()
        if self.file:
            (folder / self.file).write_bytes(b"no wheel")
        return subprocess.CompletedProcess(command, self.status, "", self.error)


@pytest.mark.parametrize(
    ("pip", "last"),
    [
        (Pip(1, "first\nERROR: none\n"), "ERROR: none"),
        (Pip(1), "no answer"),
        (Pip(0, " \n"), "no answer"),
        (Pip(0, "warned\n", "a.tar.gz"), "warned"),
        (Pip(2, "broken", "a.whl"), "broken"),
    ],
)
def test_where_the_registry_gives_no_wheel_its_last_line_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], pip: Pip, last: str
) -> None:
    """An error, or skipped on request."""
    monkeypatch.setattr(subprocess, "run", pip)
    said = f"the registry has no wheel of {NAME} for us: {last}\n"
    assert cli.main([NAME], tmp_path) == 2
    assert capsys.readouterr() == ("", f"error: {said}")
    assert cli.main([NAME, "--skip-offline"], tmp_path) == 0
    assert capsys.readouterr() == ("", f"skipped: {said}")
    command = pip.asked[0]
    assert command[:4] == [sys.executable, "-m", "pip", "download"]
    assert command[4:8] == ["--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary=:all:"]
    assert (command[8], command[10:]) == ("--dest", [NAME])


def test_what_the_registry_gives_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a file that is given is."""
    monkeypatch.setattr(subprocess, "run", Pip(0, "", "a.whl"))
    assert cli.main([NAME], tmp_path) == 2
    assert "a.whl cannot be read as a wheel" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["amzn-sp-api", "amzn-sp-api==", "==1", "a b==1", "a/b==1", "./a==1"])
def test_a_name_is_checked_before_anybody_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """It is a name and a version."""
    pip = Pip(0)
    monkeypatch.setattr(subprocess, "run", pip)
    assert cli.main([name], tmp_path) == 2
    assert capsys.readouterr().err == f"error: {name} is neither a file nor <name>==<version>\n"
    assert pip.asked == []


@pytest.mark.parametrize(
    ("row", "is_sound"),
    [
        ('gaps = ["a"]\nreason = "r"', True),
        ('gaps = []\nreason = "r"', True),
        ('gaps = ["a"]', False),
        ('gaps = ["a"]\nreason = ""', False),
        ('gaps = "a"\nreason = "r"', False),
        ('reason = "r"', False),
    ],
)
def test_each_artefact_has_gaps_and_a_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], row: str, is_sound: bool
) -> None:
    """Else the table is at fault, whatever the wheel says."""
    table = tmp_path / "crosscheck.toml"
    table.write_text(f"[[artefact]]\n{row}\n", encoding="utf-8")
    monkeypatch.setattr(cli, "TABLE", table)
    monkeypatch.setattr(cli, "read_wheel", lambda _: {})
    wheel = tmp_path / "a.whl"
    wheel.write_bytes(b"")
    status = cli.main([str(wheel)], tmp_path)
    told = capsys.readouterr()
    if not is_sound:
        assert (status, told.out) == (2, "")
        assert told.err == "error: crosscheck.toml: each artefact has gaps and a reason\n"
    elif '"a"' in row:
        last = "0 packages; 0 facts that we do not have, 0 known artefacts\n"
        assert (status, told.out) == (1, f"crosscheck.toml: the SDK no longer says 'a'; take it out\n{last}")
    else:
        assert (status, told.out) == (0, "0 packages; 0 facts that we do not have, 0 known artefacts\n")

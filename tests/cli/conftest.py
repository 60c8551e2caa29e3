"""The command line in this process: a home of its own, and the local sandbox server behind the profile `local`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import frozen

from spapi_core.cli import run
from spapi_core.sandbox import LocalSandbox


@frozen
class Ran:
    """What a command wrote and how it ended."""

    code: int
    out: str
    err: str


Spapi = Callable[..., Ran]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home without profiles or tokens, and no SPAPI_ variable."""
    for name in [name for name in os.environ if name.startswith("SPAPI_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


@pytest.fixture(scope="session")
def server() -> Iterator[LocalSandbox]:
    with LocalSandbox(stateful=True, plans="none") as sandbox:
        yield sandbox


@pytest.fixture
def spapi(
    home: Path, server: LocalSandbox, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Spapi:
    """Runs `spapi` with the given words, in a process that made no call yet."""
    assert home.is_dir()
    monkeypatch.setenv("SPAPI_ENVIRONMENT", server.url)
    monkeypatch.setattr("spapi_core.limits.memory._PROCESS", {})

    def call(*words: str) -> Ran:
        capfd.readouterr()
        code = run(words)
        told = capfd.readouterr()
        return Ran(code, told.out, told.err)

    return call

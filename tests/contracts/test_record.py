"""Recording against Amazon's own hosts, played by the local sandbox behind its TLS proxy: everything but Amazon is real."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from spapi_core.sandbox import LocalSandbox

SECTION = "sellers_v1"
AMAZON = ("--target=amazon", "--profile=amazon")
PROFILE = {
    "lwa_client_id": "amzn1.application-oa2-client.contract",
    "lwa_client_secret": "amzn1.oa2-cs.v1.marked-client-secret",
    "refresh_token": "Atzr|marked-refresh-token",
    "marketplace": "DE",
    "environment": "sandbox",
}


def recorded(copy: Path, environment: Mapping[str, str], *target: str) -> subprocess.CompletedProcess[str]:
    """Run the verb in a copy, as `make record TARGET=amazon PROFILE=amazon SECTION=...` does, or with another target."""
    config = copy / "profiles.json"
    config.write_text(json.dumps({"profiles": {"amazon": PROFILE}}), encoding="utf-8")
    config.chmod(0o600)
    paths = os.pathsep.join([str(copy), *sys.path])
    return subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-m", "tests.contracts.record", *(target or AMAZON), f"--section={SECTION}"],
        cwd=copy,
        env={**os.environ, **environment, "SPAPI_CONFIG": str(config), "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )


def cassettes(copy: Path) -> dict[str, str]:
    """The cassettes of the section."""
    return {file.name: file.read_text(encoding="utf-8") for file in (copy / "cassettes" / SECTION).iterdir()}


def copied(repository: Path, folder: Path) -> dict[str, str]:
    """Copy what is needed to record one section, and give its cassettes."""
    shutil.copytree(repository / "tests", folder / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(repository / "cassettes" / SECTION, folder / "cassettes" / SECTION)
    shutil.copy(repository / "pyproject.toml", folder)
    (folder / "models").symlink_to(repository / "models")
    (folder / "generated").symlink_to(repository / "generated")
    return cassettes(folder)


@pytest.mark.slow
def test_the_local_sandbox_is_recorded_in_the_committed_bytes(repository: Path, tmp_path: Path) -> None:
    """The cassettes of a section and what its calls come to."""
    before = copied(repository, tmp_path)
    calls = Path("tests", "contracts", "calls", f"{SECTION}.json")

    done = recorded(tmp_path, {}, "--target=local")

    assert done.returncode == 0, done.stdout + done.stderr
    assert cassettes(tmp_path) == before
    assert (tmp_path / calls).read_bytes() == (repository / calls).read_bytes()


@pytest.mark.slow
def test_amazons_answers_are_recorded_and_replay(repository: Path, tmp_path: Path) -> None:
    """Without token requests and secrets, calls that Amazon is not asked as they were; where nobody answers, nothing changes."""
    before = copied(repository, tmp_path)

    refused = recorded(tmp_path, {"HTTPS_PROXY": "http://127.0.0.1:1"})
    assert refused.returncode == 1
    assert f"{SECTION} was not recorded" in refused.stderr
    assert cassettes(tmp_path) == before

    with LocalSandbox(tls=True, proxy=True) as sandbox:
        done = recorded(tmp_path, sandbox.environment)
    assert done.returncode == 0, done.stdout + done.stderr
    after = cassettes(tmp_path)
    assert after != before
    for text in after.values():
        assert "x-amzn-ratelimit-limit" in text
        assert "o2/token" not in text
        assert "marked-" not in text
    replay = subprocess.run(  # noqa: S603  # our own tests
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "tests/contracts/test_operations.py",
            "-k",
            SECTION,
        ],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert replay.returncode == 0, replay.stdout

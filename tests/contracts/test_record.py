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
PROFILE = {
    "lwa_client_id": "amzn1.application-oa2-client.contract",
    "lwa_client_secret": "amzn1.oa2-cs.v1.marked-client-secret",
    "refresh_token": "Atzr|marked-refresh-token",
    "marketplace": "DE",
    "environment": "sandbox",
}


def recorded(copy: Path, environment: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run the verb in a copy, as `make record TARGET=amazon PROFILE=amazon SECTION=...` does."""
    config = copy / "profiles.json"
    config.write_text(json.dumps({"profiles": {"amazon": PROFILE}}), encoding="utf-8")
    config.chmod(0o600)
    paths = os.pathsep.join([str(copy), *sys.path])
    return subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-m", "tests.contracts.record", "--target=amazon", "--profile=amazon", f"--section={SECTION}"],
        cwd=copy,
        env={**os.environ, **environment, "SPAPI_CONFIG": str(config), "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )


def cassettes(copy: Path) -> dict[str, str]:
    """The cassettes of the section."""
    return {file.name: file.read_text(encoding="utf-8") for file in (copy / "cassettes" / SECTION).iterdir()}


@pytest.mark.slow
def test_amazons_answers_are_recorded_and_replay(repository: Path, tmp_path: Path) -> None:
    """Without token requests and secrets, calls that Amazon is not asked as they were; where nobody answers, nothing changes."""
    shutil.copytree(repository / "tests", tmp_path / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(repository / "cassettes" / SECTION, tmp_path / "cassettes" / SECTION)
    shutil.copy(repository / "pyproject.toml", tmp_path)
    (tmp_path / "models").symlink_to(repository / "models")
    (tmp_path / "generated").symlink_to(repository / "generated")
    before = cassettes(tmp_path)

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

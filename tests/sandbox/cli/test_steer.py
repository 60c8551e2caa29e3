from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox


@pytest.fixture
def sandbox() -> Iterator[LocalSandbox]:
    """A separate stateful sandbox."""
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False) as running:
        yield running


def test_a_running_sandbox_is_steered_from_the_command_line(sandbox: LocalSandbox) -> None:
    """Faults on, listed and off; time moved; traffic shown; reset; a wrong word reported."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        program = "from spapi_core.sandbox.cli import app; app()"
        command = [sys.executable, "-c", program, *arguments, "--url", sandbox.url]
        return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)  # noqa: S603 - our own program

    headers = {"x-amz-access-token": sandbox.access_token()}
    assert run("fault", "kind=status,status=503,operation=sellers_v1.*,times=1").stdout == "fault 1 is on\n"
    assert '"operation": "sellers_v1.*"' in run("faults").stdout
    assert httpx.get(sandbox.url + "/sellers/v1/account", headers=headers).status_code == 503
    assert run("faults", "--clear").stdout == ""
    assert run("advance", "3600").stdout.endswith("Z\n")
    assert httpx.get(sandbox.url + "/sellers/v1/account", headers=headers).status_code == 403
    assert '"operation": "sellers_v1.getAccount"' in run("traffic").stdout
    assert run("reset").stdout == "reset\n"
    wrong = run("fault", "kind=earthquake")
    assert (wrong.returncode, "earthquake" in wrong.stderr) == (2, True)

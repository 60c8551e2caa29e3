from __future__ import annotations

import subprocess
import sys
import time

import httpx
import pytest

from tests.expected import FIGURES


def test_the_command_line_serves_and_stops_on_a_signal() -> None:
    """Ready within a second or two, and gone at once when asked."""
    command = [sys.executable, "-m", "tests.sandbox.served"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603 - our own program
        assert server.stdout is not None
        first = server.stdout.readline()
        page = httpx.get(f"http://127.0.0.1:{int(first.rsplit(':', 1)[1])}/_sandbox/").status_code
        began = time.perf_counter()
        server.terminate()
        assert server.wait(timeout=10) == 0
    assert f"{FIGURES['operations']} operations" in first
    assert page == 200
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--host", "0.0.0.0"], "allow-remote"),  # noqa: S104 - to be refused
        (["--plans", "all"], "plans"),
        (["--fault", "kind=earthquake"], "earthquake"),
        (["--seed", "no-such-file.toml"], "no-such-file.toml"),
        (["--accounts", "no-such-file.toml"], "no-such-file.toml"),
        (["--scenario", "no-such-file.toml"], "no-such-file.toml"),
        (["--region", "moon"], "moon"),
    ],
)
def test_a_wrong_option_is_told_and_ends_with_2(arguments: list[str], words: str) -> None:
    """On standard error, without a trace."""
    command = [sys.executable, "-m", "tests.sandbox.served", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)  # noqa: S603 - our own program
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr

"""What docs/cli.md shows is what the commands say, but for numbers, ids and tokens."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from spapi_core.sandbox import LocalSandbox
from tests.cli.conftest import Ran, Spapi

PAGE = Path(__file__).resolve().parents[2] / "docs" / "cli.md"
BLOCK = re.compile(r"^```console\n(.*?)^```", re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def server() -> Iterator[LocalSandbox]:
    """A sandbox of its own: the page moves its clock and forgets its state."""
    with LocalSandbox(stateful=True) as sandbox:
        yield sandbox


def test_the_commands_say_what_the_page_shows(spapi: Spapi, server: LocalSandbox, home: Path) -> None:
    """Each command in turn; lines are compared until one that begins or ends with three dots."""
    shown = [part for block in BLOCK.findall(PAGE.read_text(encoding="utf-8")) for part in block.split("$ ")[1:]]
    assert len(shown) > 10
    code = 0
    for number, part in enumerate(shown):
        line, *told = part.splitlines()
        if line == "echo $?":
            assert told == [str(code)]
            continue
        ran = _run(line, spapi, server)
        code = ran.code
        following = shown[number + 1].splitlines() if number + 1 < len(shown) else []
        expected = int(following[1]) if following[:1] == ["echo $?"] else 0
        assert code == expected, (line, ran.err)
        said = {_masked(each.replace(str(home / "config"), "~/.config")) for each in (ran.err + ran.out).splitlines()}
        for each in told:
            if each == "...":
                break
            if each.endswith("..."):
                assert any(known.startswith(_masked(each[:-3])) for known in said), (line, each)
            else:
                assert _masked(each) in said, (line, each)


def _run(line: str, spapi: Spapi, server: LocalSandbox) -> Ran:
    if " | " in line:
        if shutil.which("jq") is None:
            pytest.skip("jq is not installed")
        ours = f"{shlex.quote(sys.executable)} -c 'from spapi_core.cli import main; main()'"
        command = line.replace("spapi", ours, 1)
        ran = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)  # noqa: S603, S607
        return Ran(ran.returncode, ran.stdout, ran.stderr)
    name, *words = shlex.split(line)
    assert name == "spapi"
    where = ["--url", server.url] if words[0] == "sandbox" else []
    return spapi(*words, *where)


def _masked(line: str) -> str:
    """A line without what is another each time."""
    line = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID", line)
    return re.sub(r"\d+(\.\d+)?", "0", line)

"""Every verb of `python -m codegen` is there, says how it is used, and refuses what it does not know."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import VERBS, main


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_tells_its_arguments(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The module behind it can be imported and knows `--help`."""
    with pytest.raises(SystemExit) as caught:
        main([verb, "--help"])
    assert caught.value.code == 0
    assert f"python -m codegen {verb}" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [[], ["regenerate"], ["distil"], ["distil", "--from"], ["diff"], ["diff", "a", "b", "c"]]
)
def test_wrong_usage_exits_with_two(arguments: list[str]) -> None:
    """And nothing is done."""
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2


def test_the_module_runs_from_the_repository(repository: Path) -> None:
    """As the Makefile calls it; settings of a git hook do not lead it elsewhere."""
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "diff", "HEAD", "HEAD"],
        cwd=repository,
        env={**os.environ, "GIT_DIR": os.devnull},
        capture_output=True,
        check=False,
    )
    if b"neither a folder of models nor a git revision" in done.stderr:
        pytest.skip("this is not a git checkout")
    assert (done.returncode, done.stdout) == (0, b"No changes\n"), done.stderr

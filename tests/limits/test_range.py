"""The range of pyrate-limiter that pyproject.toml allows is the one in which the law holds."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from tests.foreign import environment_or_skip
from tests.generated.everything import ROOT

PROGRAM = """
import random
from importlib.metadata import version
from spapi_core.limits import Bucket, MemoryStore
from spapi_core.limits.asking import Ask
now, seen = [1_800_000_000.0], []
for seed in range(8):
    draw = random.Random(seed)
    store, bucket = MemoryStore(lambda: now[0]), Bucket("x", draw.choice([0.0056, 0.0167, 0.5, 2, 10]), draw.choice([1, 2, 20]))
    under_way = []
    for step in range(1500):
        now[0] += draw.choice([0, 0.05, 0.2, 3, 50])
        if under_way and draw.random() < 0.4:
            mark = under_way.pop(draw.randrange(len(under_way)))
            store.settle([bucket], mark, draw.choice([200, 200, 200, 429, None]), draw.choice([None, None, 0.5, 2]))
            continue
        taken = store.take(Ask([bucket], 0, None, True))
        seen.append(taken.wait)
        if not taken.wait:
            under_way.append(taken.mark)
print(version("pyrate-limiter"))
print(seen)
"""


def decisions(python: str | Path) -> tuple[str, str]:
    """The version of pyrate-limiter of an interpreter, and what the law decides with it in 12,000 steps."""
    given = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([str(python), "-c", PROGRAM], capture_output=True, text=True, check=True, env=given)  # noqa: S603  our own program
    name, seen = done.stdout.splitlines()
    return name, seen


@pytest.mark.slow
def test_the_oldest_version_that_is_allowed_decides_as_the_newest() -> None:
    """Each wait to the microsecond, with answers, refusals and learned rates in between."""
    project: Any = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (row,) = [each for each in project["dependencies"] if each.startswith("pyrate-limiter")]
    bounds = re.fullmatch(r"pyrate-limiter>=([\d.]+),<([\d.]+)", row)
    assert bounds is not None, row
    oldest = environment_or_skip(
        f"pyrate-limiter=={bounds[1]}", *(f"{name}=={version(name)}" for name in ("attrs", "orjson"))
    )
    then, now = decisions(oldest), decisions(sys.executable)
    assert then[0] == bounds[1]
    assert now[0] == version("pyrate-limiter")
    assert then[1] == now[1]
    assert now[1].count(", 0") > 100

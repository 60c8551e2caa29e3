"""Changes the generated code of a section in one place and replays its contracts: each change has to show.

`python -m tests.contracts.mutants [--count 40] [--seed NUMBER] [SECTION ...]` prints the changes that did not, and ends with 1
if there are any; `--count 0` tries every place. Without a seed each run has one of its own, which it prints.
"""

from __future__ import annotations

import argparse
import re
import secrets
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from random import Random

from attrs import frozen

import spapi_clients
from tests.contracts.stage import replayed, sections

GENERATED = Path(spapi_clients.__file__).resolve().parent
PARAM = re.compile(r'\bParam\(\s*"([^"]+)"')
REQUIRED = re.compile(r"^ {8}Param\((?:[^()]|\([^()]*\))*required=True(?:[^()]|\([^()]*\))*\),\n", re.MULTILINE)
WIRES = re.compile(r"_wire_ = \(([^)]*)\)")
WIRE = re.compile(r'"([^"]+)"')


@frozen
class Mutant:
    """One change of one file.

    Args:
        section: Whose.
        file: `operations.py` or `models.py`.
        start: Where the changed text begins.
        end: Where it ends.
        text: What is there instead.
        told: What was done, for people.
    """

    section: str
    file: str
    start: int
    end: int
    text: str
    told: str


def mutants(section: str) -> Iterator[Mutant]:
    """Every change of a section: wire names of parameters and properties renamed, required parameters taken out."""
    operations = (GENERATED / section / "operations.py").read_text(encoding="utf-8")
    for found in PARAM.finditer(operations):
        yield _renamed(section, "operations.py", found.start(1), found.group(1), "parameter")
    for found in REQUIRED.finditer(operations):
        name = PARAM.search(found.group())
        told = f"required parameter {name.group(1) if name else ''} taken out"
        yield Mutant(section, "operations.py", found.start(), found.end(), "", told)
    models = (GENERATED / section / "models.py").read_text(encoding="utf-8")
    for block in WIRES.finditer(models):
        for found in WIRE.finditer(block.group(1)):
            yield _renamed(section, "models.py", block.start(1) + found.start(1), found.group(1), "property")


def _renamed(section: str, file: str, start: int, name: str, kind: str) -> Mutant:
    return Mutant(section, file, start, start + len(name), f"{name}Renamed", f"{kind} {name} renamed")


def sampled(every: Sequence[Mutant], count: int, chance: Random) -> list[Mutant]:
    """That many changes, of each kind as many as of another: renamed parameters, required ones taken out, properties of bodies and answers."""
    kinds: dict[str, list[Mutant]] = {}
    for each in chance.sample(every, len(every)):
        kinds.setdefault(each.told.partition(" ")[0], []).append(each)
    in_turns = [each for turn in zip_longest(*kinds.values()) for each in turn if each is not None]
    return in_turns[:count]


def survives(mutant: Mutant, folder: Path) -> bool:
    """Whether the contracts of the section still hold with the change."""
    place = folder / mutant.section
    shutil.copytree(GENERATED / mutant.section, place, ignore=shutil.ignore_patterns("__pycache__"))
    file = place / mutant.file
    text = file.read_text(encoding="utf-8")
    file.write_text(text[: mutant.start] + mutant.text + text[mutant.end :], encoding="utf-8")
    spapi_clients.__path__.insert(0, str(folder))
    try:
        _forget(mutant.section)
        return not replayed(mutant.section)
    finally:
        spapi_clients.__path__.remove(str(folder))
        _forget(mutant.section)


def _forget(section: str) -> None:
    prefix = f"spapi_clients.{section}"
    for name in [name for name in sys.modules if name == prefix or name.startswith(f"{prefix}.")]:
        del sys.modules[name]


def main() -> int:
    """Try changes; 1 if one does not show."""
    parser = argparse.ArgumentParser(prog="python -m tests.contracts.mutants")
    parser.add_argument("--count", type=int, default=40, help="how many, chosen by the seed; 0 for all")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**6))
    parser.add_argument("sections", nargs="*")
    given = parser.parse_args()
    every = [each for section in given.sections or sections() for each in mutants(section)]
    chosen = sampled(every, given.count, Random(given.seed)) if given.count else every  # noqa: S311
    sys.dont_write_bytecode = True
    alive: list[str] = []
    for mutant in chosen:
        with tempfile.TemporaryDirectory() as folder:
            if survives(mutant, Path(folder)):
                alive.append(f"{mutant.section}/{mutant.file}: {mutant.told}")
                print(alive[-1], flush=True)  # noqa: T201
    print(f"{len(chosen)} changes of {len(every)} possible (seed {given.seed}), {len(alive)} not noticed")  # noqa: T201
    return 1 if alive else 0


if __name__ == "__main__":
    sys.exit(main())

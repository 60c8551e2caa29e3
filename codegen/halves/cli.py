"""The verb `python -m codegen halves`: its arguments, what it prints, its exit status."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import libcst as cst

from codegen.distil.canonical import write
from codegen.generate.output import FormatError
from codegen.halves.rewrite import RULES, Rules, RulesError, leftovers, read_rules, rewrite

__all__ = ["MARK", "made_path", "main", "make", "sources"]

MARK = "# Made from {source} by `make generate`; changes by hand are found and undone."
CORE = "spapi_core"


def main(arguments: list[str], root: Path, rules: Path = RULES) -> int:
    """Make the sync halves, or check that making them would change nothing.

    Args:
        arguments: Of the command line.
        root: The folder that has the core.
        rules: The table of rules.

    Returns:
        0 when all is well; 1 when a rule is unused, a word of asyncio is left over or, with `--check`, a half differs.
    """
    parser = argparse.ArgumentParser(
        prog="python -m codegen halves", description="Make the sync halves of the core from the async ones."
    )
    parser.add_argument("--check", action="store_true", help="write nothing, fail when anything would change")
    given = parser.parse_args(arguments)
    try:
        table = read_rules(rules)
        halves = make(root, table)
    except (RulesError, FormatError, OSError) as error:
        print(error, file=sys.stderr)  # noqa: T201  the verb's answer
        return 1
    problems = _problems(root, halves, table, rules)
    changed = [path for path, text in halves.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if given.check:
        problems += [f"{path.relative_to(root)} is not what its source makes: run make generate" for path in changed]
    for problem in problems:
        print(problem, file=sys.stderr)  # noqa: T201  as above
    if problems:
        return 1
    for path in () if given.check else changed:
        path.parent.mkdir(exist_ok=True)
        write(path, halves[path])
    lines = sum(text.count("\n") for text in halves.values())
    print(f"{len(halves)} sync halves, {lines} lines, {0 if given.check else len(changed)} changed")  # noqa: T201  as above
    return 0


def sources(root: Path, rules: Rules) -> list[Path]:
    """The async modules of the core that have a made half, sorted."""
    found = [path for path in sorted((root / CORE).rglob("*.py")) if made_path(path, root) != path]
    return [path for path in found if path.relative_to(root).as_posix() not in rules.by_hand]


def made_path(source: Path, root: Path) -> Path:
    """Where the half of a module stands; the module's own path when it is not a source."""
    parts = source.relative_to(root).with_suffix("").parts
    return root.joinpath(*(f"{part.removesuffix('aio')}sync" if _is_aio(part) else part for part in parts)).with_suffix(
        ".py"
    )


def make(root: Path, rules: Rules) -> dict[Path, str]:
    """The text of each sync half, formatted, by its path.

    Raises:
        FormatError: A source is not Python, or ruff refused what came out.
    """
    made = {}
    for source in sources(root, rules):
        try:
            text = rewrite(source.read_text(encoding="utf-8"), rules)
        except cst.ParserSyntaxError as error:
            raise FormatError(f"{source.relative_to(root)}: {error}") from error
        mark = MARK.format(source=source.relative_to(root).as_posix())
        made[made_path(source, root)] = _formatted(f"{mark}\n{text}", root, made_path(source, root))
    return made


def _is_aio(part: str) -> bool:
    return part == "aio" or part.endswith("_aio")


def _formatted(text: str, root: Path, path: Path) -> str:
    """Sorted, without the imports that are needed no more, as the formatter wants it."""
    name = ["--stdin-filename", str(path), "--config", str(root / "pyproject.toml"), "-"]
    for command in (
        ["check", "--fix-only", "--unsafe-fixes", "--quiet", "--fixable", "F401,I001,RUF022,RUF100,C416,TC005"],
        ["format", "--quiet"],
    ):
        call = [sys.executable, "-m", "ruff", *command, "--no-cache", *name]
        done = subprocess.run(call, input=text, capture_output=True, encoding="utf-8", check=False)  # noqa: S603  our own arguments
        if not done.stdout:
            raise FormatError(f"ruff {command[0]} of {path}: {(done.stderr or done.stdout).strip()}")
        text = done.stdout
    return text


def _problems(root: Path, halves: dict[Path, str], table: Rules, rules: Path) -> list[str]:
    problems = [f"{rules.name}: nothing uses the rule {rule!r}: remove it" for rule in table.unused()]
    problems += [
        f"{rules.name}: {path} is not there: remove the row" for path in table.by_hand if not (root / path).exists()
    ]
    for path, text in halves.items():
        where = path.relative_to(root)
        problems += [
            f"{where}:{line}: {word!r} is left over: add a rule to {rules.name}" for line, word in leftovers(text)
        ]
    return problems + [f"{path.relative_to(root)} has no source any more: remove it" for path in _orphans(root, halves)]


def _orphans(root: Path, halves: dict[Path, str]) -> list[Path]:
    first = MARK.split("{", 1)[0]
    written = sorted((root / CORE).rglob("*.py"))
    return [path for path in written if path not in halves and path.read_text(encoding="utf-8").startswith(first)]

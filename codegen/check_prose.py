"""Amazon's prose stays out: looks for long word runs of Amazon's descriptions in what git tracks.

Names, numbers, enum values and example payloads are facts and may be here; sentences may not. So the
words of every description, summary and title upstream (models, schemas, GraphQL) are compared, in
runs of `RUN` words, with the words of every text file of the repository. A run that also stands in
Amazon's facts (an enum list, an example, a name) is not prose, and links and paths are left out
on both sides; a name with underscores is one word. Case, punctuation, markup and line breaks do not matter.

Eight words are where chance ends. Names of several words match up to six, plain English up
to seven ("the date and time when the order", anybody would say); with eight there was no hit in this
repository, while most of Amazon's descriptions hold several such runs. Paraphrase is not detected.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codegen import git

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

RUN = 8

_PROSE_KEYS = {"description", "summary", "title", "$comment"}
_FACT_KEYS = {
    "example", "examples", "x-example", "x-examples", "default", "enum", "enumNames", "const", "x-amzn-api-sandbox",
    "x-amazon-spds-sandbox-behaviors",
}  # fmt: skip
_WORD = re.compile(r"[a-z0-9_]+(?:['\u2019][a-z]+)?")
_LINK = re.compile(r"https?://[^\s)\]\"'>]+|\(doc:[^)]*\)|\(ref:[^)]*\)|(?:/[\w{}.-]+){2,}")
_GRAPHQL_TEXT = re.compile(r'"""(.*?)"""|"((?:[^"\\\n]|\\.)*)"|#([^\n]*)', re.DOTALL)


@dataclass(frozen=True)
class Hit:
    """A run of Amazon's words in a file of ours."""

    path: str
    line: int
    words: str
    source: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.words!r} stands in {self.source}"


@dataclass
class Prose:
    """The word runs of Amazon's prose.

    Attributes:
        runs: Each run of `RUN` words, with the file and place where it stands first.
        vocabulary: All words of the runs, for a quick look.
    """

    runs: dict[tuple[str, ...], str]
    vocabulary: set[str]


def words_of(text: str) -> list[str]:
    """Give the words of a text in lower case, links left out."""
    return _WORD.findall(_LINK.sub(" ", text).lower())


def _runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[start:] for start in range(RUN)), strict=False)


def read_prose(folders: Iterable[Path]) -> Prose:
    """Collect the word runs of every text of Amazon's under some folders that is not a fact."""
    texts: dict[str, str] = {}
    facts: set[tuple[str, ...]] = set()
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            label = f"{folder.name}/{path.relative_to(folder).as_posix()}"
            for where, text, is_fact in _texts_of_file(path):
                if is_fact:
                    facts.update(_runs(words_of(text)))
                else:
                    texts.setdefault(text, label + where)
    runs: dict[tuple[str, ...], str] = {}
    for text, source in texts.items():
        for run in _runs(words_of(text)):
            if run not in facts:
                runs.setdefault(run, source)
    return Prose(runs, {word for run in runs for word in run})


def _texts_of_file(path: Path) -> Iterator[tuple[str, str, bool]]:
    """Yield the texts of one of Amazon's files with their place, and whether each is a fact or prose."""
    if path.suffix == ".json":
        document = json.loads(path.read_text(encoding="utf-8"))
        yield from _texts(document, "#", is_fact=path.name.endswith(".example.json"))
    elif path.suffix == ".graphql":
        for match in _GRAPHQL_TEXT.finditer(path.read_text(encoding="utf-8")):
            yield "", "".join(match.groups("")), False


def _texts(value: Any, where: str, *, is_fact: bool) -> Iterator[tuple[str, str, bool]]:
    """Yield the texts of a document with their place, and whether each is a fact or prose."""
    if isinstance(value, dict):
        if is_fact:
            yield where, json.dumps(value, ensure_ascii=False), True
            return
        for key, item in value.items():
            place = f"{where}/{key.replace('~', '~0').replace('/', '~1')}"
            if key in _PROSE_KEYS and isinstance(item, str):
                yield place, item, False
            elif key in _FACT_KEYS:
                yield place, json.dumps(item, ensure_ascii=False), True
                if isinstance(item, list) and all(isinstance(entry, str) for entry in item):
                    yield place, " ".join(sorted(item)), True
            else:
                yield from _texts(item, place, is_fact=False)
    elif isinstance(value, list):
        if is_fact or all(isinstance(item, str) for item in value):
            yield where, json.dumps(value, ensure_ascii=False), True
            return
        for index, item in enumerate(value):
            yield from _texts(item, f"{where}/{index}", is_fact=False)


def find(prose: Prose, path: str, text: str) -> list[Hit]:
    """Find Amazon's word runs in a text; runs that overlap are one hit."""
    plain = _LINK.sub(lambda match: " " * len(match[0]), text).lower()
    if len(plain) != len(text):  # a letter that has no lower case of one character
        text = plain
    matches = list(_WORD.finditer(plain))
    words = [match[0] for match in matches]
    known = [word in prose.vocabulary for word in words]
    hits: list[Hit] = []
    index, streak = 0, 0
    while index < len(words):
        streak = streak + 1 if known[index] else 0
        start = index - RUN + 1
        if streak < RUN or (source := prose.runs.get(tuple(words[start : index + 1]))) is None:
            index += 1
            continue
        end = index + 1
        while end < len(words) and tuple(words[end - RUN + 1 : end + 1]) in prose.runs:
            end += 1
        line = text.count("\n", 0, matches[start].start()) + 1
        hits.append(Hit(path, line, " ".join(words[start:end]), source))
        index, streak = end, 0
    return hits


def tracked_files(root: Path) -> list[Path]:
    """List what git tracks or would track: everything but ignored files."""
    listed = git.run(root, "ls-files", "-z", "--cached", "--others", "--exclude-standard").decode()
    return [path for name in sorted(set(listed.split("\0")) - {""}) if (path := root / name).is_file()]


def scan(prose: Prose, root: Path, files: Iterable[Path]) -> list[Hit]:
    """Look for Amazon's prose in files; those that are not text are left out."""
    hits: list[Hit] = []
    for path in files:
        data = path.read_bytes()
        if b"\0" not in data[:8192]:
            hits += find(prose, path.relative_to(root).as_posix(), data.decode("utf-8", errors="replace"))
    return hits


def main(arguments: list[str], root: Path) -> int:
    """Run the check over the repository.

    Returns:
        1 if Amazon's prose was found, 0 if not or if Amazon's models are not there to compare with.
    """
    parser = argparse.ArgumentParser(
        prog="python -m codegen prose", description="Look for Amazon's prose in what git tracks."
    )
    parser.add_argument(
        "--upstream", type=Path, help="folder of Amazon's models (default: ../shared/upstream, where it is there)"
    )
    given = parser.parse_args(arguments)
    upstream: Path = root.parent / "shared" / "upstream" if given.upstream is None else given.upstream
    if given.upstream is not None and not upstream.is_dir():
        sys.stderr.write(f"error: {upstream} is not a folder: name the folder of Amazon's models\n")
        return 1
    if not upstream.is_dir():
        sys.stdout.write("skipped: Amazon's models are not there to compare with; name their folder with --upstream\n")
        return 0
    prose = read_prose([upstream])
    if not prose.runs:
        sys.stderr.write(f"error: no prose found in {upstream}: is that the folder of Amazon's models?\n")
        return 1
    try:
        files = tracked_files(root)
    except git.GitError as error:
        sys.stderr.write(f"error: what git tracks cannot be listed: {error}\n")
        return 1
    hits = scan(prose, root, files)
    for hit in hits:
        sys.stderr.write(f"{hit}\n")
    sys.stdout.write(f"{len(files)} files compared with {len(prose.runs)} word runs: {len(hits)} hits\n")
    return 1 if hits else 0

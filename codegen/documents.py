"""Schemas of what is uploaded and asked for: listings feeds and Data Kiosk, without Amazon's prose.

Names, types, arguments and limits stay; descriptions, titles, examples, comments and reasons go. Each file on its own: one that
cannot be read leaves what was written before. A data set that Amazon has no longer is taken away.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from codegen.distil import canonical
from codegen.distil.upstream import QUERIES, UpstreamError, read_upstream

if TYPE_CHECKING:
    from codegen.distil.upstream import Upstream

__all__ = ["FEED", "FEEDS", "KIOSK", "Documents", "bare_graphql", "bare_schema", "main", "write_documents"]

_PROSE = {"description", "title", "examples", "example", "$comment"}
_NAMED = {"properties", "definitions", "$defs", "patternProperties"}
FEEDS = "schemas/feeds/"
KIOSK = "schemas/data-kiosk/"
FEED = "listings_feed.jsonschema"
"""What the newest schema of listings feeds is written to."""

_FEED = re.compile(re.escape(FEEDS) + r"listings-feed-schema-v(?P<version>\d+)\.json")


@dataclass
class Documents:
    """What was done.

    Attributes:
        written: Names of files that are new or changed.
        unchanged: Names of files that are as they were.
        removed: Names of data sets that Amazon has no longer; their files were taken away.
        failed: Source file to what is wrong with it.
        notes: What somebody should look at.
    """

    written: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def bare_schema(value: Any) -> Any:
    """A JSON schema without prose; properties that are named like a keyword stay."""
    if isinstance(value, list):
        return [bare_schema(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        name: {key: bare_schema(each) for key, each in inner.items()}
        if name in _NAMED and isinstance(inner, dict)
        else bare_schema(inner)
        for name, inner in value.items()
        if name not in _PROSE
    }


def bare_graphql(text: str) -> str:
    """A GraphQL schema without descriptions, comments and reasons.

    Raises:
        ValueError: It is not GraphQL.
    """
    from graphql import (  # noqa: PLC0415 - only this verb needs it
        DirectiveNode,
        GraphQLSyntaxError,
        Visitor,
        parse,
        print_ast,
        visit,
    )

    class Bare(Visitor):
        def enter(self, node: Any, *_: Any) -> Any:
            if getattr(node, "description", None) is not None:
                return replace(node, description=None)
            if isinstance(node, DirectiveNode) and node.name.value == "deprecated" and node.arguments:
                return replace(node, arguments=())
            return None

    try:
        return print_ast(visit(parse(text, no_location=True), Bare())) + "\n"
    except GraphQLSyntaxError as error:
        place = error.locations[0] if error.locations else None
        raise ValueError(
            f"no GraphQL at line {place.line}, column {place.column}" if place else "no GraphQL"
        ) from error


def write_documents(upstream: Upstream, out: Path) -> Documents:
    """Write the schemas of a state of Amazon's models.

    Args:
        upstream: Amazon's files; where it has no schemas at all, as states before 2021, everything stays as it was, and
            where it has no data sets at all, as states before 2023, those stay.
        out: Folder to write; made where there is something to write.
    """
    done = Documents()
    for file, name, data in _sources(upstream):
        try:
            text = _bare(file, data)
        except ValueError as error:
            done.failed[file] = str(error)
            continue
        out.mkdir(parents=True, exist_ok=True)
        (done.written if canonical.write(out / name, text) else done.unchanged).append(name)
    present = {name for _, name, _ in _sources(upstream)}
    has_queries = any(file.startswith(KIOSK) for file in upstream.queries)
    for path in sorted(out.iterdir()) if out.is_dir() else ():
        if path.name in present:
            continue
        if path.suffix == QUERIES and has_queries:
            path.unlink()
            done.removed.append(path.name)
        else:
            done.notes.append(
                f"{path.name}: its schema is gone upstream; the file stays as it was, delete it in models/documents to drop it"
            )
    return done


def _sources(upstream: Upstream) -> list[tuple[str, str, bytes]]:
    """Source file, name of what is written, content."""
    feeds = {int(match["version"]): file for file in upstream.schemas if (match := _FEED.fullmatch(file))}
    found = [
        (file, PurePosixPath(file).name, data) for file, data in upstream.queries.items() if file.startswith(KIOSK)
    ]
    if feeds:
        newest = feeds[max(feeds)]
        found.insert(0, (newest, FEED, upstream.schemas[newest]))
    return found


def _bare(file: str, data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start} is not UTF-8") from error
    if not file.endswith(".json"):
        return bare_graphql(text)
    try:
        schema = json.loads(text)
    except ValueError as error:
        raise ValueError(f"no JSON: {error}") from error
    if not isinstance(schema, dict):
        raise ValueError("no JSON schema: it is not an object")  # noqa: TRY004 - a fault of the file
    return json.dumps(bare_schema(schema), indent=1) + "\n"


def main(arguments: list[str], models: Path) -> int:
    """Write the schemas.

    Returns:
        0 if they were written, 1 if one cannot be read or there is none.
    """
    parser = argparse.ArgumentParser(prog="python -m codegen documents", description="Write the schemas of documents.")
    parser.add_argument(
        "--from", dest="origin", required=True, help="folder, git checkout or git URL of Amazon's models"
    )
    parser.add_argument("--ref", help="commit, tag or branch; of a plain folder, its commit")
    parser.add_argument("--label", help="what a plain folder is called that is of no commit")
    parser.add_argument("--out", type=Path, default=models / "documents", help="folder to write")
    given = parser.parse_args(arguments)
    try:
        done = write_documents(read_upstream(given.origin, given.ref, given.label), given.out)
    except UpstreamError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    for note in done.notes:
        sys.stderr.write(f"note: {note}\n")
    for file, problem in done.failed.items():
        sys.stderr.write(f"error: {file}: {problem}; what was written before stays\n")
    if not (done.written or done.unchanged or done.failed):
        sys.stderr.write(f"error: {given.origin} holds no {FEEDS} and no {KIOSK}\n")
        return 1
    for name in done.removed:
        sys.stdout.write(f"taken away: {name}, Amazon has it no longer\n")
    sys.stdout.write(f"{len(done.written)} schemas of documents written, {len(done.unchanged)} unchanged\n")
    return 1 if done.failed else 0

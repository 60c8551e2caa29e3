"""Schemas of what is uploaded and asked for: listings feeds and Data Kiosk, without Amazon's prose.

Names, types, arguments and limits stay; descriptions, titles, examples, comments and reasons go.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

__all__ = ["bare_graphql", "bare_schema", "main"]

_PROSE = {"description", "title", "examples", "example", "$comment"}
_NAMED = {"properties", "definitions", "$defs", "patternProperties"}
FEED = "schemas/feeds/listings-feed-schema-v2.json"
KIOSK = "schemas/data-kiosk"


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
    """A GraphQL schema without descriptions, comments and reasons."""
    from graphql import DirectiveNode, Visitor, parse, print_ast, visit  # noqa: PLC0415 - only this verb needs it

    class Bare(Visitor):
        def enter(self, node: Any, *_: Any) -> Any:
            if getattr(node, "description", None) is not None:
                return replace(node, description=None)
            if isinstance(node, DirectiveNode) and node.name.value == "deprecated" and node.arguments:
                return replace(node, arguments=())
            return None

    return print_ast(visit(parse(text, no_location=True), Bare())) + "\n"


def main(arguments: list[str], models: Path) -> int:
    """Write the schemas.

    Returns:
        0 if they were written, 1 if one is missing.
    """
    parser = argparse.ArgumentParser(prog="python -m codegen documents", description="Write the schemas of documents.")
    parser.add_argument("--from", dest="origin", type=Path, required=True, help="folder of Amazon's models")
    parser.add_argument("--out", type=Path, default=models / "documents", help="folder to write")
    given = parser.parse_args(arguments)
    queries = sorted((given.origin / KIOSK).glob("*.graphql"))
    if not queries or not (given.origin / FEED).is_file():
        sys.stderr.write(f"error: {given.origin} holds no {KIOSK} or no {FEED}\n")
        return 1
    given.out.mkdir(parents=True, exist_ok=True)
    schema = bare_schema(json.loads((given.origin / FEED).read_bytes()))
    written = {"listings_feed.jsonschema": json.dumps(schema, indent=1) + "\n"}
    written |= {file.name: bare_graphql(file.read_text(encoding="utf-8")) for file in queries}
    for name, text in written.items():
        (given.out / name).write_text(text, encoding="utf-8")
    sys.stdout.write(f"{len(written)} schemas of documents written\n")
    return 0

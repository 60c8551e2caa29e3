"""The command line of the generator: `python -m codegen VERB`.

Each verb belongs to a module of its own, which is imported when its verb is called: a fault in one
does not stop the others.
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "models"


class Verb(NamedTuple):
    """What a verb does, and which function does it.

    Attributes:
        purpose: A line for the help.
        module: The module whose `main` takes the arguments and gives the exit status.
        more: What `main` takes besides the arguments.
    """

    purpose: str
    module: str
    more: tuple[Any, ...] = ()


VERBS = {
    "update": Verb("bring everything up to date with Amazon's models of today", "codegen.update", (ROOT,)),
    "distil": Verb("make models/ from a checkout of Amazon's models or a git URL", "codegen.distil.cli", (MODELS,)),
    "generate": Verb("write generated/ from models/ and the tables", "codegen.generate.cli"),
    "halves": Verb("make the sync halves of the core from the async ones", "codegen.halves.cli", (ROOT,)),
    "audit": Verb("compare the generated code with the models", "codegen.audit.audit"),
    "tables": Verb("check the tables against the models, or refresh the quotas", "codegen.tables.cli", (MODELS,)),
    "documents": Verb("write the schemas of feeds and Data Kiosk queries", "codegen.documents", (MODELS,)),
    "figures": Verb(
        "write the figures of the models into tests/figures.json and the pages", "codegen.figures", (ROOT,)
    ),
    "diff": Verb("show what changed between two sets of models", "codegen.changes.report", (ROOT,)),
    "crosscheck": Verb("hold Amazon's own SDK against the models", "codegen.crosscheck.cli", (MODELS,)),
    "pack": Verb("compress built wheels as far as zlib goes", "codegen.pack"),
    "prose": Verb("look for Amazon's prose in what git tracks", "codegen.check_prose", (ROOT,)),
}


def main(arguments: list[str]) -> int:
    """Run one verb.

    Returns:
        The exit status: 0 all well, 1 something is wrong with the input, 2 wrong usage.
    """
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description="Distil Amazon's models and generate the clients.",
        epilog="\n".join(f"{name:10} {verb.purpose}" for name, verb in VERBS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("verb", choices=VERBS, metavar="VERB")
    parser.add_argument("rest", nargs=argparse.REMAINDER, metavar="...", help="of the verb: VERB --help lists them")
    given = parser.parse_args(arguments)
    verb = VERBS[given.verb]
    status: int = import_module(verb.module).main(given.rest, *verb.more)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

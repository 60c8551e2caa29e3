"""The command line of the generator: `python -m codegen VERB`.

Each verb belongs to a module of its own, which is imported when its verb is called.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "models"

VERBS = {
    "distil": "make models/ from a checkout of Amazon's models or a git URL",
    "generate": "write generated/ from models/ and the tables",
    "audit": "compare the generated code with the models",
    "tables": "check the tables against the models",
    "diff": "tell what changed between two folders of models",
    "prose": "look for Amazon's prose in what git tracks",
}


def main(arguments: list[str]) -> int:
    """Run one verb.

    Returns:
        The exit status: 0 all well, 1 something is wrong with the input, 2 wrong usage.
    """
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description="Distil Amazon's models and generate the clients.",
        epilog="\n".join(f"{verb:10} {what}" for verb, what in VERBS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("verb", choices=VERBS, metavar="VERB")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="arguments of the verb; VERB --help lists them")
    given = parser.parse_args(arguments)
    rest: list[str] = given.rest
    match given.verb:
        case "distil":
            from codegen.distil import cli as distil

            return distil.main(rest, MODELS)
        case "generate":
            from codegen.generate import cli as generate

            return generate.main(rest)
        case "audit":
            from codegen import audit

            return audit.main(rest)
        case "tables":
            from codegen.tables import cli as tables

            return tables.main(rest, MODELS)
        case "diff":
            from codegen import diff

            return diff.main(rest)
        case _:
            from codegen import prose

            return prose.main(rest, ROOT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

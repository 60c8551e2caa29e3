"""Records the contracts: `make record [SECTION=orders_v0]`, or `make record TARGET=amazon PROFILE=name [SECTION=]`.

Against the local sandbox each operation is called as the example of Amazon's model asks, where there is one that succeeds,
and with all its arguments, answered with all that its schema has. What the arguments are is written once, in
`calls/<section>.json`, and stays from then on. The sandbox's time stands still and its data has a seed, so a second run
writes the same bytes.

Against Amazon's sandbox only the calls with an example are made, with the profile's credentials; what was recorded of the
others stays. Where a call is not answered, nothing of its section changes.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from vcr.persisters.filesystem import FilesystemPersister  # type: ignore[import-untyped]  # vcrpy has no types
from vcr.serializers import yamlserializer  # type: ignore[import-untyped]

from spapi_core.sandbox import LocalSandbox
from spapi_core.system.files import write
from tests.contracts.draft import added, drafted, unreached, unsent, without_examples
from tests.contracts.stage import (
    CALLS,
    CASSETTES,
    PLACES,
    START,
    Clients,
    Reached,
    cassette_of,
    come_of,
    contracts,
    fits,
    misread,
    models_of,
    names,
    played,
    sections,
)
from tests.generated.everything import MODELS, operations

SCOPES = ("sellingpartnerapi::notifications", "sellingpartnerapi::client_credential:rotation")
HERE = Path(__file__).resolve().parent


def main() -> int:
    """Record, and accept what was recorded as what has to hold."""
    parser = argparse.ArgumentParser(prog="make record", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--section", help="one section alone, e.g. orders_v0")
    parser.add_argument("--target", choices=("local", "amazon"), default="local")
    parser.add_argument("--profile", help="with --target amazon: a profile of Amazon's sandbox")
    given = parser.parse_args()
    if given.section is not None and given.section not in sections():
        parser.error(f"there is no section {given.section}: one of {', '.join(sections())}")
    if (given.target == "amazon") != (given.profile is not None):
        parser.error("--profile goes with --target amazon: name a profile of Amazon's sandbox")
    wanted = [given.section] if given.section else sections()
    with ExitStack() as stack:
        places = stack.enter_context(_local()) if given.target == "local" else {"profile": given.profile}
        if given.target == "local":
            for section in wanted:
                _draft(section, places)
            failed = _record_locally(wanted, places)
        else:
            wanted, failed = _record_of_amazon(wanted, places)
    if failed and given.target == "local":
        return failed
    for section in wanted:
        _accept(section)
    return failed


@contextmanager
def _local() -> Iterator[dict[str, str]]:
    """Two sandboxes whose time stands still: one with Amazon's examples, one that answers with all a schema has."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        for file in MODELS.glob("*.json"):
            content = without_examples(json.loads(file.read_bytes()))
            (Path(folder) / file.name).write_text(json.dumps(content), encoding="utf-8")
        places: dict[str, str] = {}
        for kind, models in (("example", None), ("whole", Path(folder))):
            sandbox = stack.enter_context(
                LocalSandbox(plans="none", start=START, time_scale=0, seed=1, enforce_restricted=False, models=models)
            )
            places[kind] = sandbox.url
            places[f"{kind} token"] = sandbox.access_token()
            for scope in SCOPES:
                places[f"{kind} {scope}"] = sandbox.access_token(scope=scope)
        yield places


def _draft(section: str, places: Mapping[str, str]) -> None:
    """Write calls for operations and arguments of a section that have none, and drop those of operations gone."""
    known = contracts(section) if (CALLS / f"{section}.json").is_file() else {}
    functions = [function for name, function in names() if name == section]
    calls: dict[str, Any] = {}
    with Clients(places) as clients:
        for function in functions:

            def accepts(kind: str, arguments: Mapping[str, Any], function: str = function) -> bool:
                try:
                    return "answer" in come_of(clients[kind], section, function, arguments)
                except (LookupError, TypeError):  # an example without what its own model requires
                    return False

            operation = operations()[f"{section}.{names()[section, function]}"]
            if function in known and all(fits(section, function, entry["arguments"]) for entry in known[function]):
                made = known[function]
            else:
                if function in known:
                    print(f"{section}.{function}: its calls no longer fit, new ones are made up")  # noqa: T201
                made = drafted(operation, accepts)
            if not made:
                print(f"{section}.{function}: no call that is answered could be made up; write one by hand")  # noqa: T201
                continue
            calls[function] = [*made, *added(operation, made, accepts)]
            if left := unsent(operation, calls[function]):
                print(f"{section}.{function}: no call has {', '.join(left)}; write one by hand")  # noqa: T201
    _write(CALLS / f"{section}.json", {function: calls[function] for function in functions if function in calls})


def _record_locally(wanted: list[str], places: Mapping[str, str]) -> int:
    """Record the local sandbox's answers; where a call has no cassette afterwards, all cassettes are as they were.

    Returns:
        The exit status.
    """
    with tempfile.TemporaryDirectory() as folder:
        before = Path(folder) / CASSETTES.name
        if CASSETTES.is_dir():
            shutil.copytree(CASSETTES, before)
        failed = _record(wanted, places)
        cassettes = [cassette_of(section, function) for section in wanted for function in contracts(section)]
        missing = [name for name in cassettes if not (CASSETTES / f"{name}.yaml").is_file()]
        if missing:
            told = f"{', '.join(missing[:5])}{' and more' if missing[5:] else ''}"
            print(f"nothing was recorded of {told}; the cassettes are as they were", file=sys.stderr)  # noqa: T201
        if (failed or missing) and before.is_dir():
            shutil.rmtree(CASSETTES, ignore_errors=True)
            shutil.copytree(before, CASSETTES)
    return failed or int(bool(missing))


def _record_of_amazon(wanted: list[str], places: Mapping[str, str]) -> tuple[list[str], int]:
    """Record Amazon's answers section by section; the cassettes of one that fails are as they were.

    Returns:
        The sections that were recorded, and the exit status.
    """
    recorded: list[str] = []
    for section in wanted:
        with tempfile.TemporaryDirectory() as folder:
            before = Path(folder) / section
            shutil.copytree(CASSETTES / section, before)
            problems = _record([section], places) and ["pytest failed: see above"]
            problems = problems or _merged(section, before)
            if problems:
                shutil.rmtree(CASSETTES / section, ignore_errors=True)
                shutil.copytree(before, CASSETTES / section)
                for problem in problems:
                    print(f"{section} was not recorded: {problem}", file=sys.stderr)  # noqa: T201
            else:
                recorded.append(section)
    return recorded, int(len(recorded) < len(wanted))


def _merged(section: str, before: Path) -> list[str]:
    """Put the exchanges of calls that Amazon was not asked back in their places; what is missing."""
    problems: list[str] = []
    for function, entries in contracts(section).items():
        file = CASSETTES / f"{cassette_of(section, function)}.yaml"
        kinds = [entry["kind"] for entry in entries]
        old, new = _exchanges(before / file.name), _exchanges(file)
        if len(new) != kinds.count("example") or len(old) != len(kinds):
            problems.append(
                f"{names()[section, function]}: {len(new)} of {kinds.count('example')} calls were answered; "
                "look at the profile with `spapi doctor`"
            )
            continue
        answers = iter(new)
        merged = [next(answers) if kind == "example" else known for kind, known in zip(kinds, old, strict=True)]
        content = {
            "requests": [request for request, _ in merged],
            "responses": [response for _, response in merged],
        }
        FilesystemPersister.save_cassette(str(file), content, yamlserializer)
    return problems


def _exchanges(file: Path) -> list[tuple[Any, Any]]:
    if not file.is_file():
        return []
    loaded = FilesystemPersister.load_cassette(str(file), yamlserializer)
    return list(zip(loaded[0], loaded[1], strict=True))


def _record(wanted: list[str], places: Mapping[str, str]) -> int:
    """Let pytest-recording write the cassettes."""
    for section in wanted:
        shutil.rmtree(CASSETTES / section, ignore_errors=True)
    chosen = " or ".join(f"{section}." for section in wanted) if len(wanted) == 1 else ""
    command = [
        *(sys.executable, "-m", "pytest", "-q", "--record-mode=rewrite"),
        *(str(HERE / "test_operations.py"), "-k", f"was_recorded{' and ' if chosen else ''}{chosen}"),
    ]
    if "profile" not in places and len(wanted) > 1:
        shutil.rmtree(CASSETTES / "flows", ignore_errors=True)
        flows = [*command[:5], str(HERE / "test_flows.py"), "-k", "not async"]
        failed = subprocess.run(flows, check=False).returncode  # noqa: S603 - pytest
        if failed:
            return failed
    environment = {**os.environ, PLACES: json.dumps(dict(places))}
    return subprocess.run(command, env=environment, check=False).returncode  # noqa: S603 - pytest


def _accept(section: str) -> None:
    """Write what each recorded call comes to as what has to hold, and models for what no call reaches."""
    calls = contracts(section)
    reached: Reached = set()
    with Clients({}) as clients:
        for function, entries in calls.items():
            with played(section, function):
                for entry in entries:
                    entry["outcome"] = come_of(clients[entry["kind"]], section, function, entry["arguments"], reached)
    _write(CALLS / f"{section}.json", calls)
    stale = {each.partition(":")[0].partition(".")[2] for each in misread(section)}
    known = {name: entry for name, entry in models_of(section).items() if name not in stale}
    models = {name: known.get(name) or made for name, made in unreached(section, reached).items()}
    _write(CALLS.parent / "models" / f"{section}.json", models)


def _write(file: Path, content: Mapping[str, Any]) -> None:
    file.parent.mkdir(exist_ok=True)
    write(file, (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode())


if __name__ == "__main__":
    sys.exit(main())

"""The verb `diff`: what changed between two sets of models, as text for people or JSON for programs.

A set is a folder of distilled models, a folder of Amazon's models, which are distilled for the
purpose, or a git revision of this repository. What a change is and when it breaks is decided in
`compare`.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from itertools import groupby
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from codegen import git
from codegen.changes.change import Change
from codegen.changes.compare import compare
from codegen.changes.contracts import ContractsError, unfit
from codegen.changes.models import Held, Json, Models, Paged
from codegen.changes.names import compare_names
from codegen.distil.patches import load_patches
from codegen.distil.run import distil
from codegen.distil.schemas import FAMILIES
from codegen.distil.sections import load_sections
from codegen.distil.upstream import QUERIES, SCHEMAS, Upstream, read_folder
from codegen.documents import write_documents
from codegen.generate import ledger
from codegen.generate.kiosk import PACKAGE as KIOSK_PACKAGE
from codegen.generate.kiosk import kiosk_document, kiosk_documents
from codegen.generate.names import NameClashError
from codegen.generate.parse import SectionError
from codegen.generate.section import class_name
from codegen.generate.surface import Surface, surface_of
from codegen.tables import ModelsError, TablesError, quotas
from codegen.tables.documents import Document, fault_of, read_schemas
from codegen.tables.documents import read_models as read_documents
from codegen.tables.join import join_models
from codegen.tables.rows import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.tables import Paging

MODELS = "models"
DOCUMENTS = "documents"
"""The folder in it with the schemas of data sets."""
TABLES = Path(__file__).resolve().parent.parent / "tables"
NAMES = Path(__file__).resolve().parent.parent / "names"


class DiffError(Exception):
    """A set of models cannot be read; the message names it and the remedy."""


class Place(NamedTuple):
    """Where a set of models lies.

    Attributes:
        models: The folder of distilled models.
        tables: The tables that belong to them.
        names: The ledger of names that belongs to them.
        left_out: Sections that could not be distilled for the comparison, with the reason.
    """

    models: Path
    tables: Path
    names: Path = NAMES
    left_out: Mapping[str, str] = MappingProxyType({})


def read_models(place: Place) -> Models:
    """Read a set of distilled models, with paging and usage plans as its tables make them.

    Raises:
        DiffError: There are no models in it.
    """
    try:
        try:
            return _with_tables(place.models, place.tables, place.names)
        except TablesError as error:
            if place.tables == TABLES:
                raise
            sys.stderr.write(f"note: the tables of then cannot be read today, today's are taken: {error}\n")
            return _with_tables(place.models, TABLES, place.names)
    except (ModelsError, TablesError, SectionError) as error:
        raise DiffError(f"{place.models.name}: {error}") from error


def _with_tables(folder: Path, tables: Path, names: Path) -> Models:
    documents, operations = read_documents(folder)
    for name, document in documents.items():
        if (place := fault_of(document.root)) is not None:
            raise DiffError(
                f"{folder.name}: {name}.json#{place} is not as `make models` writes it: write the file again"
            )
    facts = join_models(documents, operations, tables).operations
    # As the next refresh would make them: a plan that the models newly state counts before the table has it.
    rows = quotas.refresh(
        read_table(tables / "quotas.toml", quotas.SHAPE),
        operations.values(),
        read_table(tables / "rate_limits.toml", quotas.NAMES),
        None,
    ).rows

    def paging(section: str, operation: str) -> Paged | None:
        fact = facts.get(f"{section}.{operation}")
        found = None if fact is None else fact.paging
        if found is None:
            return None
        return Paged(".".join(found.token) or None, ".".join(found.items) if found.items else None, _following(found))

    def held(section: str, operation: str) -> Held | None:
        row = rows.get(f"{section}.{operation}")
        return None if row is None else Held(row["rate"], row["burst"], row.get("exact"), row.get("application_rate"))

    documents |= read_schemas(folder)
    for module, file in kiosk_documents(folder):
        name = f"{KIOSK_PACKAGE}.{module}"
        documents[name] = Document(name, kiosk_document(file.read_text(encoding="utf-8"), module, file.stem))
    known = {name: found for name in documents if (found := ledger.read(names, name.replace(".", "/"))) is not None}
    return Models({name: document.root for name, document in documents.items()}, paging, held, known)


def _following(paging: Paging) -> str | None:
    """Say what following pages carry besides the token, where it is not simply the same arguments."""
    if paging.offset is not None:
        return "offset at " + ".".join(paging.offset.get("offset", ()))
    words = [] if paging.body is None else [f"{'.'.join(paging.body)} in the body"]
    words += [] if paging.keep is None else ["the token alone" if not paging.keep else ", ".join(paging.keep)]
    words += [f"{name}={value}" for name, value in paging.add.items()]
    return ", ".join(words) or None


def locate(name: str, root: Path, scratch: Path) -> Place:
    """Find a set: there already, taken out of git, or distilled for the purpose.

    Args:
        name: A folder, or a git revision of the repository.
        root: The repository.
        scratch: A folder that may be written into.

    Raises:
        DiffError: The name is not one of these.
    """
    folder = Path(name)
    if any(folder.glob("*.json")):
        checkout = folder.resolve().parent
        return Place(folder, _beside(checkout, TABLES), _beside(checkout, NAMES))
    if any((folder / MODELS).glob("*.json")):
        return Place(folder / MODELS, _beside(folder, TABLES), _beside(folder, NAMES))
    if any((folder / MODELS).glob("*/*.json")):
        return Place(scratch, TABLES, NAMES, _distil(folder, scratch))
    if folder.is_dir():
        raise DiffError(f"{name} holds neither distilled models nor Amazon's")
    try:
        files = git.read_commit(root, name, MODELS, (".json", QUERIES))
        tables = git.read_commit(root, name, "codegen/tables", ".toml")
        names = git.read_commit(root, name, ledger.NAMES)
    except git.GitError as error:
        raise DiffError(f"{name} is neither a folder of models nor a git revision ({error})") from error
    if not files:
        raise DiffError(f"{name} is a git revision without {MODELS}/")
    place = Place(scratch / MODELS, scratch / "tables", scratch / "names" if names else NAMES)
    today = {path.name: path.read_bytes() for path in TABLES.glob("*.toml")}  # for those that were not there then
    for into, contents in ((place.models, files), (place.tables, {**today, **tables}), (scratch / "names", names)):
        into.mkdir(parents=True)
        for path, data in contents.items():
            file = into / _inside(path)
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(data)
    return place


def _inside(path: str) -> Path:
    """Where a file of a commit lies in its folder: in one of the folders of schemas, or in none."""
    parts = Path(path).parts
    return (
        Path(*parts[-2:])
        if parts[-2:-1] and parts[-2] in {DOCUMENTS, *(family.package for family in FAMILIES)}
        else Path(parts[-1])
    )


def _beside(checkout: Path, ours: Path) -> Path:
    """The folder of a checkout that is like one of ours; ours where it has none."""
    there = checkout / "codegen" / ours.name
    return there if there.is_dir() else ours


def _distil(folder: Path, out: Path) -> dict[str, str]:
    """Distil Amazon's models, whichever commit they are of.

    Returns:
        What could not be distilled: section, or file where it has no section, and the first problem.
    """
    sections, patches = load_sections(TABLES / "sections.toml"), load_patches(TABLES / "patches.toml")
    schemas, queries = read_folder(folder, SCHEMAS), read_folder(folder, SCHEMAS, QUERIES)
    upstream = Upstream(None, "", read_folder(folder), schemas=schemas, queries=queries)
    outcome = distil(upstream, sections, patches, out)
    write_documents(upstream, out / DOCUMENTS)
    left_out = {}
    for file, problems in outcome.failed.items():
        section = sections.by_file.get(file)
        left_out[section.name if section else file] = (
            f"{folder.name}/{file}#{problems[0].pointer}: {problems[0].message}"
        )
    return left_out


def name_changes(old: Models, new: Models) -> list[Change]:
    """Compare the Python names of the sections that both sets have.

    What neither ledger knows is called in the new set as in the old one: by then the ledger would have had it.

    Raises:
        DiffError: A set cannot be named.
    """
    changes: list[Change] = []
    for section in sorted(old.documents.keys() & new.documents.keys()):
        try:
            known = new.names.get(section)
            former = old.names.get(section, known)
            before = _surface(section, old.documents[section], former)
            is_same = known == former
            after = _surface(section, new.documents[section], before.names if is_same else known)
        except NameClashError as error:
            raise DiffError(f"{section}: {error}") from error
        changes += compare_names(section, before, after)
    return changes


def _surface(section: str, document: Json, known: ledger.Names | None) -> Surface:
    return surface_of(dict(document), section, class_name(section), known)


def render(changes: Iterable[Change], hidden: int = 0) -> str:
    """Write the changes for people: by section, breaking ones marked, totals at the end.

    Args:
        changes: What is shown.
        hidden: How many there are besides, none of which breaks.
    """
    lines: list[str] = []
    total = breaking = 0
    for section, group in groupby(changes, key=lambda change: change.section):
        lines.append(section)
        added: list[str] = []
        for change in group:
            total += 1
            breaking += change.breaking
            if change.kind == "schema-added":
                added.append(change.where)
                continue
            where = "" if change.where == section else f"{change.where}: "
            lines.append(f"  {'BREAKING' if change.breaking else '        '}  {where}{change.text}")
        if added:
            lines.append(f"{'':12}schemas added: {', '.join(added)}")
        lines.append("")
    if hidden:
        lines.append(f"{total + hidden} changes, {breaking} breaking; the {hidden} that do not break are not shown")
    else:
        lines.append(f"{total} changes, {breaking} breaking" if total else "No changes")
    return "\n".join(lines)


def main(arguments: list[str], root: Path) -> int:
    """Compare two sets of models.

    Returns:
        0; 1 with `--fail-on breaking` if something breaks (with `any` if something changed); 2 if a
        set cannot be read, or not all of it.
    """
    parser = argparse.ArgumentParser(
        prog="python -m codegen diff", description="Show what changed between two sets of distilled models."
    )
    parser.add_argument("old", help="folder of models (ours or Amazon's), or a git revision of this repository")
    parser.add_argument("new", nargs="?", default=MODELS, help="the same, newer (default: models/)")
    parser.add_argument("--json", action="store_true", help="write JSON")
    parser.add_argument(
        "--contracts", action="store_true", help="list the recorded contracts that no longer fit what is generated here"
    )
    parser.add_argument("--breaking", action="store_true", help="show breaking changes alone")
    parser.add_argument("--fail-on", choices=("breaking", "any"), help="exit with status 1 on such a change")
    given = parser.parse_args(arguments)
    new_name = str(root / MODELS) if given.new == MODELS else given.new
    try:
        with tempfile.TemporaryDirectory() as scratch:
            places = locate(given.old, root, Path(scratch, "old")), locate(new_name, root, Path(scratch, "new"))
            old, new = map(read_models, places)
        everything = [*compare(old, new), *name_changes(old, new)]
    except DiffError as error:
        sys.stderr.write(f"error: {error}\n")
        return 2
    left_out = {**places[0].left_out, **places[1].left_out}
    for problem in left_out.values():
        sys.stderr.write(f"left out: {problem}\n")
    everything.sort(key=lambda change: change.section)
    changes = [change for change in everything if change.section not in left_out]
    breaking = [change for change in changes if change.breaking]
    shown = breaking if given.breaking else changes
    unfitting: list[str] = []
    if given.contracts:
        try:
            unfitting = unfit(root, sorted({change.section for change in changes}))
        except ContractsError as error:
            sys.stderr.write(f"error: the contracts cannot be played: {error}\n")
            return 2
    if given.json:
        summary = {"changes": len(changes), "breaking": len(breaking), "left_out": sorted(left_out.values())}
        if given.contracts:
            summary["contracts"] = unfitting
        items = [change._asdict() for change in shown]
        sys.stdout.write(json.dumps({**summary, "items": items}, indent=1, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write(render(shown, len(changes) - len(shown)) + "\n")
        if given.contracts:
            listed = "".join(f"  {each}\n" for each in unfitting)
            sys.stdout.write(f"{len(unfitting)} contracts no longer fit\n{listed}")
    if left_out:
        return 2
    failing = {"breaking": breaking, "any": changes}.get(given.fail_on, [])
    return 1 if failing else 0

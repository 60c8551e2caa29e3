"""One run of the generator: every section read, rendered, audited, formatted, and only then moved into place.

A section that fails keeps its previous version; the others are written, and the run says so.
"""

from __future__ import annotations

import ast
import json
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codegen.audit.audit import audit_section
from codegen.distil import canonical
from codegen.generate import catalog, ledger, output, report_types
from codegen.generate.allowed import allowed_rows
from codegen.generate.kiosk import PACKAGE as KIOSK
from codegen.generate.kiosk import kiosk_documents, kiosk_modules
from codegen.generate.parse import SectionError, settings
from codegen.generate.project import SectionProject, top_level
from codegen.generate.records import Entry
from codegen.generate.schemas import generate_schemas, keep_index
from codegen.generate.section import class_name, read_section
from codegen.tables import Tables, TablesError, load
from codegen.tables.documents import Document, fault_of
from codegen.tables.report_columns import read_report_columns
from codegen.tables.report_types import read_report_types
from codegen.tables.shapes import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from codegen.generate.records import Section

__all__ = ["NAMES", "PACKAGE", "Report", "generate"]

PACKAGE = "spapi_clients"
NAMES = Path(__file__).resolve().parent.parent / "names"
"""The ledger of this repository."""

Json = dict[str, Any]


@dataclass
class Report:
    """What a run did.

    Args:
        sections: Sections that are now as the models say.
        schemas: JSON schemas that are now as their documents say, as `<package>/<module>`.
        operations: Operations in them.
        changed: Files that changed, relative to the package.
        removed: Files removed, relative to the package.
        problems: What went wrong, a message each; empty when all is well.
        named: Section -> names that its ledger did not have.
    """

    sections: list[str] = field(default_factory=list)
    schemas: list[str] = field(default_factory=list)
    operations: int = 0
    changed: list[Path] = field(default_factory=list)
    removed: list[Path] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    named: dict[str, list[str]] = field(default_factory=dict)


def generate(
    models: Path, out: Path, pyproject: Path, only: Iterable[str] = (), names: Path = NAMES, *, keep_names: bool = False
) -> Report:
    """Write the clients.

    Args:
        models: Folder with one distilled document per section.
        out: Source root; the package is `<out>/spapi_clients`.
        pyproject: Settings of the formatter.
        only: Sections to write; empty for all.
        names: Folder of the ledger of names, which are kept to.
        keep_names: Add new names to the ledger.

    Returns:
        What was done and what went wrong; nothing of a section that went wrong is written.

    Raises:
        FormatError: The formatter refused what was rendered; nothing is written.
    """
    report = Report()
    stems = [file.stem for file in sorted(models.glob("*.json"))]
    documents = _documents(models, stems, report)
    only = tuple(dict.fromkeys(only))
    wanted = [name for name in only if name in documents] if only else list(documents)
    report.problems += [
        f"{name}: there is no models/{name}.json; sections are named as in codegen/tables/sections.toml"
        for name in only
        if name not in stems
    ]
    if not documents or (only and not wanted):
        return report
    tables = load(models) if len(documents) == len(stems) else _tables(models, documents)
    target = out / PACKAGE
    with output.staging(target) as staged:
        made = [
            section
            for name in wanted
            if (section := _section(name, documents[name], tables, staged / name, report, names)) is not None
        ]
        personal = tables.personal.for_core(Document(name, each) for name, each in documents.items())
        for file, content in _above(made, stems, target, models, personal).items():
            (staged / file).write_bytes(content)
        schemas = [] if only else generate_schemas(models, staged, target, tables, names, report.problems)
        if only:
            keep_index(staged, target)
        else:
            schemas += kiosk_modules(models, staged, tables, names, report.problems)
        reports = read_report_types(TABLES, models)
        (staged / report_types.INDEX).write_bytes(catalog.dump_mapping(reports))
        (staged / report_types.FILE).write_text(report_types.report_type_module(reports), encoding="utf-8")
        columns = read_report_columns(TABLES)
        (staged / report_types.COLUMNS).write_bytes(catalog.dump_mapping(columns))
        (staged / report_types.ROWS).write_text(report_types.report_rows_module(columns), encoding="utf-8")
        (staged / "allowed.json").write_bytes(_allowed(made, documents, stems, tables, target))
        output.format_tree(staged, pyproject)
        written = {file.relative_to(staged) for file in staged.rglob("*") if file.is_file()}
        report.changed = output.place(staged, target)
    if keep_names:
        for section in made:
            canonical.write(names / f"{section.name}.json", ledger.dumps(section.names).decode())
        for schema in schemas:
            canonical.write(names / f"{schema.name}.json", ledger.dumps(schema.names).decode())
    report.sections = [section.name for section in made]
    report.schemas = [schema.name for schema in schemas]
    for schema in schemas:
        if new := ledger.missing(schema.names, schema.known):
            report.named[schema.name] = new
    report.operations = sum(len(section.operations) for section in made)
    if not only:
        kept = set(stems) - set(report.sections)
        kept_schemas = {f"{file.parent.name}/{file.stem}" for file in models.glob("*/*.json")}
        kept_schemas |= {f"{KIOSK}/{module}" for module, _ in kiosk_documents(models)}
        kept_schemas -= set(report.schemas)
        report.removed = output.remove_stale(
            target,
            lambda file: file in written or file.parts[0] in kept or file.with_suffix("").as_posix() in kept_schemas,
        )
    return report


def _documents(models: Path, names: Iterable[str], report: Report) -> dict[str, Json]:
    documents: dict[str, Json] = {}
    for name in names:
        fault, document = _read_model(models / f"{name}.json")
        if document is None:
            report.problems.append(f"models/{name}.json: {fault}; write it again with `make models`")
            report.problems.append(f"{name}: not written, its previous version stays")
        else:
            documents[name] = document
    if not documents:
        report.problems.append(
            f"no model to generate from in {models.name}/; write them with `make models FROM=<checkout or git URL>`"
        )
    return documents


def _read_model(file: Path) -> tuple[str, Json | None]:
    """What is wrong with a file, or its document."""
    try:
        document = json.loads(file.read_bytes())
    except ValueError as error:
        return f"not valid JSON ({error})", None
    if not isinstance(document, dict) or not all(isinstance(document.get(key), dict) for key in ("info", "paths")):
        return "no distilled model", None
    place = fault_of(document)
    return ("", document) if place is None else (f"not as `make models` writes it at {place}", None)


def _tables(models: Path, documents: Mapping[str, Json]) -> Tables:
    """The tables, joined with the documents that can be read."""
    with tempfile.TemporaryDirectory() as folder:
        for name in documents:
            (Path(folder) / f"{name}.json").write_bytes((models / f"{name}.json").read_bytes())
        return load(Path(folder))


def _section(name: str, document: Json, tables: Tables, folder: Path, report: Report, names: Path) -> Section | None:
    """Render one section into a staging folder and audit it; None where it failed."""
    try:
        known = ledger.read(names, name)
        section, parsed = read_section(name, document, tables, folder, known)
        faults = SectionProject(section, parsed, settings(folder)).build()
    except (SectionError, SyntaxError, TablesError) as error:
        _discard(name, [str(error)], document, folder, report)
        return None
    problems = [f"models/{name}.json: {fault.header} {fault.detail or ''}" for fault in faults]
    problems += [str(loss) for loss in audit_section(name, document, folder).losses]
    if problems:
        _discard(name, problems, document, folder, report)
        return None
    if new := ledger.missing(section.names, known):
        report.named[name] = new
    return section


def _discard(name: str, problems: list[str], document: Json, folder: Path, report: Report) -> None:
    """Report why a section failed and what to do, and take what was rendered of it away."""
    remedy = (
        f"{name}: put it right with a row in codegen/tables/patches.toml for {document['info'].get('x-spapi-source')}, "
        "then `make models FROM=...` and `make generate`"
    )
    report.problems += [*problems, remedy, f"{name}: not written, its previous version stays"]
    for file in folder.glob("*"):
        file.unlink()
    if folder.is_dir():
        folder.rmdir()


def _above(made: list[Section], names: Iterable[str], target: Path, models: Path, personal: Json) -> dict[str, bytes]:
    """The files above the sections, over what was made and what stays of an earlier run."""
    summaries = {section.name: section.summary for section in made}
    classes = {section.name: section.class_name for section in made}
    entries = [
        Entry(
            name,
            classes.get(name) or _class_name(target / name) or class_name(name),
            summaries.get(name) or _summary(target / name),
        )
        for name in names
        if name in summaries or (target / name / "client.py").is_file()
    ]
    files = {name: source.encode() for name, source in top_level(entries).items()}
    return {**files, "py.typed": b"", **_catalog(made, [entry.name for entry in entries], target, models, personal)}


def _summary(section: Path) -> str:
    """The first line of a section that was written before."""
    told = ast.get_docstring(ast.parse((section / "__init__.py").read_text(encoding="utf-8"))) or section.name
    return told.splitlines()[0]


def _class_name(section: Path) -> str | None:
    """The class of a section that was written before."""
    tree = ast.parse((section / "client.py").read_text(encoding="utf-8"))
    return next((node.name for node in tree.body if isinstance(node, ast.ClassDef)), None)


def _catalog(made: list[Section], names: list[str], target: Path, models: Path, personal: Json) -> dict[str, bytes]:
    """The catalog: rows of what was made, and the previous rows of what was not."""
    fresh = {section.name for section in made}
    rows = [
        row
        for row in catalog.previous(target / "operations.json").get("operations", [])
        if row["section"] in names and row["section"] not in fresh
    ]
    rows += [row for section in made for row in catalog.operation_rows(section)]
    rows.sort(key=lambda row: names.index(row["section"]))
    quotas: Json = catalog.previous(target / "quotas.json")
    for section in made:
        quotas.update(catalog.quota_rows(section))
    head = {"models": catalog.lock_summary(catalog.previous(models / "models.lock"))}
    return {
        "operations.json": catalog.dump_rows(head, "operations", rows),
        "quotas.json": catalog.dump_mapping({row["id"]: quotas[row["id"]] for row in rows if row["id"] in quotas}),
        "personal.json": catalog.dump_mapping(personal),
    }


def _allowed(
    made: list[Section], documents: Mapping[str, Json], names: Iterable[str], tables: Tables, target: Path
) -> bytes:
    """What the models allow: rules of what was made, and the previous rules of what was not."""
    fresh = {section.name for section in made}
    kept = catalog.previous(target / "allowed.json")
    rows: Json = {}
    for name in names:
        if name in fresh:
            rows.update(allowed_rows(name, documents[name], tables))
        else:
            rows.update({key: row for key, row in kept.items() if key.partition(".")[0] == name})
    return catalog.dump_mapping(rows)

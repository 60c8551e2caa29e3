"""One run of the generator: every section read, rendered, formatted, audited, and only then moved into place.

A section that fails keeps its previous version; the others are written, and the run says so.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codegen.audit import audit_section
from codegen.generate import catalogue, output
from codegen.generate.parse import SectionError, settings
from codegen.generate.project import SectionProject, top_level
from codegen.generate.section import class_name, read_section, sentence, title
from codegen.generate.views import Section
from codegen.tables import Tables, load

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["PACKAGE", "Report", "generate"]

PACKAGE = "spapi_clients"

Json = dict[str, Any]


@dataclass
class Report:
    """What a run did.

    Args:
        sections: Sections written (or found unchanged).
        operations: Operations in them.
        changed: Files that changed, relative to the package.
        removed: Files removed, relative to the package.
        problems: What went wrong, a message each; empty when all is well.
    """

    sections: list[str] = field(default_factory=list)
    operations: int = 0
    changed: list[Path] = field(default_factory=list)
    removed: list[Path] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def generate(models: Path, out: Path, pyproject: Path, only: Iterable[str] = ()) -> Report:
    """Write the clients.

    Args:
        models: Folder with a distilled document a section.
        out: Source root; the package is `<out>/spapi_clients`.
        pyproject: Settings of the formatter.
        only: Sections to write; empty for all.

    Returns:
        What was done and what went wrong; nothing of a section that went wrong is written.
    """
    report = Report()
    documents = _documents(models, report)
    wanted = [name for name in only if name in documents] if only else list(documents)
    report.problems += [
        f"{name}: there is no models/{name}.json; sections are named as in codegen/tables/sections.toml"
        for name in only
        if name not in documents
    ]
    tables = _tables(models, documents)
    target = out / PACKAGE
    with output.staging(target) as staged:
        done = [
            section for name in wanted if (section := _stage(name, documents[name], tables, staged, report)) is not None
        ]
        _stage_top([section.name for section in done], documents, tables, target, staged)
        output.format_tree(staged, pyproject)
        done = [section for section in done if _sound(section, documents[section.name], staged, report)]
        report.sections = [section.name for section in done]
        report.operations = sum(len(section.operations) for section in done)
        _stage_data(done, documents, target, staged, models)
        written = {file.relative_to(staged) for file in staged.rglob("*") if file.is_file()}
        report.changed = output.place(staged, target)
    kept = {
        file.relative_to(target)
        for name in documents.keys() - set(report.sections)
        for file in (target / name).glob("*")
    }
    if not only:
        report.removed = output.remove_stale(target, written | kept)
    return report


def _documents(models: Path, report: Report) -> dict[str, Json]:
    documents: dict[str, Json] = {}
    for file in sorted(models.glob("*.json")):
        try:
            document = json.loads(file.read_bytes())
        except ValueError as error:
            report.problems.append(f"models/{file.name}: not valid JSON ({error}); write it anew with `make models`")
            continue
        documents[file.stem] = document
    if not documents:
        report.problems.append(f"no models in {models}; write them with `make models FROM=<checkout or git URL>`")
    return documents


def _tables(models: Path, documents: Mapping[str, Json]) -> Tables:
    """The tables, joined with the documents that can be read."""
    if all(file.stem in documents for file in models.glob("*.json")):
        return load(models)
    with tempfile.TemporaryDirectory() as folder:
        for name in documents:
            (Path(folder) / f"{name}.json").write_bytes((models / f"{name}.json").read_bytes())
        return load(Path(folder))


def _stage(name: str, document: Json, tables: Tables, staged: Path, report: Report) -> Section | None:
    folder = staged / name
    try:
        section, parsed = read_section(name, document, tables, folder)
        faults = SectionProject(section, parsed, settings(folder)).build()
    except (SectionError, SyntaxError) as error:
        report.problems.append(f"{name}: {error}; its previous version stays")
        _discard(folder)
        return None
    if faults:
        report.problems.append(f"{name}: {'; '.join(f'{fault.header} {fault.detail}' for fault in faults)}")
        _discard(folder)
        return None
    return section


def _sound(section: Section, document: Json, staged: Path, report: Report) -> bool:
    """Audit a staged section; one that lost something is not moved into place."""
    losses = audit_section(section.name, document, staged / section.name).losses
    if losses:
        report.problems += [f"{loss}" for loss in losses]
        report.problems.append(f"{section.name}: the audit found losses; its previous version stays")
        _discard(staged / section.name)
    return not losses


def _stage_top(made: list[str], documents: Mapping[str, Json], tables: Tables, target: Path, staged: Path) -> None:
    """The modules above the sections: one attribute for every section that is there."""
    there = [name for name in documents if name in made or (target / name / "client.py").is_file()]
    brief = [_brief(name, documents[name], tables) for name in there]
    for name, source in top_level(brief).items():
        (staged / name).write_text(source, encoding="utf-8")
    (staged / "py.typed").touch()


def _brief(name: str, document: Json, tables: Tables) -> Section:
    facts = tables.sections.get(name)
    return Section(
        name=name,
        class_name=class_name(name),
        title=title(document),
        summary=sentence(facts.summary if facts is not None else title(document)),
        doc_url=facts.doc_url if facts is not None else "",
        enums=(),
        classes=(),
        aliases=(),
        schemas={},
        operations=(),
    )


def _stage_data(done: list[Section], documents: Mapping[str, Json], target: Path, staged: Path, models: Path) -> None:
    """The catalogue: rows of what was written, and the previous rows of what was not."""
    rows = {row["id"]: row for row in _read(target / "operations.json").get("operations", [])}
    quotas: Json = _read(target / "quotas.json")
    made = {section.name for section in done}
    fresh = {row["id"]: row for section in done for row in catalogue.operation_rows(section)}
    fresh_quotas = {key: row for section in done for key, row in catalogue.quota_rows(section).items()}
    kept = {key: row for key, row in rows.items() if row["section"] in documents and row["section"] not in made}
    kept_quotas = {key: row for key, row in quotas.items() if key in kept}
    order = {name: place for place, name in enumerate(sorted(documents))}
    together = sorted({**kept, **fresh}.values(), key=lambda row: order[row["section"]])
    lock = catalogue.lock_summary(_read(models / "models.lock"))
    (staged / "operations.json").write_bytes(
        catalogue.dump({"models": lock}, "operations", ((None, row) for row in together))
    )
    plans = {**kept_quotas, **fresh_quotas}
    (staged / "quotas.json").write_bytes(catalogue.dump({}, "", ((row["id"], plans[row["id"]]) for row in together)))


def _read(file: Path) -> Json:
    try:
        content: Json = json.loads(file.read_bytes())
    except (FileNotFoundError, ValueError):
        return {}
    return content


def _discard(folder: Path) -> None:
    for file in folder.glob("*"):
        file.unlink()
    if folder.is_dir():
        folder.rmdir()

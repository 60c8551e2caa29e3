"""One run of `python -m codegen distil`: every file on its own, then the lock.

A file that cannot be distilled fails alone: its problems are reported, the previous version of its
section stays, the others are written; where all of them fail, nothing is. Each document and the lock are replaced in one step. A
section that upstream dropped stays until somebody deletes it, and the run says so.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from codegen.distil import canonical
from codegen.distil.convert import Section, convert
from codegen.distil.kept import keep_ids
from codegen.distil.openapi3 import to_swagger
from codegen.distil.patches import Patch, apply_patches
from codegen.distil.reading import TOO_DEEP, parse
from codegen.distil.report import ModelError, Problem, Report
from codegen.distil.rules import check
from codegen.distil.schemas import distil_schemas
from codegen.distil.settling import put_right
from codegen.distil.upstream import SCHEMAS, YAML
from codegen.distil.walk import mapping

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from codegen.distil.sections import Sections
    from codegen.distil.upstream import Upstream

LOCK = "models.lock"
_AS_JSON = (
    "is YAML, and models are read as JSON: put it beside as .json, for example with python -c 'import json, sys, yaml; "
    "json.dump(yaml.safe_load(sys.stdin), sys.stdout, default=str)'"
)


@dataclass
class Outcome:
    """What a run did.

    Attributes:
        written: Sections that are new or changed.
        unchanged: Sections whose document is as it was.
        schemas_written: JSON schemas that are new or changed, as `<package>.<module>`.
        schemas_unchanged: JSON schemas whose document is as it was.
        failed: Source file to its problems.
        notes: What somebody should look at, though nothing failed.
        moved: The file that a row of `sections.toml` names to where Amazon has it now.
    """

    written: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    schemas_written: list[str] = field(default_factory=list)
    schemas_unchanged: list[str] = field(default_factory=list)
    failed: dict[str, tuple[Problem, ...]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    moved: dict[str, str] = field(default_factory=dict)


def distil_file(
    document: dict[str, Any],
    section: Section,
    patches: list[Patch],
    *,
    keep_prose: bool = False,
    report: Report | None = None,
) -> tuple[dict[str, Any], Report]:
    """Make the OpenAPI document of one source document, which is changed in place.

    Raises:
        ModelError: With every problem found.
    """
    report = report or Report()
    to_swagger(document, report)
    if document.get("swagger") in (2, "2"):
        document["swagger"] = "2.0"
    if document.get("swagger") != "2.0":  # else every keyword of another language would be reported
        raise ModelError(
            Problem("/swagger", f"must be one of 2.0, not {document.get('swagger')!r}: no model of Amazon's")
        )
    apply_patches(document, patches, report)
    put_right(document, report, check)
    return convert(document, section, report, keep_prose=keep_prose), report


def distil(
    upstream: Upstream, sections: Sections, patches: list[Patch], out: Path, *, keep_prose: bool = False
) -> Outcome:
    """Distil every source file into a folder.

    Args:
        upstream: Amazon's files.
        sections: How sections are called.
        patches: What is corrected, file by file.
        out: Folder of the documents and the lock; made if it is not there.
        keep_prose: Keep Amazon's descriptions, for a build that is not passed on.

    Returns:
        What was done; `failed` is empty when all went well.

    Raises:
        ValueError: The folder's lock cannot be read.
    """
    outcome = Outcome()
    before = read_lock(out)
    had = {name: entry["source"] for name, entry in before.get("sections", {}).items()}
    entries: dict[str, Any] = {}
    taken: dict[str, str] = {}
    moved: set[str] = set()
    for file, data in upstream.files.items():
        try:
            report = Report()
            document = _read(file, data, report)
            others = {name: source for name, source in had.items() if source in upstream.files and source != file}
            section, row_file = _section_of(file, document, sections, others | taken, upstream.files, outcome, out)
            rows = [patch for patch in patches if patch.file in {file, row_file}]
            text = _text(document, section, rows, report, out, keep_prose=keep_prose)
        except ModelError as error:
            outcome.failed[file] = error.problems
            continue
        outcome.notes += [f"{file}#{note.pointer}: {note.message}" for note in report.notes]
        moved.add(row_file)
        taken[section.name] = file
        changed = canonical.write(out / f"{section.name}.json", text)
        (outcome.written if changed else outcome.unchanged).append(section.name)
        entries[section.name] = {
            "source": file,
            "sha256": hashlib.sha256(data).hexdigest(),
            "repairs": {rule: sorted(report.repairs[rule]) for rule in sorted(report.repairs)},
            "patches": report.patches,
            "left_out": dict(sorted(report.left_out.items())),
        }
    if not entries:
        return outcome
    entries |= _kept(before, entries, upstream, out, outcome)
    schemas = _schemas(upstream, patches, out, before, outcome, keep_prose=keep_prose)
    for patch in patches:
        if patch.file.startswith(f"{SCHEMAS}/") and not upstream.schemas:
            continue
        if patch.file not in {*upstream.files, *upstream.schemas, *moved, *outcome.moved}:
            outcome.notes.append(f"patch {patch.id!r} was not applied: {patch.file} is not upstream")
    for path in sorted(out.glob("*.json")):
        if path.stem not in entries:
            outcome.notes.append(f"{path.stem}: {path.name} was not made by this or an earlier run and stays as it is")
    lock = {
        "repository": upstream.repository,
        **upstream.identity,
        "prose": keep_prose,
        "sections": {name: entries[name] for name in sorted(entries)},
        **({"schemas": schemas} if schemas else {}),
    }
    if upstream.is_named or _without_origin(lock) != _without_origin(before):
        canonical.write(out / LOCK, canonical.dumps(lock))
    return outcome


def _without_origin(lock: dict[str, Any]) -> dict[str, Any]:
    """What a lock says but for the state of Amazon's: where nothing else changed, the models are still of the one before."""
    return {name: value for name, value in lock.items() if name not in {"repository", "commit", "label"}}


def _read(file: str, data: bytes, report: Report) -> dict[str, Any]:
    if file.endswith(YAML):
        raise ModelError(Problem("", _AS_JSON))
    return parse(data, report)


def _schemas(
    upstream: Upstream, patches: list[Patch], out: Path, before: dict[str, Any], outcome: Outcome, *, keep_prose: bool
) -> dict[str, Any]:
    """Distil the JSON schemas, and give the lock's entries of all of them."""
    known = before.get("schemas", {})
    had = {name: entry["source"] for name, entry in known.items()}
    done = distil_schemas(upstream.schemas, patches, out, had, keep_prose=keep_prose)
    outcome.schemas_written += done.written
    outcome.schemas_unchanged += done.unchanged
    outcome.failed |= done.failed
    outcome.notes += done.notes
    outcome.moved |= done.moved
    kept = {}
    for name, entry in known.items():
        if name in done.entries or not (out / f"{name.replace('.', '/')}.json").exists():
            continue
        if upstream.schemas and entry["source"] not in upstream.schemas:
            outcome.notes.append(
                f"{name}: {entry['source']} is gone upstream; the schema stays as it was, delete its file in models/ to drop it"
            )
        kept[name] = entry if "commit" in entry else {**entry, **_origin(before)}
    return dict(sorted((kept | done.entries).items()))


def _kept(
    before: dict[str, Any], entries: dict[str, Any], upstream: Upstream, out: Path, outcome: Outcome
) -> dict[str, Any]:
    """The lock's entries of sections that this run did not write, with the state of Amazon's that each is of.

    A section whose file is another section now, because its row has another name, is taken away.
    """
    sections_of = {entry["source"]: name for name, entry in entries.items()}
    kept: dict[str, Any] = {}
    for name, entry in before.get("sections", {}).items():
        file = out / f"{name}.json"
        if name in entries or not file.exists():
            continue
        if entry["source"] in sections_of:
            file.unlink()
            outcome.notes.append(f"{name} is {sections_of[entry['source']]} now: {file.name} was taken away")
            continue
        if entry["source"] not in upstream.files:
            outcome.notes.append(
                f"{name}: {entry['source']} is gone upstream; the section stays as it was, delete {file.name} to drop it"
            )
        kept[name] = entry if "commit" in entry else {**entry, **_origin(before)}
    return kept


def _origin(lock: dict[str, Any]) -> dict[str, Any]:
    """Which state of Amazon's a lock is of."""
    return {"commit": lock.get("commit"), **({"label": lock["label"]} if "label" in lock else {})}


def _text(
    document: dict[str, Any], section: Section, patches: list[Patch], report: Report, out: Path, *, keep_prose: bool
) -> str:
    """The document of a section as it is written; the report takes note of what happened on the way."""
    try:
        result, _ = distil_file(document, section, patches, keep_prose=keep_prose, report=report)
        keep_ids(result, canonical.read(out / f"{section.name}.json"), report)
        text = canonical.dumps(result)
        text.encode()
    except RecursionError as error:
        raise ModelError(Problem("", TOO_DEEP)) from error
    except UnicodeEncodeError as error:
        raise ModelError(Problem("", "holds half of a surrogate pair, which is not text")) from error
    return text


def read_lock(out: Path) -> dict[str, Any]:
    """Read the lock of a folder of models; empty if there is none.

    Raises:
        ValueError: The lock cannot be read.
    """
    try:
        lock: dict[str, Any] = json.loads((out / LOCK).read_bytes())
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise ValueError(f"{LOCK} is not JSON ({error}): restore it, or delete it to start again") from error
    return lock


def _section_of(
    file: str,
    document: dict[str, Any],
    sections: Sections,
    taken: dict[str, str],
    present: Collection[str],
    outcome: Outcome,
    out: Path,
) -> tuple[Section, str]:
    """The section of a file, and the file that its row names: another one where Amazon has moved it."""
    info = document.get("info")
    version = info.get("version") if isinstance(info, dict) else None
    section, row_file = sections.of(file, str(version), present, taken)
    if row_file is None and (known := _same_api(document, sections, taken, present, out)) is not None:
        section, row_file = known._replace(file=file), known.file
    if row_file is None:
        outcome.notes.append(f"{section.name}: {file} has no row in sections.toml, named by rule; add a row")
    elif row_file != file:
        outcome.moved[row_file] = file
        outcome.notes.append(
            f"{section.name}: {row_file} is {file} now; name that file in its row in sections.toml and in patches.toml"
        )
    return section, row_file or file


def _same_api(
    document: dict[str, Any], sections: Sections, taken: Collection[str], present: Collection[str], out: Path
) -> Section | None:
    """The section that most paths of a file were in before, where that section's own file is gone: Amazon renamed it."""
    paths = document.get("paths")
    now = set(paths) if isinstance(paths, dict) else set()
    for known in sections.by_file.values():
        if known.file in present or known.name in taken:
            continue
        before = _paths_of(out / f"{known.name}.json")
        if 2 * len(now & before) > max(len(now), len(before)):
            return known
    return None


def _paths_of(file: Path) -> set[str]:
    """The paths of a document that was written before; none where there is none."""
    return set(mapping(canonical.read(file).get("paths")))

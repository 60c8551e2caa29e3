"""The JSON schemas of notifications and report documents, distilled: one document of facts a schema, in one folder per family.

The way of a file is that of a model (`run`), with one step more: `json_schema` says it in Swagger's words first. A document
holds the definitions, the examples of the whole, which of the definitions is the whole, and the types it is for: the
notification types, or the report types. A schema that states no type has a row in `schemas.toml`.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from codegen.distil import canonical
from codegen.distil.convert import Section, convert
from codegen.distil.json_schema import as_swagger
from codegen.distil.patches import Patch, apply_patches
from codegen.distil.reading import TOO_DEEP, parse
from codegen.distil.report import ModelError, Problem, Report
from codegen.distil.rules import check_schemas
from codegen.distil.settling import put_right
from codegen.distil.walk import listing, mapping

__all__ = ["FAMILIES", "TABLE", "Done", "Family", "distil_schema", "distil_schemas", "load_types"]

TABLE = Path(__file__).resolve().parent.parent / "tables" / "schemas.toml"

_KEYS = {"file", "types", "reason", "source"}

_DATE = re.compile(r"[-_](\d{4}-\d{2}-\d{2})$")
_TYPE = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+")


@dataclass(frozen=True)
class Family:
    """A folder of schemas that belong together.

    Attributes:
        folder: Amazon's folder.
        package: The generated package, and the folder in models/.
        suffix: What ends the files' names and says nothing.
        key: The property that holds the type, without case.
        title: What a document of it is called.
    """

    folder: str
    package: str
    suffix: str
    key: str
    title: str


FAMILIES = (
    Family("schemas/notifications", "notification_types", "Notification", "notificationtype", "notification"),
    Family("schemas/reports", "report_types", "Report", "reporttype", "report document"),
)


@dataclass
class Done:
    """What was distilled.

    Attributes:
        written: `<package>.<module>` of what is new or changed.
        unchanged: The same of what is as it was.
        failed: Source file to its problems.
        notes: What somebody should look at.
        entries: The lock's entries.
        moved: The file that a schema was in to where Amazon has it now.
    """

    written: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    failed: dict[str, tuple[Problem, ...]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    entries: dict[str, Any] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)


def distil_schemas(
    files: Mapping[str, bytes], patches: list[Patch], out: Path, had: Mapping[str, str], *, keep_prose: bool = False
) -> Done:
    """Distil every schema of the known families; one that fails leaves its previous version in place.

    Args:
        files: Path in Amazon's repository -> bytes.
        patches: What is put right, file by file.
        out: The folder of the models.
        had: `<package>.<module>` of the schemas that are there already -> the file of each; it keeps its name.
        keep_prose: Keep Amazon's descriptions, for a build that is not passed on.
    """
    done = Done()
    known = {file: name for name, file in had.items()}
    rows = load_types(TABLE)
    for family in FAMILIES:
        for file, data in files.items():
            if not file.startswith(f"{family.folder}/"):
                continue
            others = {name for name, source in had.items() if source in files and source != file}
            report = Report()
            try:
                document = parse(data, report)
                name = known.get(file) or _moved(document, file, family, out, set(had) - others - set(done.entries))
                former = file if name is None else had[name]
                name = name or _free(f"{family.package}.{module_of(file, family)}", others | set(done.entries))
                own = [patch for patch in patches if patch.file in {file, former}]
                types = rows.get(file) or rows.get(former, [])
                root = _info_of(out, name).get("x-spapi-root")
                made = distil_schema(
                    document, file, family, own, types, report, name=name, root=root, keep_prose=keep_prose
                )
                text = canonical.dumps(made)
                text.encode()
            except ModelError as error:
                done.failed[file] = error.problems
                continue
            except RecursionError:
                done.failed[file] = (Problem("", TOO_DEEP),)
                continue
            done.notes += [f"{file}#{note.pointer}: {note.message}" for note in report.notes]
            if former != file:
                done.moved[former] = file
                done.notes.append(
                    f"{name}: {former} is {file} now; name that file in its row in schemas.toml and in patches.toml"
                )
            path = out / family.package / f"{name.partition('.')[2]}.json"
            (done.written if canonical.write(path, text) else done.unchanged).append(name)
            done.entries[name] = {
                "source": file,
                "sha256": hashlib.sha256(data).hexdigest(),
                "repairs": {rule: sorted(report.repairs[rule]) for rule in sorted(report.repairs)},
                "patches": report.patches,
                "left_out": dict(sorted(report.left_out.items())),
            }
    return done


def _moved(document: dict[str, Any], file: str, family: Family, out: Path, gone: Collection[str]) -> str | None:
    """The schema whose file is gone and that is of the same types and version as a new one: Amazon renamed the file."""
    examples = [example for example in listing(document.get("examples")) if isinstance(example, dict)]
    stated = _types(document, examples, family), _version(file, examples)
    for name in sorted(gone):
        info = _info_of(out, name)
        if (
            name.startswith(f"{family.package}.")
            and stated[0]
            and stated == (info.get("x-spapi-types"), info.get("version"))
        ):
            return name
    return None


def _info_of(out: Path, name: str) -> dict[str, Any]:
    """What the document of a schema that was written before says of itself; nothing where there is none."""
    package, _, module = name.partition(".")
    return mapping(canonical.read(out / package / f"{module}.json").get("info"))


def load_types(path: Path) -> dict[str, list[str]]:
    """Read the table: Amazon's file -> the types it is for, of schemas that do not say so themselves.

    Raises:
        ValueError: A row is not complete, or a file is there twice; the message names it.
    """
    found: dict[str, list[str]] = {}
    for row in tomllib.loads(path.read_text(encoding="utf-8")).get("schema", []):
        label = f"{path.name}: schema {row.get('file')!r}"
        types = row.get("types")
        if set(row) != _KEYS or not isinstance(types, list) or not types:
            raise ValueError(
                f"{label}: must have the keys {', '.join(sorted(_KEYS))}, types being a list of one or more"
            )
        if row["file"] in found:
            raise ValueError(f"{label}: must be in one row only")
        found[row["file"]] = types
    return found


def _free(name: str, taken: Collection[str]) -> str:
    """The name, or with a number where another file has it: one that is there keeps its name."""
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name}_{number}"
    return found


def distil_schema(  # noqa: PLR0913  what is known of one schema
    document: dict[str, Any],
    file: str,
    family: Family,
    patches: list[Patch],
    types: list[str],
    report: Report,
    *,
    name: str | None = None,
    root: str | None = None,
    keep_prose: bool = False,
) -> dict[str, Any]:
    """Make the document of one schema, which is changed in place; its root has the name that it had, or that of its file.

    Raises:
        ModelError: With every problem found.
    """
    apply_patches(document, patches, report)
    examples = [example for example in listing(document.get("examples")) if isinstance(example, dict)]
    types = types or _types(document, examples, family)
    if not types:
        report.note("", "does not say which type it is for; add a row with its types to schemas.toml")
    swagger, root = as_swagger(document, root or root_of(file), report)
    swagger["info"]["version"] = _version(file, examples)
    put_right(swagger, report, check_schemas)
    api = _words(PurePosixPath(_DATE.sub("", PurePosixPath(file).stem)).stem)
    result = convert(
        swagger,
        Section(name or f"{family.package}.{module_of(file, family)}", api, file),
        report,
        keep_prose=keep_prose,
    )
    result["info"] |= {"x-spapi-root": root, "x-spapi-types": types}
    return {
        "info": result["info"],
        "paths": {},
        "components": result["components"],
        "x-spapi-examples": examples,
    }


def module_of(file: str, family: Family) -> str:
    """Module of a schema: the file's name in words, without what every file of the family has, a date behind it."""
    stem = PurePosixPath(file).stem
    date = _DATE.search(stem)
    plain = _DATE.sub("", stem).removesuffix(family.suffix)
    words = _words(plain).replace(" ", "_").lower()
    return f"{words}_v{date[1].replace('-', '_')}" if date else words


def root_of(file: str) -> str:
    """What the whole of a schema is called: the file's name without its date."""
    plain = re.sub(r"[^A-Za-z0-9]+", "", _DATE.sub("", PurePosixPath(file).stem))
    return plain[:1].upper() + plain[1:]


def _words(name: str) -> str:
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[0-9])(?=[A-Z][a-z])", " ", name)
    return re.sub(r"[^A-Za-z0-9]+", " ", spaced).strip().title()


def _types(document: dict[str, Any], examples: list[dict[str, Any]], family: Family) -> list[str]:
    """The types that a schema says it is for: in its property of that name, in an example, or in words."""
    stated = [each for each in _stated(document, family.key) if _TYPE.fullmatch(each)]
    shown = [each for example in examples for each in _shown(example, family.key)]
    described = _TYPE.findall(str(document.get("description", "")))[:1]
    return list(dict.fromkeys(stated or shown or described))


def _stated(value: Any, key: str) -> Iterator[str]:
    """The values that the schema of a property states."""
    for name, inner in mapping(value).items():
        if name == "properties":
            for prop, schema in mapping(inner).items():
                if prop.lower() == key:
                    values = mapping(schema)
                    found = [values.get("const"), *listing(values.get("enum"))]
                    yield from (each for each in found if isinstance(each, str))
                else:
                    yield from _stated(schema, key)
        elif name != "examples":
            yield from _stated(inner, key)


def _shown(example: dict[str, Any], key: str) -> Iterator[str]:
    for name, value in example.items():
        if name.lower() == key and isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            yield from _shown(value, key)


def _version(file: str, examples: list[dict[str, Any]]) -> str:
    """The version of what is described: of the payload in an example, else the date in the file's name, else 1.0."""
    for example in examples:
        for name, value in example.items():
            if name.lower() == "payloadversion" and isinstance(value, str):
                return value
    date = _DATE.search(PurePosixPath(file).stem)
    return date[1] if date else "1.0"

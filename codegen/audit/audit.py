"""Is everything the models say in the generated code? Reads both, knows nothing of how one became the other.

The documents are walked from their operations and schemas down to every property, status and enum value; for each, the
written modules are searched by their syntax trees. Nothing is imported and nothing of the generator is asked. What is
not found is a loss, reported with its JSON pointer.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.audit.written import (
    Calls,
    Function,
    Models,
    calls_in,
    choices_of,
    constant_of,
    functions_of,
    last_name,
    passes,
    read_calls,
    read_models,
)

__all__ = ["Findings", "Loss", "audit", "audit_schema", "audit_section", "main"]

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = "spapi_clients"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
NO_CONTENT = "204"
"""A status whose answer has no body by HTTP's rules, also where the model declares a schema."""

COUNTED = ("operations", "parameters", "schemas", "properties", "statuses", "enum values")

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Loss:
    """Something of a document that the generated code does not have."""

    section: str
    pointer: str
    what: str

    def __str__(self) -> str:
        """One line: file, JSON pointer, what is missing."""
        return f"models/{self.section}.json#{self.pointer}: {self.what}"


@dataclass
class Findings:
    """What an audit counted in the documents, and what it did not find in the code."""

    counts: Counter[str] = field(default_factory=Counter)
    losses: list[Loss] = field(default_factory=list)

    def add(self, other: Findings) -> None:
        """Take over another audit's findings."""
        self.counts += other.counts
        self.losses += other.losses

    def told(self) -> str:
        """The counts, for people."""
        return ", ".join(f"{self.counts[what]} {what}" for what in COUNTED)


def audit(models: Path, generated: Path) -> Findings:
    """Audit every section of a models folder.

    Args:
        models: Folder with one distilled document per section.
        generated: Source root that holds the generated package.
    """
    findings = Findings()
    package = generated / PACKAGE
    for file in sorted(models.glob("*.json")):
        try:
            document = json.loads(file.read_bytes())
            found = audit_section(file.stem, document, package / file.stem)
            found.losses += _package_losses(file.stem, document, package)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            told = f"is not a distilled model ({type(error).__name__}: {error}); write it again with `make models`"
            found = Findings(losses=[Loss(file.stem, "", told)])
        findings.add(found)
    for file in sorted(models.glob("*/*.json")):
        name = f"{file.parent.name}.{file.stem}"
        try:
            document = json.loads(file.read_bytes())
            findings.add(audit_schema(name, document, package / file.parent.name / f"{file.stem}.py"))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            told = f"is not a distilled schema ({type(error).__name__}: {error}); write it again with `make models`"
            findings.add(Findings(losses=[Loss(name.replace(".", "/"), "", told)]))
    return findings


def audit_section(section: str, document: Json, folder: Path) -> Findings:
    """Audit one section.

    Args:
        section: Its name.
        document: Its distilled document.
        folder: The folder with its generated modules.
    """
    return _Audit(section, document, folder).run()


def main(arguments: list[str]) -> int:
    """The verb `python -m codegen audit`: 0 when nothing is lost, else 1."""
    parser = argparse.ArgumentParser(prog="python -m codegen audit", description="Compare generated code with models/.")
    parser.add_argument("--models", type=Path, default=ROOT / "models", help="folder with the distilled models")
    parser.add_argument("--generated", type=Path, default=ROOT / "generated", help="source root with spapi_clients/")
    given = parser.parse_args(arguments)
    findings = audit(given.models, given.generated)
    for loss in findings.losses:
        print(loss, file=sys.stderr)  # noqa: T201  the verb's answer
    if not findings.losses and not findings.counts["operations"]:
        told = f"{given.models} holds no models: write them with `make models FROM=<checkout or git URL>`"
        print(told, file=sys.stderr)  # noqa: T201  the verb's answer
        return 1
    told = f"{len(findings.losses)} lost" if findings.losses else "nothing lost"
    print(f"{findings.told()}: {told}")  # noqa: T201  the verb's answer
    return 1 if findings.losses else 0


def audit_schema(name: str, document: Json, file: Path) -> Findings:
    """Audit one JSON schema.

    Args:
        name: `<package>.<module>`.
        document: Its distilled document.
        file: Its generated module.
    """
    return _Audit(name.replace(".", "/"), document, file.parent).run_schemas(file)


class _Audit:
    def __init__(self, section: str, document: Json, folder: Path) -> None:
        self._section = section
        self._document = document
        self._found = Findings()
        self._models = Models()
        self._calls = Calls({}, {}, {})
        self._folder = folder
        self._components: Json = document.get("components", {}).get("schemas", {})
        self._following: list[str] = []

    def run(self) -> Findings:
        trees = {}
        for name in ("__init__", "client", "models", "operations"):
            try:
                trees[name] = ast.parse((self._folder / f"{name}.py").read_text(encoding="utf-8"))
            except (OSError, SyntaxError) as error:
                self._lose("", f"{self._section}/{name}.py cannot be read: {error}")
                trees[name] = ast.Module([], [])
        self._schemas(trees["models"])
        self._calls = read_calls(trees["operations"], trees["client"])
        for path, item in self._document.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    self._operation(method, path, item[method])
        return self._found

    def run_schemas(self, file: Path) -> Findings:
        """Audit the schemas alone, of a document without operations, against one module."""
        try:
            tree = ast.parse(file.read_text(encoding="utf-8"))
        except (OSError, SyntaxError) as error:
            self._lose("", f"{file.name} cannot be read: {error}")
            tree = ast.Module([], [])
        self._schemas(tree)
        return self._found

    def _schemas(self, tree: ast.Module) -> None:
        self._models = read_models(tree)
        for name in self._models.repeated:
            self._lose("", f"models.py has {name} twice: the first is overwritten")
        for name, schema in self._components.items():
            self._schema(name, schema)

    def _lose(self, pointer: str, what: str) -> None:
        self._found.losses.append(Loss(self._section, pointer, what))

    def _count(self, what: str, number: int = 1) -> None:
        self._found.counts[what] += number

    def _schema(self, name: str, schema: Json) -> None:
        self._count("schemas")
        where = _pointer("components", "schemas", name)
        written = self._models.schemas.get(name)
        if written is None:
            self._lose(where, f"schema {name} is not in SCHEMAS of models.py")
        elif written in self._models.aliases:
            self._type(schema, self._models.aliases[written], where, counted=True)
        elif written in self._models.classes:
            self._type(schema, ast.Name(written), where, counted=True)
        else:
            self._lose(where, f"schema {name}: models.py has no {written}")

    def _type(self, schema: Json, written: ast.expr, where: str, *, counted: bool) -> None:
        """A written type says what the schema says; `counted` is False where a reference is followed."""
        choices = list(choices_of(written))
        if "$ref" in schema:
            self._reference(schema["$ref"], written, where)
        elif "enum" in schema:
            self._enum(schema["enum"], choices, where, counted=counted)
        elif _is_passed_through(schema):
            self._type(schema["allOf"][0], written, f"{where}/allOf/0", counted=counted)
        elif schema.get("properties") or schema.get("allOf"):
            self._object(schema, choices, where, counted=counted)
        elif schema.get("oneOf") or schema.get("anyOf"):
            key = "oneOf" if schema.get("oneOf") else "anyOf"
            for index, part in enumerate(schema[key]):
                self._type(part, written, f"{where}/{key}/{index}", counted=counted)
        elif schema.get("type") == "array":
            self._inside(schema.get("items", {}), choices, "list", f"{where}/items", counted=counted)
        elif schema.get("type") == "object":
            extra = schema.get("additionalProperties")
            inner = extra if isinstance(extra, dict) else {}
            self._inside(inner, choices, "dict", f"{where}/additionalProperties", counted=counted)
        elif not _scalars(schema) & {last_name(choice) or ast.unparse(choice) for choice in choices}:
            self._lose(where, f"{_scalar(schema)} was written as {ast.unparse(written)}")

    def _reference(self, reference: str, written: ast.expr, where: str) -> None:
        name = reference.rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")
        target = self._models.schemas.get(name)
        if target in self._models.classes:
            if target not in {last_name(choice) for choice in choices_of(written)}:
                self._lose(where, f"a reference to {name} was written as {ast.unparse(written)}")
        elif name in self._components and name not in self._following:  # else it holds itself, and is being compared
            self._following.append(name)
            self._type(self._components[name], written, where, counted=False)
            self._following.pop()
        elif name in self._components:
            return
        else:
            self._lose(where, f"a reference to {name}, which is not there")

    def _enum(self, values: Sequence[object], choices: Sequence[ast.expr], where: str, *, counted: bool) -> None:
        written = [
            self._models.classes[name].values
            for choice in choices
            if (name := last_name(choice)) in self._models.classes
        ]
        known = frozenset[object]().union(*written)
        if counted:
            self._count("enum values", len(values))
        for index, value in enumerate(values):
            if value not in known:
                self._lose(f"{where}/enum/{index}", f"enum value {value!r} is not in models.py")

    def _object(self, schema: Json, choices: Sequence[ast.expr], where: str, *, counted: bool) -> None:
        names = [name for choice in choices if (name := last_name(choice)) in self._models.classes]
        if len(names) != 1:
            self._lose(where, f"an object was written as {' | '.join(map(ast.unparse, choices))}")
            return
        written = self._models.classes[names[0]]
        required = set(_required(schema, self._components))
        for name, inner, pointer, own in _properties(schema, self._components, where):
            if counted and own:
                self._count("properties")
            attribute = written.attribute(name)
            if attribute is None:
                self._lose(pointer, f"property {name} is not in class {names[0]}")
                continue
            if (name in required) == (attribute in written.defaulted):
                told = "required, but has a default" if name in required else "not required, but has no default"
                self._lose(pointer, f"property {name} of class {names[0]} is {told}")
            self._type(inner, written.annotations[attribute], pointer, counted=counted and own)
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and extra:
            annotation = written.annotations.get("additional_properties")
            pointer = f"{where}/additionalProperties"
            if annotation is None:
                self._lose(pointer, f"the type of further properties is not in class {names[0]}")
            else:
                self._inside(extra, [annotation], "dict", pointer, counted=counted)

    def _inside(self, schema: Json, choices: Sequence[ast.expr], outer: str, where: str, *, counted: bool) -> None:
        """The element type of `list[...]`, or the value type of `dict[str, ...]`."""
        for choice in choices:
            if isinstance(choice, ast.Subscript) and last_name(choice.value) == outer:
                inner = choice.slice.elts[-1] if isinstance(choice.slice, ast.Tuple) else choice.slice
                self._type(schema, inner, where, counted=counted)
                return
        self._lose(where.rsplit("/", 1)[0], f"a {outer} was written as {' | '.join(map(ast.unparse, choices))}")

    def _operation(self, method: str, path: str, operation: Json) -> None:
        where = _pointer("paths", path, method)
        self._count("operations")
        identity = f"{self._section}.{operation['operationId']}"
        self._count("parameters", len(operation.get("parameters", [])))
        self._count("statuses", len(operation["responses"]))
        if identity not in self._calls.constants:
            self._lose(where, f"operation {identity} is not in operations.py")
            return
        constant, written = self._calls.constants[identity]
        for key, expected in (("method", method.upper()), ("path", path), ("section", self._section)):
            if constant_of(written.get(key)) != expected:
                self._lose(where, f"{constant} has {key} {constant_of(written.get(key))!r}")
        arguments = {
            parameter["name"]: self._parameter(constant, written, parameter, where + f"/parameters/{index}")
            for index, parameter in enumerate(operation.get("parameters", []))
        }
        self._body(constant, written, operation.get("requestBody"), where + "/requestBody")
        self._answers(constant, written, operation["responses"], where + "/responses")
        values = {
            argument: self._values(parameter["schema"])
            for parameter in operation.get("parameters", [])
            if (argument := arguments[parameter["name"]]) is not None
        }
        self._callables(where, constant, {**values, **({"body": []} if "requestBody" in operation else {})})

    def _parameter(self, constant: str, written: Mapping[str, ast.expr], parameter: Json, where: str) -> str | None:
        """Find a parameter among `params`; its Python argument is returned."""
        name = parameter["name"]
        for call in calls_in(written.get("params")):
            given = [*call.args, *(ast.Constant(None) for _ in range(4 - len(call.args)))]
            if constant_of(given[0]) == name and ast.unparse(given[2]) == f"Location.{parameter['in'].upper()}":
                options = {keyword.arg: keyword.value for keyword in call.keywords}
                if bool(constant_of(options.get("required"))) != parameter.get("required", False):
                    self._lose(where, f"parameter {name} of {constant}: required was lost or made up")
                style = ast.unparse(options["style"]) if "style" in options else "Style.PLAIN"
                if style != f"Style.{_style(parameter).upper()}":
                    self._lose(where, f"parameter {name} of {constant} is written as {style}")
                self._type(parameter["schema"], given[3], f"{where}/schema", counted=True)
                argument = constant_of(given[1])
                return argument if isinstance(argument, str) else None
        self._lose(where, f"parameter {name} is not in {constant}")
        return None

    def _body(self, constant: str, written: Mapping[str, ast.expr], body: Json | None, where: str) -> None:
        if body is None:
            return
        if bool(constant_of(written.get("body_required"))) != body.get("required", False):
            self._lose(where, f"body of {constant}: required was lost or made up")
        for media, content in body.get("content", {}).items():
            if "body" not in written:
                self._lose(where, f"body of {constant} was lost")
            elif "schema" in content:
                self._type(
                    content["schema"], written["body"], where + _pointer("content", media, "schema"), counted=True
                )

    def _answers(self, constant: str, written: Mapping[str, ast.expr], answers: Json, where: str) -> None:
        responses = written.get("responses")
        types: dict[object, ast.expr] = {}
        if isinstance(responses, ast.Dict):
            types = {constant_of(key): value for key, value in zip(responses.keys, responses.values, strict=True)}
        for status, answer in answers.items():
            if status == "default":
                self._default(constant, written, answer, where + _pointer(status))
                continue
            if not status.isdecimal() or int(status) not in types:
                self._lose(where + _pointer(status), f"status {status} is not in responses of {constant}")
                continue
            content = {} if status == NO_CONTENT else answer.get("content", {})
            schemas = [media["schema"] for media in content.values() if "schema" in media]
            for schema in schemas:
                self._type(schema, types[int(status)], where + _pointer(status), counted=True)
            if not schemas and constant_of(types[int(status)]) is not None:
                self._lose(where + _pointer(status), f"an empty answer of {constant} is written with a body")

    def _default(self, constant: str, written: Mapping[str, ast.expr], answer: Json, where: str) -> None:
        schemas = [media["schema"] for media in answer.get("content", {}).values() if "schema" in media]
        if schemas and "otherwise" not in written:
            self._lose(where, f"the default answer of {constant} was lost")
            return
        for schema in schemas:
            self._type(schema, written["otherwise"], where, counted=True)

    def _values(self, schema: Json) -> Sequence[object]:
        """The values that a parameter's enum has, or that of its items."""
        while "$ref" in schema or "items" in schema:
            reference = schema.get("$ref", "").rsplit("/", 1)[-1]
            schema = self._components.get(reference, {}) if reference else schema["items"]
        values: Sequence[object] = schema.get("enum", ())
        return values

    def _callables(self, where: str, constant: str, wanted: Mapping[str, Sequence[object]]) -> None:
        """The builder of a constant, and a method in each of the two classes, take every argument and pass it on."""
        builders, methods = self._calls.builders, self._calls.methods
        builder = next((name for name, node in builders.items() if passes(node, f"{constant}.call") is not None), None)
        if builder is None:
            self._lose(where, f"no builder in operations.py calls {constant}")
            return
        self._takes(where, f"operations.{builder}", builders[builder], f"{constant}.call", wanted)
        if len(methods) != 2:  # noqa: PLR2004  one sync, one async
            self._lose(where, "client.py has not the two classes")
        for owner, functions in methods.items():
            if builder not in functions:
                self._lose(where, f"{owner} has no method {builder}")
            else:
                self._takes(where, f"{owner}.{builder}", functions[builder], f"operations.{builder}", wanted)

    def _takes(
        self, where: str, told: str, node: Function, target: str, wanted: Mapping[str, Sequence[object]]
    ) -> None:
        declared = {argument.arg: argument.annotation for argument in (*node.args.args, *node.args.kwonlyargs)}
        passed = passes(node, target) or {}
        for argument, values in wanted.items():
            if argument not in declared or passed.get(argument) != argument:
                self._lose(where, f"{told} does not take {argument} and pass it on")
                continue
            literals = self._literals(declared[argument])
            for value in values:
                if value not in literals:
                    self._lose(where, f"{told} does not take {value!r} as {argument}")

    def _literals(self, annotation: ast.expr | None) -> frozenset[object]:
        """The values of the literals that an annotation names."""
        named = {last_name(node) for node in ast.walk(annotation or ast.Constant(None)) if isinstance(node, ast.expr)}
        return frozenset(
            constant_of(node)
            for name in named & self._models.aliases.keys()
            if last_name(getattr(alias := self._models.aliases[name], "value", alias)) == "Literal"
            for node in ast.walk(alias)
            if isinstance(node, ast.Constant)
        )


def _package_losses(section: str, document: Json, package: Path) -> Iterator[Loss]:
    """The modules and data above the sections name this one and each of its operations."""
    try:
        tree = ast.parse((package / "client.py").read_text(encoding="utf-8"))
        rows = {row["id"]: row for row in json.loads((package / "operations.json").read_bytes())["operations"]}
        quotas = json.loads((package / "quotas.json").read_bytes())
    except (OSError, ValueError, SyntaxError) as error:
        yield Loss(section, "", f"{PACKAGE} cannot be read: {error}")
        return
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and section not in functions_of(node.body):
            yield Loss(section, "", f"{node.name} has no attribute {section}")
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                where = _pointer("paths", path, method)
                yield from _row_losses(section, where, (method.upper(), path), item[method], rows)
                if f"{section}.{item[method]['operationId']}" not in quotas:
                    yield Loss(section, where, f"{item[method]['operationId']} is not in quotas.json")


def _row_losses(section: str, where: str, place: tuple[str, str], operation: Json, rows: Json) -> Iterator[Loss]:
    """The catalog has an operation and its parameters."""
    identity = f"{section}.{operation['operationId']}"
    row = rows.get(identity)
    if row is None or (row["method"], row["path"]) != place:
        yield Loss(section, where, f"{identity} is not in operations.json")
        return
    named = {(parameter["where"], parameter["name"]) for parameter in row["parameters"]}
    for index, parameter in enumerate(operation.get("parameters", [])):
        if (parameter["in"], parameter["name"]) not in named:
            yield Loss(section, f"{where}/parameters/{index}", f"{parameter['name']} is not in operations.json")


def _is_passed_through(schema: Json) -> bool:
    """An allOf of one reference and nothing else is that reference."""
    parts = schema.get("allOf", [])
    return len(parts) == 1 and "$ref" in parts[0] and not schema.get("properties")


def _properties(
    schema: Json, components: Json, where: str, *, own: bool = True
) -> Iterator[tuple[str, Json, str, bool]]:
    """Name, schema and pointer of each property, those of allOf parts too; `own` is False behind a reference."""
    for index, part in enumerate(schema.get("allOf", [])):
        if "$ref" in part:
            name = part["$ref"].rsplit("/", 1)[-1]
            yield from _properties(components[name], components, _pointer("components", "schemas", name), own=False)
        else:
            yield from _properties(part, components, f"{where}/allOf/{index}", own=own)
    for name, inner in schema.get("properties", {}).items():
        yield name, inner, where + _pointer("properties", name), own


def _required(schema: Json, components: Json) -> Iterator[str]:
    for part in schema.get("allOf", []):
        inner = components[part["$ref"].rsplit("/", 1)[-1]] if "$ref" in part else part
        yield from _required(inner, components)
    yield from schema.get("required", [])


def _scalar(schema: Json) -> str:
    """The Python type of a value that is neither object, list nor enum."""
    kind, form = schema.get("type"), str(schema.get("format", ""))
    if kind == "string":
        return {"date-time": "datetime", "date": "date", "boolean": "bool"}.get(form, "str")
    if kind == "number":
        return "int" if form.startswith("int") else "float"
    return {"integer": "int", "boolean": "bool"}.get(str(kind), "Any")


def _scalars(schema: Json) -> set[str]:
    """As what a value may be written: a number is exact where the table of money says so."""
    plain = _scalar(schema)
    if schema.get("format") == "binary":  # in a form with files, and as a whole answer, it is a file
        return {plain, "FormFile", "bytes"}
    return {plain, "Decimal"} if plain == "float" else {plain}


_SEPARATED = {"spaceDelimited": "ssv", "tabDelimited": "tsv", "pipeDelimited": "pipes"}


def _style(parameter: Json) -> str:
    if parameter.get("x-spapi-greedy"):
        return "greedy"
    if parameter["schema"].get("type") != "array":
        return "plain"
    if parameter.get("style") in _SEPARATED:
        return _SEPARATED[parameter["style"]]
    return "multi" if parameter.get("explode", True) else "csv"


def _pointer(*parts: str) -> str:
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in parts)

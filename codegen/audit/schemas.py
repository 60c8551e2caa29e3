"""Do the written types say what the schemas say? Down to every property and enum value."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from codegen.audit.findings import Findings, Json, Loss, pointer
from codegen.audit.written import Models, choices_of, last_name, read_models


class SchemaAudit:
    """The audit of the schemas of one document, and of each type that is written for one.

    Args:
        section: Its name in losses.
        document: The distilled document.
        tree: The syntax of the module that holds its models.
        found: Takes what is counted and lost.
    """

    def __init__(self, section: str, document: Json, tree: ast.Module, found: Findings) -> None:
        self._section = section
        self._found = found
        self._following: list[str] = []
        self.components: Json = document.get("components", {}).get("schemas", {})
        self.models: Models = read_models(tree)

    def run(self) -> None:
        """Audit all schemas."""
        for name in self.models.repeated:
            self.lose("", f"models.py has {name} twice: the first is overwritten")
        for name, schema in self.components.items():
            self._schema(name, schema)

    def lose(self, where: str, what: str) -> None:
        """Add a loss."""
        self._found.losses.append(Loss(self._section, where, what))

    def count(self, what: str, number: int = 1) -> None:
        """Add to a count."""
        self._found.counts[what] += number

    def _schema(self, name: str, schema: Json) -> None:
        self.count("schemas")
        where = pointer("components", "schemas", name)
        written = self.models.schemas.get(name)
        if written is None:
            self.lose(where, f"schema {name} is not in SCHEMAS of models.py")
        elif written in self.models.aliases:
            self.compare(schema, self.models.aliases[written], where, counted=True)
        elif written in self.models.classes:
            self.compare(schema, ast.Name(written), where, counted=True)
        else:
            self.lose(where, f"schema {name}: models.py has no {written}")

    def compare(self, schema: Json, written: ast.expr, where: str, *, counted: bool) -> None:
        """A written type says what the schema says; `counted` is False where a reference is followed."""
        choices = list(choices_of(written))
        if "$ref" in schema:
            self._reference(schema["$ref"], written, where)
        elif "enum" in schema:
            self._enum(schema["enum"], choices, where, counted=counted)
        elif _is_passed_through(schema):
            self.compare(schema["allOf"][0], written, f"{where}/allOf/0", counted=counted)
        elif schema.get("properties") or schema.get("allOf"):
            self._object(schema, choices, where, counted=counted)
        elif schema.get("oneOf") or schema.get("anyOf"):
            key = "oneOf" if schema.get("oneOf") else "anyOf"
            for index, part in enumerate(schema[key]):
                self.compare(part, written, f"{where}/{key}/{index}", counted=counted)
        elif schema.get("type") == "array":
            self._inside(schema.get("items", {}), choices, "list", f"{where}/items", counted=counted)
        elif schema.get("type") == "object":
            extra = schema.get("additionalProperties")
            inner = extra if isinstance(extra, dict) else {}
            self._inside(inner, choices, "dict", f"{where}/additionalProperties", counted=counted)
        elif not _scalars(schema) & {last_name(choice) or ast.unparse(choice) for choice in choices}:
            self.lose(where, f"{_scalar(schema)} was written as {ast.unparse(written)}")

    def _reference(self, reference: str, written: ast.expr, where: str) -> None:
        name = reference.rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")
        target = self.models.schemas.get(name)
        if target in self.models.classes:
            if target not in {last_name(choice) for choice in choices_of(written)}:
                self.lose(where, f"a reference to {name} was written as {ast.unparse(written)}")
        elif name in self.components and name not in self._following:  # else it holds itself, and is being compared
            self._following.append(name)
            self.compare(self.components[name], written, where, counted=False)
            self._following.pop()
        elif name in self.components:
            return
        else:
            self.lose(where, f"a reference to {name}, which is not there")

    def _enum(self, values: Sequence[object], choices: Sequence[ast.expr], where: str, *, counted: bool) -> None:
        written = [
            self.models.classes[name].values for choice in choices if (name := last_name(choice)) in self.models.classes
        ]
        known = frozenset[object]().union(*written)
        if counted:
            self.count("enum values", len(values))
        for index, value in enumerate(values):
            if value not in known:
                self.lose(f"{where}/enum/{index}", f"enum value {value!r} is not in models.py")

    def _object(self, schema: Json, choices: Sequence[ast.expr], where: str, *, counted: bool) -> None:
        names = [name for choice in choices if (name := last_name(choice)) in self.models.classes]
        if len(names) != 1:
            self.lose(where, f"an object was written as {' | '.join(map(ast.unparse, choices))}")
            return
        written = self.models.classes[names[0]]
        required = set(_required(schema, self.components))
        for name, inner, place, own in _properties(schema, self.components, where):
            if counted and own:
                self.count("properties")
            attribute = written.attribute(name)
            if attribute is None:
                self.lose(place, f"property {name} is not in class {names[0]}")
                continue
            if (name in required) == (attribute in written.defaulted):
                told = "required, but has a default" if name in required else "not required, but has no default"
                self.lose(place, f"property {name} of class {names[0]} is {told}")
            self.compare(inner, written.annotations[attribute], place, counted=counted and own)
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and extra:
            annotation = written.annotations.get("additional_properties")
            place = f"{where}/additionalProperties"
            if annotation is None:
                self.lose(place, f"the type of further properties is not in class {names[0]}")
            else:
                self._inside(extra, [annotation], "dict", place, counted=counted)

    def _inside(self, schema: Json, choices: Sequence[ast.expr], outer: str, where: str, *, counted: bool) -> None:
        """The element type of `list[...]`, or the value type of `dict[str, ...]`."""
        for choice in choices:
            if isinstance(choice, ast.Subscript) and last_name(choice.value) == outer:
                inner = choice.slice.elts[-1] if isinstance(choice.slice, ast.Tuple) else choice.slice
                self.compare(schema, inner, where, counted=counted)
                return
        self.lose(where.rsplit("/", 1)[0], f"a {outer} was written as {' | '.join(map(ast.unparse, choices))}")


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
            yield from _properties(components[name], components, pointer("components", "schemas", name), own=False)
        else:
            yield from _properties(part, components, f"{where}/allOf/{index}", own=own)
    for name, inner in schema.get("properties", {}).items():
        yield name, inner, where + pointer("properties", name), own


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

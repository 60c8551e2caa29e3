"""Is every operation there, with all that it takes and gives, in its constant, its builder and the methods of both clients?"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence

from codegen.audit.findings import Json, pointer
from codegen.audit.schemas import SchemaAudit
from codegen.audit.written import Calls, Function, calls_in, constant_of, last_name, passes

NO_CONTENT = "204"
"""A status whose answer has no body by HTTP's rules, also where the model declares a schema."""
_SEPARATED = {"spaceDelimited": "ssv", "tabDelimited": "tsv", "pipeDelimited": "pipes"}


class OperationAudit:
    """The audit of the operations of one section.

    Args:
        section: Its name.
        calls: What is written of calls.
        schemas: The audit of its schemas, which takes what is lost.
    """

    def __init__(self, section: str, calls: Calls, schemas: SchemaAudit) -> None:
        self._section = section
        self._calls = calls
        self._schemas = schemas

    def run(self, method: str, path: str, operation: Json) -> None:
        """Audit one operation.

        Args:
            method: Its method in lower case.
            path: Its path.
            operation: What the document says of it.
        """
        where = pointer("paths", path, method)
        self._schemas.count("operations")
        identity = f"{self._section}.{operation['operationId']}"
        self._schemas.count("parameters", len(operation.get("parameters", [])))
        self._schemas.count("statuses", len(operation["responses"]))
        if identity not in self._calls.constants:
            self._schemas.lose(where, f"operation {identity} is not in operations.py")
            return
        constant, written = self._calls.constants[identity]
        for key, expected in (("method", method.upper()), ("path", path), ("section", self._section)):
            if constant_of(written.get(key)) != expected:
                self._schemas.lose(where, f"{constant} has {key} {constant_of(written.get(key))!r}")
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
                    self._schemas.lose(where, f"parameter {name} of {constant}: required was lost or made up")
                style = ast.unparse(options["style"]) if "style" in options else "Style.PLAIN"
                if style != f"Style.{_style(parameter).upper()}":
                    self._schemas.lose(where, f"parameter {name} of {constant} is written as {style}")
                self._schemas.compare(parameter["schema"], given[3], f"{where}/schema", counted=True)
                argument = constant_of(given[1])
                return argument if isinstance(argument, str) else None
        self._schemas.lose(where, f"parameter {name} is not in {constant}")
        return None

    def _body(self, constant: str, written: Mapping[str, ast.expr], body: Json | None, where: str) -> None:
        if body is None:
            return
        if bool(constant_of(written.get("body_required"))) != body.get("required", False):
            self._schemas.lose(where, f"body of {constant}: required was lost or made up")
        for media, content in body.get("content", {}).items():
            if "body" not in written:
                self._schemas.lose(where, f"body of {constant} was lost")
            elif "schema" in content:
                self._schemas.compare(
                    content["schema"], written["body"], where + pointer("content", media, "schema"), counted=True
                )

    def _answers(self, constant: str, written: Mapping[str, ast.expr], answers: Json, where: str) -> None:
        responses = written.get("responses")
        types: dict[object, ast.expr] = {}
        if isinstance(responses, ast.Dict):
            types = {constant_of(key): value for key, value in zip(responses.keys, responses.values, strict=True)}
        for status, answer in answers.items():
            if status == "default":
                self._default(constant, written, answer, where + pointer(status))
                continue
            if not status.isdecimal() or int(status) not in types:
                self._schemas.lose(where + pointer(status), f"status {status} is not in responses of {constant}")
                continue
            content = {} if status == NO_CONTENT else answer.get("content", {})
            schemas = [media["schema"] for media in content.values() if "schema" in media]
            for schema in schemas:
                self._schemas.compare(schema, types[int(status)], where + pointer(status), counted=True)
            if not schemas and constant_of(types[int(status)]) is not None:
                self._schemas.lose(where + pointer(status), f"an empty answer of {constant} is written with a body")

    def _default(self, constant: str, written: Mapping[str, ast.expr], answer: Json, where: str) -> None:
        schemas = [media["schema"] for media in answer.get("content", {}).values() if "schema" in media]
        if schemas and "otherwise" not in written:
            self._schemas.lose(where, f"the default answer of {constant} was lost")
            return
        for schema in schemas:
            self._schemas.compare(schema, written["otherwise"], where, counted=True)

    def _values(self, schema: Json) -> Sequence[object]:
        """The values that a parameter's enum has, or that of its items."""
        while "$ref" in schema or "items" in schema:
            reference = schema.get("$ref", "").rsplit("/", 1)[-1]
            schema = self._schemas.components.get(reference, {}) if reference else schema["items"]
        values: Sequence[object] = schema.get("enum", ())
        return values

    def _callables(self, where: str, constant: str, wanted: Mapping[str, Sequence[object]]) -> None:
        """The builder of a constant, and a method in each of the two classes, take every argument and pass it on."""
        builders, methods = self._calls.builders, self._calls.methods
        builder = next((name for name, node in builders.items() if passes(node, f"{constant}.call") is not None), None)
        if builder is None:
            self._schemas.lose(where, f"no builder in operations.py calls {constant}")
            return
        self._takes(where, f"operations.{builder}", builders[builder], f"{constant}.call", wanted)
        if len(methods) != 2:  # noqa: PLR2004  one sync, one async
            self._schemas.lose(where, "client.py has not the two classes")
        for owner, functions in methods.items():
            if builder not in functions:
                self._schemas.lose(where, f"{owner} has no method {builder}")
            else:
                self._takes(where, f"{owner}.{builder}", functions[builder], f"operations.{builder}", wanted)

    def _takes(
        self, where: str, told: str, node: Function, target: str, wanted: Mapping[str, Sequence[object]]
    ) -> None:
        declared = {argument.arg: argument.annotation for argument in (*node.args.args, *node.args.kwonlyargs)}
        passed = passes(node, target) or {}
        for argument, values in wanted.items():
            if argument not in declared or passed.get(argument) != argument:
                self._schemas.lose(where, f"{told} does not take {argument} and pass it on")
                continue
            literals = self._literals(declared[argument])
            for value in values:
                if value not in literals:
                    self._schemas.lose(where, f"{told} does not take {value!r} as {argument}")

    def _literals(self, annotation: ast.expr | None) -> frozenset[object]:
        """The values of the literals that an annotation names."""
        named = {last_name(node) for node in ast.walk(annotation or ast.Constant(None)) if isinstance(node, ast.expr)}
        return frozenset(
            constant_of(node)
            for name in named & self._schemas.models.aliases.keys()
            if last_name(getattr(alias := self._schemas.models.aliases[name], "value", alias)) == "Literal"
            for node in ast.walk(alias)
            if isinstance(node, ast.Constant)
        )


def _style(parameter: Json) -> str:
    if parameter.get("x-spapi-greedy"):
        return "greedy"
    if parameter["schema"].get("type") != "array":
        return "plain"
    if parameter.get("style") in _SEPARATED:
        return _SEPARATED[parameter["style"]]
    return "multi" if parameter.get("explode", True) else "csv"

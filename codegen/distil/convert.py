"""Swagger 2.0 to OpenAPI 3.0.3: facts over, prose out, one shape for everything.

Takes a document that `passes` has corrected and `rules` has let through, and writes the document that
the generator, the sandbox server and the comparison read. Prose (descriptions, summaries, titles)
is kept on request only; facts that Amazon states only in prose are read out of it first. Order is
Amazon's where it has a meaning to a reader (properties, parameters, enum values, examples), and
fixed where it has none (paths, statuses, schemas, keywords). Answers are described by the phrase of their
status (RFC 9110), because OpenAPI wants a description; the phrases of the standard library differ from one
Python to the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from codegen.distil.rules import effective_parameters
from codegen.distil.shapes import LIMITS, METHODS, SCHEMA_KEYWORDS
from codegen.distil.usage_plans import parse_usage_plan
from codegen.distil.walk import ANY_OF, Json, listing, mapping, operations, resolve

if TYPE_CHECKING:
    from codegen.distil.report import Report

GREEDY = "x-amazon-spds-greedy-path-parameter"
SANDBOX = "x-amzn-api-sandbox"
SANDBOX_ONLY = "x-amzn-api-sandbox-only"
ENUM_TABLE = "x-docgen-enum-table-extension"
ENUM_NAMES = "x-spapi-enum-names"
ALSO = "x-spapi-also"
"""Other names under which Amazon answers with a property."""
NUMERAL = "x-spapi-numeral"
"""A text that Amazon also sends as a number."""
PHRASES = {
    "200": "OK", "201": "Created", "202": "Accepted", "204": "No Content", "207": "Multi-Status",
    "400": "Bad Request", "401": "Unauthorized", "403": "Forbidden", "404": "Not Found", "408": "Request Timeout",
    "409": "Conflict", "410": "Gone", "413": "Content Too Large", "415": "Unsupported Media Type",
    "422": "Unprocessable Content", "429": "Too Many Requests",
    "500": "Internal Server Error", "503": "Service Unavailable",
    "default": "Any other status",
}  # fmt: skip
EVERY_ANSWER = {"x-amzn-ratelimit-limit", "x-amzn-requestid"}
MULTIPART = "multipart/form-data"
FORMS = ("application/x-www-form-urlencoded", MULTIPART)
STYLES = {"csv": ("form", False), "multi": ("form", True), "ssv": ("spaceDelimited", False), "tsv": ("tabDelimited", False), "pipes": ("pipeDelimited", False)}  # fmt: skip


class Section(NamedTuple):
    """A section as `sections.toml` names it."""

    name: str
    api: str
    file: str


def convert(document: Json, section: Section, report: Report, *, keep_prose: bool = False) -> Json:
    """Write the OpenAPI document of a section.

    Args:
        document: Amazon's Swagger document, checked.
        section: What the section is called.
        report: Takes note of vendor extensions that are left out.
        keep_prose: Keep Amazon's descriptions, for a build that is not passed on.

    Returns:
        The OpenAPI 3.0.3 document.
    """
    return _Converter(document, section, report, keep_prose=keep_prose).document()


class _Converter:
    def __init__(self, source: Json, section: Section, report: Report, *, keep_prose: bool) -> None:
        self._source = source
        self._section = section
        self._report = report
        self._keep_prose = keep_prose

    def document(self) -> Json:
        base = str(self._source.get("basePath", "")).rstrip("/")
        paths: dict[str, Json] = {}
        for found in sorted(operations(self._source), key=lambda found: (found.path, METHODS.index(found.method))):
            paths.setdefault(base + found.path, {})[found.method] = self._operation(found.path_item, found.operation)
        info = {
            "title": self._section.name,
            "version": self._source["info"]["version"],
            **self._prose(self._source["info"]),
            "x-spapi-section": self._section.name,
            "x-spapi-api": self._section.api,
            "x-spapi-source": self._section.file,
        }
        definitions = mapping(self._source.get("definitions"))
        return {
            "openapi": "3.0.3",
            "info": info,
            "tags": [{"name": self._section.name}],
            "paths": paths,
            "components": {"schemas": {name: self._schema(definitions[name]) for name in sorted(definitions)}},
        }

    def _operation(self, item: Json, source: Json) -> Json:
        found = effective_parameters(self._source, item, source)
        responses = {
            status: self._response(source, source["responses"][status], status)
            for status in sorted(source["responses"])
        }
        self._leave_out(source, SANDBOX, SANDBOX_ONLY)
        plan = parse_usage_plan(str(source.get("description", "")))
        result: Json = {"operationId": source["operationId"], "tags": [self._section.name], **self._prose(source)}
        if source.get("deprecated"):
            result["deprecated"] = True
        parameters = [self._parameter(parameter) for parameter in found if parameter["in"] not in {"body", "formData"}]
        if parameters:
            result["parameters"] = parameters
        for parameter in found:
            if parameter["in"] == "body":
                result["requestBody"] = self._body(source, parameter)
        form = [parameter for parameter in found if parameter["in"] == "formData"]
        if form:
            result["requestBody"] = self._form(source, form)
        result["responses"] = responses
        result["x-spapi-usage-plan"] = None if plan is None else {"rate": _plain(plan.rate), "burst": plan.burst}
        result["x-spapi-sandbox"] = _sandbox_kind(item, source)
        if item.get(SANDBOX_ONLY) or source.get(SANDBOX_ONLY):
            result["x-spapi-sandbox-only"] = True
        return result

    def _parameter(self, source: Json) -> Json:
        self._leave_out(source, GREEDY, "x-example", ENUM_NAMES)
        result: Json = {"name": source["name"], "in": source["in"], **self._prose(source)}
        if source.get("required"):
            result["required"] = True
        if source["type"] == "array":
            style, explode = STYLES[source.get("collectionFormat", "csv")]
            result["style"] = style if source["in"] == "query" else "simple"
            result["explode"] = explode
        schema = {
            key: value
            for key, value in source.items()
            if key not in {"name", "in", "required", "collectionFormat", "description", "x-example", GREEDY}
            and (key == ENUM_NAMES or not key.startswith("x-"))
        }
        result["schema"] = self._schema(schema)
        if "x-example" in source:
            result["example"] = source["x-example"]
        if source.get(GREEDY):
            result["x-spapi-greedy"] = True
        return result

    def _body(self, operation: Json, source: Json) -> Json:
        self._leave_out(source, "x-example", "x-examples")
        media = listing(operation.get("consumes")) or listing(self._source.get("consumes")) or ["application/json"]
        content: Json = {"schema": self._schema(source["schema"])}
        examples = mapping(source.get("x-examples"))
        if "application/json" in examples:
            content["example"] = examples["application/json"]
        elif "x-example" in source:
            content["example"] = source["x-example"]
        result: Json = dict(self._prose(source))
        if source.get("required"):
            result["required"] = True
        result["content"] = dict.fromkeys(media, content)
        return result

    def _form(self, operation: Json, fields: list[Json]) -> Json:
        """A form as OpenAPI 3 has it: a body that is an object, a property a field."""
        media = listing(operation.get("consumes")) or listing(self._source.get("consumes"))
        forms = [kind for kind in media if kind in FORMS]
        if any(each["type"] == "file" for each in fields):
            forms = [MULTIPART]
        schema: Json = {"type": "object"}
        required = sorted(each["name"] for each in fields if each.get("required"))
        if required:
            schema["required"] = required
        schema["properties"] = {
            each["name"]: self._schema({"type": "string", "format": "binary"})
            if each["type"] == "file"
            else self._parameter(each)["schema"]
            for each in fields
        }
        result: Json = {"required": True} if required else {}
        return {**result, "content": {kind: {"schema": schema} for kind in forms or FORMS[:1]}}

    def _response(self, operation: Json, source: Json, status: str) -> Json:
        if "$ref" in source:
            source = resolve(self._source, source["$ref"])
        self._leave_out(source, SANDBOX)
        reason = PHRASES.get(status, "")
        result: Json = {"description": str(source.get("description", "")) if self._keep_prose else reason}
        headers = {
            name: {
                **self._prose(header),
                "schema": self._schema({key: header[key] for key in header if key in SCHEMA_KEYWORDS}),
            }
            for name, header in mapping(source.get("headers")).items()
            if name.lower() not in EVERY_ANSWER
        }
        if headers:
            result["headers"] = headers
        media = listing(operation.get("produces")) or listing(self._source.get("produces")) or ["application/json"]
        examples = mapping(source.get("examples"))
        if "schema" in source:
            content = {"schema": self._schema(source["schema"])}
            result["content"] = {kind: dict(content) for kind in media}
            for kind, example in examples.items():
                result["content"].get(kind, result["content"][media[0]])["example"] = example
        if "static" in mapping(source.get(SANDBOX)):
            result[SANDBOX] = {"static": source[SANDBOX]["static"]}
        return result

    def _schema(self, source: Json) -> Json:
        self._leave_out(source, "x-example", ENUM_NAMES, ANY_OF, ALSO, NUMERAL)
        if "$ref" in source:
            return {
                "$ref": "#/components/schemas/" + source["$ref"].removeprefix("#/definitions/"),
                **self._prose(source),
            }
        result: Json = {}
        if "type" in source:
            result["type"] = source["type"]
        result |= self._prose(source)
        result |= {
            key: source[key]
            for key in ("format", "enum", ENUM_NAMES, ALSO, NUMERAL, "default", *LIMITS, "readOnly")
            if key in source
        }
        if "discriminator" in source:
            result["discriminator"] = {"propertyName": source["discriminator"]}
        self._add_inner(source, result)
        for key in ("example", "x-example"):
            if key in source:
                result.setdefault("example", source[key])
        return result

    def _add_inner(self, source: Json, result: Json) -> None:
        """Add what holds other schemas."""
        if "items" in source:
            result["items"] = self._schema(source["items"])
        if "allOf" in source:
            result["allOf"] = [self._schema(part) for part in source["allOf"]]
        if ANY_OF in source:
            result["anyOf"] = [self._schema(part) for part in source[ANY_OF]]
        if "required" in source:
            result["required"] = sorted(set(source["required"]))
        if "properties" in source:
            result["properties"] = {name: self._schema(child) for name, child in source["properties"].items()}
        if "additionalProperties" in source:
            values = source["additionalProperties"]
            result["additionalProperties"] = self._schema(values) if isinstance(values, dict) else values

    def _prose(self, source: Json) -> Json:
        if not self._keep_prose:
            return {}
        return {key: source[key] for key in ("summary", "description") if isinstance(source.get(key), str)}

    def _leave_out(self, source: Json, *known: str) -> None:
        self._report.left_out.update(
            key for key in source if key.startswith("x-") and key not in known and key != ENUM_TABLE
        )


def _sandbox_kind(item: Json, operation: Json) -> str | None:
    for response in operation["responses"].values():
        if mapping(response.get(SANDBOX)).get("static"):
            return "static"
    if "dynamic" in mapping(item.get(SANDBOX)) or "dynamic" in mapping(operation.get(SANDBOX)):
        return "dynamic"
    return None


def _plain(number: float) -> float | int:
    return int(number) if number == int(number) else number

"""OpenAPI 3 in the words of Swagger 2.0, so that one machinery distils both.

Amazon publishes Swagger 2.0; others keep its models in OpenAPI 3, made by a converter. Only what has another place or another
word there is moved: servers, components, the content of bodies and answers, styles of lists, choices. Everything else goes the
way of every file afterwards, with its notes and its problems, whose pointers are then those of the Swagger document. What Swagger cannot say
is left out and counted (callbacks, links, cookies), or is a choice that the generator knows.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from codegen.distil.walk import ANY_OF, Json, listing, mapping

if TYPE_CHECKING:
    from codegen.distil.report import Report

__all__ = ["choice", "to_swagger"]

_COMPONENTS = {"schemas": "definitions", "parameters": "parameters", "responses": "responses"}
_JSON = re.compile(r"application/(?:[\w.+-]+\+)?json")
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
_SEPARATORS = {"spaceDelimited": "ssv", "pipeDelimited": "pipes", "tabDelimited": "tsv"}
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_GONE = ("callbacks", "links", "servers", "trace")
_SCALARS = ("string", "number", "integer", "boolean")
_TOP = ("info", "tags", "externalDocs", "security")


def to_swagger(document: Json, report: Report) -> None:
    """Put a document that says it is OpenAPI 3 into the words of Swagger 2.0, in place; leave any other alone."""
    if not str(document.get("openapi", "")).startswith("3.") or "swagger" in document:
        return
    components = mapping(document.get("components"))
    swagger: Json = {key: document[key] for key in _TOP if key in document}
    swagger |= {key: value for key, value in document.items() if key.startswith("x-")}
    swagger |= {"swagger": "2.0", "paths": document.get("paths", {})}
    servers = listing(document.get("servers"))
    base = urlsplit(str(mapping(servers[0]).get("url", ""))).path.rstrip("/") if servers else ""
    if base:
        swagger["basePath"] = base
    for theirs, ours in _COMPONENTS.items():
        if mapping(components.get(theirs)):
            swagger[ours] = components[theirs]
    bodies = mapping(components.get("requestBodies"))
    for parameter in mapping(swagger.get("parameters")).values():
        _parameter(parameter)
    for response in mapping(swagger.get("responses")).values():
        _response(response)
    for item in mapping(swagger["paths"]).values():
        _leave_out(mapping(item), report)
        _path_item(item, bodies, mapping(swagger.get("definitions")), report)
    _words(swagger, report)
    document.clear()
    document.update(swagger)
    report.repaired("openapi-3", "")


def _path_item(item: Any, bodies: Json, definitions: Json, report: Report) -> None:
    for parameter in listing(mapping(item).get("parameters")):
        _parameter(parameter)
    for method in _METHODS:
        operation = mapping(mapping(item).get(method))
        _leave_out(operation, report)
        given = [each for each in listing(operation.get("parameters")) if mapping(each).get("in") != "cookie"]
        if cookies := len(listing(operation.get("parameters"))) - len(given):
            report.left_out["cookies"] += cookies
        for parameter in given:
            _parameter(parameter)
        if "requestBody" in operation:
            given += _body(operation, bodies, definitions)
        if given or "parameters" in operation:
            operation["parameters"] = given
        produces: list[str] = []
        for response in mapping(operation.get("responses")).values():
            produces += _response(response)
        if produces:
            operation["produces"] = list(dict.fromkeys(produces))


def _leave_out(holder: Json, report: Report) -> None:
    for key in [key for key in holder if key in _GONE]:
        del holder[key]
        report.left_out[key] += 1


def _parameter(parameter: Any) -> None:
    """Say how a list is separated in one word; its schema is taken apart like that of every file."""
    if "example" in mapping(parameter):
        parameter.setdefault("x-example", parameter.pop("example"))
    style, explode = (mapping(parameter).pop(key, None) for key in ("style", "explode"))
    schema = mapping(mapping(parameter).get("schema"))
    if schema.get("type") == "array":
        is_many = explode if isinstance(explode, bool) else style in {None, "form"} and parameter.get("in") == "query"
        parameter["collectionFormat"] = "multi" if is_many else _SEPARATORS.get(str(style), "csv")


def _body(operation: Json, bodies: Json, definitions: Json) -> list[Json]:
    """The parameters that a body is in Swagger: one, or the fields of a form."""
    body = mapping(operation.pop("requestBody"))
    reference = body.get("$ref")
    if isinstance(reference, str):
        body = mapping(bodies.get(reference.rpartition("/")[2]))
    content = mapping(body.get("content"))
    operation["consumes"] = list(content)
    told: Json = {key: body[key] for key in ("description", "required") if key in body}
    form = next((media for media in _FORMS if media in content), None)
    schema = mapping(mapping(content.get(form)).get("schema")) if form else {}
    if isinstance(target := schema.get("$ref"), str):
        schema = mapping(definitions.get(target.rpartition("/")[2]))
    if form and mapping(schema.get("properties")):
        needed = listing(schema.get("required"))
        return [
            {
                **_field(deepcopy(mapping(inner))),
                "name": name,
                "in": "formData",
                **({"required": True} if name in needed else {}),
            }
            for name, inner in mapping(schema["properties"]).items()
        ]
    name = str(operation.pop("x-codegen-request-body-name", "body"))
    first = _first(content)
    told |= {"x-example": first["example"]} if "example" in first else {}
    return [{"name": name, "in": "body", "schema": first.get("schema", {}), **told}]


def _field(schema: Json) -> Json:
    return {"type": "file"} if schema.get("format") == "binary" else schema


def _first(content: Json) -> Json:
    """What a body or an answer holds as JSON, or as the first of what else it may be."""
    media = next((each for each in content if _JSON.fullmatch(each.partition(";")[0])), next(iter(content), ""))
    return mapping(content.get(media))


def _response(response: Any) -> list[str]:
    """State the schema and the examples of an answer beside its description; gives its media types."""
    content = mapping(mapping(response).pop("content", None))
    if content:
        first = _first(content)
        if "schema" in first:
            schema = first["schema"]
            response["schema"] = {"type": "file"} if mapping(schema).get("format") == "binary" else schema
        examples = {media: value["example"] for media, value in content.items() if "example" in mapping(value)}
        if examples:
            response["examples"] = examples
    for header in mapping(mapping(response).get("headers")).values():
        if isinstance(mapping(header).get("schema"), dict):
            header.update({**header.pop("schema"), **header})
    mapping(response).pop("links", None)
    return list(content)


def _words(swagger: Json, report: Report) -> None:
    """Name definitions as Swagger does, and say choices and discriminators in the words that the generator knows."""
    for holder in _every(swagger):
        reference = holder.get("$ref")
        if isinstance(reference, str):
            for theirs, ours in _COMPONENTS.items():
                if reference.startswith(f"#/components/{theirs}/"):
                    holder["$ref"] = f"#/{ours}/{reference.rpartition('/')[2]}"
        if isinstance(holder.get("discriminator"), dict):
            holder["discriminator"] = holder["discriminator"].get("propertyName", "")
        for key in ("oneOf", "anyOf"):
            if choice(holder, key):
                report.repaired("openapi-3", f"/{key}")


def choice(schema: Json, key: str) -> bool:
    """Say a choice of references, objects and plain values in the word that the generator knows, in place.

    Returns:
        Whether it was one. Any other is left out with a note later, like every keyword that Swagger has not.
    """
    branches = [each for each in listing(schema.get(key)) if mapping(each).get("type") != "null"]
    if not branches or "properties" in schema or not all(_is_plain(each) for each in branches):
        return False
    del schema[key]
    if len(branches) == 1:
        schema.update({**branches[0], **schema})
    else:
        schema.pop("type", None)
        schema[ANY_OF] = branches
    return True


def _is_plain(branch: Any) -> bool:
    found = mapping(branch)
    return (
        isinstance(found.get("$ref"), str)
        or (found.get("type", "object") == "object" and isinstance(found.get("properties"), dict))
        or (found.get("type") in _SCALARS and not {"items", "properties"} & set(found))
    )


def _every(value: Any) -> list[Json]:
    """Every object of a document that may hold keywords, examples left aside."""
    found, waiting = [], [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            found.append(each)
            waiting += [
                inner for key, inner in each.items() if key not in {"example", "examples", "x-amzn-api-sandbox"}
            ]
        elif isinstance(each, list):
            waiting += each
    return found

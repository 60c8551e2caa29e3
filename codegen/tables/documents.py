"""The distilled models, as the tables look at them: operations by id, and paths through schemas.

Reads `models/*.json` and nothing else; it neither changes nor judges a model.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen.distil.report import pointer
from codegen.distil.walk import listing, mapping

__all__ = ["Document", "ModelOperation", "ModelsError", "fault_of", "read_models", "read_schemas"]

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")

Schema = Mapping[str, Any]


class ModelsError(Exception):
    """The models folder cannot be read; the message names the file and the remedy."""


@frozen
class Document:
    """One section's model."""

    section: str
    root: Mapping[str, Any]

    def resolve(self, schema: Schema) -> Schema:
        """Follow `$ref` and lay the parts of an `allOf` over each other, one level."""
        seen: set[str] = set()
        while "$ref" in schema:
            reference = schema["$ref"]
            if reference in seen:
                return {}
            seen.add(reference)
            target: Any = self.root
            for step in reference.removeprefix("#/").split("/"):
                target = target.get(step, {}) if isinstance(target, dict) else {}
            schema = target
        if "allOf" not in schema:
            return schema
        merged: dict[str, Any] = {key: value for key, value in schema.items() if key != "allOf"}
        for part in schema["allOf"]:
            for key, value in self.resolve(part).items():
                if key == "properties":
                    merged["properties"] = {**value, **merged.get("properties", {})}
                else:
                    merged.setdefault(key, value)
        return merged

    def properties(self, schema: Schema) -> Mapping[str, Schema]:
        """The properties of an object schema; empty for any other."""
        properties: Mapping[str, Schema] = self.resolve(schema).get("properties", {})
        return properties

    def at(self, schema: Schema | None, path: Sequence[str]) -> Schema | None:
        """The schema at a path of property names, or None where a name does not exist."""
        for name in path:
            if schema is None:
                return None
            schema = self.properties(schema).get(name)
        return None if schema is None else self.resolve(schema)

    def elements(self, schema: Schema | None) -> Schema | None:
        """The schema of a list's elements, or None where the schema is not a list."""
        if schema is None:
            return None
        resolved = self.resolve(schema)
        if resolved.get("type") != "array" and "items" not in resolved:
            return None
        return self.resolve(resolved.get("items", {}))

    def objects(self, schema: Schema, depth: int) -> Iterator[tuple[tuple[str, ...], Mapping[str, Schema]]]:
        """Every object in a schema with its path, outer first, `depth` levels deep; lists are not entered."""
        level: list[tuple[tuple[str, ...], Schema]] = [((), schema)]
        for _ in range(depth + 1):
            deeper: list[tuple[tuple[str, ...], Schema]] = []
            for path, outer in level:
                properties = self.properties(outer)
                if properties:
                    yield path, properties
                deeper += [((*path, name), inner) for name, inner in properties.items()]
            level = deeper


@frozen
class ModelOperation:
    """One operation of a section's model."""

    document: Document
    method: str
    path: str
    raw: Mapping[str, Any]

    @property
    def name(self) -> str:
        """Amazon's operationId."""
        return str(self.raw["operationId"])

    @property
    def id(self) -> str:
        """`<section>.<operationId>`."""
        return f"{self.document.section}.{self.name}"

    def parameters(self, where: str = "query") -> list[str]:
        """Names of the parameters of one place, in Amazon's order."""
        return [parameter["name"] for parameter in self.raw.get("parameters", []) if parameter["in"] == where]

    def answer(self) -> Schema | None:
        """The schema of the first 2xx answer that has one."""
        for status, response in sorted(self.raw.get("responses", {}).items()):
            if status.startswith("2"):
                for content in response.get("content", {}).values():
                    if "schema" in content:
                        return self.document.resolve(content["schema"])
        return None

    def body(self) -> Schema | None:
        """The schema of the body to send, or None."""
        for content in self.raw.get("requestBody", {}).get("content", {}).values():
            if "schema" in content:
                return self.document.resolve(content["schema"])
        return None


def read_models(models: Path) -> tuple[dict[str, Document], dict[str, ModelOperation]]:
    """Read every section of a models folder.

    Args:
        models: The folder with one document per section.

    Returns:
        Section name -> document, and operation id -> operation, both in sorted order of sections.

    Raises:
        ModelsError: No document there, or one that is not a distilled model.
    """
    documents: dict[str, Document] = {}
    operations: dict[str, ModelOperation] = {}
    for file in sorted(models.glob("*.json")):
        try:
            root = json.loads(file.read_bytes())
        except ValueError as error:
            raise ModelsError(f"{file.name} is not valid JSON ({error}): write it again with `make models`") from error
        if not (isinstance(root, dict) and isinstance(root.get("info"), dict) and isinstance(root.get("paths"), dict)):
            raise ModelsError(f"{file.name} is not a distilled model: name a folder that `make models` has written")
        if (place := fault_of(root, whole=False)) is not None:
            raise ModelsError(f"{file.name}#{place} is not as `make models` writes it: write the file again")
        document = Document(root["info"].get("x-spapi-section", file.stem), root)
        documents[document.section] = document
        for path, item in root.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    operation = ModelOperation(document, method.upper(), path, item[method])
                    operations[operation.id] = operation
    if not documents:
        raise ModelsError(f"no models in {models.name}/: write them with `make models FROM=<checkout or git URL>`")
    return documents, operations


def read_schemas(models: Path) -> dict[str, Document]:
    """Read the JSON schemas of a models folder, one folder per family; none where there is none.

    Returns:
        `<package>.<module>` -> document, in sorted order.

    Raises:
        ModelsError: One is not a distilled schema.
    """
    documents: dict[str, Document] = {}
    for file in sorted(models.glob("*/*.json")):
        try:
            root = json.loads(file.read_bytes())
        except ValueError as error:
            raise ModelsError(f"{file.name} is not valid JSON ({error}): write it again with `make models`") from error
        if not isinstance(root, dict) or fault_of(root) is not None or not isinstance(root.get("info"), dict):
            raise ModelsError(f"{file.name} is not a distilled schema: write it again with `make models`")
        name = f"{file.parent.name}.{file.stem}"
        documents[name] = Document(name, root)
    return documents


def fault_of(document: Mapping[str, Any], *, whole: bool = True) -> str | None:
    """Where a document lacks what its readers rely on, as a JSON pointer; None where all of it is there.

    Args:
        document: A distilled document, or what passes for one.
        whole: Schemas and answers are relied on, too; the tables alone can do without.
    """
    if whole and not isinstance(mapping(document.get("components")).get("schemas"), dict):
        return "/components/schemas"
    for path, item in mapping(document.get("paths")).items():
        for method, operation in mapping(item).items():
            where = pointer("paths", path, method)
            if not isinstance(mapping(operation).get("operationId"), str):
                return f"{where}/operationId"
            if whole and not isinstance(operation.get("responses"), dict):
                return f"{where}/responses"
            for index, parameter in enumerate(listing(operation.get("parameters"))):
                for key, kind in (("name", str), ("in", str), ("schema", dict)):
                    if not isinstance(mapping(parameter).get(key), kind):
                        return where + pointer("parameters", index, key)
    return None

"""The distilled models as the sandbox needs them: which operations there are, and each section's document.

Reads `models/*.json` and, where it is there, the catalog of the generated clients for what the models do not
say (paging, grants, restricted data, usage plans). A section's document is read when it is first needed and kept
in a small number; only the index of operations stays in memory.
"""

from __future__ import annotations

import importlib.util
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import orjson
from attrs import define, field

from spapi_core.sandbox.world.operation_facts import operations_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spapi_core.sandbox.world.operation_facts import OperationFacts

__all__ = ["Match", "ModelCatalog", "ModelDocument", "client_folders", "find_models"]


@define(frozen=True)
class Match:
    """A request's operation and what its path says."""

    endpoint: OperationFacts
    path: dict[str, str]


@define
class ModelDocument:
    """One section's OpenAPI document."""

    content: dict[str, Any]

    def operation(self, endpoint: OperationFacts) -> dict[str, Any]:
        """The operation object of an endpoint."""
        found: dict[str, Any] = self.content["paths"][endpoint.path][endpoint.method.lower()]
        return found

    def resolve(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """Follow references until there is none."""
        while "$ref" in schema:
            schema = self.content["components"]["schemas"][schema["$ref"].rsplit("/", 1)[-1]]
        return schema

    def body_schema(self, endpoint: OperationFacts) -> dict[str, Any] | None:
        """Schema of the request's body."""
        body = self.operation(endpoint).get("requestBody")
        return None if body is None else next(iter(body["content"].values())).get("schema")

    def answer_schema(self, endpoint: OperationFacts, status: int) -> dict[str, Any] | None:
        """Schema of the answer with this status; None where the answer has no body."""
        response = self.operation(endpoint)["responses"].get(str(status))
        content = (response or {}).get("content")
        return None if not content else next(iter(content.values())).get("schema")


@define
class _Node:
    literal: dict[str, _Node] = field(factory=dict)
    variable: _Node | None = None
    greedy: _Node | None = None
    methods: dict[str, OperationFacts] = field(factory=dict)


class ModelCatalog:
    """All operations, found by request or by id; documents on demand.

    Args:
        models: Folder with one document per section; None finds the one that came with the package.
        facts: The generated catalog (`operations.json`); None finds the one that came with the package.

    Raises:
        FileNotFoundError: There are no models.
    """

    def __init__(self, models: Path | None = None, facts: Path | None = None) -> None:
        self.folder = find_models() if models is None else models
        self._files: dict[str, Path] = {}
        self._documents: OrderedDict[str, ModelDocument] = OrderedDict()
        self._root = _Node()
        self.endpoints: dict[str, OperationFacts] = {}
        more = _facts(facts)
        for path in sorted(self.folder.glob("*.json")):
            self._read(path, more)
        if not self.endpoints:
            raise FileNotFoundError(f"no models in {self.folder}: make them with `make models FROM=...`")

    def _read(self, path: Path, more: Mapping[str, Mapping[str, Any]]) -> None:
        content = orjson.loads(path.read_bytes())
        section = content["info"].get("x-spapi-section", path.stem)
        self._files[section] = path
        for endpoint in operations_in(section, content, more):
            self.endpoints[endpoint.id] = endpoint
            self._insert(endpoint)

    def _insert(self, endpoint: OperationFacts) -> None:
        node = self._root
        for segment in endpoint.path.split("/")[1:]:
            if not segment.startswith("{"):
                node = node.literal.setdefault(segment, _Node())
            elif segment == f"{{{endpoint.greedy}}}":
                node.greedy = node.greedy or _Node()
                node = node.greedy
            else:
                node.variable = node.variable or _Node()
                node = node.variable
        node.methods[endpoint.method] = endpoint

    def __iter__(self) -> Iterator[OperationFacts]:
        return iter(self.endpoints.values())

    def __len__(self) -> int:
        return len(self.endpoints)

    def find(self, method: str, raw_path: str) -> Match | None:
        """The operation of a request.

        Args:
            method: Upper case.
            raw_path: As on the wire, still percent-encoded, without query; empty segments are values too.
        """
        segments = raw_path.split("/")[1:]
        values: list[str] = []
        endpoint = _walk(self._root, method, segments, 0, values)
        if endpoint is None:
            return None
        names = [segment[1:-1] for segment in endpoint.path.split("/") if segment.startswith("{")]
        return Match(endpoint, dict(zip(names, (unquote(value) for value in values), strict=True)))

    def document(self, section: str, *, keep: int = 12) -> ModelDocument:
        """The document of a section.

        Args:
            section: Name of the section.
            keep: How many documents stay in memory.
        """
        document = self._documents.get(section)
        if document is None:
            document = ModelDocument(orjson.loads(self._files[section].read_bytes()))
            self._documents[section] = document
            if len(self._documents) > keep:
                self._documents.popitem(last=False)
        else:
            self._documents.move_to_end(section)
        return document


def find_models() -> Path:
    """The folder of the distilled models: in the installed package, or in the checkout around it.

    Raises:
        FileNotFoundError: Neither is there.
    """
    places = [folder / "_models" for folder in client_folders()]
    places.append(Path(__file__).resolve().parents[3] / "models")
    for place in places:
        if any(place.glob("*.json")):
            return place
    raise FileNotFoundError("the distilled models are not installed: " + ", ".join(str(place) for place in places))


def client_folders() -> list[Path]:
    """Where the generated clients are installed; none of their code is imported."""
    spec = importlib.util.find_spec("spapi_clients")
    return [Path(place) for place in (spec.submodule_search_locations or ())] if spec else []


def _facts(path: Path | None) -> dict[str, dict[str, Any]]:
    places = [path] if path else [folder / "operations.json" for folder in client_folders()]
    for place in places:
        if place.is_file():
            listed = {entry["id"]: entry for entry in orjson.loads(place.read_bytes())["operations"]}
            quotas = place.with_name("quotas.json")
            for name, row in orjson.loads(quotas.read_bytes()).items() if quotas.is_file() else ():
                if name in listed:
                    listed[name]["held"] = row["rate"]
            return listed
    return {}


def _walk(node: _Node, method: str, segments: list[str], at: int, values: list[str]) -> OperationFacts | None:
    if at == len(segments):
        return node.methods.get(method)
    segment = segments[at]
    child = node.literal.get(segment)
    if child is not None:
        found = _walk(child, method, segments, at + 1, values)
        if found is not None:
            return found
    if node.variable is not None:
        values.append(segment)
        found = _walk(node.variable, method, segments, at + 1, values)
        if found is not None:
            return found
        values.pop()
    if node.greedy is not None and method in node.greedy.methods:
        values.append("/".join(segments[at:]))
        return node.greedy.methods[method]
    return None

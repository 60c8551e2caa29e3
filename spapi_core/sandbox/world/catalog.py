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

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Match", "ModelCatalog", "ModelDocument", "OperationFacts", "Parameter", "client_folders", "find_models"]

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")


@define(frozen=True)
class Parameter:
    """One parameter of an operation as it travels.

    Args:
        name: As sent.
        where: `path`, `query` or `header`.
        required: It must be sent.
        schema: Its JSON schema.
        multi: A list is sent as repeated keys rather than separated by commas.
    """

    name: str
    where: str
    required: bool
    schema: dict[str, Any]
    multi: bool = False


@define(eq=False)
class OperationFacts:
    """One operation: where it is and what is known about it.

    Args:
        id: `<section>.<operationId>`.
        section: Name of the section.
        name: Amazon's operationId.
        method: Upper case.
        path: Template.
        parameters: All but the body.
        body: A body may be sent.
        body_required: A body must be sent.
        kind: "static", "dynamic" or None: what Amazon's sandbox has.
        sandbox_only: Amazon's production does not have it.
        success: Status of a good answer.
        plan: Permits a second and burst, to be held; None when not known.
        published: The rate as Amazon prints it, rounded.
        application_rate: Permits a second for the application over all sellers, or None.
        paging: The catalog's entry, or None.
        grant: Scope of the grantless token it wants, or None.
        restricted: The catalog's entry, or None.
        summary: One line, or empty.
    """

    id: str
    section: str
    name: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: bool
    body_required: bool
    kind: str | None
    sandbox_only: bool
    success: int
    greedy: str | None = None
    plan: tuple[float, float] | None = None
    published: float | None = None
    application_rate: float | None = None
    paging: dict[str, Any] | None = None
    grant: str | None = None
    restricted: dict[str, Any] | None = None
    summary: str = ""


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
        for endpoint in _endpoints(section, content, more):
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


def _endpoints(
    section: str, content: Mapping[str, Any], more: Mapping[str, Mapping[str, Any]]
) -> Iterator[OperationFacts]:
    for path, methods in content["paths"].items():
        for method, operation in methods.items():
            if method in METHODS:
                identifier = f"{section}.{operation['operationId']}"
                yield _endpoint(section, path, method, operation, more.get(identifier, {}))


def _endpoint(
    section: str, path: str, method: str, operation: Mapping[str, Any], more: Mapping[str, Any]
) -> OperationFacts:
    statuses = [int(status) for status in operation["responses"] if status.startswith("2")]
    body = operation.get("requestBody")
    plan = operation.get("x-spapi-usage-plan")
    rate, burst, published = more.get("held", more.get("rate")), more.get("burst"), more.get("rate")
    if rate is None and plan:
        rate, burst, published = plan["rate"], plan["burst"], plan["rate"]
    return OperationFacts(
        id=f"{section}.{operation['operationId']}",
        section=section,
        name=operation["operationId"],
        method=method.upper(),
        path=path,
        parameters=tuple(_parameter(entry) for entry in operation.get("parameters", ())),
        body=body is not None,
        body_required=bool(body and body.get("required")),
        kind=operation.get("x-spapi-sandbox"),
        sandbox_only=bool(operation.get("x-spapi-sandbox-only")),
        success=min(statuses, default=200),
        greedy=next((entry["name"] for entry in operation.get("parameters", ()) if entry.get("x-spapi-greedy")), None),
        plan=None if rate is None or burst is None else (float(rate), float(burst)),
        published=None if published is None else float(published),
        application_rate=more.get("application_rate"),
        paging=more.get("paging"),
        grant=more.get("grant"),
        restricted=more.get("restricted"),
        summary=more.get("summary") or "",
    )


def _parameter(entry: Mapping[str, Any]) -> Parameter:
    return Parameter(
        name=entry["name"],
        where=entry["in"],
        required=bool(entry.get("required")),
        schema=entry.get("schema", {}),
        multi=bool(entry.get("explode")),
    )


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

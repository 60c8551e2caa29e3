"""What is known of every operation without importing its section: paths, usage plans, grants, paging.

Reads `operations.json` and `quotas.json` of the generated package as data, on first use; the core
never imports generated code. Serves raw requests, the limiter, the sandbox and the command line.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from attrs import evolve, field, frozen

from spapi_core.deprecation import Deprecation
from spapi_core.errors import ConfigurationError, InvalidArgumentError
from spapi_core.model.codec import loads
from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Restricted, Style
from spapi_core.system.lazy import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from importlib.resources.abc import Traversable

PACKAGE = "spapi_clients"
GET_PARTICIPATIONS = "sellers_v1.getMarketplaceParticipations"
PARTICIPATIONS = "/sellers/v1/marketplaceParticipations"
"""The harmless call that shows whether an account can call (the marketplaces of a selling partner), by id and by path."""
_PLACE = re.compile(r"\{([^{}]+)\}")


@frozen
class Plan:
    """The usage plan of an operation: a token bucket.

    Args:
        rate: Permits a second for one application and selling partner; for grantless operations, for the application.
        burst: Permits of a full bucket.
        application_rate: Permits a second for the application over all selling partners; None where Amazon states none.
        source: Where the figures come from.
    """

    rate: float
    burst: int
    application_rate: float | None = None
    source: str = ""


SANDBOX_PLAN = Plan(5.0, 15, source="https://developer-docs.amazon.com/sp-api/docs/selling-partner-api-sandbox")
"""Amazon's sandbox holds every operation to the same plan."""


@frozen(eq=False)
class Entry:
    """One operation as the catalog has it.

    Args:
        id: `<section>.<operationId>`.
        section: Package name of the section.
        name: Amazon's operationId.
        method: HTTP method in upper case.
        path: Path template.
        facts: All of the row of `operations.json`.
    """

    id: str
    section: str
    name: str
    method: str
    path: str
    facts: Mapping[str, Any] = field(repr=False)

    @cached_property
    def operation(self) -> Operation[Any]:
        """The operation without types: its parameters take any value, its answer is plain JSON."""
        facts = self.facts
        kind = Operation if facts["paging"] is None else PagedOperation
        return kind(
            id=self.id,
            section=self.section,
            name=self.name,
            method=self.method,
            path=self.path,
            params=tuple(_param(each) for each in facts["parameters"]),
            body=None if facts["body"] is None else Any,
            body_required=bool(facts.get("body_required")),
            responses=_answers(facts.get("empty", ())),
            grant=facts["grant"],
            restricted=_restricted(facts["restricted"]),
            paging=_paging(facts["paging"]),
            sandbox=facts["sandbox"],
            sandbox_only=bool(facts["sandbox_only"]),
            safe_to_repeat=bool(facts.get("safe_to_repeat")),
            idempotency_key=facts.get("idempotency_key"),
            deprecated=_end(facts.get("deprecated")),
        )

    @cached_property
    def raw(self) -> Operation[Any]:
        """The operation for callers who write Amazon's names: messages name them so."""
        operation = self.operation
        return evolve(operation, params=tuple(evolve(each, shown=each.name) for each in operation.params))


class Catalog:
    """Every operation of a generated package.

    Args:
        package: Import name of the package that holds `operations.json` and `quotas.json`.
    """

    def __init__(self, package: str = PACKAGE) -> None:
        self._package = package

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, operation: str) -> Entry:
        """The entry of an id such as `orders_v0.getOrders`.

        Raises:
            InvalidArgumentError: There is no such operation; the message names the nearest.
        """
        entry = self._entries.get(operation)
        if entry is None:
            raise InvalidArgumentError(f"There is no operation {operation!r}{_nearest(operation, self._entries)}")
        return entry

    def find(self, method: str, path: str) -> tuple[Entry, dict[str, str]] | None:
        """The operation behind a method and a path.

        Args:
            method: HTTP method.
            path: Percent-encoded path without the query.

        Returns:
            The entry and its path values, percent-decoded; None where no operation has this path.
        """
        steps = path.split("/")
        places: dict[str, str] = {}
        entry = _walk(self._routes, [method.upper(), *steps[1:]], 0, places)
        return None if entry is None or steps[0] else (entry, places)

    def plan(self, operation: str) -> Plan | None:
        """The usage plan of an operation; None for an id that is not in the table."""
        return self._plans.get(operation)

    @cached_property
    def _entries(self) -> dict[str, Entry]:
        rows = self._load("operations.json")["operations"]
        return {
            row["id"]: Entry(row["id"], row["section"], row["name"], row["method"], row["path"], row) for row in rows
        }

    @cached_property
    def _plans(self) -> dict[str, Plan]:
        return {
            name: Plan(row["rate"], row["burst"], row.get("application_rate"), row.get("source", ""))
            for name, row in self._load("quotas.json").items()
        }

    @cached_property
    def _routes(self) -> dict[str, Any]:
        root: dict[str, Any] = {}
        for entry in self._entries.values():
            node = root.setdefault(entry.method, {})
            greedy = {each["name"] for each in entry.facts["parameters"] if each["style"] == Style.GREEDY}
            for step in entry.path.split("/")[1:]:
                place = _PLACE.fullmatch(step)
                key = ("**" if place[1] in greedy else "*") if place else step
                node = node.setdefault(key, {})
            node[""] = entry
        return root

    def load(self, name: str) -> Any:
        """A file of the package's data, parsed."""
        return self._load(name)

    def _load(self, name: str) -> Any:
        try:
            return loads((files(self._package) / name).read_bytes())
        except (ModuleNotFoundError, FileNotFoundError) as error:
            raise ConfigurationError(
                f"{self._package}/{name} is missing: install the spapi-clients package, or run `make generate`"
            ) from error


@cache
def default_catalog() -> Catalog:
    """The catalog of the installed clients, read once a process."""
    return Catalog()


@cache
def restricted_report_types() -> frozenset[str]:
    """Report types whose document needs a restricted data token, as the table beside the models has them."""
    rows = default_catalog().load("report_types.json")
    return frozenset(name for name, row in rows.items() if row["restricted"])


def models_dir() -> Path | Traversable:
    """The folder with the distilled models: in the installed package, or in a checkout beside the core.

    Raises:
        ConfigurationError: Neither is there.
    """
    try:
        inside = files(PACKAGE) / "_models"
        if inside.is_dir():
            return inside
    except ModuleNotFoundError:
        pass
    beside = Path(__file__).resolve().parent.parent / "models"
    if beside.is_dir():
        return beside
    raise ConfigurationError("The distilled models are missing: install the spapi-clients package")


def _param(row: Mapping[str, Any]) -> Param:
    return Param(
        row["name"],
        row["argument"],
        Location(row["where"]),
        Any,
        required=row["required"],
        style=Style(row["style"]),
        marketplace=row.get("marketplace", False),
    )


def _answers(empty: Sequence[int]) -> dict[int, Any]:
    """The statuses that have no body, and 200 with plain JSON where it has one."""
    return {**dict.fromkeys(empty), 200: None if 200 in empty else Any}  # noqa: PLR2004  HTTP's OK


def _restricted(row: Mapping[str, Any] | None) -> Restricted | None:
    if row is None:
        return None
    return Restricted(row["mode"], tuple(row.get("data_elements", ())), row.get("generic_path", True))


def _end(row: Mapping[str, Any] | None) -> Deprecation | None:
    if row is None or not row.get("announced", True):
        return None
    removal = row.get("removal")
    return Deprecation(None if removal is None else date.fromisoformat(removal), tuple(row.get("replacement") or ()))


def _paging(row: Mapping[str, Any] | None) -> Paging | None:
    if row is None:
        return None
    keep, items, offset, body = row.get("keep"), row.get("items"), row.get("offset"), row.get("body")
    return Paging(
        row["argument"],
        tuple(row.get("token") or ()),
        None if items is None else tuple(items),
        None if keep is None else tuple(keep),
        row.get("add") or {},
        offset and {name: tuple(path) for name, path in offset.items()},
        body and tuple(body),
        None if row.get("lists") is None else tuple(row["lists"]),
    )


def _walk(node: dict[str, Any], steps: list[str], at: int, places: dict[str, str]) -> Entry | None:
    """The entry below a node; a literal step goes before a value, and a value before one that keeps its slashes."""
    if at == len(steps):
        entry: Entry | None = node.get("")
        if entry is not None:
            places.update(_places(entry, steps[1:]))
        return entry
    step = steps[at]
    if step and step in node and (found := _walk(node[step], steps, at + 1, places)):
        return found
    if "*" in node and (found := _walk(node["*"], steps, at + 1, places)):
        return found
    if "**" in node:
        rest = ["/".join(steps[at:])]
        return _walk(node["**"], [*steps[:at], *rest], at + 1, places)
    return None


def _places(entry: Entry, steps: list[str]) -> dict[str, str]:
    names = (_PLACE.fullmatch(step) for step in entry.path.split("/")[1:])
    return {name[1]: unquote(step) for name, step in zip(names, steps, strict=True) if name}


def _nearest(name: str, known: Mapping[str, Entry]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistake pays for it

    by_name = {entry.name: each for each, entry in known.items()}
    near = get_close_matches(name, [*known, *by_name], 1, cutoff=0.5)
    return f"; did you mean {by_name.get(near[0], near[0])!r}?" if near else ""

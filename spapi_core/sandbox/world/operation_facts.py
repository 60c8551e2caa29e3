"""What is known of one operation: what its section's document says, and what the generated catalog says beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["OperationFacts", "Parameter", "operations_in"]

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


def operations_in(
    section: str, content: Mapping[str, Any], more: Mapping[str, Mapping[str, Any]]
) -> Iterator[OperationFacts]:
    """The operations of a section.

    Args:
        section: Its name.
        content: Its document.
        more: What the generated catalog says of each, by id.
    """
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

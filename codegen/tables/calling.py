"""How an operation may be called: with whose token, for how long, in the sandbox, and again after a lost answer."""

from __future__ import annotations

from codegen.tables.agreement import NEEDLESS, NONE, Rows
from codegen.tables.documents import ModelOperation
from codegen.tables.records import Deprecation, Grant, Restricted, Sandbox

__all__ = ["deprecation_of", "grant_of", "is_safe", "restricted_of", "sandbox_of"]

SAFE_METHODS = ("GET", "HEAD", "PUT", "DELETE")
SCOPES = ("sellingpartnerapi::notifications", "sellingpartnerapi::client_credential:rotation")
MODES = ("always", "optional", "report")
KINDS = ("static", "dynamic")


def grant_of(rows: Rows, operation: ModelOperation) -> Grant | None:
    """The scope of its grantless token; None where it is called with the selling partner's."""
    row = rows.row("grants.toml", operation)
    if row is None or rows.answers_no("grants.toml", operation, row["scope"]):
        return None
    if row["scope"] not in SCOPES:
        rows.report("grants.toml", operation.id, f"unknown scope {row['scope']}", f"use one of {', '.join(SCOPES)}")
    return Grant(scope=row["scope"], source=row["source"], reason=row["reason"])


def restricted_of(rows: Rows, operation: ModelOperation) -> Restricted | None:
    """The restricted data token that it wants; None where it wants none."""
    row = rows.row("restricted.toml", operation)
    if row is None or rows.answers_no("restricted.toml", operation, row["mode"]):
        return None
    if row["mode"] not in MODES:
        rows.report("restricted.toml", operation.id, f"unknown mode {row['mode']}", f"use one of {', '.join(MODES)}")
    elements = tuple(row.get("data_elements", ()))
    if (row["mode"] == "optional") != bool(elements):
        rows.report(
            "restricted.toml",
            operation.id,
            "data_elements go with mode optional, and only with it",
            "correct the row",
        )
    return Restricted(
        mode=row["mode"],
        data_elements=elements,
        generic_path=row.get("generic_path", True),
        source=row["source"],
        reason=row["reason"],
    )


def deprecation_of(rows: Rows, operation: ModelOperation) -> Deprecation | None:
    """Its end, announced by Amazon or marked in the model; None where it has none."""
    file = "deprecations.toml"
    row = rows.row(file, operation)
    if row is None:
        if operation.raw.get("deprecated"):
            rows.report(file, operation.id, "the model marks it deprecated", "add a row with what replaces it")
            return Deprecation(source="model", reason="marked deprecated in Amazon's model")
        return None
    if not row.get("announced", True) and ("removal" in row or operation.raw.get("deprecated")):
        rows.report(file, operation.id, "it has been announced", "take announced = false out")
    for replacement in row.get("replacement", ()):
        if replacement not in rows.operations:
            rows.report(file, operation.id, f"there is no operation {replacement} to replace it", "correct the row")
    return Deprecation(
        removal=row.get("removal"),
        replacement=tuple(row.get("replacement", ())),
        announced=row.get("announced", True),
        source=row["source"],
        reason=row["reason"],
    )


def sandbox_of(rows: Rows, operation: ModelOperation) -> Sandbox:
    """What Amazon's sandbox has of it."""
    file = "sandbox.toml"
    row = rows.row(file, operation) or {}
    if rows.answers_no(file, operation, row.get("kind")) and operation.raw.get("x-spapi-sandbox") is None:
        row = {key: value for key, value in row.items() if key == "only"}
    kind = row.get("kind", operation.raw.get("x-spapi-sandbox"))
    kind = None if kind == NONE else kind
    only = row.get("only", bool(operation.raw.get("x-spapi-sandbox-only")))
    if kind not in (*KINDS, None):
        rows.report(file, operation.id, f"unknown kind {kind}", f"use one of {', '.join(KINDS)}")
    if row and (kind, only) == (
        operation.raw.get("x-spapi-sandbox"),
        bool(operation.raw.get("x-spapi-sandbox-only")),
    ):
        rows.report(file, operation.id, "the row says what the model says", NEEDLESS)
    return Sandbox(kind=kind, only=only)


def is_safe(rows: Rows, operation: ModelOperation) -> bool:
    """Whether repeating it after a lost answer has the effect of once."""
    file = "safe_to_repeat.toml"
    row, by_method = rows.row(file, operation), operation.method in SAFE_METHODS
    headers = operation.parameters("header")
    keys = [name for name in headers if "idempotency" in name.lower()]
    if row is None:
        if keys and not by_method:
            rows.report(file, operation.id, f"it takes {keys[0]}", "add a row with idempotency_key")
        return by_method
    key = row.get("idempotency_key")
    if key is None and row["safe"] == by_method and operation.id in rows.settled:
        rows.report(file, operation.id, f"{operation.method} says so already", NEEDLESS)
    if key is not None and key not in headers:
        rows.report(file, operation.id, f"there is no header {key}", "correct the row")
    return bool(row["safe"])

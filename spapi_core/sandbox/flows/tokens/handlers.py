"""Restricted data tokens and the rotation of client secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, empty, errors, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.gate.restricted import fits_template
from spapi_core.sandbox.world.parties import IssuedToken

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()

LIFE = 3600
MOST_RESOURCES = 50
DOCUMENT = "/reports/2021-06-30/documents/"
ELEMENTS = frozenset({"buyerInfo", "shippingAddress", "buyerTaxInformation"})


@flows("POST", "/tokens/2021-03-01/restrictedDataToken")
def create(context: Context) -> Answer:
    """Give a restricted data token for up to fifty resources."""
    asked = context.body.get("restrictedResources", [])
    if not 1 <= len(asked) <= MOST_RESOURCES:
        raise ProblemAnswer(
            invalid(f"restrictedResources must have 1 to {MOST_RESOURCES} entries.", "/body/restrictedResources")
        )
    if context.token.seller is None or context.token.resources is not None:
        raise ProblemAnswer(errors(403, "Unauthorized", "Access to requested resource is denied."))
    resources = tuple(_resource(context, at, entry) for at, entry in enumerate(asked))
    token = IssuedToken(
        context.token.application,
        context.token.seller,
        None,
        context.now + LIFE,
        resources,
        context.token.authorization,
    )
    text = context.services.accounts.issue(token, "Atz.sprdt|")
    return json_answer(200, {"restrictedDataToken": text, "expiresIn": LIFE})


def _resource(context: Context, at: int, entry: Mapping[str, Any]) -> tuple[str, str, frozenset[str]]:
    path, where = entry["path"], f"/body/restrictedResources/{at}"
    known = context.services.restricted
    if not any(method == entry["method"] and fits_template(template, path) for method, template in known):
        raise ProblemAnswer(invalid(f"The path {path[:200]} is not a restricted resource.", where + "/path"))
    if path.startswith(DOCUMENT) and "{" in path:
        raise ProblemAnswer(invalid("A report document needs its specific path.", where + "/path"))
    if path.startswith(DOCUMENT):
        _refuse_open(context, path.removeprefix(DOCUMENT), where)
    named = frozenset(entry.get("dataElements", ()))
    if not named <= ELEMENTS or (named and not path.startswith("/orders/v0/orders")):
        raise ProblemAnswer(invalid("The data elements do not belong to this resource.", where + "/dataElements"))
    return entry["method"], path, named


def _refuse_open(context: Context, document: str, where: str) -> None:
    """Refuse a report document whose type is not restricted, as Amazon does."""
    report = context.kept("reports").get(document.rpartition(".")[2])
    kind = None if report is None else context.services.report_types.get(report["reportType"])
    if kind is not None and not kind.restricted:
        message = f"The report type {kind.name} is not restricted: its document needs no restricted data token."
        raise ProblemAnswer(invalid(message, where + "/path"))


@flows("POST", "/applications/2023-11-30/clientSecret")
def rotate(context: Context) -> Answer:
    """Rotate the client secret; the new one comes by notification, here by `LocalSandbox.new_secret`."""
    context.token.application.rotate(context.now)
    return empty()

"""What is accepted now and answered later: a row for each kind, with the operation that looks and what its statuses mean.

Pure: how long is waited, and when to look again, is in `spapi_core.jobs.later`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from spapi_core.caller import own_seller
from spapi_core.errors import InvalidArgumentError

if TYPE_CHECKING:
    from spapi_core.operation import Call

__all__ = ["KINDS", "Kind", "look", "pending_kind"]


@frozen
class Kind:
    """How one kind of thing is waited for.

    Args:
        operation: Id of the operation that looks.
        id_name: Amazon's name of its parameter that takes the id.
        status: The status in an answer; None where there is none yet.
        done: Statuses that end it well; all others but `failed` are on the way.
        failed: Statuses that end it badly.
        problems: What the answer says against it.
        started_by: Operations that start it, and where their answer holds the id.
        query: Parameters of the look.
    """

    operation: str
    id_name: str
    status: Callable[[Any], str | None]
    done: frozenset[str]
    failed: frozenset[str]
    problems: Callable[[Any], Any] = field(default=lambda _: ())
    started_by: Mapping[str, Sequence[str]] = field(factory=dict)
    query: Mapping[str, str] = field(factory=dict)


def _at(*names: str) -> Callable[[Any], Any]:
    def found(answer: Any) -> Any:
        for name in names:
            answer = answer.get(name) if isinstance(answer, dict) else None
        return answer

    return found


def _named(*names: str) -> Callable[[Any], str | None]:
    found = _at(*names)

    def status(answer: Any) -> str | None:
        value = found(answer)
        return value if isinstance(value, str) and value else None

    return status


def _processed(operation: str, started_by: str, name: str) -> Kind:
    """A report, feed or query: their ends are known to `Poll`."""
    ends = frozenset({"CANCELLED", "FATAL"})
    return Kind(
        operation, name, _named("processingStatus"), frozenset({"DONE"}), ends, started_by={started_by: (name,)}
    )


def _transaction(operation: str, *names: str) -> Kind:
    started = {"": ("payload", "transactionId")}
    done, failed = frozenset({"Success", "SUCCESS"}), frozenset({"Failure", "FAILURE"})
    return Kind(operation, "transactionId", _named(*names, "status"), done, failed, _at(*names, "errors"), started)


def _of_listing(answer: Any) -> str | None:
    summaries = answer.get("summaries") if isinstance(answer, dict) else None
    first = summaries[0] if isinstance(summaries, list) and summaries else None
    return "PROCESSED" if isinstance(first, dict) and first.get("lastUpdatedDate") else None


_INBOUND = "fulfillment_inbound_v2024_03_20"
_DIRECT = "vendor_direct_fulfillment_transactions_v2021_12_28.getTransactionStatus"

KINDS: dict[str, Kind] = {
    "report": _processed(
        "reports_v2021_06_30.getReport",
        "reports_v2021_06_30.createReport",
        "reportId",
    ),
    "feed": _processed("feeds_v2021_06_30.getFeed", "feeds_v2021_06_30.createFeed", "feedId"),
    "query": _processed(
        "data_kiosk_v2023_11_15.getQuery",
        "data_kiosk_v2023_11_15.createQuery",
        "queryId",
    ),
    "inbound_operation": Kind(
        f"{_INBOUND}.getInboundOperationStatus",
        "operationId",
        _named("operationStatus"),
        frozenset({"SUCCESS"}),
        frozenset({"FAILED"}),
        _at("operationProblems"),
        {f"{_INBOUND}.": ("operationId",)},
    ),
    "listing": Kind(
        "listings_items_v2021_08_01.getListingsItem",
        "sku",
        _of_listing,
        frozenset({"PROCESSED"}),
        frozenset(),
        _at("issues"),
        query={"includedData": "summaries,issues"},
    ),
    "aplus_approval": Kind(
        "aplus_content_v2020_11_01.getContentDocument",
        "contentReferenceKey",
        _named("contentRecord", "contentMetadata", "status"),
        frozenset({"APPROVED"}),
        frozenset({"REJECTED", "DRAFT"}),
        _at("warnings"),
        query={"includedDataSet": "METADATA"},
    ),
    "vendor_transaction": _transaction(
        "vendor_transaction_status_v1.getTransaction",
        "payload",
        "transactionStatus",
    ),
    "direct_fulfillment_transaction": _transaction(_DIRECT, "transactionStatus"),
    "invoices_export": Kind(
        "invoices_v2024_06_19.getInvoicesExport",
        "exportId",
        _named("export", "status"),
        frozenset({"DONE"}),
        frozenset({"ERROR"}),
        _at("export", "errorMessage"),
        {"invoices_v2024_06_19.createInvoicesExport": ("exportId",)},
    ),
}
"""Source of the statuses: Amazon's models of 2026-10."""

_OF_VENDORS = (
    (
        "vendor_direct_fulfillment_",
        "direct_fulfillment_transaction",
        (("payload", "transactionId"), ("transactionId",)),
    ),
    ("vendor_", "vendor_transaction", (("payload", "transactionId"), ("transactionId",))),
)


def pending_kind(operation: str, answer: Any) -> tuple[str, str]:
    """What an answer says to wait for: the kind, and its id.

    Args:
        operation: Id of the operation that answered.
        answer: Its answer, as JSON.

    Raises:
        InvalidArgumentError: The operation is not answered later, or the answer holds no id.
    """
    for name, kind in KINDS.items():
        for started_by, path in kind.started_by.items():
            if started_by and (
                operation == started_by or (started_by.endswith(".") and operation.startswith(started_by))
            ):
                return name, _id(_at(*path)(answer), operation)
    for prefix, name, paths in _OF_VENDORS:
        if operation.startswith(prefix):
            return name, _id(next((found for path in paths if (found := _at(*path)(answer))), None), operation)
    raise InvalidArgumentError(
        f"{operation} is not answered later: wait for {', '.join(KINDS)}, by kind and id", operation=operation
    )


def _id(found: Any, operation: str) -> str:
    if not isinstance(found, str) or not found:
        raise InvalidArgumentError(f"{operation}: the answer holds no id to wait for", operation=operation)
    return found


def look(
    client: Any, name: str, identifier: str, seller_id: str | None, marketplace_ids: Sequence[str] | None
) -> Call[Any]:
    """The call that looks.

    Raises:
        InvalidArgumentError: There is no such kind, or an argument is missing; nothing was sent.
    """
    kind = KINDS.get(name)
    if kind is None:
        from difflib import get_close_matches  # noqa: PLC0415 - only a mistake pays for it

        near = get_close_matches(str(name), KINDS, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(KINDS)}"
        raise InvalidArgumentError(f"kind is {name!r}: {hint}")
    if not isinstance(identifier, str) or not identifier.strip():
        raise InvalidArgumentError(f"id is {identifier!r}: give Amazon's id of the {name}")
    if name == "listing" and not seller_id:
        seller_id = own_seller(client)
        if not seller_id:
            raise InvalidArgumentError(
                "A listing is waited for with seller_id=, the id of its seller, or selling_partner_id in the profile"
            )
    params: dict[str, Any] = {kind.id_name: identifier, **kind.query}
    if name == "listing":
        params["sellerId"] = seller_id
    if "includedData" in params:
        params["includedData"] = params["includedData"].split(",")
        params["marketplaceIds"] = client.marketplaces_or_own(marketplace_ids)
    if "includedDataSet" in params:
        params["includedDataSet"] = params["includedDataSet"].split(",")
        params["marketplaceId"] = client.marketplaces_or_own(marketplace_ids)[0]
    call: Call[Any] = client.named_call(kind.operation, params=params)
    # The id is Amazon's own: what its model says of its form is no reason not to ask.
    return call.unchecked()

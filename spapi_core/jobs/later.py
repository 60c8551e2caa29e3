"""Operations that are accepted now and answered later: where to look, what a status means, when to look again.

Each kind is a row of `KINDS`. Pure: the looking and the waiting are done in `waiter`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

from spapi_core.caller import own_seller
from spapi_core.errors import InvalidArgumentError, JobTimeoutError, OperationFailedError, Problem, ProcessingError
from spapi_core.jobs.polling import Poll

if TYPE_CHECKING:
    from spapi_core.operation import Call

__all__ = ["KINDS", "Finished", "Kind", "Name", "Outlook", "Pending", "look", "pending_kind"]

Name = Literal[
    "report",
    "feed",
    "query",
    "inbound_operation",
    "listing",
    "aplus_approval",
    "vendor_transaction",
    "direct_fulfillment_transaction",
    "invoices_export",
]
"""What can be waited for."""

_FIRST, _FACTOR, _LONGEST = 2.0, 1.5, 60.0


@frozen
class Outlook:
    """One look at something that is not done yet.

    Args:
        kind: What is waited for, e.g. `inbound_operation`.
        id: Amazon's id of it.
        status: Amazon's word for where it stands.
        looks: How many looks there were.
        waited: Seconds since the first of them.
        pause: Seconds until the next one.
    """

    kind: str
    id: str
    status: str
    looks: int
    waited: float
    pause: float


@frozen
class Finished:
    """What is done.

    Args:
        kind: What was waited for.
        id: Amazon's id of it.
        status: Amazon's word, e.g. `SUCCESS`.
        answer: Amazon's answer to the last look, as JSON.
        problems: Warnings that came with it.
    """

    kind: str
    id: str
    status: str
    answer: dict[str, Any] = field(repr=False)
    problems: tuple[Problem, ...] = ()


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


class Pending:
    """One thing that is waited for.

    Args:
        name: Its kind.
        identifier: Amazon's id of it.
        rate: Looks a second that the usage plan grants; None where it is unknown.
        timeout: Seconds to wait in all; None for as long as it takes.
        clock: Monotonic seconds.
        progress: Called after each look that finds it on the way.
        since: A listing is done when it was changed at this time or later.
    """

    def __init__(
        self,
        name: str,
        identifier: str,
        *,
        rate: float | None,
        timeout: float | None,
        clock: Callable[[], float],
        progress: Callable[[Outlook], object] | None = None,
        since: datetime | None = None,
    ) -> None:
        if since is not None and (not isinstance(since, datetime) or since.tzinfo is None):
            raise InvalidArgumentError("since: give a datetime with a time zone, e.g. datetime.now(UTC)")
        self._kind = KINDS[name]
        self._name, self._id = name, identifier
        self._poll = Poll(name, identifier, self._kind.operation, rate=rate, timeout=timeout, clock=clock)
        self._ends_by_poll = "processingStatus" if name in {"report", "feed", "query"} else None
        self._next = max(_FIRST, 1 / rate if rate else 0.0)
        self._timeout, self._clock, self._progress, self._since = timeout, clock, progress, since
        self._started, self._looks = clock(), 0

    def pause(self, answer: Any) -> float | None:
        """Seconds until the next look; None when it is done.

        Raises:
            OperationFailedError: It failed; `problems` says why.
            ProcessingError: As `Poll.pause`, for reports, feeds and queries.
            JobTimeoutError: It is not done in time.
        """
        self._looks += 1
        pause = self._poll.pause(answer) if self._ends_by_poll else self._pause(answer)
        if pause is not None and self._progress is not None:
            waited = self._clock() - self._started
            status = self._kind.status(answer) or "PENDING"
            self._progress(Outlook(self._name, self._id, status, self._looks, waited, pause))
        return pause

    def finished(self, answer: dict[str, Any]) -> Finished:
        """What is done."""
        status = self._kind.status(answer) or ""
        return Finished(self._name, self._id, status, answer, _problems(self._kind.problems(answer)))

    def _pause(self, answer: Any) -> float | None:
        status = self._kind.status(answer)
        if status is not None and self._is_new(answer):
            problems = _problems(self._kind.problems(answer))
            wrong = [each for each in problems if each.severity == "ERROR"] if self._name == "listing" else []
            if status in self._kind.failed or wrong:
                raise self._failed(status, problems)
            if status in self._kind.done:
                return None
        waited = self._clock() - self._started
        pause = self._next
        if self._timeout is not None:
            left = self._timeout - waited
            if left <= 0:
                raise JobTimeoutError(
                    f"The {self._name} {self._id} is still {status or 'PENDING'} after {waited:.0f} s: wait for it again "
                    "by this id",
                    status=status,
                    resource_id=self._id,
                    operation=self._kind.operation,
                )
            pause = min(pause, left)
        self._next = min(self._next * _FACTOR, max(_LONGEST, self._next))
        return pause

    def _is_new(self, answer: Any) -> bool:
        if self._since is None or self._name != "listing":
            return True
        changed = _time(answer["summaries"][0]["lastUpdatedDate"])
        return changed is not None and changed >= self._since.replace(microsecond=0)

    def _failed(self, status: str, problems: tuple[Problem, ...]) -> ProcessingError:
        first = next((each for each in problems if each.severity == "ERROR"), problems[0] if problems else None)
        why = f": {first}" if first else ""
        more = f" and {len(problems) - 1} more" if len(problems) > 1 else ""
        hint = "; submit it for approval first" if status == "DRAFT" else ""
        return OperationFailedError(
            f"The {self._name} {self._id} ended {status}{why}{more}{hint}",
            status=status,
            resource_id=self._id,
            operation=self._kind.operation,
            problems=problems,
        )


def _time(text: Any) -> datetime | None:
    try:
        found = text if isinstance(text, datetime) else datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _problems(found: Any) -> tuple[Problem, ...]:
    if isinstance(found, str) and found:
        return (Problem("", found),)
    if isinstance(found, dict):
        found = [found]
    return (
        tuple(Problem.of(each) for each in found if isinstance(each, dict)) if isinstance(found, list | tuple) else ()
    )

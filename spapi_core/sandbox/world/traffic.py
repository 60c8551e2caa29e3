"""What happened: the last requests and counters; headers and bodies of the newest, masked when they are shown."""

from __future__ import annotations

from collections import Counter, OrderedDict, deque
from typing import TYPE_CHECKING, Any

from attrs import asdict, define

from spapi_core.sandbox.world.masking import mask_body, mask_headers

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Exchange", "Half", "SeenRequest", "Traffic"]

MOST_BODY = 256 * 1024
MOST_BODIES = 8 * 1024 * 1024
MOST_EXCHANGES = 200


@define(frozen=True)
class SeenRequest:
    """One request as it is shown.

    Args:
        number: Counts from 1.
        time: Sandbox time, seconds since 1970.
        method: HTTP method.
        path: Without query.
        query: With secrets masked.
        operation: Id, or None.
        seller: Who called, or None.
        status: Of the answer; 0 when the connection was broken on purpose.
        milliseconds: How long it took.
        size: Bytes of the answer's body.
        source: What made the answer: "static 3", "stateful", "synthesised", "fault ...", "lwa", ...
        request_id: Of the answer.
    """

    number: int
    time: float
    method: str
    path: str
    query: str
    operation: str | None
    seller: str | None
    status: int
    milliseconds: float
    size: int
    source: str
    request_id: str


@define(frozen=True, repr=False)
class Half:
    """Headers and body of a request or of an answer, as they travelled.

    Args:
        headers: Names and values.
        body: Bytes; empty for documents, which are not kept.
    """

    headers: Mapping[str, str]
    body: bytes = b""

    def shown(self) -> dict[str, Any]:
        """Both for people to read, masked."""
        kind = next((value for name, value in self.headers.items() if name.lower() == "content-type"), None)
        if len(self.body) > MOST_BODY:
            return {"headers": mask_headers(self.headers), "body": f"{len(self.body)} bytes, too many to be kept"}
        return {"headers": mask_headers(self.headers), "body": mask_body(self.body, kind)}


@define(frozen=True, repr=False)
class Exchange:
    """A request and its answer.

    Args:
        request: What was sent.
        answer: What came back; None when the connection was broken on purpose.
    """

    request: Half
    answer: Half | None

    @property
    def size(self) -> int:
        """Bytes of both bodies."""
        return len(self.request.body) + (len(self.answer.body) if self.answer else 0)


class Traffic:
    """The log and the counters.

    Args:
        keep: How many requests are kept.
    """

    def __init__(self, keep: int = 1000) -> None:
        self._seen: deque[SeenRequest] = deque(maxlen=keep)
        self._exchanges: OrderedDict[int, Exchange] = OrderedDict()
        self._held = 0
        self.total = 0
        self.statuses: Counter[str] = Counter()
        self.operations: Counter[str] = Counter()

    def add(self, seen: SeenRequest, exchange: Exchange | None = None) -> None:
        """Count a request and keep it for a while.

        Args:
            seen: What the list shows.
            exchange: Headers and bodies; the newest 200 are kept, as long as they sum up to less than 8 MB.
        """
        self._seen.append(seen)
        if exchange is not None:
            self._keep(seen.number, exchange)
        self.statuses[str(seen.status)] += 1
        if seen.operation is not None:
            self.operations[seen.operation] += 1

    def _keep(self, number: int, exchange: Exchange) -> None:
        self._exchanges[number] = exchange
        self._held += exchange.size
        while len(self._exchanges) > MOST_EXCHANGES or (self._held > MOST_BODIES and self._exchanges):
            self._held -= self._exchanges.popitem(last=False)[1].size

    def shown(self, number: int) -> dict[str, Any] | None:
        """Headers and bodies of a request and of its answer, masked; None when they are not kept any longer."""
        exchange = self._exchanges.get(number)
        if exchange is None:
            return None
        return {"request": exchange.request.shown(), "answer": exchange.answer and exchange.answer.shown()}

    def next_number(self) -> int:
        """The number of a request that begins."""
        self.total += 1
        return self.total

    def since(self, number: int, most: int = 200) -> list[dict[str, Any]]:
        """Requests after this number, oldest first, the newest ones when there are too many."""
        found = [asdict(seen) for seen in self._seen if seen.number > number]
        return found[-most:]

    def counters(self) -> dict[str, Any]:
        """How many requests, by status and by operation."""
        return {"requests": self.total, "statuses": dict(self.statuses), "operations": dict(self.operations)}

    def reset(self) -> None:
        """Forget everything."""
        self._seen.clear()
        self._exchanges.clear()
        self._held = 0
        self.statuses.clear()
        self.operations.clear()
        self.total = 0

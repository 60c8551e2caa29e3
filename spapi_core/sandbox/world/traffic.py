"""What happened: the last requests, with secrets masked, and counters. Bodies are not kept."""

from __future__ import annotations

import re
from collections import Counter, deque
from typing import TYPE_CHECKING, Any

from attrs import asdict, define

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Seen", "Traffic", "mask_query"]

SECRET = re.compile(r"token|secret|code|signature|credential|email|password", re.IGNORECASE)
PERSONAL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@define(frozen=True)
class Seen:
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


class Traffic:
    """The log and the counters.

    Args:
        keep: How many requests are kept.
    """

    def __init__(self, keep: int = 1000) -> None:
        self._seen: deque[Seen] = deque(maxlen=keep)
        self.total = 0
        self.statuses: Counter[str] = Counter()
        self.operations: Counter[str] = Counter()

    def add(self, seen: Seen) -> None:
        """Count a request and keep it for a while."""
        self._seen.append(seen)
        self.statuses[str(seen.status)] += 1
        if seen.operation is not None:
            self.operations[seen.operation] += 1

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
        self.statuses.clear()
        self.operations.clear()
        self.total = 0


def mask_query(query: Mapping[str, Sequence[str]]) -> str:
    """A query for people to read: values of secret names and addresses of mail are replaced by `***`."""
    parts = []
    for name, values in list(query.items())[:50]:
        for value in values[:20]:
            shown = "***" if SECRET.search(name) or PERSONAL.search(value) else value[:200]
            parts.append(f"{name[:100]}={shown}")
    return "&".join(parts)

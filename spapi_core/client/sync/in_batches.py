# Made from spapi_core/client/aio/in_batches.py by `make generate`; changes by hand are found and undone.
"""Long lists sent in parts, for threads: results item by item, in the caller's order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from spapi_core.client.paging import PageSource
from spapi_core.client.parts import Parts
from spapi_core.client.splitting import ItemResult, ListPart, PartAnswer
from spapi_core.client.sync.paging import walked
from spapi_core.client.workers import Threads

if TYPE_CHECKING:
    from collections.abc import Generator

    from spapi_core.wire.response import Response


__all__ = ["Batches"]

T = TypeVar("T")
I = TypeVar("I")


class Batches(Parts[T, I]):
    """A long list being sent in parts; iterate for the result of each item, in the caller's order. Once."""

    def __init__(self, send: Any, *settings: Any) -> None:
        super().__init__(*settings)
        self._send_call = send
        self._running = self._run()

    def __iter__(self) -> Generator[ItemResult[T, I]]:
        return self._running

    def all(self) -> list[ItemResult[T, I]]:
        """The results of all items, in the caller's order."""
        return list(self._running)

    def _run(self) -> Generator[ItemResult[T, I]]:
        split, results = self._split, dict[int, list[ItemResult[T, I]]]()
        running = Threads(self._send, split.parts, self._workers, self._watched)
        try:
            for at in range(len(split.given)):
                wanted = split.position(at)
                while wanted not in results:
                    answered = next(running, None)
                    if answered is None:
                        break
                    results[split.parts.index(answered.part)] = split.results(answered)
                yield split.pick(at, results)
        finally:
            running.close()

    def _send(self, part: ListPart) -> PartAnswer[T]:
        pages: list[tuple[Response[T], Any]] = []
        try:
            walk = self._walk(part)
            if walk is None:
                pages.append((self._send_call(part.call, self._chosen), ()))
            else:
                source = PageSource(lambda call: self._send_call(call, self._chosen))
                for response in walked(source, walk):
                    pages.append((response, walk.items(response)))  # noqa: PERF401  those before an error are kept
        except Exception as error:  # noqa: BLE001 - a batch keeps every error beside its items
            return PartAnswer(part, tuple(pages), error)
        return PartAnswer(part, tuple(pages))

"""Long lists sent in parts, for asyncio: results item by item, in the caller's order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from spapi_core.client.aio.paging import async_walked
from spapi_core.client.paging import PageSource
from spapi_core.client.parts import Parts
from spapi_core.client.splitting import ItemResult, ListPart, PartAnswer
from spapi_core.client.workers import tasks

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from spapi_core.wire.response import Response


__all__ = ["AsyncBatches"]

T = TypeVar("T")
I = TypeVar("I")


class AsyncBatches(Parts[T, I]):
    """A long list being sent in parts; iterate for the result of each item, in the caller's order. Once."""

    def __init__(self, send: Any, *settings: Any) -> None:
        super().__init__(*settings)
        self._send_call = send
        self._running = self._run()

    def __aiter__(self) -> AsyncGenerator[ItemResult[T, I]]:
        return self._running

    async def all(self) -> list[ItemResult[T, I]]:
        """The results of all items, in the caller's order."""
        return [each async for each in self._running]

    async def _run(self) -> AsyncGenerator[ItemResult[T, I]]:
        split, results = self._split, dict[int, list[ItemResult[T, I]]]()
        running = tasks(self._send, split.parts, self._workers, self._watched)
        try:
            for at in range(len(split.given)):
                wanted = split.position(at)
                while wanted not in results:
                    answered = await anext(running, None)
                    if answered is None:
                        break
                    results[split.parts.index(answered.part)] = split.results(answered)
                yield split.pick(at, results)
        finally:
            await running.aclose()

    async def _send(self, part: ListPart) -> PartAnswer[T]:
        pages: list[tuple[Response[T], Any]] = []
        try:
            walk = self._walk(part)
            if walk is None:
                pages.append((await self._send_call(part.call, self._chosen), ()))
            else:
                source = PageSource(lambda call: self._send_call(call, self._chosen))
                async for response in async_walked(source, walk):
                    pages.append((response, walk.items(response)))  # noqa: PERF401  those before an error are kept
        except Exception as error:  # noqa: BLE001 - a batch keeps every error beside its items
            return PartAnswer(part, tuple(pages), error)
        return PartAnswer(part, tuple(pages))

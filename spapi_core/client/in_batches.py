"""Long lists sent in parts: results item by item, in the caller's order, from threads or tasks.

How a list is cut and joined is in `spapi_core.client.splitting`; here the parts are sent, side by side and within the usage
plan, those that come in pages to their last page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from spapi_core.client.batch import Threads, Watched, check_workers, tasks
from spapi_core.client.paging import Walk
from spapi_core.client.splitting import Answered, ItemResult, Part, Split
from spapi_core.errors import InvalidArgumentError
from spapi_core.operation import Call

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator

    from spapi_core.client.batch import BatchProgress
    from spapi_core.client.clients import AsyncClient, Client
    from spapi_core.client.options import Chosen
    from spapi_core.wire.response import Response

__all__ = ["AsyncBatches", "Batches", "ItemResult"]

T = TypeVar("T")
I = TypeVar("I")


class _Parts(Generic[T, I]):
    """What both kinds know of a list that is sent in parts."""

    def __init__(
        self,
        call: Call[T],
        size: int | None,
        workers: int,
        watched: Watched,
        chosen: Chosen,
    ) -> None:
        check_workers(workers)
        if not isinstance(call, Call):
            raise InvalidArgumentError(
                f"in_batches takes a call, e.g. operations.search_catalog_items(...), not a {type(call).__name__}"
            )
        self._split: Split[T, I] = Split(call, size)
        self._workers = workers
        self._watched = watched
        self._chosen = chosen

    @property
    def items(self) -> int:
        """How many items the list has, duplicates counted."""
        return len(self._split.given)

    @property
    def calls(self) -> int:
        """How many calls they are sent in; more where an answer comes in pages."""
        return len(self._split.parts)

    def _walk(self, part: Part) -> Walk | None:
        return Walk(part.call, None, None) if self._split.paged else None  # type: ignore[arg-type]  # a call in pages where it says so


class Batches(_Parts[T, I]):
    """A long list being sent in parts; iterate for the result of each item, in the caller's order. Once."""

    def __init__(self, client: Client, *settings: Any) -> None:
        super().__init__(*settings)
        self._client = client
        self._running = self._run()

    def __iter__(self) -> Generator[ItemResult[T, I]]:
        return self._running

    def all(self) -> list[ItemResult[T, I]]:
        """The results of all items, in the caller's order."""
        return list(self._running)

    def _run(self) -> Generator[ItemResult[T, I]]:
        split, results = self._split, dict[int, list[ItemResult[T, I]]]()
        threads = Threads(self._send, split.parts, self._workers, self._watched)
        try:
            for at in range(len(split.given)):
                wanted = split.position(at)
                while wanted not in results:
                    answered = next(threads, None)
                    if answered is None:
                        break
                    results[split.parts.index(answered.part)] = split.results(answered)
                yield split.pick(at, results)
        finally:
            threads.close()

    def _send(self, part: Part) -> Answered[T]:
        pages: list[tuple[Response[T], Any]] = []
        try:
            walk = self._walk(part)
            if walk is None:
                pages.append((self._client._send(part.call, self._chosen), ()))  # noqa: SLF001 - a half of the client
            else:
                while walk.call is not None:
                    response = self._client._send(walk.call, self._chosen)  # noqa: SLF001 - a half of the client
                    pages.append((response, walk.items(response)))
                    walk.advance(response)
        except Exception as error:  # noqa: BLE001 - a batch keeps every error beside its items
            return Answered(part, tuple(pages), error)
        return Answered(part, tuple(pages))


class AsyncBatches(_Parts[T, I]):
    """A long list being sent in parts; iterate for the result of each item, in the caller's order. Once."""

    def __init__(self, client: AsyncClient, *settings: Any) -> None:
        super().__init__(*settings)
        self._client = client
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

    async def _send(self, part: Part) -> Answered[T]:
        pages: list[tuple[Response[T], Any]] = []
        try:
            walk = self._walk(part)
            if walk is None:
                pages.append((await self._client._send(part.call, self._chosen), ()))  # noqa: SLF001 - a half of the client
            else:
                while walk.call is not None:
                    response = await self._client._send(walk.call, self._chosen)  # noqa: SLF001 - a half of the client
                    pages.append((response, walk.items(response)))
                    walk.advance(response)
        except Exception as error:  # noqa: BLE001 - a batch keeps every error beside its items
            return Answered(part, tuple(pages), error)
        return Answered(part, tuple(pages))


def settings(
    call: Call[T],
    size: int | None,
    workers: int,
    stop_on_error: bool,  # noqa: FBT001 - handed on
    progress: Callable[[BatchProgress], object] | None,
    clock: Callable[[], float],
    chosen: Chosen,
) -> tuple[Any, ...]:
    """What both kinds are made of, after the client."""
    return call, size, workers, Watched(stop_on_error, progress, clock), chosen

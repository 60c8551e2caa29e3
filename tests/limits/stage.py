"""Scenes of several workers, written once and played by threads and by tasks, in virtual time.

A worker is a generator that yields what it wants to do and is sent what came of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Generator, Sequence
from typing import Any

from spapi_core.limits import AsyncLimiter, Bucket, Limiter
from tests.limits.virtual import Conductor, VirtualLoop, run_virtually

Step = tuple[str, Any, dict[str, Any]]
Worker = Generator[Step, Any, None]


def sleep(seconds: float) -> Step:
    return "sleep", seconds, {}


def acquire(buckets: Sequence[Bucket], **options: Any) -> Step:
    """Sends back the permit, or throws what acquire raised."""
    return "acquire", buckets, {"label": "getOrders", **options}


def settle(permit: Any, **answer: Any) -> Step:
    return "settle", permit, answer


def give_back(permit: Any) -> Step:
    return "give_back", permit, {}


class Stage:
    """Where workers act.

    Attributes:
        told: What workers noted: (time, word).
    """

    def __init__(self) -> None:
        self.told: list[tuple[float, Any]] = []

    @property
    def now(self) -> float:
        raise NotImplementedError

    def note(self, word: Any) -> None:
        self.told.append((round(self.now, 3), word))

    def play(self, *workers: Worker) -> list[tuple[float, Any]]:
        raise NotImplementedError


class Threads(Stage):
    def __init__(self, **options: Any) -> None:
        super().__init__()
        self._conductor = Conductor()
        self.limiter = Limiter(clock=self._conductor.clock, pause=self._conductor.pause, **options)

    @property
    def now(self) -> float:
        return self._conductor.now

    def play(self, *workers: Worker) -> list[tuple[float, Any]]:
        self._conductor.run(*(lambda worker=worker: self._act(worker) for worker in workers))
        return self.told

    def _act(self, worker: Worker) -> None:
        step = next(worker, None)
        while step is not None:
            try:
                result = self._do(*step)
            except Exception as error:  # noqa: BLE001  the scene decides
                step = _throw(worker, error)
            else:
                step = _send(worker, result)

    def _do(self, verb: str, thing: Any, options: dict[str, Any]) -> Any:
        if verb == "sleep":
            return self._conductor.sleep(thing)
        if verb == "acquire":
            return self.limiter.acquire(thing, **options)
        return getattr(thing, verb)(**options)


class Tasks(Stage):
    def __init__(self, **options: Any) -> None:
        super().__init__()
        self._options = options
        self._loop: VirtualLoop | None = None

    @property
    def now(self) -> float:
        assert self._loop is not None
        return self._loop.time()

    def play(self, *workers: Worker) -> list[tuple[float, Any]]:
        async def main(loop: VirtualLoop) -> None:
            self._loop = loop
            limiter = AsyncLimiter(clock=loop.time, **self._options)
            await asyncio.gather(*(self._act(limiter, worker) for worker in workers))

        run_virtually(main)
        return self.told

    async def _act(self, limiter: AsyncLimiter, worker: Worker) -> None:
        step = next(worker, None)
        while step is not None:
            try:
                result = await self._do(limiter, *step)
            except Exception as error:  # noqa: BLE001  the scene decides
                step = _throw(worker, error)
            else:
                step = _send(worker, result)

    async def _do(self, limiter: AsyncLimiter, verb: str, thing: Any, options: dict[str, Any]) -> Any:
        if verb == "sleep":
            return await asyncio.sleep(thing)
        if verb == "acquire":
            return await limiter.acquire(thing, **options)
        return await getattr(thing, verb)(**options)


def _send(worker: Worker, result: Any) -> Step | None:
    try:
        return worker.send(result)
    except StopIteration:
        return None


def _throw(worker: Worker, error: Exception) -> Step | None:
    try:
        return worker.throw(error)
    except StopIteration:
        return None

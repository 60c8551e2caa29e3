"""A fleet in virtual time: workers that take tasks from one queue, calls of many accounts, and the store they share.

The limiter and the law are those that run; time, the queue and the calls are numbers. Each worker asks the store as a
process does that shares it over the network: nothing is answered from its own memory.
"""

from __future__ import annotations

import heapq
import random
from collections import Counter, deque
from statistics import median
from typing import Any

from attrs import define, field, frozen

from spapi_core.errors import PermitTimeoutError
from spapi_core.limits import Bucket, Limiter, MemoryStore, Reservation

SECONDS_OF_A_CALL = 0.3
SECONDS_OF_A_VISIT = 0.005
"""What a run takes that finds no permit."""
PLANS = {"getOrders": (0.0167, 20), "getOrder": (0.5, 30), "getReport": (2.0, 15), "getListingsItem": (5.0, 5)}


class Clock:
    """Seconds that are set."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


class CountingStore(MemoryStore):
    """Counts what a shared store would be asked, by the second."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self.asked: Counter[int] = Counter()
        self._time = clock

    def take_free(self, buckets: Any, *, tracked: bool) -> int:
        return 0

    def take(self, ask: Any) -> Any:
        self.asked[int(self._time.now)] += 1
        return super().take(ask)

    def settle(self, *arguments: Any, **named: Any) -> bool:
        self.asked[int(self._time.now)] += 1
        return super().settle(*arguments, **named)

    def give_back(self, *arguments: Any, **named: Any) -> None:
        self.asked[int(self._time.now)] += 1
        super().give_back(*arguments, **named)

    def reserve(self, *arguments: Any, **named: Any) -> Any:
        self.asked[int(self._time.now)] += 1
        return super().reserve(*arguments, **named)

    def withdraw(self, *arguments: Any, **named: Any) -> None:
        self.asked[int(self._time.now)] += 1
        super().withdraw(*arguments, **named)


@define
class Task:
    """A call of an account."""

    bucket: list[Bucket]
    hot: bool
    sent: float
    place: Reservation | None = None
    runs: int = 0


@frozen
class Outcome:
    """What became of a simulation.

    Args:
        ended: Calls that were answered.
        delays: Seconds from sending to answer, of all but the hot account.
        runs: Most runs of one task.
        asked: Questions to the store, by the second.
        hot_seconds: From the first call of the hot account to its last answer.
    """

    ended: int
    delays: list[float]
    runs: int
    asked: Counter[int]
    hot_seconds: float

    @property
    def median(self) -> float:
        """Of the delays."""
        return median(self.delays)

    @property
    def mean_asked(self) -> float:
        """Questions a second, over all seconds that had any."""
        return self.asked.total() / len(self.asked)


@define
class Fleet:
    """Workers, accounts, and a queue.

    Args:
        workers: Processes.
        accounts: Selling partners.
        rate: Calls a second of all of them together.
        seconds: For how long calls are sent.
        hot: Calls of one more account, all sent at once after a tenth of the time.
    """

    workers: int
    accounts: int
    rate: float
    seconds: float
    hot: int = 0
    _number: int = field(default=0, init=False)
    _events: list[tuple[float, int, str, Any]] = field(factory=list, init=False)

    def run(self) -> Outcome:
        """Send all calls, and wait until each is answered."""
        clock = Clock()
        begun = clock.now
        store = CountingStore(clock)
        limiter = Limiter(store, clock=clock)
        draw = random.Random(5)  # noqa: S311  a load, no secret
        for task in self._tasks(begun, draw):
            self._at(task.sent, "task", task)
        waiting: deque[Task] = deque()
        idle = self.workers
        delays: list[float] = []
        ended = most = 0
        hot_end = begun
        while self._events:
            clock.now, _, what, about = heapq.heappop(self._events)
            if what == "task":
                waiting.append(about)
            elif what == "idle":
                idle += 1
            else:
                task, permit = about
                permit.settle(status_code=200)
                idle += 1
                ended += 1
                most = max(most, task.runs)
                if task.hot:
                    hot_end = clock.now
                else:
                    delays.append(clock.now - task.sent)
            while idle and waiting:
                idle -= 1
                self._visit(waiting.popleft(), limiter, clock.now, draw)
        limiter.close()
        return Outcome(ended, delays, most, store.asked, hot_end - begun - self.seconds / 10)

    def _tasks(self, begun: float, draw: random.Random) -> list[Task]:
        names = list(PLANS)
        tasks: list[Task] = []
        for _ in range(round(self.rate * self.seconds)):
            name = draw.choice(names)
            bucket = [Bucket(f"app:{draw.randrange(self.accounts):016x}:EU:{name}", *PLANS[name])]
            tasks.append(Task(bucket, hot=False, sent=begun + draw.uniform(0, self.seconds)))
        hot = [Bucket("app:ffffffffffffffff:EU:getOrder", *PLANS["getOrder"])]
        return tasks + [Task(hot, hot=True, sent=begun + self.seconds / 10) for _ in range(self.hot)]

    def _visit(self, task: Task, limiter: Limiter, now: float, draw: random.Random) -> None:
        task.runs += 1
        try:
            permit = limiter.acquire(task.bucket, label="x", max_wait=0, reservation=task.place, reserve=True)
        except PermitTimeoutError as error:
            task.place = error.reservation
            self._at(now + error.reservation.wait + draw.uniform(0, 0.05), "task", task)
            self._at(now + SECONDS_OF_A_VISIT, "idle", None)
        else:
            self._at(now + SECONDS_OF_A_CALL, "end", (task, permit))

    def _at(self, when: float, what: str, about: Any) -> None:
        self._number += 1
        heapq.heappush(self._events, (when, self._number, what, about))

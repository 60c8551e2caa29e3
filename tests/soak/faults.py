"""Mixed faults, cancellations, interrupts and event loops, in one process: with threads and with tasks."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

from attrs import asdict

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_clients.orders_v0 import operations as orders
from spapi_core import SPAPIError
from tests.soak.echo import FAULTS, served
from tests.soak.stage import HANGS, ONCE, Figure, ask, async_client, client, descriptors, faults, program, times, told

THREADS = 8
CALLS = 24_000
CANCELLATIONS = 20_000
INTERRUPTS = 2_000
AGAIN = 5.0
"""Seconds after which an interrupt that was swallowed is followed by another one."""
LOOPS = 1_000
MOST_TURNS = 12
LONGEST = 0.02
"""Turns, and seconds, after which a call is cancelled at the latest: about as long as it takes."""
KNOWN = {
    "lost": "ConnectionLostError",
    "cut": "AnswerError",
    "word": "AnswerError",
    "429": "RateLimitError",
    "500": "ServerError",
    "503": "ServerError",
    "404": "NotFoundError",
}
"""What a fault is to end in; whatever else it ends in is found."""


def _order(draw: random.Random, name: str) -> str:
    return f"{draw.choice(FAULTS)}-{name}" if draw.random() < 0.5 else f"good-{name}"


def _judged(order: str, answer: bytes | None, error: SPAPIError | None) -> str:
    fault = order.partition("-")[0]
    if error is not None:
        name = type(error).__name__
        return "precise errors" if name == KNOWN.get(fault) else f"{fault} ended in {name}: {error.message[:80]}"
    assert answer is not None
    if fault in KNOWN:
        return f"{fault} ended well"
    return "right" if told(answer) == order else "crossed"


def mixed(scale: float, folder: Path) -> list[Figure]:
    """Half of the calls are answered wrongly, in one of eight ways; half of them from threads, half from tasks."""
    each = times(CALLS, scale) // (2 * THREADS) or 1
    seen: Counter[str] = Counter()
    with served(folder) as where:
        # No plan and no retries: a 429 would empty the bucket, and what is judged is each single try.
        with client(where.http, retry=ONCE, plans="none") as caller, caller.http:
            threads = [
                threading.Thread(target=_call, args=(caller, each, n, seen), daemon=True) for n in range(THREADS)
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(HANGS * max(1.0, scale * 10))
                seen["hangs"] += thread.is_alive()
        seen += asyncio.run(_tasks(where.http, each))
    return faults(seen, "precise errors")


def _call(caller: SPAPIClient, calls: int, number: int, seen: Counter[str]) -> None:
    draw = random.Random(number)  # noqa: S311  the same in every run
    own: Counter[str] = Counter()
    for index in range(calls):
        order = _order(draw, f"{number}-{index}")
        try:
            own[_judged(order, caller.send(orders.get_order(order)).content, None)] += 1
        except SPAPIError as error:
            own[_judged(order, None, error)] += 1
    seen.update(own)


async def _tasks(url: str, calls: int) -> Counter[str]:
    seen: Counter[str] = Counter()

    async def one(number: int) -> None:
        draw = random.Random(-number - 1)  # noqa: S311  the same in every run
        for index in range(calls):
            order = _order(draw, f"task-{number}-{index}")
            try:
                seen[_judged(order, (await caller.send(orders.get_order(order))).content, None)] += 1
            except SPAPIError as error:
                seen[_judged(order, None, error)] += 1

    async with async_client(url, retry=ONCE, plans="none") as caller, caller.http, asyncio.timeout(HANGS * 10):
        await asyncio.gather(*(one(number) for number in range(THREADS)))
    return seen


def cancelled(scale: float, folder: Path) -> list[Figure]:
    """Calls that are cancelled after random turns of the event loop or a random time, twenty at once, over http and TLS, on both libraries."""
    number = max(40, times(CANCELLATIONS, scale))
    figures: list[Figure] = []
    with served(folder) as where:
        for library in ("httpx", "httpx2"):
            for url in (where.http, where.https):
                figures += asyncio.run(_cancelled(library, url, where.ca, number // 2))
    return figures


async def _cancelled(library: str, url: str, ca: str, number: int) -> list[Figure]:
    draw = random.Random(5)  # noqa: S311  the same in every run
    tasks, files = len(asyncio.all_tasks()), descriptors()
    caller = async_client(url, ca, plans="none", library=library)
    seen: Counter[str] = Counter()

    def later(turns: int, task: asyncio.Task[Any]) -> None:
        if turns:
            asyncio.get_running_loop().call_soon(later, turns - 1, task)
        else:
            task.cancel()

    def at_random(task: asyncio.Task[Any]) -> None:
        if draw.random() < 0.5:
            later(draw.randrange(MOST_TURNS), task)
        else:
            asyncio.get_running_loop().call_later(draw.uniform(0.0, LONGEST), task.cancel)

    async def one(name: str) -> None:
        task = asyncio.create_task(caller.send(orders.get_order(name)))
        at_random(task)
        try:
            seen["right" if told((await task).content) == name else "crossed"] += 1
        except asyncio.CancelledError:
            seen["cancelled"] += 1

    turn = 0
    while seen["cancelled"] < number:  # others were answered before their moment came
        turn += 1
        await asyncio.gather(*(one(f"turn-{turn}-{index}") for index in range(20)))
    async with asyncio.timeout(HANGS):
        answer = (await caller.send(orders.get_order("after"))).content
    seen["right" if told(answer) == "after" else "crossed"] += 1
    pool: Any = caller.http._made[1]._transport._pool  # type: ignore[index]  # made by the first call
    (home,) = pool._places.values()
    lost = 200 - home.slots._value
    await caller.aclose()
    await caller.http.aclose()
    end = time.monotonic() + 30
    while (len(asyncio.all_tasks()) > tasks or descriptors() > files) and time.monotonic() < end:  # noqa: ASYNC110 - sockets and tasks report to nobody when they end
        await asyncio.sleep(0.01)
    gc.collect()
    return [
        Figure(f"{library}: cancelled calls", seen.total(), seen["cancelled"], number, at_least=True),
        Figure("answers given to another", seen.total(), seen["crossed"]),
        Figure("places of the pool lost", seen.total(), lost),
        Figure("tasks left", seen.total(), len(asyncio.all_tasks()) - tasks),
        Figure("file descriptors left", seen.total(), descriptors() - files),
    ]


def interrupted(scale: float, folder: Path) -> list[Figure]:
    """KeyboardInterrupt at random moments in the main thread, which calls like eight others; none of these may stop.

    In a process of its own, for an interrupt may leave a socket to the garbage collector, which warns.
    """
    command = program("tests.soak.faults", str(times(INTERRUPTS, scale)), str(folder))
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=10 * HANGS)  # noqa: S603  our own words
    return [Figure(**each) for each in json.loads(done.stdout)]


def _interrupted(number: int, folder: Path) -> list[Figure]:
    draw = random.Random(3)  # noqa: S311  the same in every run
    progress = [0] * THREADS
    over = threading.Event()
    seen: Counter[str] = Counter()
    hook = sys.unraisablehook
    with served(folder) as where, client(where.http, plans="none") as caller, caller.http:
        ask(caller, "first", 1)

        def go_on(index: int) -> None:
            while not over.is_set():
                seen.update(ask(caller, f"thread-{index}-{progress[index]}", 1))
                progress[index] += 1

        threads = [threading.Thread(target=go_on, args=(index,), daemon=True) for index in range(THREADS)]
        for thread in threads:
            thread.start()
        done = 0
        # CPython swallows an interrupt in a finalizer, in a weak reference's callback, and in this hook: another one follows then.
        sys.unraisablehook = lambda _: None
        before = signal.signal(signal.SIGALRM, signal.default_int_handler)
        try:
            while done < number:
                try:
                    signal.setitimer(signal.ITIMER_REAL, draw.uniform(0.0001, 0.005), AGAIN)
                    while True:
                        ask(caller, "main", 1)
                except KeyboardInterrupt:
                    done += 1
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
            sys.unraisablehook = hook
        standing = list(progress)
        end = time.monotonic() + HANGS
        while time.monotonic() < end and any(now == then for now, then in zip(progress, standing, strict=True)):
            time.sleep(0.01)
        stopped = sum(now == then for now, then in zip(progress, standing, strict=True))
        over.set()
        for thread in threads:
            thread.join(HANGS)
            seen["hangs"] += thread.is_alive()
    return [Figure("threads that stand still", done, stopped), *faults(seen)]


def loops(scale: float, folder: Path) -> list[Figure]:
    """One client, `asyncio.run` for each call."""
    number = times(LOOPS, scale)
    seen: Counter[str] = Counter()

    async def one(caller: AsyncSPAPIClient, name: str) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(HANGS):
                seen["right" if told((await caller.send(orders.get_order(name))).content) == name else "crossed"] += 1
                return
        seen["hangs"] += 1

    with served(folder) as where:
        caller = async_client(where.http)
        asyncio.run(one(caller, "first"))
        gc.collect()
        files, threads = descriptors(), threading.active_count()
        for index in range(number):
            asyncio.run(one(caller, f"loop-{index}"))
        gc.collect()
        left = descriptors() - files
    return [
        *faults(seen),
        Figure("file descriptors left", number, left),
        Figure("threads left", number, threading.active_count() - threads),
    ]


if __name__ == "__main__":
    sys.stdout.write(json.dumps([asdict(each) for each in _interrupted(int(sys.argv[1]), Path(sys.argv[2]))]))
    sys.stdout.flush()
    os._exit(0)

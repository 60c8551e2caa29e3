"""Forks: a client that has made calls, and may be in the middle of others, goes on in four children and in the parent.

Each process asks for orders of its own, so an answer that went to another one is seen. Run as a module, it is the
process that forks: that one has no threads but its own.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import threading
import time
from collections import Counter
from itertools import cycle, product
from pathlib import Path
from typing import Any

from tests.soak.stage import HANGS, SCHEMES, STORES, Figure, Place, ask, faults, place, program, times

CHILDREN = 4
ROUNDS = 100
CALLS = 10
BUSY = 6
KINDS = list(product(SCHEMES, ("busy", "idle"), STORES))


def child(caller: Any, who: str) -> int:
    """Make calls in a child of a fork; returns the end of a pipe that says what came of them."""
    reading, writing = os.pipe()
    if os.fork():
        os.close(writing)
        return reading
    try:
        os.write(writing, json.dumps(ask(caller, who, CALLS)).encode())
    finally:
        os._exit(0)


def listen(pipe: int, end: float) -> Counter[str]:
    """What a child says before the end of its time."""
    ready, _, _ = select.select([pipe], [], [], max(0.0, end - time.monotonic()))
    with os.fdopen(pipe, "rb") as file:
        if not ready:
            return Counter(hangs=1)
        text = file.read()
    return Counter(json.loads(text)) if text else Counter({"a child died": 1})


def round_of(number: int, caller: Any, *, busy: bool) -> Counter[str]:
    """Fork four times, beside threads that are calling where that is wanted."""
    seen: Counter[str] = Counter()
    over = threading.Event()
    beside: list[Counter[str]] = []

    def go_on(name: str) -> None:
        while not over.is_set():
            beside.append(ask(caller, f"wait-{name}", 1))

    seen += ask(caller, f"{number}-before", 1)
    threads = [
        threading.Thread(target=go_on, args=(f"{number}-thread-{index}",), daemon=True) for index in range(busy * BUSY)
    ]
    for thread in threads:
        thread.start()
    pipes = [child(caller, f"{number}-child-{index}") for index in range(CHILDREN)]
    seen += ask(caller, f"{number}-parent", CALLS)
    end = time.monotonic() + HANGS
    for pipe in pipes:
        seen += listen(pipe, end)
    over.set()
    for thread in threads:
        thread.join(HANGS)
        seen["hangs"] += thread.is_alive()
    for each in beside:
        seen += each
    if not seen["hangs"]:
        for _ in range(CHILDREN):
            os.waitpid(-1, 0)
    return seen


def main(shared: Place, rounds: int) -> None:
    """Fork four times that many, and write what came of it; each round with a client that is new to its process."""
    seen: Counter[str] = Counter()
    for number, (scheme, mood, store) in zip(range(rounds), cycle(KINDS), strict=False):
        seen += round_of(number, shared.caller(scheme, store), busy=mood == "busy")
    sys.stdout.write(json.dumps(seen))
    sys.stdout.flush()
    os._exit(0)


def measure(scale: float, folder: Path) -> list[Figure]:
    """Four hundred forks at full size."""
    rounds = times(ROUNDS, scale)
    with place(folder) as shared:
        command = program("tests.soak.forks", shared.text(), str(rounds))
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=10 * HANGS)  # noqa: S603  our own words
    return [
        Figure("forks", rounds * CHILDREN, rounds * CHILDREN, 4, at_least=True),
        *faults(Counter(json.loads(done.stdout))),
    ]


if __name__ == "__main__":
    main(Place.of(sys.argv[1]), int(sys.argv[2]))

"""Processes whose time passes only when all of them sleep: one runs at a time, and each run is the same as the one before."""

from __future__ import annotations

import heapq
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from typing import Any


def run(words: Sequence[Sequence[str]], take: Callable[[float], int], rate: float, folder: Path) -> list[int]:
    """What each of the workers (`python -m tests.limits.fleet`) got through.

    Args:
        words: The words of each worker.
        take: The HTTP status of a call that arrives at a time.
        rate: What Amazon says in its answers.
        folder: Where the workers are started.
    """
    numbers = count()
    due: list[tuple[float, int, subprocess.Popen[str], Any]] = []
    done: dict[int, int] = {}
    now = 0.0
    with ExitStack() as stack:
        workers = [
            stack.enter_context(
                subprocess.Popen(  # noqa: S603  our own words
                    [sys.executable, "-m", "tests.limits.fleet", *each],
                    cwd=folder,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            for each in words
        ]
        for worker in workers:
            stack.callback(worker.kill)
        for worker in workers:
            _expect(worker, "ready")
        for worker in workers:
            # One after the other, for two that open the store at once would wait for each other in real time.
            _say(worker, now, rate)
            while (heard := _heard(worker))[0] == "sleep":
                now += float(heard[1])
                _say(worker, now, "")
            assert heard[0] == "warm"
        for worker in workers:
            heapq.heappush(due, (now, next(numbers), worker, ""))
        while due:
            now, _, worker, answer = heapq.heappop(due)
            _say(worker, now, answer)
            word, value = _heard(worker)
            if word == "sleep":
                heapq.heappush(due, (now + float(value), next(numbers), worker, ""))
            elif word == "request":
                heapq.heappush(due, (now, next(numbers), worker, take(now)))
            else:
                done[workers.index(worker)] = int(value)
    return [done[each] for each in range(len(words))]


def _say(worker: subprocess.Popen[str], now: float, answer: Any) -> None:
    assert worker.stdin is not None
    worker.stdin.write(json.dumps([now, answer]) + "\n")
    worker.stdin.flush()


def _heard(worker: subprocess.Popen[str]) -> tuple[str, str]:
    assert worker.stdout is not None
    line = worker.stdout.readline()
    assert line, "A worker has ended."
    word, _, value = line.strip().partition(" ")
    return word, value


def _expect(worker: subprocess.Popen[str], word: str) -> None:
    assert _heard(worker)[0] == word

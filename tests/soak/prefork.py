"""Real servers that fork: `gunicorn --preload` and Celery's prefork pool, with clients that were used before the fork.

The workers end after a few requests each, so that their parent forks again and again while its threads are calling.
Run as a module, it asks Celery's workers.
"""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.soak.stage import HANGS, PLACE, Figure, Place, faults, place, program, times

WORKERS = 3
ENDS_AFTER = 5
REQUESTS = 400
"""At full size; each makes three calls with each of six clients."""


@contextmanager
def running(command: list[str], shared: Place, folder: Path, fds: tuple[int, ...] = ()) -> Iterator[None]:
    """A server while the block runs; its whole group is ended with it."""
    environment = {**os.environ, PLACE: shared.text()}
    log = folder / "server.log"
    with (
        log.open("wb") as out,
        subprocess.Popen(  # noqa: S603  our own words
            command, env=environment, stdout=out, stderr=out, start_new_session=True, pass_fds=fds
        ) as server,
    ):
        try:
            yield
        except BaseException:
            sys.stderr.write(log.read_text(errors="replace")[-4000:])
            raise
        finally:
            os.killpg(server.pid, signal.SIGKILL)


def counted(answers: list[dict[str, Any]]) -> list[Figure]:
    """Lines for what the workers said."""
    seen: Counter[str] = Counter()
    for answer in answers:
        seen += Counter(answer["seen"])
    workers = {answer["pid"] for answer in answers} - {answer["parent"] for answer in answers}
    return [Figure("workers that answered", len(answers), len(workers), 1, at_least=True), *faults(seen)]


def gunicorn(scale: float, folder: Path) -> list[Figure]:
    """Requests to `gunicorn --preload`."""
    number = times(REQUESTS, scale)
    with place(folder) as shared, socket.create_server(("127.0.0.1", 0), backlog=100) as listener:
        port, fd = listener.getsockname()[1], listener.fileno()
        words = ["--preload", "--workers", str(WORKERS), "--bind", f"fd://{fd}", "--max-requests", str(ENDS_AFTER)]
        command = program(
            "gunicorn", *words, "--timeout", str(int(HANGS)), "--log-level", "warning", "tests.soak.workers:app"
        )
        with running(command, shared, folder, (fd,)), ThreadPoolExecutor(WORKERS) as pool:
            answers = list(pool.map(lambda index: _got(port, index), range(number)))
    return counted(answers)


def _got(port: int, number: int) -> dict[str, Any]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=HANGS)
    try:
        connection.request("GET", f"/{number}")
        answer: dict[str, Any] = json.loads(connection.getresponse().read())
    except TimeoutError:
        return {"pid": 0, "parent": 0, "seen": {"hangs": 1}}
    finally:
        connection.close()
    return answer


def celery(scale: float, folder: Path) -> list[Figure]:
    """Tasks for Celery's prefork pool."""
    number = times(REQUESTS, scale)
    with place(folder) as shared:
        words = ["--pool", "prefork", "--concurrency", str(WORKERS), "--max-tasks-per-child", str(ENDS_AFTER)]
        quiet = ["--loglevel", "ERROR", "--without-gossip", "--without-mingle", "--without-heartbeat"]
        command = program("celery", "--app", "tests.soak.tasks", "worker", *words, *quiet)
        with running(command, shared, folder):
            asking = program("tests.soak.prefork", shared.redis, str(number))
            done = subprocess.run(asking, stdout=subprocess.PIPE, text=True, check=True, timeout=10 * HANGS)  # noqa: S603  our own words
    return counted(json.loads(done.stdout))


def main(url: str, number: int) -> None:
    """Give Celery's workers that many tasks, and write what they returned."""
    from celery import Celery  # noqa: PLC0415  only here
    from celery.exceptions import TimeoutError as Late  # noqa: PLC0415  as above

    app = Celery("soak", broker=url, backend=url)
    results = [app.send_task("soak.ask", args=(f"task-{index}",)) for index in range(number)]
    answers = []
    end = time.monotonic() + 3 * HANGS
    for each in results:
        try:
            answers.append(each.get(timeout=max(0.1, end - time.monotonic())))
        except Late:
            answers.append({"pid": 0, "parent": 0, "seen": {"hangs": 1}})
    sys.stdout.write(json.dumps(answers))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))

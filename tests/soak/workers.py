"""The client in workers of others: loaded by `gunicorn --preload` and by Celery's prefork pool, before they fork.

One client of each kind makes a call when this is imported, and threads go on calling with them while the workers are forked.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

from tests.soak.stage import PLACE, Place, ask

CALLS = 3
PARENT = os.getpid()

callers = Place.of(os.environ[PLACE]).callers()


def _go_on(name: str) -> None:
    while True:
        ask(callers[name], f"wait-parent-{name}", 1)
        time.sleep(0.005)


for _name in callers:
    threading.Thread(target=_go_on, args=(_name,), daemon=True).start()


def seen_by(who: str) -> dict[str, Any]:
    """What came of some calls with each client, in this worker."""
    seen = {"right": 0}
    for name, caller in callers.items():
        for what, count in ask(caller, f"{who}-{os.getpid()}-{name}", CALLS).items():
            seen[what] = seen.get(what, 0) + count
    return {"pid": os.getpid(), "parent": PARENT, "seen": seen}


def app(environ: dict[str, Any], start_response: Callable[..., object]) -> Iterable[bytes]:
    """For gunicorn."""
    body = json.dumps(seen_by(environ["PATH_INFO"].strip("/"))).encode()
    start_response("200 OK", [("content-type", "application/json"), ("content-length", str(len(body)))])
    return [body]

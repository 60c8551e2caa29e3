"""The task of Celery's workers: see `tests.soak.workers`."""

from __future__ import annotations

import os
from typing import Any

from celery import Celery

from tests.soak import workers
from tests.soak.stage import PLACE, Place

_url = Place.of(os.environ[PLACE]).redis
app = Celery("soak", broker=_url, backend=_url)
app.conf.update(worker_prefetch_multiplier=1, broker_connection_retry_on_startup=True)


@app.task(name="soak.ask")
def ask(who: str) -> dict[str, Any]:
    """Make some calls."""
    return workers.seen_by(who)

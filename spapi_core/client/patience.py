"""How long a call may still wait and take, and what is reported of a long wait."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from spapi_core.client.settings import ClientSettings

if TYPE_CHECKING:
    from spapi_core.client.job import Job
    from spapi_core.limits import AsyncLimiter, Bucket, Limiter
    from spapi_core.limits.wish import Own
    from spapi_core.wire.exchange import Total

log = logging.getLogger("spapi_core.client")


class Patience(ClientSettings):
    """The time that a call has: for its permit, until its deadline, in total."""

    def _left(self, job: Job[Any]) -> float | None:
        """Seconds until the deadline of a call; None where it has none."""
        deadline = self._deadline if job.retry is None else job.retry.deadline
        return None if deadline is None else max(0.0, deadline - (self.clock() - job.started))

    def _waits(self, job: Job[Any], seconds: float) -> None:
        """Report a long wait for a permit: to the program, and once in the log."""
        from spapi_core.client.waits import Wait  # noqa: PLC0415 - only a long wait pays for it

        slowest = min(job.buckets, key=lambda bucket: bucket.rate)
        turn = job.turn
        page, pages = (None, None) if turn is None else (turn.page, turn.pages)
        wait = Wait(job.operation.id, seconds, slowest.rate, slowest.burst, page, pages)
        if turn is None or turn.first_wait():
            wait.warn()
        else:
            log.info("%s", wait)
        if self._on_wait is not None:
            self._on_wait(wait)

    def _wait_of(self, bucket: Bucket, label: str, seconds: float) -> None:
        """Report a long wait for a permit of a bucket beside the usage plans."""
        from spapi_core.client.waits import Wait  # noqa: PLC0415 - only a long wait pays for it

        wait = Wait(label, seconds, bucket.rate, bucket.burst)
        wait.warn()
        if self._on_wait is not None:
            self._on_wait(wait)

    def _longest_wait(self) -> float | Own | None:
        """Longest wait for a permit that belongs to no call."""
        from spapi_core.limits.wish import OWN  # noqa: PLC0415 - the limiter is loaded when a client is made

        known = self._max_wait if self._options.max_wait is None else self._options.max_wait
        return OWN if known is None else known

    def _patience(self, job: Job[Any], limiter: Limiter | AsyncLimiter) -> float | Own | None:
        """Longest wait for a permit: what the call or else the limiter says, and not beyond the deadline."""
        left = self._left(job)
        if left is None:
            return job.max_wait
        from spapi_core.limits.wish import Own  # noqa: PLC0415 - the limiter is loaded when a client is made

        limit = limiter.max_wait if isinstance(job.max_wait, Own) else job.max_wait
        return left if limit is None else min(left, limit)

    def _time_left(self, job: Job[Any]) -> float | None:
        """Seconds of its total time that a call has left."""
        limit = self._bounds.total_time
        return None if limit is None else limit - (self.clock() - job.started - sum(job.apart))

    def _total(self, job: Job[Any], began: float) -> Total:
        """What an attempt may cost that has its token and its permit now."""
        from spapi_core.wire.exchange import Total  # noqa: PLC0415 - loaded when a client is made

        job.apart.append(self.clock() - began)
        return Total(self._bounds, self._time_left(job), "total_time", self._bounds.total_time)

"""Usage plans: exact token buckets, one for each application, selling partner and operation, and one per application.

A bucket holds `burst` permits and gains `rate` permits a second of sandbox time. Plans can change while running.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from attrs import define

if TYPE_CHECKING:
    from spapi_core.sandbox.world.clock import SandboxClock
    from spapi_core.sandbox.world.operation_facts import OperationFacts

__all__ = ["MODES", "Plans"]

MODES = ("production", "sandbox", "none")
SANDBOX_PLAN = (5.0, 15.0)
DEFAULT_PLAN = (1.0, 1.0)
MOST_BUCKETS = 50_000
NEARLY = 1e-9


@define(eq=False)
class _Bucket:
    rate: float
    burst: float
    level: float
    at: float
    refused: int = 0

    def fill(self, now: float) -> None:
        if now > self.at:
            self.level = min(self.burst, self.level + (now - self.at) * self.rate)
            self.at = now


class Plans:
    """The buckets of one sandbox.

    Args:
        clock: The sandbox's time.
        mode: "production" for the quota table, "sandbox" for 5 a second and burst 15 everywhere, "none" for no limit.

    Raises:
        ValueError: There is no such mode.
    """

    def __init__(self, clock: SandboxClock, mode: str = "production") -> None:
        if mode not in MODES:
            raise ValueError(f"plans are one of {', '.join(MODES)}, not {mode!r}")
        self._clock = clock
        self.mode = mode
        self._changed: dict[str, tuple[float, float]] = {}
        self._buckets: OrderedDict[tuple[str, str, str], _Bucket] = OrderedDict()

    def plan(self, endpoint: OperationFacts) -> tuple[float, float] | None:
        """Permits a second and burst of an operation at this time; None for no limit."""
        if self.mode == "none" and endpoint.id not in self._changed:
            return None
        if endpoint.id in self._changed:
            return self._changed[endpoint.id]
        return SANDBOX_PLAN if self.mode == "sandbox" else endpoint.plan or DEFAULT_PLAN

    def change(self, operation: str, rate: float | None, burst: float | None) -> None:
        """Give an operation another plan from now on, or its own back.

        Args:
            operation: Its id.
            rate: Permits a second; None to go back.
            burst: Capacity; None to go back.

        Raises:
            ValueError: A number is not usable.
        """
        if rate is None or burst is None:
            self._changed.pop(operation, None)
        elif not 0 <= rate <= 1e6 or not 1 <= burst <= 1e6:  # noqa: PLR2004 - far beyond any plan of Amazon's
            raise ValueError("a rate is between 0 and 1000000, a burst between 1 and 1000000")
        else:
            self._changed[operation] = (rate, burst)
        now = self._clock.now()
        for (_, seller, name), bucket in self._buckets.items():
            if name == operation and seller:
                bucket.fill(now)
                bucket.rate, bucket.burst = self._changed.get(operation, (bucket.rate, bucket.burst))
                bucket.level = min(bucket.level, bucket.burst)
        if operation not in self._changed:
            for key in [key for key in self._buckets if key[2] == operation]:
                del self._buckets[key]

    def take(self, application: str, seller: str, endpoint: OperationFacts) -> bool:
        """Take a permit for a call; False when there is none, and then nothing is taken.

        Args:
            application: Client id.
            seller: Selling partner, empty for a grantless call.
            endpoint: What is called.
        """
        plan = self.plan(endpoint)
        if plan is None:
            return True
        now = self._clock.now()
        buckets = [self._bucket((application, seller or "-", endpoint.id), plan, now)]
        if endpoint.application_rate and self.mode == "production":
            shared = (endpoint.application_rate, max(plan[1], endpoint.application_rate))
            buckets.append(self._bucket((application, "", endpoint.id), shared, now))
        for bucket in buckets:
            bucket.fill(now)
        if any(bucket.level < 1 - NEARLY for bucket in buckets):
            for bucket in buckets:
                bucket.refused += 1
            return False
        for bucket in buckets:
            bucket.level -= 1
        return True

    def _bucket(self, key: tuple[str, str, str], plan: tuple[float, float], now: float) -> _Bucket:
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = self._buckets[key] = _Bucket(plan[0], plan[1], plan[1], now)
            if len(self._buckets) > MOST_BUCKETS:
                self._buckets.popitem(last=False)
        else:
            self._buckets.move_to_end(key)
        return bucket

    def header(self, endpoint: OperationFacts) -> str | None:
        """Value of `x-amzn-RateLimit-Limit`; None when there is no limit."""
        plan = self.plan(endpoint)
        if plan is None:
            return None
        own = self.mode == "production" and endpoint.id not in self._changed
        return repr(endpoint.published if own and endpoint.published else plan[0])

    def levels(self, most: int = 200) -> list[dict[str, Any]]:
        """The buckets used last, newest first, for the control page."""
        now = self._clock.now()
        shown = []
        for key in list(reversed(self._buckets))[:most]:
            bucket = self._buckets[key]
            bucket.fill(now)
            shown.append(
                {
                    "application": key[0][-12:],
                    "seller": key[1],
                    "operation": key[2],
                    "rate": bucket.rate,
                    "burst": bucket.burst,
                    "level": round(bucket.level, 4),
                    "refused": bucket.refused,
                }
            )
        return shown

    def reset(self) -> None:
        """Fill all buckets and forget changed plans."""
        self._buckets.clear()
        self._changed.clear()

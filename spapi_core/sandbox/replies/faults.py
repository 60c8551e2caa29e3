"""Faults on demand: what the sandbox does wrong on request, at which operations, and how often.

A fault is a row with a kind and limits; a scenario is a file of rows with times that plays a bad day. Which calls
are hit by a share is decided by a seed, so that a run can be repeated.
"""

from __future__ import annotations

import tomllib
from fnmatch import fnmatchcase
from random import Random
from typing import TYPE_CHECKING, Any

from attrs import asdict, define, field, fields_dict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from spapi_core.sandbox.world.clock import SandboxClock

__all__ = ["KINDS", "Fault", "FaultError", "Faults", "read_scenario"]

KINDS: dict[str, str] = {
    "status": "answers with status and Amazon's error body (code, message)",
    "html": "answers with status and a page of the gateway",
    "xml": "answers with status and an XML error",
    "empty": "answers with status and no body",
    "throttle": "answers 429 as if the bucket were empty",
    "token-expired": "answers 403 as to an expired access token, and the token has expired indeed",
    "close": "closes the connection without an answer",
    "reset": "resets the connection without an answer",
    "delay": "waits seconds before the answer",
    "drip": "sends the answer in small pieces over seconds",
    "cut": "ends the connection in the middle of the body",
    "wrong-json": "spoils the JSON of the answer",
    "unknown-enum": "puts a value that no model knows in place of an enum value of the answer",
    "missing-required": "takes a required property out of the answer",
    "empty-page": "gives a page without items, and a token for the next one",
}
MOST_FAULTS = 1000
LONGEST = 600.0


class FaultError(ValueError):
    """A fault or scenario is not usable; the message names the entry and the remedy."""


@define
class Fault:
    """One fault.

    Args:
        kind: One of `KINDS`.
        operation: Id or pattern (`orders_v0.*`, `*`); `lwa` and `documents` for those two.
        seller: Only calls of this selling partner; None for all.
        times: How many calls it hits; None for no end.
        skip: How many calls pass before the first hit.
        share: Part of the calls that is hit, by the seed.
        status: HTTP status for the kinds that have one.
        code: Amazon's error code.
        message: Amazon's message.
        seconds: For delay and drip, real seconds.
        carried_out: The operation is carried out before the fault, as a 5xx on a POST may have been.
        at: Seconds of sandbox time after it was switched on, when it begins.
        until: Seconds of sandbox time after it was switched on, when it ends; None for no end.
    """

    kind: str
    operation: str = "*"
    seller: str | None = None
    times: int | None = None
    skip: int = 0
    share: float = 1.0
    status: int = 503
    code: str = ""
    message: str = ""
    seconds: float = 1.0
    carried_out: bool = False
    at: float = 0.0
    until: float | None = None
    id: int = 0
    hits: int = 0
    since: float = field(default=0.0, repr=False)

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Fault:
        """Make a fault from a row of a file or a request.

        Raises:
            FaultError: An entry is not usable.
        """
        known = set(fields_dict(cls)) - {"id", "hits", "since"}
        unknown = sorted(set(row) - known)
        if unknown:
            raise FaultError(f"faults: unknown {', '.join(unknown)}; there are {', '.join(sorted(known))}")
        if not isinstance(row.get("kind"), str) or row["kind"] not in KINDS:
            raise FaultError(f"faults: no kind {row.get('kind')!r}; there are {', '.join(KINDS)}")
        for name, value in row.items():
            _check(name, value)
        return cls(**row)


class Faults:
    """The faults that are switched on.

    Args:
        clock: The sandbox's time.
        seed: Decides which calls a share hits.
    """

    def __init__(self, clock: SandboxClock, seed: int = 0) -> None:
        self._clock = clock
        self._seed = seed
        self._rng = Random(seed)  # noqa: S311 - repeatable by design
        self._next = 1
        self.active: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        """Switch a fault on.

        Raises:
            FaultError: There are too many.
        """
        if len(self.active) >= MOST_FAULTS:
            raise FaultError(f"there are {MOST_FAULTS} faults already: remove some")
        fault.id, self._next = self._next, self._next + 1
        fault.since = self._clock.now()
        self.active.append(fault)
        return fault

    def remove(self, identifier: int) -> bool:
        """Switch one off; False when it is not there."""
        before = len(self.active)
        self.active = [fault for fault in self.active if fault.id != identifier]
        return len(self.active) < before

    def clear(self) -> None:
        """Switch all off and begin the seed again."""
        self.active.clear()
        self._rng = Random(self._seed)  # noqa: S311 - repeatable by design

    def pick(self, operation: str, seller: str | None) -> list[Fault]:
        """Faults that hit this call; each counts it.

        Args:
            operation: Id, `lwa` or `documents`.
            seller: Who calls.
        """
        if not self.active:
            return []
        elapsed = self._clock.now()
        hit = [fault for fault in self.active if self._hits(fault, operation, seller, elapsed)]
        self.active = [fault for fault in self.active if fault.times != 0]
        return hit

    def _hits(self, fault: Fault, operation: str, seller: str | None, now: float) -> bool:
        after = now - fault.since
        if after < fault.at or (fault.until is not None and after >= fault.until):
            return False
        if fault.seller not in (None, seller) or not fnmatchcase(operation, fault.operation):
            return False
        if fault.skip > 0:
            fault.skip -= 1
            return False
        if fault.share < 1 and self._rng.random() >= fault.share:
            return False
        if fault.times is not None:
            if fault.times == 0:
                return False
            fault.times -= 1
        fault.hits += 1
        return True

    def listed(self) -> list[dict[str, Any]]:
        """The faults as rows."""
        return [{name: value for name, value in asdict(fault).items() if name != "since"} for fault in self.active]


def read_scenario(path: Path) -> list[Fault]:
    """Read a scenario: a TOML file with `[[faults]]` rows.

    Raises:
        FaultError: It cannot be read or a row is not usable.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise FaultError(f"cannot read the scenario {path}: {error}") from error
    rows = content.get("faults", [])
    if not isinstance(rows, list) or not rows:
        raise FaultError(f"the scenario {path} has no [[faults]] rows")
    return [Fault.of(row) for row in rows]


_TYPES: dict[str, tuple[type, ...]] = {
    "kind": (str,),
    "operation": (str,),
    "seller": (str, type(None)),
    "times": (int, type(None)),
    "skip": (int,),
    "share": (int, float),
    "status": (int,),
    "code": (str,),
    "message": (str,),
    "seconds": (int, float),
    "carried_out": (bool,),
    "at": (int, float),
    "until": (int, float, type(None)),
}
_RANGES: dict[str, tuple[float, float]] = {
    "status": (200, 599),
    "share": (0, 1),
    "seconds": (0, LONGEST),
    "times": (1, 10**9),
    "skip": (0, 10**9),
}


def _check(name: str, value: Any) -> None:
    wanted = _TYPES[name]
    if not isinstance(value, wanted) or (isinstance(value, bool) and bool not in wanted):
        raise FaultError(f"faults: {name} cannot be {value!r}")
    low, high = _RANGES.get(name, (-1e12, 1e12))
    if isinstance(value, int | float) and not low <= value <= high:
        raise FaultError(f"faults: {name} must be between {low} and {high}, not {value!r}")

"""What the name of a property says about its value: the words in it, and which moment in the life of a thing it stands for."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["AHEAD", "most_of", "named_moment", "stage_of", "upper_ends", "words"]

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_STAGES: tuple[tuple[int, frozenset[str]], ...] = (
    (6, frozenset(("expires", "expiration", "expiry", "expire", "due", "until", "till", "maturity", "next"))),
    (5, frozenset(("last", "updated", "update", "changed", "change", "modified"))),
    (4, frozenset(("resolved", "closed", "completed", "completion", "finished", "end", "ended", "to", "stop", "latest"))),
    (2, frozenset(("start", "started", "begin", "from", "earliest", "scheduled"))),
    (1, frozenset(("created", "creation", "create", "placed", "purchase", "request", "requested", "issue"))),
    (3, frozenset(("ship", "shipped", "shipping", "departure", "pickup", "delivery", "delivered", "arrival", "receive",
                   "received", "handover"))),
)  # fmt: skip
AHEAD = 6
_LOWER = {
    "min": ("max",), "minimum": ("maximum",), "lowest": ("highest",), "low": ("high",), "start": ("end",),
    "begin": ("end",), "from": ("to",), "earliest": ("latest",), "started": ("ended", "finished"),
}  # fmt: skip
_ARRIVING = frozenset(("delivery", "delivered", "arrival", "receive", "received"))
_DATED = frozenset(("date", "time", "on", "at", "by"))
_MOST = {"hour": 23, "minute": 59, "month": 12, "latitude": 90, "longitude": 180, "rating": 5}
_HUNDRED = re.compile(r"percent|share|penetration|(?:gst|cess|tax)rate$|positivefeedbackrating$")
_MOMENT = re.compile(r"(?:At|_at|[tT]imestamp)$")


@lru_cache(maxsize=8192)
def words(name: str) -> tuple[str, ...]:
    """The words of a name, in lower case, at least one: a key of a map may have no letter and no digit."""
    return tuple(found.lower() for found in _WORD.findall(name)) or (name,)


@lru_cache(maxsize=8192)
def stage_of(name: str) -> tuple[int, int] | None:
    """Where in the life of a thing a moment lies; the smaller is the earlier, None is for names that do not say.

    The range of the data that a thing holds lies before the thing, when it expires after everything else.
    """
    said = set(words(name))
    arriving = int(bool(said & _ARRIVING))
    if "data" in said:
        return (0, int("end" in said))
    for stage, those in _STAGES:
        if said & those:
            return (stage, arriving)
    return (1, 0) if "order" in said and said <= _DATED | {"purchase", "order"} else None


@lru_cache(maxsize=8192)
def most_of(name: str) -> int | None:
    """The most that a number of this name can be; None where its name does not say."""
    if _HUNDRED.search(name.lower()):
        return 100
    return _MOST.get(words(name)[-1])


@lru_cache(maxsize=8192)
def named_moment(name: str) -> bool:
    """Whether a text of this name is a moment, although it is called neither date nor time."""
    return bool(_MOMENT.search(name))


@lru_cache(maxsize=8192)
def upper_ends(name: str) -> tuple[str, ...]:
    """Names of the other end of a range whose lower end has this name."""
    found: list[str] = []
    for lower, uppers in _LOWER.items():
        if lower in words(name):
            for upper in uppers:
                found += [name.replace(lower, upper), name.replace(lower.title(), upper.title())]
    return tuple(each for each in found if each != name)

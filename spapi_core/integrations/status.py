"""How a fleet stands, from its Redis alone: who waits for what, how full the plans are, how long tokens are good.

No token is read, and nothing personal is in the store: accounts have the ids that `client.auth.account_id` gives.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Any

from attrs import asdict, frozen

from spapi_core.errors import StoreError
from spapi_core.limits import Bucket, RedisStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redis import Redis

    from spapi_core.limits import Level

__all__ = ["FleetStatus", "PlanStatus", "TokenStatus", "fleet_status"]

_SIDE_KEYS = (":order", ":until")
_AT_ONCE = 100
_LIFE = """
local read, kept = pcall(cjson.decode, redis.call('GET', KEYS[1]))
local life = read and type(kept) == 'table' and tonumber(kept.life) or 0
return {redis.call('PTTL', KEYS[1]), math.floor(life * 1000)}
"""
"""Milliseconds that a token is good from now, and was when it was got; the token itself does not leave Redis."""
_ACCOUNT = re.compile("[0-9a-f]{16}|grantless")


@frozen
class PlanStatus:
    """A usage plan in the store.

    Args:
        account: Id of the account; None for a plan that the whole application shares, or a limit of the caller's own.
        operation: Id of the operation, or the name of the limit.
        key: Key of the bucket.
        level: Permits in it; below 0 while calls or a refusal are owed for.
        rate: Permits a second in force.
        burst: Permits it holds when full.
        learned: The rate was reported by Amazon and differs from the published one.
        in_flight: Calls without an answer yet.
        waiting: Places in its queue: processes that wait, and reservations.
        wait: Seconds until the last of them has its permit.
        keeps_places: Its places keep others out; False while too many of them were not taken up in time, as with workers that
            are behind: then a caller that is there takes the permit.
    """

    account: str | None
    operation: str
    key: str
    level: float
    rate: float
    burst: int
    learned: bool
    in_flight: int
    waiting: int
    wait: float
    keeps_places: bool


@frozen
class TokenStatus:
    """A token in the store.

    Args:
        fingerprint: Of the credentials that it is for.
        seconds_left: How long it is good.
        age: Seconds since it was got; None where what is kept cannot be read.
    """

    fingerprint: str
    seconds_left: float
    age: float | None


@frozen
class FleetStatus:
    """What the store says of a fleet.

    Args:
        plans: The usage plans that are in use, those first for which most wait.
        tokens: The tokens that are shared.
    """

    plans: list[PlanStatus]
    tokens: list[TokenStatus]

    def to_dict(self) -> dict[str, Any]:
        """As plain values."""
        return asdict(self)


def fleet_status(client: Redis, *, prefix: str = "spapi", token_prefix: str = "spapi:token:") -> FleetStatus:  # noqa: S107  a prefix of keys
    """Look at the Redis of a fleet; nothing is changed.

    Args:
        client: A `redis.Redis`; it is not closed here.
        prefix: The prefix of the `RedisStore` of permits.
        token_prefix: The prefix of the `RedisStore` of tokens.

    Raises:
        StoreError: Redis failed.
    """
    from redis.exceptions import RedisError  # noqa: PLC0415  an extra

    try:
        keys = sorted(_bucket_keys(client, prefix))
        lives = {
            key.removeprefix(token_prefix): client.eval(_LIFE, 1, key)
            for key in map(_text, client.scan_iter(match=f"{token_prefix}*", count=1000))
            if not key.endswith(":lock")
        }
    except RedisError as error:
        raise StoreError(
            f"The Redis at {_where(client)} cannot be asked for the state of the fleet ({type(error).__name__}): see whether it "
            "runs there, and whether its URL has the right password and number of the database."
        ) from error
    side = RedisStore(client=client, prefix=prefix).side()
    plans: list[PlanStatus] = []
    for _, group in groupby(keys, lambda key: key.partition(":")[0]):
        same = list(group)
        for start in range(0, len(same), _AT_ONCE):
            # Rate and burst are those in the store; what is said here stands for none.
            levels = side.levels([Bucket(key, 1.0) for key in same[start : start + _AT_ONCE]])
            plans += [_plan(level) for level in levels]
    plans.sort(key=lambda plan: (-plan.waiting, plan.level / plan.burst, plan.key))
    tokens = [_token(name, left / 1000, life / 1000) for name, (left, life) in sorted(lives.items()) if left > 0]
    return FleetStatus(plans, tokens)


def _token(name: str, left: float, life: float) -> TokenStatus:
    return TokenStatus(name, round(left, 1), round(max(0.0, life - left), 1) if life else None)


def _where(client: Redis) -> str:
    """Where a client connects to; without its user and password."""
    known = client.connection_pool.connection_kwargs
    return str(known.get("path") or f"{known.get('host', 'localhost')}:{known.get('port', 6379)}")


def _bucket_keys(client: Redis, prefix: str) -> Iterator[str]:
    start = f"{prefix}:{{"
    for found in client.scan_iter(match=f"{prefix}:{{*", count=1000):
        name = _text(found)
        tag, closed, rest = name.removeprefix(start).partition("}")
        if closed and not name.endswith(_SIDE_KEYS):
            yield tag + rest


def _plan(found: Level) -> PlanStatus:
    parts = [*found.key.split(":"), ""]
    account = parts[1] if _ACCOUNT.fullmatch(parts[1]) else None
    wait = max(0.0, (found.waiting - found.level) / found.rate) if found.waiting else 0.0
    return PlanStatus(
        account,
        parts[-2],
        found.key,
        round(found.level, 2),
        found.rate,
        found.burst,
        found.learned,
        found.in_flight,
        found.waiting,
        round(wait, 1),
        found.keeps_places,
    )


def _text(key: str | bytes) -> str:
    return key.decode() if isinstance(key, bytes) else key

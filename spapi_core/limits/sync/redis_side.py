# Made from spapi_core/limits/aio/redis_side.py by `make generate`; changes by hand are found and undone.
"""Buckets in Redis, for threads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from spapi_core.limits.asking import Ask, Level, QueuePlace, Taken
from spapi_core.limits.bucket import Bucket
from spapi_core.limits.redis_connections import RedisLines
from spapi_core.limits.redis_server import RedisServer, levels_of, queue_place_of, settle_words, store_failed, too_late
from spapi_core.limits.side_sync import Side

__all__ = ["RedisSide"]

_TOO_LATE = -1
_WISHES = 2
"""A clock that was set makes a wish late that is not: the second one goes by what the first has learned."""


class RedisSide:
    """Buckets in Redis, for threads."""

    def __init__(self, server: RedisServer) -> None:
        from redis.exceptions import NoScriptError, RedisError  # noqa: PLC0415  an extra

        self._server = server
        self._lines = RedisLines(server)
        self._unknown = NoScriptError
        self._errors: tuple[type[Exception], ...] = (RedisError, OSError)

    def take(self, ask: Ask) -> Taken[Side]:
        """Take one permit from every bucket, or none."""
        side: Side = self
        line = self._lines.here()
        for _ in range(_WISHES):
            words = self._server.take_words(ask, line.seconds)
            wait, mark, ahead, views = self._server.taken(self._run(line, b"take", ask.buckets, *words))
            if wait != _TOO_LATE:
                return Taken(wait, mark, ahead, side, views)
        raise too_late()

    def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; returns whether those who wait should look again."""
        return bool(self._run(self._lines.here(), b"settle", buckets, *settle_words(mark, status, rate)))

    def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        self._run(self._lines.here(), b"back", buckets, mark)

    def charge(self, bucket: Bucket, millis: int) -> None:
        """Take `millis` thousandths of a permit, whether there are any."""
        self._run(self._lines.here(), b"charge", [bucket], millis)

    def reserve(self, buckets: Sequence[Bucket], ticket: str, since: int, hold: int) -> QueuePlace:
        """Keep a place in the shared queues, and take nothing."""
        line = self._lines.here()
        return queue_place_of(self._run(line, b"reserve", buckets, ticket, since, hold))

    def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""
        self._run(self._lines.here(), b"withdraw", buckets, ticket)

    def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        return levels_of(buckets, self._run(self._lines.here(), b"levels", buckets))

    def close(self) -> None:
        """Close the connections that were made here."""
        self._lines.close()

    def _run(self, line: Any, verb: bytes, buckets: Sequence[Bucket], *words: bytes | str | int) -> Any:
        parts = self._server.command(verb, buckets, *words)
        try:
            try:
                return line.run("EVALSHA", self._server.digest, *parts)
            except self._unknown:
                return line.run("EVAL", self._server.source, *parts)
        except self._errors as error:
            raise store_failed(error) from error

"""A Redis that keeps buckets: the script, what is sent to it, and what its answers say. Nothing here waits."""

from __future__ import annotations

import hashlib
import time
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from spapi_core.errors import ConfigurationError, StoreError
from spapi_core.limits import bucket_law
from spapi_core.limits.asking import TICKET_GRACE, Ask, Level, QueuePlace, View
from spapi_core.limits.bucket import MICRO, Bucket, believable, period_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from redis import Redis
    from redis.asyncio import Redis as AsyncRedis

__all__ = [
    "RedisServer",
    "levels_of",
    "odd_answer",
    "queue_place_of",
    "settle_words",
    "store_failed",
    "timeout_of",
    "too_late",
]

_SECONDS: Final = 2.0
"""A server that says nothing for so long counts as away."""
_IN_FLIGHT: Final = str(bucket_law.IN_FLIGHT).encode()


class RedisServer:
    """What a `RedisStore` says to its server.

    Args:
        url: Of the server, as redis-py reads it.
        client: A client for threads instead.
        async_client: A client for tasks instead.
        prefix: Start of every key.
        clock: Seconds since the epoch instead of the server's clock.
    """

    def __init__(
        self,
        url: str | None,
        client: Redis | None,
        async_client: AsyncRedis | None,
        prefix: str,
        clock: Callable[[], float] | None,
    ) -> None:
        if url is None and client is None and async_client is None:
            raise ConfigurationError("RedisStore needs a url such as redis://localhost:6379/0, or a client.")
        try:
            from redis.connection import parse_url  # noqa: PLC0415  an extra: only who uses Redis has it
        except ImportError as error:
            raise ConfigurationError("RedisStore needs redis-py: pip install 'spapi-clients[redis]'.") from error
        if url is not None:
            try:
                parse_url(url)  # type: ignore[no-untyped-call]  # redis-py types not all
            except (ValueError, TypeError, AttributeError):
                # Without the URL and what is said about it: it may hold a password.
                raise ConfigurationError(
                    "The url of the RedisStore cannot be used: write redis://localhost:6379/0, or rediss:// for TLS."
                ) from None
        self._url = url
        self._given = client
        self._given_async = async_client
        self._prefix = prefix
        self._clock = clock
        self._ahead: float | None = None
        source = (files("spapi_core.limits") / "bucket.lua").read_text(encoding="utf-8")
        self.source = source.encode()
        self.digest = hashlib.sha1(self.source, usedforsecurity=False).hexdigest().encode()

    def command(self, verb: bytes, buckets: Sequence[Bucket], *words: bytes | str | int) -> list[Any]:
        """What follows the script in EVALSHA or EVAL."""
        clock = self._clock
        now = b"" if clock is None else int(clock() * MICRO)
        parts: list[Any] = [len(buckets)]
        parts += [self._name(bucket.key) for bucket in buckets]
        parts += (verb, now, _IN_FLIGHT, *words)
        for bucket in buckets:
            parts += (period_of(bucket.rate), bucket.burst)
        return parts

    def take_words(self, ask: Ask, seconds: float) -> tuple[bytes | str | int, ...]:
        """What a wish says; with the time on the server's clock until which its answer is waited for."""
        ahead = self._ahead
        until = b"" if ahead is None else int((time.monotonic() + ahead + seconds) * MICRO)
        windows = [b""] * len(ask.buckets) if ask.windows is None else ask.windows
        place = (ask.since, ask.hold) if ask.since or ask.hold != TICKET_GRACE else ()
        return ask.ahead, ask.ticket or b"", b"1" if ask.tracked else b"0", until, *windows, *place

    def taken(self, reply: str | bytes) -> tuple[int, int, int, list[View] | None]:
        """Wait, mark, how many are ahead, and what is seen; a wait of -1 for a wish that came too late.

        Raises:
            StoreError: It is not an answer of the script.
        """
        try:
            wait, mark, ahead, *more = map(int, reply.split())
        except (ValueError, AttributeError, TypeError) as error:
            raise odd_answer(error) from error
        if self._clock is None:
            self._ahead = (mark - bucket_law.IN_FLIGHT) / MICRO - time.monotonic()
        return wait, mark, ahead, [View(*more[at : at + 4]) for at in range(0, len(more), 4)] if more else None

    def _name(self, key: str) -> str:
        tag, colon, rest = key.partition(":")
        return f"{self._prefix}:{{{tag}}}{colon}{rest}"

    def connect(self) -> Redis:
        """The client for threads."""
        if self._given is not None:
            return self._given
        from redis import Redis  # noqa: PLC0415  an extra

        return Redis.from_url(self._address(), **_options())

    def connect_async(self) -> AsyncRedis:
        """A client for the event loop that runs."""
        if self._given_async is not None:
            return self._given_async
        from redis.asyncio import Redis  # noqa: PLC0415  an extra

        return Redis.from_url(self._address(), **_options(asynchronous=True))

    def owns(self, client: Redis | AsyncRedis) -> bool:
        """Whether the store made the client, and closes it."""
        return client is not self._given and client is not self._given_async

    def _address(self) -> str:
        if self._url is None:
            raise ConfigurationError(
                "This RedisStore has a client only for the other kind of code: pass url=, or client= for threads "
                "and async_client= for tasks."
            )
        return self._url


def _options(*, asynchronous: bool = False) -> dict[str, Any]:
    from redis.asyncio.retry import Retry as AsyncRetry  # noqa: PLC0415  an extra
    from redis.backoff import NoBackoff  # noqa: PLC0415
    from redis.retry import Retry  # noqa: PLC0415

    # Code that needs another try makes it: below, where it is known whether it can help.
    kind = AsyncRetry if asynchronous else Retry
    return {
        "socket_timeout": _SECONDS,
        "socket_connect_timeout": _SECONDS,
        "retry": kind(NoBackoff(), 0),
    }


def timeout_of(client: Redis | AsyncRedis) -> float:
    """How long a client waits for an answer."""
    seconds = client.connection_pool.connection_kwargs.get("socket_timeout")
    return seconds if isinstance(seconds, int | float) and seconds > 0 else _SECONDS


def too_late() -> StoreError:
    """The error of an answer that came too late."""
    return StoreError("Redis, the store of permits, stood still: an answer came after the caller had given up.")


def store_failed(error: Exception) -> StoreError:
    """The error of a server that failed."""
    said = str(error).rstrip(". ")
    kind = type(error).__name__
    return StoreError(
        f"Redis, the store of permits, failed: {kind}: {said}."
        if said
        else f"Redis, the store of permits, failed: {kind}."
    )


def odd_answer(error: Exception) -> StoreError:
    """The error of an answer that is not the script's."""
    return StoreError(
        f"Redis, the store of permits, returned something that its script cannot return ({type(error).__name__}): "
        "is it a Redis that runs Lua scripts, 5 or later?"
    )


def settle_words(mark: int, status: int | None, rate: float | None) -> tuple[bytes | str | int, ...]:
    """What is said of an answer of Amazon's."""
    told = b"" if rate is None or not believable(rate) else period_of(rate)
    return mark, b"" if status is None else status, told


def queue_place_of(reply: Any) -> QueuePlace:
    """A place in the queues, as the script answers it.

    Raises:
        StoreError: It is not an answer of the script.
    """
    try:
        wait, ahead, since = map(int, reply.split())
    except (ValueError, AttributeError, TypeError) as error:
        raise odd_answer(error) from error
    return QueuePlace(wait, ahead, since)


def levels_of(buckets: Sequence[Bucket], reply: list[Any]) -> list[Level]:
    """Where buckets stand, as the script answers it.

    Raises:
        StoreError: It is not an answer of the script.
    """
    levels = []
    try:
        for bucket, (debt, period, burst, learned, flights, waiting, keeps) in zip(buckets, reply, strict=True):
            rate = MICRO / period if learned or period != period_of(bucket.rate) else bucket.rate
            permits = burst - max(0, debt) / period
            levels.append(Level(bucket.key, permits, rate, burst, bool(learned), flights, waiting, bool(keeps)))
    except (ValueError, TypeError) as error:
        raise odd_answer(error) from error
    return levels

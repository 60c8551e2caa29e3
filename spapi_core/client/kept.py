"""Answers that are kept: which call may have one, what stands in for Amazon's answer, and what is put away."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve

from spapi_core.client.options import CheckedOptions
from spapi_core.client.settings import ClientSettings
from spapi_core.errors import (
    AnswerError,
    InvalidArgumentError,
    PermitTimeoutError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    SPAPIError,
    StoreError,
    TransportError,
)
from spapi_core.wire import response

if TYPE_CHECKING:
    from spapi_core.cache import Keeping
    from spapi_core.client.job import Job
    from spapi_core.wire.response import Response

T = TypeVar("T")

log = logging.getLogger("spapi_core.client")

_SAYS_NOTHING = (TransportError, ServerError, RateLimitError, RequestTimeoutError, PermitTimeoutError, AnswerError)
"""Errors that say nothing about what was asked for: a kept answer may stand in for them."""


class KeptAnswers(ClientSettings):
    """The cache of a client, as a call sees it."""

    def _keeping(self, ids: tuple[str, str], job: Job[Any], options: CheckedOptions) -> Keeping | None:
        """How the answer to a call is kept; None where it is not."""
        if self._cache is None:
            if options.cache is not None and options.cache is not False:
                raise InvalidArgumentError(
                    f"{job.operation.id}: options: cache: this client has none; make it with cache=Cache(...)"
                )
            return None
        return self._cache.keeping(":".join(ids), job, seconds=options.cache, stale=options.stale_on_error)

    def _shared_flights(self, kind: type[Any]) -> Any:
        """The flights of the cache: clients that share it ask once between them."""
        return kind() if self._cache is None else self._cache.shared(kind.__name__, kind)

    def _kept(self, keeping: Keeping, job: Job[T], *, stale: bool = False) -> Response[T] | None:
        """The answer from the cache, where there is one."""
        answer = None if self._cache is None else self._cache.get(keeping, stale=stale)
        if answer is None:
            return None
        try:
            read = response.read(job.operation, answer, 0, self.clock() - job.started, strict=job.strict)
        except SPAPIError:
            return None
        self._stats.cached(job.operation.id)
        return evolve(read, cached=True, stale=stale)

    def _joined(self, job: Job[T], answer: Response[T]) -> Response[T]:
        """The answer that another caller asked for meanwhile."""
        self._stats.cached(job.operation.id)
        return evolve(answer, cached=True, attempts=0, elapsed=self.clock() - job.started)

    def _in_place_of(self, error: SPAPIError, keeping: Keeping, job: Job[T]) -> Response[T] | None:
        """A kept answer past its time, where an error says nothing about the question."""
        if not keeping.stale or not isinstance(error, _SAYS_NOTHING):
            return None
        found = self._kept(keeping, job, stale=True)
        if found is not None:
            log.warning("%s: %s; a kept answer past its time is used", job.operation.id, type(error).__name__)
        return found

    def _keep(self, keeping: Keeping, job: Job[T], answer: Response[T]) -> None:
        """Put an answer into the cache; a cache that fails does not fail the call."""
        if self._cache is None:
            return
        try:
            self._cache.put(keeping, answer.status_code, answer.headers, answer.content)
        except StoreError as error:
            log.warning("%s: the answer was not kept: %s", job.operation.id, error)

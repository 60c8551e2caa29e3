"""Celery: a task that gives its worker back while it waits for a permit or for Amazon.

Needs the extra `celery`. See docs/fleet.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from spapi_core.errors import ConfigurationError, SPAPIError
from spapi_core.integrations.steps import TRIES, Calls, Clients, ComeAgain, Journal, Step, later

try:
    from celery import Task
    from celery.exceptions import Reject
except ModuleNotFoundError as error:
    raise ConfigurationError("Celery's tasks need an extra: pip install 'spapi-clients[celery]'.") from error

if TYPE_CHECKING:
    from collections.abc import Callable

    from celery import Celery

    from spapi_core.client.sync.client import Client

    _Task = Task[Any, Any]
else:
    _Task = Task

__all__ = ["SPAPITask", "connect"]

_STEP = "spapi_step"
_HEADER: Final = "spapi"
_CONNECTED: Final = "spapi_connected"
_EARLY: Final = 1.0
"""Seconds by which an engine may be early without being sent away again."""
_LONGEST: Final = 600.0
"""Seconds that a message is away at most before it is sent again, for Redis hands out again what is away for long."""
_VISIBILITY: Final = 3600.0
"""Seconds after which Redis does, where the app does not say."""


class _Connected(NamedTuple):
    clients: Clients
    journal: Journal | None


def connect(app: Celery, clients: Callable[[str], Client], journal: Journal | None = None) -> None:
    """Say who calls for the tasks of an app.

    Args:
        app: The Celery app.
        clients: Makes the client of an account, once in each process; its limiter and its token store have to be shared, e.g.
            in Redis, for the fleet to hold one plan and ask for one token.
        journal: Where calls that create something are written down, e.g. `RedisJournal(redis)`; without one, such a call is
            made again when its worker is killed.
    """
    setattr(app, _CONNECTED, _Connected(Clients(clients), journal))


class SPAPITask(Calls, _Task):
    """The base of a task that calls SP-API: `@app.task(base=SPAPITask, bind=True)`.

    Where there is no permit, the task is put back with the due time of its place in the queue of the plan; the worker goes on
    with another task at once. Errors that may be tried again are, `tries` times in all; others end the task.
    """

    abstract = True
    max_retries = None
    acks_late = True
    reject_on_worker_lost = True
    tries = TRIES

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run the task, or put it back."""
        words = self.request.get(_HEADER) or {}
        step = Step(str(self.request.id), self._connected().journal, **words)
        self.step = step  # pyright: ignore[reportIncompatibleVariableOverride] - read and written as the attribute is
        left = step.waits()
        if left is not None and left > _EARLY:
            # A long wait is cut in pieces; the store is not asked for them.
            self._put_back(ComeAgain(left, step.place, step.polls, step.tries), None)
        try:
            return self.run(*args, **kwargs)
        except SPAPIError as error:
            again = later(step, error, tries=self.tries)
            if again is None:
                raise
            self._put_back(again, error)

    @property
    def step(self) -> Step:
        """The run under way; it stands with the request, as one task object serves all threads of a worker."""
        found: Step = vars(self.request)[_STEP]
        return found

    @step.setter
    def step(self, step: Step) -> None:
        vars(self.request)[_STEP] = step

    def client(self, account: str) -> Client:
        """The client of an account: it never sleeps, and what it refuses keeps a place."""
        return self._connected().clients.of(account)

    def _connected(self) -> _Connected:
        found = getattr(self.app, _CONNECTED, None)
        if found is None:
            raise ConfigurationError("Say who calls: spapi_core.integrations.celery.connect(app, clients, journal)")
        known: _Connected = found
        return known

    def _longest(self) -> float:
        options = self.app.conf.broker_transport_options or {}
        return min(_LONGEST, float(options.get("visibility_timeout") or _VISIBILITY) / 3)

    def _put_back(self, again: ComeAgain, error: SPAPIError | None) -> None:
        headers: Any = {_HEADER: again.words()}  # the stubs know texts alone
        try:
            raise self.retry(exc=error, countdown=min(again.seconds, self._longest()), headers=headers)
        except Reject as lost:
            # The broker did not take the message back. Celery would drop it; left alone, it is handed out again.
            raise Reject(lost.args[0] if lost.args else None, requeue=True) from error

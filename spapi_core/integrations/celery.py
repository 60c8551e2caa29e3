"""Celery: a task that gives its worker back while it waits for a permit or for Amazon.

Needs the extra `celery`. See docs/fleet.md.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from spapi_core.errors import ConfigurationError, SPAPIError
from spapi_core.integrations.again import TRIES
from spapi_core.integrations.running import as_current, current_step, direct_step, in_place
from spapi_core.integrations.steps import Calls, Clients, ComeAgain, Journal, Step, later

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

_RUNNING: Final = "spapi_running"
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
    """Set the clients and the journal for the tasks of an app.

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

    Called as a plain function, or run eagerly (`task.apply`, `task_always_eager`), it waits in place; within another of these
    tasks a plain call is part of that task's run.
    """

    abstract = True
    max_retries = None
    acks_late = True
    reject_on_worker_lost = True
    tries = TRIES

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run the task, or put it back."""
        request = self.request
        is_own_run = not request.called_directly and not vars(request).get(_RUNNING)
        if not is_own_run:
            if current_step() is not None:
                return self.run(*args, **kwargs)
            step = direct_step(self._connected().journal)
            return in_place(step, lambda _: self.run(*args, **kwargs), self.tries, self.pause)
        words = request.get(_HEADER) or {}
        step = Step(str(request.id), self._connected().journal, **words)
        vars(request)[_RUNNING] = step
        if request.is_eager:
            return in_place(step, lambda _: self.run(*args, **kwargs), self.tries, self.pause)
        left = step.waits()
        if left is not None and left > _EARLY:
            # A long wait is cut in pieces; the store is not asked for them.
            self._put_back(ComeAgain(left, step.place, step.polls, step.tries), None)
        try:
            with as_current(step):
                return self.run(*args, **kwargs)
        except SPAPIError as error:
            again = later(step, error, tries=self.tries)
            if again is None:
                raise
            self._put_back(again, error)

    @property
    def step(self) -> Step:
        """The run under way in this thread, in handlers such as `on_failure` too; one task object serves all threads of a worker.

        Raises:
            ConfigurationError: None is: the task makes its calls in its own function.
        """
        found = current_step() or vars(self.request).get(_RUNNING)
        if found is None:
            raise ConfigurationError("No task is being run in this thread: make calls in the task's own function.")
        return found

    def pause(self, seconds: float) -> None:
        """Wait where there is no worker to give back: called as a function, or eagerly."""
        time.sleep(seconds)

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

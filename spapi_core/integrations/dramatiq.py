"""Dramatiq: an actor that gives its worker back while it waits for a permit or for Amazon.

Needs the extra `dramatiq`. See docs/fleet.md.
"""

from __future__ import annotations

import time
from functools import wraps
from typing import TYPE_CHECKING, Any, Final

from spapi_core.errors import ConfigurationError, SPAPIError
from spapi_core.integrations.again import TRIES
from spapi_core.integrations.running import as_current, current_step, direct_step, in_place
from spapi_core.integrations.steps import Calls, Clients, Journal, Step, later

try:
    import dramatiq
    from dramatiq.errors import Retry
    from dramatiq.middleware import CurrentMessage
except ModuleNotFoundError as error:
    raise ConfigurationError("Dramatiq's actors need an extra: pip install 'spapi-clients[dramatiq]'.") from error

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.client.sync.client import Client

__all__ = ["Run", "connect"]

_OPTION: Final = "spapi"


class Run(Calls):
    """A run of an actor: its first argument.

    Args:
        step: What the message carries.
        clients: Who calls.
    """

    def __init__(self, step: Step, clients: Clients) -> None:
        self._step = step
        self._clients = clients

    @property
    def step(self) -> Step:
        """What the message carries."""
        return self._step

    def client(self, account: str) -> Client:
        """The client of an account: it never sleeps, and what it refuses keeps a place."""
        return self._clients.of(account)


def connect(
    clients: Callable[[str], Client], journal: Journal | None = None
) -> Callable[..., Callable[[Callable[..., Any]], dramatiq.Actor[..., Any]]]:
    """Say who calls, and get the decorator for actors that do: the function's first argument is the `Run`.

    The broker needs Dramatiq's middleware `CurrentMessage` and, as by default, `Retries`.

    Args:
        clients: Makes the client of an account, once in each process; its limiter and its token store have to be shared.
        journal: Where calls that create something are written down, e.g. `RedisJournal(redis)`.

    Returns:
        `actor(tries=5, **options of dramatiq.actor)`, a decorator.
    """
    known = Clients(clients)

    def actor(*, tries: int = TRIES, **options: Any) -> Callable[[Callable[..., Any]], dramatiq.Actor[..., Any]]:
        def decorate(function: Callable[..., Any]) -> dramatiq.Actor[..., Any]:
            @wraps(function)
            def run(*args: Any, **kwargs: Any) -> Any:
                outer = current_step()
                if outer is not None:  # called as a plain function by another actor: part of its run
                    return function(Run(outer, known), *args, **kwargs)
                message = CurrentMessage.get_current_message()
                if message is None or message.actor_name != made.actor_name:  # called as a plain function
                    if not any(isinstance(each, CurrentMessage) for each in made.broker.middleware):
                        raise ConfigurationError(
                            "Dramatiq's middleware CurrentMessage is not on: broker.add_middleware(CurrentMessage()), before the actors are made."
                        )
                    return in_place(
                        direct_step(journal),
                        lambda step: function(Run(step, known), *args, **kwargs),
                        tries,
                        time.sleep,
                    )
                step = Step(message.message_id, journal, **(message.options.get(_OPTION) or {}))
                try:
                    with as_current(step):
                        return function(Run(step, known), *args, **kwargs)
                except SPAPIError as error:
                    again = later(step, error, tries=tries)
                    if again is None:
                        raise
                    message.options[_OPTION] = again.words()
                    raise Retry(str(error), delay=int(again.seconds * 1000) + 1) from error

            wanted: dict[str, Any] = {
                "actor_name": function.__name__,
                "retry_when": lambda _, error: isinstance(error, Retry),
                **options,
            }
            made: dramatiq.Actor[..., Any] = dramatiq.actor(run, **wanted)
            return made

        return decorate

    return actor

"""Messages of a queue handled in the tasks of one event loop; the rest of a consumer is the same for threads."""

from __future__ import annotations

import asyncio
import signal
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from typing import TYPE_CHECKING, Any

from spapi_core.errors import ConfigurationError
from spapi_core.notifications.consuming import Poison, Rules
from spapi_core.notifications.handling_aio import AsyncHandling
from spapi_core.notifications.notification import Notification

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping

__all__ = ["TaskWork"]


class TaskWork(AsyncHandling):
    """A consumer whose handlers run in tasks.

    Args:
        rules: Its settings.
        handler: Awaited with each notification.
        on_poison: Called with a message that will not be handled.
        sleep: Waits seconds after SQS could not be asked, and between extensions.
        sqs: An aiobotocore client of SQS; None makes one from the environment, and closes it.
    """

    def __init__(
        self,
        rules: Rules,
        handler: Callable[[Notification], Awaitable[Any]],
        on_poison: Callable[[Poison], Any] | None,
        sleep: Callable[[float], Awaitable[Any]],
        sqs: Any,
    ) -> None:
        super().__init__(rules, handler, on_poison, sleep)
        self._given = sqs
        self._sqs = sqs
        self._asked = False
        self._stopped = False
        self._waits: set[asyncio.Future[Any]] = set()

    def stop(self) -> None:
        """Take no more messages; what is being handled is finished, then `run` returns."""
        self._asked = True
        self._give_up()

    def _give_up(self) -> None:
        self._stopped = True
        for each in self._waits:
            each.cancel()

    @contextmanager
    def signals(self) -> Iterator[None]:
        """Stop on SIGINT and SIGTERM; inside of the running loop."""
        loop = asyncio.get_running_loop()
        for each in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(each, self.stop)
        try:
            yield
        finally:
            for each in (signal.SIGINT, signal.SIGTERM):
                loop.remove_signal_handler(each)

    @asynccontextmanager
    async def _working(self) -> AsyncIterator[None]:
        """A client of SQS where none was given, and a task that extends what is worked at."""
        async with AsyncExitStack() as stack:
            if self._given is None:
                self._sqs = await stack.enter_async_context(_client())
            keeper = asyncio.create_task(self._keep_hidden())
            self._running = set()
            try:
                yield
            except BaseException:
                # Handlers that wait for their store give up, as after `stop`; the next run is another one.
                self._give_up()
                raise
            finally:
                if self._running:
                    await asyncio.wait(self._running)
                self._stopped = self._asked
                keeper.cancel()
                with suppress(asyncio.CancelledError):
                    await keeper

    def _has_stopped(self) -> bool:
        return self._stopped

    def _begin(self, message: Mapping[str, Any]) -> asyncio.Task[None]:
        return asyncio.create_task(self._handle(message))

    async def _receive(self, free: int) -> Mapping[str, Any]:
        """The next messages; none where `stop` ends the wait."""
        answer: Mapping[str, Any] | None = await self._until_stop(
            self._sqs.receive_message(**self._rules.receive(free))
        )
        return answer or {}

    async def _rest(self, seconds: float) -> None:
        await self._until_stop(self._sleep(seconds))

    async def _until_stop(self, waited_for: Awaitable[Any]) -> Any:
        """What is waited for; None where `stop` ends the wait."""
        wait = asyncio.ensure_future(waited_for)
        if self._stopped:
            wait.cancel()
        self._waits.add(wait)
        try:
            return await wait
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if not self._stopped or (task is not None and task.cancelling()):
                raise
            return None
        finally:
            self._waits.discard(wait)

    async def _collect(self, *, block: bool) -> None:
        if self._running:
            timeout = None if block else 0
            done, _ = await asyncio.wait(self._running, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
            self._running -= done
            for each in done:
                each.result()

    async def _keep_hidden(self) -> None:
        """Extend the visibility of what is being handled, and its place in the store, until `run` ends."""
        while True:
            await self._sleep(self._rules.renewal)
            await self._extend()


def _client() -> Any:
    try:
        from aiobotocore.session import get_session  # noqa: PLC0415  an extra
    except ImportError as error:
        raise ConfigurationError("SQS with asyncio needs an extra: pip install 'spapi-clients[sqs-async]'.") from error
    return get_session().create_client("sqs")

"""A sandbox that listens in a thread of its own, with an event loop of its own."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, TypeVar

from spapi_core.sandbox.server.listen import Listening, Served, serve

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.sandbox.server.handler import Sandbox

__all__ = ["ServerThread"]

T = TypeVar("T")


class ServerThread:
    """Serves a sandbox from `start` to `stop`.

    Args:
        sandbox: What answers.
        listening: Where and how it listens.
    """

    def __init__(self, sandbox: Sandbox, listening: Listening) -> None:
        self._sandbox = sandbox
        self._listening = listening
        self._served: Served | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._thread: threading.Thread | None = None
        self._started = threading.Event()
        self._failure: BaseException | None = None

    def start(self) -> None:
        """Start and wait until it listens.

        Raises:
            OSError: A port is taken, or the certificate's file cannot be written.
        """
        self._thread = threading.Thread(target=self._run, name="spapi-sandbox", daemon=True)
        self._thread.start()
        self._started.wait()
        if self._failure is not None:
            self._thread.join()
            raise self._failure

    def stop(self) -> None:
        """Stop, close all connections and wait until it is done."""
        if self._loop is not None and self._stop is not None and self._thread is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as failure:  # noqa: BLE001 - it is raised again in the caller's thread
            self._failure = failure
            self._started.set()

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        self._served = await serve(self._sandbox, self._listening)
        self._started.set()
        try:
            await self._stop.wait()
        finally:
            await self._served.close()

    @property
    def served(self) -> Served:
        """Where it listens.

        Raises:
            RuntimeError: It was not started.
        """
        if self._served is None:
            raise RuntimeError("the sandbox is not running: use it in a `with` block")
        return self._served

    def call(self, do: Callable[[Sandbox], T]) -> T:
        """Do something with the sandbox in its thread, and wait for the result.

        Args:
            do: Gets the `Sandbox`.

        Raises:
            RuntimeError: It is not running.
        """
        if self._loop is None or self._loop.is_closed():
            raise RuntimeError("the sandbox is not running: use it in a `with` block")

        async def done() -> T:
            return do(self._sandbox)

        return asyncio.run_coroutine_threadsafe(done(), self._loop).result()

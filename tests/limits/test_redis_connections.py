"""Connections to Redis, without a server: which one is used, which is kept, and when a second one is tried."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import ResponseError
from redis.exceptions import TimeoutError as RedisTimeoutError

from spapi_core.limits.redis_connections import AsyncRedisLines, RedisLines
from tests.limits.virtual import VirtualLoop, run_virtually

GONE, REFUSED, SILENT = RedisConnectionError("gone"), ResponseError("no"), RedisTimeoutError("slow")


class Server:
    """Makes one client, and says whether it is its own; its connections take their answers from here."""

    def __init__(self, *answers: Any, own: bool = True, tasks: bool = False) -> None:
        self.answers = list(answers)
        self.own = own
        self.tasks = tasks
        self.did: list[Any] = []
        self.made = 0
        self.clients = 0
        self.pid: int | None = None
        self.pool = SimpleNamespace(
            connection_kwargs={"socket_timeout": 2.0}, max_connections=5, get_connection=self._new_of(tasks)
        )

    def _new_of(self, tasks: bool) -> Callable[[], Any]:
        def new() -> Any:
            self.made += 1
            return TaskConnection(self, self.made) if tasks else Connection(self, self.made)

        async def new_for_tasks() -> Any:
            return new()

        return new_for_tasks if tasks else new

    def answer(self) -> Any:
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def connect(self) -> Any:
        self.clients += 1

        async def command(*words: Any) -> Any:
            return await self._commanded(words)

        def plain(*words: Any) -> Any:
            self.did.append(("command", *words))
            return self.answer()

        async def aclose() -> None:
            self.did.append("closed")

        return Client(self.pool, command if self.tasks else plain, lambda: self.did.append("closed"), aclose)

    async def _commanded(self, words: tuple[Any, ...]) -> Any:
        self.did.append(("command", *words))
        answer = self.answer()
        return await answer if isinstance(answer, asyncio.Future) else answer

    connect_async = connect

    def owns(self, _: object) -> bool:
        return self.own


class Client:
    """What redis-py would make."""

    def __init__(self, pool: Any, command: Any, close: Any, aclose: Any) -> None:
        self.connection_pool = pool
        self.execute_command = command
        self.close = close
        self.aclose = aclose


class Connection:
    def __init__(self, server: Server, number: int) -> None:
        from os import getpid  # noqa: PLC0415  only here

        self._server = server
        self._number = number
        self.pid = getpid()

    def send_command(self, *words: Any) -> None:
        self._server.did.append((self._number, *words))

    def read_response(self) -> Any:
        if self._server.pid is not None:
            self.pid = self._server.pid
        return self._server.answer()

    def disconnect(self) -> None:
        self._server.did.append((self._number, "disconnected"))


class TaskConnection:
    def __init__(self, server: Server, number: int) -> None:
        self._server = server
        self._number = number

    async def send_command(self, *words: Any) -> None:
        self._server.did.append((self._number, *words))

    async def read_response(self, *, disconnect_on_error: bool) -> Any:
        assert disconnect_on_error is False
        first = self._server.answers[0]
        if isinstance(first, asyncio.Future):
            await asyncio.shield(first)
            self._server.answers[0] = first.result()
        return self._server.answer()

    async def disconnect(self, *, nowait: bool) -> None:
        assert nowait is True
        if self._server.answers and isinstance(self._server.answers[0], asyncio.Future):
            del self._server.answers[0]  # it was on its way there
        self._server.did.append((self._number, "disconnected"))


def lines_of(server: Any) -> RedisLines:
    return RedisLines(server)


def tasks_of(server: Any) -> AsyncRedisLines:
    return AsyncRedisLines(server)


def test_a_connection_is_kept_from_one_script_to_the_next() -> None:
    """Of a client of our own, whose pool counts no connections; it is closed with the line."""
    server = Server("a", "b")
    lines = lines_of(server)
    line = lines.here()
    assert [line.run("X", 1), lines.here().run("Y")] == ["a", "b"]
    assert (server.did, server.made, server.clients) == ([(1, "X", 1), (1, "Y")], 1, 1)
    assert (line.seconds, server.pool.max_connections) == (2.0, 2**31)
    lines.close()
    assert server.did[-1] == "closed"


def test_a_client_that_was_given_runs_its_own_commands() -> None:
    """And is neither changed nor closed."""
    server = Server("a", own=False)
    lines = lines_of(server)
    assert (lines.here().run("X", 1), lines.here().seconds) == ("a", 2.0)
    lines.close()
    assert (server.did, server.made, server.pool.max_connections) == ([("command", "X", 1)], 0, 5)


def test_what_the_server_refuses_is_not_tried_again() -> None:
    """Its connection is whole, and serves on."""
    server = Server(REFUSED, "b")
    line = lines_of(server).here()
    with pytest.raises(ResponseError):
        line.run("X")
    assert line.run("Y") == "b"
    assert server.did == [(1, "X"), (1, "Y")]


@pytest.mark.parametrize("error", [GONE, OSError("gone")])
def test_a_connection_that_broke_is_made_again_once(error: Exception) -> None:
    """A second failure is the caller's to hear."""
    server = Server(error, "a", error, error, "b")
    line = lines_of(server).here()
    assert line.run("X") == "a"
    assert server.did == [(1, "X"), (1, "disconnected"), (1, "X")]
    with pytest.raises(type(error)):
        line.run("Y")
    assert server.did[3:] == [(1, "Y"), (1, "disconnected")] * 2
    assert (line.run("Z"), server.made) == ("b", 1)


@pytest.mark.parametrize("error", [SILENT, TimeoutError("slow"), KeyboardInterrupt()])
def test_a_server_that_is_silent_is_not_asked_again(error: BaseException) -> None:
    """Nor after an interruption; what is left of the answer goes with the connection."""
    server = Server(error, "b")
    line = lines_of(server).here()
    with pytest.raises(type(error)):
        line.run("X")
    assert server.did == [(1, "X"), (1, "disconnected")]
    assert (line.run("Y"), server.made) == ("b", 1)


def test_a_connection_of_another_process_is_left_alone() -> None:
    """A new one is made instead."""
    server = Server("a", "b")
    line = lines_of(server).here()
    server.pid = -1
    assert [line.run("X"), line.run("Y")] == ["a", "b"]
    assert server.did == [(1, "X"), (2, "Y")]


def test_tasks_have_connections_of_their_event_loop() -> None:
    """One time limit holds for the whole, so that the client has none of its own; closed, they are made again."""

    async def main(_: VirtualLoop) -> None:
        line = lines.here()
        assert [await line.run("X", 1), await lines.here().run("Y")] == ["a", "b"]
        assert (line.seconds, server.pool.connection_kwargs["socket_timeout"]) == (2.0, None)
        await lines.close()
        await lines.close()
        assert server.did[2:] == ["closed"]
        assert await lines.here().run("Z") == "c"

    server = Server("a", "b", "c", tasks=True)
    lines = tasks_of(server)
    run_virtually(main)
    assert (server.did[-1], server.made, server.clients) == ((2, "Z"), 2, 2)


def test_a_client_for_tasks_that_was_given_runs_its_own_commands() -> None:
    """And is neither changed nor closed."""

    async def main(_: VirtualLoop) -> None:
        assert await lines.here().run("X", 1) == "a"
        assert await lines.here(nothing).run("Y") == "b"
        await lines.close()

    async def nothing(_: object) -> None:
        raise AssertionError

    server = Server("a", "b", own=False, tasks=True)
    lines = tasks_of(server)
    run_virtually(main)
    assert server.did == [("command", "X", 1), ("command", "Y")]
    assert server.pool.connection_kwargs == {"socket_timeout": 2.0}


@pytest.mark.parametrize(
    ("answers", "did"),
    [
        ([REFUSED, "z"], [(1, "X"), (1, "Z")]),
        ([SILENT, "z"], [(1, "X"), (1, "disconnected"), (1, "Z")]),
        ([GONE, GONE, "z"], [(1, "X"), (1, "disconnected"), (1, "X"), (1, "disconnected"), (1, "Z")]),
        ([GONE, "a", "z"], [(1, "X"), (1, "disconnected"), (1, "X"), (1, "Z")]),
        ([OSError("gone"), "a", "z"], [(1, "X"), (1, "disconnected"), (1, "X"), (1, "Z")]),
    ],
)
def test_tasks_try_again_as_threads_do(answers: list[Any], did: list[Any]) -> None:
    """Once, where the connection broke; never where the server refused or was silent."""

    async def main(_: VirtualLoop) -> None:
        line = lines.here()
        if answers[1] == "a":
            assert await line.run("X") == "a"
        else:
            with pytest.raises(type(answers[0])):
                await line.run("X")
        assert await line.run("Z") == "z"

    server = Server(*answers, tasks=True)
    lines = tasks_of(server)
    run_virtually(main)
    assert (server.did, server.made) == (did, 1)


def test_a_server_that_stands_still_keeps_a_task_for_two_seconds() -> None:
    """It is not asked again, and its connection is made again."""

    async def main(loop: VirtualLoop) -> float:
        server.answers += [loop.create_future(), "z"]
        with pytest.raises(TimeoutError):
            await lines.here().run("X")
        ended = loop.time()
        assert await lines.here().run("Z") == "z"
        return ended

    server = Server(tasks=True)
    lines = tasks_of(server)
    assert run_virtually(main) == 2.0
    assert server.did == [(1, "X"), (1, "disconnected"), (1, "Z")]


@pytest.mark.parametrize("own", [True, False], ids=["ours", "given"])
def test_what_comes_for_a_cancelled_task_is_undone_before_it_ends(own: bool) -> None:
    """Its connection serves on."""

    async def main(loop: VirtualLoop) -> list[Any]:
        late = loop.create_future()
        server.answers += [late, "z"]
        undone: list[Any] = []

        async def undo(answer: Any) -> None:
            undone.append((loop.time(), answer))

        task = asyncio.create_task(lines.here(undo).run("X"))
        await asyncio.sleep(0.5)
        task.cancel()
        loop.call_at(1.25, late.set_result, "late")
        with pytest.raises(asyncio.CancelledError):
            await task
        assert loop.time() == 1.25
        assert await lines.here(undo).run("Z") == "z"
        return undone

    server = Server(own=own, tasks=True)
    lines = tasks_of(server)
    assert run_virtually(main) == [(1.25, "late")]
    first = 1 if own else "command"
    assert server.did == [(first, "X"), (first, "Z")]


def test_what_never_comes_for_a_cancelled_task_ends_it_all_the_same() -> None:
    """Two seconds after it was cancelled, with nothing to undo."""

    async def main(loop: VirtualLoop) -> float:
        server.answers += [loop.create_future(), loop.create_future()]

        async def undo(_: object) -> None:
            raise AssertionError

        task = asyncio.create_task(lines.here(undo).run("X"))
        await asyncio.sleep(0.5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return loop.time()

    server = Server(tasks=True)
    lines = tasks_of(server)
    assert run_virtually(main) == 2.5
    assert server.did == [(1, "X"), (1, "disconnected")]

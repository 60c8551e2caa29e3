"""Tasks that no worker runs: called as plain functions, within one another, or eagerly, by either engine."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import dramatiq
import pytest
from celery import Celery, chord
from dramatiq.brokers.stub import StubBroker
from dramatiq.middleware import CurrentMessage, Retries

from spapi_core.client import Client
from spapi_core.errors import ConfigurationError, PermitTimeoutError, RateLimitError
from spapi_core.integrations import dramatiq as actors
from spapi_core.integrations.celery import SPAPITask, connect
from spapi_core.integrations.running import as_current, current_step
from spapi_core.integrations.steps import NotYetError, Step
from spapi_core.limits import Limiter
from tests.integrations.test_steps import CREATE, GET, Notes

Made = Callable[..., Any]


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def client_of(wire: Any, tokens: Any) -> Any:
    made = Client(marketplace="DE", environment=wire.url, plans="none", auth=tokens(), limiter=Limiter())
    yield lambda _: made
    made.close()


@pytest.fixture(params=["celery", "dramatiq"])
def task(request: Any, notes: Notes, client_of: Any, monkeypatch: pytest.MonkeyPatch) -> Made:
    """Makes a task of a function that gets its run, and notes its pauses in `paused`."""
    if request.param == "celery":
        app = Celery("running")
        connect(app, client_of, notes)
        base = type("Quick", (SPAPITask,), {"abstract": True, "pause": lambda _, seconds: PAUSED.append(seconds)})
        return lambda function: app.task(base=base, bind=True, name=function.__name__)(function)
    broker: Any = StubBroker()
    broker.add_middleware(CurrentMessage())
    monkeypatch.setattr(actors, "time", type("Clock", (), {"sleep": PAUSED.append}))
    return actors.connect(client_of, notes)(broker=broker)


PAUSED: list[float] = []


@pytest.fixture(autouse=True)
def _no_pauses() -> None:
    PAUSED.clear()


def create(run: Any) -> str:
    made: str = run.create("seller", CREATE.call(), "id")
    return made


def test_a_call_as_a_function_is_given_nothing_of_another_one(task: Made, wire: Any, reply: Any, notes: Notes) -> None:
    """Two calls create two things; each has a name of its own in the journal."""
    wire.replies = [reply.of({"id": "1"}, 201), reply.of({"id": "2"}, 201)]

    @task
    def make(run: Any, name: str) -> str:
        del name
        return create(run)

    assert [make("one"), make("two")] == ["1", "2"]
    assert sorted(notes.values()) == ["done:1", "done:2"]


def test_tasks_called_within_a_task_are_part_of_its_run(task: Made, wire: Any, reply: Any, notes: Notes) -> None:
    """Their calls are written down after its own, so that a run that begins again finds all of them, and creates nothing twice."""
    wire.replies = [reply.of({"id": str(number)}, 201) for number in range(1, 4)]
    ends: list[Any] = [NotYetError("not yet", seconds=7.0), None]

    @task
    def inner(run: Any, name: str) -> str:
        del name
        return create(run)

    @task
    def outer(run: Any) -> list[str]:
        found = [create(run), inner("b"), inner("c")]
        end = ends.pop(0)
        if end is not None:
            raise end
        return found

    assert outer() == ["1", "2", "3"]
    assert PAUSED == [7.0]
    assert len(wire.requests) == 3
    assert sorted(notes.values()) == ["done:1", "done:2", "done:3"]


def test_a_task_without_a_worker_waits_where_it_is(task: Made, wire: Any, reply: Any) -> None:
    """For a permit as long as it takes; failures are tried again as often as a worker would, then the error comes out."""
    wire.replies = [reply.of({})]
    ends: list[Any] = [PermitTimeoutError("later", wait=30.0), PermitTimeoutError("later", wait=60.0), None]

    @task
    def look(run: Any) -> int:
        end = ends.pop(0)
        if end is not None:
            raise end
        return run.send("seller", GET.call()).status_code  # type: ignore[no-any-return]

    @task
    def fail(run: Any) -> None:
        raise RateLimitError("429", status_code=429, operation=GET.id)

    assert look() == 200
    assert PAUSED == [30.0, 60.0]
    PAUSED.clear()
    with pytest.raises(RateLimitError):
        fail()
    assert len(PAUSED) == 4
    assert current_step() is None


def test_eager_tasks_and_chords_wait_where_they_are(notes: Notes, client_of: Any, wire: Any, reply: Any) -> None:
    """As the tests of users run them, with `task_always_eager`; each has its own id in the journal."""
    app = Celery("eager")
    app.conf.update(task_always_eager=True, task_store_eager_result=True, result_backend="cache+memory://")
    connect(app, client_of, notes)
    wire.replies = [reply.of({"id": str(number)}, 201) for number in range(1, 4)]
    ends: list[Any] = [PermitTimeoutError("later", wait=30.0)]

    class Quick(SPAPITask):
        abstract = True

        def pause(self, seconds: float) -> None:
            PAUSED.append(seconds)

    @app.task(base=Quick, bind=True, name="eager.make")
    def make(self: Any, name: str) -> str:
        del name
        if ends:
            raise ends.pop()
        return create(self)

    @app.task(name="eager.all")
    def together(found: list[str]) -> str:
        return "".join(sorted(found))

    assert chord([make.s("a"), make.s("b")], together.s())().get() == "12"
    assert make.apply(("c",)).get() == "3"
    assert PAUSED == [30.0]
    assert len(notes) == 3


def test_handlers_of_celery_know_the_run_that_ended(notes: Notes, client_of: Any) -> None:
    """`on_failure` and `after_return` are called when the function has ended."""
    app = Celery("handlers")
    connect(app, client_of, notes)
    known: list[tuple[str, str]] = []

    class Watched(SPAPITask):
        abstract = True

        def pause(self, seconds: float) -> None:
            PAUSED.append(seconds)

        def on_failure(self, exc: Any, task_id: str, args: Any, kwargs: Any, einfo: Any) -> None:
            del exc, args, kwargs, einfo
            known.append((task_id, self.step.task))

        def after_return(self, status: Any, retval: Any, task_id: str, args: Any, kwargs: Any, einfo: Any) -> None:
            del status, retval, args, kwargs, einfo
            known.append((task_id, self.step.task))

    @app.task(base=Watched, bind=True, name="handlers.fail")
    def fail(_: Any) -> None:
        raise RateLimitError("429", status_code=429, operation=GET.id)

    assert fail.apply().state == "FAILURE"
    assert len(known) == 2
    assert all(ended == told for ended, told in known)


def test_a_call_within_another_engines_task_is_a_run_of_its_own(
    notes: Notes, client_of: Any, wire: Any, reply: Any
) -> None:
    """An actor of ours that a plain actor calls as a function takes neither its message nor its id."""
    broker: Any = StubBroker()
    broker.add_middleware(CurrentMessage())
    wire.replies = [reply.of({"id": "1"}, 201), reply.of({"id": "2"}, 201)]
    found: list[str] = []

    @actors.connect(client_of, notes)(broker=broker)
    def make(run: Any, name: str) -> str:
        del name
        return create(run)

    @dramatiq.actor(broker=broker)
    def plain() -> None:
        found.extend([make("a"), make("b")])

    plain.send()
    worker: Any = dramatiq.Worker(broker, worker_timeout=50, worker_threads=1)
    worker.start()
    try:
        broker.join(plain.queue_name, timeout=20_000)
        worker.join()
    finally:
        worker.stop()
        broker.close()
    assert found == ["1", "2"]


def test_without_the_middleware_an_actor_says_so(notes: Notes, client_of: Any) -> None:
    """A run whose message cannot be seen could not come again."""

    @actors.connect(client_of, notes)(broker=StubBroker(middleware=[Retries()]))
    def look(run: Any) -> None:
        del run

    with pytest.raises(ConfigurationError, match="CurrentMessage"):
        look()


def test_tasks_of_two_threads_have_a_step_each() -> None:
    """One task object serves all threads of a worker; outside of a run it has none, and says so."""

    @Celery("threads").task(base=SPAPITask, bind=True, name="threads.one")
    def task(self: Any) -> None:
        del self

    both = threading.Barrier(2)
    found: dict[str, str] = {}

    def run(name: str) -> None:
        with as_current(Step(name)):
            both.wait(10)
            found[name] = task.step.task

    threads = [threading.Thread(target=run, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert found == {"one": "one", "two": "two"}
    with pytest.raises(ConfigurationError, match="in the task's own function"):
        _ = task.step

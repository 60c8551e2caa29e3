"""What a run of a task does and what its end means, whatever the engine."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, cast

import pytest
from attrs import evolve
from redis import Redis
from redis.exceptions import ConnectionError as RedisConnectionError

from spapi_core.client import Client
from spapi_core.errors import (
    AnswerError,
    InvalidArgumentError,
    ProcessingError,
    RateLimitError,
    ServerError,
    SPAPIError,
    StoreError,
)
from spapi_core.integrations.journal import DONE, JournalEntry, Note, begun_text
from spapi_core.integrations.steps import NotYetError, RedisJournal, SentBeforeError, Step, later, working
from spapi_core.limits import Limiter, Reservation
from spapi_core.operation import Operation

CREATE: Operation[Any] = Operation(id="shop_v1.create", section="shop_v1", name="create", method="POST", path="/x")
GET: Operation[Any] = Operation(id="shop_v1.get", section="shop_v1", name="get", method="GET", path="/x")


class Notes(dict[str, str]):
    """A journal in memory; calls are begun at `now`, and those in `living` are under way."""

    now = 0.0

    def __init__(self, *texts: Any) -> None:
        super().__init__(*texts)
        self.names: dict[str, set[str]] = {}
        self.living: set[str] = set()
        self._runs = 0

    def begin(self, key: str, note: Note | None = None) -> JournalEntry:
        found = self.get(key)
        if found is None:
            return self._begun(key, note)
        return JournalEntry(key, found, alike=None if note is None else note.alike)

    def again(self, before: JournalEntry, note: Note | None = None) -> JournalEntry | None:
        return self._begun(before.key, note) if self[before.key] == before.text else None

    def done(self, entry: JournalEntry, value: str) -> str:
        if not self.get(entry.key, "").startswith(DONE):
            self[entry.key] = f"{DONE}{value}"
        return self[entry.key].removeprefix(DONE)

    def forget(self, entry: JournalEntry) -> None:
        if self.get(entry.key) == entry.text:
            del self[entry.key]

    def alike(self, note: Note) -> list[JournalEntry]:
        keys = sorted(self.names.get(note.alike, ()))
        return [
            JournalEntry(key, self[key], alive=key in self.living)
            for key in keys
            if not self.get(key, DONE).startswith(DONE)
        ]

    def claim(self, name: str, key: str) -> bool:
        return self.setdefault(name, key) == key

    def owner(self, name: str) -> str | None:
        return self.get(name)

    def _begun(self, key: str, note: Note | None) -> JournalEntry:
        self._runs += 1
        self[key] = begun_text(self.now, str(self._runs), note)
        if note is not None:
            self.names.setdefault(note.alike, set()).add(key)
        return JournalEntry(key, self[key], fresh=True, alike=None if note is None else note.alike)


@pytest.fixture
def client(wire: Any, tokens: Any) -> Any:
    """A client of the wire, as workers have it."""
    made = Client(marketplace="DE", environment=wire.url, plans="none", auth=tokens(), limiter=Limiter())
    yield working(made)
    made.close()


def place_for(operation: str) -> Reservation:
    """A place in the queue of an operation without a plan."""
    return Limiter().reserve([], label=operation)


def test_a_report_that_is_not_done_is_looked_at_less_and_less_often(client: Any, wire: Any, reply: Any) -> None:
    """One look a run; a look that finds it done gives the document's id."""
    wire.answer = lambda _: reply.of({"reportId": "7", "processingStatus": "IN_PROGRESS"})
    seconds = []
    step = Step("t")
    for _ in range(12):
        with pytest.raises(NotYetError) as caught:
            step.document_id(client, "report", "7")
        again = later(step, caught.value)
        assert again is not None
        seconds.append(again.seconds)
        step = Step("t", **again.words())
    assert seconds == sorted(seconds)
    assert (seconds[0], seconds[-1]) == (2.0, 60.0)
    wire.answer = lambda _: reply.of({"reportId": "7", "processingStatus": "DONE", "reportDocumentId": "d"})
    assert step.document_id(client, "report", "7") == "d"
    assert len(wire.requests) == 13


def test_an_inbound_operation_is_looked_at_until_it_ends(client: Any, wire: Any, reply: Any) -> None:
    """SUCCESS is its answer, FAILED an error with Amazon's codes."""
    wire.answer = lambda _: reply.of({"operationId": "o", "operationStatus": "IN_PROGRESS"})
    with pytest.raises(NotYetError):
        Step("t").inbound_done(client, "o")
    wire.answer = lambda _: reply.of({"operationId": "o", "operationStatus": "SUCCESS"})
    assert Step("t").inbound_done(client, "o")["operationId"] == "o"
    failed = {"operationId": "o", "operationStatus": "FAILED", "operationProblems": [{"code": "FBA_INB_1"}]}
    wire.answer = lambda _: reply.of(failed)
    with pytest.raises(ProcessingError, match="FBA_INB_1"):
        Step("t").inbound_done(client, "o")


def test_what_a_run_created_is_found_by_the_next_one(client: Any, wire: Any, reply: Any) -> None:
    """The worker died after the answer: one POST."""
    wire.answer = lambda _: reply.of({"reportId": "7"})
    notes = Notes()
    assert [Step("t", notes).create(client, CREATE.call(), "reportId") for _ in range(3)] == ["7"] * 3
    assert len(wire.requests) == 1
    Step("other", notes).create(client, CREATE.call(), "reportId")
    assert len(wire.requests) == 2


def test_what_may_have_been_carried_out_is_not_sent_again(client: Any, wire: Any, reply: Any) -> None:
    """After a death in between, a 5xx of a POST, or an answer without the id; the error says so and is final."""
    notes = Notes({"dead:1": "begun"})
    with pytest.raises(SentBeforeError) as caught:
        Step("dead", notes).create(client, CREATE.call(), "reportId")
    assert later(Step("dead"), caught.value) is None
    assert wire.requests == []
    without_id: list[Any] = [{}, [], None, "", {"reportId": 7}, {"reportId": ""}]
    ends: list[tuple[Any, type[SPAPIError]]] = [
        (reply(503), ServerError),
        *((reply.of(each), ProcessingError) for each in without_id),
        (reply(200), ProcessingError),
        (reply(200, b"<html>"), AnswerError),
    ]
    for number, (answer, kind) in enumerate(ends):
        wire.answer = lambda _, answer=answer: answer
        with pytest.raises(kind):
            Step(f"t{number}", notes).create(client, CREATE.call(), "reportId")
        with pytest.raises(SentBeforeError):
            Step(f"t{number}", notes).create(client, CREATE.call(), "reportId")
    assert len(wire.requests) == len(ends)


def test_what_was_refused_is_sent_again(client: Any, wire: Any, reply: Any) -> None:
    """A 429 carried nothing out."""
    notes = Notes()
    wire.answer = lambda _: reply(429)
    with pytest.raises(RateLimitError):
        Step("t", notes).create(client, CREATE.call(), "reportId")
    wire.answer = lambda _: reply.of({"reportId": "7"})
    assert Step("t", notes).create(client, CREATE.call(), "reportId") == "7"


def test_a_call_that_must_not_be_repeated_is_not_sent_as_one_that_may(client: Any, wire: Any) -> None:
    """The error names what to use."""
    with pytest.raises(InvalidArgumentError, match="use create"):
        Step("t").send(client, CREATE.call())
    assert wire.requests == []


def test_a_place_is_redeemed_by_the_call_of_its_operation(client: Any, wire: Any, reply: Any) -> None:
    """Once; another call of the run asks for itself."""
    wire.answer = lambda _: reply.of({})
    step = Step("t", place=str(place_for(GET.id)))
    step.repeat_anyway(client, CREATE.call())
    assert step.place is not None
    step.send(client, GET.call())
    assert step.place is None


def test_an_unknown_kind_of_job_is_named(client: Any) -> None:
    """Before anything is sent."""
    with pytest.raises(InvalidArgumentError, match="'report', 'feed', 'query'"):
        Step("t").document_id(client, "order", "7")


NOTE = Note("createReport:a", {"dataStartTime": "2024-01-01"}, "digest of options")


def test_the_journal_in_redis_remembers(empty_redis: str) -> None:
    """Begun once, done with its value, forgotten; a Redis that is away is an error of the store."""
    with Redis.from_url(empty_redis) as redis:
        journal = RedisJournal(redis, alive=0, clock=lambda: 1.7e9)
        first = journal.begin("a", NOTE)
        assert first.fresh
        before = journal.begin("a", NOTE)
        assert not before.fresh
        assert before.text == first.text
        assert (before.begun, before.note, before.value) == (
            datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
            (NOTE.told, NOTE.hidden),
            None,
        )
        assert journal.again(evolve(before, text="begun:7")) is None
        again = journal.again(before)
        assert again is not None
        assert journal.done(again, "7") == "7"
        assert journal.begin("a").value == "7"
        assert 0 < redis.ttl("spapi:task:a") <= 7 * 86_400
        assert journal.owner("report:7") is None
        assert [journal.claim("report:7", key) for key in ("a", "b", "a")] == [True, False, True]
        assert journal.owner("report:7") == "a"
    with Redis.from_url("redis://127.0.0.1:1/0") as away, pytest.raises(StoreError):
        RedisJournal(away).begin("a")


def test_a_run_takes_nothing_back_that_another_one_wrote(empty_redis: str) -> None:
    """It forgets what it began itself alone; of two that were done the first one's id stands, and both get it."""
    with Redis.from_url(empty_redis) as redis:
        journal = RedisJournal(redis, alive=0)
        slow = journal.begin("a", NOTE)
        quick = journal.again(journal.begin("a", NOTE), NOTE)
        assert quick is not None
        journal.forget(slow)
        assert journal.begin("a").text == quick.text
        assert [journal.done(quick, "7"), journal.done(slow, "8")] == ["7", "7"]
        journal.forget(quick)
        assert journal.begin("a").value == "7"
        refused = journal.begin("b")
        journal.forget(refused)
        assert journal.begin("b").fresh


def test_calls_under_way_are_found_by_what_they_share(empty_redis: str) -> None:
    """With when they began and what they asked for, until it is known what came of them."""
    with Redis.from_url(empty_redis) as redis:
        journal = RedisJournal(redis, alive=100, clock=lambda: 1.7e9)
        entries = [journal.begin(key, NOTE) for key in ("a", "b", "c")]
        journal.begin("d", evolve(NOTE, alike="createReport:b"))
        journal.done(entries[0], "7")
        journal.forget(entries[1])
        assert [(each.key, each.alive, each.text) for each in journal.alike(NOTE)] == [("c", True, entries[2].text)]
        assert [each.alive for each in RedisJournal(redis, alive=0).alike(NOTE)] == [False]
        assert redis.smembers("spapi:task:alike:createReport:a") == {b"c"}
        assert 0 < redis.ttl("spapi:task:alike:createReport:a") <= 7 * 86_400


def test_a_begin_whose_answer_was_lost_is_this_runs(empty_redis: str) -> None:
    """The driver asks again after a lost line; what it finds is its own."""

    class Twice(Redis):
        def set(self, *args: Any, **options: Any) -> Any:
            super().set(*args, **options)
            return super().set(*args, **options)

    with Twice.from_url(empty_redis) as redis:
        assert RedisJournal(redis).begin("a").fresh


def test_a_task_that_was_handed_out_twice_waits_for_its_first_run(empty_redis: str, client: Any, wire: Any) -> None:
    """It sends nothing, and comes again until the first run wrote what it created, or has been silent for long."""
    with Redis.from_url(empty_redis) as redis:
        journal = RedisJournal(redis, alive=300)
        first = journal.begin("t:1")
        assert first.fresh
        with pytest.raises(NotYetError) as caught:
            Step("t", journal).create(client, CREATE.call(), "reportId")
        again = later(Step("t"), caught.value)
        assert again is not None
        assert 290 < again.seconds <= 300
        journal.done(first, "7")
        assert Step("t", journal).create(client, CREATE.call(), "reportId") == "7"
    assert wire.requests == []


def test_what_was_created_is_offered_to_the_journal_until_it_is_back() -> None:
    """The id is known nowhere else; only a Redis that stays away is an error."""

    class Away:
        def __init__(self, times: int) -> None:
            self.times = times

        def eval(self, *_: Any) -> bytes:
            self.times -= 1
            if self.times >= 0:
                raise RedisConnectionError("away")
            return b"done:7"

    pauses: list[float] = []
    RedisJournal(cast("Redis", Away(3)), patience=5, sleep=pauses.append).done(JournalEntry("a", "begun:1"), "7")
    assert len(pauses) == 3
    with pytest.raises(StoreError):
        RedisJournal(cast("Redis", Away(30)), patience=5, sleep=pauses.append).done(JournalEntry("a", "begun:1"), "7")

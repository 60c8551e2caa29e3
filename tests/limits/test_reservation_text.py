"""A reservation as a text: it goes through a queue of tasks or a database, and is checked when it is back."""

from __future__ import annotations

import base64
import json
import math
import pickle
import time
from datetime import UTC, datetime
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.limits import Bucket
from spapi_core.limits.asking import QueuePlace
from spapi_core.limits.reservation import Reservation, hold_seconds, made

BUCKETS = (Bucket("app:account:eu:orders_v0.getOrders", 0.5, 2), Bucket("app:eu:orders_v0.getOrders", 5.0, 20))
PLAIN: dict[str, Any] = {
    "label": "orders_v0.getOrders",
    "buckets": [["a", 0.5, 2]],
    "ticket": "t-1",
    "since": 7,
    "hold": 5.0,
    "due_at": 1_800_000_000.25,
    "ahead": 3,
}


def reservation() -> Reservation:
    """One whose time comes in a minute."""
    return Reservation(
        label="orders_v0.getOrders",
        buckets=BUCKETS,
        ticket="secret-ticket",
        since=123456,
        hold=7.5,
        wait=60.0,
        due_at=time.time() + 60.0,
        ahead=3,
    )


def text(**changed: Any) -> str:
    """The text of one with some values changed."""
    packed = base64.urlsafe_b64encode(json.dumps(list({**PLAIN, **changed}.values())).encode())
    return "r1." + packed.decode().rstrip("=")


def test_a_text_is_the_reservation_again() -> None:
    """All that it says is kept, its time to the millisecond; a pickle is its text."""
    known = reservation()
    for back in (Reservation.of(str(known)), pickle.loads(pickle.dumps(known))):  # noqa: S301  our own bytes
        assert back == known
        assert (back.ticket, back.since, back.ahead) == ("secret-ticket", 123456, 3)
        assert back.due_at == pytest.approx(known.due_at, abs=0.0006)
        assert 50.0 < back.wait <= 60.1
        assert str(back) == str(known)
    assert Reservation.of(known) is known
    assert "=" not in str(known)
    assert Reservation.of(text()).due == datetime.fromtimestamp(1_800_000_000.25, UTC)


def test_a_reservation_shows_nothing_to_redeem_it_with() -> None:
    """Its ticket and its number stay out of logs."""
    assert "secret-ticket" not in repr(reservation())
    assert "123456" not in repr(reservation())
    assert "hold=7.5" in repr(reservation())


def test_the_time_of_one_that_is_due_has_come() -> None:
    """No seconds are left, and none are waited."""
    past = Reservation.of(text(due_at=1000.0))
    assert (past.wait, past.seconds_left) == (0.0, 0.0)
    assert 50.0 < reservation().seconds_left <= 60.0
    assert Reservation.of(text(hold=0.25)).hold_micros == 250_000


@pytest.mark.parametrize(
    "changed",
    [
        {"label": 1},
        {"label": None},
        {"ticket": ""},
        {"ticket": 5},
        {"ticket": "t" * 65},
        {"ticket": "\u00e9"},
        {"since": -1},
        {"since": 1.5},
        {"since": True},
        {"since": 2**53},
        {"ahead": -1},
        {"ahead": "0"},
        {"ahead": False},
        {"hold": None},
        {"hold": -1},
        {"hold": 86_401},
        {"hold": "5"},
        {"due_at": "soon"},
        {"due_at": True},
        {"due_at": 1e300},
        {"due_at": None},
        {"buckets": [["", 0.5, 2]]},
        {"buckets": [[1, 0.5, 2]]},
        {"buckets": [["a", 0, 2]]},
        {"buckets": [["a", 0.5]]},
        {"buckets": [["a", 0.5, 2]] * 5},
        {"buckets": None},
        {"more": 1},
    ],
    ids=str,
)
def test_a_text_that_cannot_be_one_is_refused(changed: dict[str, Any]) -> None:
    """Each value is checked: the text comes from elsewhere."""
    assert Reservation.of(text()).label == "orders_v0.getOrders"
    with pytest.raises(InvalidArgumentError, match="give what limiter"):
        Reservation.of(text(**changed))


def test_the_largest_that_can_be_is_taken() -> None:
    """Four buckets, a long ticket, large numbers."""
    largest = text(
        buckets=[["a", 0.5, 2]] * 4, ticket="t" * 64, since=2**53 - 1, ahead=2**53 - 1, hold=86_400, due_at=1
    )
    back = Reservation.of(largest)
    assert (len(back.buckets), len(back.ticket), back.since, back.hold) == (4, 64, 2**53 - 1, 86_400)
    assert Reservation.of(text(buckets=[], since=0, ahead=0, hold=0)).buckets == ()


@pytest.mark.parametrize(
    "wrong", ["", "r1.", "r2." + text()[3:], text()[3:], text() + "!", "r1." + "A" * 4096, 5, None]
)
def test_what_is_not_a_text_of_one_is_refused(wrong: Any) -> None:
    """Nothing is guessed."""
    with pytest.raises(InvalidArgumentError, match="give what limiter"):
        Reservation.of(wrong)


def test_a_reservation_is_for_its_own_buckets() -> None:
    """In their order; the numbers of the plan may have changed."""
    known = reservation()
    known.check_for("orders_v0.getOrders", [Bucket(each.key, 9.0, 9) for each in BUCKETS])
    for others in (BUCKETS[:1], BUCKETS[::-1], (), (*BUCKETS, BUCKETS[0])):
        with pytest.raises(InvalidArgumentError, match="nothing was sent"):
            known.check_for("orders_v0.getOrders", others)


def test_a_place_that_is_kept_becomes_a_reservation() -> None:
    """With the time and the number that the store gives; seconds of ours are microseconds of the store's."""
    kept = QueuePlace(wait=2_500_000, since=42, ahead=4)
    found = made("a.b", BUCKETS, "t", 5.0, kept)
    assert (found.wait, found.since, found.ahead, found.hold, found.label) == (2.5, 42, 4, 5.0, "a.b")
    assert found.due_at == pytest.approx(time.time() + 2.5, abs=1.0)
    assert (found.buckets, found.ticket) == (BUCKETS, "t")


@pytest.mark.parametrize("wrong", [None, "5", math.nan, math.inf, -0.1, 86_400.1, True])
def test_a_hold_is_seconds_up_to_a_day(wrong: Any) -> None:
    """A whole number will do."""
    assert (hold_seconds(0), hold_seconds(86_400)) == (0.0, 86_400.0)
    with pytest.raises(InvalidArgumentError, match="hold"):
        hold_seconds(wrong)


def test_what_is_wrong_with_a_reservation_is_said_in_full() -> None:
    """And what to give instead."""
    with pytest.raises(InvalidArgumentError) as caught:
        Reservation.of("no text of one")
    assert str(caught.value) == (
        "reservation: give what limiter.reserve(...) or client.reserve(call) returned, or its text: str(reservation)"
    )
    with pytest.raises(InvalidArgumentError) as caught:
        reservation().check_for("a.b", ())
    assert str(caught.value) == (
        "a.b: the reservation is for orders_v0.getOrders of another account, region or operation; nothing was sent. "
        "Reserve a place for this call"
    )


@pytest.mark.parametrize(("length", "is_taken"), [(4095, True), (4097, False)])
def test_a_text_has_4096_characters_at_most(length: int, is_taken: bool) -> None:
    """Whatever it says; 4096 cannot be, in base 64."""
    known = next(each for each in (text(label="x" * number) for number in range(2900, 3100)) if len(each) >= length)
    assert len(known) == length
    if is_taken:
        assert Reservation.of(known).since == 7
    else:
        with pytest.raises(InvalidArgumentError):
            Reservation.of(known)


def test_two_places_are_the_same_by_what_the_store_knows_of_them() -> None:
    """Their times change as they are looked at."""
    known = reservation()
    moved = known.moved(QueuePlace(1_000_000, 9, 123456))
    assert (moved == known, moved.wait, moved.ahead) == (True, 1.0, 9)
    assert known.moved(QueuePlace(1_000_000, 9, 5)) != known
    assert Reservation(label="x", buckets=(), ticket="t", since=0, hold=1.0, wait=0.0, due_at=0.0).ahead == 0

"""How long a token is good for, by two clocks, and the tokens of one process."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.auth.credentials import Secret
from spapi_core.auth.restricted import Resource, read_restricted, resource_for, token_request
from spapi_core.auth.tokens import Clock, Token, TokenCache, TokenInfo, granted
from spapi_core.errors import AnswerError, InvalidArgumentError
from spapi_core.operation import Operation, Restricted


class Clocks:
    """Two clocks that are turned by hand."""

    def __init__(self) -> None:
        self.steady, self.unix = 100.0, 5000.0
        self.clock = Clock(lambda: self.steady, lambda: self.unix)

    def wait(self, seconds: float) -> None:
        self.steady += seconds
        self.unix += seconds


def token(clocks: Clocks, life: float = 3600.0, value: str = "a", left: float | None = None) -> Token:
    return granted(Secret(value), life, clocks.clock, left=left)


@pytest.mark.parametrize(("life", "left", "rest"), [(60.0, None, 60.0), (60.0, 20.0, 20.0), (60.0, 90.0, 60.0)])
def test_a_token_ends_after_its_life_or_what_is_left_of_it(life: float, left: float | None, rest: float) -> None:
    """By both clocks."""
    clocks = Clocks()
    made = token(clocks, life, left=left)
    assert (made.life, made.monotonic_end, made.wall_end, made.left(clocks.clock)) == (
        life,
        100 + rest,
        5000 + rest,
        rest,
    )
    assert made.retry_at == float("-inf")


def test_the_earlier_end_of_the_two_clocks_counts() -> None:
    """A wall clock that was set, a machine that slept."""
    clocks = Clocks()
    made = token(clocks, 60.0)
    clocks.unix += 50.0
    assert made.left(clocks.clock) == 10.0
    clocks.unix -= 500.0
    clocks.steady += 45.0
    assert made.left(clocks.clock) == 15.0


@pytest.mark.parametrize(
    ("life", "ahead", "slack"),
    [(3600.0, 300.0, 20.0), (3000.0, 300.0, 20.0), (1000.0, 100.0, 20.0), (100.0, 10.0, 2.0)],
)
def test_a_new_token_is_due_before_the_end_and_an_old_one_not_sent_at_the_end(
    life: float, ahead: float, slack: float
) -> None:
    """A tenth of its life, five minutes at most; a fiftieth, twenty seconds at most. Both bounds, on both sides."""
    clocks = Clocks()
    made = token(clocks, life)
    assert made.slack == slack
    clocks.wait(life - ahead - 0.125)
    assert made.fresh(clocks.clock)
    clocks.wait(0.125)
    assert not made.fresh(clocks.clock)
    clocks.wait(ahead - slack - 0.125)
    assert made.usable(clocks.clock)
    clocks.wait(0.125)
    assert not made.usable(clocks.clock)


def test_a_renewal_that_failed_is_not_tried_again_for_a_while() -> None:
    """As long as the old token can be sent."""
    clocks = Clocks()
    made = Token(Secret("a"), 1000.0, 1100.0, 6000.0, retry_at=1040.0)
    clocks.wait(939.0)
    assert made.fresh(clocks.clock)
    clocks.wait(1.0)
    assert not made.fresh(clocks.clock)
    late = Token(Secret("a"), 1000.0, 1100.0, 6000.0, retry_at=2000.0)
    clocks.wait(39.0)
    assert late.fresh(clocks.clock)
    clocks.wait(1.0)
    assert not late.fresh(clocks.clock)


def test_a_cache_gives_what_can_be_sent() -> None:
    """Until it cannot."""
    clocks = Clocks()
    cache = TokenCache(clocks.clock)
    assert cache.get("k") is None
    cache.put("k", token(clocks, 100.0))
    clocks.wait(97.9)
    assert cache.get("k") is not None
    clocks.wait(0.2)
    assert cache.get("k") is None


def test_a_cache_forgets_by_value_and_all() -> None:
    """Under whatever keys, but for some; it says which."""
    clocks = Clocks()
    cache = TokenCache(clocks.clock)
    for key, value in (("a", "x"), ("b", "x"), ("c", "y"), ("d", "x")):
        cache.put(key, token(clocks, value=value))
    assert sorted(cache.drop("x", frozenset({"d"}))) == ["a", "b"]
    assert [key for key in "abcd" if cache.get(key)] == ["c", "d"]
    assert cache.drop("none") == []
    assert sorted(cache.clear()) == ["c", "d"]
    assert cache.clear() == []


def test_a_cache_of_many_tokens_lets_go_of_those_that_have_ended() -> None:
    """Then of those that came first; renewing one that is there lets none go."""
    clocks = Clocks()
    cache = TokenCache(clocks.clock)
    cache.put("short", token(clocks, 10.0))
    for number in range(511):
        cache.put(str(number), token(clocks))
    cache.put("0", token(clocks, value="b"))
    assert cache.get("short") is not None
    clocks.wait(20.0)
    cache.put("new", token(clocks))
    assert [key for key in ("short", "0", "1", "510", "new") if cache.get(key)] == ["0", "1", "510", "new"]
    cache.put("newer", token(clocks))
    assert [key for key in ("0", "1", "2", "510", "new", "newer") if cache.get(key)] == [
        "1",
        "2",
        "510",
        "new",
        "newer",
    ]


def test_what_is_known_of_a_token_is_missing_at_first() -> None:
    """By attribute."""
    assert (TokenInfo().status, TokenInfo().expires_in_seconds) == ("missing", 0)


def operation(mode: str | None, **known: Any) -> Operation[Any]:
    rule = None if mode is None else Restricted(mode, ("buyerInfo", "shippingAddress"), **known)
    return Operation(id="s.get", section="s", name="get", method="GET", path="/orders/{id}", restricted=rule)


@pytest.mark.parametrize(
    ("mode", "elements", "said", "needed"),
    [
        (None, (), None, False),
        (None, (), True, False),
        ("always", (), None, True),
        ("always", (), False, False),
        ("optional", (), None, False),
        ("optional", ("buyerInfo",), None, True),
        ("optional", ("buyerInfo",), False, False),
        ("optional", (), True, True),
        ("report", (), None, False),
        ("report", ("buyerInfo",), None, False),
        ("report", (), True, True),
    ],
)
def test_which_calls_need_a_restricted_token(
    mode: str | None, elements: tuple[str, ...], said: bool | None, needed: bool
) -> None:
    """By the operation's rule, and by the caller's word before it."""
    found = resource_for(operation(mode), "/orders/1", elements, restricted=said)
    assert found == (Resource("GET", "/orders/{id}", elements) if needed else None)


def test_a_token_is_for_one_id_where_amazon_takes_no_template() -> None:
    """Elements are sorted, each once; one that the operation does not have is refused."""
    found = resource_for(
        operation("optional", generic_path=False), "/orders/1", ["shippingAddress", "buyerInfo", "buyerInfo"]
    )
    assert found == Resource("GET", "/orders/1", ("buyerInfo", "shippingAddress"))
    assert found is not None
    assert found.to_dict() == {"method": "GET", "path": "/orders/1", "dataElements": ["buyerInfo", "shippingAddress"]}
    assert Resource("GET", "/x").to_dict() == {"method": "GET", "path": "/x"}
    for mode, said in (
        ("optional", "it knows buyerInfo, shippingAddress; did you mean 'buyerInfo'?"),
        (None, "it has no restricted data to choose"),
    ):
        with pytest.raises(InvalidArgumentError) as caught:
            resource_for(operation(mode), "/orders/1", ["buyerInf"])
        assert str(caught.value) == f"s.get: data_elements: 'buyerInf'; {said}"


@pytest.mark.parametrize("number", [1, 50])
def test_a_token_opens_up_to_fifty_resources(number: int) -> None:
    """Each once, in one order whatever they came in."""
    resources = [Resource("GET", f"/x/{each}") for each in range(number)]
    body = token_request(resources[::-1])
    assert body == token_request(resources)
    assert len(body["restrictedResources"]) == number
    assert token_request([resources[0]] * 3, "app") == {
        "restrictedResources": [{"method": "GET", "path": "/x/0"}],
        "targetApplication": "app",
    }
    assert token_request(resources[:1], "") == token_request(resources[:1])


@pytest.mark.parametrize("number", [0, 51])
def test_none_and_more_than_fifty_are_refused(number: int) -> None:
    """With what helps."""
    with pytest.raises(InvalidArgumentError) as caught:
        token_request([Resource("GET", f"/x/{each}") for each in range(number)])
    assert str(caught.value) == (
        f"A restricted data token covers 1 to 50 resources, not {number}: ask for several tokens."
    )


def test_a_restricted_token_is_read_with_its_life() -> None:
    """What holds none is an error."""
    found, life = read_restricted({"restrictedDataToken": "Atz.sprdt|a", "expiresIn": 60})
    assert (found.reveal(), life) == ("Atz.sprdt|a", 60.0)
    wrong: list[Any] = [{}, [], None, {"restrictedDataToken": ""}]
    for answer in wrong:
        with pytest.raises(AnswerError) as caught:
            read_restricted(answer)
        assert str(caught.value) == "createRestrictedDataToken answered without a token: try again."


def test_512_tokens_are_kept_and_the_oldest_goes_first() -> None:
    """One that is renewed makes nobody go; those that have ended go all at once."""
    clocks = Clocks()
    cache = TokenCache(clocks.clock)
    for number in range(512):
        cache.put(str(number), granted(Secret(f"t{number}"), 3600.0, clocks.clock))
    assert cache.get("0") is not None
    cache.put("5", granted(Secret("again"), 3600.0, clocks.clock))
    assert cache.get("0") is not None
    cache.put("512", granted(Secret("new"), 3600.0, clocks.clock))
    assert [name for name in map(str, range(513)) if cache.get(name) is None] == ["0"]
    assert len(cache.clear()) == 512


def test_a_cache_forgets_that_very_value() -> None:
    """Not one that comes before or after it."""
    clocks = Clocks()
    cache = TokenCache(clocks.clock)
    for value in ("a", "b", "bb", "c"):
        cache.put(value, token(clocks, value=value))
    assert cache.drop("b") == ["b"]
    assert sorted(cache.clear()) == ["a", "bb", "c"]

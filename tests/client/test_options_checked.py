"""What may be said for one call: each option is checked and laid over others, before a client comes into it."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.client.options import CheckedOptions, checked_options
from spapi_core.errors import InvalidArgumentError
from spapi_core.retry import RetryPolicy

NAMES = "timeout, headers, retry, max_wait, strict, idempotent, cache, stale_on_error, reservation, reserve"  # in the order of the class
POLICY = RetryPolicy(tries=2)


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0.1},
        {"timeout": None},
        {"max_wait": 0},
        {"max_wait": 1.5},
        {"max_wait": None},
        {"stale_on_error": 0},
        {"stale_on_error": None},
        {"cache": True},
        {"cache": False},
        {"cache": None},
        {"cache": 30},
        {"strict": True},
        {"strict": None},
        {"idempotent": False},
        {"idempotent": None},
        {"reserve": True},
        {"reserve": None},
        {"reservation": None},
        {"retry": POLICY},
        {"retry": None},
        {"headers": None},
        {"headers": {}},
        {"headers": {"X-A": "a\tb", "b!#$%&'*+.^_`|~1-": "\xe4 ~", "c": ""}},
    ],
)
def test_what_is_right_is_taken_as_it_is(options: dict[str, Any]) -> None:
    """All else stays unsaid."""
    assert checked_options(options) == CheckedOptions(**options)


SECONDS = "give seconds above zero, or None for what the client has"
WAITING = "give seconds of 0 or more, or None for what the client has"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"timeout": 0}, f"options: timeout is 0: {SECONDS}"),
        ({"timeout": True}, f"options: timeout is True: {SECONDS}"),
        ({"max_wait": -1}, f"options: max_wait is -1: {WAITING}"),
        ({"stale_on_error": -0.5}, f"options: stale_on_error is -0.5: {WAITING}"),
        (
            {"cache": 0},
            "options: cache is 0: give seconds above zero, or None for the cache's own, or True or False",
        ),
        (
            {"cache": "x"},
            "options: cache is 'x': give seconds above zero, or None for the cache's own, or True or False",
        ),
        ({"strict": 1}, "options: strict is 1: give True or False"),
        ({"idempotent": "no"}, "options: idempotent is 'no': give True or False"),
        ({"reserve": 0}, "options: reserve is 0: give True or False"),
        ({"retry": 3}, "options: retry is a int: give RetryPolicy(tries=...)"),
        ({"headers": ["a"]}, "options: headers: give a dict of names and values"),
        ({"headers": {1: "a"}}, "options: headers: 1 is not the name of a header"),
        ({"headers": {"a b": "a"}}, "options: headers: 'a b' is not the name of a header"),
        ({"headers": {"a:": "a"}}, "options: headers: 'a:' is not the name of a header"),
        ({"headers": {"": "a"}}, "options: headers: '' is not the name of a header"),
        (
            {"headers": {"User-Agent": "a"}},
            "options: headers: User-Agent is written by the client itself; leave it out",
        ),
        ({"headers": {"a": 1}}, "options: headers: the value of a has to be text of one line"),
        ({"headers": {"a": "x\ny"}}, "options: headers: the value of a has to be text of one line"),
        ({"headers": {"a": "x\n"}}, "options: headers: the value of a has to be text of one line"),
        ({"headers": {"a": "\x7f"}}, "options: headers: the value of a has to be text of one line"),
        ({"headers": {"a": "\u20ac"}}, "options: headers: the value of a has to be text of one line"),
        ({"timout": 1}, "options: there is no option 'timout'; did you mean 'timeout'?"),
        ({"qq": 1}, f"options: there is no option 'qq'; there are {NAMES}"),
        ({1: 1}, f"options: there is no option 1; there are {NAMES}"),
        ("timeout", "options is a str: give a dict, e.g. options={'timeout': 10}"),
        ([("timeout", 1)], "options is a list: give a dict, e.g. options={'timeout': 10}"),
        ([], "options is []: give a dict, e.g. options={'timeout': 10}"),
        ("", "options is '': give a dict, e.g. options={'timeout': 10}"),
        (False, "options is False: give a dict, e.g. options={'timeout': 10}"),
    ],
)
def test_what_is_wrong_is_told(options: Any, said: str) -> None:
    """By its name, with what to give; values of headers are in no message."""
    with pytest.raises(InvalidArgumentError) as caught:
        checked_options(options)
    assert str(caught.value) == said


def test_a_keyword_of_its_own_is_named_as_it_is() -> None:
    """Without the word that it stands among options."""
    with pytest.raises(InvalidArgumentError) as caught:
        checked_options({"timeout": 0}, where="")
    assert str(caught.value) == f"timeout is 0: {SECONDS}"


def test_a_reservation_is_a_place_or_its_text() -> None:
    """Anything else is refused."""
    with pytest.raises(InvalidArgumentError, match="reservation"):
        checked_options({"reservation": "soon"})


@pytest.mark.parametrize("nothing", [None, {}])
def test_who_says_nothing_has_what_held_before(nothing: Any) -> None:
    """The very same options."""
    base = CheckedOptions(timeout=3.0)
    assert checked_options(nothing, base) is base
    assert checked_options(nothing) == CheckedOptions()


BASE: dict[str, Any] = {
    "timeout": 1.0, "headers": {"a": "1", "b": "1"}, "retry": POLICY, "max_wait": 5.0, "strict": True, "idempotent": True,
    "cache": 30.0, "stale_on_error": 9.0, "reserve": True,
}  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        {"timeout": 2.0},
        {"retry": RetryPolicy(tries=9)},
        {"max_wait": 0},
        {"strict": False},
        {"idempotent": False},
        {"cache": False},
        {"stale_on_error": 0},
        {"reserve": False},
        {"timeout": 2.0, "max_wait": 0.0},
    ],
)
def test_what_is_said_goes_before_what_held(said: dict[str, Any]) -> None:
    """False and zero are said too; all else stays, and None says nothing."""
    base = CheckedOptions(**BASE)
    assert checked_options(said, base) == CheckedOptions(**{**BASE, **said})
    assert checked_options({**dict.fromkeys(BASE), **said}, base) == CheckedOptions(**{**BASE, **said})


@pytest.mark.parametrize(
    ("base", "said", "both"),
    [
        ({"a": "1", "b": "1"}, {"b": "2", "c": "2"}, {"a": "1", "b": "2", "c": "2"}),
        (None, {"a": "1"}, {"a": "1"}),
        ({"a": "1"}, None, {"a": "1"}),
        ({}, {"a": "1"}, {"a": "1"}),
        ({"a": "1"}, {}, {}),
        (None, None, None),
    ],
)
def test_headers_of_both_are_sent(base: Any, said: Any, both: Any) -> None:
    """Those that are said go before; an empty dict takes the others away."""
    known = CheckedOptions(headers=base, timeout=1.0)
    assert checked_options({"headers": said}, known) == CheckedOptions(headers=both, timeout=1.0)


@pytest.mark.parametrize(
    "name",
    [
        "accept-encoding", "authorization", "connection", "content-encoding", "content-length", "content-type", "cookie",
        "host", "te", "trailer", "transfer-encoding", "upgrade", "user-agent", "x-amz-access-token",
    ],
)  # fmt: skip
def test_what_the_client_writes_itself_is_refused_in_any_spelling(name: str) -> None:
    """Tokens, framing and its name."""
    for spelt in (name, name.upper(), name.title()):
        with pytest.raises(InvalidArgumentError, match="is written by the client itself"):
            checked_options({"headers": {spelt: "x"}})

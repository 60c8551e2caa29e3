"""How the verbs of a client are called: what may be given by place, what by name alone, and what holds where nothing is said."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from spapi_core.client.batch import async_batch, async_rate_limited_batch, batch, rate_limited_batch
from spapi_core.errors import InvalidArgumentError

pytestmark = pytest.mark.anyio

Named = dict[str, Any]
VERBS: dict[str, tuple[list[str], Named]] = {
    "call": (
        ["method", "path"],
        {"params": None, "body": None, "data_elements": None, "restricted": None, "allow_unknown": False},
    ),
    "named_call": (["operation"], {"params": None, "body": None, "restricted": None}),
    "send": (
        ["call"],
        {
            "max_wait": None,
            "idempotent": None,
            "timeout": None,
            "reservation": None,
            "reserve": None,
            "options": None,
        },
    ),
    "request": (
        ["method", "path"],
        {"params": None, "body": None, "data_elements": None, "restricted": None, "allow_unknown": False},
    ),
    "pages": (["call", "max_pages=None"], {"start_token": None}),
    "items": (["call", "max_pages=None"], {"start_token": None}),
    "iterate": (
        ["call"],
        {
            "max_items": None,
            "max_pages": None,
            "start_token": None,
            "progress": None,
            "prefetch": False,
            "options": None,
        },
    ),
    "batch": (["calls", "workers=8"], {"stop_on_error": False, "progress": None}),
    "in_batches": (
        ["call"],
        {"size": None, "workers": 8, "stop_on_error": False, "progress": None, "options": None},
    ),
    "reserve": (["call", "hold=5.0"], {}),
    "estimate": (["call", "pages=1"], {}),
    "hold": (["bucket", "label"], {}),
    "from_profile": (["profile=None"], {"config": None}),
    "restricted_token": (["resources", "target_application=None"], {}),
}
MAKING: Named = {
    **dict.fromkeys((
        "marketplace", "region", "lwa_url", "lwa_timeout", "lwa_proxy", "auth", "token_store", "target_application",
        "http", "timeout", "proxy", "bounds", "limiter", "max_wait", "plans", "retry", "cache", "on_drift", "telemetry",
        "on_wait", "user_agent", "catalog",
    )),
    "environment": "production", "allowed_hosts": (), "sandbox_rdt": "production", "strict": False,
}  # fmt: skip


def shape(verb: Any) -> tuple[list[str], Named]:
    """What may be given by place, and what by name alone, with its default."""
    places, named = [], {}
    for each in inspect.signature(verb).parameters.values():
        if each.kind is each.KEYWORD_ONLY:
            named[each.name] = each.default
        elif each.kind is each.POSITIONAL_OR_KEYWORD and each.name != "self":
            places.append(each.name if each.default is each.empty else f"{each.name}={each.default!r}")
    return places, named


async def test_options_are_given_by_name(make: Any, shirt: Any) -> None:
    """So that one more never changes what a call means; nothing that was not said is done."""
    client = make().client
    for verb, known in VERBS.items():
        assert shape(getattr(type(client), verb)) == known, verb
    places, named = shape(type(client).__init__)
    assert places == ["credentials=None"]
    assert {name: value for name, value in named.items() if name not in {"clock", "sleep"}} == MAKING
    # Called as it is written there, each part of the client takes what it says.
    assert (
        client.call("GET", "/x", params=None, body=None, data_elements=None, restricted=None, allow_unknown=True).body
        is None
    )
    assert client.buckets(shirt) == ()
    with pytest.raises(InvalidArgumentError, match="workers is 0"):
        client.batch([], 0, stop_on_error=False, progress=None)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_batch_goes_on_after_an_error_unless_it_is_told(kind: str) -> None:
    """By name; the number of workers may be given by place."""
    paced, many = (rate_limited_batch, batch) if kind == "sync" else (async_rate_limited_batch, async_batch)
    named = {"stop_on_error": False, "progress": None}
    assert shape(many) == (["client", "calls", "workers=8"], named)
    assert shape(paced) == (["client", "items", "api_func", "rate=None"], named)
    with pytest.raises(InvalidArgumentError, match="workers is 0"):
        many(None, [], 0, **named)  # type: ignore[arg-type]  # it is refused before

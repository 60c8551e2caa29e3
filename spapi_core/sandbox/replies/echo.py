"""What a request names is what a made-up answer is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spapi_core.sandbox.replies.static import Given

__all__ = ["echoed", "named_in"]

ENDINGS = ("id", "asin", "sku", "number")
WRAPPER = "payload"


def named_in(given: Given) -> dict[str, str]:
    """The identifiers that a request names once, by their names in lower case."""
    return {name.lower(): text for name, text in _texts(given) if name.lower().endswith(ENDINGS)}


def echoed(made: Any, named: dict[str, str]) -> Any:
    """An answer whose own identifiers are those of its request; what it holds further inside is about other things.

    Args:
        made: JSON of the answer, which is changed.
        named: Identifiers of the request.
    """
    if isinstance(made, dict):
        for name, value in made.items():
            if name.lower() in named and isinstance(value, str):
                made[name] = named[name.lower()]
        echoed(made.get(WRAPPER), named)
    return made


def _texts(given: Given) -> Iterator[tuple[str, str]]:
    if isinstance(given.body, dict):
        yield from ((name, value) for name, value in given.body.items() if isinstance(value, str))
    yield from ((name, values[0]) for name, values in given.query.items() if len(values) == 1 and "," not in values[0])
    yield from given.path.items()

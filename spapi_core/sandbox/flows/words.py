"""The words of names: what the properties of a thing are called, whatever the spelling, so that a parameter finds its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import define

from spapi_core.sandbox.flows.agreement import properties

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spapi_core.sandbox.world.catalog import ModelDocument

__all__ = ["DEEPEST", "MOMENTS", "NOISE", "Leaf", "about", "leaves_of", "moment_about", "words_of"]

DEEPEST = 3
NOISE = frozenset({"date", "time", "datetime", "timestamp", "at", "on", "last", "query"})
MOMENTS = frozenset({"date", "time", "timestamp", "at", "on"})
PLAIN = frozenset({"string", "integer", "number", "boolean"})
ROOTS = {
    "created": "create",
    "creation": "create",
    "updated": "update",
    "modified": "update",
    "changed": "update",
    "posted": "post",
    "issued": "issue",
    "started": "start",
    "shipped": "ship",
}
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


@define(frozen=True)
class Leaf:
    """A plain property of a thing.

    Args:
        path: Where it is; lists on the way are passed through.
        words: Those of the path, each once where two steps meet in it.
        moment: It is a point in time.
    """

    path: tuple[str, ...]
    words: tuple[str, ...]
    moment: bool

    @property
    def last(self) -> tuple[str, ...]:
        """The words of its own name."""
        return words_of(self.path[-1])


def leaves_of(document: ModelDocument, schema: Mapping[str, Any], above: tuple[str, ...] = ()) -> Iterator[Leaf]:
    """The plain properties of a thing, those of its parts included."""
    for name, entry in properties(document, schema).items():
        path, resolved = (*above, name), document.resolve(entry)
        if resolved.get("type") == "array":
            resolved = document.resolve(resolved.get("items", {}))
        if resolved.get("type") in PLAIN:
            own = words_of(name)
            shown = str(resolved.get("format", "")).lower().startswith("date")
            moment = shown or (resolved["type"] == "string" and own[-1:] != () and own[-1] in MOMENTS)
            yield Leaf(path, _joined(path), moment)
        elif len(path) < DEEPEST:
            yield from leaves_of(document, resolved, path)


def moment_about(leaves: Sequence[Leaf], wanted: frozenset[str]) -> tuple[str, ...]:
    """The point in time that is about something: with all its words, and fewest beside them; an outer one where nothing is wanted."""
    moments = [leaf for leaf in leaves if leaf.moment]
    if not wanted:
        moments = [leaf for leaf in moments if len(leaf.path) == 1]
        return min(moments, key=lambda leaf: bool(about(leaf.last)), default=Leaf((), (), moment=True)).path
    fitting = [leaf for leaf in moments if wanted <= about(leaf.words) or wanted == about(leaf.last)]
    ranked = sorted(fitting, key=lambda leaf: (len(leaf.path), len(about(leaf.words) - wanted)))
    return ranked[0].path if ranked and (len(ranked[0].path) == 1 or wanted == about(ranked[0].last)) else ()


def _joined(path: tuple[str, ...]) -> tuple[str, ...]:
    words: tuple[str, ...] = ()
    for step in path:
        own = words_of(step)
        words = words + own[1:] if words[-1:] == own[:1] else words + own
    return words


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, each in its plain form, and one that follows itself once."""
    words = [_plain(word.lower()) for word in _WORD.findall(name)]
    return tuple(word for number, word in enumerate(words) if words[number - 1 : number] != [word])


def about(words: Sequence[str]) -> frozenset[str]:
    """What words are about: without those that only say that it is a point in time."""
    return frozenset(ROOTS.get(word, word) for word in words if word not in NOISE)


def _plain(word: str) -> str:
    if word.startswith("identifier"):
        return "id"
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) else word

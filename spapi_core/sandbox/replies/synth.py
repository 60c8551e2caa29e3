"""Answers made up from a schema: valid, plausible, and the same again for the same key.

Used where Amazon's models have no example, and as raw material for lists of any length. A value fits its schema and
does not contradict itself; beyond that, what it says means nothing.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from random import Random
from typing import TYPE_CHECKING, Any
from zlib import crc32

from spapi_core.sandbox.replies.names import AHEAD, named_moment, stage_of
from spapi_core.sandbox.replies.relations import Relations
from spapi_core.sandbox.world.marketplaces import BY_ID, MARKETPLACES, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from spapi_core.sandbox.world.catalog import ModelDocument

__all__ = ["Synthesiser", "place_of", "seed_of"]

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
DEEPEST = 7
WORDS = ("alder", "birch", "cedar", "fir", "hazel", "linden", "maple", "oak", "pine", "rowan", "spruce", "willow")
NAMES = ("Ada Winter", "Ben Okoro", "Chiara Neri", "Emre Çelik", "Jürgen Groß", "Léa Martin", "Miyu Sato", "Zoë Vos")

FAULTS = ("errors", "error", "errorlist")
FORMS = {
    "boolean": "true",
    "ip": "192.0.2.7",
    "byte": "c2FuZGJveA==",
    "uri": "https://example.com/sandbox",
    "url": "https://example.com/sandbox",
}
FITTING = (
    "A1B2C3D4E5",
    "1234567890",
    "US",
    "2026-01-15",
    "UN1234",
    "1.5",
    "123-45",
    "0f8fad5b-d9cb-469f-a165-70867728950e",
    "ada@example.com",
    "en_US",
    "AFTN12345",
    "https://example.com/a",
    "2026-01-15T10:00:00Z",
    "AAAAAAAAAAAAAAAAAAAAAA==",
    "arn:aws:sqs:us-east-2:123456789012:queue",
    "2026",
    "12",
    "A",
)


def _is_of_errors(document: ModelDocument, schema: Mapping[str, Any]) -> bool:
    """Whether a property says what went wrong: a success that is made up says nothing of the kind."""
    resolved = document.resolve(schema)
    if resolved.get("type") == "array":
        return bool(resolved.get("minItems", 0) == 0)
    return resolved.get("type") == "object" or "properties" in resolved


def seed_of(*parts: object) -> int:
    """A number that is the same for the same parts in every process."""
    return crc32("\x1f".join(str(part) for part in parts).encode())


class Synthesiser:
    """Makes values for the schemas of one document.

    Args:
        document: Where references point to.
        now: Sandbox time, seconds since 1970; dates lie before it.
        place: Marketplace whose currency, language and places are used.
        bare: Only what the schema requires.
    """

    def __init__(
        self, document: ModelDocument, now: float | None = None, place: Place | None = None, *, bare: bool = False
    ) -> None:
        self._bare = bare
        self._document = document
        self._now = EPOCH if now is None else datetime.fromtimestamp(int(now), UTC)
        self._place = place

    def value(self, schema: Mapping[str, Any], key: int, name: str = "") -> Any:
        """A value for a schema.

        Args:
            schema: The schema, or a reference to it.
            key: The same key gives the same value.
            name: Of the property it is for; helps to make it plausible.
        """
        rng = Random(key)  # noqa: S311 - it must be repeatable, not secret
        place = self._place or MARKETPLACES[key % len(MARKETPLACES)]
        made = self._value(schema, rng, name, place, ())
        if isinstance(made, dict | list):
            Relations(self._document, place.currency).settle(schema, made)
        return made

    def _value(self, schema: Mapping[str, Any], rng: Random, name: str, place: Place, inside: tuple[str, ...]) -> Any:
        reference = schema.get("$ref")
        if reference is not None:
            inside = (*inside, reference)
            name = name or reference.rsplit("/", 1)[-1]
            schema = self._document.resolve(schema)
        either = schema.get("oneOf") or schema.get("anyOf")
        made: Any = {}
        if either:
            made = self._value(either[0], rng, name, place, inside)
        elif "allOf" in schema:
            made = self._joined(schema, rng, name, place, inside)
        elif schema.get("enum"):
            made = rng.choice(schema["enum"])
        elif schema.get("type") == "object" or "properties" in schema:
            made = self._object(schema, rng, place, inside)
        elif schema.get("type") == "array":
            made = self._array(schema, rng, name, place, inside)
        elif "type" in schema:
            made = _scalar(schema, rng, name, place, self._now)
        return made

    def _joined(self, schema: Mapping[str, Any], rng: Random, name: str, place: Place, inside: tuple[str, ...]) -> Any:
        parts = [self._value(part, rng, name, place, inside) for part in schema["allOf"]]
        parts.append(self._object(schema, rng, place, inside) if "properties" in schema else {})
        whole: dict[str, Any] = {}
        for part in parts:
            if not isinstance(part, dict):
                return part
            whole.update(part)
        return whole

    def _object(self, schema: Mapping[str, Any], rng: Random, place: Place, inside: tuple[str, ...]) -> dict[str, Any]:
        required = set(schema.get("required", ()))
        made: dict[str, Any] = {}
        for name, part in schema.get("properties", {}).items():
            if name.lower() in FAULTS and _is_of_errors(self._document, part):
                if name in required:
                    made[name] = []
                continue
            if name not in required and (self._bare or len(inside) > DEEPEST or self._again(part, inside)):
                continue
            made[name] = self._value(part, rng, name, place, inside)
        more = schema.get("additionalProperties")
        if isinstance(more, dict) and more and not made and not self._again(more, inside):
            made[rng.choice(WORDS)] = self._value(more, rng, "", place, inside)
        return made

    def _again(self, schema: Mapping[str, Any], inside: tuple[str, ...]) -> bool:
        """Whether a schema leads back into one that is being made."""
        if schema.get("type") == "array":
            return self._again(schema.get("items", {}), inside)
        return schema.get("$ref") in inside

    def _array(
        self, schema: Mapping[str, Any], rng: Random, name: str, place: Place, inside: tuple[str, ...]
    ) -> list[Any]:
        fewest, most = schema.get("minItems", 0), schema.get("maxItems", 2)
        items = schema.get("items", {})
        if fewest == 0 and (self._bare or len(inside) > DEEPEST or self._again(items, inside)):
            return []
        wanted = max(fewest, min(most, rng.randint(1, 2)))
        made: list[Any] = []
        for _ in range(wanted * 3):
            value = self._value(items, rng, name.removesuffix("s"), place, inside)
            if not schema.get("uniqueItems") or value not in made:
                made.append(value)
            if len(made) == wanted:
                break
        return made


def _scalar(schema: Mapping[str, Any], rng: Random, name: str, place: Place, now: datetime) -> Any:
    kind = schema["type"]
    if kind == "boolean":
        return rng.random() < 0.5  # noqa: PLR2004 - a coin
    return _string(schema, rng, name, place, now) if kind == "string" else _number(schema, rng, name, kind)


def _number(schema: Mapping[str, Any], rng: Random, name: str, kind: str) -> float:
    low = schema.get("minimum", 0)
    high = schema.get("maximum", max(low, 0) + (20 if re.search("quantity|count|number", name, re.IGNORECASE) else 500))
    low = max(low, min(1, high))
    step = schema.get("multipleOf")
    if kind == "integer" or step:
        step = step or 1
        value = int(low) + rng.randint(0, max(0, int(high) - int(low)))
        return max(value - value % step, -(-int(low) // step) * step) if step != 1 else value
    return round(rng.uniform(low, min(high, low + 500)), 2)


def _string(schema: Mapping[str, Any], rng: Random, name: str, place: Place, now: datetime) -> str:
    form = schema.get("format")
    when = now - timedelta(seconds=rng.randint(3600, 60 * 86400))
    if (stage_of(name) or (0,))[0] == AHEAD:
        when = now + (now - when)
    if form in ("date-time", "dateTime"):
        return when.strftime("%Y-%m-%dT%H:%M:%SZ")
    if form == "date":
        return when.strftime("%Y-%m-%d")
    if form in FORMS:
        return FORMS[form]
    text = _plausible(name, rng, place, when)
    shortest, longest, pattern = schema.get("minLength", 0), schema.get("maxLength"), schema.get("pattern")
    if pattern is not None and not re.search(pattern, text):
        text = _matching(pattern, shortest, longest)
    if longest is not None and len(text) > longest:
        text = text[:longest] if pattern is None else _matching(pattern, shortest, longest)
    if len(text) < shortest:
        text = (text or "A") * (shortest // max(1, len(text)) + 1)
        text = text[: max(shortest, 1)]
    return text


def _matching(pattern: str, shortest: int, longest: int | None) -> str:
    for text in FITTING:
        long = text if len(text) >= shortest else text * (shortest // len(text) + 1)
        for candidate in (long, long[:longest], long[:shortest]):
            if re.search(pattern, candidate) and shortest <= len(candidate) <= (longest or len(candidate)):
                return candidate
    return "A" * max(shortest, 1)


def _plausible(name: str, rng: Random, place: Place, when: datetime) -> str:
    make = _maker_for(name)
    return rng.choice(WORDS) if make is None else make(rng, place, when)


@lru_cache(maxsize=8192)
def _maker_for(name: str) -> Callable[[Random, Place, datetime], str] | None:
    """What makes a text of this name."""
    lower = "time" if named_moment(name) else name.lower()
    return next((make for ending, make in _ENDINGS if lower.endswith(ending)), None)


def _digits(rng: Random, count: int) -> str:
    return str(rng.randrange(10 ** (count - 1), 10**count))


def _code(rng: Random, count: int) -> str:
    return "".join(rng.choices("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", k=count))


_ENDINGS: tuple[tuple[str, Callable[[Random, Place, datetime], str]], ...] = (
    ("marketplaceid", lambda _, place, __: place.id),
    ("marketplace", lambda _, place, __: place.id),
    ("amazonorderid", lambda rng, _, __: f"{_digits(rng, 3)}-{_digits(rng, 7)}-{_digits(rng, 7)}"),
    ("orderid", lambda rng, _, __: f"{_digits(rng, 3)}-{_digits(rng, 7)}-{_digits(rng, 7)}"),
    ("asin", lambda rng, _, __: "B0" + _code(rng, 8)),
    ("fnsku", lambda rng, _, __: "X0" + _code(rng, 8)),
    ("sku", lambda rng, _, __: f"{rng.choice(WORDS).upper()}-{_digits(rng, 5)}"),
    ("currencycode", lambda _, place, __: place.currency),
    ("currency", lambda _, place, __: place.currency),
    ("amount", lambda rng, _, __: f"{rng.randint(1, 200)}.{rng.randint(0, 99):02}"),
    ("countrycode", lambda _, place, __: "GB" if place.country == "UK" else place.country),
    ("country", lambda _, place, __: "GB" if place.country == "UK" else place.country),
    ("email", lambda rng, _, __: f"{rng.choice(WORDS)}@example.com"),
    ("phone", lambda rng, _, __: "+1 555 01" + _digits(rng, 2)),
    ("phonenumber", lambda rng, _, __: "+1 555 01" + _digits(rng, 2)),
    ("postalcode", lambda rng, place, _: rng.choice(place.cities)[2]),
    ("city", lambda rng, place, _: rng.choice(place.cities)[0]),
    ("stateorregion", lambda rng, place, _: rng.choice(place.cities)[1]),
    ("addressline1", lambda rng, _, __: f"{rng.choice(WORDS).title()} Street {rng.randint(1, 99)}"),
    ("locale", lambda _, place, __: place.language),
    ("languagetag", lambda _, place, __: place.language),
    ("url", lambda rng, _, __: f"https://example.com/{rng.choice(WORDS)}"),
    ("link", lambda rng, _, __: f"https://example.com/{rng.choice(WORDS)}"),
    ("buyername", lambda rng, _, __: rng.choice(NAMES)),
    ("name", lambda rng, _, __: rng.choice(WORDS).title()),
    ("date", lambda _, __, when: when.strftime("%Y-%m-%dT%H:%M:%SZ")),
    ("time", lambda _, __, when: when.strftime("%Y-%m-%dT%H:%M:%SZ")),
    ("id", lambda rng, _, __: _code(rng, 14)),
    ("number", lambda rng, _, __: _digits(rng, 9)),
    ("code", lambda rng, _, __: _code(rng, 4)),
)


def place_of(marketplace_id: str | None) -> Place | None:
    """The marketplace of a request, if it named one that is known."""
    return BY_ID.get(marketplace_id or "")

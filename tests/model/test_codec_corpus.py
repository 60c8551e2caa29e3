"""Reading and writing over all of Amazon's example answers and bodies, as they are and bent at every place.

Compared strictly: instants as instants, a null property as an absent key, nothing else excused.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import orjson
import pytest
from attrs import frozen

from spapi_core.model import Model
from spapi_core.model.codec import Drift, DriftKind, decode, dumps, encode, encode_as, loads, parse
from spapi_core.model.compiled import function
from spapi_core.model.learning import reader_of
from tests.expected import FIGURES

ROOT = Path(__file__).resolve().parent.parent.parent
ANSWERS = FIGURES["example_answers"]
BODIES = FIGURES["example_bodies"]
NUMERALS = frozenset({"amount"})
"""Properties of some model that takes a number for the text of its digits (`_numerals_`)."""

pytestmark = pytest.mark.skipif(
    not (ROOT / "generated" / "spapi_clients" / "orders_v0" / "models.py").is_file(),
    reason="the sections are not generated: run `make generate`",
)


@frozen
class Example:
    """An example of Amazon's models and the type it is of."""

    name: str
    kind: Any
    content: bytes
    good: bool


@cache
def examples() -> tuple[list[Example], list[Example]]:
    """All example answers that have a body, and all example bodies of requests."""
    answers, bodies = [], []
    for path in sorted((ROOT / "models").glob("*.json")):
        document = json.loads(path.read_bytes())
        schemas = importlib.import_module(f"spapi_clients.{path.stem}.models").SCHEMAS
        for operation in (each for item in document["paths"].values() for each in item.values()):
            place = f"{path.stem}.{operation['operationId']}"
            for status, response in operation["responses"].items():
                kind = type_of(response, schemas)
                for index, pair in enumerate(response.get("x-amzn-api-sandbox", {}).get("static", ())):
                    if "response" in pair:
                        name = f"{place} {status} #{index}"
                        answers.append(Example(name, kind, orjson.dumps(pair["response"]), status.startswith("2")))
                    body = pair.get("request", {}).get("parameters", {}).get("body")
                    if body is not None:
                        kind_of_body = type_of(operation["requestBody"], schemas)
                        bodies.append(
                            Example(f"{place} body #{index}", kind_of_body, orjson.dumps(body["value"]), True)
                        )
    return answers, bodies


def one_of_each_kind() -> list[Example]:
    """A good and a bad answer of each section."""
    found = {(each.name.partition(".")[0], each.good): each for each in examples()[0]}
    return list(found.values())


def type_of(holder: dict[str, Any], schemas: dict[str, Any]) -> Any:
    """The Python type of a response or a request body of a document."""
    return schema_type(next(iter(holder["content"].values()))["schema"], schemas) if "content" in holder else Any


def schema_type(schema: dict[str, Any], schemas: dict[str, Any]) -> Any:
    """The Python type of a schema that is in a response."""
    if "$ref" in schema:
        return schemas[schema["$ref"].rsplit("/", 1)[1]]
    if schema.get("type") == "array":
        return list[schema_type(schema["items"], schemas)]  # type: ignore[misc]  # a type made at run time
    return {"string": str, "object": dict}.get(schema.get("type", ""), Any)


def complaint(kind: Any, content: bytes) -> str | None:
    """What is lost between bytes, typed value and bytes; None when nothing is."""
    written, value = dumps(encode(parse(kind, content, []))), json.loads(content)
    if canonical(loads(written)) == canonical(value):
        return None
    return difference(loads(written), value)


def canonical(value: Any) -> bytes:
    """JSON text with sorted keys: equal for values that are equal without excuses."""
    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        return json.dumps(value, sort_keys=True).encode()


def difference(ours: Any, theirs: Any, place: str = "") -> str | None:  # noqa: PLR0911  one line for each case
    """Where two JSON values differ; an instant equals the same instant, a null property an absent one.

    Where a model takes a number for the text of its digits, the text equals the number.
    """
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in {**ours, **theirs}:
            if (found := difference(ours.get(key), theirs.get(key), f"{place}/{key}")) is not None:
                return found
        return None
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for index, (left, right) in enumerate(zip(ours, theirs, strict=True)):
            if (found := difference(left, right, f"{place}/{index}")) is not None:
                return found
        return None
    if type(ours) is type(theirs) and ours == theirs:
        return None
    if (
        isinstance(ours, str)
        and isinstance(theirs, str)
        and instant(ours) is not None
        and instant(ours) == instant(theirs)
    ):
        return None
    if place.rpartition("/")[2] in NUMERALS and isinstance(ours, str) and type(theirs) in {int, float}:
        return None if ours == json.dumps(theirs) else f"{place}: {ours!r} has not the digits of {theirs!r}"
    return f"{place}: {ours!r} is not {theirs!r}"


def instant(text: str) -> datetime | None:
    """The point in time that a string says, with its zone."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def test_the_corpus_is_whole() -> None:
    """All example answers and bodies of Amazon's models are looked at."""
    answers, bodies = examples()
    assert (len(answers), len(bodies)) == (ANSWERS, BODIES)


def test_no_answer_loses_anything() -> None:
    """Every example answer, of every status, is read without an error and written as it was."""
    lost = [f"{each.name}{told}" for each in examples()[0] if (told := complaint(each.kind, each.content))]
    assert not lost, f"{len(lost)} of {len(examples()[0])}: {lost[:5]}"


def test_no_body_loses_anything() -> None:
    """Every example body is read without an error and written as it was."""
    lost = [f"{each.name}{told}" for each in examples()[1] if (told := complaint(each.kind, each.content))]
    assert not lost, f"{len(lost)} of {len(examples()[1])}: {lost[:5]}"


def test_bodies_that_fit_pass_the_check() -> None:
    """An example body without drift may be sent as it is."""
    for each in examples()[1]:
        drift: list[Drift] = []
        body = parse(each.kind, each.content, drift)
        if not drift:
            encode_as(each.kind, body, each.name)


def test_nothing_that_amazon_answers_is_unknown_when_it_fits() -> None:
    """Where an example drifts, what is reported is in the example: the property is there, or missing where required."""
    for each in examples()[0]:
        drift: list[Drift] = []
        parse(each.kind, each.content, drift)
        for case in drift:
            if case.kind is not DriftKind.MISSING and case.property:
                assert json.dumps(case.property).encode() in each.content, f"{each.name}: {case}"


Place = tuple[str | int, ...]


def places(value: Any, path: Place = (), seen: set[Place] | None = None) -> Iterator[tuple[Place, Any]]:
    """Every place of a JSON value; of a list's items only those with a property that no item before had."""
    seen = set() if seen is None else seen
    key = tuple("*" if isinstance(step, int) else step for step in path)
    if key not in seen:
        seen.add(key)
        yield path, value
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield from places(inner, (*path, step), seen)


REMOVED = object()


def bends(value: Any) -> Iterator[Any]:
    """What to put in the place of a value."""
    yield None
    yield REMOVED
    if isinstance(value, str):
        yield from ("no such value", 7, 7.5, True, {"left": "right"}, ["a", None])
    elif isinstance(value, bool):
        yield from ("true", 1, [])
    elif isinstance(value, int | float):
        yield from ("12", True, {}, 2**70, 1.5)
    elif isinstance(value, list):
        yield from ([*value, None], [None, *value], {"left": [1]}, "list", [[*value]], 3)
    elif isinstance(value, dict):
        yield from ({**value, "No such property": {"deep": [1, None, 2**70]}}, [value], "object", 7, [])


def bent(value: Any, path: Place, instead: Any) -> Any:
    """A copy of a JSON value with another value at one place."""
    if not path:
        return instead
    step, *rest = path
    if isinstance(value, dict):
        if not rest and instead is REMOVED:
            return {key: inner for key, inner in value.items() if key != step}
        return {key: bent(inner, tuple(rest), instead) if key == step else inner for key, inner in value.items()}
    if not rest and instead is REMOVED:
        return [inner for index, inner in enumerate(value) if index != step]
    return [bent(inner, tuple(rest), instead) if index == step else inner for index, inner in enumerate(value)]


def bendings(good: Callable[[Example], bool] = lambda each: each.good) -> Iterator[tuple[Example, Place, Any]]:
    """Every example answer bent in every way at every place."""
    for each in filter(good, examples()[0]):
        value = json.loads(each.content)
        for path, inner in places(value):
            for instead in bends(inner):
                if path:
                    yield each, path, bent(value, path, instead)


@pytest.mark.slow
def test_bent_answers_lose_nothing() -> None:
    """An answer that is wrong at one place, in whatever way, is read without an error and written as it was."""
    seen = 0
    for each, path, value in bendings():
        seen += 1
        told = complaint(each.kind, json.dumps(value).encode())
        assert told is None, f"{each.name} bent at {path}{told}"
    assert seen > 50_000


@pytest.mark.slow
def test_both_ways_of_reading_agree() -> None:
    """The function written for a hot model gives what the plain loop gives, whatever properties it takes for usual."""
    for seen, (each, path, value) in enumerate(bendings()):
        if seen % 20 == 0 and isinstance(value, dict) and isinstance(each.kind, type) and issubclass(each.kind, Model):
            agree(each.kind, value, f"{each.name} bent at {path}")


def agree(kind: type[Model], value: dict[str, Any], name: str) -> None:
    """Compare the plain loop with the function for several choices of usual properties."""
    from spapi_core.model.node import Sink  # noqa: PLC0415

    plan = reader_of(kind)
    content = json.dumps(value)
    expected: list[Drift] = []
    model = plan.read(json.loads(content), Sink(expected, exact=True))
    wires = [field.wire for field in plan.fields]
    known = frozenset(wires).intersection(value)
    choices: list[tuple[frozenset[str], Any]] = [
        (usual, None) for usual in (frozenset[str](), frozenset(wires[:1]), known, frozenset(wires))
    ]
    if len(known) == len(value):
        choices.append((known, plan.read))
    for usual, otherwise in choices:
        drift: list[Drift] = []
        key = (kind, usual, otherwise is None)
        if key not in FUNCTIONS:
            FUNCTIONS[key] = function(plan, usual, otherwise)
        found = FUNCTIONS[key](json.loads(content), Sink(drift, exact=True))
        assert found == model, name
        assert sorted(map(str, drift)) == sorted(map(str, expected)), name
        assert encode(found) == encode(model), name


FUNCTIONS: dict[Any, Any] = {}


def test_decoding_json_equals_parsing_text() -> None:
    """`decode` of the JSON value gives what `parse` gives for its text."""
    for each in one_of_each_kind():
        first: list[Drift] = []
        second: list[Drift] = []
        assert decode(each.kind, json.loads(each.content), first) == parse(each.kind, each.content, second)
        assert first == second

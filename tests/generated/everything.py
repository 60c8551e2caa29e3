"""Every generated operation with its builder and methods, the sandbox pairs of the models, and arguments made for them."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

from spapi_core.errors import InvalidArgumentError
from spapi_core.model import Model, attributes
from spapi_core.model.codec import decode, encode
from spapi_core.operation import Call, Location, Operation, Param
from spapi_core.wire import allowed

ROOT = Path(__file__).resolve().parent.parent.parent
MODELS = ROOT / "models"


@dataclass(frozen=True)
class Generated:
    """One operation as generated.

    Args:
        row: Its row in operations.json.
        operation: Its constant.
        builder: Its function in operations.py.
        sync: The method of the section's class.
        asynchronous: The method of the section's async class.
    """

    row: Mapping[str, Any]
    operation: Operation[Any]
    builder: Callable[..., Call[Any]]
    sync: Callable[..., Any]
    asynchronous: Callable[..., Any]


@dataclass(frozen=True)
class Pair:
    """One request and response of Amazon's static sandbox.

    Args:
        generated: The operation.
        status: HTTP status of the answer.
        parameters: Amazon's parameter name -> value of the example.
        answer: The JSON of the answer; None for an empty one.
    """

    generated: Generated
    status: int
    parameters: Mapping[str, Any]
    answer: Any


@cache
def rows() -> list[dict[str, Any]]:
    """The catalog's rows."""
    found: list[dict[str, Any]] = json.loads((ROOT / "generated" / "spapi_clients" / "operations.json").read_bytes())[
        "operations"
    ]
    return found


@cache
def operations() -> dict[str, Generated]:
    """Operation id -> what was generated for it."""
    found = {}
    for row in rows():
        package = importlib.import_module(f"spapi_clients.{row['section']}")
        module = importlib.import_module(f"spapi_clients.{row['section']}.operations")
        sync, asynchronous = sorted((getattr(package, name) for name in package.__all__), key=_is_async)
        found[row["id"]] = Generated(
            row=row,
            operation=getattr(module, row["function"].upper()),
            builder=getattr(module, row["function"]),
            sync=getattr(sync, row["function"]),
            asynchronous=getattr(asynchronous, row["function"]),
        )
    return found


@cache
def pairs() -> list[Pair]:
    """All static pairs, in the models' order."""
    return list(_pairs())


def _pairs() -> Iterator[Pair]:
    for file in sorted(MODELS.glob("*.json")):
        document = json.loads(file.read_bytes())
        for item in document["paths"].values():
            for operation in item.values():
                generated = operations()[f"{file.stem}.{operation['operationId']}"]
                for status, response in operation["responses"].items():
                    for pair in response.get("x-amzn-api-sandbox", {}).get("static", ()):
                        given = pair.get("request", {}).get("parameters", {})
                        yield Pair(
                            generated=generated,
                            status=int(status),
                            parameters={
                                name: entry["value"] if isinstance(entry, dict) and "value" in entry else entry
                                for name, entry in given.items()
                            },
                            answer=None if status == "204" or pair.get("response", "") == "" else pair["response"],
                        )


def arguments_of(pair: Pair) -> dict[str, Any]:
    """The arguments that make the request of a pair; what the pair leaves open is made up where it is required."""
    operation = pair.generated.operation
    given = dict(pair.parameters)
    arguments: dict[str, Any] = {}
    for param in operation.params:
        if param.name in given:
            arguments[param.argument] = _converted(param.type, given.pop(param.name))
        elif param.required:
            arguments[param.argument] = argument(param, operation.id)
    if operation.body is not None:
        bodies = list(given.values())
        if bodies:
            arguments["body"] = decode(operation.body, bodies[0], [])
        elif operation.body_required:
            arguments["body"] = body_of(operation)
    return arguments


def all_arguments(operation: Operation[Any]) -> dict[str, Any]:
    """A value for every parameter and the body."""
    arguments = {param.argument: argument(param, operation.id) for param in operation.params}
    if operation.body is not None:
        arguments["body"] = body_of(operation, whole=True)
    return arguments


def argument(param: Param, operation: str = "") -> Any:
    """A value for a parameter that its model allows; headers travel in ASCII."""
    value = "abc-1" if param.where is Location.HEADER and param.type is str else sample(param.type)
    return fitting(allowed.of(operation).get("params", {}).get(param.name, {}), value)


def body_of(operation: Operation[Any], *, whole: bool = False) -> Any:
    """A value for the body that its model allows."""
    value = sample(operation.body, whole=whole)
    rule = allowed.of(operation.id).get("body", {})
    return decode(operation.body, fitting(rule, encode(value)), []) if rule else value


TEXTS = (
    "7", "DE", "de_DE", "EUR", "2026-01-02", "2026", "UN1234", "AFTN1", "123456", "AB12", "abcdefghij",
    "https://a.example/b", "a@b.example", "wf" + "1234-" * 7 + "a", "a" * 22 + "==",
    "f0e1d2c3-0000-1111-2222-333344445555", "arn:aws:sqs:eu-west-1:123456789012:queue",
)  # fmt: skip


def fitting(rule: Mapping[str, Any], value: Any) -> Any:
    """A value changed so far that limits of its model are kept: those of texts, figures and what is within."""
    if isinstance(value, Mapping):
        known, others = rule.get("properties", {}), rule.get("values", {})
        return {name: fitting(known.get(name, others), each) for name, each in value.items()}
    if isinstance(value, list):
        found = [fitting(rule.get("items", {}), each) for each in value]
        return found * max(1, rule.get("minItems", 1)) if found else found
    if not isinstance(value, str | int | float | Decimal) or isinstance(value, Enum | bool):
        return value
    candidates: tuple[Any, ...] = (
        (value, *TEXTS) if isinstance(value, str) else (value, *(type(value)(each) for each in (1, 5, 60)))
    )
    if isinstance(value, str) and "pattern" not in rule:
        candidates = (value, (value * rule.get("minLength", 1))[: rule.get("maxLength")])
    found = [each for each in candidates if _allowed(rule, each)]
    assert found, rule
    return found[0]


def _allowed(rule: Mapping[str, Any], value: Any) -> bool:
    try:
        allowed.fitted(
            {name: each for name, each in rule.items() if name not in {"time", "day"}}, value, "", typed=True
        )
    except InvalidArgumentError:
        return False
    return True


def sample(kind: Any, *, whole: bool = False, depth: int = 0) -> Any:
    """A value of a type; of a model with all properties if `whole`, else with the required ones alone."""
    if get_origin(kind) is list:
        return [sample(get_args(kind)[0], whole=whole, depth=depth + 1)]
    if get_origin(kind) is dict:
        return {"key": sample(get_args(kind)[1], whole=whole, depth=depth + 1)}
    if choices := [each for each in get_args(kind) if each is not type(None)]:
        return sample(choices[0], whole=whole, depth=depth)
    if isinstance(kind, type) and issubclass(kind, Model):
        return _model(kind, whole=whole, depth=depth)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind))
    plain: dict[Any, Any] = {
        str: "a/b c+ü%?#",
        int: 7,
        float: 2.5,
        Decimal: Decimal("2.50"),
        bool: True,
        datetime: datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        date: date(2026, 1, 2),
        Any: {"free": [1, None, "x"]},
    }
    return plain[kind]


def _model(kind: type[Model], *, whole: bool, depth: int) -> Model:
    hints = get_type_hints(kind)
    names = attributes(kind).values()
    wanted = [
        name
        for name in names
        if (type(None) not in get_args(hints[name]) and hints[name] is not Any) or (whole and depth < 3)
    ]
    return kind(**{name: sample(hints[name], whole=whole, depth=depth + 1) for name in wanted})


def _converted(kind: Any, value: Any) -> Any:
    """An example's value as an argument: examples write numbers, booleans and lists as text now and then."""
    if get_origin(kind) is list:
        values = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else [value]
        return [_converted(get_args(kind)[0], each) for each in values]
    if kind is bool and isinstance(value, str):
        return {"true": True, "false": False}.get(value.lower(), value)
    if kind in (int, float) and isinstance(value, str):
        return kind(value)
    if kind is Decimal:
        return Decimal(str(value))
    return str(value) if kind is str else value


def _is_async(kind: type) -> bool:
    return kind.__name__.startswith("Async")

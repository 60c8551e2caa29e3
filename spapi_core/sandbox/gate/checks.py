"""Checking a request against its operation's model, to answer as Amazon does: 400 with a pointer to what is wrong.

Only what the model says is checked, and unknown query parameters pass, as they do at Amazon.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import ProblemAnswer, errors

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from spapi_core.sandbox.replies.pair import Given
    from spapi_core.sandbox.world.catalog import ModelCatalog
    from spapi_core.sandbox.world.operation_facts import OperationFacts, Parameter

__all__ = ["Checks"]

SPELLINGS = ("marketplaceid", "marketplaceids")
MOST_VALIDATORS = 60


class Checks:
    """Checks requests of one catalog; validators are made when first needed.

    Args:
        catalog: The operations and their documents.
    """

    def __init__(self, catalog: ModelCatalog) -> None:
        self._catalog = catalog
        self._validators: OrderedDict[str, Any] = OrderedDict()

    def request(self, endpoint: OperationFacts, given: Given) -> None:
        """Check the parameters and the body of a request.

        Raises:
            Problem: The model forbids it; the answer's details are a JSON pointer.
        """
        waived = _waived(endpoint, given)
        for parameter in endpoint.parameters:
            if parameter.where == "query":
                values = _values(parameter, given.query)
                if parameter.required and not values and parameter.name not in waived:
                    raise _wrong(f"Missing required parameter {parameter.name}.", f"/query/{parameter.name}")
                for value in values:
                    _value(parameter, value)
                _count(parameter, values)
            elif parameter.where == "path" and not given.path.get(parameter.name):
                raise _wrong(f"{parameter.name} must not be empty.", f"/path/{parameter.name}")
            elif parameter.where == "header" and parameter.required and not given.headers.get(parameter.name.lower()):
                raise _wrong(f"Missing required header {parameter.name}.", f"/header/{parameter.name}")
        if endpoint.body:
            self._body(endpoint, given.body)

    def _body(self, endpoint: OperationFacts, body: Any) -> None:
        if body is None:
            if endpoint.body_required:
                raise _wrong("The request body is missing.", "/body")
            return
        validator = self._validator(endpoint)
        if validator is None:
            return
        errors = list(validator.iter_errors(body))
        nulls = [each.absolute_path for each in errors if each.instance is None]
        # Amazon takes a property that is null for an absent one, and clients of many languages send every property.
        dropped = [_drop_null(body, path) for path in nulls]
        if any(dropped):
            errors = list(validator.iter_errors(body))
        error = min(errors, key=lambda found: len(found.absolute_path), default=None)
        if error is not None:
            pointer = "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in error.absolute_path)
            raise _wrong(error.message[:300], "/body" + pointer)

    def _validator(self, endpoint: OperationFacts) -> Any:
        if endpoint.id in self._validators:
            self._validators.move_to_end(endpoint.id)
            return self._validators[endpoint.id]
        document = self._catalog.document(endpoint.section)
        schema = document.body_schema(endpoint)
        validator = None
        if schema is not None:
            validator = _draft4({"allOf": [schema], "components": document.content["components"]})
        self._validators[endpoint.id] = validator
        if len(self._validators) > MOST_VALIDATORS:
            self._validators.popitem(last=False)
        return validator


def _waived(endpoint: OperationFacts, given: Given) -> frozenset[str]:
    """Parameters that a page after the first does without, as the table of pages says.

    Raises:
        Problem: It does without what the table says that such a page carries.
    """
    paging = endpoint.paging or {}
    token = paging.get("parameter")
    if token is None or not any(given.query.get(token, ())) or paging.get("keep") is None:
        return frozenset()
    spelled: dict[str, str] = {parameter.name.lower(): parameter.name for parameter in endpoint.parameters}
    for argument, value in (paging.get("add") or {}).items():
        name = spelled.get(str(argument).replace("_", ""), str(argument))
        if given.query.get(name) != [value]:
            raise _wrong(f"{name} must be {value} with {token}.", f"/query/{name}")
    kept = {argument.replace("_", "") for argument in (*paging["keep"], *(paging.get("add") or {}))}
    return frozenset(name for plain, name in spelled.items() if plain not in kept)


def _drop_null(body: Any, path: Iterable[Any]) -> bool:
    """Take a property that is null out of a body, in place; False where it is an entry of a list, or the body itself."""
    steps = list(path)
    for step in steps[:-1]:
        body = body[step]
    if not steps or not isinstance(body, dict):
        return False
    body.pop(steps[-1], None)
    return True


def _draft4(schema: Mapping[str, Any]) -> Any:
    """A validator; OpenAPI 3.0 schemas follow this draft as far as Amazon's models go."""
    from jsonschema import Draft4Validator, FormatChecker  # noqa: PLC0415 - takes a fifth of a second to load

    formats = FormatChecker(formats=())
    formats.checks("date-time", raises=ValueError)(_instant)
    return Draft4Validator(schema, format_checker=formats)


def _instant(value: object) -> bool:
    if isinstance(value, str):
        datetime.fromisoformat(value)
    return True


def _values(parameter: Parameter, query: Mapping[str, Sequence[str]]) -> list[str]:
    raw = query.get(parameter.name)
    if raw is None and parameter.name.lower() in SPELLINGS:
        raw = next((values for name, values in query.items() if name.lower() in SPELLINGS), None)
    if not raw:
        return []
    if parameter.schema.get("type") == "array" and not parameter.multi:
        return [part for value in raw for part in value.split(",") if part]
    return [value for value in raw if value]


def _value(parameter: Parameter, text: str) -> None:
    schema = parameter.schema
    if schema.get("type") == "array":
        schema = schema.get("items", {})
    kind, where = schema.get("type"), f"/query/{parameter.name}"
    if "enum" in schema and text not in [str(value) for value in schema["enum"]]:
        raise _wrong(f"{text[:100]} is not a valid value of {parameter.name}.", where)
    if kind in ("integer", "number"):
        if not re.fullmatch(r"-?\d{1,18}" if kind == "integer" else r"-?\d{1,18}(\.\d{1,18})?", text):
            raise _wrong(f"{parameter.name} must be a number.", where)
        number = float(text)
        if number < schema.get("minimum", number) or number > schema.get("maximum", number):
            raise _wrong(f"{parameter.name} is out of range.", where)
    if kind == "boolean" and text.lower() not in ("true", "false"):
        raise _wrong(f"{parameter.name} must be true or false.", where)
    if kind == "string" and schema.get("format") in ("date", "date-time"):
        try:
            datetime.fromisoformat(text)
        except ValueError:
            raise _wrong(f"{parameter.name} must be a date in the form of ISO 8601.", where) from None


def _count(parameter: Parameter, values: Sequence[str]) -> None:
    most = parameter.schema.get("maxItems")
    if parameter.schema.get("type") == "array" and most is not None and len(values) > most:
        raise _wrong(f"{parameter.name} takes {most} values at most.", f"/query/{parameter.name}")


def _wrong(message: str, pointer: str) -> ProblemAnswer:
    return ProblemAnswer(errors(400, "InvalidInput", message, pointer, error_type="InvalidInputException"))

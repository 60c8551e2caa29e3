"""Messages of a listings feed, held against Amazon's schemas."""

from __future__ import annotations

from functools import cache
from typing import Any

import orjson

from spapi_core.catalog import models_dir
from spapi_core.errors import ConfigurationError, InvalidArgumentError

_LONGEST = 300


@cache
def _schema() -> Any:
    return orjson.loads((models_dir() / "documents" / "listings_feed.jsonschema").read_bytes())


@cache
def message_validator(operation: str) -> Any:
    """The schema of one kind of message: of the alternatives that Amazon's schema names, the one that it can be."""
    schema = _schema()["properties"]["messages"]["items"]
    fits = [each for each in schema["oneOf"] if each["properties"]["operationType"].get("const") == operation]
    alternatives = {"allOf": fits} if len(fits) == 1 else {"oneOf": schema["oneOf"]}
    return schema_validator({**{name: each for name, each in schema.items() if name != "oneOf"}, **alternatives})


@cache
def header_validator() -> Any:
    """The schema of the header."""
    return schema_validator(_schema()["properties"]["header"])


def schema_validator(schema: Any) -> Any:
    """What holds values against a schema.

    Raises:
        ConfigurationError: The library for schemas is missing.
    """
    try:
        from jsonschema import Draft7Validator, Draft201909Validator  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise ConfigurationError(
            "Messages are validated with jsonschema, which is missing: pip install 'spapi-clients[listings]', or "
            "ListingsFeed(..., validate=False)"
        ) from error
    newer = "2019-09" in str(schema.get("$schema", "")) or "amazon.com" in str(schema.get("$schema", ""))
    return (Draft201909Validator if newer else Draft7Validator)(schema)


def check_fits(validator: Any, value: Any, what: str) -> None:
    """Hold a value against a schema.

    Args:
        validator: Of the schema.
        value: The value.
        what: What it is, for the message.

    Raises:
        InvalidArgumentError: It does not fit; the message has the place.
    """
    if validator.is_valid(value):
        return
    from jsonschema.exceptions import best_match  # noqa: PLC0415 - an extra

    error = best_match(validator.iter_errors(value))
    place = "/" + "/".join(str(each) for each in error.absolute_path)
    raise InvalidArgumentError(f"{what} at {place}: {error.message[:_LONGEST]}")

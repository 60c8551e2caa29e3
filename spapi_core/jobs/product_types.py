"""What the attributes of a listing have to be: Amazon's schema of a product type, and where attributes break it.

Amazon describes the attributes of each product type by a JSON schema of Draft 2019-09 with a few keywords of its own:
`minUniqueItems`, `maxUniqueItems` and `selectors` (how often entries with the same values of the selecting properties may occur),
`minUtf8ByteLength` and `maxUtf8ByteLength`. Source: https://developer-docs.amazon.com/sp-api/docs/product-type-definition-meta-schema
"""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import md5
from typing import TYPE_CHECKING, Any

from attrs import frozen

from spapi_core.errors import ConfigurationError, DocumentError
from spapi_core.model.codec import loads

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ListingFault", "ProductTypeSchema", "check_checksum"]

_LONGEST = 300
_WHOLE_OBJECT = (
    "required",
    "allOf",
    "anyOf",
    "oneOf",
    "if",
    "then",
    "else",
    "not",
    "dependentRequired",
    "dependentSchemas",
)
"""Keywords that speak of all attributes together; a change of some cannot be held against them."""


@frozen
class ListingFault:
    """Where attributes do not fit their product type.

    Args:
        place: The attribute, e.g. `item_name[0].value`; empty for the listing as a whole.
        message: What is wrong.
        keyword: The keyword of the schema that says so, e.g. `maxUtf8ByteLength`.
    """

    place: str
    message: str
    keyword: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


def check_checksum(content: bytes, checksum: str, what: str) -> None:
    """Hold a schema against the checksum that came with its link: MD5, in base64.

    Raises:
        DocumentError: It is another document, or was cut.
    """
    if b64encode(md5(content, usedforsecurity=False).digest()).decode() != checksum:
        raise DocumentError(f"{what}: the schema does not match the checksum that Amazon states: request it again")


class ProductTypeSchema:
    """What the attributes of a product type have to be.

    Args:
        product_type: Its name.
        content: The JSON schema.
        version: Amazon's version of it.

    Raises:
        DocumentError: It is not a JSON schema.
        ConfigurationError: The library for JSON schemas is not installed.
    """

    def __init__(self, product_type: str, content: bytes, version: str | None = None) -> None:
        self.product_type = product_type
        self.version = version
        try:
            schema = loads(content)
        except ValueError as error:
            raise DocumentError(f"{product_type}: its schema is not JSON") from error
        if not isinstance(schema, dict):
            raise DocumentError(f"{product_type}: its schema is not a JSON object")
        self.schema: dict[str, Any] = schema
        whole = _validator(schema)
        some = {name: value for name, value in schema.items() if name not in _WHOLE_OBJECT}
        self._whole = whole
        self._some = whole.evolve(schema=some)

    def __repr__(self) -> str:
        return f"<ProductTypeSchema {self.product_type}>"

    @property
    def attributes(self) -> list[str]:
        """Names of the attributes."""
        return sorted(self.schema.get("properties", {}))

    @property
    def required(self) -> list[str]:
        """Names of the attributes that are always required."""
        return sorted(self.schema.get("required", ()))

    def check(self, attributes: Mapping[str, Any], *, partial: bool = False) -> list[ListingFault]:
        """What is wrong with attributes, in the order of their places; empty where nothing is.

        Args:
            attributes: As they would be sent.
            partial: They are some of a listing's: what speaks of all of them together is left out.
        """
        validator = self._some if partial else self._whole
        try:
            found = [fault for error in validator.iter_errors(dict(attributes)) for fault in _faults(error)]
        except Exception as error:
            from referencing.exceptions import Unresolvable  # noqa: PLC0415 - an extra

            if isinstance(error, Unresolvable):
                raise DocumentError(
                    f"{self.product_type}: its schema refers to {error.ref}, which it does not hold"
                ) from error
            raise
        return sorted(dict.fromkeys(found), key=lambda fault: (fault.place, fault.keyword, fault.message))

    def check_patches(self, patches: Iterable[Mapping[str, Any]]) -> list[ListingFault]:
        """What is wrong with patches, as JSON: with the entries that they set, and with attributes that there are not."""
        found: list[ListingFault] = []
        known = self.schema.get("properties", {})
        for patch in patches:
            name = str(patch.get("path", "")).removeprefix("/attributes/")
            if known and name not in known:
                found.append(ListingFault(name, "there is no such attribute", "properties"))
            elif patch.get("op") != "delete":
                found += self.check({name: patch.get("value", [])}, partial=True)
        return found


def _faults(error: Any) -> Iterator[ListingFault]:
    """A fault; of several choices, the faults of the one that comes closest."""
    if error.context:
        by_choice: dict[Any, list[Any]] = {}
        for inner in error.context:
            by_choice.setdefault(inner.schema_path[0] if inner.schema_path else 0, []).append(inner)
        for inner in min(by_choice.values(), key=len):
            yield from _faults(inner)
        return
    place = "".join(f"[{each}]" if isinstance(each, int) else f".{each}" for each in error.absolute_path)
    message = error.message
    if len(message) > _LONGEST:
        message = message[:_LONGEST] + "..."
    yield ListingFault(place.lstrip("."), message, str(error.validator))


def _validator(schema: Mapping[str, Any]) -> Any:
    try:
        from jsonschema import Draft201909Validator, FormatChecker  # noqa: PLC0415 - an extra
        from jsonschema.validators import extend  # noqa: PLC0415 - an extra
        from referencing import Registry  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise ConfigurationError(
            "Checking attributes needs jsonschema: install the extra, e.g. pip install 'spapi-clients[listings]'"
        ) from error
    kind = extend(  # type: ignore[no-untyped-call]  # jsonschema states no types of it
        Draft201909Validator,
        {
            "maxUniqueItems": _max_unique,
            "minUniqueItems": _min_unique,
            "maxUtf8ByteLength": _bytes(lambda size, limit: size > limit, "longer"),
            "minUtf8ByteLength": _bytes(lambda size, limit: size < limit, "shorter"),
        },
    )
    # An empty registry: no reference of a schema leads out into the network.
    return kind(schema, registry=Registry(), format_checker=FormatChecker(["date", "date-time"]))


def _combinations(instance: Sequence[Any], schema: Mapping[str, Any]) -> Counter[str]:
    """How often each combination of the selecting properties occurs."""
    selectors = schema.get("selectors") or ()
    entries = [each for each in instance if isinstance(each, Mapping)]
    return Counter(", ".join(f"{name}={each[name]}" for name in selectors if name in each) for each in entries)


def _max_unique(validator: Any, limit: int, instance: Any, schema: Mapping[str, Any]) -> Iterator[Any]:
    from jsonschema import ValidationError  # noqa: PLC0415 - an extra

    if validator.is_type(instance, "array"):
        for told, times in _combinations(instance, schema).items():
            if times > limit:
                yield ValidationError(
                    f"{times} entries with {told or 'the same selectors'}; Amazon takes at most {limit}"
                )


def _min_unique(validator: Any, limit: int, instance: Any, schema: Mapping[str, Any]) -> Iterator[Any]:
    from jsonschema import ValidationError  # noqa: PLC0415 - an extra

    if validator.is_type(instance, "array"):
        for told, times in _combinations(instance, schema).items():
            if times < limit:
                yield ValidationError(
                    f"{times} entries with {told or 'the same selectors'}; Amazon takes at least {limit}"
                )


def _bytes(beyond: Callable[[int, int], bool], word: str) -> Any:
    def look(validator: Any, limit: int, instance: Any, schema: Mapping[str, Any]) -> Iterator[Any]:
        from jsonschema import ValidationError  # noqa: PLC0415 - an extra

        del schema
        if validator.is_type(instance, "string"):
            size = len(instance.encode(errors="surrogatepass"))
            if beyond(size, limit):
                yield ValidationError(f"{size} bytes in UTF-8, {word} than {limit}")

    return look

"""What a listing may hold, and how it is changed: product type schemas, and patches made by helpers. Nothing here sends.

Amazon describes the attributes of each product type by a JSON schema of Draft 2019-09 with a few keywords of its own:
`minUniqueItems`, `maxUniqueItems` and `selectors` (how often entries with the same values of the selecting properties may occur),
`minUtf8ByteLength` and `maxUtf8ByteLength`. Source: https://developer-docs.amazon.com/sp-api/docs/product-type-definition-meta-schema
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from hashlib import md5
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from spapi_core.errors import ConfigurationError, DocumentError, InvalidArgumentError
from spapi_core.model.codec import loads

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "ListingFault",
    "ListingResult",
    "Patch",
    "ProductTypeSchema",
    "check_checksum",
    "delete",
    "price",
    "quantity",
    "replace",
]

ROOT = "/listings/2021-08-01/items"
DEFINITIONS = "/definitions/2020-09-01/productTypes"
OFFER_TYPE = "PRODUCT"
"""Amazon's product type for changes of offers alone: prices and quantities of any product."""
_ATTRIBUTE = re.compile(r"[A-Za-z0-9_]+")
_CURRENCY = re.compile(r"[A-Z]{3}")
_LONGEST = 300
_MD5_BYTES = 16
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


@frozen
class Patch:
    """A change of one attribute, under Amazon's words.

    Args:
        op: add, replace, merge or delete.
        attribute: Its name, e.g. `purchasable_offer`.
        value: Entries of the attribute; a `marketplace_id` that is missing is the one that the listing is changed in.
    """

    op: str
    attribute: str
    value: Sequence[Mapping[str, Any]] = field(factory=tuple)

    def plain(self, marketplace_id: str | None) -> dict[str, Any]:
        """As JSON.

        Args:
            marketplace_id: Where the listing is changed; None leaves the entries as they are.

        Raises:
            InvalidArgumentError: An entry is no mapping.
        """
        _check_entries(f"{self.op} {self.attribute}", self.value)
        entries = [
            {**({"marketplace_id": marketplace_id} if marketplace_id and self._per_marketplace else {}), **each}
            for each in self.value
        ]
        return {"op": self.op, "path": f"/attributes/{self.attribute}", **({"value": entries} if entries else {})}

    @property
    def lacks_marketplace(self) -> bool:
        """Whether an entry says nothing of the marketplace that it is for."""
        return self._per_marketplace and any("marketplace_id" not in each for each in self.value)

    @property
    def _per_marketplace(self) -> bool:
        return self.attribute != "fulfillment_availability"


def price(amount: Decimal | float | str, currency: str, *, audience: str | None = None) -> Patch:
    """A patch that sets the price, tax included.

    Args:
        amount: E.g. `Decimal("12.34")`.
        currency: ISO code, e.g. EUR.
        audience: Whom the offer is for, e.g. `B2B`; None for all.

    Raises:
        InvalidArgumentError: The amount is not above zero, or the currency is no code.
    """
    try:
        value = Decimal(str(amount))
    except ArithmeticError:
        raise InvalidArgumentError(f"price: {amount!r} is no amount: give a Decimal, e.g. Decimal('12.34')") from None
    if isinstance(amount, bool) or not value.is_finite() or value <= 0:
        raise InvalidArgumentError(f"price: {amount!r} is no price: give an amount above zero")
    if not isinstance(currency, str) or not _CURRENCY.fullmatch(currency):
        raise InvalidArgumentError(f"price: {currency!r} is no currency: give its ISO code, e.g. EUR")
    offer: dict[str, Any] = {"currency": currency, "our_price": [{"schedule": [{"value_with_tax": _number(value)}]}]}
    return Patch("replace", "purchasable_offer", ({**offer, **({"audience": audience} if audience else {})},))


def quantity(number: int, *, channel: str = "DEFAULT", lead_time_days: int | None = None) -> Patch:
    """A patch that sets how many the seller has in stock.

    Args:
        number: 0 or more.
        channel: Amazon's fulfillment channel code; DEFAULT is the seller's own stock.
        lead_time_days: Days to ship; None leaves it out.

    Raises:
        InvalidArgumentError: It is no whole number of 0 or more.
    """
    for name, value in (("quantity", number), ("lead_time_days", 0 if lead_time_days is None else lead_time_days)):
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise InvalidArgumentError(f"quantity: {name} is {value!r}: give a whole number of 0 or more")
    more = {} if lead_time_days is None else {"lead_time_to_ship_max_days": lead_time_days}
    return Patch(
        "replace", "fulfillment_availability", ({"fulfillment_channel_code": channel, "quantity": number, **more},)
    )


def replace(attribute: str, *values: Mapping[str, Any]) -> Patch:
    """A patch that gives an attribute other entries, e.g. `replace("item_name", {"value": "Chair"})`.

    Raises:
        InvalidArgumentError: It is no name of an attribute, or there are no entries.
    """
    if not values:
        raise InvalidArgumentError(f"replace: {attribute}: give its entries, or use delete")
    return Patch("replace", _attribute(attribute), values)


def delete(attribute: str, *values: Mapping[str, Any]) -> Patch:
    """A patch that takes an attribute away.

    Args:
        attribute: Its name.
        values: Which entries, by their selecting properties; none for those of the marketplace.

    Raises:
        InvalidArgumentError: It is no name of an attribute.
    """
    return Patch("delete", _attribute(attribute), values or ({},))


def check_attributes(attributes: object) -> None:
    """Refuse attributes that are no mapping of their names."""
    if not isinstance(attributes, Mapping):
        raise InvalidArgumentError(
            f"attributes: a {type(attributes).__name__} is none: give them by name, e.g. {{'item_name': [{{'value': ...}}]}}"
        )


def _check_entries(what: str, values: Sequence[Any]) -> None:
    """Refuse entries of an attribute that are no mappings."""
    for at, each in enumerate(values):
        if not isinstance(each, Mapping):
            raise InvalidArgumentError(
                f"{what}: entry {at} is a {type(each).__name__}: give each as a mapping, e.g. {{'value': ...}}"
            )


def _attribute(name: str) -> str:
    bare = name.removeprefix("/attributes/") if isinstance(name, str) else name
    if not isinstance(bare, str) or not _ATTRIBUTE.fullmatch(bare):
        raise InvalidArgumentError(f"{name!r} is no attribute: give its name, e.g. purchasable_offer")
    return bare


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


@frozen
class ListingResult:
    """What became of the change of one listing.

    Args:
        sku: The listing.
        status: Amazon's: ACCEPTED, VALID (of a preview) or INVALID; None where the call failed.
        submission_id: Amazon's id of the change.
        issues: What Amazon says about it, as JSON.
        error: Why the call failed, or was not made.
    """

    sku: str
    status: str | None = None
    submission_id: str | None = None
    issues: tuple[Mapping[str, Any], ...] = field(default=(), repr=False)
    error: Exception | None = None

    @property
    def ok(self) -> bool:
        """Amazon took it."""
        return self.error is None and self.status in {"ACCEPTED", "VALID"}


def result_of(sku: str, answer: Any, error: Exception | None) -> ListingResult:
    """The result of a call that was answered, or failed."""
    if error is not None or not isinstance(answer, Mapping):
        return ListingResult(sku, error=error)
    issues = tuple(each for each in answer.get("issues") or () if isinstance(each, Mapping))
    return ListingResult(sku, answer.get("status"), answer.get("submissionId"), issues)


def check_checksum(content: bytes, checksum: str, what: str) -> None:
    """Hold a schema against the checksum that came with its link: MD5, in base64.

    Raises:
        DocumentError: It is another document, or was cut.
    """
    try:
        known = len(b64decode(checksum, validate=True)) == _MD5_BYTES
    except (Base64Error, ValueError):
        known = False
    own = b64encode(md5(content, usedforsecurity=False).digest()).decode()
    if not known or own != checksum:
        raise DocumentError(f"{what}: the schema does not have the checksum that Amazon states: ask for it again")


class ProductTypeSchema:
    """What the attributes of a product type have to be.

    Args:
        product_type: Its name.
        content: The JSON schema.
        version: Amazon's version of it.

    Raises:
        DocumentError: It is no JSON schema.
        ConfigurationError: The library for JSON schemas is not installed.
    """

    def __init__(self, product_type: str, content: bytes, version: str | None = None) -> None:
        self.product_type = product_type
        self.version = version
        try:
            schema = loads(content)
        except ValueError as error:
            raise DocumentError(f"{product_type}: its schema is no JSON") from error
        if not isinstance(schema, dict):
            raise DocumentError(f"{product_type}: its schema is no JSON object")
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

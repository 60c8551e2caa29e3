"""Listings feeds: typed messages, checked as they are added, cut at Amazon's limits, and what became of each.

Messages lie in temporary files, not in memory: a feed of any length costs what its largest message costs. The results come
back joined to their messages by number and SKU.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from functools import cache
from typing import IO, TYPE_CHECKING, Any, Literal, Self, cast

import orjson
from attrs import field, frozen

from spapi_core.catalog import models_dir
from spapi_core.errors import ConfigurationError, InvalidArgumentError
from spapi_core.jobs.listing_patches import Patch
from spapi_core.jobs.upload import Prewritten
from spapi_core.model.base import Model
from spapi_core.model.codec import dumps, encode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import TracebackType

__all__ = ["MOST_BYTES", "MOST_MESSAGES", "FeedPart", "Issue", "ListingsFeed", "MessageResult", "Summary", "results"]

MOST_MESSAGES = 25_000
"""Messages of a feed, at most (schema of the feed, `maxItems`)."""
MOST_BYTES = 10_485_760
"""Bytes of a feed, at most: 10 MiB (https://developer-docs.amazon.com/sp-api/docs/feeds-api-best-practices)."""

Operation = Literal["UPDATE", "PARTIAL_UPDATE", "PATCH", "DELETE"]
Requirements = Literal["LISTING", "LISTING_PRODUCT_ONLY", "LISTING_OFFER_ONLY"]
IncludedData = Literal[
    "summaries",
    "attributes",
    "issues",
    "offers",
    "fulfillmentAvailability",
    "procurement",
    "relationships",
    "productTypes",
]

_IN_MEMORY = 1 << 20
_END = b"]}"
_LONGEST = 300


@frozen
class Issue:
    """What Amazon says of a message.

    Args:
        severity: `ERROR`, `WARNING` or `INFO`.
        message: Amazon's words.
        code: Amazon's code; None where it gives none.
        attribute: Name of the attribute it is about; None where it gives none.
        sku: Of the message; None for an issue of the whole feed.
        message_id: Of the message; None for an issue of the whole feed.
    """

    severity: str
    message: str
    code: str | None = None
    attribute: str | None = None
    sku: str | None = None
    message_id: int | None = None

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Issue:
        """An issue of a processing report; what is missing or of another kind is left empty."""

        def text(name: str) -> str | None:
            value = data.get(name)
            return value if isinstance(value, str) and value else None

        number = data.get("messageId")
        known = number if isinstance(number, int) and not isinstance(number, bool) else None
        severity, message = text("severity") or "", text("message") or ""
        return cls(severity, message, text("code"), text("attributeName"), text("sku"), known)


@frozen
class MessageResult:
    """What became of one message.

    Args:
        sku: Its SKU.
        message_id: Its number in its part.
        operation: `UPDATE`, `PARTIAL_UPDATE`, `PATCH` or `DELETE`.
        part: Which part of the feed it stood in, from 0.
        issues: What Amazon says of it.
    """

    sku: str
    message_id: int
    operation: str
    part: int
    issues: tuple[Issue, ...] = ()

    @property
    def ok(self) -> bool:
        """Amazon accepted it: no issue is an error."""
        return not any(issue.severity == "ERROR" for issue in self.issues)


@frozen
class Summary:
    """The counts of a processing report."""

    errors: int = 0
    warnings: int = 0
    processed: int = 0
    accepted: int = 0
    invalid: int = 0

    @classmethod
    def of(cls, report: Any) -> Summary:
        """Of a processing report; what is missing counts as 0."""
        found = report.get("summary") if isinstance(report, dict) else None
        known = found if isinstance(found, dict) else {}
        names = ("errors", "warnings", "messagesProcessed", "messagesAccepted", "messagesInvalid")
        return cls(*(known[name] if isinstance(known.get(name), int) else 0 for name in names))


class FeedPart(Prewritten):
    """One document of a feed: a header and its messages, in a temporary file."""

    def __init__(self, number: int, head: bytes) -> None:
        self.number = number
        self.count = 0
        self._size = len(head) + len(_END)
        self._head = head
        self._file = cast("IO[bytes]", tempfile.SpooledTemporaryFile(_IN_MEMORY))  # noqa: SIM115 - closed with the feed

    @property
    def length(self) -> int:
        """Bytes of the document."""
        return self._size

    def fits(self, line: bytes, most_bytes: int, most_messages: int) -> bool:
        """Whether a message has room."""
        return self.count < most_messages and self._size + len(line) + 1 <= most_bytes

    def add(self, line: bytes) -> None:
        """Add a message."""
        self._file.seek(0, 2)
        self._file.write(line + b"\n")
        self._size += len(line) + (1 if self.count else 0)
        self.count += 1

    def lines(self) -> Iterator[bytes]:
        """The messages as JSON, one after another."""
        self._file.seek(0)
        for line in self._file:
            yield line[:-1]

    def pieces(self) -> Iterator[bytes]:
        """The document."""
        yield self._head
        held: list[bytes] = []
        length = 0
        for at, line in enumerate(self.lines()):
            held.append(b"," + line if at else line)
            length += len(line)
            if length >= _IN_MEMORY:
                yield b"".join(held)
                held, length = [], 0
        yield b"".join(held) + _END

    def close(self) -> None:
        """Let the temporary file go."""
        self._file.close()


class ListingsFeed:
    """A listings feed that is being written; use it in a `with` block, or close it.

    Args:
        seller_id: Merchant account of the seller, or code of the vendor.
        issue_locale: Language of the issues, e.g. `en_US`.
        included_data: What the processing report shows of the items.
        validate: Messages are held against Amazon's schema; needs `pip install spapi-clients[listings]`. Without it, what the
            methods take is right by their arguments alone.
        product_schemas: JSON schemas by product type, of getDefinitionsProductType: attributes of UPDATE messages are held
            against them.
        most_messages: Messages of one part.
        most_bytes: Bytes of one part.
        marketplace_id: Where listings are changed by patches of `price(...)` and the like; the feed of `client.feeds.listings()`
            has that of its client.

    Raises:
        ConfigurationError: The library for schemas is missing.
        InvalidArgumentError: An argument is wrong.
    """

    def __init__(
        self,
        seller_id: str,
        *,
        issue_locale: str | None = None,
        included_data: Sequence[IncludedData] = (),
        validate: bool = True,
        product_schemas: Mapping[str, Mapping[str, Any]] | None = None,
        most_messages: int = MOST_MESSAGES,
        most_bytes: int = MOST_BYTES,
        marketplace_id: str | None = None,
    ) -> None:
        if not isinstance(seller_id, str) or not seller_id:
            raise InvalidArgumentError(f"seller_id is {seller_id!r}: give the merchant account or vendor code")
        if not 1 <= most_messages <= MOST_MESSAGES:
            raise InvalidArgumentError(f"most_messages is {most_messages}: give 1 to {MOST_MESSAGES}")
        header: dict[str, Any] = {"sellerId": seller_id, "version": "2.0"}
        if issue_locale:
            header["issueLocale"] = issue_locale
        if included_data:
            header["report"] = {"includedData": list(included_data), "apiVersion": "2021-08-01"}
        self._head = b'{"header":' + dumps(header) + b',"messages":['
        self._most_messages, self._most_bytes = most_messages, most_bytes
        self._validate = validate
        self._marketplace_id = marketplace_id
        if validate:
            _check(_header_validator(), header, "The header of the feed")
        self._products = {name: _validator(schema) for name, schema in (product_schemas or {}).items()}
        self.parts: list[FeedPart] = []

    def update(
        self, sku: str, product_type: str, attributes: Mapping[str, Any], *, requirements: Requirements | None = None
    ) -> int:
        """Create a listing or replace all its attributes.

        Args:
            sku: The seller's.
            product_type: Amazon's name, e.g. `LUGGAGE`.
            attributes: All of them, as Amazon's product type has them.
            requirements: Which requirements hold; None for Amazon's default, `LISTING`.

        Returns:
            The message's number in its part.

        Raises:
            InvalidArgumentError: The message does not fit Amazon's schemas, or is larger than a feed may be.
        """
        more = {"requirements": requirements} if requirements else {}
        return self._add(sku, "UPDATE", productType=product_type, attributes=_plain(attributes), **more)

    def partial_update(self, sku: str, product_type: str, attributes: Mapping[str, Any]) -> int:
        """Replace some attributes of a listing; the others stay. Arguments and errors as `update`."""
        return self._add(sku, "PARTIAL_UPDATE", productType=product_type, attributes=_plain(attributes))

    def patch(self, sku: str, product_type: str, patches: Sequence[Mapping[str, Any] | Model | Patch]) -> int:
        """Change attributes of a listing by JSON patches.

        Args:
            sku: The seller's.
            product_type: Amazon's name.
            patches: Of `op` (add, replace, merge, delete), `path` and `value`, models of listings items, or made by
                `price`, `quantity`, `replace` and `delete` of `spapi_core.listings`.

        Returns:
            The message's number in its part.
        """
        if isinstance(patches, str | bytes) or not isinstance(patches, Sequence):
            raise InvalidArgumentError(f"patches is a {type(patches).__name__}: give a list of patches")
        return self._add(sku, "PATCH", productType=product_type, patches=[self._patch(each) for each in patches])

    def _patch(self, patch: Mapping[str, Any] | Model | Patch) -> Any:
        if not isinstance(patch, Patch):
            return _plain(patch)
        plain = patch.plain(self._marketplace_id)
        if self._marketplace_id is None and patch.lacks_marketplace:
            raise InvalidArgumentError(
                f"{patch.op} {patch.attribute}: an entry names no marketplace: give ListingsFeed a marketplace_id"
            )
        return _plain(plain)

    def delete(self, sku: str) -> int:
        """Delete a listing."""
        return self._add(sku, "DELETE")

    def __len__(self) -> int:
        return sum(part.count for part in self.parts)

    def close(self) -> None:
        """Let the temporary files go."""
        for part in self.parts:
            part.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _add(self, sku: str, operation: Operation, **more: Any) -> int:
        part = self.parts[-1] if self.parts else None
        number = part.count + 1 if part else 1
        message = {"messageId": number, "sku": sku, "operationType": operation, **more}
        self._check(message)
        line = dumps(message)
        if part is None or not part.fits(line, self._most_bytes, self._most_messages):
            part = FeedPart(len(self.parts), self._head)
            message["messageId"] = number = 1
            line = dumps(message)
            if not part.fits(line, self._most_bytes, self._most_messages):
                part.close()
                raise InvalidArgumentError(
                    f"The message of {_of(sku)} has {len(line)} bytes: a feed takes {self._most_bytes} in all"
                )
            self.parts.append(part)
        part.add(line)
        return number

    def _check(self, message: Mapping[str, Any]) -> None:
        sku = message["sku"]
        if not isinstance(sku, str) or not sku:
            raise InvalidArgumentError(f"sku is {sku!r}: give the seller's SKU")
        for name in ("productType", "attributes", "patches"):
            if name in message and not message[name]:
                raise InvalidArgumentError(f"The message of {_of(sku)}: {name} is empty")
        if self._validate:
            _check(_message_validator(message["operationType"]), message, f"The message of {_of(sku)}")
        product = self._products.get(message.get("productType", ""))
        if product is not None and message["operationType"] == "UPDATE":
            _check(product, message["attributes"], f"The attributes of {_of(sku)}")


def results(part: FeedPart, report: Any) -> Iterator[MessageResult]:
    """What became of each message of a part, in their order.

    Args:
        part: As it was sent.
        report: Its processing report, as JSON.
    """
    by_number: dict[int, list[Issue]] = {}
    by_sku: dict[str, list[Issue]] = {}
    found = report.get("issues") if isinstance(report, dict) else None
    for each in found if isinstance(found, list) else ():
        issue = Issue.of(each) if isinstance(each, dict) else None
        if issue is None:
            continue
        if issue.message_id is not None:
            by_number.setdefault(issue.message_id, []).append(issue)
        elif issue.sku is not None:
            by_sku.setdefault(issue.sku, []).append(issue)
    for line in part.lines():
        message = orjson.loads(line)
        issues = (*by_number.get(message["messageId"], ()), *by_sku.get(message["sku"], ()))
        yield MessageResult(message["sku"], message["messageId"], message["operationType"], part.number, issues)


def feed_issues(report: Any) -> tuple[Issue, ...]:
    """Issues of a processing report that are of no single message."""
    found = report.get("issues") if isinstance(report, dict) else None
    issues = [Issue.of(each) for each in found if isinstance(each, dict)] if isinstance(found, list) else []
    return tuple(each for each in issues if each.message_id is None and each.sku is None)


@frozen
class PartResult:
    """What became of one part of a feed.

    Args:
        part: The part.
        feed_id: Amazon's id of it.
        report: The processing report as JSON; None where Amazon made none.
    """

    part: FeedPart = field(repr=False)
    feed_id: str
    report: Any = field(repr=False)

    @property
    def summary(self) -> Summary:
        """Its counts."""
        return Summary.of(self.report)

    @property
    def issues(self) -> tuple[Issue, ...]:
        """Issues of the feed as a whole."""
        return feed_issues(self.report)

    def __iter__(self) -> Iterator[MessageResult]:
        return results(self.part, self.report)


def _plain(value: Any) -> Any:
    return encode(value)


def _of(sku: str) -> str:
    return f"SKU {sku[:100]!r}"


@cache
def _schema() -> Any:
    return orjson.loads((models_dir() / "documents" / "listings_feed.jsonschema").read_bytes())


@cache
def _message_validator(operation: str) -> Any:
    """The schema of one kind of message: of the alternatives that Amazon's schema names, the one that it can be."""
    schema = _schema()["properties"]["messages"]["items"]
    fits = [each for each in schema["oneOf"] if each["properties"]["operationType"].get("const") == operation]
    alternatives = {"allOf": fits} if len(fits) == 1 else {"oneOf": schema["oneOf"]}
    return _validator({**{name: each for name, each in schema.items() if name != "oneOf"}, **alternatives})


@cache
def _header_validator() -> Any:
    return _validator(_schema()["properties"]["header"])


def _validator(schema: Any) -> Any:
    try:
        from jsonschema import Draft7Validator, Draft201909Validator  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise ConfigurationError(
            "Messages are validated with jsonschema, which is missing: pip install 'spapi-clients[listings]', or "
            "ListingsFeed(..., validate=False)"
        ) from error
    newer = "2019-09" in str(schema.get("$schema", "")) or "amazon.com" in str(schema.get("$schema", ""))
    return (Draft201909Validator if newer else Draft7Validator)(schema)


def _check(validator: Any, value: Any, what: str) -> None:
    if validator.is_valid(value):
        return
    from jsonschema.exceptions import best_match  # noqa: PLC0415 - an extra

    error = best_match(validator.iter_errors(value))
    place = "/" + "/".join(str(each) for each in error.absolute_path)
    raise InvalidArgumentError(f"{what} at {place}: {error.message[:_LONGEST]}")

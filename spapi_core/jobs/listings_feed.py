"""Listings feeds: typed messages, checked as they are added, and cut at Amazon's limits.

Messages lie in temporary files, not in memory: a feed of any length costs what its largest message costs. What became of them is
in `spapi_core.jobs.feed_results`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.feed_part import FeedPart
from spapi_core.jobs.feed_results import Issue, MessageResult, Summary, results
from spapi_core.jobs.feed_schemas import check_fits, header_validator, message_validator, schema_validator
from spapi_core.jobs.listing_patches import Patch
from spapi_core.model.codec import dumps, encode

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from spapi_core.model.base import Model

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
            check_fits(header_validator(), header, "The header of the feed")
        self._products = {name: schema_validator(schema) for name, schema in (product_schemas or {}).items()}
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
            check_fits(message_validator(message["operationType"]), message, f"The message of {_of(sku)}")
        product = self._products.get(message.get("productType", ""))
        if product is not None and message["operationType"] == "UPDATE":
            check_fits(product, message["attributes"], f"The attributes of {_of(sku)}")


def _plain(value: Any) -> Any:
    return encode(value)


def _of(sku: str) -> str:
    return f"SKU {sku[:100]!r}"

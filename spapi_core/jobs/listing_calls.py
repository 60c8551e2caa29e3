"""What changes of listings send, beside what needs no call (`listing_patches`, `product_types`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.caller import seller_of
from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.listing_patches import Patch
from spapi_core.jobs.polling import text_of
from spapi_core.model.codec import encode
from spapi_core.wire.unseen import Address

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from spapi_core.caller import AnyCaller
    from spapi_core.jobs.product_types import ListingFault
    from spapi_core.operation import Call

__all__ = ["DEFINITION", "KEPT", "LIFE", "each_of", "item_call", "patch_body", "refuse_attributes", "schema_link"]

SECTION = "listings_items_v2021_08_01"
DEFINITION = "product_type_definitions_v2020_09_01.getDefinitionsProductType"
KEPT = 50
LIFE = 3600.0


def item_call(
    client: AnyCaller,
    name: str,
    names: tuple[str | None, str],
    body: Mapping[str, Any],
    places: Sequence[str],
    *,
    preview: bool,
) -> Call[Any]:
    """The call that changes a listing of a seller."""
    seller, sku = names
    seller = seller_of(client, seller)
    if not isinstance(sku, str) or not sku:
        raise InvalidArgumentError(f"sku is {sku!r}: give the seller's own number of the item")
    params: dict[str, Any] = {"sellerId": seller, "sku": sku, "marketplaceIds": list(places)}
    if preview:
        params["mode"] = "VALIDATION_PREVIEW"
    return client.named_call(f"{SECTION}.{name}", params=params, body=body)


def patch_body(product_type: str, patches: Iterable[Patch], marketplace_id: str) -> dict[str, Any]:
    """The body of a change."""
    listed = [patches] if isinstance(patches, Patch) else list(patches)
    wrong = next((each for each in listed if not isinstance(each, Patch)), None)
    if wrong is not None or not listed:
        raise InvalidArgumentError(
            f"patches: {'there are none' if wrong is None else f'a {type(wrong).__name__} is not one'}: "
            "make them by price(...), quantity(...), replace(...), delete(...)"
        )
    return {"productType": product_type, "patches": [encode(each.plain(marketplace_id)) for each in listed]}


def each_of(values: Mapping[str, Any], make: Any) -> dict[str, Patch]:
    """A patch for each SKU; all wrong values at once."""
    found: dict[str, Patch] = {}
    faults: list[str] = []
    for sku, value in values.items():
        try:
            found[sku] = make(value)
        except InvalidArgumentError as error:
            faults.append(f"{sku}: {error.message}")
    if faults:
        raise InvalidArgumentError.of(faults)
    return found


def refuse_attributes(product_type: str, faults: Sequence[ListingFault]) -> None:
    """Refuse attributes that do not fit."""
    if faults:
        raise InvalidArgumentError.of([f"{product_type}: {fault}" for fault in faults])


def schema_link(answer: Any, operation: str) -> tuple[str, str, str | None]:
    """Link, checksum and version of a schema."""
    known = answer.get("schema") if isinstance(answer, dict) else None
    link = known.get("link") if isinstance(known, dict) else None
    version = answer.get("productTypeVersion") if isinstance(answer, dict) else None
    named = version.get("version") if isinstance(version, dict) else None
    # The link is signed: an error reporter does not see its query.
    return Address(text_of(link, "resource", operation)), text_of(known, "checksum", operation), named

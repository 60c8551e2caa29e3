"""Listings as a seller changes them, for asyncio: schemas of product types, attributes checked before they are sent, prices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.caller import own_seller
from spapi_core.jobs import listing_patches
from spapi_core.jobs.aio.documents import AsyncDocument
from spapi_core.jobs.listing_calls import (
    DEFINITION,
    KEPT,
    LIFE,
    each_of,
    item_call,
    patch_body,
    refuse_attributes,
    schema_link,
)
from spapi_core.jobs.listing_patches import ListingResult, Patch, result_of
from spapi_core.jobs.options import takes_options
from spapi_core.jobs.product_types import ProductTypeSchema, check_checksum
from spapi_core.model.codec import encode
from spapi_core.wire.unseen import forgetting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from decimal import Decimal

    from spapi_core.caller import CallOptions
    from spapi_core.caller.aio import AsyncCaller
    from spapi_core.operation import Call


__all__ = ["AsyncListings"]


class AsyncListings:
    """Listings of one client, for asyncio.

    Args:
        client: Sends the calls.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
        self._schemas: dict[tuple[str, ...], tuple[float, ProductTypeSchema]] = {}

    @forgetting
    @takes_options
    async def schema(
        self,
        product_type: str,
        *,
        requirements: str | None = None,
        marketplace_ids: Sequence[str] | None = None,
        locale: str | None = None,
        seller_id: str | None = None,
        fresh: bool = False,
        options: CallOptions | None = None,
    ) -> ProductTypeSchema:
        """What the attributes of a product type have to be: the schema, downloaded and verified by its checksum.

        Kept for an hour, of the last 50 product types.

        Args:
            product_type: Amazon's name, e.g. LUGGAGE.
            requirements: LISTING, LISTING_PRODUCT_ONLY or LISTING_OFFER_ONLY; None for Amazon's default, LISTING.
            marketplace_ids: Of which marketplace; None for the client's own.
            locale: Of display names, e.g. de_DE.
            seller_id: With it, what is special for this seller; None for the profile's, or none.
            fresh: Ask Amazon even if it is kept.
            options: Of each call, see `CallOptions`.

        Raises:
            DocumentError: The schema does not have the checksum that Amazon states, or is not JSON.
            ConfigurationError: The extra `listings` is not installed.
            SPAPIError: As `AsyncClient.send`.
        """
        places = self._client.marketplaces_or_own(marketplace_ids)
        seller = seller_id or own_seller(self._client)
        named = {"requirements": requirements, "locale": locale, "sellerId": seller}
        given = {name: value for name, value in named.items() if value is not None}
        key = (product_type, *places, *given.values())
        known = self._schemas.get(key)
        if known is not None and not fresh and self._client.clock() - known[0] < LIFE:
            return known[1]
        params = {"productType": product_type, "marketplaceIds": places, **given}
        call: Call[Any] = self._client.named_call(DEFINITION, params=params)
        response = await self._client.send(call)
        resource, checksum, version = schema_link(response.parsed, call.operation.id)

        async def link() -> str:
            again = await self._client.send(call)
            return schema_link(again.parsed, call.operation.id)[0]

        document = AsyncDocument(
            f"schema of {product_type}",
            link,
            self._client.http,
            self._client.sleep,
            url=resource,
            public=self._client.endpoint.environment == "production",
        )
        content = await document.read()
        check_checksum(content, checksum, product_type)
        schema = ProductTypeSchema(product_type, content, version)
        while len(self._schemas) >= KEPT:
            self._schemas.pop(next(iter(self._schemas)), None)
        self._schemas[key] = (self._client.clock(), schema)
        return schema

    @forgetting
    @takes_options
    async def put(
        self,
        sku: str,
        product_type: str,
        attributes: Mapping[str, Any],
        *,
        requirements: str | None = None,
        check: bool = True,
        preview: bool = False,
        marketplace_id: str | None = None,
        seller_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ListingResult:
        """Create or replace a listing, once its attributes fit their product type.

        Args:
            sku: The seller's.
            product_type: Amazon's name.
            attributes: As Amazon names them.
            requirements: LISTING, LISTING_PRODUCT_ONLY or LISTING_OFFER_ONLY.
            check: Check the attributes against the schema first; nothing is sent if they do not fit.
            preview: Have Amazon check it without changing anything.
            marketplace_id: Where; None for the client's own.
            seller_id: Whose; None for the profile's `selling_partner_id`.
            options: Of each call, see `CallOptions`.

        Raises:
            InvalidArgumentError: The attributes do not fit; `faults` has each with its place. Or there is no seller.
            SPAPIError: As `AsyncClient.send`.
        """
        listing_patches.check_attributes(attributes)
        if check:
            places = None if marketplace_id is None else [marketplace_id]
            schema = await self.schema(
                product_type, requirements=requirements, marketplace_ids=places, seller_id=seller_id
            )
            refuse_attributes(product_type, schema.check(attributes))
        more = {} if requirements is None else {"requirements": requirements}
        body = {"productType": product_type, "attributes": encode(dict(attributes)), **more}
        call = self._call("putListingsItem", sku, body, marketplace_id, seller_id, preview)
        response = await self._client.send(call)
        return result_of(sku, response.parsed, None)

    @forgetting
    @takes_options
    async def patch(
        self,
        sku: str,
        *patches: Patch,
        product_type: str = listing_patches.OFFER_TYPE,
        check: bool | None = None,
        preview: bool = False,
        marketplace_id: str | None = None,
        seller_id: str | None = None,
        options: CallOptions | None = None,
    ) -> ListingResult:
        """Change attributes of a listing: `patch(sku, price("9.99", "EUR"), quantity(3))`.

        Args:
            sku: The seller's.
            patches: Made by `price`, `quantity`, `replace` and `delete`.
            product_type: Amazon's name; PRODUCT changes offers of any product.
            check: Check the patches against the schema first; None does so for a product type other than PRODUCT.
            preview: Have Amazon check it without changing anything.
            marketplace_id: Where; None for the client's own.
            seller_id: Whose; None for the profile's `selling_partner_id`.
            options: Of each call, see `CallOptions`.

        Raises:
            InvalidArgumentError: A patch does not fit; `faults` has each with its place. Or there is no seller.
            SPAPIError: As `AsyncClient.send`.
        """
        body = self._patch_body(product_type, patches, marketplace_id)
        if check or (check is None and product_type != listing_patches.OFFER_TYPE):
            places = None if marketplace_id is None else [marketplace_id]
            schema = await self.schema(product_type, marketplace_ids=places, seller_id=seller_id)
            refuse_attributes(product_type, schema.check_patches(body["patches"]))
        call = self._call("patchListingsItem", sku, body, marketplace_id, seller_id, preview)
        response = await self._client.send(call)
        return result_of(sku, response.parsed, None)

    @forgetting
    @takes_options
    async def patch_many(
        self,
        patches: Mapping[str, Patch | Iterable[Patch]],
        *,
        product_type: str = listing_patches.OFFER_TYPE,
        preview: bool = False,
        marketplace_id: str | None = None,
        seller_id: str | None = None,
        workers: int = 8,
        options: CallOptions | None = None,
    ) -> dict[str, ListingResult]:
        """Change many listings side by side, within the usage plan; one that fails does not affect the others.

        Args:
            patches: By SKU: a patch, or several.
            product_type: Amazon's name; PRODUCT changes offers of any product.
            preview: Have Amazon check them without changing anything.
            marketplace_id: Where; None for the client's own.
            seller_id: Whose; None for the profile's `selling_partner_id`.
            workers: Calls under way at most.
            options: Of each call, see `CallOptions`.

        Returns:
            By SKU, in the order of the patches.

        Raises:
            InvalidArgumentError: There is no seller or marketplace, or a patch is not one; nothing was sent.
        """
        bodies = {
            sku: self._patch_body(product_type, [each] if isinstance(each, Patch) else each, marketplace_id)
            for sku, each in patches.items()
        }
        calls = [
            self._call("patchListingsItem", sku, body, marketplace_id, seller_id, preview)
            for sku, body in bodies.items()
        ]
        results, skus = {}, iter(bodies)
        async for answer in self._client.batch(calls, workers):
            parsed = None if answer.response is None else answer.response.parsed
            sku = next(skus)
            results[sku] = result_of(sku, parsed, answer.error)
        return results

    @forgetting
    @takes_options
    async def set_prices(
        self,
        prices: Mapping[str, Decimal | float | str],
        currency: str,
        *,
        options: CallOptions | None = None,
        **settings: Any,
    ) -> dict[str, ListingResult]:
        """Set the prices of many SKUs, with a result for each.

        Args:
            prices: By SKU, tax included.
            currency: ISO code, e.g. EUR.
            settings: As `patch_many`.
            options: Of each call, see `CallOptions`.

        Raises:
            InvalidArgumentError: A price is not valid; the message names the SKU, and nothing was sent.
        """
        return await self.patch_many(
            each_of(prices, lambda amount: listing_patches.price(amount, currency)), **settings
        )

    @takes_options
    async def set_quantities(
        self, quantities: Mapping[str, int], *, options: CallOptions | None = None, **settings: Any
    ) -> dict[str, ListingResult]:
        """Set how many of many SKUs are in stock, with a result for each.

        Args:
            quantities: By SKU.
            settings: As `patch_many`.
            options: Of each call, see `CallOptions`.

        Raises:
            InvalidArgumentError: A quantity is not valid; the message names the SKU, and nothing was sent.
        """
        return await self.patch_many(each_of(quantities, listing_patches.quantity), **settings)

    def _patch_body(self, product_type: str, patches: Iterable[Patch], marketplace_id: str | None) -> dict[str, Any]:
        (place,) = self._client.marketplaces_or_own(None if marketplace_id is None else [marketplace_id])
        return patch_body(product_type, patches, place)

    def _call(
        self,
        name: str,
        sku: str,
        body: Mapping[str, Any],
        marketplace_id: str | None,
        seller_id: str | None,
        preview: bool,  # noqa: FBT001 - handed on
    ) -> Call[Any]:
        places = self._client.marketplaces_or_own(None if marketplace_id is None else [marketplace_id])
        return item_call(self._client, name, (seller_id, sku), body, places, preview=preview)

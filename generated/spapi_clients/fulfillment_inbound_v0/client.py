"""Fulfillment Inbound v0, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/fulfillment_inbound_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class FulfillmentInboundV0:
    """Look up FBA inbound shipments, their items, labels and preparation; mostly superseded.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fulfillment-inbound-v0
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_prep_instructions(
        self,
        *,
        ship_to_country_code: str,
        seller_sku_list: Sequence[str] | None = None,
        asin_list: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPrepInstructionsResponse:
        """Get how SKUs or ASINs must be labelled and prepared before they go to FBA.

        GET /fba/inbound/v0/prepInstructions

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getprepinstructions

        Args:
            ship_to_country_code (str): `ShipToCountryCode`, required.
            seller_sku_list (list[str], comma separated): `SellerSKUList`, at most 50 items.
            asin_list (list[str], comma separated): `ASINList`, at most 50 items.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPrepInstructionsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_prep_instructions(
                ship_to_country_code=ship_to_country_code, seller_sku_list=seller_sku_list, asin_list=asin_list
            ),
            options=options,
        ).parsed

    def get_shipment_items(
        self,
        *,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        query_type: models.QueryType | models.QueryTypeLiteral,
        next_token: str | None = None,
        marketplace_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetShipmentItemsResponse:
        """List items of inbound shipments changed in a time span.

        GET /fba/inbound/v0/shipmentItems

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in payload.ItemData; further pages repeat
        marketplace_id.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipmentitems

        Args:
            last_updated_after (datetime): `LastUpdatedAfter`, ISO 8601 instant.
            last_updated_before (datetime): `LastUpdatedBefore`, ISO 8601 instant.
            query_type (QueryType): `QueryType`, one of `DATE_RANGE`, `NEXT_TOKEN`, required.
            next_token (str): `NextToken`.
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentItemsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_shipment_items(
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                query_type=query_type,
                next_token=next_token,
                marketplace_id=marketplace_id,
            ),
            options=options,
        ).parsed

    def iter_get_shipment_items(
        self,
        *,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        query_type: models.QueryType | models.QueryTypeLiteral,
        next_token: str | None = None,
        marketplace_id: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetShipmentItemsResponse, models.InboundShipmentItem]:
        """Read the list of `get_shipment_items`, page after page: each InboundShipmentItem.

        Takes the arguments of `get_shipment_items` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_shipment_items(
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                query_type=query_type,
                next_token=next_token,
                marketplace_id=marketplace_id,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_shipments(
        self,
        *,
        shipment_status_list: Sequence[models.GetShipmentsShipmentStatus | models.GetShipmentsShipmentStatusLiteral]
        | None = None,
        shipment_id_list: Sequence[str] | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        query_type: models.GetShipmentsQueryType | models.GetShipmentsQueryTypeLiteral,
        next_token: str | None = None,
        marketplace_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetShipmentsResponse:
        """List inbound shipments by id, by status, or by time of change.

        GET /fba/inbound/v0/shipments

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in payload.ShipmentData; further pages
        repeat marketplace_id.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipments

        Args:
            shipment_status_list (list[GetShipmentsShipmentStatus], comma separated): `ShipmentStatusList`, each one
                of `WORKING`, `READY_TO_SHIP`, `SHIPPED`, `RECEIVING`, `CANCELLED`, `DELETED`, `CLOSED`, `ERROR`,
                `IN_TRANSIT`, `DELIVERED`, `CHECKED_IN`.
            shipment_id_list (list[str], comma separated): `ShipmentIdList`, at most 999 items.
            last_updated_after (datetime): `LastUpdatedAfter`, ISO 8601 instant.
            last_updated_before (datetime): `LastUpdatedBefore`, ISO 8601 instant.
            query_type (GetShipmentsQueryType): `QueryType`, one of `SHIPMENT`, `DATE_RANGE`, `NEXT_TOKEN`,
                required.
            next_token (str): `NextToken`.
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_shipments(
                shipment_status_list=shipment_status_list,
                shipment_id_list=shipment_id_list,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                query_type=query_type,
                next_token=next_token,
                marketplace_id=marketplace_id,
            ),
            options=options,
        ).parsed

    def iter_get_shipments(
        self,
        *,
        shipment_status_list: Sequence[models.GetShipmentsShipmentStatus | models.GetShipmentsShipmentStatusLiteral]
        | None = None,
        shipment_id_list: Sequence[str] | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        query_type: models.GetShipmentsQueryType | models.GetShipmentsQueryTypeLiteral,
        next_token: str | None = None,
        marketplace_id: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetShipmentsResponse, models.InboundShipmentInfo]:
        """Read the list of `get_shipments`, page after page: each InboundShipmentInfo.

        Takes the arguments of `get_shipments` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_shipments(
                shipment_status_list=shipment_status_list,
                shipment_id_list=shipment_id_list,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                query_type=query_type,
                next_token=next_token,
                marketplace_id=marketplace_id,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_bill_of_lading(
        self, shipment_id: str, *, options: CallOptions | None = None
    ) -> models.GetBillOfLadingResponse:
        """Get the bill of lading of a partnered truckload shipment.

        GET /fba/inbound/v0/shipments/{shipmentId}/billOfLading

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getbilloflading

        Args:
            shipment_id (str): `shipmentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetBillOfLadingResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_bill_of_lading(shipment_id=shipment_id), options=options).parsed

    def get_shipment_items_by_shipment_id(
        self, shipment_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.GetShipmentItemsResponse:
        """List the items of one inbound shipment.

        GET /fba/inbound/v0/shipments/{shipmentId}/items

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipmentitemsbyshipmentid

        Args:
            shipment_id (str): `shipmentId`.
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted, `ALL_MARKETPLACES` for all.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentItemsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_shipment_items_by_shipment_id(shipment_id=shipment_id, marketplace_id=marketplace_id),
            options=options,
        ).parsed

    def get_labels(
        self,
        shipment_id: str,
        *,
        page_type: models.PageType | models.PageTypeLiteral,
        label_type: models.LabelType | models.LabelTypeLiteral,
        number_of_packages: int | None = None,
        package_labels_to_print: Sequence[str] | None = None,
        number_of_pallets: int | None = None,
        page_size: int | None = None,
        page_start_index: int | None = None,
        options: CallOptions | None = None,
    ) -> models.GetLabelsResponse:
        """Get package labels of an inbound shipment as a document to print.

        GET /fba/inbound/v0/shipments/{shipmentId}/labels

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getlabels

        Args:
            shipment_id (str): `shipmentId`.
            page_type (PageType): `PageType`, one of `PackageLabel_Letter_2`, `PackageLabel_Letter_4`,
                `PackageLabel_Letter_6`, `PackageLabel_Letter_6_CarrierLeft`, `PackageLabel_A4_2`,
                `PackageLabel_A4_4`, `PackageLabel_Plain_Paper`, `PackageLabel_Plain_Paper_CarrierBottom`,
                `PackageLabel_Thermal`, `PackageLabel_Thermal_Unified`, `PackageLabel_Thermal_NonPCP`,
                `PackageLabel_Thermal_No_Carrier_Rotation`, required.
            label_type (LabelType): `LabelType`, one of `BARCODE_2D`, `UNIQUE`, `PALLET`, required.
            number_of_packages (int): `NumberOfPackages`.
            package_labels_to_print (list[str], comma separated): `PackageLabelsToPrint`.
            number_of_pallets (int): `NumberOfPallets`.
            page_size (int): `PageSize`.
            page_start_index (int): `PageStartIndex`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetLabelsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_labels(
                shipment_id=shipment_id,
                page_type=page_type,
                label_type=label_type,
                number_of_packages=number_of_packages,
                package_labels_to_print=package_labels_to_print,
                number_of_pallets=number_of_pallets,
                page_size=page_size,
                page_start_index=page_start_index,
            ),
            options=options,
        ).parsed


class AsyncFulfillmentInboundV0:
    """Look up FBA inbound shipments, their items, labels and preparation; mostly superseded.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fulfillment-inbound-v0
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_prep_instructions(
        self,
        *,
        ship_to_country_code: str,
        seller_sku_list: Sequence[str] | None = None,
        asin_list: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPrepInstructionsResponse:
        """Get how SKUs or ASINs must be labelled and prepared before they go to FBA.

        GET /fba/inbound/v0/prepInstructions

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getprepinstructions

        Args:
            ship_to_country_code (str): `ShipToCountryCode`, required.
            seller_sku_list (list[str], comma separated): `SellerSKUList`, at most 50 items.
            asin_list (list[str], comma separated): `ASINList`, at most 50 items.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPrepInstructionsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_prep_instructions(
                    ship_to_country_code=ship_to_country_code, seller_sku_list=seller_sku_list, asin_list=asin_list
                ),
                options=options,
            )
        ).parsed

    async def get_shipment_items(
        self,
        *,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        query_type: models.QueryType | models.QueryTypeLiteral,
        next_token: str | None = None,
        marketplace_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetShipmentItemsResponse:
        """List items of inbound shipments changed in a time span.

        GET /fba/inbound/v0/shipmentItems

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in payload.ItemData; further pages repeat
        marketplace_id.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipmentitems

        Args:
            last_updated_after (datetime): `LastUpdatedAfter`, ISO 8601 instant.
            last_updated_before (datetime): `LastUpdatedBefore`, ISO 8601 instant.
            query_type (QueryType): `QueryType`, one of `DATE_RANGE`, `NEXT_TOKEN`, required.
            next_token (str): `NextToken`.
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentItemsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_shipment_items(
                    last_updated_after=last_updated_after,
                    last_updated_before=last_updated_before,
                    query_type=query_type,
                    next_token=next_token,
                    marketplace_id=marketplace_id,
                ),
                options=options,
            )
        ).parsed

    def iter_get_shipment_items(
        self,
        *,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        query_type: models.QueryType | models.QueryTypeLiteral,
        next_token: str | None = None,
        marketplace_id: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetShipmentItemsResponse, models.InboundShipmentItem]:
        """Read the list of `get_shipment_items`, page after page: each InboundShipmentItem.

        Takes the arguments of `get_shipment_items` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_shipment_items(
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                query_type=query_type,
                next_token=next_token,
                marketplace_id=marketplace_id,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_shipments(
        self,
        *,
        shipment_status_list: Sequence[models.GetShipmentsShipmentStatus | models.GetShipmentsShipmentStatusLiteral]
        | None = None,
        shipment_id_list: Sequence[str] | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        query_type: models.GetShipmentsQueryType | models.GetShipmentsQueryTypeLiteral,
        next_token: str | None = None,
        marketplace_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetShipmentsResponse:
        """List inbound shipments by id, by status, or by time of change.

        GET /fba/inbound/v0/shipments

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in payload.ShipmentData; further pages
        repeat marketplace_id.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipments

        Args:
            shipment_status_list (list[GetShipmentsShipmentStatus], comma separated): `ShipmentStatusList`, each one
                of `WORKING`, `READY_TO_SHIP`, `SHIPPED`, `RECEIVING`, `CANCELLED`, `DELETED`, `CLOSED`, `ERROR`,
                `IN_TRANSIT`, `DELIVERED`, `CHECKED_IN`.
            shipment_id_list (list[str], comma separated): `ShipmentIdList`, at most 999 items.
            last_updated_after (datetime): `LastUpdatedAfter`, ISO 8601 instant.
            last_updated_before (datetime): `LastUpdatedBefore`, ISO 8601 instant.
            query_type (GetShipmentsQueryType): `QueryType`, one of `SHIPMENT`, `DATE_RANGE`, `NEXT_TOKEN`,
                required.
            next_token (str): `NextToken`.
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_shipments(
                    shipment_status_list=shipment_status_list,
                    shipment_id_list=shipment_id_list,
                    last_updated_after=last_updated_after,
                    last_updated_before=last_updated_before,
                    query_type=query_type,
                    next_token=next_token,
                    marketplace_id=marketplace_id,
                ),
                options=options,
            )
        ).parsed

    def iter_get_shipments(
        self,
        *,
        shipment_status_list: Sequence[models.GetShipmentsShipmentStatus | models.GetShipmentsShipmentStatusLiteral]
        | None = None,
        shipment_id_list: Sequence[str] | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        query_type: models.GetShipmentsQueryType | models.GetShipmentsQueryTypeLiteral,
        next_token: str | None = None,
        marketplace_id: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetShipmentsResponse, models.InboundShipmentInfo]:
        """Read the list of `get_shipments`, page after page: each InboundShipmentInfo.

        Takes the arguments of `get_shipments` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_shipments(
                shipment_status_list=shipment_status_list,
                shipment_id_list=shipment_id_list,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                query_type=query_type,
                next_token=next_token,
                marketplace_id=marketplace_id,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_bill_of_lading(
        self, shipment_id: str, *, options: CallOptions | None = None
    ) -> models.GetBillOfLadingResponse:
        """Get the bill of lading of a partnered truckload shipment.

        GET /fba/inbound/v0/shipments/{shipmentId}/billOfLading

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getbilloflading

        Args:
            shipment_id (str): `shipmentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetBillOfLadingResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_bill_of_lading(shipment_id=shipment_id), options=options)).parsed

    async def get_shipment_items_by_shipment_id(
        self, shipment_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.GetShipmentItemsResponse:
        """List the items of one inbound shipment.

        GET /fba/inbound/v0/shipments/{shipmentId}/items

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipmentitemsbyshipmentid

        Args:
            shipment_id (str): `shipmentId`.
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted, `ALL_MARKETPLACES` for all.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentItemsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_shipment_items_by_shipment_id(shipment_id=shipment_id, marketplace_id=marketplace_id),
                options=options,
            )
        ).parsed

    async def get_labels(
        self,
        shipment_id: str,
        *,
        page_type: models.PageType | models.PageTypeLiteral,
        label_type: models.LabelType | models.LabelTypeLiteral,
        number_of_packages: int | None = None,
        package_labels_to_print: Sequence[str] | None = None,
        number_of_pallets: int | None = None,
        page_size: int | None = None,
        page_start_index: int | None = None,
        options: CallOptions | None = None,
    ) -> models.GetLabelsResponse:
        """Get package labels of an inbound shipment as a document to print.

        GET /fba/inbound/v0/shipments/{shipmentId}/labels

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getlabels

        Args:
            shipment_id (str): `shipmentId`.
            page_type (PageType): `PageType`, one of `PackageLabel_Letter_2`, `PackageLabel_Letter_4`,
                `PackageLabel_Letter_6`, `PackageLabel_Letter_6_CarrierLeft`, `PackageLabel_A4_2`,
                `PackageLabel_A4_4`, `PackageLabel_Plain_Paper`, `PackageLabel_Plain_Paper_CarrierBottom`,
                `PackageLabel_Thermal`, `PackageLabel_Thermal_Unified`, `PackageLabel_Thermal_NonPCP`,
                `PackageLabel_Thermal_No_Carrier_Rotation`, required.
            label_type (LabelType): `LabelType`, one of `BARCODE_2D`, `UNIQUE`, `PALLET`, required.
            number_of_packages (int): `NumberOfPackages`.
            package_labels_to_print (list[str], comma separated): `PackageLabelsToPrint`.
            number_of_pallets (int): `NumberOfPallets`.
            page_size (int): `PageSize`.
            page_start_index (int): `PageStartIndex`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetLabelsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_labels(
                    shipment_id=shipment_id,
                    page_type=page_type,
                    label_type=label_type,
                    number_of_packages=number_of_packages,
                    package_labels_to_print=package_labels_to_print,
                    number_of_pallets=number_of_pallets,
                    page_size=page_size,
                    page_start_index=page_start_index,
                ),
                options=options,
            )
        ).parsed

"""Tracking 2026-01-30, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/tracking_v2026_01_30.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class TrackingV20260130:
    """Track shipments by Amazon's or the carrier's numbers.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/tracking-v2026-01-30
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_shipment_tracking(
        self,
        *,
        id: str | None = None,
        acsin: str | None = None,
        aftn: str | None = None,
        container_number: str | None = None,
        house_bill_of_lading_number: str | None = None,
        carrier_tracking_tracking_number: str | None = None,
        carrier_tracking_carrier_code: str | None = None,
        accept_language: str | None = None,
        pro_number: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetShipmentTrackingResponse:
        r"""Track a shipment by its id, container, bill of lading or carrier's tracking number.

        GET /tracking/2026-01-30/shipments/track

        Usage plan: 2 requests a second, burst 30. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipmenttracking

        Args:
            id (str): `id`.
            acsin (str): `acsin`.
            aftn (str): `aftn`, pattern `^AFTN\d+$`.
            container_number (str): `containerNumber`.
            house_bill_of_lading_number (str): `houseBillOfLadingNumber`.
            carrier_tracking_tracking_number (str): `carrierTracking.trackingNumber`.
            carrier_tracking_carrier_code (str): `carrierTracking.carrierCode`.
            accept_language (str): `Accept-Language`.
            pro_number (str): `proNumber`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentTrackingResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_shipment_tracking(
                id=id,
                acsin=acsin,
                aftn=aftn,
                container_number=container_number,
                house_bill_of_lading_number=house_bill_of_lading_number,
                carrier_tracking_tracking_number=carrier_tracking_tracking_number,
                carrier_tracking_carrier_code=carrier_tracking_carrier_code,
                accept_language=accept_language,
                pro_number=pro_number,
            ),
            options=options,
        ).parsed


class AsyncTrackingV20260130:
    """Track shipments by Amazon's or the carrier's numbers.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/tracking-v2026-01-30
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_shipment_tracking(
        self,
        *,
        id: str | None = None,
        acsin: str | None = None,
        aftn: str | None = None,
        container_number: str | None = None,
        house_bill_of_lading_number: str | None = None,
        carrier_tracking_tracking_number: str | None = None,
        carrier_tracking_carrier_code: str | None = None,
        accept_language: str | None = None,
        pro_number: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetShipmentTrackingResponse:
        r"""Track a shipment by its id, container, bill of lading or carrier's tracking number.

        GET /tracking/2026-01-30/shipments/track

        Usage plan: 2 requests a second, burst 30. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipmenttracking

        Args:
            id (str): `id`.
            acsin (str): `acsin`.
            aftn (str): `aftn`, pattern `^AFTN\d+$`.
            container_number (str): `containerNumber`.
            house_bill_of_lading_number (str): `houseBillOfLadingNumber`.
            carrier_tracking_tracking_number (str): `carrierTracking.trackingNumber`.
            carrier_tracking_carrier_code (str): `carrierTracking.carrierCode`.
            accept_language (str): `Accept-Language`.
            pro_number (str): `proNumber`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentTrackingResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_shipment_tracking(
                    id=id,
                    acsin=acsin,
                    aftn=aftn,
                    container_number=container_number,
                    house_bill_of_lading_number=house_bill_of_lading_number,
                    carrier_tracking_tracking_number=carrier_tracking_tracking_number,
                    carrier_tracking_carrier_code=carrier_tracking_carrier_code,
                    accept_language=accept_language,
                    pro_number=pro_number,
                ),
                options=options,
            )
        ).parsed

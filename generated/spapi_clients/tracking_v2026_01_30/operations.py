"""The operations of Tracking 2026-01-30: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_shipment_tracking(...))` does.
Written by `python -m codegen generate` from models/tracking_v2026_01_30.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

GET_SHIPMENT_TRACKING: Operation[models.GetShipmentTrackingResponse] = Operation(
    id="tracking_v2026_01_30.getShipmentTracking",
    section="tracking_v2026_01_30",
    name="getShipmentTracking",
    method="GET",
    path="/tracking/2026-01-30/shipments/track",
    params=(
        Param("id", "id", Location.QUERY, str),
        Param("acsin", "acsin", Location.QUERY, str),
        Param("aftn", "aftn", Location.QUERY, str),
        Param("containerNumber", "container_number", Location.QUERY, str),
        Param("houseBillOfLadingNumber", "house_bill_of_lading_number", Location.QUERY, str),
        Param("carrierTracking.trackingNumber", "carrier_tracking_tracking_number", Location.QUERY, str),
        Param("carrierTracking.carrierCode", "carrier_tracking_carrier_code", Location.QUERY, str),
        Param("Accept-Language", "accept_language", Location.HEADER, str),
        Param("proNumber", "pro_number", Location.QUERY, str),
    ),
    responses={
        200: models.GetShipmentTrackingResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Track a shipment by its id, container, bill of lading or carrier's tracking number."""


def get_shipment_tracking(
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
) -> Call[models.GetShipmentTrackingResponse]:
    r"""Bind the arguments of `getShipmentTracking`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: rate-limits.yml.

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

    Grants, sandbox, answer and errors: `TrackingV20260130.get_shipment_tracking`.
    """
    return GET_SHIPMENT_TRACKING.call(
        id=id,
        acsin=acsin,
        aftn=aftn,
        container_number=container_number,
        house_bill_of_lading_number=house_bill_of_lading_number,
        carrier_tracking_tracking_number=carrier_tracking_tracking_number,
        carrier_tracking_carrier_code=carrier_tracking_carrier_code,
        accept_language=accept_language,
        pro_number=pro_number,
    )

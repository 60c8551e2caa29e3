"""The operations of Replenishment 2022-11-07: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(list_offer_metrics(...))` does.
Written by `python -m codegen generate` from models/replenishment_v2022_11_07.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Operation, PagedOperation, Paging

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call, PagedCall

LIST_OFFER_METRICS: PagedOperation[models.ListOfferMetricsResponse, models.ListOfferMetricsResponseOffer] = (
    PagedOperation(
        id="replenishment_v2022_11_07.listOfferMetrics",
        section="replenishment_v2022_11_07",
        name="listOfferMetrics",
        method="POST",
        path="/replenishment/2022-11-07/offers/metrics/search",
        body=models.ListOfferMetricsRequest,
        responses={
            200: models.ListOfferMetricsResponse,
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
        paging=Paging(
            argument="body",
            token=(),
            items=("offers",),
            offset={
                "offset": ("pagination", "offset"),
                "limit": ("pagination", "limit"),
                "total": ("pagination", "totalResults"),
            },
        ),
        sandbox="static",
        safe_to_repeat=True,
    )
)
"""List Subscribe & Save figures per offer over a time span."""


def list_offer_metrics(
    *, body: models.ListOfferMetricsRequest | None = None
) -> PagedCall[models.ListOfferMetricsResponse, models.ListOfferMetricsResponseOffer]:
    """Bind the arguments of `listOfferMetrics`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
    Paging: by offset, pagination.offset in the body.

    Args:
        body (ListOfferMetricsRequest): `ListOfferMetricsRequest`, may be left out.

    Grants, sandbox, answer and errors: `ReplenishmentV20221107.list_offer_metrics`.
    """
    return LIST_OFFER_METRICS.call(body=body)


LIST_OFFERS: PagedOperation[models.ListOffersResponse, models.ListOffersResponseOffer] = PagedOperation(
    id="replenishment_v2022_11_07.listOffers",
    section="replenishment_v2022_11_07",
    name="listOffers",
    method="POST",
    path="/replenishment/2022-11-07/offers/search",
    body=models.ListOffersRequest,
    responses={
        200: models.ListOffersResponse,
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
    paging=Paging(
        argument="body",
        token=(),
        items=("offers",),
        offset={
            "offset": ("pagination", "offset"),
            "limit": ("pagination", "limit"),
            "total": ("pagination", "totalResults"),
        },
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the offers enrolled in Subscribe & Save, with their discounts and forecasts."""


def list_offers(
    *, body: models.ListOffersRequest | None = None
) -> PagedCall[models.ListOffersResponse, models.ListOffersResponseOffer]:
    """Bind the arguments of `listOffers`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
    Paging: by offset, pagination.offset in the body.

    Args:
        body (ListOffersRequest): `ListOffersRequest`, may be left out.

    Grants, sandbox, answer and errors: `ReplenishmentV20221107.list_offers`.
    """
    return LIST_OFFERS.call(body=body)


GET_SELLING_PARTNER_METRICS: Operation[models.GetSellingPartnerMetricsResponse] = Operation(
    id="replenishment_v2022_11_07.getSellingPartnerMetrics",
    section="replenishment_v2022_11_07",
    name="getSellingPartnerMetrics",
    method="POST",
    path="/replenishment/2022-11-07/sellingPartners/metrics/search",
    body=models.GetSellingPartnerMetricsRequest,
    responses={
        200: models.GetSellingPartnerMetricsResponse,
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
"""Get Subscribe & Save figures of the whole business over a time span."""


def get_selling_partner_metrics(
    *, body: models.GetSellingPartnerMetricsRequest | None = None
) -> Call[models.GetSellingPartnerMetricsResponse]:
    """Bind the arguments of `getSellingPartnerMetrics`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.

    Args:
        body (GetSellingPartnerMetricsRequest): `GetSellingPartnerMetricsRequest`, may be left out.

    Grants, sandbox, answer and errors: `ReplenishmentV20221107.get_selling_partner_metrics`.
    """
    return GET_SELLING_PARTNER_METRICS.call(body=body)

"""The operations of Promotions 2025-12-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(search_promotions(...))` does.
Written by `python -m codegen generate` from models/promotions_v2025_12_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call, PagedCall

SEARCH_PROMOTIONS: PagedOperation[models.SearchPromotionsResponse, models.PromotionSummary] = PagedOperation(
    id="promotions_v2025_12_01.searchPromotions",
    section="promotions_v2025_12_01",
    name="searchPromotions",
    method="GET",
    path="/promotions/2025-12-01/promotions",
    params=(
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("locale", "locale", Location.QUERY, str),
        Param("statuses", "statuses", Location.QUERY, list[models.GetPromotionResponseStatus], style=Style.CSV),
        Param("asins", "asins", Location.QUERY, list[str], style=Style.CSV),
        Param("skus", "skus", Location.QUERY, list[str], style=Style.CSV),
        Param("promotionTypes", "promotion_types", Location.QUERY, list[models.PromotionType], style=Style.CSV),
        Param("startDateBefore", "start_date_before", Location.QUERY, datetime),
        Param("startDateAfter", "start_date_after", Location.QUERY, datetime),
        Param("endDateBefore", "end_date_before", Location.QUERY, datetime),
        Param("endDateAfter", "end_date_after", Location.QUERY, datetime),
        Param("updateDateAfter", "update_date_after", Location.QUERY, datetime),
        Param("updateDateBefore", "update_date_before", Location.QUERY, datetime),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
        Param("revision", "revision", Location.QUERY, models.Revision),
        Param("limit", "limit", Location.QUERY, int),
        Param(
            "includedData", "included_data", Location.QUERY, list[models.SearchPromotionsIncludedData], style=Style.CSV
        ),
    ),
    responses={
        200: models.SearchPromotionsResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("promotions",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""Find promotions by marketplace, status, product, type and time."""


def search_promotions(
    *,
    marketplace_ids: Sequence[str] | None = None,
    locale: str | None = None,
    statuses: Sequence[models.GetPromotionResponseStatus | models.GetPromotionResponseStatusLiteral] | None = None,
    asins: Sequence[str] | None = None,
    skus: Sequence[str] | None = None,
    promotion_types: Sequence[models.PromotionType | models.PromotionTypeLiteral] | None = None,
    start_date_before: datetime | str | None = None,
    start_date_after: datetime | str | None = None,
    end_date_before: datetime | str | None = None,
    end_date_after: datetime | str | None = None,
    update_date_after: datetime | str | None = None,
    update_date_before: datetime | str | None = None,
    pagination_token: str | None = None,
    revision: models.Revision | models.RevisionLiteral | None = None,
    limit: int | None = None,
    included_data: Sequence[models.SearchPromotionsIncludedData | models.SearchPromotionsIncludedDataLiteral]
    | None = None,
) -> PagedCall[models.SearchPromotionsResponse, models.PromotionSummary]:
    """Bind the arguments of `searchPromotions`; nothing is sent.

    Usage plan: 0.1 requests a second, burst 4. Source: model.
    Paging: pagination_token takes pagination.nextToken from the answer; items in promotions.

    Args:
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        locale (str): `locale`, pattern `^[a-z]{2}_[A-Z]{2}$`, Amazon's default `en_US`.
        statuses (list[GetPromotionResponseStatus], comma separated): `statuses`, each one of `PROCESSING`,
            `UPCOMING`, `RUNNING`, `EXPIRED`, `FAILED`, `CANCELLING`, `CANCELLED`.
        asins (list[str], comma separated): `asins`, at most 10 items.
        skus (list[str], comma separated): `skus`, at most 10 items.
        promotion_types (list[PromotionType], comma separated): `promotionTypes`, each one of `BASKET_BUILDING`,
            `DEAL`, `PRICE_DISCOUNT`, `COUPON`.
        start_date_before (datetime): `startDateBefore`, ISO 8601 instant.
        start_date_after (datetime): `startDateAfter`, ISO 8601 instant.
        end_date_before (datetime): `endDateBefore`, ISO 8601 instant.
        end_date_after (datetime): `endDateAfter`, ISO 8601 instant.
        update_date_after (datetime): `updateDateAfter`, ISO 8601 instant.
        update_date_before (datetime): `updateDateBefore`, ISO 8601 instant.
        pagination_token (str): `paginationToken`.
        revision (Revision): `revision`, one of `LATEST`, `PUBLISHED`, `ANY`, Amazon's default `PUBLISHED`.
        limit (int): `limit`, 1 to 100, Amazon's default `20`.
        included_data (list[SearchPromotionsIncludedData], comma separated): `includedData`, each one of `ISSUES`,
            `CUSTOMER_SEGMENTS`.

    Grants, sandbox, answer and errors: `PromotionsV20251201.search_promotions`.
    """
    return SEARCH_PROMOTIONS.call(
        marketplace_ids=marketplace_ids,
        locale=locale,
        statuses=statuses,
        asins=asins,
        skus=skus,
        promotion_types=promotion_types,
        start_date_before=start_date_before,
        start_date_after=start_date_after,
        end_date_before=end_date_before,
        end_date_after=end_date_after,
        update_date_after=update_date_after,
        update_date_before=update_date_before,
        pagination_token=pagination_token,
        revision=revision,
        limit=limit,
        included_data=included_data,
    )


GET_PROMOTION: Operation[models.GetPromotionResponse] = Operation(
    id="promotions_v2025_12_01.getPromotion",
    section="promotions_v2025_12_01",
    name="getPromotion",
    method="GET",
    path="/promotions/2025-12-01/promotions/{promotionId}",
    params=(
        Param("promotionId", "promotion_id", Location.PATH, str, required=True),
        Param("includedData", "included_data", Location.QUERY, list[models.IncludedData], style=Style.CSV),
        Param("locale", "locale", Location.QUERY, str),
    ),
    responses={
        200: models.GetPromotionResponse,
        400: models.ErrorList,
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
"""Read a promotion, with the parts you ask for."""


def get_promotion(
    promotion_id: str,
    *,
    included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
    locale: str | None = None,
) -> Call[models.GetPromotionResponse]:
    """Bind the arguments of `getPromotion`; nothing is sent.

    Usage plan: 0.1 requests a second, burst 2. Source: model.

    Args:
        promotion_id (str): `promotionId`.
        included_data (list[IncludedData], comma separated): `includedData`, each one of `ISSUES`, `SELECTION`,
            `CUSTOMER_SEGMENTS`.
        locale (str): `locale`, pattern `^[a-z]{2}_[A-Z]{2}$`, Amazon's default `en_US`.

    Grants, sandbox, answer and errors: `PromotionsV20251201.get_promotion`.
    """
    return GET_PROMOTION.call(promotion_id=promotion_id, included_data=included_data, locale=locale)


GET_SELECTION: PagedOperation[models.GetSelectionResponse, models.Item] = PagedOperation(
    id="promotions_v2025_12_01.getSelection",
    section="promotions_v2025_12_01",
    name="getSelection",
    method="GET",
    path="/promotions/2025-12-01/promotions/{promotionId}/selections/{selectionId}",
    params=(
        Param("promotionId", "promotion_id", Location.PATH, str, required=True),
        Param("selectionId", "selection_id", Location.PATH, str, required=True),
        Param("revisionId", "revision_id", Location.QUERY, int, required=True),
        Param("locale", "locale", Location.QUERY, str),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
        Param("limit", "limit", Location.QUERY, int),
        Param("includedData", "included_data", Location.QUERY, list[models.GetSelectionIncludedData], style=Style.CSV),
    ),
    responses={
        200: models.GetSelectionResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="pagination_token",
        token=("selection", "selectionDetails", "pagination", "nextToken"),
        items=("selection", "selectionDetails", "items"),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the products that a promotion covers, as of one of its revisions."""


def get_selection(
    promotion_id: str,
    selection_id: str,
    *,
    revision_id: int,
    locale: str | None = None,
    pagination_token: str | None = None,
    limit: int | None = None,
    included_data: Sequence[models.GetSelectionIncludedData | models.GetSelectionIncludedDataLiteral] | None = None,
) -> PagedCall[models.GetSelectionResponse, models.Item]:
    """Bind the arguments of `getSelection`; nothing is sent.

    Usage plan: 0.1 requests a second, burst 2. Source: model.
    Paging: pagination_token takes selection.selectionDetails.pagination.nextToken from the answer; items in
    selection.selectionDetails.items.

    Args:
        promotion_id (str): `promotionId`.
        selection_id (str): `selectionId`.
        revision_id (int): `revisionId`, at least 1, required.
        locale (str): `locale`, pattern `^[a-z]{2}_[A-Z]{2}$`, Amazon's default `en_US`.
        pagination_token (str): `paginationToken`.
        limit (int): `limit`, 1 to 100, Amazon's default `20`.
        included_data (list[GetSelectionIncludedData], comma separated): `includedData`, each one of `ISSUES`.

    Grants, sandbox, answer and errors: `PromotionsV20251201.get_selection`.
    """
    return GET_SELECTION.call(
        promotion_id=promotion_id,
        selection_id=selection_id,
        revision_id=revision_id,
        locale=locale,
        pagination_token=pagination_token,
        limit=limit,
        included_data=included_data,
    )

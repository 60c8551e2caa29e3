"""The operations of Listings Restrictions 2021-08-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_listings_restrictions(...))` does.
Written by `python -m codegen generate` from models/listings_restrictions_v2021_08_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call

GET_LISTINGS_RESTRICTIONS: Operation[models.RestrictionList] = Operation(
    id="listings_restrictions_v2021_08_01.getListingsRestrictions",
    section="listings_restrictions_v2021_08_01",
    name="getListingsRestrictions",
    method="GET",
    path="/listings/2021-08-01/restrictions",
    params=(
        Param("asin", "asin", Location.QUERY, str, required=True),
        Param("conditionType", "condition_type", Location.QUERY, models.RestrictionConditionType),
        Param("sellerId", "seller_id", Location.QUERY, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("reasonLocale", "reason_locale", Location.QUERY, str),
        Param("productType", "product_type", Location.QUERY, str),
    ),
    responses={
        200: models.RestrictionList,
        400: list[models.Error],
        403: list[models.Error],
        404: list[models.Error],
        413: list[models.Error],
        415: list[models.Error],
        429: list[models.Error],
        500: list[models.Error],
        503: list[models.Error],
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""See whether a seller may list an ASIN in a condition, and where to ask for approval."""


def get_listings_restrictions(
    *,
    asin: str,
    condition_type: models.RestrictionConditionType | models.RestrictionConditionTypeLiteral | None = None,
    seller_id: str,
    marketplace_ids: Sequence[str] | None = None,
    reason_locale: str | None = None,
    product_type: str | None = None,
) -> Call[models.RestrictionList]:
    """Bind the arguments of `getListingsRestrictions`; nothing is sent.

    Usage plan: 5 requests a second, burst 10; 100 a second for the whole application. Source: model,
    rate-limits.yml, documentation.

    Args:
        asin (str): `asin`, required.
        condition_type (RestrictionConditionType): `conditionType`, one of `new_new`, `new_open_box`, `new_oem`,
            `refurbished_refurbished`, `used_like_new`, `used_very_good`, `used_good`, `used_acceptable`,
            `collectible_like_new`, `collectible_very_good`, `collectible_good`, `collectible_acceptable` and 1
            more.
        seller_id (str): `sellerId`, required.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
        reason_locale (str): `reasonLocale`.
        product_type (str): `productType`.

    Grants, sandbox, answer and errors: `ListingsRestrictionsV20210801.get_listings_restrictions`.
    """
    return GET_LISTINGS_RESTRICTIONS.call(
        asin=asin,
        condition_type=condition_type,
        seller_id=seller_id,
        marketplace_ids=marketplace_ids,
        reason_locale=reason_locale,
        product_type=product_type,
    )

"""The operations of Listings Items 2020-09-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(put_listings_item(...))` does.
Written by `python -m codegen generate` from models/listings_items_v2020_09_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call

PUT_LISTINGS_ITEM: Operation[models.ListingsItemSubmissionResponse] = Operation(
    id="listings_items_v2020_09_01.putListingsItem",
    section="listings_items_v2020_09_01",
    name="putListingsItem",
    method="PUT",
    path="/listings/2020-09-01/items/{sellerId}/{sku}",
    params=(
        Param("sellerId", "seller_id", Location.PATH, str, required=True),
        Param("sku", "sku", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("issueLocale", "issue_locale", Location.QUERY, str),
    ),
    body=models.ListingsItemPutRequest,
    body_required=True,
    responses={
        200: models.ListingsItemSubmissionResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Create a listing, or replace all of it."""


def put_listings_item(
    seller_id: str,
    sku: str,
    *,
    marketplace_ids: Sequence[str] | None = None,
    issue_locale: str | None = None,
    body: models.ListingsItemPutRequest,
) -> Call[models.ListingsItemSubmissionResponse]:
    """Bind the arguments of `putListingsItem`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.

    Args:
        seller_id (str): `sellerId`.
        sku (str): `sku`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
        issue_locale (str): `issueLocale`.
        body (ListingsItemPutRequest): `ListingsItemPutRequest`.

    Grants, sandbox, answer and errors: `ListingsItemsV20200901.put_listings_item`.
    """
    return PUT_LISTINGS_ITEM.call(
        seller_id=seller_id, sku=sku, marketplace_ids=marketplace_ids, issue_locale=issue_locale, body=body
    )


DELETE_LISTINGS_ITEM: Operation[models.ListingsItemSubmissionResponse] = Operation(
    id="listings_items_v2020_09_01.deleteListingsItem",
    section="listings_items_v2020_09_01",
    name="deleteListingsItem",
    method="DELETE",
    path="/listings/2020-09-01/items/{sellerId}/{sku}",
    params=(
        Param("sellerId", "seller_id", Location.PATH, str, required=True),
        Param("sku", "sku", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("issueLocale", "issue_locale", Location.QUERY, str),
    ),
    responses={
        200: models.ListingsItemSubmissionResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Delete a listing."""


def delete_listings_item(
    seller_id: str, sku: str, *, marketplace_ids: Sequence[str] | None = None, issue_locale: str | None = None
) -> Call[models.ListingsItemSubmissionResponse]:
    """Bind the arguments of `deleteListingsItem`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.

    Args:
        seller_id (str): `sellerId`.
        sku (str): `sku`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
        issue_locale (str): `issueLocale`.

    Grants, sandbox, answer and errors: `ListingsItemsV20200901.delete_listings_item`.
    """
    return DELETE_LISTINGS_ITEM.call(
        seller_id=seller_id, sku=sku, marketplace_ids=marketplace_ids, issue_locale=issue_locale
    )


PATCH_LISTINGS_ITEM: Operation[models.ListingsItemSubmissionResponse] = Operation(
    id="listings_items_v2020_09_01.patchListingsItem",
    section="listings_items_v2020_09_01",
    name="patchListingsItem",
    method="PATCH",
    path="/listings/2020-09-01/items/{sellerId}/{sku}",
    params=(
        Param("sellerId", "seller_id", Location.PATH, str, required=True),
        Param("sku", "sku", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("issueLocale", "issue_locale", Location.QUERY, str),
    ),
    body=models.ListingsItemPatchRequest,
    body_required=True,
    responses={
        200: models.ListingsItemSubmissionResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
)
"""Change some attributes of a listing."""


def patch_listings_item(
    seller_id: str,
    sku: str,
    *,
    marketplace_ids: Sequence[str] | None = None,
    issue_locale: str | None = None,
    body: models.ListingsItemPatchRequest,
) -> Call[models.ListingsItemSubmissionResponse]:
    """Bind the arguments of `patchListingsItem`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.

    Args:
        seller_id (str): `sellerId`.
        sku (str): `sku`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
        issue_locale (str): `issueLocale`.
        body (ListingsItemPatchRequest): `ListingsItemPatchRequest`.

    Grants, sandbox, answer and errors: `ListingsItemsV20200901.patch_listings_item`.
    """
    return PATCH_LISTINGS_ITEM.call(
        seller_id=seller_id, sku=sku, marketplace_ids=marketplace_ids, issue_locale=issue_locale, body=body
    )

"""The operations of Listings Items 2021-08-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(search_listings_items(...))` does.
Written by `python -m codegen generate` from models/listings_items_v2021_08_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call, PagedCall

SEARCH_LISTINGS_ITEMS: PagedOperation[models.ItemSearchResults, models.Item] = PagedOperation(
    id="listings_items_v2021_08_01.searchListingsItems",
    section="listings_items_v2021_08_01",
    name="searchListingsItems",
    method="GET",
    path="/listings/2021-08-01/items/{sellerId}",
    params=(
        Param("sellerId", "seller_id", Location.PATH, str, required=True),
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
        Param("includedData", "included_data", Location.QUERY, list[models.IncludedData], style=Style.CSV),
        Param("identifiers", "identifiers", Location.QUERY, list[str], style=Style.CSV),
        Param("identifiersType", "identifiers_type", Location.QUERY, models.IdentifiersType),
        Param("variationParentSku", "variation_parent_sku", Location.QUERY, str),
        Param("packageHierarchySku", "package_hierarchy_sku", Location.QUERY, str),
        Param("createdAfter", "created_after", Location.QUERY, datetime),
        Param("createdBefore", "created_before", Location.QUERY, datetime),
        Param("lastUpdatedAfter", "last_updated_after", Location.QUERY, datetime),
        Param("lastUpdatedBefore", "last_updated_before", Location.QUERY, datetime),
        Param(
            "withIssueSeverity", "with_issue_severity", Location.QUERY, list[models.WithIssueSeverity], style=Style.CSV
        ),
        Param("withStatus", "with_status", Location.QUERY, list[models.WithStatus], style=Style.CSV),
        Param("withoutStatus", "without_status", Location.QUERY, list[models.WithoutStatus], style=Style.CSV),
        Param("sortBy", "sort_by", Location.QUERY, models.SortBy),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("pageToken", "page_token", Location.QUERY, str),
    ),
    responses={
        200: models.ItemSearchResults,
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
        argument="page_token",
        token=("pagination", "nextToken"),
        items=("items",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""Search a seller's listings by SKU, ASIN, status, issues or time."""


def search_listings_items(
    seller_id: str,
    *,
    marketplace_ids: Sequence[str] | None = None,
    issue_locale: str | None = None,
    included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
    identifiers: Sequence[str] | None = None,
    identifiers_type: models.IdentifiersType | models.IdentifiersTypeLiteral | None = None,
    variation_parent_sku: str | None = None,
    package_hierarchy_sku: str | None = None,
    created_after: datetime | str | None = None,
    created_before: datetime | str | None = None,
    last_updated_after: datetime | str | None = None,
    last_updated_before: datetime | str | None = None,
    with_issue_severity: Sequence[models.WithIssueSeverity | models.WithIssueSeverityLiteral] | None = None,
    with_status: Sequence[models.WithStatus | models.WithStatusLiteral] | None = None,
    without_status: Sequence[models.WithoutStatus | models.WithoutStatusLiteral] | None = None,
    sort_by: models.SortBy | models.SortByLiteral | None = None,
    sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> PagedCall[models.ItemSearchResults, models.Item]:
    """Bind the arguments of `searchListingsItems`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
    Paging: page_token takes pagination.nextToken from the answer; items in items.

    Args:
        seller_id (str): `sellerId`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
        issue_locale (str): `issueLocale`.
        included_data (list[IncludedData], comma separated): `includedData`, Amazon's default `summaries`, each one
            of `summaries`, `attributes`, `issues`, `offers`, `fulfillmentAvailability`, `procurement`,
            `relationships`, `productTypes`.
        identifiers (list[str], comma separated): `identifiers`, at most 20 items.
        identifiers_type (IdentifiersType): `identifiersType`, one of `ASIN`, `EAN`, `FNSKU`, `GTIN`, `ISBN`, `JAN`,
            `MINSAN`, `SKU`, `UPC`.
        variation_parent_sku (str): `variationParentSku`.
        package_hierarchy_sku (str): `packageHierarchySku`.
        created_after (datetime): `createdAfter`, ISO 8601 instant.
        created_before (datetime): `createdBefore`, ISO 8601 instant.
        last_updated_after (datetime): `lastUpdatedAfter`, ISO 8601 instant.
        last_updated_before (datetime): `lastUpdatedBefore`, ISO 8601 instant.
        with_issue_severity (list[WithIssueSeverity], comma separated): `withIssueSeverity`, each one of `WARNING`,
            `ERROR`.
        with_status (list[WithStatus], comma separated): `withStatus`, each one of `BUYABLE`, `DISCOVERABLE`.
        without_status (list[WithoutStatus], comma separated): `withoutStatus`, each one of `BUYABLE`,
            `DISCOVERABLE`.
        sort_by (SortBy): `sortBy`, one of `sku`, `createdDate`, `lastUpdatedDate`, Amazon's default
            `lastUpdatedDate`.
        sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`, Amazon's default `DESC`.
        page_size (int): `pageSize`, at most 20, Amazon's default `10`.
        page_token (str): `pageToken`.

    Grants, sandbox, answer and errors: `ListingsItemsV20210801.search_listings_items`.
    """
    return SEARCH_LISTINGS_ITEMS.call(
        seller_id=seller_id,
        marketplace_ids=marketplace_ids,
        issue_locale=issue_locale,
        included_data=included_data,
        identifiers=identifiers,
        identifiers_type=identifiers_type,
        variation_parent_sku=variation_parent_sku,
        package_hierarchy_sku=package_hierarchy_sku,
        created_after=created_after,
        created_before=created_before,
        last_updated_after=last_updated_after,
        last_updated_before=last_updated_before,
        with_issue_severity=with_issue_severity,
        with_status=with_status,
        without_status=without_status,
        sort_by=sort_by,
        sort_order=sort_order,
        page_size=page_size,
        page_token=page_token,
    )


GET_LISTINGS_ITEM: Operation[models.Item] = Operation(
    id="listings_items_v2021_08_01.getListingsItem",
    section="listings_items_v2021_08_01",
    name="getListingsItem",
    method="GET",
    path="/listings/2021-08-01/items/{sellerId}/{sku}",
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
        Param("includedData", "included_data", Location.QUERY, list[models.IncludedData], style=Style.CSV),
    ),
    responses={
        200: models.Item,
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
"""Read a listing: its summary, attributes, issues, offers and stock."""


def get_listings_item(
    seller_id: str,
    sku: str,
    *,
    marketplace_ids: Sequence[str] | None = None,
    issue_locale: str | None = None,
    included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
) -> Call[models.Item]:
    """Bind the arguments of `getListingsItem`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.

    Args:
        seller_id (str): `sellerId`.
        sku (str): `sku`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
        issue_locale (str): `issueLocale`.
        included_data (list[IncludedData], comma separated): `includedData`, Amazon's default `summaries`, each one
            of `summaries`, `attributes`, `issues`, `offers`, `fulfillmentAvailability`, `procurement`,
            `relationships`, `productTypes`.

    Grants, sandbox, answer and errors: `ListingsItemsV20210801.get_listings_item`.
    """
    return GET_LISTINGS_ITEM.call(
        seller_id=seller_id,
        sku=sku,
        marketplace_ids=marketplace_ids,
        issue_locale=issue_locale,
        included_data=included_data,
    )


PUT_LISTINGS_ITEM: Operation[models.ListingsItemSubmissionResponse] = Operation(
    id="listings_items_v2021_08_01.putListingsItem",
    section="listings_items_v2021_08_01",
    name="putListingsItem",
    method="PUT",
    path="/listings/2021-08-01/items/{sellerId}/{sku}",
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
        Param(
            "includedData", "included_data", Location.QUERY, list[models.PutListingsItemIncludedData], style=Style.CSV
        ),
        Param("mode", "mode", Location.QUERY, models.Mode),
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
"""Create a listing, or replace all of it; `mode` can check it without saving it."""


def put_listings_item(
    seller_id: str,
    sku: str,
    *,
    marketplace_ids: Sequence[str] | None = None,
    included_data: Sequence[models.PutListingsItemIncludedData | models.PutListingsItemIncludedDataLiteral]
    | None = None,
    mode: models.Mode | models.ModeLiteral | None = None,
    issue_locale: str | None = None,
    body: models.ListingsItemPutRequest,
) -> Call[models.ListingsItemSubmissionResponse]:
    """Bind the arguments of `putListingsItem`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.

    Args:
        seller_id (str): `sellerId`.
        sku (str): `sku`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        included_data (list[PutListingsItemIncludedData], comma separated): `includedData`, Amazon's default
            `issues`, each one of `identifiers`, `issues`.
        mode (Mode): `mode`, one of `VALIDATION_PREVIEW`.
        issue_locale (str): `issueLocale`.
        body (ListingsItemPutRequest): `ListingsItemPutRequest`.

    Grants, sandbox, answer and errors: `ListingsItemsV20210801.put_listings_item`.
    """
    return PUT_LISTINGS_ITEM.call(
        seller_id=seller_id,
        sku=sku,
        marketplace_ids=marketplace_ids,
        included_data=included_data,
        mode=mode,
        issue_locale=issue_locale,
        body=body,
    )


DELETE_LISTINGS_ITEM: Operation[models.ListingsItemSubmissionResponse] = Operation(
    id="listings_items_v2021_08_01.deleteListingsItem",
    section="listings_items_v2021_08_01",
    name="deleteListingsItem",
    method="DELETE",
    path="/listings/2021-08-01/items/{sellerId}/{sku}",
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
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        issue_locale (str): `issueLocale`.

    Grants, sandbox, answer and errors: `ListingsItemsV20210801.delete_listings_item`.
    """
    return DELETE_LISTINGS_ITEM.call(
        seller_id=seller_id, sku=sku, marketplace_ids=marketplace_ids, issue_locale=issue_locale
    )


PATCH_LISTINGS_ITEM: Operation[models.ListingsItemSubmissionResponse] = Operation(
    id="listings_items_v2021_08_01.patchListingsItem",
    section="listings_items_v2021_08_01",
    name="patchListingsItem",
    method="PATCH",
    path="/listings/2021-08-01/items/{sellerId}/{sku}",
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
        Param(
            "includedData", "included_data", Location.QUERY, list[models.PutListingsItemIncludedData], style=Style.CSV
        ),
        Param("mode", "mode", Location.QUERY, models.Mode),
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
"""Change some attributes of a listing; `mode` can check the change without making it."""


def patch_listings_item(
    seller_id: str,
    sku: str,
    *,
    marketplace_ids: Sequence[str] | None = None,
    included_data: Sequence[models.PutListingsItemIncludedData | models.PutListingsItemIncludedDataLiteral]
    | None = None,
    mode: models.Mode | models.ModeLiteral | None = None,
    issue_locale: str | None = None,
    body: models.ListingsItemPatchRequest,
) -> Call[models.ListingsItemSubmissionResponse]:
    """Bind the arguments of `patchListingsItem`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.

    Args:
        seller_id (str): `sellerId`.
        sku (str): `sku`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
        included_data (list[PutListingsItemIncludedData], comma separated): `includedData`, Amazon's default
            `issues`, each one of `identifiers`, `issues`.
        mode (Mode): `mode`, one of `VALIDATION_PREVIEW`.
        issue_locale (str): `issueLocale`.
        body (ListingsItemPatchRequest): `ListingsItemPatchRequest`.

    Grants, sandbox, answer and errors: `ListingsItemsV20210801.patch_listings_item`.
    """
    return PATCH_LISTINGS_ITEM.call(
        seller_id=seller_id,
        sku=sku,
        marketplace_ids=marketplace_ids,
        included_data=included_data,
        mode=mode,
        issue_locale=issue_locale,
        body=body,
    )

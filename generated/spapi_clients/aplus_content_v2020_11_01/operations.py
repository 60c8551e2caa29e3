"""The operations of A+ Content 2020-11-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(validate_content_document_asin_relations(...))` does.
Written by `python -m codegen generate` from models/aplus_content_v2020_11_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call, PagedCall

VALIDATE_CONTENT_DOCUMENT_ASIN_RELATIONS: Operation[models.ValidateContentDocumentAsinRelationsResponse] = Operation(
    id="aplus_content_v2020_11_01.validateContentDocumentAsinRelations",
    section="aplus_content_v2020_11_01",
    name="validateContentDocumentAsinRelations",
    method="POST",
    path="/aplus/2020-11-01/contentAsinValidations",
    params=(
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("asinSet", "asin_set", Location.QUERY, list[str], style=Style.CSV),
    ),
    body=models.PostContentDocumentRequest,
    body_required=True,
    responses={
        200: models.ValidateContentDocumentAsinRelationsResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    safe_to_repeat=True,
)
"""Check an A+ page against a set of ASINs, without saving it."""


def validate_content_document_asin_relations(
    *, marketplace_id: str | None = None, asin_set: Sequence[str] | None = None, body: models.PostContentDocumentRequest
) -> Call[models.ValidateContentDocumentAsinRelationsResponse]:
    """Bind the arguments of `validateContentDocumentAsinRelations`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.

    Args:
        marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
        asin_set (list[str], comma separated): `asinSet`, no duplicate items, each at least 10 characters.
        body (PostContentDocumentRequest): `PostContentDocumentRequest`.

    Grants, sandbox, answer and errors: `AplusContentV20201101.validate_content_document_asin_relations`.
    """
    return VALIDATE_CONTENT_DOCUMENT_ASIN_RELATIONS.call(marketplace_id=marketplace_id, asin_set=asin_set, body=body)


SEARCH_CONTENT_DOCUMENTS: PagedOperation[models.SearchContentDocumentsResponse, models.ContentMetadataRecord] = (
    PagedOperation(
        id="aplus_content_v2020_11_01.searchContentDocuments",
        section="aplus_content_v2020_11_01",
        name="searchContentDocuments",
        method="GET",
        path="/aplus/2020-11-01/contentDocuments",
        params=(
            Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
            Param("pageToken", "page_token", Location.QUERY, str),
        ),
        responses={
            200: models.SearchContentDocumentsResponse,
            400: models.ErrorList,
            401: models.ErrorList,
            403: models.ErrorList,
            404: models.ErrorList,
            410: models.ErrorList,
            429: models.ErrorList,
            500: models.ErrorList,
            503: models.ErrorList,
        },
        paging=Paging(
            argument="page_token",
            token=("nextPageToken",),
            items=("contentMetadataRecords",),
        ),
        safe_to_repeat=True,
    )
)
"""List the A+ pages of a selling partner."""


def search_content_documents(
    *, marketplace_id: str | None = None, page_token: str | None = None
) -> PagedCall[models.SearchContentDocumentsResponse, models.ContentMetadataRecord]:
    """Bind the arguments of `searchContentDocuments`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
    Paging: page_token takes nextPageToken from the answer; items in contentMetadataRecords.

    Args:
        marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
        page_token (str): `pageToken`, at least 1 character.

    Grants, sandbox, answer and errors: `AplusContentV20201101.search_content_documents`.
    """
    return SEARCH_CONTENT_DOCUMENTS.call(marketplace_id=marketplace_id, page_token=page_token)


CREATE_CONTENT_DOCUMENT: Operation[models.PostContentDocumentResponse] = Operation(
    id="aplus_content_v2020_11_01.createContentDocument",
    section="aplus_content_v2020_11_01",
    name="createContentDocument",
    method="POST",
    path="/aplus/2020-11-01/contentDocuments",
    params=(Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),),
    body=models.PostContentDocumentRequest,
    body_required=True,
    responses={
        200: models.PostContentDocumentResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
)
"""Create an A+ page."""


def create_content_document(
    *, marketplace_id: str | None = None, body: models.PostContentDocumentRequest
) -> Call[models.PostContentDocumentResponse]:
    """Bind the arguments of `createContentDocument`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.

    Args:
        marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
        body (PostContentDocumentRequest): `PostContentDocumentRequest`.

    Grants, sandbox, answer and errors: `AplusContentV20201101.create_content_document`.
    """
    return CREATE_CONTENT_DOCUMENT.call(marketplace_id=marketplace_id, body=body)


GET_CONTENT_DOCUMENT: Operation[models.GetContentDocumentResponse] = Operation(
    id="aplus_content_v2020_11_01.getContentDocument",
    section="aplus_content_v2020_11_01",
    name="getContentDocument",
    method="GET",
    path="/aplus/2020-11-01/contentDocuments/{contentReferenceKey}",
    params=(
        Param("contentReferenceKey", "content_reference_key", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param(
            "includedDataSet",
            "included_data_set",
            Location.QUERY,
            list[models.IncludedDataSet],
            required=True,
            style=Style.CSV,
        ),
    ),
    responses={
        200: models.GetContentDocumentResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        410: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    safe_to_repeat=True,
)
"""Read an A+ page: its modules, its metadata, or both."""


def get_content_document(
    content_reference_key: str,
    *,
    marketplace_id: str | None = None,
    included_data_set: Sequence[models.IncludedDataSet | models.IncludedDataSetLiteral],
) -> Call[models.GetContentDocumentResponse]:
    """Bind the arguments of `getContentDocument`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.

    Args:
        content_reference_key (str): `contentReferenceKey`, at least 1 character.
        marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
        included_data_set (list[IncludedDataSet], comma separated): `includedDataSet`, at least 1 item, no duplicate
            items, each one of `CONTENTS`, `METADATA`, required.

    Grants, sandbox, answer and errors: `AplusContentV20201101.get_content_document`.
    """
    return GET_CONTENT_DOCUMENT.call(
        content_reference_key=content_reference_key, marketplace_id=marketplace_id, included_data_set=included_data_set
    )


UPDATE_CONTENT_DOCUMENT: Operation[models.PostContentDocumentResponse] = Operation(
    id="aplus_content_v2020_11_01.updateContentDocument",
    section="aplus_content_v2020_11_01",
    name="updateContentDocument",
    method="POST",
    path="/aplus/2020-11-01/contentDocuments/{contentReferenceKey}",
    params=(
        Param("contentReferenceKey", "content_reference_key", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    body=models.PostContentDocumentRequest,
    body_required=True,
    responses={
        200: models.PostContentDocumentResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        410: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
)
"""Replace an A+ page with a new draft."""


def update_content_document(
    content_reference_key: str, *, marketplace_id: str | None = None, body: models.PostContentDocumentRequest
) -> Call[models.PostContentDocumentResponse]:
    """Bind the arguments of `updateContentDocument`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.

    Args:
        content_reference_key (str): `contentReferenceKey`, at least 1 character.
        marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
        body (PostContentDocumentRequest): `PostContentDocumentRequest`.

    Grants, sandbox, answer and errors: `AplusContentV20201101.update_content_document`.
    """
    return UPDATE_CONTENT_DOCUMENT.call(
        content_reference_key=content_reference_key, marketplace_id=marketplace_id, body=body
    )


POST_CONTENT_DOCUMENT_APPROVAL_SUBMISSION: Operation[models.AplusResponse] = Operation(
    id="aplus_content_v2020_11_01.postContentDocumentApprovalSubmission",
    section="aplus_content_v2020_11_01",
    name="postContentDocumentApprovalSubmission",
    method="POST",
    path="/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/approvalSubmissions",
    params=(
        Param("contentReferenceKey", "content_reference_key", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.AplusResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        410: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
)
"""Send an A+ page to review, to be published once approved."""


def post_content_document_approval_submission(
    content_reference_key: str, *, marketplace_id: str | None = None
) -> Call[models.AplusResponse]:
    """Bind the arguments of `postContentDocumentApprovalSubmission`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.

    Args:
        content_reference_key (str): `contentReferenceKey`, at least 1 character.
        marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `AplusContentV20201101.post_content_document_approval_submission`.
    """
    return POST_CONTENT_DOCUMENT_APPROVAL_SUBMISSION.call(
        content_reference_key=content_reference_key, marketplace_id=marketplace_id
    )


LIST_CONTENT_DOCUMENT_ASIN_RELATIONS: PagedOperation[
    models.ListContentDocumentAsinRelationsResponse, models.AsinMetadata
] = PagedOperation(
    id="aplus_content_v2020_11_01.listContentDocumentAsinRelations",
    section="aplus_content_v2020_11_01",
    name="listContentDocumentAsinRelations",
    method="GET",
    path="/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins",
    params=(
        Param("contentReferenceKey", "content_reference_key", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param(
            "includedDataSet",
            "included_data_set",
            Location.QUERY,
            list[models.ListContentDocumentAsinRelationsIncludedDataSet],
            style=Style.CSV,
        ),
        Param("asinSet", "asin_set", Location.QUERY, list[str], style=Style.CSV),
        Param("pageToken", "page_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListContentDocumentAsinRelationsResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        410: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="page_token",
        token=("nextPageToken",),
        items=("asinMetadataSet",),
    ),
    safe_to_repeat=True,
)
"""List the ASINs that an A+ page belongs to."""


def list_content_document_asin_relations(
    content_reference_key: str,
    *,
    marketplace_id: str | None = None,
    included_data_set: Sequence[
        models.ListContentDocumentAsinRelationsIncludedDataSet
        | models.ListContentDocumentAsinRelationsIncludedDataSetLiteral
    ]
    | None = None,
    asin_set: Sequence[str] | None = None,
    page_token: str | None = None,
) -> PagedCall[models.ListContentDocumentAsinRelationsResponse, models.AsinMetadata]:
    """Bind the arguments of `listContentDocumentAsinRelations`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
    Paging: page_token takes nextPageToken from the answer; items in asinMetadataSet.

    Args:
        content_reference_key (str): `contentReferenceKey`, at least 1 character.
        marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
        included_data_set (list[ListContentDocumentAsinRelationsIncludedDataSet], comma separated):
            `includedDataSet`, no duplicate items, each one of `METADATA`.
        asin_set (list[str], comma separated): `asinSet`, no duplicate items, each at least 10 characters.
        page_token (str): `pageToken`, at least 1 character.

    Grants, sandbox, answer and errors: `AplusContentV20201101.list_content_document_asin_relations`.
    """
    return LIST_CONTENT_DOCUMENT_ASIN_RELATIONS.call(
        content_reference_key=content_reference_key,
        marketplace_id=marketplace_id,
        included_data_set=included_data_set,
        asin_set=asin_set,
        page_token=page_token,
    )


POST_CONTENT_DOCUMENT_ASIN_RELATIONS: Operation[models.AplusResponse] = Operation(
    id="aplus_content_v2020_11_01.postContentDocumentAsinRelations",
    section="aplus_content_v2020_11_01",
    name="postContentDocumentAsinRelations",
    method="POST",
    path="/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins",
    params=(
        Param("contentReferenceKey", "content_reference_key", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    body=models.PostContentDocumentAsinRelationsRequest,
    body_required=True,
    responses={
        200: models.AplusResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        410: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
)
"""Set the ASINs that an A+ page belongs to."""


def post_content_document_asin_relations(
    content_reference_key: str,
    *,
    marketplace_id: str | None = None,
    body: models.PostContentDocumentAsinRelationsRequest,
) -> Call[models.AplusResponse]:
    """Bind the arguments of `postContentDocumentAsinRelations`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.

    Args:
        content_reference_key (str): `contentReferenceKey`, at least 1 character.
        marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
        body (PostContentDocumentAsinRelationsRequest): `PostContentDocumentAsinRelationsRequest`.

    Grants, sandbox, answer and errors: `AplusContentV20201101.post_content_document_asin_relations`.
    """
    return POST_CONTENT_DOCUMENT_ASIN_RELATIONS.call(
        content_reference_key=content_reference_key, marketplace_id=marketplace_id, body=body
    )


POST_CONTENT_DOCUMENT_SUSPEND_SUBMISSION: Operation[models.AplusResponse] = Operation(
    id="aplus_content_v2020_11_01.postContentDocumentSuspendSubmission",
    section="aplus_content_v2020_11_01",
    name="postContentDocumentSuspendSubmission",
    method="POST",
    path="/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/suspendSubmissions",
    params=(
        Param("contentReferenceKey", "content_reference_key", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.AplusResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        410: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
)
"""Take the published A+ page off the detail pages."""


def post_content_document_suspend_submission(
    content_reference_key: str, *, marketplace_id: str | None = None
) -> Call[models.AplusResponse]:
    """Bind the arguments of `postContentDocumentSuspendSubmission`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.

    Args:
        content_reference_key (str): `contentReferenceKey`, at least 1 character.
        marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `AplusContentV20201101.post_content_document_suspend_submission`.
    """
    return POST_CONTENT_DOCUMENT_SUSPEND_SUBMISSION.call(
        content_reference_key=content_reference_key, marketplace_id=marketplace_id
    )


SEARCH_CONTENT_PUBLISH_RECORDS: PagedOperation[models.SearchContentPublishRecordsResponse, models.PublishRecord] = (
    PagedOperation(
        id="aplus_content_v2020_11_01.searchContentPublishRecords",
        section="aplus_content_v2020_11_01",
        name="searchContentPublishRecords",
        method="GET",
        path="/aplus/2020-11-01/contentPublishRecords",
        params=(
            Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
            Param("asin", "asin", Location.QUERY, str, required=True),
            Param("pageToken", "page_token", Location.QUERY, str),
        ),
        responses={
            200: models.SearchContentPublishRecordsResponse,
            400: models.ErrorList,
            401: models.ErrorList,
            403: models.ErrorList,
            404: models.ErrorList,
            429: models.ErrorList,
            500: models.ErrorList,
            503: models.ErrorList,
        },
        paging=Paging(
            argument="page_token",
            token=("nextPageToken",),
            items=("publishRecordList",),
        ),
        safe_to_repeat=True,
    )
)
"""List when and where A+ pages of an ASIN were published."""


def search_content_publish_records(
    *, marketplace_id: str | None = None, asin: str, page_token: str | None = None
) -> PagedCall[models.SearchContentPublishRecordsResponse, models.PublishRecord]:
    """Bind the arguments of `searchContentPublishRecords`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
    Paging: page_token takes nextPageToken from the answer; items in publishRecordList.

    Args:
        marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
        asin (str): `asin`, at least 10 characters, required.
        page_token (str): `pageToken`, at least 1 character.

    Grants, sandbox, answer and errors: `AplusContentV20201101.search_content_publish_records`.
    """
    return SEARCH_CONTENT_PUBLISH_RECORDS.call(marketplace_id=marketplace_id, asin=asin, page_token=page_token)


CREATE_MEDIA: Operation[models.CreateMediaResponse] = Operation(
    id="aplus_content_v2020_11_01.createMedia",
    section="aplus_content_v2020_11_01",
    name="createMedia",
    method="POST",
    path="/aplus/2020-11-01/media",
    body=models.CreateMediaRequest,
    body_required=True,
    responses={
        200: models.CreateMediaResponse,
        201: models.CreateMediaResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        409: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
)
"""Register an uploaded image or video for use in A+ content."""


def create_media(*, body: models.CreateMediaRequest) -> Call[models.CreateMediaResponse]:
    """Bind the arguments of `createMedia`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model.

    Args:
        body (CreateMediaRequest): `CreateMediaRequest`.

    Grants, sandbox, answer and errors: `AplusContentV20201101.create_media`.
    """
    return CREATE_MEDIA.call(body=body)


GET_MEDIA: Operation[models.GetMediaResponse] = Operation(
    id="aplus_content_v2020_11_01.getMedia",
    section="aplus_content_v2020_11_01",
    name="getMedia",
    method="GET",
    path="/aplus/2020-11-01/media/{mediaId}",
    params=(
        Param("mediaId", "media_id", Location.PATH, str, required=True),
        Param("associatedMediaId", "associated_media_id", Location.QUERY, str),
    ),
    responses={
        200: models.GetMediaResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read an image or video and how its review stands."""


def get_media(media_id: str, *, associated_media_id: str | None = None) -> Call[models.GetMediaResponse]:
    """Bind the arguments of `getMedia`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model.

    Args:
        media_id (str): `mediaId`.
        associated_media_id (str): `associatedMediaId`.

    Grants, sandbox, answer and errors: `AplusContentV20201101.get_media`.
    """
    return GET_MEDIA.call(media_id=media_id, associated_media_id=associated_media_id)


UPDATE_MEDIA: Operation[models.UpdateMediaResponse] = Operation(
    id="aplus_content_v2020_11_01.updateMedia",
    section="aplus_content_v2020_11_01",
    name="updateMedia",
    method="PATCH",
    path="/aplus/2020-11-01/media/{mediaId}",
    params=(
        Param("mediaId", "media_id", Location.PATH, str, required=True),
        Param("associatedMediaId", "associated_media_id", Location.QUERY, str),
    ),
    body=models.UpdateMediaRequest,
    body_required=True,
    responses={
        200: models.UpdateMediaResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Change an image's or video's title and descriptions."""


def update_media(
    media_id: str, *, associated_media_id: str | None = None, body: models.UpdateMediaRequest
) -> Call[models.UpdateMediaResponse]:
    """Bind the arguments of `updateMedia`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model.

    Args:
        media_id (str): `mediaId`.
        associated_media_id (str): `associatedMediaId`.
        body (UpdateMediaRequest): `UpdateMediaRequest`.

    Grants, sandbox, answer and errors: `AplusContentV20201101.update_media`.
    """
    return UPDATE_MEDIA.call(media_id=media_id, associated_media_id=associated_media_id, body=body)

"""A+ Content 2020-11-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/aplus_content_v2020_11_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class AplusContentV20201101:
    """Write A+ pages, tie them to ASINs and send them to review.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/aplus-content-v2020-11-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def validate_content_document_asin_relations(
        self,
        *,
        marketplace_id: str | None = None,
        asin_set: Sequence[str] | None = None,
        body: models.PostContentDocumentRequest,
        options: CallOptions | None = None,
    ) -> models.ValidateContentDocumentAsinRelationsResponse:
        """Check an A+ page against a set of ASINs, without saving it.

        POST /aplus/2020-11-01/contentAsinValidations

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/validatecontentdocumentasinrelations

        Args:
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            asin_set (list[str], comma separated): `asinSet`, no duplicate items, each at least 10 characters.
            body (PostContentDocumentRequest): `PostContentDocumentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ValidateContentDocumentAsinRelationsResponse for status 200.

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
            operations.validate_content_document_asin_relations(
                marketplace_id=marketplace_id, asin_set=asin_set, body=body
            ),
            options=options,
        ).parsed

    def search_content_documents(
        self, *, marketplace_id: str | None = None, page_token: str | None = None, options: CallOptions | None = None
    ) -> models.SearchContentDocumentsResponse:
        """List the A+ pages of a selling partner.

        GET /aplus/2020-11-01/contentDocuments

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Paging: page_token takes nextPageToken from the answer; items in contentMetadataRecords.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/searchcontentdocuments

        Args:
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            page_token (str): `pageToken`, at least 1 character.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SearchContentDocumentsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            StatusError: Amazon answers 410.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.search_content_documents(marketplace_id=marketplace_id, page_token=page_token), options=options
        ).parsed

    def iter_search_content_documents(
        self,
        *,
        marketplace_id: str | None = None,
        page_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.SearchContentDocumentsResponse, models.ContentMetadataRecord]:
        """Read the list of `search_content_documents`, page after page: each ContentMetadataRecord.

        Takes the arguments of `search_content_documents` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.search_content_documents(marketplace_id=marketplace_id, page_token=page_token),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def create_content_document(
        self,
        *,
        marketplace_id: str | None = None,
        body: models.PostContentDocumentRequest,
        options: CallOptions | None = None,
    ) -> models.PostContentDocumentResponse:
        """Create an A+ page.

        POST /aplus/2020-11-01/contentDocuments

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createcontentdocument

        Args:
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            body (PostContentDocumentRequest): `PostContentDocumentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            PostContentDocumentResponse for status 200.

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
            operations.create_content_document(marketplace_id=marketplace_id, body=body), options=options
        ).parsed

    def get_content_document(
        self,
        content_reference_key: str,
        *,
        marketplace_id: str | None = None,
        included_data_set: Sequence[models.IncludedDataSet | models.IncludedDataSetLiteral],
        options: CallOptions | None = None,
    ) -> models.GetContentDocumentResponse:
        """Read an A+ page: its modules, its metadata, or both.

        GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcontentdocument

        Args:
            content_reference_key (str): `contentReferenceKey`, at least 1 character.
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            included_data_set (list[IncludedDataSet], comma separated): `includedDataSet`, at least 1 item, no
                duplicate items, each one of `CONTENTS`, `METADATA`, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetContentDocumentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            StatusError: Amazon answers 410.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_content_document(
                content_reference_key=content_reference_key,
                marketplace_id=marketplace_id,
                included_data_set=included_data_set,
            ),
            options=options,
        ).parsed

    def update_content_document(
        self,
        content_reference_key: str,
        *,
        marketplace_id: str | None = None,
        body: models.PostContentDocumentRequest,
        options: CallOptions | None = None,
    ) -> models.PostContentDocumentResponse:
        """Replace an A+ page with a new draft.

        POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatecontentdocument

        Args:
            content_reference_key (str): `contentReferenceKey`, at least 1 character.
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            body (PostContentDocumentRequest): `PostContentDocumentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            PostContentDocumentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            StatusError: Amazon answers 410.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.update_content_document(
                content_reference_key=content_reference_key, marketplace_id=marketplace_id, body=body
            ),
            options=options,
        ).parsed

    def post_content_document_approval_submission(
        self, content_reference_key: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.AplusResponse:
        """Send an A+ page to review, to be published once approved.

        POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/approvalSubmissions

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/postcontentdocumentapprovalsubmission

        Args:
            content_reference_key (str): `contentReferenceKey`, at least 1 character.
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            AplusResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            StatusError: Amazon answers 410.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.post_content_document_approval_submission(
                content_reference_key=content_reference_key, marketplace_id=marketplace_id
            ),
            options=options,
        ).parsed

    def list_content_document_asin_relations(
        self,
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
        options: CallOptions | None = None,
    ) -> models.ListContentDocumentAsinRelationsResponse:
        """List the ASINs that an A+ page belongs to.

        GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Paging: page_token takes nextPageToken from the answer; items in asinMetadataSet.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listcontentdocumentasinrelations

        Args:
            content_reference_key (str): `contentReferenceKey`, at least 1 character.
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            included_data_set (list[ListContentDocumentAsinRelationsIncludedDataSet], comma separated):
                `includedDataSet`, no duplicate items, each one of `METADATA`.
            asin_set (list[str], comma separated): `asinSet`, no duplicate items, each at least 10 characters.
            page_token (str): `pageToken`, at least 1 character.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListContentDocumentAsinRelationsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            StatusError: Amazon answers 410.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_content_document_asin_relations(
                content_reference_key=content_reference_key,
                marketplace_id=marketplace_id,
                included_data_set=included_data_set,
                asin_set=asin_set,
                page_token=page_token,
            ),
            options=options,
        ).parsed

    def iter_list_content_document_asin_relations(
        self,
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
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListContentDocumentAsinRelationsResponse, models.AsinMetadata]:
        """Read the list of `list_content_document_asin_relations`, page after page: each AsinMetadata.

        Takes the arguments of `list_content_document_asin_relations` and those of `Client.iterate`; `.pages()`
        gives whole answers.
        """
        return self._client.iterate(
            operations.list_content_document_asin_relations(
                content_reference_key=content_reference_key,
                marketplace_id=marketplace_id,
                included_data_set=included_data_set,
                asin_set=asin_set,
                page_token=page_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def post_content_document_asin_relations(
        self,
        content_reference_key: str,
        *,
        marketplace_id: str | None = None,
        body: models.PostContentDocumentAsinRelationsRequest,
        options: CallOptions | None = None,
    ) -> models.AplusResponse:
        """Set the ASINs that an A+ page belongs to.

        POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/postcontentdocumentasinrelations

        Args:
            content_reference_key (str): `contentReferenceKey`, at least 1 character.
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            body (PostContentDocumentAsinRelationsRequest): `PostContentDocumentAsinRelationsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            AplusResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            StatusError: Amazon answers 410.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.post_content_document_asin_relations(
                content_reference_key=content_reference_key, marketplace_id=marketplace_id, body=body
            ),
            options=options,
        ).parsed

    def post_content_document_suspend_submission(
        self, content_reference_key: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.AplusResponse:
        """Take the published A+ page off the detail pages.

        POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/suspendSubmissions

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/postcontentdocumentsuspendsubmission

        Args:
            content_reference_key (str): `contentReferenceKey`, at least 1 character.
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            AplusResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            StatusError: Amazon answers 410.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.post_content_document_suspend_submission(
                content_reference_key=content_reference_key, marketplace_id=marketplace_id
            ),
            options=options,
        ).parsed

    def search_content_publish_records(
        self,
        *,
        marketplace_id: str | None = None,
        asin: str,
        page_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.SearchContentPublishRecordsResponse:
        """List when and where A+ pages of an ASIN were published.

        GET /aplus/2020-11-01/contentPublishRecords

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Paging: page_token takes nextPageToken from the answer; items in publishRecordList.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/searchcontentpublishrecords

        Args:
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            asin (str): `asin`, at least 10 characters, required.
            page_token (str): `pageToken`, at least 1 character.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SearchContentPublishRecordsResponse for status 200.

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
            operations.search_content_publish_records(marketplace_id=marketplace_id, asin=asin, page_token=page_token),
            options=options,
        ).parsed

    def iter_search_content_publish_records(
        self,
        *,
        marketplace_id: str | None = None,
        asin: str,
        page_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.SearchContentPublishRecordsResponse, models.PublishRecord]:
        """Read the list of `search_content_publish_records`, page after page: each PublishRecord.

        Takes the arguments of `search_content_publish_records` and those of `Client.iterate`; `.pages()` gives
        whole answers.
        """
        return self._client.iterate(
            operations.search_content_publish_records(marketplace_id=marketplace_id, asin=asin, page_token=page_token),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def create_media(
        self, *, body: models.CreateMediaRequest, options: CallOptions | None = None
    ) -> models.CreateMediaResponse:
        """Register an uploaded image or video for use in A+ content.

        POST /aplus/2020-11-01/media

        Usage plan: 10 requests a second, burst 10. Source: model.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createmedia

        Args:
            body (CreateMediaRequest): `CreateMediaRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateMediaResponse for status 200 or 201.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.create_media(body=body), options=options).parsed

    def get_media(
        self, media_id: str, *, associated_media_id: str | None = None, options: CallOptions | None = None
    ) -> models.GetMediaResponse:
        """Read an image or video and how its review stands.

        GET /aplus/2020-11-01/media/{mediaId}

        Usage plan: 10 requests a second, burst 10. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getmedia

        Args:
            media_id (str): `mediaId`.
            associated_media_id (str): `associatedMediaId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetMediaResponse for status 200.

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
            operations.get_media(media_id=media_id, associated_media_id=associated_media_id), options=options
        ).parsed

    def update_media(
        self,
        media_id: str,
        *,
        associated_media_id: str | None = None,
        body: models.UpdateMediaRequest,
        options: CallOptions | None = None,
    ) -> models.UpdateMediaResponse:
        """Change an image's or video's title and descriptions.

        PATCH /aplus/2020-11-01/media/{mediaId}

        Usage plan: 10 requests a second, burst 10. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatemedia

        Args:
            media_id (str): `mediaId`.
            associated_media_id (str): `associatedMediaId`.
            body (UpdateMediaRequest): `UpdateMediaRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UpdateMediaResponse for status 200.

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
            operations.update_media(media_id=media_id, associated_media_id=associated_media_id, body=body),
            options=options,
        ).parsed


class AsyncAplusContentV20201101:
    """Write A+ pages, tie them to ASINs and send them to review.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/aplus-content-v2020-11-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def validate_content_document_asin_relations(
        self,
        *,
        marketplace_id: str | None = None,
        asin_set: Sequence[str] | None = None,
        body: models.PostContentDocumentRequest,
        options: CallOptions | None = None,
    ) -> models.ValidateContentDocumentAsinRelationsResponse:
        """Check an A+ page against a set of ASINs, without saving it.

        POST /aplus/2020-11-01/contentAsinValidations

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/validatecontentdocumentasinrelations

        Args:
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            asin_set (list[str], comma separated): `asinSet`, no duplicate items, each at least 10 characters.
            body (PostContentDocumentRequest): `PostContentDocumentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ValidateContentDocumentAsinRelationsResponse for status 200.

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
                operations.validate_content_document_asin_relations(
                    marketplace_id=marketplace_id, asin_set=asin_set, body=body
                ),
                options=options,
            )
        ).parsed

    async def search_content_documents(
        self, *, marketplace_id: str | None = None, page_token: str | None = None, options: CallOptions | None = None
    ) -> models.SearchContentDocumentsResponse:
        """List the A+ pages of a selling partner.

        GET /aplus/2020-11-01/contentDocuments

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Paging: page_token takes nextPageToken from the answer; items in contentMetadataRecords.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/searchcontentdocuments

        Args:
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            page_token (str): `pageToken`, at least 1 character.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SearchContentDocumentsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            StatusError: Amazon answers 410.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.search_content_documents(marketplace_id=marketplace_id, page_token=page_token),
                options=options,
            )
        ).parsed

    def iter_search_content_documents(
        self,
        *,
        marketplace_id: str | None = None,
        page_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.SearchContentDocumentsResponse, models.ContentMetadataRecord]:
        """Read the list of `search_content_documents`, page after page: each ContentMetadataRecord.

        Takes the arguments of `search_content_documents` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.search_content_documents(marketplace_id=marketplace_id, page_token=page_token),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def create_content_document(
        self,
        *,
        marketplace_id: str | None = None,
        body: models.PostContentDocumentRequest,
        options: CallOptions | None = None,
    ) -> models.PostContentDocumentResponse:
        """Create an A+ page.

        POST /aplus/2020-11-01/contentDocuments

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createcontentdocument

        Args:
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            body (PostContentDocumentRequest): `PostContentDocumentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            PostContentDocumentResponse for status 200.

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
                operations.create_content_document(marketplace_id=marketplace_id, body=body), options=options
            )
        ).parsed

    async def get_content_document(
        self,
        content_reference_key: str,
        *,
        marketplace_id: str | None = None,
        included_data_set: Sequence[models.IncludedDataSet | models.IncludedDataSetLiteral],
        options: CallOptions | None = None,
    ) -> models.GetContentDocumentResponse:
        """Read an A+ page: its modules, its metadata, or both.

        GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcontentdocument

        Args:
            content_reference_key (str): `contentReferenceKey`, at least 1 character.
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            included_data_set (list[IncludedDataSet], comma separated): `includedDataSet`, at least 1 item, no
                duplicate items, each one of `CONTENTS`, `METADATA`, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetContentDocumentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            StatusError: Amazon answers 410.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_content_document(
                    content_reference_key=content_reference_key,
                    marketplace_id=marketplace_id,
                    included_data_set=included_data_set,
                ),
                options=options,
            )
        ).parsed

    async def update_content_document(
        self,
        content_reference_key: str,
        *,
        marketplace_id: str | None = None,
        body: models.PostContentDocumentRequest,
        options: CallOptions | None = None,
    ) -> models.PostContentDocumentResponse:
        """Replace an A+ page with a new draft.

        POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatecontentdocument

        Args:
            content_reference_key (str): `contentReferenceKey`, at least 1 character.
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            body (PostContentDocumentRequest): `PostContentDocumentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            PostContentDocumentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            StatusError: Amazon answers 410.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.update_content_document(
                    content_reference_key=content_reference_key, marketplace_id=marketplace_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def post_content_document_approval_submission(
        self, content_reference_key: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.AplusResponse:
        """Send an A+ page to review, to be published once approved.

        POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/approvalSubmissions

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/postcontentdocumentapprovalsubmission

        Args:
            content_reference_key (str): `contentReferenceKey`, at least 1 character.
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            AplusResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            StatusError: Amazon answers 410.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.post_content_document_approval_submission(
                    content_reference_key=content_reference_key, marketplace_id=marketplace_id
                ),
                options=options,
            )
        ).parsed

    async def list_content_document_asin_relations(
        self,
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
        options: CallOptions | None = None,
    ) -> models.ListContentDocumentAsinRelationsResponse:
        """List the ASINs that an A+ page belongs to.

        GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Paging: page_token takes nextPageToken from the answer; items in asinMetadataSet.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listcontentdocumentasinrelations

        Args:
            content_reference_key (str): `contentReferenceKey`, at least 1 character.
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            included_data_set (list[ListContentDocumentAsinRelationsIncludedDataSet], comma separated):
                `includedDataSet`, no duplicate items, each one of `METADATA`.
            asin_set (list[str], comma separated): `asinSet`, no duplicate items, each at least 10 characters.
            page_token (str): `pageToken`, at least 1 character.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListContentDocumentAsinRelationsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            StatusError: Amazon answers 410.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.list_content_document_asin_relations(
                    content_reference_key=content_reference_key,
                    marketplace_id=marketplace_id,
                    included_data_set=included_data_set,
                    asin_set=asin_set,
                    page_token=page_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_content_document_asin_relations(
        self,
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
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListContentDocumentAsinRelationsResponse, models.AsinMetadata]:
        """Read the list of `list_content_document_asin_relations`, page after page: each AsinMetadata.

        Takes the arguments of `list_content_document_asin_relations` and those of `Client.iterate`; `.pages()`
        gives whole answers.
        """
        return self._client.iterate(
            operations.list_content_document_asin_relations(
                content_reference_key=content_reference_key,
                marketplace_id=marketplace_id,
                included_data_set=included_data_set,
                asin_set=asin_set,
                page_token=page_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def post_content_document_asin_relations(
        self,
        content_reference_key: str,
        *,
        marketplace_id: str | None = None,
        body: models.PostContentDocumentAsinRelationsRequest,
        options: CallOptions | None = None,
    ) -> models.AplusResponse:
        """Set the ASINs that an A+ page belongs to.

        POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/postcontentdocumentasinrelations

        Args:
            content_reference_key (str): `contentReferenceKey`, at least 1 character.
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            body (PostContentDocumentAsinRelationsRequest): `PostContentDocumentAsinRelationsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            AplusResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            StatusError: Amazon answers 410.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.post_content_document_asin_relations(
                    content_reference_key=content_reference_key, marketplace_id=marketplace_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def post_content_document_suspend_submission(
        self, content_reference_key: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.AplusResponse:
        """Take the published A+ page off the detail pages.

        POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/suspendSubmissions

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/postcontentdocumentsuspendsubmission

        Args:
            content_reference_key (str): `contentReferenceKey`, at least 1 character.
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            AplusResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            StatusError: Amazon answers 410.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.post_content_document_suspend_submission(
                    content_reference_key=content_reference_key, marketplace_id=marketplace_id
                ),
                options=options,
            )
        ).parsed

    async def search_content_publish_records(
        self,
        *,
        marketplace_id: str | None = None,
        asin: str,
        page_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.SearchContentPublishRecordsResponse:
        """List when and where A+ pages of an ASIN were published.

        GET /aplus/2020-11-01/contentPublishRecords

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Paging: page_token takes nextPageToken from the answer; items in publishRecordList.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/searchcontentpublishrecords

        Args:
            marketplace_id (str): `marketplaceId`, at least 1 character, the client's marketplace if omitted.
            asin (str): `asin`, at least 10 characters, required.
            page_token (str): `pageToken`, at least 1 character.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SearchContentPublishRecordsResponse for status 200.

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
                operations.search_content_publish_records(
                    marketplace_id=marketplace_id, asin=asin, page_token=page_token
                ),
                options=options,
            )
        ).parsed

    def iter_search_content_publish_records(
        self,
        *,
        marketplace_id: str | None = None,
        asin: str,
        page_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.SearchContentPublishRecordsResponse, models.PublishRecord]:
        """Read the list of `search_content_publish_records`, page after page: each PublishRecord.

        Takes the arguments of `search_content_publish_records` and those of `Client.iterate`; `.pages()` gives
        whole answers.
        """
        return self._client.iterate(
            operations.search_content_publish_records(marketplace_id=marketplace_id, asin=asin, page_token=page_token),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def create_media(
        self, *, body: models.CreateMediaRequest, options: CallOptions | None = None
    ) -> models.CreateMediaResponse:
        """Register an uploaded image or video for use in A+ content.

        POST /aplus/2020-11-01/media

        Usage plan: 10 requests a second, burst 10. Source: model.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createmedia

        Args:
            body (CreateMediaRequest): `CreateMediaRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateMediaResponse for status 200 or 201.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.create_media(body=body), options=options)).parsed

    async def get_media(
        self, media_id: str, *, associated_media_id: str | None = None, options: CallOptions | None = None
    ) -> models.GetMediaResponse:
        """Read an image or video and how its review stands.

        GET /aplus/2020-11-01/media/{mediaId}

        Usage plan: 10 requests a second, burst 10. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getmedia

        Args:
            media_id (str): `mediaId`.
            associated_media_id (str): `associatedMediaId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetMediaResponse for status 200.

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
                operations.get_media(media_id=media_id, associated_media_id=associated_media_id), options=options
            )
        ).parsed

    async def update_media(
        self,
        media_id: str,
        *,
        associated_media_id: str | None = None,
        body: models.UpdateMediaRequest,
        options: CallOptions | None = None,
    ) -> models.UpdateMediaResponse:
        """Change an image's or video's title and descriptions.

        PATCH /aplus/2020-11-01/media/{mediaId}

        Usage plan: 10 requests a second, burst 10. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatemedia

        Args:
            media_id (str): `mediaId`.
            associated_media_id (str): `associatedMediaId`.
            body (UpdateMediaRequest): `UpdateMediaRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UpdateMediaResponse for status 200.

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
                operations.update_media(media_id=media_id, associated_media_id=associated_media_id, body=body),
                options=options,
            )
        ).parsed

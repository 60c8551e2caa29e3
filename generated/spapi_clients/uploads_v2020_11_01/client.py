"""Uploads 2020-11-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/uploads_v2020_11_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class UploadsV20201101:
    """Get an address to upload files that other APIs then refer to.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/uploads-v2020-11-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_upload_destination_for_resource(
        self,
        resource: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        content_md5: str,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> models.CreateUploadDestinationResponse:
        """Get an address to upload a file for another API's resource to.

        POST /uploads/2020-11-01/uploadDestinations/{resource}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createuploaddestinationforresource

        Args:
            resource (str, keeps its slashes): `resource`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            content_md5 (str): `contentMD5`, required.
            content_type (str): `contentType`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateUploadDestinationResponse for status 201.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.create_upload_destination_for_resource(
                resource=resource, marketplace_ids=marketplace_ids, content_md5=content_md5, content_type=content_type
            ),
            options=options,
        ).parsed


class AsyncUploadsV20201101:
    """Get an address to upload files that other APIs then refer to.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/uploads-v2020-11-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_upload_destination_for_resource(
        self,
        resource: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        content_md5: str,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> models.CreateUploadDestinationResponse:
        """Get an address to upload a file for another API's resource to.

        POST /uploads/2020-11-01/uploadDestinations/{resource}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createuploaddestinationforresource

        Args:
            resource (str, keeps its slashes): `resource`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            content_md5 (str): `contentMD5`, required.
            content_type (str): `contentType`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateUploadDestinationResponse for status 201.

        Raises:
            BadRequestError: Amazon answers 400.
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
                operations.create_upload_destination_for_resource(
                    resource=resource,
                    marketplace_ids=marketplace_ids,
                    content_md5=content_md5,
                    content_type=content_type,
                ),
                options=options,
            )
        ).parsed

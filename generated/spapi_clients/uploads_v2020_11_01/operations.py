"""The operations of Uploads 2020-11-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(create_upload_destination_for_resource(...))` does.
Written by `python -m codegen generate` from models/uploads_v2020_11_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call

CREATE_UPLOAD_DESTINATION_FOR_RESOURCE: Operation[models.CreateUploadDestinationResponse] = Operation(
    id="uploads_v2020_11_01.createUploadDestinationForResource",
    section="uploads_v2020_11_01",
    name="createUploadDestinationForResource",
    method="POST",
    path="/uploads/2020-11-01/uploadDestinations/{resource}",
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
        Param("contentMD5", "content_md5", Location.QUERY, str, required=True),
        Param("resource", "resource", Location.PATH, str, required=True, style=Style.GREEDY),
        Param("contentType", "content_type", Location.QUERY, str),
    ),
    responses={
        201: models.CreateUploadDestinationResponse,
        400: models.CreateUploadDestinationResponse,
        403: models.CreateUploadDestinationResponse,
        404: models.CreateUploadDestinationResponse,
        413: models.CreateUploadDestinationResponse,
        415: models.CreateUploadDestinationResponse,
        429: models.CreateUploadDestinationResponse,
        500: models.CreateUploadDestinationResponse,
        503: models.CreateUploadDestinationResponse,
    },
    safe_to_repeat=True,
)
"""Get an address to upload a file for another API's resource to."""


def create_upload_destination_for_resource(
    resource: str, *, marketplace_ids: Sequence[str] | None = None, content_md5: str, content_type: str | None = None
) -> Call[models.CreateUploadDestinationResponse]:
    """Bind the arguments of `createUploadDestinationForResource`; nothing is sent.

    Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.

    Args:
        resource (str, keeps its slashes): `resource`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        content_md5 (str): `contentMD5`, required.
        content_type (str): `contentType`.

    Grants, sandbox, answer and errors: `UploadsV20201101.create_upload_destination_for_resource`.
    """
    return CREATE_UPLOAD_DESTINATION_FOR_RESOURCE.call(
        resource=resource, marketplace_ids=marketplace_ids, content_md5=content_md5, content_type=content_type
    )

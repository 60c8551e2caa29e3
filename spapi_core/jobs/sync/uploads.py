# Made from spapi_core/jobs/aio/uploads.py by `make generate`; changes by hand are found and undone.
"""Files for other operations as whole jobs, for threads: request a destination, upload, pass on its id.

Images of A+ documents and attachments of messages are files that another call names by an id. The checksum is computed, the
headers are those that the answer asks for, and an address with an S3 POST policy is sent the form that it takes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.errors import DocumentError, InvalidArgumentError
from spapi_core.jobs import attached
from spapi_core.jobs.attached import KINDS, LINKS
from spapi_core.jobs.destination import CREATE, checked_resource, destination_of
from spapi_core.jobs.options import takes_options
from spapi_core.jobs.sync.documents import put
from spapi_core.jobs.sync.prepared import prepared
from spapi_core.wire.unseen import forgetting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spapi_core.caller import CallOptions
    from spapi_core.caller.sync import Caller
    from spapi_core.jobs.destination import Destination
    from spapi_core.jobs.prepared_file import Prepared
    from spapi_core.jobs.upload import Content
    from spapi_core.model.base import Model


__all__ = ["Uploads"]


class Uploads:
    """Uploads of one client.

    Args:
        client: Sends the calls.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    @forgetting
    @takes_options
    def upload(
        self,
        resource: str,
        content: Content,
        *,
        content_type: str | None = None,
        marketplace_ids: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Upload a file for another operation.

        Args:
            resource: Path of the operation that uses the file, e.g. `aplus/2020-11-01/contentDocuments`.
            content: Text, bytes, a JSON value, the path of a file, a file open for bytes, or pieces of bytes of any length:
                those that can be read once are kept in a temporary file, since their checksum is sent before them.
            content_type: What it is; None finds it by the first bytes, else the name of the file.
            marketplace_ids: One; None takes the client's marketplace.
            options: Of each call, see `CallOptions`.

        Returns:
            The upload destination id.

        Raises:
            InvalidArgumentError: The resource is not a path, or the file is larger than Amazon takes; nothing was uploaded.
            DocumentError: The upload is refused, or broke too often.
            SPAPIError: As `Client.send`.
        """
        known = checked_resource(resource)
        file = prepared(content, content_type)
        try:
            return self._upload(known, file, marketplace_ids)
        finally:
            file.close()

    @takes_options
    def destination(
        self,
        resource: str,
        md5: str,
        content_type: str | None,
        marketplace_ids: Sequence[str] | None = None,
        *,
        options: CallOptions | None = None,
    ) -> Destination:
        """Request an address for a file.

        Args:
            resource: From `checked_resource`.
            md5: Of the file, in base64.
            content_type: Of the file.
            marketplace_ids: One; None takes the client's marketplace.
            options: Of each call, see `CallOptions`.
        """
        places = self._client.marketplaces_or_own(marketplace_ids)
        params: dict[str, Any] = {"resource": resource, "marketplaceIds": places, "contentMD5": md5}
        if content_type:
            params["contentType"] = content_type
        response = self._client.send(self._client.named_call(CREATE, params=params), idempotent=True)
        return destination_of(response.parsed)

    def _upload(self, resource: str, file: Prepared, marketplace_ids: Sequence[str] | None) -> str:
        for _ in range(LINKS):
            destination = self.destination(resource, file.md5, file.content_type, marketplace_ids)
            if self._put(destination, file):
                return destination.id
        raise DocumentError(f"The upload of {file.payload.length} bytes is refused, on a fresh link as well")

    def _put(self, destination: Destination, file: Prepared) -> bool:
        destination.check(file.payload.length)
        body = destination.body(file.payload, file.content_type)
        return put(
            self._client.http,
            destination.url,
            body,
            file.content_type,
            self._client.sleep,
            public=self._client.endpoint.environment == "production",
            headers=destination.sent_headers(body, file.content_type),
            method=destination.method,
        )

    @forgetting
    @takes_options
    def attach(
        self,
        message: str,
        order_id: str,
        files: Sequence[Any],
        *,
        marketplace_ids: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> list[dict[str, str]]:
        """Upload the attachments of a message to a buyer.

        Args:
            message: Kind of the message: `confirmCustomizationDetails`, `digitalAccessKey`, `invoice`, `legalDisclosure` or
                `warranty`.
            order_id: The order that it is about.
            files: 1 to 5 paths, or pairs of a file name and its content.
            marketplace_ids: One; None takes the client's marketplace.
            options: Of each call, see `CallOptions`.

        Returns:
            The attachments as the message's body takes them: `uploadDestinationId` and `fileName`.

        Raises:
            InvalidArgumentError: The message takes no attachments, or there are too many; nothing was uploaded.
            DocumentError: An upload is refused, or broke too often.
        """
        resource = attached.message_path(message, order_id)
        attachments = []
        for name, content in attached.check_files(files):
            identifier = self.upload(resource, content, marketplace_ids=marketplace_ids)
            attachments.append(attached.attachment(identifier, name))
        return attachments

    @forgetting
    @takes_options
    def send_message(
        self,
        message: str,
        order_id: str,
        files: Sequence[Any],
        *,
        body: Mapping[str, Any] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Upload attachments and send the message to the buyer that holds them.

        Args:
            message: As `attach`.
            order_id: As `attach`.
            files: As `attach`.
            body: What else the message holds, in Amazon's names, e.g. `{"text": "..."}`.
            marketplace_ids: One; None takes the client's marketplace.
            options: Of each call, see `CallOptions`.

        Returns:
            Amazon's answer.

        Raises:
            SPAPIError: As `attach` and `Client.send`; a message that may have been sent is not repeated automatically.
        """
        attachments = self.attach(message, order_id, files, marketplace_ids=marketplace_ids)
        whole = {**(body or {}), "attachments": attachments}
        call = attached.message_call(self._client, message, order_id, marketplace_ids, whole)
        response = self._client.send(call)
        return response.parsed

    @forgetting
    @takes_options
    def image(
        self,
        content: Content,
        *,
        content_type: str | None = None,
        marketplace_ids: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Upload an image for A+ content.

        Args:
            content: A path, bytes, a file, or pieces of bytes.
            content_type: `image/jpeg`, `image/png`, ...; None finds it by the first bytes.
            marketplace_ids: One; None takes the client's marketplace.
            options: Of each call, see `CallOptions`.

        Returns:
            The id that an A+ image component takes.

        Raises:
            InvalidArgumentError: It is not an image, or larger than Amazon takes; nothing was uploaded.
            DocumentError: The upload is refused, or broke too often.
        """
        file = prepared(content, content_type)
        try:
            if file.content_type not in KINDS:
                raise InvalidArgumentError(
                    f"The image is {file.content_type}: A+ content takes {', '.join(KINDS)}; nothing was uploaded"
                )
            return self._upload(attached.APLUS, file, marketplace_ids)
        finally:
            file.close()

    @forgetting
    @takes_options
    def aplus_document(
        self,
        document: Model | Mapping[str, Any],
        images: Mapping[str, Content],
        *,
        marketplace_id: str | None = None,
        content_reference_key: str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Upload the images of an A+ document, and make or change the document.

        Args:
            document: A PostContentDocumentRequest or ContentDocument, as a model or in Amazon's names; where an image goes,
                its `uploadDestinationId` is the image's name in `images`. Other ids stay as they are.
            images: The images by name; an image that is used twice is uploaded once.
            marketplace_id: None takes the client's marketplace.
            content_reference_key: Of the document to change; None makes a new one.
            options: Of each call, see `CallOptions`.

        Returns:
            Amazon's answer, with `contentReferenceKey`.

        Raises:
            InvalidArgumentError: An image has no place in the document, or is not an image; the document was not sent.
            DocumentError: An upload is refused, or broke too often.
            SPAPIError: As `Client.send`.
        """
        body = attached.content_document(document)
        attached.place_images(body, images)
        marketplaces = self._client.marketplaces_or_own(None if marketplace_id is None else [marketplace_id])
        ids = {}
        for name, content in images.items():
            ids[name] = self.image(content, marketplace_ids=marketplaces)
        placed = attached.place_images(body, images, ids)
        response = self._client.send(attached.aplus_call(self._client, placed, marketplaces[0], content_reference_key))
        return response.parsed

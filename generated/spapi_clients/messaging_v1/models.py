"""What the answers and bodies of Messaging v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/messaging_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from spapi_core.model import Model


class Attachment(Model):
    """Amazon's `Attachment`.

    Used as part of `CreateConfirmCustomizationDetailsRequest`, `CreateDigitalAccessKeyRequest`,
    `CreateLegalDisclosureRequest` and 2 more.
    """

    upload_destination_id: str
    """`uploadDestinationId`."""
    file_name: str
    """`fileName`."""
    _wire_ = ("uploadDestinationId", "fileName")


class CreateConfirmCustomizationDetailsRequest(Model):
    """Amazon's `CreateConfirmCustomizationDetailsRequest`: body of confirmCustomizationDetails."""

    text: str | None = None
    """`text`: 1 to 800 characters."""
    attachments: list[Attachment] | None = None
    """`attachments`: at most 5 items."""
    _wire_ = ("text", "attachments")
    _personal_ = ("text",)


class CreateConfirmCustomizationDetailsResponse(Model):
    """Amazon's `CreateConfirmCustomizationDetailsResponse`.

    Used as answer of confirmCustomizationDetails; error answer of confirmCustomizationDetails.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class CreateConfirmDeliveryDetailsRequest(Model):
    """Amazon's `CreateConfirmDeliveryDetailsRequest`: body of createConfirmDeliveryDetails."""

    text: str | None = None
    """`text`: 1 to 2000 characters."""
    _wire_ = ("text",)
    _personal_ = ("text",)


class CreateConfirmDeliveryDetailsResponse(Model):
    """Amazon's `CreateConfirmDeliveryDetailsResponse`.

    Used as answer of createConfirmDeliveryDetails; error answer of createConfirmDeliveryDetails.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class CreateConfirmOrderDetailsRequest(Model):
    """Amazon's `CreateConfirmOrderDetailsRequest`: body of createConfirmOrderDetails."""

    text: str | None = None
    """`text`: 1 to 2000 characters."""
    _wire_ = ("text",)
    _personal_ = ("text",)


class CreateConfirmOrderDetailsResponse(Model):
    """Amazon's `CreateConfirmOrderDetailsResponse`.

    Used as answer of createConfirmOrderDetails; error answer of createConfirmOrderDetails.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class CreateConfirmServiceDetailsRequest(Model):
    """Amazon's `CreateConfirmServiceDetailsRequest`: body of createConfirmServiceDetails."""

    text: str | None = None
    """`text`: 1 to 2000 characters."""
    _wire_ = ("text",)
    _personal_ = ("text",)


class CreateConfirmServiceDetailsResponse(Model):
    """Amazon's `CreateConfirmServiceDetailsResponse`.

    Used as answer of createConfirmServiceDetails; error answer of createConfirmServiceDetails.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class CreateDigitalAccessKeyRequest(Model):
    """Amazon's `CreateDigitalAccessKeyRequest`: body of createDigitalAccessKey."""

    text: str | None = None
    """`text`: 1 to 400 characters."""
    attachments: list[Attachment] | None = None
    """`attachments`: at most 5 items."""
    _wire_ = ("text", "attachments")
    _personal_ = ("text",)


class CreateDigitalAccessKeyResponse(Model):
    """Amazon's `CreateDigitalAccessKeyResponse`.

    Used as answer of createDigitalAccessKey; error answer of createDigitalAccessKey.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class CreateLegalDisclosureRequest(Model):
    """Amazon's `CreateLegalDisclosureRequest`: body of createLegalDisclosure."""

    attachments: list[Attachment] | None = None
    """`attachments`: at most 5 items."""
    _wire_ = ("attachments",)


class CreateLegalDisclosureResponse(Model):
    """Amazon's `CreateLegalDisclosureResponse`.

    Used as answer of createLegalDisclosure; error answer of createLegalDisclosure.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class CreateUnexpectedProblemRequest(Model):
    """Amazon's `CreateUnexpectedProblemRequest`: body of createUnexpectedProblem."""

    text: str | None = None
    """`text`: 1 to 2000 characters."""
    _wire_ = ("text",)
    _personal_ = ("text",)


class CreateUnexpectedProblemResponse(Model):
    """Amazon's `CreateUnexpectedProblemResponse`.

    Used as answer of createUnexpectedProblem; error answer of createUnexpectedProblem.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class CreateWarrantyRequest(Model):
    """Amazon's `CreateWarrantyRequest`: body of CreateWarranty."""

    attachments: list[Attachment] | None = None
    """`attachments`: 1 to 5 items."""
    coverage_start_date: datetime | None = None
    """`coverageStartDate`: ISO 8601 instant."""
    coverage_end_date: datetime | None = None
    """`coverageEndDate`: ISO 8601 instant."""
    _wire_ = ("attachments", "coverageStartDate", "coverageEndDate")


class CreateWarrantyResponse(Model):
    """Amazon's `CreateWarrantyResponse`: answer of CreateWarranty; error answer of CreateWarranty."""

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class GetAttributesResponse(Model):
    """Amazon's `GetAttributesResponse`: answer of GetAttributes; error answer of GetAttributes."""

    buyer: GetAttributesResponseBuyer | None = None
    """`buyer`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("buyer", "errors")
    _personal_ = ("buyer",)


class GetAttributesResponseBuyer(Model):
    """Part of `GetAttributesResponse`; inline in Amazon's model."""

    locale: str | None = None
    """`locale`."""
    _wire_ = ("locale",)
    _personal_ = ("locale",)


class GetMessagingActionResponse(Model):
    """Amazon's `GetMessagingActionResponse`: part of `GetMessagingActionsForOrderResponseEmbedded`."""

    links: GetMessagingActionResponseLinks | None = None
    """`_links`."""
    embedded: GetMessagingActionResponseEmbedded | None = None
    """`_embedded`."""
    payload: MessagingAction | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("_links", "_embedded", "payload", "errors")


class GetMessagingActionResponseLinks(Model):
    """Part of `GetMessagingActionResponse`; inline in Amazon's model."""

    self_: LinkObject
    """`self`."""
    schema: LinkObject
    """`schema`."""
    _wire_ = ("self", "schema")


class GetMessagingActionResponseEmbedded(Model):
    """Part of `GetMessagingActionResponse`; inline in Amazon's model."""

    schema: GetSchemaResponse | None = None
    """`schema`."""
    _wire_ = ("schema",)


class GetMessagingActionsForOrderResponse(Model):
    """Amazon's `GetMessagingActionsForOrderResponse`.

    Used as answer of getMessagingActionsForOrder; error answer of getMessagingActionsForOrder.
    """

    links: GetMessagingActionsForOrderResponseLinks | None = None
    """`_links`."""
    embedded: GetMessagingActionsForOrderResponseEmbedded | None = None
    """`_embedded`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("_links", "_embedded", "errors")


class GetMessagingActionsForOrderResponseLinks(Model):
    """Part of `GetMessagingActionsForOrderResponse`; inline in Amazon's model."""

    self_: LinkObject
    """`self`."""
    actions: list[LinkObject]
    """`actions`."""
    _wire_ = ("self", "actions")


class GetMessagingActionsForOrderResponseEmbedded(Model):
    """Part of `GetMessagingActionsForOrderResponse`; inline in Amazon's model."""

    actions: list[GetMessagingActionResponse]
    """`actions`."""
    _wire_ = ("actions",)


class GetSchemaResponse(Model):
    """Amazon's `GetSchemaResponse`: part of `GetMessagingActionResponseEmbedded`."""

    links: GetSchemaResponseLinks | None = None
    """`_links`."""
    payload: dict[str, Any] | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("_links", "payload", "errors")


class GetSchemaResponseLinks(Model):
    """Part of `GetSchemaResponse`; inline in Amazon's model."""

    self_: LinkObject
    """`self`."""
    _wire_ = ("self",)


class InvoiceRequest(Model):
    """Amazon's `InvoiceRequest`: body of sendInvoice."""

    attachments: list[Attachment] | None = None
    """`attachments`: 1 to 5 items."""
    _wire_ = ("attachments",)


class InvoiceResponse(Model):
    """Amazon's `InvoiceResponse`: answer of sendInvoice; error answer of sendInvoice."""

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class LinkObject(Model):
    """Amazon's `LinkObject`.

    Used as part of `GetMessagingActionResponseLinks`, `GetMessagingActionsForOrderResponseLinks`,
    `GetSchemaResponseLinks`.
    """

    href: str
    """`href`."""
    name: str | None = None
    """`name`."""
    _wire_ = ("href", "name")
    _personal_ = ()


class MessagingAction(Model):
    """Amazon's `MessagingAction`: part of `GetMessagingActionResponse`."""

    name: str
    """`name`."""
    _wire_ = ("name",)
    _personal_ = ()


ErrorList = list[Error]
"""Amazon's `ErrorList`.

Used as part of `CreateConfirmCustomizationDetailsResponse`, `CreateConfirmDeliveryDetailsResponse`,
`CreateConfirmOrderDetailsResponse` and 10 more.
"""

Schema = dict[str, Any]
"""Amazon's `Schema`: part of `GetSchemaResponse`."""

SCHEMAS: dict[str, Any] = {
    "Attachment": Attachment,
    "CreateConfirmCustomizationDetailsRequest": CreateConfirmCustomizationDetailsRequest,
    "CreateConfirmCustomizationDetailsResponse": CreateConfirmCustomizationDetailsResponse,
    "CreateConfirmDeliveryDetailsRequest": CreateConfirmDeliveryDetailsRequest,
    "CreateConfirmDeliveryDetailsResponse": CreateConfirmDeliveryDetailsResponse,
    "CreateConfirmOrderDetailsRequest": CreateConfirmOrderDetailsRequest,
    "CreateConfirmOrderDetailsResponse": CreateConfirmOrderDetailsResponse,
    "CreateConfirmServiceDetailsRequest": CreateConfirmServiceDetailsRequest,
    "CreateConfirmServiceDetailsResponse": CreateConfirmServiceDetailsResponse,
    "CreateDigitalAccessKeyRequest": CreateDigitalAccessKeyRequest,
    "CreateDigitalAccessKeyResponse": CreateDigitalAccessKeyResponse,
    "CreateLegalDisclosureRequest": CreateLegalDisclosureRequest,
    "CreateLegalDisclosureResponse": CreateLegalDisclosureResponse,
    "CreateUnexpectedProblemRequest": CreateUnexpectedProblemRequest,
    "CreateUnexpectedProblemResponse": CreateUnexpectedProblemResponse,
    "CreateWarrantyRequest": CreateWarrantyRequest,
    "CreateWarrantyResponse": CreateWarrantyResponse,
    "Error": Error,
    "ErrorList": ErrorList,
    "GetAttributesResponse": GetAttributesResponse,
    "GetMessagingActionResponse": GetMessagingActionResponse,
    "GetMessagingActionsForOrderResponse": GetMessagingActionsForOrderResponse,
    "GetSchemaResponse": GetSchemaResponse,
    "InvoiceRequest": InvoiceRequest,
    "InvoiceResponse": InvoiceResponse,
    "LinkObject": LinkObject,
    "MessagingAction": MessagingAction,
    "Schema": Schema,
}
"""Amazon's schema name -> the class or type here."""

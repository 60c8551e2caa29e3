"""The operations of Messaging v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_messaging_actions_for_order(...))` does.
Written by `python -m codegen generate` from models/messaging_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call

GET_MESSAGING_ACTIONS_FOR_ORDER: Operation[models.GetMessagingActionsForOrderResponse] = Operation(
    id="messaging_v1.getMessagingActionsForOrder",
    section="messaging_v1",
    name="getMessagingActionsForOrder",
    method="GET",
    path="/messaging/v1/orders/{amazonOrderId}",
    params=(
        Param("amazonOrderId", "amazon_order_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
    ),
    responses={
        200: models.GetMessagingActionsForOrderResponse,
        400: models.GetMessagingActionsForOrderResponse,
        403: models.GetMessagingActionsForOrderResponse,
        404: models.GetMessagingActionsForOrderResponse,
        413: models.GetMessagingActionsForOrderResponse,
        415: models.GetMessagingActionsForOrderResponse,
        429: models.GetMessagingActionsForOrderResponse,
        500: models.GetMessagingActionsForOrderResponse,
        503: models.GetMessagingActionsForOrderResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""List the messages that may be sent for an order."""


def get_messaging_actions_for_order(
    amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None
) -> Call[models.GetMessagingActionsForOrderResponse]:
    """Bind the arguments of `getMessagingActionsForOrder`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        amazon_order_id (str): `amazonOrderId`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.

    Grants, sandbox, answer and errors: `MessagingV1.get_messaging_actions_for_order`.
    """
    return GET_MESSAGING_ACTIONS_FOR_ORDER.call(amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids)


GET_ATTRIBUTES: Operation[models.GetAttributesResponse] = Operation(
    id="messaging_v1.GetAttributes",
    section="messaging_v1",
    name="GetAttributes",
    method="GET",
    path="/messaging/v1/orders/{amazonOrderId}/attributes",
    params=(
        Param("amazonOrderId", "amazon_order_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
    ),
    responses={
        200: models.GetAttributesResponse,
        400: models.GetAttributesResponse,
        403: models.GetAttributesResponse,
        404: models.GetAttributesResponse,
        413: models.GetAttributesResponse,
        415: models.GetAttributesResponse,
        429: models.GetAttributesResponse,
        500: models.GetAttributesResponse,
        503: models.GetAttributesResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get what is known of the buyer for messages: the preferred language."""


def get_attributes(
    amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None
) -> Call[models.GetAttributesResponse]:
    """Bind the arguments of `GetAttributes`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        amazon_order_id (str): `amazonOrderId`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.

    Grants, sandbox, answer and errors: `MessagingV1.get_attributes`.
    """
    return GET_ATTRIBUTES.call(amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids)


CONFIRM_CUSTOMIZATION_DETAILS: Operation[models.CreateConfirmCustomizationDetailsResponse] = Operation(
    id="messaging_v1.confirmCustomizationDetails",
    section="messaging_v1",
    name="confirmCustomizationDetails",
    method="POST",
    path="/messaging/v1/orders/{amazonOrderId}/messages/confirmCustomizationDetails",
    params=(
        Param("amazonOrderId", "amazon_order_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
    ),
    body=models.CreateConfirmCustomizationDetailsRequest,
    body_required=True,
    responses={
        201: models.CreateConfirmCustomizationDetailsResponse,
        400: models.CreateConfirmCustomizationDetailsResponse,
        403: models.CreateConfirmCustomizationDetailsResponse,
        404: models.CreateConfirmCustomizationDetailsResponse,
        413: models.CreateConfirmCustomizationDetailsResponse,
        415: models.CreateConfirmCustomizationDetailsResponse,
        429: models.CreateConfirmCustomizationDetailsResponse,
        500: models.CreateConfirmCustomizationDetailsResponse,
        503: models.CreateConfirmCustomizationDetailsResponse,
    },
    sandbox="static",
)
"""Ask the buyer to confirm the customization of a custom order."""


def confirm_customization_details(
    amazon_order_id: str,
    *,
    marketplace_ids: Sequence[str] | None = None,
    body: models.CreateConfirmCustomizationDetailsRequest,
) -> Call[models.CreateConfirmCustomizationDetailsResponse]:
    """Bind the arguments of `confirmCustomizationDetails`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        amazon_order_id (str): `amazonOrderId`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        body (CreateConfirmCustomizationDetailsRequest): `CreateConfirmCustomizationDetailsRequest`.

    Grants, sandbox, answer and errors: `MessagingV1.confirm_customization_details`.
    """
    return CONFIRM_CUSTOMIZATION_DETAILS.call(
        amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
    )


CREATE_CONFIRM_DELIVERY_DETAILS: Operation[models.CreateConfirmDeliveryDetailsResponse] = Operation(
    id="messaging_v1.createConfirmDeliveryDetails",
    section="messaging_v1",
    name="createConfirmDeliveryDetails",
    method="POST",
    path="/messaging/v1/orders/{amazonOrderId}/messages/confirmDeliveryDetails",
    params=(
        Param("amazonOrderId", "amazon_order_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
    ),
    body=models.CreateConfirmDeliveryDetailsRequest,
    body_required=True,
    responses={
        201: models.CreateConfirmDeliveryDetailsResponse,
        400: models.CreateConfirmDeliveryDetailsResponse,
        403: models.CreateConfirmDeliveryDetailsResponse,
        404: models.CreateConfirmDeliveryDetailsResponse,
        413: models.CreateConfirmDeliveryDetailsResponse,
        415: models.CreateConfirmDeliveryDetailsResponse,
        429: models.CreateConfirmDeliveryDetailsResponse,
        500: models.CreateConfirmDeliveryDetailsResponse,
        503: models.CreateConfirmDeliveryDetailsResponse,
    },
    sandbox="static",
)
"""Ask the buyer to arrange or confirm the delivery."""


def create_confirm_delivery_details(
    amazon_order_id: str,
    *,
    marketplace_ids: Sequence[str] | None = None,
    body: models.CreateConfirmDeliveryDetailsRequest,
) -> Call[models.CreateConfirmDeliveryDetailsResponse]:
    """Bind the arguments of `createConfirmDeliveryDetails`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        amazon_order_id (str): `amazonOrderId`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        body (CreateConfirmDeliveryDetailsRequest): `CreateConfirmDeliveryDetailsRequest`.

    Grants, sandbox, answer and errors: `MessagingV1.create_confirm_delivery_details`.
    """
    return CREATE_CONFIRM_DELIVERY_DETAILS.call(
        amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
    )


CREATE_CONFIRM_ORDER_DETAILS: Operation[models.CreateConfirmOrderDetailsResponse] = Operation(
    id="messaging_v1.createConfirmOrderDetails",
    section="messaging_v1",
    name="createConfirmOrderDetails",
    method="POST",
    path="/messaging/v1/orders/{amazonOrderId}/messages/confirmOrderDetails",
    params=(
        Param("amazonOrderId", "amazon_order_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
    ),
    body=models.CreateConfirmOrderDetailsRequest,
    body_required=True,
    responses={
        201: models.CreateConfirmOrderDetailsResponse,
        400: models.CreateConfirmOrderDetailsResponse,
        403: models.CreateConfirmOrderDetailsResponse,
        404: models.CreateConfirmOrderDetailsResponse,
        413: models.CreateConfirmOrderDetailsResponse,
        415: models.CreateConfirmOrderDetailsResponse,
        429: models.CreateConfirmOrderDetailsResponse,
        500: models.CreateConfirmOrderDetailsResponse,
        503: models.CreateConfirmOrderDetailsResponse,
    },
    sandbox="static",
)
"""Ask the buyer a question about the order before it ships."""


def create_confirm_order_details(
    amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None, body: models.CreateConfirmOrderDetailsRequest
) -> Call[models.CreateConfirmOrderDetailsResponse]:
    """Bind the arguments of `createConfirmOrderDetails`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        amazon_order_id (str): `amazonOrderId`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        body (CreateConfirmOrderDetailsRequest): `CreateConfirmOrderDetailsRequest`.

    Grants, sandbox, answer and errors: `MessagingV1.create_confirm_order_details`.
    """
    return CREATE_CONFIRM_ORDER_DETAILS.call(
        amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
    )


CREATE_CONFIRM_SERVICE_DETAILS: Operation[models.CreateConfirmServiceDetailsResponse] = Operation(
    id="messaging_v1.createConfirmServiceDetails",
    section="messaging_v1",
    name="createConfirmServiceDetails",
    method="POST",
    path="/messaging/v1/orders/{amazonOrderId}/messages/confirmServiceDetails",
    params=(
        Param("amazonOrderId", "amazon_order_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
    ),
    body=models.CreateConfirmServiceDetailsRequest,
    body_required=True,
    responses={
        201: models.CreateConfirmServiceDetailsResponse,
        400: models.CreateConfirmServiceDetailsResponse,
        403: models.CreateConfirmServiceDetailsResponse,
        404: models.CreateConfirmServiceDetailsResponse,
        413: models.CreateConfirmServiceDetailsResponse,
        415: models.CreateConfirmServiceDetailsResponse,
        429: models.CreateConfirmServiceDetailsResponse,
        500: models.CreateConfirmServiceDetailsResponse,
        503: models.CreateConfirmServiceDetailsResponse,
    },
    sandbox="static",
)
"""Ask the buyer to arrange or confirm a home service."""


def create_confirm_service_details(
    amazon_order_id: str,
    *,
    marketplace_ids: Sequence[str] | None = None,
    body: models.CreateConfirmServiceDetailsRequest,
) -> Call[models.CreateConfirmServiceDetailsResponse]:
    """Bind the arguments of `createConfirmServiceDetails`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        amazon_order_id (str): `amazonOrderId`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        body (CreateConfirmServiceDetailsRequest): `CreateConfirmServiceDetailsRequest`.

    Grants, sandbox, answer and errors: `MessagingV1.create_confirm_service_details`.
    """
    return CREATE_CONFIRM_SERVICE_DETAILS.call(
        amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body
    )


CREATE_DIGITAL_ACCESS_KEY: Operation[models.CreateDigitalAccessKeyResponse] = Operation(
    id="messaging_v1.createDigitalAccessKey",
    section="messaging_v1",
    name="createDigitalAccessKey",
    method="POST",
    path="/messaging/v1/orders/{amazonOrderId}/messages/digitalAccessKey",
    params=(
        Param("amazonOrderId", "amazon_order_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
    ),
    body=models.CreateDigitalAccessKeyRequest,
    body_required=True,
    responses={
        201: models.CreateDigitalAccessKeyResponse,
        400: models.CreateDigitalAccessKeyResponse,
        403: models.CreateDigitalAccessKeyResponse,
        404: models.CreateDigitalAccessKeyResponse,
        413: models.CreateDigitalAccessKeyResponse,
        415: models.CreateDigitalAccessKeyResponse,
        429: models.CreateDigitalAccessKeyResponse,
        500: models.CreateDigitalAccessKeyResponse,
        503: models.CreateDigitalAccessKeyResponse,
    },
    sandbox="static",
)
"""Send the buyer the key to a digital product."""


def create_digital_access_key(
    amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None, body: models.CreateDigitalAccessKeyRequest
) -> Call[models.CreateDigitalAccessKeyResponse]:
    """Bind the arguments of `createDigitalAccessKey`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        amazon_order_id (str): `amazonOrderId`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        body (CreateDigitalAccessKeyRequest): `CreateDigitalAccessKeyRequest`.

    Grants, sandbox, answer and errors: `MessagingV1.create_digital_access_key`.
    """
    return CREATE_DIGITAL_ACCESS_KEY.call(amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body)


SEND_INVOICE: Operation[models.InvoiceResponse] = Operation(
    id="messaging_v1.sendInvoice",
    section="messaging_v1",
    name="sendInvoice",
    method="POST",
    path="/messaging/v1/orders/{amazonOrderId}/messages/invoice",
    params=(
        Param("amazonOrderId", "amazon_order_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
    ),
    body=models.InvoiceRequest,
    body_required=True,
    responses={
        201: models.InvoiceResponse,
        400: models.InvoiceResponse,
        403: models.InvoiceResponse,
        404: models.InvoiceResponse,
        413: models.InvoiceResponse,
        415: models.InvoiceResponse,
        429: models.InvoiceResponse,
        500: models.InvoiceResponse,
        503: models.InvoiceResponse,
    },
    sandbox="static",
)
"""Send the buyer the invoice of an order."""


def send_invoice(
    amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None, body: models.InvoiceRequest
) -> Call[models.InvoiceResponse]:
    """Bind the arguments of `sendInvoice`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: rate-limits.yml.

    Args:
        amazon_order_id (str): `amazonOrderId`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        body (InvoiceRequest): `InvoiceRequest`.

    Grants, sandbox, answer and errors: `MessagingV1.send_invoice`.
    """
    return SEND_INVOICE.call(amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body)


CREATE_LEGAL_DISCLOSURE: Operation[models.CreateLegalDisclosureResponse] = Operation(
    id="messaging_v1.createLegalDisclosure",
    section="messaging_v1",
    name="createLegalDisclosure",
    method="POST",
    path="/messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure",
    params=(
        Param("amazonOrderId", "amazon_order_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
    ),
    body=models.CreateLegalDisclosureRequest,
    body_required=True,
    responses={
        201: models.CreateLegalDisclosureResponse,
        400: models.CreateLegalDisclosureResponse,
        403: models.CreateLegalDisclosureResponse,
        404: models.CreateLegalDisclosureResponse,
        413: models.CreateLegalDisclosureResponse,
        415: models.CreateLegalDisclosureResponse,
        429: models.CreateLegalDisclosureResponse,
        500: models.CreateLegalDisclosureResponse,
        503: models.CreateLegalDisclosureResponse,
    },
    sandbox="static",
)
"""Send the buyer documents that the law requires, as attachments."""


def create_legal_disclosure(
    amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None, body: models.CreateLegalDisclosureRequest
) -> Call[models.CreateLegalDisclosureResponse]:
    """Bind the arguments of `createLegalDisclosure`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        amazon_order_id (str): `amazonOrderId`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        body (CreateLegalDisclosureRequest): `CreateLegalDisclosureRequest`.

    Grants, sandbox, answer and errors: `MessagingV1.create_legal_disclosure`.
    """
    return CREATE_LEGAL_DISCLOSURE.call(amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body)


CREATE_UNEXPECTED_PROBLEM: Operation[models.CreateUnexpectedProblemResponse] = Operation(
    id="messaging_v1.createUnexpectedProblem",
    section="messaging_v1",
    name="createUnexpectedProblem",
    method="POST",
    path="/messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem",
    params=(
        Param("amazonOrderId", "amazon_order_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
    ),
    body=models.CreateUnexpectedProblemRequest,
    body_required=True,
    responses={
        201: models.CreateUnexpectedProblemResponse,
        400: models.CreateUnexpectedProblemResponse,
        403: models.CreateUnexpectedProblemResponse,
        404: models.CreateUnexpectedProblemResponse,
        413: models.CreateUnexpectedProblemResponse,
        415: models.CreateUnexpectedProblemResponse,
        429: models.CreateUnexpectedProblemResponse,
        500: models.CreateUnexpectedProblemResponse,
        503: models.CreateUnexpectedProblemResponse,
    },
    sandbox="static",
)
"""Inform the buyer of a problem with the order that hinders its shipment."""


def create_unexpected_problem(
    amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None, body: models.CreateUnexpectedProblemRequest
) -> Call[models.CreateUnexpectedProblemResponse]:
    """Bind the arguments of `createUnexpectedProblem`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        amazon_order_id (str): `amazonOrderId`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        body (CreateUnexpectedProblemRequest): `CreateUnexpectedProblemRequest`.

    Grants, sandbox, answer and errors: `MessagingV1.create_unexpected_problem`.
    """
    return CREATE_UNEXPECTED_PROBLEM.call(amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body)


CREATE_WARRANTY: Operation[models.CreateWarrantyResponse] = Operation(
    id="messaging_v1.CreateWarranty",
    section="messaging_v1",
    name="CreateWarranty",
    method="POST",
    path="/messaging/v1/orders/{amazonOrderId}/messages/warranty",
    params=(
        Param("amazonOrderId", "amazon_order_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
    ),
    body=models.CreateWarrantyRequest,
    body_required=True,
    responses={
        201: models.CreateWarrantyResponse,
        400: models.CreateWarrantyResponse,
        403: models.CreateWarrantyResponse,
        404: models.CreateWarrantyResponse,
        413: models.CreateWarrantyResponse,
        415: models.CreateWarrantyResponse,
        429: models.CreateWarrantyResponse,
        500: models.CreateWarrantyResponse,
        503: models.CreateWarrantyResponse,
    },
    sandbox="static",
)
"""Send the buyer the warranty of a product."""


def create_warranty(
    amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None, body: models.CreateWarrantyRequest
) -> Call[models.CreateWarrantyResponse]:
    """Bind the arguments of `CreateWarranty`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        amazon_order_id (str): `amazonOrderId`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        body (CreateWarrantyRequest): `CreateWarrantyRequest`.

    Grants, sandbox, answer and errors: `MessagingV1.create_warranty`.
    """
    return CREATE_WARRANTY.call(amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids, body=body)

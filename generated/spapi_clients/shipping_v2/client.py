"""Amazon Shipping v2, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/shipping_v2.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class ShippingV2:
    """Compare carriers' rates, buy labels, track parcels, manage pickups, claims and carrier accounts.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v2
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_access_points(
        self,
        *,
        access_point_types: Sequence[models.AccessPointType | models.AccessPointTypeLiteral],
        country_code: str,
        postal_code: str,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetAccessPointsResponse:
        """Find lockers and shops near a postal code where parcels can be handed over.

        GET /shipping/v2/accessPoints

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getaccesspoints

        Args:
            access_point_types (list[AccessPointType], comma separated): `accessPointTypes`, each one of `HELIX`,
                `CAMPUS_LOCKER`, `OMNI_LOCKER`, `ODIN_LOCKER`, `DOBBY_LOCKER`, `CORE_LOCKER`, `3P`, `CAMPUS_ROOM`,
                required.
            country_code (str): `countryCode`, required.
            postal_code (str): `postalCode`, required.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAccessPointsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_access_points(
                access_point_types=access_point_types,
                country_code=country_code,
                postal_code=postal_code,
                x_amzn_shipping_business_id=x_amzn_shipping_business_id,
            ),
            options=options,
        ).parsed

    def get_carrier_account_form_inputs(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetCarrierAccountFormInputsResponse:
        """List what each carrier wants to know to link an account.

        GET /shipping/v2/carrierAccountFormInputs

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcarrieraccountforminputs

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetCarrierAccountFormInputsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_carrier_account_form_inputs(x_amzn_shipping_business_id=x_amzn_shipping_business_id),
            options=options,
        ).parsed

    def get_carrier_accounts(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.GetCarrierAccountsRequest,
        options: CallOptions | None = None,
    ) -> models.GetCarrierAccountsResponse:
        """List the carrier accounts that are linked.

        PUT /shipping/v2/carrierAccounts

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcarrieraccounts

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (GetCarrierAccountsRequest): `GetCarrierAccountsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetCarrierAccountsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_carrier_accounts(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body),
            options=options,
        ).parsed

    def link_carrier_account(
        self,
        carrier_id: str,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.LinkCarrierAccountRequest,
        options: CallOptions | None = None,
    ) -> models.LinkCarrierAccountResponse:
        """Link an account with a carrier.

        PUT /shipping/v2/carrierAccounts/{carrierId}

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/linkcarrieraccount

        Args:
            carrier_id (str): `carrierId`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (LinkCarrierAccountRequest): `LinkCarrierAccountRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            LinkCarrierAccountResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.link_carrier_account(
                carrier_id=carrier_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body
            ),
            options=options,
        ).parsed

    def link_carrier_account_post(
        self,
        carrier_id: str,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.LinkCarrierAccountRequest,
        options: CallOptions | None = None,
    ) -> models.LinkCarrierAccountResponse:
        """Link an account with a carrier (the same call by POST).

        POST /shipping/v2/carrierAccounts/{carrierId}

        Usage plan: 5 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/linkcarrieraccountpost

        Args:
            carrier_id (str): `carrierId`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (LinkCarrierAccountRequest): `LinkCarrierAccountRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            LinkCarrierAccountResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.link_carrier_account_post(
                carrier_id=carrier_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body
            ),
            options=options,
        ).parsed

    def unlink_carrier_account(
        self,
        carrier_id: str,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.UnlinkCarrierAccountRequest,
        options: CallOptions | None = None,
    ) -> models.UnlinkCarrierAccountResponse:
        """Unlink an account from a carrier.

        PUT /shipping/v2/carrierAccounts/{carrierId}/unlink

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/unlinkcarrieraccount

        Args:
            carrier_id (str): `carrierId`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (UnlinkCarrierAccountRequest): `UnlinkCarrierAccountRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UnlinkCarrierAccountResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.unlink_carrier_account(
                carrier_id=carrier_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body
            ),
            options=options,
        ).parsed

    def create_claim(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.CreateClaimRequest,
        options: CallOptions | None = None,
    ) -> models.CreateClaimResponse:
        """Claim compensation for a lost or damaged package.

        POST /shipping/v2/claims

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createclaim

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (CreateClaimRequest): `CreateClaimRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateClaimResponse for status 201.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.create_claim(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body), options=options
        ).parsed

    def generate_collection_form(
        self,
        *,
        x_amzn_idempotency_key: str | None = None,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.GenerateCollectionFormRequest,
        options: CallOptions | None = None,
    ) -> models.GenerateCollectionFormResponse:
        """Make the manifest that a carrier signs at pickup.

        POST /shipping/v2/collectionForms

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe where x_amzn_idempotency_key is given.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generatecollectionform

        Args:
            x_amzn_idempotency_key (str): `x-amzn-IdempotencyKey`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (GenerateCollectionFormRequest): `GenerateCollectionFormRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GenerateCollectionFormResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.generate_collection_form(
                x_amzn_idempotency_key=x_amzn_idempotency_key,
                x_amzn_shipping_business_id=x_amzn_shipping_business_id,
                body=body,
            ),
            options=options,
        ).parsed

    def get_collection_form_history(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.GetCollectionFormHistoryRequest,
        options: CallOptions | None = None,
    ) -> models.GetCollectionFormHistoryResponse:
        """List manifests made before, by carrier, status and time.

        PUT /shipping/v2/collectionForms/history

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcollectionformhistory

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (GetCollectionFormHistoryRequest): `GetCollectionFormHistoryRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetCollectionFormHistoryResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_collection_form_history(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body),
            options=options,
        ).parsed

    def get_collection_form(
        self,
        collection_form_id: str,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetCollectionFormResponse:
        """Get a manifest as a document.

        GET /shipping/v2/collectionForms/{collectionFormId}

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcollectionform

        Args:
            collection_form_id (str): `collectionFormId`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetCollectionFormResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_collection_form(
                collection_form_id=collection_form_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id
            ),
            options=options,
        ).parsed

    def submit_ndr_feedback(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.SubmitNdrFeedbackRequest,
        options: CallOptions | None = None,
    ) -> None:
        """Say what to do with a parcel that could not be delivered.

        POST /shipping/v2/ndrFeedback

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitndrfeedback

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (SubmitNdrFeedbackRequest): `SubmitNdrFeedbackRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.submit_ndr_feedback(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body),
            options=options,
        ).parsed

    def one_click_shipment(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.OneClickShipmentRequest,
        options: CallOptions | None = None,
    ) -> models.OneClickShipmentResponse:
        """Find a rate by given rules and buy the labels in one step.

        POST /shipping/v2/oneClickShipment

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/oneclickshipment

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (OneClickShipmentRequest): `OneClickShipmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            OneClickShipmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.one_click_shipment(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body),
            options=options,
        ).parsed

    def purchase_shipment(
        self,
        *,
        x_amzn_idempotency_key: str | None = None,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.PurchaseShipmentRequest,
        options: CallOptions | None = None,
    ) -> models.PurchaseShipmentResponse:
        """Buy labels at a rate that getRates offered.

        POST /shipping/v2/shipments

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe where x_amzn_idempotency_key is given.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v2

        Args:
            x_amzn_idempotency_key (str): `x-amzn-IdempotencyKey`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (PurchaseShipmentRequest): `PurchaseShipmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            PurchaseShipmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.purchase_shipment(
                x_amzn_idempotency_key=x_amzn_idempotency_key,
                x_amzn_shipping_business_id=x_amzn_shipping_business_id,
                body=body,
            ),
            options=options,
        ).parsed

    def get_additional_inputs(
        self,
        *,
        request_token: str,
        rate_id: str,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetAdditionalInputsResponse:
        """Get the JSON schema of what a rate wants to know before it can be bought.

        GET /shipping/v2/shipments/additionalInputs/schema

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getadditionalinputs

        Args:
            request_token (str): `requestToken`, required.
            rate_id (str): `rateId`, required.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAdditionalInputsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_additional_inputs(
                request_token=request_token, rate_id=rate_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id
            ),
            options=options,
        ).parsed

    def direct_purchase_shipment(
        self,
        *,
        x_amzn_idempotency_key: str | None = None,
        locale: str | None = None,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.DirectPurchaseRequest,
        options: CallOptions | None = None,
    ) -> models.DirectPurchaseResponse:
        """Buy labels with the default carrier and service of the account.

        POST /shipping/v2/shipments/directPurchase

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe where x_amzn_idempotency_key is given.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/directpurchaseshipment

        Args:
            x_amzn_idempotency_key (str): `x-amzn-IdempotencyKey`.
            locale (str): `locale`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (DirectPurchaseRequest): `DirectPurchaseRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            DirectPurchaseResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.direct_purchase_shipment(
                x_amzn_idempotency_key=x_amzn_idempotency_key,
                locale=locale,
                x_amzn_shipping_business_id=x_amzn_shipping_business_id,
                body=body,
            ),
            options=options,
        ).parsed

    def get_rates(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.GetRatesRequest,
        options: CallOptions | None = None,
    ) -> models.GetRatesResponse:
        """Compare rates and services of carriers for packages.

        POST /shipping/v2/shipments/rates

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v2

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (GetRatesRequest): `GetRatesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetRatesResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_rates(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body), options=options
        ).parsed

    def cancel_shipment(
        self,
        shipment_id: str,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.CancelShipmentResponse:
        """Cancel a shipment that has not been picked up.

        PUT /shipping/v2/shipments/{shipmentId}/cancel

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v2

        Args:
            shipment_id (str): `shipmentId`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CancelShipmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.cancel_shipment(
                shipment_id=shipment_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id
            ),
            options=options,
        ).parsed

    def get_shipment_documents(
        self,
        shipment_id: str,
        *,
        package_client_reference_id: str,
        format_: str | None = None,
        dpi: float | None = None,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetShipmentDocumentsResponse:
        """Get the label and other documents of a package again.

        GET /shipping/v2/shipments/{shipmentId}/documents

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipmentdocuments

        Args:
            shipment_id (str): `shipmentId`.
            package_client_reference_id (str): `packageClientReferenceId`, required.
            format_ (str): `format`.
            dpi (float): `dpi`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentDocumentsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_shipment_documents(
                shipment_id=shipment_id,
                package_client_reference_id=package_client_reference_id,
                format_=format_,
                dpi=dpi,
                x_amzn_shipping_business_id=x_amzn_shipping_business_id,
            ),
            options=options,
        ).parsed

    def get_tracking(
        self,
        *,
        tracking_id: str,
        carrier_id: str,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetTrackingResponse:
        """Track a package: its status, events and promised delivery.

        GET /shipping/v2/tracking

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/gettracking

        Args:
            tracking_id (str): `trackingId`, required.
            carrier_id (str): `carrierId`, required.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetTrackingResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_tracking(
                tracking_id=tracking_id, carrier_id=carrier_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id
            ),
            options=options,
        ).parsed

    def get_unmanifested_shipments(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.GetUnmanifestedShipmentsRequest,
        options: CallOptions | None = None,
    ) -> models.GetUnmanifestedShipmentsResponse:
        """List shipments that are on no manifest yet, per carrier.

        PUT /shipping/v2/unmanifestedShipments

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getunmanifestedshipments

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (GetUnmanifestedShipmentsRequest): `GetUnmanifestedShipmentsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetUnmanifestedShipmentsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_unmanifested_shipments(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body),
            options=options,
        ).parsed


class AsyncShippingV2:
    """Compare carriers' rates, buy labels, track parcels, manage pickups, claims and carrier accounts.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v2
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_access_points(
        self,
        *,
        access_point_types: Sequence[models.AccessPointType | models.AccessPointTypeLiteral],
        country_code: str,
        postal_code: str,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetAccessPointsResponse:
        """Find lockers and shops near a postal code where parcels can be handed over.

        GET /shipping/v2/accessPoints

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getaccesspoints

        Args:
            access_point_types (list[AccessPointType], comma separated): `accessPointTypes`, each one of `HELIX`,
                `CAMPUS_LOCKER`, `OMNI_LOCKER`, `ODIN_LOCKER`, `DOBBY_LOCKER`, `CORE_LOCKER`, `3P`, `CAMPUS_ROOM`,
                required.
            country_code (str): `countryCode`, required.
            postal_code (str): `postalCode`, required.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAccessPointsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.get_access_points(
                    access_point_types=access_point_types,
                    country_code=country_code,
                    postal_code=postal_code,
                    x_amzn_shipping_business_id=x_amzn_shipping_business_id,
                ),
                options=options,
            )
        ).parsed

    async def get_carrier_account_form_inputs(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetCarrierAccountFormInputsResponse:
        """List what each carrier wants to know to link an account.

        GET /shipping/v2/carrierAccountFormInputs

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcarrieraccountforminputs

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetCarrierAccountFormInputsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.get_carrier_account_form_inputs(x_amzn_shipping_business_id=x_amzn_shipping_business_id),
                options=options,
            )
        ).parsed

    async def get_carrier_accounts(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.GetCarrierAccountsRequest,
        options: CallOptions | None = None,
    ) -> models.GetCarrierAccountsResponse:
        """List the carrier accounts that are linked.

        PUT /shipping/v2/carrierAccounts

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcarrieraccounts

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (GetCarrierAccountsRequest): `GetCarrierAccountsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetCarrierAccountsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.get_carrier_accounts(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body),
                options=options,
            )
        ).parsed

    async def link_carrier_account(
        self,
        carrier_id: str,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.LinkCarrierAccountRequest,
        options: CallOptions | None = None,
    ) -> models.LinkCarrierAccountResponse:
        """Link an account with a carrier.

        PUT /shipping/v2/carrierAccounts/{carrierId}

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/linkcarrieraccount

        Args:
            carrier_id (str): `carrierId`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (LinkCarrierAccountRequest): `LinkCarrierAccountRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            LinkCarrierAccountResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.link_carrier_account(
                    carrier_id=carrier_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def link_carrier_account_post(
        self,
        carrier_id: str,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.LinkCarrierAccountRequest,
        options: CallOptions | None = None,
    ) -> models.LinkCarrierAccountResponse:
        """Link an account with a carrier (the same call by POST).

        POST /shipping/v2/carrierAccounts/{carrierId}

        Usage plan: 5 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/linkcarrieraccountpost

        Args:
            carrier_id (str): `carrierId`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (LinkCarrierAccountRequest): `LinkCarrierAccountRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            LinkCarrierAccountResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.link_carrier_account_post(
                    carrier_id=carrier_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def unlink_carrier_account(
        self,
        carrier_id: str,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.UnlinkCarrierAccountRequest,
        options: CallOptions | None = None,
    ) -> models.UnlinkCarrierAccountResponse:
        """Unlink an account from a carrier.

        PUT /shipping/v2/carrierAccounts/{carrierId}/unlink

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/unlinkcarrieraccount

        Args:
            carrier_id (str): `carrierId`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (UnlinkCarrierAccountRequest): `UnlinkCarrierAccountRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UnlinkCarrierAccountResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.unlink_carrier_account(
                    carrier_id=carrier_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def create_claim(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.CreateClaimRequest,
        options: CallOptions | None = None,
    ) -> models.CreateClaimResponse:
        """Claim compensation for a lost or damaged package.

        POST /shipping/v2/claims

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createclaim

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (CreateClaimRequest): `CreateClaimRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateClaimResponse for status 201.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.create_claim(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body),
                options=options,
            )
        ).parsed

    async def generate_collection_form(
        self,
        *,
        x_amzn_idempotency_key: str | None = None,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.GenerateCollectionFormRequest,
        options: CallOptions | None = None,
    ) -> models.GenerateCollectionFormResponse:
        """Make the manifest that a carrier signs at pickup.

        POST /shipping/v2/collectionForms

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe where x_amzn_idempotency_key is given.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/generatecollectionform

        Args:
            x_amzn_idempotency_key (str): `x-amzn-IdempotencyKey`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (GenerateCollectionFormRequest): `GenerateCollectionFormRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GenerateCollectionFormResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.generate_collection_form(
                    x_amzn_idempotency_key=x_amzn_idempotency_key,
                    x_amzn_shipping_business_id=x_amzn_shipping_business_id,
                    body=body,
                ),
                options=options,
            )
        ).parsed

    async def get_collection_form_history(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.GetCollectionFormHistoryRequest,
        options: CallOptions | None = None,
    ) -> models.GetCollectionFormHistoryResponse:
        """List manifests made before, by carrier, status and time.

        PUT /shipping/v2/collectionForms/history

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcollectionformhistory

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (GetCollectionFormHistoryRequest): `GetCollectionFormHistoryRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetCollectionFormHistoryResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.get_collection_form_history(
                    x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def get_collection_form(
        self,
        collection_form_id: str,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetCollectionFormResponse:
        """Get a manifest as a document.

        GET /shipping/v2/collectionForms/{collectionFormId}

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcollectionform

        Args:
            collection_form_id (str): `collectionFormId`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetCollectionFormResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.get_collection_form(
                    collection_form_id=collection_form_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id
                ),
                options=options,
            )
        ).parsed

    async def submit_ndr_feedback(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.SubmitNdrFeedbackRequest,
        options: CallOptions | None = None,
    ) -> None:
        """Say what to do with a parcel that could not be delivered.

        POST /shipping/v2/ndrFeedback

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitndrfeedback

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (SubmitNdrFeedbackRequest): `SubmitNdrFeedbackRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.submit_ndr_feedback(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body),
                options=options,
            )
        ).parsed

    async def one_click_shipment(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.OneClickShipmentRequest,
        options: CallOptions | None = None,
    ) -> models.OneClickShipmentResponse:
        """Find a rate by given rules and buy the labels in one step.

        POST /shipping/v2/oneClickShipment

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/oneclickshipment

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (OneClickShipmentRequest): `OneClickShipmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            OneClickShipmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.one_click_shipment(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body),
                options=options,
            )
        ).parsed

    async def purchase_shipment(
        self,
        *,
        x_amzn_idempotency_key: str | None = None,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.PurchaseShipmentRequest,
        options: CallOptions | None = None,
    ) -> models.PurchaseShipmentResponse:
        """Buy labels at a rate that getRates offered.

        POST /shipping/v2/shipments

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe where x_amzn_idempotency_key is given.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v2

        Args:
            x_amzn_idempotency_key (str): `x-amzn-IdempotencyKey`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (PurchaseShipmentRequest): `PurchaseShipmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            PurchaseShipmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.purchase_shipment(
                    x_amzn_idempotency_key=x_amzn_idempotency_key,
                    x_amzn_shipping_business_id=x_amzn_shipping_business_id,
                    body=body,
                ),
                options=options,
            )
        ).parsed

    async def get_additional_inputs(
        self,
        *,
        request_token: str,
        rate_id: str,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetAdditionalInputsResponse:
        """Get the JSON schema of what a rate wants to know before it can be bought.

        GET /shipping/v2/shipments/additionalInputs/schema

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getadditionalinputs

        Args:
            request_token (str): `requestToken`, required.
            rate_id (str): `rateId`, required.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAdditionalInputsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.get_additional_inputs(
                    request_token=request_token,
                    rate_id=rate_id,
                    x_amzn_shipping_business_id=x_amzn_shipping_business_id,
                ),
                options=options,
            )
        ).parsed

    async def direct_purchase_shipment(
        self,
        *,
        x_amzn_idempotency_key: str | None = None,
        locale: str | None = None,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.DirectPurchaseRequest,
        options: CallOptions | None = None,
    ) -> models.DirectPurchaseResponse:
        """Buy labels with the default carrier and service of the account.

        POST /shipping/v2/shipments/directPurchase

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe where x_amzn_idempotency_key is given.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/directpurchaseshipment

        Args:
            x_amzn_idempotency_key (str): `x-amzn-IdempotencyKey`.
            locale (str): `locale`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (DirectPurchaseRequest): `DirectPurchaseRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            DirectPurchaseResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.direct_purchase_shipment(
                    x_amzn_idempotency_key=x_amzn_idempotency_key,
                    locale=locale,
                    x_amzn_shipping_business_id=x_amzn_shipping_business_id,
                    body=body,
                ),
                options=options,
            )
        ).parsed

    async def get_rates(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.GetRatesRequest,
        options: CallOptions | None = None,
    ) -> models.GetRatesResponse:
        """Compare rates and services of carriers for packages.

        POST /shipping/v2/shipments/rates

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v2

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (GetRatesRequest): `GetRatesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetRatesResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.get_rates(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body),
                options=options,
            )
        ).parsed

    async def cancel_shipment(
        self,
        shipment_id: str,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.CancelShipmentResponse:
        """Cancel a shipment that has not been picked up.

        PUT /shipping/v2/shipments/{shipmentId}/cancel

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipping-v2

        Args:
            shipment_id (str): `shipmentId`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CancelShipmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.cancel_shipment(
                    shipment_id=shipment_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id
                ),
                options=options,
            )
        ).parsed

    async def get_shipment_documents(
        self,
        shipment_id: str,
        *,
        package_client_reference_id: str,
        format_: str | None = None,
        dpi: float | None = None,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetShipmentDocumentsResponse:
        """Get the label and other documents of a package again.

        GET /shipping/v2/shipments/{shipmentId}/documents

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipmentdocuments

        Args:
            shipment_id (str): `shipmentId`.
            package_client_reference_id (str): `packageClientReferenceId`, required.
            format_ (str): `format`.
            dpi (float): `dpi`.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentDocumentsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.get_shipment_documents(
                    shipment_id=shipment_id,
                    package_client_reference_id=package_client_reference_id,
                    format_=format_,
                    dpi=dpi,
                    x_amzn_shipping_business_id=x_amzn_shipping_business_id,
                ),
                options=options,
            )
        ).parsed

    async def get_tracking(
        self,
        *,
        tracking_id: str,
        carrier_id: str,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetTrackingResponse:
        """Track a package: its status, events and promised delivery.

        GET /shipping/v2/tracking

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/gettracking

        Args:
            tracking_id (str): `trackingId`, required.
            carrier_id (str): `carrierId`, required.
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetTrackingResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.get_tracking(
                    tracking_id=tracking_id,
                    carrier_id=carrier_id,
                    x_amzn_shipping_business_id=x_amzn_shipping_business_id,
                ),
                options=options,
            )
        ).parsed

    async def get_unmanifested_shipments(
        self,
        *,
        x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
        body: models.GetUnmanifestedShipmentsRequest,
        options: CallOptions | None = None,
    ) -> models.GetUnmanifestedShipmentsResponse:
        """List shipments that are on no manifest yet, per carrier.

        PUT /shipping/v2/unmanifestedShipments

        Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.
        Sandbox: none.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getunmanifestedshipments

        Args:
            x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of
                `AmazonShipping_US`, `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`,
                `AmazonShipping_SA`, `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`,
                `AmazonShipping_FR`, `AmazonShipping_JP`.
            body (GetUnmanifestedShipmentsRequest): `GetUnmanifestedShipmentsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetUnmanifestedShipmentsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.get_unmanifested_shipments(
                    x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body
                ),
                options=options,
            )
        ).parsed

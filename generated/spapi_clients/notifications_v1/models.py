"""What the answers and bodies of Notifications v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/notifications_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class AggregationTimePeriod(StrEnum):
    """Amazon's `AggregationTimePeriod`: part of `AggregationSettings`."""

    FIVE_MINUTES = "FiveMinutes"
    TEN_MINUTES = "TenMinutes"


class EventFilterType(StrEnum):
    """Part of `EventFilter`; inline in Amazon's model."""

    ANY_OFFER_CHANGED = "ANY_OFFER_CHANGED"
    ORDER_CHANGE = "ORDER_CHANGE"
    SHIPMENT_TRACKING_MILESTONE_CHANGED = "SHIPMENT_TRACKING_MILESTONE_CHANGED"


class OrderChangeTypeEnum(StrEnum):
    """Amazon's `OrderChangeTypeEnum`: part of `OrderChangeTypes`."""

    BUYER_REQUESTED_CHANGE = "BuyerRequestedChange"
    DELIVERY_TIP_CHANGE = "DeliveryTipChange"
    ORDER_STATUS_CHANGE = "OrderStatusChange"


class AggregationFilter(Model):
    """Amazon's `AggregationFilter`: part of `EventFilter`."""

    aggregation_settings: AggregationSettings | None = None
    """`aggregationSettings`."""
    _wire_ = ("aggregationSettings",)


class AggregationSettings(Model):
    """Amazon's `AggregationSettings`: part of `AggregationFilter`."""

    aggregation_time_period: AggregationTimePeriod | str
    """`aggregationTimePeriod`."""
    _wire_ = ("aggregationTimePeriod",)


class CreateDestinationRequest(Model):
    """Amazon's `CreateDestinationRequest`: body of createDestination."""

    resource_specification: DestinationResourceSpecification
    """`resourceSpecification`."""
    name: str
    """`name`."""
    _wire_ = ("resourceSpecification", "name")
    _personal_ = ()


class CreateDestinationResponse(Model):
    """Amazon's `CreateDestinationResponse`: answer of createDestination; error answer of createDestination."""

    payload: Destination | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class CreateSubscriptionRequest(Model):
    """Amazon's `CreateSubscriptionRequest`: body of createSubscription."""

    payload_version: str
    """`payloadVersion`."""
    destination_id: str
    """`destinationId`."""
    processing_directive: ProcessingDirective | None = None
    """`processingDirective`."""
    _wire_ = ("payloadVersion", "destinationId", "processingDirective")


class CreateSubscriptionResponse(Model):
    """Amazon's `CreateSubscriptionResponse`: answer of createSubscription; error answer of createSubscription."""

    payload: Subscription | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class DeleteDestinationResponse(Model):
    """Amazon's `DeleteDestinationResponse`: answer of deleteDestination; error answer of deleteDestination."""

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class DeleteSubscriptionByIdResponse(Model):
    """Amazon's `DeleteSubscriptionByIdResponse`.

    Used as answer of deleteSubscriptionById; error answer of deleteSubscriptionById.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class Destination(Model):
    """Amazon's `Destination`.

    Used as part of `CreateDestinationResponse`, `DestinationList`, `GetDestinationResponse`.
    """

    name: str
    """`name`: at most 256 characters."""
    destination_id: str
    """`destinationId`."""
    resource: DestinationResource
    """`resource`."""
    _wire_ = ("name", "destinationId", "resource")
    _personal_ = ()


class DestinationResource(Model):
    """Amazon's `DestinationResource`: part of `Destination`."""

    sqs: SqsResource | None = None
    """`sqs`."""
    event_bridge: EventBridgeResource | None = None
    """`eventBridge`."""
    _wire_ = ("sqs", "eventBridge")


class DestinationResourceSpecification(Model):
    """Amazon's `DestinationResourceSpecification`: part of `CreateDestinationRequest`."""

    sqs: SqsResource | None = None
    """`sqs`."""
    event_bridge: EventBridgeResourceSpecification | None = None
    """`eventBridge`."""
    _wire_ = ("sqs", "eventBridge")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class EventBridgeResource(Model):
    """Amazon's `EventBridgeResource`: part of `DestinationResource`."""

    name: str
    """`name`: at most 256 characters."""
    region: str
    """`region`."""
    account_id: str
    """`accountId`."""
    _wire_ = ("name", "region", "accountId")
    _personal_ = ()


class EventBridgeResourceSpecification(Model):
    """Amazon's `EventBridgeResourceSpecification`: part of `DestinationResourceSpecification`."""

    region: str
    """`region`."""
    account_id: str
    """`accountId`."""
    _wire_ = ("region", "accountId")


class EventFilter(Model):
    """Amazon's `EventFilter`: part of `ProcessingDirective`."""

    event_filter_type: EventFilterType | str
    """`eventFilterType`."""
    aggregation_settings: AggregationSettings | None = None
    """`aggregationSettings`."""
    marketplace_ids: list[str] | None = None
    """`marketplaceIds`."""
    order_change_types: list[OrderChangeTypeEnum | str] | None = None
    """`orderChangeTypes`."""
    tracking_identifier: TrackingIdentifier | None = None
    """`trackingIdentifier`."""
    _wire_ = ("eventFilterType", "aggregationSettings", "marketplaceIds", "orderChangeTypes", "trackingIdentifier")


class GetDestinationResponse(Model):
    """Amazon's `GetDestinationResponse`: answer of getDestination; error answer of getDestination."""

    payload: Destination | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetDestinationsResponse(Model):
    """Amazon's `GetDestinationsResponse`: answer of getDestinations; error answer of getDestinations."""

    payload: list[Destination] | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetSubscriptionByIdResponse(Model):
    """Amazon's `GetSubscriptionByIdResponse`.

    Used as answer of getSubscriptionById; error answer of getSubscriptionById.
    """

    payload: Subscription | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetSubscriptionResponse(Model):
    """Amazon's `GetSubscriptionResponse`.

    Used as answer of getSubscription; error answer of getSubscription, getSubscriptionById.
    """

    payload: Subscription | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetSubscriptionsPayload(Model):
    """Amazon's `GetSubscriptionsPayload`: part of `GetSubscriptionsResponse`."""

    subscriptions: list[Subscription] | None = None
    """`subscriptions`."""
    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("subscriptions", "nextToken")


class GetSubscriptionsResponse(Model):
    """Amazon's `GetSubscriptionsResponse`: answer of getSubscriptions; error answer of getSubscriptions."""

    payload: GetSubscriptionsPayload | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class MarketplaceFilter(Model):
    """Amazon's `MarketplaceFilter`: part of `EventFilter`."""

    marketplace_ids: list[str] | None = None
    """`marketplaceIds`."""
    _wire_ = ("marketplaceIds",)


class OrderChangeTypeFilter(Model):
    """Amazon's `OrderChangeTypeFilter`: part of `EventFilter`."""

    order_change_types: list[OrderChangeTypeEnum | str] | None = None
    """`orderChangeTypes`."""
    _wire_ = ("orderChangeTypes",)


class ProcessingDirective(Model):
    """Amazon's `ProcessingDirective`: part of `CreateSubscriptionRequest`, `Subscription`."""

    event_filter: EventFilter | None = None
    """`eventFilter`."""
    filter_expression: str | None = None
    """`filterExpression`: 1 to 256 characters."""
    _wire_ = ("eventFilter", "filterExpression")


class SendTestNotificationRequest(Model):
    """Amazon's `SendTestNotificationRequest`: body of sendTestNotification."""

    destination_id: str | None = None
    """`destinationId`."""
    test_notification: TestNotification | None = None
    """`testNotification`."""
    _wire_ = ("destinationId", "testNotification")


class SendTestNotificationResponse(Model):
    """Amazon's `SendTestNotificationResponse`.

    Used as answer of sendTestNotification; error answer of sendTestNotification.
    """

    payload: Any = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class SqsResource(Model):
    """Amazon's `SqsResource`: part of `DestinationResource`, `DestinationResourceSpecification`."""

    arn: str
    r"""`arn`: at most 1000 characters, pattern `^arn:aws:sqs:\S+:\S+:\S+`."""
    _wire_ = ("arn",)


class Subscription(Model):
    """Amazon's `Subscription`.

    Used as part of `CreateSubscriptionResponse`, `GetSubscriptionByIdResponse`, `GetSubscriptionResponse` and 1
    more.
    """

    subscription_id: str
    """`subscriptionId`."""
    payload_version: str
    """`payloadVersion`."""
    destination_id: str
    """`destinationId`."""
    processing_directive: ProcessingDirective | None = None
    """`processingDirective`."""
    _wire_ = ("subscriptionId", "payloadVersion", "destinationId", "processingDirective")


class TestNotification(Model):
    """Amazon's `TestNotification`: part of `SendTestNotificationRequest`."""

    payload_version: str
    """`payloadVersion`."""
    test_scenario: str | None = None
    """`testScenario`."""
    _wire_ = ("payloadVersion", "testScenario")


class TrackingFilter(Model):
    """Amazon's `TrackingFilter`: part of `EventFilter`."""

    tracking_identifier: TrackingIdentifier | None = None
    """`trackingIdentifier`."""
    _wire_ = ("trackingIdentifier",)


class TrackingIdentifier(Model):
    """Amazon's `TrackingIdentifier`: part of `TrackingFilter`."""

    id: str | None = None
    """`id`."""
    acsin: str | None = None
    """`acsin`."""
    aftn: str | None = None
    """`aftn`."""
    container_number: str | None = None
    """`containerNumber`."""
    house_bill_of_lading_number: str | None = None
    """`houseBillOfLadingNumber`."""
    carrier_tracking: TrackingIdentifierCarrierTracking | None = None
    """`carrierTracking`."""
    _wire_ = ("id", "acsin", "aftn", "containerNumber", "houseBillOfLadingNumber", "carrierTracking")


class TrackingIdentifierCarrierTracking(Model):
    """Part of `TrackingIdentifier`; inline in Amazon's model."""

    tracking_number: str
    """`trackingNumber`."""
    carrier_code: str | None = None
    """`carrierCode`."""
    _wire_ = ("trackingNumber", "carrierCode")


DestinationList = list[Destination]
"""Amazon's `DestinationList`: part of `GetDestinationsResponse`."""

ErrorList = list[Error]
"""Amazon's `ErrorList`.

Used as part of `CreateDestinationResponse`, `CreateSubscriptionResponse`, `DeleteDestinationResponse` and 7 more.
"""

MarketplaceIds = list[str]
"""Amazon's `MarketplaceIds`: part of `MarketplaceFilter`."""

OrderChangeTypes = list[OrderChangeTypeEnum | str]
"""Amazon's `OrderChangeTypes`: part of `OrderChangeTypeFilter`."""

Subscriptions = list[Subscription]
"""Amazon's `Subscriptions`: part of `GetSubscriptionsPayload`."""

SCHEMAS: dict[str, Any] = {
    "AggregationFilter": AggregationFilter,
    "AggregationSettings": AggregationSettings,
    "AggregationTimePeriod": AggregationTimePeriod,
    "CreateDestinationRequest": CreateDestinationRequest,
    "CreateDestinationResponse": CreateDestinationResponse,
    "CreateSubscriptionRequest": CreateSubscriptionRequest,
    "CreateSubscriptionResponse": CreateSubscriptionResponse,
    "DeleteDestinationResponse": DeleteDestinationResponse,
    "DeleteSubscriptionByIdResponse": DeleteSubscriptionByIdResponse,
    "Destination": Destination,
    "DestinationList": DestinationList,
    "DestinationResource": DestinationResource,
    "DestinationResourceSpecification": DestinationResourceSpecification,
    "Error": Error,
    "ErrorList": ErrorList,
    "EventBridgeResource": EventBridgeResource,
    "EventBridgeResourceSpecification": EventBridgeResourceSpecification,
    "EventFilter": EventFilter,
    "GetDestinationResponse": GetDestinationResponse,
    "GetDestinationsResponse": GetDestinationsResponse,
    "GetSubscriptionByIdResponse": GetSubscriptionByIdResponse,
    "GetSubscriptionResponse": GetSubscriptionResponse,
    "GetSubscriptionsPayload": GetSubscriptionsPayload,
    "GetSubscriptionsResponse": GetSubscriptionsResponse,
    "MarketplaceFilter": MarketplaceFilter,
    "MarketplaceIds": MarketplaceIds,
    "OrderChangeTypeEnum": OrderChangeTypeEnum,
    "OrderChangeTypeFilter": OrderChangeTypeFilter,
    "OrderChangeTypes": OrderChangeTypes,
    "ProcessingDirective": ProcessingDirective,
    "SendTestNotificationRequest": SendTestNotificationRequest,
    "SendTestNotificationResponse": SendTestNotificationResponse,
    "SqsResource": SqsResource,
    "Subscription": Subscription,
    "Subscriptions": Subscriptions,
    "TestNotification": TestNotification,
    "TrackingFilter": TrackingFilter,
    "TrackingIdentifier": TrackingIdentifier,
}
"""Amazon's schema name -> the class or type here."""

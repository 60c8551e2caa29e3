"""What a notification of Shipment Tracking Milestone Changed Notification 2026-01-30 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/shipment_tracking_milestone_changed.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class NotificationType(StrEnum):
    """Part of `ShipmentTrackingMilestoneChangedNotification`; inline in Amazon's model."""

    SHIPMENT_TRACKING_MILESTONE_CHANGED = "SHIPMENT_TRACKING_MILESTONE_CHANGED"


class ShipmentTrackingMilestoneChangedNotification(Model):
    """Amazon's `ShipmentTrackingMilestoneChangedNotification`: the whole document."""

    notification_version: str
    """`notificationVersion`."""
    notification_type: NotificationType | str
    """`notificationType`."""
    payload_version: str
    """`payloadVersion`."""
    event_time: str
    """`eventTime`."""
    notification_metadata: NotificationMetadata
    """`notificationMetadata`."""
    payload: Payload
    """`payload`."""
    _wire_ = (
        "notificationVersion",
        "notificationType",
        "payloadVersion",
        "eventTime",
        "notificationMetadata",
        "payload",
    )


class NotificationMetadata(Model):
    """Part of `ShipmentTrackingMilestoneChangedNotification`; inline in Amazon's model."""

    application_id: str
    """`applicationId`."""
    subscription_id: str
    """`subscriptionId`."""
    publish_time: str
    """`publishTime`."""
    notification_id: str
    """`notificationId`."""
    _wire_ = ("applicationId", "subscriptionId", "publishTime", "notificationId")


class Payload(Model):
    """Part of `ShipmentTrackingMilestoneChangedNotification`; inline in Amazon's model."""

    shipment_tracking_milestone_changed_notification: PayloadShipmentTrackingMilestoneChangedNotification
    """`shipmentTrackingMilestoneChangedNotification`."""
    _wire_ = ("shipmentTrackingMilestoneChangedNotification",)


class PayloadShipmentTrackingMilestoneChangedNotification(Model):
    """Part of `Payload`; inline in Amazon's model."""

    tracking_detail: TrackingDetail
    """`trackingDetail`."""
    _wire_ = ("trackingDetail",)


class TrackingDetail(Model):
    """Amazon's `TrackingDetail`: part of `PayloadShipmentTrackingMilestoneChangedNotification`."""

    identifier: TrackingIdentifier
    """`identifier`."""
    milestone_history: list[TrackingMilestone]
    """`milestoneHistory`."""
    tracking_url: str | None = None
    """`trackingUrl`."""
    tracking_estimates: list[TrackingEstimate] | None = None
    """`trackingEstimates`."""
    latest_milestone: TrackingMilestone | None = None
    """`latestMilestone`."""
    _wire_ = ("identifier", "milestoneHistory", "trackingUrl", "trackingEstimates", "latestMilestone")


class TrackingEstimate(Model):
    """Amazon's `TrackingEstimate`: part of `TrackingDetail`."""

    type_: str
    """`type`."""
    estimated_interval: EstimatedInterval
    """`estimatedInterval`."""
    last_updated_time: str
    """`lastUpdatedTime`."""
    _wire_ = ("type", "estimatedInterval", "lastUpdatedTime")


class EstimatedInterval(Model):
    """Part of `TrackingEstimate`; inline in Amazon's model."""

    start_time: str
    """`startTime`."""
    end_time: str
    """`endTime`."""
    _wire_ = ("startTime", "endTime")


class TrackingIdentifier(Model):
    """Amazon's `TrackingIdentifier`: part of `TrackingDetail`."""

    id: str | None = None
    """`id`."""
    carrier_tracking: CarrierTracking | None = None
    """`carrierTracking`."""
    acsin: str | None = None
    """`acsin`."""
    aftn: str | None = None
    """`aftn`."""
    container_number: str | None = None
    """`containerNumber`."""
    house_bill_of_lading_number: str | None = None
    """`houseBillOfLadingNumber`."""
    pro_number: str | None = None
    """`proNumber`."""
    _wire_ = ("id", "carrierTracking", "acsin", "aftn", "containerNumber", "houseBillOfLadingNumber", "proNumber")


class CarrierTracking(Model):
    """Part of `TrackingIdentifier`; inline in Amazon's model."""

    tracking_number: str
    """`trackingNumber`."""
    carrier_code: str | None = None
    """`carrierCode`."""
    _wire_ = ("trackingNumber", "carrierCode")


class TrackingMilestone(Model):
    """Amazon's `TrackingMilestone`: part of `TrackingDetail`."""

    status: Status
    """`status`."""
    occurred_at: str
    """`occurredAt`."""
    location: Location | None = None
    """`location`."""
    _wire_ = ("status", "occurredAt", "location")


class Status(Model):
    """Part of `TrackingMilestone`; inline in Amazon's model."""

    code: str
    """`code`."""
    description: str
    """`description`."""
    sub_code: str | None = None
    """`subCode`."""
    _wire_ = ("code", "description", "subCode")


class Location(Model):
    """Part of `TrackingMilestone`; inline in Amazon's model."""

    address: Address | None = None
    """`address`."""
    _wire_ = ("address",)
    _personal_ = ("address",)


class Address(Model):
    """Part of `Location`; inline in Amazon's model."""

    city: str | None = None
    """`city`."""
    region: str | None = None
    """`region`."""
    country_code: str | None = None
    """`countryCode`."""
    _wire_ = ("city", "region", "countryCode")
    _personal_ = ("city", "region", "country_code")


SCHEMAS: dict[str, Any] = {
    "ShipmentTrackingMilestoneChangedNotification": ShipmentTrackingMilestoneChangedNotification,
    "TrackingDetail": TrackingDetail,
    "TrackingEstimate": TrackingEstimate,
    "TrackingIdentifier": TrackingIdentifier,
    "TrackingMilestone": TrackingMilestone,
}
"""Amazon's schema name -> the class or type here."""

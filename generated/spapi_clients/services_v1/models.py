"""What the answers and bodies of Services v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/services_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class AppointmentStatus(StrEnum):
    """Part of `Appointment`; inline in Amazon's model."""

    ACTIVE = "ACTIVE"
    CANCELLED = "CANCELLED"
    COMPLETED = "COMPLETED"


class AppointmentSlotReportSchedulingType(StrEnum):
    """Part of `AppointmentSlotReport`; inline in Amazon's model."""

    REAL_TIME_SCHEDULING = "REAL_TIME_SCHEDULING"
    NON_REAL_TIME_SCHEDULING = "NON_REAL_TIME_SCHEDULING"


class AssociatedItemStatus(StrEnum):
    """Part of `AssociatedItem`; inline in Amazon's model."""

    ACTIVE = "ACTIVE"
    CANCELLED = "CANCELLED"
    SHIPPED = "SHIPPED"
    DELIVERED = "DELIVERED"


class CapacityType(StrEnum):
    """Amazon's `CapacityType`: part of `FixedSlotCapacityQuery`, `RangeCapacity`, `RangeSlotCapacityQuery`."""

    SCHEDULED_CAPACITY = "SCHEDULED_CAPACITY"
    AVAILABLE_CAPACITY = "AVAILABLE_CAPACITY"
    ENCUMBERED_CAPACITY = "ENCUMBERED_CAPACITY"
    RESERVED_CAPACITY = "RESERVED_CAPACITY"


class DayOfWeek(StrEnum):
    """Amazon's `DayOfWeek`: part of `Recurrence`."""

    MONDAY = "MONDAY"
    TUESDAY = "TUESDAY"
    WEDNESDAY = "WEDNESDAY"
    THURSDAY = "THURSDAY"
    FRIDAY = "FRIDAY"
    SATURDAY = "SATURDAY"
    SUNDAY = "SUNDAY"


class EncryptionDetailsStandard(StrEnum):
    """Part of `EncryptionDetails`; inline in Amazon's model."""

    AES = "AES"


class ErrorLevel(StrEnum):
    """Part of `Error`; inline in Amazon's model."""

    ERROR = "ERROR"
    WARNING = "WARNING"


class PoaType(StrEnum):
    """Part of `Poa`; inline in Amazon's model."""

    NO_SIGNATURE_DUMMY_POS = "NO_SIGNATURE_DUMMY_POS"
    CUSTOMER_SIGNATURE = "CUSTOMER_SIGNATURE"
    DUMMY_RECEIPT = "DUMMY_RECEIPT"
    POA_RECEIPT = "POA_RECEIPT"


class ReservationType(StrEnum):
    """Part of `Reservation`; inline in Amazon's model."""

    APPOINTMENT = "APPOINTMENT"
    TRAVEL = "TRAVEL"
    VACATION = "VACATION"
    BREAK = "BREAK"
    TRAINING = "TRAINING"


class ServiceJobStatus(StrEnum):
    """Part of `ServiceJob`; parameter `serviceJobStatus` of getServiceJobs; inline in Amazon's model."""

    NOT_SERVICED = "NOT_SERVICED"
    CANCELLED = "CANCELLED"
    COMPLETED = "COMPLETED"
    PENDING_SCHEDULE = "PENDING_SCHEDULE"
    NOT_FULFILLABLE = "NOT_FULFILLABLE"
    HOLD = "HOLD"
    PAYMENT_DECLINED = "PAYMENT_DECLINED"


ServiceJobStatusLiteral = Literal[
    "NOT_SERVICED",
    "CANCELLED",
    "COMPLETED",
    "PENDING_SCHEDULE",
    "NOT_FULFILLABLE",
    "HOLD",
    "PAYMENT_DECLINED",
]
"""The values of `ServiceJobStatus`, for arguments."""


class ServiceLocationType(StrEnum):
    """Part of `ServiceLocation`; inline in Amazon's model."""

    IN_HOME = "IN_HOME"
    IN_STORE = "IN_STORE"
    ONLINE = "ONLINE"


class ServiceUploadDocumentContentType(StrEnum):
    """Part of `ServiceUploadDocument`; inline in Amazon's model."""

    TIFF = "TIFF"
    JPG = "JPG"
    PNG = "PNG"
    JPEG = "JPEG"
    GIF = "GIF"
    PDF = "PDF"


class SortField(StrEnum):
    """Parameter `sortField` of getServiceJobs; inline in Amazon's model."""

    JOB_DATE = "JOB_DATE"
    JOB_STATUS = "JOB_STATUS"


SortFieldLiteral = Literal[
    "JOB_DATE",
    "JOB_STATUS",
]
"""The values of `SortField`, for arguments."""


class SortOrder(StrEnum):
    """Parameter `sortOrder` of getServiceJobs; inline in Amazon's model."""

    ASC = "ASC"
    DESC = "DESC"


SortOrderLiteral = Literal[
    "ASC",
    "DESC",
]
"""The values of `SortOrder`, for arguments."""


class AddAppointmentRequest(Model):
    """Amazon's `AddAppointmentRequest`: body of addAppointmentForServiceJobByServiceJobId."""

    appointment_time: AppointmentTimeInput
    """`appointmentTime`."""
    _wire_ = ("appointmentTime",)


class Address(Model):
    """Amazon's `Address`: part of `ServiceLocation`."""

    name: str
    """`name`."""
    address_line_1: str
    """`addressLine1`."""
    address_line_2: str | None = None
    """`addressLine2`."""
    address_line_3: str | None = None
    """`addressLine3`."""
    city: str | None = None
    """`city`."""
    county: str | None = None
    """`county`."""
    district: str | None = None
    """`district`."""
    state_or_region: str | None = None
    """`stateOrRegion`."""
    postal_code: str | None = None
    """`postalCode`."""
    country_code: str | None = None
    """`countryCode`."""
    phone: str | None = None
    """`phone`."""
    _wire_ = (
        "name",
        "addressLine1",
        "addressLine2",
        "addressLine3",
        "city",
        "county",
        "district",
        "stateOrRegion",
        "postalCode",
        "countryCode",
        "phone",
    )
    _personal_ = (
        "name",
        "address_line_1",
        "address_line_2",
        "address_line_3",
        "city",
        "county",
        "district",
        "state_or_region",
        "postal_code",
        "country_code",
        "phone",
    )


class Appointment(Model):
    """Amazon's `Appointment`: part of `ServiceJob`."""

    appointment_id: str | None = None
    """`appointmentId`: 5 to 100 characters."""
    appointment_status: AppointmentStatus | str | None = None
    """`appointmentStatus`."""
    appointment_time: AppointmentTime | None = None
    """`appointmentTime`."""
    assigned_technicians: list[Technician] | None = None
    """`assignedTechnicians`: at least 1 item."""
    rescheduled_appointment_id: str | None = None
    """`rescheduledAppointmentId`: 5 to 100 characters."""
    poa: Poa | None = None
    """`poa`."""
    _wire_ = (
        "appointmentId",
        "appointmentStatus",
        "appointmentTime",
        "assignedTechnicians",
        "rescheduledAppointmentId",
        "poa",
    )
    _personal_ = ("assigned_technicians",)


class AppointmentResource(Model):
    """Amazon's `AppointmentResource`: part of `AppointmentResources`."""

    resource_id: str | None = None
    """`resourceId`."""
    _wire_ = ("resourceId",)


class AppointmentSlot(Model):
    """Amazon's `AppointmentSlot`: part of `AppointmentSlotReport`."""

    start_time: datetime | None = None
    """`startTime`: ISO 8601 instant."""
    end_time: datetime | None = None
    """`endTime`: ISO 8601 instant."""
    capacity: int | None = None
    """`capacity`: at least 0."""
    _wire_ = ("startTime", "endTime", "capacity")


class AppointmentSlotReport(Model):
    """Amazon's `AppointmentSlotReport`: part of `GetAppointmentSlotsResponse`."""

    scheduling_type: AppointmentSlotReportSchedulingType | str | None = None
    """`schedulingType`."""
    start_time: datetime | None = None
    """`startTime`: ISO 8601 instant."""
    end_time: datetime | None = None
    """`endTime`: ISO 8601 instant."""
    appointment_slots: list[AppointmentSlot] | None = None
    """`appointmentSlots`."""
    _wire_ = ("schedulingType", "startTime", "endTime", "appointmentSlots")


class AppointmentTime(Model):
    """Amazon's `AppointmentTime`: part of `Appointment`, `Poa`, `ServiceJob`."""

    start_time: datetime
    """`startTime`: ISO 8601 instant."""
    duration_in_minutes: int
    """`durationInMinutes`: at least 1."""
    _wire_ = ("startTime", "durationInMinutes")


class AppointmentTimeInput(Model):
    """Amazon's `AppointmentTimeInput`: part of `AddAppointmentRequest`, `RescheduleAppointmentRequest`."""

    start_time: datetime
    """`startTime`: ISO 8601 instant."""
    duration_in_minutes: int | None = None
    """`durationInMinutes`."""
    _wire_ = ("startTime", "durationInMinutes")


class AssignAppointmentResourcesRequest(Model):
    """Amazon's `AssignAppointmentResourcesRequest`: body of assignAppointmentResources."""

    resources: list[AppointmentResource]
    """`resources`."""
    _wire_ = ("resources",)


class AssignAppointmentResourcesResponse(Model):
    """Amazon's `AssignAppointmentResourcesResponse`.

    Used as answer of assignAppointmentResources; error answer of assignAppointmentResources.
    """

    payload: AssignAppointmentResourcesResponsePayload | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class AssignAppointmentResourcesResponsePayload(Model):
    """Part of `AssignAppointmentResourcesResponse`; inline in Amazon's model."""

    warnings: list[WarningSchema] | None = None
    """`warnings`."""
    _wire_ = ("warnings",)


class AssociatedItem(Model):
    """Amazon's `AssociatedItem`: part of `ServiceJob`."""

    asin: str | None = None
    """`asin`."""
    title: str | None = None
    """`title`."""
    quantity: int | None = None
    """`quantity`."""
    order_id: str | None = None
    """`orderId`: 5 to 20 characters."""
    item_status: AssociatedItemStatus | str | None = None
    """`itemStatus`."""
    brand_name: str | None = None
    """`brandName`."""
    item_delivery: ItemDelivery | None = None
    """`itemDelivery`."""
    linked_assets: list[LinkedAsset] | None = None
    """`linkedAssets`."""
    _wire_ = ("asin", "title", "quantity", "orderId", "itemStatus", "brandName", "itemDelivery", "linkedAssets")


class AvailabilityRecord(Model):
    """Amazon's `AvailabilityRecord`: part of `AvailabilityRecords`, `Reservation`, `UpdateScheduleRecord`."""

    start_time: datetime
    """`startTime`: ISO 8601 instant."""
    end_time: datetime
    """`endTime`: ISO 8601 instant."""
    recurrence: Recurrence | None = None
    """`recurrence`."""
    capacity: int | None = None
    """`capacity`: at least 1."""
    _wire_ = ("startTime", "endTime", "recurrence", "capacity")


class Buyer(Model):
    """Amazon's `Buyer`: part of `ServiceJob`."""

    buyer_id: str | None = None
    """`buyerId`: pattern `^[A-Z0-9]*$`."""
    name: str | None = None
    """`name`."""
    phone: str | None = None
    """`phone`."""
    is_prime_member: bool | None = None
    """`isPrimeMember`."""
    _wire_ = ("buyerId", "name", "phone", "isPrimeMember")
    _personal_ = ("buyer_id", "name", "phone", "is_prime_member")


class CancelReservationResponse(Model):
    """Amazon's `CancelReservationResponse`: answer of cancelReservation; error answer of cancelReservation."""

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class CancelServiceJobByServiceJobIdResponse(Model):
    """Amazon's `CancelServiceJobByServiceJobIdResponse`.

    Used as answer of cancelServiceJobByServiceJobId; error answer of cancelServiceJobByServiceJobId.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class CompleteServiceJobByServiceJobIdResponse(Model):
    """Amazon's `CompleteServiceJobByServiceJobIdResponse`.

    Used as answer of completeServiceJobByServiceJobId; error answer of completeServiceJobByServiceJobId.
    """

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class CreateReservationRecord(Model):
    """Amazon's `CreateReservationRecord`: part of `CreateReservationResponse`."""

    reservation: Reservation | None = None
    """`reservation`."""
    warnings: list[WarningSchema] | None = None
    """`warnings`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("reservation", "warnings", "errors")


class CreateReservationRequest(Model):
    """Amazon's `CreateReservationRequest`: body of createReservation."""

    resource_id: str
    """`resourceId`."""
    reservation: Reservation
    """`reservation`."""
    _wire_ = ("resourceId", "reservation")


class CreateReservationResponse(Model):
    """Amazon's `CreateReservationResponse`: answer of createReservation; error answer of createReservation."""

    payload: CreateReservationRecord | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class CreateServiceDocumentUploadDestination(Model):
    """Amazon's `CreateServiceDocumentUploadDestination`.

    Used as answer of createServiceDocumentUploadDestination; error answer of
    createServiceDocumentUploadDestination.
    """

    payload: ServiceDocumentUploadDestination | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class DateTimeRange(Model):
    """Amazon's `DateTimeRange`: part of `SetAppointmentFulfillmentDataRequest`."""

    start_time: datetime
    """`startTime`: ISO 8601 instant."""
    end_time: datetime
    """`endTime`: ISO 8601 instant."""
    _wire_ = ("startTime", "endTime")


class EncryptionDetails(Model):
    """Amazon's `EncryptionDetails`: part of `ServiceDocumentUploadDestination`."""

    standard: EncryptionDetailsStandard | str
    """`standard`."""
    initialization_vector: str
    """`initializationVector`."""
    key: str
    """`key`."""
    _wire_ = ("standard", "initializationVector", "key")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    error_level: ErrorLevel | str | None = None
    """`errorLevel`."""
    _wire_ = ("code", "message", "details", "errorLevel")


class FixedSlot(Model):
    """Amazon's `FixedSlot`: part of `FixedSlotCapacity`."""

    start_date_time: datetime | None = None
    """`startDateTime`: ISO 8601 instant."""
    scheduled_capacity: int | None = None
    """`scheduledCapacity`."""
    available_capacity: int | None = None
    """`availableCapacity`."""
    encumbered_capacity: int | None = None
    """`encumberedCapacity`."""
    reserved_capacity: int | None = None
    """`reservedCapacity`."""
    _wire_ = ("startDateTime", "scheduledCapacity", "availableCapacity", "encumberedCapacity", "reservedCapacity")


class FixedSlotCapacity(Model):
    """Amazon's `FixedSlotCapacity`: answer of getFixedSlotCapacity."""

    resource_id: str | None = None
    """`resourceId`."""
    slot_duration: int | None = None
    """`slotDuration`: a multiple of 5."""
    capacities: list[FixedSlot] | None = None
    """`capacities`."""
    next_page_token: str | None = None
    """`nextPageToken`."""
    _wire_ = ("resourceId", "slotDuration", "capacities", "nextPageToken")


class FixedSlotCapacityErrors(Model):
    """Amazon's `FixedSlotCapacityErrors`: error answer of getFixedSlotCapacity."""

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class FixedSlotCapacityQuery(Model):
    """Amazon's `FixedSlotCapacityQuery`: body of getFixedSlotCapacity."""

    start_date_time: datetime
    """`startDateTime`: ISO 8601 instant."""
    end_date_time: datetime
    """`endDateTime`: ISO 8601 instant."""
    capacity_types: list[CapacityType | str] | None = None
    """`capacityTypes`."""
    slot_duration: int | None = None
    """`slotDuration`: a multiple of 5."""
    _wire_ = ("startDateTime", "endDateTime", "capacityTypes", "slotDuration")


class FulfillmentDocument(Model):
    """Amazon's `FulfillmentDocument`: part of `FulfillmentDocuments`."""

    upload_destination_id: str | None = None
    """`uploadDestinationId`."""
    content_sha_256: str | None = None
    """`contentSha256`."""
    _wire_ = ("uploadDestinationId", "contentSha256")


class FulfillmentTime(Model):
    """Amazon's `FulfillmentTime`: part of `SetAppointmentFulfillmentDataRequest`."""

    start_time: datetime | None = None
    """`startTime`: ISO 8601 instant."""
    end_time: datetime | None = None
    """`endTime`: ISO 8601 instant."""
    _wire_ = ("startTime", "endTime")


class GetAppointmentSlotsResponse(Model):
    """Amazon's `GetAppointmentSlotsResponse`.

    Used as answer of getAppointmentSlots, getAppointmmentSlotsByJobId; error answer of getAppointmentSlots,
    getAppointmmentSlotsByJobId.
    """

    payload: AppointmentSlotReport | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetServiceJobByServiceJobIdResponse(Model):
    """Amazon's `GetServiceJobByServiceJobIdResponse`.

    Used as answer of getServiceJobByServiceJobId; error answer of getServiceJobByServiceJobId.
    """

    payload: ServiceJob | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetServiceJobsResponse(Model):
    """Amazon's `GetServiceJobsResponse`: answer of getServiceJobs; error answer of getServiceJobs."""

    payload: JobListing | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class ItemDelivery(Model):
    """Amazon's `ItemDelivery`: part of `AssociatedItem`."""

    estimated_delivery_date: datetime | None = None
    """`estimatedDeliveryDate`: ISO 8601 instant."""
    item_delivery_promise: ItemDeliveryPromise | None = None
    """`itemDeliveryPromise`."""
    _wire_ = ("estimatedDeliveryDate", "itemDeliveryPromise")


class ItemDeliveryPromise(Model):
    """Amazon's `ItemDeliveryPromise`: part of `ItemDelivery`."""

    start_time: datetime | None = None
    """`startTime`: ISO 8601 instant."""
    end_time: datetime | None = None
    """`endTime`: ISO 8601 instant."""
    _wire_ = ("startTime", "endTime")


class JobListing(Model):
    """Amazon's `JobListing`: part of `GetServiceJobsResponse`."""

    total_result_size: int | None = None
    """`totalResultSize`."""
    next_page_token: str | None = None
    """`nextPageToken`."""
    previous_page_token: str | None = None
    """`previousPageToken`."""
    jobs: list[ServiceJob] | None = None
    """`jobs`."""
    _wire_ = ("totalResultSize", "nextPageToken", "previousPageToken", "jobs")


class LinkedAsset(Model):
    """Amazon's `LinkedAsset`: part of `AssociatedItem`."""

    asset_type: str | None = None
    """`assetType`."""
    asset_name: str | None = None
    """`assetName`."""
    additional_attributes: dict[str, str] | None = None
    """`additionalAttributes`."""
    _wire_ = ("assetType", "assetName", "additionalAttributes")


class MoneyAmount(Model):
    """Amazon's `MoneyAmount`: part of `Payment`."""

    value: decimal.Decimal
    """`value`."""
    currency: str
    """`currency`."""
    _wire_ = ("value", "currency")


class Payment(Model):
    """Amazon's `Payment`: part of `ServiceJob`."""

    amount: MoneyAmount | None = None
    """`amount`."""
    instrument: str | None = None
    """`instrument`."""
    _wire_ = ("amount", "instrument")


class Poa(Model):
    """Amazon's `Poa`: part of `Appointment`."""

    appointment_time: AppointmentTime | None = None
    """`appointmentTime`."""
    technicians: list[Technician] | None = None
    """`technicians`: at least 1 item."""
    uploading_technician: str | None = None
    """`uploadingTechnician`: pattern `^[A-Z0-9]*$`."""
    upload_time: datetime | None = None
    """`uploadTime`: ISO 8601 instant."""
    poa_type: PoaType | str | None = None
    """`poaType`."""
    _wire_ = ("appointmentTime", "technicians", "uploadingTechnician", "uploadTime", "poaType")
    _personal_ = ("technicians", "uploading_technician")


class RangeCapacity(Model):
    """Amazon's `RangeCapacity`: part of `RangeSlotCapacity`."""

    capacity_type: CapacityType | str | None = None
    """`capacityType`."""
    slots: list[RangeSlot] | None = None
    """`slots`."""
    _wire_ = ("capacityType", "slots")


class RangeSlot(Model):
    """Amazon's `RangeSlot`: part of `RangeCapacity`."""

    start_date_time: datetime | None = None
    """`startDateTime`: ISO 8601 instant."""
    end_date_time: datetime | None = None
    """`endDateTime`: ISO 8601 instant."""
    capacity: int | None = None
    """`capacity`."""
    _wire_ = ("startDateTime", "endDateTime", "capacity")


class RangeSlotCapacity(Model):
    """Amazon's `RangeSlotCapacity`: answer of getRangeSlotCapacity."""

    resource_id: str | None = None
    """`resourceId`."""
    capacities: list[RangeCapacity] | None = None
    """`capacities`."""
    next_page_token: str | None = None
    """`nextPageToken`."""
    _wire_ = ("resourceId", "capacities", "nextPageToken")


class RangeSlotCapacityErrors(Model):
    """Amazon's `RangeSlotCapacityErrors`: error answer of getRangeSlotCapacity."""

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


class RangeSlotCapacityQuery(Model):
    """Amazon's `RangeSlotCapacityQuery`: body of getRangeSlotCapacity."""

    start_date_time: datetime
    """`startDateTime`: ISO 8601 instant."""
    end_date_time: datetime
    """`endDateTime`: ISO 8601 instant."""
    capacity_types: list[CapacityType | str] | None = None
    """`capacityTypes`."""
    _wire_ = ("startDateTime", "endDateTime", "capacityTypes")


class Recurrence(Model):
    """Amazon's `Recurrence`: part of `AvailabilityRecord`."""

    end_time: datetime
    """`endTime`: ISO 8601 instant."""
    days_of_week: list[DayOfWeek | str] | None = None
    """`daysOfWeek`."""
    days_of_month: list[int] | None = None
    """`daysOfMonth`: each 1 to 31."""
    _wire_ = ("endTime", "daysOfWeek", "daysOfMonth")


class RescheduleAppointmentRequest(Model):
    """Amazon's `RescheduleAppointmentRequest`: body of rescheduleAppointmentForServiceJobByServiceJobId."""

    appointment_time: AppointmentTimeInput
    """`appointmentTime`."""
    reschedule_reason_code: str
    """`rescheduleReasonCode`."""
    _wire_ = ("appointmentTime", "rescheduleReasonCode")


class Reservation(Model):
    """Amazon's `Reservation`.

    Used as part of `CreateReservationRecord`, `CreateReservationRequest`, `UpdateReservationRecord` and 1 more.
    """

    type_: ReservationType | str
    """`type`."""
    availability: AvailabilityRecord
    """`availability`."""
    reservation_id: str | None = None
    """`reservationId`."""
    _wire_ = ("type", "availability", "reservationId")


class ScopeOfWork(Model):
    """Amazon's `ScopeOfWork`: part of `ServiceJob`."""

    asin: str | None = None
    """`asin`."""
    title: str | None = None
    """`title`."""
    quantity: int | None = None
    """`quantity`."""
    required_skills: list[str] | None = None
    """`requiredSkills`."""
    _wire_ = ("asin", "title", "quantity", "requiredSkills")


class Seller(Model):
    """Amazon's `Seller`: part of `ServiceJob`."""

    seller_id: str | None = None
    """`sellerId`: pattern `^[A-Z0-9]*$`."""
    _wire_ = ("sellerId",)


class ServiceDocumentUploadDestination(Model):
    """Amazon's `ServiceDocumentUploadDestination`: part of `CreateServiceDocumentUploadDestination`."""

    upload_destination_id: str
    """`uploadDestinationId`."""
    url: str
    """`url`."""
    encryption_details: EncryptionDetails
    """`encryptionDetails`."""
    headers: dict[str, Any] | None = None
    """`headers`."""
    _wire_ = ("uploadDestinationId", "url", "encryptionDetails", "headers")


class ServiceJob(Model):
    """Amazon's `ServiceJob`: part of `GetServiceJobByServiceJobIdResponse`, `JobListing`."""

    create_time: datetime | None = None
    """`createTime`: ISO 8601 instant."""
    service_job_id: str | None = None
    """`serviceJobId`: 1 to 100 characters."""
    service_job_status: ServiceJobStatus | str | None = None
    """`serviceJobStatus`."""
    scope_of_work: ScopeOfWork | None = None
    """`scopeOfWork`."""
    seller: Seller | None = None
    """`seller`."""
    service_job_provider: ServiceJobProvider | None = None
    """`serviceJobProvider`."""
    preferred_appointment_times: list[AppointmentTime] | None = None
    """`preferredAppointmentTimes`."""
    appointments: list[Appointment] | None = None
    """`appointments`."""
    service_order_id: str | None = None
    """`serviceOrderId`: 5 to 20 characters."""
    product_order_ids: list[str] | None = None
    """`productOrderIds`."""
    tracking_ids: list[str] | None = None
    """`trackingIds`."""
    marketplace_id: str | None = None
    """`marketplaceId`: pattern `^[A-Z0-9]*$`."""
    store_id: str | None = None
    """`storeId`: 1 to 100 characters."""
    buyer: Buyer | None = None
    """`buyer`."""
    associated_items: list[AssociatedItem] | None = None
    """`associatedItems`."""
    service_location: ServiceLocation | None = None
    """`serviceLocation`."""
    payments: list[Payment] | None = None
    """`payments`."""
    _wire_ = (
        "createTime",
        "serviceJobId",
        "serviceJobStatus",
        "scopeOfWork",
        "seller",
        "serviceJobProvider",
        "preferredAppointmentTimes",
        "appointments",
        "serviceOrderId",
        "productOrderIds",
        "trackingIds",
        "marketplaceId",
        "storeId",
        "buyer",
        "associatedItems",
        "serviceLocation",
        "payments",
    )
    _personal_ = ("buyer",)


class ServiceJobProvider(Model):
    """Amazon's `ServiceJobProvider`: part of `ServiceJob`."""

    service_job_provider_id: str | None = None
    """`serviceJobProviderId`: pattern `^[A-Z0-9]*$`."""
    _wire_ = ("serviceJobProviderId",)


class ServiceLocation(Model):
    """Amazon's `ServiceLocation`: part of `ServiceJob`."""

    service_location_type: ServiceLocationType | str | None = None
    """`serviceLocationType`."""
    address: Address | None = None
    """`address`."""
    _wire_ = ("serviceLocationType", "address")
    _personal_ = ("address",)


class ServiceUploadDocument(Model):
    """Amazon's `ServiceUploadDocument`: body of createServiceDocumentUploadDestination."""

    content_type: ServiceUploadDocumentContentType | str
    """`contentType`."""
    content_length: int
    """`contentLength`: 1 to 5242880."""
    content_md5: str | None = None
    r"""`contentMD5`: pattern `^[A-Za-z0-9\\+/]{22}={2}$`."""
    _wire_ = ("contentType", "contentLength", "contentMD5")


class SetAppointmentFulfillmentDataRequest(Model):
    """Amazon's `SetAppointmentFulfillmentDataRequest`: body of setAppointmentFulfillmentData."""

    estimated_arrival_time: DateTimeRange | None = None
    """`estimatedArrivalTime`."""
    fulfillment_time: FulfillmentTime | None = None
    """`fulfillmentTime`."""
    appointment_resources: list[AppointmentResource] | None = None
    """`appointmentResources`."""
    fulfillment_documents: list[FulfillmentDocument] | None = None
    """`fulfillmentDocuments`."""
    _wire_ = ("estimatedArrivalTime", "fulfillmentTime", "appointmentResources", "fulfillmentDocuments")


class SetAppointmentResponse(Model):
    """Amazon's `SetAppointmentResponse`.

    Used as answer of addAppointmentForServiceJobByServiceJobId, rescheduleAppointmentForServiceJobByServiceJobId;
    error answer of addAppointmentForServiceJobByServiceJobId, rescheduleAppointmentForServiceJobByServiceJobId.
    """

    appointment_id: str | None = None
    """`appointmentId`: 5 to 100 characters."""
    warnings: list[WarningSchema] | None = None
    """`warnings`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("appointmentId", "warnings", "errors")


class Technician(Model):
    """Amazon's `Technician`: part of `Appointment`, `Poa`."""

    technician_id: str | None = None
    """`technicianId`: 1 to 50 characters."""
    name: str | None = None
    """`name`."""
    _wire_ = ("technicianId", "name")
    _personal_ = ("technician_id", "name")


class UpdateReservationRecord(Model):
    """Amazon's `UpdateReservationRecord`: part of `UpdateReservationResponse`."""

    reservation: Reservation | None = None
    """`reservation`."""
    warnings: list[WarningSchema] | None = None
    """`warnings`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("reservation", "warnings", "errors")


class UpdateReservationRequest(Model):
    """Amazon's `UpdateReservationRequest`: body of updateReservation."""

    resource_id: str
    """`resourceId`."""
    reservation: Reservation
    """`reservation`."""
    _wire_ = ("resourceId", "reservation")


class UpdateReservationResponse(Model):
    """Amazon's `UpdateReservationResponse`: answer of updateReservation; error answer of updateReservation."""

    payload: UpdateReservationRecord | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class UpdateScheduleRecord(Model):
    """Amazon's `UpdateScheduleRecord`: part of `UpdateScheduleResponse`."""

    availability: AvailabilityRecord | None = None
    """`availability`."""
    warnings: list[WarningSchema] | None = None
    """`warnings`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("availability", "warnings", "errors")


class UpdateScheduleRequest(Model):
    """Amazon's `UpdateScheduleRequest`: body of updateSchedule."""

    schedules: list[AvailabilityRecord]
    """`schedules`."""
    _wire_ = ("schedules",)


class UpdateScheduleResponse(Model):
    """Amazon's `UpdateScheduleResponse`: answer of updateSchedule; error answer of updateSchedule."""

    payload: list[UpdateScheduleRecord] | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class WarningSchema(Model):
    """Amazon's `Warning`: part of `WarningList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


AppointmentId = str
"""Amazon's `AppointmentId`: part of `Appointment`, `SetAppointmentResponse`.

5 to 100 characters.
"""

AppointmentResources = list[AppointmentResource]
"""Amazon's `AppointmentResources`.

Used as part of `AssignAppointmentResourcesRequest`, `SetAppointmentFulfillmentDataRequest`.
"""

AvailabilityRecords = list[AvailabilityRecord]
"""Amazon's `AvailabilityRecords`: part of `UpdateScheduleRequest`."""

ErrorList = list[Error]
"""Amazon's `ErrorList`.

Used as part of `AssignAppointmentResourcesResponse`, `CancelReservationResponse`,
`CancelServiceJobByServiceJobIdResponse` and 14 more; error answer of setAppointmentFulfillmentData.
"""

FulfillmentDocuments = list[FulfillmentDocument]
"""Amazon's `FulfillmentDocuments`: part of `SetAppointmentFulfillmentDataRequest`."""

OrderId = str
"""Amazon's `OrderId`: part of `AssociatedItem`, `ServiceJob`.

5 to 20 characters.
"""

RescheduleReasonCode = str
"""Amazon's `RescheduleReasonCode`: part of `RescheduleAppointmentRequest`."""

ServiceJobId = str
"""Amazon's `ServiceJobId`: part of `ServiceJob`.

1 to 100 characters.
"""

WarningList = list[WarningSchema]
"""Amazon's `WarningList`.

Used as part of `AssignAppointmentResourcesResponsePayload`, `CreateReservationRecord`, `SetAppointmentResponse` and
2 more.
"""

SCHEMAS: dict[str, Any] = {
    "AddAppointmentRequest": AddAppointmentRequest,
    "Address": Address,
    "Appointment": Appointment,
    "AppointmentId": AppointmentId,
    "AppointmentResource": AppointmentResource,
    "AppointmentResources": AppointmentResources,
    "AppointmentSlot": AppointmentSlot,
    "AppointmentSlotReport": AppointmentSlotReport,
    "AppointmentTime": AppointmentTime,
    "AppointmentTimeInput": AppointmentTimeInput,
    "AssignAppointmentResourcesRequest": AssignAppointmentResourcesRequest,
    "AssignAppointmentResourcesResponse": AssignAppointmentResourcesResponse,
    "AssociatedItem": AssociatedItem,
    "AvailabilityRecord": AvailabilityRecord,
    "AvailabilityRecords": AvailabilityRecords,
    "Buyer": Buyer,
    "CancelReservationResponse": CancelReservationResponse,
    "CancelServiceJobByServiceJobIdResponse": CancelServiceJobByServiceJobIdResponse,
    "CapacityType": CapacityType,
    "CompleteServiceJobByServiceJobIdResponse": CompleteServiceJobByServiceJobIdResponse,
    "CreateReservationRecord": CreateReservationRecord,
    "CreateReservationRequest": CreateReservationRequest,
    "CreateReservationResponse": CreateReservationResponse,
    "CreateServiceDocumentUploadDestination": CreateServiceDocumentUploadDestination,
    "DateTimeRange": DateTimeRange,
    "DayOfWeek": DayOfWeek,
    "EncryptionDetails": EncryptionDetails,
    "Error": Error,
    "ErrorList": ErrorList,
    "FixedSlot": FixedSlot,
    "FixedSlotCapacity": FixedSlotCapacity,
    "FixedSlotCapacityErrors": FixedSlotCapacityErrors,
    "FixedSlotCapacityQuery": FixedSlotCapacityQuery,
    "FulfillmentDocument": FulfillmentDocument,
    "FulfillmentDocuments": FulfillmentDocuments,
    "FulfillmentTime": FulfillmentTime,
    "GetAppointmentSlotsResponse": GetAppointmentSlotsResponse,
    "GetServiceJobByServiceJobIdResponse": GetServiceJobByServiceJobIdResponse,
    "GetServiceJobsResponse": GetServiceJobsResponse,
    "ItemDelivery": ItemDelivery,
    "ItemDeliveryPromise": ItemDeliveryPromise,
    "JobListing": JobListing,
    "LinkedAsset": LinkedAsset,
    "MoneyAmount": MoneyAmount,
    "OrderId": OrderId,
    "Payment": Payment,
    "Poa": Poa,
    "RangeCapacity": RangeCapacity,
    "RangeSlot": RangeSlot,
    "RangeSlotCapacity": RangeSlotCapacity,
    "RangeSlotCapacityErrors": RangeSlotCapacityErrors,
    "RangeSlotCapacityQuery": RangeSlotCapacityQuery,
    "Recurrence": Recurrence,
    "RescheduleAppointmentRequest": RescheduleAppointmentRequest,
    "RescheduleReasonCode": RescheduleReasonCode,
    "Reservation": Reservation,
    "ScopeOfWork": ScopeOfWork,
    "Seller": Seller,
    "ServiceDocumentUploadDestination": ServiceDocumentUploadDestination,
    "ServiceJob": ServiceJob,
    "ServiceJobId": ServiceJobId,
    "ServiceJobProvider": ServiceJobProvider,
    "ServiceLocation": ServiceLocation,
    "ServiceUploadDocument": ServiceUploadDocument,
    "SetAppointmentFulfillmentDataRequest": SetAppointmentFulfillmentDataRequest,
    "SetAppointmentResponse": SetAppointmentResponse,
    "Technician": Technician,
    "UpdateReservationRecord": UpdateReservationRecord,
    "UpdateReservationRequest": UpdateReservationRequest,
    "UpdateReservationResponse": UpdateReservationResponse,
    "UpdateScheduleRecord": UpdateScheduleRecord,
    "UpdateScheduleRequest": UpdateScheduleRequest,
    "UpdateScheduleResponse": UpdateScheduleResponse,
    "Warning": WarningSchema,
    "WarningList": WarningList,
}
"""Amazon's schema name -> the class or type here."""

"""The operations of Services v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_appointment_slots(...))` does.
Written by `python -m codegen generate` from models/services_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call, PagedCall

GET_APPOINTMENT_SLOTS: Operation[models.GetAppointmentSlotsResponse] = Operation(
    id="services_v1.getAppointmentSlots",
    section="services_v1",
    name="getAppointmentSlots",
    method="GET",
    path="/service/v1/appointmentSlots",
    params=(
        Param("asin", "asin", Location.QUERY, str, required=True),
        Param("storeId", "store_id", Location.QUERY, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("startTime", "start_time", Location.QUERY, datetime),
        Param("endTime", "end_time", Location.QUERY, datetime),
    ),
    responses={
        200: models.GetAppointmentSlotsResponse,
        400: models.GetAppointmentSlotsResponse,
        403: models.GetAppointmentSlotsResponse,
        404: models.GetAppointmentSlotsResponse,
        415: models.GetAppointmentSlotsResponse,
        422: models.GetAppointmentSlotsResponse,
        429: models.GetAppointmentSlotsResponse,
        500: models.GetAppointmentSlotsResponse,
        503: models.GetAppointmentSlotsResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""List the appointment slots that are free for an ASIN at a store."""


def get_appointment_slots(
    *,
    asin: str,
    store_id: str,
    marketplace_ids: Sequence[str] | None = None,
    start_time: datetime | str | None = None,
    end_time: datetime | str | None = None,
) -> Call[models.GetAppointmentSlotsResponse]:
    """Bind the arguments of `getAppointmentSlots`; nothing is sent.

    Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.

    Args:
        asin (str): `asin`, required.
        store_id (str): `storeId`, 1 to 100 characters, required.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        start_time (datetime): `startTime`, ISO 8601 instant.
        end_time (datetime): `endTime`, ISO 8601 instant.

    Grants, sandbox, answer and errors: `ServicesV1.get_appointment_slots`.
    """
    return GET_APPOINTMENT_SLOTS.call(
        asin=asin, store_id=store_id, marketplace_ids=marketplace_ids, start_time=start_time, end_time=end_time
    )


CREATE_SERVICE_DOCUMENT_UPLOAD_DESTINATION: Operation[models.CreateServiceDocumentUploadDestination] = Operation(
    id="services_v1.createServiceDocumentUploadDestination",
    section="services_v1",
    name="createServiceDocumentUploadDestination",
    method="POST",
    path="/service/v1/documents",
    body=models.ServiceUploadDocument,
    body_required=True,
    responses={
        200: models.CreateServiceDocumentUploadDestination,
        400: models.CreateServiceDocumentUploadDestination,
        403: models.CreateServiceDocumentUploadDestination,
        404: models.CreateServiceDocumentUploadDestination,
        413: models.CreateServiceDocumentUploadDestination,
        415: models.CreateServiceDocumentUploadDestination,
        422: models.CreateServiceDocumentUploadDestination,
        429: models.CreateServiceDocumentUploadDestination,
        500: models.CreateServiceDocumentUploadDestination,
        503: models.CreateServiceDocumentUploadDestination,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get an address to upload a document of a service job to."""


def create_service_document_upload_destination(
    *, body: models.ServiceUploadDocument
) -> Call[models.CreateServiceDocumentUploadDestination]:
    """Bind the arguments of `createServiceDocumentUploadDestination`; nothing is sent.

    Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.

    Args:
        body (ServiceUploadDocument): `ServiceUploadDocument`.

    Grants, sandbox, answer and errors: `ServicesV1.create_service_document_upload_destination`.
    """
    return CREATE_SERVICE_DOCUMENT_UPLOAD_DESTINATION.call(body=body)


CREATE_RESERVATION: Operation[models.CreateReservationResponse] = Operation(
    id="services_v1.createReservation",
    section="services_v1",
    name="createReservation",
    method="POST",
    path="/service/v1/reservation",
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
    ),
    body=models.CreateReservationRequest,
    body_required=True,
    responses={
        200: models.CreateReservationResponse,
        400: models.CreateReservationResponse,
        403: models.CreateReservationResponse,
        404: models.CreateReservationResponse,
        413: models.CreateReservationResponse,
        415: models.CreateReservationResponse,
        429: models.CreateReservationResponse,
        500: models.CreateReservationResponse,
        503: models.CreateReservationResponse,
    },
    sandbox="static",
)
"""Reserve a technician's or store's time."""


def create_reservation(
    *, marketplace_ids: Sequence[str] | None = None, body: models.CreateReservationRequest
) -> Call[models.CreateReservationResponse]:
    """Bind the arguments of `createReservation`; nothing is sent.

    Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.

    Args:
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        body (CreateReservationRequest): `CreateReservationRequest`.

    Grants, sandbox, answer and errors: `ServicesV1.create_reservation`.
    """
    return CREATE_RESERVATION.call(marketplace_ids=marketplace_ids, body=body)


UPDATE_RESERVATION: Operation[models.UpdateReservationResponse] = Operation(
    id="services_v1.updateReservation",
    section="services_v1",
    name="updateReservation",
    method="PUT",
    path="/service/v1/reservation/{reservationId}",
    params=(
        Param("reservationId", "reservation_id", Location.PATH, str, required=True),
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
    body=models.UpdateReservationRequest,
    body_required=True,
    responses={
        200: models.UpdateReservationResponse,
        400: models.UpdateReservationResponse,
        403: models.UpdateReservationResponse,
        404: models.UpdateReservationResponse,
        413: models.UpdateReservationResponse,
        415: models.UpdateReservationResponse,
        429: models.UpdateReservationResponse,
        500: models.UpdateReservationResponse,
        503: models.UpdateReservationResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Change a reservation."""


def update_reservation(
    reservation_id: str, *, marketplace_ids: Sequence[str] | None = None, body: models.UpdateReservationRequest
) -> Call[models.UpdateReservationResponse]:
    """Bind the arguments of `updateReservation`; nothing is sent.

    Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.

    Args:
        reservation_id (str): `reservationId`, 1 to 100 characters.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        body (UpdateReservationRequest): `UpdateReservationRequest`.

    Grants, sandbox, answer and errors: `ServicesV1.update_reservation`.
    """
    return UPDATE_RESERVATION.call(reservation_id=reservation_id, marketplace_ids=marketplace_ids, body=body)


CANCEL_RESERVATION: Operation[None] = Operation(
    id="services_v1.cancelReservation",
    section="services_v1",
    name="cancelReservation",
    method="DELETE",
    path="/service/v1/reservation/{reservationId}",
    params=(
        Param("reservationId", "reservation_id", Location.PATH, str, required=True),
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
        204: None,
        400: models.CancelReservationResponse,
        403: models.CancelReservationResponse,
        404: models.CancelReservationResponse,
        413: models.CancelReservationResponse,
        415: models.CancelReservationResponse,
        429: models.CancelReservationResponse,
        500: models.CancelReservationResponse,
        503: models.CancelReservationResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Cancel a reservation."""


def cancel_reservation(reservation_id: str, *, marketplace_ids: Sequence[str] | None = None) -> Call[None]:
    """Bind the arguments of `cancelReservation`; nothing is sent.

    Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.

    Args:
        reservation_id (str): `reservationId`, 1 to 100 characters.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.

    Grants, sandbox, answer and errors: `ServicesV1.cancel_reservation`.
    """
    return CANCEL_RESERVATION.call(reservation_id=reservation_id, marketplace_ids=marketplace_ids)


GET_SERVICE_JOBS: PagedOperation[models.GetServiceJobsResponse, models.ServiceJob] = PagedOperation(
    id="services_v1.getServiceJobs",
    section="services_v1",
    name="getServiceJobs",
    method="GET",
    path="/service/v1/serviceJobs",
    params=(
        Param("serviceOrderIds", "service_order_ids", Location.QUERY, list[str], style=Style.CSV),
        Param("productOrderIds", "product_order_ids", Location.QUERY, list[str], style=Style.CSV),
        Param("trackingIds", "tracking_ids", Location.QUERY, list[str], style=Style.CSV),
        Param("serviceJobStatus", "service_job_status", Location.QUERY, list[models.ServiceJobStatus], style=Style.CSV),
        Param("pageToken", "page_token", Location.QUERY, str),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("sortField", "sort_field", Location.QUERY, models.SortField),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("createdAfter", "created_after", Location.QUERY, datetime),
        Param("createdBefore", "created_before", Location.QUERY, datetime),
        Param("lastUpdatedAfter", "last_updated_after", Location.QUERY, datetime),
        Param("lastUpdatedBefore", "last_updated_before", Location.QUERY, datetime),
        Param("scheduleStartDate", "schedule_start_date", Location.QUERY, datetime),
        Param("scheduleEndDate", "schedule_end_date", Location.QUERY, datetime),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("asins", "asins", Location.QUERY, list[str], style=Style.CSV),
        Param("requiredSkills", "required_skills", Location.QUERY, list[str], style=Style.CSV),
        Param("storeIds", "store_ids", Location.QUERY, list[str], style=Style.CSV),
    ),
    responses={
        200: models.GetServiceJobsResponse,
        400: models.GetServiceJobsResponse,
        403: models.GetServiceJobsResponse,
        404: models.GetServiceJobsResponse,
        413: models.GetServiceJobsResponse,
        415: models.GetServiceJobsResponse,
        429: models.GetServiceJobsResponse,
        500: models.GetServiceJobsResponse,
        503: models.GetServiceJobsResponse,
    },
    paging=Paging(
        argument="page_token",
        token=("payload", "nextPageToken"),
        items=("payload", "jobs"),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List service jobs by order, status, schedule, place, skill or time."""


def get_service_jobs(
    *,
    service_order_ids: Sequence[str] | None = None,
    product_order_ids: Sequence[str] | None = None,
    tracking_ids: Sequence[str] | None = None,
    service_job_status: Sequence[models.ServiceJobStatus | models.ServiceJobStatusLiteral] | None = None,
    page_token: str | None = None,
    page_size: int | None = None,
    sort_field: models.SortField | models.SortFieldLiteral | None = None,
    sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
    created_after: datetime | str | None = None,
    created_before: datetime | str | None = None,
    last_updated_after: datetime | str | None = None,
    last_updated_before: datetime | str | None = None,
    schedule_start_date: datetime | str | None = None,
    schedule_end_date: datetime | str | None = None,
    marketplace_ids: Sequence[str] | None = None,
    asins: Sequence[str] | None = None,
    required_skills: Sequence[str] | None = None,
    store_ids: Sequence[str] | None = None,
) -> PagedCall[models.GetServiceJobsResponse, models.ServiceJob]:
    r"""Bind the arguments of `getServiceJobs`; nothing is sent.

    Usage plan: 10 requests a second, burst 40. Source: model, rate-limits.yml.
    Paging: page_token takes payload.nextPageToken from the answer; items in payload.jobs.

    Args:
        service_order_ids (list[str], comma separated): `serviceOrderIds`, 1 to 20 items, each pattern `^[0-9\-]+$`.
        product_order_ids (list[str], comma separated): `productOrderIds`, 1 to 20 items, each pattern `^[0-9\-]+$`.
        tracking_ids (list[str], comma separated): `trackingIds`, 1 to 20 items, each pattern `^[A-Za-z0-9\-]+$`.
        service_job_status (list[ServiceJobStatus], comma separated): `serviceJobStatus`, each one of
            `NOT_SERVICED`, `CANCELLED`, `COMPLETED`, `PENDING_SCHEDULE`, `NOT_FULFILLABLE`, `HOLD`,
            `PAYMENT_DECLINED`.
        page_token (str): `pageToken`.
        page_size (int): `pageSize`, 1 to 20, Amazon's default `20`.
        sort_field (SortField): `sortField`, one of `JOB_DATE`, `JOB_STATUS`.
        sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
        created_after (datetime): `createdAfter`, ISO 8601 instant.
        created_before (datetime): `createdBefore`, ISO 8601 instant.
        last_updated_after (datetime): `lastUpdatedAfter`, ISO 8601 instant.
        last_updated_before (datetime): `lastUpdatedBefore`, ISO 8601 instant.
        schedule_start_date (datetime): `scheduleStartDate`, ISO 8601 instant.
        schedule_end_date (datetime): `scheduleEndDate`, ISO 8601 instant.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        asins (list[str], comma separated): `asins`, 1 to 20 items, each exactly 10 characters.
        required_skills (list[str], comma separated): `requiredSkills`, 1 to 20 items, each 1 to 50 characters.
        store_ids (list[str], comma separated): `storeIds`, 1 to 50 items, each 1 to 100 characters.

    Grants, sandbox, answer and errors: `ServicesV1.get_service_jobs`.
    """
    return GET_SERVICE_JOBS.call(
        service_order_ids=service_order_ids,
        product_order_ids=product_order_ids,
        tracking_ids=tracking_ids,
        service_job_status=service_job_status,
        page_token=page_token,
        page_size=page_size,
        sort_field=sort_field,
        sort_order=sort_order,
        created_after=created_after,
        created_before=created_before,
        last_updated_after=last_updated_after,
        last_updated_before=last_updated_before,
        schedule_start_date=schedule_start_date,
        schedule_end_date=schedule_end_date,
        marketplace_ids=marketplace_ids,
        asins=asins,
        required_skills=required_skills,
        store_ids=store_ids,
    )


GET_SERVICE_JOB_BY_SERVICE_JOB_ID: Operation[models.GetServiceJobByServiceJobIdResponse] = Operation(
    id="services_v1.getServiceJobByServiceJobId",
    section="services_v1",
    name="getServiceJobByServiceJobId",
    method="GET",
    path="/service/v1/serviceJobs/{serviceJobId}",
    params=(Param("serviceJobId", "service_job_id", Location.PATH, str, required=True),),
    responses={
        200: models.GetServiceJobByServiceJobIdResponse,
        400: models.GetServiceJobByServiceJobIdResponse,
        403: models.GetServiceJobByServiceJobIdResponse,
        404: models.GetServiceJobByServiceJobIdResponse,
        413: models.GetServiceJobByServiceJobIdResponse,
        415: models.GetServiceJobByServiceJobIdResponse,
        422: models.GetServiceJobByServiceJobIdResponse,
        429: models.GetServiceJobByServiceJobIdResponse,
        500: models.GetServiceJobByServiceJobIdResponse,
        503: models.GetServiceJobByServiceJobIdResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a service job: its order, buyer, appointments and items."""


def get_service_job_by_service_job_id(service_job_id: str) -> Call[models.GetServiceJobByServiceJobIdResponse]:
    """Bind the arguments of `getServiceJobByServiceJobId`; nothing is sent.

    Usage plan: 20 requests a second, burst 40. Source: model, rate-limits.yml.

    Args:
        service_job_id (str): `serviceJobId`, 1 to 100 characters.

    Grants, sandbox, answer and errors: `ServicesV1.get_service_job_by_service_job_id`.
    """
    return GET_SERVICE_JOB_BY_SERVICE_JOB_ID.call(service_job_id=service_job_id)


GET_APPOINTMMENT_SLOTS_BY_JOB_ID: Operation[models.GetAppointmentSlotsResponse] = Operation(
    id="services_v1.getAppointmmentSlotsByJobId",
    section="services_v1",
    name="getAppointmmentSlotsByJobId",
    method="GET",
    path="/service/v1/serviceJobs/{serviceJobId}/appointmentSlots",
    params=(
        Param("serviceJobId", "service_job_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("startTime", "start_time", Location.QUERY, datetime),
        Param("endTime", "end_time", Location.QUERY, datetime),
    ),
    responses={
        200: models.GetAppointmentSlotsResponse,
        400: models.GetAppointmentSlotsResponse,
        403: models.GetAppointmentSlotsResponse,
        404: models.GetAppointmentSlotsResponse,
        415: models.GetAppointmentSlotsResponse,
        422: models.GetAppointmentSlotsResponse,
        429: models.GetAppointmentSlotsResponse,
        500: models.GetAppointmentSlotsResponse,
        503: models.GetAppointmentSlotsResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""List the appointment slots that are free for a service job."""


def get_appointmment_slots_by_job_id(
    service_job_id: str,
    *,
    marketplace_ids: Sequence[str] | None = None,
    start_time: datetime | str | None = None,
    end_time: datetime | str | None = None,
) -> Call[models.GetAppointmentSlotsResponse]:
    """Bind the arguments of `getAppointmmentSlotsByJobId`; nothing is sent.

    Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.

    Args:
        service_job_id (str): `serviceJobId`, 1 to 100 characters.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        start_time (datetime): `startTime`, ISO 8601 instant.
        end_time (datetime): `endTime`, ISO 8601 instant.

    Grants, sandbox, answer and errors: `ServicesV1.get_appointmment_slots_by_job_id`.
    """
    return GET_APPOINTMMENT_SLOTS_BY_JOB_ID.call(
        service_job_id=service_job_id, marketplace_ids=marketplace_ids, start_time=start_time, end_time=end_time
    )


ADD_APPOINTMENT_FOR_SERVICE_JOB_BY_SERVICE_JOB_ID: Operation[models.SetAppointmentResponse] = Operation(
    id="services_v1.addAppointmentForServiceJobByServiceJobId",
    section="services_v1",
    name="addAppointmentForServiceJobByServiceJobId",
    method="POST",
    path="/service/v1/serviceJobs/{serviceJobId}/appointments",
    params=(Param("serviceJobId", "service_job_id", Location.PATH, str, required=True),),
    body=models.AddAppointmentRequest,
    body_required=True,
    responses={
        200: models.SetAppointmentResponse,
        400: models.SetAppointmentResponse,
        403: models.SetAppointmentResponse,
        404: models.SetAppointmentResponse,
        413: models.SetAppointmentResponse,
        415: models.SetAppointmentResponse,
        422: models.SetAppointmentResponse,
        429: models.SetAppointmentResponse,
        500: models.SetAppointmentResponse,
        503: models.SetAppointmentResponse,
    },
    sandbox="static",
)
"""Add an appointment to a service job."""


def add_appointment_for_service_job_by_service_job_id(
    service_job_id: str, *, body: models.AddAppointmentRequest
) -> Call[models.SetAppointmentResponse]:
    """Bind the arguments of `addAppointmentForServiceJobByServiceJobId`; nothing is sent.

    Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.

    Args:
        service_job_id (str): `serviceJobId`, 1 to 100 characters.
        body (AddAppointmentRequest): `AddAppointmentRequest`.

    Grants, sandbox, answer and errors: `ServicesV1.add_appointment_for_service_job_by_service_job_id`.
    """
    return ADD_APPOINTMENT_FOR_SERVICE_JOB_BY_SERVICE_JOB_ID.call(service_job_id=service_job_id, body=body)


RESCHEDULE_APPOINTMENT_FOR_SERVICE_JOB_BY_SERVICE_JOB_ID: Operation[models.SetAppointmentResponse] = Operation(
    id="services_v1.rescheduleAppointmentForServiceJobByServiceJobId",
    section="services_v1",
    name="rescheduleAppointmentForServiceJobByServiceJobId",
    method="POST",
    path="/service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}",
    params=(
        Param("serviceJobId", "service_job_id", Location.PATH, str, required=True),
        Param("appointmentId", "appointment_id", Location.PATH, str, required=True),
    ),
    body=models.RescheduleAppointmentRequest,
    body_required=True,
    responses={
        200: models.SetAppointmentResponse,
        400: models.SetAppointmentResponse,
        403: models.SetAppointmentResponse,
        404: models.SetAppointmentResponse,
        413: models.SetAppointmentResponse,
        415: models.SetAppointmentResponse,
        422: models.SetAppointmentResponse,
        429: models.SetAppointmentResponse,
        500: models.SetAppointmentResponse,
        503: models.SetAppointmentResponse,
    },
    sandbox="static",
)
"""Move an appointment of a service job, giving a reason."""


def reschedule_appointment_for_service_job_by_service_job_id(
    service_job_id: str, appointment_id: str, *, body: models.RescheduleAppointmentRequest
) -> Call[models.SetAppointmentResponse]:
    """Bind the arguments of `rescheduleAppointmentForServiceJobByServiceJobId`; nothing is sent.

    Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.

    Args:
        service_job_id (str): `serviceJobId`, 1 to 100 characters.
        appointment_id (str): `appointmentId`, 1 to 100 characters.
        body (RescheduleAppointmentRequest): `RescheduleAppointmentRequest`.

    Grants, sandbox, answer and errors: `ServicesV1.reschedule_appointment_for_service_job_by_service_job_id`.
    """
    return RESCHEDULE_APPOINTMENT_FOR_SERVICE_JOB_BY_SERVICE_JOB_ID.call(
        service_job_id=service_job_id, appointment_id=appointment_id, body=body
    )


SET_APPOINTMENT_FULFILLMENT_DATA: Operation[None] = Operation(
    id="services_v1.setAppointmentFulfillmentData",
    section="services_v1",
    name="setAppointmentFulfillmentData",
    method="PUT",
    path="/service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/fulfillment",
    params=(
        Param("serviceJobId", "service_job_id", Location.PATH, str, required=True),
        Param("appointmentId", "appointment_id", Location.PATH, str, required=True),
    ),
    body=models.SetAppointmentFulfillmentDataRequest,
    body_required=True,
    responses={
        204: None,
        400: list[models.Error],
        403: list[models.Error],
        404: list[models.Error],
        413: list[models.Error],
        415: list[models.Error],
        422: list[models.Error],
        429: list[models.Error],
        500: list[models.Error],
        503: list[models.Error],
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Record arrival, work times, technicians and documents of an appointment."""


def set_appointment_fulfillment_data(
    service_job_id: str, appointment_id: str, *, body: models.SetAppointmentFulfillmentDataRequest
) -> Call[None]:
    """Bind the arguments of `setAppointmentFulfillmentData`; nothing is sent.

    Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.

    Args:
        service_job_id (str): `serviceJobId`, 1 to 100 characters.
        appointment_id (str): `appointmentId`, 1 to 100 characters.
        body (SetAppointmentFulfillmentDataRequest): `SetAppointmentFulfillmentDataRequest`.

    Grants, sandbox, answer and errors: `ServicesV1.set_appointment_fulfillment_data`.
    """
    return SET_APPOINTMENT_FULFILLMENT_DATA.call(
        service_job_id=service_job_id, appointment_id=appointment_id, body=body
    )


ASSIGN_APPOINTMENT_RESOURCES: Operation[models.AssignAppointmentResourcesResponse] = Operation(
    id="services_v1.assignAppointmentResources",
    section="services_v1",
    name="assignAppointmentResources",
    method="PUT",
    path="/service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/resources",
    params=(
        Param("serviceJobId", "service_job_id", Location.PATH, str, required=True),
        Param("appointmentId", "appointment_id", Location.PATH, str, required=True),
    ),
    body=models.AssignAppointmentResourcesRequest,
    body_required=True,
    responses={
        200: models.AssignAppointmentResourcesResponse,
        400: models.AssignAppointmentResourcesResponse,
        403: models.AssignAppointmentResourcesResponse,
        404: models.AssignAppointmentResourcesResponse,
        413: models.AssignAppointmentResourcesResponse,
        415: models.AssignAppointmentResourcesResponse,
        422: models.AssignAppointmentResourcesResponse,
        429: models.AssignAppointmentResourcesResponse,
        500: models.AssignAppointmentResourcesResponse,
        503: models.AssignAppointmentResourcesResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Assign technicians to an appointment, or take them off."""


def assign_appointment_resources(
    service_job_id: str, appointment_id: str, *, body: models.AssignAppointmentResourcesRequest
) -> Call[models.AssignAppointmentResourcesResponse]:
    """Bind the arguments of `assignAppointmentResources`; nothing is sent.

    Usage plan: 1 request a second, burst 2. Source: model, rate-limits.yml.

    Args:
        service_job_id (str): `serviceJobId`, 1 to 100 characters.
        appointment_id (str): `appointmentId`, 1 to 100 characters.
        body (AssignAppointmentResourcesRequest): `AssignAppointmentResourcesRequest`.

    Grants, sandbox, answer and errors: `ServicesV1.assign_appointment_resources`.
    """
    return ASSIGN_APPOINTMENT_RESOURCES.call(service_job_id=service_job_id, appointment_id=appointment_id, body=body)


CANCEL_SERVICE_JOB_BY_SERVICE_JOB_ID: Operation[models.CancelServiceJobByServiceJobIdResponse] = Operation(
    id="services_v1.cancelServiceJobByServiceJobId",
    section="services_v1",
    name="cancelServiceJobByServiceJobId",
    method="PUT",
    path="/service/v1/serviceJobs/{serviceJobId}/cancellations",
    params=(
        Param("serviceJobId", "service_job_id", Location.PATH, str, required=True),
        Param("cancellationReasonCode", "cancellation_reason_code", Location.QUERY, str, required=True),
    ),
    responses={
        200: models.CancelServiceJobByServiceJobIdResponse,
        400: models.CancelServiceJobByServiceJobIdResponse,
        403: models.CancelServiceJobByServiceJobIdResponse,
        404: models.CancelServiceJobByServiceJobIdResponse,
        413: models.CancelServiceJobByServiceJobIdResponse,
        415: models.CancelServiceJobByServiceJobIdResponse,
        422: models.CancelServiceJobByServiceJobIdResponse,
        429: models.CancelServiceJobByServiceJobIdResponse,
        500: models.CancelServiceJobByServiceJobIdResponse,
        503: models.CancelServiceJobByServiceJobIdResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Cancel a service job, giving a reason."""


def cancel_service_job_by_service_job_id(
    service_job_id: str, *, cancellation_reason_code: str
) -> Call[models.CancelServiceJobByServiceJobIdResponse]:
    """Bind the arguments of `cancelServiceJobByServiceJobId`; nothing is sent.

    Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.

    Args:
        service_job_id (str): `serviceJobId`, 1 to 100 characters.
        cancellation_reason_code (str): `cancellationReasonCode`, 1 to 100 characters, pattern `^[A-Z0-9_]*$`,
            required.

    Grants, sandbox, answer and errors: `ServicesV1.cancel_service_job_by_service_job_id`.
    """
    return CANCEL_SERVICE_JOB_BY_SERVICE_JOB_ID.call(
        service_job_id=service_job_id, cancellation_reason_code=cancellation_reason_code
    )


COMPLETE_SERVICE_JOB_BY_SERVICE_JOB_ID: Operation[models.CompleteServiceJobByServiceJobIdResponse] = Operation(
    id="services_v1.completeServiceJobByServiceJobId",
    section="services_v1",
    name="completeServiceJobByServiceJobId",
    method="PUT",
    path="/service/v1/serviceJobs/{serviceJobId}/completions",
    params=(Param("serviceJobId", "service_job_id", Location.PATH, str, required=True),),
    responses={
        200: models.CompleteServiceJobByServiceJobIdResponse,
        400: models.CompleteServiceJobByServiceJobIdResponse,
        403: models.CompleteServiceJobByServiceJobIdResponse,
        404: models.CompleteServiceJobByServiceJobIdResponse,
        413: models.CompleteServiceJobByServiceJobIdResponse,
        415: models.CompleteServiceJobByServiceJobIdResponse,
        422: models.CompleteServiceJobByServiceJobIdResponse,
        429: models.CompleteServiceJobByServiceJobIdResponse,
        500: models.CompleteServiceJobByServiceJobIdResponse,
        503: models.CompleteServiceJobByServiceJobIdResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Mark a service job as done."""


def complete_service_job_by_service_job_id(
    service_job_id: str,
) -> Call[models.CompleteServiceJobByServiceJobIdResponse]:
    """Bind the arguments of `completeServiceJobByServiceJobId`; nothing is sent.

    Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.

    Args:
        service_job_id (str): `serviceJobId`, 1 to 100 characters.

    Grants, sandbox, answer and errors: `ServicesV1.complete_service_job_by_service_job_id`.
    """
    return COMPLETE_SERVICE_JOB_BY_SERVICE_JOB_ID.call(service_job_id=service_job_id)


GET_FIXED_SLOT_CAPACITY: PagedOperation[models.FixedSlotCapacity, models.FixedSlot] = PagedOperation(
    id="services_v1.getFixedSlotCapacity",
    section="services_v1",
    name="getFixedSlotCapacity",
    method="POST",
    path="/service/v1/serviceResources/{resourceId}/capacity/fixed",
    params=(
        Param("resourceId", "resource_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("nextPageToken", "next_page_token", Location.QUERY, str),
    ),
    body=models.FixedSlotCapacityQuery,
    body_required=True,
    responses={
        200: models.FixedSlotCapacity,
        400: models.FixedSlotCapacityErrors,
        401: models.FixedSlotCapacityErrors,
        403: models.FixedSlotCapacityErrors,
        404: models.FixedSlotCapacityErrors,
        413: models.FixedSlotCapacityErrors,
        415: models.FixedSlotCapacityErrors,
        429: models.FixedSlotCapacityErrors,
        500: models.FixedSlotCapacityErrors,
        503: models.FixedSlotCapacityErrors,
    },
    paging=Paging(
        argument="next_page_token",
        token=("nextPageToken",),
        items=("capacities",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""Get a technician's or store's capacity cut into slots of fixed length."""


def get_fixed_slot_capacity(
    resource_id: str,
    *,
    marketplace_ids: Sequence[str] | None = None,
    next_page_token: str | None = None,
    body: models.FixedSlotCapacityQuery,
) -> PagedCall[models.FixedSlotCapacity, models.FixedSlot]:
    """Bind the arguments of `getFixedSlotCapacity`; nothing is sent.

    Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
    Paging: next_page_token takes nextPageToken from the answer; items in capacities.

    Args:
        resource_id (str): `resourceId`, 1 to 100 characters.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        next_page_token (str): `nextPageToken`.
        body (FixedSlotCapacityQuery): `FixedSlotCapacityQuery`.

    Grants, sandbox, answer and errors: `ServicesV1.get_fixed_slot_capacity`.
    """
    return GET_FIXED_SLOT_CAPACITY.call(
        resource_id=resource_id, marketplace_ids=marketplace_ids, next_page_token=next_page_token, body=body
    )


GET_RANGE_SLOT_CAPACITY: PagedOperation[models.RangeSlotCapacity, models.RangeCapacity] = PagedOperation(
    id="services_v1.getRangeSlotCapacity",
    section="services_v1",
    name="getRangeSlotCapacity",
    method="POST",
    path="/service/v1/serviceResources/{resourceId}/capacity/range",
    params=(
        Param("resourceId", "resource_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("nextPageToken", "next_page_token", Location.QUERY, str),
    ),
    body=models.RangeSlotCapacityQuery,
    body_required=True,
    responses={
        200: models.RangeSlotCapacity,
        400: models.RangeSlotCapacityErrors,
        401: models.RangeSlotCapacityErrors,
        403: models.RangeSlotCapacityErrors,
        404: models.RangeSlotCapacityErrors,
        413: models.RangeSlotCapacityErrors,
        415: models.RangeSlotCapacityErrors,
        429: models.RangeSlotCapacityErrors,
        500: models.RangeSlotCapacityErrors,
        503: models.RangeSlotCapacityErrors,
    },
    paging=Paging(
        argument="next_page_token",
        token=("nextPageToken",),
        items=("capacities",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""Get a technician's or store's capacity as time ranges."""


def get_range_slot_capacity(
    resource_id: str,
    *,
    marketplace_ids: Sequence[str] | None = None,
    next_page_token: str | None = None,
    body: models.RangeSlotCapacityQuery,
) -> PagedCall[models.RangeSlotCapacity, models.RangeCapacity]:
    """Bind the arguments of `getRangeSlotCapacity`; nothing is sent.

    Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
    Paging: next_page_token takes nextPageToken from the answer; items in capacities.

    Args:
        resource_id (str): `resourceId`, 1 to 100 characters.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        next_page_token (str): `nextPageToken`.
        body (RangeSlotCapacityQuery): `RangeSlotCapacityQuery`.

    Grants, sandbox, answer and errors: `ServicesV1.get_range_slot_capacity`.
    """
    return GET_RANGE_SLOT_CAPACITY.call(
        resource_id=resource_id, marketplace_ids=marketplace_ids, next_page_token=next_page_token, body=body
    )


UPDATE_SCHEDULE: Operation[models.UpdateScheduleResponse] = Operation(
    id="services_v1.updateSchedule",
    section="services_v1",
    name="updateSchedule",
    method="PUT",
    path="/service/v1/serviceResources/{resourceId}/schedules",
    params=(
        Param("resourceId", "resource_id", Location.PATH, str, required=True),
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
    body=models.UpdateScheduleRequest,
    body_required=True,
    responses={
        200: models.UpdateScheduleResponse,
        400: models.UpdateScheduleResponse,
        403: models.UpdateScheduleResponse,
        404: models.UpdateScheduleResponse,
        413: models.UpdateScheduleResponse,
        415: models.UpdateScheduleResponse,
        429: models.UpdateScheduleResponse,
        500: models.UpdateScheduleResponse,
        503: models.UpdateScheduleResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Set when a technician or store is available."""


def update_schedule(
    resource_id: str, *, marketplace_ids: Sequence[str] | None = None, body: models.UpdateScheduleRequest
) -> Call[models.UpdateScheduleResponse]:
    """Bind the arguments of `updateSchedule`; nothing is sent.

    Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.

    Args:
        resource_id (str): `resourceId`, 1 to 100 characters.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        body (UpdateScheduleRequest): `UpdateScheduleRequest`.

    Grants, sandbox, answer and errors: `ServicesV1.update_schedule`.
    """
    return UPDATE_SCHEDULE.call(resource_id=resource_id, marketplace_ids=marketplace_ids, body=body)

"""Services v1, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/services_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class ServicesV1:
    """Run installation and repair jobs: appointments, technicians, capacity and reservations.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/services-v1
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_appointment_slots(
        self,
        *,
        asin: str,
        store_id: str,
        marketplace_ids: Sequence[str] | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetAppointmentSlotsResponse:
        """List the appointment slots that are free for an ASIN at a store.

        GET /service/v1/appointmentSlots

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getappointmentslots

        Args:
            asin (str): `asin`, required.
            store_id (str): `storeId`, 1 to 100 characters, required.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            start_time (datetime): `startTime`, ISO 8601 instant.
            end_time (datetime): `endTime`, ISO 8601 instant.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAppointmentSlotsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_appointment_slots(
                asin=asin, store_id=store_id, marketplace_ids=marketplace_ids, start_time=start_time, end_time=end_time
            ),
            options=options,
        ).parsed

    def create_service_document_upload_destination(
        self, *, body: models.ServiceUploadDocument, options: CallOptions | None = None
    ) -> models.CreateServiceDocumentUploadDestination:
        """Get an address to upload a document of a service job to.

        POST /service/v1/documents

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference:
        https://developer-docs.amazon.com/sp-api/reference/createservicedocumentuploaddestination

        Args:
            body (ServiceUploadDocument): `ServiceUploadDocument`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateServiceDocumentUploadDestination for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.create_service_document_upload_destination(body=body), options=options
        ).parsed

    def create_reservation(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateReservationRequest,
        options: CallOptions | None = None,
    ) -> models.CreateReservationResponse:
        """Reserve a technician's or store's time.

        POST /service/v1/reservation

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createreservation

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateReservationRequest): `CreateReservationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateReservationResponse for status 200.

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
            operations.create_reservation(marketplace_ids=marketplace_ids, body=body), options=options
        ).parsed

    def update_reservation(
        self,
        reservation_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.UpdateReservationRequest,
        options: CallOptions | None = None,
    ) -> models.UpdateReservationResponse:
        """Change a reservation.

        PUT /service/v1/reservation/{reservationId}

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatereservation

        Args:
            reservation_id (str): `reservationId`, 1 to 100 characters.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (UpdateReservationRequest): `UpdateReservationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UpdateReservationResponse for status 200.

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
            operations.update_reservation(reservation_id=reservation_id, marketplace_ids=marketplace_ids, body=body),
            options=options,
        ).parsed

    def cancel_reservation(
        self, reservation_id: str, *, marketplace_ids: Sequence[str] | None = None, options: CallOptions | None = None
    ) -> None:
        """Cancel a reservation.

        DELETE /service/v1/reservation/{reservationId}

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelreservation

        Args:
            reservation_id (str): `reservationId`, 1 to 100 characters.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
            operations.cancel_reservation(reservation_id=reservation_id, marketplace_ids=marketplace_ids),
            options=options,
        ).parsed

    def get_service_jobs(
        self,
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
        options: CallOptions | None = None,
    ) -> models.GetServiceJobsResponse:
        r"""List service jobs by order, status, schedule, place, skill or time.

        GET /service/v1/serviceJobs

        Usage plan: 10 requests a second, burst 40. Source: model, rate-limits.yml.
        Paging: page_token takes payload.nextPageToken from the answer; items in payload.jobs.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getservicejobs

        Args:
            service_order_ids (list[str], comma separated): `serviceOrderIds`, 1 to 20 items, each pattern
                `^[0-9\-]+$`.
            product_order_ids (list[str], comma separated): `productOrderIds`, 1 to 20 items, each pattern
                `^[0-9\-]+$`.
            tracking_ids (list[str], comma separated): `trackingIds`, 1 to 20 items, each pattern
                `^[A-Za-z0-9\-]+$`.
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
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            asins (list[str], comma separated): `asins`, 1 to 20 items, each exactly 10 characters.
            required_skills (list[str], comma separated): `requiredSkills`, 1 to 20 items, each 1 to 50 characters.
            store_ids (list[str], comma separated): `storeIds`, 1 to 50 items, each 1 to 100 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetServiceJobsResponse for status 200.

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
            operations.get_service_jobs(
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
            ),
            options=options,
        ).parsed

    def iter_get_service_jobs(
        self,
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
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetServiceJobsResponse, models.ServiceJob]:
        """Read the list of `get_service_jobs`, page after page: each ServiceJob.

        Takes the arguments of `get_service_jobs` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_service_jobs(
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
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_service_job_by_service_job_id(
        self, service_job_id: str, *, options: CallOptions | None = None
    ) -> models.GetServiceJobByServiceJobIdResponse:
        """Read a service job: its order, buyer, appointments and items.

        GET /service/v1/serviceJobs/{serviceJobId}

        Usage plan: 20 requests a second, burst 40. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getservicejobbyservicejobid

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetServiceJobByServiceJobIdResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_service_job_by_service_job_id(service_job_id=service_job_id), options=options
        ).parsed

    def get_appointmment_slots_by_job_id(
        self,
        service_job_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetAppointmentSlotsResponse:
        """List the appointment slots that are free for a service job.

        GET /service/v1/serviceJobs/{serviceJobId}/appointmentSlots

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getappointmmentslotsbyjobid

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            start_time (datetime): `startTime`, ISO 8601 instant.
            end_time (datetime): `endTime`, ISO 8601 instant.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAppointmentSlotsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_appointmment_slots_by_job_id(
                service_job_id=service_job_id, marketplace_ids=marketplace_ids, start_time=start_time, end_time=end_time
            ),
            options=options,
        ).parsed

    def add_appointment_for_service_job_by_service_job_id(
        self, service_job_id: str, *, body: models.AddAppointmentRequest, options: CallOptions | None = None
    ) -> models.SetAppointmentResponse:
        """Add an appointment to a service job.

        POST /service/v1/serviceJobs/{serviceJobId}/appointments

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference:
        https://developer-docs.amazon.com/sp-api/reference/addappointmentforservicejobbyservicejobid

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            body (AddAppointmentRequest): `AddAppointmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SetAppointmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.add_appointment_for_service_job_by_service_job_id(service_job_id=service_job_id, body=body),
            options=options,
        ).parsed

    def reschedule_appointment_for_service_job_by_service_job_id(
        self,
        service_job_id: str,
        appointment_id: str,
        *,
        body: models.RescheduleAppointmentRequest,
        options: CallOptions | None = None,
    ) -> models.SetAppointmentResponse:
        """Move an appointment of a service job, giving a reason.

        POST /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference:
        https://developer-docs.amazon.com/sp-api/reference/rescheduleappointmentforservicejobbyservicejobid

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            appointment_id (str): `appointmentId`, 1 to 100 characters.
            body (RescheduleAppointmentRequest): `RescheduleAppointmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SetAppointmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.reschedule_appointment_for_service_job_by_service_job_id(
                service_job_id=service_job_id, appointment_id=appointment_id, body=body
            ),
            options=options,
        ).parsed

    def set_appointment_fulfillment_data(
        self,
        service_job_id: str,
        appointment_id: str,
        *,
        body: models.SetAppointmentFulfillmentDataRequest,
        options: CallOptions | None = None,
    ) -> None:
        """Record arrival, work times, technicians and documents of an appointment.

        PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/fulfillment

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/setappointmentfulfillmentdata

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            appointment_id (str): `appointmentId`, 1 to 100 characters.
            body (SetAppointmentFulfillmentDataRequest): `SetAppointmentFulfillmentDataRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.set_appointment_fulfillment_data(
                service_job_id=service_job_id, appointment_id=appointment_id, body=body
            ),
            options=options,
        ).parsed

    def assign_appointment_resources(
        self,
        service_job_id: str,
        appointment_id: str,
        *,
        body: models.AssignAppointmentResourcesRequest,
        options: CallOptions | None = None,
    ) -> models.AssignAppointmentResourcesResponse:
        """Assign technicians to an appointment, or take them off.

        PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/resources

        Usage plan: 1 request a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/assignappointmentresources

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            appointment_id (str): `appointmentId`, 1 to 100 characters.
            body (AssignAppointmentResourcesRequest): `AssignAppointmentResourcesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            AssignAppointmentResourcesResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.assign_appointment_resources(
                service_job_id=service_job_id, appointment_id=appointment_id, body=body
            ),
            options=options,
        ).parsed

    def cancel_service_job_by_service_job_id(
        self, service_job_id: str, *, cancellation_reason_code: str, options: CallOptions | None = None
    ) -> models.CancelServiceJobByServiceJobIdResponse:
        """Cancel a service job, giving a reason.

        PUT /service/v1/serviceJobs/{serviceJobId}/cancellations

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelservicejobbyservicejobid

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            cancellation_reason_code (str): `cancellationReasonCode`, 1 to 100 characters, pattern `^[A-Z0-9_]*$`,
                required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CancelServiceJobByServiceJobIdResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.cancel_service_job_by_service_job_id(
                service_job_id=service_job_id, cancellation_reason_code=cancellation_reason_code
            ),
            options=options,
        ).parsed

    def complete_service_job_by_service_job_id(
        self, service_job_id: str, *, options: CallOptions | None = None
    ) -> models.CompleteServiceJobByServiceJobIdResponse:
        """Mark a service job as done.

        PUT /service/v1/serviceJobs/{serviceJobId}/completions

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/completeservicejobbyservicejobid

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CompleteServiceJobByServiceJobIdResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.complete_service_job_by_service_job_id(service_job_id=service_job_id), options=options
        ).parsed

    def get_fixed_slot_capacity(
        self,
        resource_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        next_page_token: str | None = None,
        body: models.FixedSlotCapacityQuery,
        options: CallOptions | None = None,
    ) -> models.FixedSlotCapacity:
        """Get a technician's or store's capacity cut into slots of fixed length.

        POST /service/v1/serviceResources/{resourceId}/capacity/fixed

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Paging: next_page_token takes nextPageToken from the answer; items in capacities.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfixedslotcapacity

        Args:
            resource_id (str): `resourceId`, 1 to 100 characters.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            next_page_token (str): `nextPageToken`.
            body (FixedSlotCapacityQuery): `FixedSlotCapacityQuery`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            FixedSlotCapacity for status 200.

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
            operations.get_fixed_slot_capacity(
                resource_id=resource_id, marketplace_ids=marketplace_ids, next_page_token=next_page_token, body=body
            ),
            options=options,
        ).parsed

    def iter_get_fixed_slot_capacity(
        self,
        resource_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        next_page_token: str | None = None,
        body: models.FixedSlotCapacityQuery,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.FixedSlotCapacity, models.FixedSlot]:
        """Read the list of `get_fixed_slot_capacity`, page after page: each FixedSlot.

        Takes the arguments of `get_fixed_slot_capacity` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_fixed_slot_capacity(
                resource_id=resource_id, marketplace_ids=marketplace_ids, next_page_token=next_page_token, body=body
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_range_slot_capacity(
        self,
        resource_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        next_page_token: str | None = None,
        body: models.RangeSlotCapacityQuery,
        options: CallOptions | None = None,
    ) -> models.RangeSlotCapacity:
        """Get a technician's or store's capacity as time ranges.

        POST /service/v1/serviceResources/{resourceId}/capacity/range

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Paging: next_page_token takes nextPageToken from the answer; items in capacities.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getrangeslotcapacity

        Args:
            resource_id (str): `resourceId`, 1 to 100 characters.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            next_page_token (str): `nextPageToken`.
            body (RangeSlotCapacityQuery): `RangeSlotCapacityQuery`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            RangeSlotCapacity for status 200.

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
            operations.get_range_slot_capacity(
                resource_id=resource_id, marketplace_ids=marketplace_ids, next_page_token=next_page_token, body=body
            ),
            options=options,
        ).parsed

    def iter_get_range_slot_capacity(
        self,
        resource_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        next_page_token: str | None = None,
        body: models.RangeSlotCapacityQuery,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.RangeSlotCapacity, models.RangeCapacity]:
        """Read the list of `get_range_slot_capacity`, page after page: each RangeCapacity.

        Takes the arguments of `get_range_slot_capacity` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_range_slot_capacity(
                resource_id=resource_id, marketplace_ids=marketplace_ids, next_page_token=next_page_token, body=body
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def update_schedule(
        self,
        resource_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.UpdateScheduleRequest,
        options: CallOptions | None = None,
    ) -> models.UpdateScheduleResponse:
        """Set when a technician or store is available.

        PUT /service/v1/serviceResources/{resourceId}/schedules

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateschedule

        Args:
            resource_id (str): `resourceId`, 1 to 100 characters.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (UpdateScheduleRequest): `UpdateScheduleRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UpdateScheduleResponse for status 200.

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
            operations.update_schedule(resource_id=resource_id, marketplace_ids=marketplace_ids, body=body),
            options=options,
        ).parsed


class AsyncServicesV1:
    """Run installation and repair jobs: appointments, technicians, capacity and reservations.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/services-v1
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_appointment_slots(
        self,
        *,
        asin: str,
        store_id: str,
        marketplace_ids: Sequence[str] | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetAppointmentSlotsResponse:
        """List the appointment slots that are free for an ASIN at a store.

        GET /service/v1/appointmentSlots

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getappointmentslots

        Args:
            asin (str): `asin`, required.
            store_id (str): `storeId`, 1 to 100 characters, required.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            start_time (datetime): `startTime`, ISO 8601 instant.
            end_time (datetime): `endTime`, ISO 8601 instant.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAppointmentSlotsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_appointment_slots(
                    asin=asin,
                    store_id=store_id,
                    marketplace_ids=marketplace_ids,
                    start_time=start_time,
                    end_time=end_time,
                ),
                options=options,
            )
        ).parsed

    async def create_service_document_upload_destination(
        self, *, body: models.ServiceUploadDocument, options: CallOptions | None = None
    ) -> models.CreateServiceDocumentUploadDestination:
        """Get an address to upload a document of a service job to.

        POST /service/v1/documents

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference:
        https://developer-docs.amazon.com/sp-api/reference/createservicedocumentuploaddestination

        Args:
            body (ServiceUploadDocument): `ServiceUploadDocument`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateServiceDocumentUploadDestination for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(operations.create_service_document_upload_destination(body=body), options=options)
        ).parsed

    async def create_reservation(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.CreateReservationRequest,
        options: CallOptions | None = None,
    ) -> models.CreateReservationResponse:
        """Reserve a technician's or store's time.

        POST /service/v1/reservation

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createreservation

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (CreateReservationRequest): `CreateReservationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateReservationResponse for status 200.

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
                operations.create_reservation(marketplace_ids=marketplace_ids, body=body), options=options
            )
        ).parsed

    async def update_reservation(
        self,
        reservation_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.UpdateReservationRequest,
        options: CallOptions | None = None,
    ) -> models.UpdateReservationResponse:
        """Change a reservation.

        PUT /service/v1/reservation/{reservationId}

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatereservation

        Args:
            reservation_id (str): `reservationId`, 1 to 100 characters.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (UpdateReservationRequest): `UpdateReservationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UpdateReservationResponse for status 200.

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
                operations.update_reservation(
                    reservation_id=reservation_id, marketplace_ids=marketplace_ids, body=body
                ),
                options=options,
            )
        ).parsed

    async def cancel_reservation(
        self, reservation_id: str, *, marketplace_ids: Sequence[str] | None = None, options: CallOptions | None = None
    ) -> None:
        """Cancel a reservation.

        DELETE /service/v1/reservation/{reservationId}

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelreservation

        Args:
            reservation_id (str): `reservationId`, 1 to 100 characters.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
                operations.cancel_reservation(reservation_id=reservation_id, marketplace_ids=marketplace_ids),
                options=options,
            )
        ).parsed

    async def get_service_jobs(
        self,
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
        options: CallOptions | None = None,
    ) -> models.GetServiceJobsResponse:
        r"""List service jobs by order, status, schedule, place, skill or time.

        GET /service/v1/serviceJobs

        Usage plan: 10 requests a second, burst 40. Source: model, rate-limits.yml.
        Paging: page_token takes payload.nextPageToken from the answer; items in payload.jobs.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getservicejobs

        Args:
            service_order_ids (list[str], comma separated): `serviceOrderIds`, 1 to 20 items, each pattern
                `^[0-9\-]+$`.
            product_order_ids (list[str], comma separated): `productOrderIds`, 1 to 20 items, each pattern
                `^[0-9\-]+$`.
            tracking_ids (list[str], comma separated): `trackingIds`, 1 to 20 items, each pattern
                `^[A-Za-z0-9\-]+$`.
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
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            asins (list[str], comma separated): `asins`, 1 to 20 items, each exactly 10 characters.
            required_skills (list[str], comma separated): `requiredSkills`, 1 to 20 items, each 1 to 50 characters.
            store_ids (list[str], comma separated): `storeIds`, 1 to 50 items, each 1 to 100 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetServiceJobsResponse for status 200.

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
                operations.get_service_jobs(
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
                ),
                options=options,
            )
        ).parsed

    def iter_get_service_jobs(
        self,
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
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetServiceJobsResponse, models.ServiceJob]:
        """Read the list of `get_service_jobs`, page after page: each ServiceJob.

        Takes the arguments of `get_service_jobs` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_service_jobs(
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
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_service_job_by_service_job_id(
        self, service_job_id: str, *, options: CallOptions | None = None
    ) -> models.GetServiceJobByServiceJobIdResponse:
        """Read a service job: its order, buyer, appointments and items.

        GET /service/v1/serviceJobs/{serviceJobId}

        Usage plan: 20 requests a second, burst 40. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getservicejobbyservicejobid

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetServiceJobByServiceJobIdResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_service_job_by_service_job_id(service_job_id=service_job_id), options=options
            )
        ).parsed

    async def get_appointmment_slots_by_job_id(
        self,
        service_job_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        start_time: datetime | str | None = None,
        end_time: datetime | str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetAppointmentSlotsResponse:
        """List the appointment slots that are free for a service job.

        GET /service/v1/serviceJobs/{serviceJobId}/appointmentSlots

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getappointmmentslotsbyjobid

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            start_time (datetime): `startTime`, ISO 8601 instant.
            end_time (datetime): `endTime`, ISO 8601 instant.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAppointmentSlotsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_appointmment_slots_by_job_id(
                    service_job_id=service_job_id,
                    marketplace_ids=marketplace_ids,
                    start_time=start_time,
                    end_time=end_time,
                ),
                options=options,
            )
        ).parsed

    async def add_appointment_for_service_job_by_service_job_id(
        self, service_job_id: str, *, body: models.AddAppointmentRequest, options: CallOptions | None = None
    ) -> models.SetAppointmentResponse:
        """Add an appointment to a service job.

        POST /service/v1/serviceJobs/{serviceJobId}/appointments

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference:
        https://developer-docs.amazon.com/sp-api/reference/addappointmentforservicejobbyservicejobid

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            body (AddAppointmentRequest): `AddAppointmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SetAppointmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.add_appointment_for_service_job_by_service_job_id(service_job_id=service_job_id, body=body),
                options=options,
            )
        ).parsed

    async def reschedule_appointment_for_service_job_by_service_job_id(
        self,
        service_job_id: str,
        appointment_id: str,
        *,
        body: models.RescheduleAppointmentRequest,
        options: CallOptions | None = None,
    ) -> models.SetAppointmentResponse:
        """Move an appointment of a service job, giving a reason.

        POST /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference:
        https://developer-docs.amazon.com/sp-api/reference/rescheduleappointmentforservicejobbyservicejobid

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            appointment_id (str): `appointmentId`, 1 to 100 characters.
            body (RescheduleAppointmentRequest): `RescheduleAppointmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SetAppointmentResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.reschedule_appointment_for_service_job_by_service_job_id(
                    service_job_id=service_job_id, appointment_id=appointment_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def set_appointment_fulfillment_data(
        self,
        service_job_id: str,
        appointment_id: str,
        *,
        body: models.SetAppointmentFulfillmentDataRequest,
        options: CallOptions | None = None,
    ) -> None:
        """Record arrival, work times, technicians and documents of an appointment.

        PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/fulfillment

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/setappointmentfulfillmentdata

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            appointment_id (str): `appointmentId`, 1 to 100 characters.
            body (SetAppointmentFulfillmentDataRequest): `SetAppointmentFulfillmentDataRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.set_appointment_fulfillment_data(
                    service_job_id=service_job_id, appointment_id=appointment_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def assign_appointment_resources(
        self,
        service_job_id: str,
        appointment_id: str,
        *,
        body: models.AssignAppointmentResourcesRequest,
        options: CallOptions | None = None,
    ) -> models.AssignAppointmentResourcesResponse:
        """Assign technicians to an appointment, or take them off.

        PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/resources

        Usage plan: 1 request a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/assignappointmentresources

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            appointment_id (str): `appointmentId`, 1 to 100 characters.
            body (AssignAppointmentResourcesRequest): `AssignAppointmentResourcesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            AssignAppointmentResourcesResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.assign_appointment_resources(
                    service_job_id=service_job_id, appointment_id=appointment_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def cancel_service_job_by_service_job_id(
        self, service_job_id: str, *, cancellation_reason_code: str, options: CallOptions | None = None
    ) -> models.CancelServiceJobByServiceJobIdResponse:
        """Cancel a service job, giving a reason.

        PUT /service/v1/serviceJobs/{serviceJobId}/cancellations

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelservicejobbyservicejobid

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            cancellation_reason_code (str): `cancellationReasonCode`, 1 to 100 characters, pattern `^[A-Z0-9_]*$`,
                required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CancelServiceJobByServiceJobIdResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.cancel_service_job_by_service_job_id(
                    service_job_id=service_job_id, cancellation_reason_code=cancellation_reason_code
                ),
                options=options,
            )
        ).parsed

    async def complete_service_job_by_service_job_id(
        self, service_job_id: str, *, options: CallOptions | None = None
    ) -> models.CompleteServiceJobByServiceJobIdResponse:
        """Mark a service job as done.

        PUT /service/v1/serviceJobs/{serviceJobId}/completions

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/completeservicejobbyservicejobid

        Args:
            service_job_id (str): `serviceJobId`, 1 to 100 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CompleteServiceJobByServiceJobIdResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            UnprocessableError: Amazon answers 422.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.complete_service_job_by_service_job_id(service_job_id=service_job_id), options=options
            )
        ).parsed

    async def get_fixed_slot_capacity(
        self,
        resource_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        next_page_token: str | None = None,
        body: models.FixedSlotCapacityQuery,
        options: CallOptions | None = None,
    ) -> models.FixedSlotCapacity:
        """Get a technician's or store's capacity cut into slots of fixed length.

        POST /service/v1/serviceResources/{resourceId}/capacity/fixed

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Paging: next_page_token takes nextPageToken from the answer; items in capacities.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfixedslotcapacity

        Args:
            resource_id (str): `resourceId`, 1 to 100 characters.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            next_page_token (str): `nextPageToken`.
            body (FixedSlotCapacityQuery): `FixedSlotCapacityQuery`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            FixedSlotCapacity for status 200.

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
                operations.get_fixed_slot_capacity(
                    resource_id=resource_id, marketplace_ids=marketplace_ids, next_page_token=next_page_token, body=body
                ),
                options=options,
            )
        ).parsed

    def iter_get_fixed_slot_capacity(
        self,
        resource_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        next_page_token: str | None = None,
        body: models.FixedSlotCapacityQuery,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.FixedSlotCapacity, models.FixedSlot]:
        """Read the list of `get_fixed_slot_capacity`, page after page: each FixedSlot.

        Takes the arguments of `get_fixed_slot_capacity` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_fixed_slot_capacity(
                resource_id=resource_id, marketplace_ids=marketplace_ids, next_page_token=next_page_token, body=body
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_range_slot_capacity(
        self,
        resource_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        next_page_token: str | None = None,
        body: models.RangeSlotCapacityQuery,
        options: CallOptions | None = None,
    ) -> models.RangeSlotCapacity:
        """Get a technician's or store's capacity as time ranges.

        POST /service/v1/serviceResources/{resourceId}/capacity/range

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Paging: next_page_token takes nextPageToken from the answer; items in capacities.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getrangeslotcapacity

        Args:
            resource_id (str): `resourceId`, 1 to 100 characters.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            next_page_token (str): `nextPageToken`.
            body (RangeSlotCapacityQuery): `RangeSlotCapacityQuery`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            RangeSlotCapacity for status 200.

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
                operations.get_range_slot_capacity(
                    resource_id=resource_id, marketplace_ids=marketplace_ids, next_page_token=next_page_token, body=body
                ),
                options=options,
            )
        ).parsed

    def iter_get_range_slot_capacity(
        self,
        resource_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        next_page_token: str | None = None,
        body: models.RangeSlotCapacityQuery,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.RangeSlotCapacity, models.RangeCapacity]:
        """Read the list of `get_range_slot_capacity`, page after page: each RangeCapacity.

        Takes the arguments of `get_range_slot_capacity` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_range_slot_capacity(
                resource_id=resource_id, marketplace_ids=marketplace_ids, next_page_token=next_page_token, body=body
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def update_schedule(
        self,
        resource_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        body: models.UpdateScheduleRequest,
        options: CallOptions | None = None,
    ) -> models.UpdateScheduleResponse:
        """Set when a technician or store is available.

        PUT /service/v1/serviceResources/{resourceId}/schedules

        Usage plan: 5 requests a second, burst 20. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateschedule

        Args:
            resource_id (str): `resourceId`, 1 to 100 characters.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            body (UpdateScheduleRequest): `UpdateScheduleRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UpdateScheduleResponse for status 200.

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
                operations.update_schedule(resource_id=resource_id, marketplace_ids=marketplace_ids, body=body),
                options=options,
            )
        ).parsed

"""What the answers and bodies of Support 2025-02-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/support_v2025_02_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class AppointmentAnsweringParty(StrEnum):
    """Part of `Appointment`; inline in Amazon's model."""

    RECEPTIONIST = "RECEPTIONIST"


class AppointmentStatus(StrEnum):
    """Part of `Appointment`; inline in Amazon's model."""

    SCHEDULED = "SCHEDULED"
    CANCELLED = "CANCELLED"
    MISSED = "MISSED"
    COMPLETED = "COMPLETED"


class CaseStatus(StrEnum):
    """Part of `Case`; inline in Amazon's model."""

    RESOLVED = "RESOLVED"
    TRANSFERRED = "TRANSFERRED"
    PENDING_MERCHANT_ACTION = "PENDING_MERCHANT_ACTION"
    PENDING_AMAZON_ACTION = "PENDING_AMAZON_ACTION"


class CaseFiltersCaseStatus(StrEnum):
    """Part of `CaseFilters`; inline in Amazon's model."""

    RESOLVED = "RESOLVED"
    TRANSFERRED = "TRANSFERRED"
    PENDING_MERCHANT_ACTION = "PENDING_MERCHANT_ACTION"
    PENDING_AMAZON_ACTION = "PENDING_AMAZON_ACTION"


class ChatEventType(StrEnum):
    """Part of `ChatEvent`; inline in Amazon's model."""

    MESSAGE = "MESSAGE"
    ATTACHMENT = "ATTACHMENT"
    PARTICIPANT_JOINED = "PARTICIPANT_JOINED"
    PARTICIPANT_LEFT = "PARTICIPANT_LEFT"
    PARTICIPANT_IDLE = "PARTICIPANT_IDLE"
    CHAT_ENDED = "CHAT_ENDED"


class ContactChannel(StrEnum):
    """Part of `Contact`; inline in Amazon's model."""

    PHONE = "PHONE"
    CHAT = "CHAT"
    EMAIL = "EMAIL"


class ListCasesRequestSortField(StrEnum):
    """Part of `ListCasesRequest`; inline in Amazon's model."""

    CASE_ID = "CASE_ID"
    STATUS = "STATUS"
    SUBJECT = "SUBJECT"
    PRIMARY_EMAIL = "PRIMARY_EMAIL"
    CREATION_DATE = "CREATION_DATE"
    LAST_OUTBOUND_DATE = "LAST_OUTBOUND_DATE"
    RESOLUTION_DATE = "RESOLUTION_DATE"


class ListCasesRequestSortOrder(StrEnum):
    """Part of `ListCasesRequest`; parameter `sortOrder` of listContacts; inline in Amazon's model."""

    ASC = "ASC"
    DESC = "DESC"


ListCasesRequestSortOrderLiteral = Literal[
    "ASC",
    "DESC",
]
"""The values of `ListCasesRequestSortOrder`, for arguments."""


class ParticipantRole(StrEnum):
    """Part of `Participant`; inline in Amazon's model."""

    AMAZON = "AMAZON"
    SELLING_PARTNER = "SELLING_PARTNER"


class Appointment(Model):
    """Amazon's `Appointment`: part of `Case`."""

    appointment_id: str
    """`appointmentId`."""
    phone_number: PhoneNumber
    """`phoneNumber`."""
    callback_timing: CallbackTiming
    """`callbackTiming`."""
    status: AppointmentStatus | str
    """`status`."""
    answering_party: AppointmentAnsweringParty | str | None = None
    """`answeringParty`."""
    _wire_ = ("appointmentId", "phoneNumber", "callbackTiming", "status", "answeringParty")
    _personal_ = ("phone_number",)


class Attachment(Model):
    """Amazon's `Attachment`: part of `ChatEvent`, `EmailContent`."""

    name: str
    """`name`."""
    download_url: str | None = None
    """`downloadUrl`."""
    _wire_ = ("name", "downloadUrl")
    _personal_ = ("name", "download_url")


class CallbackTiming(Model):
    """Amazon's `CallbackTiming`: part of `Appointment`."""

    earliest_callback_time: datetime
    """`earliestCallbackTime`: ISO 8601 instant."""
    latest_callback_time: datetime
    """`latestCallbackTime`: ISO 8601 instant."""
    _wire_ = ("earliestCallbackTime", "latestCallbackTime")


class Case(Model):
    """Amazon's `Case`: part of `ListCasesResult`; answer of getCase."""

    case_id: str
    """`caseId`."""
    status: CaseStatus | str
    """`status`."""
    subject: str
    """`subject`."""
    primary_email: str
    """`primaryEmail`."""
    cc_emails: list[str]
    """`ccEmails`."""
    created_date: datetime
    """`createdDate`: ISO 8601 instant."""
    last_updated_date: datetime
    """`lastUpdatedDate`: ISO 8601 instant."""
    appointments: list[Appointment] | None = None
    """`appointments`."""
    resolved_date: datetime | None = None
    """`resolvedDate`: ISO 8601 instant."""
    last_outbound_date: datetime | None = None
    """`lastOutboundDate`: ISO 8601 instant."""
    _wire_ = (
        "caseId",
        "status",
        "subject",
        "primaryEmail",
        "ccEmails",
        "createdDate",
        "lastUpdatedDate",
        "appointments",
        "resolvedDate",
        "lastOutboundDate",
    )
    _personal_ = ("subject", "primary_email", "cc_emails")


class CaseFilters(Model):
    """Amazon's `CaseFilters`: part of `ListCasesRequest`."""

    case_statuses: list[CaseFiltersCaseStatus | str] | None = None
    """`caseStatuses`."""
    created_date: DateFilter | None = None
    """`createdDate`."""
    last_outbound_date: DateFilter | None = None
    """`lastOutboundDate`."""
    resolved_date: DateFilter | None = None
    """`resolvedDate`."""
    primary_emails: list[str] | None = None
    """`primaryEmails`."""
    cc_emails: list[str] | None = None
    """`ccEmails`."""
    subject_keywords: str | None = None
    """`subjectKeywords`: 1 to 200 characters."""
    _wire_ = (
        "caseStatuses",
        "createdDate",
        "lastOutboundDate",
        "resolvedDate",
        "primaryEmails",
        "ccEmails",
        "subjectKeywords",
    )
    _personal_ = ("primary_emails", "cc_emails", "subject_keywords")


class ChatContent(Model):
    """Amazon's `ChatContent`: part of `Contact`."""

    events: list[ChatEvent]
    """`events`."""
    transcript: str
    """`transcript`."""
    _wire_ = ("events", "transcript")
    _personal_ = ("events", "transcript")


class ChatEvent(Model):
    """Amazon's `ChatEvent`: part of `ChatContent`."""

    timestamp: datetime
    """`timestamp`: ISO 8601 instant."""
    type_: ChatEventType | str
    """`type`."""
    message: str | None = None
    """`message`."""
    participant: Participant | None = None
    """`participant`."""
    attachments: list[Attachment] | None = None
    """`attachments`."""
    _wire_ = ("timestamp", "type", "message", "participant", "attachments")
    _personal_ = ("timestamp", "type_", "message", "participant", "attachments")


class Contact(Model):
    """Amazon's `Contact`: part of `ListContactsResult`."""

    contact_id: str
    """`contactId`."""
    channel: ContactChannel | str
    """`channel`."""
    created_date: datetime
    """`createdDate`: ISO 8601 instant."""
    email_content: EmailContent | None = None
    """`emailContent`."""
    phone_content: PhoneContent | None = None
    """`phoneContent`."""
    chat_content: ChatContent | None = None
    """`chatContent`."""
    _wire_ = ("contactId", "channel", "createdDate", "emailContent", "phoneContent", "chatContent")
    _personal_ = ("email_content", "phone_content", "chat_content")


class DateFilter(Model):
    """Amazon's `DateFilter`: part of `CaseFilters`."""

    after: datetime | None = None
    """`after`: ISO 8601 instant."""
    before: datetime | None = None
    """`before`: ISO 8601 instant."""
    _wire_ = ("after", "before")


class EmailContent(Model):
    """Amazon's `EmailContent`: part of `Contact`."""

    sender: Participant
    """`sender`."""
    message: str
    """`message`."""
    attachments: list[Attachment] | None = None
    """`attachments`."""
    _wire_ = ("sender", "message", "attachments")
    _personal_ = ("sender", "message", "attachments")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`: error answer of listCases, getCase, listContacts."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class ListCasesRequest(Model):
    """Amazon's `ListCasesRequest`: body of listCases."""

    marketplace_id: str | None = None
    """`marketplaceId`."""
    case_filters: CaseFilters | None = None
    """`caseFilters`."""
    sort_field: ListCasesRequestSortField | str | None = None
    """`sortField`: Amazon's default `CREATION_DATE`."""
    sort_order: ListCasesRequestSortOrder | str | None = None
    """`sortOrder`: Amazon's default `DESC`."""
    max_results: int | None = None
    """`maxResults`: 1 to 50, Amazon's default `10`."""
    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("marketplaceId", "caseFilters", "sortField", "sortOrder", "maxResults", "nextToken")


class ListCasesResult(Model):
    """Amazon's `ListCasesResult`: answer of listCases."""

    cases: list[Case]
    """`cases`."""
    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("cases", "nextToken")


class ListContactsResult(Model):
    """Amazon's `ListContactsResult`: answer of listContacts."""

    contacts: list[Contact]
    """`contacts`."""
    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("contacts", "nextToken")


class Participant(Model):
    """Amazon's `Participant`: part of `ChatEvent`, `EmailContent`."""

    display_name: str
    """`displayName`."""
    role: ParticipantRole | str
    """`role`."""
    _wire_ = ("displayName", "role")
    _personal_ = ("display_name", "role")


class PhoneContent(Model):
    """Amazon's `PhoneContent`: part of `Contact`."""

    call_notes: str | None = None
    """`callNotes`."""
    _wire_ = ("callNotes",)
    _personal_ = ("call_notes",)


class PhoneNumber(Model):
    """Amazon's `PhoneNumber`: part of `Appointment`."""

    country_code: str
    """`countryCode`."""
    number: str
    """`number`."""
    extension: str | None = None
    """`extension`."""
    _wire_ = ("countryCode", "number", "extension")
    _personal_ = ("country_code", "number", "extension")


SCHEMAS: dict[str, Any] = {
    "Appointment": Appointment,
    "Attachment": Attachment,
    "CallbackTiming": CallbackTiming,
    "Case": Case,
    "CaseFilters": CaseFilters,
    "ChatContent": ChatContent,
    "ChatEvent": ChatEvent,
    "Contact": Contact,
    "DateFilter": DateFilter,
    "EmailContent": EmailContent,
    "Error": Error,
    "ErrorList": ErrorList,
    "ListCasesRequest": ListCasesRequest,
    "ListCasesResult": ListCasesResult,
    "ListContactsResult": ListContactsResult,
    "Participant": Participant,
    "PhoneContent": PhoneContent,
    "PhoneNumber": PhoneNumber,
}
"""Amazon's schema name -> the class or type here."""

"""The answers of faults, in the shape of the API that they stand in for: Amazon's API, Login with Amazon, the document store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.sandbox.answers import (
    EXPIRED,
    Answer,
    denied,
    errors,
    html,
    lwa_error,
    quota_exceeded,
    xml_error,
)

if TYPE_CHECKING:
    from spapi_core.sandbox.replies.faults import Fault

__all__ = ["AT_LOGIN", "AT_STORE", "fault_answer"]

AT_LOGIN = "lwa"
AT_STORE = "documents"

_REASONS = {400: "Bad Request", 403: "Forbidden", 500: "Internal Server Error", 502: "Bad Gateway",
            503: "Service Temporarily Unavailable", 504: "Gateway Time-out"}  # fmt: skip

_API = {
    400: ("InvalidInput", "The request has invalid parameters."),
    401: ("Unauthorized", "Access to requested resource is denied."),
    403: ("Unauthorized", "Access to requested resource is denied."),
    404: ("NotFound", "The requested resource was not found."),
    409: ("Conflict", "The resource is in conflict with another one."),
    413: ("RequestTooLarge", "The request is too large."),
    415: ("UnsupportedMediaType", "The media type is not supported."),
    429: ("QuotaExceeded", "You exceeded your quota for the requested resource."),
    500: ("InternalFailure", "We encountered an internal error. Please try again."),
    503: ("ServiceUnavailable", "Service is temporarily unavailable. Please try again."),
}
_LOGIN = {
    400: ("invalid_request", "The request is malformed"),
    401: ("invalid_client", "Client authentication failed"),
    403: ("unauthorized_client", "The client may not use this grant"),
    429: ("too_many_requests", "Too many requests; try again later"),
    503: ("temporarily_unavailable", "The service is temporarily unavailable"),
}
_STORE = {
    400: ("InvalidRequest", "The request is not valid."),
    403: ("AccessDenied", "Access Denied"),
    404: ("NoSuchKey", "The specified key does not exist."),
    503: ("SlowDown", "Please reduce your request rate."),
}


def fault_answer(fault: Fault, place: str | None) -> Answer:
    """What a fault answers with.

    Args:
        fault: One that has an answer; not a broken connection.
        place: `lwa`, `documents`, or the id of an operation; None counts as one.
    """
    if fault.kind == "html":
        return html(fault.status, _REASONS.get(fault.status, "Error"))
    if fault.kind == "xml":
        return xml_error(
            fault.status, fault.code or "InternalError", fault.message or "We encountered an internal error."
        )
    if fault.kind == "empty":
        return Answer(fault.status, b"", None)
    if place == AT_LOGIN:
        return _of_login(fault)
    return _of_store(fault) if place == AT_STORE else _of_api(fault)


def _of_api(fault: Fault) -> Answer:
    if fault.kind == "throttle":
        return quota_exceeded(fault.message) if fault.message else quota_exceeded()
    if fault.kind == "token-expired":
        return denied(EXPIRED)
    code, message = _API.get(fault.status, ("InternalFailure", "The service is not available."))
    return errors(fault.status, fault.code or code, fault.message or message)


def _of_login(fault: Fault) -> Answer:
    if fault.kind == "token-expired":
        return lwa_error(400, "invalid_grant", fault.message or "The request has an invalid grant parameter")
    status = 429 if fault.kind == "throttle" else fault.status
    code, message = _LOGIN.get(status, ("server_error", "The service met an unexpected condition"))
    return lwa_error(status, fault.code or code, fault.message or message)


def _of_store(fault: Fault) -> Answer:
    if fault.kind == "token-expired":
        return xml_error(403, "AccessDenied", fault.message or "Request has expired")
    status = 503 if fault.kind == "throttle" else fault.status
    code, message = _STORE.get(status, ("InternalError", "We encountered an internal error. Please try again."))
    return xml_error(status, fault.code or code, fault.message or message)

"""Cases of selling partner support: listed by filters in any order, got as listed, and the contacts of each.

As many as the seed says. A case is opened, Amazon answers, the merchant answers, and it is resolved or handed on; dates of a case
and its contacts follow each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, json_answer, not_found
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.generic import page_size
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.clock import iso, seconds_of

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()

BASE = "/support/2025-02-01/cases"
DAY, HOUR = 86400.0, 3600.0
FIRST = 10_000_000_000
"""Number of the oldest case."""
SUBJECTS = ("Missing inventory", "Payment on hold", "Listing suppressed", "Shipment received short", "Account details")
STATUSES = ("RESOLVED", "PENDING_MERCHANT_ACTION", "PENDING_AMAZON_ACTION", "TRANSFERRED")
CHANNELS = ("EMAIL", "PHONE", "CHAT")
MOST_CONTACTS = 15
PAGE, MOST = 10, 50
SORTS = {
    "CASE_ID": "caseId",
    "STATUS": "status",
    "SUBJECT": "subject",
    "PRIMARY_EMAIL": "primaryEmail",
    "CREATION_DATE": "createdDate",
    "LAST_OUTBOUND_DATE": "lastOutboundDate",
    "RESOLUTION_DATE": "resolvedDate",
}
OWN, AMAZON = "SELLING_PARTNER", "AMAZON"


@flows("POST", BASE)
def list_cases(context: Context) -> Answer:
    """Cases that the filters want, in the order that was asked for."""
    body: dict[str, Any] = context.body if isinstance(context.body, dict) else {}
    filters: dict[str, Any] = body.get("caseFilters") or {}
    cases = [case for case in _cases(context) if _wanted(case, filters)]
    name = SORTS.get(body.get("sortField") or "CREATION_DATE", "createdDate")
    # What has no such date stands last, whatever the order.
    with_it, without = [each for each in cases if each.get(name)], [each for each in cases if not each.get(name)]
    with_it.sort(key=lambda each: str(each[name]), reverse=body.get("sortOrder") != "ASC")
    size = min(page_size(context, PAGE), MOST)
    page, following = context.cut(with_it + without, body.get("nextToken"), size)
    return json_answer(200, {"cases": page} | ({"nextToken": following} if following else {}))


@flows("GET", BASE + "/{caseId}")
def get_case(context: Context) -> Answer:
    """One case, as it is listed."""
    return json_answer(200, _known(context))


@flows("GET", BASE + "/{caseId}/contacts")
def list_contacts(context: Context) -> Answer:
    """What was said about a case, the newest first unless the other order is asked for."""
    case = _known(context)
    number = int(case["caseId"]) - FIRST
    contacts = [_contact(context, number, at) for at in range(_contacts(context, number))]
    if context.query("sortOrder") != "ASC":
        contacts.reverse()
    page, following = context.cut(contacts, context.query("nextToken"), page_size(context, PAGE))
    return json_answer(200, {"contacts": page} | ({"nextToken": following} if following else {}))


def _cases(context: Context) -> list[dict[str, Any]]:
    return [_case(context, number) for number in range(context.services.seed.records)]


def _known(context: Context) -> dict[str, Any]:
    text = context.path("caseId")
    number = int(text) - FIRST if text.isascii() and text.isdigit() and len(text) == len(str(FIRST)) else -1
    if not 0 <= number < context.services.seed.records:
        raise ProblemAnswer(not_found(f"case {text[:100]}"))
    return _case(context, number)


def _opened(context: Context, number: int) -> float:
    seed = context.services.seed
    return float(round(seed.start - (seed.records - number) * seed.days * DAY / max(1, seed.records)))


def _contacts(context: Context, number: int) -> int:
    return context.services.seed.rng("contacts", context.seller, number).randint(1, MOST_CONTACTS)


def _said(context: Context, number: int, at: int) -> float:
    """When a contact was: they share the time between the opening of the case and its next one."""
    seed = context.services.seed
    apart = min(HOUR, seed.days * DAY / max(1, seed.records) / (MOST_CONTACTS + 1))
    return _opened(context, number) + at * apart


def _case(context: Context, number: int) -> dict[str, Any]:
    rng = context.services.seed.rng("case", context.seller, number)
    status = STATUSES[number % len(STATUSES)]
    count = _contacts(context, number)
    outbound = [at for at in range(count) if _role(at) == AMAZON]
    last = iso(_said(context, number, count - 1))
    case: dict[str, Any] = {
        "caseId": str(FIRST + number),
        "status": status,
        "subject": f"{SUBJECTS[number % len(SUBJECTS)]} {number + 1}",
        "primaryEmail": f"seller{number % 3}@example.com",
        "ccEmails": [f"accounts{number % 2}@example.com"] if number % 2 else [],
        "createdDate": iso(_opened(context, number)),
        "lastUpdatedDate": last,
    }
    if outbound:
        case["lastOutboundDate"] = iso(_said(context, number, outbound[-1]))
    if status == "RESOLVED":
        case["resolvedDate"] = last
    if number % 5 == 0:
        begins = _said(context, number, count - 1) + rng.randint(1, 48) * HOUR
        case["appointments"] = [
            {
                "appointmentId": f"A{FIRST + number}",
                "status": "COMPLETED" if status == "RESOLVED" else "SCHEDULED",
                "phoneNumber": {"countryCode": "US", "number": f"555010{number % 100:02}"},
                "callbackTiming": {"earliestCallbackTime": iso(begins), "latestCallbackTime": iso(begins + HOUR)},
            }
        ]
    return case


def _role(at: int) -> str:
    return AMAZON if at % 2 else OWN


def _contact(context: Context, number: int, at: int) -> dict[str, Any]:
    seed = context.services.seed
    channel = CHANNELS[seed.rng("contact", context.seller, number, at).randrange(len(CHANNELS))]
    moment = iso(_said(context, number, at))
    role = _role(at)
    who = {"displayName": "Selling Partner Support" if role == AMAZON else "Sandbox Seller", "role": role}
    text = f"Message {at + 1} about case {FIRST + number}"
    content: dict[str, Any]
    if channel == "EMAIL":
        content = {"emailContent": {"sender": who, "message": text}}
    elif channel == "PHONE":
        content = {"phoneContent": {"callNotes": text}}
    else:
        event = {"timestamp": moment, "type": "MESSAGE", "message": text, "participant": who}
        content = {"chatContent": {"events": [event], "transcript": f"{who['displayName']}: {text}"}}
    return {"contactId": f"C{FIRST + number}{at:03}", "channel": channel, "createdDate": moment, **content}


def _wanted(case: dict[str, Any], filters: dict[str, Any]) -> bool:
    statuses, emails = filters.get("caseStatuses"), filters.get("primaryEmails")
    copies, words = filters.get("ccEmails"), str(filters.get("subjectKeywords") or "").lower().split()
    return (
        (not statuses or case["status"] in statuses)
        and (not emails or case["primaryEmail"] in emails)
        and (not copies or bool(set(copies) & set(case["ccEmails"])))
        and all(word in case["subject"].lower() for word in words)
        and all(_within(name, case.get(name), filters) for name in ("createdDate", "lastOutboundDate", "resolvedDate"))
    )


def _within(name: str, value: str | None, filters: dict[str, Any]) -> bool:
    asked = filters.get(name) or {}
    try:
        after, before = (None if asked.get(end) is None else seconds_of(asked[end]) for end in ("after", "before"))
    except ValueError:
        raise ProblemAnswer(invalid(f"{name} holds no ISO 8601 date and time.", f"/body/caseFilters/{name}")) from None
    if after is None and before is None:
        return True
    if value is None:
        return False
    moment = seconds_of(value)
    return (after is None or moment >= after) and (before is None or moment <= before)

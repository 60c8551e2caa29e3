"""What feeds and queries have in common with each other: they are queued, worked on, and end after some seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import ProblemAnswer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.world.clock import iso, seconds_of

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["DONE_AFTER", "query_time", "status_of", "times_of", "within"]

QUEUED, DONE_AFTER = 2.0, 5.0


def status_of(context: Context, job: dict[str, Any]) -> str:
    """A job's processing status at this time."""
    age = context.now - job["created"]
    if age >= job.get("seconds", DONE_AFTER):
        return str(job["ending"])
    return "IN_QUEUE" if age < QUEUED else "IN_PROGRESS"


def times_of(context: Context, job: dict[str, Any]) -> dict[str, str]:
    """The times of a job's processing, as far as they have come."""
    status, shown = status_of(context, job), {"createdTime": iso(job["created"])}
    if status != "IN_QUEUE":
        shown["processingStartTime"] = iso(job["created"] + min(QUEUED, job.get("seconds", DONE_AFTER)))
    if status in ("DONE", "FATAL", "CANCELLED"):
        shown["processingEndTime"] = iso(job["created"] + job.get("seconds", DONE_AFTER))
    return shown


def within(context: Context, job: dict[str, Any]) -> bool:
    """Whether a list's filters want a job."""
    statuses = context.listed("processingStatuses")
    since, until = query_time(context, "createdSince"), query_time(context, "createdUntil")
    return (
        (not statuses or status_of(context, job) in statuses)
        and (since is None or job["created"] >= since)
        and (until is None or job["created"] <= until)
    )


def query_time(context: Context, name: str) -> float | None:
    """A date and time in the query, as sandbox time; UTC where it names no zone.

    Raises:
        Problem: It is not a date and time.
    """
    text = context.query(name)
    if text is None:
        return None
    try:
        return seconds_of(text)
    except ValueError:
        raise ProblemAnswer(invalid(f"{name} is not an ISO 8601 date and time.", name)) from None

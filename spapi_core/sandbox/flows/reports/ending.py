"""How a report ends: done, cancelled where there is nothing to report, or fatal with the reason in its document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.flows.reports.data import has_data
from spapi_core.sandbox.world.clock import seconds_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.report_types import ReportType

__all__ = ["ending_of"]

TOO_OFTEN, WITHIN = 30, 60.0
DEFAULTED = ("GET_VENDOR_REAL_TIME_SALES_REPORT",)
"""Types whose options Amazon sets itself where none are given."""


def ending_of(context: Context, kind: ReportType, entry: Mapping[str, Any]) -> tuple[str, str]:
    """How a report ends, and the reason that its document gives where it is fatal.

    Args:
        context: The call.
        kind: The type.
        entry: The report, which is not among the others yet.
    """
    if entry["shape"].status:
        return entry["shape"].status, "The report was asked for with sandboxStatus."
    reason = _wrong(kind, entry) or _too_early(context, kind, entry)
    if reason:
        return "FATAL", reason
    recent = [
        each
        for each in list(context.kept("reports").values())[-200:]
        if each["reportType"] == kind.name and 0 <= context.now - each["created"] < WITHIN
    ]
    if len(recent) >= TOO_OFTEN or not has_data(context, kind, entry):
        return "CANCELLED", ""
    return "DONE", ""


def _wrong(kind: ReportType, entry: Mapping[str, Any]) -> str | None:
    """What of the options or of the range the type cannot be made with."""
    options = entry["options"]
    missing = [] if kind.name in DEFAULTED else [name for name in kind.required if name not in options]
    if missing:
        return f"The report needs the option {missing[0]}."
    for name, value in options.items():
        allowed = kind.options.get(name)
        if allowed and value not in allowed:
            return f"The option {name} cannot be {str(value)[:50]}: it is one of {', '.join(allowed)}."
    start, end = entry["dataStartTime"], entry["dataEndTime"]
    if kind.days and start:
        until = seconds_of(end) if end else entry["created"]
        if until - seconds_of(start) > (kind.days + 1) * 86400:
            return f"The report spans {kind.days} days of data at most."
    return None


def _too_early(context: Context, kind: ReportType, entry: Mapping[str, Any]) -> str | None:
    """Whether a type that Amazon makes again after a pause alone was made a short time ago."""
    if not kind.pause or not context.services.report_pauses:
        return None
    for each in reversed(context.kept("reports").values()):
        same = each["reportType"] == kind.name and set(each["marketplaceIds"]) & set(entry["marketplaceIds"])
        if same and each["ending"] == "DONE" and 0 <= context.now - each["created"] < kind.pause:
            return f"The report was requested too often: it is made once in {kind.pause / 60:.0f} minutes."
    return None

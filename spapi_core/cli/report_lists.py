"""`spapi reports list`, `cancel`, `schedules`, `schedule` and `cancel-schedule`: reports and schedules that Amazon holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from spapi_core.cli.show import Output, counted, print_json, print_rows, print_table
from spapi_core.cli.state import AsJson, ProfileOption, opened
from spapi_core.cli.trouble import note
from spapi_core.cli.written import key_values

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["add_to", "complete_type"]

_LONG = 30
"""Seconds from which on it is said beforehand how long a list takes."""

_COLUMNS = (
    "reportId",
    "reportScheduleId",
    "reportType",
    "period",
    "processingStatus",
    "createdTime",
    "nextReportCreationTime",
)


def complete_type(incomplete: str) -> list[str]:
    """Names of report types, for the shell."""
    from spapi_core.reports import report_types

    return [name for name in report_types() if name.startswith(incomplete.upper())]


Types = Annotated[
    list[str] | None,
    typer.Option(
        "--type", help="Report type; may be given several times.", show_default=False, autocompletion=complete_type
    ),
]
OutputOption = Annotated[Output, typer.Option("--output", "-o", help="How they are written.")]


def add_to(app: typer.Typer) -> None:
    """Put the commands into an app."""
    app.command("list")(list_)
    app.command()(cancel)
    app.command()(schedules)
    app.command()(schedule)
    app.command("cancel-schedule")(cancel_schedule)


def list_(
    ctx: typer.Context,
    types_wanted: Types = None,
    status: Annotated[
        list[str] | None, typer.Option("--status", help="E.g. DONE; may be given several times.", show_default=False)
    ] = None,
    since: Annotated[
        str | None, typer.Option(help="Requested since, e.g. 2026-01-31; 90 days ago when left out.")
    ] = None,
    until: Annotated[str | None, typer.Option(help="Requested before.")] = None,
    marketplace: Annotated[
        list[str] | None, typer.Option(help="Marketplace id; may be given several times. All of them when left out.")
    ] = None,
    max_pages: Annotated[int | None, typer.Option("--max-pages", help="Stop after this many pages.", min=1)] = None,
    output: OutputOption = Output.TABLE,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """List the reports of the last 90 days, including those that Amazon makes on its own; all types when none is named."""
    with opened(ctx, profile) as client:
        _say_how_long(client, types_wanted or None)
        found = client.reports.list(
            types_wanted or None,
            statuses=status,
            marketplace_ids=marketplace,
            created_since=since,
            created_until=until,
            max_pages=max_pages,
        )
        _print(found, Output.JSON if as_json else output)


def cancel(
    ctx: typer.Context,
    report_id: Annotated[str, typer.Argument(metavar="REPORT_ID", help="Id of a report.")],
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """Cancel a report that is still in the queue; a report in progress or done cannot be cancelled."""
    with opened(ctx, profile) as client:
        client.reports.cancel(report_id)
    note(f"Report {report_id} is cancelled.")
    if as_json:
        print_json({"report_id": report_id, "cancelled": True})


def schedules(
    ctx: typer.Context,
    types_wanted: Types = None,
    output: OutputOption = Output.TABLE,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """List the report schedules; those of all types that can be scheduled when none is named."""
    with opened(ctx, profile) as client:
        _print(client.reports.schedules(types_wanted or None), Output.JSON if as_json else output)


def schedule(
    ctx: typer.Context,
    report_type: Annotated[
        str, typer.Argument(metavar="TYPE", help="A type that can be scheduled.", autocompletion=complete_type)
    ],
    period: Annotated[str, typer.Argument(metavar="PERIOD", help="How often, in ISO 8601: PT12H, P1D, P7D, ...")],
    first: Annotated[
        str | None, typer.Option(help="When the first one is made; the next full hour when left out.")
    ] = None,
    marketplace: Annotated[
        list[str] | None, typer.Option(help="Marketplace id; may be given several times. The profile's when left out.")
    ] = None,
    option: Annotated[
        list[str] | None, typer.Option(help="An option of the type as KEY=VALUE; may be given several times.")
    ] = None,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """Have Amazon make a report regularly; replaces another schedule of the type. Writes the schedule's id."""
    options = key_values(option, "--option")
    with opened(ctx, profile) as client:
        schedule_id = client.reports.schedule(
            report_type, period, marketplace_ids=marketplace, report_options=options, first=first
        )
    if as_json:
        print_json({"report_schedule_id": schedule_id, "report_type": report_type, "period": period})
    else:
        typer.echo(schedule_id)
        note(f"Its reports: spapi reports list --type {report_type}")


def cancel_schedule(
    ctx: typer.Context,
    schedule_id: Annotated[str, typer.Argument(metavar="SCHEDULE_ID", help="Id of a schedule.")],
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """End a schedule; reports already made stay."""
    with opened(ctx, profile) as client:
        client.reports.cancel_schedule(schedule_id)
    note(f"Schedule {schedule_id} has ended.")
    if as_json:
        print_json({"report_schedule_id": schedule_id, "cancelled": True})


def _say_how_long(client: Any, types_wanted: Sequence[str] | None) -> None:
    """All types take many requests at a slow plan; who waits should know that a type would be quick."""
    from spapi_core.jobs.asking import list_calls

    calls = list_calls(client, types_wanted, None, None, None, None)
    estimate = client.estimate(calls[0], pages=len(calls))
    if estimate.seconds > _LONG:
        note(f"All types: {counted(len(calls), 'request')}. {estimate}. With --type it is one.")


def _print(rows: Iterable[Any], output: Output) -> None:
    if output is not Output.TABLE:
        print_rows(rows, output)
        return
    found = list(rows)
    shown = [name for name in _COLUMNS if any(name in row for row in found)]
    if found:
        print_table(shown, ([str(row.get(name, "")) for name in shown] for row in found))
    else:
        note("There are none.")

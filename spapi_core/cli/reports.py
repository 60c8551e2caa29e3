"""`spapi reports`: types, and reports as whole jobs that go on where they were stopped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from spapi_core.cli.kept import Kept
from spapi_core.cli.show import Output, print_json, print_rows, print_table
from spapi_core.cli.state import AsJson, ProfileOption, opened
from spapi_core.cli.trouble import note
from spapi_core.cli.written import Form, FormOption, Restart, To, document_to, pairs_of, progress
from spapi_core.errors import NoDataError, SPAPIError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["app"]

app = typer.Typer(help="Reports: ask for one, wait for it, and get it as a file.", no_args_is_help=True)

_SECTION = "reports_v2021_06_30"
_TYPES_AT_ONCE = 10
"""Report types in one request for schedules: Amazon's limit."""

Timeout = Annotated[
    float | None, typer.Option("--timeout", help="Seconds to wait for it; as long as it takes when left out.", min=0)
]
Restricted = Annotated[
    bool | None,
    typer.Option(
        "--restricted/--not-restricted",
        help="It holds personal data; goes by the table of types when left out.",
        show_default=False,
    ),
]
Types = Annotated[
    list[str] | None, typer.Option("--type", help="Report type; may stand several times.", show_default=False)
]


def _complete_type(incomplete: str) -> list[str]:
    return [name for name in _known() if name.startswith(incomplete.upper())]


@app.command()
def types(
    words: Annotated[
        list[str] | None, typer.Argument(help="Words that the name must hold.", show_default=False)
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List the report types with what is known of them; others can be asked for all the same."""
    wanted = [word.upper() for word in words or ()]
    rows = [{"type": name, **row} for name, row in _known().items() if all(word in name for word in wanted)]
    if as_json:
        print_json(rows)
        return
    print_table(
        ("Type", "Format", "Personal data"),
        (
            (row["type"], row.get("format") or "", "restricted data token" if row.get("restricted") else "")
            for row in rows
        ),
    )
    if not rows:
        note("No report type has all these words.")


@app.command()
def run(
    ctx: typer.Context,
    report_type: Annotated[
        str, typer.Argument(metavar="TYPE", help="E.g. GET_MERCHANT_LISTINGS_ALL_DATA.", autocompletion=_complete_type)
    ],
    start: Annotated[str | None, typer.Option(help="Begin of the data, e.g. 2026-01-31.", show_default=False)] = None,
    end: Annotated[str | None, typer.Option(help="End of the data; a day is not in it.", show_default=False)] = None,
    marketplace: Annotated[
        list[str] | None, typer.Option(help="Marketplace id, several times for several; else the profile's.")
    ] = None,
    option: Annotated[
        list[str] | None, typer.Option(help="An option of the type as KEY=VALUE; may stand several times.")
    ] = None,
    to: To = None,
    output: FormOption = None,
    timeout: Timeout = None,
    restricted: Restricted = None,
    restart: Restart = False,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """Ask for a report, wait until it is done, and write its document.

    spapi reports run GET_MERCHANT_LISTINGS_ALL_DATA --to listings.csv -o csv

    Stopped while it waits? The same command goes on: the id is kept beside the file of --to.
    """
    asked = {"start": start, "end": end, "marketplaces": marketplace, "options": option, "profile": profile}
    kept = Kept(to, {"kind": "report", "type": report_type, **asked}, restart=restart)
    options = pairs_of(option, "--option")
    with opened(ctx, profile) as client, progress(f"{report_type}: is asked for") as say:
        report_id = kept["report_id"]
        if report_id is None:
            report_id = client.reports.create(
                report_type, marketplace_ids=marketplace, start=start, end=end, options=options
            )
            kept.keep(report_id=report_id)
        else:
            note(f"Going on with report {report_id}.")
        _fetch(
            client, report_id, kept, to, _form(output, to, as_json=as_json), timeout, restricted, say, as_json=as_json
        )


@app.command()
def get(
    ctx: typer.Context,
    report_id: Annotated[str, typer.Argument(metavar="REPORT_ID", help="Id of a report.")],
    to: To = None,
    output: FormOption = None,
    timeout: Timeout = None,
    restricted: Restricted = None,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """Write the document of a report by its id; waits where it is not done yet."""
    kept = Kept(None, {})
    form = _form(output, to, as_json=as_json)
    with opened(ctx, profile) as client, progress(f"report {report_id}") as say:
        _fetch(client, report_id, kept, to, form, timeout, restricted, say, as_json=as_json)


@app.command("list")
def list_(
    ctx: typer.Context,
    types_wanted: Types = None,
    status: Annotated[
        list[str] | None, typer.Option("--status", help="E.g. DONE; may stand several times.", show_default=False)
    ] = None,
    since: Annotated[str | None, typer.Option(help="Asked for since, e.g. 2026-01-31T00:00:00Z.")] = None,
    max_pages: Annotated[int | None, typer.Option("--max-pages", help="Stop after so many pages.", min=1)] = None,
    output: Annotated[Output, typer.Option("--output", "-o", help="How they are written.")] = Output.TABLE,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """List the reports of the last 90 days, newest first; all types when none is named."""
    from spapi_core.catalog import default_catalog

    operation = default_catalog().get(f"{_SECTION}.getReports").operation

    def found(client: Any) -> Iterator[Any]:
        # Amazon wants types, 10 at most in a request.
        named = types_wanted or list(_known())
        for some in range(0, len(named), _TYPES_AT_ONCE):
            call = operation.call(
                report_types=named[some : some + _TYPES_AT_ONCE], processing_statuses=status, created_since=since
            )
            for page in client.pages(call, max_pages):
                yield from page.parsed.get("reports") or ()

    with opened(ctx, profile) as client:
        _print(found(client), Output.JSON if as_json else output)


@app.command()
def schedules(
    ctx: typer.Context,
    types_wanted: Types = None,
    output: Annotated[Output, typer.Option("--output", "-o", help="How they are written.")] = Output.TABLE,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """List the report schedules; of all types that can be scheduled when none is named."""
    from spapi_core.catalog import default_catalog

    operation = default_catalog().get(f"{_SECTION}.getReportSchedules").operation
    named = types_wanted or [name for name, row in _known().items() if row.get("scheduled")]

    def found(client: Any) -> Iterator[Any]:
        for some in range(0, len(named), _TYPES_AT_ONCE):
            answer = client.send(operation.call(report_types=named[some : some + _TYPES_AT_ONCE]))
            yield from answer.parsed.get("reportSchedules") or ()

    with opened(ctx, profile) as client:
        _print(found(client), Output.JSON if as_json else output)


def _fetch(
    client: Any,
    report_id: str,
    kept: Kept,
    to: Path | None,
    form: Form,
    timeout: float | None,
    restricted: bool | None,
    say: Any,
    *,
    as_json: bool,
) -> None:
    say(f"report {report_id}: waiting")
    try:
        report = client.reports.wait(report_id, timeout=timeout)
    except NoDataError as error:
        kept.done()
        note(f"{error.message}. Nothing was written.")
        if as_json:
            print_json({"report_id": report_id, "data": False, "file": None} if to else [])
        return
    except SPAPIError as error:
        if not error.is_retryable() and getattr(error, "status", "") in ("CANCELLED", "FATAL"):
            # It ended for good: the same command asks for another one.
            kept.done()
        raise
    say(f"report {report_id}: reading")
    if restricted is None:
        restricted = bool(_known().get(str(report.get("reportType")), {}).get("restricted")) or None
    document = client.reports.document(report["reportDocumentId"], restricted=restricted)
    written = document_to(document, form, to, lambda far: say(f"report {report_id}: {far}"))
    kept.done()
    if to is not None:
        note(f"{to}: {', '.join(f'{value} {name}' for name, value in written.items())}.")
        if as_json:
            facts = {"report_type": report.get("reportType"), "report_document_id": report["reportDocumentId"]}
            print_json({"report_id": report_id, **facts, "data": True, "file": str(to), **written})


def _form(output: Form | None, to: Path | None, *, as_json: bool) -> Form:
    """As it was wanted; --json without a file wants the rows as JSON."""
    return output or (Form.JSON if as_json and to is None else Form.RAW)


def _known() -> dict[str, dict[str, Any]]:
    """The report types that the tables know, with what they say of each."""
    from spapi_core.catalog import default_catalog

    return dict(sorted(default_catalog().load("report_types.json").items()))


def _print(rows: Iterator[Any], output: Output) -> None:
    columns = ("reportId", "reportScheduleId", "reportType", "processingStatus", "createdTime", "period")
    if output is not Output.TABLE:
        print_rows(rows, output)
        return
    found = list(rows)
    shown = [name for name in columns if any(name in row for row in found)]
    if found:
        print_table(shown, ([str(row.get(name, "")) for name in shown] for row in found))
    else:
        note("There are none.")

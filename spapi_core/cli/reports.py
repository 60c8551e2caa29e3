"""`spapi reports`: types, and reports as whole jobs that go on where they were stopped."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer

from spapi_core.cli.kept import KeptJob
from spapi_core.cli.report_lists import add_to, complete_type
from spapi_core.cli.show import print_json, print_table
from spapi_core.cli.state import AsJson, ProfileOption, opened
from spapi_core.cli.trouble import note
from spapi_core.cli.written import FormOption, OutputForm, Restart, To, document_to, key_values, progress
from spapi_core.errors import InvalidArgumentError, NoDataError, SPAPIError

__all__ = ["app"]

_SOON = timedelta(minutes=5)
"""A report that was asked for is made in this time after; a later one is somebody else's."""

app = typer.Typer(help="Reports: request one, wait for it, and get it as a file.", no_args_is_help=True)

Timeout = Annotated[
    float | None, typer.Option("--timeout", help="Seconds to wait for it; as long as it takes when left out.", min=0)
]
Restricted = Annotated[
    bool | None,
    typer.Option(
        "--restricted/--not-restricted",
        help="The report holds personal data; when left out, the table of types decides.",
        show_default=False,
    ),
]


@app.command()
def types(
    words: Annotated[
        list[str] | None, typer.Argument(help="Words that the name must contain.", show_default=False)
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List the report types with what is known of them; others can be requested as well."""
    from attrs import asdict

    from spapi_core.reports import report_types

    wanted = [word.upper() for word in words or ()]
    rows = [facts for name, facts in sorted(report_types().items()) if all(word in name for word in wanted)]
    if as_json:
        given = (asdict(facts) for facts in rows)
        print_json([{"type": row.pop("name"), **row} for row in given])
        return
    print_table(
        ("Type", "Format", "Personal data", "Made by"),
        (
            (
                facts.name,
                facts.format or "",
                "restricted data token" if facts.restricted else "",
                "request, schedule" if facts.scheduled else "request" if facts.requested else "Amazon alone",
            )
            for facts in rows
        ),
    )
    if not rows:
        note("No report type has all these words.")


@app.command()
def run(
    ctx: typer.Context,
    report_type: Annotated[
        str, typer.Argument(metavar="TYPE", help="E.g. GET_MERCHANT_LISTINGS_ALL_DATA.", autocompletion=complete_type)
    ],
    start: Annotated[str | None, typer.Option(help="Start of the data, e.g. 2026-01-31.", show_default=False)] = None,
    end: Annotated[
        str | None, typer.Option(help="End of the data; a day given here is not included.", show_default=False)
    ] = None,
    marketplace: Annotated[
        list[str] | None, typer.Option(help="Marketplace id; may be given several times. The profile's when left out.")
    ] = None,
    option: Annotated[
        list[str] | None, typer.Option(help="An option of the type as KEY=VALUE; may be given several times.")
    ] = None,
    to: To = None,
    output: FormOption = None,
    timeout: Timeout = None,
    restricted: Restricted = None,
    restart: Restart = False,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """Request a report, wait until it is done, and write its document.

    spapi reports run GET_MERCHANT_LISTINGS_ALL_DATA --to listings.csv -o csv

    Stopped while it waits? Run the same command again: the id is kept beside the file of --to.
    """
    asked = {"start": start, "end": end, "marketplaces": marketplace, "options": option, "profile": profile}
    kept = KeptJob(to, {"kind": "report", "type": report_type, **asked}, restart=restart)
    options = key_values(option, "--option")
    with opened(ctx, profile) as client, progress(f"{report_type}: requesting it") as say:
        report_id = kept["report_id"]
        if report_id is None:
            report_id = _asked_before(client, kept, report_type, marketplace, start, end, options)
        if report_id is None:
            with kept.asking():
                report_id = client.reports.create(
                    report_type, marketplace_ids=marketplace, start=start, end=end, report_options=options
                )
                kept.keep(report_id=report_id, asked=None)
        else:
            note(f"Resuming report {report_id}.")
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
    """Write the document of a report by its id; waits if it is not done yet."""
    kept = KeptJob(None, {})
    form = _form(output, to, as_json=as_json)
    with opened(ctx, profile) as client, progress(f"report {report_id}") as say:
        _fetch(client, report_id, kept, to, form, timeout, restricted, say, as_json=as_json)


add_to(app)


def _asked_before(
    client: Any,
    kept: KeptJob,
    report_type: str,
    marketplace: list[str] | None,
    start: str | None,
    end: str | None,
    options: dict[str, str] | None,
) -> str | None:
    """Where the process was stopped between the request and its answer: the report that Amazon made of it, if it did.

    Raises:
        InvalidArgumentError: Amazon has reports since, and does not say whether their options are these: a person looks first.
    """
    if kept.asked is None:
        return None
    from spapi_core.jobs.asking import Wanted

    wanted = Wanted(client, report_type, marketplace, start, end, None, datetime.now(UTC) - kept.asked)
    found = [row for row in client.reports.list([report_type], **wanted.filters) if wanted.fits(row)]
    if options and found:
        ids = ", ".join(f"{row['reportId']} ({row.get('processingStatus')})" for row in found)
        raise InvalidArgumentError(
            "It was stopped while the report was requested, and Amazon does not show the options of a report; it may be one of "
            f"these: {ids}. Take it with: spapi reports get {found[0]['reportId']}; to request it again give --restart."
        )
    until = kept.asked + _SOON
    soon: list[str] = [row["reportId"] for row in found if datetime.fromisoformat(row["createdTime"]) <= until]
    if not soon:
        return None
    kept.keep(report_id=soon[0], asked=None)
    return soon[0]


def _fetch(
    client: Any,
    report_id: str,
    kept: KeptJob,
    to: Path | None,
    form: OutputForm,
    timeout: float | None,
    restricted: bool | None,
    say: Any,
    *,
    as_json: bool,
) -> None:
    from spapi_core.jobs.polling import text_of

    say(f"report {report_id}: waiting")
    try:
        report = client.reports.wait(
            report_id,
            timeout=timeout,
            progress=lambda seen: say(f"report {report_id}: {seen.processing_status}"),
        )
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
    document = client.reports.document(
        text_of(report, "reportDocumentId", "reports_v2021_06_30.getReport"),
        restricted=restricted,
        report_type=report.report_type or None,
    )
    written = document_to(document, form, to, lambda far: say(f"report {report_id}: {far}"))
    kept.done()
    if to is not None:
        note(f"{to}: {', '.join(f'{value} {name}' for name, value in written.items())}.")
        if as_json:
            facts = {"report_type": report.report_type, "report_document_id": report.report_document_id}
            print_json({"report_id": report_id, **facts, "data": True, "file": str(to), **written})


def _form(output: OutputForm | None, to: Path | None, *, as_json: bool) -> OutputForm:
    """As it was wanted; --json without a file wants the rows as JSON."""
    return output or (OutputForm.JSON if as_json and to is None else OutputForm.RAW)

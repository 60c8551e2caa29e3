"""`spapi kiosk run` and `spapi orders export`: long lists as one file, page by page, resumed where they stopped."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from spapi_core.cli.kept import KeptJob, Rows
from spapi_core.cli.show import counted, print_json
from spapi_core.cli.state import AsJson, ProfileOption, opened
from spapi_core.cli.trouble import note
from spapi_core.cli.written import FormOption, OutputForm, Restart, progress, rows_to
from spapi_core.errors import InvalidArgumentError, SPAPIError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["kiosk", "orders"]

kiosk = typer.Typer(help="Data Kiosk: run a query, and get its data as a file.", no_args_is_help=True)
orders = typer.Typer(help="Orders: export them as a file.", no_args_is_help=True)

Target = Annotated[
    Path,
    typer.Option(
        "--to", help="The file to write; it appears when all pages have been read. Rows so far are kept beside it."
    ),
]


@kiosk.callback()
def _kiosk() -> None:
    """Data Kiosk: run a query, and get its data as a file."""


@orders.callback()
def _orders() -> None:
    """Orders: export them as a file."""


@kiosk.command("run")
def kiosk_run(
    ctx: typer.Context,
    query: Annotated[str, typer.Argument(metavar="QUERY", help="GraphQL, @file.graphql, or - for standard input.")],
    to: Target,
    output: FormOption = None,
    timeout: Annotated[
        float | None, typer.Option(help="Seconds to wait for each page; as long as it takes when left out.", min=0)
    ] = None,
    check: Annotated[
        bool,
        typer.Option("--check/--no-check", help="Check the query before it is sent; turn this off for a new dataset."),
    ] = True,
    restart: Restart = False,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """Run a query, follow its pages, and write the records.

    spapi kiosk run @sales.graphql --to sales.jsonl

    Stopped? Run the same command again: it resumes with the page that was being read.
    """
    text = _query(query)
    form = _form(output)
    kept = KeptJob(to, {"kind": "query", "query": text, "profile": profile}, restart=restart)
    with opened(ctx, profile) as client, progress("query: requesting it") as say:
        rows = Rows(to, kept)
        try:
            while not kept["complete"]:
                _kiosk_page(client, text, kept, rows, timeout, say, check=check)
            _finish(rows, form, to, as_json=as_json)
        finally:
            rows.close()


@orders.command()
def export(
    ctx: typer.Context,
    to: Target,
    created_after: Annotated[
        str | None, typer.Option("--created-after", help="Orders created since, e.g. 2026-01-31T00:00:00Z.")
    ] = None,
    created_before: Annotated[str | None, typer.Option("--created-before", help="Orders created before.")] = None,
    updated_after: Annotated[
        str | None, typer.Option("--updated-after", help="Orders changed since; in place of --created-after.")
    ] = None,
    updated_before: Annotated[str | None, typer.Option("--updated-before", help="Orders changed before.")] = None,
    marketplace: Annotated[
        list[str] | None, typer.Option(help="Marketplace id; may be given several times. The profile's when left out.")
    ] = None,
    output: FormOption = None,
    restart: Restart = False,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """Write all orders of a period with their items, as Orders 2026-01-01 returns them.

    spapi orders export --created-after 2026-01-01T00:00:00Z --to orders.csv -o csv

    Stopped? Run the same command again: it resumes after the last page that was read.
    """
    times = {
        "created_after": created_after,
        "created_before": created_before,
        "last_updated_after": updated_after,
        "last_updated_before": updated_before,
    }
    if (created_after is None) == (updated_after is None):
        raise InvalidArgumentError("Give one of --created-after and --updated-after.")
    form = _form(output)
    from spapi_core.catalog import default_catalog
    from spapi_core.wire.texts import instant

    given: dict[str, Any] = {
        name: instant(value, f"orders export: {name}") for name, value in times.items() if value is not None
    }
    call = (
        default_catalog()
        .get("orders_v2026_01_01.searchOrders")
        .operation.call(**given, marketplace_ids=marketplace, max_results_per_page=100)
    )
    kept = KeptJob(to, {"kind": "orders", **times, "marketplaces": marketplace, "profile": profile}, restart=restart)
    with opened(ctx, profile) as client, progress("orders: page 1") as say:
        rows = Rows(to, kept)
        try:
            if kept["next_token"]:
                note(f"Resuming after {counted(rows.count, 'order')}.")
            if not kept["complete"]:
                for page in client.pages(call, start_token=kept["next_token"]):
                    token = (page.parsed.get("pagination") or {}).get("nextToken")
                    rows.add(page.parsed.get("orders") or (), next_token=token, complete=token is None)
                    say(f"orders: {rows.count}")
            _finish(rows, form, to, as_json=as_json)
        finally:
            rows.close()


def _kiosk_page(
    client: Any, text: str, kept: KeptJob, rows: Rows, timeout: float | None, say: Any, *, check: bool
) -> None:
    """One page of a query: asked for, waited for, and read; what is known of it is kept at each step."""
    query_id = kept["query_id"]
    if query_id is None:
        query_id = _asked_before(client, kept, text)
    if query_id is None:
        with kept.asking():
            query_id = client.data_kiosk.create(text, page_token=kept["next_token"], check=None if check else False)
            kept.keep(query_id=query_id, asked=None)
    say(f"query {query_id}: waiting, {counted(rows.count, 'record')} so far")
    try:
        done: Mapping[str, Any] = client.data_kiosk.wait(query_id, timeout=timeout)
    except SPAPIError as error:
        if getattr(error, "status", "") in ("CANCELLED", "FATAL"):
            kept.keep(query_id=None)
        raise
    document = done.get("dataDocumentId")
    records = client.data_kiosk.document(document).records() if document else ()
    token = (done.get("pagination") or {}).get("nextToken")
    rows.add(records, query_id=None, read=query_id, next_token=token, complete=token is None)


def _asked_before(client: Any, kept: KeptJob, text: str) -> str | None:
    """Where the process was stopped between the request and its answer: the query that Amazon made of it, if it did."""
    if kept.asked is None:
        return None
    params = {"createdSince": kept.asked}
    for row in client.items(client.named_call("data_kiosk_v2023_11_15.getQueries", params=params)):
        if row.get("queryId") == kept["read"]:
            break  # newest first: what follows was read before
        if row.get("query") == text:
            kept.keep(query_id=row["queryId"], asked=None)
            return str(row["queryId"])
    return None


def _finish(rows: Rows, form: OutputForm, to: Path, *, as_json: bool) -> None:
    count = rows_to(rows, form, to, _columns(rows) if form is OutputForm.CSV else None)
    rows.done()
    note(f"{to}: {counted(count, 'row')}.")
    if as_json:
        print_json({"file": str(to), "rows": count})


def _columns(rows: Rows) -> list[str]:
    """The columns of all rows, so that no row has to be held for it."""
    from spapi_core.cli.show import dotted

    found: dict[str, None] = {}
    for row in rows:
        found |= dict.fromkeys(dotted(row))
    return list(found)


def _form(output: OutputForm | None) -> OutputForm:
    if output is OutputForm.RAW:
        raise InvalidArgumentError("--output raw: a list of many pages is written as jsonl, json or csv.")
    return output or OutputForm.JSONL


def _query(text: str) -> str:
    if text == "-":
        return sys.stdin.read()
    if not text.startswith("@"):
        return text
    try:
        return Path(text[1:]).expanduser().read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise InvalidArgumentError(f"{text[1:]} cannot be read ({reason}).") from error

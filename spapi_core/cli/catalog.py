"""`spapi marketplaces` and `spapi operations`: what there is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from spapi_core.cli.show import print_json, print_table, style
from spapi_core.cli.state import AsJson

if TYPE_CHECKING:
    from spapi_core.catalog import Entry

__all__ = ["complete_operation", "marketplaces", "operations"]

_SHOWN = (
    "id",
    "section",
    "name",
    "method",
    "path",
    "rate",
    "burst",
    "application_rate",
    "grant",
    "restricted",
    "sandbox",
    "sandbox_only",
    "safe_to_repeat",
    "deprecated",
    "summary",
    "doc_url",
)


def marketplaces(as_json: AsJson = False) -> None:
    """List the 23 marketplaces with their ids and regions."""
    from spapi_core.marketplaces import MARKETPLACES

    rows = sorted(MARKETPLACES.values(), key=lambda row: (list("NEF").index(row.region[0]), row.country))
    if as_json:
        print_json(
            [
                {
                    "country": row.country,
                    "id": row.id,
                    "name": row.name,
                    "region": row.region,
                    "endpoint": row.region.production_url,
                    "seller_central": row.seller_central,
                }
                for row in rows
            ]
        )
        return
    print_table(("Country", "Id", "Name", "Region"), ((row.country, row.id, row.name, row.region) for row in rows))


def operations(
    words: Annotated[
        list[str] | None, typer.Argument(help="Words that the id or the summary must contain.", show_default=False)
    ] = None,
    section: Annotated[str | None, typer.Option(help="One section, e.g. orders_v0.", show_default=False)] = None,
    deprecated: Annotated[
        bool, typer.Option("--deprecated", help="Those whose end Amazon has announced, the earliest first.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List the operations with usage plan, paging and what they need."""
    from spapi_core.catalog import default_catalog
    from spapi_core.errors import InvalidArgumentError

    catalog = default_catalog()
    if section is not None and section not in (names := {entry.section for entry in catalog}):
        from difflib import get_close_matches

        near = get_close_matches(section, names, 1)
        raise InvalidArgumentError(f"There is no section {section!r}{f'; did you mean {near[0]!r}?' if near else ''}")
    wanted = [word.lower() for word in words or ()]
    found = [
        entry
        for entry in catalog
        if section in (None, entry.section)
        and all(word in f"{entry.id} {entry.facts['summary']} {entry.path}".lower() for word in wanted)
    ]
    if deprecated:
        found = sorted((entry for entry in found if _ends(entry)), key=lambda entry: _ends(entry)["removal"] or "9999")
    if as_json:
        print_json([_row(entry) for entry in found])
    elif deprecated and found:
        _endings(found)
    elif not sys.stdout.isatty():
        columns = ("id", "method", "path", "rate", "burst", "notes", "summary")
        print_table(
            columns, ((e.id, e.method, e.path, *_plan(e), ", ".join(_notes(e)), e.facts["summary"]) for e in found)
        )
    else:
        _grouped(found)
    if not found and not as_json:
        from spapi_core.cli.trouble import note

        note("No operation has all these words." if wanted else "There is no such operation.")


def complete_operation(incomplete: str) -> list[tuple[str, str]]:
    """Ids of operations with their summaries, for the shell."""
    from spapi_core.catalog import default_catalog

    lower = incomplete.lower()
    return [
        (entry.id, entry.facts["summary"])
        for entry in default_catalog()
        if entry.id.lower().startswith(lower) or (lower and entry.name.lower().startswith(lower))
    ]


def _row(entry: Entry) -> dict[str, Any]:
    paging = entry.facts["paging"]
    shown = {key: entry.facts.get(key) for key in _SHOWN}
    shown["paging"] = paging and {key: paging.get(key) for key in ("parameter", "argument", "token", "items", "offset")}
    return shown


def _words(entry: Entry) -> str:
    """What an operation is for, without the marks that say what is code."""
    summary: str = entry.facts["summary"]
    return summary.replace("`", "")


def _plan(entry: Entry) -> tuple[str, str]:
    return f"{entry.facts['rate']:g}", f"{entry.facts['burst']:g}"


def _notes(entry: Entry) -> list[str]:
    facts = entry.facts
    notes = {
        "paged": facts["paging"],
        "grantless": facts["grant"],
        "restricted": facts["restricted"],
        "sandbox only": facts["sandbox_only"],
        "deprecated": _ends(entry),
        "superseded": facts["deprecated"] and not _ends(entry),
    }
    return [name for name, holds in notes.items() if holds]


def _ends(entry: Entry) -> dict[str, Any]:
    """The announced end of an operation; empty where Amazon has announced none."""
    end = entry.facts["deprecated"]
    return end if end and end.get("announced", True) else {}


def _endings(found: list[Entry]) -> None:
    """Deprecated operations, a line each."""
    rows = ((entry.id, _ends(entry)["removal"] or "", ", ".join(_ends(entry)["replacement"])) for entry in found)
    print_table(("id", "removal", "use instead"), rows)


def _grouped(found: list[Entry]) -> None:
    """For a terminal: one heading per section, two lines an operation at most."""
    from itertools import groupby

    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console(file=sys.stdout, highlight=False)
    for section, entries in groupby(found, lambda entry: entry.section):
        table = Table.grid(padding=(0, 2))
        table.add_column(overflow="fold", ratio=5)
        table.add_column(justify="right", no_wrap=True)
        table.add_column(overflow="fold", ratio=8)
        for entry in entries:
            rate, burst = _plan(entry)
            notes = _notes(entry)
            tail = style(f" ({', '.join(notes)})", "dim") if notes else ""
            table.add_row(escape(entry.name), style(f"{rate}/s +{burst}", "cyan"), escape(_words(entry)) + tail)
        console.print(f"[bold]{escape(section)}[/bold]")
        console.print(table)
        console.print()
    console.print(style(f"{len(found)} operations; rate a second + burst. spapi call ID --help says more.", "dim"))

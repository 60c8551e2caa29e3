"""`spapi call`: one operation by its id, with its parameters as key=value."""

from __future__ import annotations

import json
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from spapi_core.cli import arguments
from spapi_core.cli.catalog import complete_operation
from spapi_core.cli.show import Output, dotted, print_json, print_rows
from spapi_core.cli.state import ProfileOption, opened
from spapi_core.cli.trouble import note
from spapi_core.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spapi_core.catalog import Entry

__all__ = ["add_to"]


def add_to(app: typer.Typer, **where: Any) -> None:
    """Put the command into an app; its help is its own, for it depends on the operation."""
    settings: dict[str, Any] = {"help_option_names": []}
    app.command(
        "call", context_settings=settings, short_help="Call an operation: orders_v0.getOrder order_id=...", **where
    )(call)


def _complete_argument(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    operation = ctx.params.get("operation")
    return arguments.complete(operation, incomplete) if operation else []


def call(
    ctx: typer.Context,
    operation: Annotated[
        str | None, typer.Argument(metavar="SECTION.OPERATION", autocompletion=complete_operation, show_default=False)
    ] = None,
    values: Annotated[
        list[str] | None, typer.Argument(metavar="KEY=VALUE", autocompletion=_complete_argument, show_default=False)
    ] = None,
    profile: ProfileOption = None,
    body: Annotated[str | None, typer.Option("--body", help="JSON, @file.json, or - for standard input.")] = None,
    data_elements: Annotated[
        str | None, typer.Option("--data-elements", help="Personal data, comma separated.")
    ] = None,
    restricted: Annotated[
        bool | None,
        typer.Option(
            "--restricted/--not-restricted", help="The answer needs a restricted data token.", show_default=False
        ),
    ] = None,
    all_pages: Annotated[bool, typer.Option("--all-pages", help="Follow the list to its end.")] = False,
    max_pages: Annotated[int | None, typer.Option("--max-pages", help="Stop after this many pages.", min=1)] = None,
    start_token: Annotated[str | None, typer.Option("--start-token", help="Continue from a page's token.")] = None,
    output: Annotated[Output, typer.Option("--output", "-o", help="How the answer is written.")] = Output.JSON,
    as_json: Annotated[bool, typer.Option("--json", help="The same as --output json.")] = False,
    columns: Annotated[
        str | None, typer.Option("--columns", help="Columns of a table or CSV, comma separated.")
    ] = None,
    help_wanted: Annotated[
        bool, typer.Option("--help", "-h", help="Show this, or the parameters of an operation.")
    ] = False,
) -> None:
    """Call an operation.

    spapi call orders_v0.getOrders created_after=2026-01-01T00:00:00Z --all-pages -o csv

    Keys are Amazon's names or Python's; lists are comma separated, or the key is given several times.
    spapi call SECTION.OPERATION --help lists the parameters of one operation.
    """
    if operation is None and as_json and not help_wanted:
        raise InvalidArgumentError("Name the operation: spapi call SECTION.OPERATION. See: spapi operations WORDS")
    if operation is None:
        sys.stdout.write(ctx.get_help() + "\n")
        raise typer.Exit(0 if help_wanted else 2)
    entry = arguments.entry_of(operation)
    if help_wanted:
        arguments.print_help(entry)
        return
    chosen = Output.JSON if as_json else output
    request = entry.operation.call(
        body=_body(entry, body),
        data_elements=data_elements.split(",") if data_elements else None,
        restricted=restricted,
        **arguments.read_arguments(entry, values or []),
    )
    follow = all_pages or max_pages is not None or start_token is not None
    if follow and entry.facts["paging"] is None:
        raise InvalidArgumentError(f"{entry.id} has no pages: leave --all-pages, --max-pages and --start-token out.")
    with opened(ctx, profile) as client:
        if not follow:
            response = client.send(request)
            _one(entry, response, chosen, columns)
        else:
            _many(entry, client.pages(request, max_pages, start_token=start_token), chosen, columns)
    if entry.facts["deprecated"]:
        announced = entry.operation.deprecated is not None
        note(f"{entry.id} is {'deprecated' if announced else 'superseded'}: {_deprecation(entry)}")


def _one(entry: Entry, response: Any, output: Output, columns: str | None) -> None:
    if not response.content:
        note(f"{entry.id}: {response.status_code}, without a body.")
        return
    if output is Output.JSON:
        print_json(response.parsed)
        return
    _print(_items(entry, response.parsed), output, _names(columns))


def _many(entry: Entry, pages: Iterator[Any], output: Output, columns: str | None) -> None:
    _print(_streamed(entry, pages), output, _names(columns))


def _streamed(entry: Entry, pages: Iterator[Any]) -> Iterator[Any]:
    """The items of all pages, or the pages where they hold no single list; progress on standard error."""
    count = 0
    with _progress() as status:
        for number, page in enumerate(pages, 1):
            items = _items(entry, page.parsed) if entry.facts["paging"].get("items") else [page.parsed]
            yield from items
            count += len(items)
            if status is not None:
                status.update(f"{entry.name}: page {number}, {count} items")


def _progress() -> Any:
    """A line on standard error, where somebody watches and the data goes elsewhere."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        return nullcontext()
    from rich.console import Console

    return Console(stderr=True).status("page 1")


def _items(entry: Entry, parsed: Any) -> list[Any]:
    """The rows of an answer: the list of its paging rule, the one list that it holds, or itself."""
    paging = entry.facts["paging"] or {}
    found = parsed
    for step in paging.get("items") or ():
        found = found.get(step) if isinstance(found, dict) else None
    if paging.get("items"):
        return found if isinstance(found, list) else []
    if isinstance(found, dict) and isinstance(found.get("payload"), dict | list):
        found = found["payload"]
    if isinstance(found, dict):
        lists = [value for value in found.values() if isinstance(value, list) and value and isinstance(value[0], dict)]
        found = lists[0] if len(lists) == 1 else found
    return found if isinstance(found, list) else [found]


def _names(columns: str | None) -> list[str]:
    return [name.strip() for name in columns.split(",") if name.strip()] if columns else []


def _print(rows: Iterable[Any], output: Output, columns: list[str]) -> None:
    """Write rows, and name the columns that were asked for and are in none."""
    found: dict[str, None] = {}

    def watched() -> Iterator[Any]:
        for row in rows:
            found.update(dict.fromkeys(dotted(row)))
            yield row

    if not columns or output not in {Output.CSV, Output.TABLE}:
        _left(print_rows(rows, output))
        return
    _left(print_rows(watched(), output, columns))
    missing = [name for name in columns if name not in found]
    if found and missing:
        note(f"No row has {', '.join(missing)}. There are: {', '.join(found)}")


def _left(columns: list[str]) -> None:
    if columns:
        shown = ", ".join(columns[:4]) + (", ..." if len(columns) > 4 else "")  # noqa: PLR2004  # what fits a line
        note(f"{len(columns)} more columns: {shown}  (--columns A,B or --output csv, json)")


def _body(entry: Entry, text: str | None) -> Any:
    if text is None:
        if entry.facts.get("body_required"):
            raise InvalidArgumentError(f"{entry.id} needs a body: --body @file.json, or --body - for standard input.")
        return None
    if entry.facts["body"] is None:
        raise InvalidArgumentError(f"{entry.id} takes no body.")
    if text == "-":
        raw = sys.stdin.read()
    elif text.startswith("@"):
        try:
            raw = Path(text[1:]).expanduser().read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
            raise InvalidArgumentError(f"--body: {text[1:]} cannot be read ({reason}).") from error
    else:
        raw = text
    try:
        return json.loads(raw)
    except ValueError as error:
        raise InvalidArgumentError(f"--body is not JSON: {error}. A file is given as @file.json.") from error


def _deprecation(entry: Entry) -> str:
    facts = entry.facts["deprecated"]
    if not isinstance(facts, dict):
        return str(facts)
    said = [f"it ends {facts['removal']}"] if facts.get("removal") else []
    instead = facts.get("replacement") or []
    said += [f"use {', '.join([instead] if isinstance(instead, str) else instead)}"] if instead else []
    return "; ".join(said) or "it will end"

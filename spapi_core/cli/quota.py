"""`spapi quota`: usage plans, where their buckets stand, and how long a number of calls takes."""

from __future__ import annotations

import math
import sys
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Annotated, Any

import typer

from spapi_core.cli import arguments
from spapi_core.cli.catalog import complete_operation
from spapi_core.cli.show import print_json, print_table, style
from spapi_core.cli.state import AsJson, ProfileOption, state_of
from spapi_core.cli.trouble import note
from spapi_core.errors import ConfigurationError, InvalidArgumentError

if TYPE_CHECKING:
    from spapi_core.catalog import Entry
    from spapi_core.cli.state import CommandState

__all__ = ["quota"]

_CALLS = 500
_WIDE = 130
"""Columns of a terminal that take the longest id of an operation and all that is shown of it."""


def quota(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[plan] [OPERATION]", autocompletion=complete_operation, show_default=False),
    ] = None,
    profile: ProfileOption = None,
    calls: Annotated[int | None, typer.Option(help="Calls made at once.", min=1)] = None,
    per_second: Annotated[float | None, typer.Option(help="Calls made each second, without end.", min=0.0)] = None,
    max_wait: Annotated[
        float | None, typer.Option(help="Longest wait in seconds that a call accepts, in the drawing.", min=0.0)
    ] = None,
    plot: Annotated[Path | None, typer.Option(help="Draw an hour of this demand against the plan, as a PNG.")] = None,
    as_json: AsJson = False,
) -> None:
    """Show usage plans: all, or one operation's; with a profile, also how full its buckets are.

    spapi quota plan orders_v0.getOrder --calls 500    says in words how long they take

    spapi quota orders_v0.getOrder --calls 500 --plot hour.png    draws it
    """
    given = list(words or [])
    in_words = given[:1] == ["plan"]
    named = given[1:] if in_words else given
    if len(named) > 1 or (in_words and not named):
        raise InvalidArgumentError("Name one operation: spapi quota plan orders_v0.getOrder --calls 500.")
    entries = [arguments.entry_of(named[0])] if named else _all()
    if plot is None and (per_second is not None or max_wait is not None):
        raise InvalidArgumentError("--per-second and --max-wait are for a drawing: name its file with --plot hour.png.")
    if in_words or (calls and not plot):
        _explain(entries[0] if named else None, calls, as_json=as_json)
        return
    if plot is not None:
        _draw(entries[0] if named else None, plot, calls, per_second, max_wait)
        return
    rows = _rows(entries, _levels(state_of(ctx), profile, entries))
    if as_json:
        print_json(rows)
    elif named:
        print_table(("What", "Value"), ((name, str(value)) for name, value in rows[0].items() if value is not None))
    else:
        _table(rows)


def _all() -> list[Entry]:
    from spapi_core.catalog import default_catalog

    return list(default_catalog())


def _bucket(entry: Entry) -> Any:
    from spapi_core.catalog import default_catalog
    from spapi_core.limits import Bucket

    plan = default_catalog().plan(entry.id)
    if plan is None:
        raise InvalidArgumentError(f"{entry.id} has no usage plan in the table.")
    return Bucket(entry.id, plan.rate, plan.burst)


def _explain(entry: Entry | None, calls: int | None, *, as_json: bool) -> None:
    from spapi_core.limits.forecast import explain_plan, seconds_for

    if entry is None:
        raise InvalidArgumentError("Name the operation that is to be called: spapi quota plan orders_v0.getOrder.")
    bucket, count = _bucket(entry), calls or _CALLS
    if as_json:
        seconds = seconds_for(bucket, count)
        print_json(
            {"operation": entry.id, "rate": bucket.rate, "burst": bucket.burst, "calls": count, "seconds": seconds}
        )
        return
    sys.stdout.write(explain_plan(entry.id, bucket, count) + "\n")


def _draw(entry: Entry | None, path: Path, calls: int | None, per_second: float | None, max_wait: float | None) -> None:
    from spapi_core.limits.forecast import plot, simulate

    if entry is None:
        raise InvalidArgumentError(
            "Name the operation that is to be drawn: spapi quota orders_v0.getOrder --plot hour.png."
        )
    bucket = _bucket(entry)
    if per_second is not None and not 0 < per_second < math.inf:
        raise InvalidArgumentError(f"--per-second {per_second:g}: give a number of calls above 0.")
    if max_wait is not None and not max_wait < math.inf:
        raise InvalidArgumentError(f"--max-wait {max_wait:g}: give a number of seconds.")
    if calls is None and per_second is None:
        calls = _CALLS
    found = simulate(entry.id, bucket, calls=calls, per_second=per_second or 0.0, max_wait=max_wait)
    try:
        plot(found, path)
    except OSError as error:
        raise InvalidArgumentError(f"{path} cannot be written: {error.strerror}.") from error
    last = found.points[-1]
    refused = f", {last.refused} would wait too long" if last.refused else ""
    note(f"{path}: of {last.asked} calls {last.granted} are made within the hour, {last.waiting} still wait{refused}.")


def _levels(state: CommandState, profile: str | None, entries: list[Entry]) -> dict[str, Any]:
    """Where the buckets of a profile stand, by operation; nothing where there is no profile, or it lacks its secrets."""
    config = state.config()
    try:
        return _levels_of(state.client(config.profile(profile)), entries)
    except ConfigurationError as error:
        if profile is not None and profile not in config.names():
            raise
        if profile is not None:
            note(f"Where the buckets of {profile!r} stand is not known. {error.message}")
        return {}


def _levels_of(opened: Any, entries: list[Entry]) -> dict[str, Any]:
    with opened as client:
        buckets = {entry.id: client.buckets(entry.operation) for entry in entries}
        first = {name: each[0] for name, each in buckets.items() if each}
        levels = {level.key: level for level in client.limiter.levels(list(first.values()))}
    return {name: levels[bucket.key] for name, bucket in first.items() if bucket.key in levels}


def _rows(entries: list[Entry], levels: dict[str, Any]) -> list[dict[str, Any]]:
    from spapi_core.catalog import default_catalog

    rows = []
    for entry in entries:
        plan = default_catalog().plan(entry.id)
        level = levels.get(entry.id)
        rows.append(
            {
                "operation": entry.id,
                "rate": entry.facts["rate"],
                "burst": entry.facts["burst"],
                "application_rate": entry.facts["application_rate"],
                "source": plan.source if plan else None,
                "learned_rate": level.rate if level is not None and level.learned else None,
                "level": None if level is None else round(level.level, 2),
                "in_flight": None if level is None else level.in_flight,
            }
        )
    return rows


def _table(rows: list[dict[str, Any]]) -> None:
    if not sys.stdout.isatty():
        print_table(list(rows[0]), (["" if value is None else value for value in row.values()] for row in rows))
        return
    with_levels = any(row["level"] is not None for row in rows)
    narrow = get_terminal_size().columns < _WIDE
    more = ("Level", "Learned") if with_levels else () if narrow else ("Source",)
    columns = ("Operation", "Rate/s", "Burst", *more)

    def cells(row: dict[str, Any]) -> list[str]:
        rate = f"{row['rate']:g}" + (f" (app {row['application_rate']:g})" if row["application_rate"] else "")
        learned = style(f"{row['learned_rate']:g}", "yellow") if row["learned_rate"] else ""
        level = f"{row['level']:g}" if row["level"] is not None else ""
        tail = (level, learned) if with_levels else (row["source"] or "",)
        section, _, name = row["operation"].partition(".")
        operation = f"{section}.\n  {name}" if narrow else row["operation"]
        return [style(operation, "none"), rate, str(row["burst"]), *tail[: len(more)]]

    print_table(columns, (cells(row) for row in rows))

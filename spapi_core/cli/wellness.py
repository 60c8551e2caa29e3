"""`spapi doctor` and `spapi health`: what is wrong, and whether something is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from spapi_core.cli import exit_codes
from spapi_core.cli.show import counted, print_json, print_table, style, width
from spapi_core.cli.state import AsJson, ProfileArgument, complete_profile, state_of

if TYPE_CHECKING:
    from spapi_core.doctor.finding import Finding

__all__ = ["doctor", "health"]

_MARKS = {"ok": ("ok", "green"), "warning": ("!!", "yellow"), "problem": ("XX", "red"), "skipped": ("--", "dim")}


def doctor(ctx: typer.Context, profile: ProfileArgument = None, as_json: AsJson = False) -> None:
    """Examine a profile: what is wrong, how sure that is, and what to do."""
    from spapi_core.doctor import Status, examine
    from spapi_core.retry import RetryPolicy

    state = state_of(ctx)
    found: list[Finding] = []
    for finding in examine(
        state.config(warn=False),
        profile,
        lambda known: state.client(known, retry=RetryPolicy(tries=2), token_store=None),
    ):
        found.append(finding)
        if not as_json:
            _print(finding)
    problems = [finding for finding in found if finding.status is Status.PROBLEM]
    if as_json:
        print_json({"healthy": not problems, "findings": [finding.to_dict() for finding in found]})
    else:
        warnings = sum(finding.status is Status.WARNING for finding in found)
        sys.stdout.write(f"\n{counted(len(problems), 'problem')}, {counted(warnings, 'warning')}.\n")
    if problems:
        raise typer.Exit(exit_codes.REFUSED)


def health(
    ctx: typer.Context,
    profiles: Annotated[
        list[str] | None,
        typer.Argument(
            help="Names of profiles; all when left out.", autocompletion=complete_profile, show_default=False
        ),
    ] = None,
    call: Annotated[bool, typer.Option(help="Make a harmless call as well, not only get a token.")] = True,
    as_json: AsJson = False,
) -> None:
    """Check all profiles at once, for monitoring; exit code 1 when one is ill."""
    from spapi_core.accounts.clients import Accounts
    from spapi_core.accounts.health import health_check
    from spapi_core.retry import RetryPolicy

    config = state_of(ctx).config()
    with Accounts(profiles or None, config=config, retry=RetryPolicy(tries=2)) as accounts:
        found = health_check(accounts, call=call)
    if as_json:
        print_json(found)
    else:
        print_table(
            ("Profile", "Status", "ms", "Endpoint", "Token", "Error"), (_row(name, row) for name, row in found.items())
        )
    if any(row["status"] != "healthy" for row in found.values()):
        raise typer.Exit(exit_codes.REFUSED)


def _row(name: str, row: dict[str, Any]) -> tuple[str, ...]:
    healthy = row["status"] == "healthy"
    return (
        style(name, "bold"),
        style(row["status"], "green" if healthy else "red"),
        str(row.get("latency_ms", "")),
        style(row.get("endpoint", "").removeprefix("https://"), "none"),
        style(row.get("token_preview", ""), "dim"),
        style(row.get("error", ""), "none"),
    )


def _print(finding: Finding) -> None:
    """One finding: a mark, what was looked at, what was found, and below it what to do."""
    import textwrap

    mark, colour = _MARKS[finding.status]
    room = width() - 22
    body = finding.text
    if finding.cause and finding.sure != "certain":
        body += f" ({finding.sure})"
    lines = textwrap.wrap(body, room, break_long_words=False, break_on_hyphens=False) or [""]
    if finding.remedy:
        lines += textwrap.wrap(
            "-> " + finding.remedy, room, subsequent_indent="   ", break_long_words=False, break_on_hyphens=False
        )
    if sys.stdout.isatty():
        from rich.console import Console

        console = Console(file=sys.stdout, highlight=False, soft_wrap=True)
        console.print(f"{style(mark, colour)} {finding.step:<17} {style(lines[0], 'none')}")
        for line in lines[1:]:
            console.print(" " * 21 + style(line, "none"))
    else:
        sys.stdout.write(
            f"{mark} {finding.step:<17} {lines[0]}\n" + "".join(f"{' ' * 21}{line}\n" for line in lines[1:])
        )
        sys.stdout.flush()

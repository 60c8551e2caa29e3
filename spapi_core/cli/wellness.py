"""`spapi doctor` and `spapi health`: what is wrong, and whether something is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from spapi_core.cli import exit_codes
from spapi_core.cli.show import counted, print_json, print_table, style, width, wrapped
from spapi_core.cli.state import AsJson, complete_profile, state_of
from spapi_core.cli.trouble import CheckFailedError, note
from spapi_core.marketplaces import START_SANDBOX
from spapi_core.profiles.choose import chosen_profiles

if TYPE_CHECKING:
    from spapi_core.cli.state import CommandState
    from spapi_core.doctor.finding import Finding
    from spapi_core.profiles.config import Config

__all__ = ["doctor", "health"]

_MARKS = {"ok": ("ok", "green"), "warning": ("!!", "yellow"), "problem": ("XX", "red"), "skipped": ("--", "dim")}
_STEPS = {"Configuration": exit_codes.CONFIGURATION, "Reachability": exit_codes.NO_ANSWER}
_MARGIN = " " * 21

Named = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PROFILE]...", help="The same as --profile.", autocompletion=complete_profile, show_default=False
    ),
]
Patterns = Annotated[
    list[str] | None,
    typer.Option(
        "--profile",
        "-p",
        help="Name of a profile, or a pattern such as 'eu-*'; may be given several times.",
        autocompletion=complete_profile,
        show_default=False,
    ),
]
InRegion = Annotated[str | None, typer.Option("--region", help="Only those of NA, EU or FE.", show_default=False)]


def doctor(
    ctx: typer.Context,
    named: Named = None,
    profile: Patterns = None,
    all_profiles: Annotated[bool, typer.Option("--all", help="All profiles, one after the other.")] = False,
    region: InRegion = None,
    as_json: AsJson = False,
) -> None:
    """Examine a profile, or several: what is wrong, how sure that is, and what to do."""
    from spapi_core.doctor import Status

    state = state_of(ctx)
    config = state.config(warn=False)
    names: list[str | None] = [
        *chosen_profiles(config, [*(named or ()), *(profile or ())], everything=all_profiles, region=region)
    ]
    several = len(names) > 1 or all_profiles or region is not None
    found: dict[str, list[Finding]] = {}
    for name in names or [None]:
        if several and not as_json:
            sys.stdout.write(f"{'' if not found else chr(10)}{name}\n")
        found[str(name)] = _examined(state, config, name, as_json=as_json)
    problems = [each for findings in found.values() for each in findings if each.status is Status.PROBLEM]
    ill = [name for name, findings in found.items() if any(each.status is Status.PROBLEM for each in findings)]
    if as_json:
        rows = {name: _report(findings) for name, findings in found.items()}
        print_json({"healthy": not problems, "profiles": rows} if several else next(iter(rows.values())))
    else:
        warnings = sum(each.status is Status.WARNING for findings in found.values() for each in findings)
        sys.stdout.write(f"\n{counted(len(problems), 'problem')}, {counted(warnings, 'warning')}.\n")
        if several:
            sys.stdout.write(_summary(ill, len(found)))
    if problems:
        status = exit_codes.joined(_STEPS.get(each.step, exit_codes.REFUSED) for each in problems)
        said = f"{_summary(ill, len(found)).strip()} {ill[0]}: " if several else ""
        raise CheckFailedError(said + problems[0].text, status, remedy=problems[0].remedy)


def health(
    ctx: typer.Context,
    named: Named = None,
    profile: Patterns = None,
    region: InRegion = None,
    call: Annotated[bool, typer.Option(help="Make a harmless call as well, not only get a token.")] = True,
    as_json: AsJson = False,
) -> None:
    """Check all profiles at once, or those named, for monitoring; fails when one is not healthy."""
    from spapi_core.accounts.clients import Accounts
    from spapi_core.accounts.health import health_check
    from spapi_core.retry import RetryPolicy

    config = state_of(ctx).config()
    names = chosen_profiles(config, [*(named or ()), *(profile or ())], everything=True, region=region)
    with Accounts(names or None, config=config, retry=RetryPolicy(tries=2)) as accounts:
        found = health_check(accounts, call=call)
    if as_json:
        print_json(found)
    else:
        print_table(
            ("Profile", "Status", "ms", "Endpoint", "Token", "Error"), (_row(name, row) for name, row in found.items())
        )
    ill = {name: row for name, row in found.items() if row["status"] != "healthy"}
    if ill:
        first = next(iter(ill.values()))
        summary = f"{counted(len(ill), 'profile')} of {len(found)} cannot call: {', '.join(ill)}."
        if not as_json and len(found) > 1:
            note(summary)
        said = f"{summary} {first.get('error', '')}"
        hint = f"spapi doctor --profile {next(iter(ill))}"
        remedy = START_SANDBOX if START_SANDBOX in str(first.get("error")) else hint
        raise CheckFailedError(said, exit_codes.joined(_status(row) for row in ill.values()), remedy=remedy)


def _examined(state: CommandState, config: Config, name: str | None, *, as_json: bool) -> list[Finding]:
    """The findings of a profile, shown to a person as they come."""
    from spapi_core.doctor import examine
    from spapi_core.retry import RetryPolicy

    found = []
    for finding in examine(
        config, name, lambda known: state.client(known, retry=RetryPolicy(tries=2), token_store=None)
    ):
        found.append(finding)
        if not as_json:
            _print(finding)
    return found


def _summary(ill: list[str], number: int) -> str:
    if not ill:
        return f"No problem in any of {counted(number, 'profile')}.\n"
    return f"Problems in {len(ill)} of {counted(number, 'profile')}: {', '.join(ill)}.\n"


def _report(findings: list[Finding]) -> dict[str, Any]:
    from spapi_core.doctor import Status

    ill = any(each.status is Status.PROBLEM for each in findings)
    return {"healthy": not ill, "findings": [each.to_dict() for each in findings]}


def _status(row: dict[str, Any]) -> int:
    """The exit code that the error of a profile has in every other command."""
    from spapi_core import errors

    kind: Any = getattr(errors, str(row.get("error_class")), None)
    return exit_codes.code_of(kind()) if isinstance(kind, type) else exit_codes.REFUSED


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
    mark, colour = _MARKS[finding.status]
    columns = width()
    room = None if columns is None else columns - len(_MARGIN) - 1
    body = finding.text
    if finding.cause and finding.sure != "certain":
        body += f" ({finding.sure})"
    lines = wrapped(body, room) or [""]
    if finding.remedy:
        lines += wrapped("-> " + finding.remedy, room, rest="   ")
    if columns is not None:
        from rich.console import Console

        console = Console(file=sys.stdout, highlight=False, soft_wrap=True)
        console.print(f"{style(mark, colour)} {finding.step:<17} {style(lines[0], 'none')}")
        for line in lines[1:]:
            console.print(_MARGIN + style(line, "none"))
    else:
        sys.stdout.write(
            f"{mark} {finding.step:<17} {lines[0]}\n" + "".join(f"{_MARGIN}{line}\n" for line in lines[1:])
        )
        sys.stdout.flush()

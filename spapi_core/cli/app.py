"""The commands put together. Each part imports what it works with when it runs, so that the help comes quickly."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from spapi_core.cli import (
    authorising,
    calling,
    catalog,
    exports,
    feeds,
    fleet,
    notifications,
    profiles,
    quota,
    reports,
    wellness,
)
from spapi_core.cli.help import dress
from spapi_core.cli.state import CommandState, log_to_stderr
from spapi_core.sandbox.cli import app as sandbox

__all__ = ["app"]

_EPILOG = (
    "Exit codes: 0 done; 1 Amazon refused, or a check found something; 2 the command line is wrong; "
    "3 the configuration is wrong; 4 no answer; 130 interrupted. "
    "Without credentials: spapi sandbox serve, and in another terminal any command with the profile local."
)

app = typer.Typer(
    name="spapi",
    help="Amazon's Selling Partner API from the command line.",
    epilog=_EPILOG,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"spapi {version('spapi-clients')}")
        raise typer.Exit


@app.callback()
def options(
    ctx: typer.Context,
    config: Annotated[Path | None, typer.Option(help="The file with the profiles.", show_default=False)] = None,
    verbose: Annotated[
        int,
        typer.Option(
            "--verbose", "-v", count=True, show_default=False, help="Write a line for each call on standard error."
        ),
    ] = 0,
    version: Annotated[  # noqa: ARG001  # done by its callback
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Amazon's Selling Partner API from the command line."""
    ctx.obj = CommandState(config)
    log_to_stderr(ctx, verbose)


app.command("init", rich_help_panel="Set up")(profiles.init)
app.add_typer(profiles.app, name="profiles", rich_help_panel="Set up")
app.add_typer(authorising.app, name="auth", rich_help_panel="Set up")
app.command("doctor", rich_help_panel="Look after")(wellness.doctor)
app.command("health", rich_help_panel="Look after")(wellness.health)
app.add_typer(fleet.app, name="fleet", rich_help_panel="Look after")
app.command("marketplaces", rich_help_panel="Look up")(catalog.marketplaces)
app.command("operations", rich_help_panel="Look up")(catalog.operations)
app.command("quota", rich_help_panel="Look up")(quota.quota)
calling.add_to(app, rich_help_panel="Call")
app.add_typer(reports.app, name="reports", rich_help_panel="Jobs")
app.add_typer(feeds.app, name="feeds", rich_help_panel="Jobs")
app.add_typer(exports.kiosk, name="kiosk", rich_help_panel="Jobs")
app.add_typer(exports.orders, name="orders", rich_help_panel="Jobs")
app.add_typer(notifications.app, name="notifications", rich_help_panel="Call")
app.add_typer(sandbox, name="sandbox", rich_help_panel="Call")
dress(app)

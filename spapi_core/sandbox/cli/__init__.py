"""`spapi sandbox`: serve a sandbox, and steer one that is running."""

from __future__ import annotations

import typer

from spapi_core.sandbox.cli.serving import serve
from spapi_core.sandbox.cli.steering import advance, fault_on, faults_listed, reset, traffic

__all__ = ["app"]

app = typer.Typer(help="A local sandbox of Amazon's Selling Partner API.", no_args_is_help=True)
app.command()(serve)
app.command("fault")(fault_on)
app.command("faults")(faults_listed)
app.command()(advance)
app.command()(reset)
app.command()(traffic)

"""`spapi sandbox`: serve a sandbox, and steer one that is running."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

__all__ = ["app"]

app = typer.Typer(help="A local sandbox of Amazon's Selling Partner API.", no_args_is_help=True)


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port; 0 for a free one.", min=0, max=65535)] = 8642,
    *,
    stateful: Annotated[bool, typer.Option("--stateful", help="Remember what was done, also where Amazon's sandbox is static.")] = False,
    plans: Annotated[str, typer.Option(help="Usage plans: production, sandbox or none.")] = "production",
    time_scale: Annotated[float, typer.Option(help="Sandbox seconds in a second, e.g. 60.")] = 1.0,
    seed: Annotated[Path | None, typer.Option(help="File that says how much data there is.")] = None,
    accounts: Annotated[Path | None, typer.Option(help="File with applications, sellers and authorizations.")] = None,
    scenario: Annotated[Path | None, typer.Option(help="File with faults that play a bad day.")] = None,
    fault: Annotated[list[str] | None, typer.Option(help="A fault, e.g. kind=status,status=503,times=3.")] = None,
    region: Annotated[str | None, typer.Option(help="The region that this sandbox is: na, eu or fe.")] = None,
    enforce_restricted: Annotated[bool | None, typer.Option(help="Personal data needs a restricted data token.")] = None,
    allow_remote: Annotated[bool, typer.Option("--allow-remote", help="Listen on other addresses than loopback.")] = False,
) -> None:
    """Serve until interrupted."""
    from spapi_core.sandbox.faults import read_scenario  # noqa: PLC0415 - the command line stays quick without it
    from spapi_core.sandbox.local import LocalSandbox, check_host  # noqa: PLC0415 - the same

    try:
        faults: list[Any] = read_scenario(scenario) if scenario else []
        faults += [fault_of(text) for text in fault or ()]
        check_host(host, allow_remote=allow_remote)
        local = LocalSandbox(
            stateful=stateful,
            plans=plans,
            time_scale=time_scale,
            seed=seed,
            accounts=accounts,
            faults=faults,
            region=region,
            enforce_restricted=enforce_restricted,
            host=host,
            allow_remote=allow_remote,
        )
    except (ValueError, FileNotFoundError) as error:
        typer.echo(f"spapi sandbox: {error}", err=True)
        raise typer.Exit(2) from error
    try:
        asyncio.run(_run(local.sandbox, host, port))
    except OSError as error:
        typer.echo(f"spapi sandbox: cannot listen on {host} port {port}: {error.strerror}", err=True)
        raise typer.Exit(1) from error


async def _run(sandbox: Any, host: str, port: int) -> None:
    from spapi_core.sandbox.local import serve as listen  # noqa: PLC0415 - as above

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stop.set)
    runner, bound = await listen(sandbox, host, port)
    shown = f"[{host}]" if ":" in host else host
    typer.echo(f"Sandbox with {len(sandbox.catalogue)} operations on http://{shown}:{bound}")
    typer.echo(f"Login with Amazon: http://{shown}:{bound}/auth/o2/token")
    typer.echo(f"Page: http://{shown}:{bound}/_sandbox/")
    sys.stdout.flush()
    try:
        await stop.wait()
    finally:
        await runner.cleanup()


def fault_of(text: str) -> Any:
    """A fault out of `name=value,name=value`.

    Raises:
        FaultError: It is not usable.
    """
    from spapi_core.sandbox.faults import Fault, FaultError  # noqa: PLC0415 - as above

    row: dict[str, Any] = {}
    for part in text.split(","):
        name, sign, value = part.partition("=")
        if not sign:
            raise FaultError(f"faults: {part!r} is not name=value")
        row[name.strip()] = _value(value.strip())
    return Fault.of(row)


def _value(text: str) -> Any:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return {"true": True, "false": False}.get(text.lower(), text)

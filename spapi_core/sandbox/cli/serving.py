"""`spapi sandbox serve`: a sandbox that runs until it is interrupted."""

from __future__ import annotations

import asyncio
import gc
import json
import signal
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from spapi_core.sandbox.cli.command import CONFIGURATION, REFUSED, AsJson, SandboxCommandError, row_of

__all__ = ["serve"]

_NEEDS, _EXTRA = "The local sandbox needs an extra.", "pip install 'spapi-clients[sandbox]'"


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port; 0 for a free one.", min=0, max=65535)] = 8642,
    *,
    stateful: Annotated[
        bool, typer.Option("--stateful", help="Remember what was done, also where Amazon's sandbox is static.")
    ] = False,
    plans: Annotated[str, typer.Option(help="Usage plans: production, sandbox or none.")] = "production",
    time_scale: Annotated[float, typer.Option(help="Sandbox seconds per second, e.g. 60.")] = 1.0,
    start: Annotated[
        str | None,
        typer.Option(help="Sandbox time at the beginning, e.g. 2026-01-31; the data then has the same dates."),
    ] = None,
    seed: Annotated[Path | None, typer.Option(help="File that says how much data there is.")] = None,
    accounts: Annotated[Path | None, typer.Option(help="File with applications, sellers and authorizations.")] = None,
    scenario: Annotated[Path | None, typer.Option(help="File with faults that play a bad day.")] = None,
    fault: Annotated[list[str] | None, typer.Option(help="A fault, e.g. kind=status,status=503,times=3.")] = None,
    region: Annotated[str | None, typer.Option(help="The region that this sandbox stands for: na, eu or fe.")] = None,
    enforce_restricted: Annotated[
        bool | None, typer.Option(help="Personal data needs a restricted data token.")
    ] = None,
    allow_remote: Annotated[
        bool, typer.Option("--allow-remote", help="Listen on other addresses than loopback.")
    ] = False,
    tls: Annotated[bool, typer.Option("--tls", help="Speak https, with a certificate authority made now.")] = False,
    proxy: Annotated[
        bool,
        typer.Option("--proxy", help="Be a proxy too: calls to Amazon's hosts end here, other hosts are refused."),
    ] = False,
    proxy_port: Annotated[int, typer.Option(help="Port of the proxy; 0 for a free one.", min=0, max=65535)] = 8643,
    sqs_endpoint: Annotated[
        str | None,
        typer.Option(
            help="URL of a server that speaks SQS; notifications of changes are sent there.", show_default=False
        ),
    ] = None,
    ca_file: Annotated[
        Path | None, typer.Option(help="Where to write the authority's certificate; without it a temporary file.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Serve until interrupted."""
    if sqs_endpoint is not None and not stateful:
        raise SandboxCommandError(
            "spapi sandbox: --sqs-endpoint needs --stateful: without it nothing changes, so no notification is sent"
        )
    # What is imported and read until it listens stays: looking through it for garbage would be a tenth of the start.
    gc.disable()
    try:
        from spapi_core.sandbox import LocalSandbox, check_host
        from spapi_core.sandbox.replies.faults import read_scenario
    except ModuleNotFoundError as error:
        gc.enable()
        raise SandboxCommandError(f"{_NEEDS} {_EXTRA}", CONFIGURATION, _EXTRA) from error
    try:
        faults: list[Any] = read_scenario(scenario) if scenario else []
        faults += [fault_of(text) for text in fault or ()]
        check_host(host, allow_remote=allow_remote)
        local = LocalSandbox(
            stateful=stateful,
            plans=plans,
            time_scale=time_scale,
            start=start,
            seed=seed,
            accounts=accounts,
            faults=faults,
            region=region,
            enforce_restricted=enforce_restricted,
            host=host,
            port=port,
            allow_remote=allow_remote,
            tls=tls,
            proxy=proxy,
            proxy_port=proxy_port,
            ca_file=ca_file,
            sqs_endpoint=sqs_endpoint,
        )
    except (ValueError, FileNotFoundError) as error:
        raise SandboxCommandError(f"spapi sandbox: {error}") from error
    finally:
        gc.enable()
    gc.freeze()
    try:
        asyncio.run(_run(local, as_json=as_json))
    except ModuleNotFoundError as error:
        said = f"--tls and --proxy need an extra ({error.name} is missing). {_EXTRA}"
        raise SandboxCommandError(said, CONFIGURATION, _EXTRA) from error
    except OSError as error:
        where = f"write {error.filename}" if error.filename else f"listen on {host} port {port}"
        also = f" or {proxy_port}" if proxy and not error.filename else ""
        remedy = "Give a file that can be written." if error.filename else "Stop what listens there, or give --port 0."
        raise SandboxCommandError(f"spapi sandbox: cannot {where}{also}: {error.strerror}", REFUSED, remedy) from error


async def _run(local: Any, *, as_json: bool) -> None:
    from spapi_core.sandbox.server.listen import serve as listen

    stop: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    for name, status in ((signal.SIGINT, 130), (signal.SIGTERM, 0)):
        asyncio.get_running_loop().add_signal_handler(name, _end, stop, status)
    served = await listen(local.sandbox, local.listening)
    if as_json:
        typer.echo(json.dumps(_places(local, served)))
    else:
        _print_places(local, served)
    sys.stdout.flush()
    try:
        status = await stop
    finally:
        await served.close()
    if status:
        raise typer.Exit(status)


def _places(local: Any, served: Any) -> dict[str, Any]:
    """Where a sandbox that was started is reached, on one line."""
    return {
        "url": served.url,
        "lwa_url": f"{served.url}/auth/o2/token",
        "page": f"{served.url}/_sandbox/",
        "operations": len(local.sandbox.catalog),
        "ca_file": str(served.ca_file) if served.ca_file else None,
        "proxy": served.proxy_url or None,
        "environment": dict(served.environment or {}),
    }


def _print_places(local: Any, served: Any) -> None:
    typer.echo(f"Sandbox with {len(local.sandbox.catalog)} operations on {served.url}")
    typer.echo(f"Login with Amazon: {served.url}/auth/o2/token")
    typer.echo(f"Page: {served.url}/_sandbox/")
    if served.ca_file:
        typer.echo(f"Certificate authority: {served.ca_file}")
    if served.proxy_url:
        typer.echo(f"Proxy: {served.proxy_url}")
        typer.echo("For programs that call Amazon's hosts:")
    if served.environment:
        typer.echo("  export " + " ".join(f"{name}={value}" for name, value in served.environment.items()))


def _end(stop: asyncio.Future[int], status: int) -> None:
    if not stop.done():
        stop.set_result(status)


def fault_of(text: str) -> Any:
    """A fault out of `name=value,name=value`.

    Raises:
        FaultError: It is not usable.
    """
    from spapi_core.sandbox.replies.faults import Fault

    return Fault.of(row_of(text))

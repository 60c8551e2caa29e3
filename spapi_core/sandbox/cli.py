"""`spapi sandbox`: serve a sandbox, and steer one that is running."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

__all__ = ["app"]

app = typer.Typer(help="A local sandbox of Amazon's Selling Partner API.", no_args_is_help=True)

Where = Annotated[str, typer.Option("--url", help="Address of the running sandbox.")]
HERE = "http://127.0.0.1:8642"


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port; 0 for a free one.", min=0, max=65535)] = 8642,
    *,
    stateful: Annotated[
        bool, typer.Option("--stateful", help="Remember what was done, also where Amazon's sandbox is static.")
    ] = False,
    plans: Annotated[str, typer.Option(help="Usage plans: production, sandbox or none.")] = "production",
    time_scale: Annotated[float, typer.Option(help="Sandbox seconds in a second, e.g. 60.")] = 1.0,
    start: Annotated[
        str | None,
        typer.Option(help="Sandbox time at the beginning, e.g. 2026-01-31; the data has the same dates then."),
    ] = None,
    seed: Annotated[Path | None, typer.Option(help="File that says how much data there is.")] = None,
    accounts: Annotated[Path | None, typer.Option(help="File with applications, sellers and authorizations.")] = None,
    scenario: Annotated[Path | None, typer.Option(help="File with faults that play a bad day.")] = None,
    fault: Annotated[list[str] | None, typer.Option(help="A fault, e.g. kind=status,status=503,times=3.")] = None,
    region: Annotated[str | None, typer.Option(help="The region that this sandbox is: na, eu or fe.")] = None,
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
        typer.Option(help="URL of what speaks SQS: notifications of changes are sent there.", show_default=False),
    ] = None,
    ca_file: Annotated[
        Path | None, typer.Option(help="Where to write the authority's certificate; without it a temporary file.")
    ] = None,
) -> None:
    """Serve until interrupted."""
    from spapi_core.sandbox.replies.faults import read_scenario

    try:
        from spapi_core.sandbox import LocalSandbox, check_host
    except ModuleNotFoundError as error:
        _failed(str(error))
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
        typer.echo(f"spapi sandbox: {error}", err=True)
        raise typer.Exit(2) from error
    try:
        asyncio.run(_run(local))
    except ModuleNotFoundError as error:
        _failed(f"--tls and --proxy need an extra ({error.name} is missing): pip install 'spapi-clients[sandbox]'")
    except OSError as error:
        where = f"write {error.filename}" if error.filename else f"listen on {host} port {port}"
        also = f" or {proxy_port}" if proxy and not error.filename else ""
        typer.echo(f"spapi sandbox: cannot {where}{also}: {error.strerror}", err=True)
        raise typer.Exit(1) from error


@app.command("fault")
def fault_on(
    entries: Annotated[
        str, typer.Argument(help="The fault, e.g. kind=status,status=503,operation=orders_v0.*,times=3.")
    ],
    url: Where = HERE,
) -> None:
    """Switch a fault on in a running sandbox."""
    made = _asked(url, "POST", "faults", _row(entries))
    typer.echo(f"fault {made['faults'][0]} is on")


@app.command("faults")
def faults_listed(
    url: Where = HERE,
    *,
    clear: Annotated[bool, typer.Option("--clear", help="Switch all of them off.")] = False,
) -> None:
    """List the faults of a running sandbox, or switch them off."""
    for row in _asked(url, "DELETE" if clear else "GET", "faults")["faults"]:
        typer.echo(json.dumps({name: value for name, value in row.items() if value not in (None, "")}))


@app.command()
def advance(seconds: Annotated[float, typer.Argument(help="Sandbox seconds to skip.")], url: Where = HERE) -> None:
    """Move the time of a running sandbox forward."""
    typer.echo(_asked(url, "POST", "clock", {"advance": seconds})["time"])


@app.command()
def reset(url: Where = HERE) -> None:
    """Make a running sandbox forget everything but its tokens."""
    _asked(url, "POST", "reset", {})
    typer.echo("reset")


@app.command()
def traffic(url: Where = HERE) -> None:
    """Print the last requests of a running sandbox, one JSON object a line; secrets are masked."""
    for row in _asked(url, "GET", "traffic")["requests"]:
        typer.echo(json.dumps(row))


def _asked(url: str, method: str, door: str, body: Any = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    if not url.startswith(("http://", "https://")):
        _failed(f"the address {url!r} must begin with http://")
    request = urllib.request.Request(  # noqa: S310 - http, checked above
        f"{url.rstrip('/')}/_sandbox/api/{door}", data, {"Content-Type": "application/json"}, method=method
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - as above
            return json.load(answer)
    except urllib.error.HTTPError as error:
        with error:
            _failed(json.load(error).get("error", str(error)))
    except (OSError, ValueError) as error:
        _failed(f"no sandbox answers at {url}: {error}")


def _failed(message: str) -> NoReturn:
    typer.echo(f"spapi sandbox: {message}", err=True)
    raise typer.Exit(2)


async def _run(local: Any) -> None:
    from spapi_core.sandbox.server.listen import serve as listen

    stop: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    for name, status in ((signal.SIGINT, 130), (signal.SIGTERM, 0)):
        asyncio.get_running_loop().add_signal_handler(name, _end, stop, status)
    served = await listen(local.sandbox, local.listening)
    typer.echo(f"Sandbox with {len(local.sandbox.catalogue)} operations on {served.url}")
    typer.echo(f"Login with Amazon: {served.url}/auth/o2/token")
    typer.echo(f"Page: {served.url}/_sandbox/")
    if served.ca_file:
        typer.echo(f"Certificate authority: {served.ca_file}")
    if served.proxy_url:
        typer.echo(f"Proxy: {served.proxy_url}")
        typer.echo("For programs that call Amazon's hosts:")
    if served.environment:
        typer.echo("  export " + " ".join(f"{name}={value}" for name, value in served.environment.items()))
    sys.stdout.flush()
    try:
        status = await stop
    finally:
        await served.close()
    if status:
        raise typer.Exit(status)


def _end(stop: asyncio.Future[int], status: int) -> None:
    if not stop.done():
        stop.set_result(status)


def fault_of(text: str) -> Any:
    """A fault out of `name=value,name=value`.

    Raises:
        FaultError: It is not usable.
    """
    from spapi_core.sandbox.replies.faults import Fault

    return Fault.of(_row(text))


def _row(text: str) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for part in text.split(","):
        name, sign, value = part.partition("=")
        if not sign:
            _failed(f"{part!r} is not name=value")
        row[name.strip()] = _value(value.strip())
    return row


def _value(text: str) -> Any:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return {"true": True, "false": False}.get(text.lower(), text)

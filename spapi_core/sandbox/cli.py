"""`spapi sandbox`: serve a sandbox, and steer one that is running."""

from __future__ import annotations

import asyncio
import gc
import http.client
import json
import signal
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Annotated, Any

import typer

__all__ = ["app"]

REFUSED, USAGE, CONFIGURATION, NO_ANSWER = 1, 2, 3, 4
_NEEDS, _EXTRA = "The local sandbox needs an extra.", "pip install 'spapi-clients[sandbox]'"


class SandboxCommandError(typer.BadParameter):
    """A command of the sandbox that cannot be done; typer shows it where the commands run on their own.

    Args:
        message: What happened.
        exit_code: The code it ends with.
        remedy: What to do.
    """

    def __init__(self, message: str, exit_code: int = USAGE, remedy: str = "") -> None:
        super().__init__(message)
        self.exit_code = exit_code
        self.remedy = remedy

    def format_message(self) -> str:
        """What happened, as it is."""
        return str(self.message)


app = typer.Typer(help="A local sandbox of Amazon's Selling Partner API.", no_args_is_help=True)

Where = Annotated[str, typer.Option("--url", help="Address of the running sandbox.")]
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON.")]
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
        remedy = "Give a file that can be written." if error.filename else "End what listens there, or give --port 0."
        raise SandboxCommandError(f"spapi sandbox: cannot {where}{also}: {error.strerror}", REFUSED, remedy) from error


@app.command("fault")
def fault_on(
    entries: Annotated[
        str,
        typer.Argument(metavar="FAULT", help="The fault, e.g. kind=status,status=503,operation=orders_v0.*,times=3."),
    ],
    url: Where = HERE,
    *,
    as_json: AsJson = False,
) -> None:
    """Switch a fault on in a running sandbox."""
    made = _asked(url, "POST", "faults", _row(entries))
    _say({"fault": made["faults"][0]}, f"fault {made['faults'][0]} is on", as_json=as_json)


@app.command("faults")
def faults_listed(
    url: Where = HERE,
    *,
    clear: Annotated[bool, typer.Option("--clear", help="Switch all of them off.")] = False,
    as_json: AsJson = False,
) -> None:
    """List the faults of a running sandbox, or switch them off."""
    rows = [
        {name: value for name, value in row.items() if value not in (None, "")}
        for row in _asked(url, "DELETE" if clear else "GET", "faults")["faults"]
    ]
    _say(rows, *map(json.dumps, rows), as_json=as_json)


@app.command()
def advance(
    seconds: Annotated[float, typer.Argument(help="Sandbox seconds to skip.")],
    url: Where = HERE,
    *,
    as_json: AsJson = False,
) -> None:
    """Move the time of a running sandbox forward."""
    time = _asked(url, "POST", "clock", {"advance": seconds})["time"]
    _say({"time": time}, time, as_json=as_json)


@app.command()
def reset(url: Where = HERE, *, as_json: AsJson = False) -> None:
    """Make a running sandbox forget everything but its tokens."""
    _asked(url, "POST", "reset", {})
    _say({"reset": True}, "reset", as_json=as_json)


@app.command()
def traffic(url: Where = HERE, *, as_json: AsJson = False) -> None:
    """Print the last requests of a running sandbox, one JSON object per line; secrets are masked."""
    rows = _asked(url, "GET", "traffic")["requests"]
    _say(rows, *map(json.dumps, rows), as_json=as_json)


def _say(value: Any, *lines: str, as_json: bool) -> None:
    """What a command has to say: one JSON value for a program, else lines."""
    for line in [json.dumps(value, indent=2)] if as_json else lines:
        typer.echo(line)


def _asked(url: str, method: str, path: str, body: Any = None) -> Any:
    """What a running sandbox answers to its control interface.

    Raises:
        SandboxCommandError: It refuses, there is none, or its address is wrong.
    """
    data = None if body is None else json.dumps(body).encode()
    if not url.startswith(("http://", "https://")):
        raise SandboxCommandError(f"The address {url!r} must begin with http:// or https://.")
    request = urllib.request.Request(  # noqa: S310 - http, checked above
        f"{url.rstrip('/')}/_sandbox/api/{path}", data, {"Content-Type": "application/json"}, method=method
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - as above
            return json.load(answer)
    except urllib.error.HTTPError as error:
        with error:
            try:
                said = json.load(error).get("error", str(error))
            except ValueError:
                raise _nobody(url, "what answers there is no sandbox") from None
        raise SandboxCommandError(f"spapi sandbox: {said}") from None
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise _nobody(url, _reason(error)) from None


def _nobody(url: str, reason: str) -> SandboxCommandError:
    remedy = "Start it with `spapi sandbox serve --stateful`, or give its address with --url."
    return SandboxCommandError(f"No sandbox answers at {url}: {reason}.", NO_ANSWER, remedy)


def _reason(error: Exception) -> str:
    """Why there was no answer, in the words of the operating system where it has some."""
    inner = error.reason if isinstance(error, urllib.error.URLError) else error
    words = getattr(inner, "strerror", None) or str(inner) or type(inner).__name__
    return str(words).rstrip(".")


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

    return Fault.of(_row(text))


def _row(text: str) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for part in text.split(","):
        name, sign, value = part.partition("=")
        if not sign:
            raise SandboxCommandError(f"{part!r} is not name=value: write kind=status,status=503.")
        row[name.strip()] = _value(value.strip())
    return row


def _value(text: str) -> Any:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return {"true": True, "false": False}.get(text.lower(), text)

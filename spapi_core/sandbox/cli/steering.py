"""The commands that steer a sandbox that runs: each asks its control interface."""

from __future__ import annotations

import http.client
import json
import urllib.error
import urllib.request
from typing import Annotated, Any

import typer

from spapi_core.sandbox.cli.command import NO_ANSWER, AsJson, SandboxCommandError, row_of

__all__ = ["advance", "fault_on", "faults_listed", "reset", "traffic"]

Where = Annotated[str, typer.Option("--url", help="Address of the running sandbox.")]
HERE = "http://127.0.0.1:8642"


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
    made = _asked(url, "POST", "faults", row_of(entries))
    _say({"fault": made["faults"][0]}, f"fault {made['faults'][0]} is on", as_json=as_json)


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


def advance(
    seconds: Annotated[float, typer.Argument(help="Sandbox seconds to skip.")],
    url: Where = HERE,
    *,
    as_json: AsJson = False,
) -> None:
    """Move the time of a running sandbox forward."""
    time = _asked(url, "POST", "clock", {"advance": seconds})["time"]
    _say({"time": time}, time, as_json=as_json)


def reset(url: Where = HERE, *, as_json: AsJson = False) -> None:
    """Make a running sandbox forget everything but its tokens."""
    _asked(url, "POST", "reset", {})
    _say({"reset": True}, "reset", as_json=as_json)


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

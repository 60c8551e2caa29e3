"""`spapi fleet`: how a fleet of workers stands, from its Redis alone."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from spapi_core.cli.show import counted, print_json, print_table
from spapi_core.cli.state import AsJson

__all__ = ["app"]

app = typer.Typer(no_args_is_help=True, help="Look at a fleet of workers that shares its plans in Redis.")
_MOST = 30


@app.callback()
def _fleet() -> None:
    """Look at a fleet of workers that shares its plans in Redis."""


@app.command()
def status(
    redis: Annotated[
        str, typer.Option(envvar="SPAPI_REDIS_URL", help="URL of the Redis server.", show_default=True)
    ] = ("redis://localhost:6379/0"),
    prefix: Annotated[str, typer.Option(help="Prefix of the keys of the permit store.")] = "spapi",
    as_json: AsJson = False,
) -> None:
    """Who waits for what, how full the usage plans are, and how old the shared tokens are."""
    from spapi_core.errors import ConfigurationError

    try:
        from redis import Redis
    except ImportError as error:
        raise ConfigurationError("This needs redis-py: pip install 'spapi-clients[redis]'") from error
    from spapi_core.integrations.status import fleet_status
    from spapi_core.limits.forecast import in_words

    try:
        client = Redis.from_url(redis)
    except ValueError:
        # Without the URL: it may hold a password.
        raise ConfigurationError("--redis is not a URL of a Redis: write redis://localhost:6379/0") from None
    with client:
        found = fleet_status(client, prefix=prefix)
    if as_json:
        print_json(found.to_dict())
        return
    rows = [
        (
            plan.account or "-",
            plan.operation,
            f"{plan.waiting}{'' if plan.keeps_places else ' (not kept)'}",
            in_words(plan.wait),
            f"{plan.level:.1f} of {plan.burst}",
            f"{plan.rate:.4g}/s{' (learned)' if plan.learned else ''}",
            plan.in_flight,
        )
        for plan in found.plans[:_MOST]
    ]
    if rows:
        print_table(("Account", "Operation", "Waiting", "Longest", "Permits", "Rate", "In flight"), rows)
    if len(found.plans) > _MOST:
        sys.stdout.write(f"... and {counted(len(found.plans) - _MOST, 'usage plan')} more; --json has all.\n")
    if found.tokens:
        print_table(
            ("Token", "Age", "Good for"),
            [
                (each.fingerprint, "-" if each.age is None else in_words(each.age), in_words(each.seconds_left))
                for each in found.tokens[:_MOST]
            ],
        )
    if any(not plan.keeps_places for plan in found.plans):
        sys.stdout.write(
            "(not kept): too many places of this plan were not taken up in time, so they no longer block others. The workers "
            "are behind: start more of them, or give reservations a longer hold.\n"
        )
    waiting = sum(plan.waiting for plan in found.plans)
    sys.stdout.write(
        f"{counted(len(found.plans), 'usage plan')} in use, {counted(waiting, 'place')} in queues, "
        f"{counted(len(found.tokens), 'token')} shared.\n"
    )

"""`spapi init` and `spapi profiles`: writing, showing and checking profiles."""

from __future__ import annotations

import json
import sys
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from spapi_core.cli import exit_codes
from spapi_core.cli.ask import ask, confirm
from spapi_core.cli.show import counted, print_json, print_table, style
from spapi_core.cli.state import AsJson, ProfileArgument, ProfileOption, one_of, state_of
from spapi_core.cli.trouble import CheckFailedError, note
from spapi_core.errors import ConfigurationError, InvalidArgumentError

if TYPE_CHECKING:
    from spapi_core.profiles.config import Config

__all__ = ["app", "init"]

app = typer.Typer(help="List, show and check profiles.", no_args_is_help=True)

_BEGINNINGS = {"lwa_client_id": "amzn1.", "refresh_token": "Atzr|"}
_SECRETS = {"lwa_client_secret": "client secret", "refresh_token": "refresh token"}


def init(
    ctx: typer.Context,
    name: Annotated[
        str | None, typer.Option("--profile", "-p", help="Name of the new profile.", show_default=False)
    ] = None,
    marketplace: Annotated[str | None, typer.Option(help="Country code or id.", show_default=False)] = None,
    region: Annotated[str | None, typer.Option(help="NA, EU or FE; only for an id that is not in the list.")] = None,
    sandbox: Annotated[bool | None, typer.Option(help="Calls go to Amazon's sandbox.", show_default=False)] = None,
    client_id: Annotated[str | None, typer.Option(help="LWA client id.", show_default=False)] = None,
    keyring: Annotated[
        bool, typer.Option("--keyring", help="Keep the secrets in the keyring, not in the file.")
    ] = False,
    env: Annotated[
        bool, typer.Option("--env", help="Write names of environment variables in place of secrets.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Write over a profile of this name.")] = False,
    as_json: AsJson = False,
) -> None:
    """Write a profile; prompts for what is not given. Secrets are prompted for, never taken as options."""
    from spapi_core.marketplaces import Marketplace
    from spapi_core.profiles.config import LOCAL

    if keyring and env:
        raise InvalidArgumentError("--keyring and --env are two places: choose one.")
    config = state_of(ctx).config()
    name = name or ask("Name of the profile", default="default")
    if name == LOCAL:
        raise InvalidArgumentError(
            "The profile 'local' is always there, for the local sandbox server: take another name."
        )
    if name in config.written_names() and not force:
        raise InvalidArgumentError(f"There is a profile {name!r} in {config.path}: take another name, or --force.")
    if marketplace is None:
        marketplace = ask("Marketplace (country code or id)", check=lambda value: Marketplace.of(value, region))
    found = Marketplace.of(marketplace, region)
    if sandbox is None:
        sandbox = confirm("Amazon's sandbox")
    values: dict[str, Any] = {
        "name": f"{found.name} ({'sandbox' if sandbox else 'production'})",
        "region": str(found.region),
        "marketplace": found.country,
        "lwa_client_id": client_id
        or ask("LWA client id (amzn1.application-oa2-client...)", check=partial(_usable, "lwa_client_id")),
        **_secrets(name, keyring=keyring, env=env),
        "is_sandbox": sandbox,
    }
    mistakes = [mistake for mistake in config.check(name, values) if not mistake.warning]
    if mistakes:
        raise ConfigurationError(f"Nothing was written. {mistakes[0]}")
    config.save(name, values)
    note(f"Profile {name!r} is in {config.path}, readable by you alone.")
    if not values.get("refresh_token"):
        note(f"It has no refresh token yet: spapi auth login {name}")
    note(f"See whether it works: spapi doctor {name}")
    if as_json:
        print_json({"profile": name, "file": str(config.path)})


@app.command("list")
def list_(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List the profiles."""
    config = state_of(ctx).config()
    rows = [_summary(config, name) for name in config.names()]
    if as_json:
        print_json({"file": str(config.path), "default_profile": config.default(), "profiles": rows})
        return
    print_table(
        ("Profile", "Marketplace", "Region", "Where", "Name"),
        (
            (
                style(row["profile"] + (" *" if row["default"] else ""), "bold"),
                row["marketplace"],
                row["region"],
                style(row["environment"], "none"),
                style(
                    row["name"] if not row["mistake"] else f"! {row['mistake']}",
                    "none" if not row["mistake"] else "red",
                ),
            )
            for row in rows
        ),
    )
    if sys.stdout.isatty():
        note(f"{config.path}{'' if config.exists else ' (not there yet: spapi init)'}; * the default")


@app.command()
def show(
    ctx: typer.Context, named: ProfileArgument = None, profile: ProfileOption = None, as_json: AsJson = False
) -> None:
    """Show a profile as it is written; secrets are masked."""
    config = state_of(ctx).config()
    key = one_of(named, profile) or config.default()
    if key is None:
        config.profile(None)
    raw = config.raw(str(key))
    if as_json:
        print_json({"profile": key, **raw})
        return
    print_table(("Key", "Value"), ((name, style(_told(value), "none")) for name, value in raw.items()))


@app.command()
def check(
    ctx: typer.Context, named: ProfileArgument = None, profile: ProfileOption = None, as_json: AsJson = False
) -> None:
    """List every mistake in the file, one a line; exit code 3 when there are any."""
    config = state_of(ctx).config(warn=False)
    found = config.mistakes(one_of(named, profile))
    if as_json:
        rows = [{"pointer": one.pointer, "text": one.text, "warning": one.warning} for one in found]
        print_json({"file": str(config.path), "mistakes": rows})
    else:
        for mistake in found:
            sys.stdout.write(f"{'warning: ' if mistake.warning else ''}{mistake}\n")
        warnings = sum(mistake.warning for mistake in found)
        tail = f", {counted(warnings, 'warning')}" if warnings else ""
        mistakes = counted(len(found) - warnings, "mistake") if len(found) > warnings else "no mistakes"
        there = config.exists or found
        note(f"{config.path}: {mistakes + tail if there else 'there is no such file yet, write one with `spapi init`'}")
    wrong = [str(mistake) for mistake in found if not mistake.warning]
    if wrong:
        raise CheckFailedError(
            f"{config.path}: {counted(len(wrong), 'mistake')}.", exit_codes.CONFIGURATION, remedy=wrong[0]
        )


@app.command()
def schema(as_json: AsJson = False) -> None:  # noqa: ARG001  # it is JSON either way
    """Write the JSON schema of the file, for editors."""
    from spapi_core.profiles.file import schema_text

    sys.stdout.write(schema_text())


def _told(value: Any) -> str:
    """A value as it is written in the file; texts without their quotes."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _summary(config: Config, name: str) -> dict[str, Any]:
    row = {
        "profile": name,
        "default": name == config.default(),
        "marketplace": "",
        "region": "",
        "environment": "",
        "name": "",
    }
    try:
        profile = config.profile(name, overlay=False) if name in config.written_names() else config.profile(name)
    except ConfigurationError as error:
        return {**row, "mistake": error.message.removeprefix(f"{config.path}: ")}
    return {
        **row,
        "marketplace": profile.marketplace.country,
        "region": str(profile.region),
        "environment": profile.environment,
        "name": profile.title,
        "mistake": "",
    }


def _usable(key: str, value: str) -> None:
    """Whether what was typed for a key can be right; an empty answer is for later."""
    from spapi_core.profiles.secrets import flaw

    begin = _BEGINNINGS.get(key, "")
    problem = flaw(key, value) or (None if value.startswith(begin) else f"does not begin with {begin}, as Amazon's do.")
    if value and problem:
        raise ConfigurationError(f"This {problem}")


def _secrets(name: str, *, keyring: bool, env: bool) -> dict[str, Any]:
    from spapi_core.profiles.secrets import keyring_set

    found: dict[str, Any] = {}
    for key, word in _SECRETS.items():
        if env:
            found[key] = {"env": f"{name}_{key}".upper().replace("-", "_")}
            continue
        optional = key == "refresh_token"
        text = f"{word.capitalize()}{' (empty for later)' if optional else ''}, not shown"
        value = ask(text, hidden=True, default="" if optional else None, check=partial(_usable, key))
        if not value:
            continue
        if keyring:
            keyring_set(f"{name}/{key}", value)
            found[key] = {"keyring": f"{name}/{key}"}
        else:
            found[key] = value
    return found

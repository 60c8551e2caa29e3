"""`spapi auth`: consent of a selling partner, tokens, and the client secret."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from spapi_core.cli.ask import ask, confirm
from spapi_core.cli.show import print_json, print_table
from spapi_core.cli.state import AsJson, ProfileArgument, ProfileOption, one_of, opened, state_of
from spapi_core.cli.trouble import CheckFailedError, note
from spapi_core.errors import ConfigurationError

__all__ = ["app"]

app = typer.Typer(help="Authorise an application, and look after its tokens.", no_args_is_help=True)


@app.command()
def login(
    ctx: typer.Context,
    named: ProfileArgument = None,
    profile: ProfileOption = None,
    application_id: Annotated[
        str | None, typer.Option(help="amzn1.sp.solution...; the profile's when left out.", show_default=False)
    ] = None,
    redirect_uri: Annotated[
        str | None,
        typer.Option(help="One of the redirect URIs that are registered for the application.", show_default=False),
    ] = None,
    site: Annotated[str | None, typer.Option(help="A site other than Seller Central, e.g. Vendor Central's.")] = None,
    port: Annotated[
        int, typer.Option(help="Port of this machine that receives the redirect; 0 for a free one.", min=0, max=65535)
    ] = 8643,
    wait: Annotated[float, typer.Option(help="Seconds to wait for it.")] = 300.0,
    paste: Annotated[
        bool, typer.Option("--paste", help="Paste the address of the last page instead of waiting for the redirect.")
    ] = False,
    draft: Annotated[bool, typer.Option("--draft", help="The application is not published yet.")] = False,
    browser: Annotated[bool, typer.Option(help="Open the page in a browser.")] = True,
    keyring: Annotated[bool, typer.Option("--keyring", help="Keep the refresh token in the keyring.")] = False,
    as_json: AsJson = False,
) -> None:
    """Get a selling partner's consent and keep the refresh token in the profile.

    Opens the consent page and waits on this machine for the redirect; or paste the address it ends at.
    """
    from spapi_core.auth.authorization import (
        LoopbackReceiver,
        authorization_url,
        exchange_code,
        new_state,
        read_redirect,
    )
    from spapi_core.marketplaces import is_loopback
    from spapi_core.profiles.secrets import keyring_set
    from spapi_core.wire.sync.http import HTTP

    config = state_of(ctx).config()
    known = config.profile(one_of(named, profile))
    state = new_state()
    local = is_loopback(known.endpoint.base_url)
    application = application_id or known.application_id or (known.credentials.lwa_client_id if local else None)
    if application is None:
        raise ConfigurationError(
            f'The consent page wants the application\'s id: write "application_id" into the profile {known.key!r}, '
            "or say --application-id amzn1.sp.solution...."
        )
    base = site or (known.endpoint.base_url if local else None)
    if paste:
        url = authorization_url(
            application, known.marketplace, state, redirect_uri=redirect_uri, draft=draft, base_url=base
        )
        _offer(url, browser=browser)
        consent = read_redirect(ask("Address of the page it ends at"), state)
    else:
        with LoopbackReceiver(state, port=port) as receiver:
            redirect_uri = redirect_uri or (receiver.url if local else None)
            url = authorization_url(
                application, known.marketplace, state, redirect_uri=redirect_uri, draft=draft, base_url=base
            )
            _offer(url, browser=browser)
            note(
                f"Waiting for the redirect at {receiver.url} (Ctrl-C ends; --paste takes the address instead).",
                now=True,
            )
            consent = receiver.wait(wait, time.monotonic)
    http = HTTP(proxy=known.lwa_proxy.reveal() if known.lwa_proxy else None)
    try:
        token = exchange_code(
            http, known.credentials, consent.code.reveal(), redirect_uri=redirect_uri, lwa_url=known.endpoint.lwa_url
        )
    finally:
        http.close()
    values: dict[str, Any] = {"refresh_token": token.reveal()}
    if keyring:
        keyring_set(f"{known.key}/refresh_token", token.reveal())
        values = {"refresh_token": {"keyring": f"{known.key}/refresh_token"}}
    if consent.selling_partner_id:
        values["selling_partner_id"] = consent.selling_partner_id
    missing = {} if known.key in config.written_names() else config.raw_values(known.key)
    config.save(known.key, {**missing, **values})
    who = consent.selling_partner_id or "The selling partner"
    note(f"{who} has authorised the application; the refresh token is in {'the keyring' if keyring else config.path}.")
    if as_json:
        print_json({"profile": known.key, "selling_partner_id": consent.selling_partner_id, "keyring": keyring})


@app.command()
def token(
    ctx: typer.Context,
    named: ProfileArgument = None,
    profile: ProfileOption = None,
    scope: Annotated[str | None, typer.Option(help="A grantless token for this scope.", show_default=False)] = None,
    reveal: Annotated[bool, typer.Option("--reveal", help="Write the whole token, for another program.")] = False,
    as_json: AsJson = False,
) -> None:
    """Get an access token; shows its beginning, or all of it with --reveal."""
    from spapi_core.accounts.health import preview

    with opened(ctx, one_of(named, profile)) as client:
        value = client.auth.access_token(scope)
        shown = value if reveal else preview(value)
        info = {} if scope else client.auth.get_token_info()
    if as_json:
        print_json({"access_token": shown, **info})
    else:
        sys.stdout.write(shown + "\n")


@app.command()
def info(
    ctx: typer.Context, named: ProfileArgument = None, profile: ProfileOption = None, as_json: AsJson = False
) -> None:
    """Show what is known of a profile's token and client secret, without asking Amazon."""
    from spapi_core.auth.rotation import days_left

    with opened(ctx, one_of(named, profile)) as client:
        found: dict[str, Any] = client.auth.get_token_info()
        found["account_id"] = client.auth.account_id
        created = client.auth.credentials.client_secret_created
    found["client_secret_created"] = created and created.isoformat()
    found["client_secret_days_left"] = None if created is None else days_left(created, time.time())
    if as_json:
        print_json(found)
        return
    print_table(
        ("What", "Value"), ((name, "not known" if value is None else str(value)) for name, value in found.items())
    )


@app.command()
def clear(
    ctx: typer.Context, named: ProfileArgument = None, profile: ProfileOption = None, as_json: AsJson = False
) -> None:
    """Forget a profile's cached tokens."""
    with opened(ctx, one_of(named, profile)) as client:
        client.auth.clear_token_cache()
    note("The tokens are forgotten; the next call gets new ones.")
    if as_json:
        print_json({"cleared": True})


@app.command()
def rotate(
    ctx: typer.Context,
    named: ProfileArgument = None,
    profile: ProfileOption = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask for confirmation.")] = False,
    as_json: AsJson = False,
) -> None:
    """Request a new client secret from Amazon; it is sent to the application's notification queue."""
    if not yes and not confirm("A new client secret ends the present one within 7 days. Go on?"):
        note("Nothing was done.")
        raise CheckFailedError("Nothing was done.", remedy="Answer y, or give --yes.")
    with opened(ctx, one_of(named, profile)) as client:
        client.request("POST", "/applications/2023-11-30/clientSecret")
    today = datetime.now(UTC).date().isoformat()
    note(
        "Amazon sends the new secret to your queue (APPLICATION_OAUTH_CLIENT_NEW_SECRET). Write it into the profile, "
        f'with "client_secret_created": "{today}".'
    )
    if as_json:
        print_json({"rotated": True, "client_secret_created": today})


def _offer(url: str, *, browser: bool) -> None:
    note(f"The selling partner's consent is given here:\n\n  {url}\n", now=True)
    if browser:
        import webbrowser

        webbrowser.open(url)

"""`spapi feeds`: a file as a feed, and what became of it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from spapi_core.cli.kept import KeptJob
from spapi_core.cli.show import print_json
from spapi_core.cli.state import AsJson, ProfileOption, opened
from spapi_core.cli.trouble import note
from spapi_core.cli.written import FormOption, OutputForm, Restart, To, document_to, key_values, progress
from spapi_core.errors import InvalidArgumentError, SPAPIError

__all__ = ["app"]

app = typer.Typer(help="Feeds: submit a file, and see what became of it.", no_args_is_help=True)


@app.command()
def submit(
    ctx: typer.Context,
    feed_type: Annotated[str, typer.Argument(metavar="TYPE", help="E.g. JSON_LISTINGS_FEED.")],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file to submit.")],
    content_type: Annotated[
        str | None,
        typer.Option(
            "--content-type", help="Content type of the file; that of the feed type when left out.", show_default=False
        ),
    ] = None,
    marketplace: Annotated[
        list[str] | None, typer.Option(help="Marketplace id; may be given several times. The profile's when left out.")
    ] = None,
    option: Annotated[
        list[str] | None, typer.Option(help="An option of the feed as KEY=VALUE; may be given several times.")
    ] = None,
    wait: Annotated[bool, typer.Option("--wait", help="Wait until it is processed, and write the result.")] = False,
    to: To = None,
    timeout: Annotated[
        float | None, typer.Option(help="Seconds to wait; as long as it takes when left out.", min=0)
    ] = None,
    restart: Restart = False,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """Upload a file and submit it as a feed; writes the feed's id.

    spapi feeds submit JSON_LISTINGS_FEED prices.json --wait --to result.json

    Stopped while it waits? Run the same command again: the id is kept beside the file of --to, and nothing is sent twice.
    """
    try:
        size = file.stat().st_size
    except OSError as error:
        raise InvalidArgumentError(f"{file} cannot be read: {error.strerror}.") from error
    if to is not None and not wait:
        raise InvalidArgumentError("--to is the file of the result: give --wait too.")
    job = {"kind": "feed", "type": feed_type, "file": str(file.resolve()), "size": size, "profile": profile}
    kept = KeptJob(to, {**job, "marketplaces": marketplace, "options": option}, restart=restart)
    options = key_values(option, "--option")
    with opened(ctx, profile) as client, progress(f"{feed_type}: {size / 1e6:.1f} MB are sent") as say:
        feed_id = kept["feed_id"]
        if feed_id is None:
            _refuse_twice(client, kept, feed_type)
            with kept.asking():
                feed_id = client.feeds.submit(
                    feed_type, file, marketplace_ids=marketplace, content_type=content_type, feed_options=options
                )
                kept.keep(feed_id=feed_id, asked=None)
        else:
            note(f"Resuming feed {feed_id}.")
        if wait:
            _fetch(client, feed_id, kept, to, OutputForm.RAW, timeout, say, as_json=as_json)
            return
    if as_json:
        print_json({"feed_id": feed_id})
    else:
        typer.echo(feed_id)
        note(f"See what became of it: spapi feeds result {feed_id}")


@app.command()
def result(
    ctx: typer.Context,
    feed_id: Annotated[str, typer.Argument(metavar="FEED_ID", help="Id of a feed.")],
    to: To = None,
    output: FormOption = None,
    timeout: Annotated[
        float | None, typer.Option(help="Seconds to wait; as long as it takes when left out.", min=0)
    ] = None,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """Write the processing report of a feed; waits if it is not done yet."""
    with opened(ctx, profile) as client, progress(f"feed {feed_id}") as say:
        _fetch(client, feed_id, KeptJob(None, {}), to, output or OutputForm.RAW, timeout, say, as_json=as_json)


def _refuse_twice(client: Any, kept: KeptJob, feed_type: str) -> None:
    """Where the process was stopped between the request and its answer, and Amazon has feeds since: a person looks first."""
    if kept.asked is None:
        return
    params = {"feedTypes": [feed_type], "createdSince": kept.asked}
    found = list(client.items(client.named_call("feeds_v2021_06_30.getFeeds", params=params)))
    if found:
        ids = ", ".join(f"{row['feedId']} ({row.get('processingStatus')})" for row in found)
        raise InvalidArgumentError(
            f"It was stopped while the feed was sent, so it may be one of these: {ids}. See what became of it: "
            f"spapi feeds result {found[0]['feedId']}; to submit it again give --restart."
        )


def _fetch(
    client: Any,
    feed_id: str,
    kept: KeptJob,
    to: Path | None,
    form: OutputForm,
    timeout: float | None,
    say: Any,
    *,
    as_json: bool,
) -> None:
    say(f"feed {feed_id}: waiting")
    try:
        feed = client.feeds.wait(feed_id, timeout=timeout)
    except SPAPIError as error:
        if getattr(error, "status", "") in ("CANCELLED", "FATAL"):
            kept.done()
        raise
    document = client.feeds.processing_report(feed)
    if document is None:
        note(f"Feed {feed_id} is done; Amazon makes no processing report of it.")
        written: dict[str, Any] = {}
    else:
        say(f"feed {feed_id}: reading")
        written = document_to(document, form, to, lambda far: say(f"feed {feed_id}: {far}"))
    kept.done()
    if to is not None and document is not None:
        note(f"{to}: {', '.join(f'{value} {name}' for name, value in written.items())}.")
    if as_json and (to is not None or document is None):
        print_json(
            {"feed_id": feed_id, "report": document is not None, "file": str(to) if document else None, **written}
        )

"""`spapi notifications`: which types there are, subscribing, listening to a queue, and why nothing arrives."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from spapi_core.cli.show import print_json, print_table, style
from spapi_core.cli.state import AsJson, ProfileOption, opened
from spapi_core.cli.trouble import CheckFailedError, note

if TYPE_CHECKING:
    from spapi_core.notifications.notification import Notification

__all__ = ["app"]

app = typer.Typer(help="Notifications: subscribe, listen, and see why none arrives.", no_args_is_help=True)

TypeArgument = Annotated[str, typer.Argument(help="Notification type, e.g. ORDER_CHANGE.")]
QueueOption = Annotated[str | None, typer.Option("--queue-arn", help="ARN of the SQS queue.", show_default=False)]
VersionOption = Annotated[
    str | None, typer.Option("--payload-version", help="The newest known when left out.", show_default=False)
]
EndpointOption = Annotated[
    str | None, typer.Option("--aws-endpoint", help="URL of a stand-in for AWS, for tests.", show_default=False)
]
AwsOption = Annotated[
    bool, typer.Option("--aws/--no-aws", help="Look at the queue with the AWS credentials of this machine.")
]


@app.command()
def types(as_json: AsJson = False) -> None:
    """List the notification types that there is a class for."""
    from spapi_core.notifications.types import known_types

    rows = [{"type": each.name, "payload_version": each.version, "module": each.module} for each in known_types()]
    if as_json:
        print_json(rows)
    else:
        print_table(
            ("Type", "Payload version", "Module"), (tuple(value or "-" for value in row.values()) for row in rows)
        )


@app.command()
def subscribe(
    ctx: typer.Context,
    notification_type: TypeArgument,
    queue_arn: QueueOption = None,
    event_bus: Annotated[
        str | None, typer.Option("--event-bus", help="ACCOUNT/REGION of EventBridge.", show_default=False)
    ] = None,
    payload_version: VersionOption = None,
    replace: Annotated[bool, typer.Option("--replace", help="Change an existing subscription that differs.")] = False,
    aws: AwsOption = False,
    aws_endpoint: EndpointOption = None,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """Have notifications of a type delivered; what exists already is kept."""
    sqs = _sqs(queue_arn, aws_endpoint) if aws or aws_endpoint else None
    with opened(ctx, profile) as client:
        found = client.notifications.subscribe(
            notification_type,
            queue_arn=queue_arn,
            event_bus=event_bus,
            payload_version=payload_version,
            replace=replace,
            sqs=sqs,
        )
    if as_json:
        print_json(
            {
                "type": found.type,
                "subscription_id": found.subscription_id,
                "destination_id": found.destination_id,
                "payload_version": found.payload_version,
                "made": list(found.made),
            }
        )
        return
    note(
        f"{found.type} is subscribed, payload version {found.payload_version}; made: {', '.join(found.made) or 'nothing'}."
    )


@app.command()
def unsubscribe(
    ctx: typer.Context,
    notification_type: TypeArgument,
    delete_destination: Annotated[
        str | None,
        typer.Option(
            "--delete-destination", help="Id of a destination to delete as well, see `list`.", show_default=False
        ),
    ] = None,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """End the subscription of a type; its destination stays unless it is named. Running it again does nothing."""
    from spapi_core.notifications.types import checked_types

    [name] = checked_types([notification_type])
    with opened(ctx, profile) as client:
        listed = client.notifications.destinations() if delete_destination is not None else []
        is_there = any(each.get("destinationId") == delete_destination for each in listed)
        ended = client.notifications.unsubscribe(name, destination_id=delete_destination)
    if as_json:
        print_json({"type": name, "ended": ended, "destination_deleted": delete_destination if is_there else None})
        return
    note(f"The subscription of {name} has ended." if ended else f"{name} was not subscribed to.")
    if delete_destination is not None:
        note(
            f"Destination {delete_destination} is deleted."
            if is_there
            else f"There is no destination {delete_destination}: see `spapi notifications list`."
        )


@app.command("list")
def list_(
    ctx: typer.Context,
    notification_types: Annotated[
        list[str] | None, typer.Argument(help="Types to look for; all known ones when left out.", show_default=False)
    ] = None,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """List the destinations, and the subscriptions of the selling partner."""
    from spapi_core.notifications.types import checked_types, known_types

    wanted = checked_types(notification_types or sorted({each.name for each in known_types()}))
    with opened(ctx, profile) as client:
        destinations = client.notifications.destinations()
        found = {name: client.notifications.subscription(name) for name in wanted}
    subscriptions = [{"type": name, **each} for name, each in found.items() if each is not None]
    if as_json:
        print_json({"destinations": destinations, "subscriptions": subscriptions})
        return
    print_table(
        ("Destination", "Name", "Delivers to"),
        (
            (each.get("destinationId", ""), each.get("name", ""), json.dumps(each.get("resource", {})))
            for each in destinations
        ),
    )
    print_table(
        ("Type", "Subscription", "Destination", "Payload version"),
        (
            (
                each["type"],
                each.get("subscriptionId", ""),
                each.get("destinationId", ""),
                each.get("payloadVersion", ""),
            )
            for each in subscriptions
        ),
    )


@app.command()
def listen(
    queue_url: Annotated[str, typer.Argument(help="URL of the SQS queue.")],
    keep: Annotated[bool, typer.Option("--keep", help="Leave the messages in the queue.")] = False,
    until_empty: Annotated[bool, typer.Option("--until-empty", help="End when the queue is empty.")] = False,
    aws_endpoint: EndpointOption = None,
    as_json: AsJson = False,
) -> None:
    """Write the notifications of a queue as they come, a line each without personal data; Ctrl-C ends.

    With --json each is written whole, with personal data.
    """
    from spapi_core.cli.notified import line_of
    from spapi_core.errors import ConfigurationError
    from spapi_core.notifications import SQSConsumer, parse_notification
    from spapi_core.notifications.queue import unset_of

    def write(notification: Notification) -> None:
        if as_json:
            sys.stdout.write(json.dumps(notification.raw, ensure_ascii=False) + "\n")
        else:
            sys.stdout.write(line_of(notification) + "\n")
        sys.stdout.flush()

    sqs = _sqs(None, aws_endpoint, queue_url)
    if keep:
        try:
            answer = sqs.receive_message(
                QueueUrl=queue_url, MaxNumberOfMessages=10, VisibilityTimeout=0, WaitTimeSeconds=1
            )
        except Exception as error:
            raise unset_of(error) or ConfigurationError(
                f"SQS returned no messages from the queue ({type(error).__name__}): see whether its URL is right, in which region it is, "
                "and whether these AWS credentials may receive from it."
            ) from error
        for message in answer.get("Messages", []):
            write(parse_notification(message))
        return
    consumer = SQSConsumer(queue_url, write, sqs=sqs, workers=1, poll=1 if until_empty else 20)
    with consumer.signals():
        counts = consumer.run(until_empty=until_empty)
    note(f"{counts.handled} handled, {counts.duplicates} duplicates, {counts.failed} failed.")


@app.command("test")
def send_test(
    ctx: typer.Context,
    notification_type: TypeArgument,
    queue_arn: QueueOption = None,
    payload_version: VersionOption = None,
    aws_endpoint: EndpointOption = None,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """Send a test notification: in Amazon's sandbox Amazon sends it; elsewhere it is put into the queue."""
    with opened(ctx, profile) as client:
        sqs = _sqs(queue_arn, aws_endpoint) if queue_arn else None
        sender = client.notifications.send_test(
            notification_type, queue_arn=queue_arn, payload_version=payload_version, sqs=sqs
        )
    note(f"A test notification of {notification_type} was sent by way of {sender}.")
    if as_json:
        print_json({"type": notification_type, "sent_by": sender})


@app.command()
def doctor(
    ctx: typer.Context,
    notification_type: TypeArgument,
    queue_arn: QueueOption = None,
    aws: AwsOption = False,
    aws_endpoint: EndpointOption = None,
    profile: ProfileOption = None,
    as_json: AsJson = False,
) -> None:
    """Find out why no notification of a type arrives; exit code 1 when something is wrong."""
    # Made for the queue that Amazon delivers to, in its region.
    sqs = (lambda arn: _sqs(arn, aws_endpoint)) if aws or aws_endpoint else None
    with opened(ctx, profile) as client:
        checks = client.notifications.doctor(notification_type, queue_arn=queue_arn, sqs=sqs)
    if as_json:
        print_json([{"step": each.step, "ok": each.ok, "text": each.text, "remedy": each.remedy} for each in checks])
    else:
        marks = {True: ("ok", "green"), False: ("XX", "red"), None: ("--", "dim")}
        print_table(
            ("", "Step", "Found", "What to do"),
            (
                (style(*marks[each.ok]), each.step, style(each.text, "none"), style(each.remedy, "none"))
                for each in checks
            ),
        )
    wrong = [each for each in checks if each.ok is False]
    if wrong:
        raise CheckFailedError(wrong[0].text, remedy=wrong[0].remedy)


def _sqs(queue_arn: str | None, endpoint: str | None, queue_url: str = "") -> Any:
    """A boto3 client of SQS, in the queue's region.

    Raises:
        ConfigurationError: boto3 is not installed, or it knows no credentials.
    """
    from urllib.parse import urlsplit

    from spapi_core.errors import ConfigurationError
    from spapi_core.notifications.queue import arn_parts, unset_of

    try:
        import boto3
    except ImportError as error:
        raise ConfigurationError("SQS needs an extra: pip install 'spapi-clients[sqs]'.") from error
    host = (urlsplit(queue_url).hostname or "").split(".")
    region = arn_parts(queue_arn)[0] if queue_arn else (host[1] if host[:1] == ["sqs"] and len(host) > 1 else None)
    settings = {"region_name": region} if region else {}
    try:
        return boto3.client("sqs", endpoint_url=endpoint, **settings)
    except Exception as error:
        raise unset_of(error) or ConfigurationError(
            f"The AWS settings of this machine cannot be used ({type(error).__name__}): see --aws-endpoint, AWS_DEFAULT_REGION and "
            "~/.aws/config."
        ) from error

"""Real messages on changes of state: what a selling partner has subscribed to goes into an SQS-compatible queue.

One look at each answered request of a flow: a report, feed or query that is read as finished for the first time, an order whose
shipment was confirmed, a listing that was put, patched or deleted, its price or quantity, stock of FBA, an outbound order's status, an
export or issue of tax invoices, a client secret that was rotated, and a test notification. A message is the example of its schema with the facts of the change in it. It goes
into an SQS queue, or to EventBridge as an event on the default bus, whose source is the destination's name. Needs boto3; sends in a thread, so that no answer waits for a queue.
"""

from __future__ import annotations

import logging
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import orjson
from attrs import define

from spapi_core.sandbox.server.changes import changes_of, offers
from spapi_core.sandbox.server.examples import Examples

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from spapi_core.sandbox.answers import Answer
    from spapi_core.sandbox.replies.pair import Given
    from spapi_core.sandbox.server.passage import Passage
    from spapi_core.sandbox.world.clock import SandboxClock
    from spapi_core.sandbox.world.parties import IssuedToken

__all__ = ["MOST_DELAY", "MOST_DUPLICATES", "Manner", "Messages"]

_log = logging.getLogger("spapi_core.sandbox")

ENDED = {"DONE", "CANCELLED", "FATAL"}
REFUSED = 300
DAY = 86400.0
MOST_DUPLICATES, MOST_DELAY = 10, 60.0
_ACCESS = {"aws_access_key_id": "sandbox", "aws_secret_access_key": "sandbox"}


QUERY_FINISHED = "DATA_KIOSK_QUERY_PROCESSING_FINISHED"
NEW_SECRET = "APPLICATION_OAUTH_CLIENT_NEW_SECRET"  # noqa: S105 - a type's name


@define(frozen=True)
class Manner:
    """How messages arrive, as those of a real queue may.

    Args:
        duplicates: How often each comes again.
        delay: Seconds until each comes.
        out_of_order: Of two messages the later one comes first; one without another waits for it.
    """

    duplicates: int = 0
    delay: float = 0.0
    out_of_order: bool = False


class Messages:
    """Sends notifications of one sandbox.

    Args:
        endpoint: URL of what speaks SQS, e.g. moto's server; None sends nothing.
        models: Folder of the distilled models.
        memory: The state of the flows, by whom it belongs to.
        clock: The sandbox's time.
    """

    def __init__(self, endpoint: str | None, models: Path, memory: Any, clock: SandboxClock) -> None:
        self._endpoint = endpoint
        self._examples = Examples(models)
        self._memory = memory
        self._clock = clock
        self._clients: dict[str, Any] = {}
        self._told: set[tuple[str, str]] = set()
        self._held: list[tuple[str, str, str]] = []
        self._manner = Manner()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="spapi-sandbox-messages") if endpoint else None

    def arrive(self, manner: Manner) -> None:
        """Let messages arrive in a manner from now on; one that waits for another comes now."""
        if self._pool is not None:
            self._pool.submit(self._change, manner)

    def _change(self, manner: Manner) -> None:
        self._manner = manner
        held, self._held = self._held, []
        for each in held:
            self._put(*each)

    def after(self, passage: Passage, token: IssuedToken, given: Given, answer: Answer) -> None:
        """Send what a request that was carried out brings about.

        Args:
            passage: The request.
            token: Who calls.
            given: Its arguments.
            answer: What it was answered with.
        """
        if self._pool is None or answer.status >= REFUSED or passage.source != "stateful":
            return
        name = (passage.operation or "").partition(".")[2]
        if name == "sendTestNotification":
            self._test(token, given)
            return
        if name == "rotateApplicationClientSecret":
            self._rotated(token)
            return
        seller = token.seller.id if token.seller else ""
        for kind, facts in self._all_changes(passage.operation or "", seller, given, answer):
            for subscription in self._subscriptions(token, seller, kind):
                self._send(token, subscription, kind, seller, facts)

    def _all_changes(
        self, operation: str, seller: str, given: Given, answer: Answer
    ) -> Iterator[tuple[str, dict[str, Any]]]:
        yield from self._changes(operation.partition(".")[2], seller, given, answer)
        kept = self._memory.of(seller)
        for kind, about, facts in changes_of(operation, given, answer, lambda each: kept.get(each, {}), self._now()):
            said = (seller, " ".join((kind, *about)))
            if said not in self._told:
                self._told.add(said)
                yield kind, facts

    def _changes(self, name: str, seller: str, given: Given, answer: Answer) -> Iterator[tuple[str, dict[str, Any]]]:
        """Notification types, and what each says: property -> value, wherever the property stands in the payload."""
        if name == "getQuery":
            yield from self._query(seller, answer)
        elif name in {"getReport", "getFeed"}:
            body = orjson.loads(answer.body)
            identity = body.get("reportId") or body.get("feedId", "")
            if body.get("processingStatus") in ENDED and (seller, identity) not in self._told:
                self._told.add((seller, identity))
                kind = "REPORT_PROCESSING_FINISHED" if name == "getReport" else "FEED_PROCESSING_FINISHED"
                names = ("reportId", "reportType", "reportDocumentId", "feedId", "feedType", "resultFeedDocumentId")
                yield kind, {"processingStatus": body["processingStatus"], **{each: body.get(each) for each in names}}
        elif name in {"confirmShipment", "updateShipmentStatus"}:
            order = given.path.get("orderId", "")
            change = self._memory.of(seller).get("order changes", {}).get(order, {})
            yield (
                "ORDER_CHANGE",
                {
                    "AmazonOrderId": order,
                    "OrderChangeType": "OrderStatusChange",
                    "OrderStatus": change.get("status", "Unshipped"),
                    "TimeOfOrderChange": self._now(),
                    "ChangeReason": "OrderStatusChange",
                },
            )
        elif name in {"putListingsItem", "patchListingsItem", "deleteListingsItem"}:
            marketplace = next(iter(given.query.get("marketplaceIds", ())), None)
            status = ["DELETED"] if name == "deleteListingsItem" else ["BUYABLE", "DISCOVERABLE"]
            yield from offers(given, name)
            facts = {"Sku": given.path.get("sku", ""), "Status": status, "CreatedDate": self._now()}
            yield "LISTINGS_ITEM_STATUS_CHANGE", {**facts, **({"MarketplaceId": marketplace} if marketplace else {})}

    def _query(self, seller: str, answer: Answer) -> Iterator[tuple[str, dict[str, Any]]]:
        body = orjson.loads(answer.body)
        if body.get("processingStatus") in ENDED and (seller, body["queryId"]) not in self._told:
            self._told.add((seller, body["queryId"]))
            names = ("queryId", "query", "processingStatus", "dataDocumentId", "errorDocumentId", "pagination")
            yield QUERY_FINISHED, {"accountId": seller} | {each: body.get(each) for each in names}

    def _rotated(self, token: IssuedToken) -> None:
        """The new secret, to each queue that the application has asked for it."""
        application, now = token.application, self._clock.now()
        if application.announced is None:
            return
        secret = {
            "clientId": application.client_id,
            "newClientSecret": application.announced,
            "newClientSecretExpiryTime": _instant(now + 180 * DAY),
            "oldClientSecretExpiryTime": _instant(now + 7 * DAY),
        }
        for entry in self._things(token, "subscriptions").values():
            if entry["kind"] == NEW_SECRET:
                document = {
                    "notificationVersion": "1.0",
                    "notificationType": NEW_SECRET,
                    "payloadVersion": entry["shown"]["payloadVersion"],
                    "eventTime": self._now(),
                    "payload": {"applicationOAuthClientNewSecret": secret},
                    "notificationMetadata": {
                        "applicationId": application.client_id,
                        "subscriptionId": entry["shown"]["subscriptionId"],
                        "publishTime": self._now(),
                        "notificationId": str(uuid4()),
                    },
                }
                self._hand_on(token, entry["shown"], NEW_SECRET, document)

    def _test(self, token: IssuedToken, given: Given) -> None:
        body = given.body or {}
        version = (body.get("testNotification") or {}).get("payloadVersion", "1.0")
        subscription = {"destinationId": body.get("destinationId"), "payloadVersion": version, "subscriptionId": "test"}
        self._send(token, subscription, given.path.get("notificationType", ""), "", {})

    def _things(self, token: IssuedToken, kind: str) -> dict[str, Any]:
        things: dict[str, Any] = self._memory.of("application " + token.application.client_id).get(kind, {})
        return things

    def _subscriptions(self, token: IssuedToken, seller: str, kind: str) -> list[dict[str, Any]]:
        found = self._things(token, "subscriptions").values()
        return [entry["shown"] for entry in found if entry["seller"] == seller and entry["kind"] == kind]

    def _send(
        self, token: IssuedToken, subscription: dict[str, Any], kind: str, seller: str, facts: dict[str, Any]
    ) -> None:
        document = self._examples.of(kind, subscription["payloadVersion"])
        if document is None:
            return
        named = {"sellerId": seller, "SellerId": seller} if seller else {}
        _fill(document, {**named, **facts})
        about = {
            "subscriptionId": subscription["subscriptionId"],
            "notificationId": str(uuid4()),
            "publishTime": self._now(),
        }
        _fill(document, {name: value for key, value in about.items() for name in (key, key[0].upper() + key[1:])})
        _fill(document, {"eventTime": self._now(), "EventTime": self._now()})
        if kind == QUERY_FINISHED and facts:
            document["payload"] = {name: value for name, value in facts.items() if value is not None}
        self._hand_on(token, subscription, kind, document)

    def _hand_on(self, token: IssuedToken, subscription: dict[str, Any], kind: str, document: dict[str, Any]) -> None:
        """Put a message on its way to the destination of a subscription."""
        destination = self._things(token, "destinations").get(subscription["destinationId"]) or {}
        resource = destination.get("resource") or {}
        bus = resource.get("eventBridge")
        place = f"{bus['region']} {bus['name']}" if bus else (resource.get("sqs") or {}).get("arn")
        if place is not None and self._pool is not None:
            self._pool.submit(self._arrived, place, kind, orjson.dumps(document).decode())

    def _arrived(self, place: str, kind: str, body: str) -> None:
        """Let a message arrive in the manner of now."""
        if not self._manner.out_of_order:
            self._put(place, kind, body)
            return
        self._held.append((place, kind, body))
        if len(self._held) > 1:
            held, self._held = self._held, []
            for each in reversed(held):
                self._put(*each)

    def _put(self, place: str, kind: str, body: str) -> None:
        time.sleep(self._manner.delay)
        for _ in range(self._manner.duplicates + 1):
            self._deliver(place, kind, body)

    def _client(self, service: str, region: str) -> Any:
        import boto3  # noqa: PLC0415  an extra

        key = f"{service} {region}"
        if key not in self._clients:
            self._clients[key] = boto3.client(service, endpoint_url=self._endpoint, region_name=region, **_ACCESS)
        return self._clients[key]

    def _deliver(self, place: str, kind: str, body: str) -> None:
        try:
            if place.startswith("arn:"):
                region, _, queue = place.split(":")[3:6]
                sqs = self._client("sqs", region)
                sqs.send_message(QueueUrl=sqs.get_queue_url(QueueName=queue)["QueueUrl"], MessageBody=body)
            else:
                region, _, source = place.partition(" ")
                event = {"Source": source, "DetailType": kind, "Detail": body}
                self._client("events", region).put_events(Entries=[event])
        except Exception as error:  # the sandbox goes on without its queue  # noqa: BLE001
            _log.warning("No notification could be sent to %s: %s", place.rpartition(":")[2], type(error).__name__)

    def _now(self) -> str:
        return _instant(self._clock.now())


def _instant(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _fill(value: Any, facts: dict[str, Any]) -> None:
    """Put facts in the place of the example's values, and take away what a fact says is not there."""
    if isinstance(value, dict):
        for name in list(value):
            if name in facts and facts[name] is None:
                del value[name]
            elif name in facts and (not isinstance(value[name], dict) or isinstance(facts[name], dict)):
                value[name] = facts[name]
            else:
                _fill(value[name], facts)
    elif isinstance(value, list):
        for inner in value:
            _fill(inner, facts)

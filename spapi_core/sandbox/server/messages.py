"""Real messages on changes of state: what a selling partner has subscribed to goes into an SQS-compatible queue.

One look at each answered request of a flow: a report or feed that is read as finished for the first time, an order whose
shipment was confirmed, a listing that was put, patched or deleted, and a test notification. A message is the example of its
schema with the facts of the change in it. Needs boto3; sends in a thread, so that no answer waits for a queue.
"""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from spapi_core.sandbox.answers import Answer
    from spapi_core.sandbox.replies.static import Given
    from spapi_core.sandbox.server.passage import Passage
    from spapi_core.sandbox.world.accounts import Token
    from spapi_core.sandbox.world.clock import Clock

__all__ = ["Messages"]

_log = logging.getLogger("spapi_core.sandbox")

ENDED = {"DONE", "CANCELLED", "FATAL"}
REFUSED = 300
_ACCESS = {"aws_access_key_id": "sandbox", "aws_secret_access_key": "sandbox"}


class Messages:
    """Sends notifications of one sandbox.

    Args:
        endpoint: URL of what speaks SQS, e.g. moto's server; None sends nothing.
        models: Folder of the distilled models.
        memory: The state of the flows, by whom it belongs to.
        clock: The sandbox's time.
    """

    def __init__(self, endpoint: str | None, models: Path, memory: Any, clock: Clock) -> None:
        self._endpoint = endpoint
        self._models = models / "notification_types"
        self._memory = memory
        self._clock = clock
        self._clients: dict[str, Any] = {}
        self._told: set[tuple[str, str]] = set()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="spapi-sandbox-messages") if endpoint else None

    def after(self, passage: Passage, token: Token, given: Given, answer: Answer) -> None:
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
        seller = token.seller.id if token.seller else ""
        for kind, facts in self._changes(name, seller, given, answer):
            for subscription in self._subscriptions(token, seller, kind):
                self._send(token, subscription, kind, seller, facts)

    def _changes(self, name: str, seller: str, given: Given, answer: Answer) -> Iterator[tuple[str, dict[str, Any]]]:
        """Notification types, and what each says: property -> value, wherever the property stands in the payload."""
        if name in {"getReport", "getFeed"}:
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
            facts = {"Sku": given.path.get("sku", ""), "Status": status, "CreatedDate": self._now()}
            yield "LISTINGS_ITEM_STATUS_CHANGE", {**facts, **({"MarketplaceId": marketplace} if marketplace else {})}

    def _test(self, token: Token, given: Given) -> None:
        body = given.body or {}
        version = (body.get("testNotification") or {}).get("payloadVersion", "1.0")
        subscription = {"destinationId": body.get("destinationId"), "payloadVersion": version, "subscriptionId": "test"}
        self._send(token, subscription, given.path.get("notificationType", ""), "", {})

    def _things(self, token: Token, kind: str) -> dict[str, Any]:
        things: dict[str, Any] = self._memory.of("application " + token.application.client_id).get(kind, {})
        return things

    def _subscriptions(self, token: Token, seller: str, kind: str) -> list[dict[str, Any]]:
        found = self._things(token, "subscriptions").values()
        return [entry["shown"] for entry in found if entry["seller"] == seller and entry["kind"] == kind]

    def _send(self, token: Token, subscription: dict[str, Any], kind: str, seller: str, facts: dict[str, Any]) -> None:
        destination = self._things(token, "destinations").get(subscription["destinationId"]) or {}
        arn = ((destination.get("resource") or {}).get("sqs") or {}).get("arn")
        document = self._document(kind, subscription["payloadVersion"])
        if arn is None or document is None or self._pool is None:
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
        self._pool.submit(self._deliver, arn, orjson.dumps(document).decode())

    def _document(self, kind: str, version: str) -> dict[str, Any] | None:
        """Amazon's example of a type; the one of a version where it has several."""
        examples = self._examples.get(kind)
        return None if not examples else deepcopy(examples.get(version) or next(iter(examples.values())))

    @cached_property
    def _examples(self) -> dict[str, dict[str, dict[str, Any]]]:
        found: dict[str, dict[str, dict[str, Any]]] = {}
        for file in sorted(self._models.glob("*.json")):
            content = orjson.loads(file.read_bytes())
            for kind in content["info"]["x-spapi-types"]:
                for example in content["x-spapi-examples"][-1:]:
                    found.setdefault(kind, {})[content["info"]["version"]] = example
        return found

    def _sqs(self, region: str) -> Any:
        import boto3  # noqa: PLC0415  an extra

        if region not in self._clients:
            self._clients[region] = boto3.client("sqs", endpoint_url=self._endpoint, region_name=region, **_ACCESS)
        return self._clients[region]

    def _deliver(self, arn: str, body: str) -> None:
        region, _, queue = arn.split(":")[3:6]
        try:
            sqs = self._sqs(region)
            sqs.send_message(QueueUrl=sqs.get_queue_url(QueueName=queue)["QueueUrl"], MessageBody=body)
        except Exception as error:  # the sandbox goes on without its queue  # noqa: BLE001
            _log.warning("No notification could be put into the queue %s: %s", queue, type(error).__name__)

    def _now(self) -> str:
        return datetime.fromtimestamp(self._clock.now(), UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _fill(value: Any, facts: dict[str, Any]) -> None:
    """Put facts in the place of the example's values, and take away what a fact says is not there."""
    if isinstance(value, dict):
        for name in list(value):
            if name in facts and facts[name] is None:
                del value[name]
            elif name in facts and not isinstance(value[name], dict):
                value[name] = facts[name]
            else:
                _fill(value[name], facts)
    elif isinstance(value, list):
        for inner in value:
            _fill(inner, facts)

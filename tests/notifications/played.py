"""Steps of subscribing, played without a half: calls are answered one by one, looks are carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.errors import (
    NotFoundError,
)
from spapi_core.notifications.steps import (
    CallStep,
    Look,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

ARN = "arn:aws:sqs:eu-west-1:123456789012:orders"
KIND = "ORDER_CHANGE"
DESTINATION = {"destinationId": "d-1", "resource": {"sqs": {"arn": ARN}}}
BUS = {"destinationId": "d-2", "resource": {"eventBridge": {"accountId": "123456789012", "region": "eu-west-1"}}}


class Queues:
    """A boto3 client of SQS whose queues have these attributes."""

    def __init__(self, **attributes: str) -> None:
        self.attributes = attributes
        self.asked: list[tuple[str, dict[str, Any]]] = []

    def get_queue_url(self, **arguments: Any) -> dict[str, Any]:
        self.asked.append(("get_queue_url", arguments))
        return {"QueueUrl": "https://queue"}

    def get_queue_attributes(self, **arguments: Any) -> dict[str, Any]:
        self.asked.append(("get_queue_attributes", arguments))
        return {"Attributes": self.attributes}

    def set_queue_attributes(self, **arguments: Any) -> None:
        self.asked.append(("set_queue_attributes", arguments))
        self.attributes.update(arguments["Attributes"])

    def send_message(self, **arguments: Any) -> None:
        self.asked.append(("send_message", arguments))


def played(steps: Any, answers: Iterable[Any] = ()) -> tuple[Any, list[CallStep]]:
    """What steps come to when calls are answered in this order, and those calls; looks are carried out."""
    given, calls = iter(answers), list[CallStep]()
    send, value = steps.send, None
    while True:
        try:
            step = send(value)
        except StopIteration as end:
            assert list(given) == []
            return end.value, calls
        send = steps.send
        if isinstance(step, Look):
            try:
                value = step.do()
            except Exception as error:  # noqa: BLE001  as the halves do
                send, value = steps.throw, error
            continue
        calls.append(step)
        value = next(given)
        if isinstance(value, Exception):
            send = steps.throw


def payload(found: Any) -> dict[str, Any]:
    return {"payload": found}


def present(destination: str = "d-1", version: str = "1.0", identifier: str = "s-1") -> dict[str, Any]:
    return payload({"subscriptionId": identifier, "destinationId": destination, "payloadVersion": version})


GONE = NotFoundError("none", status_code=404)

"""A queue that Amazon delivers to: whether Amazon may send into it, and what is in it. With a boto3 client of SQS."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from spapi_core.errors import ConfigurationError, InvalidArgumentError

__all__ = ["AMAZON", "Queue", "arn_parts", "can_send", "with_amazon"]

AMAZON = "437568002678"
"""The AWS account that sends notifications. Source: Amazon's page on setting up notifications with SQS."""
_ACTIONS = ("sqs:SendMessage", "sqs:GetQueueAttributes")
_ARN = re.compile(r"arn:(aws[\w-]*):sqs:([\w-]+):(\d{12}):([\w-]{1,80}(?:\.fifo)?)")


def arn_parts(arn: str) -> tuple[str, str, str]:
    """Region, account and name of a queue.

    Raises:
        InvalidArgumentError: It is no ARN of a queue that Amazon delivers to.
    """
    found = _ARN.fullmatch(arn)
    if found is None:
        raise InvalidArgumentError(
            f"{arn!r} is no ARN of a queue: give arn:aws:sqs:REGION:ACCOUNT:NAME, as the queue's page in AWS shows it."
        )
    if found[4].endswith(".fifo"):
        raise InvalidArgumentError(f"{found[4]} is a FIFO queue, and Amazon delivers to standard queues alone.")
    return found[2], found[3], found[4]


def can_send(policy: Mapping[str, Any] | None, arn: str) -> bool:
    """Whether a queue's policy lets Amazon do both things that it has to."""
    allowed = {action for action in _ACTIONS for each in _statements(policy) if _allows(each, action, arn)}
    denied = any(
        each.get("Effect") == "Deny" and _is_amazon(each) and any(_names(each, action) for action in _ACTIONS)
        for each in _statements(policy)
    )
    return allowed == set(_ACTIONS) and not denied


def with_amazon(policy: Mapping[str, Any] | None, arn: str) -> dict[str, Any]:
    """A policy that lets Amazon send, with what it said before."""
    kept = [each for each in _statements(policy) if each.get("Sid") != "SellingPartnerAPINotifications"]
    statement = {
        "Sid": "SellingPartnerAPINotifications",
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{AMAZON}:root"},
        "Action": list(_ACTIONS),
        "Resource": arn,
    }
    return {"Version": "2012-10-17", **(policy or {}), "Statement": [*kept, statement]}


class Queue:
    """A queue by its ARN; all of it waits for AWS.

    Args:
        sqs: A boto3 client of SQS, in the queue's region.
        arn: The queue.
    """

    def __init__(self, sqs: Any, arn: str) -> None:
        self._sqs = sqs
        self.arn = arn
        self._account, self._name = arn_parts(arn)[1:]
        self._url: str | None = None

    @property
    def url(self) -> str:
        """Its URL.

        Raises:
            ConfigurationError: There is no such queue, or the caller may not see it.
        """
        if self._url is None:
            answer = self._ask("get_queue_url", QueueName=self._name, QueueOwnerAWSAccountId=self._account)
            self._url = str(answer["QueueUrl"])
        return self._url

    def attributes(self) -> dict[str, str]:
        """All its attributes.

        Raises:
            ConfigurationError: The caller may not see them.
        """
        answer = self._ask("get_queue_attributes", QueueUrl=self.url, AttributeNames=["All"])
        return dict(answer.get("Attributes", {}))

    def policy(self) -> dict[str, Any] | None:
        """Its policy; None where it has none."""
        text = self.attributes().get("Policy")
        found: dict[str, Any] | None = json.loads(text) if text else None
        return found

    def let_amazon_send(self) -> bool:
        """Let Amazon send into it, where its policy does not yet.

        Returns:
            Whether the policy was changed.

        Raises:
            ConfigurationError: The caller may not change it.
        """
        policy = self.policy()
        if can_send(policy, self.arn):
            return False
        text = json.dumps(with_amazon(policy, self.arn))
        self._ask("set_queue_attributes", QueueUrl=self.url, Attributes={"Policy": text})
        return True

    def send(self, body: str) -> None:
        """Put a message into it."""
        self._ask("send_message", QueueUrl=self.url, MessageBody=body)

    def _ask(self, verb: str, **arguments: Any) -> Any:
        try:
            return getattr(self._sqs, verb)(**arguments)
        except Exception as error:  # an extra's errors, of AWS and of the network
            answer = getattr(error, "response", None)
            code = answer.get("Error", {}).get("Code", "") if isinstance(answer, dict) else ""
            told = str(code) or type(error).__name__
            raise ConfigurationError(
                f"AWS refused {verb} for the queue {self._name} ({told}): see whether it exists in this region and account, "
                "and whether these AWS credentials may do that."
            ) from error


def _statements(policy: Mapping[str, Any] | None) -> list[Mapping[str, Any]]:
    found = (policy or {}).get("Statement", [])
    return [each for each in (found if isinstance(found, list) else [found]) if isinstance(each, Mapping)]


def _listed(value: Any) -> Iterator[str]:
    yield from (str(each) for each in value) if isinstance(value, list) else [str(value)]


def _is_amazon(statement: Mapping[str, Any]) -> bool:
    principal = statement.get("Principal")
    named = principal.get("AWS") if isinstance(principal, Mapping) else principal
    return any(each in {"*", AMAZON} or f"::{AMAZON}:root" in each for each in _listed(named))


def _names(statement: Mapping[str, Any], action: str) -> bool:
    return any(
        re.fullmatch(re.escape(each.lower()).replace(r"\*", ".*"), action.lower())
        for each in _listed(statement.get("Action", []))
    )


def _allows(statement: Mapping[str, Any], action: str, arn: str) -> bool:
    resources = list(_listed(statement.get("Resource", "*")))
    return (
        statement.get("Effect") == "Allow"
        and _is_amazon(statement)
        and _names(statement, action)
        and any(re.fullmatch(re.escape(each).replace(r"\*", ".*"), arn) for each in resources)
    )

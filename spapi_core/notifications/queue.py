"""A queue that Amazon delivers to: whether Amazon may send into it, and what is in it. With a boto3 client of SQS."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from spapi_core.errors import ConfigurationError, InvalidArgumentError
from spapi_core.notifications.policy import AMAZON, can_send, denied_by, with_amazon

__all__ = ["Queue", "arn_parts", "code_of", "policy_of", "unset_of"]

_ARN = re.compile(r"arn:(aws[\w-]*):sqs:([\w-]+):(\d{12}):([\w-]{1,80}(?:\.fifo)?)")


_UNSET = {
    "NoCredentialsError": "AWS credentials are missing on this machine: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, run "
    "`aws configure`, or give the machine a role.",
    "PartialCredentialsError": "Half of the AWS credentials is missing: set both AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
    "NoRegionError": "The AWS region is missing: set AWS_DEFAULT_REGION to the queue's, e.g. eu-west-1.",
    "InvalidRegionError": "The AWS region does not exist: set AWS_DEFAULT_REGION to the queue's, e.g. eu-west-1.",
    "ProfileNotFound": "The AWS profile does not exist: AWS_PROFILE has to name one of ~/.aws/config.",
    "TokenRetrievalError": "The AWS login has expired: run `aws sso login`.",
    "UnauthorizedSSOTokenError": "The AWS login has expired: run `aws sso login`.",
    "SSOTokenLoadError": "There is no AWS login: run `aws sso login`.",
}
_WRONG = {
    "InvalidClientTokenId": "AWS does not know the access key: see whether AWS_ACCESS_KEY_ID is right and still exists.",
    "UnrecognizedClientException": "AWS does not know the access key: see whether AWS_ACCESS_KEY_ID is right and still exists.",
    "SignatureDoesNotMatch": "The AWS secret does not match the access key: see whether AWS_SECRET_ACCESS_KEY is right.",
    "ExpiredToken": "The AWS credentials have expired: get new ones, e.g. by `aws sso login`.",
    "ExpiredTokenException": "The AWS credentials have expired: get new ones, e.g. by `aws sso login`.",
}


def code_of(error: BaseException | None) -> str | None:
    """The code of AWS's answer to what it refused, empty where the answer has none; None where no answer came."""
    answer = getattr(error, "response", None)
    return str(answer.get("Error", {}).get("Code", "")) if isinstance(answer, dict) else None


def unset_of(error: BaseException) -> ConfigurationError | None:
    """What of AWS's settings on this machine an error of boto3 or aiobotocore says is missing or wrong; None for others."""
    told = _UNSET.get(type(error).__name__) or _WRONG.get(code_of(error) or "")
    return ConfigurationError(told) if told else None


def arn_parts(arn: str) -> tuple[str, str, str]:
    """Region, account and name of a queue.

    Raises:
        InvalidArgumentError: It is not an ARN of a queue that Amazon delivers to.
    """
    found = _ARN.fullmatch(arn)
    if found is None:
        raise InvalidArgumentError(
            f"{arn!r} is not the ARN of a queue: give arn:aws:sqs:REGION:ACCOUNT:NAME, as the queue's page in AWS shows it."
        )
    if found[4].endswith(".fifo"):
        raise InvalidArgumentError(f"{found[4]} is a FIFO queue, and Amazon delivers only to standard queues.")
    return found[2], found[3], found[4]


def policy_of(attributes: Mapping[str, str]) -> dict[str, Any] | None:
    """The policy among a queue's attributes; None where it has none.

    Raises:
        ConfigurationError: It is not a JSON object.
    """
    text = attributes.get("Policy")
    if not text:
        return None
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise ConfigurationError("The queue's policy is not a JSON object: write it again in AWS.")
    return found


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
        return policy_of(self.attributes())

    def let_amazon_send(self) -> bool:
        """Let Amazon send into it, where its policy does not yet.

        Returns:
            Whether the policy was changed.

        Raises:
            ConfigurationError: The caller may not change it, or a statement keeps Amazon out whatever others allow; then nothing
                is changed.
        """
        policy = self.policy()
        if can_send(policy, self.arn):
            return False
        denying = denied_by(policy, self.arn)
        if denying is not None:
            raise ConfigurationError(
                f"The policy of the queue {self._name} forbids Amazon to send, in {denying}, whatever others allow: take account "
                f"{AMAZON} out of that statement, and subscribe again. Nothing was changed."
            )
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
            unset = unset_of(error)
            if unset is not None:
                raise unset from error
            code = code_of(error)
            told = code or type(error).__name__
            if code is None:
                raise ConfigurationError(
                    f"{verb} of the queue {self._name} had no answer from AWS ({told}): see whether this machine reaches it, and "
                    "whether --aws-endpoint and the region are right."
                ) from error
            raise ConfigurationError(
                f"AWS refused {verb} for the queue {self._name} ({told}): see whether it exists in this region and account, "
                "and whether these AWS credentials may do that."
            ) from error

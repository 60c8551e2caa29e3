"""A queue by its ARN: what AWS is asked, once, and what is said where it refuses."""

from __future__ import annotations

import json
from typing import Any

import pytest

from spapi_core.errors import ConfigurationError
from spapi_core.notifications.policy import AMAZON, can_send
from spapi_core.notifications.queue import Queue, unset_of
from tests.notifications.played import ARN, Queues

BY_NAME = {"QueueName": "orders", "QueueOwnerAWSAccountId": "123456789012"}
ALL = {"QueueUrl": "https://queue", "AttributeNames": ["All"]}
DENY: dict[str, Any] = {"Sid": "no", "Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": ARN}


def test_the_url_is_asked_for_once() -> None:
    """By name and account."""
    sqs = Queues(VisibilityTimeout="30")
    queue = Queue(sqs, ARN)
    assert (queue.arn, sqs.asked) == (ARN, [])
    assert (queue.url, queue.url) == ("https://queue", "https://queue")
    assert queue.attributes() == {"VisibilityTimeout": "30"}
    assert queue.policy() is None
    assert sqs.asked == [("get_queue_url", BY_NAME), ("get_queue_attributes", ALL), ("get_queue_attributes", ALL)]


def test_amazon_is_let_in_where_it_may_not_send_yet() -> None:
    """The policy is written once."""
    sqs = Queues()
    queue = Queue(sqs, ARN)
    assert queue.let_amazon_send() is True
    verb, arguments = sqs.asked[-1]
    assert (verb, sorted(arguments), sorted(arguments["Attributes"])) == (
        "set_queue_attributes",
        ["Attributes", "QueueUrl"],
        ["Policy"],
    )
    assert can_send(json.loads(arguments["Attributes"]["Policy"]), ARN)
    assert queue.policy() == json.loads(arguments["Attributes"]["Policy"])
    sqs.asked.clear()
    assert queue.let_amazon_send() is False
    assert [verb for verb, _ in sqs.asked] == ["get_queue_attributes"]


def test_a_policy_that_denies_is_named_and_left_alone() -> None:
    """With its statement."""
    sqs = Queues(Policy=json.dumps({"Statement": [DENY]}))
    with pytest.raises(ConfigurationError) as caught:
        Queue(sqs, ARN).let_amazon_send()
    assert str(caught.value).startswith("The policy of the queue orders forbids Amazon to send, in ")
    assert str(caught.value).endswith(
        f", whatever others allow: take account {AMAZON} out of that statement, and subscribe again. Nothing was changed."
    )
    assert [verb for verb, _ in sqs.asked] == ["get_queue_url", "get_queue_attributes"]


def test_a_message_is_put_into_it() -> None:
    """As it is."""
    sqs = Queues()
    Queue(sqs, ARN).send("body")
    assert sqs.asked[-1] == ("send_message", {"QueueUrl": "https://queue", "MessageBody": "body"})


class NoRegionError(Exception):
    """As botocore names it."""


def of_aws(code: str | None) -> Exception:
    error: Any = RuntimeError("no")
    error.response = {"Error": {} if code is None else {"Code": code}}
    return error  # type: ignore[no-any-return]  # an exception with an attribute


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (NoRegionError(), "The AWS region is missing: set AWS_DEFAULT_REGION to the queue's, e.g. eu-west-1."),
        (of_aws("ExpiredToken"), "The AWS credentials have expired: get new ones, e.g. by `aws sso login`."),
        (of_aws("AccessDenied"), ("AWS refused get_queue_url for the queue orders (AccessDenied): see whether it exists in this "
         "region and account, and whether these AWS credentials may do that.")),
        (of_aws(None), ("AWS refused get_queue_url for the queue orders (RuntimeError): see whether it exists in this region and "
         "account, and whether these AWS credentials may do that.")),
        (TimeoutError("secret"), ("get_queue_url of the queue orders had no answer from AWS (TimeoutError): see whether this "
         "machine reaches it, and whether --aws-endpoint and the region are right.")),
    ],
)  # fmt: skip
def test_what_aws_refuses_is_said_in_full_words(error: Exception, words: str) -> None:
    """What AWS said, and what to look at; never its own message."""

    class Refusing:
        def get_queue_url(self, **_: Any) -> Any:
            raise error

    with pytest.raises(ConfigurationError) as caught:
        Queue(Refusing(), ARN).attributes()
    assert str(caught.value) == words
    assert caught.value.__cause__ is error


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("NoCredentialsError", ("AWS credentials are missing on this machine: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, "
         "run `aws configure`, or give the machine a role.")),
        ("PartialCredentialsError", ("Half of the AWS credentials is missing: set both AWS_ACCESS_KEY_ID and "
         "AWS_SECRET_ACCESS_KEY.")),
        ("InvalidRegionError", "The AWS region does not exist: set AWS_DEFAULT_REGION to the queue's, e.g. eu-west-1."),
        ("ProfileNotFound", "The AWS profile does not exist: AWS_PROFILE has to name one of ~/.aws/config."),
        ("TokenRetrievalError", "The AWS login has expired: run `aws sso login`."),
        ("UnauthorizedSSOTokenError", "The AWS login has expired: run `aws sso login`."),
        ("SSOTokenLoadError", "There is no AWS login: run `aws sso login`."),
    ],
)  # fmt: skip
def test_settings_of_aws_that_are_missing_are_said_by_the_class_of_the_error(name: str, words: str) -> None:
    """As boto3 and aiobotocore name them."""
    assert str(unset_of(type(name, (Exception,), {})())) == words


@pytest.mark.parametrize(
    ("code", "words"),
    [
        *[(code, "AWS does not know the access key: see whether AWS_ACCESS_KEY_ID is right and still exists.")
          for code in ("InvalidClientTokenId", "UnrecognizedClientException")],
        ("SignatureDoesNotMatch", ("The AWS secret does not match the access key: see whether AWS_SECRET_ACCESS_KEY is right.")),
        *[(code, "The AWS credentials have expired: get new ones, e.g. by `aws sso login`.")
          for code in ("ExpiredToken", "ExpiredTokenException")],
    ],
)  # fmt: skip
def test_settings_of_aws_that_are_wrong_are_said_by_the_code_of_the_answer(code: str, words: str) -> None:
    """The error's class is the same for all of them."""
    assert str(unset_of(of_aws(code))) == words

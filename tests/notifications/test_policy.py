"""A queue's policy, statement by statement and condition by condition."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.notifications.policy import AMAZON, can_send, denied_by, maybe_denied_by, with_amazon

ARN = "arn:aws:sqs:eu-west-1:123456789012:orders"
BOTH = ["sqs:SendMessage", "sqs:GetQueueAttributes"]
ALLOW: dict[str, Any] = {"Effect": "Allow", "Principal": {"AWS": AMAZON}, "Action": BOTH, "Resource": ARN}


def policy(*statements: Any) -> dict[str, Any]:
    return {"Statement": list(statements)}


def allow(**more: Any) -> dict[str, Any]:
    return {key: value for key, value in {**ALLOW, **more}.items() if value is not None}


@pytest.mark.parametrize(
    ("statement", "can"),
    [
        (allow(), True),
        (allow(Resource=None), True),
        (allow(Resource=None, NotResource="arn:aws:sqs:eu-west-1:123456789012:others"), True),
        (allow(Resource=None, NotResource=[ARN]), False),
        (allow(Resource="arn:aws:sqs:*:123456789012:orders"), True),
        (allow(Resource="arn:aws:sqs:eu-west-1:123456789012:order?"), True),
        (allow(Resource="arn:aws:sqs:eu-west-1:123456789012:orders?"), False),
        (allow(Resource="arn:aws:sqs:eu-west-1:123456789012:order"), False),
        (allow(Resource=[ARN.upper(), ARN]), True),
        (allow(Resource=ARN.upper()), False),
        (allow(Action="sqs:*"), True),
        (allow(Action="*"), True),
        (allow(Action=["SQS:sendmessage", "SQS:Get*"]), True),
        (allow(Action="sqs:SendMessage"), False),
        (allow(Action=["sqs:GetQueueAttributes"]), False),
        (allow(Action=None), False),
        (allow(Action=None, NotAction="sqs:DeleteMessage"), True),
        (allow(Action=None, NotAction=["sqs:Send*"]), False),
        (allow(Principal="*"), True),
        (allow(Principal={"AWS": "*"}), True),
        (allow(Principal={"AWS": ["1", f"arn:aws:iam::{AMAZON}:root"]}), True),
        (allow(Principal={"AWS": f"arn:aws:iam::{AMAZON}:user/x"}), False),
        (allow(Principal={"AWS": "111111111111"}), False),
        (allow(Principal={"Service": "sns.amazonaws.com"}), False),
        (allow(Principal=None), False),
        (allow(Principal=None, NotPrincipal={"AWS": "111111111111"}), True),
        (allow(Principal=None, NotPrincipal={"AWS": AMAZON}), False),
        (allow(Effect="allow"), False),
        (allow(Effect=None), False),
        ("text", False),
    ],
)
def test_who_may_do_what_where(statement: Any, can: bool) -> None:
    """Amazon's account has to be let in, to both actions, on this queue."""
    assert can_send(policy(statement), ARN) is can
    assert can_send({"Statement": statement}, ARN) is can


def test_two_statements_may_allow_together() -> None:
    """And no policy allows nothing."""
    assert can_send(policy(allow(Action=BOTH[0]), allow(Action=BOTH[1])), ARN)
    assert not can_send(policy(allow(Action=BOTH[0]), allow(Action=BOTH[0])), ARN)
    for empty in (None, {}, policy(), {"Statement": None}):
        assert not can_send(empty, ARN)
        assert denied_by(empty, ARN) is None
        assert maybe_denied_by(empty, ARN) is None


CONDITIONS = [
    (None, True),
    ("text", True),
    ({}, True),
    ({"Bool": {"aws:SecureTransport": "true"}}, True),
    ({"Bool": {"aws:SecureTransport": True}}, True),
    ({"Bool": {"aws:SecureTransport": "false"}}, False),
    ({"Bool": {"aws:SecureTransport": False}}, False),
    ({"bool": {"AWS:SECURETRANSPORT": "TRUE"}}, True),
    ({"BoolIfExists": {"aws:SecureTransport": "false"}}, False),
    ({"Bool": {"aws:PrincipalIsAWSService": "true"}}, False),
    ({"StringEquals": {"aws:PrincipalAccount": AMAZON}}, True),
    ({"StringEquals": {"aws:PrincipalAccount": ["1", AMAZON]}}, True),
    ({"StringEquals": {"aws:PrincipalAccount": "1"}}, False),
    ({"StringEquals": {"aws:SecureTransport": "TRUE"}}, False),
    ({"ForAnyValue:StringEquals": {"aws:PrincipalAccount": AMAZON}}, True),
    ({"StringNotEquals": {"aws:PrincipalAccount": AMAZON}}, False),
    ({"StringNotEquals": {"aws:PrincipalAccount": ["1", AMAZON]}}, False),
    ({"StringNotEquals": {"aws:PrincipalAccount": "1"}}, True),
    ({"StringEqualsIgnoreCase": {"aws:SecureTransport": "TRUE"}}, True),
    ({"StringEqualsIgnoreCase": {"aws:SecureTransport": "no"}}, False),
    ({"StringNotEqualsIgnoreCase": {"aws:SecureTransport": "TRUE"}}, False),
    ({"StringNotEqualsIgnoreCase": {"aws:SecureTransport": "no"}}, True),
    ({"StringLike": {"aws:PrincipalAccount": "4375*"}}, True),
    ({"StringLike": {"aws:PrincipalAccount": "1*"}}, False),
    ({"StringNotLike": {"aws:PrincipalAccount": "4375*"}}, False),
    ({"StringNotLike": {"aws:PrincipalAccount": "1*"}}, True),
    ({"ArnEquals": {"aws:PrincipalAccount": "4375*"}}, True),
    ({"ArnEquals": {"aws:PrincipalAccount": "1*"}}, False),
    ({"ArnNotEquals": {"aws:PrincipalAccount": "4375*"}}, False),
    ({"ArnNotEquals": {"aws:PrincipalAccount": "1*"}}, True),
    ({"ArnLike": {"aws:PrincipalAccount": "4375*"}}, True),
    ({"ArnLike": {"aws:PrincipalAccount": "1*"}}, False),
    ({"ArnNotLike": {"aws:PrincipalAccount": "4375*"}}, False),
    ({"ArnNotLike": {"aws:PrincipalAccount": "1*"}}, True),
    ({"Null": {"aws:PrincipalAccount": "false"}}, True),
    ({"Null": {"aws:PrincipalAccount": "true"}}, False),
    ({"Null": {"aws:PrincipalAccount": False}}, True),
    ({"StringEquals": {"aws:PrincipalOrgID": "o-1"}}, False),
    ({"StringNotEquals": {"aws:PrincipalOrgID": "o-1"}}, True),
    ({"StringLike": {"aws:PrincipalOrgID": "o-1"}}, None),
    ({"StringEquals": {"aws:SourceIp": "1.2.3.4"}}, None),
    ({"Null": {"aws:SourceIp": "true"}}, None),
    ({"NumericLessThan": {"aws:PrincipalAccount": "1"}}, None),
    ({"IpAddress": {"aws:SourceIp": "1.2.3.4"}, "Bool": {"aws:SecureTransport": "true"}}, None),
    ({"IpAddress": {"aws:SourceIp": "1.2.3.4"}, "Bool": {"aws:SecureTransport": "false"}}, False),
    ({"Bool": {"aws:SecureTransport": "true", "aws:PrincipalIsAWSService": "true"}}, False),
    ({"Bool": "text"}, True),
]


@pytest.mark.parametrize(("condition", "holds"), CONDITIONS)
def test_a_condition_holds_fails_or_is_open(condition: Any, holds: bool | None) -> None:
    """An Allow counts where it holds; a Deny keeps Amazon out for sure where it holds, and perhaps where it is open."""
    assert can_send(policy(allow(Condition=condition)), ARN) is (holds is True)
    denying = policy(ALLOW, allow(Effect="Deny", Sid="no", Condition=condition))
    assert denied_by(denying, ARN) == ("no" if holds is True else None)
    assert maybe_denied_by(denying, ARN) == ("no" if holds is None else None)
    assert can_send(denying, ARN) is (holds is not True)


def test_the_first_statement_that_denies_is_named() -> None:
    """By its Sid, else by its number; one that denies one of both actions is enough."""
    deny = allow(Effect="Deny", Action="sqs:SendMessage")
    other = allow(Effect="Deny", Action="sqs:DeleteMessage", Sid="other")
    assert denied_by(policy(ALLOW, other, deny, {**deny, "Sid": "late"}), ARN) == "statement 3"
    assert denied_by(policy(ALLOW, other, {**deny, "Sid": "early"}, deny), ARN) == "early"
    assert denied_by(policy("text", {**deny, "Sid": ""}), ARN) == "statement 1"
    assert denied_by(policy(other), ARN) is None
    open_one = allow(Effect="Deny", Action="sqs:GetQueueAttributes", Condition={"X": {"aws:SourceIp": "1"}})
    assert maybe_denied_by(policy(ALLOW, open_one), ARN) == "statement 2"


def test_amazon_is_let_in_once() -> None:
    """What was there stays; an earlier statement of ours is replaced."""
    statement = {
        "Sid": "SellingPartnerAPINotifications",
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::437568002678:root"},
        "Action": ["sqs:SendMessage", "sqs:GetQueueAttributes"],
        "Resource": ARN,
    }
    assert with_amazon(None, ARN) == {"Version": "2012-10-17", "Statement": [statement]}
    own = {"Sid": "own", "Effect": "Allow"}
    old = {"Sid": "SellingPartnerAPINotifications", "Effect": "Deny"}
    before = {"Version": "2008-10-17", "Id": "x", "Statement": [old, own]}
    made = with_amazon(before, ARN)
    assert made == {"Version": "2008-10-17", "Id": "x", "Statement": [own, statement]}
    assert before["Statement"] == [old, own]
    assert with_amazon({"Statement": own}, ARN)["Statement"] == [own, statement]
    assert can_send(made, ARN)


@pytest.mark.parametrize("effect", ["Allow", "deny", "DENY", "Denyx", "Nothing", None, 5])
def test_only_a_denial_denies(effect: Any) -> None:
    """Word by word, as AWS takes it."""
    odd = policy({**ALLOW, "Effect": effect, "Sid": "odd"})
    assert (denied_by(odd, ARN), maybe_denied_by(odd, ARN)) == (None, None)
    sure = policy("text", {"Effect": effect}, {**ALLOW, "Effect": "Deny"}, {**ALLOW, "Effect": "Deny", "Sid": "later"})
    assert denied_by(sure, ARN) == "statement 2"

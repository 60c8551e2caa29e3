"""A queue's policy: whether it lets Amazon send, and how to make it.

Pure. What a condition compares with something that only AWS knows, e.g. the address that a message comes from, counts as open: an
Allow with it lets nobody in for sure, a Deny with it may or may not keep Amazon out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

__all__ = ["AMAZON", "can_send", "denied_by", "maybe_denied_by", "with_amazon"]

AMAZON = "437568002678"
"""The AWS account that sends notifications. Source: Amazon's page on setting up notifications with SQS."""
_ACTIONS = ("sqs:SendMessage", "sqs:GetQueueAttributes")
_SID = "SellingPartnerAPINotifications"
_CONTEXT: Mapping[str, str] = {
    "aws:securetransport": "true",
    "aws:principalaccount": AMAZON,
    "aws:principalisawsservice": "false",
}
"""What is known of Amazon's request, by key of a condition without case."""
_ORGANISATION = "aws:principalorgid"
"""Amazon's account is in an organisation of its own, whichever that is."""


def can_send(policy: Mapping[str, Any] | None, arn: str) -> bool:
    """Whether a queue's policy surely lets Amazon do both things that it has to, and no statement surely denies them."""
    allowed = {
        action
        for action in _ACTIONS
        for each in _statements(policy)
        if each.get("Effect") == "Allow" and _applies(each, action, arn) is True
    }
    return allowed == set(_ACTIONS) and denied_by(policy, arn) is None


def denied_by(policy: Mapping[str, Any] | None, arn: str) -> str | None:
    """The name of the first statement that surely keeps Amazon out whatever others allow; None where there is none."""
    return _denying(policy, arn, surely=True)


def maybe_denied_by(policy: Mapping[str, Any] | None, arn: str) -> str | None:
    """The name of the first statement that may keep Amazon out, by conditions that only AWS can look at."""
    return _denying(policy, arn, surely=False)


def with_amazon(policy: Mapping[str, Any] | None, arn: str) -> dict[str, Any]:
    """A policy that lets Amazon send, with what it said before."""
    kept = [each for each in _statements(policy) if each.get("Sid") != _SID]
    statement = {
        "Sid": _SID,
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{AMAZON}:root"},
        "Action": list(_ACTIONS),
        "Resource": arn,
    }
    return {"Version": "2012-10-17", **(policy or {}), "Statement": [*kept, statement]}


def _denying(policy: Mapping[str, Any] | None, arn: str, *, surely: bool) -> str | None:
    for number, each in enumerate(_statements(policy), 1):
        if each.get("Effect") == "Deny":
            found = {_applies(each, action, arn) for action in _ACTIONS}
            if True in found if surely else None in found:
                return str(each.get("Sid") or f"statement {number}")
    return None


def _statements(policy: Mapping[str, Any] | None) -> list[Mapping[str, Any]]:
    found = (policy or {}).get("Statement", [])
    return [each for each in (found if isinstance(found, list) else [found]) if isinstance(each, Mapping)]


def _applies(statement: Mapping[str, Any], action: str, arn: str) -> bool | None:
    """Whether a statement is about Amazon doing this with the queue; None where that depends on what AWS alone knows."""
    fits = (
        _is_amazon(statement)
        and _either(statement, "Action", lambda each: _like(each.lower(), action.lower()))
        and (
            ("Resource" not in statement and "NotResource" not in statement)
            or _either(statement, "Resource", lambda each: _like(each, arn))
        )
    )
    return _hold(statement.get("Condition")) if fits else False


def _either(statement: Mapping[str, Any], name: str, fits: Any) -> bool:
    """Whether one of the values fits, or, of the negative form, none does."""
    if f"Not{name}" in statement:
        return not any(fits(each) for each in _listed(statement[f"Not{name}"]))
    return any(fits(each) for each in _listed(statement.get(name, [])))


def _listed(value: Any) -> Iterator[str]:
    yield from (_text(each) for each in value) if isinstance(value, list) else [_text(value)]


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _like(pattern: str, value: str) -> bool:
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".*").replace(r"\?", "."), value) is not None


def _is_amazon(statement: Mapping[str, Any]) -> bool:
    def names(principal: Any) -> bool:
        named = principal.get("AWS", []) if isinstance(principal, Mapping) else principal
        return any(each in {"*", AMAZON} or f"::{AMAZON}:root" in each for each in _listed(named))

    if "NotPrincipal" in statement:
        return not names(statement["NotPrincipal"])
    return names(statement.get("Principal", []))


def _hold(condition: Any) -> bool | None:
    """Whether all conditions hold for Amazon's request; None where one is open and none fails."""
    if not isinstance(condition, Mapping):
        return True
    found = [
        _holds(str(operator), str(key), list(_listed(values)))
        for operator, pairs in condition.items()
        for key, values in (pairs.items() if isinstance(pairs, Mapping) else ())
    ]
    return False if False in found else None if None in found else True


def _holds(operator: str, key: str, values: list[str]) -> bool | None:
    name = operator.lower().rpartition(":")[2].removesuffix("ifexists")
    if key.lower() == _ORGANISATION and name in {"stringequals", "stringnotequals"}:
        return name == "stringnotequals"
    value = _CONTEXT.get(key.lower())
    if value is None:
        return None
    if name == "null":
        return values == ["false"]
    if name not in _OPERATORS:
        return None
    wanted, compare = _OPERATORS[name]
    return any(compare(each, value) for each in values) is wanted


def _same(pattern: str, value: str) -> bool:
    return pattern == value


def _same_text(pattern: str, value: str) -> bool:
    return pattern.lower() == value.lower()


_OPERATORS = {
    "bool": (True, _same_text),
    "stringequals": (True, _same),
    "stringnotequals": (False, _same),
    "stringequalsignorecase": (True, _same_text),
    "stringnotequalsignorecase": (False, _same_text),
    "stringlike": (True, _like),
    "stringnotlike": (False, _like),
    "arnequals": (True, _like),
    "arnnotequals": (False, _like),
    "arnlike": (True, _like),
    "arnnotlike": (False, _like),
}
"""Name without case -> what is wanted of the comparison, and the comparison."""

"""Forms that are posted to the document store, judged as S3 judges them.

Each field has to be named by the policy, the file is the last one that counts, and sizes are held.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from typing import Any

from attrs import define, field

from spapi_core.sandbox.answers import Answer, xml_error

__all__ = ["Form", "form_of", "signed_policy"]

_BOUNDARY = re.compile(r"^multipart/form-data\s*;.*?boundary=\"?([^\";]{1,70})\"?", re.IGNORECASE)
_NAME = re.compile(rb'name="([^"]*)"')
_KIND = re.compile(rb"^content-type:[ \t]*([^\r\n]+)", re.IGNORECASE | re.MULTILINE)
_UNNAMED = ("x-amz-signature", "policy", "file")


@define
class Form:
    """A form that was read.

    Args:
        fields: Before the file, names in lower case.
        file: The file.
        content_type: Of the file's part.
    """

    fields: dict[str, str]
    file: bytes = field(repr=False)
    content_type: str

    def refusal(self, bucket: str, now: str) -> Answer | None:
        """What S3 has against it; None where the policy holds.

        Args:
            bucket: That it is posted to.
            now: ISO time.
        """
        try:
            policy = json.loads(base64.b64decode(self.fields["policy"], validate=True))
            conditions, expiration = policy["conditions"], policy["expiration"]
        except (KeyError, ValueError, TypeError, binascii.Error):
            return xml_error(400, "InvalidPolicyDocument", "Invalid Policy: Invalid JSON.")
        if expiration <= now:
            return _against("Policy expired.")
        return self._failed(conditions, {**self.fields, "bucket": bucket})

    def _failed(self, conditions: list[Any], values: dict[str, str]) -> Answer | None:
        named: set[str] = set(_UNNAMED)
        for each in conditions:
            if isinstance(each, list) and each[0] == "content-length-range":
                if len(self.file) > each[2]:
                    return xml_error(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
                if len(self.file) < each[1]:
                    return xml_error(
                        400, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size"
                    )
                continue
            kind, name, value = _condition(each)
            named.add(name)
            given = values.get(name, "")
            if not (given.startswith(value) if kind == "starts-with" else given == value):
                return _against(f"Policy Condition failed: {json.dumps([kind, '$' + name, value])}")
        extra = [name for name in self.fields if name not in named and not name.startswith("x-ignore-")]
        return _against(f"Extra input fields: {', '.join(extra)}") if extra else None


def _condition(each: Any) -> tuple[str, str, str]:
    if isinstance(each, dict):
        name, value = next(iter(each.items()))
        return "eq", name.lower(), value
    return each[0], each[1].removeprefix("$").lower(), each[2]


def form_of(content_type: str, body: bytes) -> Form | Answer:
    """Read a form, or say as S3 does why it cannot be.

    Args:
        content_type: Of the request.
        body: The form.
    """
    found = _BOUNDARY.match(content_type)
    if found is None:
        return xml_error(412, "PreconditionFailed", "Bucket POST must be of the enclosure-type multipart/form-data")
    marker = b"\r\n--" + found[1].encode()
    parts = (b"\r\n" + body).split(marker)
    if len(parts) < 2 or not parts[-1].startswith(b"--"):  # noqa: PLR2004 - what is before the first mark is not part
        return xml_error(
            400, "MalformedPOSTRequest", "The body of your POST request is not well-formed multipart/form-data."
        )
    fields: dict[str, str] = {}
    for part in parts[1:-1]:
        head, _, value = part.partition(b"\r\n\r\n")
        name = _NAME.search(head)
        if name is None:
            return xml_error(400, "MalformedPOSTRequest", "A part of your POST request has no name.")
        if name[1].lower() == b"file":
            if not fields.get("key"):
                break
            kind = _KIND.search(head)
            return Form(fields, value, kind[1].decode("latin-1") if kind else "binary/octet-stream")
        fields[name[1].decode("latin-1").lower()] = value.decode("latin-1")
    if not fields.get("key"):
        return xml_error(
            400,
            "InvalidArgument",
            "Bucket POST must contain a field named 'key'.  If it is specified, please check the order of the fields.",
        )
    return xml_error(400, "InvalidArgument", "POST requires exactly one file upload per request.")


def signed_policy(conditions: list[Any], expiration: str) -> str:
    """A policy in base64."""
    return base64.b64encode(json.dumps({"conditions": conditions, "expiration": expiration}).encode()).decode()


def _against(reason: str) -> Answer:
    return xml_error(403, "AccessDenied", f"Invalid according to Policy: {reason}")

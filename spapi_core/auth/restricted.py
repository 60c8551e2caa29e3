"""Which calls need a restricted data token (RDT), and what is asked for it.

Pure: the request itself goes through the client's loop, so that its usage plan holds.
Source: Amazon's Tokens API use case guide.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from spapi_core.auth.credentials import Secret
from spapi_core.auth.lwa import is_token, life_of
from spapi_core.errors import AnswerError, InvalidArgumentError
from spapi_core.wire.elements import check_data_elements

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Operation

__all__ = ["MOST_RESOURCES", "Resource", "read_restricted", "resource_for", "token_request"]

MOST_RESOURCES = 50
"""Resources that one RDT can be good for."""


def _set(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values)))


@frozen
class Resource:
    """One thing an RDT opens.

    Args:
        method: HTTP method.
        path: Path of the operation; a template is good for every id, where Amazon allows one.
        data_elements: Personal data asked for, e.g. `buyerInfo`.
    """

    method: str
    path: str
    data_elements: tuple[str, ...] = field(default=(), converter=_set)

    def to_dict(self) -> dict[str, Any]:
        """As Amazon wants it."""
        elements = {"dataElements": list(self.data_elements)} if self.data_elements else {}
        return {"method": self.method, "path": self.path, **elements}


def resource_for(
    operation: Operation[Any],
    path: str,
    data_elements: Sequence[str] = (),
    *,
    restricted: bool | None = None,
) -> Resource | None:
    """What an RDT for this call must open; None when the call goes with the plain token.

    Args:
        operation: What is called.
        path: The path of this very call.
        data_elements: Personal data the caller asks for.
        restricted: The caller says whether an RDT is needed; None leaves it to the operation's rule.

    Raises:
        InvalidArgumentError: The operation has no such data element.
    """
    rule = operation.restricted
    elements = _set(data_elements)
    check_data_elements(operation, elements)
    if rule is None:
        return None
    needed = rule.mode == "always" or (rule.mode == "optional" and bool(elements))
    if not (needed if restricted is None else restricted):
        return None
    return Resource(operation.method, operation.path if rule.generic_path else path, elements)


def token_request(resources: Sequence[Resource], target_application: str | None = None) -> dict[str, Any]:
    """The body of createRestrictedDataToken.

    Raises:
        InvalidArgumentError: No resource, or more than 50.
    """
    if not 1 <= len(resources) <= MOST_RESOURCES:
        raise InvalidArgumentError(
            f"A restricted data token covers 1 to {MOST_RESOURCES} resources, not {len(resources)}: ask for several tokens."
        )
    target = {"targetApplication": target_application} if target_application else {}
    ordered = sorted({json.dumps(resource.to_dict(), sort_keys=True) for resource in resources})
    return {"restrictedResources": [json.loads(resource) for resource in ordered], **target}


def read_restricted(answer: Any) -> tuple[Secret, float]:
    """The token and its life in seconds.

    Raises:
        AnswerError: The answer holds no token.
    """
    body = answer if isinstance(answer, dict) else {}
    if not is_token(body.get("restrictedDataToken")):
        # The answer may hold a token that no header can carry, and an error reporter takes local variables.
        del answer, body
        raise AnswerError("createRestrictedDataToken answered without a token: try again.")
    return Secret(body["restrictedDataToken"]), life_of(body.get("expiresIn"))

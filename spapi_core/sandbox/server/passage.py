"""One request on its way through the sandbox, and what has been found out about it so far."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    from spapi_core.sandbox.replies.faults import Fault
    from spapi_core.sandbox.world.catalog import Match
    from spapi_core.sandbox.world.operation_facts import OperationFacts
    from spapi_core.sandbox.world.parties import IssuedToken
    from spapi_core.sandbox.world.traffic import Half

__all__ = ["Passage", "endpoint_of", "match_of", "regions_of", "token_of"]

AMAZON_HOST = re.compile(r"sellingpartnerapi-(na|eu|fe)\.amazon\.com")


@define(eq=False)
class Passage:
    """One request on its way through the sandbox.

    Args:
        number: Counts the requests of a sandbox, from 1.
        method: HTTP method.
        path: As it came, percent encoded.
        query: Decoded.
        headers: By lower-case name.
        base_url: Where this sandbox is reached, for links in answers.
        request_id: Of the answer.
        operation: Id of the operation, or what was called in its place.
        seller: Who calls; None before that is known.
        source: What makes the answer; shown with the traffic.
        body: Bytes of the request's body.
        faults: Faults that this request was picked for.
        match: The operation that was found.
        token: The access token that was found, valid or not.
        empty_page: A fault wants a page without items.
        answered: Headers and body of the answer, for the traffic.
    """

    number: int
    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    base_url: str
    request_id: str
    operation: str | None = None
    seller: str | None = None
    source: str = ""
    body: bytes = b""
    faults: list[Fault] = field(factory=list)
    match: Match | None = None
    token: IssuedToken | None = None
    empty_page: bool = False
    answered: Half | None = None


def match_of(passage: Passage) -> Match:
    """The operation that was found: every step after the first has one."""
    if passage.match is None:
        raise AssertionError("the first step finds the operation")
    return passage.match


def endpoint_of(passage: Passage) -> OperationFacts:
    """The endpoint of the operation that was found."""
    return match_of(passage).endpoint


def token_of(passage: Passage) -> IssuedToken:
    """The access token: every step after the one that asks for it has one."""
    if passage.token is None:
        raise AssertionError("an earlier step asks for the token")
    return passage.token


def regions_of(passage: Passage, own: str | None) -> set[str]:
    """Regions that a call is for: that of its host, and the sandbox's own."""
    named = AMAZON_HOST.search(passage.headers.get("host", ""))
    return {region for region in (own, named and named[1]) if region}

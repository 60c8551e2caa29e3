"""What a handler of a stateful operation has at hand: the request's arguments, who calls, and the sandbox's services."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from typing import TYPE_CHECKING, Any, TypeVar

import orjson
from attrs import define

from spapi_core.sandbox.answers import Answer, ProblemAnswer, errors
from spapi_core.sandbox.replies.synth import Synthesiser, place_of, seed_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from spapi_core.sandbox.flows.services import Services
    from spapi_core.sandbox.replies.pair import Given
    from spapi_core.sandbox.world.catalog import ModelDocument
    from spapi_core.sandbox.world.operation_facts import OperationFacts
    from spapi_core.sandbox.world.parties import IssuedToken

__all__ = ["Context", "invalid"]

T = TypeVar("T")

TOKEN_LIFE = 24 * 3600.0
"""Seconds that a page token is good for; the model of orders 2026-01-01 states it, the others state nothing."""
TOKEN_LIVES = {"fba_inventory_v1.getInventorySummaries": 30.0}
"""Where the model states another life."""
MOST_KEPT = 20_000


@define(eq=False)
class Context:
    """One request of a stateful operation.

    Args:
        services: What all handlers share.
        endpoint: The operation.
        document: Its section's document.
        token: What the access token stands for.
        given: The request's arguments.
        base_url: Of the sandbox as the caller sees it.
        empty_page: The next page is to have no items.
    """

    services: Services
    endpoint: OperationFacts
    document: ModelDocument
    token: IssuedToken
    given: Given
    base_url: str
    empty_page: bool = False

    @property
    def now(self) -> float:
        """Sandbox time, seconds since 1970."""
        return self.services.clock.now()

    @property
    def seller(self) -> str:
        """The selling partner's id; the application's client id for a grantless call."""
        return self.token.seller.id if self.token.seller else self.token.application.client_id

    @property
    def body(self) -> Any:
        """The JSON body."""
        return self.given.body

    def path(self, name: str) -> str:
        """A value of the path."""
        return self.given.path[name]

    def query(self, name: str) -> str | None:
        """A value of the query; None when it was not sent or is empty."""
        values = self.given.query.get(name)
        return values[0] or None if values else None

    def listed(self, name: str) -> list[str]:
        """A list in the query, however it was written."""
        return [part for value in self.given.query.get(name, ()) for part in value.split(",") if part]

    def number(self, name: str, default: int, low: int, high: int) -> int:
        """A whole number in the query.

        Raises:
            Problem: It is not a whole number, or out of range.
        """
        text = self.query(name)
        if text is None:
            return default
        try:
            value = int(text)
        except ValueError:
            raise ProblemAnswer(invalid(f"{name} must be a whole number.", name)) from None
        if not low <= value <= high:
            raise ProblemAnswer(invalid(f"{name} must be between {low} and {high}.", name))
        return value

    def entries(self, name: str) -> list[dict[str, Any]]:
        """The list of that name in the body, of things to do.

        Raises:
            Problem: There is none, or it is empty.
        """
        entries: list[dict[str, Any]] = (self.body or {}).get(name) or []
        if not entries:
            raise ProblemAnswer(invalid(f"{name} must not be empty.", f"/body/{name}"))
        return entries

    def kept(self, kind: str) -> dict[str, Any]:
        """What this selling partner's calls left behind of one kind, by id, oldest first; the oldest leave it."""
        things: dict[str, Any] = self.services.memory.of(self.seller).setdefault(kind, {})
        while len(things) > MOST_KEPT:
            things.pop(next(iter(things)))
        return things

    def thing(self, kind: str, identifier: str, what: str) -> Any:
        """One of the things kept.

        Raises:
            Problem: There is none with this id.
        """
        found = self.kept(kind).get(identifier)
        if found is None:
            raise ProblemAnswer(errors(404, "NotFound", f"The requested {what} was not found.", identifier[:200]))
        return found

    def new_id(self, *parts: object) -> str:
        """A short id that nobody has yet: digits and capital letters."""
        seed = f"{self.seller}:{self.count()}:{self.services.seed.number}:{parts}"
        return base64.b32encode(hashlib.sha256(seed.encode()).digest()[:10]).decode()

    def new_number(self, first: str) -> str:
        """An id of digits that nobody has yet; the same calls of the same selling partner give the same ones.

        Args:
            first: Digits that it begins with.
        """
        owner = hashlib.sha256(f"{self.seller}:{self.services.seed.number}".encode()).digest()
        return f"{first}{int.from_bytes(owner[:8], 'big') % 10**8:08}{self.count():06}"

    def count(self) -> int:
        """1 for the first thing that this selling partner makes, 2 for the next."""
        memory = self.services.memory.of(self.seller)
        memory["count"] = memory.get("count", 0) + 1
        return int(memory["count"])

    def made(self, schema: Mapping[str, Any] | None, *key: object, since: float | None = None) -> Any:
        """A value made up from a schema, in the request's marketplace.

        Args:
            schema: What it fits; None for nothing.
            key: The same key gives the same value.
            since: Its moments lie before this one, seconds since 1970; the sandbox's time where it is not given.
        """
        names = ("marketplaceIds", "MarketplaceIds", "marketplaceId", "MarketplaceId")
        marketplace = next((found for name in names for found in self.listed(name)), None)
        maker = Synthesiser(self.document, self.now if since is None else since, place_of(marketplace))
        return (
            None if schema is None else maker.value(schema, seed_of(self.services.seed.number, self.endpoint.id, *key))
        )

    def component(self, name: str, *key: object) -> Any:
        """A value made up from a named schema of the section."""
        return self.made({"$ref": f"#/components/schemas/{name}"}, name, *key)

    def bare(self, name: str, *key: object, **entries: Any) -> dict[str, Any]:
        """What a named schema requires, made up, with entries put over it; those that are None are left out.

        Args:
            name: Of the schema in this section.
            key: The same key gives the same value.
            **entries: What is known.
        """
        maker = Synthesiser(self.document, self.now, bare=True)
        reference = {"$ref": f"#/components/schemas/{name}"}
        made: dict[str, Any] = maker.value(reference, seed_of(self.services.seed.number, name, *key))
        return made | {entry: value for entry, value in entries.items() if value is not None}

    def page_token(self, position: Any) -> str:
        """A token for the page that begins at a position; it carries the arguments and is good for as long as the model states."""
        arguments = {
            name: ",".join(values)
            for name, values in sorted(self.given.query.items())
            if name.lower() not in _TOKENS and not name.lower().startswith("max") and values
        }
        content = orjson.dumps([self.endpoint.id, self.seller, round(self.now, 3), position, arguments])
        seal = hmac.digest(self.services.secret, content, "sha256")[:9]
        return base64.urlsafe_b64encode(seal + content).decode()

    def position(self, token: str | None) -> Any:
        """The position in a token of `page_token`; None for the first page.

        The arguments of the first page come back into force where they were not sent again.

        Raises:
            Problem: The token is not one of this operation and account, has expired, or belongs to other arguments.
        """
        if token is None:
            return None
        try:
            raw = base64.urlsafe_b64decode(token.encode())
        except (binascii.Error, ValueError):
            raw = b""
        seal, content = raw[:9], raw[9:]
        if not content or not hmac.compare_digest(seal, hmac.digest(self.services.secret, content, "sha256")[:9]):
            raise ProblemAnswer(invalid("Invalid NextToken. The token is malformed."))
        endpoint, seller, issued, position, arguments = orjson.loads(content)
        if endpoint != self.endpoint.id or seller != self.seller:
            raise ProblemAnswer(invalid("Invalid NextToken. The token belongs to another request."))
        if self.now - issued >= TOKEN_LIVES.get(self.endpoint.id, TOKEN_LIFE):
            raise ProblemAnswer(invalid("Invalid NextToken. The token has expired."))
        query = dict(self.given.query)
        for name, value in arguments.items():
            if name in query and ",".join(query[name]) != value:
                raise ProblemAnswer(invalid(f"{name} differs from that of the first page.", name))
            query[name] = [value]
        self.given.query = query
        return position

    def cut(self, things: Sequence[T], token: str | None, size: int) -> tuple[list[T], str | None]:
        """One page of a list that is held in memory, and the token for the next one."""
        start = self.position(token) or 0
        if self.empty_page:
            return [], self.page_token(start)
        page = list(things[start : start + size])
        return page, self.page_token(start + size) if start + size < len(things) else None

    def gather(self, numbers: Iterator[int], make: Callable[[int], T | None], size: int) -> tuple[list[T], str | None]:
        """One page out of an endless supply, and the token for the next one.

        Args:
            numbers: Candidates, in order.
            make: The thing with a number; None when the request does not want it.
            size: Things on a page.
        """
        page: list[T] = []
        for number in numbers:
            if self.empty_page:
                return [], self.page_token(number)
            thing = make(number)
            if thing is None:
                continue
            if len(page) == size:
                return page, self.page_token(number)
            page.append(thing)
        return page, None


_TOKENS = {"nexttoken", "paginationtoken", "pagetoken", "nextpagetoken", "nexttokenforlineitems", "querytype"}


def invalid(message: str, details: str = "") -> Answer:
    """Amazon's 400."""
    return errors(400, "InvalidInput", message, details, error_type="InvalidInputException")

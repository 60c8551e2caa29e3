"""What is compared: a set of models, with the paging and the usage plans that its clients have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from codegen.generate.ledger import Names

Json = Mapping[str, Any]


class Paged(NamedTuple):
    """How an operation is paged.

    Attributes:
        token: Path of the token in the answer; None when paging by offset.
        items: Path of the list of items in the answer; None where a page holds no single list.
        following: What following pages carry besides the token, in words; None for the same arguments.
    """

    token: str | None
    items: str | None
    following: str | None = None


class Held(NamedTuple):
    """The usage plan that clients hold: the lower of what all sources in the quota table say.

    Attributes:
        rate: Permits a second, as published.
        burst: Capacity of the bucket.
        exact: The fraction that a rounded rate stands for; None where the rate is exact.
        application_rate: Permits a second for the whole application, where there is such a second bucket.
    """

    rate: float
    burst: int
    exact: str | None = None
    application_rate: float | None = None

    def __str__(self) -> str:
        shared = f", application {self.application_rate:g}/s" if self.application_rate is not None else ""
        return f"{self.exact or format(self.rate, 'g')}/s, burst {self.burst}{shared}"


PagingOf = Callable[[str, str], Paged | None]
HeldOf = Callable[[str, str], Held | None]


class Models(NamedTuple):
    """A set of models.

    Attributes:
        documents: Section name to OpenAPI document.
        paging: Paging of an operation by section and operation id.
        held: Usage plan that is held for an operation, by section and operation id.
        names: Section name to ledger of its Python names.
    """

    documents: Mapping[str, Json]
    paging: PagingOf
    held: HeldOf = lambda _section, _operation: None
    names: Mapping[str, Names] = MappingProxyType({})

"""What the tables say about one operation, as typed records.

These are the answers of `codegen.tables.load`; wire names are Amazon's spelling. Nothing is read or
checked here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

from attrs import field, frozen

from codegen.tables.personal import Personal
from codegen.tables.rows import Table

__all__ = [
    "Batch",
    "Deprecation",
    "Grant",
    "OperationFacts",
    "Paging",
    "Plan",
    "Problem",
    "Restricted",
    "Sandbox",
    "SectionFacts",
    "Tables",
    "Together",
]


@frozen(kw_only=True)
class Plan:
    """The usage plan of an operation.

    Args:
        rate: Permits a second for one selling partner and one application, as published (0.0167).
        burst: Capacity of the bucket.
        exact: The fraction that a rounded `rate` stands for, e.g. 1/60; None where `rate` is exact.
        application_rate: Permits a second for the whole application, where Amazon has such a second bucket.
        source: Which sources speak, e.g. "model, rate-limits.yml", or "default" where none does.
        reason: Why this number, in a few words.
    """

    rate: float
    burst: int
    exact: Fraction | None = None
    application_rate: float | None = None
    source: str
    reason: str

    @property
    def held_rate(self) -> float:
        """The rate to hold: the slower of the published figure and the fraction it stands for."""
        return self.rate if self.exact is None else min(self.rate, float(self.exact))


@frozen(kw_only=True)
class Paging:
    """How the next page of an operation is asked for.

    Args:
        parameter: Query parameter that takes the token; None when token or offset stand in the body.
        token: Path of the token in the answer, e.g. `("payload", "NextToken")`; empty when paging by offset.
        items: Path of the list of items in the answer; None where a page holds no single list.
        lists: Path of the object whose lists, side by side, are the items of a page; None where there is one list.
        keep: Parameters that following pages repeat besides the path; None for all of them.
        add: Query parameters that following pages carry besides the token, with their value.
        offset: Paging by offset: paths of `offset` and `limit` in the body and of `total` in the answer.
        body: Path of the token in the request's body; None where a query parameter takes it.
        source: "rule" where inferred from the models, else where the row comes from.
        reason: Why, in a few words.
    """

    parameter: str | None = None
    token: tuple[str, ...] = ()
    items: tuple[str, ...] | None = None
    lists: tuple[str, ...] | None = None
    keep: tuple[str, ...] | None = None
    add: Mapping[str, str] = field(factory=lambda: MappingProxyType({}))
    offset: Mapping[str, tuple[str, ...]] | None = None
    body: tuple[str, ...] | None = None
    source: str
    reason: str


@frozen(kw_only=True)
class Grant:
    """The scope of the grantless token that an operation needs instead of the selling partner's token."""

    scope: str
    source: str
    reason: str


@frozen(kw_only=True)
class Restricted:
    """Personal data in the answer, handed out for a restricted data token (RDT).

    Args:
        mode: "always", "optional" (answers without it, personal data missing) or "report" (by report type).
        data_elements: Elements that may be asked for, e.g. `buyerInfo`; empty where Amazon has none.
        generic_path: The token may be asked for the path template, good for every id.
        source: Where Amazon says so.
        reason: Why, in a few words.
    """

    mode: str
    data_elements: tuple[str, ...] = ()
    generic_path: bool = True
    source: str
    reason: str


@frozen(kw_only=True)
class Deprecation:
    """An operation that Amazon has announced to end, or has replaced.

    Args:
        removal: The day it ends; None where no day is known.
        replacement: Operation ids to use instead, e.g. `("orders_v2026_01_01.searchOrders",)`.
        announced: Amazon has said that it ends; False where a newer version merely stands beside it.
        source: Where Amazon says so.
        reason: What to know, in a few words.
    """

    removal: dt.date | None = None
    replacement: tuple[str, ...] = ()
    announced: bool = True
    source: str
    reason: str


@frozen(kw_only=True)
class Sandbox:
    """What Amazon's sandbox does with an operation: "static", "dynamic" or None, and whether production lacks it."""

    kind: str | None
    only: bool


@frozen(kw_only=True)
class Together:
    """Which parameters of an operation do not go together, under Amazon's names.

    Args:
        exclusive: Lists of parameters, of which the first excludes each of the others.
        needs: Parameter -> the parameter that has to stand beside it.
        source: Where Amazon says so.
        reason: Why, in a few words.
    """

    exclusive: tuple[tuple[str, ...], ...] = ()
    needs: Mapping[str, str] = field(factory=lambda: MappingProxyType({}))
    source: str
    reason: str


@frozen(kw_only=True)
class Batch:
    """How a list that is longer than one call takes is sent in parts, under Amazon's names.

    Args:
        lists: Parameters, or paths in the body that begin with `body`; one of them is given and cut.
        whole: Lists with a limit that are never cut.
        most: How many of a list one call takes; None where Amazon states no limit.
        answers: Path of the list of answers, `.` for the answer itself; None for pages, or one answer for all.
        match: Where an item says what its answer says: name of the list, value of `type`, or path in the item -> path in
            the answer.
        type: Parameter that says what the items of the list are.
        status: Path of an item's own status in its answer.
        errors: Path of its errors there.
        same: Paths in an item that have to be equal for all items of one call.
        fill: Parameters that are set where the caller does not: a full page.
        include: Parameter -> what it holds where the caller says nothing, the last of which is always asked for.
        source: Where Amazon says so.
        reason: Why, in a few words.
    """

    lists: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    most: int | None = None
    answers: str | None = None
    match: Mapping[str, str] = field(factory=lambda: MappingProxyType({}))
    type: str | None = None
    status: str | None = None
    errors: str | None = None
    same: tuple[str, ...] = ()
    fill: Mapping[str, str] = field(factory=lambda: MappingProxyType({}))
    include: Mapping[str, str] = field(factory=lambda: MappingProxyType({}))
    source: str
    reason: str


@frozen(kw_only=True)
class OperationFacts:
    """Everything the tables say about one operation.

    Args:
        id: `<section>.<operationId>`.
        section: The section's package name.
        name: Amazon's operationId.
        method: HTTP method in upper case.
        path: Path template.
        plan: Its usage plan; every operation has one.
        paging: How its pages follow each other; None for a single answer.
        grant: Its grantless scope; None for the selling partner's token.
        restricted: Its personal data; None for none.
        deprecation: Its end; None for none known.
        sandbox: What Amazon's sandbox does with it.
        safe_to_repeat: Sending it twice does no more than once: after a lost connection or a 5xx it may be repeated.
        idempotency_key: Header that makes a repetition count once where the caller gives it; None where there is none.
        together: Which parameters do not go together; None where nothing is known.
        batch: How its list is sent in parts; None where it takes none.
        summary: One line on what it is for.
        doc_url: Amazon's reference page.
    """

    id: str
    section: str
    name: str
    method: str
    path: str
    plan: Plan
    paging: Paging | None
    grant: Grant | None
    restricted: Restricted | None
    deprecation: Deprecation | None
    sandbox: Sandbox
    safe_to_repeat: bool
    idempotency_key: str | None
    together: Together | None = None
    batch: Batch | None = None
    summary: str
    doc_url: str


@frozen(kw_only=True)
class SectionFacts:
    """What a section is for, in one line, and Amazon's reference page of it."""

    name: str
    summary: str
    doc_url: str


@frozen
class Problem:
    """Something wrong with a table: the file, the row, what it is, and what to do."""

    file: str
    row: str
    what: str
    remedy: str

    def __str__(self) -> str:
        """One line for people."""
        return f"{self.file}: {self.row}: {self.what}; {self.remedy}"


@frozen(kw_only=True)
class Tables:
    """The tables, joined with the models.

    Args:
        operations: Operation id -> facts, for every operation of the models, in the models' order.
        sections: Section name -> facts.
        money: The rows of `money.toml`.
        problems: What the linter would say; empty when tables and models agree.
        personal: What is personal in the models.
    """

    operations: Mapping[str, OperationFacts]
    sections: Mapping[str, SectionFacts]
    money: Table
    problems: tuple[Problem, ...]
    personal: Personal

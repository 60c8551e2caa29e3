"""A call whose list is longer than Amazon takes, cut into parts, and the answers of the parts given back item by item.

Nothing here waits or sends. How a list is cut and which answer belongs to which item are rows of `batches.toml`, read by
`spapi_core.client.list_rules`.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import quote

from attrs import define, evolve, field, frozen

from spapi_core.client.list_places import label_of, list_of, value_at, values_at, with_list
from spapi_core.client.list_rules import filled, rule_of
from spapi_core.errors import InvalidArgumentError, SPAPIError
from spapi_core.model.codec import encode
from spapi_core.model.encode import is_list
from spapi_core.operation import PagedCall
from spapi_core.wire.error_answers import refused

if TYPE_CHECKING:
    from spapi_core.operation import Call
    from spapi_core.wire.response import Response

__all__ = ["ItemResult", "ListPart", "PartAnswer", "Split"]

T = TypeVar("T")
I = TypeVar("I")

_SUCCESSES = frozenset({"success", "ok"})
_HTTP_ERROR = 400


@frozen(eq=False)
class ItemResult(Generic[T, I]):
    """What became of one item of a long list.

    Args:
        item: The item, as the caller gave it.
        status: "ok"; "missing": Amazon's answer has nothing for it; "refused": Amazon refused this item; "failed": the call
            it was sent with failed; "skipped": it was not sent, since an earlier one failed and `stop_on_error` is set;
            "unmatched": the call succeeded, and its answer does not say which of its entries belong to the item.
        answers: The entries of the answer that belong to it.
        response: The answer it came in, the last page of a list; None where there is none.
        error: Why it failed or was refused.
        status_code: Its own HTTP status in the answer, or that of the call; None where there is none.
    """

    item: Any = field(repr=False)
    status: str
    answers: tuple[I, ...] = field(default=(), repr=False)
    response: Response[T] | None = field(default=None, repr=False)
    error: Exception | None = None
    status_code: int | None = None

    @property
    def ok(self) -> bool:
        """Nothing went wrong with it: it is neither refused nor failed, missing nor skipped."""
        return self.status in {"ok", "unmatched"}

    @property
    def answer(self) -> I | None:
        """The first entry of the answer that belongs to it; None where there is none."""
        return self.answers[0] if self.answers else None

    def unwrap(self) -> I:
        """The first entry of the answer that belongs to it.

        Raises:
            SPAPIError: The error of an item that failed or was refused; or there is no answer for it.
        """
        if self.error is not None:
            raise self.error
        if not self.answers:
            raise SPAPIError(f"there is no answer for this item: it is {self.status}")
        return self.answers[0]


@frozen(eq=False)
class PartAnswer(Generic[T]):
    """What came of one part: the pages that were answered, and the error that ended them."""

    part: ListPart
    pages: tuple[tuple[Response[T], Sequence[Any]], ...] = ()
    error: Exception | None = None

    @property
    def ok(self) -> bool:
        """The whole part was answered."""
        return self.error is None


@define(eq=False)
class ListPart:
    """One call's worth of the list."""

    call: Call[Any] = field(repr=False)
    items: list[Any] = field(repr=False)
    keys: list[tuple[Any, ...]] = field(repr=False)


class Split(Generic[T, I]):
    """A call, cut into parts.

    Args:
        call: With the long list.
        size: Items of one call at most; None takes what Amazon's model states.

    Raises:
        InvalidArgumentError: The operation has no list that can be cut, none or several were given, or the size is wrong.
    """

    def __init__(self, call: Call[T], size: int | None) -> None:
        self._call = filled(call)
        self._rule = rule_of(self._call, size)
        given = list(list_of(self._call, self._rule.name))
        if not given:
            raise InvalidArgumentError(f"{call.operation.id}: {self._label()} is empty: there is nothing to send")
        self.given = given
        self.paged = isinstance(call, PagedCall) and self._rule.answers is None
        self._unique: list[Any] = []
        self._index: list[int] = []
        known: dict[Hashable, int] = {}
        for item in given:
            at = known.setdefault(_identity(item), len(self._unique))
            if at == len(self._unique):
                self._unique.append(item)
            self._index.append(at)
        self.parts, self._place = self._parts()

    def position(self, at: int) -> int:
        """The part that holds the item at a place of the caller's list."""
        return self._place[self._index[at]][0]

    def pick(self, at: int, results: Mapping[int, list[ItemResult[T, I]]]) -> ItemResult[T, I]:
        """The result of the item at a place of the caller's list; results are by part.

        An item that was given twice has two results, each with the object that was given, of one answer.
        """
        part, inside = self._place[self._index[at]]
        found = results.get(part)
        if found is None:
            return ItemResult(self.given[at], "skipped")
        return evolve(found[inside], item=self.given[at])

    def results(self, answered: PartAnswer[T]) -> list[ItemResult[T, I]]:
        """What became of each item of a part."""
        part, rule = answered.part, self._rule
        response = answered.pages[-1][0] if answered.pages else None
        entries = [entry for page, items in answered.pages for entry in self._entries(page, items)]
        shares = self._shares(part, entries)
        found = []
        for item, share in zip(part.items, shares, strict=True):
            if share:
                found.append(self._judged(item, share, answered.pages[-1][0]))
            elif answered.error is not None:
                code = getattr(answered.error, "status_code", None)
                found.append(ItemResult(item, "failed", (), response, answered.error, code))
            else:
                one_for_all = rule.answers is None and not self.paged
                status = "ok" if one_for_all else "missing" if rule.match else "unmatched"
                code = None if response is None else response.status_code
                found.append(ItemResult(item, status, (), response, None, code))
        return found

    def entries(self, answered: PartAnswer[T]) -> list[I]:
        """All entries of the answers of a part, also those that belong to no item."""
        return [entry for page, items in answered.pages for entry in self._entries(page, items)]

    def _entries(self, page: Response[T], items: Sequence[Any]) -> Sequence[Any]:
        if self._rule.answers is None:
            return items
        found = value_at(page.parsed, self._rule.answers)
        return found if is_list(found) else ()

    def _shares(self, part: ListPart, entries: Sequence[Any]) -> list[list[Any]]:
        """Which entries belong to each item: by their keys, and by their place where an entry carries none."""
        shares: list[list[Any]] = [[] for _ in part.items]
        if not self._rule.match:
            return shares
        keyless: list[tuple[int, Any]] = []
        for at, entry in enumerate(entries):
            answer = [values_at(entry, path) for _, path in self._rule.match]
            if not answer[0]:
                keyless.append((at, entry))
                continue
            for share, key in zip(shares, part.keys, strict=True):
                if _agree(key, answer):
                    share.append(entry)
        if len(entries) == len(part.items):
            for at, entry in keyless:
                if not shares[at]:
                    shares[at].append(entry)
        return shares

    def _judged(self, item: Any, share: list[I], response: Response[T]) -> ItemResult[T, I]:
        first = share[0]
        status = values_at(first, self._rule.status)[:1] if self._rule.status else []
        own = status[0] if status else None
        code = own if isinstance(own, int) else response.status_code
        if own is None or (isinstance(own, int) and own < _HTTP_ERROR) or str(own).lower() in _SUCCESSES:
            return ItemResult(item, "ok", tuple(share), response, None, code)
        errors = value_at(first, self._rule.errors) if self._rule.errors else None
        told = encode(errors) if errors is not None else None
        error = refused(self._call.operation, own, told, response.request_id)
        return ItemResult(item, "refused", tuple(share), response, error, error.status_code)

    def _parts(self) -> tuple[list[ListPart], dict[int, tuple[int, int]]]:
        """Parts of at most the size that was asked for, none of which could be taken for another by its key."""
        rule = self._rule
        held: list[list[int]] = []
        taken: list[set[Hashable]] = []
        groups: dict[Hashable, list[int]] = {}
        keys = [self._key(item) for item in self._unique]
        for at, item in enumerate(self._unique):
            opened = groups.setdefault(_identity([values_at(item, path) for path in rule.same]), [])
            key = tuple(map(_identity, keys[at]))
            place = next((each for each in opened if key not in taken[each]), None)
            if place is None:
                place = len(held)
                held.append([])
                taken.append(set())
                opened.append(place)
            held[place].append(at)
            if rule.match:
                taken[place].add(key)
            if len(held[place]) == rule.most:
                opened.remove(place)
        parts = []
        places = {}
        for number, each in enumerate(held):
            items = [self._unique[at] for at in each]
            parts.append(ListPart(with_list(self._call, rule.name, items), items, [keys[at] for at in each]))
            places.update({at: (number, inside) for inside, at in enumerate(each)})
        return parts, places

    def _key(self, item: Any) -> tuple[Any, ...]:
        """What an answer has to carry to belong to an item; empty where the row names no keys."""
        return tuple(_wanted(item, path) for path, _ in self._rule.match)

    def _label(self) -> str:
        return label_of(self._call, self._rule.name)


def _agree(key: tuple[Any, ...], answer: list[list[Any]]) -> bool:
    """Whether an answer carries an item's key; what it does not carry does not count."""
    return all(
        not found or wanted is None or any(_same(wanted, each) for each in found)
        for wanted, found in zip(key, answer, strict=True)
    )


def _same(wanted: Any, found: Any) -> bool:
    if isinstance(wanted, _InAddress):
        return wanted.names(str(found))
    return str(wanted) == str(found)


@frozen
class _InAddress:
    """A key that an item carries inside the address it asks for."""

    address: str

    def names(self, value: str) -> bool:
        path, _, query = self.address.partition("?")
        steps = {*path.split("/"), *(each.partition("=")[2] for each in query.split("&"))}
        return value in steps or quote(value, safe="") in steps


def _wanted(item: Any, path: tuple[str, ...]) -> Any:
    if not path:
        return item
    found = values_at(item, path)
    if not found:
        return None
    return _InAddress(str(found[0])) if path[-1] == "uri" else found[0]


def _identity(item: Any) -> Hashable:
    """The same for items that would be sent the same."""
    if isinstance(item, str | _InAddress):
        return item
    value = encode(list(item) if isinstance(item, tuple) else item)
    return repr(_sorted(value))


def _sorted(value: Any) -> Any:
    if isinstance(value, dict):
        return [(name, _sorted(value[name])) for name in sorted(value)]
    return [_sorted(each) for each in value] if isinstance(value, list) else value

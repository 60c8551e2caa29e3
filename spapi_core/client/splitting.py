"""A call whose list is longer than Amazon takes, cut into parts, and the answers of the parts given back item by item.

Nothing here waits or sends. How a list is cut and which answer belongs to which item are rows of `batches.toml`, read
through `spapi_core.wire.allowed`.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import quote

from attrs import define, evolve, field, frozen

from spapi_core.errors import InvalidArgumentError, SPAPIError
from spapi_core.model.base import Model, attributes
from spapi_core.model.codec import decode, encode
from spapi_core.model.encode import is_list
from spapi_core.operation import PagedCall
from spapi_core.wire import allowed
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
    keys: list[tuple[Any, ...] | None] = field(repr=False)


@frozen
class _Rule:
    """The row of an operation.

    Args:
        name: The list: a parameter, or the path in the body beginning with `body`.
        most: How many of it one call takes.
        answers: Wire path of the list of answers; None where the answer is one for the whole call, or comes in pages.
        match: Path in an item (empty for the item itself) -> path in its answer.
        status: Path of an item's own status in its answer.
        errors: Path of its errors.
        same: Paths of an item that have to be the same for all items of one call.
    """

    name: str
    most: int
    answers: tuple[str, ...] | None
    match: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    status: tuple[str, ...]
    errors: tuple[str, ...]
    same: tuple[tuple[str, ...], ...]


class Split(Generic[T, I]):
    """A call, cut into parts.

    Args:
        call: With the long list.
        size: Items of one call at most; None takes what Amazon's model states.

    Raises:
        InvalidArgumentError: The operation has no list that can be cut, none or several were given, or the size is wrong.
    """

    def __init__(self, call: Call[T], size: int | None) -> None:
        self._call = _filled(call)
        self._rule = _rule(self._call, size)
        given = list(_list_of(self._call, self._rule.name))
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
                found.append(self._judged(item, share, response))
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
        found = _at(page.parsed, self._rule.answers)
        return found if is_list(found) else ()

    def _shares(self, part: ListPart, entries: Sequence[Any]) -> list[list[Any]]:
        """Which entries belong to each item: by their keys, and by their place where an entry carries none."""
        shares: list[list[Any]] = [[] for _ in part.items]
        if not self._rule.match:
            return shares
        keyless: list[tuple[int, Any]] = []
        for at, entry in enumerate(entries):
            answer = [_values(entry, path) for _, path in self._rule.match]
            if not answer[0]:
                keyless.append((at, entry))
                continue
            for share, key in zip(shares, part.keys, strict=True):
                if key is not None and _agree(key, answer):
                    share.append(entry)
        if len(entries) == len(part.items):
            for at, entry in keyless:
                if not shares[at]:
                    shares[at].append(entry)
        return shares

    def _judged(self, item: Any, share: list[I], response: Response[T] | None) -> ItemResult[T, I]:
        first = share[0]
        status = _values(first, self._rule.status)[:1] if self._rule.status else []
        own = status[0] if status else None
        code = own if isinstance(own, int) else None if response is None else response.status_code
        if own is None or (isinstance(own, int) and own < _HTTP_ERROR) or str(own).lower() in _SUCCESSES:
            return ItemResult(item, "ok", tuple(share), response, None, code)
        errors = _at(first, self._rule.errors) if self._rule.errors else None
        told = encode(errors) if errors is not None else None
        error = refused(self._call.operation, own, told, None if response is None else response.request_id)
        return ItemResult(item, "refused", tuple(share), response, error, error.status_code)

    def _parts(self) -> tuple[list[ListPart], dict[int, tuple[int, int]]]:
        """Parts of at most so many items, none of which could be taken for another by its key."""
        rule = self._rule
        held: list[list[int]] = []
        taken: list[set[Hashable]] = []
        groups: dict[Hashable, list[int]] = {}
        keys = [self._key(item) for item in self._unique]
        for at, item in enumerate(self._unique):
            opened = groups.setdefault(_identity([_values(item, path) for path in rule.same]), [])
            key = _identity(keys[at])
            place = next((each for each in opened if key not in taken[each]), None)
            if place is None:
                place = len(held)
                held.append([])
                taken.append(set())
                opened.append(place)
            held[place].append(at)
            if keys[at] is not None:
                taken[place].add(key)
            if len(held[place]) == rule.most:
                opened.remove(place)
        parts = []
        places = {}
        for number, each in enumerate(held):
            items = [self._unique[at] for at in each]
            parts.append(ListPart(_with_list(self._call, rule.name, items), items, [keys[at] for at in each]))
            places.update({at: (number, inside) for inside, at in enumerate(each)})
        return parts, places

    def _key(self, item: Any) -> tuple[Any, ...] | None:
        """What an answer has to carry to belong to an item."""
        if not self._rule.match:
            return None
        return tuple(_wanted(item, path) for path, _ in self._rule.match)

    def _label(self) -> str:
        return _label(self._call, self._rule.name)


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
    found = _values(item, path)
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


def _rule(call: Call[Any], size: int | None) -> _Rule:
    operation = call.operation
    row: Mapping[str, Any] = allowed.of(operation.id).get("batch", {})
    if size is not None and (isinstance(size, bool) or not isinstance(size, int) or size < 1):
        raise InvalidArgumentError(f"size is {size!r}: give 1 or more, or None for what Amazon takes")
    if not row.get("lists"):
        raise InvalidArgumentError(
            f"{operation.id}: it takes no list that may be sent in parts; use send, or batch for many calls"
        )
    given = [name for name in row["lists"] if _list_of(call, name) is not None]
    if len(given) != 1:
        lists = " or ".join(_label(call, name) for name in row["lists"])
        raise InvalidArgumentError(f"{operation.id}: give one list to send in parts: {lists}")
    most: int | None = row.get("most")
    if most is None and size is None:
        raise InvalidArgumentError(
            f"{operation.id}: Amazon states no limit for {_label(call, given[0])}: say size=, e.g. size=100"
        )
    if most is not None and size is not None and size > most:
        raise InvalidArgumentError(
            f"size is {size}: Amazon takes at most {most} of {_label(call, given[0])} in one call"
        )
    answers = row.get("answers")
    return _Rule(
        given[0],
        size or most or 1,
        None if answers is None else _path(answers),
        _matched(call, row, given[0]),
        _path(row.get("status", "")),
        _path(row.get("errors", "")),
        tuple(_path(each) for each in row.get("same", ())),
    )


def _matched(call: Call[Any], row: Mapping[str, Any], name: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    match: Mapping[str, str] = row.get("match", {})
    if name.startswith("body"):
        return tuple((_path(item), _path(answer)) for item, answer in match.items())
    word = name
    if "type" in row:
        word = str(getattr(chosen := _argument(call, row["type"]), "value", chosen))
    answer = match.get(word, match.get("*"))
    return () if answer is None else (((), _path(answer)),)


def _filled(call: Call[T]) -> Call[T]:
    """The call with what its row adds: full pages, and the data that distinguishes the answers."""
    row: Mapping[str, Any] = allowed.of(call.operation.id).get("batch", {})
    more: dict[str, Any] = {}
    for name, value in row.get("fill", {}).items():
        argument = _name(call, name)
        if argument is not None and argument not in call.arguments:
            more[argument] = int(value) if value.isdecimal() else value
    needed = row.get("include", {})
    chosen = _argument(call, row["type"]) if "type" in row else None
    if needed and str(getattr(chosen, "value", chosen)) not in row.get("match", {}):
        for name, value in needed.items():
            argument = _name(call, name)
            if argument is None:
                continue
            *usual, wanted = value.split(",")
            known = call.arguments.get(argument)
            known = usual if known is None else list(known) if is_list(known) else [known]
            if wanted not in [str(getattr(each, "value", each)) for each in known]:
                more[argument] = [*known, wanted]
    return call.replace(**more) if more else call


def _path(text: str) -> tuple[str, ...]:
    return () if text in {"", "."} else tuple(text.split("."))


def _name(call: Call[Any], name: str) -> str | None:
    """The argument that stands for a parameter of Amazon's."""
    return next((each.argument for each in call.operation.params if each.name == name), None)


def _label(call: Call[Any], name: str) -> str:
    return next((each.label for each in call.operation.params if each.name == name), name)


def _argument(call: Call[Any], name: str) -> Any:
    argument = _name(call, name)
    return None if argument is None else call.arguments.get(argument)


def _list_of(call: Call[Any], name: str) -> Any:
    found = _argument(call, name) if not name.startswith("body") else _at(call.body, _path(name)[1:])
    if found is None or is_list(found):
        return found
    if isinstance(found, str) or not isinstance(found, Sequence):
        raise InvalidArgumentError(
            f"{call.operation.id}: {_label(call, name)} is a {type(found).__name__}: give a list"
        )
    return list(found)


def _with_list(call: Call[T], name: str, items: list[Any]) -> Call[T]:
    if not name.startswith("body"):
        argument = _name(call, name)
        assert argument is not None  # noqa: S101 - the list was found under it
        return call.replace(**{argument: items})
    steps = _path(name)[1:]
    if not steps:
        return evolve(call, body=items)
    if isinstance(call.body, Model) and len(steps) == 1:
        changed: Any = evolve(call.body, **{attributes(type(call.body))[steps[0]]: items})  # type: ignore[misc]  # a model is an attrs class once attrs asks
        return evolve(call, body=changed)
    body = encode(call.body)
    inner = body
    for step in steps[:-1]:
        inner = inner[step]
    inner[steps[-1]] = encode(items)
    kind = call.operation.body
    typed = isinstance(call.body, Model)
    return evolve(call, body=decode(kind, body, []) if typed else body)


def _at(value: Any, path: Sequence[str]) -> Any:
    for name in path:
        if isinstance(value, Mapping):
            value = value.get(name)
        elif isinstance(value, Model):
            attribute = attributes(type(value)).get(name)
            value = None if attribute is None else getattr(value, attribute)
        else:
            return None
    return value


def _values(value: Any, path: Sequence[str]) -> list[Any]:
    """What is at a path, in every entry of the lists on the way; None values left out."""
    found: Iterator[Any] | list[Any] = [value]
    for name in path:
        found = [
            inner for each in found for one in (each if is_list(each) else [each]) for inner in [_at(one, (name,))]
        ]
    flat = [one for each in found for one in (each if is_list(each) else [each])]
    return [getattr(each, "value", each) for each in flat if each is not None]

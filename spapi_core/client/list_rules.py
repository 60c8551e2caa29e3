"""The rule of a list that may be sent in parts: the row of `batches.toml` for a call, read through `spapi_core.wire.allowed`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import frozen

from spapi_core.client.list_places import argument_name, argument_of, label_of, list_of, wire_path
from spapi_core.errors import InvalidArgumentError
from spapi_core.model.encode import is_list
from spapi_core.wire import allowed

if TYPE_CHECKING:
    from spapi_core.operation import Call

__all__ = ["ListRule", "filled", "rule_of"]

T = TypeVar("T")


@frozen
class ListRule:
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


def rule_of(call: Call[Any], size: int | None) -> ListRule:
    """The rule of the one list that a call has.

    Args:
        call: With the long list.
        size: Items of one call at most; None takes what Amazon's model states.

    Raises:
        InvalidArgumentError: The operation has no list that can be cut, none or several were given, or the size is wrong.
    """
    operation = call.operation
    row: Mapping[str, Any] = allowed.of(operation.id).get("batch", {})
    if size is not None and (isinstance(size, bool) or not isinstance(size, int) or size < 1):
        raise InvalidArgumentError(f"size is {size!r}: give 1 or more, or None for what Amazon takes")
    if not row.get("lists"):
        raise InvalidArgumentError(
            f"{operation.id}: it takes no list that may be sent in parts; use send, or batch for many calls"
        )
    given = [name for name in row["lists"] if list_of(call, name) is not None]
    if len(given) != 1:
        lists = " or ".join(label_of(call, name) for name in row["lists"])
        raise InvalidArgumentError(f"{operation.id}: give one list to send in parts: {lists}")
    most: int | None = row.get("most")
    taken = most if size is None else size
    if taken is None:
        raise InvalidArgumentError(
            f"{operation.id}: Amazon states no limit for {label_of(call, given[0])}: say size=, e.g. size=100"
        )
    if most is not None and taken > most:
        raise InvalidArgumentError(
            f"size is {size}: Amazon takes at most {most} of {label_of(call, given[0])} in one call"
        )
    answers = row.get("answers")
    return ListRule(
        given[0],
        taken,
        None if answers is None else wire_path(answers),
        _matched(call, row, given[0]),
        wire_path(row.get("status", "")),
        wire_path(row.get("errors", "")),
        tuple(wire_path(each) for each in row.get("same", ())),
    )


def _matched(call: Call[Any], row: Mapping[str, Any], name: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    match: Mapping[str, str] = row.get("match", {})
    if name.startswith("body"):
        return tuple((wire_path(item), wire_path(answer)) for item, answer in match.items())
    word = name
    if "type" in row:
        word = str(getattr(chosen := argument_of(call, row["type"]), "value", chosen))
    answer = match.get(word, match.get("*"))
    return () if answer is None else (((), wire_path(answer)),)


def filled(call: Call[T]) -> Call[T]:
    """The call with what its row adds: full pages, and the data that distinguishes the answers."""
    row: Mapping[str, Any] = allowed.of(call.operation.id).get("batch", {})
    more: dict[str, Any] = {}
    for name, value in row.get("fill", {}).items():
        argument = argument_name(call, name)
        if argument is not None and argument not in call.arguments:
            more[argument] = int(value) if value.isdecimal() else value
    needed = row.get("include", {})
    chosen = argument_of(call, row["type"]) if "type" in row else None
    if needed and str(getattr(chosen, "value", chosen)) not in row.get("match", {}):
        for name, value in needed.items():
            argument = argument_name(call, name)
            if argument is None:
                continue
            *usual, wanted = value.split(",")
            known = call.arguments.get(argument)
            known = usual if known is None else list(known) if is_list(known) else [known]
            if wanted not in [str(getattr(each, "value", each)) for each in known]:
                more[argument] = [*known, wanted]
    return call.replace(**more) if more else call

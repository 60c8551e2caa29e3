"""The ledger of names: every Python name that was once given, and what of Amazon's it was given to.

One file per section in `codegen/names/`. The generator keeps to it and adds to it; it never takes a name away, so that
what Amazon removes and brings back has its name again, and nothing else gets it in between. Reading and writing only:
how a newcomer is named is decided in `naming.py`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from codegen.tables import TablesError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["NAMES", "Names", "OperationNames", "TypeNames", "dumps", "loads", "missing", "read"]

NAMES = "codegen/names"
"""The ledger's folder in the repository."""


@dataclass
class TypeNames:
    """The names of one class, enum or alias.

    Args:
        places: Places in Amazon's model that have this name, e.g. `Order` for a schema, `Order/properties/Status` for
            what is inline, `getOrders()/query/Statuses/items` for a parameter. The first that is there holds the name,
            further ones share it.
        attributes: Amazon's property -> attribute, of a class.
        members: Amazon's value as text -> member, of an enum.
        literal: Name of the alias of its values, of an enum that parameters take.
    """

    places: list[str] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)
    members: dict[str, str] = field(default_factory=dict)
    literal: str | None = None


@dataclass
class OperationNames:
    """The names of one operation.

    Args:
        name: Its method and its builder; the constant is the same in capitals.
        arguments: `<where>/<Amazon's name>` of a parameter -> argument.
    """

    name: str
    arguments: dict[str, str] = field(default_factory=dict)


@dataclass
class Names:
    """The names of one section.

    Args:
        class_name: Class of its methods.
        operations: Amazon's operationId -> its names.
        types: Python name of a class, enum or alias -> its names.
    """

    class_name: str = ""
    operations: dict[str, OperationNames] = field(default_factory=dict)
    types: dict[str, TypeNames] = field(default_factory=dict)


def read(folder: Path, section: str) -> Names | None:
    """The ledger of a section; None where no name was given yet.

    Raises:
        TablesError: The file cannot be read; the message says how to get it back.
    """
    file = folder / f"{section}.json"
    try:
        return loads(file.read_bytes())
    except FileNotFoundError:
        return None
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise TablesError(
            f"{NAMES}/{file.name} is not a ledger of names ({error}); restore it with `git checkout {NAMES}`"
        ) from error


def loads(content: bytes) -> Names:
    """Read the text of a ledger.

    Raises:
        ValueError: It is not JSON, or a name stands for two things. KeyError and TypeError: it has another shape.
    """
    raw = json.loads(content)
    names = Names(
        class_name=raw["class"],
        operations={key: OperationNames(row["name"], dict(row["arguments"])) for key, row in raw["operations"].items()},
        types={
            name: TypeNames(
                list(row["places"]), dict(row.get("attributes", {})), dict(row.get("members", {})), row.get("literal")
            )
            for name, row in raw["types"].items()
        },
    )
    for owner, given in _scopes(names):
        twice = sorted({name for name in given if given.count(name) > 1})
        if twice:
            raise ValueError(f"{owner} has {', '.join(twice)} twice")
    return names


def dumps(names: Names) -> bytes:
    """The text of a ledger: sorted, one row per operation and a type, so that a new name is a line or two of a diff."""
    operations = {
        key: {"name": row.name, "arguments": dict(sorted(row.arguments.items()))}
        for key, row in sorted(names.operations.items())
    }
    types: dict[str, dict[str, Any]] = {}
    for name, row in sorted(names.types.items()):
        types[name] = {"places": row.places}
        if row.literal is not None:
            types[name]["literal"] = row.literal
        if row.attributes:
            types[name]["attributes"] = dict(sorted(row.attributes.items()))
        if row.members:
            types[name]["members"] = dict(sorted(row.members.items()))
    text = f'{{\n"class": {_line(names.class_name)},\n'
    text += f'"operations": {_block(operations)},\n"types": {_block(types)}\n}}\n'
    return text.encode()


def missing(names: Names, known: Names | None) -> list[str]:
    """The names that a ledger does not have, for people: `Order.amazon_order_id_2`, `get_orders(page)`."""
    have = set() if known is None else set(_told(known))
    return [told for told in _told(names) if told not in have]


def _told(names: Names) -> Iterator[str]:
    yield names.class_name
    for operation in names.operations.values():
        yield f"{operation.name}()"
        for argument in operation.arguments.values():
            yield f"{operation.name}({argument})"
    for name, row in names.types.items():
        yield name
        for place in row.places:
            yield f"{name} of {place}"
        if row.literal is not None:
            yield row.literal
        for inner in (*row.attributes.values(), *row.members.values()):
            yield f"{name}.{inner}"


def _scopes(names: Names) -> Iterator[tuple[str, list[str]]]:
    """Every scope in which a name may stand for one thing alone."""
    yield "the section", [row.name for row in names.operations.values()]
    yield "models.py", [*names.types, *(row.literal for row in names.types.values() if row.literal is not None)]
    for operation in names.operations.values():
        yield operation.name, list(operation.arguments.values())
    for name, row in names.types.items():
        yield name, list(row.attributes.values())
        yield name, list(row.members.values())


def _block(rows: dict[str, Any]) -> str:
    return "{\n" + ",\n".join(f"{_line(key)}: {_line(row)}" for key, row in rows.items()) + "\n}" if rows else "{}"


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)

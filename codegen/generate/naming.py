"""How the things of one section are named: by the ledger where it has them, else by rule, beside what it has.

A name once given stays, whatever Amazon adds beside it and in whichever order: newcomers are named after everything the
ledger knows, in the order of Amazon's spelling, and one whose natural name is taken gets a number (`amazon_order_id_2`).
Names of what is gone stay taken.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from codegen.generate.ledger import Names, OperationNames, TypeNames
from codegen.generate.names import NameClashError, capitalized, identifier, member

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Naming"]

RESERVED_TYPES = ("Any", "FormFile", "IntEnum", "Literal", "Model", "SCHEMAS", "StrEnum")
"""Names that models.py needs for itself."""

RESERVED_FUNCTIONS = frozenset({"date", "datetime", "models"})
"""Names that operations.py needs for itself."""

RESERVED_ARGUMENTS = frozenset({
    "body", "client", "data_elements", "max_items", "max_pages", "operations", "options", "prefetch", "progress",
    "restricted", "self", "start_token",
})  # fmt: skip
"""What the builders, the methods and `Operation.call` name their own arguments."""

_WHERE = ("query", "header", "path")
_OF_PARAMETER = re.compile(rf"(?P<operation>.+\(\)/)(?:{'|'.join(_WHERE)})(?P<rest>/.+)")

RESERVED_ATTRIBUTES = frozenset({"additional_properties", "from_dict", "to_dict"})
"""What every model has already; a property of the same name gets an underscore behind it."""


class Naming:
    """Hands out the names of one section.

    Args:
        known: The section's ledger; None where no name was given yet.
        kinds: Place of everything that needs a name -> what it becomes.
        references: Place -> schema that is there by reference.
    """

    def __init__(self, known: Names | None, kinds: Mapping[str, str], references: Mapping[str, str]) -> None:
        self.names = Names() if known is None else deepcopy(known)
        self.merged: dict[str, str] = {}
        self._kinds = kinds
        self._given: dict[str, str] = {}
        types = self.names.types
        self._taken = {*RESERVED_TYPES, *types, *(row.literal for row in types.values() if row.literal is not None)}
        self._follow()
        self._succeed(references)
        self._resolve()
        self._merge(references)

    def _follow(self) -> None:
        """What belongs to a parameter keeps its name where the parameter moves, from query to header say."""
        have = {place for row in self.names.types.values() for place in row.places}
        for row in self.names.types.values():
            for place in list(row.places):
                found = _OF_PARAMETER.fullmatch(place)
                if found is None or place in self._kinds:
                    continue
                for where in _WHERE:
                    now = f"{found['operation']}{where}{found['rest']}"
                    if now not in have and self._is_like(row, self._kinds.get(now)):
                        row.places.append(now)
                        have.add(now)

    def _succeed(self, references: Mapping[str, str]) -> None:
        """What was inline and is a schema of its own now keeps its name."""
        have = {place for row in self.names.types.values() for place in row.places}
        for name, row in sorted(self.names.types.items()):
            if any(place in self._kinds for place in row.places):
                continue
            for place in row.places:
                schema = references.get(place)
                if schema is not None and schema not in have and self._is_like(row, self._kinds.get(schema)):
                    natural = capitalized(schema)
                    if natural != name and self._could_succeed(natural, schema, references):
                        break
                    row.places.insert(0, schema)
                    have.add(schema)
                    break

    def _could_succeed(self, name: str, schema: str, references: Mapping[str, str]) -> bool:
        """Whether the name that a schema would have by itself is that of something inline that it replaces."""
        row = self.names.types.get(name)
        return (
            row is not None
            and not any(place in self._kinds for place in row.places)
            and any(references.get(place) == schema for place in row.places)
            and self._is_like(row, self._kinds.get(schema))
        )

    @staticmethod
    def _is_like(row: TypeNames, kind: str | None) -> bool:
        return kind == ("enum" if row.members else "class" if row.attributes else "alias")

    def _resolve(self) -> None:
        """The first place of a name that is there holds it; an enum is shared by the others that are there."""
        for name, row in self.names.types.items():
            present = [place for place in row.places if place in self._kinds]
            if not present:
                continue
            self._given[present[0]] = name
            for other in present[1:]:
                if self._kinds[present[0]] == self._kinds[other] == "enum":
                    self._given[other] = name

    def _merge(self, references: Mapping[str, str]) -> None:
        """Names of what was inline and is one of several users of a schema now: another name of that schema."""
        for name, row in self.names.types.items():
            if name in self._given.values():
                continue
            schema = next((references[place] for place in row.places if place in references), None)
            target = None if schema is None else self._given.get(schema)
            if target is None or schema is None or not self._is_like(row, self._kinds.get(schema)):
                continue
            other = self.names.types[target]
            if row.attributes.items() <= other.attributes.items() and row.members.items() <= other.members.items():
                self.merged[name] = target

    def of(self, place: str) -> str | None:
        """The name of a place, where it has one."""
        return self._given.get(place)

    def type(self, place: str, *candidates: str, is_written: bool = True) -> str:
        """The name of a class, enum or alias: the ledger's, else the first candidate that is free.

        What is never written, an inline object without properties, needs a name before the parser alone.
        """
        if place not in self._given:
            self._given[place] = name = self._free(candidates)
            if is_written:
                self.names.types[name] = TypeNames([place])
        return self._given[place]

    def share(self, place: str, name: str) -> None:
        """Give a place the name of an enum that is there already."""
        self._given[place] = name
        self.names.types[name].places.append(place)

    def literal(self, enum: str) -> str:
        """The name of the alias of an enum's values."""
        row = self.names.types[enum]
        if row.literal is None:
            row.literal = self._free((f"{enum}Literal", f"{enum}Literals"))
        return row.literal

    def spare(self, *candidates: str) -> str:
        """A free name for something that is never written."""
        return self._free(candidates)

    def members(self, enum: str, values: Iterable[str], wished: Mapping[str, str]) -> dict[str, str]:
        """Value -> member of an enum.

        Args:
            enum: Its class.
            values: Amazon's values, as text.
            wished: Value -> name that a patch gives it.

        Raises:
            NameClashError: A patch gives a value another name than the ledger has.
        """
        row = self.names.types[enum]
        for value in values:
            if value in wished and row.members.get(value, wished[value]) != wished[value]:
                raise NameClashError(
                    f"enum {enum}: x-spapi-enum-names calls {value!r} {wished[value]}, and it has been "
                    f"{row.members[value]}; names stay, take the patch back"
                )
        natural = {value: wished.get(value) or member(value, enum) for value in values}
        return self._inner(row.members, natural, {})

    def attributes(self, owner: str, wires: Iterable[str], forbidden: frozenset[str]) -> dict[str, str]:
        """Property -> attribute of a class.

        Args:
            owner: The class.
            wires: Amazon's properties.
            forbidden: Names that the annotations of the class need for types.
        """
        natural = {wire: identifier(wire) for wire in wires}
        spelled = {wire: f"{name}_" for wire, name in natural.items() if name in RESERVED_ATTRIBUTES | forbidden}
        return self._inner(self.names.types[owner].attributes, natural, spelled)

    def operations(self, identities: Iterable[str]) -> dict[str, str]:
        """OperationId -> method and builder; none is called like the method that reads another's list."""
        known = {key: row.name for key, row in self.names.operations.items()}
        natural = {identity: identifier(identity) for identity in identities}
        lists = {f"iter_{name}" for name in natural.values()}
        for identity in sorted(set(natural) - set(known)):
            known[identity] = _method(natural[identity], set(known.values()), lists)
            self.names.operations[identity] = OperationNames(known[identity])
        return {identity: known[identity] for identity in natural}

    def arguments(self, operation: str, places: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
        """(where, name) of a parameter -> argument.

        A parameter that has moved, from query to header say, keeps its argument.
        """
        row = self.names.operations[operation]
        keys = {place: f"{place[0]}/{place[1]}" for place in places}
        for (_, name), key in keys.items():
            moved = [each for each in row.arguments if each.partition("/")[2] == name and each not in keys.values()]
            if key not in row.arguments and moved:
                row.arguments[key] = row.arguments.pop(moved[0])
        natural = {key: identifier(name) for (_, name), key in keys.items()}
        spelled = {
            key: f"{natural[key]}_{where}" for (where, _), key in keys.items() if natural[key] in RESERVED_ARGUMENTS
        }
        found = self._inner(row.arguments, natural, spelled)
        return {place: found[key] for place, key in keys.items()}

    def class_name(self, natural: str) -> str:
        """Class of the section's methods."""
        self.names.class_name = self.names.class_name or natural
        return self.names.class_name

    @staticmethod
    def _inner(known: dict[str, str], natural: Mapping[str, str], spelled: Mapping[str, str]) -> dict[str, str]:
        """Names inside of one thing; `known` takes up the newcomers, in the order of Amazon's spelling."""
        taken = set(known.values())
        for wire in sorted(natural):
            if wire not in known:
                known[wire] = _numbered(spelled.get(wire, natural[wire]), taken)
                taken.add(known[wire])
        return {wire: known[wire] for wire in natural}

    def _free(self, candidates: Iterable[str]) -> str:
        legal = [capitalized(candidate) for candidate in candidates]
        found = next((name for name in legal if name not in self._taken and not name.endswith("_")), None)
        if found is None:
            base = legal[0].rstrip("_")
            number = 2
            while f"{base}{number}" in self._taken:
                number += 1
            found = f"{base}{number}"
        self._taken.add(found)
        return found


def _method(name: str, taken: set[str], lists: set[str]) -> str:
    """A free name for an operation, which is not that of a list's reader and whose own list's reader has a free name."""
    readers = lists | {f"iter_{each}" for each in taken}
    if name in RESERVED_FUNCTIONS | readers:
        name = f"{name}_"
    unusable = taken | readers | {each.removeprefix("iter_") for each in taken if each.startswith("iter_")}
    return _numbered(name, unusable)


def _numbered(name: str, taken: set[str]) -> str:
    if name not in taken:
        return name
    number = 2
    while (found := f"{name.rstrip('_')}_{number}") in taken:
        number += 1
    return found

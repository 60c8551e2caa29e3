"""The bytes of one of Amazon's files to a JSON object, or an error that says why they are not one."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any, NoReturn

from codegen.distil.report import ModelError, Problem, Report, pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["TOO_DEEP", "parse"]

_DEEPEST = 100
"""Levels of objects and lists in a model; Amazon's have 23 at most."""
TOO_DEEP = "nests too deeply"
PROSE = {"description", "summary", "title"}


def parse(data: bytes, report: Report | None = None) -> dict[str, Any]:
    """Read a source file.

    Args:
        data: Its bytes.
        report: Takes note of keys that appear twice: counted where they say the same, or nothing but prose; by their place
            where they do not, since the last one counts.

    Raises:
        ModelError: It is not UTF-8, not JSON, or holds what JSON cannot.
    """
    twice: list[str] = []
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ModelError(Problem("", f"is not UTF-8: byte {data[error.start]:#04x} at offset {error.start}")) from error
    try:
        document, raw = _loads(text, twice)
        places = tuple(_named_twice("", document))
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise ModelError(Problem("", f"is not JSON: {error.msg} in {place}")) from error
    except RecursionError as error:
        raise ModelError(Problem("", TOO_DEEP)) from error
    if not isinstance(document, dict):
        raise ModelError(Problem("", "must be a JSON object"))
    if report is not None and raw:
        report.note(
            "", f"{raw}: a control character stands in a text as it is, which JSON forbids; it was taken as it is"
        )
    if report is not None and twice:
        report.left_out["keys that appear twice"] += len(twice)
    if report is not None:
        report.left_out.update("keys that appear twice" for _ in places)
        report.notes += places
    if _deeper_than(document, _DEEPEST):
        raise ModelError(Problem("", TOO_DEEP))
    return document


def _loads(text: str, twice: list[str]) -> tuple[Any, str]:
    """The value of a JSON text, and where the first control character stands that a text in it has as it is."""
    try:
        return _decode(text, twice, strict=True), ""
    except json.JSONDecodeError as error:
        if not error.msg.startswith("Invalid control character"):
            raise
        twice.clear()
        return _decode(text, twice, strict=False), f"line {error.lineno}, column {error.colno}"


def _decode(text: str, twice: list[str], *, strict: bool) -> Any:
    return json.loads(
        text,
        strict=strict,
        object_pairs_hook=lambda pairs: _object(pairs, twice),
        parse_constant=_no_number,
        parse_float=_number,
        parse_int=_whole,
    )


class _Ambiguous(dict[str, Any]):
    """An object that names keys twice, until its place is known."""

    twice: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, Any]], harmless: list[str]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) == len(pairs):
        return result
    names = [name for name, _ in pairs]
    twice = {name for name in names if names.count(name) > 1}
    different = {name for name, value in pairs if name in twice - PROSE and value != result[name]}
    harmless += twice - different
    if not different:
        return result
    ambiguous = _Ambiguous(result)
    ambiguous.twice = tuple(sorted(different))
    return ambiguous


def _named_twice(where: str, value: Any) -> Iterator[Problem]:
    """Find the objects that name a key twice with different values."""
    if isinstance(value, _Ambiguous):
        for name in value.twice:
            yield Problem(where + pointer(name), "appears twice in one object, and the last one counts: look at both")
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _named_twice(where + pointer(name), item)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _named_twice(where + pointer(index), item)


def _no_number(constant: str) -> NoReturn:
    raise ModelError(Problem("", f"holds {constant}, which is not JSON"))


def _number(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        _no_number(text)
    return value


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise ModelError(Problem("", f"holds a number of {len(text)} digits")) from error


def _deeper_than(value: Any, levels: int) -> bool:
    """Whether objects and lists nest deeper; level by level, so that no recursion limit of the process decides."""
    level = [value]
    for _ in range(levels):
        level = [
            inner
            for each in level
            for inner in (each.values() if isinstance(each, dict) else each)
            if isinstance(inner, dict | list)
        ]
        if not level:
            return False
    return True

"""The file of the profiles: read and written whole, by one process at a time, with errors that hold no secret."""

from __future__ import annotations

import json
import re
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from spapi_core.errors import ConfigurationError
from spapi_core.profiles.secrets import Unshown
from spapi_core.system.files import clear_litter, pauses, try_lock, why, write

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

__all__ = ["alone", "read_document", "schema_text", "write_document"]

_LOCK_WAIT = 10.0
_QUOTES = tuple("'`\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb")
"""What people and word processors write in place of quotation marks."""


def schema_text() -> str:
    """The JSON schema of the file, for editors."""
    from importlib.resources import files  # noqa: PLC0415  # it is slow to import, and few want the schema

    return (files("spapi_core.profiles") / "config.schema.json").read_text(encoding="utf-8")


def read_document(path: Path) -> dict[str, Any]:
    """What a file says.

    Raises:
        FileNotFoundError: There is none.
        ConfigurationError: It cannot be read, or is not a document.
    """
    # What a killed process left half written beside it holds secrets.
    clear_litter(path.parent)
    found = _decoded(path)
    if isinstance(found, str):
        raise ConfigurationError(found)
    return found


class _TwiceError(ValueError):
    """A key that appears twice in one object."""


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    known = Unshown(pairs)
    if len(known) < len(pairs):
        keys = [key for key, _ in pairs]
        raise _TwiceError(next(key for key in keys if keys.count(key) > 1))
    return known


def _decoded(path: Path) -> dict[str, Any] | str:
    """What a file says, or what is wrong with it: the frame that raises, and the error's cause, have no secret of it."""
    try:
        document = json.loads(path.read_bytes().decode("utf-8-sig"), object_pairs_hook=_unique)
    except FileNotFoundError:
        raise
    except (OSError, ValueError, RecursionError) as error:
        return f"{path}{_unreadable(error)}"
    if not isinstance(document, dict):
        return f'{path}: must be an object {{"default_profile": ..., "profiles": {{...}}}}.'
    return document


def _unreadable(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return f" is not UTF-8 text (byte {error.start}): save it as UTF-8."
    if isinstance(error, json.JSONDecodeError):
        if not error.doc.strip():
            return " is empty: write it with `spapi init`."
        return f" is not JSON: {error.msg} at line {error.lineno}, column {error.colno}.{_hint(error)}"
    if isinstance(error, _TwiceError):
        return f": the key {error.args[0]!r} appears twice in one object: keep one."
    if isinstance(error, OSError):
        return f" cannot be read: {error.strerror}."
    return " is nested too deeply: see `spapi profiles schema`."


def _hint(error: json.JSONDecodeError) -> str:
    """What is probably meant at the place, and how JSON has it."""
    before, after = error.doc[: error.pos + 1].rstrip(), error.doc[error.pos :].lstrip()
    if after.startswith(("//", "/*", "#")):
        return " JSON has no comments: take it out."
    if re.search(r",\s*[}\]]?$", before) and re.match(r"(,\s*)?[}\]]", after):
        return " No comma stands before a closing bracket: take it out."
    return " Write plain double quotation marks." if after[:1] in _QUOTES else ""


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Be the only one who writes a file.

    Raises:
        ConfigurationError: It cannot be written, or another process holds it.
    """
    lock = path.with_name(f".{path.name}.lock")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        for pause in pauses(_LOCK_WAIT):
            file = try_lock(lock)
            if file is not None:
                break
            time.sleep(pause)
        else:
            raise ConfigurationError(f"{path} cannot be written: another process holds {lock}: end it, or delete that.")
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be written: {why(error)}.") from error
    with file:
        yield
        with suppress(OSError):
            lock.unlink()


def write_document(path: Path, document: Mapping[str, Any]) -> None:
    """Replace a file whole, for its owner alone.

    Raises:
        ConfigurationError: It cannot be written.
    """
    text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    try:
        clear_litter(path.parent, now=True)
        write(path, text.encode(), private=True)
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be written: {why(error)}.") from error

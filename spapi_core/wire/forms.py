"""Bodies that are forms: fields as `application/x-www-form-urlencoded`, fields and files as `multipart/form-data`.

Pure and repeatable: the same fields make the same bytes, the boundary between parts too, so that a request that is sent
again is the same request.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from spapi_core.errors import InvalidArgumentError
from spapi_core.model.base import Model
from spapi_core.model.codec import dumps
from spapi_core.model.encode import is_list
from spapi_core.model.form_file import FormFile
from spapi_core.model.record import extra_of, values_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["URLENCODED", "files_of", "multipart", "urlencoded"]

URLENCODED = "application/x-www-form-urlencoded"

_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+(?:; *[\w.-]+=[\w.\"-]+)*")


def urlencoded(body: Mapping[str, Any], where: str) -> bytes:
    """The fields of a form; a list is its field as often as it has values.

    Raises:
        InvalidArgumentError: A field holds an object.
    """
    return urlencode([(name, text) for name, text in _texts(body, where)]).encode()


def multipart(body: Mapping[str, Any], files: Sequence[tuple[str, FormFile]], where: str) -> tuple[str, bytes]:
    """A form with files: the fields first, then the files.

    Args:
        body: JSON values by the name of their field.
        files: Names of fields and what they hold; a name may stand several times.
        where: What messages call the form.

    Returns:
        The content type, with the boundary, and the bytes.

    Raises:
        InvalidArgumentError: A field holds an object, or a file's type is not a media type.
    """
    parts = [(f'form-data; name="{_quoted(name)}"', "", text.encode()) for name, text in _texts(body, where)]
    for name, file in files:
        if not _TYPE.fullmatch(file.type):
            raise InvalidArgumentError(f"{where}: {name}: the type {file.type!r} is not a media type, like image/png")
        told = f'form-data; name="{_quoted(name)}"; filename="{_quoted(file.name)}"'
        parts.append((told, file.type, file.content))
    boundary = _boundary([content for _, _, content in parts])
    lines: list[bytes] = []
    for told, kind, content in parts:
        head = f"--{boundary}\r\nContent-Disposition: {told}\r\n" + (f"Content-Type: {kind}\r\n" if kind else "")
        lines += [head.encode(), b"\r\n", content, b"\r\n"]
    return f"multipart/form-data; boundary={boundary}", b"".join([*lines, f"--{boundary}--\r\n".encode()])


def files_of(body: Any) -> tuple[Any, list[tuple[str, FormFile]]]:
    """The fields of a form that are not files, by their wire name, and those that are; a list of files is several."""
    if isinstance(body, Model):
        cls = type(body)
        values = dict(zip(cls._wires_, values_of(body), strict=True)) | extra_of(body)
    else:
        values = dict(body)
    plain: dict[str, Any] = {}
    files: list[tuple[str, FormFile]] = []
    for name, value in values.items():
        several = list(value) if is_list(value) else [value]
        if several and all(isinstance(each, FormFile) for each in several):
            files += [(name, each) for each in several]
        elif value is not None:
            plain[name] = value
    return plain, files


def _texts(body: Mapping[str, Any], where: str) -> list[tuple[str, str]]:
    fields: list[tuple[str, str]] = []
    for name, value in body.items():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict | list):
                raise InvalidArgumentError(f"{where}: {name} holds objects, which a form cannot: give texts or numbers")
            fields.append((name, each if isinstance(each, str) else dumps(each).decode()))
    return fields


def _quoted(name: str) -> str:
    """A name inside quotation marks, as browsers write it (HTML, section 4.10.21.8)."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _boundary(contents: Sequence[bytes]) -> str:
    """A line that none of the parts holds, made of them."""
    found = hashlib.sha256(b"\0".join(contents)).hexdigest()[:32]
    while any(found.encode() in content for content in contents):
        found = hashlib.sha256(found.encode()).hexdigest()[:32]
    return found

"""Tables and XML without what is personal."""

from __future__ import annotations

import re

from spapi_core.personal import hides, is_column, is_object, is_secret
from spapi_core.scrubbing.values import SCRUBBED, scrubbed_text

__all__ = ["scrubbed_table", "scrubbed_xml"]

_DELIMITERS = ("\t", ",", ";", "|")
_WORD = re.compile(r"[\w .()/#&*:'-]{1,60}")
_TAG = re.compile(r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<[?!][^>]*>|<(/?)([\w:.-]+)([^<>]*?)(/?)>", re.DOTALL)
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')""")


def scrubbed_table(content: str, *, restricted: bool) -> str | None:
    """A table with the values of its rows replaced, where one of its columns is personal; None where it is not a table.

    Args:
        content: The text.
        restricted: Everything in it is personal, whatever its columns are called.
    """
    lines = content.splitlines(keepends=True)
    head = lines[0] if lines else ""
    delimiter = max(_DELIMITERS, key=head.count)
    if delimiter != "\t" and not _even(lines, delimiter):
        return None
    columns = [each.strip().strip('"') for each in head.lstrip("\ufeff").rstrip("\r\n").split(delimiter)]
    done = set(columns) == {SCRUBBED}
    if len(columns) < 2 or (len(set(columns)) < len(columns) and not done):  # noqa: PLR2004  one value is not a table
        return None
    # No name is looked for in a heading of another alphabet.
    restricted = restricted or done or not head.isascii()
    personal = any(map(is_column, columns))
    if not personal and not restricted:
        return "".join(scrubbed_text(line) for line in lines)
    known = all(not each or _WORD.fullmatch(each) for each in columns)
    rows = [_row(line, delimiter, len(columns)) for line in lines[1:]]
    return "".join([head if known and personal else _row(head, delimiter, len(columns)), *rows])


def _even(lines: list[str], delimiter: str) -> bool:
    """Whether most lines have as many values as the first, as prose with commas has not."""
    wanted = lines[0].count(delimiter)
    return len(lines) > 1 and sum(line.count(delimiter) >= wanted for line in lines) * 2 > len(lines)


def _row(line: str, delimiter: str, columns: int) -> str:
    end = line[len(line.rstrip("\r\n")) :]
    return delimiter.join([SCRUBBED] * columns) + end if line.strip() else line


def scrubbed_xml(content: str, *, restricted: bool) -> str:
    """XML with the texts of its personal elements replaced, and all that is inside one.

    Args:
        content: The text.
        restricted: All texts are personal.
    """
    parts: list[str] = []
    stack: list[tuple[str, bool]] = []
    end = 0

    def add(inside: str) -> None:
        hidden = restricted or any(each for _, each in stack)
        parts.append(_SCRUBBED_TEXT.sub(SCRUBBED, inside) if hidden else scrubbed_text(inside))

    for tag in _TAG.finditer(content):
        add(content[end : tag.start()])
        end = tag.end()
        name = tag[2]
        if name is None:
            parts.append(_aside(tag[0], hidden=restricted or any(each for _, each in stack)))
            continue
        local = name.rpartition(":")[2]
        if tag[1]:
            while stack and stack.pop()[0] != name:
                pass
            parts.append(tag[0])
            continue
        personal = is_object(local) or is_secret(local) or is_column(local) or hides(local)
        hidden = restricted or personal or any(each for _, each in stack)
        parts.append(f"<{name}{_attributes(tag[3], hidden=hidden)}{tag[4]}>")
        if not tag[4]:
            stack.append((name, personal))
    add(content[end:])
    return "".join(parts)


_SCRUBBED_TEXT = re.compile(r"\S(?:.*\S)?", re.DOTALL)


def _attributes(inside: str, *, hidden: bool) -> str:
    def one(found: re.Match[str]) -> str:
        name, quote = found[1], found[2][0]
        if name.startswith(("xmlns", "xsi:", "xml:")):
            return found[0]
        value = SCRUBBED if hidden or hides(name.rpartition(":")[2]) else scrubbed_text(found[2][1:-1])
        return f"{name}={quote}{value}{quote}"

    return _ATTRIBUTE.sub(one, inside)


def _aside(tag: str, *, hidden: bool) -> str:
    if tag.startswith("<!--"):
        return f"<!--{SCRUBBED}-->"
    if tag.startswith("<![CDATA["):
        return f"<![CDATA[{SCRUBBED if hidden else scrubbed_text(tag[9:-3])}]]>"
    return tag

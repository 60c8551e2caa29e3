"""From the bytes of a document to text, rows and records: pure, and piece by piece.

Each step takes pieces as they come and gives what is complete, so that a document of any size passes
through in bounded memory. What the link says of compression and charset is a hint; the bytes decide.
Nothing is downloaded or written here.
"""

from __future__ import annotations

import codecs
import zlib
from typing import TYPE_CHECKING, Any

from spapi_core.errors import DocumentError, DocumentTooLargeError
from spapi_core.model.codec import loads

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_GZIP = b"\x1f\x8b"
_LAYERS = 2
_PIECE = 1 << 20
_BINARY = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "an XLSX or ZIP file",
    b"\xd0\xcf\x11\xe0": "an XLS file",
    b"\x89PNG": "a PNG",
}
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_JAVA_NAMES = {
    "windows-31j": "cp932",
    "x-windows-31j": "cp932",
    "ms932": "cp932",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
}
_LONGEST_BOM = 4
_LONGEST_VALUE = 1 << 24
_ENDLESS = "A quoted value does not end: give quoted=False where quotation marks are plain characters"


class Inflater:
    """Takes gzip off, where the first bytes say so, whatever the link says; up to two layers of it."""

    def __init__(self, layers: int = _LAYERS) -> None:
        self._layers = layers
        self._head = b""
        self._decided = False
        self._zlib: Any = None
        self._inner: Inflater | None = None

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What a piece inflates to, in pieces of at most a megabyte.

        Raises:
            DocumentError: The gzip data is broken.
        """
        if not self._decided:
            self._head += data
            if len(self._head) < len(_GZIP):
                return
            data, self._head = self._head, b""
            self._decide(data)
        if self._inner is None:
            if data:
                yield data
            return
        for piece in self._inflated(data):
            yield from self._inner.feed(piece)

    def finish(self) -> Iterator[bytes]:
        """What is left at the end.

        Raises:
            DocumentError: The gzip data is incomplete.
        """
        if not self._decided:
            if self._head:
                yield self._head
            return
        if self._inner is not None:
            if self._zlib is not None and not self._zlib.eof:
                raise DocumentError("The document ends in the middle of its gzip data: download it again")
            yield from self._inner.finish()

    def _decide(self, data: bytes) -> None:
        self._decided = True
        if self._layers and data.startswith(_GZIP):
            self._zlib = zlib.decompressobj(16 + zlib.MAX_WBITS)
            self._inner = Inflater(self._layers - 1)

    def _inflated(self, data: bytes) -> Iterator[bytes]:
        try:
            while data:
                if self._zlib.eof:
                    data = data.lstrip(b"\0")
                    if not data:
                        return
                    self._zlib = zlib.decompressobj(16 + zlib.MAX_WBITS)
                piece = self._zlib.decompress(data, _PIECE)
                if piece:
                    yield piece
                data = self._zlib.unused_data if self._zlib.eof else self._zlib.unconsumed_tail
            while not self._zlib.eof and (piece := self._zlib.decompress(b"", _PIECE)):
                yield piece
        except zlib.error as error:
            raise DocumentError(f"The document's gzip data is broken: {error}") from error


class Decoder:
    """Turns bytes into text.

    Args:
        content_type: The document's Content-Type, for its charset.
        charset: Takes the place of what Content-Type says.
        errors: What becomes of a byte that is not of the charset: "strict" or "replace".
    """

    def __init__(self, content_type: str | None, charset: str | None = None, errors: str = "strict") -> None:
        self.charset = charset or charset_of(content_type) or "utf-8"
        self._errors = errors
        self._head = b""
        self._decoder: codecs.IncrementalDecoder | None = None

    def feed(self, data: bytes) -> str:
        """The text of a piece, as far as its characters are complete."""
        if self._decoder is None:
            self._head += data
            if len(self._head) < _LONGEST_BOM:
                return ""
            data = self._begin()
        return self._decode(data, final=False)

    def finish(self) -> str:
        """What is left at the end."""
        return self._decode(self._begin() if self._decoder is None else b"", final=True)

    def _begin(self) -> bytes:
        head, self._head = self._head, b""
        for magic, what in _BINARY.items():
            if head.startswith(magic):
                raise DocumentError(f"The document is {what}, not text: use save(path) or read()")
        for bom, name in _BOMS:
            if head.startswith(bom):
                self.charset, head = name, head[len(bom) :]
                break
        try:
            name = python_charset(self.charset)
            "".encode(name)
            self._decoder = codecs.getincrementaldecoder(name)(self._errors)
        except LookupError as error:
            raise DocumentError(f"The document's charset {self.charset!r} is unknown: say charset=") from error
        return head

    def _decode(self, data: bytes, *, final: bool) -> str:
        if self._decoder is None:
            return ""
        try:
            return self._decoder.decode(data, final)
        except UnicodeDecodeError as error:
            raise DocumentError(
                f"The document is not {self.charset} as it says: "
                "give another charset= (Amazon uses utf-8, cp1252, cp932), or errors='replace'"
            ) from error


class Lines:
    """Cuts text into lines, without their ends; only line feeds (with or without a return) end a line.

    Args:
        longest: Characters that a line may have, as far as it is not complete; None for no bound.
    """

    def __init__(self, longest: int | None = None) -> None:
        self._longest = longest
        self._rest: list[str] = []
        self._size = 0

    def feed(self, text: str) -> list[str]:
        """The lines that a piece completes."""
        if "\n" not in text:
            self._rest.append(text)
            self._size += len(text)
            if self._longest is not None and self._size > self._longest:
                raise DocumentTooLargeError(
                    f"A line of the document is larger than largest_document, {self._longest} characters: "
                    "is it a text of lines? Save it, or raise largest_document",
                    setting="largest_document",
                    limit=self._longest,
                )
            return []
        first, *more = text.split("\n")
        self._rest.append(first)
        lines = ["".join(self._rest), *more]
        self._rest = [lines.pop()]
        self._size = len(self._rest[0])
        return [line.removesuffix("\r") for line in lines]

    def finish(self) -> list[str]:
        """The last line, when nothing ends it."""
        line = "".join(self._rest).removesuffix("\r")
        self._rest = []
        return [line] if line else []


class Table:
    """Turns lines into rows: dicts by the names of the header line.

    Amazon's flat files are tab separated and mostly unquoted, so that a quotation mark is a character like any
    other; some are quoted throughout, and then the header is as well. Both are told from the header.

    Args:
        delimiter: What separates values; None takes a tab where the header has one, else a comma or semicolon.
        quoted: Whether values may be quoted; None takes it from the header.
    """

    def __init__(self, delimiter: str | None = None, *, quoted: bool | None = None) -> None:
        self._delimiter = delimiter
        self._quoted = quoted
        self._names: list[str] | None = None
        self._parts: list[str] = []
        self._done: list[str] = []
        self._size = 0

    def feed(self, lines: Iterable[str]) -> Iterator[dict[str, str]]:
        """The rows that lines complete. Empty lines are none.

        Raises:
            DocumentError: A row has more values than the header has names, or a quotation does not end.
        """
        for line in lines:
            values = self._values(line)
            if values is None or not any(values):
                continue
            if self._names is None:
                self._names = _distinct(values)
            else:
                yield self._row(values)

    def finish(self) -> None:
        """Nothing is left at the end.

        Raises:
            DocumentError: The table ends within a quotation.
        """
        if self._parts:
            raise DocumentError(_ENDLESS)

    def _values(self, line: str) -> list[str] | None:
        """The values of a row; None where a quotation goes on in the next line."""
        if self._delimiter is None:
            self._delimiter = next((each for each in "\t,;" if each in line), "\t")
        if self._quoted is None:
            self._quoted = line.startswith('"') or self._delimiter != "\t"
        if not self._parts and (not self._quoted or '"' not in line):
            return line.split(self._delimiter)
        return self._unquoted(line, self._delimiter)

    def _unquoted(self, line: str, delimiter: str) -> list[str] | None:
        at = 0
        while at <= len(line):
            if self._parts:
                at = self._to_end_of_quotation(line, at)
                if at < 0:
                    return None
            elif line.startswith('"', at):
                self._parts, self._size = [""], 0
                at += 1
                continue
            stop = line.find(delimiter, at)
            stop = len(line) if stop < 0 else stop
            self._done.append("".join(self._parts) + line[at:stop])
            self._parts = []
            at = stop + 1
        done, self._done = self._done, []
        return done

    def _to_end_of_quotation(self, line: str, at: int) -> int:
        """Where the open quotation ends in a line; -1 where it does not."""
        while True:
            close = line.find('"', at)
            if close < 0:
                self._parts += [line[at:], "\n"]
                self._size += len(line) - at
                if self._size > _LONGEST_VALUE:
                    raise DocumentError(_ENDLESS)
                return -1
            self._parts.append(line[at:close])
            if not line.startswith('"', close + 1):
                return close + 1
            self._parts.append('"')
            at = close + 2

    def _row(self, values: list[str]) -> dict[str, str]:
        names = self._names or []
        if len(values) > len(names):
            if any(values[len(names) :]):
                raise DocumentError(
                    f"A row has {len(values)} values and the header {len(names)} names: give delimiter= or quoted="
                )
            values = values[: len(names)]
        return dict(zip(names, values + [""] * (len(names) - len(values)), strict=True))


def records(lines: Iterable[str]) -> Iterator[Any]:
    """The JSON value of each line; empty lines are none.

    Raises:
        DocumentError: A line is not JSON.
    """
    for line in lines:
        if line.strip():
            try:
                yield loads(line.encode())
            except ValueError as error:
                raise DocumentError("A line of the document is not JSON: is it a document of JSON lines?") from error


def charset_of(content_type: str | None) -> str | None:
    """The charset that a Content-Type names, e.g. `Windows-31J`; None where it names none."""
    for part in (content_type or "").split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or None
    return None


def python_charset(charset: str) -> str:
    """Python's name of a charset that Amazon writes as Java does."""
    return _JAVA_NAMES.get(charset.lower(), charset)


def _distinct(names: list[str]) -> list[str]:
    """Header names, repeated ones numbered, so that no column hides another."""
    seen: dict[str, int] = {}
    distinct = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        distinct.append(name if seen[name] == 1 else f"{name}_{seen[name]}")
    return distinct

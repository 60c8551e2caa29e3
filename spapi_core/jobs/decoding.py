"""From the bytes of a document to text, rows and records: pure, and piece by piece.

Each step takes pieces as they come and gives what is complete, so that a document of any size passes
through in bounded memory. What the link says of compression and charset is a hint; the bytes decide.
Nothing is downloaded or written here.
"""

from __future__ import annotations

import codecs
import re
import zlib
from typing import TYPE_CHECKING, Any

from spapi_core.errors import BadTextError, DocumentError, DocumentTooLargeError
from spapi_core.jobs.charsets import as_windows, charset_of, python_charset, with_order

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_UNASSIGNED = re.compile("[\x80\uf8f0-\uf8f3]")
"""What Python makes of the five bytes that cp932 has no letters for."""
_UNASSIGNED_BYTES = {0x80: 0x80, 0xF8F0: 0xA0, 0xF8F1: 0xFD, 0xF8F2: 0xFE, 0xF8F3: 0xFF}
_LONGEST_BOM = 4
_XML = b"<?xml"
_LONGEST_DECLARATION = 1024
_DECLARED = re.compile(rb"\s*<\?xml[^>]*?\sencoding\s*=\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']")
_MARK = re.compile("[\udc80-\udcff]")
MARK = "mark"
"""`errors` of a Decoder that lets a byte that is not of the charset stand, as a lone surrogate from U+DC80 to U+DCFF."""


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

    The charset is that of the byte order mark, else what the caller says, else what XML declares of itself, else that of the
    Content-Type, else UTF-8. What calls itself ISO-8859-1 has the letters of Windows (cp1252) where that has control characters,
    unless the caller says ISO-8859-1.

    Args:
        content_type: The document's Content-Type, for its charset.
        charset: Takes the place of what the document says.
        errors: What becomes of a byte that is not of the charset: "strict" is an error that names its place, "replace" puts a
            replacement character in its place, "mark" lets it stand as a lone surrogate.

    Attributes:
        charset: The charset, once the document has begun.
        marked: A byte was let stand as a lone surrogate, or there is a NUL, which no text has.
    """

    def __init__(self, content_type: str | None, charset: str | None = None, errors: str = "strict") -> None:
        self.charset = charset or charset_of(content_type) or "utf-8"
        self.marked = False
        self._own = charset is not None
        self._is_windows = False
        self._errors = errors
        self._head = b""
        self._decoder: codecs.IncrementalDecoder | None = None
        self._has_gaps = False
        self._lines = 0
        self._column = 0

    def feed(self, data: bytes) -> str:
        """The text of a piece, as far as its characters are complete."""
        if self._decoder is None:
            self._head += data
            if len(self._head) < _LONGEST_BOM or self._declares_yet():
                return ""
            data = self._begin()
        return self._decode(data, final=False)

    def finish(self) -> str:
        """What is left at the end."""
        return self._decode(self._begin() if self._decoder is None else b"", final=True)

    def _declares_yet(self) -> bool:
        """Whether the declaration of XML has begun and not ended."""
        head = self._head.lstrip()
        return head.startswith(_XML[: len(head)]) and b">" not in head and len(self._head) < _LONGEST_DECLARATION

    def _begin(self) -> bytes:
        head, self._head = self._head, b""
        for magic, what in _BINARY.items():
            if head.startswith(magic):
                raise DocumentError(f"The document is {what}, not text: use save(path) or read()")
        for bom, name in _BOMS:
            if head.startswith(bom):
                self.charset, head = name, head[len(bom) :]
                break
        else:
            declared = None if self._own else _DECLARED.match(head)
            if declared is not None and not declared[1].lower().startswith((b"utf-16", b"utf-32", b"ucs", b"utf16")):
                self.charset = declared[1].decode()
        try:
            name = with_order(python_charset(self.charset), head)
            "".encode(name)
            self._decoder = codecs.getincrementaldecoder(name)("strict" if self._errors == MARK else self._errors)
            self._has_gaps = name == "cp932"
            self._is_windows = name == "iso8859-1" and not self._own
        except LookupError as error:
            raise DocumentError(f"The document's charset {self.charset!r} is unknown: say charset=") from error
        return head

    def _decode(self, data: bytes, *, final: bool) -> str:
        decoder = self._decoder
        if decoder is None:
            return ""
        before = decoder.getstate()
        try:
            text = decoder.decode(data, final)
        except UnicodeDecodeError as error:
            marked = self._marked(decoder, before, data, final=final)
            if self._errors != MARK or marked is None:
                raise self._bad(marked) from error
            self.marked, text = True, marked
        if self._is_windows:
            text = as_windows(text)
        if self._has_gaps and _UNASSIGNED.search(text):
            text = self._without_gaps(text)
        if "\0" in text:
            self.marked = True
        ends = text.count("\n")
        self._lines += ends
        self._column = len(text) - text.rfind("\n") - 1 if ends else self._column + len(text)
        return text

    def _without_gaps(self, text: str) -> str:
        """A text of cp932 in which bytes without a letter are treated as bytes of another charset."""
        if self._errors == "replace":
            return _UNASSIGNED.sub("\ufffd", text)
        text = _UNASSIGNED.sub(lambda each: chr(0xDC00 + _UNASSIGNED_BYTES[ord(each[0])]), text)
        if self._errors != MARK:
            raise self._bad(text)
        self.marked = True
        return text

    @staticmethod
    def _marked(
        decoder: codecs.IncrementalDecoder, before: tuple[bytes, int], data: bytes, *, final: bool
    ) -> str | None:
        """The text of a piece whose bad bytes stand as lone surrogates; None where the charset has no such way."""
        decoder.setstate(before)
        errors, decoder.errors = decoder.errors, "surrogateescape"
        try:
            return decoder.decode(data, final)
        except UnicodeDecodeError:
            return None
        finally:
            decoder.errors = errors

    def _bad(self, text: str | None) -> BadTextError:
        found = _MARK.search(text or "")
        line, column, place = None, None, ""
        if text is not None and found is not None:
            start = text.rfind("\n", 0, found.start()) + 1
            line = self._lines + text.count("\n", 0, found.start()) + 1
            column = found.start() - start + 1 + (0 if start else self._column)
            place = f": line {line}, column {column} holds the byte 0x{ord(found[0]) - 0xDC00:02X}"
        return BadTextError(
            f"The document is not {self.charset} as it says{place}: "
            "give another charset= (Amazon uses utf-8, cp1252, cp932), or errors='replace'",
            line=line,
            column=column,
        )


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
        return [line.removesuffix("\r") for line in lines] if "\r" in text or lines[0].endswith("\r") else lines

    def finish(self) -> list[str]:
        """The last line, when nothing ends it."""
        line = "".join(self._rest).removesuffix("\r")
        self._rest = []
        return [line] if line else []

"""What is uploaded: text, bytes, a JSON value, a file, or a stream that can be read once."""

from __future__ import annotations

import asyncio
import io
from abc import ABC, abstractmethod
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Protocol, TypeAlias

from spapi_core.errors import DocumentError, InvalidArgumentError
from spapi_core.jobs.charsets import charset_of, python_charset
from spapi_core.model.base import Model
from spapi_core.model.codec import dumps, encode

_READ = 1 << 18

Content: TypeAlias = (
    "str | bytes | Path | IO[bytes] | Mapping[str, Any] | Sequence[Any] | Model | Iterable[bytes] | Prewritten"
)
"""Text, bytes, the path of a file, a file that is open for reading bytes, a JSON value, or pieces of bytes."""
AsyncContent: TypeAlias = "Content | AsyncIterable[bytes]"
"""The same, or pieces that come asynchronously."""


class UploadBody(Protocol):
    """What is sent to a link: a file, or a form around one."""

    @property
    def length(self) -> int:
        """Bytes."""
        ...

    @property
    def spent(self) -> bool:
        """It was read and cannot be read again."""
        ...

    def pieces(self) -> Iterator[bytes]:
        """The bytes; each call begins again."""
        ...

    def async_pieces(self) -> AsyncIterator[bytes]:
        """The same, for tasks."""
        ...


class Prewritten(ABC):
    """A document that is written already, piece by piece: it can be sent again and again."""

    spent = False

    @property
    @abstractmethod
    def length(self) -> int:
        """Bytes."""

    @abstractmethod
    def pieces(self) -> Iterator[bytes]:
        """The bytes; each call begins again."""

    async def async_pieces(self) -> AsyncIterator[bytes]:
        """The same, for tasks: read in a thread."""
        pieces = self.pieces()
        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            yield piece


def body_of(content: AsyncContent, content_type: str, length: int | None = None) -> UploadBody:
    """What is sent of a content; see `Payload`."""
    return content if isinstance(content, Prewritten) else Payload(content, content_type, length)


class Payload:
    """What is uploaded.

    A path, text, bytes and a file that can be wound back are sent again when the line breaks. A pipe or pieces can be read
    once alone: their length has to be given, since the store of documents wants to know it beforehand.

    Args:
        content: What; a file that is open is read from where it stands.
        content_type: Its charset encodes text; utf-8 where it names none.
        length: Bytes in a pipe, or in pieces.

    Attributes:
        length: Bytes.
        spent: It was read and cannot be read again.

    Raises:
        InvalidArgumentError: The text does not fit the charset, there is no such file, or the length is not known.
    """

    def __init__(self, content: AsyncContent, content_type: str, length: int | None = None) -> None:
        self._data = b""
        self._path: Path | None = None
        self._file: IO[bytes] | None = None
        self._stream: Iterator[bytes] | AsyncIterator[bytes] | None = None
        self._start = 0
        self.spent = False
        self.length = 0
        if isinstance(content, Path):
            if not content.is_file():
                raise InvalidArgumentError(f"There is no file {content.name} to upload")
            self._path, self.length = content, content.stat().st_size
        elif isinstance(content, io.TextIOBase):
            raise InvalidArgumentError("The file to upload is open for text: open it for bytes, with mode 'rb'")
        elif hasattr(content, "read"):
            self._open(content, length)
        elif isinstance(content, str | bytes | bytearray | memoryview | Mapping | Sequence | Model):
            self._data = _encoded(content, content_type)
            self.length = len(self._data)
        elif isinstance(content, AsyncIterable):
            self._once(aiter(content), length)
        elif isinstance(content, Iterable):
            pieces: Iterator[Any] = iter(content)
            self._once(pieces, length)
        else:
            raise InvalidArgumentError(
                f"A {type(content).__name__} cannot be uploaded: give text, bytes, a path or JSON"
            )

    def pieces(self) -> Iterator[bytes]:
        """The bytes; each call begins at the start.

        Raises:
            DocumentError: They have been read, and cannot be read again; raised on the way, there are more or fewer.
        """
        self._check_unspent()
        return self._whole(self._pieces())

    def async_pieces(self) -> AsyncIterator[bytes]:
        """The same, for tasks: files are read in a thread."""
        self._check_unspent()
        return self._async_whole(self._async_pieces())

    def _pieces(self) -> Iterator[bytes]:
        if self._path is not None:
            with self._path.open("rb") as opened:
                yield from iter(lambda: opened.read(_READ), b"")
        elif self._file is not None:
            file = self._file
            file.seek(self._start)
            yield from iter(lambda: file.read(_READ), b"")
        elif self._stream is not None:
            pieces, self.spent = self._stream, True
            if isinstance(pieces, AsyncIterator):
                raise InvalidArgumentError("Pieces that come asynchronously are for AsyncClient")
            yield from pieces
        else:
            yield self._data

    async def _async_pieces(self) -> AsyncIterator[bytes]:
        if self._path is not None:
            with self._path.open("rb") as file:
                while piece := await asyncio.to_thread(file.read, _READ):
                    yield piece
        elif self._file is not None:
            self._file.seek(self._start)
            while piece := await asyncio.to_thread(self._file.read, _READ):
                yield piece
        elif self._stream is not None:
            pieces, self.spent = self._stream, True
            if isinstance(pieces, AsyncIterator):
                async for piece in pieces:
                    yield piece
            else:
                for piece in pieces:
                    yield piece
        else:
            yield self._data

    def _open(self, file: Any, length: int | None) -> None:
        seekable = getattr(file, "seekable", None)
        if seekable is None or not seekable():
            self._once(iter(lambda: file.read(_READ), b""), length)
            return
        self._file, self._start = file, file.tell()
        self.length = file.seek(0, io.SEEK_END) - self._start
        file.seek(self._start)

    def _once(self, stream: Iterator[bytes] | AsyncIterator[bytes], length: int | None) -> None:
        if isinstance(length, bool) or not isinstance(length, int) or length < 0:
            raise InvalidArgumentError("A stream is uploaded with its length: give length=, its bytes, or a file")
        self._stream, self.length = stream, length

    def _whole(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """Pieces of as many bytes as were declared, neither more nor fewer."""
        left = self.length
        for piece in pieces:
            left -= len(piece)
            self._check_left(left, ended=False)
            yield piece
        self._check_left(left, ended=True)

    async def _async_whole(self, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        left = self.length
        async for piece in pieces:
            left -= len(piece)
            self._check_left(left, ended=False)
            yield piece
        self._check_left(left, ended=True)

    def _check_left(self, left: int, *, ended: bool) -> None:
        if left < 0 or (left and ended):
            found = "more bytes" if left < 0 else f"{-left + self.length} bytes"
            raise DocumentError(
                f"The upload of {self.length} bytes was stopped: there are {found}. Give the right length=, or a file "
                "that is not being written to."
            )

    def _check_unspent(self) -> None:
        if self.spent:
            raise DocumentError(
                f"The upload of {self.length} bytes was not repeated: its stream cannot be read a second time. Upload it "
                "again from its beginning, or give a file."
            )


def _encoded(content: Any, content_type: str) -> bytes:
    if isinstance(content, bytes | bytearray | memoryview):
        return bytes(content)
    if not isinstance(content, str):
        return dumps(encode(content))
    charset = charset_of(content_type) or "utf-8"
    try:
        return content.encode(python_charset(charset))
    except (UnicodeEncodeError, LookupError) as error:
        raise InvalidArgumentError(f"The text cannot be written in {charset}: {error}") from error

"""What an answer may cost: bytes, and seconds; and the body of an answer, decoded within them.

A server that is broken, or is not the one that was meant, may answer without end, inflate a kilobyte into a terabyte, or
send a byte a second. Here is what is taken at most. Reading from the line is the business of `spapi_core.wire.http`.
"""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from spapi_core.errors import AnswerEncodingError, AnswerTooLargeError, ConfigurationError
from spapi_core.seconds import checked_seconds

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ACCEPTED", "NO_CODING", "BoundedBody", "Bounds"]

ACCEPTED = "gzip, deflate"
"""Content codings that are asked for."""

_MIB = 1 << 20
_STEP = 256 * 1024
_LONGEST = 1_000_000
_ZLIB_OR_GZIP, _RAW = 47, -15
_CODINGS = {"gzip": _ZLIB_OR_GZIP, "x-gzip": _ZLIB_OR_GZIP, "deflate": _ZLIB_OR_GZIP}
_JSON = (b"{", b"[")
_BEGINNING = 1024
"""Bytes after which a body that nothing came of yet is what it says."""
NO_CODING = frozenset({"", "identity", "none", "utf-8", "utf8", "binary", "7bit", "8bit", "aws-chunked"})
"""What some write there although it changes nothing in the body."""


def _seconds(_: object, attribute: Any, value: float | None) -> None:
    checked_seconds(
        attribute.name, value, above_zero=True, most=_LONGEST, none="for no bound", error=ConfigurationError
    )


def _bytes(_: object, attribute: Any, value: object) -> None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        raise ConfigurationError(f"{attribute.name} is {value!r}: give whole bytes above zero, or None for no bound")


@frozen(kw_only=True)
class Bounds:
    """What an answer may cost at most; None for no bound.

    Args:
        total_time: Seconds that a call may take with all its tries and the pauses between them; waits for the usage plan and for
            tokens are not counted, they have `max_wait` and `token_time`.
        token_time: Seconds that one token request may take.
        largest_answer: Bytes of an answer, decoded.
        largest_error: Bytes of the body of an error answer, decoded.
        largest_token_answer: Bytes of Login with Amazon's answer, decoded.
        largest_headers: Bytes of the headers of an answer, with all interim answers before it.
        largest_document: Bytes of a document that is read as a whole, decompressed; streams have no bound.
    """

    total_time: float | None = field(default=300.0, validator=_seconds)
    token_time: float | None = field(default=20.0, validator=_seconds)
    largest_answer: int | None = field(default=32 * _MIB, validator=_bytes)
    largest_error: int | None = field(default=_MIB, validator=_bytes)
    largest_token_answer: int | None = field(default=64 * 1024, validator=_bytes)
    largest_headers: int | None = field(default=64 * 1024, validator=_bytes)
    largest_document: int | None = field(default=512 * _MIB, validator=_bytes)


def too_large(what: str, setting: str, limit: int, **known: Any) -> AnswerTooLargeError:
    """The error for something over its bound."""
    return AnswerTooLargeError(
        f"{what} is larger than {setting}, {limit:,} bytes: the rest was not read; raise {setting} if it is to be that large",
        setting=setting,
        limit=limit,
        **known,
    )


class BoundedBody:
    """The body of an answer, decoded as it comes; never more of it than its bound.

    Args:
        headers: Of the answer.
        limit: Bytes at most, decoded; None for no bound.
        setting: Name of the bound.
        status_code: Of the answer.

    Raises:
        AnswerEncodingError: A coding that was not asked for, or more than one.
        AnswerTooLargeError: The body says it is larger than the bound.
    """

    __slots__ = ("_begun", "_decoder", "_ended", "_kept", "_limit", "_raw", "_setting", "_size", "_status", "_taken")

    def __init__(self, headers: Mapping[str, str], limit: int | None, setting: str, status_code: int) -> None:
        self._limit = limit
        self._setting = setting
        self._status = status_code
        self._size = 0
        self._taken = 0
        self._ended = False
        self._kept: bytes | BytesIO = b""
        coding = _coding(headers.get("content-encoding"), status_code)
        self._raw = coding == "deflate"
        self._begun: bytes | None = b""
        """What came before anything was decoded; a body that is not encoded as it says is taken as it is."""
        self._decoder = zlib.decompressobj(_CODINGS[coding]) if coding else None
        said = headers.get("content-length", "")
        if limit is not None and self._decoder is None and said.isascii() and said.isdigit() and int(said[:20]) > limit:
            raise self._over()

    def feed(self, piece: bytes) -> None:
        """Take what came.

        Raises:
            AnswerTooLargeError: The body is larger than its bound; what came before is in `content`.
            zlib.error: It cannot be decoded.
        """
        self._taken += len(piece)
        if self._decoder is None:
            self._keep(piece)
            return
        if self._limit is not None and self._taken > self._limit + _STEP:  # endless, and decoded to nothing
            raise self._over()
        if self._begun is not None:
            self._begun = self._begun + piece if len(self._begun) < _BEGINNING else None
        while not self._ended:
            decoded = self._inflated(piece)
            if decoded is None:
                self._keep(self._begun or b"")
                return
            self._keep(decoded)
            if self._decoder.eof:
                piece = self._next_member()
                self._ended = not piece
            else:
                piece = self._decoder.unconsumed_tail
                if not piece and len(decoded) < _STEP:
                    return

    def whole(self) -> bool:
        """Whether a compressed body came to its end."""
        return self._decoder is None or self._ended or not self._taken

    @property
    def content(self) -> bytes:
        """What came so far."""
        return self._kept if isinstance(self._kept, bytes) else self._kept.getvalue()

    def _inflated(self, piece: bytes) -> bytes | None:
        """What a piece decodes to; None where the body turns out not to be encoded."""
        decoder: Any = self._decoder
        try:
            decoded = bytes(decoder.decompress(piece, _STEP))
        except zlib.error:
            if self._begun is None:
                raise
            return self._otherwise(self._begun)
        if decoded:
            self._begun = None
        return decoded

    def _otherwise(self, begun: bytes) -> bytes | None:
        """The beginning of a body that is not in the format it says; None for JSON, which some call encoded and leave as it is."""
        if begun.lstrip()[:1] in _JSON:
            self._decoder = None
            return None
        if not self._raw:
            raise zlib.error("not encoded as it says")
        # "deflate" is zlib's format; some send it without its frame.
        self._raw = False
        self._decoder = zlib.decompressobj(_RAW)
        return self._decoder.decompress(begun, _STEP)

    def _next_member(self) -> bytes:
        """What follows a compressed stream that ended: another one, or nothing that counts."""
        rest: bytes = self._decoder.unused_data  # type: ignore[union-attr]
        if not rest.startswith(b"\x1f\x8b"):
            return b""
        self._decoder = zlib.decompressobj(_ZLIB_OR_GZIP)
        return rest

    def _keep(self, piece: bytes) -> None:
        size = self._size + len(piece)
        if self._limit is not None and size > self._limit:
            raise self._over()
        if not self._size:
            self._kept = piece
        elif isinstance(self._kept, bytes):
            # A buffer that grows in place and is handed out without a copy; a list of pieces would need twice the memory.
            whole = BytesIO()
            whole.write(self._kept)
            whole.write(piece)
            self._kept = whole
        else:
            self._kept.write(piece)
        self._size = size

    def _over(self) -> AnswerTooLargeError:
        return too_large("The answer", self._setting, self._limit or 0, status_code=self._status)


def _coding(said: str | None, status_code: int) -> str:
    """The one coding of a body; empty where there is none."""
    if not said:
        return ""
    layers = [each for part in said.split(",") if (each := part.strip().lower()) not in NO_CODING]
    if len(layers) > 1 or (layers and layers[0] not in _CODINGS):
        raise AnswerEncodingError(
            f"The answer is encoded as {said[:80]!r}, but only one of {ACCEPTED} was requested: "
            "find out what changes answers between here and Amazon",
            status_code=status_code,
        )
    return layers[0] if layers else ""

"""Items of one large JSON document as they come: pure, piece by piece, in memory for one item.

`ijson` reads, so that numbers are exact (`int`, or `Decimal` where there is a fraction or an exponent). What stands
outside the array that is asked for is passed over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from spapi_core.errors import BadTextError, ConfigurationError, DocumentError, DocumentTooLargeError
from spapi_core.jobs.decoding import Lines
from spapi_core.jobs.halves import Halves
from spapi_core.model.codec import loads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sized

V = TypeVar("V")

_STEP = 1 << 16
_LONGEST_RECORD = 1 << 24
_DEEPEST = 1000


class Items:
    """Turns text of JSON into the items of one array.

    Args:
        path: Where the array is: the names that lead to it, as `salesByAsin` or `payload.orders`; None takes the array that
            is the document, or the only array among its properties.
        largest: Bytes that one item may have; None for no bound.
    """

    def __init__(self, path: str | None = None, largest: int | None = None) -> None:
        try:
            import ijson  # noqa: PLC0415 - an extra
        except ImportError as error:
            raise ConfigurationError(
                "Items of a JSON document as a stream need ijson: pip install 'spapi-clients[json]', or read json()"
            ) from error
        self._path = path
        self._largest = largest
        # SystemError is what its C code makes of a number that Python takes for too long.
        self._errors: tuple[type[Exception], ...] = (ijson.JSONError, ValueError, RecursionError, SystemError)
        self._halves = Halves()
        self._events: Any = ijson.sendable_list()
        self._parser: Any = ijson.basic_parse_coro(self._events, use_float=False)
        self._keys: list[str | None] = []
        self._stack: list[tuple[Any, str | None]] = []
        self._inside = False
        self._skipped = 0
        self._taken: str | None = None
        self._seen: list[str] = []
        self._size = 0
        self._begun = False

    def feed(self, text: str) -> Iterator[Any]:
        """The items that a piece completes.

        Raises:
            BadTextError: It is not JSON.
            DocumentError: There are several arrays and none was named.
            DocumentTooLargeError: An item is larger than the bound.
        """
        data = self._halves.hidden(text).encode()
        for at in range(0, len(data), _STEP):
            piece = data[at : at + _STEP]
            self._begun = self._begun or not piece.isspace()
            self._size += len(piece)
            try:
                self._parser.send(piece)
            except self._errors as error:
                raise BadTextError(f"The document is not JSON, or ends early: {_plain(error)}") from _quiet(error)
            except StopIteration:
                self._after()
            yield from self._built()
            if self._largest is not None and self._size > self._largest:
                raise DocumentTooLargeError(
                    f"An item of the document is larger than largest_document, {self._largest} bytes: name the path of a "
                    "smaller one, or raise largest_document",
                    setting="largest_document",
                    limit=self._largest,
                )

    def finish(self) -> Iterator[Any]:
        """The items that the end completes.

        Raises:
            BadTextError: The document ends early.
            DocumentError: There is no such array.
        """
        if not self._begun:
            return
        try:
            if rest := self._halves.rest():
                self._parser.send(rest.encode())
            self._parser.close()
        except StopIteration:
            self._after()
        except self._errors as error:
            raise BadTextError(f"The document is not JSON, or ends early: {_plain(error)}") from _quiet(error)
        yield from self._built()
        if self._taken is None:
            found = f"; its arrays are {', '.join(self._seen)}" if self._seen else ""
            what = "no array" if self._path is None else f"no array {self._path!r}"
            raise DocumentError(f"The document has {what}{found}: name one of them, or read json() or records()")

    def _after(self) -> NoReturn:
        raise BadTextError("The document continues after its JSON value: are these JSON lines? Read records()")

    def _built(self) -> Iterator[Any]:
        """What the events so far complete."""
        events, stack = list(self._events), self._stack
        del self._events[:]
        if self._halves.seen:
            events = [(event, self._halves.shown(value)) for event, value in events]
        for event, value in events:
            if not self._inside:
                self._outside(event, value)
                continue
            if event == "map_key":
                stack[-1] = (stack[-1][0], value)
                continue
            if event in {"start_map", "start_array"}:
                _check_depth(stack)
                stack.append(({} if event == "start_map" else [], None))
                continue
            if event in {"end_map", "end_array"}:
                if not stack:
                    self._inside = False
                    continue
                value = stack.pop()[0]  # noqa: PLW2901 - a container is the value of what it is in
            if not stack:
                self._size = 0
                yield value
                continue
            container, key = stack[-1]
            if key is None:
                container.append(value)
            else:
                container[key] = value

    def _outside(self, event: str, value: Any) -> None:
        """What stands around the array."""
        self._size = 0
        if self._skipped:
            self._skipped += (event in {"start_map", "start_array"}) - (event in {"end_map", "end_array"})
        elif event == "map_key":
            self._keys[-1] = value
        elif event == "start_map":
            _check_depth(self._keys)
            self._keys.append(None)
        elif event == "end_map":
            self._keys.pop()
        elif event == "start_array":
            self._array()

    def _array(self) -> None:
        path = ".".join(key or "" for key in self._keys)
        self._seen.append(repr(path) if path else "the document itself")
        wanted = len(self._keys) <= 1 if self._path is None else path == self._path
        if not wanted:
            self._skipped = 1
            return
        if self._taken == path:
            raise DocumentError(f"The document has the array {path!r} more than once: read json() or records()")
        if self._taken is not None:
            raise DocumentError(
                f"The document has several arrays, {', '.join(self._seen)}: name the one to read, as items({self._taken!r})"
            )
        self._taken, self._inside = path, True


def _check_depth(around: Sized) -> None:
    if len(around) >= _DEEPEST:
        raise BadTextError(f"The values of the document are nested more than {_DEEPEST} levels deep")


class Records:
    """Turns text into values: JSON lines, or the items of one JSON document.

    It is one document where its first line is not a value by itself, is longer than 16 MiB, or is an array with nothing after it.

    Args:
        largest: Characters that one line or item may have; None for no bound.
        document: It is known to be one document.
    """

    def __init__(self, largest: int | None = None, *, document: bool = False) -> None:
        self._largest = largest
        self._lines = Lines(largest)
        self._items = Items(None, largest) if document else None
        self._decided = document
        self._head: list[str] = []
        self._size = 0
        self._number = 0

    def feed(self, text: str) -> Iterator[Any]:
        """The values that a piece completes.

        Raises:
            DocumentError: It is neither.
        """
        if self._decided:
            yield from self._read(text)
            return
        self._head.append(text)
        self._size += len(text)
        if "\n" in text or self._size > _LONGEST_RECORD:
            yield from self._decide(ended=False)

    def finish(self) -> Iterator[Any]:
        """The values that the end completes.

        Raises:
            DocumentError: It is neither.
        """
        if not self._decided:
            yield from self._decide(ended=True)
        if self._items is not None:
            yield from self._items.finish()
        else:
            yield from self._values(self._lines.finish())

    def _decide(self, *, ended: bool) -> Iterator[Any]:
        head = "".join(self._head)
        self._head = [head]
        start = len(head) - len(head.lstrip())
        line, end, rest = head[start:].partition("\n")
        if not ended and not (end and rest.strip()) and self._size <= _LONGEST_RECORD:
            return
        one = head[start : start + 1] in {"{", "["} and (
            (not end and not ended) or not _is_value(line) or (head[start] == "[" and not rest.strip())
        )
        self._decided = True
        self._items = Items(None, self._largest) if one else None
        self._head = []
        yield from self._read(head)

    def _read(self, text: str) -> Iterator[Any]:
        if self._items is not None:
            yield from self._items.feed(text)
        else:
            yield from self._values(self._lines.feed(text))

    def _values(self, lines: list[str]) -> Iterator[Any]:
        for line in lines:
            self._number += 1
            if line.strip():
                yield line_value(loads, line, self._number)


def line_value(read: Callable[[bytes], V], line: str, number: int) -> V:
    """A line of JSON lines, read.

    Raises:
        BadTextError: It is not JSON; the message has its number.
    """
    try:
        return read(line.encode())
    except ValueError as error:
        raise BadTextError(
            f"Line {number} of the document is not JSON: is it a document of JSON lines, and whole?", line=number
        ) from error


def _is_value(line: str) -> bool:
    """Whether a line is JSON by itself; one that opens a document is not."""
    try:
        loads(line.encode())
    except ValueError:
        return False
    return True


def _quiet(error: Exception) -> Exception:
    """The same error without the part of the document that it quotes."""
    error.args = (_plain(error),)
    return error


def _plain(error: Exception) -> str:
    """The kind of fault, without the text around it, which may be personal."""
    return str(error).partition("\n")[0][:80] if type(error).__name__ == "IncompleteJSONError" else "malformed"

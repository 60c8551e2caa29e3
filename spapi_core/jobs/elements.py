"""Elements of an XML document as they come: pure, piece by piece, safe against entity bombs.

Expat reads; declarations of entities are refused, so that nothing expands and nothing outside is fetched. Only elements
that are asked for are kept, and each only until it is handed on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from spapi_core.errors import BadTextError, DocumentTooLargeError, InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

_DEEPEST = 500


class Elements:
    """Turns text of XML into its elements of one name, whole ones, in their order; those within one another are part of it.

    Args:
        name: Their name, as `Message`, or with its namespace, as `{urn:x}Message`; `Message/*` for all that are in one of that name.
        largest: Characters that one of them may have; None for no bound.
    """

    def __init__(self, name: str, largest: int | None = None) -> None:
        if not name.removesuffix("/*"):
            raise InvalidArgumentError("The name of the elements is empty: write it as in the document")
        self._name = name.removesuffix("/*")
        self._parent = name.endswith("/*")
        self._above = 0
        self._largest = largest
        self._depth = 0
        self._inside = 0
        self._size = 0
        self._builder = TreeBuilder()
        self._done: list[Element] = []
        self._parser = expat.ParserCreate("utf-8", "}")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._starts
        self._parser.EndElementHandler = self._ends
        self._parser.CharacterDataHandler = self._text
        self._parser.EntityDeclHandler = self._entity
        self._parser.SkippedEntityHandler = self._entity
        self._begun = False
        self._lines = self._columns = 0
        """How much white space stands before the first character that counts: line ends, and what is in its line."""

    def feed(self, text: str) -> Iterator[Element]:
        """The elements that a piece completes.

        Raises:
            BadTextError: It is not XML, or declares entities.
            DocumentTooLargeError: An element is larger than the bound.
        """
        if not self._begun:
            # The declaration has to be the first thing of all for the parser, and is not in every document.
            rest = text.lstrip("\ufeff \t\r\n")
            ends, _, last = text[: len(text) - len(rest)].rpartition("\n")
            self._lines += text.count("\n", 0, len(text) - len(rest))
            self._columns = len(last) + (0 if ends or text[:1] == "\n" else self._columns)
            self._begun, text = bool(rest), rest
        yield from self._parsed(text, final=False)

    def finish(self) -> Iterator[Element]:
        """The elements that the end completes.

        Raises:
            BadTextError: The document ends early.
        """
        yield from self._parsed("", final=True)

    def _parsed(self, text: str, *, final: bool) -> Iterator[Element]:
        try:
            self._parser.Parse(text.encode(), final)
        except expat.ExpatError as error:
            line, column = self._place(error.lineno, error.offset)
            what = f"The document is not XML at line {line}, column {column}: {expat.ErrorString(error.code)}"
            raise BadTextError(what, line=line, column=column) from error
        done, self._done = self._done, []
        yield from done

    def _place(self, line: int, before: int) -> tuple[int, int]:
        """Line and column from 1, of a place that the parser names."""
        return line + self._lines, before + 1 + (self._columns if line == 1 else 0)

    def _starts(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            self._refuse(f"elements are nested more than {_DEEPEST} levels deep")
        full = _full(name)
        named = self._name in {full, name.rpartition("}")[2]}
        if not self._inside and self._parent and not self._above:
            self._above = self._depth if named else 0
            return
        if not self._inside and not self._parent and not named:
            return
        self._inside += 1
        self._count(len(name) + sum(len(key) + len(value) for key, value in attributes.items()))
        self._builder.start(full, {_full(key): value for key, value in attributes.items()})

    def _ends(self, name: str) -> None:
        self._depth -= 1
        if not self._inside:
            self._above = self._above if self._above <= self._depth else 0
            return
        self._builder.end(_full(name))
        self._inside -= 1
        if not self._inside:
            self._done.append(self._builder.close())
            self._builder, self._size = TreeBuilder(), 0

    def _text(self, text: str) -> None:
        if self._inside:
            self._count(len(text))
            self._builder.data(text)

    def _count(self, size: int) -> None:
        self._size += size
        if self._largest is not None and self._size > self._largest:
            raise DocumentTooLargeError(
                f"An element {self._name} is larger than largest_document, {self._largest} characters: "
                "name smaller ones, or raise largest_document",
                setting="largest_document",
                limit=self._largest,
            )

    def _entity(self, *_: Any) -> None:
        self._refuse("it declares or uses entities of its own, which are not expanded")

    def _refuse(self, what: str) -> NoReturn:
        line, column = self._place(self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber)
        raise BadTextError(f"Reading the XML stopped at line {line}, column {column}: {what}", line=line, column=column)


def _full(name: str) -> str:
    """A name as ElementTree writes it."""
    return f"{{{name}" if "}" in name else name

"""Amounts whose digits are looked up when somebody reads one, so that a page decodes as if they were floats.

While a page is read, its float or int stands in the slot of an amount, and its model knows the page and its own
number there. The property over the slot makes the Decimal at the first read. The text has the digits of a float: where each float has
one spelling, by its value; where `12.5` and `12.50` stand in one page, the page is read again with all digits, in the same
order, and the number of the model says which it was. A page lives as long as models with amounts that nobody has read.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from itertools import chain, count, repeat
from typing import TYPE_CHECKING, Any
from weakref import ref

from spapi_core.model.jsontext import Digits

if TYPE_CHECKING:
    from spapi_core.model.record import Record

__all__ = ["RAW", "SHOWN", "UNNUMBERED", "Noted", "Numbers", "Page", "hold", "install"]

RAW = "_raw_"
"""Stands before the name of an amount where its slot is meant, without the property over it."""

_NUMBER = re.compile(rb":\s*(-?[0-9]+(?:\.[0-9]+(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)|-?[0-9]{19,})")
_PAGES = 32
_BYTES = 16_000_000

_unread: deque[ref[Page]] = deque()

_MOST = 100_000

UNNUMBERED = repeat(0)
"""Numbers models of which nobody asks the number."""


class Numbers:
    """Numbers for the models of a page, from 0.

    Those that the largest page so far took are kept made: taking one costs a quarter of making one.
    """

    def __init__(self) -> None:
        self._made = tuple(range(1_000))

    def __iter__(self) -> Iterator[int]:
        """All of them, for one page."""
        made = self._made
        return chain(made, count(len(made)))

    def took(self, number: int) -> None:
        """Note how many a page took."""
        if len(self._made) < min(number, _MOST):
            self._made = tuple(range(min(number, _MOST)))


class Page:
    """One JSON text, and the amounts in it.

    Args:
        content: The text.
        again: Reads the text with the standard library and numbers the models on the page it is given; gives the
            answer and, by the id of each float in it, its digits.
    """

    __slots__ = ("__weakref__", "_again", "_content", "_exact", "_spelled")

    def __init__(
        self, content: bytes = b"", again: Callable[[Page], tuple[Any, Mapping[int, str]]] | None = None
    ) -> None:
        self._content = content
        self._again = again
        self._spelled: dict[float, str | None] | None = None
        self._exact: dict[tuple[int, str], str] = {}

    @property
    def size(self) -> int:
        """Bytes that it keeps."""
        return len(self._content)

    def amount(self, value: float, number: int, name: str) -> Decimal:
        """The Decimal with the digits of the text.

        Args:
            value: The amount as orjson read it.
            number: The number of its model on the page.
            name: Its name in the model.
        """
        text = self.settle().get(value, "")
        return Decimal(self._exact[number, name] if text is None else text or repr(value))

    def settle(self) -> dict[float, str | None]:
        """Look the digits up, once, and let go of the text.

        Returns:
            Float -> its spelling where that is not the usual one; None where it has several.
        """
        # Of two threads both may do it; what is known is complete before the text is gone.
        content, again, known = self._content, self._again, self._spelled
        if known is not None:
            return known
        known = _spellings(content)
        if again is not None and None in known.values():
            twin = Page()
            self._exact = dict(_exact(*again(twin), twin))
        self._spelled = known
        self._content, self._again = b"", None
        return known


class Noted(Page):
    """Digits that are known by the id of their float: they are right as long as the float stands in its slot.

    Args:
        digits: Id of a float -> its digits; of any other, those that it is shown with.
    """

    __slots__ = ("_digits",)

    def __init__(self, digits: Mapping[int, str]) -> None:
        super().__init__()
        self._digits = digits

    def amount(self, value: float, number: int, name: str) -> Decimal:
        """The Decimal of the digits."""
        del number, name
        return Decimal(self._digits.get(id(value)) or repr(value))


SHOWN = Noted({})
"""Of what was not JSON text before: floats have the digits that they are shown with."""


def hold(page: Page) -> None:
    """Note a page with amounts; where many are kept without being read, the oldest let go of their texts."""
    _unread.append(ref(page))
    while len(_unread) > _PAGES or sum(each.size for known in tuple(_unread) if (each := known())) > _BYTES:
        try:
            oldest = _unread.popleft()()
        except IndexError:  # another thread was quicker
            return
        if oldest is not None:
            oldest.settle()


def install(cls: type[Record], name: str) -> None:
    """Put the property over the slot of an amount, for the class that has it."""
    owner = next(base for base in cls.__mro__ if name in base.__dict__)
    slot = owner.__dict__[name]
    if isinstance(slot, property):
        return
    get, put = slot.__get__, slot.__set__

    def read(model: Any) -> Any:
        value = get(model)
        if type(value) is float:
            value = model._page.amount(value, model._number, name)  # noqa: SLF001 - slots of amounts' models
            put(model, value)
        elif type(value) is int:
            value = Decimal(value)
            put(model, value)
        return value

    def write(model: Any, value: Any) -> None:
        # A float of the caller is not an amount of the page; it is kept, and refused when it is sent.
        put(model, Digits.of(repr(value)) if type(value) is float else value)

    setattr(owner, RAW + name, slot)
    setattr(owner, name, property(read, write, slot.__delete__))


def _spellings(content: bytes) -> dict[float, str | None]:
    texts: dict[float, str | None] = {}
    for text in {found.decode() for found in _NUMBER.findall(content)}:
        value = float(text)
        texts[value] = None if value in texts else text
    return {value: text for value, text in texts.items() if text is None or text != repr(value)}


def _exact(answer: Any, digits: Mapping[int, str], page: Page) -> Iterator[tuple[tuple[int, str], str]]:
    """Number of the model and name -> digits, for each amount of an answer."""
    rest = [answer]
    while rest:
        each = rest.pop()
        if isinstance(each, list):
            rest.extend(each)
        elif isinstance(each, dict):
            rest.extend(each.values())
        elif hasattr(each, "_fields_"):
            kind = type(each)
            slots = {name: RAW + name if hasattr(kind, RAW + name) else name for name in kind._fields_}
            values = {name: getattr(each, slot) for name, slot in slots.items()}
            rest.extend(values.values())
            rest.append(getattr(each, "_extra", None))
            if getattr(each, "_page", None) is page:
                number = each._number  # noqa: SLF001 - a slot of amounts' models
                for name, value in values.items():
                    if type(value) is float:
                        yield (number, name), digits.get(id(value)) or repr(value)
                    elif type(value) is Decimal or type(value) is int:
                        yield (number, name), str(value)

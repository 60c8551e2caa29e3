"""Restricted data that a call asks for: whether its operation has it."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from spapi_core.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Operation

__all__ = ["check_data_elements"]


def check_data_elements(operation: Operation[Any], elements: Sequence[str]) -> None:
    """Refuse a data element that an operation does not have.

    Args:
        operation: What is called.
        elements: What is asked for, e.g. `["buyerInfo"]`.

    Raises:
        InvalidArgumentError: The operation does not have one of them.
    """
    known = operation.restricted.data_elements if operation.restricted else ()
    for element in elements:
        if element not in known:
            near = get_close_matches(str(element), known, 1)
            choice = f"it knows {', '.join(known)}" if known else "it has no restricted data to choose"
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise InvalidArgumentError(f"{operation.id}: data_elements: {element!r}; {choice}{hint}")

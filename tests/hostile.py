"""What an answer may hold that was made to break a client."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

__all__ = ["any_json", "any_object"]

_TEXTS = ["", "DONE", "FATAL", "CANCELLED", "https://[x", "a\r\nb", "\u00e9", "\ud800", "x" * 5000]


def any_json() -> st.SearchStrategy[Any]:
    """Any JSON, NaN and whole numbers of 400 digits too."""
    texts = st.text(max_size=6) | st.sampled_from(_TEXTS)
    plain = st.none() | st.booleans() | st.integers() | st.sampled_from([10**400, -(10**400)]) | st.floats() | texts
    return st.recursive(
        plain, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=5), max_leaves=10
    )


def any_object(*names: str) -> st.SearchStrategy[Any]:
    """An object that has some of these names with any value, or any JSON.

    Args:
        names: Names of its properties.
    """
    return st.fixed_dictionaries({}, optional=dict.fromkeys(names, any_json())) | any_json()

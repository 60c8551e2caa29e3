"""Source text made of any text: literals and docstrings that Python reads back, imports that fit the use."""

from __future__ import annotations

import ast
import keyword
import re
import textwrap

from hypothesis import given
from hypothesis import strategies as st

from codegen.generate.names import identifier
from codegen.generate.text import IMPORTS, docstring, quoted, with_imports

TEXT = st.text(st.characters(codec="utf-8"))


@given(TEXT)
def test_a_literal_is_read_back_as_the_same_text(text: str) -> None:
    """No text breaks out of its quotes."""
    assert ast.literal_eval(quoted(text)) == text


@given(st.dictionaries(TEXT, st.lists(TEXT).map(tuple)))
def test_a_nested_literal_is_read_back(value: dict[str, tuple[str, ...]]) -> None:
    """Tuples of any length and dicts too."""
    assert ast.literal_eval(quoted(value)) == value


@given(st.lists(TEXT, min_size=1), st.sampled_from([0, 4, 8]))
def test_a_docstring_is_one_literal_whatever_it_holds(blocks: list[str], indent: int) -> None:
    """Quotes, backslashes, control characters: it stays one string, in its place."""
    source = f"def f():\n{' ' * indent or '    '}{docstring(blocks, indent or 4)}\n" if indent else docstring(blocks, 0)
    module = ast.parse(source)
    (statement,) = module.body[0].body if isinstance(module.body[0], ast.FunctionDef) else module.body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)


@given(st.lists(st.from_regex(r"[a-z]{1,12}", fullmatch=True), min_size=1, max_size=60))
def test_a_long_docstring_is_wrapped_and_keeps_its_words(words: list[str]) -> None:
    """Lines fit, and no word is lost."""
    told = docstring([" ".join(words)], 4)
    assert ast.literal_eval(textwrap.dedent(told)).split() == words
    assert max(map(len, told.splitlines())) <= 120


@given(TEXT)
def test_any_name_becomes_a_legal_identifier(name: str) -> None:
    """Whatever Amazon calls a property, Python can write it."""
    found = identifier(name)
    assert found.isidentifier()
    assert not keyword.iskeyword(found)
    assert not re.match("_", found)


def test_imports_are_those_that_a_module_uses() -> None:
    """What annotations alone use is imported for type checkers; what runs is imported at run time; the rest is not."""
    origins = {
        "date": "datetime",
        "datetime": "datetime",
        "Any": "typing",
        "Sequence": "collections.abc",
        "models": ".",
    }
    source = IMPORTS + "x: Any = models.X\n\ndef f(a: Sequence[datetime]) -> date:\n    date = 1\n"

    found = with_imports(source, origins)

    assert found.startswith("from typing import TYPE_CHECKING\n\nfrom . import models\n\nif TYPE_CHECKING:\n")
    assert (
        "    from collections.abc import Sequence\n    from datetime import date, datetime\n    from typing import Any"
        in found
    )


def test_imports_run_where_annotations_are_read() -> None:
    """A module whose annotations are read at run time imports them at run time."""
    found = with_imports(IMPORTS + "class A:\n    when: date\n    date: int\n", {"date": "datetime"}, always=True)

    assert found.startswith("from datetime import date\n")

"""An async module becomes the sync module that does the same."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from codegen.halves.rewrite import Rules, RulesError, leftovers, read_rules, rewrite


def made(text: str, names: dict[str, str] | None = None, phrases: dict[str, str] | None = None) -> str:
    """The sync half of a piece of source."""
    return rewrite(dedent(text), Rules(names=names or {}, phrases=phrases or {}, by_hand={}))


@pytest.mark.parametrize(
    ("source", "half"),
    [
        ("async def f() -> int:\n    return await g()\n", "def f() -> int:\n    return g()\n"),
        ("x = (await f()).y\n", "x = f().y\n"),
        ("x = (await f())[0] + await g()\n", "x = f()[0] + g()\n"),
        ("x = [each async for each in f()]\n", "x = [each for each in f()]\n"),
        ("x = [await f(each) for each in xs if await g(each)]\n", "x = [f(each) for each in xs if g(each)]\n"),
        ("async def f():\n    async with a() as b, c():\n        pass\n", "def f():\n    with a() as b, c():\n        pass\n"),
        ("async def f():\n    async for a in b():\n        yield a\n", "def f():\n    for a in b():\n        yield a\n"),
        ("class AsyncThing(_AsyncOther): ...\n", "class Thing(_Other): ...\n"),
        ("async_items(x); _async_items(y)\n", "items(x); _items(y)\n"),
        ("f: Callable[[int], Awaitable[dict[str, int]]]\n", "f: Callable[[int], dict[str, int]]\n"),
        ("f: Callable[[], Coroutine[Any, Any, T]]\n", "f: Callable[[], T]\n"),
        ("from a.aio.b import AsyncC\nimport a.b_aio\n", "from a.sync.b import C\nimport a.b_sync\n"),
        ("from a import AsyncIterator, Iterator\n", "from a import Iterator\n"),
        ('x = "AsyncClient: await client.send() in an async with block"\n', 'x = "Client: client.send() in an with block"\n'),
        ("g(1)  # threads: h(2)\n", "h(2)\n"),
        ("f()  # threads:\n# threads: h()\n", "h()\n"),
        ("x = f'of AsyncClient {await y()}'  # await it\n", "x = f'of Client {y()}'  # it\n"),
    ],
)  # fmt: skip
def test_what_waits_becomes_what_blocks(source: str, half: str) -> None:
    """Syntax, names, annotations, imports, sentences."""
    assert made(source) == half


def test_names_are_replaced_whole_dotted_or_not() -> None:
    """A rule for `a.b` leaves `c.b` and `a.bc` alone."""
    assert made("asyncio.Lock(); x.Lock; aclose; aclosed\n", {"asyncio.Lock": "threading.Lock", "aclose": "close"}) == (
        "threading.Lock(); x.Lock; close; aclosed\n"
    )


def test_phrases_are_for_sentences_alone() -> None:
    """A phrase changes docstrings and comments, and no code."""
    assert made('"""One event loop."""\nloop = event_loop  # event loop\n', phrases={"event loop": "thread"}) == (
        '"""One thread."""\nloop = event_loop  # thread\n'
    )


def test_what_no_rule_uses_is_known() -> None:
    """Of names and of phrases, after all sources were read."""
    rules = Rules(names={"aclose": "close", "anext": "next"}, phrases={"loop": "thread"}, by_hand={})
    rewrite("aclose()\n", rules)
    assert rules.unused() == ["anext", "loop"]


def test_words_of_asyncio_are_found_with_their_line() -> None:
    """In code and in sentences; the first line names the source and is left out."""
    text = "# Made from aio.py\nimport asyncio\nx = 1\n# awaits a coroutine\nsynchronous = await_it\n"
    assert list(leftovers(text)) == [(2, "asyncio"), (4, "awaits"), (4, "coroutine"), (5, "await_it")]


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("[names]\n", "sections are"),
        ("[names]\n[phrases]\n[by_hand]\n[more]\n", "sections are"),
        ('[names]\n"a" = ""\n[phrases]\n[by_hand]\n', "'a' needs a text"),
        ('[names]\n[phrases]\n"a" = 1\n[by_hand]\n', "'a' needs a text"),
        ("[names\n", "rules.toml: "),
    ],
)
def test_a_table_that_is_none_is_an_error(tmp_path: Path, table: str, message: str) -> None:
    """It names the file and the row."""
    path = tmp_path / "rules.toml"
    path.write_text(table, encoding="utf-8")
    with pytest.raises(RulesError, match=message):
        read_rules(path)

"""Where halves stand, what is a source and what is not, and each fault said whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.halves.cli import MARK, made_path, main, make, sources
from codegen.halves.rewrite import Rules, RulesError, leftovers, read_rules, rewrite

NO_RULES = "[names]\n[phrases]\n[by_hand]\n"


@pytest.mark.parametrize(
    ("source", "made"),
    [
        ("spapi_core/jobs/aio/reports.py", "spapi_core/jobs/sync/reports.py"),
        ("spapi_core/wire/aio.py", "spapi_core/wire/sync.py"),
        ("spapi_core/auth/store_aio.py", "spapi_core/auth/store_sync.py"),
        ("spapi_core/a_aio/b_aio.py", "spapi_core/a_sync/b_sync.py"),
        ("spapi_core/auth/aio_store.py", "spapi_core/auth/aio_store.py"),
        ("spapi_core/auth/paio.py", "spapi_core/auth/paio.py"),
        ("spapi_core/auth/store.py", "spapi_core/auth/store.py"),
    ],
)
def test_a_half_stands_beside_its_source(tmp_path: Path, source: str, made: str) -> None:
    """Any other module stands where it stands; folders above the project are not looked at."""
    root = tmp_path / "aio" / "x_aio"
    assert made_path(root / source, root) == root / made


def project(folder: Path, rules: str = NO_RULES, **modules: str) -> Path:
    """A project of modules; `__` stands for a slash."""
    (folder / "pyproject.toml").write_text("[tool.ruff]\nline-length = 120\n", encoding="utf-8")
    (folder / "rules.toml").write_text(rules, encoding="utf-8")
    (folder / "spapi_core").mkdir()
    for name, text in modules.items():
        file = folder / "spapi_core" / f"{name.replace('__', '/')}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def run(root: Path, *arguments: str) -> int:
    return main([*arguments], root, root / "rules.toml")


MODULE = "async def f() -> int:\n    return await g()\n"
HALF = "def f() -> int:\n    return g()\n"


def test_sources_are_sorted_and_those_by_hand_are_none(tmp_path: Path) -> None:
    """Other modules are not read."""
    names = ("b__aio__z", "b__aio__a", "a_aio", "c_sync", "hand_aio")
    root = project(tmp_path, **dict.fromkeys(names, MODULE))
    rules = Rules(names={}, phrases={}, by_hand={"spapi_core/hand_aio.py": "reason"})
    found = [path.relative_to(root).as_posix() for path in sources(root, rules)]
    assert found == ["spapi_core/a_aio.py", "spapi_core/b/aio/a.py", "spapi_core/b/aio/z.py"]
    made = {path.relative_to(root).as_posix(): text for path, text in make(root, rules).items()}
    assert made == {
        name.replace("aio", "sync"): f"{MARK.format(source=name)}\n{HALF}"
        for name in ("spapi_core/a_aio.py", "spapi_core/b/aio/a.py", "spapi_core/b/aio/z.py")
    }


def test_what_is_written_is_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Halves, their lines, and those that are new or changed; checking changes none."""
    root = project(tmp_path, a_aio=MODULE, b__aio__c=MODULE)
    assert run(root) == 0
    assert capsys.readouterr().out == "2 sync halves, 6 lines, 2 changed\n"
    (root / "spapi_core" / "a_aio.py").write_text(f"{MODULE}\n\nX = 1\n", encoding="utf-8")
    assert run(root) == 0
    assert capsys.readouterr().out == "2 sync halves, 9 lines, 1 changed\n"
    for arguments in ([], ["--check"]):
        assert run(root, *arguments) == 0
        assert capsys.readouterr().out == "2 sync halves, 9 lines, 0 changed\n"


def test_all_faults_are_said_at_once_and_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Rules, rows, words, halves without a source, and halves that differ; nothing is written."""
    rules = '[names]\n"gone" = "x"\n[phrases]\n"lost" = "y"\n[by_hand]\n"spapi_core/d_aio.py" = "r"\n'
    old = f"{MARK.format(source='spapi_core/old_aio.py')}\nX = 1\n"
    root = project(tmp_path, rules, a_aio=f"{MODULE}\n\n# a coroutine of aio\n", old_sync=old, own_sync="X = 1\n")
    assert run(root, "--check") == 1
    assert capsys.readouterr().err.splitlines() == [
        "rules.toml: nothing uses the rule 'gone': remove it",
        "rules.toml: nothing uses the rule 'lost': remove it",
        "rules.toml: spapi_core/d_aio.py is not there: remove the row",
        "spapi_core/a_sync.py:6: 'coroutine' is left over: add a rule to rules.toml",
        "spapi_core/old_sync.py has no source any more: remove it",
        "spapi_core/a_sync.py is not what its source makes: run make generate",
    ]
    assert run(root) == 1
    assert len(capsys.readouterr().err.splitlines()) == 5
    assert not (root / "spapi_core" / "a_sync.py").exists()


def test_imports_that_are_needed_no_more_go(tmp_path: Path) -> None:
    """And the rest is sorted, as the formatter wants it."""
    source = "from collections.abc import Awaitable\nimport zlib\nimport abc\n\nf: Awaitable[int]\nX = (zlib, abc)\n"
    root = project(tmp_path, a_aio=source)
    assert run(root) == 0
    [_, *lines] = (root / "spapi_core" / "a_sync.py").read_text(encoding="utf-8").splitlines()
    assert lines == ["import abc", "import zlib", "", "f: int", "X = (zlib, abc)"]


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("[names]\n", "the sections are ['by_hand', 'names', 'phrases'], not ['names']"),
        (f"{NO_RULES}[more]\n", "the sections are ['by_hand', 'names', 'phrases'], not ['by_hand', 'more', 'names', 'phrases']"),
        ('[names]\n"a" = ""\n[phrases]\n[by_hand]\n', "[names] 'a' needs a text"),
        ('[names]\n"a" = 1\n[phrases]\n[by_hand]\n', "[names] 'a' needs a text"),
        ('[names]\n[phrases]\n[by_hand]\n"a" = ""\n', "[by_hand] 'a' needs a text"),
        ('[names]\n[phrases]\n"a" = 0\n[by_hand]\n', "[phrases] 'a' needs a text"),
    ],
)  # fmt: skip
def test_a_fault_of_the_table_is_said_whole(tmp_path: Path, table: str, said: str) -> None:
    """With the file, the section and the row."""
    path = tmp_path / "rules.toml"
    path.write_text(table, encoding="utf-8")
    with pytest.raises(RulesError) as caught:
        read_rules(path)
    assert str(caught.value) == f"rules.toml: {said}"


def test_a_phrase_may_become_nothing(tmp_path: Path) -> None:
    """A name may not; the longer of two phrases goes first, and each use is counted once a text."""
    path = tmp_path / "rules.toml"
    path.write_text(
        '[names]\n"a.b" = "c"\n[phrases]\n"loop" = "thread"\n" of the loop" = ""\n[by_hand]\n', encoding="utf-8"
    )
    rules = read_rules(path)
    source = '"""One of the loop, a loop, a loop."""\nx = a.b.c(a.b)\nfrom m import *\n'
    assert rewrite(source, rules) == '"""One, a thread, a thread."""\nx = c.c(c)\nfrom m import *\n'
    assert dict(rules.used) == {" of the loop": 1, "loop": 1, "a.b": 2}
    assert rules.unused() == []


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("asynchronous", ["asynchronous"]),
        ("an Async thing", ["Async"]),
        ("awaiting it", ["awaiting"]),
        ("acoroutine coroutines", ["acoroutine", "coroutines"]),
        ("aio x_aio aiox paio", ["aio", "x_aio"]),
        ("sync waits core", []),
    ],
)
def test_each_word_of_asyncio_is_found(line: str, words: list[str]) -> None:
    """On every line but the first."""
    assert list(leftovers(f"{line}\n{line}\nx\n{line}")) == [
        *((2, word) for word in words),
        *((4, word) for word in words),
    ]

"""The page for contributors says where things are; what it names is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PAGES = ["CONTRIBUTING.md", "docs/architecture.md"]
NAMED = re.compile(
    r"`((?:spapi_core|codegen|tests|docs|generated|models|cassettes)/[\w./-]*|[\w-]+\.(?:toml|lock|md))`|\]\(([\w./-]+)\)|\b(docs/\w+\.md)"
)


def _named(page: Path) -> list[str]:
    return [next(filter(None, found.groups())) for found in NAMED.finditer(page.read_text("utf-8"))]


@pytest.mark.parametrize("name", PAGES)
def test_every_path_that_the_page_names_is_there(name: str, repository: Path) -> None:
    """Files and folders, from the top of the repository; links from the page itself."""
    page = repository / name
    named = _named(page)
    assert len(named) > 10 or name != "CONTRIBUTING.md"
    assert [each for each in named if not ((repository / each).exists() or (page.parent / each).exists())] == []


def test_every_package_of_the_core_has_a_line(repository: Path) -> None:
    """A package that is new is shown on the page."""
    page = (repository / "CONTRIBUTING.md").read_text("utf-8")
    packages = sorted(each.parent.name for each in (repository / "spapi_core").glob("*/__init__.py"))
    assert [each for each in packages if f"`spapi_core/{each}`" not in page] == []


def test_every_name_in_the_table_stands_in_its_file(repository: Path) -> None:
    """A name in parentheses behind a file, or in front of one, is found in it."""
    page = (repository / "CONTRIBUTING.md").read_text("utf-8")
    behind = re.findall(r"`((?:spapi_core|codegen)/[\w/]+\.\w+)` \(`(\w+)`\)", page)
    before = [(path, name) for name, path in re.findall(r"`(\w+)` in `((?:spapi_core|codegen)/[\w/]+\.\w+)`", page)]
    assert len(behind) >= 3
    assert len(before) >= 2
    assert [
        each
        for each in [*behind, *before]
        if not re.search(rf"\b{each[1]}\b", (repository / each[0]).read_text("utf-8"))
    ] == []

"""Amazon's reference pages: the address of an operation's page and of a section's page.

Amazon publishes one page per operation under the operation's name in lower case. Where several sections
have an operation of the same name, the site numbers the pages in an order of its own, so the rule sends
those to the page of their section; `links.toml` names the numbered pages that are known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from codegen.tables.documents import ModelOperation

__all__ = ["BASE", "operation_pages", "section_page"]

BASE = "https://developer-docs.amazon.com/sp-api/reference"


def section_page(section: str, pages: Mapping[str, str]) -> str:
    """The reference page of a section: `orders_v2026_01_01` -> `.../orders-v2026-01-01`."""
    return f"{BASE}/{pages.get(section, section.replace('_', '-'))}"


def operation_pages(
    operations: Iterable[ModelOperation], rows: Mapping[str, Mapping[str, Any]], pages: Mapping[str, str]
) -> dict[str, str]:
    """The reference page of every operation, by id."""
    listed = list(operations)
    names = Counter(operation.name.lower() for operation in listed)
    found: dict[str, str] = {}
    for operation in listed:
        slug = operation.name.lower()
        if operation.id in rows:
            found[operation.id] = f"{BASE}/{rows[operation.id]['page']}"
        elif names[slug] > 1:
            found[operation.id] = section_page(operation.document.section, pages)
        else:
            found[operation.id] = f"{BASE}/{slug}"
    return found

"""Writes the code of README and docs as modules, one a page, for mypy and pyright: `python -m tests.typing.pages FOLDER`.

Blocks are taken as they are printed, from top to bottom; what runs is held by tests/architecture/test_docs.py.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

__all__ = ["PAGES", "blocks", "write"]

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([ROOT / "README.md", ROOT / "docs" / "llms.txt", *(ROOT / "docs").rglob("*.md")])
_BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)


def blocks(page: Path) -> list[str]:
    """The Python of a page, block by block."""
    return _BLOCK.findall(page.read_text(encoding="utf-8"))


def write(folder: Path) -> list[Path]:
    """Write a module for each page that holds Python; the modules of an earlier run go."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("page_*.py"):
        old.unlink()
    made = []
    for page in PAGES:
        found = blocks(page) if page.exists() else []
        if found:
            name = "_".join(page.relative_to(ROOT).with_suffix("").parts).lower()
            made.append(folder / f"page_{name}.py")
            made[-1].write_text("\n".join(found), encoding="utf-8")
    return made


if __name__ == "__main__":
    sys.stdout.write("\n".join(map(str, write(Path(sys.argv[1])))) + "\n")

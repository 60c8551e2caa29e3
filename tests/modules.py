"""The modules of the core by their dotted names, so that tests name modules and not the files they are in."""

from __future__ import annotations

from pathlib import Path

import spapi_core

CORE = Path(spapi_core.__file__).parent

MADE = "# Made from "
"""How a half begins that is made from the other."""


def dotted(path: Path) -> str:
    """The module in a file of the core, e.g. `limits.memory`, without the name of the package."""
    parts = path.relative_to(CORE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def modules() -> dict[str, str]:
    """Each module of the core and its text."""
    return {dotted(path): path.read_text(encoding="utf-8") for path in sorted(CORE.rglob("*.py"))}

"""Which keys the rows of each table may have, and which they must."""

from __future__ import annotations

from pathlib import Path

from codegen.tables import batches, quotas
from codegen.tables.rows import DATE, FLAG, PATHS, TEXT, TEXT_LISTS, TEXTS, Shape

__all__ = ["SHAPES", "TABLES"]

TABLES = Path(__file__).parent

SHAPES = {
    "batches.toml": batches.SHAPE,
    "deprecations.toml": Shape({"removal": DATE, "replacement": TEXTS, "announced": FLAG}),
    "grants.toml": Shape({"scope": TEXT}, ("scope",)),
    "links.toml": Shape({"page": TEXT}, ("page",), head=("sections",)),
    "paging.toml": Shape(
        {
            "parameter": TEXT,
            "body": TEXT,
            "token": TEXT,
            "items": TEXT,
            "pages_only": FLAG,
            "lists": TEXT,
            "keep": TEXTS,
            "add": PATHS,
            "offset": PATHS,
            "pageable": FLAG,
        }
    ),
    "quotas.toml": quotas.SHAPE,
    "rate_limits.toml": quotas.NAMES,
    "restricted.toml": Shape({"mode": TEXT, "data_elements": TEXTS, "generic_path": FLAG}, ("mode",)),
    "safe_to_repeat.toml": Shape({"safe": FLAG, "idempotency_key": TEXT}, ("safe",)),
    "sandbox.toml": Shape({"kind": TEXT, "only": FLAG}),
    "together.toml": Shape({"exclusive": TEXT_LISTS, "needs": PATHS}),
}

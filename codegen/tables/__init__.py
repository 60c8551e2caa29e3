"""The tables beside the models: what Amazon says only in prose, or does not say at all.

Each table is a TOML file in this folder with one row per operation, each row with its source and its
reason. `load` joins them with the distilled models into one record per operation; `lint` reports where
the two disagree. The tables hold facts; what a client does with them is not decided here.
"""

from __future__ import annotations

from codegen.tables.documents import ModelsError
from codegen.tables.join import join as load
from codegen.tables.records import (
    Batch,
    Deprecation,
    Grant,
    OperationFacts,
    Paging,
    Plan,
    Problem,
    Restricted,
    Sandbox,
    SectionFacts,
    Tables,
    Together,
)
from codegen.tables.rows import TablesError

__all__ = [
    "Batch",
    "Deprecation",
    "Grant",
    "ModelsError",
    "OperationFacts",
    "Paging",
    "Plan",
    "Problem",
    "Restricted",
    "Sandbox",
    "SectionFacts",
    "Tables",
    "TablesError",
    "Together",
    "load",
]

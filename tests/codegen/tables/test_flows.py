from __future__ import annotations

from pathlib import Path

from codegen.tables.flows import without_flow
from spapi_core.sandbox.world.catalog import ModelCatalog
from tests.expected import FIGURES

MODELS = Path(__file__).resolve().parents[3] / "models"


def test_every_dynamic_operation_has_a_flow() -> None:
    """The local sandbox plays what Amazon's plays, but for what an update brought and nobody has written yet."""
    assert without_flow(MODELS) == FIGURES["without_flow"]


def test_a_dynamic_operation_without_a_flow_is_named() -> None:
    """By its id; what the rule of collections plays needs no family."""
    found = without_flow(MODELS, ())
    dynamic = {each.id for each in ModelCatalog(MODELS) if each.kind == "dynamic"}
    assert set(FIGURES["without_flow"]) < set(found) < dynamic

from __future__ import annotations

from pathlib import Path

from codegen.tables.flows import without_flow

MODELS = Path(__file__).resolve().parents[3] / "models"


def test_every_dynamic_operation_has_a_flow() -> None:
    """The local sandbox plays what Amazon's plays."""
    assert without_flow(MODELS) == []


def test_a_dynamic_operation_without_a_flow_is_named() -> None:
    """By its id; what the rule of collections plays needs no family."""
    found = without_flow(MODELS, ())
    assert "external_fulfillment_location_v2026_07_30.createSandboxLocation" in found
    assert "external_fulfillment_shipments_v2024_09_11.getShipments" not in found

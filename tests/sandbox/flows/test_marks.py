"""What `@flows` says of each handler is an operation of Amazon's models."""

from __future__ import annotations

from spapi_core.sandbox.flows import handlers
from spapi_core.sandbox.world.catalog import ModelCatalog
from tests.generated.everything import MODELS


def test_every_mark_of_a_flow_names_an_operation() -> None:
    """One that is misspelled would be ignored, and the operation answered with what is made up."""
    known = {(endpoint.method, endpoint.path) for endpoint in ModelCatalog(MODELS).endpoints.values()}
    marked = set(handlers())
    assert len(marked) > 100
    assert marked - known == set()

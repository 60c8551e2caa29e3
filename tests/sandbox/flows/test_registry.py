"""What `@flows` says of each handler is an operation of Amazon's models, and one that is not is named."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

import pytest

from spapi_core.sandbox import LocalSandbox
from spapi_core.sandbox.answers import Answer, empty
from spapi_core.sandbox.flows import handlers
from spapi_core.sandbox.flows.context import Context
from spapi_core.sandbox.flows.registry import MarkError, Registry, merged, unknown_marks
from spapi_core.sandbox.world.catalog import ModelCatalog
from tests.generated.everything import MODELS

ORDERS = "/orders/v0/orders"


def answered(_: Context) -> Answer:
    """A handler."""
    return empty()


def marked(method: str, path: str) -> Registry:
    """A family of one handler."""
    flows = Registry()
    flows(method, path)(answered)
    return flows


def test_every_mark_of_a_flow_names_an_operation() -> None:
    """One that is misspelled would play nothing, and the operation be answered with what is made up."""
    known = {(endpoint.method, endpoint.path) for endpoint in ModelCatalog(MODELS).endpoints.values()}
    marks = set(handlers())
    assert len(marks) > 100
    assert marks - known == set()


@pytest.mark.parametrize(
    ("method", "path"),
    [("get", ORDERS), ("GET", ORDERS[1:]), ("GET", ORDERS + "/{orderId"), ("GET", ORDERS + "/"), (ORDERS, "GET")],
)
def test_a_mark_that_cannot_be_one_is_an_error(method: str, path: str) -> None:
    """When the module is imported."""
    with pytest.raises(MarkError, match=r"test_registry\.answered is marked"):
        marked(method, path)


def test_two_handlers_of_one_operation_are_an_error() -> None:
    """In one family and in two: the second would take the place of the first without a word."""
    flows = marked("GET", ORDERS)
    with pytest.raises(MarkError, match="answered and of"):
        flows("GET", ORDERS)(answered)
    with pytest.raises(MarkError, match="answered and of"):
        merged(flows.handlers, marked("GET", ORDERS).handlers)


def test_a_misspelled_mark_is_named_with_the_nearest_operation() -> None:
    """The nearest that nobody plays; where there is none near, the mark alone."""
    known = [("GET", ORDERS), ("GET", ORDERS + "/{orderId}")]
    (said,) = unknown_marks(marked("GET", "/orders/v0/order").handlers, known)
    assert "answered plays nothing: GET /orders/v0/order is not an operation" in said
    assert said.endswith(f"did you mean GET {ORDERS}?")
    (said,) = unknown_marks(marked("DELETE", "/x").handlers, known)
    assert said.endswith("DELETE /x is not an operation of the models")
    assert [*unknown_marks(marked("GET", ORDERS).handlers, known)] == []


def test_a_sandbox_says_which_handlers_play_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Here those of every section whose model is missing; with all models none."""
    with caplog.at_level(logging.WARNING, "spapi_core.sandbox.server"):
        LocalSandbox()
        assert caplog.records == []
        shutil.copy(MODELS / "orders_v0.json", tmp_path)
        LocalSandbox(models=tmp_path)
    said = [record.getMessage() for record in caplog.records]
    assert len(said) > 100
    assert not any(f"GET {ORDERS} " in each for each in said)
    assert any("flows.sellers.handlers" in each for each in said)

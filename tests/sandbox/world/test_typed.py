"""The Python that the sandbox writes for its examples, held against the generated clients."""

from __future__ import annotations

import ast
from importlib import import_module

import pytest

from spapi_clients import SPAPIClient
from spapi_core.sandbox.replies.static import pairs_of
from spapi_core.sandbox.world.catalog import ModelCatalog
from spapi_core.sandbox.world.typed import Typed, typed_call, typed_method

CATALOG = ModelCatalog()
SECTIONS = sorted({endpoint.section for endpoint in CATALOG})


@pytest.mark.parametrize("section", SECTIONS)
def test_every_example_is_written_with_the_typed_method(section: str) -> None:
    """All of Amazon's pairs, and each operation without one: the builder takes what is written, bodies as their models."""
    operations = import_module(f"spapi_clients.{section}.operations")
    models = import_module(f"spapi_clients.{section}.models")
    facade = import_module(f"spapi_clients.{section}.client")
    for endpoint in (endpoint for endpoint in CATALOG if endpoint.section == section):
        typed = typed_method(section, endpoint.id)
        assert typed is not None
        assert hasattr(SPAPIClient, section)
        assert any(hasattr(one, typed.method) for one in vars(facade).values())
        requests = [([(name, where, str(value)) for name, where, value in pair.wanted], pair.body)
                    for pair in pairs_of(CATALOG.document(section), endpoint).listed]  # fmt: skip
        for values, body in [([], None), *requests]:
            call, imports = typed_call(typed, values, body)
            start = f"client.{section}.{typed.method}("
            assert call.startswith(start)
            assert bool(imports) == ("models." in call)
            built = eval("build(" + call.removeprefix(start), {"build": getattr(operations, typed.method), "models": models})  # noqa: S307 - the text under test  # fmt: skip
            assert built.operation.id == endpoint.id


def test_values_are_written_as_their_types() -> None:
    """Lists by their commas, numbers and truth without quotation marks, text that looks like code as text."""
    arguments = {
        ("query", "Ids"): ("ids", "list[str]"),
        ("query", "Size"): ("size", "int"),
        ("query", "Open"): ("open", "bool"),
        ("path", "sku"): ("sku", "str"),
    }
    typed = Typed("any_v1", "get_any", arguments)
    values = [("Ids", "query", "A,B"), ("Size", "query", "20"), ("Open", "query", "false"), ("sku", "path", '"+x()+"')]
    call, _ = typed_call(typed, values, None)
    found = {keyword.arg: ast.literal_eval(keyword.value) for keyword in ast.parse(call, mode="eval").body.keywords}  # type: ignore[attr-defined]
    assert found == {"ids": ["A", "B"], "size": 20, "open": False, "sku": '"+x()+"'}
    assert typed_call(typed, [("Size", "query", "__import__('os')")], None)[0] == (
        "client.any_v1.get_any(size=\"__import__('os')\")"
    )


def test_an_operation_that_no_client_has_has_no_method() -> None:
    """Also one of a section that is not there, and of names that would leave the folder."""
    assert typed_method("orders_v0", "orders_v0.nothing") is None
    assert typed_method("nothing_v0", "nothing_v0.nothing") is None

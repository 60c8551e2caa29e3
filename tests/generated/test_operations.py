"""Every operation: its constant says what the catalog says, its builder binds, its call encodes, its methods agree."""

from __future__ import annotations

import inspect
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.model.codec import encode
from spapi_core.operation import Location, PagedCall, PagedOperation, Style
from spapi_core.wire import request as encoding
from tests.expected import FIGURES
from tests.generated.everything import Generated, all_arguments, argument, body_of, operations

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MARKETPLACE = "A1PA6795UKMFR9"


def each_operation(check: Callable[[Generated], None]) -> Callable[[str], None]:
    """Hold a promise for every operation, a test for each section; a failure names the operation."""

    @pytest.mark.parametrize("section", sorted({generated.row["section"] for generated in operations().values()}))
    def test(section: str) -> None:
        for identity, generated in operations().items():
            if generated.row["section"] == section:
                try:
                    check(generated)
                except Exception as error:
                    error.add_note(identity)
                    raise

    test.__name__, test.__doc__ = check.__name__, check.__doc__
    return test


def test_every_operation_is_generated() -> None:
    """The catalog has all of Amazon's operations, each with a constant, a builder and two methods."""
    assert len(operations()) == FIGURES["operations"]


@each_operation
def test_the_constant_says_what_the_catalog_says(generated: Generated) -> None:
    """Code and data cannot disagree: they were written in one run."""
    operation, row = generated.operation, generated.row
    assert (operation.id, operation.section, operation.name) == (row["id"], row["section"], row["name"])
    assert (operation.method, operation.path) == (row["method"], row["path"])
    assert [(param.name, param.argument, param.where, param.required, param.style) for param in operation.params] == [
        (each["name"], each["argument"], each["where"], each["required"], each["style"]) for each in row["parameters"]
    ]
    assert (operation.grant, operation.sandbox, operation.sandbox_only) == (
        row["grant"],
        row["sandbox"],
        row["sandbox_only"],
    )
    assert (operation.body is not None, operation.body_required) == (row["body"] is not None, row["body_required"])
    assert operation.safe_to_repeat == row["safe_to_repeat"]
    assert operation.idempotency_key == row["idempotency_key"]
    assert (operation.paging is not None) == (row["paging"] is not None) == isinstance(operation, PagedOperation)
    assert (
        sorted(status for status, kind in operation.responses.items() if kind is None and status < 300) == row["empty"]
    )


@each_operation
def test_all_arguments_are_bound_and_encoded(generated: Generated) -> None:
    """With a value for every parameter, each of them is in the request, once, under Amazon's name."""
    operation, arguments = generated.operation, all_arguments(generated.operation)

    call = generated.builder(**arguments)
    request = encoding.request(call.unchecked())  # the values are made up, and some do not go together

    assert isinstance(call, PagedCall) == (operation.paging is not None)
    assert request.method == operation.method
    queried = [param for param in operation.params if param.where is Location.QUERY]
    assert [name for name, _ in parse_qsl(request.query)] == [param.name for param in queried]
    path = operation.path
    for param in operation.params:
        if param.where is Location.HEADER:
            assert request.headers[param.name]
        elif param.where is Location.PATH:
            kept = "/" if param.style is Style.GREEDY else ""
            path = path.replace(f"{{{param.name}}}", quote(arguments[param.argument], safe=kept))
    assert request.path == path
    if operation.body is None:
        assert request.content is None
    else:
        assert json.loads(request.content or b"") == json.loads(json.dumps(encode(arguments["body"])))


@each_operation
def test_required_arguments_are_enough(generated: Generated) -> None:
    """With the required arguments alone the call encodes, and nothing else is in it but the client's marketplace."""
    operation = generated.operation
    arguments = {
        param.argument: argument(param, operation.id)
        for param in operation.params
        if param.required and not param.marketplace
    }
    if operation.body_required:
        arguments["body"] = body_of(operation)

    request = encoding.request(generated.builder(**arguments), MARKETPLACE)

    expected = [
        param.name
        for param in operation.params
        if (param.required or param.marketplace) and param.where is Location.QUERY
    ]
    assert [name for name, _ in parse_qsl(request.query)] == expected
    assert (request.content is not None) == operation.body_required


@each_operation
def test_a_missing_argument_is_named_before_anything_is_sent(generated: Generated) -> None:
    """Each required argument that is left out is an error that names it."""
    operation = generated.operation
    required = {param.argument: argument(param, operation.id) for param in operation.params if param.required}
    body = {"body": body_of(operation)} if operation.body_required else {}
    for missing in [*required, *body]:
        arguments = {name: value for name, value in {**required, **body}.items() if name != missing}
        with pytest.raises(InvalidArgumentError, match=rf"\b{missing}\b"):
            encoding.request(operation.call(**arguments))


@each_operation
def test_methods_take_what_the_builder_takes(generated: Generated) -> None:
    """Builder, sync and async method have one signature; only the receiver, the options of the call, `await` and the answer differ."""

    def parameters(function: Any) -> Mapping[str, Any]:
        return {
            name: (parameter.kind, parameter.default, parameter.annotation)
            for name, parameter in inspect.signature(function).parameters.items()
            if name != "self"
        }

    sync = dict(parameters(generated.sync))
    assert sync == parameters(generated.asynchronous)
    assert sync.pop("options") == (inspect.Parameter.KEYWORD_ONLY, None, "CallOptions | None")
    assert sync == parameters(generated.builder)
    assert inspect.iscoroutinefunction(generated.asynchronous)
    assert generated.sync.__doc__ == generated.asynchronous.__doc__


@each_operation
def test_the_docstring_tells_every_argument_and_the_facts(generated: Generated) -> None:
    """Method and path, usage plan, sandbox, reference page, and each argument by both its names."""
    told = inspect.getdoc(generated.sync) or ""
    row = generated.row
    assert f"{row['method']} {row['path']}\n" in told
    assert f"Usage plan: {row['rate']:g} request" in told
    assert f", burst {row['burst']}" in told
    assert "Sandbox: " in told
    assert row["doc_url"] in told
    for each in row["parameters"]:
        assert f"\n    {each['argument']} (" in told
        assert f"`{each['name']}`" in told
    for fact, title in (
        ("paging", "Paging: "),
        ("grant", "Grant: "),
        ("restricted", "Restricted data: "),
    ):
        assert (title in told) == (row[fact] is not None)
    end = row["deprecated"]
    assert ("Deprecated" in told) == (end is not None and end["announced"])
    assert ("Superseded" in told) == (end is not None and not end["announced"])


@each_operation
def test_a_builder_tells_its_arguments_and_its_plan(generated: Generated) -> None:
    """Who points at `get_orders` in an editor sees what it takes, and what it draws on."""
    told = inspect.getdoc(generated.builder) or ""
    row = generated.row
    assert f"Usage plan: {row['rate']:g} request" in told
    assert f", burst {row['burst']}" in told
    assert ("Paging: " in told) == (row["paging"] is not None)
    for each in row["parameters"]:
        assert f"\n    {each['argument']} (" in told
        assert f"`{each['name']}`" in told
    assert ("\n    body (" in told) == (generated.operation.body is not None)

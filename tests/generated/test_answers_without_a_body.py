"""Every operation that changes something may be answered without a body: through both halves and the raw request."""

from __future__ import annotations

from typing import Any, get_origin

import httpx
import pytest

from spapi_core.client import AsyncClient, Client
from spapi_core.errors import AnswerError
from spapi_core.model import Model
from spapi_core.model.codec import DriftKind
from spapi_core.model.record import values_of
from spapi_core.operation import Call, Location, Operation
from spapi_core.retry import RetryPolicy
from spapi_core.wire import request as encoding
from tests.generated.everything import Generated, all_arguments, argument, body_of, operations
from tests.stage import AsyncTokens, Tokens

pytestmark = pytest.mark.anyio

READING = {"GET", "HEAD"}
MARKETPLACE = "A1PA6795UKMFR9"


def writing() -> list[Generated]:
    """The operations that change something."""
    return [each for each in operations().values() if each.operation.method not in READING]


def raw_request(generated: Generated) -> tuple[str, str, dict[str, Any]]:
    """Method, path and the rest of the raw request of an operation with what it cannot do without."""
    arguments = {
        each.argument: argument(each, generated.operation.id) for each in generated.operation.params if each.required
    }
    if generated.operation.body_required:
        arguments["body"] = body_of(generated.operation)
    call = generated.builder(**arguments)
    params = {
        param.name: call.arguments[param.argument]
        for param in generated.operation.params
        if param.where is not Location.PATH and param.argument in arguments
    }
    return generated.operation.method, encoding.request(call).path, {"params": params, "body": call.body}


def settings(tokens: Tokens) -> dict[str, Any]:
    """A client that waits for nothing and knows no usage plan."""
    return {
        "marketplace": MARKETPLACE,
        "environment": "https://sandbox.sellingpartnerapi-eu.amazon.com",
        "auth": tokens,
        "plans": "none",
        "sandbox_rdt": "access_token",
        "retry": RetryPolicy(tries=1),
    }


async def answered(kind: str, status: int, verb: str, *args: Any, **options: Any) -> tuple[Any, int]:
    """What a verb of a client gives whose every request is answered without a body, and how many requests it took."""
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(status)

    transport = httpx.MockTransport(handler)
    if kind == "sync":
        with httpx.Client(transport=transport) as http, Client(http=http, **settings(Tokens())) as client:
            return getattr(client, verb)(*args, **options), len(seen)
    async with (
        httpx.AsyncClient(transport=transport) as async_http,
        AsyncClient(http=async_http, **settings(AsyncTokens())) as async_client,
    ):
        return await getattr(async_client, verb)(*args, **options), len(seen)


def is_empty(kind: Any, parsed: Any) -> bool:
    """Whether a value is the empty one of its type: a model of nothing, an empty list or dict, None where there is none."""
    if kind is None:
        return parsed is None
    if isinstance(kind, type) and issubclass(kind, Model):
        return type(parsed) is kind and not any(value is not None for value in values_of(parsed))
    empty: Any = {list: [], dict: {}}.get(get_origin(kind) or kind)
    return bool(parsed == empty)


def success(operation: Operation[Any], status: int) -> Any:
    """Type of the answer of a status: its own, or that of the first success."""
    known = operation.responses
    return known[status] if status in known else next(kind for each, kind in known.items() if each // 100 == 2)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("status", [200, 202, 204])
async def test_every_change_without_a_body_is_a_success_in_one_request(kind: str, status: int) -> None:
    """The typed call gives the empty model of its answer, and says that the model promised more."""
    assert len(writing()) >= 184
    for generated in writing():
        call: Call[Any] = generated.builder(**all_arguments(generated.operation)).unchecked()
        response, requests = await answered(kind, status, "send", call)
        model = success(generated.operation, status)
        assert requests == 1, generated.operation.id
        assert is_empty(model, response.parsed), generated.operation.id
        found = [(each.kind, each.found) for each in response.drift]
        assert found == ([] if model is None else [(DriftKind.WRONG_TYPE, "no body")]), generated.operation.id


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("status", [200, 204])
async def test_every_raw_change_without_a_body_is_none_in_one_request(kind: str, status: int) -> None:
    """The raw request knows no model: nothing came, so nothing is given."""
    for generated in writing():
        method, path, rest = raw_request(generated)
        parsed, requests = await answered(kind, status, "request", method, path, **rest)
        assert (parsed, requests) == (None, 1), generated.operation.id


async def test_no_read_without_a_body_is_a_success() -> None:
    """Something was asked for: an empty answer is an error that carries it."""
    for generated in operations().values():
        operation = generated.operation
        if operation.method in READING and success(operation, 200) is not None:
            call = generated.builder(**all_arguments(operation)).unchecked()
            with pytest.raises(AnswerError) as caught:
                await answered("sync", 200, "send", call)
            assert caught.value.content == b""

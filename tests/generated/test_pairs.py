"""Amazon's sandbox pairs, called through the typed methods and a real socket: the answer, or the right error.

The server is the local sandbox in its static mode, which answers with Amazon's pairs and with nothing else.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_core.auth import Credentials
from spapi_core.errors import AnswerError, InvalidArgumentError, StatusError, error_class
from spapi_core.model.codec import encode
from spapi_core.operation import Location
from spapi_core.retry import RetryPolicy
from spapi_core.sandbox import LocalSandbox
from spapi_core.wire import request as encoding
from tests.expected import FIGURES
from tests.generated.everything import Pair, argument, arguments_of, pairs
from tests.generated.same import same

CREDENTIALS = Credentials(
    lwa_client_id="amzn1.application-oa2-client.test", lwa_client_secret="secret", refresh_token="Atzr|test"
)
FIRST_FAILURE = 400
MARKETPLACE = "A1PA6795UKMFR9"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[LocalSandbox]:
    """A sandbox as Amazon's is, without usage plans and restricted tokens."""
    with LocalSandbox(plans="none", enforce_restricted=False) as server:
        yield server


@pytest.fixture(scope="module")
def client(sandbox: LocalSandbox) -> Iterator[SPAPIClient]:
    with SPAPIClient(
        CREDENTIALS,
        marketplace="DE",
        environment=sandbox.url,
        plans="none",
        sandbox_rdt="access_token",
        retry=RetryPolicy(tries=1),
    ) as made:
        yield made


def is_unique(pair: Pair) -> bool:
    """Whether the request of a pair asks for this pair alone."""
    twins = [
        other
        for other in pairs()
        if other.generated is pair.generated and dict(other.parameters) == dict(pair.parameters)
    ]
    return len(twins) == 1


def test_every_pair_is_answered_as_its_status_says(client: SPAPIClient) -> None:
    """Through the typed method, a 2xx pair gives its answer as a model, every other pair the error of its status.

    Where an example leaves out what its own model requires, the typed method refuses it; those go through the raw request.
    """
    seen: Counter[str] = Counter()
    wrong: list[str] = []
    for pair in filter(is_unique, pairs()):
        kind = "good" if pair.status < FIRST_FAILURE else "error"
        if has_empty_path_value(pair):
            seen["unsent"] += 1
            continue
        try:
            told = complaint(pair, lambda given: typed(client, given))
            seen[kind] += 1
        except InvalidArgumentError:
            told = complaint(pair, lambda given: raw(client, given))
            seen[f"refused {kind}"] += 1
        if told:
            wrong.append(f"{pair.generated.row['id']} {pair.status} {dict(pair.parameters)}: {told}")
    assert wrong == []
    unique = [pair for pair in pairs() if is_unique(pair)]
    assert len(pairs()) == FIGURES["pairs"]
    assert len(unique) > 0.98 * len(pairs()), seen
    assert seen.total() == len(unique), seen
    assert seen["refused good"] <= 0.05 * seen["good"], seen
    assert seen["unsent"] <= 0.01 * len(unique), seen


def test_every_pair_is_answered_as_plain_json_through_the_raw_door(client: SPAPIClient) -> None:
    """By method and path, a 2xx pair gives the JSON of its answer, every other pair the error of its status."""
    wrong: list[str] = []
    sent = 0
    for pair in pairs():
        if is_unique(pair) and not has_empty_path_value(pair):
            sent += 1
            told = complaint(pair, lambda given: raw(client, given))
            if told:
                wrong.append(f"{pair.generated.row['id']} {pair.status} {dict(pair.parameters)}: {told}")
    assert wrong == []
    assert sent > 0.98 * FIGURES["pairs"]


def has_empty_path_value(pair: Pair) -> bool:
    """An example with an empty value in its path is another path; the client refuses to send it."""
    places = {param.name for param in pair.generated.operation.params if param.where is Location.PATH}
    return any(name in places and value == "" for name, value in pair.parameters.items())


def typed(client: SPAPIClient, pair: Pair) -> Any:
    """Call the typed method; the answer is encoded again."""
    section = getattr(client, pair.generated.row["section"])
    parsed = getattr(section, pair.generated.row["function"])(**arguments_of(pair))
    return None if parsed is None else encode(parsed)


def raw(client: SPAPIClient, pair: Pair) -> Any:
    """Send the example as it is, by method and path; what Amazon answers to values beyond its own limits as well."""
    operation = pair.generated.operation
    given = dict(pair.parameters)
    path = operation.path
    params: dict[str, Any] = {}
    for param in operation.params:
        if param.name not in given and (param.marketplace or not param.required):
            continue
        value = given.pop(param.name, None) or argument(param, operation.id)
        if param.where is Location.PATH:
            path = path.replace(f"{{{param.name}}}", quote(str(value), safe=""))
        else:
            params[param.name] = value
    left: dict[str, Any] | None = {} if operation.body_required else None
    call = client.call(operation.method, path, params=params, body=next(iter(given.values()), left))
    return client.send(call.unchecked()).parsed


def complaint(pair: Pair, send: Callable[[Pair], Any]) -> str | None:
    """What is wrong with the answer to a pair; None when nothing is."""
    try:
        found = send(pair)
    except StatusError as error:
        if error.status_code != pair.status:
            return f"answered with {error.status_code}: {error}"
        return None if type(error) is error_class(pair.status) else f"raised {type(error).__name__}"
    except AnswerError as error:
        return str(error)
    if pair.status >= FIRST_FAILURE:
        return "raised nothing"
    return None if same(found, pair.answer) else f"{found} is not {pair.answer}"


def is_whole(pair: Pair) -> bool:
    """Whether the typed method takes the example: nothing that its model requires is missing."""
    try:
        encoding.request(pair.generated.operation.call(**arguments_of(pair)), MARKETPLACE)
    except InvalidArgumentError:
        return False
    return True


def test_async_methods_answer_alike(sandbox: LocalSandbox, client: SPAPIClient) -> None:
    """One 2xx pair of each operation, through the async method: equal to what the sync method gave."""
    first: dict[str, Pair] = {}
    for pair in filter(is_unique, pairs()):
        if pair.status < FIRST_FAILURE and is_whole(pair):
            first.setdefault(pair.generated.row["id"], pair)

    async def answers() -> dict[str, Any]:
        async with AsyncSPAPIClient(
            CREDENTIALS,
            marketplace="DE",
            environment=sandbox.url,
            plans="none",
            sandbox_rdt="access_token",
            retry=RetryPolicy(tries=1),
        ) as asynchronous:
            return {
                identity: await getattr(
                    getattr(asynchronous, pair.generated.row["section"]), pair.generated.row["function"]
                )(**arguments_of(pair))
                for identity, pair in first.items()
            }

    found = asyncio.run(answers())

    assert len(found) > 0.85 * FIGURES["sandbox"]["static"]
    for identity, pair in first.items():
        section = getattr(client, pair.generated.row["section"])
        assert found[identity] == getattr(section, pair.generated.row["function"])(**arguments_of(pair)), identity

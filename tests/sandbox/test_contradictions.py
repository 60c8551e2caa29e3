from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest

from tests.sandbox.against import MARKETPLACE, SIZES, against
from tests.sandbox.asked import SCOPES, made_for
from tests.sandbox.checked import CATALOG, Caller
from tests.sandbox.contradictions import contradictions
from tests.sandbox.requests_made import made_request

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spapi_core.sandbox import LocalSandbox
    from spapi_core.sandbox.world.operation_facts import OperationFacts

SECTIONS = sorted({endpoint.section for endpoint in CATALOG})
GERMANY = "A1PA6795UKMFR9"


def asked_ways(endpoint: OperationFacts, query: dict[str, str]) -> Iterator[dict[str, str]]:
    """A plain query, one for a short page and one for another marketplace, where the operation has these."""
    yield query
    for parameter in endpoint.parameters:
        if parameter.where == "query":
            if parameter.name.lower() in SIZES and parameter.schema.get("minimum", 1) <= 2:
                yield {**query, parameter.name: "2"}
            if parameter.name.lower() in MARKETPLACE:
                yield {**query, parameter.name: GERMANY}


def found_in(caller: Caller, endpoint: OperationFacts, request: tuple[Any, ...]) -> list[str]:
    """What made-up answers of an operation say against themselves and their requests."""
    path, plain, headers, body = request
    names = re.findall(r"\{(\w+)\+?\}", endpoint.path)
    filled = zip(endpoint.path.split("/"), path.split("/"), strict=False)
    given = dict(zip(names, (unquote(value) for template, value in filled if template.startswith("{")), strict=False))
    entries = {} if body is None else {"json": body}
    found: list[str] = []
    for query in asked_ways(endpoint, plain):
        answer = caller.http.request(endpoint.method, path, params=query, headers=headers, **entries)
        source = answer.headers["x-spapi-sandbox-source"]
        if source.startswith("static") or answer.status_code >= 300 or not answer.content:
            continue
        made, paging = answer.json(), endpoint.paging or {}
        said = [*contradictions(made, part=bool(paging.get("offset"))), *against(endpoint, answer, given)]
        found += [f"{endpoint.id} {each.kind} {each.place}: {each.text}" for each in said]
        if source == "synthesised" or not paging:
            found += [f"{endpoint.id} leads to a page that is not there: {name}" for name in tokens(made)]
    return found


def tokens(made: Any) -> list[str]:
    """Names of page tokens in an answer, in what is around its lists."""
    if not isinstance(made, dict):
        return []
    own = [name for name in made if re.match("next.*token|pagetoken", name.lower())]
    return own + [name for value in made.values() for name in tokens(value)]


@pytest.mark.parametrize("section", SECTIONS)
def test_no_answer_contradicts_itself_or_its_request(section: str, call: Caller) -> None:
    """Of flows and of what is made up by rule, in a stateful sandbox: ids, marketplace, page size, and all else that it says."""
    grantless = Caller(call.sandbox, scope=SCOPES)
    found: list[str] = []
    for endpoint in CATALOG:
        if endpoint.section == section:
            caller = grantless if endpoint.grant else call
            found += found_in(caller, endpoint, made_for(call, endpoint))
    grantless.close()
    assert found == []


def test_neither_does_what_is_made_up_without_memory(static: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """Where Amazon has no pair; such an answer leads to no next page either."""
    own, grantless = caller_of(static), caller_of(static, scope=SCOPES)
    found: list[str] = []
    for endpoint in CATALOG:
        found += found_in(grantless if endpoint.grant else own, endpoint, made_request(CATALOG, endpoint))
    assert found == []

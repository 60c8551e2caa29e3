"""What a list's filters let through, in every section that has lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from spapi_core.sandbox import LocalSandbox
from spapi_core.sandbox.world.operation_facts import OperationFacts, Parameter
from tests.sandbox.asked import COLLECTIONS
from tests.sandbox.checked import CATALOG, Caller
from tests.sandbox.paged import PAGED, STATES, dig, pages, prepared

LISTS = {endpoint.id: endpoint for endpoint in PAGED if endpoint.method == "GET" and endpoint.grant is None}
LISTS |= {
    each.listing.id: each.listing
    for each in COLLECTIONS.values()
    if each.listing.method == "GET" and each.listing.paging and each.listing.grant is None
}
LATE, EARLY = "2099-01-01T00:00:00Z", "1999-01-01T00:00:00Z"
FROM = re.compile(r"(after|since)$|^from[A-Z]|^dateStart$", re.IGNORECASE)
UNTIL = re.compile(r"(before|until)$|^to[A-Z]|^dateEnd$")
NO_FILTER = {"marketplaceIds", "marketplaceId", "MarketplaceId", "details"}
"""Which data is asked for, which the tests of marketplaces look at, or how much is shown of a thing."""


def of(pattern: re.Pattern[str]) -> list[tuple[OperationFacts, Parameter]]:
    """Parameters of lists whose name is as the pattern says."""
    return [
        (endpoint, parameter)
        for endpoint in LISTS.values()
        for parameter in endpoint.parameters
        if parameter.where == "query" and pattern.search(parameter.name)
    ]


def named(case: Any) -> str | None:
    """A readable name of a case."""
    return getattr(case, "id", getattr(case, "name", None))


@pytest.fixture(scope="module")
def full() -> Iterator[LocalSandbox]:
    """A sandbox whose lists are not long, each on one page where the request may say so."""
    seed = {"orders": 40, "catalog": 40, "listings": 40, "records": 40, "page_size": 100, "marketplaces": ["US"]}
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False, seed=seed) as sandbox:
        yield sandbox


@pytest.fixture
def asker(full: LocalSandbox, caller_of: Callable[..., Caller]) -> Caller:
    """A caller of that sandbox."""
    return caller_of(full)


def things(caller: Caller, endpoint: OperationFacts, **filters: str) -> list[Any] | None:
    """What all pages of a list show; None for a request that is refused."""
    path, query, entries = prepared(caller, endpoint)
    if caller.http.request(endpoint.method, path, params={**query, **filters}, **entries).status_code == 400:
        return None
    place, found = (endpoint.paging or {}).get("items"), list[Any]()
    for page in pages(caller, endpoint, path, {**query, **filters}):
        found += dig(page, place) if place else every_thing(page)
    return found


def every_thing(answer: Any) -> list[Any]:
    """What the lists of an answer that has several hold."""
    inner = answer.get("payload", answer)
    return [thing for part in inner.values() if isinstance(part, dict) for rows in part.values() for thing in rows]


@pytest.mark.parametrize(("endpoint", "parameter"), of(FROM), ids=named)
def test_nothing_is_after_what_is_to_come(endpoint: OperationFacts, parameter: Parameter, asker: Caller) -> None:
    """A range that begins in 2099 is empty, or refused."""
    if there(asker, endpoint):
        assert not things(asker, endpoint, **{parameter.name: LATE})


@pytest.mark.parametrize(("endpoint", "parameter"), of(UNTIL), ids=named)
def test_nothing_is_before_all_began(endpoint: OperationFacts, parameter: Parameter, asker: Caller) -> None:
    """A range that ends in 1999 is empty, or refused."""
    if there(asker, endpoint):
        assert not things(asker, endpoint, **{parameter.name: EARLY})


def there(caller: Caller, endpoint: OperationFacts) -> bool:
    """Whether a list shows anything without somebody having made it."""
    path, query, entries = prepared(caller, endpoint)
    return caller.http.request(endpoint.method, path, params=query, **entries).status_code == endpoint.success


def test_a_range_in_the_middle_takes_a_part(asker: Caller) -> None:
    """What is after a day and what is before it are all there is, each once."""
    now = datetime.now(UTC)
    middle = (now - timedelta(days=30)).strftime("%Y-%m-%dT%H:%M:%SZ")
    parts = 0
    for endpoint, parameter in of(re.compile("^(created|updated|posted)After$")):
        other = parameter.name.replace("After", "Before")
        if other not in {each.name for each in endpoint.parameters}:
            continue
        whole = things(asker, endpoint)
        later, earlier = (things(asker, endpoint, **{name: middle}) for name in (parameter.name, other))
        if whole and later is not None and earlier is not None and len(whole) == 40:
            assert sorted(map(str, later + earlier)) == sorted(map(str, whole)), endpoint.id
            parts += bool(later) and bool(earlier)
    assert parts >= 5


def values_named() -> list[tuple[OperationFacts, Parameter]]:
    """Parameters that have the name of a plain property of the list's things."""
    found = []
    for endpoint, parameter in of(re.compile("^(?!.*(after|before|since|until|start|end)).*$", re.IGNORECASE)):
        document = CATALOG.document(endpoint.section, keep=1000)
        schema: Mapping[str, Any] = document.answer_schema(endpoint, endpoint.success) or {}
        for step in (endpoint.paging or {}).get("items") or ():
            schema = document.resolve(document.resolve(schema).get("properties", {}).get(step, {}))
        item = document.resolve(schema.get("items", {}))
        own = document.resolve(item.get("properties", {}).get(parameter.name, {}))
        plain = own.get("type") in ("string", "boolean", "integer")
        if plain and parameter.name not in NO_FILTER and endpoint.id not in STATES and not parameter.required:
            found.append((endpoint, parameter))
    return found


@pytest.mark.parametrize(("endpoint", "parameter"), values_named(), ids=named)
def test_a_value_that_is_asked_for_is_what_is_shown(
    endpoint: OperationFacts, parameter: Parameter, asker: Caller
) -> None:
    """Everything that has the value of the first thing, and nothing else."""
    whole = things(asker, endpoint) if there(asker, endpoint) else []
    if not whole or parameter.name not in whole[0]:
        pytest.skip("the list shows what calls made, or nothing of this")
    value = whole[0][parameter.name]
    wanted = str(value).lower() if isinstance(value, bool) else str(value)
    assert things(asker, endpoint, **{parameter.name: wanted}) == [
        thing for thing in whole if thing.get(parameter.name) == value
    ]


def test_a_shipment_is_in_the_list_of_one_state(asker: Caller) -> None:
    """External fulfillment: what is accepted is not in the list of what is shipped, and all are in one of them."""
    endpoint = LISTS[next(iter(STATES))]
    states = next(each.schema["enum"] for each in endpoint.parameters if each.name == "status")
    lists = {state: things(asker, endpoint, status=state) or [] for state in states}
    assert all(thing["status"] == state for state, shown in lists.items() for thing in shown)
    assert sum(map(len, lists.values())) == len({thing["id"] for shown in lists.values() for thing in shown}) == 40


def test_what_is_listed_belongs_to_what_the_request_names(asker: Caller) -> None:
    """The transactions of an account say so; those of an account that nobody has are a 404."""
    endpoint = LISTS["seller_wallet_v2024_03_01.listAccountTransactions"]
    path, query, _ = prepared(asker, endpoint)
    assert {thing["accountId"] for thing in things(asker, endpoint) or []} == {query["accountId"]}
    asker("GET", path, params={**query, "accountId": "NOBODY-HAS-THIS"}, status=404)


def test_a_listed_thing_keeps_its_moments(asker: Caller, full: LocalSandbox) -> None:
    """An hour later the same things are listed, with the same moments."""
    endpoint = LISTS["finances_v2024_06_19.listTransactions"]
    before = things(asker, endpoint)
    full.advance(3600)
    asker.renew()
    assert things(asker, endpoint) == before


def test_a_page_after_the_first_keeps_its_filters(asker: Caller) -> None:
    """Also where the request has the token alone: what it continues is the list of the first one."""
    path = "/awd/2024-05-09/inboundShipments"
    first = asker("GET", path, params={"shipmentStatus": "CLOSED", "maxResults": 1})
    later = asker("GET", path, params={"nextToken": first["nextToken"]})
    assert {each["shipmentStatus"] for each in first["shipments"] + later["shipments"]} == {"CLOSED"}

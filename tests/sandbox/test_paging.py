from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox
from spapi_core.sandbox.world.operation_facts import OperationFacts
from tests.expected import FIGURES
from tests.sandbox.checked import CATALOG, Caller, fits_the_model
from tests.sandbox.paged import OUR_OWN, PAGED, STATES, TOKENS, dig, following, one_of_each_way, pages, prepared
from tests.sandbox.requests_made import made_request

US = "ATVPDKIKX0DER"

ON_DEMAND = [endpoint for endpoint in TOKENS if endpoint.id not in OUR_OWN | STATES]


@pytest.fixture(scope="module")
def small() -> Iterator[LocalSandbox]:
    """A sandbox whose lists have 25 things, ten on a page."""
    seed = {"orders": 25, "catalog": 25, "listings": 25, "records": 25, "page_size": 10, "marketplaces": ["US"]}
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False, seed=seed) as sandbox:
        yield sandbox


@pytest.fixture
def lists(small: LocalSandbox, caller_of: Callable[..., Caller]) -> Caller:
    """A caller of that sandbox."""
    return caller_of(small)


def test_the_catalog_knows_all_paged_operations() -> None:
    """Most by a token, a few by an offset."""
    assert (len(PAGED), len(TOKENS)) == (FIGURES["paged"], FIGURES["paged_by_token"])


@pytest.mark.parametrize("endpoint", ON_DEMAND, ids=lambda endpoint: endpoint.id)
def test_a_list_of_25_comes_on_three_pages(endpoint: OperationFacts, lists: Caller) -> None:
    """The token is where Amazon has it, the last page has none, and no item comes twice."""
    seen = [*pages(lists, endpoint)]
    assert len(seen) == 3, endpoint.id
    items = (endpoint.paging or {}).get("items")
    if items:
        found = [dig(page, items) for page in seen]
        counts = [len(page) for page in found]
        assert sum(counts) == 25, (endpoint.id, counts)
        whole = [str(item) for page in found for item in page]
        if any(isinstance(item, dict) and len(item) > 2 for page in found for item in page):
            assert len(set(whole)) == 25, endpoint.id


@pytest.mark.parametrize("endpoint", one_of_each_way(), ids=lambda endpoint: endpoint.id)
def test_a_token_is_good_for_a_day(endpoint: OperationFacts, caller_of: Callable[..., Caller]) -> None:
    """After that it is refused with a 400."""
    seed = {"records": 25, "page_size": 10, "catalog": 100}
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False, seed=seed) as sandbox:
        path, query, entries = prepared(caller_of(sandbox), endpoint)
        paging = endpoint.paging or {}
        first = caller_of(sandbox).http.request(endpoint.method, path, params=query, **entries).json()
        query = following(endpoint, dig(first, paging["token"]), query, entries)
        sandbox.advance(24 * 3600 + 1)
        later = caller_of(sandbox).http.request(endpoint.method, path, params=query, **entries)
        assert later.status_code == 400
        assert "expired" in later.json()["errors"][0]["message"]


def test_a_token_of_the_inventory_is_good_for_thirty_seconds(caller_of: Callable[..., Caller]) -> None:
    """As its model states: answered after 29 seconds, a 400 after 31."""
    query = {"granularityType": "Marketplace", "granularityId": US, "marketplaceIds": US}
    with LocalSandbox(stateful=True, plans="none", time_scale=0) as sandbox:
        http = caller_of(sandbox).http
        first = http.get("/fba/inventory/v1/summaries", params=query).json()
        query["nextToken"] = first["pagination"]["nextToken"]
        sandbox.advance(29)
        assert http.get("/fba/inventory/v1/summaries", params=query).status_code == 200
        sandbox.advance(2)
        late = http.get("/fba/inventory/v1/summaries", params=query)
        assert (late.status_code, "expired" in late.text) == (400, True)


@pytest.mark.parametrize("endpoint", one_of_each_way(), ids=lambda endpoint: endpoint.id)
def test_an_empty_page_comes_on_request_and_carries_a_token(
    endpoint: OperationFacts, small: LocalSandbox, lists: Caller
) -> None:
    """Only a missing token ends a list: after the empty page everything is there."""
    small.add_fault("empty-page", operation=endpoint.id, times=1)
    seen = [*pages(lists, endpoint)]
    items = (endpoint.paging or {}).get("items")
    if items:
        counts = [len(dig(page, items)) for page in seen]
        assert counts[0] == 0
        assert sum(counts) == 25


def test_a_token_belongs_to_its_arguments(lists: Caller) -> None:
    """Other arguments with it are refused."""
    path = "/orders/v0/orders"
    query = {"CreatedAfter": "2020-01-01", "MarketplaceIds": "ATVPDKIKX0DER"}
    token = lists("GET", path, params=query)["payload"]["NextToken"]
    lists("GET", path, params={**query, "CreatedAfter": "2021-01-01", "NextToken": token}, status=400)
    lists("GET", path, params={"MarketplaceIds": "ATVPDKIKX0DER", "NextToken": token})


def test_a_token_belongs_to_its_account_and_operation(small: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """Nobody else can follow it, and no other list takes it."""
    one, other = caller_of(small, "Atzr|one"), caller_of(small, "Atzr|other")
    query = {"CreatedAfter": "2020-01-01", "MarketplaceIds": "ATVPDKIKX0DER"}
    token = one("GET", "/orders/v0/orders", params=query)["payload"]["NextToken"]
    other("GET", "/orders/v0/orders", params={**query, "NextToken": token}, status=400)
    words = {"keywords": "o", "marketplaceIds": "ATVPDKIKX0DER", "pageToken": token}
    one("GET", "/catalog/2022-04-01/items", params=words, status=400)
    one("GET", "/orders/v0/orders", params={**query, "NextToken": token[:-6] + "AAAA=="}, status=400)


@pytest.mark.parametrize("name", ["reports", "feeds"])
def test_reports_and_feeds_take_a_token_alone(name: str, small: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """A token with the filters of the first page is refused, alone it goes on to the end."""
    caller = caller_of(small, f"Atzr|{name}")
    kind = "GET_MERCHANT_LISTINGS_ALL_DATA" if name == "reports" else "JSON_LISTINGS_FEED"
    for _ in range(25):
        if name == "reports":
            made = {"reportType": kind, "marketplaceIds": ["ATVPDKIKX0DER"]}
        else:
            document = caller("POST", "/feeds/2021-06-30/documents", json={"contentType": "text/plain"}, status=201)
            _uploaded(document["url"])
            made = {
                "feedType": kind,
                "marketplaceIds": ["ATVPDKIKX0DER"],
                "inputFeedDocumentId": document["feedDocumentId"],
            }
        caller("POST", f"/{name}/2021-06-30/{name}", json=made, status=202)
    query = {"reportTypes" if name == "reports" else "feedTypes": kind, "pageSize": "10"}
    page = caller("GET", f"/{name}/2021-06-30/{name}", params=query)
    caller("GET", f"/{name}/2021-06-30/{name}", params={**query, "nextToken": page["nextToken"]}, status=400)
    counts = [len(page[name])]
    while "nextToken" in page:
        page = caller("GET", f"/{name}/2021-06-30/{name}", params={"nextToken": page["nextToken"]})
        counts.append(len(page[name]))
    assert counts == [10, 10, 5]


def _uploaded(url: str) -> None:
    assert httpx.put(url, content=b'{"messages": []}', headers={"content-type": "text/plain"}).status_code == 200


@pytest.mark.parametrize(
    "endpoint", [each for each in PAGED if (each.paging or {}).get("offset")], ids=lambda each: each.id
)
def test_offsets_page_too(endpoint: OperationFacts, lists: Caller) -> None:
    """Operations that page by an offset in the body say the total."""
    path, query, headers, body = made_request(CATALOG, endpoint)
    paging = endpoint.paging or {}
    counts = []
    for offset in (0, 10, 20):
        for step, value in ((paging["offset"]["offset"], offset), (paging["offset"]["limit"], 10)):
            dig(body, step[:-1])[step[-1]] = value
        answer = lists.http.request(endpoint.method, path, params=query, headers=headers, json=body)
        assert answer.status_code == 200, answer.text
        fits_the_model(answer)
        counts.append(len(dig(answer.json(), paging["items"])))
        assert dig(answer.json(), paging["offset"]["total"]) == 25
    assert counts == [10, 10, 5]


def test_a_token_does_not_stand_for_required_parameters(lists: Caller) -> None:
    """They come again, but where the table says that the token stands alone."""
    path = "/orders/v0/orders"
    query = {"CreatedAfter": "2020-01-01", "MarketplaceIds": "ATVPDKIKX0DER"}
    token = lists("GET", path, params=query)["payload"]["NextToken"]
    error = lists("GET", path, params={"NextToken": token}, status=400)["errors"][0]
    assert error["details"] == "/query/MarketplaceIds"
    path, query = "/catalog/2022-04-01/items", {"keywords": "o", "marketplaceIds": "ATVPDKIKX0DER"}
    token = lists("GET", path, params=query)["pagination"]["nextToken"]
    lists("GET", path, params={"keywords": "o", "pageToken": token}, status=400)
    lists("GET", path, params={**query, "pageToken": token})


def test_a_token_of_inbound_shipments_comes_with_its_query_type(lists: Caller) -> None:
    """And with the marketplace; the filters of the first page may stay away."""
    path = "/fba/inbound/v0/shipments"
    query = {
        "QueryType": "SHIPMENT",
        "MarketplaceId": "ATVPDKIKX0DER",
        "ShipmentStatusList": "WORKING,SHIPPED,CLOSED,ERROR,RECEIVING,DELETED,CANCELLED",
    }
    token = lists("GET", path, params=query)["payload"]["NextToken"]
    following = {"QueryType": "NEXT_TOKEN", "MarketplaceId": "ATVPDKIKX0DER", "NextToken": token}
    lists("GET", path, params=following)
    for name, wrong in (("QueryType", "SHIPMENT"), ("QueryType", ""), ("MarketplaceId", "")):
        error = lists("GET", path, params={**following, name: wrong}, status=400)["errors"][0]
        assert error["details"] == f"/query/{name}"

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import pytest

from codegen.tables.shapes import TABLES
from spapi_core.sandbox import LocalSandbox
from spapi_core.sandbox.world.catalog import find_models
from tests.expected import FIGURES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import httpx

    from tests.sandbox.checked import Caller

SCOPES = "sellingpartnerapi::notifications sellingpartnerapi::client_credential:rotation"
GRANTLESS = {
    name
    for section in tomllib.loads((TABLES / "grants.toml").read_text(encoding="utf-8")).values()
    for name, row in (section.items() if isinstance(section, dict) else ())
    if row["scope"] != "none"
}
SAME_REQUEST = {("sellers_v1", "getAccount", 1), ("shipping_v1", "getAccount", 1)}


def _pairs() -> Iterator[tuple[str, str, str, str, dict[str, str], int, dict[str, Any], int]]:
    """Every pair of the models, read here without the sandbox's own reader."""
    for file in sorted(find_models().glob("*.json")):
        document = json.loads(file.read_text(encoding="utf-8"))
        for path, methods in document["paths"].items():
            for method, operation in methods.items():
                places = {entry["name"]: entry["in"] for entry in operation.get("parameters", ())}
                number = 0
                for status, response in operation["responses"].items():
                    for pair in response.get("x-amzn-api-sandbox", {}).get("static", ()):
                        yield (
                            file.stem,
                            operation["operationId"],
                            method.upper(),
                            path,
                            places,
                            int(status),
                            pair,
                            number,
                        )
                        number += 1


def _request(method: str, path: str, places: dict[str, str], pair: dict[str, Any]) -> tuple[str, str, Any]:
    query: dict[str, str] = {}
    body: Any = None
    for name, entry in pair.get("request", {}).get("parameters", {}).items():
        value = entry["value"] if isinstance(entry, dict) and "value" in entry else entry
        text = ",".join(map(str, value)) if isinstance(value, list) else str(value)
        if name not in places:
            body = value
        elif places[name] == "path":
            path = path.replace(f"{{{name}}}", quote(text, safe=""))
        else:
            query[name] = text
    return method, path + ("?" + urlencode(query) if query else ""), body


def _grantless(name: str) -> bool:
    return name in GRANTLESS


@pytest.fixture(scope="module")
def callers(static: LocalSandbox) -> Iterator[Callable[[bool], httpx.Client]]:
    """A client with the selling partner's token and one with a grantless token."""
    import httpx  # noqa: PLC0415 - the type checker has it above

    with (
        httpx.Client(base_url=static.url, headers={"x-amz-access-token": static.access_token()}) as seller,
        httpx.Client(
            base_url=static.url, headers={"x-amz-access-token": static.access_token(scope=SCOPES)}
        ) as grantless,
    ):
        yield lambda without_seller: grantless if without_seller else seller


def test_all_pairs_are_answered_as_the_models_say(callers: Callable[[bool], httpx.Client]) -> None:
    """Each pair asked for through a socket gives its own status and body, keys in the models' order."""
    seen = 0
    for section, name, method, path, places, status, pair, number in _pairs():
        verb, target, body = _request(method, path, places, pair)
        client = callers(_grantless(name))
        headers = {"x-spapi-sandbox-example": str(number)} if (section, name, number) in SAME_REQUEST else {}
        answer = (
            client.request(verb, target, json=body, headers=headers)
            if body is not None
            else client.request(verb, target, headers=headers)
        )
        where = f"{section}.{name} {status} pair {number}"
        assert answer.status_code == status, f"{where}: {answer.status_code} {answer.text[:200]}"
        wanted = pair.get("response", "")
        if wanted == "" or status == 204:
            assert answer.content == b"", where
        else:
            assert json.dumps(answer.json()) == json.dumps(wanted), where
            assert answer.headers["content-type"] in ("application/json", "application/hal+json"), where
        assert answer.headers["x-amzn-requestid"], where
        seen += 1
    assert seen == FIGURES["pairs"]


def test_no_success_pair_is_refused_where_there_is_state(caller_of: Callable[..., Caller]) -> None:
    """Each sent as it is; what it does not name is left as the template has it. Restricted data is guarded meanwhile."""
    with LocalSandbox(stateful=True, plans="none") as running:
        seller, grantless = caller_of(running), caller_of(running, scope=SCOPES)
        refused = []
        for stem, name, method, path, places, status, pair, number in _pairs():
            if status < 400:
                verb, url, body = _request(method, path, places, pair)
                answer = (grantless if _grantless(name) else seller).http.request(verb, url, json=body)
                if answer.status_code >= 400:
                    refused.append((stem, name, number, answer.status_code, answer.text[:200]))
    assert refused == []


def test_a_request_that_no_pair_fits_gets_amazons_400(callers: Callable[[bool], httpx.Client]) -> None:
    """The code and message are those of Amazon's sandbox."""
    answer = callers(False).get("/orders/v0/orders", params={"CreatedAfter": "2020-01-01"})
    assert answer.status_code == 400
    error = answer.json()["errors"][0]
    assert (error["code"], error["message"]) == ("InvalidInput", "Could not match input arguments")


def test_a_body_matches_when_the_examples_body_is_part_of_it(callers: Callable[[bool], httpx.Client]) -> None:
    """Further properties and parameters do not keep a pair from matching."""
    body = {
        "reportType": "GET_MERCHANT_LISTINGS_ALL_DATA",
        "dataStartTime": "2024-03-10T20:11:24.000Z",
        "marketplaceIds": ["A1PA6795UKMFR9", "ATVPDKIKX0DER"],
        "reportOptions": {"more": "of it"},
    }
    answer = callers(False).post("/reports/2021-06-30/reports", json=body, params={"unknown": "parameter"})
    assert answer.status_code == 202


def test_any_host_is_taken(callers: Callable[[bool], httpx.Client]) -> None:
    """A Host that is one character off is answered anyway."""
    answer = callers(False).get(
        "/sellers/v1/marketplaceParticipations", headers={"Host": "ellingpartnerapi-eu.amazon.com"}
    )
    assert answer.status_code == 200


def test_an_empty_path_segment_is_a_value(callers: Callable[[bool], httpx.Client]) -> None:
    """`//` reaches the operation with an empty parameter, as with Amazon's sandbox."""
    answer = callers(False).get("/orders/v0/orders//address")
    assert answer.json()["errors"][0]["message"] == "Could not match input arguments"


def test_a_path_that_does_not_exist_is_refused_as_the_gateway_does(callers: Callable[[bool], httpx.Client]) -> None:
    """An unescaped slash in a SKU leads nowhere."""
    answer = callers(False).get("/listings/2021-08-01/items/A1/SKU/WITH/SLASHES")
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (403, "MissingAuthenticationToken")


def test_a_body_on_a_get_gets_a_page_of_the_gateway(callers: Callable[[bool], httpx.Client]) -> None:
    """An HTML 400, as Amazon's gateway sends it."""
    answer = callers(False).request("GET", "/sellers/v1/marketplaceParticipations", content=b"{}")
    assert answer.status_code == 400
    assert answer.headers["content-type"].startswith("text/html")


def test_operations_without_a_pair_are_synthesised_and_marked(callers: Callable[[bool], httpx.Client]) -> None:
    """The header says that the answer was made from the schema."""
    answer = callers(False).get("/aplus/2020-11-01/contentDocuments", params={"marketplaceId": "ATVPDKIKX0DER"})
    assert answer.status_code == 200
    assert answer.headers["x-spapi-sandbox-synthesised"] == "true"


def test_a_thing_that_a_pair_refuses_is_refused_by_it_whatever_else_is_asked(call: Caller) -> None:
    """The order that Amazon's pair calls a bad one, asked for with a page size that the pair does not name."""
    path = "/finances/v0/orders/BAD-ORDER/financialEvents"
    for query in ({}, {"MaxResultsPerPage": 10}):
        refused = call("GET", path, params=query, status=400)
        assert refused["errors"][0]["message"] == "Bad order ID provided."

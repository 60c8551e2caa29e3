"""Requests for any operation, made up from its model: required parameters and body, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from spapi_core.sandbox.replies.synth import Synthesiser, seed_of
from spapi_core.sandbox.world.catalog import ModelCatalog
from spapi_core.sandbox.world.operation_facts import OperationFacts

if TYPE_CHECKING:
    import httpx

__all__ = ["made_request", "sent"]

KNOWN = {
    "marketplaceIds": "ATVPDKIKX0DER",
    "marketplaceId": "ATVPDKIKX0DER",
    "MarketplaceId": "ATVPDKIKX0DER",
    "MarketplaceIds": "ATVPDKIKX0DER",
    "granularityId": "ATVPDKIKX0DER",
    "CreatedAfter": "2020-01-01T00:00:00Z",
    "createdAfter": "2020-01-01T00:00:00Z",
    "createdBefore": "2040-01-01T00:00:00Z",
    "keywords": "lamp",
    "reportTypes": "GET_MERCHANT_LISTINGS_ALL_DATA",
    "feedTypes": "JSON_LISTINGS_FEED",
    "notificationTypes": "ANY_OFFER_CHANGED",
    "packageNumber": "10000000",
}
OF_ONE = {"external_fulfillment_shipments_v2024_09_11.getShipments": {"status": "ACCEPTED"}}
"""Values of one operation's parameters, where only some of them show anything."""
WANTED = ("CreatedAfter", "createdAfter", "keywords", "reportTypes", "feedTypes")


def made_request(catalog: ModelCatalog, endpoint: OperationFacts) -> tuple[str, dict[str, str], dict[str, str], Any]:
    """Path, query, headers and body of a plain request."""
    document = catalog.document(endpoint.section, keep=1000)
    maker = Synthesiser(document, bare=True)
    path, query, headers = endpoint.path, dict[str, str](), dict[str, str]()
    for parameter in endpoint.parameters:
        if not parameter.required and parameter.name not in WANTED:
            continue
        value = OF_ONE.get(endpoint.id, KNOWN).get(parameter.name, KNOWN.get(parameter.name))
        if value is None:
            made = maker.value(parameter.schema, seed_of(endpoint.id, parameter.name), parameter.name)
            value = ",".join(map(str, made)) or "A1" if isinstance(made, list) else str(made)
            value = value.lower() if isinstance(made, bool) else value
        if parameter.where == "path":
            path = path.replace(f"{{{parameter.name}}}", quote(value, safe=""))
        elif parameter.where == "header":
            headers[parameter.name] = value
        else:
            query[parameter.name] = value
    schema = document.body_schema(endpoint)
    body = None if schema is None else Synthesiser(document).value(schema, seed_of(endpoint.id, "body"))
    return path, query, headers, body


def sent(http: httpx.Client, catalog: ModelCatalog, endpoint: OperationFacts, **query: str) -> httpx.Response:
    """Send a made-up request."""
    path, own, headers, body = made_request(catalog, endpoint)
    entries: dict[str, Any] = {} if body is None else {"json": body}
    return http.request(endpoint.method, path, params={**own, **query}, headers=headers, **entries)

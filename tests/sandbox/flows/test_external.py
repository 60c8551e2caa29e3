from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import Caller

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BASE = "/externalFulfillment/2024-09-11/shipments"
US = "ATVPDKIKX0DER"
SIZE = {"value": "1", "dimensionUnit": "CM"}
PACKAGE: dict[str, Any] = {
    "id": "P1",
    "dimensions": {"length": SIZE, "width": SIZE, "height": SIZE},
    "weight": {"value": "1", "weightUnit": "KG"},
    "packageLineItems": [{"packageLineItemId": "1", "quantity": 1}],
}


@pytest.fixture(params=[False, True], ids=["static", "stateful"])
def made(request: pytest.FixtureRequest, caller_of: Callable[..., Caller]) -> Iterator[tuple[Caller, str]]:
    """A caller and a shipment that was made for a location of its own; Amazon's sandbox is dynamic here in every mode."""
    with LocalSandbox(stateful=request.param, plans="none") as sandbox:
        call = caller_of(sandbox)
        wanted = {"merchantIds": ["M1"], "marketplaceId": US, "locationName": "Here", "channels": ["MFN"]}
        ids = call("POST", "/externalFulfillment/2026-07-30/location", json=wanted, status=201)["locationIds"]
        assert ids.keys() == {"MFN"}
        body = {"locationId": ids["MFN"], "marketplaceId": US, "marketplaceChannel": "MFN", "shippingType": "SELF"}
        yield call, call("POST", BASE, json=body, status=201)["shipmentId"]


def state(call: Caller, shipment: str) -> str:
    """The status of a shipment, the same in the list and by its id."""
    status = str(call("GET", f"{BASE}/{shipment}")["status"])
    listed = call("GET", BASE, params={"status": status})["shipments"]
    assert shipment in [each["id"] for each in listed]
    return status


def test_a_shipment_moves_to_its_end(made: tuple[Caller, str]) -> None:
    """Confirmed, packed, labelled, sent, delivered."""
    call, shipment = made
    one = f"{BASE}/{shipment}"
    seen = [state(call, shipment)]
    call("POST", one, params={"operation": "CONFIRM"}, json={"lineItems": []}, status=204)
    seen.append(state(call, shipment))
    call("POST", f"{one}/packages", json={"packages": [PACKAGE]}, status=204)
    seen.append(state(call, shipment))
    call("POST", f"{one}/invoice")
    seen.append(state(call, shipment))
    call("PUT", f"{one}/shipLabels", params={"operation": "GENERATE"}, json={"packageIds": ["P1"]})
    seen.append(state(call, shipment))
    call("PATCH", f"{one}/packages/P1", params={"status": "SHIPPED"}, json={"status": "SHIPPED"}, status=204)
    seen.append(state(call, shipment))
    update = {"updateType": "SHIPMENT_STATUS_CHANGE", "updates": {"status": "DELIVERED"}}
    call("PATCH", one, json=update, status=204)
    seen.append(state(call, shipment))
    assert seen == [
        "ACCEPTED",
        "CONFIRMED",
        "PACKAGE_CREATED",
        "INVOICE_GENERATED",
        "SHIPLABEL_GENERATED",
        "SHIPPED",
        "DELIVERED",
    ]
    assert [package["id"] for package in call("GET", one)["packages"]] == ["P1"]


def test_a_shipment_can_be_rejected(made: tuple[Caller, str]) -> None:
    """It is cancelled then."""
    call, shipment = made
    call("POST", f"{BASE}/{shipment}", params={"operation": "REJECT"}, json={"lineItems": []}, status=204)
    assert state(call, shipment) == "CANCELLED"


def test_a_package_that_is_not_there_is_a_404(made: tuple[Caller, str]) -> None:
    """To replace, to ship and to label."""
    call, shipment = made
    one = f"{BASE}/{shipment}"
    call("PUT", f"{one}/packages/P9", json=PACKAGE, status=404)
    call("PATCH", f"{one}/packages/P9", json={"status": "SHIPPED"}, status=404)
    call("PUT", f"{one}/shipLabels", params={"operation": "GENERATE"}, json={"packageIds": ["P9"]}, status=404)

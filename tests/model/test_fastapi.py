"""Models in FastAPI itself: in a request body, as a response model, and in the OpenAPI document."""

from typing import Annotated, Any

import pytest
from fastapi import Body, FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel

from spapi_clients.orders_v0.models import Order

ORDER = {
    "AmazonOrderId": "902-1", "PurchaseDate": "2024-01-01T00:00:00Z", "LastUpdateDate": "2024-01-02T00:00:00Z",
    "OrderStatus": "Invented", "OrderTotal": {"CurrencyCode": "EUR", "Amount": "12.50"}, "Newcomer": [1],
}  # fmt: skip
REQUIRED = [wire for name, wire in zip(Order._fields_, Order._wires_, strict=True) if name not in Order._defaults_]
ORDER |= {wire: "x" for wire in REQUIRED if wire not in ORDER}


class Wanted(BaseModel):
    """A body of a program's own, with one of Amazon's models inside."""

    note: str
    order: Order


app = FastAPI()


@app.post("/wanted", response_model=Order)
def take(wanted: Wanted) -> Any:
    assert isinstance(wanted.order, Order)
    return wanted.order


@app.post("/orders")
def twice(order: Annotated[Order, Body()]) -> list[Order]:
    return [order, order]


@pytest.fixture
def web() -> TestClient:
    return TestClient(app)


def test_a_model_is_a_field_of_a_body_and_a_response_model(web: TestClient) -> None:
    """What the model does not know yet passes as well."""
    assert web.post("/wanted", json={"note": "a", "order": ORDER}).json() == ORDER


def test_a_model_is_a_body_by_itself(web: TestClient) -> None:
    """As FastAPI wants it of classes that are not pydantic's: with Body()."""
    assert web.post("/orders", json=ORDER).json() == [ORDER, ORDER]


def test_what_does_not_fit_is_422_with_its_place(web: TestClient) -> None:
    """No traceback, and the value is not repeated by us."""
    answer = web.post("/wanted", json={"note": "a", "order": {**ORDER, "AmazonOrderId": 5}})
    (fault,) = answer.json()["detail"]
    assert (answer.status_code, fault["loc"]) == (422, ["body", "order"])
    assert "AmazonOrderId: expected str" in fault["msg"]


def test_the_openapi_document_has_amazons_names(web: TestClient) -> None:
    """For the body and the answer."""
    document = web.get("/openapi.json").json()
    answer = document["paths"]["/wanted"]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert {"AmazonOrderId", "OrderTotal"} <= set(answer["properties"])
    assert "Money" in document["components"]["schemas"]
    assert document["paths"]["/orders"]["post"]["requestBody"]["required"]

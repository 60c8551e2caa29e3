"""How long a page of orders takes from bytes to models and back, next to the standard library's `json` for a dict.

The page is Amazon's first example of a getOrders answer with its first order a hundred times,
each with an id of its own. The varied page has all of Amazon's example orders in turns. The mixed page drops a fifth of the optional properties at random,
the drifting one has an unknown property and an unknown enum value in each order.
"""

from __future__ import annotations

import copy
import gc
import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import orjson

from spapi_clients.finances_v0 import models as finances
from spapi_clients.orders_v0.models import GetOrdersResponse
from spapi_core.model.codec import dumps, encode, parse
from tests.bench.report import Figure

MODEL = Path(__file__).resolve().parent.parent.parent / "models" / "orders_v0.json"
ORDERS = 100
REQUIRED = {"AmazonOrderId", "PurchaseDate", "LastUpdateDate", "OrderStatus"}
_ROUNDS = 150
_EACH = 3
_FIRST = (
    "import sys, time; from spapi_clients.orders_v0.models import GetOrdersResponse; from spapi_core.model.codec import parse; "
    "content = sys.stdin.buffer.read(); s = time.perf_counter(); parse(GetOrdersResponse, content, []); "
    "print(time.perf_counter() - s)"
)


def page() -> dict[str, Any]:
    """The page as JSON value."""
    answer: dict[str, Any] = copy.deepcopy(_examples("/orders/v0/orders")[0])
    answer["payload"]["Orders"] = _orders(answer["payload"]["Orders"][:1])
    return answer


def varied() -> dict[str, Any]:
    """The page with each of Amazon's example orders in turns: they have different properties."""
    answer = page()
    listed = [order for each in _examples("/orders/v0/orders") for order in each["payload"]["Orders"]]
    single = [each["payload"] for each in _examples("/orders/v0/orders/{orderId}")]
    answer["payload"]["Orders"] = _orders(listed + single)
    return answer


def _examples(path: str) -> list[dict[str, Any]]:
    """Amazon's example answers of a GET."""
    document = json.loads(MODEL.read_bytes())
    pairs = document["paths"][path]["get"]["responses"]["200"]["x-amzn-api-sandbox"]["static"]
    return [each["response"] for each in pairs]


def _orders(orders: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A page of the orders in turns, each with an id of its own."""
    return [
        {**orders[index % len(orders)], "AmazonOrderId": f"{index:03}-{index * 7919:07}-{index * 104729 % 10**7:07}"}
        for index in range(ORDERS)
    ]


def mixed() -> dict[str, Any]:
    """The page with a fifth of the optional properties left out, other ones in each order."""
    chance = random.Random(7)  # noqa: S311  no secret
    answer = page()
    answer["payload"]["Orders"] = [
        {key: value for key, value in order.items() if key in REQUIRED or chance.random() > 1 / 5}
        for order in answer["payload"]["Orders"]
    ]
    return answer


def drifting() -> dict[str, Any]:
    """The page with two cases of drift in each order."""
    answer = page()
    for order in answer["payload"]["Orders"]:
        order |= {"NewProperty": "x", "OrderStatus": "NewStatus"}
    return answer


def measure() -> list[Figure]:
    """Milliseconds and ratios of reading, and of writing, a page of orders."""
    figures = []
    for name, value, limit in (
        ("page of 100 orders", page(), 1.0),
        ("varied page", varied(), 1.0),
        ("mixed page", mixed(), None),
        ("drifting page", drifting(), 2.4),
    ):
        content = json.dumps(value).encode()
        standard, quick, ours = beside(
            [lambda: json.loads(content), lambda: orjson.loads(content), lambda: parse(GetOrdersResponse, content, [])]  # noqa: B023  run at once
        )
        beside_words = f"json.loads to a dict, {len(content) / 1e3:.0f} kB"
        figures.append(Figure(f"bytes to models, {name}", ours / standard, "x", limit, beside=beside_words))
        if name == "page of 100 orders":
            figures += [
                Figure(f"bytes to models, {name}", ours * 1e3, "ms"),
                Figure(f"json.loads, {name}", standard * 1e3, "ms"),
                Figure(f"orjson.loads, {name}", quick * 1e3, "ms"),
            ]
    value = page()
    model = parse(GetOrdersResponse, json.dumps(value).encode(), [])
    standard, ours = beside([lambda: json.dumps(value).encode(), lambda: dumps(encode(model))])
    figures.append(Figure("models to bytes, page of 100 orders", ours / standard, "x", beside="json.dumps of a dict"))
    figures += money()
    figures.append(Figure("first page of a process", first(json.dumps(value).encode()) * 1e3, "ms"))
    return figures


def money() -> list[Figure]:
    """A page of financial events, a third of it amounts, and the same where amounts are floats."""
    floats = ModuleType(f"{finances.__name__}_of_floats")
    floats.__package__ = finances.__package__
    sys.modules[floats.__name__] = floats
    source = Path(finances.__file__).read_text(encoding="utf-8").replace("decimal.Decimal", "float")
    exec(compile(source, floats.__name__, "exec"), floats.__dict__)  # noqa: S102  our own generated module
    figures = []
    for name, zeros in (("as short as can be", ""), ("with two places", "0")):
        content = _events(zeros)
        exact, rough = beside(
            [
                lambda: parse(finances.ListFinancialEventsResponse, content, []),  # noqa: B023  run at once
                lambda: parse(floats.ListFinancialEventsResponse, content, []),  # noqa: B023
            ]
        )
        words = f"the same with floats, {len(content) / 1e3:.0f} kB, {content.count(b'CurrencyAmount')} amounts"
        figures.append(Figure(f"bytes to models, page of money {name}", exact / rough, "x", 1.05, beside=words))
    return figures


def _events(zeros: str) -> bytes:
    chance = random.Random(3)  # noqa: S311  no secret
    written = iter(f"{chance.randrange(100)}.{chance.randrange(1, 10)}{zeros}" for _ in range(10_000))

    def charges(kind: str, names: tuple[str, ...]) -> str:
        return ",".join(
            f'{{"{kind}Type":"{name}","{kind}Amount":{{"CurrencyCode":"EUR","CurrencyAmount":{next(written)}}}}}'
            for name in names
        )

    events = ",".join(
        f'{{"AmazonOrderId":"{index:03}-1-1","PostedDate":"2024-01-01T00:00:00Z","ShipmentItemList":[{{"SellerSKU":"X",'
        f'"QuantityShipped":1,"ItemChargeList":[{charges("Charge", ("Principal", "Tax", "Shipping"))}],'
        f'"ItemFeeList":[{charges("Fee", ("Commission", "Fulfillment", "Fixed"))}]}}]}}'
        for index in range(200)
    )
    return f'{{"payload":{{"FinancialEvents":{{"ShipmentEventList":[{events}]}}}}}}'.encode()


def beside(functions: list[Callable[[], object]]) -> list[float]:
    """Processor seconds of one call of each: the quickest of many rounds, in turns, so that noise meets all alike."""
    quickest = [float("inf")] * len(functions)
    for function in functions:
        for _ in range(40):
            function()
    gc.collect()
    for _ in range(_ROUNDS):
        for index, function in enumerate(functions):
            start = time.thread_time()
            for _ in range(_EACH):
                function()
            quickest[index] = min(quickest[index], (time.thread_time() - start) / _EACH)
    return quickest


def first(content: bytes) -> float:
    """Seconds of the first page in a fresh process, imports not counted: annotations are resolved, readers written."""
    return min(
        float(subprocess.run([sys.executable, "-c", _FIRST], input=content, capture_output=True, check=True).stdout)  # noqa: S603  our own program
        for _ in range(5)
    )

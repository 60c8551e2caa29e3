"""Operations whose end Amazon has announced: warned of once each, at the caller's line, whatever way they are called."""

from __future__ import annotations

import asyncio
import json
import linecache
import pickle
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient, finances_v0, orders_v0, orders_v2026_01_01
from spapi_clients.finances_v0 import operations as finances
from spapi_clients.orders_v0 import operations as orders
from spapi_core import Call, Operation, OperationDeprecatedWarning, deprecation
from spapi_core.catalog import default_catalog
from tests.stage import AsyncTokens, Tokens

AFTER = "2024-01-01T00:00:00Z"
ORDERS = "/orders/v0/orders"
PARAMS = {"MarketplaceIds": ["A1PA6795UKMFR9"], "CreatedAfter": AFTER}


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A process that has warned of nothing yet, and shows every warning."""
    monkeypatch.setattr(deprecation, "_warned", {})
    with warnings.catch_warnings():
        warnings.simplefilter("always", OperationDeprecatedWarning)
        yield


def answer(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"payload": {"Orders": []}})


def client() -> SPAPIClient:
    auth: Any = Tokens()
    return SPAPIClient(
        auth=auth, marketplace="DE", plans="none", http=httpx.Client(transport=httpx.MockTransport(answer))
    )


def async_client() -> AsyncSPAPIClient:
    auth: Any = AsyncTokens()
    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    return AsyncSPAPIClient(auth=auth, marketplace="DE", plans="none", http=http)


def method() -> None:
    client().orders_v0.get_orders(created_after=AFTER)


def builder() -> None:
    client().send(orders.get_orders(created_after=AFTER))


def constant() -> None:
    client().send(Call(orders.GET_ORDERS, {"created_after": AFTER}))


def raw() -> None:
    client().request("GET", ORDERS, params=PARAMS)


def pages() -> None:
    list(client().pages(orders.get_orders(created_after=AFTER)))


def batch() -> None:
    list(client().batch([Call(orders.GET_ORDERS, {"created_after": AFTER})] * 3, workers=3))


def unpickled() -> None:
    kept = pickle.dumps(Call(orders.GET_ORDERS, {"created_after": AFTER}))
    client().send(pickle.loads(kept))  # noqa: S301 - made one line above


async def _async_method() -> None:
    await async_client().orders_v0.get_orders(created_after=AFTER)


async def _async_raw() -> None:
    await async_client().request("GET", ORDERS, params=PARAMS)


async def _async_batch() -> None:
    calls = [Call(orders.GET_ORDERS, {"created_after": AFTER})] * 3
    assert [result.ok async for result in async_client().batch(calls)] == [True] * 3


async def _async_task() -> None:
    await asyncio.gather(*(async_client().orders_v0.get_orders(created_after=AFTER) for _ in range(3)))


def async_method() -> None:
    asyncio.run(_async_method())


def async_raw() -> None:
    asyncio.run(_async_raw())


def async_batch() -> None:
    asyncio.run(_async_batch())


def async_task() -> None:
    asyncio.run(_async_task())


WAYS = (method, builder, constant, raw, pages, batch, unpickled, async_method, async_raw, async_batch, async_task)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_each_way_of_calling_warns_once_at_the_callers_line(way: Any) -> None:
    """Method, builder, raw request, pages, batch and calls from a queue, sync and async."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        way()
        way()
    [warning] = [each for each in seen if issubclass(each.category, DeprecationWarning)]
    assert isinstance(warning.message, OperationDeprecatedWarning)
    assert warning.filename == __file__


def test_the_warning_names_operation_day_and_successor() -> None:
    """In words, and as attributes."""
    with pytest.warns(OperationDeprecatedWarning) as seen:
        method()
    warning = seen[0].message
    assert isinstance(warning, OperationDeprecatedWarning)
    assert str(warning) == (
        "orders_v0.getOrders is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.searchOrders instead"
    )
    known = (warning.operation, warning.removal, warning.replacement)
    assert known == ("orders_v0.getOrders", date(2027, 3, 27), ("orders_v2026_01_01.searchOrders",))
    again = pickle.loads(pickle.dumps(warning))  # noqa: S301 - made in this line
    assert (str(again), again.removal) == (str(warning), warning.removal)


def test_every_deprecated_operation_warns_for_itself() -> None:
    """Two operations are two warnings."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        method()
        client().finances_v0.list_financial_events(posted_after=AFTER)
        method()
    assert [warning.message.operation for warning in seen] == [  # type: ignore[union-attr]  # both are ours
        "orders_v0.getOrders",
        "finances_v0.listFinancialEvents",
    ]


def test_a_superseded_operation_does_not_warn() -> None:
    """A newer version beside it is not an announced end."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client().call("GET", "/catalog/2020-12-01/items/B07N4M94X4")
    superseded = default_catalog().get("catalog_items_v2020_12_01.getCatalogItem")
    assert superseded.facts["deprecated"]
    assert superseded.operation.deprecated is None


def test_a_warning_that_is_an_error_stops_every_call() -> None:
    """Not the first alone: who runs with `-W error` finds each place."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(2):
            with pytest.raises(OperationDeprecatedWarning):
                method()
        results = list(client().batch([Call(orders.GET_ORDERS, {"created_after": AFTER})] * 2))
    assert [type(result.error) for result in results] == [OperationDeprecatedWarning] * 2


def test_raw_and_typed_operations_know_the_same_ends() -> None:
    """The constants of the generated sections and the catalog agree."""
    constants: dict[str, Operation[Any]] = {}
    for module in (orders, finances):
        constants |= {each.id: each for each in vars(module).values() if isinstance(each, Operation)}
    ends = {name: operation.deprecated for name, operation in constants.items()}
    assert ends == {name: default_catalog().get(name).operation.deprecated for name in ends}
    assert {None} < set(ends.values())


def test_editors_see_what_is_deprecated() -> None:
    """PEP 702's mark is on methods and builders of both halves, and on a section that ends as a whole."""
    both: tuple[Any, ...] = (
        orders_v0.OrdersV0.get_orders,
        orders_v0.AsyncOrdersV0.get_orders,
        orders.get_orders,
        finances_v0.FinancesV0,
        finances_v0.AsyncFinancesV0,
    )
    for marked in both:
        assert "2027" in marked.__deprecated__
    for plain in (orders_v0.OrdersV0, orders_v0.OrdersV0.update_shipment_status, orders_v2026_01_01.OrdersV20260101):
        assert not hasattr(plain, "__deprecated__")


@pytest.mark.slow
def test_a_type_checker_reports_the_method(tmp_path: Path) -> None:
    """With mypy's `deprecated` check on; the newer operation is not reported."""
    program = tmp_path / "program.py"
    program.write_text(
        "from spapi_clients import SPAPIClient\n"
        "def run(client: SPAPIClient) -> None:\n"
        f"    client.orders_v0.get_orders(created_after={AFTER!r})\n"
        f"    client.orders_v2026_01_01.search_orders(created_after={AFTER!r})\n",
        encoding="utf-8",
    )
    root = Path(__file__).resolve().parents[2]
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--enable-error-code",
        "deprecated",
        "--follow-imports=silent",
        str(program),
    ]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603 - our own arguments
    reported = [line for line in done.stdout.splitlines() if "[deprecated]" in line]
    assert len(reported) == 1, done.stdout
    assert "program.py:3" in reported[0]


def test_a_program_sees_the_warning_once_without_asking_for_it(tmp_path: Path) -> None:
    """Python shows a DeprecationWarning by itself where the line stands in the main program, and nowhere else."""
    program = tmp_path / "main.py"
    program.write_text(
        "from spapi_clients.orders_v0 import operations\n"
        "for _ in range(3):\n"
        "    operations.get_order('902-3159896-1390916')\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, program], capture_output=True, text=True, check=True)  # noqa: S603 - our own program
    assert done.stderr.count("OperationDeprecatedWarning") == 1
    assert f"{program}:3" in done.stderr


def test_the_command_line_lists_them(capsys: pytest.CaptureFixture[str]) -> None:
    """`spapi operations --deprecated`: the earliest end first, as text and as JSON."""
    from spapi_core.cli import run  # noqa: PLC0415 - typer is loaded for this test alone

    assert run(["operations", "--deprecated", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    announced = [entry.id for entry in default_catalog() if entry.operation.deprecated is not None]
    assert sorted(row["id"] for row in rows) == sorted(announced)
    ends = [row["deprecated"]["removal"] for row in rows]
    assert ends == sorted(ends, key=lambda end: end or "9999"), "those whose end is not known stand last"
    assert run(["operations", "--deprecated", "--section", "orders_v0"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any("orders_v0.getOrders" in line and "2027-03-27" in line and "searchOrders" in line for line in lines)


def test_a_warning_without_a_wrapper_is_of_the_line_that_asks_for_it() -> None:
    """The caller of our function, not one further out."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        deprecation.warn_deprecated("shop_v1.get", deprecation.Deprecation())
    assert [(one.filename, linecache.getline(one.filename, one.lineno).strip()) for one in seen] == [
        (__file__, 'deprecation.warn_deprecated("shop_v1.get", deprecation.Deprecation())')
    ]


def test_where_nobody_else_calls_the_warning_is_of_the_innermost_line() -> None:
    """A thread whose frames are all ours, or of what carries calls."""
    text = "def outer(warn):\n    inner(warn)\n\ndef inner(warn):\n    warn('shop_v1.get', end)\n"
    ours: dict[str, Any] = {"__name__": "spapi_core.made", "end": deprecation.Deprecation()}
    exec(compile(text, "made.py", "exec"), ours)  # noqa: S102  our own text
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        thread = threading.Thread(target=ours["outer"], args=(deprecation.warn_deprecated,))
        thread.start()
        thread.join()
    assert [(one.filename, one.lineno) for one in seen] == [("made.py", 5)]

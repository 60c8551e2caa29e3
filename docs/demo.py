"""A walk through the SDK against the local sandbox server: `make demo`.

Nothing leaves this machine: the server listens on loopback, orders and catalog are invented.
"""

from __future__ import annotations

import asyncio
import sys
import time
from datetime import UTC, datetime

from rich.console import Console
from rich.table import Table

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_clients.orders_v2026_01_01 import operations as orders
from spapi_core import Credentials, NotFoundError, RateLimitError, RetryPolicy
from spapi_core.sandbox import LocalSandbox

say = Console(stderr=True)
out = Console()
CREDENTIALS = Credentials(
    lwa_client_id="amzn1.application-oa2-client.local", lwa_client_secret="local-secret", refresh_token="Atzr|local"
)
SINCE = datetime(2020, 1, 1, tzinfo=UTC)


def main() -> int:
    """Run every part and tell what was done in how long."""
    began = time.perf_counter()
    with LocalSandbox(stateful=True) as sandbox:
        say.print(f"The local sandbox listens on {sandbox.url}")
        with SPAPIClient(CREDENTIALS, marketplace="US", environment=sandbox.url) as client:
            first = orders_over_pages(client)
            catalog_item(client)
            typed_errors(client, sandbox.url, first)
            report(client)
            asyncio.run(two_marketplaces(sandbox.url))
            stats = client.get_stats()
    say.print(
        f"[bold green]Done[/] in {time.perf_counter() - began:.1f} s: orders over pages, a catalog item, a 404 and a 429, "
        f"a report from its creation to its rows, and two marketplaces at once. The first client sent "
        f"{stats['requests']} requests; its usage plans made it wait {stats['seconds_waited']:.1f} s, and "
        f"{stats['rate_limits_hit']} were refused."
    )
    return 0


def orders_over_pages(client: SPAPIClient) -> str:
    """All orders since a day, whatever number of pages that takes. Returns the id of the first one."""
    say.rule("Orders over several pages")
    call = orders.search_orders(created_after=SINCE, included_data=["FULFILLMENT", "PROCEEDS"], max_results_per_page=40)
    found = []
    for number, page in enumerate(client.pages(call, max_pages=3), start=1):
        listed = page.parsed.orders
        say.print(f"page {number}: {len(listed)} orders, request id {page.request_id}", highlight=False)
        found += listed
    table = Table("order", "status", "total", title=f"The first 5 of {len(found)} orders")
    for order in found[:5]:
        status = order.fulfillment.fulfillment_status if order.fulfillment else ""
        total = order.proceeds.grand_total if order.proceeds else None
        table.add_row(order.order_id, status, f"{total.amount} {total.currency_code}" if total else "")
    out.print(table)
    return found[0].order_id


def catalog_item(client: SPAPIClient) -> None:
    """One item of the catalog, found by keyword."""
    say.rule("A catalog item")
    found = client.catalog_items_v2022_04_01.search_catalog_items(keywords=["a"], included_data=["summaries"])
    item = client.catalog_items_v2022_04_01.get_catalog_item(found.items[0].asin, included_data=["summaries"])
    for summary in item.summaries or []:
        out.print(f"{item.asin}  {summary.marketplace_id}  {summary.item_name}")


def typed_errors(client: SPAPIClient, url: str, order_id: str) -> None:
    """A 404 and a 429, each an error of its own class."""
    say.rule("Errors that tell what to do")
    try:
        client.orders_v2026_01_01.get_order("999-0000000-0000000")
    except NotFoundError as error:
        out.print(f"[bold]NotFoundError[/]: {error}", highlight=False)
    heedless = SPAPIClient(CREDENTIALS, marketplace="US", environment=url, plans="none", retry=RetryPolicy(tries=1))
    with heedless:
        try:
            for _ in range(100):
                heedless.orders_v2026_01_01.get_order(order_id)
        except RateLimitError as error:
            out.print(f"[bold]RateLimitError[/] of a client that holds no usage plans: {error}", highlight=False)


def report(client: SPAPIClient) -> None:
    """Create a report, wait until it is done, download it and print it as a table."""
    say.rule("A report, from its creation to its rows")
    document = client.reports.run("GET_MERCHANT_LISTINGS_ALL_DATA")
    rows = list(document.rows())
    say.print(f"{document.document_id}: {len(rows)} rows, {document.content_type}")
    columns = list(rows[0])[:4]
    table = Table(*columns, title="Its first rows")
    for row in rows[:5]:
        table.add_row(*(row[column] for column in columns))
    out.print(table)


async def two_marketplaces(url: str) -> None:
    """Two accounts at once: Germany and Japan."""
    say.rule("Async over two marketplaces")

    async def newest(marketplace: str) -> str:
        credentials = Credentials(
            lwa_client_id="amzn1.application-oa2-client.local",
            lwa_client_secret="local-secret",
            refresh_token=f"Atzr|local-{marketplace}",
        )
        async with AsyncSPAPIClient(credentials, marketplace=marketplace, environment=url) as client:
            found = client.orders_v2026_01_01.iter_search_orders(created_after=SINCE, max_pages=2)
            ids = [order.order_id async for order in found]
            return f"{marketplace}: {len(ids)} orders, the first is {ids[0]}"

    for line in await asyncio.gather(newest("DE"), newest("JP")):
        out.print(line)


if __name__ == "__main__":
    sys.exit(main())

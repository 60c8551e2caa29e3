"""Orders with their items, and finance events, of 90 days into SQLite; killed at any moment, it goes on where it was.

Run it as often as you like, e.g. every hour: `python load_orders.py shop.db`. It asks for what was updated since the last run.

- A window is done when its rows and its end are in the file, in one transaction. What was killed in the middle is asked for again.
- An order has one row, and so has an item: what comes twice replaces itself. Events have no id of their own, so the
  events of a window replace those that were there.
- Amazon shows some changes late. Each run begins a little before the end of the last one: an hour for orders, two days for events.
- Ninety days of orders are 18 windows, for the plan of `getOrders` is twenty calls at once and then one a minute; events have a day each.
  It takes minutes for a small shop; one with more than a hundred orders in five days waits a minute for each further hundred.
- No window ends later than two minutes before now, which Amazon refuses: `windows` sees to it.
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta

from spapi_clients import SPAPIClient
from spapi_core import Window, windows

FIRST = timedelta(days=90)
STEPS = {"orders": timedelta(days=5), "events": timedelta(days=1)}
LATE = {"orders": timedelta(hours=1), "events": timedelta(days=2)}
TABLES = """
CREATE TABLE IF NOT EXISTS done (what TEXT PRIMARY KEY, until TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY, updated TEXT, status TEXT, content TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS items (id TEXT, order_id TEXT, content TEXT NOT NULL, PRIMARY KEY (order_id, id));
CREATE TABLE IF NOT EXISTS events (
    day TEXT, kind TEXT, number INTEGER, content TEXT NOT NULL, PRIMARY KEY (day, kind, number)
);
"""


def since(database: sqlite3.Connection, what: str, now: datetime, first: timedelta) -> datetime:
    """Where to begin: at the end of what is done, and a little before, on the same cuts as the first time."""
    row = database.execute("SELECT until FROM done WHERE what = ?", (what,)).fetchone()
    begin = now - first if row is None else datetime.fromisoformat(row[0]) - LATE[what]
    return begin.replace(hour=0, minute=0, second=0, microsecond=0)


def load_orders(client: SPAPIClient, database: sqlite3.Connection, window: Window) -> None:
    """The orders that were updated in a window, with their items."""
    orders = client.orders_v0.iter_get_orders(last_updated_after=window.start, last_updated_before=window.end)
    for order in orders:
        items = list(client.orders_v0.iter_get_order_items(order.amazon_order_id))
        row = (order.amazon_order_id, order.last_update_date, str(order.order_status), order.to_json())
        database.execute("REPLACE INTO orders VALUES (?, ?, ?, ?)", row)
        database.executemany(
            "REPLACE INTO items VALUES (?, ?, ?)",
            [(item.order_item_id, order.amazon_order_id, item.to_json()) for item in items],
        )


def load_events(client: SPAPIClient, database: sqlite3.Connection, window: Window) -> None:
    """The finance events that were posted in a window."""
    day = f"{window.start:%Y-%m-%d}"
    database.execute("DELETE FROM events WHERE day = ?", (day,))
    events = client.finances_v0.iter_list_financial_events(posted_after=window.start, posted_before=window.end)
    for number, (kind, event) in enumerate(events.named()):
        database.execute("INSERT INTO events VALUES (?, ?, ?, ?)", (day, kind, number, event.to_json()))


def main(path: str, client: SPAPIClient, first: timedelta = FIRST) -> None:
    """Load what is new into a file."""
    now = datetime.now(UTC)
    with closing(sqlite3.connect(path, timeout=30)) as database:
        database.executescript(TABLES)
        for what, load in (("orders", load_orders), ("events", load_events)):
            for window in windows(since(database, what, now, first), now, STEPS[what]):
                with database:  # rows and end together, or neither
                    load(client, database, window)
                    database.execute("REPLACE INTO done VALUES (?, ?)", (what, window.end.isoformat()))
                sys.stdout.write(f"{what} {window.end:%Y-%m-%d %H:%M}\n")
                sys.stdout.flush()


if __name__ == "__main__":
    with SPAPIClient.from_profile() as shop:
        main(sys.argv[1], shop)

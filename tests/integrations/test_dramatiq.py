"""Dramatiq's workers on a real Redis: the same steps as Celery's, by another engine."""

from __future__ import annotations

from typing import Any

import pytest
from redis import Redis

from spapi_clients import SPAPIClient
from spapi_clients.orders_v0 import operations as orders
from spapi_core import Credentials, Plan
from spapi_core.auth.redis import RedisStore as TokenStore
from spapi_core.limits import Limiter, RedisStore
from spapi_core.sandbox.local import LocalSandbox

dramatiq = pytest.importorskip("dramatiq")
LONGEST_MS = 120_000


def test_actors_come_again_with_their_places(empty_redis: str) -> None:
    """Eight calls of a plan of 4 a second with a burst of 2, one request each, and no thread waits for a permit."""
    from dramatiq.brokers.redis import RedisBroker  # noqa: PLC0415  skipped without it
    from dramatiq.middleware import CurrentMessage  # noqa: PLC0415

    from spapi_core.integrations.dramatiq import Run, connect  # noqa: PLC0415

    broker: Any = RedisBroker(url=empty_redis)  # type: ignore[no-untyped-call]  # Dramatiq types it not
    broker.add_middleware(CurrentMessage())
    dramatiq.set_broker(broker)
    made: list[SPAPIClient] = []
    with Redis.from_url(empty_redis) as redis, LocalSandbox(stateful=True, plans="none") as sandbox:

        def client_of(account: str) -> SPAPIClient:
            made.append(
                SPAPIClient(
                    Credentials(lwa_client_id="amzn1.fleet", lwa_client_secret="s", refresh_token=f"Atzr|{account}"),
                    marketplace="DE",
                    environment=sandbox.url,
                    lwa_url=f"{sandbox.url}/auth/o2/token",
                    plans={"orders_v0.getOrders": Plan(4.0, 2)},
                    limiter=Limiter(RedisStore(empty_redis)),
                    token_store=TokenStore(redis),
                )
            )
            return made[-1]

        actor = connect(client_of)

        @actor(queue_name="spapi")
        def list_orders(run: Run, account: str) -> None:
            run.send(account, orders.get_orders(created_after="2020-01-01T00:00:00Z"))
            redis.incr("done")

        worker: Any = dramatiq.Worker(broker, worker_threads=2)
        worker.start()
        try:
            for _ in range(8):
                list_orders.send("seller")
            broker.join("spapi", timeout=LONGEST_MS)
            worker.join()
            assert int(redis.get("done") or 0) == 8
            paths = [each["path"].split("?")[0] for each in sandbox.requests()]
            assert paths.count("/orders/v0/orders") == 8
            assert paths.count("/auth/o2/token") == 1
            assert {each.get_stats()["seconds_waited"] for each in made} == {0.0}
        finally:
            worker.stop()
            broker.close()
            for each in made:
                each.close()

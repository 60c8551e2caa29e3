"""Many reports side by side for many accounts: each account gets its own, and limits by type are held for each alone."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from spapi_core.accounts import Accounts
from spapi_core.errors import PermitTimeoutError
from spapi_core.limits import Limiter, SQLiteStore
from spapi_core.profiles.config import Config
from spapi_core.sandbox import LocalSandbox

ACCOUNTS = 6
TYPES = ("GET_MERCHANT_LISTINGS_ALL_DATA", "GET_AFN_INVENTORY_DATA")


def config_of(url: str) -> Config:
    profiles: dict[str, Any] = {
        f"seller {number}": {
            "marketplace": "DE",
            "environment": url,
            "lwa_client_id": "amzn1.app",
            "lwa_client_secret": "secret",
            "refresh_token": f"Atzr|{number}",
        }
        for number in range(ACCOUNTS)
    }
    return Config(Path("config.json"), {"profiles": profiles}, {})


def test_accounts_get_their_reports_side_by_side_and_limits_by_type_hold_for_each(tmp_path: Path) -> None:
    """Every report is made once; the same one asked for again, by another set of clients over the same file of permits, has to wait."""

    def run(client: Any) -> list[int]:
        return [len(client.reports.run(name).read()) for name in TYPES]

    def again(client: Any) -> str:
        return str(client.reports.create(TYPES[1]))

    with LocalSandbox(stateful=True, plans="none", time_scale=100) as sandbox:
        store = tmp_path / "permits.sqlite"
        given: dict[str, Any] = {"config": config_of(sandbox.url), "plans": "production"}
        with closing(Limiter(SQLiteStore(store))) as limiter, Accounts(limiter=limiter, **given) as accounts:
            found = accounts.map(run)
        with closing(Limiter(SQLiteStore(store), max_wait=1)) as limiter, Accounts(limiter=limiter, **given) as others:
            refused = others.map(again)
        created = [each for each in sandbox.requests() if each["operation"] == "reports_v2021_06_30.createReport"]
    assert all(min(each.unwrap()) > 0 for each in found)
    assert len(created) == ACCOUNTS * len(TYPES)
    assert [type(each.error) for each in refused] == [PermitTimeoutError] * ACCOUNTS

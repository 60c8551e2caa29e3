from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from spapi_core.sandbox import LocalSandbox, Seed, SeedError
from tests.sandbox.checked import Caller


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"orders": -1}, "orders"),
        ({"colour": 1}, "colour"),
        ({"marketplaces": ["XX"]}, "XX"),
        ({"orders": "many"}, "orders"),
        ({"items": 0}, "items"),
    ],
)
def test_a_wrong_seed_names_its_entry(row: dict[str, object], words: str) -> None:
    """And what there is instead."""
    with pytest.raises(SeedError, match=words):
        Seed.of(row)


def test_a_seed_is_read_from_a_file(tmp_path: Path, caller_of: Callable[..., Caller]) -> None:
    """TOML with the same entries."""
    path = tmp_path / "seed.toml"
    path.write_text('number = 3\norders = 7\nmarketplaces = ["DE"]\n', encoding="utf-8")
    with LocalSandbox(stateful=True, plans="none", seed=path) as sandbox:
        listed = caller_of(sandbox)(
            "GET", "/orders/v0/orders", params={"CreatedAfter": "2020-01-01", "MarketplaceIds": "A1PA6795UKMFR9"}
        )
        assert len(listed["payload"]["Orders"]) == 7
        assert {order["MarketplaceId"] for order in listed["payload"]["Orders"]} == {"A1PA6795UKMFR9"}

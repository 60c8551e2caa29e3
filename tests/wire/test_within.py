"""Connections with bounds of their own are the same connections."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.errors import ConfigurationError
from spapi_core.wire.bounds import Bounds
from spapi_core.wire.http import HTTP, AsyncHTTP

pytestmark = pytest.mark.anyio


async def test_closing_connections_with_other_bounds_closes_the_whole(wire: Any) -> None:
    """However often they were given other bounds; those of the whole stay as they are."""
    now, later = HTTP(), AsyncHTTP()
    for whole in (now, later):
        assert whole.within(None) is whole.within(whole.bounds) is whole
        once = whole.within(Bounds(total_time=5.0))
        twice = once.within(Bounds(total_time=6.0))
        assert [each.bounds.total_time for each in (whole, once, twice)] == [300.0, 5.0, 6.0]
    assert now.send("GET", wire.url, {}, None).status_code == 200
    assert (await later.send("GET", wire.url, {}, None)).status_code == 200
    now.within(Bounds(total_time=5.0)).within(Bounds(total_time=6.0)).close()
    await later.within(Bounds(total_time=5.0)).within(Bounds(total_time=6.0)).aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        now.send("GET", wire.url, {}, None)
    with pytest.raises(ConfigurationError, match="closed"):
        await later.send("GET", wire.url, {}, None)

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import Any

import pytest

from tests.contracts.stage import CASSETTES, PLACES, Clients, vcr_settings


@pytest.fixture(scope="module")
def vcr_config() -> dict[str, Any]:
    """Matched by all that is sent; without secrets and what changes at each exchange."""
    return vcr_settings()


@pytest.fixture(scope="module")
def vcr_cassette_dir() -> str:
    """A folder for each section is in it."""
    return str(CASSETTES)


@pytest.fixture
def clients() -> Iterator[Clients]:
    """Clients of what is recorded (as `record` says where) or replayed."""
    with Clients(json.loads(os.environ.get(PLACES, "{}"))) as made:
        yield made

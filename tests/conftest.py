"""What every test shares: asyncio as the one event loop, and where the repository and its input data are."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("spapi", deadline=None)
settings.load_profile("spapi")

pytest_plugins = ["tests.stage"]

REPOSITORY = Path(__file__).resolve().parent.parent


@pytest.fixture
def anyio_backend() -> str:
    """Async tests run on asyncio alone: httpx and redis are used on it."""
    return "asyncio"


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the checkout."""
    return REPOSITORY


@pytest.fixture(scope="session")
def upstream() -> Path:
    """Amazon's models and rate limits beside the checkout; the test skips where they are absent."""
    folder = REPOSITORY.parent / "shared" / "upstream"
    if not folder.is_dir():
        pytest.skip("Amazon's models are not beside this checkout (../shared/upstream)")
    return folder

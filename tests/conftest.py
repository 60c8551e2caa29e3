"""What every test shares: asyncio as the one event loop, and where the repository and its input data are."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Iterator
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


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Redis server on a free port of this machine, without persistence; the test skips where there is none."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("redis-server is not installed (Debian's package redis-server)")
    redis = pytest.importorskip("redis")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = tmp_path_factory.mktemp("redis")
    options = ["--bind", "127.0.0.1", "--port", str(port), "--save", "", "--appendonly", "no", "--dir", str(folder)]
    server = subprocess.Popen([program, *options], stdout=subprocess.DEVNULL)  # noqa: S603  our own words
    url = f"redis://127.0.0.1:{port}/0"
    try:
        retry = redis.retry.Retry(redis.backoff.ConstantBackoff(0.05), 200)
        with redis.Redis.from_url(url, retry=retry, retry_on_error=[redis.exceptions.ConnectionError]) as client:
            client.ping()
        yield url
    finally:
        server.terminate()
        server.wait(10)


@pytest.fixture
def empty_redis(redis_url: str) -> str:
    """The URL of the Redis server, emptied."""
    import redis  # noqa: PLC0415  an extra

    with redis.Redis.from_url(redis_url) as client:
        client.flushall()
    return redis_url

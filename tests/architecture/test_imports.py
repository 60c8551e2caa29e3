"""What importing costs: names are loaded when they are touched."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import metadata

import pytest

import spapi_clients
import spapi_core

HEAVY = [
    "httpx",
    "httpx2",
    "httpcore",
    "httpcore2",
    "orjson",
    "attrs",
    "pyrate_limiter",
    "backoff",
    "aiohttp",
    "typer",
    "rich",
    "redis",
]


def loaded(code: str) -> list[str]:
    """Which of the heavy packages a program loads."""
    program = f"{code}\nimport sys, json\nprint(json.dumps([name for name in {HEAVY!r} if name in sys.modules]))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    return list(json.loads(done.stdout))


def test_importing_the_core_loads_nothing() -> None:
    """Not a single dependency."""
    assert loaded("import spapi_core") == []


def test_importing_the_clients_loads_no_limiter_and_no_transport() -> None:
    """They come when a client is made."""
    assert not {"httpx", "httpx2", "pyrate_limiter", "backoff"} & set(loaded("import spapi_clients"))


MAKE = """
from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_core import Credentials
for kind in (SPAPIClient, AsyncSPAPIClient):
    kind(Credentials(lwa_client_id="client", lwa_client_secret="secret", refresh_token="Atzr|refresh"), marketplace="DE")
"""


def test_making_a_client_loads_no_http_library() -> None:
    """It comes with the first request."""
    assert not {"httpx", "httpx2", "httpcore", "httpcore2"} & set(loaded(MAKE))


@pytest.mark.parametrize("name", spapi_core.__all__)
def test_every_public_name_is_there(name: str) -> None:
    """And is listed for completion."""
    assert getattr(spapi_core, name) is not None
    assert name in dir(spapi_core)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """As for any module."""
    with pytest.raises(AttributeError, match="no attribute 'Clinet'"):
        spapi_core.Clinet  # noqa: B018


def test_every_lazy_name_is_public() -> None:
    """The two lists agree."""
    assert sorted(spapi_core._HOMES) == sorted(spapi_core.__all__)


def test_the_version_is_that_of_the_package() -> None:
    """For bug reports, and asked of the metadata only when it is wanted."""
    assert spapi_core.__version__ == spapi_clients.__version__ == metadata.version("spapi-clients")
    assert "__version__" in dir(spapi_core)
    with pytest.raises(AttributeError, match="no attribute '__no__'"):
        _ = spapi_core.__no__


WITHOUT = """
import sys
sys.modules[{module!r}] = None
try:
    {statement}
except Exception as error:
    print(error)
"""


@pytest.mark.parametrize(
    ("module", "extra", "statement"),
    [
        ("aiohttp", "sandbox", "from spapi_core.sandbox import LocalSandbox"),
        ("redis", "redis", "from spapi_core.limits.redis import RedisStore; RedisStore('redis://localhost')"),
        ("opentelemetry", "otel", "from spapi_core.telemetry import Telemetry; Telemetry()"),
        ("keyring", "keyring", "from spapi_core.profiles.secrets import _keyring; _keyring('').__enter__()"),
        ("typer", "cli", "from spapi_core.cli import run; sys.stderr = sys.stdout; run(['operations'])"),
        ("aiohttp", "sandbox", "from spapi_core.cli import run; sys.stderr = sys.stdout; run(['sandbox', 'serve'])"),
    ],
)
def test_a_missing_extra_is_named_with_the_command_that_gets_it(module: str, extra: str, statement: str) -> None:
    """One line, without a traceback."""
    code = WITHOUT.format(module=module, statement=statement)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    assert f"pip install 'spapi-clients[{extra}]'" in done.stdout
    assert done.stdout.count("\n") == 1, done.stdout + done.stderr

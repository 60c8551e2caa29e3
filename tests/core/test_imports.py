"""What importing costs: names are loaded when they are touched."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import spapi_core

HEAVY = ["httpx", "orjson", "attrs", "pyrate_limiter", "backoff", "aiohttp", "typer", "rich", "redis"]


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
    assert not {"httpx", "pyrate_limiter", "backoff"} & set(loaded("import spapi_clients"))


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

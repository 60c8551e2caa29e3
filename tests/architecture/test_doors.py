"""The public import paths: what callers write stays importable, wherever the code behind it lives."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

DOORS: dict[str, tuple[str, ...]] = {
    "spapi_core": ("Client", "AsyncClient", "Response", "Drift", "HTTP", "paginate", "rate_limited_batch"),
    "spapi_core.errors": ("SPAPIError", "StatusError", "error_class"),
    "spapi_core.operation": ("Operation", "PagedOperation", "Call", "PagedCall", "Param", "Location", "Style"),
    "spapi_core.model": ("Model", "ModelType", "attributes", "field"),
    "spapi_core.client": ("Client", "AsyncClient"),
    "spapi_core.auth": ("Auth", "AsyncAuth", "Credentials", "Secret", "Resource", "FileStore", "AsyncFileStore"),
    "spapi_core.auth.authorization": ("authorization_url", "new_state", "read_redirect", "exchange_code"),
    "spapi_core.auth.redis": ("RedisStore", "AsyncRedisStore"),
    "spapi_core.limits": ("Limiter", "AsyncLimiter", "Bucket", "MemoryStore", "RedisStore", "SQLiteStore", "Store"),
    "spapi_core.retry": ("RetryPolicy", "RetryBudget"),
    "spapi_core.cache": ("Cache", "FileStore", "MemoryStore"),
    "spapi_core.telemetry": ("Telemetry",),
    "spapi_core.catalog": ("Catalog", "Plan", "models_dir", "default_catalog"),
    "spapi_core.marketplaces": ("Marketplace", "Region", "MARKETPLACES"),
    "spapi_core.accounts": ("Accounts", "AsyncAccounts", "AccountResult"),
    "spapi_core.listings": ("price", "quantity", "replace", "delete", "Patch", "ProductTypeSchema", "ListingResult"),
    "spapi_core.documents": ("Document", "AsyncDocument", "put", "async_put"),
    "spapi_core.sandbox": ("LocalSandbox", "Sandbox", "Settings", "Seed", "Fault"),
    "spapi_core.testing": ("scrub_request", "scrub_response"),
    "spapi_core.cli": ("main", "run"),
}


@pytest.mark.parametrize("door", DOORS)
def test_a_public_path_hands_out_its_names(door: str) -> None:
    """Each of them, from a fresh look at the module."""
    module = import_module(door)
    assert [name for name in DOORS[door] if not hasattr(module, name)] == []


@pytest.mark.parametrize("door", DOORS)
def test_a_public_path_is_the_first_import(door: str) -> None:
    """No path needs another one to be imported before it."""
    done = subprocess.run([sys.executable, "-c", f"import {door}"], capture_output=True, text=True, check=False)  # noqa: S603 - our own code
    assert done.stderr == ""


def test_the_face_of_the_client_knows_no_other_name() -> None:
    """As for any module, a misspelt name is an AttributeError."""
    with pytest.raises(AttributeError, match="no attribute 'Clinet'"):
        _ = import_module("spapi_core.client").Clinet


def test_the_face_of_the_client_loads_no_client() -> None:
    """The names are listed, and loaded when they are first touched."""
    code = "import sys, spapi_core.client as face; print(dir(face), any(name.endswith('.client.client') or '.client.aio' in name or '.client.sync' in name for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    assert "'AsyncClient', 'Client'" in done.stdout
    assert done.stdout.rstrip().endswith("False")

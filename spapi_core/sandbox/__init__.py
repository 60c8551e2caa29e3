"""A local sandbox of Amazon's Selling Partner API: a server for tests and for trying things out, in any language.

`LocalSandbox` runs one in this process; `spapi sandbox serve` runs one on the command line. Needs the extra
`spapi-clients[sandbox]`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spapi_core.sandbox.local import LocalSandbox
    from spapi_core.sandbox.replies.faults import Fault, FaultError
    from spapi_core.sandbox.server.handler import Sandbox
    from spapi_core.sandbox.server.listen import check_host
    from spapi_core.sandbox.server.settings import Settings
    from spapi_core.sandbox.world.accounts_file import AccountsFileError, ConfigurationError
    from spapi_core.sandbox.world.seed import Seed, SeedError

__all__ = [
    "AccountsFileError",
    "ConfigurationError",
    "Fault",
    "FaultError",
    "LocalSandbox",
    "Sandbox",
    "Seed",
    "SeedError",
    "Settings",
    "check_host",
]

_PLACES = {
    "AccountsFileError": "world.accounts_file",
    "ConfigurationError": "world.accounts_file",
    "Fault": "replies.faults",
    "FaultError": "replies.faults",
    "LocalSandbox": "local",
    "Sandbox": "server.handler",
    "Seed": "world.seed",
    "SeedError": "world.seed",
    "Settings": "server.settings",
    "check_host": "server.listen",
}


def __getattr__(name: str) -> Any:
    """Load the server only when it is used: the parts that need no server stay light."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        module = import_module(f"{__name__}.{_PLACES[name]}")
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"aiohttp", "jsonschema", "typer", "rich", "trustme"}:
            raise
        raise ModuleNotFoundError(
            f"The sandbox server needs an extra ({error.name} is missing): pip install 'spapi-clients[sandbox]'",
            name=error.name,
        ) from error
    return getattr(module, name)

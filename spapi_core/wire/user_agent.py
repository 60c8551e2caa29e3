"""The name by which Amazon knows the application that calls."""

from __future__ import annotations

import platform
import re
from functools import cache
from importlib.metadata import PackageNotFoundError, version

from spapi_core.errors import ConfigurationError

__all__ = ["USER_AGENT_LIMIT", "own_name", "user_agent"]

USER_AGENT_LIMIT = 500
"""Characters Amazon allows in the user agent."""

_VISIBLE = re.compile(r"[\x20-\x7e]*")


@cache
def own_name() -> str:
    """Name and version of this package, for applications that give none."""
    try:
        return f"spapi-clients/{version('spapi-clients')}"
    except PackageNotFoundError:
        return "spapi-clients/0"


def user_agent(application: str) -> str:
    """The user agent as Amazon asks for it, e.g. `App/1.0 (Language=Python/3.12; Platform=Linux)`.

    Args:
        application: Name and version of the application, e.g. `Shop/2.1`.

    Raises:
        ConfigurationError: It is not `name/version`, longer than 500 characters or not printable ASCII.

    Source:
        https://developer-docs.amazon.com/sp-api/docs/include-a-user-agent-header-in-all-requests
    """
    version = ".".join(platform.python_version_tuple()[:2])
    text = f"{application} (Language=Python/{version}; Platform={platform.system() or 'unknown'})"
    name, slash, release = application.partition("/")
    if not (name.strip() and slash and release.strip()) or set("();") & set(application):
        raise ConfigurationError(f"user agent {application!r}: write it as name/version, e.g. Shop/2.1")
    if not _VISIBLE.fullmatch(text):
        raise ConfigurationError(f"user agent {application!r}: only printable ASCII characters can be sent")
    if len(text) > USER_AGENT_LIMIT:
        raise ConfigurationError(f"user agent: Amazon allows {USER_AGENT_LIMIT} characters, this makes {len(text)}")
    return text

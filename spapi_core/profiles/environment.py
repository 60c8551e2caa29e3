"""The environment variables that go over a profile, and where the file of profiles is by them."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from spapi_core.profiles.masked import wrapped_profile
from spapi_core.profiles.profile import Mistake
from spapi_core.profiles.secrets import Unshown

if TYPE_CHECKING:
    from collections.abc import Iterator


ENVIRONMENT: Mapping[str, str] = MappingProxyType(
    {
        "SPAPI_LWA_CLIENT_ID": "lwa_client_id",
        "SPAPI_LWA_CLIENT_SECRET": "lwa_client_secret",
        "SPAPI_REFRESH_TOKEN": "refresh_token",
        "SPAPI_MARKETPLACE": "marketplace",
        "SPAPI_REGION": "region",
        "SPAPI_ENVIRONMENT": "environment",
    }
)
"""Environment variable -> key of the profile it goes over. Beside them, SPAPI_CONFIG and SPAPI_PROFILE choose."""

_CHOOSING = ("SPAPI_CONFIG", "SPAPI_PROFILE")
_OTHERS = ("SPAPI_DEBUG", "SPAPI_HTTP_LIBRARY")

_LOCAL_PROFILE: Mapping[str, Any] = MappingProxyType(
    {
        "name": "Local sandbox server",
        "marketplace": "US",
        "environment": "local",
        "lwa_client_id": "amzn1.application-oa2-client.local",
        "lwa_client_secret": "local-secret",
        "refresh_token": "Atzr|local",
    }
)


def config_path(environ: Mapping[str, str] | None = None) -> Path:
    """Where the profiles are: `SPAPI_CONFIG`, or `spapi/config.json` in the user's config directory."""
    known = os.environ if environ is None else environ
    if known.get("SPAPI_CONFIG"):
        return Path(known["SPAPI_CONFIG"]).expanduser()
    if os.name == "nt":
        return Path(known.get("APPDATA") or Path.home() / "AppData" / "Roaming") / "spapi" / "config.json"
    return Path(known.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "spapi" / "config.json"


class ProcessEnvironment(Mapping[str, str]):
    """The process's environment variables; like an `Unshown`, they are not shown: there are secrets among them."""

    def __getitem__(self, name: str) -> str:
        return os.environ[name]

    def __iter__(self) -> Iterator[str]:
        return iter(os.environ)

    def __len__(self) -> int:
        return len(os.environ)


def variables(environ: Mapping[str, str]) -> dict[str, str]:
    """The keys that the environment stands for, and by which variable."""
    return {key: name for name, key in ENVIRONMENT.items() if environ.get(name)}


def overlaid(raw: Mapping[str, Any], environ: Mapping[str, str]) -> dict[str, Any]:
    """A profile with the environment over it."""
    over = wrapped_profile(Unshown({key: environ[name] for key, name in variables(environ).items()}))
    merged = Unshown({**raw, **over})
    if "marketplace" in over and "region" not in over:
        merged.pop("region", None)
    if "environment" in over:
        merged.pop("is_sandbox", None)
    return merged


def local_profile(environ: Mapping[str, str]) -> dict[str, Any]:
    """The local profile; a real credential of the environment is not for it, another port is."""
    url = environ.get("SPAPI_ENVIRONMENT", "")
    port = {"environment": url} if re.match(r"http://(127\.|localhost|\[::1\])", url) else {}
    return wrapped_profile({**_LOCAL_PROFILE, **port})


def misspelled(environ: Mapping[str, str]) -> list[Mistake]:
    """Warnings of variables that are nearly ours."""
    found: list[Mistake] = []
    ours = (*ENVIRONMENT, *_CHOOSING, *_OTHERS)
    for name in environ:
        near = get_close_matches(name, ours, 1) if name.startswith("SPAPI_") and name not in ours else []
        if near:
            text = f"The environment variable {name} is not one of ours. Did you mean {near[0]}?"
            found.append(Mistake("", text, warning=True))
    return found

"""Which profiles a command is for: by name, by pattern, by region, or all."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from spapi_core.errors import ConfigurationError, InvalidArgumentError
from spapi_core.marketplaces import Marketplace, Region

if TYPE_CHECKING:
    from spapi_core.profiles.config import Config

__all__ = ["chosen_profiles"]


def chosen_profiles(config: Config, patterns: Sequence[str], *, everything: bool, region: str | None) -> list[str]:
    """The names of the profiles, in the order of the file or of the patterns, each once.

    Args:
        config: Where they are written.
        patterns: Names, or patterns with `*`, `?` and `[...]`.
        everything: No pattern means all profiles; without it none, which a command takes for the default one.
        region: NA, EU or FE: the others are left out; without a pattern it means all of the region.

    Raises:
        ConfigurationError: A name or a pattern fits no profile, or none is left.
        InvalidArgumentError: There is no such region.
    """
    wanted = None if region is None else _region(region)
    found: list[str] = []
    for pattern in patterns:
        found += _matching(config, pattern)
    if not patterns and (everything or wanted is not None):
        found = config.written()
    names = list(dict.fromkeys(found))
    if wanted is None:
        return names
    kept = [name for name in names if _region_of(config, name) in (wanted, None)]
    if not kept:
        raise ConfigurationError(f"No profile in {config.path} is of region {wanted}; see `spapi profiles list`.")
    return kept


def _matching(config: Config, pattern: str) -> list[str]:
    known = config.names()
    if pattern in known:
        return [pattern]
    if not any(sign in pattern for sign in "*?["):
        # It tells what there is.
        config.profile(pattern)
        return [pattern]
    found = [name for name in known if fnmatchcase(name, pattern)]
    if not found:
        raise ConfigurationError(f"No profile fits {pattern!r}; there are: {', '.join(known)}.")
    return found


def _region(text: str) -> Region:
    try:
        return Region.of(text)
    except ConfigurationError as error:
        raise InvalidArgumentError(f"--region {text}: there are NA, EU and FE.") from error


def _region_of(config: Config, name: str) -> Region | None:
    """The region of a profile; None where a mistake hides it, so that the mistake is seen."""
    raw = config.raw(name)
    try:
        if raw.get("region"):
            return Region.of(str(raw["region"]))
        return Marketplace.of(str(raw["marketplace"])).region
    except (ConfigurationError, KeyError):
        return None

"""Which profiles something is done for: by name, by pattern, by region, or all."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from spapi_core.errors import ConfigurationError, InvalidArgumentError
from spapi_core.marketplaces import Marketplace, Region
from spapi_core.profiles.names import listed

if TYPE_CHECKING:
    from spapi_core.profiles.config import Config

__all__ = ["chosen_profiles", "in_region", "matching", "region_of"]


def chosen_profiles(config: Config, patterns: Sequence[str], *, everything: bool, region: str | None) -> list[str]:
    """The names of the profiles, in the order of the file or of the patterns, each once.

    Args:
        config: Where they are written.
        patterns: Names, or patterns with `*`, `?` and `[...]`.
        everything: No pattern means all profiles; without it none, which a command takes as the default one.
        region: NA, EU or FE: the others are left out; without a pattern it means all of the region.

    Raises:
        ConfigurationError: A name or a pattern fits no profile, or none is left.
        InvalidArgumentError: There is no such region.
    """
    wanted = region_of(region)
    found = [name for pattern in patterns for name in matching(config, pattern)]
    if not patterns and (everything or wanted is not None):
        found = config.written()
    for name in found:
        if name not in config.names():
            config.profile(name)  # the error names what there is
    return in_region(config, found, wanted)


def in_region(config: Config, names: Sequence[str], region: Region | None) -> list[str]:
    """Those of the names that belong to a region, each once.

    Raises:
        ConfigurationError: None is left.
    """
    kept = [name for name in dict.fromkeys(names) if region is None or _region_of(config, name) in (region, None)]
    if names and not kept:
        raise ConfigurationError(f"No profile in {config.path} is of region {region}; see `spapi profiles list`.")
    return kept


def matching(config: Config, pattern: str) -> list[str]:
    """The names that a pattern fits; a name without `*`, `?` and `[` is given as it is.

    Raises:
        ConfigurationError: It is a pattern, and fits none.
    """
    known = config.names()
    if pattern in known or not any(sign in pattern for sign in "*?["):
        return [pattern]
    found = [name for name in known if fnmatchcase(name, pattern)]
    if not found:
        raise ConfigurationError(f"No profile fits {pattern!r}; there are: {listed(known)}.")
    return found


def region_of(text: str | None) -> Region | None:
    """The region of this name.

    Raises:
        InvalidArgumentError: There is no such region.
    """
    if text is None:
        return None
    try:
        return Region.of(text)
    except ConfigurationError as error:
        raise InvalidArgumentError(f"region {text}: there are NA, EU and FE.") from error


def _region_of(config: Config, name: str) -> Region | None:
    """The region of a profile; None where a mistake hides it, so that the mistake is seen."""
    raw = config.raw(name)
    try:
        if raw.get("region"):
            return Region.of(str(raw["region"]))
        return Marketplace.of(str(raw["marketplace"])).region
    except (ConfigurationError, KeyError):
        return None

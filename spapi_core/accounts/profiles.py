"""Which profiles there are, the class of their clients, and what comes of each."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import frozen

from spapi_core.errors import ConfigurationError, InvalidArgumentError
from spapi_core.profiles.choose import in_region, matching, region_of
from spapi_core.profiles.config import Config, Profile, load

if TYPE_CHECKING:
    from pathlib import Path

    from spapi_core.client.stats import ClientStats

__all__ = ["WORKERS", "AccountResult", "SeveralProfiles", "client_class"]

T = TypeVar("T")

WORKERS = 16
"""Profiles that are worked on at once."""


@frozen
class AccountResult(Generic[T]):
    """What came of one profile.

    Args:
        profile: Its name.
        value: What the function returned; None where it raised.
        error: What it raised; None where it returned.
    """

    profile: str
    value: T | None = None
    error: BaseException | None = None

    @property
    def ok(self) -> bool:
        """Nothing was raised."""
        return self.error is None

    def unwrap(self) -> T:
        """The value, or the error raised."""
        if self.error is not None:
            raise self.error
        return self.value  # type: ignore[return-value]  # set where there is no error


def client_class(name: str = "SPAPIClient") -> Any:
    """A class of the generated clients, found by name: the core knows no generated code."""
    try:
        return getattr(import_module("spapi_clients"), name)
    except ImportError as error:
        raise ConfigurationError("The generated clients are missing: install spapi-clients.") from error


class SeveralProfiles:
    """What both halves share: which profiles there are, read once."""

    def __init__(
        self, profiles: Iterable[str] | None, config: str | Path | Config | None, region: str | None = None
    ) -> None:
        from spapi_core.limits.waiting import Closing  # noqa: PLC0415  # only who has accounts pays for it

        self._config = config if isinstance(config, Config) else load(config)
        if isinstance(profiles, str):
            raise InvalidArgumentError(f"profiles is the text {profiles!r}: give a list of names, e.g. [{profiles!r}]")
        wanted = region_of(region)
        names = self._config.written() if profiles is None else list(profiles)
        self._names = in_region(self._config, [name for each in names for name in matching(self._config, each)], wanted)
        if not self._names:
            raise ConfigurationError(f"There is no profile in {self._config.path}: write one with `spapi init`.")
        self._profiles: dict[str, Profile] = {}
        self._clients: dict[str, Any] = {}
        self._closing = Closing()

    def list_profiles(self) -> list[str]:
        """The names of the profiles, in order."""
        return list(self._names)

    def profile(self, name: str) -> Profile:
        """A profile; environment variables that stand for credentials are not put over it.

        Raises:
            ConfigurationError: No such profile, or a mistake in it.
        """
        known = self._profiles.get(name)
        if known is None:
            known = self._profiles[name] = self._config.profile(name, overlay=False)
        return known

    def get_stats(self) -> dict[str, ClientStats]:
        """The counters of each profile's client, as `client.get_stats()`; of those that were asked for so far."""
        return {name: self._clients[name].get_stats() for name in self._names if name in self._clients}

    def get_endpoint(self, profile: str) -> str:
        """The base URL of a profile."""
        return self.profile(profile).endpoint.base_url

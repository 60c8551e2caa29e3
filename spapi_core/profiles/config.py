"""Profiles: which application calls for which selling partner, and where, as a JSON file says.

The file is `{"default_profile": NAME, "profiles": {NAME: {...}}}` in the user's config directory, at
`SPAPI_CONFIG`, or where the caller says. Environment variables go over the one profile that is asked
for. Every mistake is one line with the JSON pointer and what to do. Secrets are fetched when they are
needed. Nothing is sent from here. How a profile is read is in `spapi_core.profiles.reading`.
"""

from __future__ import annotations

import logging
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from spapi_core.auth.credentials import Secret
from spapi_core.errors import ConfigurationError
from spapi_core.profiles.environment import (
    ENVIRONMENT,
    ProcessEnvironment,
    config_path,
    local_profile,
    misspelled,
    overlaid,
    variables,
)
from spapi_core.profiles.file import alone, read_document, write_document
from spapi_core.profiles.masked import masked_value, wrapped_document, wrapped_profile
from spapi_core.profiles.names import listed
from spapi_core.profiles.profile import (
    Mistake,
    Profile,
    exposed_to_others,
    no_object,
    unknown_key,
)
from spapi_core.profiles.reading import ProfileReading
from spapi_core.profiles.secrets import Unshown

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ENVIRONMENT", "Config", "Mistake", "Profile", "config_path", "load", "load_profile"]

_log = logging.getLogger("spapi_core.config")

LOCAL: Final = "local"
"""Name of the profile that is always there: the local sandbox server."""


_NO_OBJECT = Mistake("/profiles", 'must be an object of profiles: {"NAME": {...}}.')
_FROM_ENVIRONMENT = "environment"


def load(path: str | Path | None = None, environ: Mapping[str, str] | None = None) -> Config:
    """Read the profiles; a file that is not there has none but `local`.

    Args:
        path: The file; found by `config_path` when None. A file that is named must be there.
        environ: Environment variables; the process's own when None.

    Raises:
        ConfigurationError: The file cannot be read or is not JSON.
    """
    known = ProcessEnvironment() if environ is None else environ
    chosen = Path(path).expanduser() if path is not None else config_path(known)
    named = path is not None or bool(known.get("SPAPI_CONFIG"))
    try:
        document = read_document(chosen)
    except FileNotFoundError as error:
        if named:
            raise ConfigurationError(f"There is no file {chosen}: write it with `spapi init`.") from error
        return Config(chosen, {}, known)
    return Config(chosen, document, known, exists=True)


def load_profile(
    name: str | None = None, path: str | Path | None = None, environ: Mapping[str, str] | None = None
) -> Profile:
    """Read one profile, environment variables over it.

    Args:
        name: Which; None takes SPAPI_PROFILE, the file's default, or the only one.
        path: The file; found by `config_path` when None.
        environ: Environment variables; the process's own when None.

    Raises:
        ConfigurationError: No such profile, or a mistake in it.
    """
    config = load(path, environ)
    for mistake in config.mistakes_of_file():
        if mistake.warning:
            _log.warning("%s", mistake)
    return config.profile(name)


class Config:
    """The profiles of a file, with the environment variables that go over them.

    Args:
        path: Where the file is, or would be.
        document: What it says.
        environ: Environment variables.
        exists: The file is there.
    """

    def __init__(
        self, path: Path, document: Mapping[str, Any], environ: Mapping[str, str], *, exists: bool = False
    ) -> None:
        self.path = path
        self.exists = exists
        self._document = wrapped_document(document)
        self._environ = environ

    def __reduce__(self) -> NoReturn:
        raise TypeError("Profiles cannot be pickled: load them in the other process.")

    def names(self) -> list[str]:
        """The profiles of the file, `local`, and "environment" when variables alone make one."""
        names = [*self._written(), *(() if LOCAL in self._written() else (LOCAL,))]
        if self._from_environment_alone():
            names.insert(0, _FROM_ENVIRONMENT)
        return names

    def written(self) -> list[str]:
        """The profiles of the file alone; `local` and "environment" where there are none."""
        return list(self._written()) or self.names()

    def written_names(self) -> list[str]:
        """The profiles that are in the file."""
        return list(self._written())

    def check(self, name: str, values: Mapping[str, Any]) -> list[Mistake]:
        """What would be wrong with a profile of these values."""
        reading = self._reading("/profiles/" + _escaped(name), wrapped_profile(values), overlay=False)
        reading.profile(name)
        return reading.mistakes

    def raw_values(self, name: str) -> dict[str, Any]:
        """What a profile says, secrets as they are written: for writing it elsewhere."""
        raw = self._raw(name, overlay=False)[1]
        return Unshown({key: value.reveal() if isinstance(value, Secret) else value for key, value in raw.items()})

    def default(self) -> str | None:
        """The profile that is taken when none is named; None where that is not clear."""
        chosen = self._environ.get("SPAPI_PROFILE") or self._document.get("default_profile")
        if isinstance(chosen, str) and chosen:
            return chosen
        if self._from_environment_alone():
            return _FROM_ENVIRONMENT
        written = list(self._written())
        return written[0] if len(written) == 1 else None

    def profile(self, name: str | None = None, *, overlay: bool = True) -> Profile:
        """One profile.

        Args:
            name: Which; None takes the default.
            overlay: Put environment variables over it. Not wanted where many profiles are read: all would
                become the same account.

        Raises:
            ConfigurationError: No such profile, or a mistake in it.
        """
        key = name or self.default()
        if key is None:
            raise ConfigurationError(self._no_default() + self._astray())
        reading = self._reading(*self._raw(key, overlay=overlay), overlay=overlay and key != LOCAL)
        profile = reading.profile(key)
        for warning in reading.exposed:
            _log.warning("%s", warning)
        if profile is None:
            mistakes = [mistake for mistake in reading.mistakes if not mistake.warning]
            place = f"{self.path}: " if mistakes[0].pointer.startswith("/") else ""
            more = f" (and {len(mistakes) - 1} more: spapi profiles check {key})" if len(mistakes) > 1 else ""
            raise ConfigurationError(f"{place}{mistakes[0]}{more}")
        return profile

    def mistakes(self, name: str | None = None) -> list[Mistake]:
        """All that is wrong with the file, or with one profile; warnings too. Keyrings are asked."""
        found = [] if name else self.mistakes_of_file()
        for key in [name] if name else self._written():
            overlay = name is not None
            if not isinstance(self._written().get(key, {}), dict):
                found.append(Mistake("/profiles/" + _escaped(key), no_object(self._written()[key])))
                continue
            reading = self._reading(*self._raw(key, overlay=overlay), overlay=overlay and key != LOCAL)
            reading.profile(key)
            reading.resolve_secrets()
            found += [*reading.mistakes, *reading.exposed]
        return found

    def raw(self, name: str) -> dict[str, Any]:
        """What is written for a profile, masked where it is a secret, or may be one under a wrong key."""
        _, raw = self._raw(name, overlay=False)
        return {key: masked_value(key, value) for key, value in raw.items()}

    def save(self, name: str, values: Mapping[str, Any], *, default: bool = False) -> None:
        """Write values into a profile, the rest of the file as it is; the file is replaced whole, readable only by its owner.

        Args:
            name: The profile; made when missing.
            values: Keys to write; None removes a key.
            default: Make it the default profile.

        Raises:
            ConfigurationError: The file cannot be written.
        """
        # Where a link leads to, so that it stays one.
        path = self.path.resolve()
        with alone(path):
            # Read again: another process may have written since.
            document = read_document(path) if path.exists() else Unshown()
            first = not document.get("profiles")
            profiles = document.setdefault("profiles", Unshown())
            if not isinstance(profiles, dict):
                raise ConfigurationError(f"{self.path}: {_NO_OBJECT}")
            profile = profiles.setdefault(name, Unshown())
            Config(self.path, document, {}).raw(name)  # refuses what is not an object
            profile.update(values)
            for key in [key for key, value in values.items() if value is None]:
                del profile[key]
            if default or (first and "default_profile" not in document):
                document = Unshown({"default_profile": None} | document | {"default_profile": name})
            write_document(path, document)
        self._document = wrapped_document(document)
        self.exists = True

    def _written(self) -> Mapping[str, Any]:
        profiles = self._document.get("profiles", {})
        return profiles if isinstance(profiles, dict) else {}

    def _from_environment_alone(self) -> bool:
        needed = ("SPAPI_LWA_CLIENT_ID", "SPAPI_LWA_CLIENT_SECRET", "SPAPI_MARKETPLACE")
        chosen = self._environ.get("SPAPI_PROFILE") or self._document.get("default_profile")
        return not chosen and not self._written() and all(self._environ.get(name) for name in needed)

    def _raw(self, key: str, *, overlay: bool) -> tuple[str, dict[str, Any]]:
        written = self._written()
        if key in written:
            raw = written[key]
            where = "/profiles/" + _escaped(key)
            if not isinstance(raw, dict):
                raise ConfigurationError(f"{self.path}: {where}: {no_object(raw)}")
            return where, overlaid(raw, self._environ) if overlay else Unshown(raw)
        if key == LOCAL:
            return "local", local_profile(self._environ)
        if key == _FROM_ENVIRONMENT and self._from_environment_alone():
            return "environment", overlaid({}, self._environ)
        near = get_close_matches(key, self.names(), 1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        more = f"{listed(self.names())}.{hint}{self._astray()}"
        raise ConfigurationError(f"There is no profile {key!r} in {self.path}; there are: {more}")

    def _astray(self) -> str:
        """Where a profile is missing: what else is wrong with the file, which may have it in another place or shape."""
        found = [each for each in self.mistakes_of_file() if each.pointer.startswith("/") and not each.warning]
        return next((f" In the file, {each}" for each in found if each.pointer != "/default_profile"), "")

    def _reading(self, where: str, raw: Mapping[str, Any], *, overlay: bool) -> ProfileReading:
        return ProfileReading(where, raw, self.path.parent, self._environ, variables(self._environ) if overlay else {})

    def _no_default(self) -> str:
        if self._written():
            return (
                f"Which profile? Name one of {', '.join(self.names())}, set SPAPI_PROFILE, "
                f'or write "default_profile" in {self.path}.'
            )
        return (
            "There is no profile yet: write one with `spapi init`, set SPAPI_LWA_CLIENT_ID, SPAPI_LWA_CLIENT_SECRET, "
            "SPAPI_REFRESH_TOKEN and SPAPI_MARKETPLACE, or try the profile 'local' with `spapi sandbox serve`."
        )

    def mistakes_of_file(self) -> list[Mistake]:
        """All that is wrong with the file beside its profiles; warnings too."""
        found: list[Mistake] = []
        if self.exists:
            found += exposed_to_others("", self.path)
        known = ("$schema", "default_profile", "profiles")
        found += [unknown_key("", key, known[1:]) for key in self._document if key not in known]
        if not isinstance(self._document.get("profiles", {}), dict):
            found.append(_NO_OBJECT)
        default = self._document.get("default_profile")
        if default is not None and default not in self.names():
            near = get_close_matches(str(default), self.names(), 1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            found.append(Mistake("/default_profile", f"there is no profile {default!r}.{hint}"))
        found += misspelled(self._environ)
        return found


def _escaped(name: str) -> str:
    """A name as a step of a JSON pointer."""
    return name.replace("~", "~0").replace("/", "~1")

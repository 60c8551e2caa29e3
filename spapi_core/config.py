"""Profiles: which application calls for which selling partner, and where, as a JSON file says.

The file is `{"default_profile": NAME, "profiles": {NAME: {...}}}` in the user's config directory, at
`SPAPI_CONFIG`, or where the caller says. Environment variables go over the one profile that is asked
for. Every mistake is one line with the JSON pointer and what to do. Secrets are fetched when they are
needed. Nothing is sent from here.
"""

from __future__ import annotations

import json
import logging
import math
import os
import re
import stat
import time
from collections.abc import Mapping
from contextlib import contextmanager, suppress
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NoReturn

from attrs import define, field, frozen

from spapi_core.auth.credentials import Credentials, Secret
from spapi_core.errors import ConfigurationError
from spapi_core.files import pauses, try_lock, write
from spapi_core.marketplaces import Endpoint, Marketplace, Region, region_named, resolve
from spapi_core.types import Unshown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["ENVIRONMENT", "Config", "Mistake", "Profile", "config_path", "flaw", "load", "load_profile", "schema_path"]

_log = logging.getLogger("spapi_core.config")

LOCAL: Final = "local"
"""Name of the profile that is always there: the local sandbox server."""

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
_OTHERS = ("SPAPI_DEBUG",)
_FROM_ENVIRONMENT = "environment"
_KEYRING_SERVICE = "spapi"
_LOCK_WAIT = 10.0
_SANDBOX_RDT = ("production", "access_token")
_MASK = "[masked]"
_VARIABLE = re.compile(r"[A-Za-z_]\w*")
_CREDENTIALS = ("lwa_client_id", "lwa_client_secret", "refresh_token")
_HIDDEN = ("lwa_client_secret", "refresh_token", "lwa_proxy")
_SECRETS = (*_CREDENTIALS, "lwa_proxy")
_PROXIES = ("http://", "https://", "socks5://", "socks5h://")
_SOURCES = ("env", "keyring", "file")
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


@frozen
class Mistake:
    """One thing that is wrong with a configuration.

    Args:
        pointer: JSON pointer of the place, e.g. `/profiles/de/marketplace`; empty for the file itself.
        text: What is wrong and what to do.
        warning: It works all the same.
    """

    pointer: str
    text: str
    warning: bool = False

    def __str__(self) -> str:
        return f"{self.pointer}: {self.text}" if self.pointer else self.text


@frozen(kw_only=True)
class Profile:
    """One application and selling partner, ready for a client.

    Args:
        key: Name of the profile in the file.
        title: Its human name.
        marketplace: The default of marketplace parameters; decides region and hosts.
        endpoint: Where calls and token requests go.
        credentials: Who calls.
        environment: "production", "sandbox", "local" or a base URL, as written.
        allowed_hosts: Hosts besides Amazon's that may be given tokens.
        lwa_url: Where tokens are asked for, when that is not Amazon.
        lwa_timeout: Seconds without a byte of Login with Amazon's answer after which it is asked again.
        lwa_proxy: URL of a proxy for token requests alone.
        sandbox_rdt: What restricted calls carry in Amazon's sandbox: an RDT of "production", or the "access_token".
        target_application: Id of the application that an RDT is delegated to.
        application_id: Id of the application for the consent page, `amzn1.sp.solution....`.
    """

    key: str
    title: str
    marketplace: Marketplace
    endpoint: Endpoint
    credentials: Credentials
    environment: str = "production"
    allowed_hosts: tuple[str, ...] = ()
    lwa_url: str | None = None
    lwa_timeout: float | None = None
    lwa_proxy: Secret | None = None
    sandbox_rdt: str = "production"
    target_application: str | None = None
    application_id: str | None = None

    @property
    def region(self) -> Region:
        """The region of the marketplace."""
        return self.marketplace.region

    def settings(self) -> dict[str, Any]:
        """The keyword arguments of `Client` that make this profile's client."""
        return {
            "credentials": self.credentials,
            "marketplace": self.marketplace,
            "environment": self.environment,
            "allowed_hosts": self.allowed_hosts,
            "lwa_url": self.lwa_url,
            "lwa_timeout": self.lwa_timeout,
            "lwa_proxy": None if self.lwa_proxy is None else self.lwa_proxy.reveal(),
            "sandbox_rdt": self.sandbox_rdt,
            "target_application": self.target_application,
        }


def config_path(environ: Mapping[str, str] | None = None) -> Path:
    """Where the profiles are: `SPAPI_CONFIG`, or `spapi/config.json` in the user's config directory."""
    known = os.environ if environ is None else environ
    if known.get("SPAPI_CONFIG"):
        return Path(known["SPAPI_CONFIG"]).expanduser()
    if os.name == "nt":
        return Path(known.get("APPDATA") or Path.home() / "AppData" / "Roaming") / "spapi" / "config.json"
    return Path(known.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "spapi" / "config.json"


def schema_path() -> Path:
    """The JSON schema of the file, for editors."""
    return Path(__file__).with_name("config.schema.json")


def load(path: str | Path | None = None, environ: Mapping[str, str] | None = None) -> Config:
    """Read the profiles; a file that is not there has none but `local`.

    Args:
        path: The file; found by `config_path` when None. A file that is named must be there.
        environ: Environment variables; the process's own when None.

    Raises:
        ConfigurationError: The file cannot be read or is not JSON.
    """
    known = _Environment() if environ is None else environ
    chosen = Path(path).expanduser() if path is not None else config_path(known)
    named = path is not None or bool(known.get("SPAPI_CONFIG"))
    try:
        document = _document(chosen)
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
        self._document = _guarded(document)
        self._environ = environ

    def __reduce__(self) -> NoReturn:
        raise TypeError("Profiles are not pickled: load them in the other process.")

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
        """The profiles that stand in the file."""
        return list(self._written())

    def check(self, name: str, values: Mapping[str, Any]) -> list[Mistake]:
        """What would be wrong with a profile of these values."""
        reading = self._reading("/profiles/" + _escaped(name), _guarded_profile(values), overlay=False)
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
            raise ConfigurationError(self._no_default())
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
                found.append(Mistake("/profiles/" + _escaped(key), _no_object(self._written()[key])))
                continue
            reading = self._reading(*self._raw(key, overlay=overlay), overlay=overlay and key != LOCAL)
            reading.profile(key)
            reading.resolve_secrets()
            found += [*reading.mistakes, *reading.exposed]
        return found

    def raw(self, name: str) -> dict[str, Any]:
        """What is written for a profile, masked where it is a secret, or may be one under a wrong key."""
        _, raw = self._raw(name, overlay=False)
        return {key: _shown(key, value) for key, value in raw.items()}

    def save(self, name: str, values: Mapping[str, Any], *, default: bool = False) -> None:
        """Write values into a profile, the rest of the file as it is; the file is replaced whole, for its owner alone.

        Args:
            name: The profile; made when missing.
            values: Keys to write; None takes a key away.
            default: Make it the default profile.

        Raises:
            ConfigurationError: The file cannot be written.
        """
        # Where a link leads to, so that it stays one.
        path = self.path.resolve()
        with _alone(path):
            # Read again: another process may have written since.
            document = _document(path) if path.exists() else Unshown()
            first = not document.get("profiles")
            profile = document.setdefault("profiles", Unshown()).setdefault(name, Unshown())
            profile.update(values)
            for key in [key for key, value in values.items() if value is None]:
                del profile[key]
            if default or (first and "default_profile" not in document):
                document = Unshown({"default_profile": None} | document | {"default_profile": name})
            _write(path, document)
        self._document = _guarded(document)
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
                raise ConfigurationError(f"{self.path}: {where}: {_no_object(raw)}")
            return where, self._overlaid(raw) if overlay else Unshown(raw)
        if key == LOCAL:
            return "local", self._local()
        if key == _FROM_ENVIRONMENT and self._from_environment_alone():
            return "environment", self._overlaid({})
        near = get_close_matches(key, self.names(), 1)
        hint = f" Did you mean {near[0]!r}?" if near else ""
        known = ", ".join(self.names())
        raise ConfigurationError(f"There is no profile {key!r} in {self.path}; there are: {known}.{hint}")

    def _reading(self, where: str, raw: Mapping[str, Any], *, overlay: bool) -> _Reading:
        return _Reading(where, raw, self.path.parent, self._environ, self._variables() if overlay else {})

    def _variables(self) -> dict[str, str]:
        """The keys that the environment stands for, and by which variable."""
        return {key: name for name, key in ENVIRONMENT.items() if self._environ.get(name)}

    def _overlaid(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        over = _guarded_profile(Unshown({key: self._environ[name] for key, name in self._variables().items()}))
        merged = Unshown({**raw, **over})
        if "marketplace" in over and "region" not in over:
            merged.pop("region", None)
        if "environment" in over:
            merged.pop("is_sandbox", None)
        return merged

    def _local(self) -> dict[str, Any]:
        """The local profile; a real credential of the environment is not for it, another port is."""
        url = self._environ.get("SPAPI_ENVIRONMENT", "")
        port = {"environment": url} if re.match(r"http://(127\.|localhost|\[::1\])", url) else {}
        return _guarded_profile({**_LOCAL_PROFILE, **port})

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
            found += _exposed("", self.path)
        known = ("$schema", "default_profile", "profiles")
        found += [_unknown("", key, known[1:]) for key in self._document if key not in known]
        if not isinstance(self._document.get("profiles", {}), dict):
            found.append(Mistake("/profiles", 'must be an object of profiles: {"NAME": {...}}.'))
        default = self._document.get("default_profile")
        if default is not None and default not in self.names():
            near = get_close_matches(str(default), self.names(), 1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            found.append(Mistake("/default_profile", f"there is no profile {default!r}.{hint}"))
        for name in self._environ:
            ours = (*ENVIRONMENT, *_CHOOSING, *_OTHERS)
            if name.startswith("SPAPI_") and name not in ours:
                near = get_close_matches(name, ours, 1)
                if near:
                    text = f"The environment variable {name} is not one of ours. Did you mean {near[0]}?"
                    found.append(Mistake("", text, warning=True))
        return found


class _Environment(Mapping[str, str]):
    """The process's environment variables; like an `Unshown`, they are not shown: there are secrets among them."""

    def __getitem__(self, name: str) -> str:
        return os.environ[name]

    def __iter__(self) -> Iterator[str]:
        return iter(os.environ)

    def __len__(self) -> int:
        return len(os.environ)


def _escaped(name: str) -> str:
    """A name as a step of a JSON pointer."""
    return name.replace("~", "~0").replace("/", "~1")


def _guarded(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document with its secrets wrapped, so that nothing that shows or pickles it shows them."""
    profiles = document.get("profiles")
    if not isinstance(profiles, dict):
        return Unshown(document)
    wrapped = {name: _guarded_profile(raw) if isinstance(raw, dict) else raw for name, raw in profiles.items()}
    return Unshown({**document, "profiles": Unshown(wrapped)})


def _guarded_profile(raw: Mapping[str, Any]) -> dict[str, Any]:
    return Unshown({key: Secret(value) if _may_be_secret(key, value) else value for key, value in raw.items()})


def _may_be_secret(key: str, value: Any) -> bool:
    """Whether a value is a secret, or may be one under a misspelled key."""
    return isinstance(value, str) and (key in _HIDDEN or key not in _KEYS)


def _shown(key: str, value: Any) -> Any:
    """A value of a profile for people's eyes."""
    if isinstance(value, Secret) and key in _KEYS:
        return str(value)
    if key in _HIDDEN or isinstance(value, dict):
        return value if key in _SECRETS and _is_reference(value) else _MASK
    return value if key in _KEYS and _fits(key, value) else _MASK


def _is_reference(value: Any) -> bool:
    """Whether a value tells where a secret is kept, rather than the secret."""
    if not isinstance(value, dict) or len(value) != 1:
        return False
    ((source, where),) = value.items()
    if source not in _SOURCES or not isinstance(where, str):
        return False
    return source != "env" or _VARIABLE.fullmatch(where) is not None


def _none() -> list[Mistake]:
    return []


def _no_object(value: Any) -> str:
    return f"a profile is an object, not {_kind(value)}."


def _exposed(pointer: str, path: Path) -> list[Mistake]:
    """A warning when others than the owner can read a file of secrets."""
    mode = stat.S_IMODE(path.stat().st_mode) if os.name != "nt" and path.exists() else 0
    if not mode & 0o077:
        return []
    return [Mistake(pointer, f"{path} can be read by others (mode {mode:o}): chmod 600 {path}", warning=True)]


@define
class _Reading:
    """One profile being read; mistakes are collected, so that all are told at once."""

    where: str
    raw: Mapping[str, Any]
    folder: Path
    environ: Mapping[str, str] = field(repr=False)
    variables: Mapping[str, str]
    mistakes: list[Mistake] = field(factory=_none)
    exposed: list[Mistake] = field(factory=_none)

    def profile(self, key: str) -> Profile | None:
        """The profile; None when there are mistakes that are more than warnings."""
        for name in self.raw:
            if name not in _KEYS:
                self.mistakes.append(_unknown(self.where, name, _KEYS))
        for name, kind in _KEYS.items():
            value = self.raw.get(name)
            if value is not None and not _fits(name, value):
                self._wrong(name, f"must be {_kind_name(kind)}, not {_kind(value)}.")
                self.raw = Unshown({key: known for key, known in self.raw.items() if key != name})
        marketplace = self._marketplace()
        environment = self._environment()
        endpoint = self._endpoint(environment, marketplace)
        credentials = self._credentials()
        proxy = self._secret("lwa_proxy")
        self._choice("sandbox_rdt", _SANDBOX_RDT)
        self._seconds("lwa_timeout")
        if self._fatal() or marketplace is None or endpoint is None or credentials is None:
            return None
        return Profile(
            key=key,
            title=self.raw.get("name") or key,
            marketplace=marketplace,
            endpoint=endpoint,
            credentials=credentials,
            environment=environment,
            allowed_hosts=tuple(self.raw.get("allowed_hosts") or ()),
            lwa_url=self.raw.get("lwa_url"),
            lwa_timeout=self.raw.get("lwa_timeout"),
            lwa_proxy=proxy,
            sandbox_rdt=self.raw.get("sandbox_rdt") or "production",
            target_application=self.raw.get("target_application"),
            application_id=self.raw.get("application_id"),
        )

    def resolve_secrets(self) -> None:
        """Look whether every secret is where it is said to be."""
        for name in _SECRETS:
            secret = self._secret(name)
            if secret is None or not isinstance(self.raw.get(name), dict):
                continue
            try:
                secret.reveal()
            except ConfigurationError as error:
                self._wrong(name, error.message.partition(": ")[2])

    def _fatal(self) -> bool:
        return any(not mistake.warning for mistake in self.mistakes)

    def _wrong(self, key: str, text: str, *, warning: bool = False) -> None:
        pointer = self.variables.get(key) or f"{self.where}/{key}"
        # The first thing that is wrong with a value is told; what follows from it is not.
        if all(mistake.pointer != pointer for mistake in self.mistakes):
            self.mistakes.append(Mistake(pointer, text, warning))

    def _marketplace(self) -> Marketplace | None:
        if not self.raw.get("marketplace"):
            self._wrong("marketplace", 'is missing: write a country code, e.g. "DE", or a marketplace id.')
            return None
        region = self.raw.get("region")
        try:
            where = Region.of(region) if region else None
        except ConfigurationError as error:
            self._wrong("region", error.message)
            return None
        try:
            alone = Marketplace.of(self.raw["marketplace"], None if self._listed() else region)
        except ConfigurationError as error:
            self._wrong("marketplace", error.message)
            return None
        if where is not None and where is not alone.region:
            self._wrong(
                "region",
                f"marketplace {alone.country} belongs to region {alone.region}, not {where}: "
                f"write {alone.region} or take the key away.",
            )
        return alone

    def _listed(self) -> bool:
        try:
            Marketplace.of(self.raw["marketplace"])
        except ConfigurationError:
            return False
        return True

    def _environment(self) -> str:
        given, sandbox = self.raw.get("environment"), self.raw.get("is_sandbox")
        if given is not None and sandbox is not None and (given == "sandbox") is not sandbox:
            self._wrong("is_sandbox", f"contradicts environment {given!r}: keep one of the two.")
        return given or ("sandbox" if sandbox else "production")

    def _endpoint(self, environment: str, marketplace: Marketplace | None) -> Endpoint | None:
        hosts = self.raw.get("allowed_hosts") or []
        if not all(isinstance(host, str) for host in hosts):
            self._wrong("allowed_hosts", "must be a list of host names.")
            return None
        region = marketplace.region if marketplace else region_named(environment) or Region.NA
        try:
            resolve(environment, region, allowed_hosts=hosts)
        except ConfigurationError as error:
            self._wrong("environment", error.message)
            return None
        try:
            return resolve(environment, region, allowed_hosts=hosts, lwa_url=self.raw.get("lwa_url"))
        except ConfigurationError as error:
            self._wrong("lwa_url", error.message)
            return None

    def _credentials(self) -> Credentials | None:
        created = self.raw.get("client_secret_created")
        try:
            day = date.fromisoformat(created) if created else None
        except ValueError:
            self._wrong("client_secret_created", f"{created!r} is not a date: write it as 2026-01-31.")
            day = None
        client, secret, refresh = (self._secret(name) for name in _CREDENTIALS)
        for name, value in (("lwa_client_id", client), ("lwa_client_secret", secret)):
            if value is None:
                self._wrong(name, "is missing: copy it from the application's page in Seller Central.")
        if refresh is None and "refresh_token" not in self.raw:
            self._wrong(
                "refresh_token",
                "is missing: grantless operations alone will work; get one with `spapi auth login`.",
                warning=True,
            )
        if client is None or secret is None:
            return None
        try:
            identifier = client.reveal()
        except ConfigurationError as error:
            self._wrong("lwa_client_id", error.message.partition(": ")[2])
            return None
        return Credentials(
            lwa_client_id=identifier,
            lwa_client_secret=secret,
            refresh_token=refresh,
            client_secret_created=day,
            selling_partner_id=self.raw.get("selling_partner_id"),
        )

    def _secret(self, name: str) -> Secret | None:
        value = self.raw.get(name)
        if isinstance(value, str | Secret):
            return self._literal(name, value.reveal() if isinstance(value, Secret) else value)
        if not isinstance(value, dict):
            return None
        if not _is_reference(value):
            self._wrong(
                name,
                'must be text, or one of {"env": NAME}, {"keyring": NAME}, {"file": PATH}; '
                "NAME of env is a variable's name, not what it holds.",
            )
            return None
        ((source, where),) = value.items()
        pointer = f"{self.where}/{name}"
        if source == "file":
            found = _exposed(pointer, self.folder / Path(where).expanduser())
            self.exposed += [warning for warning in found if warning not in self.exposed]
        return Secret(_fetcher(name, pointer, source, where, self.folder, self.environ))

    def _literal(self, name: str, value: str) -> Secret | None:
        problem = flaw(name, value)
        if problem is None:
            return Secret(value)
        self._wrong(name, problem)
        return None

    def _seconds(self, name: str) -> None:
        value = self.raw.get(name)
        if value is not None and not 0 < value < math.inf:
            self._wrong(name, f"is {value}: write seconds above zero.")

    def _choice(self, name: str, choices: tuple[str, ...]) -> None:
        value = self.raw.get(name)
        if value is not None and value not in choices:
            near = get_close_matches(value, choices, 1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            self._wrong(name, f"{value!r} is not one of {', '.join(map(repr, choices))}.{hint}")


_KEYS: Mapping[str, type[Any]] = MappingProxyType(
    {
        "name": str,
        "region": str,
        "marketplace": str,
        "lwa_client_id": str,
        "lwa_client_secret": str,
        "refresh_token": str,
        "is_sandbox": bool,
        "environment": str,
        "allowed_hosts": list,
        "lwa_url": str,
        "lwa_timeout": float,
        "lwa_proxy": str,
        "selling_partner_id": str,
        "client_secret_created": str,
        "application_id": str,
        "sandbox_rdt": str,
        "target_application": str,
    }
)


def _fits(key: str, value: Any) -> bool:
    """Whether a value has the kind that its key asks for."""
    kind = _KEYS[key]
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, kind) or (key in _SECRETS and isinstance(value, dict | Secret))


def flaw(name: str, value: str) -> str | None:
    """What is wrong with a secret at first sight; None where it may be one."""
    if not value.strip():
        return "is empty."
    if re.search(r"\s", value):
        return "has blanks in it: it was probably cut or copied with too much."
    if value.upper().startswith("YOUR_"):
        return "is still the placeholder: write the real one."
    if name == "lwa_proxy" and not value.startswith(_PROXIES):
        return "is not the URL of a proxy: write http://HOST:PORT."
    if name == "refresh_token" and value.startswith(("Atza|", "Atc|")):
        return "is an access token or consent code; a refresh token begins with Atzr|."
    return None


def _fetcher(
    name: str, pointer: str, source: str, where: str, folder: Path, environ: Mapping[str, str]
) -> Callable[[], str]:
    """Fetches a secret from where it is kept; an error names the place, never the value."""
    path = folder / Path(where).expanduser()
    places = {
        "env": f"the environment variable {where}",
        "file": f"the file {path}",
        "keyring": f"the keyring's {where!r}",
    }
    missing = {
        "env": f"the environment variable {where} is not set: set it.",
        "file": f"the file {path} has no secret in it.",
        "keyring": f"the keyring has no {where!r}: put it there with `keyring set {_KEYRING_SERVICE} {where}`.",
    }

    def look() -> tuple[str, str | None]:
        """The secret, and what is wrong with it; not in the frame that raises, which error reporters show."""
        if source == "env":
            value = environ.get(where)
        elif source == "keyring":
            value = keyring_get(where, pointer)
        else:
            try:
                value = path.read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError) as error:
                reason = error.strerror if isinstance(error, OSError) else "it is not text"
                return "", f"the file {path} cannot be read ({reason})."
        if not value:
            return "", missing[source]
        problem = flaw(name, value)
        return value, problem and f"{places[source]} {problem}"

    def fetch() -> str:
        value, problem = look()
        if problem is None:
            return value
        del value
        raise ConfigurationError(f"{pointer}: {problem}")

    return fetch


def keyring_get(name: str, pointer: str) -> str | None:
    """A secret of the user's keyring.

    Raises:
        ConfigurationError: The extra is not installed, or there is no keyring.
    """
    with _keyring(f"{pointer}: ") as keyring:
        found: str | None = keyring.get_password(_KEYRING_SERVICE, name)
        return found


def keyring_set(name: str, value: str) -> None:
    """Put a secret into the user's keyring.

    Raises:
        ConfigurationError: The extra is not installed, or there is no keyring.
    """
    with _keyring("") as keyring:
        keyring.set_password(_KEYRING_SERVICE, name, value)


@contextmanager
def _keyring(pointer: str) -> Iterator[Any]:
    try:
        import keyring  # noqa: PLC0415  # an extra
        from keyring.errors import KeyringError, NoKeyringError  # noqa: PLC0415
    except ImportError as error:
        raise ConfigurationError(
            f"{pointer}the keyring needs an extra: pip install 'spapi-clients[keyring]'."
        ) from error
    try:
        yield keyring
    except NoKeyringError as error:
        raise ConfigurationError(
            f"{pointer}this machine has no keyring: keep the secret in a variable or file of its own instead."
        ) from error
    except KeyringError as error:
        raise ConfigurationError(f"{pointer}the keyring cannot be used ({type(error).__name__}): unlock it.") from error


def _document(path: Path) -> dict[str, Any]:
    """What a file says.

    Raises:
        FileNotFoundError: There is none.
        ConfigurationError: It cannot be read, or is no document.
    """
    found = _decoded(path)
    if isinstance(found, str):
        raise ConfigurationError(found)
    return found


class _TwiceError(ValueError):
    """A key that stands twice in one object."""


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    known = Unshown(pairs)
    if len(known) < len(pairs):
        keys = [key for key, _ in pairs]
        raise _TwiceError(next(key for key in keys if keys.count(key) > 1))
    return known


def _decoded(path: Path) -> dict[str, Any] | str:
    """What a file says, or what is wrong with it: the frame that raises, and the error's cause, have no secret of it."""
    try:
        document = json.loads(path.read_bytes().decode("utf-8-sig"), object_pairs_hook=_unique)
    except FileNotFoundError:
        raise
    except (OSError, ValueError, RecursionError) as error:
        return f"{path}{_unreadable(error)}"
    if not isinstance(document, dict):
        return f'{path}: must be an object {{"default_profile": ..., "profiles": {{...}}}}.'
    return document


def _unreadable(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return f" is not UTF-8 text (byte {error.start}): save it as UTF-8."
    if isinstance(error, json.JSONDecodeError):
        return f" is not JSON: {error.msg} at line {error.lineno}, column {error.colno}."
    if isinstance(error, _TwiceError):
        return f": the key {error.args[0]!r} stands twice in one object: keep one."
    if isinstance(error, OSError):
        return f" cannot be read: {error.strerror}."
    return " is nested too deeply: see `spapi profiles schema`."


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Be the only one who writes a file."""
    lock = path.with_name(f".{path.name}.lock")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        for pause in pauses(_LOCK_WAIT):
            file = try_lock(lock)
            if file is not None:
                break
            time.sleep(pause)
        else:
            raise ConfigurationError(f"{path} cannot be written: another process holds {lock}: end it, or delete that.")
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be written: {error.strerror}.") from error
    with file:
        yield
        with suppress(OSError):
            lock.unlink()


def _write(path: Path, document: Mapping[str, Any]) -> None:
    text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    try:
        write(path, text.encode(), private=True)
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be written: {error.strerror}.") from error


def _unknown(where: str, key: str, known: Mapping[str, Any] | tuple[str, ...]) -> Mistake:
    near = get_close_matches(key, list(known), 1)
    hint = f" Did you mean {near[0]!r}?" if near else f" There are: {', '.join(known)}."
    return Mistake(f"{where}/{key}", f"unknown key.{hint}")


def _kind(value: Any) -> str:
    names = {bool: "true or false", str: "text", dict: "an object", list: "a list", type(None): "null"}
    return names.get(type(value), "a number")


def _kind_name(kind: type) -> str:
    return {bool: "true or false", str: "text", list: "a list", float: "a number"}[kind]

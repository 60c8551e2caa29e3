"""One profile: its values, read into what a client is made of; every mistake is kept with its pointer and remedy."""

from __future__ import annotations

import math
import os
import re
import stat
from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any

from attrs import define, field, fields, frozen

from spapi_core.auth.credentials import Credentials, Secret
from spapi_core.errors import ConfigurationError
from spapi_core.marketplaces import Endpoint, Marketplace, Region, region_named, resolve
from spapi_core.profiles.secrets import Unshown, fetcher, flaw
from spapi_core.wire.bounds import Bounds

__all__ = [
    "KEYS",
    "SECRETS",
    "Mistake",
    "Profile",
    "ProfileReading",
    "exposed_to_others",
    "fits",
    "is_reference",
    "no_object",
    "unknown_key",
]

_SANDBOX_RDT = ("production", "access_token")
_VARIABLE = re.compile(r"[A-Za-z_]\w*")
_CREDENTIALS = ("lwa_client_id", "lwa_client_secret", "refresh_token")
SECRETS = (*_CREDENTIALS, "lwa_proxy")
"""Keys whose value may be a secret's place."""
_SOURCES = ("env", "keyring", "file")


@frozen
class Mistake:
    """One thing that is wrong with a configuration.

    Args:
        pointer: JSON pointer of the place, e.g. `/profiles/de/marketplace`; empty for the file itself.
        text: What is wrong and what to do.
        warning: The profile works nevertheless.
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
        bounds: What an answer, a token and a document may cost; None for the usual.
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
    bounds: Bounds | None = None

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
            "bounds": self.bounds,
        }


def is_reference(value: Any) -> bool:
    """Whether a value says where a secret is kept, rather than the secret."""
    if not isinstance(value, dict) or len(value) != 1:
        return False
    ((source, where),) = value.items()
    if source not in _SOURCES or not isinstance(where, str):
        return False
    return source != "env" or _VARIABLE.fullmatch(where) is not None


def _none() -> list[Mistake]:
    return []


def no_object(value: Any) -> str:
    """What is wrong with a profile that is something else."""
    return f"a profile is an object, not {_kind(value)}."


def exposed_to_others(pointer: str, path: Path) -> list[Mistake]:
    """A warning when others than the owner can read a file of secrets."""
    mode = stat.S_IMODE(path.stat().st_mode) if os.name != "nt" and path.exists() else 0
    if not mode & 0o077:
        return []
    return [Mistake(pointer, f"{path} can be read by others (mode {mode:o}): chmod 600 {path}", warning=True)]


@define
class ProfileReading:
    """One profile being read; mistakes are collected, so that all are reported at once."""

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
            if name not in KEYS:
                self.mistakes.append(unknown_key(self.where, name, KEYS))
        for name, kind in KEYS.items():
            value = self.raw.get(name)
            if value is not None and not fits(name, value):
                self._wrong(name, f"must be {_kind_name(kind)}, not {_kind(value)}.")
                self.raw = Unshown({key: known for key, known in self.raw.items() if key != name})
        marketplace = self._marketplace()
        environment = self._environment()
        endpoint = self._endpoint(environment, marketplace)
        credentials = self._credentials()
        proxy = self._secret("lwa_proxy")
        self._choice("sandbox_rdt", _SANDBOX_RDT)
        self._seconds("lwa_timeout")
        bounds = self._bounds()
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
            bounds=bounds,
        )

    def resolve_secrets(self) -> None:
        """Look whether every secret is where it is said to be."""
        for name in SECRETS:
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
        # The first thing that is wrong with a value is reported; what follows from it is not.
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
        if not is_reference(value):
            self._wrong(
                name,
                'must be text, or one of {"env": NAME}, {"keyring": NAME}, {"file": PATH}; '
                "NAME of env is a variable's name, not what it holds.",
            )
            return None
        ((source, where),) = value.items()
        pointer = f"{self.where}/{name}"
        if source == "file":
            found = exposed_to_others(pointer, self.folder / Path(where).expanduser())
            self.exposed += [warning for warning in found if warning not in self.exposed]
        return Secret(fetcher(name, pointer, source, where, self.folder, self.environ))

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

    def _bounds(self) -> Bounds | None:
        given = {name: value for name in BOUNDS if (value := self.raw.get(name)) is not None}
        for name, value in given.items():
            try:
                Bounds(**{name: value})
            except ConfigurationError:
                what = "seconds above zero" if KEYS[name] is float else "whole bytes above zero"
                self._wrong(name, f"is {value}: write {what}.")
        return Bounds(**given) if given and not self._fatal() else None

    def _choice(self, name: str, choices: tuple[str, ...]) -> None:
        value = self.raw.get(name)
        if value is not None and value not in choices:
            near = get_close_matches(value, choices, 1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            self._wrong(name, f"{value!r} is not one of {', '.join(map(repr, choices))}.{hint}")


KEYS: Mapping[str, type[Any]] = MappingProxyType(
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
        "total_time": float,
        "token_time": float,
        "largest_answer": int,
        "largest_error": int,
        "largest_token_answer": int,
        "largest_headers": int,
        "largest_document": int,
    }
)
BOUNDS = tuple(name for name in KEYS if name in {each.name for each in fields(Bounds)})
"""Keys that say what an answer may cost."""


def fits(key: str, value: Any) -> bool:
    """Whether a value has the kind that its key asks for."""
    kind = KEYS[key]
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, kind) or (key in SECRETS and isinstance(value, dict | Secret))


def unknown_key(where: str, key: str, known: Mapping[str, Any] | tuple[str, ...]) -> Mistake:
    """A key that nobody knows, with the nearest that somebody does."""
    near = get_close_matches(key, list(known), 1)
    hint = f" Did you mean {near[0]!r}?" if near else f" There are: {', '.join(known)}."
    return Mistake(f"{where}/{key}", f"unknown key.{hint}")


def _kind(value: Any) -> str:
    names = {bool: "true or false", str: "text", dict: "an object", list: "a list", type(None): "null"}
    return names.get(type(value), "a number")


def _kind_name(kind: type) -> str:
    return {bool: "true or false", str: "text", list: "a list", float: "a number", int: "a whole number"}[kind]

"""One profile being read: its values become what a client is made of, and every mistake is kept with its pointer and remedy."""

from __future__ import annotations

import math
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import define, field

from spapi_core.auth.credentials import Credentials, Secret
from spapi_core.errors import ConfigurationError
from spapi_core.marketplaces import Endpoint, Marketplace, Region, region_named, resolve
from spapi_core.profiles.profile import (
    BOUNDS,
    CREDENTIALS,
    KEYS,
    SECRETS,
    Mistake,
    Profile,
    exposed_to_others,
    fits,
    is_reference,
    kind_of,
    name_of_kind,
    unknown_key,
)
from spapi_core.profiles.secrets import Unshown, fetcher, flaw
from spapi_core.wire.bounds import Bounds

if TYPE_CHECKING:
    from collections.abc import Mapping

_SANDBOX_RDT = ("production", "access_token")


def _none() -> list[Mistake]:
    return []


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
                self._wrong(name, f"must be {name_of_kind(kind)}, not {kind_of(value)}.")
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
                f"write {alone.region} or remove the key.",
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
        client, secret, refresh = (self._secret(name) for name in CREDENTIALS)
        for name, value in (("lwa_client_id", client), ("lwa_client_secret", secret)):
            if value is None:
                self._wrong(name, "is missing: copy it from the application's page in Seller Central.")
        if refresh is None and "refresh_token" not in self.raw:
            self._wrong(
                "refresh_token",
                "is missing: only grantless operations will work; get one with `spapi auth login`.",
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
                "NAME of env is a variable's name, not its value.",
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

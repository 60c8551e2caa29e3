"""How a sandbox behaves, as one value, and what callers write for parts of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from attrs import define, field

from spapi_core.sandbox.world.accounts_file import AccountsFileError
from spapi_core.sandbox.world.clock import seconds_of
from spapi_core.sandbox.world.seed import Seed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from spapi_core.sandbox.replies.faults import Fault

__all__ = ["Settings", "read_endpoint", "read_seed", "read_start"]


@define(kw_only=True)
class Settings:
    """How a sandbox behaves.

    Args:
        stateful: The everyday flows of operations that are static at Amazon remember what was done.
        plans: "production", "sandbox" or "none": which usage plans hold.
        time_scale: Sandbox seconds in a real second.
        start: Sandbox time at the beginning, seconds since 1970; None for the wall clock's.
        accounts: Applications, selling partners and authorisations (see `Accounts`); None for an open sandbox.
        seed: The data on demand.
        faults: Faults that are on from the beginning.
        fault_seed: Decides which calls a share hits.
        region: Region that this sandbox is; None for all of them.
        enforce_restricted: Personal data needs a restricted data token; None for yes when stateful.
        most_body: Bytes of a request's body.
        most_upload: Bytes of an uploaded document.
        patience: Seconds that a request's head may take, and its body again.
        models: Folder of the distilled models; None for those of the package.
        sqs_endpoint: URL of what speaks SQS, where notifications of changes are sent; None sends none.
        document_host: Host of document links in answers to calls of Amazon's hosts, which come by the proxy.
    """

    stateful: bool = False
    plans: str = "production"
    time_scale: float = 1.0
    start: float | None = None
    accounts: Mapping[str, Any] | None = None
    seed: Seed = field(factory=Seed)
    faults: Sequence[Fault] = ()
    fault_seed: int = 0
    region: str | None = None
    enforce_restricted: bool | None = None
    most_body: int = 6 * 1024 * 1024
    most_upload: int = 32 * 1024 * 1024
    patience: float = 30.0
    models: Path | None = None
    sqs_endpoint: str | None = None
    document_host: str | None = None


def read_start(start: float | str | datetime | None) -> float | None:
    """A time as seconds since 1970; UTC where it names no zone.

    Raises:
        ConfigurationError: It is not a time.
    """
    try:
        if isinstance(start, datetime):
            start = start.isoformat()
        return seconds_of(start) if isinstance(start, str) else start
    except (ValueError, OverflowError):
        raise AccountsFileError(f"start is {start!r}: write it like 2026-01-31 or 2026-01-31T12:00:00Z") from None


def read_endpoint(url: str | None) -> str | None:
    """An address of what speaks SQS.

    Raises:
        ConfigurationError: It is not the URL of a host.
    """
    try:
        parts = urlsplit(url or "http://none")
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable:
        raise AccountsFileError(
            f"sqs_endpoint is {url!r}: write the URL of what speaks SQS, e.g. http://127.0.0.1:5000"
        )
    return url


def read_seed(seed: Seed | Mapping[str, Any] | Path | int | None) -> Seed:
    """The data on demand: of a number, entries, a `Seed`, or the file with it; None for the usual.

    Raises:
        SeedError: An entry is wrong.
    """
    if seed is None:
        return Seed()
    if isinstance(seed, Seed):
        return seed
    if isinstance(seed, int):
        return Seed(number=seed)
    return Seed.of(seed) if isinstance(seed, Mapping) else Seed.read(seed)

"""How a sandbox behaves, as one value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from spapi_core.sandbox.world.seed import Seed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from spapi_core.sandbox.replies.faults import Fault

__all__ = ["Settings"]


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

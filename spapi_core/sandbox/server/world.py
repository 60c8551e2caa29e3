"""Everything that one sandbox is and remembers; the pipeline answers from it, the control page looks at it and changes it."""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict
from hashlib import sha256
from typing import TYPE_CHECKING

from attrs import evolve

from spapi_core.sandbox.flows.services import Memory, Services
from spapi_core.sandbox.replies.chosen import Waiting
from spapi_core.sandbox.replies.faults import Faults
from spapi_core.sandbox.replies.static import Pairs, pairs_of
from spapi_core.sandbox.server.messages import Messages
from spapi_core.sandbox.world.accounts import AccountBook
from spapi_core.sandbox.world.catalog import ModelCatalog
from spapi_core.sandbox.world.clock import SandboxClock
from spapi_core.sandbox.world.documents import Documents
from spapi_core.sandbox.world.report_types import ReportTypes
from spapi_core.sandbox.world.traffic import Traffic
from spapi_core.sandbox.world.usage_plans import Plans

if TYPE_CHECKING:
    from spapi_core.sandbox.server.settings import Settings
    from spapi_core.sandbox.world.operation_facts import OperationFacts

__all__ = ["World"]


class World:
    """What there is in one sandbox.

    Args:
        settings: How it behaves.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.clock: SandboxClock = SandboxClock(scale=settings.time_scale, start=settings.start)
        self.catalog = ModelCatalog(settings.models)
        self.accounts: AccountBook = AccountBook(self.clock, settings.accounts)
        self.plans: Plans = Plans(self.clock, settings.plans)
        self.faults: Faults = Faults(self.clock, settings.fault_seed)
        for fault in settings.faults:
            self.faults.add(fault)
        self.waiting = Waiting()
        self.traffic: Traffic = Traffic()
        secret = _secret(settings)
        self.documents = Documents(self.clock, secret)
        start = settings.seed.start or settings.start or self.clock.now()
        self.seed = evolve(settings.seed, start=float(int(start)))
        enforce = settings.stateful if settings.enforce_restricted is None else settings.enforce_restricted
        self.services = Services(
            clock=self.clock,
            accounts=self.accounts,
            documents=self.documents,
            seed=self.seed,
            memory=Memory(),
            secret=secret,
            enforce_restricted=enforce,
            stateful=settings.stateful,
            restricted=tuple((each.method, each.path) for each in self.catalog if each.restricted),
            models=self.catalog.folder,
            report_types=ReportTypes(self.catalog.folder),
            report_pauses=settings.plans != "none",
        )
        self.messages = Messages(settings.sqs_endpoint, self.catalog.folder, self.services.memory, self.clock)
        self._pairs: OrderedDict[str, Pairs] = OrderedDict()
        self._known: dict[str, frozenset[str]] = {}
        self.started = time.monotonic()
        self.ports: tuple[int, ...] = ()

    def reset(self) -> None:
        """Forget state, documents, faults, chosen answers, traffic, changed plans; buckets are full. Tokens stay good."""
        self.services.memory.clear()
        self.documents.clear()
        self.faults.clear()
        self.waiting.clear()
        self.plans.reset()
        self.traffic.reset()

    def pairs(self, endpoint: OperationFacts) -> Pairs:
        """The canned pairs of an operation."""
        found = self._pairs.get(endpoint.id)
        if found is None:
            found = pairs_of(self.catalog.document(endpoint.section), endpoint)
            self._pairs[endpoint.id] = found
        return found

    def known(self, section: str) -> frozenset[str]:
        """Identifiers that the canned pairs of a section know."""
        found = self._known.get(section)
        if found is None:
            pairs = (self.pairs(each) for each in self.catalog if each.section == section)
            found = self._known[section] = frozenset(text for each in pairs for text in each.identifiers())
        return found


def _secret(settings: Settings) -> bytes:
    """What signs page tokens and links: where the start of time is given, the same each time, so that answers repeat."""
    if settings.start is None:
        return secrets.token_bytes(32)
    return sha256(f"{settings.start} {settings.seed.number}".encode()).digest()

"""What all handlers of one sandbox share: its services, and the memory of what each selling partner's calls left behind."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from spapi_core.sandbox.world.accounts import AccountBook
    from spapi_core.sandbox.world.clock import SandboxClock
    from spapi_core.sandbox.world.documents import Documents
    from spapi_core.sandbox.world.report_types import ReportTypes
    from spapi_core.sandbox.world.seed import Seed

__all__ = ["Memory", "Services"]

T = TypeVar("T")

MOST_COMMON = 100


@define(eq=False)
class Services:
    """What all handlers of one sandbox share.

    Args:
        clock: The sandbox's time.
        accounts: Who is known.
        documents: The document store.
        seed: The data on demand.
        memory: What each selling partner's calls left behind.
        secret: Signs page tokens.
        enforce_restricted: Personal data needs a restricted data token.
        stateful: The seed's data is there too, beside what calls made.
        restricted: Method and path template of the operations that answer restricted data.
        models: Folder of the distilled models.
        report_types: What is known of each report type.
        report_pauses: A report type with a limit of its own is not made again before its pause is over.
    """

    clock: SandboxClock
    accounts: AccountBook
    documents: Documents
    seed: Seed
    memory: Memory
    secret: bytes = field(repr=False)
    enforce_restricted: bool = False
    stateful: bool = False
    restricted: tuple[tuple[str, str], ...] = ()
    models: Path = field(kw_only=True)
    report_types: ReportTypes = field(kw_only=True)
    report_pauses: bool = True


class Memory:
    """State by selling partner and kind of thing; the selling partners that called longest ago are forgotten."""

    def __init__(self, most: int = 1000) -> None:
        self._most = most
        self._sellers: OrderedDict[str, dict[str, Any]] = OrderedDict()
        self._common: OrderedDict[str, Any] = OrderedDict()

    def common(self, key: str, make: Callable[[], T]) -> T:
        """What is the same for all selling partners and can be made again; of many such things the last used are held."""
        if key in self._common:
            self._common.move_to_end(key)
        else:
            self._common[key] = make()
            if len(self._common) > MOST_COMMON:
                self._common.popitem(last=False)
        found: T = self._common[key]
        return found

    def has(self, key: str) -> bool:
        """Whether `common` holds something."""
        return key in self._common

    def of(self, seller: str) -> dict[str, Any]:
        """What one selling partner's calls left behind."""
        found = self._sellers.get(seller)
        if found is None:
            found = self._sellers[seller] = {}
            if len(self._sellers) > self._most:
                self._sellers.popitem(last=False)
        else:
            self._sellers.move_to_end(seller)
        return found

    def clear(self) -> None:
        """Forget everything."""
        self._sellers.clear()
        self._common.clear()

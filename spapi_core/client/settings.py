"""What was configured when a client was made: who it calls where, at which usage plans, with which options.

Nothing here waits or sends. The steps of a call are in `spapi_core.client.base`.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from contextlib import suppress
from copy import copy
from typing import TYPE_CHECKING, Any, Literal, NoReturn, Self
from urllib.parse import urlsplit

from spapi_core.catalog import SANDBOX_PLAN, Catalog, Plan, default_catalog
from spapi_core.client.options import CheckedOptions, checked_options
from spapi_core.client.stats import Stats
from spapi_core.errors import (
    ConfigurationError,
    InvalidArgumentError,
)
from spapi_core.marketplaces import Endpoint, Marketplace, Region, marketplace_id_of, region_named, resolve
from spapi_core.operation import Operation
from spapi_core.seconds import checked_seconds
from spapi_core.wire import user_agent as agent
from spapi_core.wire.watching import UNWATCHED

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from typing import Unpack

    from spapi_core.cache import Cache
    from spapi_core.client.options import CallOptions
    from spapi_core.client.stats import ClientStats
    from spapi_core.client.waits import Wait
    from spapi_core.limits import Bucket, Reservation
    from spapi_core.model.codec import Drift
    from spapi_core.telemetry import Telemetry
    from spapi_core.wire.bounds import Bounds
    from spapi_core.wire.watching import Watcher

Plans = Literal["production", "sandbox", "none"]

_ONE_PROCESS = (
    "A client is neither pickled nor copied, it has connections and tokens: share it, or make one where it is needed, in the "
    "other process by the name of the profile (`from_profile`)"
)


class ClientSettings:
    """The settings of a client, checked; see `Client` for the arguments."""

    _bounds: Bounds
    _owned: bool
    _is_view = False

    def __init__(  # noqa: PLR0913 - the settings of a client
        self,
        *,
        marketplace: str | Marketplace | None,
        region: str | None,
        environment: str,
        allowed_hosts: Collection[str],
        lwa_url: str | None,
        plans: Plans | Mapping[str, Plan] | None,
        max_wait: float | None,
        cache: Cache | None,
        strict: bool,
        on_drift: Callable[[Operation[Any], Sequence[Drift]], None] | None,
        telemetry: Telemetry | None,
        on_wait: Callable[[Wait], None] | None,
        user_agent: str | None,
        sandbox_rdt: Literal["production", "access_token"],
        catalog: Catalog | None,
        clock: Callable[[], float],
    ) -> None:
        from spapi_core.limits.waiting import Closing  # noqa: PLC0415 - the limiter is loaded when a client is made

        self.marketplace = None if marketplace is None else Marketplace.of(marketplace, region)
        self.region = _region(self.marketplace, region, environment)
        self.endpoint: Endpoint = resolve(environment, self.region, allowed_hosts=allowed_hosts, lwa_url=lwa_url)
        self.catalog = default_catalog() if catalog is None else catalog
        self._plans = plans or ("sandbox" if self.endpoint.environment == "sandbox" else "production")
        if isinstance(self._plans, str) and self._plans not in {"production", "sandbox", "none"}:
            raise ConfigurationError(f"plans is {self._plans!r}: use 'production', 'sandbox', 'none' or a mapping")
        if not isinstance(self._plans, str):
            _check_plans(self._plans)
        if sandbox_rdt not in {"production", "access_token"}:
            raise ConfigurationError(f"sandbox_rdt is {sandbox_rdt!r}: use 'production' or 'access_token'")
        self._max_wait = checked_seconds("max_wait", max_wait, none="for the limiter's own", error=ConfigurationError)
        self._cache = cache
        if cache is not None:
            cache.check([*self.catalog, *default_catalog()])
        self._strict = strict
        self._on_drift = on_drift
        self._telemetry = telemetry
        self._on_wait = on_wait
        self._options = checked_options(None)
        self._plain_restricted = sandbox_rdt == "access_token" and self.endpoint.environment != "production"
        self._user_agent = agent.user_agent(user_agent or agent.own_name())
        self.clock = clock
        self._deadline: float | None = None
        self._closing = Closing()
        self._stats = Stats()
        self._buckets: dict[tuple[str, str], tuple[Bucket, ...]] = {}

    @property
    def marketplace_id(self) -> str | None:
        """Amazon's id of the client's marketplace; fills marketplace parameters that are not given."""
        return None if self.marketplace is None else self.marketplace.id

    def marketplaces_or_own(self, marketplace_ids: Sequence[str] | None) -> list[str]:
        """The ids of the given marketplaces, or of the client's own.

        Raises:
            InvalidArgumentError: None are given and the client has no marketplace, or they are not a list.
        """
        if marketplace_ids is None and self.marketplace_id is not None:
            return [self.marketplace_id]
        if not marketplace_ids or isinstance(marketplace_ids, str):
            raise InvalidArgumentError("marketplace_ids: give a list of ids, or make the client with marketplace=")
        return [marketplace_id_of(each) for each in marketplace_ids]

    def rate_of(self, operation: str) -> float | None:
        """Calls a second that the usage plan of an operation grants; None where there is no plan."""
        plan = self._plan(operation, self.endpoint.base_url)
        return None if plan is None else plan.rate

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """The same client with other options for all its calls, lists and jobs.

        It shares connections, tokens, usage plans and counters with this one, and is closed with it; closing it closes
        nothing.

        Args:
            options: `timeout`, `headers`, `retry`, `max_wait`, `strict`, `idempotent`, `reserve`, `cache`,
                `stale_on_error`; see `CallOptions`.

        Raises:
            InvalidArgumentError: There is no such option, or its value is of the wrong kind.
        """
        known = checked_options(options, self._options)
        if known.reservation is not None:
            raise InvalidArgumentError("options: a reservation is for one call: give it with the call")
        view = copy(self)
        for name in [
            name for name in vars(view) if isinstance(getattr(type(view), name, None), functools.cached_property)
        ]:
            del vars(view)[name]
        vars(view).update(_options=known, _is_view=True)
        return view

    def __copy__(self) -> Self:
        view = type(self).__new__(type(self))
        vars(view).update(vars(self))
        return view

    def __deepcopy__(self, memo: dict[int, Any]) -> NoReturn:
        raise TypeError(_ONE_PROCESS)

    def __reduce__(self) -> NoReturn:
        raise TypeError(_ONE_PROCESS)

    def get_stats(self) -> ClientStats:
        """What this client did so far.

        Returns:
            `requests`, `retries`, `rate_limits_hit`, `errors`, `errors_by_class`, `seconds_waited` (for permits),
            `drift`, `cache_hits` in total, and `operations`: the same for each operation id. By key or by attribute.
        """
        return self._stats.snapshot()

    def reset_stats(self) -> None:
        """Set all counters to zero."""
        self._stats.reset()

    def _chosen(
        self,
        options: CallOptions | None,
        max_wait: float | None = None,
        idempotent: bool | None = None,  # noqa: FBT001 - three values
        timeout: float | None = None,
        reservation: Reservation | str | None = None,
        reserve: bool | None = None,  # noqa: FBT001 - three values
    ) -> CheckedOptions:
        """The options of a call, over those of the client."""
        known = self._options if options is None else checked_options(options, self._options)
        if max_wait is None and idempotent is None and timeout is None and reservation is None and reserve is None:
            return known
        said = {
            "max_wait": max_wait,
            "idempotent": idempotent,
            "timeout": timeout,
            "reservation": reservation,
            "reserve": reserve,
        }
        return checked_options(said, known, where="")

    def _buckets_of(self, ids: tuple[str, str], operation: Operation[Any], base_url: str) -> tuple[Bucket, ...]:
        key = (operation.id, base_url)
        buckets = self._buckets.get(key)
        if buckets is None:
            buckets = self._buckets[key] = self._new_buckets(ids, operation, base_url)
        return buckets

    def _new_buckets(self, ids: tuple[str, str], operation: Operation[Any], base_url: str) -> tuple[Bucket, ...]:
        from spapi_core.limits import Bucket  # noqa: PLC0415 - the limiter is loaded when a client is made

        plan = self._plan(operation.id, base_url)
        if plan is None:
            return ()
        application, account = ids
        place = self.region.value if base_url == self.region.production_url else urlsplit(base_url).netloc
        shared = f"{application}:{place}:{operation.id}"
        if operation.grant is not None:
            return (Bucket(shared, plan.rate, plan.burst),)
        pair = Bucket(f"{application}:{account}:{place}:{operation.id}", plan.rate, plan.burst)
        if plan.application_rate is None:
            return (pair,)
        return (pair, Bucket(shared, plan.application_rate, plan.burst))

    def _plan(self, operation: str, base_url: str) -> Plan | None:
        if self._plans == "none":
            return None
        if not isinstance(self._plans, str):
            return self._plans.get(operation) or self.catalog.plan(operation)
        if self._plans == "sandbox" and base_url == self.endpoint.base_url:
            return SANDBOX_PLAN
        return self.catalog.plan(operation)

    @property
    def _watcher(self) -> Watcher:
        """What watches the requests."""
        return UNWATCHED if self._telemetry is None else self._telemetry


def _region(marketplace: Marketplace | None, region: str | None, environment: str) -> Region:
    if marketplace is not None:
        return marketplace.region
    if region is not None:
        return Region.of(region)
    if isinstance(environment, str):
        with suppress(ConfigurationError):
            return _region_of(environment)
    raise ConfigurationError("Say where to call: marketplace='DE' (or another), or region='EU'")


def _region_of(environment: str) -> Region:
    named = region_named(environment)
    if named is not None:
        return named
    if environment == "local" or "://" in environment:
        return Region.NA
    raise ConfigurationError("no region")


def _check_plans(plans: Any) -> None:
    from spapi_core.limits.bucket import Bucket  # noqa: PLC0415 - as above, for who gives plans alone

    if not isinstance(plans, Mapping):
        raise ConfigurationError(
            f"plans is a {type(plans).__name__}: give a mapping of operation ids to Plan(rate, burst)"
        )
    for operation, plan in plans.items():
        if not isinstance(plan, Plan):
            raise ConfigurationError(
                f"plans[{operation!r}] is a {type(plan).__name__}: give a Plan, e.g. Plan(rate=0.5, burst=10)"
            )
        try:
            Bucket(operation, plan.rate, plan.burst)
        except InvalidArgumentError as error:
            raise ConfigurationError(f"plans[{operation!r}]: {error}") from error

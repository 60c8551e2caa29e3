"""One waiter for all operations that Amazon carries out later, for asyncio; what is waited for is in later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.jobs.later import Finished, Pending
from spapi_core.jobs.later_kinds import KINDS, look, pending_kind
from spapi_core.jobs.options import takes_options
from spapi_core.jobs.polling import TIMEOUT
from spapi_core.model.base import Model

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from spapi_core.caller import CallOptions
    from spapi_core.caller.aio import AsyncCaller
    from spapi_core.jobs.later import Name, Outlook
    from spapi_core.wire.response import Response


__all__ = ["AsyncWaiter"]


class AsyncWaiter:
    """Waits for one client.

    Args:
        client: Sends the calls.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @takes_options
    async def until_done(
        self,
        kind: Name,
        id: str,  # noqa: A002 - Amazon's id
        *,
        timeout: float | None = TIMEOUT,
        progress: Callable[[Outlook], object] | None = None,
        seller_id: str | None = None,
        marketplace_ids: Sequence[str] | None = None,
        since: datetime | None = None,
        options: CallOptions | None = None,
    ) -> Finished:
        """Wait until something is done; another process can continue with the same kind and id.

        Args:
            kind: `report`, `feed`, `query`, `inbound_operation` (fulfillment inbound 2024), `listing`, `aplus_approval`,
                `vendor_transaction`, `direct_fulfillment_transaction` or `invoices_export`.
            id: Amazon's id of it; of a listing its SKU, of an approval the content reference key.
            timeout: Seconds to wait in all; None for as long as it takes.
            progress: Called with an `Outlook` after each poll that finds it not done.
            seller_id: Of a listing; None for the profile's `selling_partner_id`.
            marketplace_ids: Of a listing or an approval; None takes the client's marketplace.
            since: A listing is done once it was changed at this time or later; None takes any change.
            options: Of each call, see `CallOptions`.

        Returns:
            The answer to the last look, with its status and warnings.

        Raises:
            OperationFailedError: It failed; `problems` holds what Amazon says.
            JobCancelledError: A report, feed or query was cancelled; JobFailedError where it ended FATAL.
            JobTimeoutError: It is not done in time; `resource_id` is its id.
            InvalidArgumentError: There is no such kind, or an argument is missing; nothing was sent.
            SPAPIError: As `AsyncClient.send`.
        """
        call = look(self._client, kind, id, seller_id, marketplace_ids)
        rate = self._client.rate_of(KINDS[kind].operation)
        later = Pending(kind, id, rate=rate, timeout=timeout, clock=self._client.clock, progress=progress, since=since)
        while True:
            response = await self._client.send(call)
            answer: Any = response.parsed
            pause = later.pause(answer)
            if pause is None:
                return later.finished(answer)
            await self._client.sleep(pause)

    @takes_options
    async def until_answered(
        self,
        response: Response[Any],
        *,
        timeout: float | None = TIMEOUT,
        progress: Callable[[Outlook], object] | None = None,
        options: CallOptions | None = None,
    ) -> Finished:
        """Wait for what an answer has only accepted.

        Args:
            response: From `client.send`, of an operation that is answered later: inbound plans, createReport, createFeed,
                createQuery, submissions of vendors, createInvoicesExport.
            timeout: As `until_done`.
            progress: As `until_done`.
            options: Of each call, see `CallOptions`.

        Raises:
            InvalidArgumentError: The operation is not answered later.
            SPAPIError: As `until_done`.
        """
        parsed: Any = response.parsed
        answer = parsed.to_dict() if isinstance(parsed, Model) else parsed
        kind, identifier = pending_kind(response.operation.id, answer)
        known: Any = kind
        return await self.until_done(known, identifier, timeout=timeout, progress=progress)

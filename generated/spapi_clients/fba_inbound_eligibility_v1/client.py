"""FBA Inbound Eligibility v1, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/fba_inbound_eligibility_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class FbaInboundEligibilityV1:
    """Ask whether an item may be sent to FBA.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fba-inbound-eligibility-v1
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_item_eligibility_preview(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        asin: str,
        program: models.ItemEligibilityPreviewProgram | models.ItemEligibilityPreviewProgramLiteral,
        options: CallOptions | None = None,
    ) -> models.GetItemEligibilityPreviewResponse:
        """Check whether an item may be sent to FBA or commingled, and if not, why.

        GET /fba/inbound/v1/eligibility/itemPreview

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getitemeligibilitypreview

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted, `ALL_MARKETPLACES` for all.
            asin (str): `asin`, required.
            program (ItemEligibilityPreviewProgram): `program`, one of `INBOUND`, `COMMINGLING`, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetItemEligibilityPreviewResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_item_eligibility_preview(marketplace_ids=marketplace_ids, asin=asin, program=program),
            options=options,
        ).parsed


class AsyncFbaInboundEligibilityV1:
    """Ask whether an item may be sent to FBA.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fba-inbound-eligibility-v1
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_item_eligibility_preview(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        asin: str,
        program: models.ItemEligibilityPreviewProgram | models.ItemEligibilityPreviewProgramLiteral,
        options: CallOptions | None = None,
    ) -> models.GetItemEligibilityPreviewResponse:
        """Check whether an item may be sent to FBA or commingled, and if not, why.

        GET /fba/inbound/v1/eligibility/itemPreview

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getitemeligibilitypreview

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted, `ALL_MARKETPLACES` for all.
            asin (str): `asin`, required.
            program (ItemEligibilityPreviewProgram): `program`, one of `INBOUND`, `COMMINGLING`, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetItemEligibilityPreviewResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_item_eligibility_preview(marketplace_ids=marketplace_ids, asin=asin, program=program),
                options=options,
            )
        ).parsed

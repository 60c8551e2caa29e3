"""The operations of FBA Inbound Eligibility v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_item_eligibility_preview(...))` does.
Written by `python -m codegen generate` from models/fba_inbound_eligibility_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call

GET_ITEM_ELIGIBILITY_PREVIEW: Operation[models.GetItemEligibilityPreviewResponse] = Operation(
    id="fba_inbound_eligibility_v1.getItemEligibilityPreview",
    section="fba_inbound_eligibility_v1",
    name="getItemEligibilityPreview",
    method="GET",
    path="/fba/inbound/v1/eligibility/itemPreview",
    params=(
        Param("marketplaceIds", "marketplace_ids", Location.QUERY, list[str], style=Style.CSV, marketplace=True),
        Param("asin", "asin", Location.QUERY, str, required=True),
        Param("program", "program", Location.QUERY, models.ItemEligibilityPreviewProgram, required=True),
    ),
    responses={
        200: models.GetItemEligibilityPreviewResponse,
        400: models.GetItemEligibilityPreviewResponse,
        401: models.GetItemEligibilityPreviewResponse,
        403: models.GetItemEligibilityPreviewResponse,
        404: models.GetItemEligibilityPreviewResponse,
        429: models.GetItemEligibilityPreviewResponse,
        500: models.GetItemEligibilityPreviewResponse,
        503: models.GetItemEligibilityPreviewResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Check whether an item may be sent to FBA or commingled, and if not, why."""


def get_item_eligibility_preview(
    *,
    marketplace_ids: Sequence[str] | None = None,
    asin: str,
    program: models.ItemEligibilityPreviewProgram | models.ItemEligibilityPreviewProgramLiteral,
) -> Call[models.GetItemEligibilityPreviewResponse]:
    """Bind the arguments of `getItemEligibilityPreview`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.

    Args:
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted, `ALL_MARKETPLACES` for all.
        asin (str): `asin`, required.
        program (ItemEligibilityPreviewProgram): `program`, one of `INBOUND`, `COMMINGLING`, required.

    Grants, sandbox, answer and errors: `FbaInboundEligibilityV1.get_item_eligibility_preview`.
    """
    return GET_ITEM_ELIGIBILITY_PREVIEW.call(marketplace_ids=marketplace_ids, asin=asin, program=program)

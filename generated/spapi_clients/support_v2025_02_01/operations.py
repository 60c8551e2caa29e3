"""The operations of Support 2025-02-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(list_cases(...))` does.
Written by `python -m codegen generate` from models/support_v2025_02_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call, PagedCall

LIST_CASES: PagedOperation[models.ListCasesResult, models.Case] = PagedOperation(
    id="support_v2025_02_01.listCases",
    section="support_v2025_02_01",
    name="listCases",
    method="POST",
    path="/support/2025-02-01/cases",
    body=models.ListCasesRequest,
    body_required=True,
    responses={
        200: models.ListCasesResult,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="body",
        token=("nextToken",),
        items=("cases",),
        body=("nextToken",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List support cases, filtered and sorted."""


def list_cases(*, body: models.ListCasesRequest) -> PagedCall[models.ListCasesResult, models.Case]:
    """Bind the arguments of `listCases`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: default.
    Paging: nextToken in the body takes nextToken from the answer; items in cases.

    Args:
        body (ListCasesRequest): `ListCasesRequest`.

    Grants, sandbox, answer and errors: `SupportV20250201.list_cases`.
    """
    return LIST_CASES.call(body=body)


GET_CASE: Operation[models.Case] = Operation(
    id="support_v2025_02_01.getCase",
    section="support_v2025_02_01",
    name="getCase",
    method="GET",
    path="/support/2025-02-01/cases/{caseId}",
    params=(Param("caseId", "case_id", Location.PATH, str, required=True),),
    responses={
        200: models.Case,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a support case."""


def get_case(case_id: str) -> Call[models.Case]:
    """Bind the arguments of `getCase`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: default.

    Args:
        case_id (str): `caseId`.

    Grants, sandbox, answer and errors: `SupportV20250201.get_case`.
    """
    return GET_CASE.call(case_id=case_id)


LIST_CONTACTS: PagedOperation[models.ListContactsResult, models.Contact] = PagedOperation(
    id="support_v2025_02_01.listContacts",
    section="support_v2025_02_01",
    name="listContacts",
    method="GET",
    path="/support/2025-02-01/cases/{caseId}/contacts",
    params=(
        Param("caseId", "case_id", Location.PATH, str, required=True),
        Param("maxResults", "max_results", Location.QUERY, int),
        Param("nextToken", "next_token", Location.QUERY, str),
        Param("sortOrder", "sort_order", Location.QUERY, models.ListCasesRequestSortOrder),
    ),
    responses={
        200: models.ListContactsResult,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="next_token",
        token=("nextToken",),
        items=("contacts",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the emails, calls and chats of a support case."""


def list_contacts(
    case_id: str,
    *,
    max_results: int | None = None,
    next_token: str | None = None,
    sort_order: models.ListCasesRequestSortOrder | models.ListCasesRequestSortOrderLiteral | None = None,
) -> PagedCall[models.ListContactsResult, models.Contact]:
    """Bind the arguments of `listContacts`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: default.
    Paging: next_token takes nextToken from the answer; items in contacts.

    Args:
        case_id (str): `caseId`.
        max_results (int): `maxResults`, 1 to 50, Amazon's default `10`.
        next_token (str): `nextToken`.
        sort_order (ListCasesRequestSortOrder): `sortOrder`, one of `ASC`, `DESC`, Amazon's default `DESC`.

    Grants, sandbox, answer and errors: `SupportV20250201.list_contacts`.
    """
    return LIST_CONTACTS.call(case_id=case_id, max_results=max_results, next_token=next_token, sort_order=sort_order)

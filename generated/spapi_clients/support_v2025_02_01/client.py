"""Support 2025-02-01, a method an operation, sync and async; each sends one call and returns its parsed answer.

Headers, raw bytes and paging are to be had through `client.send`, `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/support_v2025_02_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client

    from . import models


class SupportV20250201:
    """Read the selling partner's support cases, and what was written and said in them.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/support-v2025-02-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_cases(self, *, body: models.ListCasesRequest) -> models.ListCasesResult:
        """List support cases, filtered and sorted.

        POST /support/2025-02-01/cases

        Usage plan: 1 request a second, burst 1. Source: default.
        Paging: nextToken in the body takes nextToken of the answer; items in cases.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listcases

        Args:
            body (ListCasesRequest): `ListCasesRequest`.

        Returns:
            ListCasesResult for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.list_cases(body=body)).parsed

    def get_case(self, case_id: str) -> models.Case:
        """Read a support case.

        GET /support/2025-02-01/cases/{caseId}

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcase

        Args:
            case_id (str): `caseId`.

        Returns:
            Case for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_case(case_id=case_id)).parsed

    def list_contacts(
        self,
        case_id: str,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_order: models.ListCasesRequestSortOrder | models.ListCasesRequestSortOrderLiteral | None = None,
    ) -> models.ListContactsResult:
        """List the emails, calls and chats of a support case.

        GET /support/2025-02-01/cases/{caseId}/contacts

        Usage plan: 1 request a second, burst 1. Source: default.
        Paging: next_token takes nextToken of the answer; items in contacts.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listcontacts

        Args:
            case_id (str): `caseId`.
            max_results (int): `maxResults`, 1 to 50, Amazon's default `10`.
            next_token (str): `nextToken`.
            sort_order (ListCasesRequestSortOrder): `sortOrder`, one of `ASC`, `DESC`, Amazon's default `DESC`.

        Returns:
            ListContactsResult for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_contacts(
                case_id=case_id, max_results=max_results, next_token=next_token, sort_order=sort_order
            )
        ).parsed


class AsyncSupportV20250201:
    """Read the selling partner's support cases, and what was written and said in them.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/support-v2025-02-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_cases(self, *, body: models.ListCasesRequest) -> models.ListCasesResult:
        """List support cases, filtered and sorted.

        POST /support/2025-02-01/cases

        Usage plan: 1 request a second, burst 1. Source: default.
        Paging: nextToken in the body takes nextToken of the answer; items in cases.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listcases

        Args:
            body (ListCasesRequest): `ListCasesRequest`.

        Returns:
            ListCasesResult for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.list_cases(body=body))).parsed

    async def get_case(self, case_id: str) -> models.Case:
        """Read a support case.

        GET /support/2025-02-01/cases/{caseId}

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcase

        Args:
            case_id (str): `caseId`.

        Returns:
            Case for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_case(case_id=case_id))).parsed

    async def list_contacts(
        self,
        case_id: str,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_order: models.ListCasesRequestSortOrder | models.ListCasesRequestSortOrderLiteral | None = None,
    ) -> models.ListContactsResult:
        """List the emails, calls and chats of a support case.

        GET /support/2025-02-01/cases/{caseId}/contacts

        Usage plan: 1 request a second, burst 1. Source: default.
        Paging: next_token takes nextToken of the answer; items in contacts.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listcontacts

        Args:
            case_id (str): `caseId`.
            max_results (int): `maxResults`, 1 to 50, Amazon's default `10`.
            next_token (str): `nextToken`.
            sort_order (ListCasesRequestSortOrder): `sortOrder`, one of `ASC`, `DESC`, Amazon's default `DESC`.

        Returns:
            ListContactsResult for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.list_contacts(
                    case_id=case_id, max_results=max_results, next_token=next_token, sort_order=sort_order
                )
            )
        ).parsed

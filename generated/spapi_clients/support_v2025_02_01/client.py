"""Support 2025-02-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/support_v2025_02_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class SupportV20250201:
    """Read the selling partner's support cases, and what was written and said in them.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/support-v2025-02-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_cases(
        self, *, body: models.ListCasesRequest, options: CallOptions | None = None
    ) -> models.ListCasesResult:
        """List support cases, filtered and sorted.

        POST /support/2025-02-01/cases

        Usage plan: 1 request a second, burst 1. Source: default.
        Paging: nextToken in the body takes nextToken from the answer; items in cases.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listcases

        Args:
            body (ListCasesRequest): `ListCasesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
        return self._client.send(operations.list_cases(body=body), options=options).parsed

    def iter_list_cases(
        self,
        *,
        body: models.ListCasesRequest,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListCasesResult, models.Case]:
        """Read the list of `list_cases`, page after page: each Case.

        Takes the arguments of `list_cases` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_cases(body=body),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_case(self, case_id: str, *, options: CallOptions | None = None) -> models.Case:
        """Read a support case.

        GET /support/2025-02-01/cases/{caseId}

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcase

        Args:
            case_id (str): `caseId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
        return self._client.send(operations.get_case(case_id=case_id), options=options).parsed

    def list_contacts(
        self,
        case_id: str,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_order: models.ListCasesRequestSortOrder | models.ListCasesRequestSortOrderLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.ListContactsResult:
        """List the emails, calls and chats of a support case.

        GET /support/2025-02-01/cases/{caseId}/contacts

        Usage plan: 1 request a second, burst 1. Source: default.
        Paging: next_token takes nextToken from the answer; items in contacts.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listcontacts

        Args:
            case_id (str): `caseId`.
            max_results (int): `maxResults`, 1 to 50, Amazon's default `10`.
            next_token (str): `nextToken`.
            sort_order (ListCasesRequestSortOrder): `sortOrder`, one of `ASC`, `DESC`, Amazon's default `DESC`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
            ),
            options=options,
        ).parsed

    def iter_list_contacts(
        self,
        case_id: str,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_order: models.ListCasesRequestSortOrder | models.ListCasesRequestSortOrderLiteral | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListContactsResult, models.Contact]:
        """Read the list of `list_contacts`, page after page: each Contact.

        Takes the arguments of `list_contacts` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_contacts(
                case_id=case_id, max_results=max_results, next_token=next_token, sort_order=sort_order
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )


class AsyncSupportV20250201:
    """Read the selling partner's support cases, and what was written and said in them.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/support-v2025-02-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_cases(
        self, *, body: models.ListCasesRequest, options: CallOptions | None = None
    ) -> models.ListCasesResult:
        """List support cases, filtered and sorted.

        POST /support/2025-02-01/cases

        Usage plan: 1 request a second, burst 1. Source: default.
        Paging: nextToken in the body takes nextToken from the answer; items in cases.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listcases

        Args:
            body (ListCasesRequest): `ListCasesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
        return (await self._client.send(operations.list_cases(body=body), options=options)).parsed

    def iter_list_cases(
        self,
        *,
        body: models.ListCasesRequest,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListCasesResult, models.Case]:
        """Read the list of `list_cases`, page after page: each Case.

        Takes the arguments of `list_cases` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_cases(body=body),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_case(self, case_id: str, *, options: CallOptions | None = None) -> models.Case:
        """Read a support case.

        GET /support/2025-02-01/cases/{caseId}

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcase

        Args:
            case_id (str): `caseId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
        return (await self._client.send(operations.get_case(case_id=case_id), options=options)).parsed

    async def list_contacts(
        self,
        case_id: str,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_order: models.ListCasesRequestSortOrder | models.ListCasesRequestSortOrderLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.ListContactsResult:
        """List the emails, calls and chats of a support case.

        GET /support/2025-02-01/cases/{caseId}/contacts

        Usage plan: 1 request a second, burst 1. Source: default.
        Paging: next_token takes nextToken from the answer; items in contacts.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listcontacts

        Args:
            case_id (str): `caseId`.
            max_results (int): `maxResults`, 1 to 50, Amazon's default `10`.
            next_token (str): `nextToken`.
            sort_order (ListCasesRequestSortOrder): `sortOrder`, one of `ASC`, `DESC`, Amazon's default `DESC`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
                ),
                options=options,
            )
        ).parsed

    def iter_list_contacts(
        self,
        case_id: str,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_order: models.ListCasesRequestSortOrder | models.ListCasesRequestSortOrderLiteral | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListContactsResult, models.Contact]:
        """Read the list of `list_contacts`, page after page: each Contact.

        Takes the arguments of `list_contacts` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_contacts(
                case_id=case_id, max_results=max_results, next_token=next_token, sort_order=sort_order
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

"""Application Management 2023-11-30, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/application_management_v2023_11_30.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions


class ApplicationManagementV20231130:
    """Manage your application's own registration: renew its client secret.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/application-management-v2023-11-30
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def rotate_application_client_secret(self, *, options: CallOptions | None = None) -> None:
        """Have a new client secret issued; it arrives by notification, not in the answer.

        POST /applications/2023-11-30/clientSecret

        Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Grant: grantless, scope sellingpartnerapi::client_credential:rotation.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/rotateapplicationclientsecret

        Args:
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
        return self._client.send(operations.rotate_application_client_secret(), options=options).parsed


class AsyncApplicationManagementV20231130:
    """Manage your application's own registration: renew its client secret.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/application-management-v2023-11-30
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def rotate_application_client_secret(self, *, options: CallOptions | None = None) -> None:
        """Have a new client secret issued; it arrives by notification, not in the answer.

        POST /applications/2023-11-30/clientSecret

        Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Grant: grantless, scope sellingpartnerapi::client_credential:rotation.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/rotateapplicationclientsecret

        Args:
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
        return (await self._client.send(operations.rotate_application_client_secret(), options=options)).parsed

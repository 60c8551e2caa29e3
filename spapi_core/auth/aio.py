"""Tokens for calls, for asyncio.

One `AsyncAuth` serves one application and selling partner. It keeps tokens, renews them ahead of their
end, sends one request however many calls need a token, and knows which call needs which kind of token. It sends
nothing but token requests, and those through what it is given.
"""

from __future__ import annotations

import asyncio
import logging
import random
from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve

from spapi_core.auth import lwa
from spapi_core.auth import restricted as rdt
from spapi_core.auth.credentials import Credentials, Secret, fingerprint
from spapi_core.auth.flight import AsyncSingleFlight
from spapi_core.auth.login_aio import AsyncLogin
from spapi_core.auth.token_store_aio import AsyncKeptTokens
from spapi_core.auth.tokens import Clock, Token, TokenCache, TokenInfo, granted
from spapi_core.errors import ConfigurationError, SPAPIError
from spapi_core.marketplaces import LWA_URL

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from datetime import date

    from spapi_core.auth.login_aio import AsyncFormPoster
    from spapi_core.auth.token_store_aio import AsyncTokenStore
    from spapi_core.operation import Operation
    from spapi_core.retry import RetryBudget

__all__ = ["AsyncAuth"]

_log = logging.getLogger("spapi_core.auth")

_RETRY_AFTER_FAILURE = 30.0


class AsyncAuth:
    """Tokens of one application and selling partner.

    Args:
        credentials: Who calls.
        http: Sends token requests, with timeouts and proxy of its own.
        lwa_url: Login with Amazon, or what stands in for it.
        store: Shares tokens with other processes; None keeps them in this one.
        on_store_error: "local" continues without the store and says so once; "raise" passes StoreError on.
        target_application: Id of the application that an RDT is delegated to.
        timeout: Seconds without a byte of LWA's answer after which the request is repeated; None for 10.
        budget: Pays for tries after the first, so that they do not flood LWA when it is down; None for no budget.
        clock: Gives the time.
        sleep: Waits seconds between tries.
        draw: Draws a number from 0 to 1.
    """

    def __init__(  # each is a thing passed in  # noqa: PLR0913
        self,
        credentials: Credentials,
        http: AsyncFormPoster,
        *,
        lwa_url: str = LWA_URL,
        store: AsyncTokenStore | None = None,
        on_store_error: Literal["local", "raise"] = "local",
        target_application: str | None = None,
        timeout: float | None = None,
        budget: RetryBudget | None = None,
        clock: Clock | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        draw: Callable[[], float] = random.random,
    ) -> None:
        if not isinstance(credentials, Credentials):
            raise ConfigurationError(
                f"credentials is a {type(credentials).__name__}: give Credentials(lwa_client_id=...)"
            )
        self._clock = clock or Clock()
        self._login = AsyncLogin(
            credentials, http, url=lwa_url, timeout=timeout, budget=budget, clock=self._clock, sleep=sleep, draw=draw
        )
        self._lwa_url = lwa_url
        self._store = AsyncKeptTokens(store, on_store_error, self._clock)
        self._target = target_application
        self._cache = TokenCache(self._clock)
        self._flights: AsyncSingleFlight[str] = AsyncSingleFlight()
        self._keys: dict[str | None, str] = {}
        self.account_id = credentials.account_id
        self.application_id = credentials.application_id

    @property
    def credentials(self) -> Credentials:
        """The credentials in use."""
        return self._login.credentials

    async def token(
        self,
        operation: Operation[Any],
        path: str,
        data_elements: Sequence[str] = (),
        restricted: bool | None = None,  # positional in the loop's one call  # noqa: FBT001
        post: Callable[[dict[str, Any]], Awaitable[Mapping[str, Any]]] | None = None,
        patience: float | None = None,
    ) -> str:
        """The token that a call carries: grantless, restricted, or the selling partner's.

        Args:
            operation: What is called.
            path: The encoded path of this very call.
            data_elements: Personal data asked for.
            restricted: The caller says whether an RDT is needed; None leaves it to the operation's rule.
            post: Sends the body of createRestrictedDataToken and returns the answer; None calls with the
                plain token, as some do in the sandbox.
            patience: Longest wait in seconds for a token that another call is fetching; None for as long as it takes.

        Raises:
            LWAError: Login with Amazon refuses.
            TransportError: It does not answer.
            ConfigurationError: No refresh token, or a secret is not where the profile says.
            InvalidArgumentError: The operation has no such data element.
        """
        if operation.grant:
            return await self.access_token(operation.grant, patience)
        resource = rdt.resource_for(operation, path, data_elements, restricted=restricted)
        if resource is None or post is None:
            return await self.access_token(None, patience)
        known = self._cache.get(self._restricted_key(rdt.token_request([evolve(resource, path=path)], self._target)))
        if known is not None and known.fresh(self._clock):
            return known.secret.reveal()
        return await self.restricted_token([resource], post, patience=patience)

    async def access_token(self, scope: str | None = None, patience: float | None = None) -> str:
        """An access token of the selling partner, or a grantless one for a scope."""
        return await self._obtain(self._key(scope), lambda: self._login.ask(self._form(scope)), patience)

    async def restricted_token(
        self,
        resources: Sequence[rdt.Resource],
        post: Callable[[dict[str, Any]], Awaitable[Mapping[str, Any]]],
        target_application: str | None = None,
        *,
        patience: float | None = None,
    ) -> str:
        """A restricted data token that opens up to 50 resources at once; calls for one of them then carry it.

        Args:
            resources: What it opens.
            post: Sends the body of createRestrictedDataToken and returns the answer.
            target_application: Id of the application it is delegated to.
            patience: Longest wait in seconds for a token that another call is fetching; None for as long as it takes.
        """
        body = rdt.token_request(resources, target_application or self._target)

        async def fetch() -> tuple[Secret, float]:
            return rdt.read_restricted(await post(body))

        key = self._restricted_key(body)
        token = await self._obtain(key, fetch, patience)
        known = self._cache.get(key)
        if known is not None:
            # A call for one of them finds it under its own name.
            for resource in resources:
                self._cache.put(
                    self._restricted_key(rdt.token_request([resource], target_application or self._target)), known
                )
        return token

    async def invalidate(self, token: str, *, restricted_only: bool = False) -> None:
        """Forget a token that Amazon has refused; a newer one in its place stays.

        Args:
            token: The token.
            restricted_only: An access token stays: a call was forbidden, which says nothing about it.
        """
        for key in self._cache.drop(token, frozenset(self._keys.values()) if restricted_only else frozenset()):
            await self._store.remove(key, token)

    def exchange_secret(self, lwa_client_secret: str | Secret, created: date | None = None) -> None:
        """Continue with a new client secret; tokens and calls under way are not disturbed.

        Amazon takes the old secret for a while longer, so it stands in should the new one not be known yet.

        Args:
            lwa_client_secret: The new secret.
            created: When it was made.
        """
        self._login.exchange(lwa_client_secret, created)

    async def get_access_token(self) -> str:
        """An access token of the selling partner."""
        return await self.access_token()

    async def get_token_info(self) -> TokenInfo:
        """What is known of the selling partner's access token, without asking Amazon.

        Returns:
            `status`: "valid", "expiring" or "missing"; `expires_in_seconds`: whole seconds, 0 when missing.
        """
        key = self._key(None)
        token = self._cache.get(key) or await self._store.read(key)
        if token is None or not token.usable(self._clock):
            return TokenInfo(status="missing", expires_in_seconds=0)
        status = "valid" if token.fresh(self._clock) else "expiring"
        return TokenInfo(status=status, expires_in_seconds=int(token.left(self._clock)))

    async def clear_token_cache(self) -> None:
        """Forget all tokens, in the store as well; the next call asks Amazon."""
        for key in {*self._cache.clear(), self._key(None)}:
            await self._store.remove(key, None)

    def _key(self, scope: str | None) -> str:
        key = self._keys.get(scope)
        if key is None:
            credentials = self._login.credentials
            grant = ("refresh", credentials.require_refresh_token()) if scope is None else ("scope", scope)
            key = self._keys[scope] = fingerprint(self._lwa_url, credentials.lwa_client_id, *grant)
        return key

    def _restricted_key(self, body: Mapping[str, Any]) -> str:
        return fingerprint(self._key(None), repr(body))

    def _form(self, scope: str | None) -> Callable[[Credentials], dict[str, str]]:
        return lwa.refresh_form if scope is None else lambda credentials: lwa.scope_form(credentials, scope)

    async def _obtain(
        self, key: str, fetch: Callable[[], Awaitable[tuple[Secret, float]]], patience: float | None
    ) -> str:
        token = self._cache.get(key)
        if token is not None and (token.fresh(self._clock) or self._flights.busy(key)):
            return token.secret.reveal()
        return await self._flights.run(key, lambda: self._renew(key, fetch), patience)

    async def _renew(self, key: str, fetch: Callable[[], Awaitable[tuple[Secret, float]]]) -> str:
        known = self._cache.get(key)
        if known is not None and known.fresh(self._clock):
            return known.secret.reveal()
        try:
            token = await self._shared(key, fetch)
        except SPAPIError as error:
            if known is None or not known.usable(self._clock):
                raise
            # What we have still works; the trouble is reported, and Amazon asked again in a while.
            _log.warning("A token was not renewed; the present one has %.0f s left: %s", known.left(self._clock), error)
            token = evolve(known, retry_at=self._clock.monotonic() + _RETRY_AFTER_FAILURE)
        self._cache.put(key, token)
        return token.secret.reveal()

    async def _shared(self, key: str, fetch: Callable[[], Awaitable[tuple[Secret, float]]]) -> Token:
        """The store's token, or a new one that is put there; of all who share the store, one asks Amazon."""
        if key not in self._keys.values() and not self._store.takes_restricted:
            secret, life = await fetch()
            return granted(secret, life, self._clock)
        token = await self._store.read(key)
        if token is not None and token.fresh(self._clock):
            return token
        async with self._store.alone(key):
            # A store that was just found away is not waited for a second time.
            token = None if self._store.is_lost else await self._store.read(key)
            if token is not None and token.fresh(self._clock):
                return token
            secret, life = await fetch()
            token = granted(secret, life, self._clock)
            await self._store.write(key, token)
            return token

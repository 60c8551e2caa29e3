# Made from spapi_core/auth/login_aio.py by `make generate`; changes by hand are found and undone.
"""Login with Amazon is asked for a token, again where that may help; for threads.

What a form holds, and what an answer means, is in `lwa`.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from attrs import evolve

from spapi_core.auth import lwa
from spapi_core.auth.rotation import secret_warning
from spapi_core.errors import LWAError, TransportError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from spapi_core.auth.credentials import Credentials, Secret
    from spapi_core.auth.tokens import Clock
    from spapi_core.retry import RetryBudget

__all__ = ["FormPoster", "Login"]

_log = logging.getLogger("spapi_core.auth")


class _Answer(Protocol):
    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def content(self) -> bytes: ...


class FormPoster(Protocol):
    """What `Auth` sends with: `spapi_core.wire.http.HTTP` is one."""

    def post_form(self, url: str, form: Mapping[str, str], *, timeout: float | None = None) -> _Answer:
        """POST a form; raises TransportError when no answer comes."""
        ...


class Login:
    """The credentials of one application and selling partner, and the way to a token with them.

    Attributes:
        credentials: Those in use.

    Args:
        credentials: Who asks.
        http: Sends the forms.
        url: Login with Amazon, or what stands in for it.
        timeout: Seconds without a byte of its answer after which the request is repeated; None for 10.
        budget: Pays for tries after the first; None for no budget.
        clock: Gives the time.
        sleep: Waits seconds between tries.
        draw: Draws a number from 0 to 1.
    """

    def __init__(  # each is a thing passed in
        self,
        credentials: Credentials,
        http: FormPoster,
        *,
        url: str,
        timeout: float | None,
        budget: RetryBudget | None,
        clock: Clock,
        sleep: Callable[[float], None],
        draw: Callable[[], float],
    ) -> None:
        self.credentials = credentials
        self._previous: Credentials | None = None
        self._http = http
        self._url = url
        self._timeout = lwa.seconds_to_wait(timeout)
        self._budget = budget
        self._clock = clock
        self._sleep = sleep
        self._draw = draw
        self._account = credentials.account_id
        self._age_told = False

    def ask(self, form_of: Callable[[Credentials], dict[str, str]]) -> tuple[Secret, float]:
        """An access token, and the seconds that it is good for.

        Args:
            form_of: Makes the form that is sent, of the credentials in use.

        Raises:
            LWAError: Login with Amazon refuses.
            TransportError: It does not answer.
        """
        self._tell_age()
        begun = self._clock.monotonic()
        attempt = 0
        swapped = False
        while True:
            attempt += 1
            credentials = self.credentials
            form = form_of(credentials)
            try:
                answer = self._http.post_form(self._url, form, timeout=self._timeout)
                grant = lwa.read_token(answer.status_code, answer.content, form, answer.headers.get("x-amzn-requestid"))
            except (LWAError, TransportError) as error:
                refused = isinstance(error, LWAError) and error.error == "invalid_client"
                if refused and not swapped and self._other_secret(credentials):
                    swapped = True
                    continue
                pause = lwa.pause(error, attempt, self._clock.monotonic() - begun, self._draw())
                if pause is not None and self._budget is not None and not self._budget.spend():
                    _log.info("Login with Amazon is not asked again, the retry budget is spent: too much is failing")
                    pause = None
                if pause is None:
                    error.attempts = attempt
                    raise
                _log.info("Login with Amazon: try %d failed, next in %.1f s: %s", attempt, pause, error)
            else:
                _log.debug("Token of account %s renewed, good for %.0f s", self._account, grant.expires_in)
                if self._budget is not None:
                    self._budget.earn()
                return grant.access_token, grant.expires_in
            self._sleep(pause)

    def exchange(self, lwa_client_secret: str | Secret, created: date | None = None) -> None:
        """Continue with a new client secret; the one before stands in should the new one not be known yet.

        Args:
            lwa_client_secret: The new secret.
            created: When it was made.
        """
        fresh = evolve(self.credentials, lwa_client_secret=lwa_client_secret, client_secret_created=created)
        # Reported twice, as notifications are, the one before still stands in.
        if fresh.lwa_client_secret != self.credentials.lwa_client_secret:
            self._previous = self.credentials
        self.credentials = fresh
        self._age_told = False

    def _other_secret(self, refused: Credentials) -> bool:
        """Whether, after a refusal, there is another client secret to try; it is then in use, and the refused one kept."""
        if refused is not self.credentials:
            return True
        if self._previous is None:
            return False
        _log.warning("The client secret was refused; continuing with the previous one.")
        self.credentials, self._previous = self._previous, self.credentials
        return True

    def _tell_age(self) -> None:
        if self._age_told:
            return
        self._age_told = True
        warning = secret_warning(self.credentials.client_secret_created, self._clock.wall())
        if warning:
            _log.warning("%s", warning)

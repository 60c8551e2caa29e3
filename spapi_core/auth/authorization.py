"""How an application gets a selling partner's consent, and the refresh token that comes of it.

The consent page's address, a receiver on this machine for the redirect that follows, and the exchange
of the code. Where the refresh token is kept is the caller's decision. Source: Amazon's page on the
website authorisation workflow.
"""

from __future__ import annotations

import hmac
import secrets
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode, urlsplit

from attrs import field, frozen

from spapi_core.auth import lwa
from spapi_core.auth.credentials import Secret
from spapi_core.errors import ConfigurationError, LWAError
from spapi_core.marketplaces import LWA_URL, Marketplace, is_loopback

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Self

    from spapi_core.auth.credentials import Credentials
    from spapi_core.auth.login_aio import AsyncFormPoster
    from spapi_core.auth.login_sync import FormPoster

__all__ = [
    "Consent",
    "LoopbackReceiver",
    "authorization_url",
    "exchange_code",
    "exchange_code_async",
    "new_state",
    "read_redirect",
]

_CONSENT_PATH = "/apps/authorize/consent"
_STATE_BYTES = 24
_LOOK_EVERY = 0.05


@frozen
class Consent:
    """What the redirect after the consent page brings.

    Args:
        code: To be exchanged within 5 minutes.
        selling_partner_id: Who consented.
    """

    code: Secret
    selling_partner_id: str | None = field(default=None)


def new_state() -> str:
    """A state nobody can guess; the redirect must bring it back."""
    return secrets.token_urlsafe(_STATE_BYTES)


def authorization_url(
    application_id: str,
    marketplace: str | Marketplace,
    state: str,
    *,
    redirect_uri: str | None = None,
    draft: bool = False,
    base_url: str | None = None,
) -> str:
    """The address of the consent page, for the selling partner's browser.

    Args:
        application_id: Id of the application, `amzn1.sp.solution....`.
        marketplace: Decides the Seller Central.
        state: Comes back with the redirect; see `new_state`.
        redirect_uri: One of those the application is registered with; None takes the first.
        draft: The application is not published yet.
        base_url: Another site than the marketplace's Seller Central, e.g. Vendor Central's.

    Raises:
        ConfigurationError: The application id or state is missing, or the marketplace is not known.
    """
    if not application_id.startswith("amzn1.") or (
        application_id.startswith("amzn1.application-oa2-") and not base_url
    ):
        raise ConfigurationError(
            "The consent page needs the application id (amzn1.sp.solution....), not the LWA client id's value: "
            "copy it from the application's page in Seller Central."
        )
    if not state:
        raise ConfigurationError("An authorisation without a state can be forged: make one with new_state().")
    query = {"application_id": application_id, "state": state}
    if redirect_uri:
        query["redirect_uri"] = redirect_uri
    if draft:
        query["version"] = "beta"
    site = (base_url or Marketplace.of(marketplace).seller_central).rstrip("/")
    return f"{site}{_CONSENT_PATH}?{urlencode(query)}"


def read_redirect(url: str, state: str) -> Consent:
    """Read the address that the browser was sent to after the consent page.

    Args:
        url: The whole address, or its path and query.
        state: The one that the consent page was opened with.

    Raises:
        ConfigurationError: The state is another one, or there is no code.
    """
    query = _query(url)
    if not state:
        raise ConfigurationError(
            "read_redirect needs the state that the consent page was opened with, not an empty one."
        )
    if not _is_ours(query, state):
        raise ConfigurationError(
            "The state in the redirect is not the one that was sent: begin the authorisation again."
        )
    code = query.get("spapi_oauth_code")
    if not code:
        said = query.get("error_description") or query.get("error")
        raise ConfigurationError(
            f"The redirect carries no authorisation code{f' ({said})' if said else ''}: begin the authorisation again."
        )
    return Consent(Secret(code), query.get("selling_partner_id"))


def _query(url: str) -> dict[str, str]:
    try:
        return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    except ValueError:
        return {}


def _is_ours(query: Mapping[str, str], state: str) -> bool:
    return hmac.compare_digest(query.get("state", "").encode(), state.encode())


def exchange_code(
    http: FormPoster, credentials: Credentials, code: str, *, redirect_uri: str | None = None, lwa_url: str = LWA_URL
) -> Secret:
    """Exchange an authorisation code for a refresh token; a code is good once, so this is tried once.

    Raises:
        LWAError: Refused, or no refresh token came.
        TransportError: No answer.
    """
    form = lwa.code_form(credentials, code, redirect_uri)
    answer = http.post_form(lwa_url, form, timeout=lwa.TIMEOUT)
    return _refresh_token(lwa.read_token(answer.status_code, answer.content, form))


async def exchange_code_async(
    http: AsyncFormPoster,
    credentials: Credentials,
    code: str,
    *,
    redirect_uri: str | None = None,
    lwa_url: str = LWA_URL,
) -> Secret:
    """`exchange_code` for asyncio."""
    form = lwa.code_form(credentials, code, redirect_uri)
    answer = await http.post_form(lwa_url, form, timeout=lwa.TIMEOUT)
    return _refresh_token(lwa.read_token(answer.status_code, answer.content, form))


def _refresh_token(grant: lwa.Granted) -> Secret:
    if grant.refresh_token is None:
        raise LWAError("Login with Amazon took the code but sent no refresh token: begin the authorisation again.")
    return grant.refresh_token


class LoopbackReceiver:
    """Waits on this machine for the redirect that follows the consent page.

    A context manager; it listens from its entry on. Amazon redirects to https addresses alone, so an
    application registers a page of its own that passes the query on to here, or one pastes the address.

    Args:
        state: The one that the consent page was opened with.
        port: Where to listen; 0 takes a free one.
        host: A loopback address.
    """

    def __init__(self, state: str, *, port: int = 0, host: str = "127.0.0.1") -> None:
        if not is_loopback(f"http://{host}"):
            raise ConfigurationError(f"The redirect can be received only on this machine, not on {host!r}.")
        self._state = state
        self._address = (host, port)
        self._server: ThreadingHTTPServer | None = None
        self._done = threading.Event()
        self._consent: Consent | None = None
        self._refusal: ConfigurationError | None = None

    @property
    def url(self) -> str:
        """Where it listens."""
        host, port = (self._server.server_address if self._server else self._address)[:2]
        return f"http://{host!s}:{port}/"

    def __enter__(self) -> Self:
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            timeout = 5.0

            def do_GET(self) -> None:
                status, text = receiver._take(self.path)
                body = _PAGE.format(text=text).encode()
                self.send_response(status)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Referrer-Policy", "no-referrer")
                self.send_header("Cache-Control", "no-store")
                self.end_headers()
                self.wfile.write(body)
                receiver._told()

            def log_message(self, format: str, *args: Any) -> None:  # the base class's name  # noqa: A002
                """Say nothing: the path has the code in it."""

        try:
            # A thread for each connection, for browsers open some that they say nothing on.
            self._server = ThreadingHTTPServer(self._address, Handler)
        except (OSError, OverflowError) as error:
            host, port = self._address
            reason = error.strerror if isinstance(error, OSError) else "ports end at 65535"
            raise ConfigurationError(f"Cannot listen on {host}:{port} ({reason}): take another port.") from error
        threading.Thread(target=self._server.serve_forever, args=(_LOOK_EVERY,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()

    def wait(self, seconds: float, now: Callable[[], float]) -> Consent:
        """Wait for the redirect; a request that brings another state is refused and waited past.

        Args:
            seconds: How long.
            now: Seconds that only grow.

        Raises:
            ConfigurationError: Nothing came in time, or the selling partner refused.
        """
        if self._server is None:
            raise ConfigurationError("The receiver is not open: use it in a with statement.")
        end = now() + seconds
        while not self._done.wait(max(0.0, end - now())):
            if now() >= end:
                raise ConfigurationError(f"No redirect came within {seconds:.0f} s: begin the authorisation again.")
        if self._consent is None:
            raise self._refusal or ConfigurationError("No redirect came: begin the authorisation again.")
        return self._consent

    def _told(self) -> None:
        """The browser has its page; if it brought the redirect, the wait is over."""
        if self._consent is not None or self._refusal is not None:
            self._done.set()

    def _take(self, path: str) -> tuple[int, str]:
        if not _is_ours(_query(path), self._state):
            return 400, "This is not the expected redirect."
        try:
            self._consent = read_redirect(path, self._state)
        except ConfigurationError as error:
            self._refusal = error
            return 400, "The application was not authorised."
        return 200, "Authorised. You can close this page."


_PAGE = "<!doctype html><meta charset=utf-8><title>SP-API</title><p>{text}</p>\n"

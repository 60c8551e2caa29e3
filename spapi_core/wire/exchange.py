"""The wire: one request is sent, and one `HTTPAnswer` comes back, whatever its status.

Every exception of the HTTP library becomes one of ours, which says whether the request can have reached Amazon. An answer
is read within its `Bounds`. Redirects are not followed, so a token never travels to another host. No retry, no token, no
meaning of a status is known here. How the wire is set up is in `spapi_core.wire.http_settings`.
"""

from __future__ import annotations

import re
import time
import zlib
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from attrs import field, frozen

from spapi_core.errors import (
    ConfigurationError,
    ConnectionLostError,
    ConnectionNotMadeError,
    TotalTimeoutError,
    TransportError,
    redact,
)
from spapi_core.marketplaces import START_SANDBOX, is_loopback
from spapi_core.wire import connections, httplib
from spapi_core.wire.bounds import BoundedBody, Bounds, too_large
from spapi_core.wire.user_agent import own_name, user_agent

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType


_SUCCESS = range(200, 300)

_UNWRITABLE = (
    "The request cannot be written as HTTP, nothing was sent: look for line breaks and characters other than printable "
    "ASCII in the token, the user agent, and the headers of an httpx client of your own."
)
_UNSENT = "client has been closed"
"""What the libraries say of a request to a closed client; of one under way they say other things."""
_QUOTED = re.compile(r""":? *(?:bytearray\()?\bb['"].*""", re.DOTALL)


@frozen
class HTTPAnswer:
    """What came back.

    Args:
        status_code: HTTP status.
        headers: Case-insensitive.
        content: The body, inflated; as far as it came when it was cut.
        cut: What broke the body off; None when it is complete.
    """

    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    cut: TransportError | None = None


_FORM = {"content-type": "application/x-www-form-urlencoded;charset=UTF-8", "accept": "application/json"}


def form_headers(agent: str | None) -> dict[str, str]:
    """The headers of a form, with the agent where one is named."""
    return {**_FORM, "user-agent": agent or user_agent(own_name())}


@frozen
class Total:
    """What one request may cost.

    Args:
        bounds: Bytes at most.
        seconds: From now to the last byte of the answer; None for no end.
        setting: Name of the bound that the seconds come from.
        limit: The whole bound, of which the seconds are left.
        token: A token is asked for.
        public: The request may go to an address of the public internet alone.
    """

    bounds: Bounds
    seconds: float | None = None
    setting: str = "total_time"
    limit: float | None = None
    token: bool = False
    public: bool = False


class Spent:
    """One request under way: how long it has been so far, and how much of it is read."""

    def __init__(self, total: Total) -> None:
        self._total = total
        bounds, seconds = total.bounds, total.seconds
        if seconds is not None and seconds <= 0:
            raise self._over()
        self._deadline = None if seconds is None else time.monotonic() + seconds
        self._broken: tuple[type[Exception], ...] = ()
        self._client: Any = None
        self.extensions = {
            connections.EXTENSION: connections.Allowance(self._deadline, bounds.largest_headers, public=total.public)
        }

    def by(self, library: httplib.Library, client: Any) -> None:
        """Who carries it; kept here, since closing the connections meanwhile takes nothing from what is under way."""
        self._broken = library.broken
        self._client = client

    def broken(self) -> tuple[type[Exception], ...]:
        """What reading the answer raises; from a client that was closed meanwhile, anything."""
        return (*self._broken, OSError, RuntimeError) if self._client.is_closed else self._broken

    def left(self) -> float | None:
        """Seconds until the time is over; None where it has no end."""
        return None if self._deadline is None else max(0.001, self._deadline - time.monotonic())

    def check(self) -> None:
        """Raise TotalTimeoutError when the time is over."""
        if self._deadline is not None and time.monotonic() >= self._deadline:
            raise self._over()

    def body(self, response: Any) -> BoundedBody:
        """What is to hold the body of an answer."""
        status, bounds = response.status_code, self._total.bounds
        limit = bounds.largest_headers
        if limit is not None and sum(len(name) + len(value) + 4 for name, value in response.headers.raw) > limit:
            raise too_large("The header block of the answer", "largest_headers", limit, status_code=status)
        name = "largest_answer" if status in _SUCCESS else "largest_error"
        if self._total.token:
            name = "largest_token_answer"
        return BoundedBody(response.headers, getattr(bounds, name), name, status)

    def refused(self, response: Any, error: TransportError) -> HTTPAnswer:
        """An answer whose body is not taken: of an error its status says enough."""
        if response.status_code in _SUCCESS or self._total.token:
            raise error
        return HTTPAnswer(response.status_code, response.headers, b"", error)

    def _over(self) -> TotalTimeoutError:
        total = self._total
        limit = total.limit or total.seconds
        what = "The token request" if total.token else "The call"
        sent = "" if total.token else "; what was sent may have been carried out"
        return TotalTimeoutError(
            f"{what} took longer than {total.setting}, {limit:.6g} s{sent}; raise {total.setting} if it is to take that long",
            setting=total.setting,
            limit=limit,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """In threads the streams keep to the deadline."""


def keep_url(library: httplib.Library, request: Any, url: str, client: Any) -> None:
    """Send exactly the URL that was asked for: a client's own `params` would take the place of its query."""
    if client.params:
        request.url = library.api.URL(url)
    if redact(url) is not url:
        request.url = library.guarded_url(request.url)


def answer_of(response: Any, body: BoundedBody) -> HTTPAnswer:
    """An answer that was read whole."""
    cut = (
        None
        if body.whole()
        else ConnectionLostError("The answer broke off (the end of its compressed body is missing)")
    )
    return HTTPAnswer(response.status_code, response.headers, body.content, cut)


def translated(
    library: httplib.Library, error: Exception, client: Any, url: str
) -> TransportError | ConfigurationError | None:
    """Our error for one before an answer began; None for one that an event hook of the caller's raised."""
    api = library.api
    closed = client.is_closed
    if isinstance(error, UnicodeEncodeError) or (
        isinstance(error, api.LocalProtocolError) and "Content-Length" not in str(error) and not closed
    ):
        _forget(error)
        return ConfigurationError(_UNWRITABLE)
    if isinstance(error, api.HTTPStatusError):
        return None
    if isinstance(error, RuntimeError) and (not closed or _UNSENT in str(error)):
        return ConfigurationError(f"The connections cannot be used: {error}") if closed else None
    if isinstance(error, api.InvalidURL):
        return ConfigurationError("The URL cannot be used: it is not valid")
    kind = type(error).__name__
    if isinstance(error, library.not_made):
        return ConnectionNotMadeError(
            f"No connection{_place(url)} ({kind}: {_reason(error)}); nothing was sent{_hint(url)}"
        )
    return ConnectionLostError(f"No answer ({kind}: {_reason(error)}); the request may have been carried out")


def _place(url: str) -> str:
    """The host of a URL, never its user, path or query: they may be signed."""
    parts = urlsplit(url)
    return f" to {parts.scheme}://{parts.netloc.rpartition('@')[2]}" if parts.hostname else ""


def _hint(url: str) -> str:
    return f". {START_SANDBOX}" if is_loopback(url) else ""


def _forget(error: Exception) -> None:
    """Take the header out of an error that quotes it: it may hold a token."""
    error.__cause__ = error.__context__ = None
    if isinstance(error, UnicodeEncodeError):
        error.object = ""
    error.args = ("illegal header",)


def cut_off(error: Exception) -> ConnectionLostError:
    """Our error for one of the library's, in the middle of an answer."""
    name = "DecodingError" if isinstance(error, zlib.error) else type(error).__name__
    return ConnectionLostError(f"The answer broke off ({name}: {_reason(error)})")


def _reason(error: Exception) -> str:
    """What the library says, without bytes of the wire that it quotes: they may be somebody's data."""
    said = str(error)
    quoted = _QUOTED.search(said)
    if quoted:
        said = said[: quoted.start()]
        error.__cause__ = error.__context__ = None
        error.args = (said,)
    return said or ("timed out" if type(error).__name__.endswith("Timeout") else "closed")

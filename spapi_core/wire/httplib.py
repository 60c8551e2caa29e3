"""Which HTTP library carries the requests: httpx2 where it is installed, else httpx.

Both have one API. What differs by name alone (exceptions, clients, the connections underneath) is gathered
here once for each library, when the first request needs it; importing this module loads neither.
"""

from __future__ import annotations

import http.cookiejar
import os
import sys
import zlib
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from attrs import frozen

from spapi_core.errors import ConfigurationError, redact
from spapi_core.wire.handshakes import STEPS

if TYPE_CHECKING:
    import ssl

__all__ = ["VARIABLE", "Library", "chosen_library", "is_client", "library", "library_of"]

NAMES = ("httpx2", "httpx")
"""In the order in which they are taken."""
VARIABLE = "SPAPI_HTTP_LIBRARY"
"""Environment variable that names the library to take."""

_CORES = {"httpx2": "httpcore2", "httpx": "httpcore"}
_OF_CORE = ("TimeoutException", "NetworkError", "ProtocolError", "ProxyError", "UnsupportedProtocol")
_NOT_MADE = ("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol")


@frozen(eq=False)
class Library:
    """One HTTP library.

    Args:
        name: Name of the package.
        api: The package.
        core: The package of its connections.
        failures: What sending raises.
        broken: What reading an answer raises.
        not_made: What is raised where nothing reached the server.
        of_core: What its connections raise.
        guarded_url: A URL that hides its signature when it is written.
    """

    name: str
    api: Any
    core: Any
    failures: tuple[type[Exception], ...]
    broken: tuple[type[Exception], ...]
    not_made: tuple[type[Exception], ...]
    of_core: tuple[type[Exception], ...]
    guarded_url: type[Any]

    def translated(self, error: Exception) -> Exception:
        """The library's error for one of its connections: they have the same names."""
        kind: type[Exception] = next(
            (getattr(self.api, each.__name__) for each in type(error).__mro__ if hasattr(self.api, each.__name__)),
            self.api.TransportError,
        )
        return kind(str(error))


def chosen_library(name: str | None = None) -> str:
    """The name of the library to take.

    Args:
        name: "httpx" or "httpx2"; None takes `SPAPI_HTTP_LIBRARY`, else httpx2 where it is installed.

    Raises:
        ConfigurationError: There is no such library, or it is not installed.
    """
    said = name or os.environ.get(VARIABLE)
    if not said:
        return next((each for each in NAMES if _installed(each)), "httpx")
    where = "library" if name else VARIABLE
    if said not in NAMES:
        raise ConfigurationError(f"{where} is {said!r}: use 'httpx' or 'httpx2'")
    if not _installed(said):
        extra = "spapi-clients[httpx2]" if said == "httpx2" else "spapi-clients"
        raise ConfigurationError(f"{where} is {said!r}, which is not installed: pip install '{extra}'")
    return said


@cache
def library(name: str) -> Library:
    """A library by name, imported."""
    api = import_module(name)

    class GuardedURL(api.URL):  # type: ignore[misc, name-defined]  # the class of the library that is loaded
        """A URL that hides its signature, and who is named in it, when it is written, as httpx does in its log."""

        def __str__(self) -> str:
            # The library reads it again where it looks for cookies, and brackets would stand for an IPv6 address.
            return redact(super().__str__()).replace("[redacted]", "redacted")

    core = import_module(_CORES[api.__name__])
    of_core = tuple(getattr(core, each) for each in _OF_CORE)
    return Library(
        name,
        api,
        core,
        (api.HTTPError, api.InvalidURL, UnicodeEncodeError, RuntimeError),
        (api.HTTPError, api.StreamError, zlib.error, *of_core),
        tuple(getattr(api, each) for each in _NOT_MADE),
        of_core,
        GuardedURL,
    )


def is_client(client: object, kind: str) -> bool:
    """Whether an object is a client of one of the libraries.

    Args:
        client: Anything.
        kind: "Client" or "AsyncClient".
    """
    return any(isinstance(client, getattr(api, kind)) for api in _loaded())


def library_of(client: object) -> Library:
    """The library that a client belongs to."""
    api = next(api for api in _loaded() if isinstance(client, api.Client | api.AsyncClient))
    return library(api.__name__)


def has_sockets(client: Any) -> bool:
    """Whether a client talks over the network, rather than to an application or a stub in this process."""
    inside = tuple(
        getattr(library_of(client).api, each) for each in ("MockTransport", "ASGITransport", "WSGITransport")
    )
    return not isinstance(getattr(client, "_transport", None), inside)


@cache
def _context(name: str, *certificates: str | None) -> ssl.SSLContext:  # noqa: ARG001 - what the context was made from
    api = library(name).api
    with STEPS.lock:
        context: ssl.SSLContext = api.create_ssl_context()
    return context


def context(name: str) -> ssl.SSLContext:
    """The TLS context of the process: the usual certificates, read once for each place that is named for them."""
    return _context(name, os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


def no_cookies() -> http.cookiejar.CookieJar:
    """A jar that takes nothing: one account's cookies are not for the next."""
    return http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(allowed_domains=[]))


def _loaded() -> list[Any]:
    """The libraries that somebody has imported; a client of one that nobody has cannot exist."""
    return [sys.modules[name] for name in NAMES if name in sys.modules]


def _installed(name: str) -> bool:
    return name in sys.modules or find_spec(name) is not None

"""How the wire is set up: timeouts, proxies, certificates, and the client of the HTTP library, made when it is first needed.

Which library that is is decided in `spapi_core.wire.httplib`; over which connection a request goes in
`spapi_core.wire.connections`.
"""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

from spapi_core.errors import ConfigurationError
from spapi_core.seconds import checked_seconds
from spapi_core.wire import connections, httplib
from spapi_core.wire.bounds import ACCEPTED, Bounds
from spapi_core.wire.direct import Way

if TYPE_CHECKING:
    import ssl

    import httpx
    import httpx2

    HTTPClient: TypeAlias = httpx.Client | httpx2.Client
    AsyncHTTPClient: TypeAlias = httpx.AsyncClient | httpx2.AsyncClient

TIMEOUT = 60.0
"""Seconds without a byte of the answer after which it is given up."""
CONNECT_TIMEOUT = 10.0
"""Seconds to make a connection."""

_LOOPBACK = ("all://localhost", "all://127.0.0.1", "all://[::1]")
_LONGEST = 1_000_000  # more is too much for a socket
_PROXY_SCHEMES = frozenset({"http", "https", "socks5", "socks5h"})


class HTTPSettings:
    """What both halves share: what was configured, and the client of the library, made when it is first needed."""

    _kind = "Client"
    _made: tuple[httplib.Library, Any, Way | None] | None = None

    def __init__(
        self,
        client: Any,
        timeout: float | None,
        proxy: str | None,
        verify: ssl.SSLContext | bool,  # noqa: FBT001 - as httpx
        library: str | None,
        bounds: Bounds | None,
    ) -> None:
        _check_settings(client, self._kind, proxy)
        if library is not None:
            httplib.chosen_library(library)
        self.bounds = bounds or Bounds()
        self._given = client
        self._seconds = _seconds(timeout)
        self._proxy = proxy
        self._verify = verify
        self._name = library
        self._closed = False
        self._process = os.getpid()
        self._ways: dict[str, Any] = {}
        self._whole: Any = None

    def _ready(self) -> tuple[httplib.Library, Any, Way | None]:
        """The library, its client, and the way past it to connections of ours; None in a client of the caller's."""
        if self._whole is not None:
            made: tuple[httplib.Library, Any, Way | None] = self._whole._ready()  # noqa: SLF001 - another of this class
            return made
        if self._closed:
            raise ConfigurationError("The connections cannot be used: they are closed")
        known = self._made
        if known is None:
            fresh = self._given_client() if self._given is not None else self._new_client()
            # Of two threads that are here at once the first one wins; what the other made has no connections yet.
            known = self.__dict__.setdefault("_made", fresh)
        if self._given is not None:
            self._check_origin()
        return known

    def _given_client(self) -> tuple[httplib.Library, Any, Way | None]:
        return httplib.library_of(self._given), self._given, None

    def _new_client(self) -> tuple[httplib.Library, Any, Way | None]:
        """A client whose connections are ours; a proxy of the environment is not for this machine's own servers."""
        library = httplib.library(httplib.chosen_library(self._name))
        around: dict[str, Any] | None = None if self._proxy else dict.fromkeys(_LOOPBACK)
        try:
            client = getattr(library.api, self._kind)(
                proxy=self._proxy,
                mounts=around,
                limits=library.api.Limits(keepalive_expiry=connections.IDLE_SECONDS),
                verify=httplib.context(library.name) if self._verify is True else self._verify,
                cookies=httplib.no_cookies(),
                follow_redirects=False,
                headers={"accept-encoding": ACCEPTED},
            )
        except (ImportError, ValueError, OSError, library.api.InvalidURL) as error:
            raise _unusable(error) from error
        pool = connections.Pool if self._kind == "Client" else connections.AsyncPool
        for transport in {client._transport, *client._mounts.values()} - {None}:  # noqa: SLF001 - the library has no argument for it
            transport._pool = pool(transport._pool, library.core)  # noqa: SLF001 - as above
        return library, client, Way(library, client)

    def _check_origin(self) -> None:
        """A client of the caller's own keeps connections of one process; ours see to that themselves."""
        if self._process != os.getpid() and httplib.has_sockets(self._given):
            raise ConfigurationError(
                "This httpx client was made before the process forked: its connections belong to the parent process. "
                "Make it after the fork, or give none: our own connections are made again in each process."
            )

    def _waits(self, seconds: float | None) -> dict[str, float]:
        """The silence that is borne over connections of ours, as they take it."""
        limit = self._seconds if seconds is None else _seconds(seconds)
        limit = TIMEOUT if limit is None else limit
        return {"connect": min(limit, CONNECT_TIMEOUT), "read": limit, "write": limit, "pool": limit}

    def _wait(self, library: httplib.Library, seconds: float | None, left: float | None) -> Any:
        """The silence that is borne; that of the caller's own client where nothing is said.

        Our own streams keep to what is `left` of the whole time; in a client of the caller's, no silence may be longer.
        """
        limit = self._seconds if seconds is None else _seconds(seconds)
        if limit is None and self._given is not None:
            known = self._given.timeout
        else:
            limit = TIMEOUT if limit is None else limit
            known = library.api.Timeout(limit, connect=min(limit, CONNECT_TIMEOUT))
        return known if self._given is None or left is None else _shortened(library, known, left)


class AsyncHTTPSettings(HTTPSettings):
    """The settings of the half that belongs to event loops."""

    _kind = "AsyncClient"
    _loop: asyncio.AbstractEventLoop | None = None

    def _ready(self) -> tuple[httplib.Library, Any, Way | None]:
        running_loop()
        return super()._ready()

    def _check_origin(self) -> None:
        super()._check_origin()
        loop = running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop and httplib.has_sockets(self._given):
            raise ConfigurationError(
                "This httpx client was used in another event loop: its connections belong to that one. Make one for each "
                "loop, or give none: connections of our own are kept apart for each event loop."
            )


def running_loop() -> asyncio.AbstractEventLoop:
    """The event loop of asyncio that runs this.

    Raises:
        ConfigurationError: There is none, as under trio.
    """
    try:
        return asyncio.get_running_loop()
    except RuntimeError as error:
        raise ConfigurationError(
            "Async clients run on asyncio (and uvloop); no asyncio event loop is running here. Under trio use the sync "
            "client in threads, e.g. trio.to_thread.run_sync(client.send, call)."
        ) from error


def _shortened(library: httplib.Library, known: Any, left: float) -> Any:
    """A timeout of the library's none of whose parts is longer than that."""
    parts = {"connect": known.connect, "read": known.read, "write": known.write, "pool": known.pool}
    if all(value is not None and value <= left for value in parts.values()):
        return known
    return library.api.Timeout(**{name: left if value is None else min(value, left) for name, value in parts.items()})


def _seconds(limit: float | None) -> float | None:
    """A timeout that was given, checked."""
    return checked_seconds(
        "timeout", limit, above_zero=True, most=_LONGEST, none="for the usual one", error=ConfigurationError
    )


def _check_settings(client: object, kind: str, proxy: str | None) -> None:
    if client is not None and not httplib.is_client(client, kind):
        raise ConfigurationError(f"http is a {type(client).__name__}: give a httpx.{kind} or httpx2.{kind}")
    if proxy is None:
        return
    if client is not None:
        raise ConfigurationError("proxy cannot be set for an httpx client of your own: set it there")
    try:
        parts = urlsplit(proxy)
        usable = parts.scheme in _PROXY_SCHEMES and bool(parts.hostname) and parts.port != 0
    except (ValueError, AttributeError) as error:
        raise _unusable(error) from error
    if not usable:
        raise _unusable(ValueError("a proxy is http://, https:// or socks5://, with a host; a port is from 1 to 65535"))


def _unusable(error: Exception) -> ConfigurationError:
    return ConfigurationError(
        f"No connections can be made with these settings ({type(error).__name__}: {error}): look at proxy=, "
        "HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and SSL_CERT_FILE."
    )

"""Listening: the sandbox's port, with or without TLS, and its proxy's."""

from __future__ import annotations

import asyncio
import ipaddress
from typing import TYPE_CHECKING

from aiohttp import web
from attrs import define, field

from spapi_core.sandbox.server.certificates import Authority
from spapi_core.sandbox.server.proxy import ProxyConnection
from spapi_core.sandbox.server.slow_clients import PatientServer
from spapi_core.sandbox.world.accounts_file import AccountsFileError

if TYPE_CHECKING:
    from pathlib import Path

    from spapi_core.sandbox.server.handler import Sandbox

__all__ = ["Listening", "Served", "check_host", "serve"]


@define(frozen=True, kw_only=True)
class Listening:
    """Where a sandbox is to listen, and how.

    Args:
        host: Address.
        port: 0 for a free one.
        tls: Speak https.
        proxy: Listen as a proxy too.
        proxy_port: 0 for a free one.
        ca_file: Where the certificate authority's certificate goes; None for a temporary file.
    """

    host: str = "127.0.0.1"
    port: int = 0
    tls: bool = False
    proxy: bool = False
    proxy_port: int = 0
    ca_file: Path | None = None


@define(kw_only=True)
class Served:
    """A sandbox that listens.

    Args:
        url: Base URL.
        port: Of the URL.
        proxy_url: Of its proxy; None without one.
        ca_file: The certificate that clients trust it by; None without TLS.
    """

    url: str
    port: int
    proxy_url: str | None = None
    ca_file: Path | None = None
    _runner: web.ServerRunner = field(alias="runner", repr=False)
    _proxy: asyncio.Server | None = field(default=None, alias="proxy", repr=False)
    _authority: Authority | None = field(default=None, alias="authority", repr=False)

    @property
    def environment(self) -> dict[str, str]:
        """Environment variables by which most programs use the proxy and trust the certificate."""
        found: dict[str, str] = {}
        if self.proxy_url:
            found |= dict.fromkeys(("HTTPS_PROXY", "https_proxy"), self.proxy_url)
        if self.ca_file:
            found |= dict.fromkeys(("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"), str(self.ca_file))
        return found

    async def close(self) -> None:
        """Listen no more, end all connections, remove a temporary certificate."""
        if self._proxy is not None:
            self._proxy.close()
        await self._runner.cleanup()
        if self._authority is not None:
            self._authority.close()


async def serve(sandbox: Sandbox, listening: Listening) -> Served:
    """Listen.

    Args:
        sandbox: What answers.
        listening: Where and how.

    Raises:
        OSError: A port is taken, or the certificate's file cannot be written.
    """
    host = listening.host
    authority = Authority(listening.ca_file, (host,)) if listening.tls or listening.proxy else None
    server = PatientServer(sandbox.handle, sandbox.settings.patience)
    runner = web.ServerRunner(server, shutdown_timeout=1.0)
    await runner.setup()
    context = authority.context if authority and listening.tls else None
    proxy: asyncio.Server | None = None
    try:
        await web.TCPSite(runner, host, listening.port, reuse_address=True, ssl_context=context).start()
        if authority and listening.proxy:
            proxy = await asyncio.get_running_loop().create_server(
                lambda: ProxyConnection(
                    server,
                    authority.context,
                    lambda: sandbox.ports,
                    sandbox.settings.patience,
                    lambda name, answer: sandbox.turn_away("CONNECT", name, answer),
                ),
                host,
                listening.proxy_port,
                reuse_address=True,
            )
    except OSError:
        await runner.cleanup()
        if authority is not None:
            authority.close()
        raise
    port = int(runner.addresses[0][1])
    shown = f"[{host}]" if ":" in host else host
    proxy_port = int(proxy.sockets[0].getsockname()[1]) if proxy else None
    sandbox.ports = (port,) if proxy_port is None else (port, proxy_port)
    return Served(
        url=f"{'https' if context else 'http'}://{shown}:{port}",
        port=port,
        proxy_url=f"http://{shown}:{proxy_port}" if proxy_port else None,
        ca_file=authority.file if authority else None,
        runner=runner,
        proxy=proxy,
        authority=authority,
    )


def check_host(host: str, *, allow_remote: bool) -> None:
    """Refuse to listen where others on the network could come in, unless asked to.

    Raises:
        ConfigurationError: The address is not one of loopback.
    """
    try:
        loopback = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        loopback = False
    if not loopback and not allow_remote:
        raise AccountsFileError(
            f"the sandbox listens on loopback alone, not on {host!r}: say --allow-remote (allow_remote=True) "
            "if others shall reach it"
        )

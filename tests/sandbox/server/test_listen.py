from __future__ import annotations

import socket
from collections.abc import Iterator

import httpx
import pytest

from spapi_core.sandbox import ConfigurationError, LocalSandbox


@pytest.fixture
def sandbox() -> Iterator[LocalSandbox]:
    """A separate stateful sandbox."""
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False) as running:
        yield running


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.com", ""])  # noqa: S104 - to be refused
def test_it_listens_on_loopback_alone_unless_told(host: str) -> None:
    """The message says how."""
    with pytest.raises(ConfigurationError, match="allow-remote"):
        LocalSandbox(host=host)


def test_it_listens_on_ipv6_loopback_too() -> None:
    """With its own form of address."""
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("this machine has no IPv6 loopback")
    with LocalSandbox(host="::1", plans="none") as sandbox:
        assert sandbox.url.startswith("http://[::1]:")
        assert httpx.get(sandbox.url + "/_sandbox/api/status").status_code == 200


def test_a_port_in_use_is_told(sandbox: LocalSandbox) -> None:
    """The error comes to the code that starts it."""
    with pytest.raises(OSError, match="address already in use"), LocalSandbox(port=sandbox.port):
        pass

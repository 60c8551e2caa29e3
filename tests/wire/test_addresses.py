"""Which addresses are public, in every spelling."""

from __future__ import annotations

import pytest

from spapi_core.wire.addresses import is_public, may_be_public

NOT_PUBLIC = [
    "127.0.0.1",
    "127.255.1.2",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",  # noqa: S104 - read, not bound
    "224.0.0.1",
    "255.255.255.255",
    "198.18.0.1",
    "::1",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "fd00::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "2002:7f00:1::",
    "2001:db8::1",
    "::127.0.0.1",
    "::ffff:0:127.0.0.1",
    "::a9fe:a9fe",
    "fec0::1",
    "64:ff9b:1::7f00:1",
    "5f00::1",
    "3fff::1",
    "4000::1",
    "192.88.99.1",
    "192.0.0.1",
    "240.0.0.1",
]


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_addresses_that_are_not_of_the_public_internet(address: str) -> None:
    """Loopback, link-local, private, shared, reserved, multicast; of version 4 also inside of version 6."""
    assert not is_public(address)
    host = f"[{address}]" if ":" in address else address
    assert not may_be_public(f"https://{host}/document?X-Amz-Signature=1")
    assert not may_be_public(f"https://{host}:8443/document")


@pytest.mark.parametrize("address", ["52.216.1.1", "8.8.8.8", "2600:1f60::1", "64:ff9b::808:808", "::ffff:8.8.8.8"])
def test_addresses_that_are(address: str) -> None:
    """Those of Amazon and all others."""
    assert is_public(address)


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LOCALHOST",
        "localhost.",
        "a.localhost",
        "db",
        "printer.local",
        "metadata.google.internal",
        "127.1",
        "0x7f.1",
        "2130706433",
        "017700000001",
        "127.0.0.1.",
        "",
        "[not-an-address]",
    ],
)
def test_hosts_that_lead_elsewhere_as_they_are_written(host: str) -> None:
    """All spellings that connecting takes, and names that are of no public zone."""
    assert not may_be_public(f"https://{host}/")


@pytest.mark.parametrize(
    "host", ["tortuga-prod-eu.s3-eu-west-1.amazonaws.com", "d34o8swod1owfl.cloudfront.net", "example.com.", "8.8.8.8"]
)
def test_hosts_of_the_internet(host: str) -> None:
    """Names are looked up when they are connected to."""
    assert may_be_public(f"https://{host}/document")

"""Which addresses are public: where a link that a server made up may lead.

A link of a document comes from an answer. One that leads to this machine, to the network it is in or to the metadata
service of a cloud is not Amazon's.
"""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

__all__ = ["is_public", "may_be_public"]

_NAT64 = IPv6Network("64:ff9b::/96")
_UNICAST = IPv6Network("2000::/3")
"""All of version 6 that is given out; what is outside is local, obsolete or not assigned."""
_RESERVED = (IPv6Network("3fff::/20"), IPv4Network("192.88.99.0/24"))
"""Documentation, and relays of 6to4, that not every Python counts as such."""
_LOCAL_NAMES = ("localhost", "local", "internal", "localdomain", "home.arpa")


def is_public(address: str) -> bool:
    """Whether an address of IP is one of the public internet."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return all(_is_given_out(each) for each in (found, *_inside(found)))


def _is_given_out(address: IPv4Address | IPv6Address) -> bool:
    if not address.is_global or address.is_multicast or any(address in each for each in _RESERVED):
        return False
    if isinstance(address, IPv4Address) or address.ipv4_mapped is not None:
        return True
    return address in _UNICAST or address in _NAT64


def _inside(address: IPv4Address | IPv6Address) -> list[IPv4Address]:
    """The addresses of version 4 that one of version 6 stands for."""
    if isinstance(address, IPv4Address):
        return []
    found = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in _NAT64:
        found.append(IPv4Address(int(address) & 0xFFFFFFFF))
    return [each for each in found if each is not None]


def may_be_public(url: str) -> bool:
    """Whether the host of a URL, as it is written, can be one of the public internet; a name may still lead elsewhere."""
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return False
    if ":" in host:
        return is_public(host)
    try:
        # All spellings that connecting takes: 127.1, 0x7f.1, 2130706433.
        return is_public(socket.inet_ntoa(socket.inet_aton(host)))
    except (OSError, UnicodeEncodeError):
        return "." in host and not any(host == name or host.endswith(f".{name}") for name in _LOCAL_NAMES)

"""The hosts that a sandbox speaks for behind its proxy, and the refusal of every other one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.sandbox.answers import Answer
from spapi_core.sandbox.world.marketplaces import REGIONS

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["AMAZON", "DOCUMENTS", "LOOPBACK", "split_authority", "stands_for", "turned_away"]

DOCUMENTS = "documents.spapi-sandbox.test"
"""Host of document links behind the proxy. Its ending is reserved: without the proxy such a link leads nowhere."""

AMAZON = frozenset(
    {f"sellingpartnerapi-{region}.amazon.com" for region in REGIONS}
    | {f"sandbox.sellingpartnerapi-{region}.amazon.com" for region in REGIONS}
    | {"api.amazon.com"}
)
"""Amazon's hosts of SP-API, production and sandbox, and of Login with Amazon."""

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_PORTS = {None, 80, 443}


def split_authority(text: str) -> tuple[str, int | None]:
    """Host in lower case and port of `host:port`; None where there is no usable port."""
    host, sign, port = text.rpartition(":")
    if not sign or port.endswith("]"):
        host, port = text, ""
    number = int(port) if port.isascii() and port.isdigit() and len(port) < 6 else None  # noqa: PLR2004 - digits
    return host.strip("[]").lower().rstrip("."), number


def stands_for(authority: str, ports: Iterable[int]) -> bool:
    """Whether a sandbox answers for a host.

    Args:
        authority: Host, or host and port.
        ports: Those that this sandbox listens on.
    """
    host, port = split_authority(authority)
    if host in LOOPBACK:
        return port in set(ports)
    return (host in AMAZON or host == DOCUMENTS) and port in _PORTS


def turned_away(authority: str) -> Answer:
    """What is said to a request for another host."""
    shown = "".join(letter for letter in authority[:100] if letter.isascii() and letter.isprintable())
    text = (
        f"The sandbox's proxy does not answer for {shown} and forwards nothing. It stands for sellingpartnerapi-"
        "{na,eu,fe}.amazon.com, sandbox.sellingpartnerapi-{na,eu,fe}.amazon.com, api.amazon.com and its own "
        "documents, on the ports 80 and 443. Name other hosts in NO_PROXY.\n"
    )
    return Answer(403, text.encode(), "text/plain; charset=utf-8", {"x-spapi-sandbox-source": "proxy"})

"""What the local sandbox server manages: answers a second of one core, start, memory; in a process of its own.

Answers a second are counted against the processor time of the server, so that neither the caller nor
whatever else the machine does takes part in the figure.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.report import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SEED = "orders = 100000\ncatalog = 100000\nlistings = 100000\n"
_MARKETPLACE = "ATVPDKIKX0DER"
_STATIC = (
    "/orders/v0/orders?CreatedAfter=TEST_CASE_200&MarketplaceIds=ATVPDKIKX0DER",
    "/orders/v0/orders/TEST_CASE_200",
    "/sellers/v1/marketplaceParticipations",
    "/orders/v0/orders/TEST_CASE_200/orderItems",
)
_CONNECTIONS = 16


def measure() -> list[Figure]:
    """Answers a second, seconds until it listens, and resident memory."""
    with tempfile.TemporaryDirectory() as folder:
        seed = Path(folder) / "seed.toml"
        seed.write_text(_SEED, encoding="utf-8")
        # As pip installs it: with its bytecode, which the first start writes.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        with _served("--plans", "none", environment=environment) as (port, _, _):
            _token(port)
        with _served("--plans", "none", environment=environment) as (port, pid, started):
            static = _rate(port, pid, _STATIC, 6000)
            static_memory = _memory(pid)
        with _served("--stateful", "--plans", "none", "--seed", str(seed)) as (port, pid, _):
            orders = _listed(port)
            paths = [
                *(f"/orders/v0/orders/{order}" for order in orders),
                *(f"/orders/v0/orders/{order}/orderItems" for order in orders),
                f"/orders/v0/orders?CreatedAfter=2020-01-01&MaxResultsPerPage=10&MarketplaceIds={_MARKETPLACE}",
                f"/catalog/2022-04-01/items?keywords=lamp&marketplaceIds={_MARKETPLACE}",
                f"/listings/2021-08-01/items/ME/SBX-0099999?marketplaceIds={_MARKETPLACE}",
            ]
            stateful = _rate(port, pid, paths, 4000)
            stateful_memory = _memory(pid)
    return [
        Figure("static answers", static, "/s", 2000, at_least=True, beside="of one core"),
        Figure("stateful answers", stateful, "/s", 1000, at_least=True, beside="of one core, 100,000 orders"),
        Figure("start", started, "s", 1.0, beside="processor time until it listens, with bytecode"),
        Figure("memory", static_memory, "MB", 150, beside="after the static answers"),
        Figure("memory", stateful_memory, "MB", 150, beside="with 100,000 orders, items and listings"),
    ]


@contextmanager
def _served(*arguments: str, environment: dict[str, str] | None = None) -> Iterator[tuple[int, int, float]]:
    command = [sys.executable, "-m", "tests.sandbox.served", *arguments]
    with subprocess.Popen(  # noqa: S603 - our own program
        command, stdout=subprocess.PIPE, text=True, env=environment
    ) as server:
        assert server.stdout is not None
        port = int(server.stdout.readline().rsplit(":", 1)[1])
        try:
            yield port, server.pid, _processor(server.pid)
        finally:
            server.terminate()


def _processor(pid: int) -> float:
    """Processor seconds that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory(pid: int) -> float:
    """Resident memory of a process in MB."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1000


def _token(port: int) -> str:
    form = {"grant_type": "refresh_token", "refresh_token": "Atzr|bench", "client_id": "a", "client_secret": "s"}
    url = f"http://127.0.0.1:{port}/auth/o2/token"
    with urllib.request.urlopen(url, urllib.parse.urlencode(form).encode()) as answer:
        return str(json.load(answer)["access_token"])


def _listed(port: int) -> list[str]:
    url = f"http://127.0.0.1:{port}/orders/v0/orders?CreatedAfter=2020-01-01&MaxResultsPerPage=20"
    request = urllib.request.Request(  # noqa: S310 - loopback
        f"{url}&MarketplaceIds={_MARKETPLACE}", headers={"x-amz-access-token": _token(port)}
    )
    with urllib.request.urlopen(request) as answer:  # noqa: S310 - loopback
        return [order["AmazonOrderId"] for order in json.load(answer)["payload"]["Orders"]]


def _rate(port: int, pid: int, paths: Sequence[str], count: int) -> float:
    """Answers for each processor second of the server, over connections that are kept."""
    token = _token(port)
    requests = [
        f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nx-amz-access-token: {token}\r\nuser-agent: bench\r\n\r\n".encode()
        for path in paths
    ]
    connections = [socket.create_connection(("127.0.0.1", port)) for _ in range(_CONNECTIONS)]
    try:
        _played(connections, requests, len(requests) * 3)
        before = _processor(pid)
        done = _played(connections, requests, count)
        return done / (_processor(pid) - before)
    finally:
        for connection in connections:
            connection.close()


def _played(connections: Sequence[socket.socket], requests: Sequence[bytes], count: int) -> int:
    done = 0
    while done < count:
        for at, connection in enumerate(connections):
            connection.sendall(requests[(done + at) % len(requests)])
        for connection in connections:
            _answered(connection)
        done += len(connections)
    return done


def _answered(connection: socket.socket) -> None:
    content = b""
    while b"\r\n\r\n" not in content:
        content += connection.recv(65536)
    head, _, body = content.partition(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(f"the sandbox answered {content[:300]!r}")
    length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
    missing = length - len(body)
    while missing > 0:
        missing -= len(connection.recv(65536))

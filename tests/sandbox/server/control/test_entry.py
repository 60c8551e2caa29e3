from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox


@pytest.fixture
def sandbox() -> Iterator[LocalSandbox]:
    """A separate stateful sandbox."""
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False) as running:
        yield running


@pytest.mark.parametrize(
    "path",
    [
        "/_sandbox/../server.py",
        "/_sandbox/%2e%2e/server.py",
        "/_sandbox/page.py",
        "/_sandbox//etc/passwd",
        "/_sandbox/..%2f..%2fetc%2fpasswd",
        "/sandbox-documents/../../etc/passwd",
        "/sandbox-documents/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/../../etc/passwd",
    ],
)
def test_no_file_of_the_machine_is_reached(path: str, sandbox: LocalSandbox) -> None:
    """Sent as they are, without a client that tidies paths up."""
    with socket.create_connection(("127.0.0.1", sandbox.port)) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert answer.split(b" ")[1] in (b"403", b"404", b"400")
    assert b"root:" not in answer
    assert b"import" not in answer


@pytest.mark.parametrize(
    ("door", "body"),
    [
        ("faults", {"kind": []}),
        ("faults", {"kind": {}}),
        ("faults", {"faults": [{"kind": None}]}),
        ("plans", {"operation": []}),
        ("plans", {"operation": {}}),
    ],
)
def test_a_control_request_of_a_wrong_kind_is_told(sandbox: LocalSandbox, door: str, body: Any) -> None:
    """A 400 with the reason, not a fault of the server."""
    answer = httpx.post(f"{sandbox.url}/_sandbox/api/{door}", json=body)
    assert (answer.status_code, list(answer.json())) == (400, ["error"])

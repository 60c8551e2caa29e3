"""A server that answers each call with the order it was asked for, in a process of its own, over http and TLS.

It stands in for Login with Amazon as well. Run as a module it writes where it listens and ends with its standard input.
"""

from __future__ import annotations

import asyncio
import json
import os
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import trustme
from attrs import frozen

TOKEN = {"access_token": "Atza|soak", "token_type": "bearer", "expires_in": 3600}
WAIT = "wait-"
"""An order whose name begins so is answered after a moment."""
MOMENT = 0.02
FAULTS = ("lost", "cut", "surplus", "word", "429", "500", "503", "404")
"""What an order's name can begin with to be answered wrongly: the line lost before or in the answer, bytes left over, no
JSON, a status."""


@frozen
class Where:
    """Where a server listens.

    Args:
        http: Base URL.
        https: Base URL over TLS.
        ca: File of the certificate to trust.
    """

    http: str
    https: str
    ca: str


_HEAD = b"HTTP/1.1 %d Some\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"


async def _faulty(order: str, writer: asyncio.StreamWriter, body: bytes) -> bool:
    """Answer wrongly where the order's name asks for it; whether it did."""
    fault = next((name for name in FAULTS if order.startswith(f"{name}-")), None)
    if fault is None:
        return False
    if fault == "lost":
        raise ConnectionResetError
    if fault == "cut":
        writer.write(_HEAD % (200, len(body)) + body[:-3])
        raise ConnectionResetError
    if fault == "surplus":
        writer.write(_HEAD % (200, len(body)) + body + _HEAD % (200, 2) + b"{}")
    elif fault == "word":
        writer.write(_HEAD % (200, 5) + b"Hello")
    else:
        writer.write(_HEAD % (int(fault), 2) + b"{}")
    await writer.drain()
    return True


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while line := await reader.readline():
            length = 0
            while header := (await reader.readline()).strip():
                name, _, value = header.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            await reader.readexactly(length)
            order = line.split(b" ")[1].decode().rpartition("/")[2]
            if order.startswith(WAIT):
                await asyncio.sleep(MOMENT)
            told: object = TOKEN if line.startswith(b"POST") else {"payload": {"AmazonOrderId": order}}
            body = json.dumps(told).encode()
            if not await _faulty(order, writer, body):
                writer.write(_HEAD % (200, len(body)) + body)
                await writer.drain()
    except (OSError, asyncio.IncompleteReadError):
        return
    finally:
        writer.close()


async def main(folder: Path) -> None:
    """Serve until standard input ends."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    ca = folder / "ca.pem"
    authority.cert_pem.write_to_path(str(ca))
    plain = await asyncio.start_server(_answer, "127.0.0.1", 0, backlog=1000)
    secure = await asyncio.start_server(_answer, "127.0.0.1", 0, backlog=1000, ssl=context)
    ports = [server.sockets[0].getsockname()[1] for server in (plain, secure)]
    where = {"http": f"http://127.0.0.1:{ports[0]}", "https": f"https://127.0.0.1:{ports[1]}", "ca": str(ca)}
    sys.stdout.write(json.dumps(where) + "\n")
    sys.stdout.flush()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)  # connections that stand open are nobody's any more


@contextmanager
def served(folder: Path) -> Iterator[Where]:
    """A server while the block runs."""
    command = [sys.executable, "-m", "tests.soak.echo", str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603  our own words
        assert server.stdout is not None
        assert server.stdin is not None
        try:
            where: dict[str, Any] = json.loads(server.stdout.readline())
            yield Where(**where)
        finally:
            server.stdin.close()
            server.wait(30)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))

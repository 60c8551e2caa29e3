"""Moto's SQS for the bench, in a process of its own: `python -m tests.bench.queue_server`, which prints its port.

Moto's queue is not safe across threads: a message that is sent while another one is deleted can be lost. So one request is
answered at a time, on connections that stay open; consumers have to poll without waiting. It also reads the time for every
message in the queue, through two datetimes; here it is read directly.
"""

from __future__ import annotations

import logging
import socket
import sys
import threading
import time
from collections.abc import Iterable
from typing import Any

import moto.sqs.models as queues
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server


def main() -> None:
    """Serve until killed."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    for name, clock in (("unix_time", time.time), ("unix_time_millis", lambda: time.time() * 1000)):
        setattr(queues, name, clock)
    one = threading.Lock()
    moto = DomainDispatcherApplication(create_backend_app)

    def answer(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        with one:
            return list(moto(environ, start_response))

    class Handler(WSGIRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(64)
        port = listening.getsockname()[1]
        server = make_server("127.0.0.1", port, answer, threaded=True, request_handler=Handler, fd=listening.fileno())
        sys.stdout.write(f"{port}\n")
        sys.stdout.flush()
        server.serve_forever()


if __name__ == "__main__":
    main()

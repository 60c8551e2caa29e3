"""Serves a sandbox on a free port as the command line does, for tests and benchmarks that want a process of its own.

On SIGUSR1 it prints how many blocks of memory Python's objects take, when what nobody holds is collected.
"""

from __future__ import annotations

import gc
import signal
import sys

from spapi_core.sandbox.cli import app


def blocks(*_: object) -> None:
    """Print the blocks of memory in use: they rise only by what is kept, where a process's size rises by gaps between the objects too."""
    gc.collect()
    sys.stdout.write(f"blocks: {sys.getallocatedblocks()}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if hasattr(signal, "SIGUSR1"):
        signal.signal(signal.SIGUSR1, blocks)
    app(["serve", "--port", "0", *sys.argv[1:]])

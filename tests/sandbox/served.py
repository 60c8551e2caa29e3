"""Serves a sandbox on a free port as the command line does, for tests and benchmarks that want a process of its own."""

from __future__ import annotations

import sys

from spapi_core.sandbox.cli import app

if __name__ == "__main__":
    app(["serve", "--port", "0", *sys.argv[1:]])

"""What importing costs, each in a fresh interpreter, next to `import httpx`."""

from __future__ import annotations

import subprocess
import sys

from tests.bench.report import Figure

_ROUNDS = 9
_TIMED = "import time; s = time.perf_counter(); {}; print(time.perf_counter() - s)"
_ALL = (
    (
        "import importlib, pkgutil, spapi_clients, time; s = time.perf_counter(); "
        "[importlib.import_module(f'spapi_clients.{{m.name}}.client') for m in pkgutil.iter_modules(spapi_clients.__path__) if m.ispkg and not m.name.startswith('_')]; "
        "print(time.perf_counter() - s)"
    )
    .replace("{{", "{")
    .replace("}}", "}")
)
_ONE = (
    "import spapi_clients, spapi_core.client, spapi_core.codec, time; s = time.perf_counter(); "
    "import spapi_clients.orders_v0.client; print(time.perf_counter() - s)"
)


def measure() -> list[Figure]:
    """Import seconds: the package, one section, all sections."""
    programs = {
        "httpx": _TIMED.format("import httpx"),
        "package": _TIMED.format("import spapi_clients"),
        "one": _ONE,
        "all": _ALL,
    }
    seconds = dict.fromkeys(programs, float("inf"))
    for _ in range(_ROUNDS):
        for name, program in programs.items():
            seconds[name] = min(seconds[name], _run(program))
    return [
        Figure("import spapi_clients", seconds["package"] / seconds["httpx"], "x", 1.25, beside="import httpx"),
        Figure("first use of orders_v0", seconds["one"] * 1e3, "ms", 25),
        Figure("all sections", seconds["all"], "s", 0.8),
    ]


def _run(program: str) -> float:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603  our own program
    return float(done.stdout)

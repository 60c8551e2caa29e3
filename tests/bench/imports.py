"""What importing costs in processor time, each in a fresh interpreter, next to `import httpx`."""

from __future__ import annotations

import statistics
import subprocess
import sys

from tests.bench.report import Figure

_PAIRS = 40
_ROUNDS = 9
_TIMED = "import time; s = time.process_time(); {}; print(time.process_time() - s)"
_ALL = (
    (
        "import importlib, pkgutil, spapi_clients, time; s = time.process_time(); "
        "[importlib.import_module(f'spapi_clients.{{m.name}}.client') for m in pkgutil.iter_modules(spapi_clients.__path__) if m.ispkg and not m.name.startswith('_')]; "
        "print(time.process_time() - s)"
    )
    .replace("{{", "{")
    .replace("}}", "}")
)
_ONE = (
    "import spapi_clients, spapi_core.client, spapi_core.model.codec, time; s = time.process_time(); "
    "import spapi_clients.orders_v0.client; print(time.process_time() - s)"
)


def measure() -> list[Figure]:
    """The package as the middle of many ratios, each of two runs one after the other; seconds of the sections."""
    httpx, package = _TIMED.format("import httpx"), _TIMED.format("import spapi_clients")
    ratios = [_run(package) / _run(httpx) for _ in range(_PAIRS)]
    one, sections = (min(_run(program) for _ in range(_ROUNDS)) for program in (_ONE, _ALL))
    return [
        Figure("import spapi_clients", statistics.median(ratios), "x", 1.25, beside="import httpx"),
        Figure("first use of orders_v0", one * 1e3, "ms", 25),
        Figure("all sections", sections, "s", 0.8),
    ]


def _run(program: str) -> float:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603  our own program
    return float(done.stdout)

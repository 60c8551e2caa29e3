"""Draws the screens of the command line that are shown in the documentation: `python docs/screens.py`."""

from __future__ import annotations

import argparse
import fcntl
import json
import os
import pty
import re
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import termios
from contextlib import suppress
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

from spapi_core.sandbox import LocalSandbox

SPAPI = Path(sys.executable).with_name("spapi")
IMAGES = Path(__file__).parent / "images"
WIDTH = 100
HERE = "http://127.0.0.1:8642"
SERVE = "sandbox serve --stateful"
CALL = (
    "call orders_v2026_01_01.searchOrders created_after=2026-01-01T00:00:00Z max_results_per_page=5 "
    "--profile local --output table --columns orderId,createdTime,lastUpdatedTime"
)
SCREENS = {
    "cli-sandbox": (SERVE,),
    "cli-profiles": ("profiles list",),
    "cli-marketplaces": ("marketplaces",),
    "cli-operations": ("operations orders_v2026_01_01",),
    "cli-quota": ("quota orders_v0.getOrder --profile local",),
    "cli-quota-plan": ("quota plan orders_v0.getOrder --calls 500",),
    "cli-call": (CALL,),
    "cli-nearest": ("call orders_v0.getOrdr order_id=1",),
    "cli-auth": ("auth token local", "auth info local"),
    "cli-doctor": ("doctor local",),
    "cli-health": ("health local",),
}
PROFILES = {
    "default_profile": "de_production",
    "profiles": {
        name: {
            "name": title,
            "marketplace": marketplace,
            "is_sandbox": sandbox,
            "lwa_client_id": "amzn1.application-oa2-client.example",
            "lwa_client_secret": {"env": "SHOP_SECRET"},
            "refresh_token": {"env": f"SHOP_{marketplace}_TOKEN"},
        }
        for name, title, marketplace, sandbox in (
            ("de_production", "Germany", "DE", False),
            ("us_production", "United States", "US", False),
            ("us_sandbox", "For trying out", "US", True),
        )
    },
}
# Without the fonts that the picture would load from elsewhere.
SVG = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)


def main() -> None:
    """Run each command against a sandbox of its own, and keep what a terminal would show."""
    argparse.ArgumentParser(description=f"{__doc__} They go to {IMAGES}.").parse_args()
    with tempfile.TemporaryDirectory() as folder, LocalSandbox(stateful=True, port=_port()) as sandbox:
        profiles = Path(folder, "spapi", "config.json")
        profiles.parent.mkdir()
        profiles.touch(mode=0o600)
        profiles.write_text(json.dumps(PROFILES), encoding="utf-8")
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": folder,
            "XDG_CONFIG_HOME": folder,
            "XDG_CACHE_HOME": folder,
            "SPAPI_ENVIRONMENT": sandbox.url,
            "COLUMNS": str(WIDTH),
            "FORCE_COLOR": "1",
            "TERM": "xterm-256color",
        }
        for name, lines in SCREENS.items():
            _draw(name, lines, environment)
        plot = ["quota", "orders_v0.getOrder", "--calls", "500", "--plot", str(IMAGES / "quota-getorder.png")]
        subprocess.run([str(SPAPI), *plot], env=environment, check=True)  # noqa: S603 - our own


def _port() -> int:
    """A free port of as many digits as the one that is shown, so that columns stay where they are."""
    for port in range(8700, 9000):
        with socket.socket() as taken, suppress(OSError):
            taken.bind(("127.0.0.1", port))
            return port
    sys.exit("No port from 8700 to 8999 is free.")


def _draw(name: str, lines: tuple[str, ...], environment: dict[str, str]) -> None:
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=WIDTH, file=nowhere)
        for line in lines:
            shown = _shown(line, environment).replace(environment["HOME"], "~/.config")
            console.print(Text.assemble(("$ ", "bold"), f"spapi {line}"))
            console.print(Text.from_ansi(re.sub(r"http://127\.0\.0\.1:\d+", HERE, shown)))
        console.save_svg(str(IMAGES / f"{name}.svg"), title="spapi", code_format=SVG)


def _shown(line: str, environment: dict[str, str]) -> str:
    """What a command writes to a terminal; a server is stopped once it has said where it is."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 50, WIDTH, 0, 0))
    command = [str(SPAPI), *line.split(), *(["--port", "0"] if line == SERVE else [])]
    with subprocess.Popen(command, env=environment, stdin=its, stdout=its, stderr=its) as running:  # noqa: S603 - our own
        os.close(its)
        shown = b""
        serving = line == SERVE
        try:
            while piece := os.read(ours, 65536):
                shown += piece
                if serving and b"/_sandbox/" in shown:
                    serving = False  # once: a second signal would interrupt what the first one ends
                    running.send_signal(signal.SIGINT)
        except OSError:
            # The terminal's other end is closed: the command is over.
            pass
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


if __name__ == "__main__":
    main()

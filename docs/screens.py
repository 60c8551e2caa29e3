"""Draws the screens of the command line that are shown in the documentation: `python docs/screens.py`."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

from rich.console import Console
from rich.text import Text

from spapi_core.sandbox import LocalSandbox

SPAPI = Path(sys.executable).with_name("spapi")
IMAGES = Path(__file__).parent / "images"
WIDTH = 100
SCREENS = {
    "cli-operations": "operations orders_v2026_01_01",
    "cli-quota": "quota --profile local catalog_items_v2022_04_01.getCatalogItem",
    "cli-call": "call listings_items_v2021_08_01.searchListingsItems --profile local seller_id=A1 page_size=4 "
    "--output table --columns sku,summaries",
    "cli-doctor": "doctor local",
    "cli-health": "health",
    "cli-nearest": "call orders_v0.getOrdr order_id=1",
    "cli-profiles": "profiles list",
}


def main() -> None:
    """Run each command against a sandbox of its own, and keep what a terminal would show."""
    with tempfile.TemporaryDirectory() as folder, LocalSandbox(stateful=True) as sandbox:
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
        for name, line in SCREENS.items():
            _draw(name, line, environment, sandbox.url)
        plot = ["quota", "orders_v0.getOrder", "--calls", "500", "--plot", str(IMAGES / "quota-getorder.png")]
        subprocess.run([str(SPAPI), *plot], env=environment, check=True)  # noqa: S603 - our own


def _draw(name: str, line: str, environment: dict[str, str], url: str) -> None:
    shown = _shown([str(SPAPI), *line.split()], environment)
    for ours, theirs in ((url, "http://127.0.0.1:8642"), (environment["HOME"], "~/.config")):
        shown = shown.replace(ours, theirs)
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=WIDTH, file=nowhere)
        console.print(Text.assemble(("$ ", "bold"), f"spapi {line}"))
        console.print(Text.from_ansi(shown))
        console.save_svg(str(IMAGES / f"{name}.svg"), title="spapi")


def _shown(command: list[str], environment: dict[str, str]) -> str:
    """What a command writes to a terminal."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 50, WIDTH, 0, 0))
    with subprocess.Popen(command, env=environment, stdin=its, stdout=its, stderr=its):  # noqa: S603 - our own
        os.close(its)
        shown = b""
        try:
            while piece := os.read(ours, 65536):
                shown += piece
        except OSError:
            # The terminal's other end is closed: the command is over.
            pass
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


if __name__ == "__main__":
    main()

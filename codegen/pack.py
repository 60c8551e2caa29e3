"""Compresses a built wheel as far as zlib goes: its builder has no setting for that, and models are most of it."""

from __future__ import annotations

import argparse
import sys
import zipfile
import zlib
from copy import copy
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import Any

from spapi_core.system.files import write

__all__ = ["main", "pack"]

_LEVEL = 9
_MEMORY = range(5, 10)
_STRATEGIES = (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED)


class _Shortest:
    """In place of zlib's compressor: compresses a file in each of zlib's ways, and gives the shortest."""

    def __init__(self) -> None:
        self._content = bytearray()

    def compress(self, data: bytes) -> bytes:
        self._content += data
        return b""

    def flush(self) -> bytes:
        made = []
        for memory, strategy in product(_MEMORY, _STRATEGIES):
            way = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS, memory, strategy)
            made.append(way.compress(self._content) + way.flush())
        return min(made, key=len)


def pack(wheel: Path) -> int:
    """Write a wheel again with the same files, in the same order and with the same times and modes.

    Args:
        wheel: The file; it is replaced whole.

    Returns:
        How many bytes it has now.

    Raises:
        zipfile.BadZipFile: It is not a wheel.
        OSError: It cannot be read or written.
    """
    packed = BytesIO()
    with zipfile.ZipFile(wheel) as before, zipfile.ZipFile(packed, "w") as after:
        for info in before.infolist():
            entry = copy(info)
            entry.compress_type = zipfile.ZIP_DEFLATED
            with after.open(entry, "w") as file:
                # zipfile takes a level alone; what it compresses with is an attribute of the open file.
                stream: Any = file
                stream._compressor = _Shortest()  # noqa: SLF001
                stream.write(before.read(info))
    write(wheel, packed.getvalue())
    return len(packed.getvalue())


def main(arguments: list[str]) -> int:
    """Pack the wheels that are named.

    Returns:
        0 when all are packed, 1 when one is not a wheel.
    """
    parser = argparse.ArgumentParser(prog="python -m codegen pack", description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("wheels", nargs="+", type=Path, metavar="WHEEL", help="a wheel that was built")
    for wheel in parser.parse_args(arguments).wheels:
        try:
            size = pack(wheel)
        except (OSError, zipfile.BadZipFile) as error:
            sys.stderr.write(f"error: {wheel}: {error}\n")
            return 1
        sys.stdout.write(f"{wheel}: {size:,} bytes\n")
    return 0

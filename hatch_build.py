"""What the build of the wheel does besides: it is packed as small as its format can.

hatchling packs as quickly as usual; PyPI keeps every release, and everybody who installs one downloads it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class SmallWheel(BuildHookInterface[Any]):
    """Packs a wheel once more, each file as it is."""

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - as hatchling calls it
        """Take the place of the wheel that was built."""
        built = Path(artifact_path)
        packed = built.with_suffix(".packed")
        with ZipFile(built) as source, ZipFile(packed, "w", ZIP_DEFLATED, compresslevel=9) as target:
            for each in source.infolist():
                target.writestr(each, source.read(each), ZIP_DEFLATED, 9)
        packed.replace(built)

"""The command line out of a zip file, where no file of the package has a path of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import spapi_core

PROGRAM = """
import sys
sys.meta_path[:] = [each for each in sys.meta_path if "editable" not in repr(each).lower()]
sys.path.insert(0, sys.argv.pop(1))
import spapi_core
assert ".zip" in spapi_core.__file__
from spapi_core.cli import main
main()
"""


def test_the_schema_of_profiles_is_written_from_a_zip_file(tmp_path: Path) -> None:
    """As it stands in the package."""
    core = Path(spapi_core.__file__).parent
    archive = tmp_path / "core.zip"
    with zipfile.ZipFile(archive, "w") as zipped:
        for path in core.rglob("*"):
            if path.is_file() and path.suffix != ".pyc":
                zipped.write(path, path.relative_to(core.parent))
    command = [sys.executable, "-c", PROGRAM, str(archive), "profiles", "schema"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, cwd=tmp_path)  # noqa: S603  our own words
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == json.loads((core / "profiles" / "config.schema.json").read_text("utf-8"))

"""Virtual environments for clients that we did not write, each with the client's own dependencies.

Used by tests and benchmarks that point other people's SP-API clients at the local sandbox server. An
environment is made once, under `build/environments` of the checkout, from the package registry that
pip is set up for; where the registry does not answer, the caller skips, but in CI (CI=true) fails.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

PYTHON_AMAZON_SP_API = ("python-amazon-sp-api[async]==2.1.35",)
AMZN_SP_API = ("amzn-sp-api==1.13.0",)
_FOLDER = Path(__file__).resolve().parent.parent / "build" / "environments"


def environment(*requirements: str) -> Path:
    """Python interpreter of an environment that has the requirements installed.

    Args:
        requirements: What pip installs, pinned.

    Raises:
        RuntimeError: pip could not install them; the message ends with pip's last lines.
    """
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    label = hashlib.sha256("\n".join((version, *requirements)).encode()).hexdigest()[:16]
    folder = _FOLDER / label
    python = folder / "bin" / "python"
    ready = folder / ".ready"
    if ready.exists():
        return python
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=True)
    installed = subprocess.run(  # noqa: S603  the requirements are constants of this module
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements],
        capture_output=True,
        text=True,
        check=False,
    )
    if installed.returncode:
        raise RuntimeError(f"pip could not install {', '.join(requirements)}: {installed.stderr[-600:]}")
    ready.touch()
    return python


def environment_or_skip(*requirements: str) -> Path:
    """As `environment`, but the test skips with pip's reason where the registry does not answer; not in CI."""
    try:
        return environment(*requirements)
    except RuntimeError as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(str(error))

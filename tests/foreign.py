"""Virtual environments for clients that we did not write, each with the client's own dependencies.

Used by tests and benchmarks that point other people's SP-API clients at the local sandbox server. An
environment is made once, under `build/environments` of the checkout, from the package registry that
pip is set up for; where the registry does not answer, the caller skips, but in CI (CI=true) fails.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PYTHON_AMAZON_SP_API = ("python-amazon-sp-api[async]==2.1.35",)
AMZN_SP_API = ("amzn-sp-api==1.13.0",)
AMZN_SELLING_PARTNER = ("amzn-selling-partner==1.6.0",)
JAVASCRIPT = (
    "amazon-sp-api@1.2.1",
    "@amazon-sp-api-release/amazon-sp-api-sdk-js@1.12.0",
    "@sp-api-sdk/auth@3.1.4",
    "@sp-api-sdk/catalog-items-api-2022-04-01@5.1.5",
    "@sp-api-sdk/feeds-api-2021-06-30@4.1.5",
    "@sp-api-sdk/listings-items-api-2021-08-01@6.3.3",
    "@sp-api-sdk/notifications-api-v1@4.4.1",
    "@sp-api-sdk/orders-api-v0@6.2.5",
    "@sp-api-sdk/reports-api-2021-06-30@4.1.5",
    "@sp-api-sdk/tokens-api-2021-03-01@3.0.22",
    "https-proxy-agent@5.0.1",
)
OLDEST_NODE = 20
_FOLDER = Path(__file__).resolve().parent.parent / "build" / "environments"


@contextmanager
def made_once(folder: Path) -> Iterator[Path]:
    """Tests that run side by side make a folder one after the other; gives the file that says that it is ready."""
    _FOLDER.mkdir(parents=True, exist_ok=True)
    with folder.with_suffix(".lock").open("wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield folder / ".ready"


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
    with made_once(folder) as ready:
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


def node_modules(*packages: str) -> Path:
    """A `node_modules` folder with npm packages.

    Args:
        packages: What npm installs, pinned.

    Raises:
        RuntimeError: Node is not there or too old, or npm could not install them; the message says which.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise RuntimeError("node and npm are not installed (Debian's packages nodejs and npm)")
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout  # noqa: S603 - no words of others
    if int(said.removeprefix("v").partition(".")[0]) < OLDEST_NODE:
        raise RuntimeError(f"the clients need node {OLDEST_NODE}, this is {said.strip()}")
    folder = _FOLDER / hashlib.sha256("\n".join(packages).encode()).hexdigest()[:16]
    with made_once(folder) as ready:
        if ready.exists():
            return folder / "node_modules"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "package.json").write_text('{"private": true}', encoding="utf-8")
        quiet = ("--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--loglevel=error")
        installed = subprocess.run(  # noqa: S603  the packages are constants of this module
            [npm, "install", *quiet, *packages], cwd=folder, capture_output=True, text=True, check=False
        )
        if installed.returncode:
            raise RuntimeError(f"npm could not install {', '.join(packages)}: {installed.stderr[-600:]}")
        ready.touch()
    return folder / "node_modules"


def node_modules_or_skip(*packages: str) -> Path:
    """As `node_modules`, but the test skips with the reason where they cannot be had; not in CI."""
    try:
        return node_modules(*packages)
    except RuntimeError as error:
        if os.environ.get("CI") == "true" and "need node" not in str(error):
            raise
        pytest.skip(str(error))

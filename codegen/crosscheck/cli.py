"""The verb `python -m codegen crosscheck`: what Amazon's own SDK knows and our models do not."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from codegen.crosscheck.compare import Gap, crosscheck
from codegen.crosscheck.sdk import SdkError, read_wheel
from codegen.tables.rows import TablesError, read_toml

__all__ = ["main"]

TABLE = Path(__file__).resolve().parent.parent / "tables" / "crosscheck.toml"


def main(arguments: list[str], models: Path) -> int:
    """Hold a wheel of Amazon's SDK against the models.

    Returns:
        0 when we know everything that it knows, or when the registry does not answer and `--skip-offline` is given;
        1 when something is missing, or a row of the table fits nothing; 2 when the wheel cannot be had or read.
    """
    parser = argparse.ArgumentParser(prog="python -m codegen crosscheck", description=__doc__)
    parser.add_argument("wheel", help="amzn-sp-api==<version>, which pip downloads, or the path of a wheel")
    parser.add_argument("--models", type=Path, default=models, help="folder with the distilled models")
    parser.add_argument("--skip-offline", action="store_true", help="exit with 0 where the registry does not answer")
    given = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory() as scratch:
            wheel = Path(given.wheel)
            if not wheel.is_file():
                found = _download(given.wheel, Path(scratch))
                if isinstance(found, str):
                    sys.stderr.write(f"{'skipped' if given.skip_offline else 'error'}: {found}\n")
                    return 0 if given.skip_offline else 2
                wheel = found
            packages = read_wheel(wheel)
        documents = {file.stem: json.loads(file.read_bytes()) for file in sorted(given.models.glob("*.json"))}
        return _tell(crosscheck(packages, documents), _artefacts(), len(packages))
    except (SdkError, TablesError, OSError, ValueError) as error:
        sys.stderr.write(f"error: {error}\n")
        return 2


def _download(requirement: str, folder: Path) -> Path | str:
    """The wheel, or why there is none."""
    name, _, version = requirement.partition("==")
    if not version or not name.replace("-", "").isalnum():
        return f"{requirement} is neither a file nor <name>==<version>"
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--only-binary=:all:", "--dest", str(folder), f"{name}=={version}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  our own arguments
    found = next(iter(folder.glob("*.whl")), None)
    if done.returncode or found is None:
        last = (done.stderr.strip().splitlines() or ["no answer"])[-1]
        return f"the registry has no wheel of {requirement} for us: {last}"
    return found


def _artefacts() -> dict[str, str]:
    """Gap -> why it is not one, from the table.

    Raises:
        TablesError: The table cannot be read, or a row lacks its reason.
    """
    found: dict[str, str] = {}
    for row in read_toml(TABLE).get("artefact", []):
        if not row.get("reason") or not isinstance(row.get("gaps"), list):
            raise TablesError(f"{TABLE.name}: each artefact has gaps and a reason")
        found |= dict.fromkeys(row["gaps"], row["reason"])
    return found


def _tell(gaps: list[Gap], artefacts: dict[str, str], packages: int) -> int:
    keys = {gap.key for gap in gaps}
    missing = [gap for gap in gaps if gap.key not in artefacts]
    stale = [key for key in artefacts if key not in keys]
    for gap in missing:
        sys.stdout.write(f"{gap.key}\n")
    for key in stale:
        sys.stdout.write(f"{TABLE.name}: the SDK no longer says {key!r}; take it out\n")
    known = len(keys) - len({gap.key for gap in missing})
    sys.stdout.write(f"{packages} packages; {len(missing)} facts that we do not have, {known} known artefacts\n")
    return 1 if missing or stale else 0

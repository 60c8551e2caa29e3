"""What the wheel holds: the packages, their data, the models that the sandbox serves, and nothing else."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from configparser import ConfigParser
from email.parser import Parser
from pathlib import Path, PurePosixPath

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
INFO = "spapi_clients-{version}.dist-info"
PLACES = {"spapi_core": "spapi_core", "generated/spapi_clients": "spapi_clients", "models": "spapi_clients/_models"}
"""Folders of the repository, and where they are in the wheel."""
DATA = {
    "spapi_core/limits/bucket.lua": "the law of a bucket, as Redis runs it",
    "spapi_core/profiles/config.schema.json": "the schema of the configuration file",
    "spapi_core/py.typed": "the core's types are for callers",
    "spapi_core/sandbox/server/page/index.html": "the sandbox's page",
    "spapi_core/sandbox/server/page/page.css": "its looks",
    "spapi_core/sandbox/server/page/page.js": "its script",
    "spapi_clients/allowed.json": "limits of arguments",
    "spapi_clients/operations.json": "facts of the operations",
    "spapi_clients/personal.json": "personal properties",
    "spapi_clients/py.typed": "the clients' types are for callers",
    "spapi_clients/quotas.json": "usage plans",
    "spapi_clients/report_columns.json": "columns of reports",
    "spapi_clients/report_types.json": "facts of report types",
    "spapi_clients/schemas.json": "schemas of queries",
}
"""Every file in the packages that is not Python, and what it is for."""
MODELS = {
    "_models/*.json": "the section's model",
    "_models/documents/*.graphql": "schemas of Data Kiosk",
    "_models/documents/listings_feed.jsonschema": "the schema of listings feeds",
    "_models/models.lock": "which edition of Amazon's models it is",
    "_models/notification_types/*.json": "schemas of notifications",
    "_models/report_types/*.json": "schemas of reports",
}
"""Kinds of files among the models, and what they are."""


def _tracked(folder: str) -> list[str]:
    """The files of a folder that are in the repository, or will be with the next commit."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate", folder]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S603
    return [name for name in listed.splitlines() if (ROOT / name).exists()]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel of the working tree, built as `make wheel` does."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, capture_output=True, check=True)  # noqa: S603
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built)


@pytest.fixture(scope="module")
def names(wheel: zipfile.ZipFile) -> set[str]:
    """The files in it, but for what is written about it."""
    return {name for name in wheel.namelist() if ".dist-info/" not in name}


@pytest.fixture(scope="module")
def about(wheel: zipfile.ZipFile) -> dict[str, str]:
    """What is written about it: names below `dist-info`, and texts."""
    return {
        name.partition(".dist-info/")[2]: wheel.read(name).decode()
        for name in wheel.namelist()
        if ".dist-info/" in name
    }


def test_it_holds_the_packages_and_models_whole(names: set[str]) -> None:
    """Every file of them, and no other: no tests, no cassettes, no caches."""
    expected = {there + name.removeprefix(here) for here, there in PLACES.items() for name in _tracked(here)}
    assert names == expected


def test_a_file_that_is_not_python_has_a_use(names: set[str]) -> None:
    """Which of them there are is known one by one."""
    assert {name for name in names if not name.endswith(".py") and "/_models/" not in name} == set(DATA)


def test_the_models_are_of_known_kinds(names: set[str]) -> None:
    """Each kind is there, and nothing besides."""
    models = {PurePosixPath(name) for name in names if "/_models/" in name}
    of_kinds = {kind: {name for name in models if name.match(kind)} for kind in MODELS}
    assert all(of_kinds.values())
    assert models == set().union(*of_kinds.values())


def test_what_is_written_about_it_is_whole(about: dict[str, str]) -> None:
    """Metadata, entry points and licences."""
    licences = {"licenses/LICENSE", "licenses/NOTICE", "licenses/docs/licenses/Apache-2.0.txt"}
    assert set(about) == {"METADATA", "WHEEL", "RECORD", "entry_points.txt", *licences}


def test_the_licences_are_those_of_the_repository(about: dict[str, str]) -> None:
    """Word for word, and named in the metadata."""
    named = Parser().parsestr(about["METADATA"]).get_all("License-File", [])
    assert set(named) == {"LICENSE", "NOTICE", "docs/licenses/Apache-2.0.txt"}
    assert all(about[f"licenses/{name}"] == (ROOT / name).read_text() for name in named)


def test_the_entry_points_are_those_that_users_name(about: dict[str, str]) -> None:
    """The command, and the fixtures for pytest."""
    points = ConfigParser()
    points.read_string(about["entry_points.txt"])
    assert {group: dict(points[group]) for group in points.sections()} == {
        "console_scripts": {"spapi": "spapi_core.cli:main"},
        "pytest11": {"spapi": "spapi_core.testing"},
    }

"""Where Amazon's models come from: a folder, a git checkout or a git URL.

Reads the bytes of `models/**/*.json` and says which commit they are of. A commit is asked of git
where git knows it, so that the lock tells the truth; a plain folder must name it. Nothing is parsed
here.
"""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

FOLDER = "models"
_COMMIT = re.compile(r"[0-9a-f]{7,40}")
_NAMED = re.compile(r"(?P<name>.+)-(?P<commit>[0-9a-f]{7,40})")
_AMAZON = "https://github.com/amzn/"


class UpstreamError(Exception):
    """The models cannot be read; the message names the input and the remedy."""


@dataclass(frozen=True)
class Upstream:
    """Amazon's models at one commit.

    Attributes:
        repository: Where they come from, without credentials and without paths of this machine; None if unknown.
        commit: The commit, with `+changes` behind it where a checkout was changed.
        files: Path in the repository to bytes, sorted by path.
    """

    repository: str | None
    commit: str
    files: dict[str, bytes]


def read_upstream(origin: str, ref: str | None = None) -> Upstream:
    """Read the models.

    Args:
        origin: A folder that contains `models/`, a git checkout or bare repository, or a git URL.
        ref: Commit, tag or branch. Without it: the checkout as it lies there, the URL's default
            branch, or the commit id that ends a plain folder's name.

    Raises:
        UpstreamError: There is nothing to read, or git says no.
    """
    folder = Path(origin)
    if folder.is_dir():
        if (folder / ".git").exists() or ((folder / "HEAD").is_file() and (folder / "objects").is_dir()):
            upstream = _from_checkout(folder, ref)
        else:
            upstream = _from_folder(folder, ref)
    elif "://" in origin or re.match(r"[\w.-]+@[\w.-]+:", origin):
        upstream = _from_url(origin, ref)
    else:
        raise UpstreamError(f"{origin} is neither a folder nor a git URL")
    if not upstream.files:
        raise UpstreamError(
            f"{origin} has no {FOLDER}/**/*.json: it must be Amazon's repository selling-partner-api-models"
        )
    return upstream


def _from_folder(folder: Path, ref: str | None) -> Upstream:
    named = _NAMED.fullmatch(folder.resolve().name)
    commit = ref or (named["commit"] if named else None)
    if commit is None or not _COMMIT.fullmatch(commit):
        raise UpstreamError(
            f"{folder} is no git checkout and does not say which commit it is of: give the commit as REF (7 to 40 hex digits)"
        )
    return Upstream(_AMAZON + named["name"] if named else None, commit, _read_folder(folder))


def _read_folder(folder: Path) -> dict[str, bytes]:
    found = sorted(path for path in (folder / FOLDER).rglob("*.json") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def _from_checkout(folder: Path, ref: str | None) -> Upstream:
    repository = _clean(_git(folder, "config", "--get", "remote.origin.url", check=False))
    is_bare = not (folder / ".git").exists()
    if ref is not None or is_bare:
        commit = _git(folder, "rev-parse", "--verify", "--end-of-options", f"{ref or 'HEAD'}^{{commit}}")
        return Upstream(repository, commit, _read_commit(folder, commit))
    commit = _git(folder, "rev-parse", "--verify", "HEAD^{commit}")
    changed = _git(folder, "status", "--porcelain", "--", FOLDER)
    return Upstream(repository, commit + ("+changes" if changed else ""), _read_folder(folder))


def _from_url(url: str, ref: str | None) -> Upstream:
    with tempfile.TemporaryDirectory(prefix="spapi-models-") as name:
        folder = Path(name)
        _git(folder, "init", "--quiet", "--bare")
        if (
            ref is None
            or _git(folder, "fetch", "--quiet", "--depth=1", "--end-of-options", url, ref, check=False, ok=True) == "no"
        ):
            refs = ["HEAD"] if ref is None else ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"]
            depth = ["--depth=1"] if ref is None else []
            _git(folder, "fetch", "--quiet", *depth, "--end-of-options", url, *refs)
            wanted = "FETCH_HEAD" if ref is None else ref
        else:
            wanted = "FETCH_HEAD"
        commit = _git(folder, "rev-parse", "--verify", "--end-of-options", f"{wanted}^{{commit}}")
        return Upstream(_clean(url), commit, _read_commit(folder, commit))


def _read_commit(folder: Path, commit: str) -> dict[str, bytes]:
    if not _git(folder, "ls-tree", "--name-only", commit, "--", FOLDER):
        return {}
    archive = _run(folder, "archive", "--format=tar", commit, "--", FOLDER).stdout
    files: dict[str, bytes] = {}
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            content = tar.extractfile(member) if member.isfile() and member.name.endswith(".json") else None
            if content is not None:
                files[member.name] = content.read()
    return dict(sorted(files.items()))


def _clean(url: str) -> str | None:
    """Leave out what must not be written down: credentials, and paths of this machine."""
    parts = urlsplit(url)
    if parts.scheme in {"http", "https", "ssh", "git"} and parts.hostname:
        host = parts.hostname + (f":{parts.port}" if parts.port else "")
        return urlunsplit((parts.scheme, host, parts.path, "", ""))
    if re.match(r"[\w.-]+@[\w.-]+:", url):
        return url
    return None


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=True)  # noqa: S603, S607  # no shell; git is where PATH says
    except FileNotFoundError as error:
        raise UpstreamError("git is not installed: install it, or give a plain folder and the commit as REF") from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip()
        raise UpstreamError(f"git {arguments[0]} failed: {said}") from error


def _git(folder: Path, *arguments: str, check: bool = True, ok: bool = False) -> str:
    try:
        return _run(folder, *arguments).stdout.decode().strip()
    except UpstreamError:
        if check:
            raise
        return "no" if ok else ""

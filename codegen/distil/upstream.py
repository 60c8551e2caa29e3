"""Where Amazon's models come from: a folder, a git checkout or a git URL.

Reads the bytes of `models/**/*.json` and says which state of Amazon's they are. A commit is asked of git
where git knows it, so that the lock says what is true; a plain folder must name its commit, or has a label
where it is of no commit (a snapshot put together from several sources). Nothing is parsed here.
"""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from codegen import git

FOLDER = "models"
SCHEMAS = "schemas"
"""Where the schemas of notifications, report documents, feeds and queries are; an older state may not have the folder."""
YAML = (".yaml", ".yml")
"""How the name of a model ends that is not read; one that is not there as JSON too is an error."""
QUERIES = ".graphql"
"""How the name of a file ends that is GraphQL."""
_COMMIT = re.compile(r"[0-9a-f]{7,40}")
_NAMED = re.compile(r"(?P<name>.+)-(?P<commit>[0-9a-f]{7,40})")
_LABELLED = re.compile(r"selling-partner-api-models-(?P<label>.+)")
_AMAZON = "https://github.com/amzn/"


class UpstreamError(Exception):
    """The models cannot be read; the message names the input and the remedy."""


@dataclass(frozen=True)
class Upstream:
    """Amazon's models at one commit, or a snapshot that is of no commit.

    Attributes:
        repository: Where they come from, without credentials and without paths of this machine; None if unknown.
        commit: The commit, with `+changes` behind it where a checkout was changed; None for a labelled snapshot.
        files: Path in the repository to bytes, sorted by path.
        label: What a snapshot without a commit is called.
        is_named: Whether somebody gave the label, and it does not come from the name of a folder.
        schemas: The same of the JSON schemas.
        queries: The same of the GraphQL schemas.
    """

    repository: str | None
    commit: str | None
    files: dict[str, bytes]
    label: str | None = None
    schemas: dict[str, bytes] = field(default_factory=dict)
    queries: dict[str, bytes] = field(default_factory=dict)
    is_named: bool = False

    @property
    def name(self) -> str:
        """What to call this state in a message."""
        return f"commit {self.commit}" if self.label is None else f"snapshot {self.label!r}"

    @property
    def identity(self) -> dict[str, str | None]:
        """What the lock says of it: the commit, and the label of a snapshot that has none."""
        return {"commit": self.commit} if self.label is None else {"commit": None, "label": self.label}


def read_upstream(origin: str, ref: str | None = None, label: str | None = None) -> Upstream:
    """Read the models.

    Args:
        origin: A folder that contains `models/`, a git checkout or bare repository, or a git URL.
        ref: Commit, tag or branch. Without it: the checkout as it lies there, the URL's default
            branch, or the commit id that ends a plain folder's name.
        label: What a plain folder is called that is of no commit; without it, what stands behind
            `selling-partner-api-models-` in its name.

    Raises:
        UpstreamError: There is nothing to read, or git says no.
    """
    try:
        upstream = _read(origin, ref or None, label or None)
    except git.GitError as error:
        raise UpstreamError(f"{error}; without git, give a plain folder and the commit as REF") from error
    if not upstream.files:
        raise UpstreamError(
            f"{origin} has no {FOLDER}/**/*.json: give the top folder of Amazon's repository selling-partner-api-models"
        )
    return upstream


def read_folder(folder: Path, under: str = FOLDER, suffix: str = ".json") -> dict[str, bytes]:
    """Read the models of a folder as they lie there, whatever commit they are of; or what else lies under a name."""
    found = sorted(path for path in (folder / under).rglob(f"*{suffix}") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def _read_all(folder: Path) -> tuple[dict[str, bytes], dict[str, bytes], dict[str, bytes]]:
    """Models, JSON schemas and GraphQL schemas as they lie in a folder."""
    files = read_folder(folder)
    for suffix in YAML:
        files |= read_folder(folder, suffix=suffix)
    return _without_twins(files), read_folder(folder, SCHEMAS), read_folder(folder, SCHEMAS, QUERIES)


def _without_twins(files: dict[str, bytes]) -> dict[str, bytes]:
    """Models without those in YAML that are there as JSON too."""
    return {
        name: files[name]
        for name in sorted(files)
        if not (name.endswith(YAML) and f"{name.rpartition('.')[0]}.json" in files)
    }


def _read(origin: str, ref: str | None, label: str | None) -> Upstream:
    if not origin:
        raise UpstreamError("no origin is given: name a folder, a git checkout or a git URL")
    folder = Path(origin)
    if folder.is_dir():
        is_repository = (folder / ".git").exists() or ((folder / "HEAD").is_file() and (folder / "objects").is_dir())
        if not is_repository:
            return _from_folder(folder, ref, label)
        _refuse_label(label, f"{folder} is a git checkout")
        return _from_checkout(folder, ref)
    if "://" in origin or re.match(r"[\w.-]+@[\w.-]+:", origin):
        _refuse_label(label, "the models come from a git URL")
        return _from_url(origin, ref)
    raise UpstreamError(f"{origin} is neither a folder nor a git URL")


def _refuse_label(label: str | None, why: str) -> None:
    if label:
        raise UpstreamError(f"LABEL is {label!r}, but {why}, so the commit is known: leave LABEL out")


def _from_folder(folder: Path, ref: str | None, label: str | None) -> Upstream:
    files, schemas, queries = _read_all(folder)
    if not files:
        return Upstream(None, "", files)
    name = folder.resolve().name
    named = _NAMED.fullmatch(name)
    if label is not None:
        if ref:
            raise UpstreamError(f"REF says {ref} and LABEL {label!r}: a folder is of a commit or has a label, give one")
        if len(label.splitlines()) != 1 or label != label.strip() or not label.isprintable():
            raise UpstreamError(f"LABEL is {label!r}: give one line of text, like '2026-10 (assembled)'")
        return Upstream(None, None, files, label, schemas, queries, is_named=True)
    if named and ref and not (named["commit"].startswith(ref) or ref.startswith(named["commit"])):
        raise UpstreamError(
            f"{folder} is of commit {named['commit']} by its name, and REF says {ref}: leave REF out, or rename the folder"
        )
    labelled = _LABELLED.fullmatch(name)
    if named is None and labelled and ref in {None, labelled["label"]}:
        return Upstream(None, None, files, labelled["label"], schemas, queries)
    commit = ref or (named["commit"] if named else None)
    if commit is None or not _COMMIT.fullmatch(commit):
        raise UpstreamError(
            f"{folder} is not a git checkout and does not say which commit it is of: give the commit as REF "
            "(7 to 40 hex digits), or a name as LABEL where it is of none"
        )
    return Upstream(_AMAZON + named["name"] if named else None, commit, files, None, schemas, queries)


def _from_checkout(folder: Path, ref: str | None) -> Upstream:
    try:
        repository = _clean(git.ask(folder, "config", "--get", "remote.origin.url"))
    except git.GitError:
        repository = None
    is_bare = not (folder / ".git").exists()
    commit = _commit(folder, ref or "HEAD", str(folder))
    if ref is None and not is_bare and git.ask(folder, "status", "--porcelain", "--", FOLDER, SCHEMAS):
        files, schemas, queries = _read_all(folder)
        return Upstream(repository, f"{commit}+changes", files, None, schemas, queries)
    return _of_commit(folder, commit, repository)


def _commit(folder: Path, name: str, repository: str) -> str:
    try:
        return git.ask(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    except git.GitError as error:
        raise UpstreamError(f"{repository} has no commit, branch or tag {name!r}") from error


def _from_url(url: str, ref: str | None) -> Upstream:
    with tempfile.TemporaryDirectory(prefix="spapi-models-") as name:
        folder = Path(name)
        git.run(folder, "init", "--quiet", "--bare")
        wanted = _fetch(folder, url, ref)
        commit = _commit(folder, wanted, _clean(url) or "the repository")
        return _of_commit(folder, commit, _clean(url))


def _of_commit(folder: Path, commit: str, repository: str | None) -> Upstream:
    files = git.read_commit(folder, commit, FOLDER, (".json", *YAML))
    schemas = git.read_commit(folder, commit, SCHEMAS)
    return Upstream(
        repository, commit, _without_twins(files), None, schemas, git.read_commit(folder, commit, SCHEMAS, QUERIES)
    )


def _fetch(folder: Path, url: str, ref: str | None) -> str:
    """Fetch a commit and give a name that it has in the folder.

    One commit alone where the server gives it; all where it does not (an abbreviated commit, or one
    that no branch or tag points to).
    """
    try:
        git.run(folder, "fetch", "--quiet", "--depth=1", "--end-of-options", url, ref or "HEAD")
    except git.GitError:
        if ref is None:
            raise
        everything = ("+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*")
        git.run(folder, "fetch", "--quiet", "--end-of-options", url, *everything)
        return ref
    return "FETCH_HEAD"


def _clean(url: str) -> str | None:
    """Leave out what must not be written down: credentials, and paths of this machine."""
    parts = urlsplit(url)
    if parts.scheme in {"http", "https", "ssh", "git"} and parts.hostname:
        host = parts.hostname + (f":{parts.port}" if parts.port else "")
        return urlunsplit((parts.scheme, host, parts.path, "", ""))
    if re.match(r"[\w.-]+@[\w.-]+:", url):
        return url
    return None

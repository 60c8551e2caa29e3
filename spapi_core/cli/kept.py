"""What a job that takes long keeps beside its file, so that the same command goes on after it was stopped.

For `--to orders.jsonl` that is `orders.jsonl.state`, a JSON object with what the job is and how far it came, and for lists
`orders.jsonl.part` with the rows so far. Both are gone when the job is done; the file itself appears whole.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from spapi_core.errors import InvalidArgumentError, SPAPIError
from spapi_core.system.files import write

__all__ = ["KeptJob", "Rows"]

_CLOCKS_DIFFER = timedelta(minutes=1)


class KeptJob:
    """How far a job came.

    Args:
        target: The job's file; None keeps nothing.
        job: What the job is: its kind and arguments. A state of another job is refused.
        restart: Forget what is kept.

    Raises:
        InvalidArgumentError: What is kept is another job's, or cannot be read; the folder is not there.
    """

    def __init__(self, target: Path | None, job: Mapping[str, Any], *, restart: bool = False) -> None:
        self._path = None if target is None else target.with_name(target.name + ".state")
        self._job = json.loads(json.dumps(dict(job), default=str))
        if target is not None and not target.parent.is_dir():
            raise InvalidArgumentError(f"--to {target}: there is no folder {target.parent}.")
        self.values: dict[str, Any] = {}
        if self._path is not None and self._path.exists() and not restart:
            self.values = self._read(self._path)

    def __getitem__(self, name: str) -> Any:
        return self.values.get(name)

    def keep(self, **values: Any) -> None:
        """Write down how far the job came."""
        self.values |= values
        if self._path is not None:
            text = json.dumps({"job": self._job, **self.values}, indent=2) + "\n"
            try:
                write(self._path, text.encode(), private=True)
            except OSError as error:
                raise InvalidArgumentError(f"{self._path} cannot be written: {error.strerror}.") from error

    @property
    def asked(self) -> datetime | None:
        """When Amazon was asked for something whose answer is not known, with room for clocks that differ."""
        given = self.values.get("asked")
        return None if given is None else datetime.fromisoformat(given) - _CLOCKS_DIFFER

    @contextmanager
    def asking(self) -> Iterator[None]:
        """While Amazon is asked to make something: a process that is killed meanwhile leaves word that it may have been made."""
        self.keep(asked=datetime.now(UTC).isoformat())
        try:
            yield
        except SPAPIError as error:
            if not error.may_have_been_carried_out:
                self.keep(asked=None)
                if not any(self.values.values()):
                    self.done()
            raise

    def done(self) -> None:
        """Forget it: the job is done."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)

    def _read(self, path: Path) -> dict[str, Any]:
        again = "give --restart to start over, or another --to"
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
            job = found.pop("job")
        except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
            raise InvalidArgumentError(f"{path} is not the state of a job: {again}.") from error
        if job != self._job:
            names = sorted(name for name in {*job, *self._job} if job.get(name) != self._job.get(name))
            raise InvalidArgumentError(f"{path} is of another job ({', '.join(names)} differ): {again}.")
        return dict(found)


class Rows:
    """Rows of a job that come page by page: kept on disk as lines of JSON until the last one is there.

    Args:
        target: The job's file.
        kept: Where it is written down how many bytes of them count.
    """

    def __init__(self, target: Path, kept: KeptJob) -> None:
        self.path = target.with_name(target.name + ".part")
        self._kept = kept
        size = int(kept["size"] or 0)
        if size and (not self.path.exists() or self.path.stat().st_size < size):
            raise InvalidArgumentError(f"{self.path} is shorter than its state says: give --restart to start over.")
        try:
            self._file = self.path.open("r+b" if size else "wb")
        except OSError as error:
            raise InvalidArgumentError(f"{self.path} cannot be written: {error.strerror}.") from error
        # What came after the last page that was written down is that of a page cut short.
        self._file.truncate(size)
        self._file.seek(size)

    @property
    def count(self) -> int:
        """Rows so far."""
        return int(self._kept["rows"] or 0)

    def add(self, rows: Iterable[Any], **values: Any) -> None:
        """Take the rows of a page, and write down that they are there."""
        count = self.count
        for row in rows:
            self._file.write(json.dumps(row, ensure_ascii=False, default=str).encode() + b"\n")
            count += 1
        self._file.flush()
        os.fsync(self._file.fileno())
        self._kept.keep(size=self._file.tell(), rows=count, **values)

    def __iter__(self) -> Iterator[Any]:
        self._file.flush()
        with self.path.open("rb") as file:
            for line in file:
                yield json.loads(line)

    def close(self) -> None:
        """Let go of the file; what is kept stays."""
        self._file.close()
        if not self._kept["size"]:
            self.path.unlink(missing_ok=True)

    def done(self) -> None:
        """Forget them: they are in the job's file."""
        self.close()
        self._kept.done()
        self.path.unlink(missing_ok=True)

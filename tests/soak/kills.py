"""kill -9 while files are written: tokens, answers kept, profiles, permits. The next process finds them sound.

Run as a module it is the process that forks the writers and kills them.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from spapi_core.auth.credentials import Secret
from spapi_core.auth.file_store_sync import FileStore as Tokens
from spapi_core.cache import FileStore as Answers
from spapi_core.cache import Kept
from spapi_core.errors import SPAPIError
from spapi_core.limits import Limiter, SQLiteStore
from spapi_core.limits.bucket import Bucket
from spapi_core.profiles.file import read_document, write_document
from spapi_core.system.files import clear_litter
from tests.soak.stage import HANGS, Figure, program, times

KILLS = 1_000
SIZE = 20_000
BUCKETS = [Bucket("app:soak", 10_000.0, 10_000)]


class Files:
    """All that a process keeps on disk, in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tokens = Tokens(folder / "tokens")
        self.answers = Answers(folder / "answers")
        self.profile = folder / "profiles" / "config.json"
        self.profile.parent.mkdir(exist_ok=True)
        self.limiter = Limiter(SQLiteStore(folder / "permits"))

    def write(self, number: int) -> None:
        """Write everything once."""
        mark = f"{number % 10}" * SIZE
        with self.tokens.lock("a" * 64):
            self.tokens.write("a" * 64, Secret(mark), 3600.0)
        self.answers.put("answer", Kept(time.time() + 3600, {}, mark.encode()))
        write_document(self.profile, {"profiles": {}, "mark": mark})
        self.limiter.acquire(BUCKETS, label="soak", max_wait=HANGS).settle(status_code=200, rate=None)

    def look(self) -> Counter[str]:
        """What is not as it was written."""
        odd: Counter[str] = Counter()
        token = self.tokens.read("a" * 64)
        odd["tokens"] = token is None or not _whole(token.secret.reveal())
        kept = self.answers.get("answer")
        odd["answers"] = kept is None or not _whole(kept.content.decode())
        odd["profiles"] = not _whole(str(read_document(self.profile)["mark"]))
        try:
            self.limiter.acquire(BUCKETS, label="soak", max_wait=HANGS).settle(status_code=200, rate=None)
        except SPAPIError:
            odd["permits"] = 1
        return odd

    def litter(self) -> int:
        """What stays half written after the next one has looked."""
        folders = [self.folder, *(each for each in self.folder.iterdir() if each.is_dir())]
        for folder in folders:
            clear_litter(folder, now=True)
        return sum(each.name.endswith(".spapi-part") for folder in folders for each in folder.iterdir())


def _whole(text: str) -> bool:
    return len(text) == SIZE and len(set(text)) == 1


def main(folder: Path, kills: int) -> None:
    """Fork a writer, kill it, look; and again."""
    draw = random.Random(9)  # noqa: S311  the same in every run
    files = Files(folder)
    files.write(0)
    odd: Counter[str] = Counter()
    for turn in range(kills):
        reading, writing = os.pipe()
        number = os.fork()
        if not number:
            number = turn
            while True:
                files.write(number)
                os.write(writing, b"x")
                number += 1
        os.read(reading, 1)  # it has written once, and is writing again
        time.sleep(draw.uniform(0.0, 0.004))
        os.kill(number, signal.SIGKILL)
        os.waitpid(number, 0)
        os.close(reading)
        os.close(writing)
        odd += files.look()
    sys.stdout.write(json.dumps({**odd, "litter": files.litter()}))


def measure(scale: float, folder: Path) -> list[Figure]:
    """A thousand kills at full size."""
    kills = times(KILLS, scale)
    command = program("tests.soak.kills", str(folder), str(kills))
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=30 * HANGS)  # noqa: S603  our own words
    odd = json.loads(done.stdout)
    lines = [
        Figure(f"{what} not sound", kills, odd.get(what, 0)) for what in ("tokens", "answers", "profiles", "permits")
    ]
    return [*lines, Figure("half written files left", kills, odd["litter"])]


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

"""With which code `spapi` ends."""

from __future__ import annotations

DONE = 0
REFUSED = 1
USAGE = 2
CONFIGURATION = 3
NO_ANSWER = 4
BROKEN = 70
INTERRUPTED = 130
READER_GONE = 141

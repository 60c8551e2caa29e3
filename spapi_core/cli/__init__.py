"""The command `spapi`: profiles, tokens, the doctor, calls and the local sandbox server, for people and for pipes.

Data goes to standard output, everything else to standard error. Exit codes: 0 done, 1 Amazon refused or a
check found something, 2 the command line is wrong, 3 the configuration is wrong, 4 no answer came, 130
interrupted, 141 the reader of the output went away. Needs the extra `cli`.
"""

from __future__ import annotations

from spapi_core.cli.entry import main, run

__all__ = ["main", "run"]

"""The example that loads orders and finance events: killed in the middle, it goes on, and nothing is there twice."""

from __future__ import annotations

import contextlib
import importlib.util
import signal
import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from spapi_clients import SPAPIClient
from spapi_core import Credentials

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "load_orders.py"
CREDENTIALS = Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token="Atzr|local")
CHILD = """
import sys
from datetime import timedelta
sys.path.insert(0, sys.argv[3])
from load_orders import main
from spapi_clients import SPAPIClient
from spapi_core import Credentials
credentials = Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token="Atzr|local")
main(sys.argv[1], SPAPIClient(credentials, marketplace="DE", environment=sys.argv[2], plans="none"), timedelta(days=40))
"""


def rows(path: Path, table: str) -> list[Any]:
    with contextlib.closing(sqlite3.connect(path)) as database:
        return sorted(database.execute(f"SELECT * FROM {table}").fetchall())  # noqa: S608 - names of our own


@pytest.mark.slow
def test_a_load_that_is_killed_goes_on_and_has_everything_once(spapi_sandbox: Any, tmp_path: Path, capsys: Any) -> None:
    """Killed with -9 after five windows; the next run asks for what is left, and the file is the one of a quiet run."""
    spec = importlib.util.spec_from_file_location("load_orders", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    example = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(example)
    killed, quiet = tmp_path / "killed.db", tmp_path / "quiet.db"
    command = [sys.executable, "-c", CHILD, str(killed), spapi_sandbox.url, str(EXAMPLE.parent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:  # noqa: S603 - our own code
        assert child.stdout is not None
        seen = [child.stdout.readline().strip() for _ in range(5)]
        child.send_signal(signal.SIGKILL)
    assert child.returncode == -signal.SIGKILL
    (known,) = rows(killed, "done")
    assert known[0] == "orders"

    with SPAPIClient(CREDENTIALS, marketplace="DE", environment=spapi_sandbox.url, plans="none") as client:
        example.main(str(killed), client, timedelta(days=40))
        went_on = capsys.readouterr().out.splitlines()
        example.main(str(quiet), client, timedelta(days=40))
    assert not set(seen[:4]) & set(went_on)
    assert rows(killed, "orders") == rows(quiet, "orders")
    assert rows(killed, "items") == rows(quiet, "items")
    assert rows(killed, "orders")
    assert len(rows(killed, "events")) == len(rows(quiet, "events"))

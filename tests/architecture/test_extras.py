"""What needs an extra that is not installed is one line that names it: by rule, over all extras of pyproject.toml."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

MEETS = {
    "cli": "import sys; from spapi_core.cli import run; sys.exit(run([]))",
    "httpx2": "import importlib.util as util; util.find_spec = lambda _: None; del sys.modules['httpx2']\n"
    "from spapi_core.wire.httplib import chosen_library; chosen_library('httpx2')",
    "sandbox": "from spapi_core.sandbox import LocalSandbox",
    "redis": "from spapi_core.limits import RedisStore; RedisStore('redis://127.0.0.1:1/0')",
    "keyring": "from spapi_core.profiles.secrets import keyring_set; keyring_set('a', 'b')",
    "otel": "from spapi_core.telemetry import Telemetry; Telemetry()",
    "plot": "from spapi_core.limits.forecast import plot; plot(None, None)",
    "listings": "from spapi_core.jobs.product_types import _validator; _validator({})",
    "kiosk": "from spapi_core.jobs.kiosk_query import check_query; check_query('query { a }')",
    "sqs": "from spapi_core.notifications.thread_work import _client; _client()",
    "sqs-async": "from spapi_core.notifications.task_work import _client; _client()",
    "celery": "import spapi_core.integrations.celery",
    "dramatiq": "import spapi_core.integrations.dramatiq",
    "json": "from spapi_core.jobs.items import Items; Items()",
    "polars": "from spapi_core.jobs.arrow import extra; extra('polars', 'polars')",
    "arrow": "from spapi_core.jobs.arrow import extra; extra('pyarrow', 'arrow')",
    "pandas": "from spapi_core.jobs.arrow import extra; extra('pandas', 'pandas')",
    "duckdb": "from spapi_core.jobs.arrow import extra; extra('duckdb', 'duckdb')",
}
"""For each extra, code that meets its libraries first."""

MORE = {"redis": "import spapi_core.auth.redis"}
OF_OTHERS = {"tables", "all"}
BLOCKED = (
    "typer rich httpx2 aiohttp jsonschema trustme redis keyring opentelemetry matplotlib graphql boto3 aiobotocore "
    "celery dramatiq ijson polars pyarrow pandas duckdb"
)


@pytest.mark.parametrize(("extra", "code"), [*MEETS.items(), *MORE.items()])
def test_a_missing_extra_is_one_line_that_names_it(repository: Path, extra: str, code: str) -> None:
    """Whatever else of the extras is missing as well."""
    block = f"import sys; sys.modules.update(dict.fromkeys({BLOCKED.split()!r}))"
    done = subprocess.run(  # noqa: S603  our own program
        [sys.executable, "-c", f"{block}\n{code}"], cwd=repository, capture_output=True, text=True, check=False
    )
    said = done.stderr.strip().splitlines()[-1]
    assert done.returncode != 0
    assert f"pip install 'spapi-clients[{extra}]'" in said


def test_every_extra_is_looked_at(repository: Path) -> None:
    """A new one has a row above; one made of others has not."""
    extras = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert set(extras["optional-dependencies"]) == set(MEETS) | OF_OTHERS

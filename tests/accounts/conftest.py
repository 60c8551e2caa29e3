"""A sandbox server with applications, sellers, roles and regions, for each test a fresh one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from spapi_core.sandbox import LocalSandbox
from tests.accounts.stage import ACCOUNTS


@pytest.fixture
def sandbox() -> Iterator[LocalSandbox]:
    with LocalSandbox(stateful=True, plans="none", accounts=ACCOUNTS) as server:
        yield server

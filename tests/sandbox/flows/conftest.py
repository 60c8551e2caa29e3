from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import Caller


@pytest.fixture
def sandbox() -> Any:
    """A separate sandbox, whose time can be moved."""
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False) as running:
        yield running


@pytest.fixture
def seller(sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> Caller:
    """A caller of it."""
    return caller_of(sandbox)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import TEST, Caller

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(scope="module")
def static() -> Iterator[LocalSandbox]:
    """A sandbox as Amazon's is, without usage plans."""
    with LocalSandbox(plans="none") as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def stateful() -> Iterator[LocalSandbox]:
    """A stateful sandbox without usage plans, where no restricted tokens are needed."""
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False) as sandbox:
        yield sandbox


@pytest.fixture
def caller_of() -> Iterator[Callable[..., Caller]]:
    """Makes callers for a sandbox: of a selling partner, or grantless with a scope."""
    made: list[Caller] = []

    def make(sandbox: LocalSandbox, refresh_token: str = TEST, *, scope: str | None = None) -> Caller:
        made.append(Caller(sandbox, refresh_token, scope))
        return made[-1]

    yield make
    for caller in made:
        caller.http.close()


@pytest.fixture
def call(stateful: LocalSandbox, caller_of: Callable[..., Caller], request: pytest.FixtureRequest) -> Caller:
    """A caller of the stateful sandbox; each test is a selling partner of its own."""
    return caller_of(stateful, f"Atzr|{request.node.nodeid}")

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from spapi_core.sandbox import LocalSandbox
from spapi_core.sandbox.flows import FAMILIES, handlers
from tests.sandbox.checked import CATALOG, TEST, Caller

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out the tests of a family of flows of which Amazon has no operation any more, by the name of their module."""
    there = {(each.method, each.path) for each in CATALOG}
    named: dict[str, bool] = {}
    for family in FAMILIES:
        folder = family.partition(".")[0]
        own = {
            key
            for key, handler in handlers().items()
            if handler.__module__.startswith(f"spapi_core.sandbox.flows.{folder}.")
        }
        named[f"test_{folder}"] = bool(own & there)
    for item in items:
        if item.path.parent.name == "flows" and not named.get(item.path.stem, True):
            item.add_marker(pytest.mark.skip(reason="Amazon has none of its operations any more"))


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

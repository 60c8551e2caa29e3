from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(scope="module")
def static() -> Iterator[LocalSandbox]:
    """A sandbox as Amazon's is, without usage plans."""
    with LocalSandbox(plans="none") as sandbox:
        yield sandbox


@pytest.fixture
def client_of() -> Iterator[Callable[..., httpx.Client]]:
    """Clients with an access token for a sandbox."""
    made: list[httpx.Client] = []

    def make(sandbox: LocalSandbox, refresh_token: str = "Atzr|test", *, scope: str | None = None) -> httpx.Client:
        token = sandbox.access_token(refresh_token, scope=scope)
        client = httpx.Client(base_url=sandbox.url, headers={"x-amz-access-token": token})
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox


@pytest.fixture
def sandbox() -> Iterator[LocalSandbox]:
    """A separate stateful sandbox."""
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False) as running:
        yield running


def test_a_page_of_another_origin_cannot_steer(sandbox: LocalSandbox) -> None:
    """Nor one that reaches loopback under a name of its own."""
    for headers in ({"origin": "https://evil.example"}, {"host": "evil.example"}, {"origin": "null"}):
        answer = httpx.post(sandbox.url + "/_sandbox/api/reset", headers=headers)
        assert answer.status_code == 403, headers
    assert httpx.post(sandbox.url + "/_sandbox/api/reset", headers={"origin": sandbox.url}).status_code == 200

"""Both halves of the token logic, each test twice."""

from __future__ import annotations

import pytest

from tests.auth.doubles import Hands, Maker, maker


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def make(kind: str, hands: Hands) -> Maker:
    return maker(kind, hands)
